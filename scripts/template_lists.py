"""Danh sách trích ngang: sheets along their width, no number, nobody to send it to."""

from __future__ import annotations

from template_blocks import body, closing, head, title
from template_page import ACROSS
from template_sections import end

HALVES = (ACROSS // 2, ACROSS - ACROSS // 2)


def danh_sach_trich_ngang(number_in: str) -> str:
    """Write the list."""
    top = head(numbered=False, columns=HALVES)
    return top + title() + body() + closing(recipients=False, columns=HALVES) + end(number_in, across=True)
