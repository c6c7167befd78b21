"""Mended papers in LibreOffice: all accepted they read as if mended at once, and the changes are shown."""

from __future__ import annotations

import odt
import pytest
from faults import FAULTS

from vanban.fixing import REPAIRS, fix

pytestmark = pytest.mark.page

LAW = "nd30_2020"
RULES = sorted({repair: rule for rule, repair in REPAIRS.items() if rule in FAULTS}.values())
"""One rule for each repair."""
UNMARKED = frozenset(
    {"kho-giay.kho", "le-trang.tren", "le-trang.duoi", "le-trang.trai", "le-trang.phai", "so-trang.trang-dau",
     "so-trang.chu-so", "so-trang.tu-mot", "so-trang.phu-luc", "so-trang.co", "so-trang.vi-tri"}
)  # fmt: skip
"""LibreOffice tracks no change of a section, and saves none of a header."""


def faulty(rule: str) -> bytes:
    paper, edit = FAULTS[rule]
    file = paper()
    edit(file)
    return file.data()


@pytest.fixture(scope="module")
def opened(tmp_path_factory):
    files = {}
    for rule in RULES:
        data = faulty(rule)
        files |= {f"{rule}-theo-doi": fix(data, LAW).data, f"{rule}-han": fix(data, LAW, accept=True).data}
    return odt.converted(tmp_path_factory.mktemp("sua"), files)


@pytest.mark.parametrize("rule", RULES)
def test_libreoffice_reads_the_same_text_with_all_accepted_as_mended_at_once(rule, opened):
    tracked, clean = opened[f"{rule}-theo-doi"], opened[f"{rule}-han"]
    assert odt.words(tracked) == odt.words(clean)
    assert odt.changes(clean) == 0
    assert odt.changes(tracked) > 0 or rule in UNMARKED


@pytest.mark.parametrize("rule", RULES)
def test_what_is_mended_is_not_mended_again(rule):
    fixed = fix(faulty(rule), LAW, accept=True)
    again = fix(fixed.data, LAW, accept=True)
    assert (again.data, again.mended, again.left) == (fixed.data, (), ())
