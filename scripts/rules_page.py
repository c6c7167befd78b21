"""The page of rules (docs/quy_tac.md): each rule, what is wrong in a paper with one fault, and what should stand there.

The faults are those that prove the rules in the tests; what the page says is what ``check`` says of them.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from pathlib import Path
from typing import Any

from vanban.checking import check
from vanban.fixing import REPAIRS
from vanban.reporting.text import STRENGTH
from vanban.standards import by_slug
from vanban.standards.model import Finding, Rule, Standard

_SUPPORT = Path(__file__).parent.parent / "tests" / "support"
_TOP = """# Quy tắc của `vanban check`

Trang này do `python scripts/make_docs.py` viết ra, từ chính các quy tắc và từ những tệp Word có đúng một lỗi mà bộ thử
dùng để thử từng quy tắc. Cột **Sai** là chỗ sai đặt vào tệp ấy, cột **Đúng** là điều `vanban check` đòi.
Mức: *phải sửa* là trái quy định; *nên sửa* là quy định để ngỏ hoặc đo trên trang in mới chắc; *lưu ý* là thông lệ.
Dấu ✎ là lỗi `vanban fix` sửa được khi chắc chắn đó đúng là thành phần ấy.
"""

Fault = tuple[Callable[[], Any], Callable[[Any], object]]


def page() -> str:
    """Write the page."""
    if str(_SUPPORT) not in sys.path:
        sys.path.append(str(_SUPPORT))
    decree, circular = import_module("faults"), import_module("faults_tt01")
    return "".join(
        [
            _TOP,
            *_law(by_slug("nd30_2020"), decree.FAULTS, lambda file: file),
            *_law(by_slug("tt01_2011"), circular.OWN, circular.with_number_at_the_foot),
        ]
    )


def _law(standard: Standard, faults: dict[str, Fault], of_its_time: Callable[[Any], Any]) -> Iterator[str]:
    own = [rule for rule in standard.rules if rule.id in faults]
    rest = (
        "" if len(own) == len(standard.rules) else f"; {len(own)} quy tắc dưới đây khác với luật trên, còn lại là một"
    )
    yield f"\n## {standard.ten}\n\n{len(standard.rules)} quy tắc{rest}.\n"
    for component in dict.fromkeys(rule.component for rule in own):
        yield f"\n### {standard.thanh_phan[component]}\n\n"
        yield from _table([rule for rule in own if rule.component == component], standard, faults, of_its_time)


def _table(
    rules: Sequence[Rule], standard: Standard, faults: dict[str, Fault], of_its_time: Callable[[Any], Any]
) -> Iterator[str]:
    yield _row("Quy tắc", "Xét", "Sai", "Đúng", "Mức", "Theo")
    yield _row(*["---"] * 6)
    for rule in rules:
        paper, edit = faults[rule.id]
        file = of_its_time(paper())
        edit(file)
        found = next(one for one in check(file.data(), standard.slug).findings if one.rule == rule.id)
        mended = " ✎" if rule.id in REPAIRS else ""
        yield _row(
            f"`{rule.id}`{mended}",
            rule.measure.what,
            _wrong(found),
            found.expected,
            STRENGTH[rule.strength],
            rule.clause,
        )


def _wrong(found: Finding) -> str:
    """Say what is wrong, and in which line where that is not the line itself."""
    quoted = found.quote.rstrip("…")
    return found.found if not quoted or quoted in found.found else f"{found.found} (“{found.quote}”)"


def _row(*cells: str) -> str:
    return f"| {' | '.join(' '.join(cell.split()).replace('|', chr(92) + '|') for cell in cells)} |\n"
