"""From a part's text and tags to one compiled Jinja program.

The program is built as Jinja's own syntax tree, never as template source: the
XML between tags goes in as ready constants, so nothing in it can be mistaken
for a tag and nothing has to be escaped. Every node carries its tag's number as
its line number; the traceback of whatever goes wrong then names the tag.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from jinja2 import Template, nodes

from vanban.word.review import Spot
from vanban.word.sandbox import Sandbox

BUDGET, EXTRAS = "_budget", "_extras"
"""What every program is given beside the view: its steps, and where footnotes and pictures go."""

Insert = Spot | str  # a tag, or the name of a variable that ``Template.render`` sets


def compile_program(
    sandbox: Sandbox, part: str, texts: Sequence[str], inserts: Sequence[tuple[int, Insert]]
) -> Template:
    """Compile ``texts`` with ``inserts`` between them; each insert brings its number (from 1)."""
    loom = _Loom()
    for position, text in enumerate(texts):
        if text:
            loom.emit(nodes.TemplateData(text, lineno=1))
        if position < len(inserts):
            loom.insert(*inserts[position])
    tree = nodes.Template(loom.body, lineno=1)
    tree.set_environment(sandbox)
    code = sandbox.compile(tree, part, f"<{part}>")
    return Template.from_code(sandbox, code, {})


def number_at_fault(program: Template, error: BaseException) -> int:
    """Tell the number of the tag whose code raised ``error`` (0: none of this program's)."""
    trace, number = error.__traceback__, 0
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == program.filename:
            number = program.get_corresponding_lineno(trace.tb_lineno)
        trace = trace.tb_next
    return number


@dataclass
class _Open:
    """A block being built and the branch that is being filled."""

    node: nodes.For | nodes.If
    branch: list[nodes.Node]


class _Loom:
    def __init__(self) -> None:
        self.body: list[nodes.Node] = []
        self.blocks: list[_Open] = []

    def emit(self, expr: nodes.Expr) -> None:
        """Add something that prints."""
        branch = self.blocks[-1].branch if self.blocks else self.body
        if branch and isinstance(branch[-1], nodes.Output):
            branch[-1].nodes.append(expr)
        else:
            branch.append(nodes.Output([expr], lineno=expr.lineno))

    def insert(self, number: int, what: Insert) -> None:
        """Add a tag or a layout variable."""
        if isinstance(what, str):
            self.emit(nodes.Name(what, "load", lineno=number))
            return
        expr = what.expr
        if expr is not None:
            expr.set_lineno(number, override=True)
        match what.tag.word:
            case "print":
                self.emit(_filtered(expr, what.printer, number, nodes.Name(EXTRAS, "load", lineno=number)))
            case "for":
                target = nodes.Name(what.target, "store", lineno=number)
                items = _filtered(expr, "_steps", number, nodes.Name(BUDGET, "load", lineno=number))
                if what.condition is not None:
                    what.condition.set_lineno(number, override=True)
                self._open(nodes.For(target, items, [], [], what.condition, False, lineno=number))
            case "if":
                self._open(nodes.If(expr, [], [], [], lineno=number))
            case "elif" if isinstance(block := self.blocks[-1].node, nodes.If):
                other = nodes.If(expr, [], [], [], lineno=number)
                block.elif_.append(other)
                self.blocks[-1].branch = other.body
            case "else":
                self.blocks[-1].branch = self.blocks[-1].node.else_
            case "endif" | "endfor":
                self.blocks.pop()

    def _open(self, node: nodes.For | nodes.If) -> None:
        (self.blocks[-1].branch if self.blocks else self.body).append(node)
        self.blocks.append(_Open(node, node.body))


def _filtered(expr: nodes.Expr | None, name: str, number: int, *arguments: nodes.Expr) -> nodes.Filter:
    return nodes.Filter(expr, name, list(arguments), [], None, None, lineno=number)
