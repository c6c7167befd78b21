"""Kế hoạch (plan): purpose and requirements, content by quarter, implementation.

The body's order is the practice of thi đua, khen thưởng plans; its levels are
those of papers without điều (PL I, Ph.I, Mục V, dòng 6b). With
``bang_phan_cong`` the details of the tasks stand in a table of assignments, an
appendix (M.III k.1), and the body points to it.

>>> quy_text([1, 2, 3])
'Quý I, II và III'
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, TypedDict

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, field_validator, model_validator

from vanban.chu.marked import Marked
from vanban.chu.so import from_roman, listed, roman
from vanban.chu.text import one_line, upper_first
from vanban.loai.base import VanBan, View
from vanban.the_thuc import phu_luc
from vanban.the_thuc.nhiem_vu import NhiemVu
from vanban.the_thuc.noi_dung import HET, Khoi, can_cu, doan, doan_hoac_gach, gach, ket_thuc, khoan, muc
from vanban.the_thuc.written import CoKhong, Dong, Faulty, KhongSai, LoiVan, Model, ThanhDanhSach

CHI_DAN = "Việc phân công nhiệm vụ cụ thể thực hiện theo Phụ lục kèm theo Kế hoạch này."
"""The body must point to its appendix (PL I, Ph.I, M.III k.1a)."""


class DongPhanCong(TypedDict):
    """One row of the assignment table."""

    tt: str
    nhiem_vu: str
    chu_tri: str
    phoi_hop: str
    thoi_han: str
    san_pham: str


class HangPhanCong(DongPhanCong):
    """A row of tasks; one too tall (``dai``) for half a page may split, as the layout decides."""

    dai: bool


COT: DongPhanCong = {
    "tt": "TT", "nhiem_vu": "Nhiệm vụ", "chu_tri": "Đơn vị chủ trì", "phoi_hop": "Đơn vị phối hợp",
    "thoi_han": "Thời hạn hoàn thành", "san_pham": "Sản phẩm",
}  # fmt: skip
"""The heads of its columns."""


class NhomPhanCong(TypedDict):
    """The rows of one span of the year, under its name."""

    tieu_de: str
    nhiem_vu: list[HangPhanCong]


class BangPhanCong(TypedDict):
    """The appendix: no groups, no appendix."""

    nhan: str
    ten: str
    kem_theo: str
    cot: DongPhanCong
    nhom: list[NhomPhanCong]
    het: str


class KeHoachView(View):
    """What the template of a plan may ask for."""

    bang_phan_cong: BangPhanCong


TieuDe = Annotated[Dong, AfterValidator(lambda text: upper_first(text.rstrip(" .:")))]
"""A heading: no closing mark."""


class DeMuc(Model):
    """The printed headings, which an office may word otherwise."""

    muc_dich_yeu_cau: TieuDe = Field("Mục đích, yêu cầu", title="Mục đích, yêu cầu")
    muc_dich: TieuDe = Field("Mục đích", title="Mục đích")
    yeu_cau: TieuDe = Field("Yêu cầu", title="Yêu cầu")
    noi_dung: TieuDe = Field("Nội dung, thời gian thực hiện", title="Nội dung")
    to_chuc_thuc_hien: TieuDe = Field("Tổ chức thực hiện", title="Tổ chức thực hiện")
    bang_phan_cong: TieuDe = Field("Bảng phân công nhiệm vụ", title="Bảng phân công")


def _quarters(value: Any) -> Any:
    """Read one quarter or several: 1, "III", "Quý I và II", [1, 2]."""
    if isinstance(value, str):
        words = one_line(value).lower().removeprefix("quý").replace(" và ", ",").replace(";", ",")
        value = [word.strip() for word in words.split(",")]
    return tuple(map(_quarter, value)) if isinstance(value, (list, tuple)) else (value,)


def _quarter(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return from_roman(value)
    except ValueError:
        return value


def _in_order(quarters: tuple[int, ...]) -> tuple[int, ...]:
    if len(set(quarters)) < len(quarters):
        raise ValueError("một quý ghi hai lần")
    if list(quarters) != sorted(quarters):
        raise ValueError("các quý phải ghi theo thứ tự trong năm")
    return quarters


Quy = Annotated[int, Field(ge=1, le=4)]


class NoiDungQuy(Model):
    """What is done in one or several quarters, or in a span that the office names itself."""

    tieu_de: TieuDe | None = Field(None, title="Tiêu đề")
    quy: Annotated[
        tuple[Quy, ...], Field(min_length=1), AfterValidator(_in_order), BeforeValidator(_quarters), KhongSai
    ] | None = Field(None, title="Quý")  # fmt: skip
    nhiem_vu: Annotated[tuple[NhiemVu, ...], ThanhDanhSach] = Field(title="Nhiệm vụ", min_length=1)

    @field_validator("quy")
    @classmethod
    def _quarter_or_heading(cls, quarters: tuple[int, ...] | None, info: ValidationInfo) -> tuple[int, ...] | None:
        if "tieu_de" in info.data and (quarters is None) == (info.data["tieu_de"] is None):
            raise ValueError(
                "thiếu: ghi quý (1 đến 4) hoặc tiêu đề" if quarters is None else "đã có tiêu đề thì không ghi quý"
            )
        return quarters

    @property
    def ten(self) -> str:
        """The block's heading."""
        return self.tieu_de or quy_text(self.quy or ())


