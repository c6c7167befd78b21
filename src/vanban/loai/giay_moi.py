"""Giấy mời (invitation): who is invited to what, when and where. Mẫu 1.7.

One invited stands on the sentence's line, several below it. The form has a line
for who chairs, which a ceremony lacks, and leaves room for what to mind.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field

from vanban.chu.cau import closed, not_empty, unclosed
from vanban.chu.marked import cut, escaped, tidy, written
from vanban.loai.shared.parts import NHU_TREN, CoDiaDanh, CoNguoiKy, CoNoiNhan, CoTrichYeu
from vanban.loai.shared.symbols import CoSoKyHieu
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, DoanIn, bo_het
from vanban.the_thuc.gio_ngay import GioNgay
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.written import Dong, LoiKet, Muc, TungDong

MOI = " trân trọng kính mời:"
_LABELS = {"toi_du": "Tới dự", "chu_tri": "Chủ trì:", "ngay_gio": "Thời gian:", "dia_diem": "Địa điểm:"}
"""What stands before each fact, in the order of the form."""


def _hour_and_day(value: Any) -> Any:
    """Write an hour and a day in words where the text is nothing else."""
    try:
        found = GioNgay.parse(value) if isinstance(value, str) else None
    except ValueError:
        return value
    if found is None or found.ngay.ca_ngay is None:
        return value
    return str(found.ngay if found.gio is None else found)


def _without(label: str) -> AfterValidator:
    """Leave out a label that was typed: the printing adds it."""
    bare = label.rstrip(":").lower()

    def take(text: str) -> str:
        typed = text.lower().startswith((f"{bare} ", f"{bare}:"))
        return text[len(bare) :].lstrip(" :") if typed else text

    return AfterValidator(take)


Loi = Annotated[Dong, AfterValidator(unclosed), AfterValidator(not_empty), AfterValidator(tidy)]


class GiayMoi(CoNguoiKy, CoNoiNhan, CoTrichYeu, CoDiaDanh, CoSoKyHieu):
    """Invites to a meeting, a conference, a ceremony."""

    ten_loai = "Giấy mời"
    viet_tat = "GM"
    mau = "1.7"

    kinh_moi: Annotated[tuple[Muc, ...], TungDong] = Field(
        title="Kính mời",
        min_length=1,
        description="Cơ quan, hoặc họ tên, chức vụ, đơn vị của người được mời; nhiều nơi thì mỗi nơi một dòng.",
        examples=[["Ông Nguyễn Văn Ví Dụ, Giám đốc Công ty Thí Dụ"]],
    )
    toi_du: Annotated[Loi, _without(_LABELS["toi_du"])] = Field(
        title="Tới dự",
        description="Tên hoặc nội dung cuộc họp, hội nghị, buổi lễ.",
        examples=["Hội nghị tổng kết phong trào thi đua năm 2026"],
    )
    chu_tri: Annotated[Loi, _without(_LABELS["chu_tri"])] | None = Field(
        default=None,
        title="Chủ trì",
        description="Người chủ trì; buổi lễ không có thì bỏ.",
        examples=["Ông Trần Văn Thí Dụ, Trưởng ban"],
    )
    ngay_gio: Annotated[Loi, BeforeValidator(_hour_and_day), _without(_LABELS["ngay_gio"])] = Field(
        title="Ngày giờ",
        description="Thời gian tổ chức, như 18/12/2026 08:00; ghi bằng lời thì in như đã ghi.",
        examples=["8 giờ 00, ngày 18/12/2026"],
    )
    dia_diem: Annotated[Loi, _without(_LABELS["dia_diem"])] = Field(
        title="Địa điểm", description="Nơi tổ chức.", examples=["Hội trường tầng 2, trụ sở Ban Quản lý"]
    )
    luu_y: Annotated[tuple[LoiKet, ...], TungDong] = Field(
        default=(),
        title="Lưu ý",
        description="Điều người được mời cần biết, cần chuẩn bị, mỗi dòng một đoạn; không có thì bỏ.",
        examples=[["Đề nghị đại biểu đến đúng giờ"]],
    )
    noi_nhan: Annotated[tuple[Muc, ...], TungDong] = Field(
        default=(NHU_TREN,),
        title="Nơi nhận",
        description="Mỗi nơi nhận một dòng; không ghi thì là “Như trên”. Dòng “Lưu” được thêm.",
        examples=[["Như thành phần mời", "Lãnh đạo Ban Quản lý"]],
    )

    @classmethod
    def samples(cls) -> dict[str, Any]:
        """Show a subject that invites."""
        return {**super().samples(), "trich_yeu": "Dự Hội nghị tổng kết phong trào thi đua năm 2026"}

    def than_bai(self) -> list[Khoi]:
        """Print the sentence of the form, its labelled lines, what to mind."""
        invites = escaped(self.co_quan_ban_hanh.replace("\n", " ")) + MOI
        *others, last = self.kinh_moi
        lines = [nd.doan(invites), *(nd.gach(f"{name};") for name in others), nd.gach(closed(last))]
        if not others:
            lines = [nd.doan(f"{invites} {closed(last)}")]
        told = ((label, getattr(self, name)) for name, label in _LABELS.items())
        lines += [nd.doan(f"{label} {closed(text)}") for label, text in told if text]
        return nd.ket_thuc([*lines, *map(nd.doan, self.luu_y)])

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the sentence and the labelled lines back."""
        data, body = super().doc_lai(ban), bo_het(ban.lay(kieu.NOI_DUNG, kieu.GACH))
        while body and MOI not in body[0].loi:
            ban.tra([body.pop(0)])
        invited = [_behind(body[0], body[0].loi.index(MOI) + len(MOI))] if body else []
        del body[:1]
        while body and body[0].kieu == kieu.GACH:
            invited.append(_behind(body.pop(0), 0))
        data["kinh_moi"] = [name for name in invited if name]
        for name, label in _LABELS.items():
            if body and body[0].loi.startswith(f"{label} "):
                data[name] = _behind(body.pop(0), len(label))
        return {**data, "luu_y": [written([each.chu]) for each in body]}


def _behind(each: DoanIn, at: int) -> str:
    """Give the text from a letter on, with its marks."""
    return written([cut(each.chu, at)[1]]).strip()
