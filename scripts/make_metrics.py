"""Bake the advance widths of Times New Roman into ``src/vanban/word/advances.py``.

Tinos has the same advances by design and every Vietnamese letter; marked
letters are not as wide as their base (ư 542, u 500 per mille), so each is
measured. Run it only when a letter is missing: the output is committed.

    python scripts/make_metrics.py FOLDER_WITH_TINOS_TTF
"""

from __future__ import annotations

import sys
import unicodedata
from collections import defaultdict
from pathlib import Path

from fontTools.ttLib import TTFont

FACES = {"REGULAR": "Regular", "BOLD": "Bold", "ITALIC": "Italic", "BOLD_ITALIC": "BoldItalic"}
TARGET = Path(__file__).parent.parent / "src/vanban/word/advances.py"


def letters() -> str:
    """List what Vietnamese papers print: Latin with marks, digits, punctuation, signs."""
    blocks = [(0x20, 0x7E), (0xA0, 0x17F), (0x1A0, 0x1B0), (0x1EA0, 0x1EF9), (0x2010, 0x2027), (0x2030, 0x203A)]
    points = [point for first, last in blocks for point in range(first, last + 1)] + [0x20AB, 0x2116, 0x2264, 0x2265]
    return "".join(chr(point) for point in points if unicodedata.category(chr(point)) not in ("Cc", "Cn", "Cf"))


def widths(font: Path, text: str) -> dict[int, str]:
    """Group the letters by advance in units of 1/2048 em."""
    face = TTFont(font)
    names, advances = face.getBestCmap(), face["hmtx"]
    groups: defaultdict[int, str] = defaultdict(str)
    for letter in text:
        if ord(letter) in names:
            groups[advances[names[ord(letter)]][0] * 2048 // face["head"].unitsPerEm] += letter
    return dict(sorted(groups.items()))


def main(folder: str) -> None:
    """Write the module."""
    lines = [
        '"""Advance widths of Times New Roman in 1/2048 em, by face: width → the letters that wide.',
        "",
        "Made by ``scripts/make_metrics.py`` from Tinos, whose advances are the same by design.",
        '"""',
        "",
        "UNITS_PER_EM = 2048",
    ]
    for name, face in FACES.items():
        lines += ["", f"{name}: dict[int, str] = {{"]
        for width, group in widths(Path(folder) / f"Tinos-{face}.ttf", letters()).items():
            for start in range(0, len(group), 80):
                piece = group[start : start + 80].replace("\\", "\\\\").replace('"', '\\"')
                head = f'    {width}: "{piece}"' if start == 0 else f'    + "{piece}"'
                lines.append(head + ("," if start + 80 >= len(group) else ""))
        lines.append("}")
    TARGET.write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(sys.argv[1])
