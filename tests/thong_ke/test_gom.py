"""Records of the register: which are sound, and how they are counted."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from vanban.bang_tinh.lua_chon import LOAI_HINH, PHAN_LOAI
from vanban.bang_tinh.so_khen_thuong import SO_KHEN_THUONG
from vanban.danh_muc.tra_cuu import CAC_PHAN_THUONG
from vanban.thong_ke.ban_ghi import BanGhi
from vanban.thong_ke.dem import BO_TINH, CO_SO, NHA_NUOC, Dem, cap_cua, thu_bac
from vanban.thong_ke.gom import gom
from vanban.thong_ke.so_lieu import DongSoLieu

PERSON: dict[str, Any] = {
    "nam": 2026, "danh_hieu_hinh_thuc": "CSTĐCS", "doi_tuong": "Cá nhân", "ten": "Nguyễn Văn Ví Dụ",
    "so_qd": "12/QĐ-KCNĐN", "ngay_qd": "05/12/2026",
}  # fmt: skip


def record(**changes: Any) -> BanGhi:
    return BanGhi.model_validate(PERSON | changes)


def told(**changes: Any) -> str:
    with pytest.raises(ValidationError) as caught:
        record(**changes)
    return "; ".join(error["msg"] for error in caught.value.errors())


def test_what_has_no_decision_is_proposed_and_counts_nowhere_else():
    [row] = gom([
        record(gioi_tinh="Nữ"), record(ten="B", so_qd=None, ngay_qd=None, gioi_tinh="Nữ"),
    ])  # fmt: skip
    assert (row.da_tang, row.dang_de_nghi, row.nu) == (1, 1, 1)


def test_aliases_are_one_award_and_years_and_kinds_of_merit_are_kept_apart():
    rows = gom([
        record(), record(ten="B", danh_hieu_hinh_thuc="chiến sỹ thi đua cơ sở"), record(ten="C", nam=2025),
        record(ten="D", danh_hieu_hinh_thuc="Giấy khen", loai_hinh="đột xuất"),
        record(ten="D", danh_hieu_hinh_thuc="GK", loai_hinh="Chuyên đề"),
    ])  # fmt: skip
    assert [(row.nam, row.loai_hinh, row.da_tang) for row in rows] == [
        (2026, "Công trạng", 2), (2026, "Phong trào thi đua", 1), (2026, "Đột xuất", 1), (2025, "Công trạng", 1),
    ]  # fmt: skip


def test_rows_stand_by_year_level_and_recipient():
    rows = gom([
        record(danh_hieu_hinh_thuc="Giấy khen"), record(danh_hieu_hinh_thuc="Giấy khen", doi_tuong="Hộ gia đình"),
        record(danh_hieu_hinh_thuc="Giấy khen", doi_tuong="Tập thể"), record(danh_hieu_hinh_thuc="LĐTT"),
        *(record(danh_hieu_hinh_thuc=name) for name in ("BKUBND", "BKTTg", "HCLĐ Ba")),
        record(nam=2025, danh_hieu_hinh_thuc="HCLĐ Nhì"),
    ])  # fmt: skip
    assert [row.danh_hieu for row in rows] == [
        "“Huân chương Lao động” hạng Ba", "“Bằng khen của Thủ tướng Chính phủ”",
        "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "“Lao động tiên tiến”", "Giấy khen", "Giấy khen", "Giấy khen",
        "“Huân chương Lao động” hạng Nhì",
    ]  # fmt: skip
    assert [row.doi_tuong for row in rows[4:7]] == ["Tập thể", "Hộ gia đình", "Cá nhân"]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"so_qd": None}, "ngày mà thiếu số"),
        ({"ngay_qd": None}, "số mà thiếu ngày"),
        ({"ngay_qd": "05/12/2025"}, "quyết định năm 2025 không thể tặng cho thành tích năm 2026"),
        ({"doi_tuong": "Tập thể"}, "“Chiến sĩ thi đua cơ sở” không dành cho tập thể"),
        ({"danh_hieu_hinh_thuc": "Bằng khen"}, "có phải"),
        ({"danh_hieu_hinh_thuc": "GK", "doi_tuong": "Tập thể", "gioi_tinh": "Nữ"}, "giới tính chỉ ghi với cá nhân"),
        ({"phan_loai_doi_tuong": "Doanh nghiệp"}, "không phải phân loại của cá nhân"),
        ({"phan_loai_doi_tuong": "Doanh nhâm"}, "có phải “Doanh nhân”?"),
        ({"doi_tuong": "Cá nhn"}, "cần một trong"),
    ],
)
def test_a_record_that_is_not_sound_is_refused(changes, words):
    assert words in told(**changes)


def test_every_choice_of_the_workbook_is_understood():
    choices = {column.title: column.choices for column in SO_KHEN_THUONG.columns}
    for whom in choices["Đối tượng"]:
        foreign = "HCHN" if "nước ngoài" in whom else "GK"
        assert record(danh_hieu_hinh_thuc=foreign, doi_tuong=whom).doi_tuong == whom
    for kind in (*LOAI_HINH, "Kháng chiến"):
        assert record(loai_hinh=kind).loai_hinh == kind
    for name in PHAN_LOAI:
        whom = "Tập thể" if name == "Doanh nghiệp" else "Cá nhân"
        assert record(danh_hieu_hinh_thuc="GK", doi_tuong=whom, phan_loai_doi_tuong=name).phan_loai_doi_tuong == name


def test_the_columns_of_the_register_are_the_fields_of_a_record():
    columns = {column.path[0]: column.title for column in SO_KHEN_THUONG.columns}
    assert columns == {name: field.title for name, field in BanGhi.model_fields.items()}


def test_every_award_has_a_level():
    levels = {award.ma: cap_cua(award.ten_in()) for award in CAC_PHAN_THUONG}
    assert {levels[code] for code in ("HCLD3", "COCP", "BKTTG", "CSTDTQ", "NGND")} == {NHA_NUOC}
    assert {levels[code] for code in ("CSTD_BT", "CO_BT", "TTLDXS", "BK_BT")} == {BO_TINH}
    assert {levels[code] for code in ("CSTDCS", "LDTT", "TTLDTT", "GK", "GDVH")} == {CO_SO}


ROW: dict[str, Any] = {"nam": 2026, "danh_hieu": "LĐTT", "doi_tuong": "Cá nhân", "da_tang": 10}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"nu": 11}, "ghi 11, nhiều hơn số đã tặng là 10"),
        ({"lanh_dao_khac": 4, "truc_tiep": 7}, "cộng với các lớp đã ghi là 11, nhiều hơn số đã tặng là 10"),
        ({"doanh_nghiep": 1}, "số này chỉ có ở tập thể"),
        ({"danh_hieu": "TTLĐTT", "doi_tuong": "Tập thể", "nu": 1}, "số này chỉ có ở cá nhân"),
        ({"dang_de_nghi": 2, "tong": 13}, "ghi 13, tính ra 12"),
        ({"doi_tuong": "Tập thể"}, "không dành cho tập thể"),
    ],
)
def test_counts_that_cannot_be_are_refused(changes, words):
    with pytest.raises(ValidationError, match=words):
        DongSoLieu.model_validate(ROW | changes)


def test_counting_asks_by_year_level_recipient_and_kind():
    rows = Dem(tuple(DongSoLieu.model_validate(ROW | changes) for changes in (
        {"nu": 4}, {"nam": 2025, "da_tang": 8}, {"danh_hieu": "BKTTg", "doi_tuong": "Tập thể", "da_tang": 2},
        {"danh_hieu": "GK", "doi_tuong": "Hộ gia đình", "da_tang": 3, "loai_hinh": "Đột xuất", "dang_de_nghi": 1},
    )))  # fmt: skip
    this = rows.nam(2026)
    assert (rows.tong(), this.tong(), this.tong("nu"), this.tong("da_tang", "dang_de_nghi")) == (23, 15, 4, 16)
    assert (this.tap_the.tong(), this.ho.tong(), this.ca_nhan.tong()) == (2, 3, 10)
    assert [this.cap(level).tong() for level in (NHA_NUOC, BO_TINH, CO_SO)] == [2, 0, 13]
    assert this.loai_hinh("Đột xuất", "Công trạng").tong() == 15


def test_the_higher_class_of_a_medal_comes_first():
    medals = [award.ten_in() for award in CAC_PHAN_THUONG if award.ma.startswith("HUYCHUONG_CSVV")]
    assert [name.rpartition(" ")[2] for name in sorted(medals, key=thu_bac)] == ["Nhất", "Nhì", "Ba"]
