"""What an office does otherwise on purpose: findings of these rules are listed apart and count for nothing.

>>> Allowance(quy_tac="so-trang.*", ly_do="Quy chế văn thư").fits("so-trang.vi-tri", "chân trang, đoạn 1")
True
"""

from __future__ import annotations

from collections.abc import Iterable
from fnmatch import fnmatchcase
from typing import Annotated

from pydantic import AfterValidator, Field

from vanban.chu.text import nearest, nfc
from vanban.standards import IN_FORCE, by_slug
from vanban.standards.model import Allowed, Finding
from vanban.the_thuc.written import Dong, Model


def _known(pattern: str) -> str:
    """Hold a rule's name to those of the standards; ``*`` stands for any letters."""
    names = [rule.id for slug in IN_FORCE for rule in by_slug(slug).rules]
    if any(fnmatchcase(name, pattern) for name in names):
        return pattern
    meant = nearest(pattern, names)
    raise ValueError(f"không có quy tắc “{pattern}”" + (f"; có phải “{meant}”?" if meant else ""))


class Allowance(Model):
    """One deviation that an office allows itself."""

    quy_tac: Annotated[Dong, AfterValidator(_known)] = Field(
        title="Quy tắc",
        description="Tên quy tắc như trong kết quả xét (--format json); dấu * thay cho mọi chữ.",
        examples=["so-trang.vi-tri"],
    )
    ly_do: Dong = Field(
        title="Lý do", description="Vì sao được chấp nhận.", examples=["Quy chế văn thư lưu trữ của cơ quan"]
    )
    vi_tri: Dong | None = Field(
        default=None,
        title="Vị trí",
        description="Chỉ chấp nhận ở nơi này, như kết quả xét ghi; dấu * thay cho mọi chữ.",
        examples=["chân trang*"],
    )

    def fits(self, rule: str, place: str) -> bool:
        """Tell whether it allows a finding of a rule at a place."""
        there = self.vi_tri is None or fnmatchcase(nfc(place), self.vi_tri)
        return there and fnmatchcase(rule, self.quy_tac)


class Allowances(Model):
    """What an office allows itself: one file."""

    cho_phep: tuple[Allowance, ...] = Field(default=(), title="Cho phép")


def apart(findings: Iterable[Finding], allow: Iterable[Allowance]) -> tuple[tuple[Finding, ...], tuple[Allowed, ...]]:
    """Part findings into those that count and those that are allowed, each with its reason."""
    laws = tuple(allow)
    counted: list[Finding] = []
    allowed: list[Allowed] = []
    for finding in findings:
        law = next((law for law in laws if law.fits(finding.rule, finding.place)), None)
        if law is None:
            counted.append(finding)
        else:
            allowed.append(Allowed(finding, law.ly_do))
    return tuple(counted), tuple(allowed)
