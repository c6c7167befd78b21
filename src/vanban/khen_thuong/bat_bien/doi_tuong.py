"""V08, V09, V11, V12, V17: each nominee beside its own history and beside the others of the dossier."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from vanban.chu.text import slug
from vanban.errors import InputFault
from vanban.khen_thuong.bat_bien.ho_so_xet import HoSoXet, o_hang
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.de_nghi import DeNghi
from vanban.khen_thuong.hang import Hang, MucDo, NhanXet
from vanban.khen_thuong.lich_su import LanKhen, ngay_cuoi, ngay_dau
from vanban.khen_thuong.tap_the import TapThe

SO_NAM_BAO_CAO: Mapping[str, int] = {
    "CSTDTQ": 6, "CSTD_BT": 3, "BKTTG": 5, "HCHCM": 10,
    **dict.fromkeys((f"{order}{rank}" for order in ("HCLD", "HCBVTQ") for rank in (1, 2, 3)), 5),
    **dict.fromkeys((f"{order}{rank}" for order in ("HCDL", "HCQC") for rank in (1, 2, 3)), 10),
}  # fmt: skip
"""Years that the report of an award has to cover (forms of N98 Mẫu 02, 03 and their notes)."""
_INCLUDED = (("TTLDTT", "TTLDXS"), ("CSTD_BT", "CSTDTQ"), ("CO_BT", "COCP"), ("DVTT", "DVQT"))
"""Titles of one period of which the second holds the first (N152 Đ49.5)."""


_TITLES = {"so_qd": "Số QĐ", "ngay_qd": "Ngày QĐ", "danh_hieu_hinh_thuc": "Danh hiệu/Hình thức"}


def _at(code: str, hang: Hang, number: int, name: str, message: str) -> NhanXet:
    """Tell of a row of the sheet LichSu."""
    cells = hang.noi_them.get("lich_su", ())
    places = cells[number] if number < len(cells) else hang.noi
    place = places.get(name) or places.get("", "")
    return NhanXet(MucDo.CANH_BAO, InputFault(f"{message} ({code})", hang.path, place, _TITLES[name], name), code)


def _named(one: LanKhen) -> str:
    return f"{one.danh_hieu_hinh_thuc} năm {one.nam}"


def v08(dossier: HoSoXet) -> Iterator[NhanXet]:
    """V08: every award claimed has a decision's number and date; spans do not overlap; initiatives are used once."""
    for hang in dossier.hang():
        history = hang.doi_tuong.lich_su
        for number, one in enumerate(history):
            if not one.so_qd:
                yield _at("V08", hang, number, "so_qd", f"{_named(one)}: chưa có số quyết định")
            if not (one.ngay_qd and one.ngay_qd.ngay):  # a day has its month and year
                yield _at("V08", hang, number, "ngay_qd", f"{_named(one)}: chưa có ngày quyết định")
        yield from _overlaps(hang, history)
    yield from _ideas_shared(dossier)


def _overlaps(hang: Hang, history: tuple[LanKhen, ...]) -> Iterator[NhanXet]:
    """Find the same award twice for overlapping spans, or a yearly title twice in a year."""
    for later, two in enumerate(history):
        for one in history[:later]:
            if not one.phan_thuong or one.phan_thuong is not two.phan_thuong:
                continue
            if (one.nam == two.nam and one.phan_thuong.hang_nam) or _overlap(one, two):
                told = f"{_named(two)}: trùng thời gian với lần khen năm {one.nam}"
                yield _at("V08", hang, later, "danh_hieu_hinh_thuc", told)
                break


def _overlap(one: LanKhen, two: LanKhen) -> bool:
    starts, ends = (ngay_dau(one.tu), ngay_dau(two.tu)), (ngay_cuoi(one.den), ngay_cuoi(two.den))
    if not (starts[0] and starts[1] and ends[0] and ends[1]):
        return False
    return starts[0] <= ends[1] and starts[1] <= ends[0]


def _ideas_shared(dossier: HoSoXet) -> Iterator[NhanXet]:
    """R08: an initiative of this dossier that supports a title and a form, or two forms."""
    used: dict[tuple[str, str], list[DeNghi]] = defaultdict(list)
    for case in dossier.cases:
        if isinstance(case.doi_tuong, CaNhan):
            for idea in case.doi_tuong.sang_kien_dung or ():
                used[idea.ma, case.hang.danh_tinh].append(case)
    for (code, _), cases in used.items():
        forms = {one.ma for one in cases if not one.phan_thuong.danh_hieu}
        if len(forms) > 1 or (forms and any(one.phan_thuong.danh_hieu for one in cases)):
            names = ", ".join(dict.fromkeys(one.phan_thuong.ten_in() for one in cases))
            yield o_hang("V08", cases[0].hang, "sang_kien", f"sáng kiến “{code}” dùng cho nhiều phần thưởng: {names}")


