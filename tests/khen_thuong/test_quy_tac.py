"""Rules R01-R15: each with cases of all three answers, and on days its sources do not know."""

from __future__ import annotations

import datetime

import pytest
from nominees import award, idea, person, setting, unit

from vanban.danh_muc.liet_ke import LoaiHinh
from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.khen_thuong.dieu_kien import nguoi_duoc_xet as luat
from vanban.khen_thuong.dieu_kien import viec_khen as viec
from vanban.khen_thuong.dieu_kien.ket_qua import CAN_XAC_MINH, DAT, KHONG_DAT
from vanban.khen_thuong.dieu_kien.quy_tac import CAC_QUY_TAC, quy_tac_nhac_lai, tra_loi
from vanban.khen_thuong.dieu_kien.xet import cac_tieu_chuan
from vanban.khen_thuong.tap_the import HoGiaDinh

DAY = datetime.date(2026, 1, 15)
NOW = setting("2026-01-15", 2025)
GK, BK, BKTTG, LDTT, CSTDCS, COCP = (THEO_MA[code] for code in ("GK", "BK_BT", "BKTTG", "LDTT", "CSTDCS", "COCP"))


def answer(found):
    return found.ket_qua if found else None


def test_the_fifteen_rules_are_there_and_cited():
    assert list(CAC_QUY_TAC) == [f"R{number:02d}" for number in range(1, 16)]
    assert all(rule.nguon.dieu and rule.noi_dung and rule.che_do for rule in CAC_QUY_TAC.values())


def test_a_day_that_a_rules_sources_do_not_know_is_looked_into():
    seed = datetime.date(2020, 1, 14)
    assert tra_loi("R04", seed, KHONG_DAT).ket_qua is CAN_XAC_MINH
    assert tra_loi("R07", datetime.date(2025, 6, 30), DAT).ket_qua is CAN_XAC_MINH
    assert tra_loi("R07", datetime.date(2025, 7, 1), DAT).ket_qua is DAT


@pytest.mark.parametrize(
    ("code", "one", "found"),
    [
        ("GK", person(), None), ("BK_BT", person(), DAT), ("BKTTG", person(lich_su=[award("BK tỉnh", 2020)]), DAT),
        ("BKTTG", person(), KHONG_DAT), ("BKTTG", person(da_ke_du_lich_su="không"), CAN_XAC_MINH),
        ("BKTTG", person(lich_su=[award("BK tỉnh", 2020, ngay_qd=None)]), CAN_XAC_MINH),
        ("CSTD_BT", person(lich_su=[award("CSTĐCS", 2024)]), DAT), ("CSTD_BT", person(), KHONG_DAT),
    ],
)  # fmt: skip
def test_r01_an_earlier_award_only_where_the_criterion_names_it(code, one, found):
    assert answer(luat.r01(one, cac_tieu_chuan(code, one, NOW), NOW)) is found


SPAN = {
    "thoi_gian_thanh_tich_tu": "2024",
    "thoi_gian_thanh_tich_den": "2025",
    "thanh_tich_tom_tat": "Cải cách hành chính",
}


@pytest.mark.parametrize(
    ("one", "asked", "found"),
    [
        (person(**SPAN), BK, DAT), (person(**SPAN), LDTT, None),
        (person(**SPAN, lich_su=[award("Giấy khen", 2023)]), BK, DAT),
        (person(**SPAN, lich_su=[award("Giấy khen", 2024, thanh_tich="cải cách  hành chính")]), BK, KHONG_DAT),
        (person(**SPAN, lich_su=[award("Giấy khen", 2024, thanh_tich="Hiến máu")]), BK, CAN_XAC_MINH),
        (person(**SPAN, lich_su=[award("Giấy khen", 2023, den=None)]), BK, DAT),
        (person(**SPAN, lich_su=[award("Giấy khen", 2024, den=None)]), BK, CAN_XAC_MINH),
        (person(**SPAN, lich_su=[award("LĐTT", 2024)]), BK, DAT),
        (person(**SPAN, da_ke_du_lich_su="không"), BK, CAN_XAC_MINH),
        (HoGiaDinh(chu_ho="Trần Thị Thí Dụ", thanh_tich="Hiến đất", da_ke_du_lich_su="có"), BK, DAT),
    ],
)  # fmt: skip
def test_r02_one_achievement_one_award(one, asked, found):
    assert answer(luat.r02(one, asked, NOW)) is found


