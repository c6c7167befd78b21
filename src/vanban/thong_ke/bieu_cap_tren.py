"""The provincial tables that are sent up: awards of the State (Biểu mẫu số 01) and of the province (Biểu mẫu số 03).

Practice of provinces; each row is counted once, kháng chiến in a row of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from vanban.chu.viet_so import viet_so
from vanban.danh_muc.liet_ke import Nhom
from vanban.danh_muc.ten_in import phan_thuong
from vanban.thong_ke.bieu import TONG, Bieu, danh_so, phan, so
from vanban.thong_ke.dem import BO_TINH, NHA_NUOC, Dem
from vanban.thong_ke.so_lieu import LANH_DAO, DongSoLieu

CAP_NHA_NUOC, CAP_TINH = "cap_nha_nuoc", "cap_tinh"
_CHUYEN_DE = ("Phong trào thi đua", "Đột xuất")
_PARTS = ((("Công trạng",), True), (_CHUYEN_DE, True), (("Đối ngoại",), False), (("Kháng chiến",), False))
"""Kinds of merit that stand together in the table of the province, and whether people are told apart there."""
_ORDERS = {
    "HCDL": "“Huân chương Độc lập”", "HCLD1": "“Huân chương Lao động” hạng Nhất",
    "HCLD2": "“Huân chương Lao động” hạng Nhì", "HCLD3": "“Huân chương Lao động” hạng Ba",
    "COCP": "“Cờ thi đua của Chính phủ”", "BKTTG": "“Bằng khen của Thủ tướng Chính phủ”",
    "CSTDTQ": "“Chiến sĩ thi đua toàn quốc”",
}  # fmt: skip
_HONOURS, _WAR = "Danh hiệu vinh dự nhà nước", "Khen thưởng kháng chiến"
_STATE = (*list(_ORDERS.values())[:4], _HONOURS, *list(_ORDERS.values())[4:], _WAR)
"""The rows of the form, in its order."""
_PROVINCE: Mapping[str, str] = {"BK_BT": "Bằng khen", "CSTD_BT": "Chiến sĩ thi đua cấp tỉnh",
                                "CO_BT": "Cờ thi đua cấp tỉnh"}  # fmt: skip


def _state_row(row: DongSoLieu) -> str:
    award = phan_thuong(row.danh_hieu)
    if row.loai_hinh == "Kháng chiến":
        return _WAR
    if award.nhom is Nhom.DANH_HIEU_VINH_DU_NN:
        return _HONOURS
    return next((name for code, name in _ORDERS.items() if award.ma.startswith(code)), row.danh_hieu)


def _province_row(row: DongSoLieu) -> str:
    return _PROVINCE.get(phan_thuong(row.danh_hieu).ma, row.danh_hieu)


def _by_row(facts: Dem, fixed: Sequence[str], name_of: Callable[[DongSoLieu], str]) -> list[tuple[str, Dem]]:
    """Part facts among the rows of a form; awards it does not name stand below those it does."""
    names = dict.fromkeys([*fixed, *(name_of(row) for row in facts.hang)])
    return [(name, facts.loc(lambda row, name=name: name_of(row) == name)) for name in names]  # type: ignore[misc]


def _three(facts: Dem) -> tuple[int, int, int]:
    """Count collectives (households among them), leaders, and people who lead nobody."""
    leaders = facts.ca_nhan.tong(*LANH_DAO)
    return facts.tap_the.tong() + facts.ho.tong(), leaders, facts.ca_nhan.tong() - leaders


def bieu_cap_nha_nuoc(facts: Dem, year: int, now: str) -> Bieu:
    """Count the awards of the State, in 19 columns."""
    rows = _by_row(facts.nam(year).cap(NHA_NUOC), _STATE, _state_row)
    counts = [(name, _state_counts(part)) for name, part in rows]
    three = ["Tập thể", "Cá nhân lãnh đạo", "Cá nhân khác"]
    two = ["Tập thể", "Cá nhân"]
    heads = (
        "TT", "Hình thức", {"tieu_de": "Số đã trình", "cot": two}, {"tieu_de": "Đã có quyết định", "cot": two},
        {"tieu_de": "Công trạng", "cot": three}, {"tieu_de": "Chuyên đề, đột xuất", "cot": three}, "Niên hạn",
        {"tieu_de": "Đối ngoại", "cot": two}, "Cống hiến", "Kháng chiến", {"tieu_de": "Doanh nghiệp", "cot": two},
    )  # fmt: skip
    sums = [sum(column) for column in zip(*(row for _, row in counts), strict=True)]
    return Bieu(
        CAP_NHA_NUOC,
        f"Biểu mẫu số 01. Kết quả khen thưởng cấp Nhà nước {now}",
        tuple(danh_so(heads, map(str, range(1, 20)))),
        (
            *((str(number), name, *map(so, row)) for number, (name, row) in enumerate(counts, 1)),
            ("", "**Cộng**", *(f"**{viet_so(each)}**" for each in sums)),
        ),
        "Số đã trình gồm số đã có quyết định và số đang đề nghị; các cột từ 7 tính trên số đã có quyết định; hộ gia "
        "đình tính ở cột tập thể.",
    )


def _state_counts(facts: Dem) -> tuple[int, ...]:
    group, people = Dem((*facts.tap_the.hang, *facts.ho.hang)), facts.ca_nhan
    abroad = facts.loai_hinh("Đối ngoại")
    return (
        group.tong("da_tang", "dang_de_nghi"), people.tong("da_tang", "dang_de_nghi"), group.tong(), people.tong(),
        *_three(facts.loai_hinh("Công trạng")), *_three(facts.loai_hinh(*_CHUYEN_DE)),
        facts.loai_hinh("Niên hạn").tong(), abroad.tong() - abroad.ca_nhan.tong(), abroad.ca_nhan.tong(),
        facts.loai_hinh("Quá trình cống hiến").tong(), facts.loai_hinh("Kháng chiến").tong(),
        group.tong("doanh_nghiep"), people.tong("doanh_nhan"),
    )  # fmt: skip


def bieu_cap_tinh(facts: Dem, year: int, now: str) -> Bieu:
    """Count the awards of the province, in 17 columns, with the shares of each kind of merit."""
    whole = facts.nam(year).cap(BO_TINH)
    rows = [(name, _province_cells(part)) for name, part in _by_row(whole, tuple(_PROVINCE.values()), _province_row)]
    four = ["Cá nhân lãnh đạo", "Cá nhân không quản lý"]
    heads = (
        "TT", "Hình thức", "Tổng số", "Trong đó doanh nghiệp", "Trong đó cá nhân",
        {"tieu_de": "Công trạng", "cot": ["Tổng số", "Tỷ lệ", *four]},
        {"tieu_de": "Chuyên đề, đột xuất", "cot": ["Tổng số", "Tỷ lệ", *four]},
        {"tieu_de": "Đối ngoại", "cot": ["Tổng số", "Tỷ lệ"]}, {"tieu_de": "Kháng chiến", "cot": ["Tổng số", "Tỷ lệ"]},
    )  # fmt: skip
    shares = {7: "7=(6:3)", 11: "11=(10:3)", 15: "15=(14:3)", 17: "17=(16:3)"}
    numbers = (shares.get(number, str(number)) for number in range(1, 18))
    return Bieu(
        CAP_TINH,
        f"Biểu mẫu số 03. Kết quả khen thưởng cấp tỉnh {now}",
        tuple(danh_so(heads, numbers)),
        (
            *((str(number), name, *row) for number, (name, row) in enumerate(rows, 1)),
            ("", f"**{TONG}**", *(f"**{cell or 0}**" for cell in _province_cells(whole, write=viet_so))),
        ),
        "Chỉ tính số đã có quyết định; doanh nghiệp gồm cả doanh nhân.",
    )


def _province_cells(facts: Dem, write: Callable[[int], str] = so) -> tuple[str, ...]:
    total = facts.tong()
    cells = [write(total), write(facts.tong("doanh_nghiep", "doanh_nhan")), write(facts.ca_nhan.tong())]
    for kinds, tells_people in _PARTS:
        part = facts.loai_hinh(*kinds)
        cells += [write(part.tong()), phan(part.tong(), total) if write(part.tong()) else ""]
        cells += [write(count) for count in _three(part)[1:]] if tells_people else []
    return tuple(cells)
