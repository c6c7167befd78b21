"""Run a standard's rules over a paper: deviations to findings, one for each cause."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from vanban.standards.model import Deviation, Finding, Rule, Standard, Unseen
from vanban.standards.paper import MISSED, Paper
from vanban.standards.parts import judged_by
from vanban.word.document import Place

SHOWN = 60
"""How much of a found text a message shows."""
QUOTED = 40
"""How many letters of a paragraph are quoted to find it by."""


_PARTS = {
    "word/header": "đầu trang", "word/footer": "chân trang", "word/footnotes": "chú thích cuối trang",
    "word/endnotes": "chú thích cuối văn bản",
}  # fmt: skip


@dataclass
class Judged:
    """What the rules gave so far; insertion order is the table's."""

    findings: list[Finding] = field(default_factory=list)
    unseen: dict[str, None] = field(default_factory=dict)


def judge(paper: Paper, standard: Standard) -> Judged:
    """Judge a paper by every rule."""
    judged = Judged()
    for rule in standard.rules:
        deviations: list[Deviation] = []
        for target in (target for part in judged_by(rule, paper) for target in rule.select(part)):
            outcome = rule.measure.run(target)
            if isinstance(outcome, Deviation):
                deviations.append(outcome)
            elif isinstance(outcome, Unseen):
                judged.unseen[outcome.what or rule.id] = None
        judged.findings += _findings(paper, rule, standard.thanh_phan[rule.component], deviations)
    judged.unseen |= dict.fromkeys(paper.unsure)
    return judged


def _findings(paper: Paper, rule: Rule, component: str, deviations: Iterable[Deviation]) -> Iterator[Finding]:
    """Make one finding of all that deviate alike."""
    alike: dict[tuple[str, str], list[Deviation]] = {}
    for deviation in deviations:
        alike.setdefault((deviation.found, deviation.expected), []).append(deviation)
    for (found, expected), group in alike.items():
        yield Finding(
            rule=rule.id,
            clause=rule.clause,
            strength=rule.strength,
            component=component,
            place=_place(group),
            found=found,
            expected=expected,
            message=_message(component, rule, found, expected),
            fix=rule.measure.fix.replace("{expected}", expected),
            quote=_quote(paper, group[0].place),
            places=tuple(deviation.place for deviation in group if deviation.place is not None),
            confidence=_confidence(paper, rule.component),
        )


def _confidence(paper: Paper, component: str) -> float:
    """Tell how sure it is that what deviates is that component, or that it is not there."""
    if component in paper.located:
        return paper.located[component].confidence
    return MISSED if component in paper.missing else 1.0


def _message(component: str, rule: Rule, found: str, expected: str) -> str:
    """Say what is found and what should be; words of the paper's own are quoted."""
    told = [_short(text, SHOWN) for text in (found, expected)]
    if "“{expected}”" in rule.measure.fix:
        told = [f"“{text}”" for text in told]
    return f"{component} – {rule.measure.what}: {told[0]}; cần {told[1]}"


def _place(group: list[Deviation]) -> str:
    first = where(group[0].place)
    return f"{first} (và {len(group) - 1} chỗ khác)".strip() if len(group) > 1 else first


def where(place: Place | None) -> str:
    """Say where a place is; what stands outside the page's text is told apart."""
    if place is None:
        return ""
    part = next((name for start, name in _PARTS.items() if place.part.startswith(start)), "")
    return f"{part}, {place}" if part else str(place)


def _quote(paper: Paper, place: Place | None) -> str:
    """Give the first words of the paragraph at a place, to find it by."""
    found = None if place is None else paper.by_place.get(place)
    return _short(found.shown.strip(), QUOTED) if found else ""


def _short(text: str, most: int) -> str:
    text = text.replace("\n", " / ")
    return text if len(text) <= most else f"{text[: most - 1]}…"
