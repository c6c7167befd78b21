"""Who signs a stranger's paper (ô 7a, 7b): the lines of an authority, the room to sign, another post, a name."""

from __future__ import annotations

import re
from collections.abc import Sequence

from vanban.standards import components as tp
from vanban.standards.locate_text import (
    ARTICLE,
    BASIS,
    ORNAMENT,
    is_dated,
    is_misspelt_person,
    is_person,
    is_upper,
    plain,
)
from vanban.standards.paper import Located
from vanban.word.document import Paragraph

AUTHORITY = re.compile(
    r"(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L|T/UQ)\b[.\s].*"
    r"|(?:PHÓ |QUYỀN )?(?:TỔNG )?(?:GIÁM ĐỐC|CHỦ TỊCH|HIỆU TRƯỞNG|BỘ TRƯỞNG|THỨ TRƯỞNG|TRƯỞNG|CHÁNH|VIỆN TRƯỞNG"
    r"|CỤC TRƯỞNG|VỤ TRƯỞNG|CHI CỤC TRƯỞNG|TỔNG CỤC TRƯỞNG|ĐỘI TRƯỞNG|THỦ TRƯỞNG|THỦ TƯỚNG|CHỦ NHIỆM|BÍ THƯ"
    r"|TỔNG BIÊN TẬP|CHỦ TỌA|CHỦ TRÌ|CỤC PHÓ|HIỆU PHÓ)\b.*"
)
ASIDE = re.compile(r"\(.*\)|(?:đã )?ký(?:[ ,].*)?|(?:chữ ký|con dấu).*", re.IGNORECASE)

_POST_AND_NAME = 2
"""What may stand under the room to sign: another post of the signer, and the name."""
_ROOM = 30.0
"""Points above a line that are room to sign."""


def signer_of(parts: Sequence[Paragraph], sure: float, *, strict: bool) -> dict[str, Located]:
    """Find authority and name; ``strict``: the authority must be known by its words."""
    told = [part for part in parts if not ORNAMENT.fullmatch(plain(part))]
    told = [part for part in told if not is_dated(plain(part)) and not ASIDE.fullmatch(plain(part))]
    if strict:
        first = next((i for i, part in enumerate(told) if is_upper(part) and AUTHORITY.fullmatch(shown(part))), None)
        told = [] if first is None else told[first:]
    authority: list[Paragraph] = []
    for part in told:
        named = is_upper(part) or (not strict and _in_small(part))
        if not named or (authority and _apart(parts, authority[-1], part)):
            break
        authority.append(part)
    if not authority:
        return {}
    rest = told[len(authority) : len(authority) + 2]
    known = any(AUTHORITY.fullmatch(shown(part).upper()) for part in authority)
    found = {tp.QUYEN_HAN.id: Located(tuple(authority), sure if known else min(sure, 0.85))}
    if len(rest) == _POST_AND_NAME and (is_upper(rest[0]) or _in_small(rest[0])) and is_authority(rest[0]):
        found[tp.CHUC_VU_KHAC.id] = Located((rest.pop(0),), min(sure, 0.85))
    person = next((part for part in rest if is_person(plain(part))), None)
    if person is None and rest and is_misspelt_person(plain(rest[0])):
        found[tp.HO_TEN.id] = Located((rest[0],), min(sure, 0.85))
    elif person is not None:
        found[tp.HO_TEN.id] = Located((person,), min(sure, 0.9))
    elif rest and not strict:
        found[tp.HO_TEN.id] = Located((rest[0],), 0.5)
    return found


def is_authority(part: Paragraph) -> bool:
    """Tell whether a line names an authority or a post, in capitals or not."""
    return AUTHORITY.fullmatch(shown(part).upper()) is not None


def _in_small(part: Paragraph) -> bool:
    """Tell whether an authority is written in small letters, and no person's name is meant."""
    return is_authority(part) and not is_person(plain(part))


def shown(part: Paragraph) -> str:
    """Give a line as a reader sees it, single spaces."""
    return " ".join(part.shown.split())


def _apart(parts: Sequence[Paragraph], upper: Paragraph, lower: Paragraph) -> bool:
    """Tell whether room to sign is left between two lines: empty ones, or space before the lower."""
    places = [next(i for i, part in enumerate(parts) if part is wanted) for wanted in (upper, lower)]
    return places[1] - places[0] > 1 or (lower.before or 0.0) >= _ROOM


def last_block(parts: list[Paragraph]) -> list[Paragraph]:
    """Give the lines from the last one in capitals on that names an authority, and those in capitals above it.

    None where bases or articles follow: that authority decides, above the text.
    """
    known = [i for i, part in enumerate(parts) if is_upper(part) and AUTHORITY.fullmatch(shown(part))]
    if not known:
        return []
    first = known[-1]
    while first > 0 and is_upper(parts[first - 1]) and AUTHORITY.fullmatch(shown(parts[first - 1])):
        first -= 1
    decides = any(ARTICLE.match(plain(part)) or BASIS.match(plain(part)) for part in parts[known[-1] + 1 :])
    return [] if decides else parts[first:]


def together(signers: Sequence[dict[str, Located]]) -> dict[str, Located]:
    """Join what was found of several who sign; no surer than the least sure."""
    names = dict.fromkeys(name for found in signers for name in found)
    groups = {name: [found[name] for found in signers if name in found] for name in names}
    return {
        name: Located(tuple(part for one in group for part in one.paragraphs), min(one.confidence for one in group))
        for name, group in groups.items()
    }
