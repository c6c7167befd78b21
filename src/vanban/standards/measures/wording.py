"""How a component is worded: read leniently, written strictly, the right writing being the correction."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection

from vanban.standards.components import Component
from vanban.standards.measures.texts import Lines, first, listed, plain, tail, text_of
from vanban.standards.model import Deviation, Measure, Outcome, Unseen
from vanban.standards.paper import Paper
from vanban.the_thuc.dia_danh_thoi_gian import BLANK, ThoiGian
from vanban.the_thuc.so_ky_hieu import SoKyHieu
from vanban.the_thuc.written import Written
from vanban.word.document import Paragraph

_MANY_BLANKS = re.compile(" {2,}")
_OPEN = re.compile(r"[\s.…_]+")
_DATED = "Địa danh, ngày … tháng … năm …"
LONGEST = 400
"""No line of place and date is longer."""
_YEAR = re.compile(r"/\s*\d{4}\s*/")
_MONTH = re.compile(r"(?<=tháng )0(?=[3-9]\b)")
_EXAMPLE: dict[type[Written], str] = {SoKyHieu: "Số: …/KH-UBND"}


def written_as(component: type[Written], may_close: str = "") -> Measure:
    """Demand a component written as it writes itself; open places of a draft may be open in any way.

    A blank typed twice is no way of writing. A single line may end with ``may_close``, where the law says nothing.
    """

    def run(target: Lines) -> Outcome:
        text = listed(target)
        if component is SoKyHieu and _YEAR.search(text):
            return None
        try:
            right = str(component.parse(text))
        except ValueError:
            return Deviation(first(target).place, text, _EXAMPLE.get(component, f"đúng cách ghi {component.ten}"))
        if may_close and "\n" not in text and "\n" not in right:
            text = text.removesuffix(may_close).rstrip()
        if _MANY_BLANKS.sub(" ", text) == _MANY_BLANKS.sub(" ", right) or (
            "  " in right and _OPEN.sub(" ", text) == _OPEN.sub(" ", right)
        ):
            return None
        return Deviation(first(target).place, text, right)

    return Measure("cách ghi", run, "sửa thành “{expected}”")


def written_date(*, months_3_to_9: bool) -> Measure:
    """Demand a date after its place, in words; its month's needless zero is one rule's, all the rest another's."""

    def run(paragraph: Paragraph) -> Outcome:
        text = text_of(paragraph)
        if len(text) > LONGEST:
            return None if months_3_to_9 else Deviation(paragraph.place, text, _DATED)
        place, comma, date = text.rpartition(",")
        if not comma and (found := re.search(r"\bngày\b", text)):
            place, date = text[: found.start()], text[found.start() :]
        try:
            right = str(ThoiGian.parse(date.strip()))
        except ValueError:
            if re.search(r"ngày\s*\d+\s*tháng\s*\d+\s*năm\s*\d+", text) or months_3_to_9:
                return None
            return Deviation(paragraph.place, text, _DATED)
        expected = f"{place.strip() or '…'}, {right}"
        zero = bool(_MONTH.search(text))
        if months_3_to_9:
            return Deviation(paragraph.place, text, expected) if zero else None
        text = _MONTH.sub("", text)
        if text == expected or (BLANK in right and _OPEN.sub(" ", text).strip() == _OPEN.sub(" ", expected).strip()):
            return None
        return Deviation(paragraph.place, text, expected)

    return Measure("tháng" if months_3_to_9 else "cách ghi", run, "sửa thành “{expected}”")


def real_date() -> Measure:
    """Demand a day that the calendar has."""

    def run(paragraph: Paragraph) -> Outcome:
        text = text_of(paragraph)
        found = re.search(r"ngày\s*(\d+)\s*tháng\s*(\d+)\s*năm\s*(\d+)", text)
        if not found:
            return None
        try:
            ThoiGian(ngay=int(found[1]), thang=int(found[2]), nam=int(found[3]))
        except ValueError:
            return Deviation(paragraph.place, found[0], "ngày có thật")
        return None

    return Measure("ngày tháng năm", run, "kiểm tra lại ngày, tháng, năm")


def fixed_text(*texts: str) -> Measure:
    """Demand a text that never varies, in one of these ways (the first is the one to write); its capitals are apart."""

    def run(paragraph: Paragraph) -> Outcome:
        shown = " ".join(plain(paragraph.shown).split())
        known = {_tone(text) for text in texts}
        if _tone(shown) in known:
            return None
        upper = {text.upper() for text in known}
        if _tone(shown).upper() in upper and (shown == shown.upper() or known == upper):
            return None
        return Deviation(paragraph.place, shown, texts[0])

    return Measure("lời", run, "sửa thành “{expected}”")


