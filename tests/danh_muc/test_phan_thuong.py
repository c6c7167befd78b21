"""The catalogue: complete, cited, and found however an office types it."""

from __future__ import annotations

import datetime
import unicodedata
from collections import Counter

import pytest

from vanban.danh_muc.che_do import MOI_CHE_DO, MaCheDo
from vanban.danh_muc.liet_ke import Cap, DoiTuong, KyLuat, LoaiHinh, MucHoanThanh, Nhom
from vanban.danh_muc.nguon import DoTin
from vanban.danh_muc.tra_cuu import CAC_PHAN_THUONG, THEO_MA, goi_y, tim

SEED, N98, NOW, NEW = (
    datetime.date(2020, 1, 14), datetime.date(2024, 5, 1), datetime.date(2025, 11, 3), datetime.date(2026, 10, 1),
)  # fmt: skip

WRITINGS = [(alias, award.ma) for award in CAC_PHAN_THUONG for alias in (award.ten_in(), *award.bi_danh, award.ma)]


@pytest.mark.parametrize(("typed", "code"), WRITINGS)
def test_every_award_is_found_by_each_of_its_writings(typed, code):
    shapes = [
        typed, typed.upper(), typed.lower(), unicodedata.normalize("NFD", typed), f"  “{typed}”  ", f'"{typed}"',
        typed.replace(" ", "  "), typed.replace("sĩ", "sỹ"), f"Danh hiệu {typed} năm 2024",
    ]  # fmt: skip
    assert {tim(shape).ma for shape in shapes} == {code}


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("Chiến sỹ thi đua cơ sở", "CSTDCS"), ("Kỉ niệm chương", "KNC"), ("lao dong tien tien", "LDTT"),
        ("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Ví Dụ", "BK_BT"), ("Bằng khen của Bộ trưởng Bộ Nội vụ", "BK_BT"),
        ("BK UBND TP Ví Dụ", "BK_BT"), ("Bằng khen tỉnh Ví Dụ", "BK_BT"), ("Bằng khen của Kiểm toán nhà nước", "BK_BT"),
        ("Bằng khen của Tư lệnh Quân khu 7", "BK_QK_DHQG"), ("Bằng khen Thủ tướng Chính phủ", "BKTTG"),
        ("Chiến sĩ thi đua Bộ Tài chính", "CSTD_BT"), ("Cờ thi đua của UBND tỉnh Ví Dụ", "CO_BT"),
        ("Giấy khen của Trưởng ban", "GK"), ("Kỷ niệm chương “Vì sự nghiệp thí dụ”", "KNC"),
        ("Huân chương Lao động hạng ba", "HCLD3"), ("HCLĐ hạng III", "HCLD3"), ("HCĐL Nhì", "HCDL2"),
        ("Xã, phường, thị trấn tiêu biểu", "XPTB"),
    ],
)  # fmt: skip
def test_names_as_papers_and_workbooks_have_them(typed, code):
    assert tim(typed).ma == code


@pytest.mark.parametrize(
    "typed",
    ["", "   ", "Bằng khen", "Huân chương Lao động", "Chiến sĩ thi đua", "Cờ", "Bằng khen Tỉnh đoàn", "BK Tỉnh ủy",
     "Bằng khen của Bộ Tư lệnh Thí Dụ", "Bằng khen bổ sung", "Giấy mời", "Giấy khenh", "x" * 5000],
)  # fmt: skip
def test_what_names_no_one_award_is_not_guessed(typed):
    assert tim(typed) is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Lao động tiên tến", ("“Lao động tiên tiến”",)),
        ("Huân chương Lao động", tuple(f"“Huân chương Lao động” hạng {hang}" for hang in ("Nhất", "Nhì", "Ba"))),
        ("qwerty", ()), ("", ()),
    ],
)  # fmt: skip
def test_the_nearest_awards_are_suggested(typed, meant):
    assert goi_y(typed) == meant


def test_an_award_that_the_law_of_the_day_does_not_know_is_not_found_on_that_day():
    assert tim("Xã, phường, đặc khu tiêu biểu", SEED) is None
    assert tim("Xã, phường, đặc khu tiêu biểu", N98).ten_in(N98) == "Xã, phường, thị trấn tiêu biểu"
    assert tim("Xã, phường, thị trấn tiêu biểu", NOW).ten_in(NOW) == "Xã, phường, đặc khu tiêu biểu"
    assert tim("LĐTT", datetime.date(2016, 1, 1)) is None


def test_codes_are_unique():
    assert [code for code, times in Counter(award.ma for award in CAC_PHAN_THUONG).items() if times > 1] == []


def test_every_family_and_every_rank_of_the_law_is_there():
    assert {award.nhom for award in CAC_PHAN_THUONG} == set(Nhom)
    orders = [award for award in CAC_PHAN_THUONG if award.nhom is Nhom.HUAN_CHUONG]
    assert [award.thu_bac for award in orders] == list(range(1, 21))
    assert [THEO_MA[code].thu_bac for code in ("BKTTG", "BK_BT", "KNC", "GK")] == [30, 31, 32, 33]


