"""Summary reports on paper: no word of a wide table is broken, numbers stay on one line, heads repeat, pages count."""

from __future__ import annotations

import pages
import pytest

import vanban
from vanban.loai.shared.summaries import BaoCaoThiDua
from vanban.loai.shared.summary_tables import BIEU

pytestmark = pytest.mark.page

EXAMPLES = ("bao_cao_tong_ket", "bao_cao_so_ket")


@pytest.fixture(scope="module")
def reports(tmp_path_factory, pytestconfig) -> dict[str, tuple[tuple[pages.PdfPage, ...], BaoCaoThiDua]]:
    """The pages of each example with every table there is, and the report itself."""
    folder = tmp_path_factory.mktemp("reports")
    made = {}
    for name in EXAMPLES:
        report = vanban.load(pytestconfig.rootpath / f"examples/{name}.yaml").model_copy(update={"bieu": BIEU})
        made[name] = report, vanban.save(report, folder / f"{name}.docx")
    pages.convert(folder, *(file for _, file in made.values()))
    return {name: (pages.read_pages(file.with_suffix(".pdf")), report) for name, (report, file) in made.items()}


def appendices(found: tuple[pages.PdfPage, ...]) -> list[list[pages.PdfPage]]:
    """The pages of each appendix."""
    parts: list[list[pages.PdfPage]] = []
    for page in found:
        if any(line.text.startswith("Phụ lục") and line.bold for line in page.lines):
            parts.append([])
        if parts:
            parts[-1].append(page)
    return parts


@pytest.mark.parametrize("name", EXAMPLES)
def test_no_word_and_no_number_of_a_table_is_broken(reports, name):
    found, report = reports[name]
    parts = appendices(found)
    tables = report.bieu_in()
    assert len(parts) == len(tables) >= 8
    for part, table in zip(parts, tables, strict=True):
        printed = {word for page in part for word, _ in page.words}
        cells = {cell.strip("*") for row in table.hang for cell in row}
        heads = {word for name in table.ten_cot for word in name.replace(" - ", " ").split()}
        assert {word for cell in cells for word in cell.split()} | heads <= printed, table.ma
        lines = [line.text for page in part for line in page.lines]
        assert [line for line in lines if line.strip() == "%" and "%" not in heads] == []


@pytest.mark.parametrize("name", EXAMPLES)
def test_each_appendix_counts_its_pages_from_one_and_repeats_its_heads(reports, name):
    for part in appendices(reports[name][0]):
        for number, page in enumerate(part[1:], 2):
            assert page.lines[0].text == str(number)
            texts = {word for word, _ in page.words}
            assert texts & {"TT", "tiêu"}  # "TT", or "Chỉ tiêu" in the State's own tables


def test_the_body_is_a_few_pages(reports):
    found, _ = reports["bao_cao_tong_ket"]
    upright = [page for page in found if page.width < page.height]
    assert 5 <= len(upright) <= 8