def _tone(text: str) -> str:
    """Write both schools of tone marks alike: the decree itself prints HÒA and HOÀ."""
    return text.replace("OÀ", "ÒA").replace("oà", "òa").replace("OẢ", "ỎA").replace("oả", "ỏa")


def ends_with(mark: str) -> Measure:
    """Demand a text's end."""

    def run(paragraph: Paragraph) -> Outcome:
        text = text_of(paragraph)
        return None if text.endswith(mark) else Deviation(paragraph.place, f"“{tail(text)}”", f"kết thúc bằng “{mark}”")

    return Measure("kết thúc", run, "{expected}", mark)


def flagged(expected: str, fix: str = "{expected}") -> Measure:
    """Demand a text that should not stand here at all."""
    return Measure("lời", lambda paragraph: Deviation(paragraph.place, text_of(paragraph), expected), fix)


def text_like(pattern: str, expected: str, what: str = "cách ghi", fix: str = "sửa thành {expected}") -> Measure:
    """Demand a text of a form."""
    form = re.compile(pattern)

    def run(target: Lines) -> Outcome:
        text = text_of(target)
        return None if form.fullmatch(text) else Deviation(first(target).place, text, expected)

    return Measure(what, run, fix)


def never(pattern: str, expected: str, what: str = "cách ghi", fix: str = "{expected}") -> Measure:
    """Demand a line of text in which something must not be; ``expected`` may name groups of it."""
    wrong = re.compile(pattern)

    def run(paragraph: Paragraph) -> Outcome:
        for line in paragraph.text.split("\n"):
            if found := wrong.search(plain(line)):
                return Deviation(paragraph.place, found[0].strip(), found.expand(expected))
        return None

    return Measure(what, run, fix)


def miswritten(*pairs: tuple[str, str | Callable[[re.Match[str]], str]]) -> Measure:
    """Words that are written otherwise: a pattern, and what to write where it is found."""
    patterns = [(re.compile(pattern), right) for pattern, right in pairs]

    def run(paragraph: Paragraph) -> Outcome:
        text = text_of(paragraph)
        for pattern, right in patterns:
            if found := pattern.search(text):
                expected = found.expand(right) if isinstance(right, str) else right(found)
                return Deviation(paragraph.place, found[0], expected)
        return None

    return Measure("viết hoa", run, "viết “{expected}”")


def list_closed(between: str, last: str) -> Measure:
    """Lines of a list: a mark after each, another after the last."""
    names = {";": "dấu chấm phẩy (;)", ".": "dấu chấm (.)", ",": "dấu phẩy (,)"}

    def run(lines: tuple[Paragraph, ...]) -> Outcome:
        for count, line in enumerate(lines, 1):
            mark = last if count == len(lines) else between
            if not text_of(line).endswith(mark):
                where = "cuối dòng cuối" if count == len(lines) else "cuối dòng"
                return Deviation(line.place, f"“{tail(text_of(line))}”", f"{names[mark]} {where}")
        return None

    return Measure("dấu cuối dòng", run, "đặt {expected}", (between, last))


def corrected(right: Callable[[str], str | None], what: str = "cách ghi") -> Measure:
    """Demand a text that ``right`` leaves as it is; ``None`` from it is not this rule's to tell."""

    def run(paragraph: Paragraph) -> Outcome:
        text = plain(paragraph.shown).strip()
        expected = right(text)
        return None if expected is None or expected == text else Deviation(paragraph.place, text, expected)

    return Measure(what, run, "sửa thành “{expected}”")


def present(component: Component, *others: Component) -> Measure:
    """Demand a component (or one of others in its stead) that a paper must have; overlooked is not missing."""

    def run(paper: Paper) -> Outcome:
        if any(paper.first(one) for one in (component, *others)):
            return None
        known = paper.complete or component.id in paper.missing
        return Deviation(None, "không có", "có") if known else Unseen(component.id)

    return Measure("thành phần bắt buộc", run, f"thêm {component.ten}")


def absent(component: Component) -> Measure:
    """Demand a component that this kind of paper does not have."""

    def run(paper: Paper) -> Outcome:
        found = paper.first(component)
        return Deviation(found.place, f"có “{text_of(found)}”", "không có") if found else None

    return Measure("thành phần", run, f"bỏ {component.ten}")


def among(names: Collection[str], expected: str, *, apart: Collection[str] = ()) -> Measure:
    """Demand a text that is one of these names, whatever its capitals; ``apart`` are another rule's."""
    known = {name.lower() for name in (*names, *apart)}

    def run(paragraph: Paragraph) -> Outcome:
        text = text_of(paragraph).replace("oả", "ỏa").replace("uỷ", "ủy")
        return None if text.lower() in known else Deviation(paragraph.place, text, expected)

    return Measure("tên loại", run, "dùng {expected}")
