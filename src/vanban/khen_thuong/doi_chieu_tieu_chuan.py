"""Đối chiếu tiêu chuẩn: what judging each case gave, in three answers with clause and evidence.

The dossier's index joins cases with the same answers and has room for some hundreds; the list beside it has all, and
the cross-cutting rules that are kept too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from vanban.bang_tinh.bang_ke import bang_ke
from vanban.chu.text import upper_first
from vanban.chu.viet_so import so_luong
from vanban.danh_muc.nguon import CHUA_CHAC
from vanban.khen_thuong.o_bang import gon
from vanban.khen_thuong.xet_ho_so import TruongHop

FILE_NAME = "doi_chieu_tieu_chuan.xlsx"
COT = ("Phần thưởng", "Tập thể, cá nhân", "Đạt", "Không đạt", "Cần xác minh")
_HEADS = (
    ("Ô", 16), ("Tập thể, cá nhân", 28), ("Chức vụ, đơn vị", 36), ("Phần thưởng", 28), ("Đạt", 60), ("Không đạt", 40),
    ("Cần xác minh", 60), ("Quy tắc chung đã giữ đúng", 60), ("Kết luận theo số liệu", 36),
)  # fmt: skip
_IN_WORDS = " (căn cứ cần đối chiếu với văn bản gốc)"
_NAMES = 5
"""Names in a row of the index: more are told by their cells."""


def hang_muc_luc(cases: Iterable[TruongHop]) -> Iterator[tuple[str, ...]]:
    """Give rows under ``COT``, cases of one award with the same answers in one."""
    alike: dict[tuple[str, tuple[tuple[str, ...], ...]], list[TruongHop]] = {}
    for one in cases:
        alike.setdefault((one.phan_thuong, one.tieu_chi), []).append(one)
    for (award, answers), rows in alike.items():
        names = [one.ten for one in rows]
        whom = (
            ", ".join(names)
            if len(names) <= _NAMES
            else f"{so_luong(len(names))} trường hợp ({gon(one.noi for one in rows)})"
        )
        yield award, whom, *map(_told, answers)


def bang_doi_chieu(cases: Sequence[TruongHop]) -> bytes:
    """Write the list of all cases, a row each."""
    unmarked = lru_cache(maxsize=1024)(_unmarked)  # many cases have the same answers
    rows = (
        (one.noi, one.ten, one.don_vi, one.phan_thuong, *map(unmarked, (*one.tieu_chi, one.quy_tac)), one.ket_luan)
        for one in cases
    )
    return bang_ke("DoiChieu", _HEADS, rows, len(cases))


def _told(criteria: tuple[str, ...]) -> str:
    return ";\n".join(map(upper_first, criteria))


def _unmarked(criteria: tuple[str, ...]) -> str:
    """Write what the mark says in its place: a list has no room to explain it before it is used."""
    return _told(criteria).replace(CHUA_CHAC, _IN_WORDS)
