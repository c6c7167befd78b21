"""Số liệu gốc (the facts themselves): the table that all others are computed from, printed and read back."""

from __future__ import annotations

from collections.abc import Sequence

from vanban.chu.viet_so import viet_so
from vanban.thong_ke.bieu import Bieu
from vanban.thong_ke.so_lieu import DongSoLieu

TEN = "Số liệu gốc về khen thưởng"
_TEXT = ("danh_hieu", "doi_tuong", "loai_hinh")
_COUNTS = ("da_tang", "dang_de_nghi", "nu", "lanh_dao_bo_tinh", "lanh_dao_vu_so", "doanh_nhan", "lanh_dao_khac",
           "truc_tiep", "doanh_nghiep")  # fmt: skip


def bang_goc(rows: Sequence[DongSoLieu]) -> Bieu:
    """List the rows of counts."""
    heads = ("TT", "Năm", "Danh hiệu, hình thức", "Đối tượng", "Loại hình", "Đã tặng", "Đang đề nghị",
             {"tieu_de": "Trong số đã tặng", "cot": ["Nữ", "Lãnh đạo bộ, tỉnh", "Lãnh đạo vụ, sở", "Doanh nhân",
                                                     "Lãnh đạo khác", "Trực tiếp", "Doanh nghiệp"]})  # fmt: skip
    lines = tuple(
        (str(number), str(row.nam), *(getattr(row, name) for name in _TEXT),
         *(viet_so(getattr(row, name)) for name in _COUNTS))
        for number, row in enumerate(rows, 1)
    )  # fmt: skip
    note = "Mọi số tổng, tỷ lệ, so sánh trong Báo cáo này được tính từ bảng này."
    return Bieu("goc", TEN, heads, lines, note)


def doc_bang_goc(rows: Sequence[Sequence[str]]) -> list[dict[str, str]]:
    """Read the rows back."""
    return [
        {"nam": row[1], **dict(zip(_TEXT, row[2:5], strict=True))}
        | {name: cell.replace(".", "") for name, cell in zip(_COUNTS, row[5:], strict=True) if cell}
        for row in rows
    ]
