"""Draw the contact sheet of the README: the first page of an example of every kind, as LibreOffice sets it.

    python scripts/contact_sheet.py docs/to_mau.png

Needs LibreOffice, Tinos (``fonts-croscore``), poppler and Pillow.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageDraw, ImageFont

import vanban

EXAMPLES = Path(__file__).parent.parent / "examples"
FONT = "/usr/share/fonts/truetype/croscore/Tinos-Regular.ttf"
COLUMNS, WIDTH, HEIGHT, GAP, LABEL = 6, 300, 424, 14, 26


def example(slug: str) -> Path:
    """Give the example of a kind: the file of its name, else the first that begins with it."""
    named = EXAMPLES / f"{slug}.yaml"
    return named if named.exists() else sorted(EXAMPLES.glob(f"{slug}*.yaml"))[0]


def first_page(pdf: Path, folder: Path) -> Image.Image:
    """Draw the first page of a PDF."""
    picture = folder / pdf.stem
    command = ("pdftoppm", "-png", "-singlefile", "-r", "72", "-scale-to-x", str(WIDTH), "-scale-to-y", "-1")
    subprocess.run((*command, str(pdf), str(picture)), check=True)
    return Image.open(picture.with_suffix(".png")).convert("L")


def sheet(names: list[str], pages: list[Image.Image]) -> Image.Image:
    """Lay pages out in rows, each under its kind's name."""
    rows = -(-len(pages) // COLUMNS)
    size = (COLUMNS * (WIDTH + GAP) + GAP, rows * (HEIGHT + LABEL + GAP) + GAP)
    picture = Image.new("L", size, 225)
    draw, font = ImageDraw.Draw(picture), ImageFont.truetype(FONT, 18)
    for number, (name, page) in enumerate(zip(names, pages, strict=True)):
        left = GAP + number % COLUMNS * (WIDTH + GAP)
        top = GAP + number // COLUMNS * (HEIGHT + LABEL + GAP)
        draw.text((left, top), name, font=font, fill=0)
        page.thumbnail((WIDTH, HEIGHT))
        picture.paste(page, (left, top + LABEL))
    return picture


def main(target: Path) -> None:
    """Render, convert, draw."""
    kinds = {slug: kind for slug, kind in vanban.kinds().items() if kind.__module__.startswith("vanban.")}
    with TemporaryDirectory() as folder:
        files = [vanban.save(vanban.load(example(slug)), Path(folder) / f"{slug}.docx") for slug in kinds]
        pdfs = vanban.to_pdf(files, Path(folder) / "pdf")
        pages = [first_page(pdf, Path(folder)) for pdf in pdfs]
    sheet([kind.ten_goi() for kind in kinds.values()], pages).save(target, optimize=True)
    print(target)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
