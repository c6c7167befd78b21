"""The shapes of a standard: its figures, its rules, and what judging a paper by them gives.

A fault found in a paper is a value, never an exception. A rule is pure: it
brings what it wants to see (``select``), and a reusable measure without
figures of its own (``measure``) says whether that deviates, conforms, or
cannot be told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Literal, NamedTuple

if TYPE_CHECKING:
    from vanban.standards.paper import Paper
    from vanban.word.document import Place

Canh = Literal["giua", "trai", "phai", "deu"]
"""Alignment: centred, left, right, justified."""


class Khoang(NamedTuple):
    """What a figure may be, both ends allowed."""

    thap: float
    cao: float

    def __contains__(self, value: object) -> bool:
        return isinstance(value, (int, float)) and self.thap <= value <= self.cao

    def __str__(self) -> str:
        return so(self.thap) if self.thap == self.cao else f"{so(self.thap)}–{so(self.cao)}"

    def noi(self, sai_so: float) -> Khoang:
        """Widen it on both sides by what measuring may be off."""
        return Khoang(self.thap - sai_so, self.cao + sai_so)


def so(value: float) -> str:
    """Write a number as a Vietnamese reads it, to two decimals at most.

    >>> so(12.7), so(14.0), so(0.333)
    ('12,7', '14', '0,33')
    """
    return f"{value:.2f}".rstrip("0").rstrip(".").replace(".", ",")


@dataclass(frozen=True)
class Trang:
    """The page: paper and margins in millimetres."""

    rong: float
    cao: float
    le_tren: Khoang
    le_duoi: Khoang
    le_trai: Khoang
    le_phai: Khoang
    phong_chu: str
    dieu: str


@dataclass(frozen=True)
class MauChu:
    """How a component is printed: size in points, weight, slope, capitals, alignment, and the clause that says so.

    ``ke`` is the length of the solid line under it, as a share of its (last) line of text.
    """

    dieu: str
    co: Khoang
    dam: bool = False
    nghieng: bool = False
    in_hoa: bool = False
    canh: Canh = "giua"
    ke: Khoang | None = None


@dataclass(frozen=True)
class DoanVan:
    """Running text: first-line indent in millimetres (either of two), gap in points, line spacing in lines."""

    dieu: str
    lui_dau_dong: tuple[float, float]
    cach_doan_it_nhat: float
    cach_dong: Khoang


class Strength(StrEnum):
    """How much a demand binds: the law says must, should, or only its forms and practice show it."""

    PHAI = "error"
    NEN = "warning"
    THONG_LE = "info"


PHAI, NEN, THONG_LE = Strength.PHAI, Strength.NEN, Strength.THONG_LE


@dataclass(frozen=True)
class Deviation:
    """What a measure found at a place, and what should stand there; no place is the whole paper.

    A place without a part is a section as a whole.
    """

    place: Place | None
    found: str
    expected: str


@dataclass(frozen=True)
class Unseen:
    """What a measure could not tell; ``what`` is a component's id, or empty for the rule's own property."""

    what: str = ""


Outcome = Deviation | Unseen | None
"""``None``: it conforms, or there is nothing to judge."""


@dataclass(frozen=True)
class Measure:
    """A way to measure, without figures: what is measured and how to mend it, in the user's words.

    In ``fix``, ``{expected}`` stands for the right value. ``wanted`` is that value as a repair sets it (a range, a
    weight and slope, a mark); ``None`` where only the deviation, or only a person, can tell it.
    """

    what: str
    run: Callable[[Any], Outcome]
    fix: str = ""
    wanted: Any = None


@dataclass(frozen=True)
class Rule:
    """One demand of a standard: where it stands, how much it binds, what it looks at and how.

    ``id`` is ``component.aspect``; ``aliases`` are the rule's names in the rule file it was taken from.
    """

    id: str
    clause: str
    strength: Strength
    select: Callable[[Paper], Iterable[Any]]
    measure: Measure
    aliases: tuple[str, ...] = ()

    @property
    def component(self) -> str:
        """The id of the component it is about."""
        return self.id.partition(".")[0]


@dataclass(frozen=True)
class Standard:
    """A table of rules, and the words it has for its components."""

    slug: str
    ten: str
    rules: tuple[Rule, ...]
    thanh_phan: dict[str, str]
    """A component's id → its Vietnamese name, in the order of the page."""


@dataclass(frozen=True)
class Finding:
    """A deviation from one rule, at one place or at many with the same cause.

    ``place`` is how a person finds it in Word, ``quote`` the first words that stand there; ``places`` are all its
    places for programs, none for a finding about the whole paper.
    """

    rule: str
    clause: str
    strength: Strength
    component: str
    place: str
    found: str
    expected: str
    message: str
    fix: str
    quote: str = ""
    places: tuple[Place, ...] = ()
    confidence: float = 1.0
    """How sure it is that what deviates is that component: 1 is by our own style."""


class Allowed(NamedTuple):
    """A finding that an office allows itself, and its reason."""

    finding: Finding
    reason: str


@dataclass(frozen=True)
class Report:
    """What judging a paper gave: by which standard and regime, what deviates, what could not be told.

    ``allowed`` is what an office does otherwise on purpose, ``notes`` what is
    to be said of the file itself; ``located`` tells of every component how sure
    its locating was, and is empty where styles of ours say it.
    """

    standard: str
    regime: str
    findings: tuple[Finding, ...] = ()
    unseen: tuple[str, ...] = ()
    regime_confidence: float = 1.0
    allowed: tuple[Allowed, ...] = ()
    notes: tuple[str, ...] = ()
    located: Mapping[str, float] = field(default_factory=dict)
