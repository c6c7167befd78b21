"""Workbooks through the real LibreOffice: opened, saved as .xlsx or .xls, and looked at again."""

from __future__ import annotations

import datetime
import subprocess
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from workbooks import xlsx

from vanban.bang_tinh import ho_so
from vanban.drafting.workbook import dossier_workbook
from vanban.errors import InputFault
from vanban.inputs.returned import returned
from vanban.inputs.workbook import read_workbook
from vanban.word.libreoffice import find_office

pytestmark = pytest.mark.page

AWARDS = {"danh_hieu_ca_nhan": ["Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"]}


@pytest.fixture
def resaved(tmp_path: Path) -> Callable[..., Path]:
    """Let LibreOffice open a workbook and save it."""

    def save(path: Path, suffix: str = "xlsx") -> Path:
        command = [find_office().program, f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless"]
        out = tmp_path / "ra"
        subprocess.run(
            [*command, "--convert-to", suffix, "--outdir", str(out), str(path)],
            check=True, capture_output=True, timeout=120,
        )  # fmt: skip
        made = out / f"{path.stem}.{suffix}"
        assert made.is_file(), "the page tier needs libreoffice-calc: see .ci/run"
        return made

    return save


def filled(path: Path) -> Path:
    """A dossier's workbook with its example rows numbered, so that they are read."""
    book = load_workbook(BytesIO(dossier_workbook(AWARDS)))
    for form in ho_so.TRANG:
        if not form.vertical:
            book[form.name]["A2"] = 1
    book.save(path)
    return path


def test_drop_downs_comments_and_formats_survive(tmp_path, resaved):
    """Frozen headers are seen in tests/drafting: converting opens no window, which drops them from any file."""
    path = tmp_path / "ho_so.xlsx"
    path.write_bytes(dossier_workbook(AWARDS))
    book = load_workbook(resaved(path))
    sheet = book["CaNhan"]
    column = {cell.value: cell.column_letter for cell in sheet[1]}
    [rule] = [rule for rule in sheet.data_validations.dataValidation if f"{column['Danh hiệu đề nghị']}3" in rule.sqref]
    assert rule.type == "list"
    [(name, cells)] = book.defined_names[rule.formula1.removeprefix("=")].destinations
    assert [row[0].value for row in book[name][cells]] == AWARDS["danh_hieu_ca_nhan"]
    assert book[name].sheet_state == "hidden"
    assert "Mã của sáng kiến ghi ở trang SangKien." in sheet[f"{column['Sáng kiến (mã)']}1"].comment.text
    assert sheet["C1"].value == "Họ và tên *"
    days = {cell.value: cell.column_letter for cell in book["LichSu"][1]}["Ngày QĐ"]
    assert book["LichSu"].column_dimensions[days].number_format.lower() == "dd/mm/yyyy"
    assert sheet["A2"].value == "VD"


@pytest.mark.parametrize("suffix", ["xlsx", "xls"])
def test_what_it_saves_is_read_like_what_we_made(tmp_path, resaved, suffix):
    made = filled(tmp_path / "ho_so.xlsx")
    ours, theirs = read_workbook(made), read_workbook(resaved(made, suffix))
    for form in ho_so.TRANG:
        mine, others = ours.read(form), theirs.read(form)
        assert [row.values for row in others] == [row.values for row in mine]
        assert (others.faults, others.warnings) == ((), ())
        assert [row.faults for row in others] == [()] * len(mine)


@pytest.mark.parametrize("suffix", ["xlsx", "xls"])
def test_results_of_formulas_are_read_and_errors_told(tmp_path, resaved, suffix):
    rows = [
        ("TT", "Họ và tên", "Chức vụ", "Ngày sinh", "Tỷ lệ %", "Ghi chú"),
        (1, '="Nguyễn "&"A"', '=VLOOKUP("a",X1:Y2,2,FALSE)', "=DATE(1980,1,15)", "=8/9", '=IF(TRUE,"","x")'),
    ]
    [row] = read_workbook(resaved(xlsx(tmp_path / "a.xlsx", {"CaNhan": rows}), suffix)).read(ho_so.CA_NHAN)
    assert row.values["ho_va_ten"] == "Nguyễn A"
    assert row.values["ngay_sinh"] == datetime.date(1980, 1, 15)
    assert f"{row.values['ty_le']:.1f}" == "88.9"
    assert "ghi_chu" not in row.values
    assert [(fault.place, fault.message[:10]) for fault in row.faults] == [("CaNhan!C2", "ô lỗi #N/A")]


def test_a_returned_workbook_shows_its_faults(tmp_path, resaved):
    source = filled(tmp_path / "ho_so.xlsx")
    (tmp_path / "loi.xlsx").write_bytes(returned(source, [InputFault("sai rồi", "", "CaNhan!C2", "Họ và tên")]))
    book: Workbook = load_workbook(resaved(tmp_path / "loi.xlsx"))
    assert book.sheetnames[0] == "Lỗi"
    assert book["CaNhan"]["C2"].comment.text == "sai rồi"
    assert book["CaNhan"]["C2"].fill.fgColor.rgb == "FFFFC7CE"
    assert book["Lỗi"]["C4"].hyperlink.location.replace("'", "") in ("CaNhan!C2", "CaNhan.C2")
    assert book["CaNhan"].data_validations.dataValidation