def test_every_fact_is_cited_and_weighed():
    for award in CAC_PHAN_THUONG:
        for source in (award.nguon, *(one.nguon for one in award.tham_quyen)):
            assert source.dieu
            assert isinstance(source.do_tin, DoTin)


@pytest.mark.parametrize("regime", MOI_CHE_DO)
def test_every_award_has_a_decider_under_each_regime_but_where_the_sources_are_silent(regime):
    silent = {
        MaCheDo.A: {"XPTB", "HUYCHUONG_TNXPVV", "CO_QK_DHQG", "BK_QK_DHQG"},
        MaCheDo.B: {"CO_QK_DHQG", "BK_QK_DHQG"},
    }
    assert {award.ma for award in CAC_PHAN_THUONG if regime not in award.che_do} == silent.get(regime, set())


@pytest.mark.parametrize(
    ("code", "day", "levels"),
    [
        ("CSTDCS", SEED, {Cap.DON_VI, Cap.CAP_HUYEN}),
        ("CSTDCS", N98, {Cap.DON_VI, Cap.CAP_HUYEN, Cap.DOANH_NGHIEP, Cap.BO_NGANH_TINH}),
        ("CSTDCS", NOW, {Cap.DON_VI, Cap.CAP_XA, Cap.DOANH_NGHIEP, Cap.BO_NGANH_TINH}),
        ("COCP", N98, {Cap.CHINH_PHU}), ("COCP", NOW, {Cap.THU_TUONG}), ("COCP", NEW, {Cap.THU_TUONG}),
        ("TTLDXS", NOW, {Cap.BO_NGANH_TINH}), ("HCLD3", NOW, {Cap.CHU_TICH_NUOC}), ("GDVH", NOW, {Cap.CAP_XA}),
        ("DVQT", NOW, set()), ("LDTT", datetime.date(2010, 1, 1), set()),
    ],
)  # fmt: skip
def test_who_decides_follows_the_day(code, day, levels):
    assert THEO_MA[code].cac_cap(day) == levels


@pytest.mark.parametrize("day", [datetime.date(2025, 6, 30), datetime.date(2025, 7, 1)])
def test_the_district_decides_until_the_last_of_june_2025(day):
    holds = Cap.CAP_HUYEN in THEO_MA["LDTT"].cac_cap(day)
    assert holds == (day < datetime.date(2025, 7, 1))


def test_only_the_states_level_is_the_states():
    state = {award.ma for award in CAC_PHAN_THUONG if award.danh_hieu and award.cap_nha_nuoc(NOW)}
    assert state == {"CSTDTQ", "COCP"}
    assert THEO_MA["BKTTG"].cap_nha_nuoc(NOW)
    assert not THEO_MA["DVQT"].cap_nha_nuoc(NOW)


@pytest.mark.parametrize(
    ("code", "printed"),
    [("CSTDCS", "“Chiến sĩ thi đua cơ sở”"), ("CSTD_BT", "Chiến sĩ thi đua Bộ, ban, ngành, tỉnh"),
     ("HCLD3", "“Huân chương Lao động” hạng Ba"), ("GK", "Giấy khen"),
     ("BKTTG", "“Bằng khen của Thủ tướng Chính phủ”"), ("BK_BT", "Bằng khen của Bộ, ban, ngành, tỉnh")],
)  # fmt: skip
def test_quotation_marks_are_the_laws_and_the_class_stands_outside(code, printed):
    assert THEO_MA[code].ten_in(NOW) == printed


@pytest.mark.parametrize(
    ("members", "typed", "member"),
    [
        (MucHoanThanh, "hoàn thành xuất sắc nhiệm vụ", MucHoanThanh.HTXS), (MucHoanThanh, "httnv", MucHoanThanh.HTT),
        (LoaiHinh, "CHUYÊN ĐỀ", LoaiHinh.PHONG_TRAO), (DoiTuong, "Khen thưởng tập thể", DoiTuong.TAPTHE),
        (KyLuat, "khiển trách", KyLuat.KHIEN_TRACH),
    ],
)  # fmt: skip
def test_closed_lists_read_what_people_type(members, typed, member):
    assert members.doc(typed) is member


def test_a_closed_list_names_its_choices():
    with pytest.raises(ValueError, match="Hoàn thành tốt nhiệm vụ"):
        MucHoanThanh.doc("giỏi")


def test_ratings_and_discipline_rise():
    assert MucHoanThanh.KHT < MucHoanThanh.HT < MucHoanThanh.HTT < MucHoanThanh.HTXS
    assert KyLuat.CANH_CAO >= KyLuat.KHIEN_TRACH
    with pytest.raises(TypeError):
        assert MucHoanThanh.HT < KyLuat.CANH_CAO
