"""Random recipients grouped by award, as an office might list them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from hypothesis import strategies as st

_HO = ("Nguyễn", "Trần", "Lê", "Đỗ")
_TEN = ("Văn Ví Dụ", "Thị Thí Dụ", "Thanh Mẫu", "Minh Giả Định", "An", "Đức Ánh")
_UNITS = ("Văn phòng", "Phòng Tài chính, Kế hoạch", "Phòng Quản lý đầu tư", "Tổ 12, Phòng Lao động")
_BODIES = ("Ban Quản lý các Khu công nghiệp", "Sở Thí Dụ, tỉnh Đồng Nai", "Xưởng Mẫu")
_POSTS = ("Chuyên viên", "Trưởng phòng", "phó giám đốc (phụ trách)", "Kế toán trưởng; thủ quỹ")
_SAID = ("Hoàn thành xuất sắc nhiệm vụ; vượt 5 % kế hoạch", "có 02 sáng kiến *cấp cơ sở*", "Tốt.")
TITLES = {"tap_the": ("TTLĐTT", "Tập thể LĐXS"), "ca_nhan": ("LĐTT", "CSTĐCS")}
FORMS = ("Giấy khen", "BK tỉnh", "Bằng khen của Thủ tướng Chính phủ")

_extras = st.fixed_dictionaries(
    {},
    optional={
        "thanh_tich": st.sampled_from(_SAID), "da_duoc_tang": st.sampled_from(_SAID), "ghi_chu": st.just("Nghỉ hưu"),
        "so_phieu": st.sampled_from(("9/9", "8/9", {"dong_y": 7, "tong_so": 11})),
    },
)  # fmt: skip


def _with(base: dict[str, Any], *extras: dict[str, Any]) -> dict[str, Any]:
    return {name: value for part in (base, *extras) for name, value in part.items()}


def _rows(base: st.SearchStrategy[dict[str, Any]], plain: bool) -> st.SearchStrategy[list[dict[str, Any]]]:
    return st.lists(base if plain else st.builds(_with, base, _extras), min_size=1, max_size=7)


_groups = st.fixed_dictionaries(
    {"ten_tap_the": st.sampled_from(_UNITS)}, optional={"co_quan_chu_quan": st.sampled_from(_BODIES)}
)
_homes = st.fixed_dictionaries(
    {"chu_ho": st.sampled_from(("ông Nguyễn Văn Ví Dụ", "Gia đình bà Trần Thị Mẫu", "Lê An"))},
    optional={"dia_chi": st.just("ấp 1, xã Thí Dụ")},
)
_people = st.fixed_dictionaries(
    {"ho_ten": st.builds("{} {}".format, st.sampled_from(_HO), st.sampled_from(_TEN))},
    optional={
        "danh_xung": st.sampled_from(("Ông", "Bà", "Đại tá", "Cố Ông", "PGS.TS.")),
        "chuc_vu": st.sampled_from(_POSTS), "don_vi": st.sampled_from(_UNITS), "co_quan": st.sampled_from(_BODIES),
    },
)  # fmt: skip
_born = st.fixed_dictionaries({"nam_sinh": st.integers(1950, 2005), "gioi_tinh": st.sampled_from(("Nam", "Nữ"))})


def _agreeing(person: dict[str, Any], born: dict[str, Any]) -> dict[str, Any]:
    called = {"Ông": "Nam", "Cố Ông": "Nam", "Bà": "Nữ"}.get(person.get("danh_xung", ""), born["gioi_tinh"])
    return {**person, **born, "gioi_tinh": called}


def _group(award: str, plain: bool, whom: tuple[str, ...]) -> st.SearchStrategy[dict[str, Any]]:
    people = _people if plain else st.one_of(_people, st.builds(_agreeing, _people, _born))
    kinds = {"tap_the": _groups, "ho_gia_dinh": _homes, "ca_nhan": people}
    rows = st.fixed_dictionaries({}, optional={name: _rows(kinds[name], plain) for name in whom}).filter(bool)
    return rows.map(lambda lists: {"phan_thuong": award, **lists})


def groups(
    *, plain: bool, titles: Mapping[str, tuple[str, ...]] = TITLES, forms: tuple[str, ...] = FORMS
) -> st.SearchStrategy[list[dict[str, Any]]]:
    """One to three awards with their recipients; ``plain`` ones have nothing that only a table has room for."""
    honours = [_group(award, plain, (name,)) for name, awards in titles.items() for award in awards]
    others = [_group(award, plain, ("tap_the", "ho_gia_dinh", "ca_nhan")) for award in forms]
    return st.lists(st.one_of(*honours, *others), min_size=1, max_size=3, unique_by=lambda group: group["phan_thuong"])
