"""Ứng viên (those on a ballot and in the minutes of its count): who they are and how many voted for them.

Columns of BM.10 of QĐ 3621/QĐ-BYT (2025) and of universities' practice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from vanban.chu.cau import unclosed
from vanban.the_thuc.bang_phieu import bang_so_thu_tu
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.phieu import SoNguoi, ty_le_in
from vanban.the_thuc.written import Dong, Model

DoiTuong = Literal["cá nhân", "tập thể", "tập thể, cá nhân"]
TEN_COT = {"cá nhân": "Họ và tên", "tập thể": "Tên tập thể", "tập thể, cá nhân": "Họ và tên (tên tập thể)"}
"""What the column of names is called."""
Loi = Annotated[Dong, AfterValidator(unclosed)]


class TrenPhieu(Model):
    """A name on a ballot."""

    ho_ten: Loi = Field(title="Họ tên", description="Họ tên cá nhân hoặc tên tập thể.", examples=["Bà Trần Thị Thí Dụ"])
    chuc_vu: Loi | None = Field(
        default=None, title="Chức vụ", description="Chức danh, chức vụ, đơn vị.", examples=["Chuyên viên Văn phòng"]
    )

    def __str__(self) -> str:
        return f"{self.ho_ten}, {self.chuc_vu}" if self.chuc_vu else self.ho_ten


class UngVien(TrenPhieu):
    """A name on a ballot, after the count."""

    nam_sinh: int | None = Field(
        default=None, title="Năm sinh", ge=1900, le=2999, description="Năm sinh của cá nhân.", examples=[1985]
    )
    gioi_tinh: Literal["Nam", "Nữ"] | None = Field(
        default=None, title="Giới tính", description="Nam hoặc Nữ; năm sinh in ở cột ấy.", examples=["Nữ"]
    )
    so_phieu: SoNguoi = Field(title="Số phiếu", description="Số phiếu đồng ý.", examples=[2])

    @field_validator("gioi_tinh")
    @classmethod
    def _with_the_year(cls, sex: str | None, info: ValidationInfo) -> str | None:
        """Ask for it where a year needs its column, forget it where there is none."""
        if "nam_sinh" not in info.data or info.data["nam_sinh"] is None:
            return None
        if sex is None:
            raise ValueError("thiếu: mẫu in năm sinh ở cột Nam hoặc cột Nữ")
        return sex


def theo_so_phieu(candidates: Iterable[UngVien]) -> tuple[UngVien, ...]:
    """Sort by votes from high to low; equals keep their order."""
    return tuple(sorted(candidates, key=lambda each: -each.so_phieu))


def in_bang_kiem_phieu(candidates: Iterable[UngVien], tong_so: int, doi_tuong: DoiTuong) -> Khoi:
    """Print the table of the count, of so many members."""
    heads: list[Any] = ["TT", TEN_COT[doi_tuong], {"tieu_de": "Năm sinh", "cot": ["Nam", "Nữ"]}]
    heads += ["Chức danh, chức vụ, đơn vị", "Số phiếu tín nhiệm", "Tỉ lệ"]
    return bang_so_thu_tu(heads, (_row(each, tong_so) for each in candidates))


def _row(each: UngVien, tong_so: int) -> Sequence[str]:
    born = str(each.nam_sinh or "")
    man, woman = (born if each.gioi_tinh == sex else "" for sex in ("Nam", "Nữ"))
    return each.ho_ten, man, woman, each.chuc_vu or "", str(each.so_phieu), ty_le_in(each.so_phieu, tong_so)


def doc_bang_kiem_phieu(rows: Iterable[Sequence[str]]) -> list[dict[str, Any]]:
    """Read the rows back: the inverse of ``in_bang_kiem_phieu``."""
    return [_candidate(row) for row in rows if len(row) == 6]


def _candidate(row: Sequence[str]) -> dict[str, Any]:
    name, man, woman, post, votes, _ = row
    born = {"gioi_tinh": "Nam" if man else "Nữ", "nam_sinh": man or woman} if man or woman else {}
    return {"ho_ten": name, "chuc_vu": post or None, "so_phieu": votes} | born


def in_bang_bau(names: Iterable[TrenPhieu], doi_tuong: DoiTuong) -> Khoi:
    """Print the table of a ballot: two empty boxes a row."""
    heads = ["TT", TEN_COT[doi_tuong], "Chức vụ, đơn vị", "Đồng ý", "Không đồng ý"]
    return bang_so_thu_tu(heads, ((each.ho_ten, each.chuc_vu or "", "", "") for each in names))


def doc_bang_bau(rows: Iterable[Sequence[str]]) -> list[dict[str, Any]]:
    """Read the names back: the inverse of ``in_bang_bau``."""
    return [{"ho_ten": row[0], "chuc_vu": row[1] or None} for row in rows if len(row) == 4]


def doc_doi_tuong(heads: Iterable[str]) -> str | None:
    """Tell from a table's heads whom it lists."""
    known = {head: whom for whom, head in TEN_COT.items()}
    return next((known[head] for head in heads if head in known), None)
