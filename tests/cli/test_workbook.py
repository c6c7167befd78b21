"""``vanban workbook`` as a clerk calls it."""

from __future__ import annotations

import subprocess
import sys

from openpyxl import load_workbook


def test_a_workbook_of_a_kind_is_written_and_named(vanban, folder):
    assert vanban("workbook", "ke_hoach", "-o", "bang/kh.xlsx") == (0, "bang/kh.xlsx\n", "")
    assert load_workbook(folder / "bang/kh.xlsx").sheetnames == ["Kế hoạch", "Hướng dẫn", "DanhMuc"]


def test_without_an_output_it_takes_the_kind_s_name(vanban, folder):
    assert vanban("workbook", "Kế hoạch") == (0, "ke_hoach.xlsx\n", "")
    (folder / "bang").mkdir()
    assert vanban("workbook", "ke_hoach", "-o", "bang").out == "bang/ke_hoach.xlsx\n"


def test_a_workbook_of_a_dossier(vanban, folder):
    assert vanban("workbook", "ho_so_khen_thuong") == (0, "ho_so_khen_thuong.xlsx\n", "")
    assert "CaNhan" in load_workbook(folder / "ho_so_khen_thuong.xlsx").sheetnames


def test_nothing_is_overwritten_unasked(vanban, folder):
    vanban("workbook", "ke_hoach")
    assert vanban("workbook", "ke_hoach") == (0, "không đổi: ke_hoach.xlsx\n", "")
    (folder / "ke_hoach.xlsx").write_bytes("của tôi".encode())
    status, out, err = vanban("workbook", "ke_hoach")
    assert (status, out, err.split(":")[0]) == (2, "", "ke_hoach.xlsx")
    assert (folder / "ke_hoach.xlsx").read_bytes() == "của tôi".encode()
    assert vanban("workbook", "ke_hoach", "--force").status == 0


def test_another_sort_of_file_and_an_unknown_kind_are_refused(vanban, folder):
    status, _, err = vanban("workbook", "ke_hoach", "-o", "a.xls")
    assert status == 2
    assert "-o “a.xls” phải là tệp .xlsx" in err
    assert vanban("workbook", "ke_hach").err == "không có loại văn bản “ke_hach”; có phải “ke_hoach”?\n"
    assert not list(folder.glob("*.xls*"))


def test_the_bytes_are_the_same_in_another_process(vanban, folder):
    vanban("workbook", "ke_hoach")
    code = "import sys; from vanban.cli import main; sys.exit(main(['workbook', 'ke_hoach', '-o', 'khac.xlsx']))"
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, cwd=folder)
    assert (folder / "khac.xlsx").read_bytes() == (folder / "ke_hoach.xlsx").read_bytes()
