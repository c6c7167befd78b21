"""A whole dossier from a small workbook: which papers, who is in them, who is left out and why."""

# ruff: noqa: E501  (a row of a table is a line)

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from batches import results, seen, times
from dossiers import OFFICE, book, cell, council, general, idea, past, person, unit

import vanban
from vanban.errors import InputError
from vanban.khen_thuong.hang import MucDo
from vanban.khen_thuong.ho_so import lap_ho_so
from vanban.khen_thuong.kiem_tra import kiem_tra

A, B, C, D = "Nguyễn Văn Ví Dụ", "Lê Văn Thử", "Bùi Văn Mẫu", "Đỗ Văn Giả Định"


def make(tmp_path: Path, told: dict[str, Any] | None = None, *, force: bool = False, **sheets: Any) -> Any:
    path = book(tmp_path / "ho_so.xlsx", told, **sheets)
    return lap_ho_so(path, tmp_path / "ra", defaults=OFFICE, force=force)


def said(made: Any, grade: MucDo) -> list[tuple[str, str]]:
    return [(one.loi.place, one.loi.message) for one in made.nhan_xet if one.muc is grade]


def names(paper: Any) -> list[str]:
    return [row.dong for group in paper.nhom for _, row in group.nguoi()]


def test_own_awards_are_decided_and_others_submitted_each_in_its_folder(tmp_path):
    make(
        tmp_path,
        CaNhan=[person(A), person(B, danh_hieu_de_nghi=None, hinh_thuc_de_nghi="BK tỉnh"),
                person(C, danh_hieu_de_nghi=None, hinh_thuc_de_nghi="BKTTg")],
        TapThe=[unit("Văn phòng")],
    )  # fmt: skip
    files = seen(tmp_path / "ra")
    assert {
        "muc_luc_ho_so.docx", "so_lieu.json", "ket_qua.json",
        "quyet_dinh/cong_trang/quyet_dinh_danh_hieu.docx", "quyet_dinh/cong_trang/quyet_dinh_gk.docx",
        "quyet_dinh/cong_trang/bao_cao/nguyen_van_vi_du_cstdcs.docx", "quyet_dinh/cong_trang/bao_cao/van_phong_gk.docx",
        "trinh_bo_tinh/cong_trang/to_trinh.docx", "trinh_bo_tinh/cong_trang/danh_sach_trich_ngang.docx",
        "trinh_bo_tinh/cong_trang/bao_cao/le_van_thu_bk_bt.docx",
        "trinh_thu_tuong/cong_trang/to_trinh.docx", "trinh_thu_tuong/cong_trang/bao_cao/bui_van_mau_bkttg.docx",
        "hoi_dong/bien_ban_hop_hoi_dong.docx", "hoi_dong/phieu_bau_cstdcs.docx",
        "hoi_dong/bien_ban_kiem_phieu_bkttg.docx",
    } <= files  # fmt: skip
    assert not any(path.startswith("trinh_bo_tinh") and "bkttg" in path for path in files)


def test_decisions_that_were_given_numbers_bear_them_and_so_do_their_certificates(tmp_path):
    rows = [person(A), person(B, danh_hieu_de_nghi=None, hinh_thuc_de_nghi="Giấy khen", loai_hinh="Đột xuất")]
    numbers = "CSTĐCS: 7/QĐ-KCNVD\nGiấy khen (đột xuất): 18/QĐ-KCNVD"
    make(tmp_path, CaNhan=rows, TapThe=[unit("Văn phòng")])
    made = make(tmp_path, general(so_quyet_dinh=numbers), CaNhan=rows, TapThe=[unit("Văn phòng")])
    assert said(made, MucDo.CANH_BAO) == said(made, MucDo.LOI) == []
    given = {"cong_trang/quyet_dinh_danh_hieu": 7, "dot_xuat/quyet_dinh_gk": 18, "cong_trang/quyet_dinh_gk": None}
    for name, number in given.items():
        decision = vanban.read(tmp_path / f"ra/quyet_dinh/{name}.docx")
        assert (decision.so_ky_hieu.so, decision.so_ky_hieu.ky_hieu) == (number, "QĐ-KCNVD")
        sheets = name.replace("quyet_dinh", "giay_khen").replace("danh_hieu", "cstdcs")
        assert vanban.read(tmp_path / f"ra/quyet_dinh/{sheets}.docx").so_quyet_dinh == decision.so_ky_hieu
    assert kiem_tra(tmp_path / "ra").nhan_xet == ()
    assert made.summary.same > made.summary.made


