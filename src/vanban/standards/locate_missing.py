"""What a stranger's paper certainly lacks: components that nothing in it could be, however laid out or miswritten.

Of all others that were not found nothing is said but that they are unseen.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from vanban.chu.text import slug
from vanban.standards import components as tp
from vanban.standards.components import Component
from vanban.standards.loai_van_ban import CONG_VAN, LoaiVanBan
from vanban.standards.locate_signer import is_authority
from vanban.standards.locate_text import ADDRESSED, ARTICLE, BASIS, LINE, ORNAMENT, is_dated, is_person, is_upper, plain
from vanban.standards.paper import SURE, Located
from vanban.word.document import Document, Paragraph

_NATION = re.compile(r"cong_hoa|xhcn|xa_hoi_chu_nghia")
_MOTTO = re.compile(r"doc_lap|tu_do|hanh_phuc")
_DATE = re.compile(r"ngay|thang|\d{4}")
_NUMBER = re.compile(r"\bsố\b|\bso\s*[:.]|/", re.IGNORECASE)
_SUBJECT = re.compile(r"^(?:v_v|vv|ve)_")
_ADDRESSEES = re.compile(r"kinh_(?:gui|trinh|chuyen)")
_RECIPIENTS = re.compile(r"noi_(?:nhan|gui)")
_LABEL = re.compile(r"(?:\d{1,3}|[IVXLC]{1,5})\s*[.)/]\s")
_ADDRESSED = (CONG_VAN.ten, "Tờ trình")
"""Kinds that name whom they go to above the text (khoản 9b)."""
_RECIPIENTS_OWN = (tp.NOI_NHAN.id, tp.TEN_NOI_NHAN.id)
_NEAR = 3
"""How many lines below a head may be the kind's name."""
_TOP = 10
"""How many lines below a head may be a subject that strayed."""
_FLAT = 2.0
"""Millimetres; a drawing that is no higher is a line."""


@dataclass(frozen=True)
class Seen:
    """What was seen of a stranger's paper: its components, its kind, the lines of its head, middle and foot."""

    document: Document
    located: Mapping[str, Located]
    kind: LoaiVanBan | None
    head: Sequence[Paragraph]
    between: Sequence[Paragraph]
    foot: Sequence[Paragraph]

    def has(self, *components: Component) -> bool:
        """Tell whether all of these were found surely."""
        found = (self.located.get(component.id) for component in components)
        return all(one is not None and one.confidence >= SURE for one in found)

    def lacks(self, *components: Component) -> bool:
        """Tell whether none of these was found, not even unsurely."""
        return not any(component.id in self.located for component in components)

    @property
    def named(self) -> bool:
        """Whether the paper says what kind it is."""
        return self.kind is not None and (self.has(tp.TEN_LOAI) or self.kind is CONG_VAN)


def missing(seen: Seen) -> frozenset[str]:
    """Give the ids of the components that are certainly not there."""
    if any(_hides(line) for line in (*seen.head, *seen.between[:_NEAR], *seen.document.edges())):
        return frozenset()
    return frozenset(component.id for component, told in _LACKS if seen.lacks(component) and told(seen))


def _hides(line: Paragraph) -> bool:
    """Tell whether words may stand in what hangs on a line."""
    return any(drawing.kind != "line" and (drawing.height or _FLAT + 1) > _FLAT for drawing in line.drawings)


def _no_nation(seen: Seen) -> bool:
    return seen.has(tp.TIEU_NGU, tp.CO_QUAN, tp.SO_KY_HIEU) and not _says(_NATION, _top(seen))


def _no_motto(seen: Seen) -> bool:
    return seen.has(tp.QUOC_HIEU, tp.CO_QUAN, tp.SO_KY_HIEU) and not _says(_MOTTO, _top(seen))


def _no_number(seen: Seen) -> bool:
    top = _top(seen)
    known = seen.named and seen.has(tp.QUOC_HIEU, tp.CO_QUAN, tp.DIA_DANH)
    return known and not any(_NUMBER.search(plain(line)) for line in top)


def _no_date(seen: Seen) -> bool:
    own = {id(line) for line in seen.located.get(tp.SO_KY_HIEU.id, Located()).paragraphs}
    others = [line for line in _top(seen) if id(line) not in own]
    elsewhere = any(is_dated(plain(line)) for line in _everything(seen))
    known = seen.named and seen.has(tp.QUOC_HIEU, tp.CO_QUAN, tp.SO_KY_HIEU)
    return known and not elsewhere and not _says(_DATE, others)


