"""How letters look: size, weight and slope, capitals, font, colour, code."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from unicodedata import combining, is_normalized, normalize

from vanban.standards.model import Deviation, Khoang, Measure, Outcome, Unseen, so
from vanban.word.document import Paragraph, Run

_LEGACY = (".vn", "vni-")
_PICTURES = ("symbol", "wingdings", "webdings", "cambria math", "mt extra")
_TIMES = ("times new roman", "timesnewroman")


def seen(paragraph: Paragraph) -> tuple[Run, ...]:
    """Give the runs that show something."""
    return tuple(run for run in paragraph.runs if not run.hidden and run.text.strip())


def _each(paragraph: Paragraph, wrong: Callable[[Run], str | None], expected: str) -> Outcome:
    """Judge every run: ``wrong`` says what is wrong with one, an empty text for nothing, ``None`` for cannot tell."""
    told = [wrong(run) for run in seen(paragraph)]
    if faults := [fault for fault in told if fault]:
        return Deviation(paragraph.place, ", ".join(dict.fromkeys(faults)), expected)
    return Unseen() if None in told else None


def font_size(allowed: Khoang) -> Measure:
    """Letters of a size, in points."""

    def wrong(run: Run) -> str | None:
        if run.size is None:
            return None
        return "" if run.size in allowed else so(run.size)

    return Measure("cỡ chữ", lambda target: _each(target, wrong, str(allowed)), "đặt cỡ chữ {expected}", allowed)


def one_size(allowed: Khoang) -> Measure:
    """Many paragraphs in one size; those outside ``allowed`` are another rule's to tell."""

    def run(paragraphs: Collection[Paragraph]) -> Outcome:
        sizes: dict[float, list[Paragraph]] = {}
        for paragraph in paragraphs:
            for size in {run.size for run in seen(paragraph) if run.size is not None and run.size in allowed}:
                sizes.setdefault(size, []).append(paragraph)
        if len(sizes) < 2:
            return None
        main = max(sizes, key=lambda size: len(sizes[size]))
        other = min((size for size in sizes if size != main), key=lambda size: len(sizes[size]))
        return Deviation(sizes[other][0].place, " và ".join(map(so, sorted(sizes))), f"một cỡ ({so(main)})")

    return Measure("cỡ chữ trong phần lời văn", run, "chọn một cỡ chữ cho cả phần nội dung", allowed)


def style_text(bold: bool, italic: bool) -> str:
    """Put a weight and slope in words."""
    return f"{'nghiêng' if italic else 'đứng'}, {'đậm' if bold else 'không đậm'}"


def letter_style(bold: bool, italic: bool, *, underlined: bool = True) -> Measure:
    """Letters of a weight and slope; with ``underlined`` false they must not be underlined either."""

    def wrong(run: Run) -> str | None:
        if run.bold is None or run.italic is None:
            return None
        fault = "" if (run.bold, run.italic) == (bold, italic) else style_text(run.bold, run.italic)
        if not underlined and run.underline not in (None, "none", ""):
            fault = f"{fault}, gạch chân".lstrip(", ")
        return fault

    expected = style_text(bold, italic) + ("" if underlined else ", không gạch chân")
    fix, wanted = "đặt kiểu chữ {expected}", (bold, italic, underlined)
    return Measure("kiểu chữ", lambda target: _each(target, wrong, expected), fix, wanted)


def upright_throughout() -> Measure:
    """Plain text: a word in italics is the writer's own, a whole paragraph in italics or capitals is not."""

    def run(paragraph: Paragraph) -> Outcome:
        runs = seen(paragraph)
        if runs and all(run.italic for run in runs):
            return Deviation(paragraph.place, "cả đoạn in nghiêng", "kiểu chữ đứng")
        if runs and all(run.caps for run in runs):
            return Deviation(paragraph.place, "cả đoạn in hoa", "in thường")
        return Unseen() if any(run.italic is None for run in runs) else None

    return Measure("kiểu chữ", run, "bỏ in nghiêng, in hoa của cả đoạn")


def same_style(bold: bool, italic: bool) -> Measure:
    """Demand a paragraph of one weight and slope, words marked by the writer apart: judged by its label."""

    def run(paragraph: Paragraph) -> Outcome:
        first = next(iter(seen(paragraph)), None)
        if first is None:
            return None
        if first.bold is None or first.italic is None:
            return Unseen()
        if (first.bold, first.italic) == (bold, italic):
            return None
        return Deviation(paragraph.place, style_text(first.bold, first.italic), style_text(bold, italic))

    return Measure("kiểu chữ của số thứ tự", run, "đặt kiểu chữ {expected}", (bold, italic, True))