def test_an_award_that_the_catalogue_does_not_hold_is_printed_as_typed(tmp_path):
    union = "Bằng Lao động sáng tạo"
    make(tmp_path, CaNhan=[person(A, danh_hieu_de_nghi=None, hinh_thuc_de_nghi="BK tỉnh")],
         LichSu=[past(A, 2023, union)])  # fmt: skip
    papers = tmp_path / "ra/trinh_bo_tinh/cong_trang"
    (row,) = vanban.read(papers / "danh_sach_trich_ngang.docx").nhom[0].ca_nhan
    assert row.da_duoc_tang.startswith(f"{union} năm 2023 (quyết định số 23/QĐ-VD")
    (report,) = (papers / "bao_cao").iterdir()
    assert [each.ten for each in vanban.read(report).khen_thuong] == [union]


def test_an_award_given_to_many_that_no_report_can_print_is_told_at_each_ones_own_cell(tmp_path):
    wrong = {"so_qd": "số mười hai", "tu": "12/2024"}
    made = make(tmp_path, CaNhan=[person(A), person(B)],
                LichSu=[past(A, 2023, "LĐTT", **wrong), past(B, 2023, "LĐTT", **wrong)])  # fmt: skip
    told = [place for place, _ in said(made, MucDo.LOI)]
    assert told == [cell("LichSu", field, row) for row in (1, 2) for field in ("so_qd", "den")]
    assert "quyet_dinh/cong_trang/quyet_dinh_danh_hieu.docx" not in seen(tmp_path / "ra")


@pytest.mark.parametrize("typed", ["231/QĐ-KCNVD", "CSTĐXX: 231/QĐ-KCNVD", "Giấy khen: 231"])
def test_a_number_that_cannot_be_read_is_told_at_its_cell(tmp_path, typed):
    with pytest.raises(InputError) as caught:
        make(tmp_path, general(so_quyet_dinh=typed), CaNhan=[person(A)])
    assert [fault.place for fault in caught.value.faults] == [cell("ThongTinChung", "so_quyet_dinh", 0)]


def test_submissions_are_apart_by_loai_hinh_and_for_what_goes_alone(tmp_path):
    form = {"danh_hieu_de_nghi": None, "hinh_thuc_de_nghi": "BK tỉnh"}
    make(
        tmp_path,
        CaNhan=[person(A, **form), person(B, **form, loai_hinh="Đột xuất"), person(C, danh_hieu_de_nghi="CSTĐTQ"),
                person(D, **{**form, "hinh_thuc_de_nghi": "BKTTg"})],
    )  # fmt: skip
    papers = {path for path in seen(tmp_path / "ra") if path.endswith("to_trinh.docx")}
    assert papers == {
        "trinh_bo_tinh/cong_trang/to_trinh.docx", "trinh_bo_tinh/dot_xuat/to_trinh.docx",
        "trinh_thu_tuong/cong_trang/to_trinh.docx", "trinh_thu_tuong/cong_trang/cstdtq/to_trinh.docx",
    }  # fmt: skip
    assert (
        vanban.read(tmp_path / "ra/trinh_bo_tinh/dot_xuat/bao_cao/le_van_thu_bk_bt.docx").slug() == "bao_cao_dot_xuat"
    )


