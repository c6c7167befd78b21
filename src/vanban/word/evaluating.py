"""What a tag's expression is worth: as Python where that says the same, else as Jinja says it.

``in_python`` writes what finds plain values in plain data: names, fields, comparisons, choices, filters. Where
that runs through, it gives what Jinja gives; a name that lacks, or data of another type, make it raise something.
What such a fault means, and all that deals in undefined names, only a ``Question`` put to Jinja can tell.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from functools import cached_property
from typing import Any

from jinja2 import Template, nodes

from vanban.word.sandbox import LOOP, Sandbox

_ANSWER = "_answer"
_OPERATORS = {
    "eq": "==", "ne": "!=", "gt": ">", "gteq": ">=", "lt": "<", "lteq": "<=", "in": "in", "notin": "not in",
}  # fmt: skip


class ComplexError(ValueError):
    """Only Jinja can tell what the expression is worth."""


class Question:
    """An expression that Jinja evaluates; it is compiled when it is first asked."""

    def __init__(self, sandbox: Sandbox, expr: nodes.Expr) -> None:
        self._sandbox = sandbox
        self._expr = expr

    def __call__(self, names: dict[str, Any]) -> Any:
        """Give its worth, an undefined value too, where ``names`` are in sight."""
        context = self._program.new_context(names)
        for _ in self._program.root_render_func(context):
            pass
        return context.vars[_ANSWER]

    @cached_property
    def _program(self) -> Template:
        expr = deepcopy(self._expr)  # Jinja shortens it as it compiles: what is told of a fault would depend on that
        tree = nodes.Template([nodes.Assign(nodes.Name(_ANSWER, "store"), expr)], lineno=1)
        tree.set_environment(self._sandbox)
        return Template.from_code(self._sandbox, self._sandbox.compile(tree), {})


def in_python(node: nodes.Node, names: Mapping[str, str]) -> str:
    """Write an expression in Python; ``ComplexError``.

    ``names`` are the variables of the loops around it by their names in the template, ``view`` has all others and
    ``filters`` the filters.
    """
    match node:
        case nodes.Const(value=value) if value is None or isinstance(value, (str, int)):
            return repr(value)
        case nodes.Name(name=name):
            return names.get(name) or f"view[{name!r}]"
        case nodes.Getattr(node=nodes.Name(name="loop"), attr=name) if name in LOOP and "loop" in names:
            return f"{names['loop']}.{name}"
        case nodes.Getattr(node=base, attr=name):
            return f"{in_python(base, names)}[{name!r}]"
        case nodes.Getitem(node=base, arg=nodes.Const(value=str() | int() as key)):
            return f"{in_python(base, names)}[{key!r}]"
        case nodes.Compare(expr=first, ops=operands):
            others = (f" {_OPERATORS[operand.op]} {in_python(operand.expr, names)}" for operand in operands)
            return f"({in_python(first, names)}{''.join(others)})"
        case nodes.Not(node=inner):
            return f"(not {in_python(inner, names)})"
        case nodes.And(left=left, right=right):
            return f"({in_python(left, names)} and {in_python(right, names)})"
        case nodes.Or(left=left, right=right):
            return f"({in_python(left, names)} or {in_python(right, names)})"
        case nodes.CondExpr(test=test, expr1=yes, expr2=no) if no is not None:
            return f"({in_python(yes, names)} if {in_python(test, names)} else {in_python(no, names)})"
        case nodes.Filter(node=inner, name=name, args=arguments) if inner is not None and name != "default":
            return f"filters[{name!r}]({', '.join(in_python(each, names) for each in (inner, *arguments))})"
    raise ComplexError