def capitals(wanted: bool) -> Measure:
    """Letters in capitals, or not: of small letters only a run set in capitals or a whole line of them is a fault."""

    def run(paragraph: Paragraph) -> Outcome:
        shown = paragraph.shown
        if wanted:
            return Deviation(paragraph.place, "in thường", "in hoa") if shown != shown.upper() else None
        words = [word for word in shown.split() if sum(letter.isalpha() for letter in word) > 1]
        marked = [word for word in words if _is_marked(word)]  # no abbreviation is spelt with its tones
        whole = shown == shown.upper() and (len(words) > 2 or len(marked) > 1)
        if any(run.caps for run in seen(paragraph)) or whole:
            return Deviation(paragraph.place, "in hoa", "in thường")
        return None

    return Measure("loại chữ", run, "đổi sang {expected}", wanted)


def _is_marked(word: str) -> bool:
    return any(combining(letter) for letter in normalize("NFD", word))


def font(name: str) -> Measure:
    """Letters and digits of one font; old Vietnamese code pages and picture fonts are not this rule's."""

    def wrong(run: Run) -> str | None:
        if not any(letter.isalnum() for letter in run.text):
            return ""
        if run.font is None:
            return None
        known = run.font.lower()
        if known.startswith((*_PICTURES, *_LEGACY)) or known == name.lower():
            return ""
        return "" if name.lower() in _TIMES and known.startswith(_TIMES) else run.font

    return Measure("phông chữ", lambda target: _each(target, wrong, name), "đặt phông {expected}", name)


def color(allowed: Collection[str], expected: str) -> Measure:
    """Letters of one of these colours (six hexadecimal digits or "auto")."""

    def wrong(run: Run) -> str | None:
        if run.color is None:
            return None
        return "" if run.color.lower() in allowed else f"#{run.color.upper()}"

    fix = "đặt màu chữ {expected} (Automatic)"
    return Measure("màu chữ", lambda target: _each(target, wrong, expected), fix, allowed)


def unicode_font() -> Measure:
    """No font of an old Vietnamese code page (TCVN3, VNI)."""

    def wrong(run: Run) -> str | None:
        return run.font if run.font and run.font.lower().startswith(_LEGACY) else ""

    return Measure("bộ mã", lambda target: _each(target, wrong, "Unicode"), "chuyển mã chữ sang Unicode")


def composed() -> Measure:
    """Letters composed, not a base and marks apart, which search and sorting miss."""

    def wrong(run: Run) -> str | None:
        return "" if is_normalized("NFC", run.text) else "dấu thanh tách rời khỏi chữ (tổ hợp)"

    return Measure("mã chữ", lambda target: _each(target, wrong, "Unicode dựng sẵn"), "chuyển sang Unicode dựng sẵn")


def same_size(first: str, second: str, judged: Khoang) -> Measure:
    """Two components in one size; a size that is not lawful for either is another rule's to tell."""

    def run(pair: tuple[Paragraph, Paragraph]) -> Outcome:
        one, two = (paragraph.look.size for paragraph in pair)
        if one is None or two is None:
            return Unseen()
        if one == two or one not in judged or two not in judged:
            return None
        return Deviation(pair[1].place, so(two), f"{so(one)}, như {first}")

    return Measure(f"cỡ chữ của {second}", run, "đặt cỡ chữ {expected}", judged)


def together(first: str, second: str, pairs: Iterable[tuple[float, float]], *, exact: bool = False) -> Measure:
    """Two components whose sizes go up and down together, as these pairs do; ``exact``: in no other sizes either.

    A size outside the range of the pairs is another rule's to tell.
    """
    allowed = tuple(pairs)
    steps = {two - one for one, two in allowed}
    ranges = [Khoang(min(sizes), max(sizes)) for sizes in zip(*allowed, strict=True)]
    words = " hoặc ".join(f"{so(one)} với {so(two)}" for one, two in allowed)

    def run(pair: tuple[Paragraph, Paragraph]) -> Outcome:
        one, two = (paragraph.look.size for paragraph in pair)
        if one is None or two is None:
            return Unseen()
        fits = (one, two) in allowed if exact else two - one in steps
        if fits or one not in ranges[0] or two not in ranges[1]:
            return None
        return Deviation(pair[1].place, f"{so(one)} với {so(two)}", words)

    return Measure(f"cỡ chữ của {first} và {second}", run, "chọn hai cỡ đi cùng nhau: {expected}", allowed)