@pytest.mark.parametrize(
    ("history", "found"),
    [
        ([award("BK tỉnh", 2020)], DAT), ([award("BK tỉnh", 2020, loai_hinh="Đột xuất")], KHONG_DAT),
        ([award("BK tỉnh", 2020, loai_hinh="Chuyên đề")], KHONG_DAT),
        ([award("BK tỉnh", 2020, loai_hinh=None)], CAN_XAC_MINH),
        ([award("BK tỉnh", 2020), award("BK tỉnh", 2021, loai_hinh="Đột xuất")], DAT), ([award("LĐTT", 2020)], None),
        ([], None),
    ],
)  # fmt: skip
def test_r03_unforeseen_and_themed_awards_are_no_basis(history, found):
    one = person(lich_su=history)
    assert answer(luat.r03(one, BKTTG, cac_tieu_chuan("BKTTG", one, NOW), NOW)) is found


def test_r03_fails_nobody_whose_history_is_not_told_in_full_or_who_has_another_way():
    history = [award("BKTTg", 2020, loai_hinh="Đột xuất")]
    half_told = person(lich_su=history, da_ke_du_lich_su="không")
    worker = person(lich_su=history, nhom_lao_dong="công nhân")
    order = THEO_MA["HCLD3"]
    assert answer(luat.r03(half_told, order, cac_tieu_chuan("HCLD3", half_told, NOW), NOW)) is CAN_XAC_MINH
    assert answer(luat.r03(worker, order, cac_tieu_chuan("HCLD3", worker, NOW), NOW)) is DAT


def test_r03_such_an_award_does_not_start_the_span_either():
    one = person(lich_su=[award("BK tỉnh", 2015, loai_hinh="Đột xuất")])
    (way,) = cac_tieu_chuan("BKTTG", one, NOW)
    assert way.xet(one, NOW).ket_qua is KHONG_DAT


PUNISHED = [{"hinh_thuc": "Khiển trách", "ngay": "2024-03-01", "het_han": "2025-02-28"}]


@pytest.mark.parametrize(
    ("more", "asked", "found"),
    [
        ({}, LDTT, DAT), ({"dang_bi_xem_xet": "có"}, LDTT, KHONG_DAT), ({"dang_bi_xem_xet": None}, LDTT, CAN_XAC_MINH),
        ({"ky_luat": None}, LDTT, CAN_XAC_MINH), ({"ky_luat": PUNISHED}, LDTT, KHONG_DAT),
        ({"ky_luat": PUNISHED, "thoi_gian_thanh_tich_tu": "2025-02-28"}, BK, KHONG_DAT),
        ({"ky_luat": PUNISHED, "thoi_gian_thanh_tich_tu": "2025-03-01"}, BK, DAT),
        ({"ky_luat": PUNISHED}, BK, CAN_XAC_MINH), ({"ky_luat": [PUNISHED[0] | {"het_han": None}]}, LDTT, CAN_XAC_MINH),
        ({"ky_luat": PUNISHED, "dang_bi_xem_xet": None}, LDTT, KHONG_DAT),
    ],
)  # fmt: skip
def test_r04_nothing_pending_and_merit_counts_from_the_end_of_discipline(more, asked, found):
    assert answer(luat.r04(person(**more), asked, NOW)) is found


LEAVE = [{"loai": "thai sản", "tu": "01/3/2025", "den": "31/8/2025"}]


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"thoi_gian_nghi": LEAVE, "so_thang_lam_viec": 12, "ngay_vao_co_quan": "2020"}, DAT),
        ({"thoi_gian_nghi": LEAVE, "so_thang_lam_viec": 6, "ngay_vao_co_quan": "2020"}, KHONG_DAT),
        ({"thoi_gian_nghi": LEAVE, "so_thang_lam_viec": None, "ngay_vao_co_quan": "2020"}, CAN_XAC_MINH),
        ({"thoi_gian_nghi": LEAVE, "so_thang_lam_viec": 12}, CAN_XAC_MINH),
        ({"thoi_gian_nghi": [*LEAVE, {"loai": "khác", "tu": "01/10/2025", "den": "31/10/2025"}],
         "so_thang_lam_viec": 11,
          "ngay_vao_co_quan": "2020"}, CAN_XAC_MINH),
        ({"thoi_gian_nghi": LEAVE, "so_thang_lam_viec": 10, "ngay_vao_co_quan": "2025-03-01"}, DAT),
        ({"thoi_gian_nghi": "không"}, None), ({"thoi_gian_nghi": None}, None),
    ],
)  # fmt: skip
def test_r05_maternity_leave_counts_as_work(more, found):
    assert answer(luat.r05(person(**more), NOW)) is found


