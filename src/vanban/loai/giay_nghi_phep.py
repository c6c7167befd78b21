"""Giấy nghỉ phép (leave permit): who may be away, from when to when, where. Mẫu 1.10.

No subject: the line stands under the kind's name. The first recipient is the
person named (the form's note 8). Under it the place of leave may confirm.
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from vanban.chu.text import lower_first
from vanban.loai.shared.personal import GiayChoNguoi, Loi, line
from vanban.loai.shared.view import View
from vanban.the_thuc import kieu, ong_ba
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, bo_het
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.written import CoKhong

XAC_NHAN = ("Xác nhận của cơ quan (tổ chức) hoặc", "chính quyền địa phương nơi nghỉ phép", "(Chữ ký, dấu)")
"""The lines of the form where the place of leave confirms."""
_DATE = r"(ngày\b.+?)"
_LINES = (
    (re.compile(rf"Xét Đơn đề nghị nghỉ phép {_DATE} của .+ cấp cho:"), ("ngay_don",)),
    (re.compile(r"Chức vụ: (.+)"), ("chuc_vu",)),
    (
        re.compile(rf"Được nghỉ phép trong thời gian (.+?) kể từ {_DATE} đến hết {_DATE} tại (.+)"),
        ("thoi_gian_nghi", "tu_ngay", "den_ngay", "noi_nghi"),
    ),
    (re.compile(r"Số ngày nghỉ phép nêu trên được tính vào thời gian (.+)"), ("tinh_vao",)),
    (re.compile(r"((?:Ông|Bà)\b.+)"), ("ong_ba",)),
)
"""The lines of the form, and the facts in each."""


def _kind_of_leave(text: str) -> str:
    """Leave out "thời gian", which the form's sentence has."""
    return lower_first(re.sub(r"^thời gian\s+", "", text, flags=re.IGNORECASE))


class GiayNghiPhepView(View):
    """What the template of a leave permit may ask for."""

    xac_nhan: list[str]


class GiayNghiPhep(GiayChoNguoi):
    """Lets somebody be away from work."""

    ten_loai = "Giấy nghỉ phép"
    viet_tat = "GNP"
    mau = "1.10"

    ngay_don: ThoiGian = Field(
        default=ThoiGian(),
        title="Ngày đơn",
        description="Ngày của Đơn đề nghị nghỉ phép; bỏ thì bản in chừa chỗ để điền.",
        examples=["05/01/2026"],
    )
    thoi_gian_nghi: Loi = Field(title="Thời gian nghỉ", description="Nghỉ bao lâu.", examples=["05 ngày làm việc"])
    tu_ngay: ThoiGian = Field(
        default=ThoiGian(), title="Từ ngày", description="Ngày bắt đầu nghỉ.", examples=["12/01/2026"]
    )
    den_ngay: ThoiGian = Field(
        default=ThoiGian(), title="Đến ngày", description="Ngày nghỉ cuối cùng.", examples=["16/01/2026"]
    )
    noi_nghi: Loi = Field(title="Nơi nghỉ", description="Nơi nghỉ phép.", examples=["Tỉnh Nghệ An"])
    tinh_vao: Annotated[Loi, AfterValidator(_kind_of_leave)] = Field(
        title="Tính vào",
        description="Thời gian nghỉ theo Bộ luật Lao động mà số ngày này được tính vào.",
        examples=["nghỉ hằng năm có lương của năm 2026"],
    )
    xac_nhan: CoKhong = Field(
        default=False,
        title="Xác nhận",
        description="Có chừa chỗ cho nơi nghỉ phép xác nhận hay không.",
        examples=["có"],
    )

    @field_validator("den_ngay")
    @classmethod
    def _not_before_the_first(cls, last: ThoiGian, info: ValidationInfo) -> ThoiGian:
        first = info.data.get("tu_ngay", last).ca_ngay
        if first and last.ca_ngay and last.ca_ngay < first:
            raise ValueError(f"trước ngày bắt đầu nghỉ ({first:%d/%m/%Y})")
        return last

    @classmethod
    def first_recipient(cls, ong_ba_: str) -> str:
        """Name the person."""
        return ong_ba.day_du(ong_ba_)

    def view(self) -> GiayNghiPhepView:
        """Add the place to confirm."""
        return {**super().view(), "xac_nhan": list(XAC_NHAN) if self.xac_nhan else []}

    def than_bai(self) -> list[Khoi]:
        """Print the lines of the form."""
        issuer, person = self.co_quan_ban_hanh.replace("\n", " "), ong_ba.day_du(self.ong_ba)
        asked = f"Xét Đơn đề nghị nghỉ phép {self.ngay_don} của {lower_first(person)}, {issuer} cấp cho:"
        days = f"{self.thoi_gian_nghi} kể từ {self.tu_ngay} đến hết {self.den_ngay} tại {self.noi_nghi}"
        lines = [asked, f"{person}.", f"Chức vụ: {self.chuc_vu}.", f"Được nghỉ phép trong thời gian {days}."]
        lines.append(f"Số ngày nghỉ phép nêu trên được tính vào thời gian {self.tinh_vao}.")
        return nd.ket_thuc([line(text) for text in lines])

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the lines of the form back."""
        data, body = super().doc_lai(ban), bo_het(ban.lay(kieu.NOI_DUNG))
        for each in body:
            read = ((form.fullmatch(each.loi), names) for form, names in _LINES)
            found, names = next((pair for pair in read if pair[0]), (None, ()))
            data |= dict(zip(names, found.groups(), strict=True)) if found else {}
            ban.tra([] if found else [each])
        if "ong_ba" in data:
            data["ong_ba"] = ong_ba.doc(data["ong_ba"])
        confirmed = ban.lay(kieu.XAC_NHAN)
        ban.tra(each for each in confirmed if each.loi not in XAC_NHAN)
        return {**data, "xac_nhan": bool(confirmed)}
