"""Đối chiếu tiêu chuẩn: what judging each case gave, in three answers with clause and evidence.

The dossier's index has room for some hundreds of cases, the list beside it for all of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from vanban.bang_tinh.bang_ke import bang_ke
from vanban.khen_thuong.dieu_kien.ket_qua import KetQua
from vanban.khen_thuong.xet_ho_so import TruongHop

FILE_NAME = "doi_chieu_tieu_chuan.xlsx"
COT = ("Tập thể, cá nhân", "Phần thưởng", "Đạt", "Không đạt", "Cần xác minh")
_WIDTHS = (16, 36, 28, 60, 40, 60, 36)


def hang_in(cases: Sequence[TruongHop]) -> Iterator[tuple[str, ...]]:
    """Give a case's row under ``COT``, the criteria of an answer one after the other."""
    for one in cases:
        yield one.ten, one.phan_thuong, *(";\n".join(one.tieu_chi[answer]) for answer in KetQua)


def bang_doi_chieu(cases: Sequence[TruongHop]) -> bytes:
    """Write the list of all cases: the row's cell, the columns of the index, the conclusion."""
    heads = tuple(zip(("Ô", *COT, "Kết luận của máy"), _WIDTHS, strict=True))
    rows = ((case.noi, *row, case.ket_luan) for case, row in zip(cases, hang_in(cases), strict=True))
    return bang_ke("DoiChieu", heads, rows)
