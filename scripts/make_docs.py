"""Write into the READMEs and the docs what the code knows: the table of kinds, the page of rules.

    python scripts/make_docs.py

A test proves that they are what this script writes.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import rules_page
from vanban.loai import kinds
from vanban.loai.shared.base import VanBan

ROOT = Path(__file__).parent.parent
MARKS = ("<!-- kinds -->", "<!-- /kinds -->")


def gloss(kind: type[VanBan]) -> str:
    """Give the English of a kind's name: what stands in brackets at the head of its module."""
    found = re.match(r"[^(:]+\(([^)]+)\)", sys.modules[kind.__module__].__doc__ or "")
    return found[1] if found else ""


def table(heads: Iterable[str], cells: Callable[[type[VanBan]], Iterable[str]]) -> str:
    """Write a table of the kinds that come with vanban."""
    ours = [kind for kind in kinds().values() if kind.__module__.startswith("vanban.")]
    rows = [tuple(heads), *(tuple(cells(kind)) for kind in ours)]
    rows.insert(1, ("---",) * len(rows[0]))
    return "".join(f"| {' | '.join(row)} |\n" for row in rows)


def form(kind: type[VanBan]) -> str:
    """Name the official form of a kind; nothing where the decree gives none."""
    return kind.mau if kind.has_form() else "–"


def english() -> str:
    """Write the table of README.md."""
    return table(
        ("Kind", "Name", "Code", "Form"),
        lambda kind: (f"`{kind.slug()}`", f"{kind.ten_goi()} ({gloss(kind)})", kind.viet_tat or "–", form(kind)),
    )


def vietnamese() -> str:
    """Write the table of README.vi.md."""
    return table(
        ("Mã loại", "Tên", "Viết tắt", "Mẫu"),
        lambda kind: (f"`{kind.slug()}`", kind.ten_goi(), kind.viet_tat or "–", form(kind)),
    )


def written(text: str, content: str) -> str:
    """Put content between the marks of a page."""
    before, _, rest = text.partition(MARKS[0])
    _, _, after = rest.partition(MARKS[1])
    return f"{before}{MARKS[0]}\n{content}{MARKS[1]}{after}"


PAGES = {"README.md": english, "README.vi.md": vietnamese}
WHOLE = {"docs/quy_tac.md": rules_page.page}
"""Pages that are written whole."""


def main() -> None:
    """Write every table and page."""
    for name, content in PAGES.items():
        page = ROOT / name
        page.write_text(written(page.read_text("utf-8"), content()), "utf-8")
        print(page)
    for name, whole in WHOLE.items():
        (ROOT / name).write_text(whole(), "utf-8")
        print(ROOT / name)


if __name__ == "__main__":
    main()
