"""Giấy giới thiệu (letter of introduction): who is sent where, on what business, until when. Mẫu 1.8.

No subject: the line stands under the kind's name. The sentence that asks for
help is the form's own; where the form leaves "ông (bà)" open and what stands
before the name tells it, the right one is printed.
"""

from __future__ import annotations

from typing import Any

from pydantic import Field

from vanban.loai.shared.parts import NHU_TREN
from vanban.loai.shared.personal import GiayChoNguoi, Loi, line
from vanban.the_thuc import kieu, ong_ba
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, bo_het
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.noi_dung import Khoi

GIOI_THIEU = " trân trọng giới thiệu:"
DE_NGHI = "Đề nghị Quý cơ quan tạo điều kiện để {} có tên ở trên hoàn thành nhiệm vụ."
GIA_TRI = "Giấy này có giá trị đến hết "
_LABELS = {"chuc_vu": "Chức vụ:", "duoc_cu_den": "Được cử đến:", "ve_viec": "Về việc:"}


class GiayGioiThieu(GiayChoNguoi):
    """Introduces somebody to the body he or she is sent to."""

    ten_loai = "Giấy giới thiệu"
    viet_tat = "GGT"
    mau = "1.8"

    duoc_cu_den: Loi = Field(
        title="Được cử đến", description="Cơ quan, tổ chức được giới thiệu tới làm việc.", examples=["Sở Nội vụ"]
    )
    ve_viec: Loi = Field(
        title="Về việc", description="Việc cần làm.", examples=["Nộp hồ sơ đề nghị khen thưởng năm 2026"]
    )
    co_gia_tri_den: ThoiGian = Field(
        default=ThoiGian(),
        title="Có giá trị đến",
        description="Ngày cuối cùng giấy còn giá trị; bỏ thì bản in chừa chỗ để điền.",
        examples=["31/12/2026"],
    )

    @classmethod
    def first_recipient(cls, ong_ba: str) -> str:
        """Write "Như trên", as the form does."""
        return NHU_TREN

    def than_bai(self) -> list[Khoi]:
        """Print the lines of the form."""
        issuer = self.co_quan_ban_hanh.replace("\n", " ")
        lines = [nd.giua(f"{issuer}{GIOI_THIEU}"), line(f"{ong_ba.day_du(self.ong_ba)}.")]
        lines += [line(f"{label} {getattr(self, name)}.") for name, label in _LABELS.items()]
        lines += [line(DE_NGHI.format(ong_ba.goi(self.ong_ba))), line(f"{GIA_TRI}{self.co_gia_tri_den}.")]
        return nd.ket_thuc(lines)

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the lines of the form back."""
        data, body = super().doc_lai(ban), bo_het(ban.lay(kieu.NOI_DUNG))
        ban.tra(each for each in ban.lay(kieu.GIUA) if not each.loi.endswith(GIOI_THIEU))
        if body:
            data["ong_ba"] = ong_ba.doc(body.pop(0).loi)
        asked = {DE_NGHI.format(word) for word in (ong_ba.EITHER, "ông", "bà")}
        for each in body:
            if name := next((name for name, label in _LABELS.items() if each.loi.startswith(label)), ""):
                data[name] = each.loi.removeprefix(_LABELS[name])
            elif each.loi.startswith(GIA_TRI):
                data["co_gia_tri_den"] = each.loi.removeprefix(GIA_TRI).rstrip(".")
            elif each.loi not in asked:
                ban.tra([each])
        return data
