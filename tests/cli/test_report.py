"""``vanban report`` as a clerk calls it."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import yaml
from openpyxl import load_workbook
from workbooks import xlsx

import vanban as package

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
REGISTER = EXAMPLES / "so_khen_thuong.xlsx"
HEAD = ["TT", "Năm", "Danh hiệu/Hình thức", "Đối tượng", "Tên", "Giới tính", "Số QĐ", "Ngày QĐ"]
DAY = date(2026, 12, 5)


def test_a_register_becomes_a_draft_that_renders(vanban, folder):
    assert vanban("report", REGISTER, "-o", "bc.yaml") == (0, "bc.yaml\nbao_cao_tong_ket.schema.json\n", "")
    document = package.load(folder / "bc.yaml")
    assert document.nam == 2024
    example = package.load(EXAMPLES / "bao_cao_tong_ket.yaml").so_lieu
    assert document.so_lieu == tuple(row for row in example if row.nam <= 2024)
    assert document.trich_yeu.endswith("phương hướng, nhiệm vụ năm 2025")
    assert package.render(document)
    assert "«" in (folder / "bc.yaml").read_text("utf-8")


def test_what_the_office_repeats_stands_in_the_draft(vanban, folder):
    assert vanban("report", REGISTER, "-o", "bc.yaml", "--defaults", EXAMPLES / "office.yaml").status == 0
    document = package.load(folder / "bc.yaml")
    assert document.co_quan_ban_hanh == "Ban Quản lý các Khu công nghiệp"
    assert document.nguoi_ky.ho_ten == "Nguyễn Văn Thí Dụ"


def test_an_earlier_year_and_the_half_year_s_kind(vanban, folder):
    assert vanban("report", REGISTER, "-o", "a.yaml", "--year", "2023").status == 0
    earlier = package.load(folder / "a.yaml")
    assert (earlier.nam, {row.nam for row in earlier.so_lieu}) == (2023, {2023})
    assert vanban("report", REGISTER, "-o", "b.yaml", "--kind", "bao_cao_so_ket").status == 0
    half = package.load(folder / "b.yaml")
    assert (half.loai, half.nam) == ("bao_cao_so_ket", 2024)
    # The decision of 20 June is in the first half; those of September and December are not.
    given = [row for row in half.so_lieu if row.da_tang]
    assert {(row.nam, row.danh_hieu, row.loai_hinh) for row in given} == {
        (2024, "Giấy khen", "Phong trào thi đua"), (2023, "Giấy khen", "Phong trào thi đua"),
    }  # fmt: skip
    assert vanban("report", REGISTER, "--year", "2030") == (2, "", "không có lần khen thưởng nào của năm 2030\n")


def test_nothing_is_overwritten_unasked(vanban, folder):
    vanban("report", REGISTER, "-o", "bc.yaml")
    assert vanban("report", REGISTER, "-o", "bc.yaml").out.startswith("không đổi: bc.yaml\n")
    (folder / "bc.yaml").write_text("của tôi", encoding="utf-8")
    assert vanban("report", REGISTER, "-o", "bc.yaml").status == 2
    assert (folder / "bc.yaml").read_text("utf-8") == "của tôi"
    assert vanban("report", REGISTER, "-o", "bc.yaml", "--force").status == 0


def test_without_an_output_it_is_printed(vanban, folder):
    status, out, err = vanban("report", REGISTER)
    assert (status, err) == (0, "")
    assert yaml.load(out, yaml.BaseLoader)["nam"] == "2024"
    assert [path.name for path in folder.iterdir()] == ["ke_hoach.yaml"]


def test_every_fault_of_a_register_is_told_at_its_cell(vanban, folder):
    xlsx(folder / "so.xlsx", {"SoKhenThuong": [
        HEAD,
        [1, 2026, "CSTĐCS", "Cá nhân", "Nguyễn Văn Ví Dụ", "Nam", "1/QĐ-A", DAY],
        [2, 2026, "Chiến sĩ thi đa", "Cá nhân", "Trần Thị Thí Dụ", "Nữ", "1/QĐ-A", DAY],
        [3, 2026, "LĐTT", "Tập thể", "Văn phòng", None, "1/QĐ-A", DAY],
        [4, 2026, "LĐTT", "Cá nhân", "Lê Văn Ví Dụ", "x", "1/QĐ-A", DAY],
        [5, 2026, "LĐTT", "Cá nhân", "Phạm Thị Thí Dụ", "Nữ", "1/QĐ-A", None],
        [6, 2026, "chiến sỹ thi đua cơ sở", "Cá nhân", "nguyễn văn ví dụ", "Nam", "1/QĐ-A", DAY],
    ]})  # fmt: skip
    status, out, err = vanban("report", "so.xlsx", "-o", "bc.yaml")
    assert (status, out) == (2, "")
    assert not (folder / "bc.yaml").exists()
    assert [line.partition(": ")[0] for line in err.splitlines()] == [
        "so.xlsx!SoKhenThuong!C3", "so.xlsx!SoKhenThuong!D4", "so.xlsx!SoKhenThuong!F5", "so.xlsx!SoKhenThuong!H6",
        "so.xlsx!SoKhenThuong!E7",
    ]  # fmt: skip
    assert "có phải" in err
    assert "trùng với E2" in err


def test_rows_and_columns_that_are_not_read_are_told(vanban, folder):
    rows = [1, 2026, "CSTĐCS", "Cá nhân", "Nguyễn Văn Ví Dụ", "Nam", "1/QĐ-A", DAY, "x"]
    xlsx(folder / "so.xlsx", {"SoKhenThuong": [[*HEAD, "Cột lạ"], rows, ["Tổng cộng", None, None, None, "1"]]})
    status, _, err = vanban("report", "so.xlsx", "-o", "bc.yaml")
    assert status == 0
    assert "so.xlsx!SoKhenThuong!I1: không biết cột “Cột lạ”" in err
    assert "so.xlsx!SoKhenThuong!A3: không đọc" in err


def test_another_sheet_an_empty_register_and_no_file_are_told(vanban, folder):
    xlsx(folder / "khac.xlsx", {"Trang1": [["a"]]})
    xlsx(folder / "trong.xlsx", {"SoKhenThuong": [HEAD]})
    told = vanban("report", "khac.xlsx", "trong.xlsx", "khong_co.xlsx").err.splitlines()
    assert told[0] == "khac.xlsx: không có trang “SoKhenThuong”, chỉ có “Trang1”"
    assert told[1].endswith("sổ chưa có hàng nào")
    assert told[2].startswith("khong_co.xlsx: ")


def test_a_list_is_a_register_too(vanban, folder):
    rows = [
        {"nam": 2026, "danh_hieu_hinh_thuc": "GK", "doi_tuong": "Tập thể", "ten": "Văn phòng"},
        {"nam": 2026, "danh_hieu_hinh_thuc": "GK", "doi_tuong": "Tập thể", "ten": "văn phòng"},
    ]  # fmt: skip
    Path("so.yaml").write_text(yaml.safe_dump({"so_khen_thuong": rows[:1]}, allow_unicode=True), "utf-8")
    assert vanban("report", "so.yaml", "-o", "bc.yaml").status == 0
    assert package.load(folder / "bc.yaml").so_lieu[0].dang_de_nghi == 1
    Path("so.yaml").write_text(yaml.safe_dump({"so_khen_thuong": rows}, allow_unicode=True), "utf-8")
    assert "văn phòng: trùng với mục 1" in vanban("report", "so.yaml").err


def test_a_folder_that_is_no_dossier_is_told(vanban, folder):
    (folder / "ho_so").mkdir()
    assert "không có tệp ket_qua.json" in vanban("report", "ho_so").err
    (folder / "ho_so/ket_qua.json").write_text("{", "utf-8")
    assert "không phải kết quả do vanban ghi" in vanban("report", "ho_so").err
    vanban("render", "ke_hoach.yaml", "-o", "ho_so/")
    record = {"rows": [{"files": [{"path": "ke_hoach.docx"}, {"path": "../ke_hoach.docx"}]}]}
    (folder / "ho_so/ket_qua.json").write_text(json.dumps(record), "utf-8")
    assert "không có quyết định, tờ trình khen thưởng nào" in vanban("report", "ho_so").err


def test_the_blank_register_is_made_and_its_example_row_is_never_read(vanban, folder):
    assert vanban("workbook", "so_khen_thuong") == (0, "so_khen_thuong.xlsx\n", "")
    book = load_workbook(folder / "so_khen_thuong.xlsx")
    assert book.sheetnames == ["SoKhenThuong", "Hướng dẫn", "DanhMuc"]
    assert "sổ chưa có hàng nào" in vanban("report", "so_khen_thuong.xlsx").err
    book["SoKhenThuong"]["A2"] = 1
    book.save(folder / "so.xlsx")
    assert vanban("report", "so.xlsx", "-o", "bc.yaml").status == 0
    [row] = package.load(folder / "bc.yaml").so_lieu
    assert (row.da_tang, row.truc_tiep) == (1, 1)


def test_the_example_register_is_what_its_script_makes():
    import make_register

    assert REGISTER.read_bytes() == make_register.made()
