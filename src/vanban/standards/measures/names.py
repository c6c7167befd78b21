"""Names that a paper of its day should no longer bear: of bodies that have ended, where a body of today is meant."""

from __future__ import annotations

import datetime
import re

from vanban.danh_muc.ten_cu import CanhBao, ten_cu
from vanban.standards.measures.texts import text_of
from vanban.standards.model import Deviation, Measure, Outcome
from vanban.standards.paper import Paper
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.word.document import Paragraph

_ABBREVIATED = re.compile(r"\b(?:ubnd|hđnd)\b", re.IGNORECASE)


def not_ended() -> Measure:
    """No name, as the issuer's or a recipient's, that had ended on the paper's first possible day.

    What tells of the past (bases, body) is not looked at; an undated draft is of no day.
    """

    def run(target: tuple[Paper, tuple[Paragraph, ...]]) -> Outcome:
        paper, paragraphs = target
        day = _first_day(paper.thoi_gian)
        if day is None:
            return None
        found = ten_cu(_small(text_of(paragraphs).replace("\n", " ")), day)
        if not found:
            return None
        return Deviation(paragraphs[0].place, "; ".join(map(_told, found)), _instead(found))

    return Measure("tên cũ", run, "ghi tên đang dùng: {expected}")


def _told(old: CanhBao) -> str:
    return f"“{old.cum_tu}” không còn từ {old.tu.day:02}/{old.tu.month}/{old.tu.year}"


def _instead(found: tuple[CanhBao, ...]) -> str:
    return "; ".join(dict.fromkeys(one.thay for one in found)) or "tên đang dùng"


def _first_day(time: ThoiGian | None) -> datetime.date | None:
    if time is None or time.nam is None:
        return None
    return datetime.date(time.nam, time.thang or 1, time.ngay or 1)


def _small(text: str) -> str:
    """Write what is all in capitals as a sentence, that a class of unit may be told from a name."""
    if not text.isupper():
        return text
    return _ABBREVIATED.sub(lambda found: found[0].upper(), text.lower().capitalize())
