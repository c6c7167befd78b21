"""What only the page shows of lines: where text breaks, where ruled lines fall, what runs out of the margins."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vanban.page.seen import Fragment, Stroke
from vanban.standards.measures.rule_lines import line_under
from vanban.standards.model import Measure, Outcome, Unseen, so
from vanban.standards.paper import Paper
from vanban.standards.printed import Printed, on_pages
from vanban.word.document import Paragraph

_BELOW = 12.0
"""How far under a text its line may stand, mm."""
_ASIDE = 15.0
"""How far aside of a text the middle of its line may stand, mm: that it is centred is another rule's to tell."""
_INTO = 0.5
"""How deep a line must run into letters, mm: a serif or a hook may touch one."""
_LETTERS = 3
"""How many letters a line must run through."""
_WORDS_SHOWN = 40

Target = tuple[Printed, Paragraph]


def on_one_printed_line() -> Measure:
    """Demand a paragraph on one line of the page; one typed in two is another rule's to tell."""

    def run(target: Target) -> Outcome:
        printed, paragraph = target
        lines = printed.lines(paragraph)
        if not printed.alike or not lines:
            return Unseen()
        if len(lines) <= len(paragraph.lines):
            return None
        return on_pages([lines[0].page], f"in thành {len(lines)} dòng", "một dòng", paragraph.shown.strip())

    return Measure("số dòng trên trang in", run, "mở rộng ô bên phải, hoặc giảm cỡ chữ trong khoảng cho phép")


def broken_as_typed() -> Measure:
    """No line of a name, ended by hand, broken again by the page; no last line of one syllable."""

    def run(target: Target) -> Outcome:
        printed, paragraph = target
        lines = printed.lines(paragraph)
        if not printed.alike or not lines:
            return Unseen()
        typed = len([line for line in paragraph.lines if line.strip()])
        alone = " " not in lines[-1].text.strip() and " " in paragraph.shown.strip()
        if len(lines) <= typed or (typed == 1 and not alone):
            return None
        found = " | ".join(line.text for line in lines)
        return on_pages([lines[0].page], f"ngắt thành “{found}”", "ngắt dòng theo cụm từ", paragraph.shown.strip())

    return Measure("ngắt dòng trên trang in", run, "mở rộng ô bên trái, hoặc tự ngắt dòng (Shift+Enter) theo cụm từ")


def line_drawn() -> Measure:
    """Demand that the line the file has under a paragraph is drawn on the page."""

    def run(target: tuple[Printed, tuple[Paper, Paragraph]]) -> Outcome:
        printed, (paper, paragraph) = target
        line = line_under(paper, paragraph)
        if line is None or (line.place != paragraph.place and _typed(paper, line.place)):
            return None
        lines = printed.lines(paragraph)
        if not lines:
            return Unseen()
        last = lines[-1]
        strokes = printed.pages[last.page].strokes
        under = [one for one in strokes if -1 <= one.y - last.baseline <= _BELOW and _near(one, last.left, last.right)]
        if under:
            return None
        if any(abs(one.y - last.baseline) <= 2 * _BELOW and _near(one, last.left, last.right) for one in strokes):
            return Unseen()
        return on_pages([last.page], "không thấy đường kẻ", "đường kẻ ngang, nét liền", paragraph.shown.strip())

    return Measure("đường kẻ trên trang in", run, "kẻ lại đường kẻ bên dưới, đặt trong lề trang")


def no_line_through_letters() -> Measure:
    """No ruled line running through letters; struck-out text cannot be told from it.

    Letters that are none of the document's (a chart's, a drawing's) are not looked at.
    """

    def run(target: tuple[Printed, Paper]) -> Outcome:
        printed, paper = target
        if any(run.strike for paragraph in paper.paragraphs for run in paragraph.runs):
            return Unseen()
        if not printed.alike:
            return Unseen()
        found = [
            fragment
            for page in printed.pages
            for fragment in _cut([one for one in page.fragments if one.order in printed.owners], page.strokes)
        ]
        if not found:
            return None
        pages = [fragment.page for fragment in found]
        return on_pages(pages, "đường kẻ cắt qua chữ", "đường kẻ ở dưới dòng chữ", found[0].text[:_WORDS_SHOWN])

    return Measure("đường kẻ trên trang in", run, "dời đường kẻ xuống dưới dòng chữ, hoặc bỏ đường kẻ thừa")


def inside_margins(tolerance: float, in_layout: float) -> Measure:
    """No text beside the left and right margins of its own section, or off the sheet; mm.

    ``in_layout`` is what the tables without lines that hold the head and the signature may hang out.
    """

    def run(target: tuple[Printed, Paper]) -> Outcome:
        printed, _ = target
        if not printed.alike:
            return Unseen()
        found = list(_outside(printed, tolerance, in_layout))
        if not found:
            return None
        most = max(found, key=lambda one: one.beyond)
        told = f"chữ ra ngoài lề {most.side} {so(round(most.beyond, 1))} mm"
        return on_pages([one.page for one in found], told, "chữ nằm trong lề", most.text[:_WORDS_SHOWN])

    return Measure("lề trên trang in", run, "thu bảng hoặc đoạn văn vào trong lề")


@dataclass(frozen=True)
class _Beyond:
    page: int
    side: str
    beyond: float
    text: str


def _outside(printed: Printed, tolerance: float, in_layout: float) -> Iterator[_Beyond]:
    """Find what stands beside the margins, each at its worse side."""
    document = printed.paper.document
    for page in printed.pages:
        for fragment in page.fragments:
            owner = printed.owners.get(fragment.order)
            left, right, slack = 0.0, page.width, 0.0
            if owner is not None:
                if owner.place.box or owner.place.part != "word/document.xml":
                    continue
                section = document.sections[owner.place.section]
                if section.left is None or section.right is None:
                    continue
                left, right, slack = section.left, page.width - section.right, tolerance
                table = printed.paper.table_of(owner.place)
                if table is not None and not any(border.drawn for border in table.borders.values()):
                    slack = in_layout
            side, beyond = max(("trái", left - fragment.left), ("phải", fragment.right - right), key=lambda one: one[1])
            if beyond > slack:
                yield _Beyond(fragment.page, side, beyond, fragment.text)


def _cut(fragments: Sequence[Fragment], strokes: Sequence[Stroke]) -> Iterator[Fragment]:
    """Find the stretches of text that a line runs through, between their letters' tops and the line they stand on."""
    for stroke in strokes:
        for fragment in fragments:
            if not fragment.top + _INTO < stroke.y < fragment.baseline - _INTO:
                continue
            through = [
                letter for letter in fragment.letters
                if letter.top + _INTO < stroke.y < letter.bottom - _INTO
                and stroke.left < (letter.left + letter.right) / 2 < stroke.right
            ]  # fmt: skip
            if len(through) >= _LETTERS:
                yield fragment


def _near(stroke: Stroke, left: float, right: float) -> bool:
    return left - _ASIDE <= (stroke.left + stroke.right) / 2 <= right + _ASIDE


def _typed(paper: Paper, place: object) -> bool:
    """Tell whether a line is a row of typed characters."""
    return any(one.place == place and one.text.strip() for one in paper.paragraphs)
