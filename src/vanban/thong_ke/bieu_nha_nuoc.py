"""Biểu 0602 and 0603 of the State's statistics: awards by recipient and by kind of merit (TT 02/2023/TT-BNV).

Rows and columns are conditions; a cell counts what both let through. The rows that sum up several reporting bodies
(02 to 05) are those bodies' own to fill in and are left out.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from vanban.chu.viet_so import viet_so
from vanban.danh_muc.liet_ke import Nhom
from vanban.danh_muc.ten_in import phan_thuong
from vanban.thong_ke.bieu import Bieu, Dau, danh_so, so
from vanban.thong_ke.dem import BO_TINH, NHA_NUOC, Dem
from vanban.thong_ke.kieu import CA_NHAN, HO, TAP_THE
from vanban.thong_ke.so_lieu import DongSoLieu

Dieu = Callable[[DongSoLieu], bool]


@dataclass(frozen=True)
class _Row:
    ma: str
    ten: str
    giu: Dieu
    dem: str = "da_tang"


def _whom(names: frozenset[str]) -> Dieu:
    return lambda row: row.doi_tuong in names


def _merit(name: str) -> Dieu:
    return lambda row: row.loai_hinh == name


def _all(_: DongSoLieu) -> bool:
    return True


_ROWS = (
    _Row("01", "Tổng số", _all),
    _Row("06", "Tập thể", _whom(TAP_THE)),
    _Row("07", "Trong đó: doanh nghiệp", _whom(TAP_THE), "doanh_nghiep"),
    _Row("08", "Hộ gia đình", _whom(HO)),
    _Row("09", "Cá nhân", _whom(CA_NHAN)),
    _Row("10", "Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên", _all, "lanh_dao_bo_tinh"),
    _Row("11", "Lãnh đạo cấp vụ, sở, ngành và tương đương", _all, "lanh_dao_vu_so"),
    _Row("12", "Doanh nhân", _all, "doanh_nhan"),
    _Row("13", "Các cấp lãnh đạo từ phó phòng trở lên", _all, "lanh_dao_khac"),
    _Row("14", "Người trực tiếp công tác, lao động, học tập", _all, "truc_tiep"),
    _Row("15", "Thường xuyên (công trạng)", _merit("Công trạng")),
    _Row("16", "Chuyên đề", _merit("Phong trào thi đua")),
    _Row("17", "Đột xuất", _merit("Đột xuất")),
    _Row("18", "Đối ngoại", _merit("Đối ngoại")),
    _Row("19", "Cống hiến", _merit("Quá trình cống hiến")),
    _Row("20", "Niên hạn", _merit("Niên hạn")),
    _Row("21", "Kháng chiến", _merit("Kháng chiến")),
)
_OTHERS = "Khác"


def _of_state(row: DongSoLieu) -> str:
    award = phan_thuong(row.danh_hieu)
    by_code = {"COCP": "Cờ thi đua của Chính phủ", "BKTTG": "Bằng khen của Thủ tướng", "CSTDTQ": "CSTĐ toàn quốc",
               "GTHCM": "Giải thưởng HCM", "GTNN": "Giải thưởng Nhà nước"}  # fmt: skip
    by_family = {Nhom.HUAN_CHUONG: "Huân chương", Nhom.HUY_CHUONG: "Huy chương", Nhom.DANH_HIEU_VINH_DU_NN: "DHVDNN"}
    return by_code.get(award.ma) or by_family.get(award.nhom) or _OTHERS


def _of_province(row: DongSoLieu) -> str:
    by_code = {"BK_BT": "Bằng khen", "CSTD_BT": "CSTĐ cấp bộ, tỉnh", "CO_BT": "Cờ thi đua", "KNC": "Kỷ niệm chương"}
    return by_code.get(phan_thuong(row.danh_hieu).ma, _OTHERS)


_BOTH, _GROUP, _ONE = ("Tập thể", "Cá nhân"), ("Tập thể",), ("Cá nhân",)
_STATE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Huân chương", _BOTH), ("Huy chương", _ONE), ("Giải thưởng HCM", _ONE), ("Giải thưởng Nhà nước", _ONE),
    ("DHVDNN", _BOTH), ("Cờ thi đua của Chính phủ", _GROUP), ("Bằng khen của Thủ tướng", _BOTH),
    ("CSTĐ toàn quốc", _ONE), (_OTHERS, _BOTH),
)  # fmt: skip
_PROVINCE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Bằng khen", _BOTH), ("CSTĐ cấp bộ, tỉnh", _ONE), ("Cờ thi đua", _GROUP), ("Kỷ niệm chương", _ONE),
    (_OTHERS, _BOTH),
)  # fmt: skip


def _made(
    code: str, title: str, facts: Dem, columns: Sequence[tuple[str, tuple[str, ...]]],
    column_of: Callable[[DongSoLieu], str], rows: Sequence[_Row],
) -> Bieu:  # fmt: skip
    wanted = [(name, whom) for name, sorts in columns for whom in sorts]
    parts = [
        facts.loc(lambda row, name=name, whom=whom: column_of(row) == name and _stands(row, whom))  # type: ignore[misc]
        for name, whom in wanted
    ]
    lines = []
    for row in rows:
        write = viet_so if row.ma == "01" else so
        counts = [part.loc(row.giu).tong(row.dem) for part in parts]
        lines.append((row.ten, row.ma, write(facts.loc(row.giu).tong(row.dem)), *map(write, counts)))
    heads: list[Dau] = ["Chỉ tiêu", "Mã số", "Tổng số"]
    heads += [{"tieu_de": name, "cot": list(sorts)} for name, sorts in columns]
    note = "Cột tập thể gồm cả hộ gia đình; các mã 10 đến 14 tính trong số cá nhân. Chỉ tính số đã có quyết định."
    numbers = iter(["A", "B", *map(str, range(1, 2 + len(wanted)))])
    return Bieu(code, title, tuple(danh_so(heads, numbers)), tuple(lines), note)


def _stands(row: DongSoLieu, whom: str) -> bool:
    return (row.doi_tuong in CA_NHAN) is (whom == "Cá nhân")


def bieu_0602(facts: Dem, year: int, now: str) -> Bieu:
    """Count the State's awards."""
    title = f"Biểu số 0602.N/BNV-TĐKT. Số lượng khen thưởng cấp Nhà nước {now}"
    return _made("bieu_0602", title, facts.nam(year).cap(NHA_NUOC), _STATE, _of_state, _ROWS)


def bieu_0603(facts: Dem, year: int, now: str) -> Bieu:
    """Count the awards of ministry and province; its rows end with the kinds 15 to 17."""
    title = f"Biểu số 0603.N/BNV-TĐKT. Số lượng khen thưởng cấp bộ, ban, ngành, tỉnh {now}"
    rows = [row for row in _ROWS if row.ma <= "17"]
    return _made("bieu_0603", title, facts.nam(year).cap(BO_TINH), _PROVINCE, _of_province, rows)
