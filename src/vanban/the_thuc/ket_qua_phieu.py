"""Kết quả phiếu (how a council voted): each case with its yes votes, and who reaches the share that is asked for.

Practice; the columns are those that councils' minutes have.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from vanban.chu.cau import unclosed
from vanban.chu.text import slug
from vanban.the_thuc.bang_phieu import bang_so_thu_tu
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.phieu import Nguong, SoNguoi, dat, so_phieu_in, ty_le_in
from vanban.the_thuc.written import Dong, Model

COT = ("TT", "Tập thể, cá nhân đề nghị xét khen thưởng", "Hình thức", "Số phiếu/tổng số", "Tỷ lệ %")
TU_TRO_LEN = "từ {} trở lên"

Loi = Annotated[Dong, AfterValidator(unclosed)]


class TruongHop(Model):
    """A collective or a person whom a council votes on."""

    ten: Loi = Field(
        title="Tên",
        description="Tên tập thể, hoặc họ tên, chức vụ, đơn vị của cá nhân.",
        examples=["Bà Trần Thị Thí Dụ, chuyên viên Văn phòng"],
    )
    hinh_thuc: Loi = Field(
        title="Hình thức",
        description="Danh hiệu hoặc hình thức khen thưởng được đề nghị.",
        examples=["Chiến sĩ thi đua cơ sở"],
    )
    so_phieu: SoNguoi = Field(title="Số phiếu", description="Số phiếu đồng ý.", examples=[2])


class NguongRieng(Model):
    """The share that one award needs, where it is not the general one."""

    hinh_thuc: Loi = Field(
        title="Hình thức", description="Danh hiệu, hình thức khen thưởng.", examples=["Cờ thi đua của Chính phủ"]
    )
    nguong: Nguong = Field(title="Ngưỡng", description="Tỷ lệ phiếu ít nhất, như 90 % hoặc 2/3.", examples=["90 %"])


def nguong_cua(hinh_thuc: str, chung: str, rieng: Iterable[NguongRieng]) -> str:
    """Give the share that an award needs."""
    return next((each.nguong for each in rieng if slug(each.hinh_thuc) == slug(hinh_thuc)), chung)


def cac_truong_hop_dat(
    cases: Iterable[TruongHop], tong_so: int, chung: str, rieng: Sequence[NguongRieng]
) -> list[TruongHop]:
    """Give the cases that reach the share their award needs, of so many members."""
    return [each for each in cases if dat(each.so_phieu, tong_so, nguong_cua(each.hinh_thuc, chung, rieng))]


def in_bang(cases: Iterable[TruongHop], tong_so: int) -> Khoi:
    """Print the table of results."""
    return bang_so_thu_tu(
        COT,
        (
            (
                each.ten,
                each.hinh_thuc,
                so_phieu_in(each.so_phieu, tong_so),
                ty_le_in(each.so_phieu, tong_so).removesuffix(" %"),
            )
            for each in cases
        ),
    )


def doc_bang_ket_qua(rows: Iterable[Sequence[str]]) -> list[dict[str, Any]]:
    """Read the rows of the table back; shares are computed, not read."""
    return [
        {"ten": name, "hinh_thuc": award, "so_phieu": votes.partition("/")[0]}
        for name, award, votes, *_ in (row for row in rows if len(row) == len(COT) - 1)
    ]


def in_nguong(chung: str, rieng: Iterable[NguongRieng]) -> str:
    """Write the shares as a sentence has them: "từ 80 % trở lên; A: từ 90 % trở lên"."""
    return "; ".join(
        (TU_TRO_LEN.format(chung), *(f"{each.hinh_thuc}: {TU_TRO_LEN.format(each.nguong)}" for each in rieng))
    )


def doc_nguong(text: str) -> dict[str, Any]:
    """Read such a sentence back: the inverse of ``in_nguong``."""
    before, after = TU_TRO_LEN.split("{}")
    general, *own = (part.removesuffix(after) for part in text.split("; "))
    named = (part.rpartition(f": {before}") for part in own)
    shares = [{"hinh_thuc": award, "nguong": share} for award, _, share in named]
    return {"nguong": general.removeprefix(before), "nguong_rieng": shares}
