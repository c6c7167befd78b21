"""Appendices and attached texts on paper: their pages, numbers, heads and lines, in millimetres."""

from __future__ import annotations

import zipfile
from pathlib import Path

import appended
import pages
import pytest

import vanban
from vanban.standards import nd30_2020 as nd30
from vanban.the_thuc.quoc_hieu import QUOC_HIEU, TIEU_NGU

pytestmark = pytest.mark.page

LEFT, RIGHT, TOP = 30, 15, 20
CLOSE = 0.5
COUNTS = {
    "phu_luc_ngang": [(1, False), (2, True)],
    "phu_luc_ba_trang": [(1, False), (3, False)],
    "phu_luc_ba_phu_luc": [(1, False), (2, False), (2, True), (1, False)],
    "quy_che_kem_theo": [(1, False), (2, False)],
}
"""How many pages each part has at the least, and whether they lie across."""


def is_across(page: pages.PdfPage) -> bool:
    return page.width > page.height


def starts(page: pages.PdfPage) -> bool:
    """Whether a part begins here: its label, or a head."""
    return any((line.text.startswith("Phụ lục") and line.bold) or line.text == QUOC_HIEU for line in page.lines)


def parts(document: tuple[pages.PdfPage, ...]) -> list[list[pages.PdfPage]]:
    found: list[list[pages.PdfPage]] = []
    for page in document:
        if starts(page):
            found.append([])
        found[-1].append(page)
    return found


def middle(page: pages.PdfPage) -> float:
    return (LEFT + page.width - RIGHT) / 2


@pytest.fixture(params=COUNTS)
def document(request, made) -> list[list[pages.PdfPage]]:
    found = parts(made[request.param])
    assert len(found) == len(COUNTS[request.param])
    for part, (count, across) in zip(found, COUNTS[request.param], strict=True):
        assert len(part) >= count
        assert {is_across(page) for page in part} == {across}
    return found


def test_every_part_counts_its_pages_from_one_and_shows_no_number_on_its_first(document):
    for part in document:
        for count, page in enumerate(part, 1):
            above = [line for line in page.lines if line.bottom < TOP - 1]
            assert [line.text for line in above] == ([] if count == 1 else [str(count)])
            assert all(abs(line.middle - middle(page)) < CLOSE and line.size == 14 for line in above)


def test_sheets_are_a4_and_texts_stay_inside_the_margins(document):
    for part in document:
        for page in part:
            assert sorted((round(page.width), round(page.height))) == [nd30.TRANG.rong, nd30.TRANG.cao]
            body = [line for line in page.lines if line.top > 15]
            assert body, "an empty page"
            assert min(line.left for line in body) >= LEFT - 0.2
            assert max(line.right for line in body) <= page.width - RIGHT + 0.2
            assert max(line.bottom for line in body) <= page.height - 20 + 1


def test_label_title_and_tie_are_centred_and_ruled(document):
    for part in document[1:]:
        page = part[0]
        head = [line for line in page.lines if line.top < 75 and line.left > LEFT]
        label = next((line for line in head if line.text.startswith("Phụ lục")), None)
        tie = [line for line in head if line.italic]
        assert tie[0].text.startswith("(Kèm theo ")
        assert tie[-1].text.endswith(")")
        for line in (*([label] if label else []), *tie):
            assert abs(line.middle - middle(page)) < CLOSE
        if label:
            assert (label.size, label.bold, label.italic) == (14, True, False)
        rule = page.rule_under(tie[-1])
        assert rule.width / tie[-1].width in nd30.MOT_PHAN_BA_DEN_MOT_PHAN_HAI
        assert abs(rule.middle - tie[-1].middle) < CLOSE


def test_every_part_ends_with_its_mark(document):
    for part in document[1:]:
        last = [line for line in part[-1].lines if line.top > TOP - 1]
        assert last[-1].text.endswith("./.")
        assert len(last) > 1 or len(part) == 1, "the end mark stands alone"


def test_a_table_across_fills_the_sheet_and_repeats_its_head(made):
    for page in parts(made["phu_luc_ngang"])[1]:
        assert abs(max(rule.right for rule in page.rules) - (page.width - RIGHT)) < 1
        assert any(line.bold and "Cột" in line.text for line in page.lines)
        assert not any(len(text) < 6 and text.startswith("Nguy") for text, _ in page.words), "a word is broken"


def test_an_attached_text_has_a_head_without_number_and_date(made):
    page = parts(made["quy_che_kem_theo"])[1][0]
    nation, motto = page.line(QUOC_HIEU), page.line(TIEU_NGU)
    assert abs(page.rule_under(motto).width - motto.width) < 1
    assert abs(nation.middle - motto.middle) < CLOSE
    issuer = page.line("CÁC KHU CÔNG NGHIỆP")
    assert page.rule_under(issuer).width / issuer.width in nd30.MOT_PHAN_BA_DEN_MOT_PHAN_HAI
    assert not any(
        "Số:" in line.text or ("ngày 05 tháng 3 năm 2026" in line.text and line.top < 50) for line in page.lines
    )
    kind = page.line("QUY CHẾ")
    subject = page.line("Thi đua, khen thưởng")
    assert kind.bold
    assert subject.bold
    assert abs(kind.middle - subject.middle) < CLOSE
    assert not any("Nơi nhận" in line.text for page in parts(made["quy_che_kem_theo"])[1] for line in page.lines)


LINE, STEP = 354, 14
"""A line of the body, and by how little the text grows; twips."""


def test_a_text_that_fills_its_page_leaves_no_empty_page_before_the_appendix(tmp_path: Path):
    made = vanban.render(appended.notice({"noi_dung": ["Một câu."]}))
    files = [_grown(made, tmp_path / f"{more}.docx", 8700 + more) for more in range(0, LINE, STEP)]
    pages.convert(tmp_path, *files)
    shown = [pages.read_pages(file.with_suffix(".pdf")) for file in files]
    assert {len(document) for document in shown} == {2, 3}
    assert all(any(line.top > 15 for line in page.lines) for document in shown for page in document)


def _grown(made: bytes, target: Path, height: int) -> Path:
    """Put empty paragraphs, so many twips high together, before the text."""
    text = '<w:p><w:pPr><w:pStyle w:val="NoiDung"/>'
    lines = (*[1000] * (height // 1000), height % 1000 or 1)
    white = "".join(
        f'{text}<w:spacing w:before="0" w:after="0" w:line="{line}" w:lineRule="exact"/></w:pPr></w:p>'
        for line in lines
    )
    target.write_bytes(made)
    with zipfile.ZipFile(target) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    document = parts["word/document.xml"].decode()
    assert text in document
    parts["word/document.xml"] = document.replace(text, white + text, 1).encode()
    with zipfile.ZipFile(target, "w") as package:
        for name, part in parts.items():
            package.writestr(name, part)
    return target
