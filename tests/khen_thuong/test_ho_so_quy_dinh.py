"""A province's own rules in the office's file: thresholds, quotas, deadlines and addressees, seen in the dossier."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from dossiers import OFFICE, book, cell, general, person, unit
from openpyxl import load_workbook

import vanban
from vanban.khen_thuong.hang import MucDo
from vanban.khen_thuong.ho_so import lap_ho_so

WHERE = "Quyết định số 12/2025/QĐ-UBND ngày 05/12/2025 của UBND tỉnh Ví Dụ"
NAMES = [f"{family} Văn Ví Dụ" for family in ("Nguyễn", "Lê", "Trần", "Phạm")]


def make(tmp_path: Path, rules: dict[str, Any], told: dict[str, Any] | None = None, **sheets: Any) -> Any:
    path = book(tmp_path / "ho_so.xlsx", told, **sheets)
    office = {**OFFICE, "quy_dinh_cua_tinh": {"can_cu": WHERE, **rules}}
    return lap_ho_so(path, tmp_path / "ra", defaults=office)


def warnings(made: Any) -> list[tuple[str, str]]:
    return [(one.loi.place, one.loi.message) for one in made.nhan_xet if one.muc is MucDo.CANH_BAO]


def index(tmp_path: Path) -> str:
    return str(vanban.read(tmp_path / "ra/muc_luc_ho_so.docx").model_dump_json())


def test_its_threshold_decides_who_goes_on(tmp_path):
    rows = [person(NAMES[0], so_phieu_dong_y=8), person(NAMES[1])]
    made = make(tmp_path, {"nguong_phieu": {"CSTĐCS": "90 %"}}, CaNhan=rows)
    [(place, message)] = warnings(made)
    assert (place, "90 %" in message) == (cell("CaNhan", "so_phieu_dong_y", 1), True)
    assert "90 %" in vanban.read(tmp_path / "ra/hoi_dong/bien_ban_kiem_phieu_cstdcs.docx").model_dump_json()


QUOTA = {"phan_thuong": "CSTĐCS", "toi_da": "15 %", "tren": "LĐTT"}


@pytest.mark.parametrize(
    ("quota", "field"), [(QUOTA, "so_ldtt"), ({**QUOTA, "toi_da": "30 %", "tren": "số người"}, "tong_so_nguoi")]
)
def test_a_quota_overrun_is_told_at_the_units_figure(tmp_path, quota, field):
    rows = {"CaNhan": [person(name) for name in NAMES], "TapThe": [unit("Văn phòng", so_cstdcs=4)]}
    [(place, message)] = warnings(make(tmp_path, {"han_muc": [quota]}, **rows))
    assert place == cell("TapThe", field, 1)
    assert "vượt hạn mức" in message
    assert WHERE in message


def test_at_the_border_of_a_quota_women_with_the_same_votes_come_first(tmp_path):
    people = [person(NAMES[0]), *(person(name, so_phieu_dong_y=8) for name in NAMES[1:3])]
    lady = person("Trần Thị Thí Dụ", ten_goi="Bà", gioi_tinh="Nữ", so_phieu_dong_y=8)
    rows = {"CaNhan": [*people, lady], "TapThe": [unit("Văn phòng", so_cstdcs=4)]}
    quota = {**QUOTA, "toi_da": "20 %", "tren": "số người"}
    over, tie = warnings(make(tmp_path, {"han_muc": [quota]}, **rows))
    assert "vượt hạn mức" in over[1]
    assert tie[0] == cell("CaNhan", "so_phieu_dong_y", 2)
    assert "3 trường hợp cùng 8 phiếu" in tie[1]
    assert "được ưu tiên: Trần Thị Thí Dụ" in tie[1]
    assert "khoản 6 Điều 4 Nghị định số 152/2025/NĐ-CP" in tie[1]
    rows["CaNhan"][3] = person(NAMES[3], so_phieu_dong_y=8)
    assert len(warnings(make(tmp_path, {"han_muc": [quota]}, **rows))) == 1


def test_the_rules_for_giving_and_paying_are_in_the_index(tmp_path):
    make(tmp_path, {}, CaNhan=[person(NAMES[0])])
    assert "Không tổ chức riêng lễ trao tặng" in index(tmp_path)
    assert "khoản 4 Điều 11 Luật Thi đua, khen thưởng số 06/2022/QH15" in index(tmp_path)


def test_a_quota_kept_or_for_other_units_says_nothing(tmp_path):
    rows = {"CaNhan": [person(NAMES[0])], "TapThe": [unit("Văn phòng")]}
    assert warnings(make(tmp_path, {"han_muc": [QUOTA]}, **rows)) == []
    rows["CaNhan"] = [person(name) for name in NAMES]
    rows["TapThe"] = [unit("Văn phòng", so_cstdcs=4)]
    assert warnings(make(tmp_path, {"han_muc": [{**QUOTA, "muc_don_vi": "Hoàn thành nhiệm vụ"}]}, **rows)) == []


def test_a_quota_of_an_unknown_unit_is_to_be_looked_into(tmp_path):
    assert warnings(make(tmp_path, {"han_muc": [QUOTA]}, CaNhan=[person(NAMES[0])])) == []
    assert "không quá 15 % LĐTT [han-muc]" in index(tmp_path)


def test_its_deadline_sets_and_wishes_are_in_the_index(tmp_path):
    rules = {
        "thoi_han": {"BK tỉnh": "trước ngày 10/12"}, "so_bo_ho_so": 2, "noi_lay_y_kien": ["Thuế tỉnh Ví Dụ"],
        "yeu_cau_xac_nhan_thue": "có", "yeu_cau_dang_ky": "có", "bo_phieu_kin": "có",
        "nguon_xep_loai_tap_the": "Kết quả xếp loại tổ chức đảng",
    }  # fmt: skip
    make(tmp_path, rules, general(so_phieu_phat_ra=None), TapThe=[unit("Văn phòng", hinh_thuc_de_nghi="BK tỉnh")])
    text = index(tmp_path)
    for words in ("Hạn gửi hồ sơ: trước ngày 10/12", "02 bộ hồ sơ bản chính", "Ý kiến của Thuế tỉnh Ví Dụ",
                  "Xác nhận của cơ quan thuế", "Đăng ký thi đua đầu năm", "Kết quả bỏ phiếu kín của Hội đồng",
                  "Mức hoàn thành của tập thể: Kết quả xếp loại tổ chức đảng", WHERE):  # fmt: skip
        assert words in text, words


def test_its_addressees_are_the_submissions(tmp_path):
    row = person(NAMES[0], danh_hieu_de_nghi=None, hinh_thuc_de_nghi="BK tỉnh")
    make(tmp_path, {"noi_nhan_ho_so": ["Sở Nội vụ tỉnh Ví Dụ"]}, CaNhan=[row])
    paper = vanban.read(tmp_path / "ra/trinh_bo_tinh/cong_trang/to_trinh.docx")
    assert paper.kinh_gui == ("Chủ tịch Ủy ban nhân dân tỉnh Ví Dụ", "Sở Nội vụ tỉnh Ví Dụ")


def test_each_case_is_told_in_three_answers_with_clause_and_evidence(tmp_path):
    rows = [person(NAMES[0]), person(NAMES[1], xep_loai_nam="Hoàn thành nhiệm vụ")]
    make(tmp_path, {}, CaNhan=rows)
    text = index(tmp_path)
    for words in (
        "Điều 23 Luật Thi đua, khen thưởng",
        "xếp loại: Hoàn thành xuất sắc nhiệm vụ",
        "xếp loại: Hoàn thành nhiệm vụ",
        "Cần xác minh",
    ):
        assert words in text, words
    assert "[2+]" not in text
    sheet = load_workbook(tmp_path / "ra/doi_chieu_tieu_chuan.xlsx")["DoiChieu"]
    heads, good, poor = ([each.value or "" for each in row] for row in sheet.iter_rows())
    first, second = dict(zip(heads, good, strict=True)), dict(zip(heads, poor, strict=True))
    assert (first["Ô"], first["Không đạt"]) == ("CaNhan!A2", "")
    assert "Điều 23 Luật Thi đua, khen thưởng số 06/2022/QH15" in first["Đạt"]
    assert "xếp loại: Hoàn thành nhiệm vụ" in second["Không đạt"]
    assert second["Kết luận theo số liệu"] == "có tiêu chí không đạt theo số liệu đã kê"


def test_a_list_of_answers_that_somebody_wrote_in_stays(tmp_path):
    make(tmp_path, {}, CaNhan=[person(NAMES[0])])
    path = tmp_path / "ra/doi_chieu_tieu_chuan.xlsx"
    book_ = load_workbook(path)
    book_["DoiChieu"]["K2"] = "đã xem"
    book_.save(path)
    made = make(tmp_path, {}, CaNhan=[person(NAMES[1])])
    assert any("doi_chieu_tieu_chuan.xlsx" in message for _, message in warnings(made))
    assert load_workbook(path)["DoiChieu"]["K2"].value == "đã xem"


def test_its_instrument_is_cited_among_the_bases(tmp_path):
    rows = [person(NAMES[0]), person(NAMES[1], danh_hieu_de_nghi=None, hinh_thuc_de_nghi="BK tỉnh")]
    make(tmp_path, {}, CaNhan=rows)
    for path in ("trinh_bo_tinh/cong_trang/to_trinh.docx", "quyet_dinh/cong_trang/quyet_dinh_danh_hieu.docx"):
        cited = [str(line) for line in vanban.read(tmp_path / "ra" / path).can_cu]
        assert [WHERE in line for line in cited] == [False, False, True], path
