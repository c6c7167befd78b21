"""Thẩm quyền ban hành (who decides), the line above the bases of a decision or resolution.

Where the head of a body decides it is the head's title; where the body or its
leaders together decide it is their name. A bare title ("Giám đốc") is told
whose it is by the body's name.

NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.1-1.3, ghi chú 6.

>>> tham_quyen(NguoiKy(quyen_han="KT. Giám đốc", chuc_vu="Phó Giám đốc"), "Sở Thí dụ")
'Giám đốc Sở Thí dụ'
>>> tham_quyen(NguoiKy(quyen_han=["TM. Ủy ban nhân dân"], chuc_vu="Chủ tịch"), "Ủy ban nhân dân tỉnh Đồng Nai")
'Ủy ban nhân dân tỉnh Đồng Nai'
"""

from __future__ import annotations

from vanban.the_thuc.nguoi_ky import NguoiKy, prefixed

_LONGEST_BARE = 3
"""Words of a title that does not tell whose it is: "Tổng Giám đốc", but "Chủ tịch UBND tỉnh" does."""


def tap_the(nguoi_ky: NguoiKy) -> str | None:
    """Give the name of those together for whom somebody signs, if it is so."""
    first = prefixed(nguoi_ky.quyen_han[0]) if nguoi_ky.quyen_han else None
    return first[1] if first and first[0] == "TM" else None


def tham_quyen(nguoi_ky: NguoiKy, co_quan: str) -> str:
    """Tell who decides from who signs and for which body."""
    issuer = " ".join(co_quan.split())
    if together := tap_the(nguoi_ky):
        return issuer if issuer.casefold().startswith(together.casefold()) else together
    first = prefixed(nguoi_ky.quyen_han[0]) if nguoi_ky.quyen_han else None
    head = first[1] if first and first[1] else nguoi_ky.chuc_vu
    bare = len(head.split()) <= _LONGEST_BARE and issuer.casefold() not in head.casefold()
    return f"{head} {issuer}" if bare else head