def _no_name(seen: Seen) -> bool:
    """No name, where the number bears a kind's code, and neither "V/v" nor addressees make it a công văn."""
    known = {id(line) for found in seen.located.values() for line in found.paragraphs}
    free = [line for line in seen.head if line.place.table <= 0 and not line.place.box and id(line) not in known]
    below = _filled([*free, *seen.between])[:_NEAR]
    coded = seen.kind is not None and seen.has(tp.QUOC_HIEU, tp.SO_KY_HIEU)
    plainly = bool(below) and not any(is_upper(line) or line.place.table or line.place.box for line in below)
    said = _names(seen.kind, [*seen.head, *below])
    return coded and plainly and seen.lacks(tp.TRICH_YEU_CV, tp.KINH_GUI) and not said


def _no_subject(seen: Seen) -> bool:
    """No subject, where bases, addressees or a heading of the text stand right below the kind's name."""
    if not seen.has(tp.TEN_LOAI):
        return False
    name = seen.located[tp.TEN_LOAI.id].paragraphs[0]
    filled = _filled(seen.between)
    place = next((i for i, line in enumerate(filled) if line is name), len(filled))
    below = filled[place + 1] if place + 1 < len(filled) else None
    opens = below is not None and any(form.match(plain(below)) for form in (BASIS, ADDRESSED, ARTICLE, _LABEL))
    return below is not None and opens and below.align != "center" and not below.place.table


def _no_letter_subject(seen: Seen) -> bool:
    top = [*seen.head, *_filled(seen.between)[:_TOP]]
    return seen.kind is CONG_VAN and seen.has(tp.QUOC_HIEU, tp.SO_KY_HIEU) and not _says(_SUBJECT, top)


def _no_text(seen: Seen) -> bool:
    known = {id(line) for found in seen.located.values() for line in found.paragraphs}
    rest = [line for line in _filled(seen.between) if id(line) not in known]
    return seen.has(tp.TEN_LOAI, tp.NOI_NHAN) and not rest and seen.lacks(*tp.BODY)


def _no_addressees(seen: Seen) -> bool:
    asked = seen.kind is not None and seen.kind.ten in _ADDRESSED
    known = asked and seen.named and seen.has(tp.QUOC_HIEU, tp.SO_KY_HIEU)
    return known and not _says(_ADDRESSEES, _everything(seen))


def _no_recipients(seen: Seen) -> bool:
    return seen.named and seen.has(tp.QUOC_HIEU, tp.SO_KY_HIEU) and not _says(_RECIPIENTS, _everything(seen))


def _no_signer(seen: Seen) -> bool:
    """No authority, where recipients are told, nothing but a name stands below the text, and above them no post."""
    own = {id(line) for name in _RECIPIENTS_OWN for line in seen.located.get(name, Located()).paragraphs}
    others = [line for line in seen.foot if id(line) not in own and not (line.empty and not line.drawings)]
    bare = all(is_person(plain(line)) and not is_authority(line) for line in others)
    above = any(is_upper(line) or is_authority(line) for line in _filled(seen.between)[-_NEAR:])
    return seen.named and seen.has(tp.NOI_NHAN) and bare and not above


_LACKS: tuple[tuple[Component, Callable[[Seen], bool]], ...] = (
    (tp.QUOC_HIEU, _no_nation), (tp.TIEU_NGU, _no_motto), (tp.SO_KY_HIEU, _no_number), (tp.DIA_DANH, _no_date),
    (tp.TEN_LOAI, _no_name), (tp.TRICH_YEU, _no_subject), (tp.TRICH_YEU_CV, _no_letter_subject),
    (tp.NOI_DUNG, _no_text), (tp.KINH_GUI, _no_addressees), (tp.NOI_NHAN, _no_recipients), (tp.QUYEN_HAN, _no_signer),
)  # fmt: skip


def _top(seen: Seen) -> Iterator[Paragraph]:
    """Give the lines of the head and of what stands about the text."""
    yield from seen.head
    yield from seen.document.edges()


def _everything(seen: Seen) -> Iterator[Paragraph]:
    yield from seen.document.paragraphs()
    yield from seen.document.edges()


def _says(words: re.Pattern[str], lines: Sequence[Paragraph] | Iterator[Paragraph]) -> bool:
    return any(words.search(slug(plain(line))) for line in lines)


def _filled(lines: Sequence[Paragraph]) -> list[Paragraph]:
    return [line for line in lines if not ORNAMENT.fullmatch(line.text)]


def _names(kind: LoaiVanBan | None, lines: Sequence[Paragraph]) -> bool:
    return kind is not None and any(slug(kind.ten) in slug(plain(line)[:LINE]) for line in lines)
