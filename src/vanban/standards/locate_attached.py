"""A text attached to a stranger's paper (PL III, Mẫu 1.3): whether it is tied to it, and what it must not have itself.

Of all else in it nothing is judged. What has a number and no tie is another paper in the same file.
"""

from __future__ import annotations

from collections.abc import Sequence

from vanban.chu.text import slug
from vanban.standards import components as tp
from vanban.standards.locate_appendices import TIED, Below, opens_more
from vanban.standards.locate_head import locate_head
from vanban.standards.locate_lines import GAP
from vanban.standards.locate_signing import locate_foot
from vanban.standards.locate_text import ORNAMENT, is_nation, plain
from vanban.standards.paper import Located
from vanban.word.document import Paragraph

_TITLE = 12
"""How many lines below its head may tie a text to its paper."""
_LAST = 3
"""How many lines may stand at the end of a text from the signer's authority on."""


def locate_attached_text(paragraphs: Sequence[Paragraph]) -> Below | None:
    """Find a text with a head of its own among the lines below a foot; ``None`` if it is another paper, or none."""
    start = next((i for i, line in enumerate(paragraphs) if _has_nation(line)), None)
    if start is None:
        return None
    while start and 0 < paragraphs[start].place.table == paragraphs[start - 1].place.table:
        start -= 1
    text = paragraphs[start:]
    head = locate_head(text)
    end = next((i for i in range(head.count, len(text)) if _is_another(text[i])), len(text))
    rest = text[head.count : end]
    tie = next((line for line in rest[:_TITLE] if TIED.match(plain(line))), None)
    if tie is None and tp.SO_KY_HIEU.id in head.located:
        return None
    found = {one.id: head.located[one.id] for one in (tp.SO_KY_HIEU, tp.DIA_DANH) if one.id in head.located}
    if tie is not None:
        found[tp.KEM_THEO.id] = Located((tie,), 0.9)
    authority = locate_foot(rest).located.get(tp.QUYEN_HAN.id, Located())
    last = {id(line) for line in [line for line in rest if not ORNAMENT.fullmatch(line.text)][-_LAST:]}
    if authority.paragraphs and id(authority.paragraphs[0]) in last:
        found[tp.QUYEN_HAN.id] = authority
    said = any("kem_theo" in slug(plain(line)) or line.boxes for line in (*head.lines, *rest[:_TITLE]))
    return Below(found, tuple(text[:end]), frozenset() if said else frozenset({tp.KEM_THEO.id}))


def _has_nation(line: Paragraph) -> bool:
    return any(is_nation(" ".join(part.split())) for part in GAP.split(line.shown.strip()))


def _is_another(line: Paragraph) -> bool:
    return opens_more(line) and not TIED.match(plain(line))