def voter(sex):
    return person(gioi_tinh=sex, so_phieu_dong_y=8)


@pytest.mark.parametrize(
    ("tied", "found", "first"),
    [
        ([voter("Nữ"), voter("Nữ")], None, ()), ([voter("Nam"), voter("Nam")], None, ()),
        ([voter("Nam"), voter("Nữ")], CAN_XAC_MINH, ("2",)), ([voter("Nữ"), voter(None)], CAN_XAC_MINH, ("1",)),
        ([unit(nu=7, tong_so_nguoi=10), unit(nu=6, tong_so_nguoi=10)], CAN_XAC_MINH, ("1",)),
        ([unit(nu=7, tong_so_nguoi=10), unit(nu=8, tong_so_nguoi=10)], None, ()),
    ],
)  # fmt: skip
def test_r06_in_a_tie_women_and_their_collectives_come_first(tied, found, first):
    said = viec.r06([(str(number), one) for number, one in enumerate(tied, 1)], DAY)
    assert (answer(said), said.chung_cu if said else ()) == (found, first)


@pytest.mark.parametrize(
    ("end", "submitted", "asked", "found"),
    [
        ("31/12/2025", "2026-06-30", BKTTG, DAT), ("31/12/2025", "2026-07-01", BKTTG, KHONG_DAT),
        ("15/01/2026", "2026-07-15", BKTTG, DAT), ("15/01/2026", "2026-07-16", BKTTG, KHONG_DAT),
        ("12/2025", "2026-06-30", COCP, DAT), (None, "2026-06-30", BKTTG, CAN_XAC_MINH),
        ("12/2025", None, BKTTG, CAN_XAC_MINH),
        ("12/2020", "2026-06-30", BK, None),
    ],
)  # fmt: skip
def test_r07_the_states_awards_want_fresh_achievements(end, submitted, asked, found):
    bc = setting("2026-01-15", 2025, ngay_trinh=datetime.date.fromisoformat(submitted) if submitted else None)
    assert answer(luat.r07(person(thoi_gian_thanh_tich_den=end), asked, bc)) is found


@pytest.mark.parametrize(
    ("used", "asked", "found"),
    [
        ("không", BK, DAT), ("BK tỉnh 2023", BK, KHONG_DAT), ("CSTĐCS 2024", BK, KHONG_DAT),
        ("Giấy khen 2024", CSTDCS, KHONG_DAT),
        ("CSTĐCS 2024", THEO_MA["CSTD_BT"], CAN_XAC_MINH), (None, BK, CAN_XAC_MINH), ("CSTĐCS 2025", CSTDCS, DAT),
        ("Giải nhất hội thi", BK, CAN_XAC_MINH),
    ],
)  # fmt: skip
def test_r08_an_initiative_is_not_used_again(used, asked, found):
    assert answer(luat.r08(person(cac_sang_kien=[idea(da_dung_cho=used)]), asked, NOW)) is found


def test_r08_and_r09_say_nothing_without_initiatives():
    assert luat.r08(person(), BK, NOW) is None
    assert luat.r09(person(), NOW) is None
    assert luat.r09(unit(), NOW) is None


@pytest.mark.parametrize(
    ("one", "found"),
    [
        (person(cac_sang_kien=[idea()]), DAT), (person(cac_sang_kien=[idea(so_qd=None)]), CAN_XAC_MINH),
        (person(cac_sang_kien=[idea(tac_gia_dong_tac_gia="Trần Thị Thí Dụ; Nguyễn Văn Ví Dụ")]), DAT),
        (person(cac_sang_kien=[idea(tac_gia_dong_tac_gia="Trần Thị Thí Dụ")]), KHONG_DAT),
        (person(cac_sang_kien=[idea(tac_gia_dong_tac_gia=None)]), CAN_XAC_MINH),
        (person(sang_kien="SK99"), CAN_XAC_MINH),
    ],
)  # fmt: skip
def test_r09_an_initiative_has_its_paper_and_its_author(one, found):
    assert answer(luat.r09(one, NOW)) is found


