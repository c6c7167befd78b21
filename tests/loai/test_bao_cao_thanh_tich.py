"""Reports of achievements: the parts, tables and places to sign of their forms."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from docx import Document
from pydantic import ValidationError

import vanban
from vanban.reading import read_with_rest
from vanban.the_thuc import kieu
from vanban.the_thuc.chi_tieu import ChiTieu
from vanban.the_thuc.dia_chi_hanh_chinh import DiaChiHanhChinh
from vanban.the_thuc.theo_quyet_dinh import TheoQuyetDinh

T1 = ["Năm", "Danh hiệu thi đua",
      "Số, ngày, tháng, năm của quyết định công nhận danh hiệu thi đua; cơ quan ban hành quyết định"]  # fmt: skip
T2 = ["Năm", "Hình thức khen thưởng",
      "Số, ngày, tháng, năm của quyết định khen thưởng; cơ quan ban hành quyết định"]  # fmt: skip
REPORTS = (
    "bao_cao_thanh_tich_tap_the", "bao_cao_thanh_tich_ca_nhan", "bao_cao_cong_hien", "bao_cao_dot_xuat",
)  # fmt: skip


def lines(document):
    return [f"{block['nhan']} {block['loi']}".strip() for block in document.view()["noi_dung"] if "bang" not in block]


def tables(document):
    """The heads and rows of each table of the body."""
    grids = [block["bang"] for block in document.view()["noi_dung"] if "bang" in block]
    return [
        ([head["loi"] for head in grid["dau"]], [row["o"] or row["nhom"] for row in grid["hang"]]) for grid in grids
    ]


def headings(document):
    return [line for line in lines(document) if re.match(r"(?:[IV]+|\d)\. ", line)]


def again(document):
    reading = read_with_rest(vanban.render(document))
    assert reading.unplaced == ()
    return reading.document


def signs(document):
    """The style and text of every line of the places to sign, cell by cell."""
    table = Document(BytesIO(vanban.render(document))).tables[-1]
    return [
        [(p.style.name, p.text) for p in cell.paragraphs if p.text.strip()] for row in table.rows for cell in row.cells
    ]


def test_the_headings_of_a_units_report(paper):
    report = paper("bao_cao_thanh_tich_tap_the")
    assert headings(report) == [
        "I. Sơ lược đặc điểm, tình hình", "1. Đặc điểm, tình hình", "2. Chức năng, nhiệm vụ được giao",
        "II. Thành tích đạt được", "1. Những thành tích",
        "2. Biện pháp, nguyên nhân đạt được thành tích; các phong trào thi đua đã áp dụng",
        "3. Việc thực hiện chủ trương, chính sách của Đảng, pháp luật của Nhà nước",
        "4. Hoạt động của tổ chức đảng, đoàn thể",
        "III. Các hình thức đã được khen thưởng", "1. Danh hiệu thi đua", "2. Hình thức khen thưởng",
    ]  # fmt: skip


def test_movements_told_apart_have_a_point_of_their_own(paper):
    report = paper("bao_cao_thanh_tich_tap_the", phong_trao="Hưởng ứng phong trào thi đua.")
    assert headings(report)[5:8] == [
        "2. Biện pháp, nguyên nhân đạt được thành tích", "3. Phong trào thi đua",
        "4. Việc thực hiện chủ trương, chính sách của Đảng, pháp luật của Nhà nước",
    ]  # fmt: skip
    assert again(report) == report


def test_the_headings_of_a_persons_report(paper):
    report = paper("bao_cao_thanh_tich_ca_nhan", cam_ket=None)
    assert headings(report) == [
        "I. Sơ lược lý lịch", "II. Thành tích đạt được", "1. Quyền hạn, nhiệm vụ được giao hoặc đảm nhận",
        "2. Thành tích đạt được của cá nhân", "III. Các hình thức đã được khen thưởng", "1. Danh hiệu thi đua",
        "2. Hình thức khen thưởng",
    ]  # fmt: skip
    head = paper("bao_cao_thanh_tich_ca_nhan", thanh_tich_tap_the="Đơn vị hoàn thành xuất sắc nhiệm vụ.")
    assert headings(head)[2:6] == [
        "1. Tóm tắt thành tích của tập thể", "2. Quyền hạn, nhiệm vụ được giao hoặc đảm nhận",
        "3. Thành tích đạt được của cá nhân", "4. Cam kết",
    ]  # fmt: skip
    assert again(head) == head


def test_award_tables_have_the_forms_heads_and_stand_by_year(paper):
    report = paper("bao_cao_thanh_tich_ca_nhan")
    titles, awards = tables(report)[-2:]
    assert titles[0] == T1
    assert [row[0] for row in titles[1]] == ["2024", "2025", "2026"]
    assert titles[1][0][1:] == [
        "Chiến sĩ thi đua cơ sở",
        "Quyết định số 221/QĐ-KCNĐN ngày 12/12/2024 của Trưởng ban Ban Quản lý các Khu công nghiệp",
    ]
    assert awards[0] == T2
    assert awards[1][0][1] == "Bằng khen (thành tích từ năm 2022 đến năm 2023)"


def test_years_out_of_order_are_the_same_report(paper):
    report = paper("bao_cao_thanh_tich_tap_the")
    turned = report.model_dump() | {"danh_hieu": [each.model_dump() for each in report.danh_hieu[::-1]]}
    assert type(report).model_validate(turned) == report


@pytest.mark.parametrize("kind", REPORTS[:3])
def test_nothing_received_yet_is_said_under_the_forms_headings(paper, kind):
    report = paper(kind, danh_hieu=None, khen_thuong=None)
    at = lines(report).index("1. Danh hiệu thi đua")
    assert lines(report)[at : at + 4] == [
        "1. Danh hiệu thi đua", "Không có.", "2. Hình thức khen thưởng", "Không có.",
    ]  # fmt: skip
    assert again(report) == report


def test_one_deed_has_no_award_tables(paper):
    assert tables(paper("bao_cao_dot_xuat")) == []


def test_a_career_is_summed_up_in_whole_months(paper):
    [(heads, rows), *_] = tables(paper("bao_cao_cong_hien"))
    assert heads == [
        "Từ tháng, năm đến tháng, năm", "Chức vụ (Đảng, chính quyền, đoàn thể)", "Đơn vị công tác",
        "Số năm, tháng giữ chức vụ", "Ghi chú",
    ]  # fmt: skip
    assert [row[3] for row in rows[:4]] == ["10 năm 06 tháng", "10 năm 03 tháng", "07 năm 04 tháng", "09 năm 10 tháng"]
    assert rows[4:] == [
        "Tổng thời gian giữ chức Phó Giám đốc sở hoặc tương đương: 07 năm 04 tháng",
        "Tổng thời gian giữ chức Giám đốc sở hoặc tương đương: 09 năm 10 tháng",
        "Tổng cộng: 37 năm 11 tháng",
    ]


def test_months_in_two_posts_count_once_and_an_open_period_counts_to_the_day_of_the_report(paper):
    career = [
        {"tu": "3/2015", "den": "6/2020", "chuc_vu": "A", "don_vi": "X", "tuong_duong": "Vụ trưởng"},
        {"tu": "1/2020", "chuc_vu": "B", "don_vi": "X", "tuong_duong": "Vụ trưởng"},
    ]
    dated = paper("bao_cao_cong_hien", qua_trinh=career, ngay_nghi_huu=None, ngay_ban_hanh="05/01/2021")
    [(_, rows), *_] = tables(dated)
    assert [rows[0][3], rows[1][0], rows[1][3]] == ["05 năm 03 tháng", "Từ 01/2020 đến nay", "01 năm"]
    assert rows[2:] == ["Tổng thời gian giữ chức Vụ trưởng hoặc tương đương: 05 năm 10 tháng",
                        "Tổng cộng: 05 năm 10 tháng"]  # fmt: skip
    draft = paper("bao_cao_cong_hien", qua_trinh=career, ngay_nghi_huu=None, ngay_ban_hanh=None)
    assert tables(draft)[0][1][-1] == "Tổng cộng: ……"
    assert again(dated) == dated


def test_a_period_that_ends_before_it_begins_is_refused(paper):
    with pytest.raises(ValidationError, match="trước thời điểm bắt đầu \\(03/2015\\)"):
        paper("bao_cao_cong_hien", qua_trinh=[{"tu": "3/2015", "den": "2/2015", "chuc_vu": "A", "don_vi": "X"}])


def test_targets_stand_by_year_with_their_share_of_the_plan(paper):
    heads, rows = tables(paper("bao_cao_thanh_tich_tap_the"))[0]
    assert heads == ["TT", "Chỉ tiêu", "Đơn vị tính", "Kế hoạch", "Thực hiện", "Tỷ lệ (%)", "So với năm trước (%)"]
    assert rows[0] == "Năm 2025"
    assert rows[2] == ["2", "Vốn đăng ký trong nước", "tỷ đồng", "1.200", "1.350", "112,5", "112,5"]
    assert [row[0] for row in rows if not isinstance(row, str)] == ["1", "2", "1", "2"]


@pytest.mark.parametrize(("plan", "done", "share"), [
    ("40", "46", "115"), ("3", "2", "66,7"), ("0", "5", ""), ("Đạt", "Đạt", ""), (None, "5", ""),
])  # fmt: skip
def test_the_share_is_told_only_of_numbers(plan, done, share):
    assert ChiTieu(ten="A", ke_hoach=plan, thuc_hien=done).ty_le == share


def test_the_title_and_the_line_of_the_nominee(paper):
    report = paper("bao_cao_thanh_tich_ca_nhan")
    view = report.view()
    assert view["ten_loai"] == "Báo cáo thành tích"
    assert view["de_nghi"] == "Đề nghị tặng danh hiệu “Chiến sĩ thi đua tỉnh Đồng Nai”"
    assert view["doi_tuong"] == (
        "Họ tên, chức vụ và đơn vị công tác:\nBà Trần Thị Thí Dụ, Phó Trưởng phòng, Phòng Quản lý Đầu tư, "
        "Ban Quản lý các Khu công nghiệp"
    )
    assert paper("bao_cao_cong_hien", truy_tang="có").view()["de_nghi"].startswith("Đề nghị truy tặng Huân chương")
    assert paper("bao_cao_dot_xuat").view()["ve_thanh_tich"].startswith("Về thành tích xuất sắc đột xuất trong chữa")


@pytest.mark.parametrize("kind", REPORTS)
def test_the_nominees_line_may_stand_in_capitals(paper, kind):
    styles = {}
    for capitals in ("không", "có"):
        report = paper(kind, in_hoa=capitals)
        made = Document(BytesIO(vanban.render(report)))
        [style] = [p.style for p in made.paragraphs if p.text.startswith(("Tên tập thể", "Họ tên, chức vụ"))]
        styles[capitals] = bool(style.font.all_caps)
        assert again(report) == report
    assert styles == {"không": False, "có": True}


@pytest.mark.parametrize("typed", ["“Chiến sĩ thi đua cơ sở”", "Danh hiệu “Chiến sĩ thi đua cơ sở”",
                                   "tặng danh hiệu “Chiến sĩ thi đua cơ sở”"])  # fmt: skip
def test_a_title_is_asked_for_as_a_title(paper, typed):
    report = paper("bao_cao_thanh_tich_ca_nhan", hinh_thuc_de_nghi=typed)
    assert report.view()["de_nghi"] == "Đề nghị tặng danh hiệu “Chiến sĩ thi đua cơ sở”"
    assert again(report) == report


@pytest.mark.parametrize("typed", ["Đề nghị tặng thưởng Bằng khen", "tặng Bằng khen", "Bằng khen"])
def test_what_the_printing_adds_is_no_part_of_the_award(paper, typed):
    assert paper("bao_cao_dot_xuat", hinh_thuc_de_nghi=typed).hinh_thuc_de_nghi == "Bằng khen"


def test_who_confirms_stands_at_the_left_the_signer_at_the_right(paper):
    labels, signer, left, right = signs(paper("bao_cao_thanh_tich_tap_the"))
    assert labels == [
        (kieu.LOI_XAC_NHAN, "Thủ trưởng đơn vị"), (kieu.LOI_XAC_NHAN, "cấp trên trực tiếp"),
        (kieu.LOI_XAC_NHAN, "nhận xét, xác nhận"), (kieu.CHUC_VU_XAC_NHAN, "Trưởng ban"),
        (kieu.GHI_CHU_KY, "(Ký, đóng dấu)"),
    ]  # fmt: skip
    assert signer == [(kieu.QUYEN_HAN_CHUC_VU, "Trưởng phòng"), (kieu.GHI_CHU_KY, "(Ký, đóng dấu)")]
    assert [left, right] == [[(kieu.HO_TEN, "Trần Thị Thí Dụ")], [(kieu.HO_TEN, "Nguyễn Văn Ví Dụ")]]


def test_a_person_reports_and_a_body_above_confirms_below(paper):
    _, signer, _, name, below, _ = signs(paper("bao_cao_thanh_tich_ca_nhan"))
    assert signer == [(kieu.QUYEN_HAN_CHUC_VU, "Người báo cáo"), (kieu.GHI_CHU_KY, "(Ký, ghi rõ họ và tên)")]
    assert name == [(kieu.HO_TEN, "Trần Thị Thí Dụ")]
    assert [text for _, text in below] == ["Thủ trưởng đơn vị cấp trên trực tiếp", "xác nhận", "(Ký, đóng dấu)"]
    assert len(signs(paper("bao_cao_thanh_tich_ca_nhan", co_quan_trinh_xac_nhan=None))) == 4


def test_without_anybody_known_the_forms_own_words_stand(paper):
    report = paper("bao_cao_thanh_tich_tap_the", nguoi_ky=None, nguoi_xac_nhan=None)
    assert signs(report)[1] == [(kieu.QUYEN_HAN_CHUC_VU, "Thủ trưởng đơn vị"), (kieu.GHI_CHU_KY, "(Ký, đóng dấu)")]
    assert again(report) == report


def test_an_office_may_word_the_confirmation(paper):
    report = paper("bao_cao_thanh_tich_ca_nhan", loi_xac_nhan="Xác nhận của Trưởng phòng")
    assert signs(report)[0][0] == (kieu.LOI_XAC_NHAN, "Xác nhận của Trưởng phòng")
    assert again(report) == report


def test_for_one_who_has_died_the_unit_reports(paper):
    assert paper("bao_cao_cong_hien", truy_tang="có").view()["quyen_han_chuc_vu"] == ["Thủ trưởng đơn vị"]


def test_a_persons_report_may_have_no_body_in_its_head(paper, tmp_path):
    report = paper("bao_cao_thanh_tich_ca_nhan", co_quan_chu_quan=None, co_quan_ban_hanh=None)
    assert again(report) == report
    checked = vanban.check(vanban.save(report, tmp_path / "a.docx"))
    assert (checked.findings, checked.unseen) == ((), ())
    assert Document(tmp_path / "a.docx").core_properties.author == "Trần Thị Thí Dụ"


def test_a_units_report_may_have_a_number(paper, tmp_path):
    report = paper("bao_cao_thanh_tich_tap_the", so_ky_hieu="7/BC-QLĐT")
    assert report.view()["so_ky_hieu"] == "Số: 07/BC-QLĐT"
    assert vanban.check(vanban.save(report, tmp_path / "a.docx")).findings == ()
    assert again(report) == report


def test_a_deed_is_a_units_or_a_persons(paper):
    both = {"ca_nhan": {"ho_ten": "Nguyễn Văn Ví Dụ"}}
    with pytest.raises(ValidationError, match="tập thể hoặc cá nhân"):
        paper("bao_cao_dot_xuat", **both)
    with pytest.raises(ValidationError, match="tập thể hoặc cá nhân"):
        paper("bao_cao_dot_xuat", tap_the=None)
    assert paper("bao_cao_dot_xuat", tap_the=None, **both).ca_nhan_ky == "Nguyễn Văn Ví Dụ"


def test_the_form_of_address_tells_the_sex_and_must_agree(paper):
    assert paper("bao_cao_thanh_tich_ca_nhan", danh_xung="bà", gioi_tinh=None).gioi_tinh == "Nữ"
    with pytest.raises(ValidationError, match="“Nam” không khớp danh xưng “Bà”"):
        paper("bao_cao_thanh_tich_ca_nhan", danh_xung="Bà", gioi_tinh="nam")


def test_facts_that_share_a_line_are_read_apart(paper):
    report = paper(
        "bao_cao_thanh_tich_ca_nhan", chuc_vu_doan_the="Ủy viên Ban Chấp hành Công đoàn", hoc_ham="Phó Giáo sư"
    )
    posts = "Đảng: Phó Bí thư Chi bộ; chính quyền: Phó Trưởng phòng; đoàn thể: Ủy viên Ban Chấp hành Công đoàn."
    assert f"- Chức vụ (Đảng, chính quyền, đoàn thể): {posts}" in lines(report)
    assert again(report) == report
    alone = paper("bao_cao_thanh_tich_ca_nhan", chuc_vu_dang=None)
    assert "- Chức vụ (Đảng, chính quyền, đoàn thể): Phó Trưởng phòng." in lines(alone)
    assert again(alone) == alone


def test_the_pledge_says_no_more_than_is_true(paper):
    assert "không bị kỷ luật" in "\n".join(lines(paper("bao_cao_thanh_tich_ca_nhan", cam_ket="có")))
    measure = {"hinh_thuc": "Khiển trách", "so_qd": "5/QĐ-KCNĐN", "ngay": "10/3/2020", "het_han": "10/3/2021"}
    report = paper("bao_cao_thanh_tich_ca_nhan", cam_ket="có", ky_luat=[measure])
    assert "không bị kỷ luật" not in "\n".join(lines(report))
    assert headings(report)[-1] == "IV. Kỷ luật"
    assert tables(report)[-1][1] == [["Khiển trách", "Quyết định số 5/QĐ-KCNĐN ngày 10/3/2020", "10/3/2021"]]
    assert again(report) == report


def test_a_text_has_no_headings_of_its_own_but_tables_and_points(paper):
    with pytest.raises(ValidationError, match="đề mục do mẫu báo cáo quy định"):
        paper("bao_cao_thanh_tich_ca_nhan", thanh_tich=["Mở đầu.", {"muc": "Đề mục riêng"}])
    own = ["Kết quả:", {"bang": {"cot": ["Năm", "Số hồ sơ"], "hang": [["2025", "120"]]}}, {"diem": "Một"}, "Hết."]
    report = paper("bao_cao_thanh_tich_ca_nhan", thanh_tich=own)
    assert again(report) == report


def test_a_summary_ends_with_the_clause(paper):
    summary = paper("ban_tom_tat_thanh_tich")
    assert summary.view()["ten_loai"] == "Báo cáo tóm tắt thành tích"
    assert lines(summary)[-1] == (
        "Bà Lê Thị Thử đủ điều kiện, tiêu chuẩn đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Đồng Nai "
        "theo điểm c khoản 1 Điều 74 Luật Thi đua, khen thưởng năm 2022./."
    )
    titled = paper("ban_tom_tat_thanh_tich", hinh_thuc_de_nghi="Danh hiệu “Lao động tiên tiến”")
    assert "đề nghị tặng danh hiệu “Lao động tiên tiến” theo" in lines(titled)[-1]
    assert again(titled) == titled


@pytest.mark.parametrize(("typed", "units"), [
    ("xã A, tỉnh B", (None, "xã A", None, "tỉnh B")),
    ("Ấp 3, Xã A, Huyện C, Tỉnh B.", ("Ấp 3", "xã A", "huyện C", "tỉnh B")),
    ("số 1, đường X, phường A, thành phố B", ("Số 1, đường X", "phường A", None, "thành phố B")),
    ("Đồng Nai", (None, None, None, "Đồng Nai")),
])  # fmt: skip
def test_a_place_is_read_by_its_units(typed, units):
    place = DiaChiHanhChinh.parse(typed)
    assert (place.thon, place.xa, place.huyen, place.tinh) == units
    assert DiaChiHanhChinh.parse(str(place)) == place


def test_a_commune_says_what_it_is():
    with pytest.raises(ValidationError, match="ghi rõ xã, phường"):
        DiaChiHanhChinh(xa="Trấn Biên", tinh="Đồng Nai")


@pytest.mark.parametrize("typed", ["12/QĐ-UBND", "Số 12/QĐ-UBND", "Quyết định số: 12 / QĐ - UBND"])
def test_a_decision_is_named_by_its_number(typed):
    told = TheoQuyetDinh(so_qd=typed, ngay="2024-01-05", co_quan="Ủy ban nhân dân tỉnh B.")
    assert str(told) == "Quyết định số 12/QĐ-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh B"
    assert TheoQuyetDinh.model_validate(TheoQuyetDinh.doc(str(told))) == told
