"""A restyled template keeps its measured layout: lines and breaks follow its own sizes, margins and columns."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from plans import LONG_SUBJECT, plan
from tests.linting.conftest import paragraphs, remarks, restyled, style

import vanban
from vanban.standards import nd30_2020 as nd30
from vanban.the_thuc import kieu
from vanban.the_thuc.quoc_hieu import TIEU_NGU
from vanban.word.metrics import text_width

TWIPS_A_MM = 1440 / 25.4
SUBJECT = "Thực hiện công tác thi đua, khen thưởng năm 2020 của cơ quan, các đơn vị"
"""One line of 13-point letters, too long for one of 14."""


@pytest.fixture
def made(tmp_path: Path) -> Callable[..., Any]:
    """Restyle, see that the template is still right, render a plan with it, and open what was made."""

    def make(*changes: Callable[[Any], object], **facts: Any) -> Any:
        data = restyled(*changes)
        assert remarks(data) == ()
        path = tmp_path / "mau.docx"
        path.write_bytes(data)
        return Document(BytesIO(vanban.render(plan(**facts), template=path)))

    return make


def size(name: str, points: float) -> Callable[[Any], object]:
    return lambda document: setattr(style(document, name).font, "size", Pt(points))


def head(points: float) -> list[Callable[[Any], object]]:
    """Restyle the motto, and what goes up and down with it."""
    return [size(kieu.QUOC_HIEU, points - 1), size(kieu.TIEU_NGU, points), size(kieu.DIA_DANH_THOI_GIAN, points)]


def rule(document: Any, name: str, room: float) -> float:
    """The length of the line that a paragraph draws in so much room, twips."""
    indent = paragraphs(document, name)[0].pPr.find(qn("w:ind"))
    left, right = (int(indent.get(qn(f"w:{side}"))) for side in ("left", "right"))
    assert left == right  # centred
    return room - left - right


def columns(document: Any, table: int = 0) -> list[int]:
    return [int(column.get(qn("w:w"))) for column in document.tables[table]._tbl.tblGrid.findall(qn("w:gridCol"))]


def lines(document: Any, name: str) -> list[str]:
    """The lines a paragraph is broken into."""
    paragraph = paragraphs(document, name)[0]
    pieces = [e.text if e.tag == qn("w:t") else "\n" for e in paragraph.iter(qn("w:t"), qn("w:br"))]
    return "".join(pieces).split("\n")


@pytest.mark.parametrize("points", [13, 13.5, 14])
def test_the_line_under_the_motto_is_as_long_as_the_motto_at_its_size(made, points):
    document = made(*head(points))
    drawn = rule(document, kieu.KE_TIEU_NGU, columns(document)[1])
    assert drawn == pytest.approx(text_width(TIEU_NGU, points, bold=True) * 20, abs=2)


@pytest.mark.parametrize("points", [13, 14])
def test_the_line_under_the_subject_is_its_share_of_the_last_line_at_its_size(made, points):
    document = made(size(kieu.TRICH_YEU, points))
    last = lines(document, kieu.TRICH_YEU)[-1]
    section = document.sections[0]
    room = (section.page_width - section.left_margin - section.right_margin) / 635
    share = rule(document, kieu.KE_TRICH_YEU, room) / 20 / text_width(last, points, bold=True)
    assert share in nd30.MOT_PHAN_BA_DEN_MOT_PHAN_HAI


def test_lines_break_by_the_templates_own_size_and_margins(made):
    def wide_margins(document: Any) -> None:
        for section in document.sections:
            section.left_margin, section.right_margin = Mm(35), Mm(20)

    def narrow_margins(document: Any) -> None:
        for section in document.sections:
            section.left_margin, section.right_margin = Mm(30), Mm(15)

    wide = lines(made(wide_margins, trich_yeu=SUBJECT), kieu.TRICH_YEU)
    narrow = lines(made(narrow_margins, size(kieu.TRICH_YEU, 13), trich_yeu=SUBJECT), kieu.TRICH_YEU)
    assert (len(wide), narrow) == (2, [SUBJECT])
    assert " ".join(wide) == SUBJECT
    long = lines(made(wide_margins, trich_yeu=LONG_SUBJECT), kieu.TRICH_YEU)
    assert len(long) > 3
    assert max(text_width(line, 14, bold=True) for line in long) * 20 <= 155 * TWIPS_A_MM


def test_smaller_letters_in_the_head_leave_the_issuer_more_room(made):
    small = [*head(13), size(kieu.CO_QUAN_BAN_HANH, 12)]

    def narrow_right_column(document: Any) -> None:
        grid = document.tables[0]._tbl.tblGrid.findall(qn("w:gridCol"))
        total = sum(int(column.get(qn("w:w"))) for column in grid)
        for column, width in zip(grid, (total - 4800, 4800), strict=True):
            column.set(qn("w:w"), str(width))

    ours, theirs = made(), made(*small, narrow_right_column)
    assert sum(columns(ours)) == sum(columns(theirs))
    assert columns(theirs)[0] > columns(ours)[0]
    needed = text_width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, bold=True) * 20
    assert columns(theirs)[1] >= needed
    drawn = rule(theirs, kieu.KE_TIEU_NGU, columns(theirs)[1])
    assert drawn == pytest.approx(text_width(TIEU_NGU, 13, bold=True) * 20, abs=2)
