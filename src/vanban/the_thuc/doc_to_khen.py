"""Tờ giấy khen đọc lại (the sheets of a printed certificate read back into data)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import DoanIn
from vanban.the_thuc.dia_danh_thoi_gian import DiaDanhThoiGian
from vanban.the_thuc.nguoi_ky import NguoiKy

SO_QUYET_DINH, SO_VANG = "Số quyết định: ", "Số sổ vàng: "
KIEU_CHUNG = (
    kieu.KHEN_SO_QUYET_DINH, kieu.KHEN_DIA_DANH, kieu.KHEN_CHUC_VU, kieu.KHEN_CHUC_VU_KHAC, kieu.KHEN_HO_TEN,
    kieu.KHEN_HO_TEN_DUOI,
)  # fmt: skip
"""The styles of what every sheet bears."""
_FIELDS = {
    kieu.KHEN_NGUOI: "ten_nguoi_nhan", kieu.KHEN_DONG_PHU: "dong_phu", kieu.KHEN_THANH_TICH: "thanh_tich",
    kieu.KHEN_SO_VANG: "so_so_vang",
}  # fmt: skip
KIEU_TO = tuple(_FIELDS)
"""The styles of a sheet's own words."""


def doc_chung(lines: Sequence[DoanIn]) -> tuple[dict[str, Any], list[DoanIn]]:
    """Read what every sheet bears from the first, and give what differs from it on another."""
    starts = [place for place, each in enumerate(lines) if each.kieu == kieu.KHEN_SO_QUYET_DINH]
    end = starts[1] if len(starts) > 1 else len(lines)
    own = lines[:end]
    seen = {(each.kieu, each.loi) for each in own}
    others = [each for each in lines[end:] if (each.kieu, each.loi) not in seen]
    by_style = {style: [each.loi for each in own if each.kieu == style] for style in KIEU_CHUNG}
    data: dict[str, Any] = {}
    for text in by_style[kieu.KHEN_SO_QUYET_DINH]:
        number, _, date = text.removeprefix(SO_QUYET_DINH).partition(" ngày ")
        data |= {"so_quyet_dinh": number, "ngay_quyet_dinh": f"ngày {date}"}
    for text in by_style[kieu.KHEN_DIA_DANH]:
        fields = DiaDanhThoiGian.read(" ".join(text.split()))
        data |= {"dia_danh": fields["dia_danh"], "ngay_ban_hanh": fields["thoi_gian"]}
    name, other = (
        "\n".join(line for style in styles for line in by_style[style]) or None
        for styles in ((kieu.KHEN_HO_TEN, kieu.KHEN_HO_TEN_DUOI), (kieu.KHEN_CHUC_VU_KHAC,))
    )
    return {**data, "nguoi_ky": NguoiKy.doc(by_style[kieu.KHEN_CHUC_VU], name, other)}, others


def doc_cac_to(lines: Sequence[DoanIn]) -> list[dict[str, Any]]:
    """Read the recipients, each beginning with a name."""
    sheets: list[dict[str, Any]] = []
    for each in lines:
        if each.kieu == kieu.KHEN_NGUOI or not sheets:
            sheets.append({})
        number = each.kieu == kieu.KHEN_SO_VANG
        sheets[-1][_FIELDS[each.kieu]] = re.sub(r"\D", "", each.loi) if number else each.loi
    return sheets
