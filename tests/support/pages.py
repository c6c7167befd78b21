"""Measure a PDF: lines of text and ruled lines, in millimetres from the page's top left corner."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MM = 25.4 / 72
FONTS = Path("/usr/share/fonts/truetype/croscore")


class Span:
    """Something with a left and a right edge."""

    left: float
    right: float

    @property
    def middle(self) -> float:
        return (self.left + self.right) / 2

    @property
    def width(self) -> float:
        return self.right - self.left


@dataclass(frozen=True)
class Line(Span):
    """A line of text: its box, and the size, weight and slope of its first letter."""

    text: str
    left: float
    right: float
    top: float
    bottom: float
    size: float
    bold: bool
    italic: bool
    font: str


@dataclass(frozen=True)
class Rule(Span):
    """A horizontal line."""

    left: float
    right: float
    y: float


@dataclass(frozen=True)
class PdfPage:
    width: float
    height: float
    lines: tuple[Line, ...]
    rules: tuple[Rule, ...]
    words: tuple[tuple[str, float], ...]
    """Each word and its left edge."""

    def line(self, start: str) -> Line:
        """The one line that begins so."""
        found = [line for line in self.lines if line.text.startswith(start)]
        assert len(found) == 1, f"{len(found)} lines begin with {start!r}: {[line.text for line in self.lines]}"
        return found[0]

    def rule_under(self, line: Line) -> Rule:
        """The one ruled line below a line of text and within its column, at most 4 mm away."""
        found = [
            r for r in self.rules if 0 <= r.y - line.bottom + 2 <= 6 and line.left - 5 <= r.middle <= line.right + 5
        ]
        assert len(found) == 1, f"rules under {line.text!r}: {found} of {self.rules}"
        return found[0]


def convert(folder: Path, *files: Path) -> None:
    """Turn Word files into PDFs with Tinos and no other face in reach, so that no width lies."""
    config = folder / "fonts.conf"
    config.write_text(
        f'<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>{FONTS}</dir>'
        f"<cachedir>{folder / 'fontcache'}</cachedir>"
        '<match target="pattern"><test name="family"><string>Times New Roman</string></test>'
        '<edit name="family" mode="assign" binding="same"><string>Tinos</string></edit></match></fontconfig>',
        encoding="utf-8",
    )
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder / 'profile'}", "--headless", "--convert-to", "pdf",
         "--outdir", str(folder), *map(str, files)],
        check=True, capture_output=True, timeout=300, env=os.environ | {"FONTCONFIG_FILE": str(config)},
    )  # fmt: skip


def read_pages(pdf: Path) -> tuple[PdfPage, ...]:
    import pdfplumber  # only the page tier has it; the other tests collect this module without

    with pdfplumber.open(pdf) as document:
        return tuple(_page(page) for page in document.pages)


def _page(page: Any) -> PdfPage:
    words = page.extract_words(
        keep_blank_chars=True, x_tolerance=40, extra_attrs=["fontname", "size"], use_text_flow=True
    )
    lines = [_line(word) for word in words if word["text"].strip()]
    # LibreOffice paints a paragraph's border twice in a PDF.
    drawn = {
        (round(o["x0"], 1), round(o["x1"], 1), round(o["top"], 1))
        for o in (*page.lines, *page.rects)
        if o["height"] < 2
    }
    rules = [Rule(left * MM, right * MM, y * MM) for left, right, y in sorted(drawn)]
    single = tuple((word["text"], word["x0"] * MM) for word in page.extract_words())
    ordered = sorted(lines, key=lambda line: (round(line.top, 1), line.left))
    return PdfPage(float(page.width) * MM, float(page.height) * MM, tuple(ordered), tuple(rules), single)


def _line(word: dict[str, object]) -> Line:
    font = str(word["fontname"])
    box = [float(word[side]) * MM for side in ("x0", "x1", "top", "bottom")]  # type: ignore[arg-type]
    return Line(str(word["text"]), *box, round(float(word["size"]), 1), "Bold" in font, "Italic" in font, font)  # type: ignore[arg-type]
