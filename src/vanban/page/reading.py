"""Read a PDF's pages by PDFium."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from importlib.util import find_spec
from typing import Any

from vanban.errors import ConversionError
from vanban.page.seen import Fragment, Letter, Page, Stroke

MISSING = "chưa cài phần đọc trang in; hãy cài: pip install 'vanban[trang]'"
MM = 25.4 / 72
THIN = 1.5
"""How thick a ruled line may be, mm."""
SHORTEST = 4.0
"""How long it is at the least, mm."""
_NAME = 128
"""Letters of the longest name of a font."""


def need_reader() -> None:
    """Raise ``ConversionError`` when the extra is not installed."""
    if find_spec("pypdfium2") is None:
        raise ConversionError(MISSING)


def read_pages(pdf: bytes, name: str = "") -> tuple[Page, ...]:
    """Read every page of the PDF of a file; ``ConversionError`` when the extra is not installed or it is no PDF."""
    need_reader()
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise ConversionError("không đọc được trang in (PDF)", name) from error
    try:
        return tuple(_page(number, document[number]) for number in range(len(document)))
    finally:
        document.close()


def _page(number: int, page: Any) -> Page:
    width, height = page.get_size()
    return Page(width * MM, height * MM, tuple(_fragments(number, page, height)), tuple(_strokes(page, height)))


def _fragments(number: int, page: Any, height: float) -> Iterator[Fragment]:
    """Part the text where PDFium's text objects end: LibreOffice sets no two lines or cells by one."""
    from pypdfium2 import raw

    text = page.get_textpage()
    owner: int | None = None
    letters: list[Letter] = []
    start, words, count = 0, "", 0
    for index in range(text.count_chars()):
        if raw.FPDFText_IsGenerated(text, index):
            continue
        found = ctypes.cast(raw.FPDFText_GetTextObject(text, index), ctypes.c_void_p).value
        if found != owner and letters:
            yield _fragment((number, count), text, start, words, letters, height)
            letters, words, count = [], "", count + 1
        owner = found
        shown = chr(raw.FPDFText_GetUnicode(text, index))
        words += shown
        if shown.isspace() or not (box := _box(text, index)):
            continue
        if not letters:
            start = index
        left, right, bottom, top = box
        letters.append(Letter(shown, left * MM, right * MM, (height - top) * MM, (height - bottom) * MM))
    if letters:
        yield _fragment((number, count), text, start, words, letters, height)


def _fragment(
    order: tuple[int, int], text: Any, start: int, words: str, letters: list[Letter], height: float
) -> Fragment:
    from pypdfium2 import raw

    across, up = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(text, start, across, up)
    name, flags = ctypes.create_string_buffer(_NAME), ctypes.c_int()
    raw.FPDFText_GetFontInfo(text, start, name, _NAME, flags)
    font = name.value.decode("utf-8", "replace")
    return Fragment(order, words.strip(), (height - up.value) * MM, font, tuple(letters))


def _box(text: Any, index: int) -> tuple[float, float, float, float] | None:
    from pypdfium2 import raw

    sides = [ctypes.c_double() for _ in range(4)]
    if not raw.FPDFText_GetCharBox(text, index, *sides):
        return None
    left, right, bottom, top = (side.value for side in sides)
    return left, right, bottom, top


def _strokes(page: Any, height: float) -> Iterator[Stroke]:
    from pypdfium2 import raw

    told: set[tuple[float, float, float]] = set()
    for thing in page.get_objects(filter=(raw.FPDF_PAGEOBJ_PATH,)):
        left, bottom, right, top = thing.get_bounds()
        if (top - bottom) * MM > THIN or (right - left) * MM < SHORTEST:
            continue
        box = (round(left, 1), round(right, 1), round((bottom + top) / 2, 1))
        if box not in told:  # LibreOffice paints a paragraph's border twice
            told.add(box)
            yield Stroke(left * MM, right * MM, (height - (bottom + top) / 2) * MM)