CT, DX, PT = LoaiHinh.CONG_TRANG, LoaiHinh.DOT_XUAT, LoaiHinh.PHONG_TRAO


@pytest.mark.parametrize(
    ("items", "found"),
    [
        ([("BK_BT", CT), ("TTLDXS", None), ("CSTD_BT", None)], DAT), ([("BK_BT", CT), ("BK_BT", PT)], KHONG_DAT),
        ([("BK_BT", None)], CAN_XAC_MINH), ([("BK_BT", CT), ("BKTTG", CT)], KHONG_DAT),
        ([("HCLD3", CT), ("BKTTG", CT)], KHONG_DAT), ([("HCLD3", CT), ("HCDL2", CT)], DAT),
        ([("CSTDTQ", None), ("BKTTG", CT)], KHONG_DAT), ([("CSTDTQ", None)], DAT),
        ([("HCSV", CT), ("HCLD1", CT)], KHONG_DAT),
        ([("NGND", CT), ("NGUT", CT)], DAT), ([("DVQT", None)], CAN_XAC_MINH), ([], None),
    ],
)  # fmt: skip
def test_r10_one_submission_one_decider_one_kind(items, found):
    assert answer(viec.r10(items, DAY)) is found


RULES = {"danh_hieu_don_vi_cua_nguoi_dung_dau": {"CSTĐCS": "TTLĐTT"}}


@pytest.mark.parametrize(
    ("head", "its_unit", "found"),
    [
        ("có", unit(lich_su=[award("TTLĐTT", 2025)]), DAT), ("có", unit(lich_su=[award("TTLĐXS", 2025)]), DAT),
        ("có", unit(lich_su=[award("TTLĐTT", 2024)]), KHONG_DAT),
        ("có", unit(danh_hieu_de_nghi="TTLĐTT"), CAN_XAC_MINH),
        ("có", None, CAN_XAC_MINH), (None, unit(), CAN_XAC_MINH), ("không", unit(), None),
    ],
)  # fmt: skip
def test_r12_the_head_with_the_unit_where_local_rules_say_so(head, its_unit, found):
    bc = setting("2026-01-15", 2025, quy_dinh=RULES, don_vi=its_unit)
    one = person(la_nguoi_dung_dau=head)
    assert answer(luat.r12(one, CSTDCS, bc)) is found
    assert luat.r12(one, CSTDCS, NOW) is None
    assert luat.r12(one, LDTT, bc) is None


BARS = {"so_thang_lam_viec_toi_thieu": 10, "muc_ky_luat_khong_xet": "Khiển trách"}


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({"ngay_vao_co_quan": "2025-03-01"}, DAT), ({"ngay_vao_co_quan": "2025-03-02"}, KHONG_DAT), ({}, CAN_XAC_MINH),
        ({"ngay_vao_co_quan": "2020", "ky_luat": [{"hinh_thuc": "Cảnh cáo", "ngay": "2025-05-05"}]}, KHONG_DAT),
        ({"ngay_vao_co_quan": "2020", "ky_luat": [{"hinh_thuc": "Cảnh cáo"}]}, CAN_XAC_MINH),
        ({"ngay_vao_co_quan": "2025-01-01", "thoi_gian_nghi": LEAVE}, DAT),
        ({"ngay_vao_co_quan": "2020", "thoi_gian_nghi": [{"loai": "học tập", "tu": "2025", "den": "2025"}]},
         CAN_XAC_MINH),
    ],
)  # fmt: skip
def test_r13_recruits_and_the_disciplined_where_local_rules_bar_them(more, found):
    bc = setting("2026-01-15", 2025, quy_dinh=BARS)
    assert answer(luat.r13(person(**more), LDTT, bc)) is found
    assert luat.r13(person(**more), LDTT, NOW) is None
    assert luat.r13(person(**more), BK, bc) is None


def test_r11_r14_r15_are_reminded_of_where_the_law_of_the_day_knows_them():
    assert [one.ma for one in quy_tac_nhac_lai(DAY)] == ["R11", "R14", "R15"]
    assert [one.ma for one in quy_tac_nhac_lai(datetime.date(2025, 6, 30))] == ["R14", "R15"]
    assert quy_tac_nhac_lai(datetime.date(2020, 1, 14)) == ()
