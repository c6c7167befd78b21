"""Our template of a plan, restyled the way a clerk would in Word."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn

import vanban
from vanban.linting import Remark, lint

TEMPLATE = Path(__file__).parent.parent.parent / "templates/ke_hoach.docx"


def saved(document: Any) -> bytes:
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def restyled(*changes: Callable[[Any], object]) -> bytes:
    """The template with changes made to it."""
    document = Document(TEMPLATE)
    for change in changes:
        change(document)
    return saved(document)


def style(document: Any, name: str) -> Any:
    """A paragraph style by the name Word stores (python-docx calls its own by others)."""
    return next(each for each in document.styles if each.element.find(qn("w:name")).get(qn("w:val")) == name)


def paragraphs(document: Any, name: str) -> list[Any]:
    """The paragraphs of a style, in tables too."""
    style_id = style(document, name).style_id
    return [p for p in document.element.body.iter(qn("w:p")) if p.style == style_id]


def remarks(data: bytes) -> tuple[Remark, ...]:
    return lint(data, "mau.docx", vanban.KeHoach)


@pytest.fixture
def said() -> Callable[..., list[tuple[str, str, str, str]]]:
    """Restyle, lint, and give (group, message, found, expected) of each remark."""

    def say(*changes: Callable[[Any], object]) -> list[tuple[str, str, str, str]]:
        return [(r.group, r.message, r.found, r.expected) for r in remarks(restyled(*changes))]

    return say


@pytest.fixture(params=vanban.kinds())
def kind(request: pytest.FixtureRequest) -> Any:
    """Every kind there is."""
    return vanban.kinds()[request.param]