def v09(dossier: HoSoXet) -> Iterator[NhanXet]:
    """V09: “Chiến sĩ thi đua cơ sở” are among “Lao động tiên tiến”; units' figures hold those proposed from them."""
    advanced = {one.hang.danh_tinh for one in dossier.cases if one.ma == "LDTT"}
    fighters = [one for one in dossier.cases if one.ma == "CSTDCS"]
    year = dossier.facts.chung.nam
    for one in fighters if advanced else ():
        had = any(each.ma == "LDTT" and each.nam == year for each in one.doi_tuong.lich_su)
        if one.hang.danh_tinh not in advanced and not had:
            told = "“Chiến sĩ thi đua cơ sở” mà không có trong danh sách “Lao động tiên tiến”"
            yield o_hang("V09", one.hang, "danh_hieu_de_nghi", told)
    proposed = Counter(
        (one.ma, slug(one.doi_tuong.phong_don_vi or "")) for one in dossier.cases if isinstance(one.doi_tuong, CaNhan)
    )
    for hang in dossier.hang():
        if isinstance(hang.doi_tuong, TapThe):
            yield from _unit(hang, hang.doi_tuong, proposed)


def _unit(hang: Hang, unit: TapThe, proposed: Counter[tuple[str, str]]) -> Iterator[NhanXet]:
    """Hold a unit's figures to each other and to those ``proposed`` from it, by award and unit."""
    for code, count, column in (("LDTT", unit.so_ldtt, "so_ldtt"), ("CSTDCS", unit.so_cstdcs, "so_cstdcs")):
        named = proposed[code, slug(unit.ten_tap_the)]
        if count is not None and named > count:
            yield o_hang("V09", hang, column, f"ghi {count} người, trang CaNhan đề nghị {named} người của đơn vị này")
    whole = unit.tong_so_nguoi
    for column in ("nu", "so_ldtt", "so_cstdcs", "so_hoan_thanh_nhiem_vu", "so_bi_ky_luat_tu_canh_cao"):
        part = getattr(unit, column)
        if whole is not None and part is not None and part > whole:
            yield o_hang("V09", hang, column, f"{part} người, tổng số chỉ có {whole} người")


def v11(dossier: HoSoXet) -> Iterator[NhanXet]:
    """V11: the period told ends after it begins and covers the years that the award's report asks for."""
    for one in dossier.cases:
        needed = SO_NAM_BAO_CAO.get(one.ma)
        start, end = ngay_dau(one.doi_tuong.thoi_gian_thanh_tich_tu), ngay_cuoi(one.doi_tuong.thoi_gian_thanh_tich_den)
        if not (start and end):
            continue
        if end < start:
            yield o_hang("V11", one.hang, "thoi_gian_thanh_tich_tu", "thành tích kết thúc trước khi bắt đầu")
        elif needed and (years := end.year - start.year + 1) < needed:
            told = f"{one.phan_thuong.ten_in()}: báo cáo cần {needed:02d} năm, mới có {years:02d} năm"
            yield o_hang("V11", one.hang, "thoi_gian_thanh_tich_tu", told)


def v12(dossier: HoSoXet) -> Iterator[NhanXet]:
    """V12: nobody for two titles of which one holds the other, nor for two forms for one achievement (L22 Đ5.2c)."""
    by_nominee: dict[str, dict[str, DeNghi]] = defaultdict(dict)
    for one in dossier.cases:
        by_nominee[one.hang.danh_tinh].setdefault(one.ma, one)
    for cases in by_nominee.values():
        if len(cases) < 2:
            continue
        for lower, higher in _INCLUDED:
            if lower in cases and higher in cases:
                names = f"{cases[lower].phan_thuong.ten_in()} và {cases[higher].phan_thuong.ten_in()}"
                yield o_hang(
                    "V12", cases[lower].hang, "danh_hieu_de_nghi", f"đề nghị cả {names} cho cùng một thời gian"
                )
        forms = [one for one in cases.values() if not one.phan_thuong.danh_hieu]
        for place, two in enumerate(forms):
            if clash := next((one for one in forms[:place] if _same_time(one, two)), None):
                names = f"{clash.phan_thuong.ten_in()} và {two.phan_thuong.ten_in()}"
                column = two.loi("").field
                yield o_hang("V12", two.hang, column, f"một thành tích đề nghị hai hình thức: {names}")


def _same_time(one: DeNghi, two: DeNghi) -> bool:
    """Whether two rows tell of one time; what is not told counts as the same only within one row."""
    if one.hang is two.hang:
        return True
    first, second = one.doi_tuong, two.doi_tuong
    starts = (ngay_dau(first.thoi_gian_thanh_tich_tu), ngay_dau(second.thoi_gian_thanh_tich_tu))
    ends = (ngay_cuoi(first.thoi_gian_thanh_tich_den), ngay_cuoi(second.thoi_gian_thanh_tich_den))
    if starts[0] and starts[1] and ends[0] and ends[1]:
        return starts[0] == starts[1] and ends[0] == ends[1]
    return False


def v17(dossier: HoSoXet) -> Iterator[NhanXet]:
    """V17: what is only proposed is no award received; only decisions count."""
    year = dossier.facts.chung.nam
    for one in dossier.cases:
        for number, past in enumerate(one.doi_tuong.lich_su):
            if past.nam == year and past.ma == one.ma and not past.chac_chan:
                told = f"{_named(past)} đang đề nghị, chưa có quyết định thì chưa phải đã được tặng"
                yield _at("V17", one.hang, number, "danh_hieu_hinh_thuc", told)
