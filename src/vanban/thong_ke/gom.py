"""Gom (gathering): records of the register into rows of counts, in the order that lists have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from vanban.chu.text import slug
from vanban.thong_ke.ban_ghi import BanGhi
from vanban.thong_ke.dem import thu_bac
from vanban.thong_ke.kieu import PHAN_LOAI
from vanban.thong_ke.so_lieu import DongSoLieu

_WHOM = ("Tập thể", "Tổ chức nước ngoài", "Hộ gia đình", "Cá nhân", "Cá nhân người nước ngoài")


def gom(records: Iterable[BanGhi]) -> tuple[DongSoLieu, ...]:
    """Count records, the latest year first, then by the award's rank, then collectives, households, persons."""
    counts: dict[tuple[int, str, str, str], Counter[str]] = {}
    for each in records:
        key = each.nam, each.danh_hieu_hinh_thuc, each.doi_tuong, each.loai_hinh
        row = counts.setdefault(key, Counter())
        if not each.da_tang:
            row["dang_de_nghi"] += 1
            continue
        row["da_tang"] += 1
        row["nu"] += each.gioi_tinh == "Nữ"
        if field := PHAN_LOAI.get(each.phan_loai_doi_tuong or ""):
            row[field] += 1
    rows = (
        DongSoLieu(nam=key[0], danh_hieu=key[1], doi_tuong=key[2], loai_hinh=key[3], **row)
        for key, row in counts.items()
    )
    return tuple(sorted(rows, key=_place))


def _place(row: DongSoLieu) -> tuple[object, ...]:
    return -row.nam, thu_bac(row.danh_hieu), _WHOM.index(row.doi_tuong), row.loai_hinh


def khoa_nguoi(record: BanGhi) -> tuple[object, ...]:
    """Give what two records have in common when they tell of the same award of the same year, decided or not."""
    return record.nam, record.danh_hieu_hinh_thuc, slug(record.ten), record.loai_hinh


def cung_don_vi(one: BanGhi, other: BanGhi) -> bool:
    """Tell whether two people of one name may be the same: one has no unit, or the other's more or less fully named."""
    return one.doi_tuong != "Cá nhân" or cung_ten_don_vi(one.don_vi, other.don_vi)


def cung_ten_don_vi(one: str | None, other: str | None) -> bool:
    """Tell whether two names may be of one unit: one is not told, or more or less fully written.

    >>> cung_ten_don_vi("Văn phòng", "Văn phòng, Sở Ví Dụ"), cung_ten_don_vi("Văn phòng", "Phòng Tổng hợp")
    (True, False)
    """
    first, second = slug(one or ""), slug(other or "")
    return first in second or second in first


def khoa_trung(record: BanGhi) -> tuple[object, ...]:
    """Give what two records have in common when they are the same award twice."""
    who = slug(record.ten), slug(record.don_vi or "")
    return record.nam, record.danh_hieu_hinh_thuc, *who, record.loai_hinh, record.so_qd
