"""A paper judged, mended, and judged again: what was claimed to be mended is, and nothing got worse."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from vanban.checking import Allowance, Regime, check_document
from vanban.checking.engine import where
from vanban.errors import WordError
from vanban.fixing.fault import Fault, certain
from vanban.fixing.table import REPAIRS
from vanban.standards import by_slug
from vanban.standards.locate import locate
from vanban.standards.model import Deviation, Finding, Report
from vanban.standards.parts import judged_by, with_parts
from vanban.word.edits import Edit
from vanban.word.reading import open_document
from vanban.word.revising import revise

PASSES = 5
"""How often a paper is looked at anew: a margin moves a line, a line put in wants its length."""


@dataclass(frozen=True)
class Fixed:
    """The mended file, and what it was and is: ``mended`` findings are no more, ``left`` ones are for a person."""

    data: bytes
    before: Report
    after: Report

    @property
    def mended(self) -> tuple[Finding, ...]:
        """The findings of rules broken at fewer places than before that are no more, or are so themselves."""
        were, are = _places(self.before), _places(self.after)
        left = {(one.rule, one.found, one.expected): len(one.places) for one in self.after.findings}
        return tuple(
            one for one in self.before.findings
            if are[one.rule] < were[one.rule]
            and left.get((one.rule, one.found, one.expected), 0) < max(1, len(one.places))
        )  # fmt: skip

    @property
    def left(self) -> tuple[Finding, ...]:
        """What is still found."""
        return self.after.findings


def fix(
    source: str | Path | bytes, standard: str | None = None, allow: Iterable[Allowance] = (), *, accept: bool = False
) -> Fixed:
    """Mend a Word file by the law of its date, or by the standard of a slug; ``accept``: without tracking changes.

    Changed is only what ``REPAIRS`` has a row for and ``allow`` does not let
    pass, at paragraphs that are surely what they were taken for; a repair that
    cures nothing, or brings a fault that was not there, is not made. Raises
    ``WordError`` for what is no safe .docx, for a signed one, and for one with
    tracked changes in it; ``KeyError`` for an unknown standard.
    """
    name = "" if isinstance(source, bytes) else str(source)
    data = source if isinstance(source, bytes) else Path(source).read_bytes()
    document = open_document(data, name)
    if document.signed:
        raise WordError(name, "tệp đã ký số, sửa vào thì chữ ký mất hiệu lực; hãy dùng bản chưa ký")
    if document.revisions:
        raise WordError(name, "tệp đang có thay đổi được theo dõi (Track Changes); hãy chấp nhận hoặc bỏ hết rồi sửa")
    laws = tuple(allow)
    before = check_document(document, standard, laws)
    if before.regime != Regime.ADMINISTRATIVE:
        return Fixed(data, before, before)
    return _Mender(data, before, laws, tracked=not accept).fixed()


class _Mender:
    def __init__(self, data: bytes, before: Report, allow: tuple[Allowance, ...], *, tracked: bool) -> None:
        self._data, self._before, self._allow, self._tracked = data, before, allow, tracked
        self._standard = by_slug(before.standard)

    def fixed(self) -> Fixed:
        """Mend without the repairs that turn out idle, and without those that do harm."""
        without: frozenset[str] = frozenset()
        made, used = self._mended(without)
        while idle := used & self._not_fewer(made):
            without |= idle
            made, used = self._mended(without)
        if not self._worse(made):
            return made
        singly = (self._mended(without | {rule})[0] for rule in sorted(used))
        return next((each for each in singly if not self._worse(each)), None) or self._one_by_one(used)

    def _one_by_one(self, rules: frozenset[str]) -> Fixed:
        """Mend by as many of these rules' repairs as do no harm together; one may do none only after another."""
        others = frozenset(REPAIRS) - rules
        kept, made = frozenset[str](), Fixed(self._data, self._before, self._before)
        known = None
        while known != kept:
            known = kept
            for rule in (rule for rule in REPAIRS if rule in rules - known):
                tried, _ = self._mended(others | rules - kept - {rule})
                if not self._worse(tried):
                    kept, made = kept | {rule}, tried
        return made

    def _mended(self, without: frozenset[str]) -> tuple[Fixed, frozenset[str]]:
        """Mend by all rules but some; with the result the rules that changed anything."""
        data, used = self._data, set[str]()
        for _ in range(PASSES):
            edits = {rule: each for rule, each in self._edits(data) if each and rule not in without}
            revised = revise(data, (edit for each in edits.values() for edit in each), tracked=self._tracked)
            if not edits or revised == data:
                break
            data = revised
            used |= set(edits)
        after = check_document(open_document(data), self._standard.slug, self._allow)
        return Fixed(data, self._before, after), frozenset(used)

    def _edits(self, data: bytes) -> Iterator[tuple[str, tuple[Edit, ...]]]:
        """Give the edits that mend what can be mended, by rule."""
        paper = with_parts(locate(open_document(data)))
        sure = certain(paper)
        for rule in self._standard.rules:
            if repair := REPAIRS.get(rule.id):
                faults = (
                    Fault(part, target, rule.measure, found)
                    for part in judged_by(rule, paper)
                    for target in rule.select(part)
                    if isinstance(found := rule.measure.run(target), Deviation)
                )
                meant = [fault for fault in faults if sure(fault) and not self._allowed(rule.id, fault)]
                yield rule.id, tuple(edit for fault in meant for edit in repair(fault))

    def _allowed(self, rule: str, fault: Fault) -> bool:
        return any(law.fits(rule, where(fault.deviation.place)) for law in self._allow)

    def _not_fewer(self, made: Fixed) -> frozenset[str]:
        before, after = _places(made.before), _places(made.after)
        return frozenset(rule for rule in after if after[rule] >= before[rule] > 0)

    def _worse(self, made: Fixed) -> bool:
        before, after = made.before, made.after
        new = {one.rule for one in after.findings} - {one.rule for one in before.findings}
        return bool(new or set(after.unseen) - set(before.unseen) - _MOVED)


_MOVED = frozenset({"co-quan.ke-can-doi", "trich-yeu.ke-can-doi"})
"""A line that floats stays where it is when margins move; whether it is still in the middle cannot be told."""


def _places(report: Report) -> Counter[str]:
    counts: Counter[str] = Counter()
    for finding in report.findings:
        counts[finding.rule] += max(1, len(finding.places))
    return counts
