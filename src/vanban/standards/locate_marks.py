"""What stands about a stranger's paper (ô 10b, 11, 13, 14): marks of urgency and circulation, address, signing line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from vanban.chu.text import slug
from vanban.standards import components as tp
from vanban.standards.components import Component
from vanban.standards.locate_lines import lines
from vanban.standards.locate_text import LINE, plain
from vanban.standards.paper import Located
from vanban.word.document import Document, Paragraph, paragraphs_of

_URGENT = frozenset({"hoa_toc", "thuong_khan", "khan", "hoa_toc_hen_gio"})
_CIRCULATION = frozenset({"xem_xong_tra_lai", "luu_hanh_noi_bo", "tra_lai_sau_khi_hop"})
_SIGNED = re.compile(r".{3,80};\s*\d{1,2}/\d{1,2}/\d{4};\s*\d{1,2}:\d{2}:\d{2}.{0,20}")
_URGENCY = re.compile(r"(?:rat_|toi_|dac_biet_|cuc_)?(?:thuong_)?(?:khan|hoa_toc)(?:_cap)?")
"""What a stamp may say in place of the decree's words."""
_SIGNED_ON = re.compile(r"Số\s*:.{3,60}\bký\s+(?:ngày|lúc)\b.{0,40}\d{4}.{0,30}", re.IGNORECASE)
_ADDRESS = re.compile(
    r"\b(?:ĐT|SĐT|Điện thoại|Địa chỉ|Fax|E-?mail|Thư điện tử|Website|Trang tin|Trang thông tin)\s*:", re.IGNORECASE
)
_FIRST_PAGE = 80
"""How many paragraphs a first page may have."""


def mark(line: Paragraph) -> Component | None:
    """Tell by its words alone which mark a line is."""
    text = plain(line)
    if len(text) > LINE:
        return None
    if slug(text) in _URGENT | _CIRCULATION:
        return tp.DO_KHAN if slug(text) in _URGENT else tp.LUU_HANH
    if _framed(line) and _URGENCY.fullmatch(slug(text)):
        return tp.DO_KHAN
    return tp.KY_SO if _SIGNED.fullmatch(text) or _SIGNED_ON.fullmatch(text) else None


def _framed(line: Paragraph) -> bool:
    borders = (line.border_top, line.border_bottom, line.border_left, line.border_right)
    return line.place.box or all(border is not None and border.drawn for border in borders)


def locate_marks(document: Document, paragraphs: Sequence[Paragraph]) -> dict[str, Located]:
    """Find the marks among a paper's lines, and the address at the foot of its first page."""
    found: dict[str, list[Paragraph]] = {}
    for line in (*paragraphs[:_FIRST_PAGE], *_edges(document, "headers")):
        if component := mark(line):
            found.setdefault(component.id, []).append(line)
    located = {name: Located(tuple(group), 0.9) for name, group in found.items()}
    address = [line for line in _edges(document, "footers") if len(line.text) < LINE and _ADDRESS.search(plain(line))]
    inside = [line for line in paragraphs[:_FIRST_PAGE] if len(_ADDRESS.findall(plain(line)[:LINE])) > 1]
    ruled = all(line.border_top is not None and line.border_top.drawn for line in inside)
    if address or inside:
        located[tp.DIA_CHI.id] = Located(tuple(address or inside), 0.9 if address else 0.85 if ruled else 0.5)
    return located


def _edges(document: Document, where: str) -> Iterator[Paragraph]:
    """Give the lines at the head or foot of the first page."""
    section = document.sections[0]
    parts = getattr(section, where)
    for paragraph in paragraphs_of(parts.get("first" if section.title_page else "default", ())):
        yield from lines(paragraph)
