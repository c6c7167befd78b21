"""Tables, pictures and footnotes as a reader sees them, measured on the PDF. Lengths are millimetres."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pages
import pictures
import pytest
from random_tables import notice

import vanban
from vanban.word.metrics import text_width

pytestmark = pytest.mark.page

LEFT, RIGHT, TOP, BOTTOM = 30, 210 - 15, 20, 297 - 20
MONEY = ("12.500.000", "9.000.000")
HEADS = {"cot": ["TT", "Tên tập thể", {"tieu_de": "Số lượng", "cot": ["Đề nghị", "Được xét"]}, "Ghi chú"]}
PARAGRAPH = "Các phòng, đơn vị trực thuộc căn cứ chức năng, nhiệm vụ được giao tổ chức thực hiện Thông báo này. " * 3


def table(count: int) -> dict[str, Any]:
    rows = [[number, f"Phòng thứ {number}", number % 7, MONEY[number % 2], ""] for number in range(1, count + 1)]
    return {**HEADS, "tieu_de": "Tập thể được xét", "hang": rows, "ghi_chu": "Số liệu đến ngày 30/11/2026"}


def picture(**more: Any) -> dict[str, Any]:
    return {"tep": "so_do.png", "du_lieu": pictures.png(900, 450), "chu_thich": "Sơ đồ tổ chức", **more}


TALL_HEADS = {
    "cot": [
        "TT", "Họ và tên", {"tieu_de": "Năm sinh", "cot": ["Nam", "Nữ"]}, "Chức danh, chức vụ, đơn vị công tác",
        "Số phiếu tín nhiệm", "Tỷ lệ",
    ],
    "hang": [
        [n, f"Nguyễn Văn Ví Dụ {n}", 1980, "", "Chuyên viên chính Phòng Quản lý đầu tư, Ban Quản lý", 9, "100 %"]
        for n in range(1, 91)
    ],
}  # fmt: skip
"""Heads of which one reaches over two rows and needs more than they do."""
ENDS = range(19, 27)
"""Rows of a last table about the foot of the first page."""
BODIES: dict[str, list[Any]] = {
    "bang_dai": ["Kết quả như sau:", {"bang": table(70)}, "Các phòng thực hiện."],
    "dau_cao": ["Kết quả như sau:", {"bang": TALL_HEADS}, "Các phòng thực hiện."],
    "hinh": ["Sơ đồ như sau:", {"hinh": picture(rong=120)}, {"hinh": picture()}, "Các phòng thực hiện."],
    "chu_thich": [
        {"doan": "Câu thứ nhất", "chu_thich": "Theo số liệu một"}, *[PARAGRAPH] * 8,
        {"doan": "Câu thứ hai", "chu_thich": "Theo số liệu hai"}, *[PARAGRAPH] * 3,
    ],
    "nhieu_cot": [{"bang": {"cot": [f"Cột {n}" for n in range(1, 21)], "hang": [["12.500.000"] * 20] * 3}}],
    **{f"cuoi_{count}": ["Kết quả như sau:", {"bang": {**HEADS, "hang": table(count)["hang"]}}] for count in ENDS},
}  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> dict[str, Any]:
    """The pages and the pictures on them, by body."""
    import pdfplumber

    folder: Path = tmp_path_factory.mktemp("bodies")
    files = [vanban.save(notice(body), folder / f"{name}.docx") for name, body in BODIES.items()]
    pages.convert(folder, *files)
    found = {}
    for name in BODIES:
        with pdfplumber.open(folder / f"{name}.pdf") as document:
            drawn = [[(i["x0"], i["x1"], i["top"], i["bottom"]) for i in page.images] for page in document.pages]
        found[name] = pages.read_pages(folder / f"{name}.pdf"), drawn
    return found


@pytest.mark.parametrize("name", BODIES)
def test_nothing_stands_outside_the_margins(made, name):
    for page in made[name][0]:
        for line in (line for line in page.lines if line.top > 15):
            assert line.left >= LEFT - 0.2
            assert line.right <= RIGHT + 0.5, line
            assert line.top >= TOP - 1
            assert line.bottom <= BOTTOM + 1
        assert all(rule.left >= LEFT - 0.5 and rule.right <= RIGHT + 0.5 for rule in page.rules)


def test_heads_repeat_on_every_page_of_a_table(made):
    document, _ = made["bang_dai"]
    assert len(document) > 2
    for page in document[:2]:
        words = [text for text, _ in page.words]
        assert [words.count(head) for head in ("TT", "lượng", "nghị", "Ghi")] == [1, 1, 1, 1]
    numbers = [text for page in document for text, left in page.words if text.isdigit() and left < LEFT + 12]
    assert numbers == [str(number) for number in range(1, 71)]


def test_heads_that_reach_over_rows_are_as_high_on_every_page(made):
    document, _ = made["dau_cao"]
    assert len(document) > 3
    heights = []
    for page in document[:4]:
        top = min(rule.y for rule in page.rules if rule.width > 5 and rule.y > TOP - 1 and rule.right > RIGHT - 1)
        first = next(line for line in page.lines if "Nguyễn Văn Ví Dụ" in line.text)
        heights.append(first.top - top)
        assert [text for text, _ in page.words].count("nhiệm") == 1
    assert max(heights) - min(heights) < 0.5, heights
    assert min(heights) > 15


def test_names_stand_on_one_line_where_there_is_room(made):
    document, _ = made["dau_cao"]
    shown = [line.text for page in document for line in page.lines]
    assert [n for n in range(1, 91) if not any(f"Nguyễn Văn Ví Dụ {n}" in text for text in shown)] == []


def test_a_title_stands_above_its_table_and_a_note_below_it(made):
    document, _ = made["bang_dai"]
    title = document[0].line("Tập thể được xét")
    assert title.bold
    assert abs(title.middle - (LEFT + RIGHT) / 2) < 1
    first = min(rule.y for rule in document[0].rules if rule.width > 100)
    assert 0 < first - title.bottom < 5
    last = document[-1]
    note = last.line("Số liệu đến ngày")
    assert 0 < note.top - max(rule.y for rule in last.rules if rule.y < note.bottom) < 4


def test_digits_stand_under_one_another(made):
    document, _ = made["bang_dai"]
    starts = {number: {round(left, 1) for text, left in document[0].words if text == number} for number in MONEY}
    assert {len(edges) for edges in starts.values()} == {1}
    long, short = (edges.pop() for edges in starts.values())
    assert short - long == pytest.approx(text_width("1", 12) * pages.MM, abs=0.2)


def test_a_picture_has_its_size_and_stands_in_the_middle_with_its_caption(made):
    document, drawn = made["hinh"]
    shown = [(box, number) for number, boxes in enumerate(drawn) for box in boxes]
    sizes = [((right - left) * pages.MM, (bottom - top) * pages.MM) for (left, right, top, bottom), _ in shown]
    assert sizes[0] == (pytest.approx(120, abs=0.5), pytest.approx(60, abs=0.5))
    assert sizes[1] == (pytest.approx(165, abs=0.5), pytest.approx(82.5, abs=0.5))
    for (left, right, _, bottom), number in shown:
        assert (left + right) / 2 * pages.MM == pytest.approx((LEFT + RIGHT) / 2, abs=0.5)
        below = [line for line in document[number].lines if 0 <= line.top - bottom * pages.MM < 6]
        assert len(below) == 1
        assert below[0].italic
    captions = [line.text for page in document for line in page.lines if line.text.startswith("Hình ")]
    assert captions == ["Hình 1. Sơ đồ tổ chức", "Hình 2. Sơ đồ tổ chức"]


def test_a_footnote_stands_at_the_foot_of_the_page_that_refers_to_it(made):
    document, _ = made["chu_thich"]
    assert len(document) == 2
    for page, sentence, note in zip(document, ("nhất.", "hai."), ("một.", "hai."), strict=True):
        words = [text for text, _ in page.words]
        assert any(word.startswith(sentence) for word in words)
        [foot] = [line for line in page.lines if line.text.endswith(f"Theo số liệu {note}")]
        assert foot.size <= 10  # its number is smaller still
        assert foot is max(page.lines, key=lambda line: line.bottom)
        assert foot.bottom > BOTTOM - 8


def test_the_last_rows_of_a_table_go_with_the_signature(made):
    counts = set()
    for count in ENDS:
        document, _ = made[f"cuoi_{count}"]
        words = [text for text, _ in document[-1].words]
        assert "./." in words
        assert str(count) in words
        counts.add(len(document))
    assert counts == {1, 2}
