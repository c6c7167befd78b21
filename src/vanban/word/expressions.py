"""The grammar of a tag: Jinja's own expressions, parsed one at a time and never run from text."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from jinja2 import nodes
from jinja2.exceptions import TemplateSyntaxError
from jinja2.parser import Parser

from vanban.word.sandbox import Sandbox

_T = TypeVar("_T")

_RESERVED = {"self", "super", "caller", "varargs", "kwargs", "loop"}


class ExpressionError(ValueError):
    """The text is no expression of ours; the message is in Vietnamese."""


def is_reserved(name: str) -> bool:
    """Tell whether a name means something to Jinja or Python, so no template may use it for its own."""
    return name.startswith("_") or name in _RESERVED


def parse(sandbox: Sandbox, text: str) -> nodes.Expr:
    """Parse one expression; ``ExpressionError``."""
    return _parse(sandbox, text, lambda parser: parser.parse_expression())


def parse_loop(sandbox: Sandbox, text: str) -> tuple[str, nodes.Expr, nodes.Expr | None]:
    """Parse what follows ``for``: the loop's variable, its list and, if any, the condition after ``if``."""

    def head(parser: Parser) -> tuple[nodes.Expr, nodes.Expr, nodes.Expr | None]:
        target = parser.parse_assign_target(extra_end_rules=("name:in",))
        parser.stream.expect("name:in")
        items = parser.parse_tuple(with_condexpr=False)
        return target, items, parser.parse_expression() if parser.stream.skip_if("name:if") else None

    target, items, condition = _parse(sandbox, text, head)
    if not isinstance(target, nodes.Name) or is_reserved(target.name):
        raise ExpressionError("biến của vòng lặp phải là một tên thường")
    return target.name, items, condition


def _parse(sandbox: Sandbox, text: str, read: Callable[[Parser], _T]) -> _T:
    try:
        parser = Parser(sandbox, text, state="variable")
        result = read(parser)
        if parser.stream.eos:
            return result
    except (TemplateSyntaxError, RecursionError):
        pass
    raise ExpressionError("biểu thức viết sai")