def quy_text(quarters: Sequence[int]) -> str:
    """Write quarters in words: "Quý I và II"."""
    return f"Quý {listed([roman(quarter) for quarter in quarters])}"


class KeHoach(VanBan):
    """What a body will do in a span of time, why, who does it and how it is carried out."""

    ten_loai = "Kế hoạch"
    viet_tat = "KH"

    mo_dau: LoiVan | None = Field(None, title="Mở đầu")
    muc_dich: Annotated[tuple[LoiVan, ...], ThanhDanhSach] = Field(title="Mục đích", min_length=1)
    yeu_cau: Annotated[tuple[LoiVan, ...], ThanhDanhSach] = Field(title="Yêu cầu", min_length=1)
    noi_dung: tuple[NoiDungQuy, ...] = Field(title="Nội dung", min_length=1)
    to_chuc_thuc_hien: Annotated[tuple[LoiVan, ...], ThanhDanhSach] = Field(title="Tổ chức thực hiện", min_length=1)
    ket_thuc: LoiVan | None = Field(None, title="Kết thúc")
    bang_phan_cong: CoKhong = Field(False, title="Bảng phân công")
    de_muc: DeMuc = Field(DeMuc(), title="Đề mục")

    @model_validator(mode="before")
    @classmethod
    def _each_quarter_once(cls, value: Any) -> Any:
        """Mark a quarter that an earlier block has, or that comes after a later one."""
        blocks = value.get("noi_dung") if isinstance(value, dict) else None
        if not isinstance(blocks, (list, tuple)):
            return value
        passed: list[int] = []
        marked: list[Any] = []
        for block in blocks:
            given = block.get("quy") if isinstance(block, dict) else getattr(block, "quy", None)
            quarters = [] if given is None else [number for number in map(_number, _quarters(given)) if number]
            if again := sorted(set(quarters) & set(passed)):
                block = {**dict(block), "quy": Faulty(f"{quy_text(again)} đã có ở mục trước")}
            elif quarters and passed and min(quarters) < max(passed):
                block = {
                    **dict(block),
                    "quy": Faulty(f"{quy_text(quarters)} phải đứng trước {quy_text([max(passed)])}"),
                }
            passed += quarters
            marked.append(block)
        return {**value, "noi_dung": tuple(marked)}

    def view(self) -> KeHoachView:
        """Add the assignment table to the common view."""
        return {**super().view(), "bang_phan_cong": self._assignments()}

    def than_bai(self) -> list[Khoi]:
        """Print the body from the first basis to ``./.``."""
        heads = self.de_muc
        body = [*map(can_cu, self.can_cu_dong()), *map(doan, _paragraphs(self.mo_dau))]
        body += [muc(1, heads.muc_dich_yeu_cau), khoan(1, heads.muc_dich), *doan_hoac_gach(self.muc_dich)]
        body += [khoan(2, heads.yeu_cau), *doan_hoac_gach(self.yeu_cau), muc(2, heads.noi_dung)]
        if self.bang_phan_cong:
            body.append(doan(CHI_DAN))
        for number, block in enumerate(self.noi_dung, 1):
            body.append(khoan(number, block.ten))
            body += [gach(task.noi_dung if self.bang_phan_cong else str(task)) for task in block.nhiem_vu]
        body += [muc(3, heads.to_chuc_thuc_hien), *doan_hoac_gach(self.to_chuc_thuc_hien)]
        return ket_thuc([*body, *map(doan, _paragraphs(self.ket_thuc))])

    def _assignments(self) -> BangPhanCong:
        groups: list[NhomPhanCong] = []
        for block in self.noi_dung if self.bang_phan_cong else ():
            rows = [_row(number, task) for number, task in enumerate(block.nhiem_vu, 1)]
            groups.append({"tieu_de": f"{len(groups) + 1}. {block.ten}", "nhiem_vu": rows})
        return {
            "nhan": phu_luc.nhan(1, 1),
            "ten": self.de_muc.bang_phan_cong,
            "kem_theo": phu_luc.kem_theo(self.ten_loai, self.so_ky_hieu, self.ngay_ban_hanh, self.co_quan_ban_hanh),
            "cot": COT,
            "nhom": groups,
            "het": HET,
        }


def _row(number: int, task: NhiemVu) -> HangPhanCong:
    return {
        "tt": str(number),
        "nhiem_vu": Marked(task.noi_dung.removesuffix(".")),
        "chu_tri": task.chu_tri or "",
        "phoi_hop": "\n".join(task.phoi_hop),
        "thoi_han": task.thoi_han or "",
        "san_pham": task.san_pham or "",
        "dai": False,
    }


def _paragraphs(text: str | None) -> Sequence[str]:
    return (text,) if text else ()


def _number(quarter: Any) -> int:
    """Give a quarter's number if it is one, else 0: what is wrong with it is told at its own field."""
    number = int(quarter) if str(quarter).isdecimal() else 0
    return number if 1 <= number <= 4 else 0
