"""Where a template's look leaves the decree: the standard's own rules on what a template fixes, whatever the data.

What depends on words (how a number is written, how long the line under a
subject is) is decided when a paper is rendered, and judged then.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from vanban.linting.remark import Level, Remark
from vanban.loai.shared.base import VanBan
from vanban.standards.loai_van_ban import loai_theo_ten
from vanban.standards.locate import locate
from vanban.standards.model import THONG_LE, Deviation, Rule, Standard, Unseen
from vanban.standards.parts import judged_by, with_parts
from vanban.standards.regime import Regime, regime_of
from vanban.word.document import Document, Place

_PAGE: Final = frozenset({"kho-giay", "le-trang", "so-trang", "phong-chu", "co-chu"})
"""Components that are no words of their own."""
_ASPECTS: Final = frozenset(
    {
        "co-chu", "mot-co-chu", "kieu-chu", "loai-chu", "canh", "sat-le", "vi-tri", "ngang-hang", "cach-dong",
        "cach-doan", "cach-them", "lui-dau-dong", "lui-o-giua", "lui-danh-sach", "lui-mot-muc", "ke", "ke-rieng",
        "khung",
    }
)  # fmt: skip
"""What of the others a template decides."""
_OF_DATA: Final = frozenset({"can-cu.vi-tri", "so-trang.co"})
"""Rules that the data decide all the same: a template's loop holds its kinds of paragraphs in any order, and how many
pages a paper has nobody knows (``tags`` tells of a template that numbers none)."""


def looks(specimen: Document, standard: Standard, kind: type[VanBan]) -> Iterator[Remark]:
    """Judge a filled template of a kind, whose name its tags do not tell; what cannot be told is worth a note."""
    found = with_parts(locate(specimen))
    paper = replace(found, loai=found.loai or loai_theo_ten(kind.ten_loai))
    if regime_of(paper).regime is Regime.SPECIALISED:
        return
    for rule in standard.rules:
        if rule.id in _OF_DATA or not (rule.component in _PAGE or rule.id.partition(".")[2] in _ASPECTS):
            continue
        for target in (target for part in judged_by(rule, paper) for target in rule.select(part)):
            outcome = rule.measure.run(target)
            if isinstance(outcome, Deviation):
                yield _remark(rule, outcome, standard)
            elif isinstance(outcome, Unseen):
                message = f"không xác định được {rule.measure.what}"
                yield Remark(Level.NOTE, standard.thanh_phan[rule.component], message, clause=rule.clause)


def _remark(rule: Rule, deviation: Deviation, standard: Standard) -> Remark:
    place = deviation.place
    return Remark(
        Level.NOTE if rule.strength == THONG_LE else Level.WARNING,
        standard.thanh_phan[rule.component],
        rule.measure.what,
        place.part if isinstance(place, Place) else "",
        str(place or ""),
        clause=rule.clause,
        found=deviation.found,
        expected=deviation.expected,
    )