def test_awards_and_deciders_bear_the_provinces_or_the_ministrys_name(tmp_path):
    form = {"danh_hieu_de_nghi": "CSTĐ tỉnh", "hinh_thuc_de_nghi": "BK tỉnh"}
    made = make(tmp_path, CaNhan=[person(A, **form)])
    paper = vanban.read(tmp_path / "ra/trinh_bo_tinh/cong_trang/to_trinh.docx")
    assert [group.phan_thuong for group in paper.nhom] == [
        "Chiến sĩ thi đua cấp tỉnh", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Ví Dụ"]  # fmt: skip
    assert paper.kinh_gui[0] == "Chủ tịch Ủy ban nhân dân tỉnh Ví Dụ"
    made = make(tmp_path / "bo" if (tmp_path / "bo").mkdir() is None else tmp_path, general(tinh_bo="Bộ Ví Dụ"),
                CaNhan=[person(A, **form)])  # fmt: skip
    paper = vanban.read(tmp_path / "bo/ra/trinh_bo_tinh/cong_trang/to_trinh.docx")
    assert [group.phan_thuong for group in paper.nhom] == [
        "Chiến sĩ thi đua Bộ Ví Dụ",
        "Bằng khen của Bộ trưởng Bộ Ví Dụ",
    ]
    assert made.summary.failed == 0


def test_collectives_stand_before_people_and_titles_before_forms(tmp_path):
    make(
        tmp_path,
        CaNhan=[person(A, danh_hieu_de_nghi="CSTĐ tỉnh", hinh_thuc_de_nghi=None),
                person(B, danh_hieu_de_nghi=None, hinh_thuc_de_nghi="BK tỉnh")],
        TapThe=[unit("Văn phòng", hinh_thuc_de_nghi="BK tỉnh"),
                unit("Phòng Đầu tư", hinh_thuc_de_nghi=None, danh_hieu_de_nghi="TTLĐXS")],
    )  # fmt: skip
    paper = vanban.read(tmp_path / "ra/trinh_bo_tinh/cong_trang/to_trinh.docx")
    listed = [(group.phan_thuong, [row.dong.partition(",")[0] for _, row in group.nguoi()]) for group in paper.nhom]
    assert [people for _, people in listed] == [[f"Ông {A}"], ["Phòng Đầu tư"], ["Văn phòng", f"Ông {B}"]]


def test_a_row_at_fault_is_on_no_paper_and_the_others_agree_without_it(tmp_path):
    made = make(
        tmp_path,
        CaNhan=[person(A), person(B, danh_hieu_de_nghi="CSTĐXX"), person(C, ngay_sinh="31/02/1980"), person(D)],
        LichSu=[past(A, 2024, "CSTĐCS", ngay_qd="hôm qua")],
    )
    assert {place for place, _ in said(made, MucDo.LOI)} == {
        cell("CaNhan", "danh_hieu_de_nghi", 2), cell("CaNhan", "ngay_sinh", 3), cell("LichSu", "ngay_qd", 1)}  # fmt: skip
    records = {record["key"]: record["status"] for record in results(tmp_path / "ra")}
    assert [records[name] for name in (A, B, C)] == ["failed"] * 3
    assert set(records.values()) == {"made", "failed"}
    minutes = vanban.read(tmp_path / "ra/hoi_dong/bien_ban_hop_hoi_dong.docx")
    assert [one.ten.partition(",")[0] for one in minutes.ket_qua] == [f"Ông {D}"]
    assert kiem_tra(tmp_path / "ra").nhan_xet == ()
    index = vanban.read(tmp_path / "ra/muc_luc_ho_so.docx")
    assert all(name in index.model_dump_json() for name in (A, B, C))


def test_mended_and_done_again_it_makes_only_the_rest(tmp_path):
    rows = [person(A), person(B, danh_hieu_de_nghi="CSTĐXX"), person(C)]
    make(tmp_path, CaNhan=rows)
    before = times(tmp_path / "ra")
    made = make(tmp_path, CaNhan=[rows[0], person(B), rows[2]])
    assert made.nhan_xet == ()
    after = times(tmp_path / "ra")
    same = {name for name in before if before[name] == after[name]}
    assert {"nguyen_van_vi_du_cstdcs.docx", "bui_van_mau_cstdcs.docx"} <= same
    assert "le_van_thu_cstdcs.docx" in after
    assert kiem_tra(tmp_path / "ra").nhan_xet == ()


def test_who_fails_the_ballot_is_on_the_councils_papers_alone(tmp_path):
    made = make(tmp_path, CaNhan=[person(A), person(B, so_phieu_dong_y=7)])
    [(place, message)] = said(made, MucDo.CANH_BAO)
    assert place == cell("CaNhan", "so_phieu_dong_y", 2)
    assert "không đạt tỷ lệ phiếu từ 80 %" in message
    assert len(vanban.read(tmp_path / "ra/hoi_dong/bien_ban_hop_hoi_dong.docx").ket_qua) == 2
    assert len(vanban.read(tmp_path / "ra/hoi_dong/bien_ban_hop_hoi_dong.docx").duoc_de_nghi) == 1
    assert not any("le_van_thu" in path for path in seen(tmp_path / "ra"))
    assert kiem_tra(tmp_path / "ra").nhan_xet == ()


def test_every_row_has_its_record_with_what_became_of_it_and_why(tmp_path):
    people = [
        person(A), person(B, so_phieu_dong_y=7), person(C, danh_hieu_de_nghi=None),
        person(D, danh_hieu_de_nghi="LĐTT, CSTĐ tỉnh", so_phieu_dong_y=8),
        person("Lê Văn Giữ", danh_hieu_de_nghi=None, hinh_thuc_de_nghi="Giấy khen", loai_hinh="Niên hạn"),
    ]  # fmt: skip
    more = {"LichSu": [past("Ai Đó", 2024, "CSTĐCS", so_qd=None)], "SangKien": [idea("SK1", A, ngay="hôm nọ")]}
    made = make(tmp_path, CaNhan=people, **more)
    records = {
        one["key"]: (one["status"], len(one["files"]), [each["cell"] for each in one["errors"]])
        for one in results(tmp_path / "ra")
    }
    told = {
        "nguyen_van_vi_du_cstdcs": ("made", 1, []),
        "le_van_thu_cstdcs": ("failed", 0, [cell("CaNhan", "so_phieu_dong_y", 2)]),
        C: ("failed", 0, [cell("CaNhan", "danh_hieu_de_nghi", 3)]),
        "do_van_gia_dinh_ldtt": ("made", 1, []),
        "do_van_gia_dinh_cstd_bt": ("failed", 0, [cell("CaNhan", "so_phieu_dong_y", 4)]),
        "le_van_giu_gk": ("same", 0, []),
        "Ai Đó": ("failed", 0, [cell("LichSu", "ma_doi_tuong", 1)]),
        "SK1": ("failed", 0, [cell("SangKien", "ngay", 1)]),
    }
    assert {name: records.get(name) for name in told} == told
    assert made.summary.failed == 5


def test_before_the_session_there_are_ballots_and_no_minutes(tmp_path):
    rows = [person(name, so_phieu_dong_y=None) for name in (A, B)]
    made = make(tmp_path, CaNhan=rows)
    assert {path for path in seen(tmp_path / "ra") if path.startswith("hoi_dong")} == {"hoi_dong/phieu_bau_cstdcs.docx"}
    assert made.nhan_xet == ()
    made = make(tmp_path, CaNhan=[person(A), rows[1]])
    assert said(made, MucDo.LOI) == [
        (cell("CaNhan", "so_phieu_dong_y", 2), "chưa có số phiếu, trong khi các trường hợp khác đã có")]  # fmt: skip


def test_what_the_facts_show_not_to_be_met_is_a_warning_with_its_clause(tmp_path):
    made = make(tmp_path, TapThe=[unit("Văn phòng", hinh_thuc_de_nghi=None, danh_hieu_de_nghi="TTLĐTT", so_ldtt=6)])
    [(place, message)] = said(made, MucDo.CANH_BAO)
    assert place == cell("TapThe", "danh_hieu_de_nghi", 1)
    assert "không đạt “ít nhất 70 % cá nhân đạt “Lao động tiên tiến””" in message
    assert "Điều 28 Luật Thi đua, khen thưởng số 06/2022/QH15" in message
    assert (tmp_path / "ra/quyet_dinh/cong_trang/quyet_dinh_danh_hieu.docx").exists()


def test_nobody_is_ever_said_to_be_eligible(tmp_path):
    make(tmp_path, CaNhan=[person(A), person(B, danh_hieu_de_nghi=None, hinh_thuc_de_nghi="BKTTg")])
    for path in (tmp_path / "ra").rglob("*.docx"):
        assert "đủ điều kiện" not in vanban.read(path).model_dump_json().lower()


def test_the_index_tells_what_is_missing_and_whom_to_ask(tmp_path):
    make(tmp_path, CaNhan=[person(A, danh_hieu_de_nghi=None, hinh_thuc_de_nghi="BKTTg")])
    text = vanban.read(tmp_path / "ra/muc_luc_ho_so.docx").model_dump_json()
    assert "Ý kiến của bộ, ngành quản lý nhà nước chuyên ngành" in text
    assert "Điều 34 Nghị định số 152/2025/NĐ-CP" in text
    assert "[phap-luat]" in text


def test_who_is_vouched_for_is_not_asked_about_again(tmp_path):
    rows = [person(A)]
    first = make(tmp_path, CaNhan=rows)
    vouched = [{"ma_doi_tuong": A, "tieu_chi": "tu-luc-doan-ket", "can_cu": "Biên bản số 1"}]
    assert make(tmp_path, CaNhan=rows, XacMinh=vouched).so_can_xac_minh == first.so_can_xac_minh - 1


def test_one_person_in_two_rows_is_one_person_and_namesakes_are_not(tmp_path):
    twice = [person(A), person(A, danh_hieu_de_nghi=None, hinh_thuc_de_nghi="BK tỉnh")]
    made = make(tmp_path, CaNhan=twice, LichSu=[past(A, 2024, "CSTĐCS")])
    assert made.nhan_xet == ()
    namesakes = [person(A, phong_don_vi="Văn phòng"), person(A, phong_don_vi="Phòng Đầu tư")]
    made = make(tmp_path, CaNhan=namesakes, LichSu=[past(A, 2024, "CSTĐCS")])
    [(place, message)] = said(made, MucDo.CANH_BAO)
    assert (place, "ghi mã đối tượng" in message) == (cell("LichSu", "ma_doi_tuong", 1), True)
    coded = [{**row, "ma_doi_tuong": f"CN{at}"} for at, row in enumerate(namesakes)]
    assert make(tmp_path, CaNhan=coded, LichSu=[past("CN1", 2024, "CSTĐCS")]).nhan_xet == ()


def test_somebody_proposed_twice_for_one_award_is_left_out_the_second_time(tmp_path):
    made = make(tmp_path, CaNhan=[person(A), person(A)])
    [(place, message)] = said(made, MucDo.LOI)
    assert (place, "đã đề nghị" in message) == (cell("CaNhan", "danh_hieu_de_nghi", 2), True)


def test_history_of_a_name_spelt_otherwise_is_joined_and_told(tmp_path):
    made = make(
        tmp_path, CaNhan=[person(B)], LichSu=[past("Lê Văn Thứ", 2024, "CSTĐCS"), past("Ai Đó", 2024, "CSTĐCS")]
    )
    assert [message for _, message in said(made, MucDo.CANH_BAO)] == [
        "“Lê Văn Thứ” viết khác “Lê Văn Thử” ở danh sách đề nghị", "không thấy “Ai Đó” trong danh sách đề nghị"]  # fmt: skip
    report = vanban.read(tmp_path / "ra/quyet_dinh/cong_trang/bao_cao/le_van_thu_cstdcs.docx")
    assert [one.nam for one in report.danh_hieu] == [2024]


def test_an_initiative_that_is_not_there_or_at_fault_leaves_out_who_rests_on_it(tmp_path):
    made = make(
        tmp_path, CaNhan=[person(A, sang_kien="SK1"), person(B, sang_kien="SK9"), person(C)],
        SangKien=[idea("SK1", A, nam="năm ngoái"), idea("SK2", B)],
    )  # fmt: skip
    faults = dict(said(made, MucDo.LOI))
    assert set(faults) == {cell("SangKien", "nam", 1), cell("CaNhan", "sang_kien", 1), cell("CaNhan", "sang_kien", 2)}
    assert "có phải “SK" in faults[cell("CaNhan", "sang_kien", 2)]


def test_an_initiative_of_the_office_that_a_submission_rests_on_is_confirmed(tmp_path):
    form = {"danh_hieu_de_nghi": None, "hinh_thuc_de_nghi": "BK tỉnh"}
    make(tmp_path, CaNhan=[person(A, **form, sang_kien="SK1"), person(B, sang_kien="SK2")],
         SangKien=[idea("SK1", A), idea("SK2", B)])  # fmt: skip
    assert {path for path in seen(tmp_path / "ra") if path.startswith("sang_kien")} == {"sang_kien/xac_nhan_sk1.docx"}


def test_a_council_at_fault_keeps_only_its_minutes_from_being_made(tmp_path):
    absent = [{**one, "co_mat": None} for one in council()]
    made = make(tmp_path, CaNhan=[person(A)], HoiDong=absent)
    assert said(made, MucDo.LOI) == [(cell("HoiDong", "co_mat", 1), "chưa đánh dấu ai có mặt")]
    assert "hoi_dong/bien_ban_hop_hoi_dong.docx" not in seen(tmp_path / "ra")
    assert "quyet_dinh/cong_trang/bao_cao/nguyen_van_vi_du_cstdcs.docx" in seen(tmp_path / "ra")


def test_the_list_that_provinces_software_exports_is_read(tmp_path):
    rows = [
        {"tt": 1, "ten_goi": "Ông", "phan_loai_khen_thuong": "Khen thưởng cá nhân", "ten": A, "chuc_vu": "Chuyên viên",
         "don_vi_cong_tac": "Văn phòng", "danh_hieu_hinh_thuc": "Giấy khen"},
        {"tt": 2, "phan_loai_khen_thuong": "Khen thưởng tập thể", "ten": "Văn phòng", "danh_hieu_hinh_thuc": "TTLĐTT"},
        {"tt": 3, "phan_loai_khen_thuong": "Khen thưởng hộ gia đình", "ten": "Gia đình ông Nguyễn Văn Thử",
         "don_vi_cong_tac": "phường Ví Dụ", "danh_hieu_hinh_thuc": "Giấy khen"},
        {"tt": 4, "phan_loai_khen_thuong": "Khen ai đó", "ten": B, "danh_hieu_hinh_thuc": "Giấy khen"},
    ]  # fmt: skip
    made = make(tmp_path, general(), NhanDuLieu=rows)
    assert [place for place, _ in said(made, MucDo.LOI)] == [cell("NhanDuLieu", "phan_loai_khen_thuong", 4)]
    reports = Counter(path.split("/")[-1] for path in seen(tmp_path / "ra") if "/bao_cao/" in path)
    assert set(reports) == {"nguyen_van_vi_du_gk.docx", "van_phong_ttldtt.docx", "gia_dinh_ong_nguyen_van_thu_gk.docx"}


@pytest.mark.parametrize(
    ("told", "sheets", "message"),
    [
        (general(nam=None), {"CaNhan": [person(A)]}, "Năm"),
        (general(), {"CaNhan": []}, "không có hàng nào"),
        (general(nguoi_ky="Nguyễn Văn A 123"), {"CaNhan": [person(A)]}, ""),
    ],
)
def test_what_all_share_must_be_understood(tmp_path, told, sheets, message):
    path = book(tmp_path / "ho_so.xlsx", told, **sheets)
    if message:
        with pytest.raises(InputError, match=message):
            lap_ho_so(path, tmp_path / "ra", defaults={**OFFICE})


def test_while_what_all_share_is_at_fault_only_what_hangs_on_it_goes_unsaid(tmp_path):
    told = general(so_phieu_hop_le="chín", ngay_to_trinh="hôm nọ")
    people = [person(A, so_phieu_dong_y=10), person(B, danh_hieu_de_nghi=None), person("Lê Văn Thử")]
    path = book(tmp_path / "ho_so.xlsx", told, CaNhan=people, LichSu=[past("Ai Đó", 2024, "CSTĐCS")])
    with pytest.raises(InputError) as caught:
        lap_ho_so(path, tmp_path / "ra", defaults=OFFICE)
    assert [fault.place for fault in caught.value.faults] == [
        cell("ThongTinChung", "so_phieu_hop_le", 0), cell("ThongTinChung", "ngay_to_trinh", 0),
        cell("CaNhan", "so_phieu_dong_y", 1), cell("CaNhan", "danh_hieu_de_nghi", 2), cell("LichSu", "ma_doi_tuong", 1),
    ]  # fmt: skip


def test_a_sheet_that_cannot_be_read_hides_only_what_hangs_on_it(tmp_path):
    people = [person(A, sang_kien="SK1"), person(B, danh_hieu_de_nghi="CSTĐXX")]
    path = book(tmp_path / "ho_so.xlsx", CaNhan=people, SangKien=[idea("SK1", A)])
    workbook = openpyxl.load_workbook(path)
    workbook["SangKien"].delete_rows(1)
    workbook.save(path)
    with pytest.raises(InputError) as caught:
        lap_ho_so(path, tmp_path / "ra", defaults=OFFICE)
    assert [fault.place for fault in caught.value.faults] == ["SangKien!A1", cell("CaNhan", "danh_hieu_de_nghi", 2)]


@pytest.mark.parametrize(
    "office", ["co_quan_ban_hanh: Ban\nngoai_mau: 1\n", "co_quan_ban_hanh: [\n", "dia_danh: Ví Dụ\nngoai_mau: 1\n"]
)
def test_a_slip_in_the_offices_file_hides_no_fault_of_the_workbook(tmp_path, office):
    general_facts = general(co_quan=None, so_phieu_hop_le="chín")
    people = [person(A), person(B, danh_hieu_de_nghi="CSTĐXX")]
    path, file = book(tmp_path / "ho_so.xlsx", general_facts, CaNhan=people), tmp_path / "office.yaml"
    file.write_text(office, "utf-8")
    with pytest.raises(InputError) as caught:
        lap_ho_so(path, tmp_path / "ra", defaults=file)
    first, *others = caught.value.faults
    assert first.path == str(file)
    assert [fault.place for fault in others] == [
        cell("ThongTinChung", "so_phieu_hop_le", 0), cell("CaNhan", "danh_hieu_de_nghi", 2),
    ]  # fmt: skip


def test_a_workbook_that_is_none_hides_no_slip_in_the_offices_file(tmp_path):
    (tmp_path / "ho_so.xlsx").write_bytes(b"no workbook")
    (tmp_path / "office.yaml").write_text("ngoai_mau: 1\n", "utf-8")
    with pytest.raises(InputError) as caught:
        lap_ho_so(tmp_path / "ho_so.xlsx", tmp_path / "ra", defaults=tmp_path / "office.yaml")
    assert [Path(fault.path).name for fault in caught.value.faults] == ["office.yaml", "ho_so.xlsx"]


def test_a_slip_in_the_offices_file_is_told_at_its_line(tmp_path):
    path, office = book(tmp_path / "ho_so.xlsx", CaNhan=[person(A)]), tmp_path / "office.yaml"
    office.write_text(
        "co_quan_ban_hanh: Ban\nquy_dinh_cua_tinh:\n  nguong_phieu: {CSTĐXX: 80 %}\nkhong_co: 1\n", "utf-8"
    )
    with pytest.raises(InputError) as caught:
        lap_ho_so(path, tmp_path / "ra", defaults=office)
    assert [fault.place.partition(":")[0] for fault in caught.value.faults] == ["3", "4"]


def test_the_minutes_go_from_high_deciders_to_low_titles_first(tmp_path):
    form = {"danh_hieu_de_nghi": None}
    make(
        tmp_path,
        CaNhan=[person(A), person(B, **form, hinh_thuc_de_nghi="Giấy khen"),
                person(C, danh_hieu_de_nghi="CSTĐ tỉnh", hinh_thuc_de_nghi="BK tỉnh"),
                person(D, **form, hinh_thuc_de_nghi="BKTTg")],
        TapThe=[unit("Văn phòng", hinh_thuc_de_nghi="BK tỉnh")],
    )  # fmt: skip
    minutes = vanban.read(tmp_path / "ra/hoi_dong/bien_ban_hop_hoi_dong.docx")
    assert [one.ten.partition(",")[0] for one in minutes.ket_qua] == [
        f"Ông {D}", f"Ông {C}", "Văn phòng", f"Ông {C}", f"Ông {A}", f"Ông {B}"]  # fmt: skip


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("UBND tỉnh Ví Dụ", "Chủ tịch Ủy ban nhân dân tỉnh Ví Dụ"),
        ("Ủy ban nhân dân thành phố Ví Dụ", "Chủ tịch Ủy ban nhân dân thành phố Ví Dụ"),
        ("Tỉnh Ví Dụ", "Chủ tịch Ủy ban nhân dân tỉnh Ví Dụ"),
        ("Bộ Ví Dụ", "Bộ trưởng Bộ Ví Dụ"),
        ("Văn phòng Chính phủ", "Thủ trưởng Văn phòng Chính phủ"),
        ("Trung ương Hội Nông dân Việt Nam", "Thủ trưởng Trung ương Hội Nông dân Việt Nam"),
        ("Hội Nông dân Việt Nam", "Thủ trưởng Hội Nông dân Việt Nam"),
        ("Uỷ ban Dân tộc", "Thủ trưởng Uỷ ban Dân tộc"),
        ("Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam", "Thủ trưởng Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"),
    ],
)
def test_who_gives_the_awards_of_a_ministry_or_a_province_is_written_as_their_names_end(tmp_path, typed, printed):
    people = [person(A, danh_hieu_de_nghi=None, hinh_thuc_de_nghi="BK tỉnh")]
    lap_ho_so(book(tmp_path / "ho_so.xlsx", general(tinh_bo=typed), CaNhan=people), tmp_path / "ra", defaults=OFFICE)
    (paper,) = (vanban.read(path) for path in (tmp_path / "ra").rglob("to_trinh.docx"))
    assert paper.nhom[0].phan_thuong == f"Bằng khen của {printed}"


@pytest.mark.parametrize(
    "typed", ["Ví Dụ", "2025", "Tổng công ty Ví Dụ", "tỉnh đoàn Ví Dụ", "Hội Nông dân Việt Nam tỉnh Ví Dụ"]
)
def test_a_home_that_is_no_province_and_no_ministry_is_told_at_its_cell(tmp_path, typed):
    path = book(tmp_path / "ho_so.xlsx", general(tinh_bo=typed), CaNhan=[person(A)])
    with pytest.raises(InputError, match="ghi rõ là tỉnh, thành phố hay bộ, ngành nào") as caught:
        lap_ho_so(path, tmp_path / "ra", defaults=OFFICE)
    assert [fault.place for fault in caught.value.faults] == [cell("ThongTinChung", "tinh_bo", 0)]
