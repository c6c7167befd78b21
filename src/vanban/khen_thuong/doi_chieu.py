"""Đối chiếu: whom a paper names for which award, read off its model, so that papers can be held to one another.

The same for a paper just made and for one read back from its file.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache
from sys import intern
from types import MappingProxyType
from typing import Any, NamedTuple

from vanban.danh_muc.tra_cuu import tim

BAO_CAO = (
    "bao_cao_thanh_tich_ca_nhan", "bao_cao_thanh_tich_tap_the", "bao_cao_dot_xuat", "bao_cao_cong_hien",
    "ban_tom_tat_thanh_tich",
)  # fmt: skip
TO_TRINH, TRICH_NGANG, QUYET_DINH = "to_trinh_khen_thuong", "danh_sach_trich_ngang", "quyet_dinh_khen_thuong"
PHIEU_BAU, KIEM_PHIEU, BIEN_BAN, GIAY_KHEN = "phieu_bau", "bien_ban_kiem_phieu", "bien_ban_hop_hoi_dong", "giay_khen"


_ASKED = (
    "can_cu", "noi_nhan", "mo_dau", "trich_yeu", "phien_hop", "loai_hinh", "so_thanh_vien", "tong_so",
)  # fmt: skip
"""The fields that invariants look at."""


class Ai(NamedTuple):
    """Somebody as a paper prints one, the award's code, and the votes where the paper tells them.

    Nine papers name the same people: their names are kept once (``sys.intern``).
    """

    ma: str
    ten: str
    so_phieu: int | None = None


_NOTHING: Mapping[str, Any] = MappingProxyType({})


class Giay(NamedTuple):
    """A paper of a dossier: its file, its kind, whom it names, and what else is asked of it.

    ``ghi`` are data of it by field, ``de_nghi`` counts whom minutes propose, by award. The paper itself is not kept:
    its lists are as long as the dossier.
    """

    path: str
    loai: str
    ten_loai: str
    ai: tuple[Ai, ...] = ()
    ngay: datetime.date | None = None
    ghi: Mapping[str, Any] = _NOTHING
    de_nghi: Mapping[str, int] = _NOTHING

    @classmethod
    def cua(cls, folder: str, name: str, document: Any) -> Giay:
        """Take the digest of a paper; of a report, of which there are many, only whom it names."""
        kind, named = document.slug(), type(document).ten_goi()
        path = f"{folder}/{name}.docx" if folder else f"{name}.docx"
        whom, day = tuple(ai_trong(document)), document.thoi_gian.ca_ngay
        if kind in BAO_CAO:
            return cls(path, kind, named, whom, day)
        told = {each: value for each in _ASKED if (value := getattr(document, each, None))}
        chosen = Counter(ma_cua(one.hinh_thuc) for one in document.duoc_de_nghi) if kind == BIEN_BAN else _NOTHING
        return cls(path, kind, named, whom, day, told, chosen)

    @property
    def thu_muc(self) -> str:
        """The folder of the group it belongs to."""
        folder = self.path.rpartition("/")[0]
        return folder.rpartition("/")[0] if folder.endswith("/bao_cao") else folder


@lru_cache(maxsize=1024)
def ma_cua(name: str) -> str:
    """Give the code of the award a text names, after "tặng", "danh hiệu" and before a year; empty if none."""
    text = name
    for words in ("Xét, đề nghị ", "bầu, đề nghị ", "Kiểm phiếu xét, đề nghị ", "tặng ", "công nhận ", "danh hiệu "):
        text = text.removeprefix(words)
    award = tim(text)
    return award.ma if award else ""


def ai_trong(document: Any) -> Iterable[Ai]:
    """Give whom a paper names, in its order; nobody for kinds that name none."""
    reader = _READERS.get(document.slug())
    return reader(document) if reader else ()


def _lists(document: Any) -> Iterable[Ai]:
    for group in document.nhom:
        code = ma_cua(group.phan_thuong)
        for _, one in group.nguoi():
            yield Ai(code, intern(one.dong), one.so_phieu.dong_y if one.so_phieu else None)


def _report(document: Any) -> Iterable[Ai]:
    return (Ai(ma_cua(document.hinh_thuc_de_nghi), document.ten_doi_tuong_in()),)


def _minutes(document: Any) -> Iterable[Ai]:
    return (Ai(ma_cua(one.hinh_thuc), intern(one.ten), one.so_phieu) for one in document.ket_qua)


def _ballot(document: Any) -> Iterable[Ai]:
    code = ma_cua(document.trich_yeu)
    return (Ai(code, intern(one.ho_ten)) for one in document.danh_sach)


def _certificates(document: Any) -> Iterable[Ai]:
    code = ma_cua(document.hinh_thuc)
    return (Ai(code, intern(one.ten_nguoi_nhan)) for one in document.cac_to)


def _count(document: Any) -> Iterable[Ai]:
    code = ma_cua(document.viec_bau)
    return (Ai(code, intern(one.ho_ten), one.so_phieu) for one in document.ung_vien)


_READERS: Mapping[str, Callable[[Any], Iterable[Ai]]] = {
    TO_TRINH: _lists, TRICH_NGANG: _lists, QUYET_DINH: _lists, **dict.fromkeys(BAO_CAO, _report),
    BIEN_BAN: _minutes, PHIEU_BAU: _ballot, KIEM_PHIEU: _count,
    GIAY_KHEN: _certificates,
}  # fmt: skip
