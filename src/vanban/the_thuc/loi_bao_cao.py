"""Lời báo cáo (the text of one point of a report): paragraphs, points, dashes, tables, pictures.

The headings of such reports are their form's, so the text has none of its own.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated

from pydantic import AfterValidator

from vanban.chu.text import slug
from vanban.the_thuc.ban_in import DoanIn, Phan
from vanban.the_thuc.cac_khoi import CacKhoi
from vanban.the_thuc.khoi_noi_dung import EITHER, TITLES, KhoiNoiDung


def _without_headings(blocks: tuple[KhoiNoiDung, ...]) -> tuple[KhoiNoiDung, ...]:
    if headings := [block for block in blocks if block.cap in (*TITLES, *EITHER)]:
        first = headings[0]
        raise ValueError(
            f"đề mục do mẫu báo cáo quy định, không ghi thêm đề mục, khoản “{first.loi[:40]}”; hãy ghi thành "
            "đoạn, điểm (“a)” hoặc diem) hoặc gạch đầu dòng (“-” hoặc gach)"
        )
    return blocks


LoiBaoCao = Annotated[CacKhoi, AfterValidator(_without_headings)]
"""Blocks of a report's text, none of them a heading."""


def theo_de_muc(parts: list[Phan], fields: Mapping[str, str]) -> tuple[dict[str, Phan], list[DoanIn]]:
    """Tell printed points by their headings: the point of each field, and the paragraphs of those that are none.

    ``fields`` gives the field by the slug of the heading.
    """
    found: dict[str, Phan] = {}
    rest: list[DoanIn] = []
    for part in parts:
        name = fields.get(slug(part.tieu_de), "")
        if name and name not in found:
            found[name] = part
        else:
            rest += part.tat_ca
    return found, rest
