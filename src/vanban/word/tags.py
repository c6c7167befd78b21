"""The tags of docxtpl's dialect, found in plain text.

>>> [(tag.level, tag.word, tag.rest) for tag in scan("Số {{ so }} {%tr for x in xs %}")]
[('', 'print', 'so'), ('tr', 'for', 'x in xs')]
>>> [tag.fault for tag in scan("Số {{ so")]
['thẻ mở mà không đóng']
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

LEVELS = ("p", "tr", "tc")
STATEMENTS = ("if", "elif", "else", "endif", "for", "endfor")

_CLOSER = {"{{": "}}", "{%": "%}", "{#": "#}"}
_TOKEN = re.compile(r"\{\{|\{%|\{#|\}\}|%\}|#\}|\{\s+[{%]")
_SPACED = re.compile(r"\{\s+[{%][^{}]*(?:[}%]\s*\})?")
_INSIDE = re.compile(r"\{\{|\{%|\{#|\}\}|%\}|#\}|[}%]\s+\}")
_COMMENT_END = re.compile(r"#\}")
_LEVEL = re.compile(r"(tr|tc|p|r)\s+")
_APART = re.compile(r"\s+(tr|tc|p)\s+(?=(?:if|elif|else|endif|for|endfor)\b)")
_LEVEL_PRINT = re.compile(r"(tr|tc|p|r)\s+(?!(?:if|is|in|and|or|not|else)\b)(?=\w)")
_MEANT = re.compile(r"\{\s*%[\s+-]*(?:(tr|tc|p|r)\s+)?(if|elif|else|endif|for|endfor)\b")
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_SMART = re.compile("[“”„‟‘’‚‛«»]")
_LONGEST = 500
_SHOWN = 60


@dataclass(frozen=True)
class Tag:
    """One tag as typed at ``[start, end)``; ``word`` is print, comment or the statement's first word.

    A tag with a ``fault`` was meant to be one: its level and word are then a guess, or empty.
    """

    start: int
    end: int
    source: str
    level: str = ""
    word: str = ""
    rest: str = ""
    fault: str = ""


def holds_tag(text: str) -> bool:
    """Tell at a glance whether ``text`` may hold a tag or a piece of one."""
    return _TOKEN.search(text) is not None


def broken(text: str, start: int, end: int, fault: str) -> Tag:
    """Describe a stretch of text that was meant to be a tag."""
    meant = _MEANT.match(text, start, end)
    level, word = (meant[1] or "", meant[2]) if meant else ("", "")
    return Tag(start, end, _shown(text[start:end]), level, word, fault=fault)


def scan(text: str) -> Iterator[Tag]:
    """Find the tags of ``text`` and everything that is wrong with their brackets, from left to right."""
    position = 0
    while found := _TOKEN.search(text, position):
        start, token, last = found.start(), found[0], position
        if token in _CLOSER.values():
            position = found.end()
            yield broken(text, max(last, start - 20), position, "thẻ đóng mà không mở")
        elif token not in _CLOSER:
            spaced = _SPACED.match(text, start)
            position = spaced.end() if spaced else found.end()
            yield broken(text, start, position, "có dấu cách giữa hai ký tự mở thẻ")
        else:
            # Inside a comment nothing counts but its own closer.
            closing = (_COMMENT_END if found[0] == "{#" else _INSIDE).search(text, found.end())
            bracket = closing[0] if closing else ""
            position = closing.end() if closing else len(text)
            if bracket == _CLOSER[token]:
                yield _tag(text, start, position)
            elif closing is None or bracket in _CLOSER:
                position = closing.start() if closing else position
                yield broken(text, start, position, "thẻ mở mà không đóng")
            elif bracket in _CLOSER.values():
                yield broken(text, start, position, f"thẻ mở bằng {token} mà đóng bằng {bracket}")
            else:
                yield broken(text, start, position, "có dấu cách giữa hai ký tự đóng thẻ")


def _shown(source: str) -> str:
    source = " ".join(source.replace("\0", " ").split())
    return source if len(source) <= _SHOWN else source[: _SHOWN - 1] + "…"


def _tag(text: str, start: int, end: int) -> Tag:
    kind, inner = text[start : start + 2], text[start + 2 : end - 2]
    if fault := _fault(kind, inner):
        return broken(text, start, end, fault)
    leveled = _LEVEL_PRINT.match(inner) if kind == "{{" else _LEVEL.match(inner)
    level = leveled[1] if leveled and leveled[1] in LEVELS else ""
    body = inner[leveled.end() if leveled else 0 :].strip()
    shown = _shown(text[start:end])
    if kind == "{#":
        return Tag(start, end, shown, level, "comment")
    if kind == "{{":
        return Tag(start, end, shown, level, "print", body)
    word, rest = (*body.split(None, 1), "", "")[:2]
    return Tag(start, end, shown, level, word, rest)


def _fault(kind: str, inner: str) -> str:
    """Say what is wrong inside a tag whose brackets are right, or nothing."""
    if kind == "{#":
        return ""
    if "\0" in inner:
        return "thẻ bị cắt ngang bởi trường, liên kết, hình hay khung nội dung; hãy gõ lại liền một mạch"
    if len(inner) > _LONGEST:
        return f"thẻ dài quá {_LONGEST} ký tự"
    if quote := _SMART.search(_QUOTED.sub("", inner)):
        return f"dấu nháy cong {quote[0]} trong thẻ; hãy dùng nháy thẳng ' hoặc \""
    if inner.startswith(("-", "+")) or inner.endswith(("-", "+")):
        return "không dùng dấu - hay + ở đầu hoặc cuối thẻ"
    if kind == "{{" and (leveled := _LEVEL_PRINT.match(inner)) and leveled[1] != "p":
        return f"không dùng thẻ {{{{{leveled[1]} … }}}}; hãy viết {{{{ … }}}}"
    if kind == "{%" and (apart := _APART.match(inner)):
        return f"thừa dấu cách: hãy viết {{%{apart[1]} liền nhau"
    if kind == "{%" and re.match(r"r\s", inner):
        return "không dùng thẻ {%r … %}; hãy viết {% … %}"
    return _statement_fault(inner) if kind == "{%" else ""


def _statement_fault(inner: str) -> str:
    leveled = _LEVEL.match(inner)
    word, rest = (*inner[leveled.end() if leveled else 0 :].split(None, 1), "", "")[:2]
    if word not in STATEMENTS:
        return f"không được phép: lệnh “{word}”"
    if rest and word in ("else", "endif", "endfor"):
        return f"sau “{word}” không được có gì"
    if not rest and word in ("if", "elif", "for"):
        return f"sau “{word}” còn thiếu điều kiện" if word != "for" else "sau “for” còn thiếu tên và danh sách"
    return ""
