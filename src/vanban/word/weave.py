"""From a part's text and tags to one Python function that fills it.

Blocks, guards and the text between tags become statements of our own: the text is there as ready bytes, so nothing
in it can be mistaken for code, and of what a tag says only constants and names are quoted. What stands in a tag is
written as Python where that says the same as Jinja (``evaluating``). So a *quick* program is fast and exact until
something raises; then a *careful* one, which asks Jinja for every expression, tells what is wrong, and in which tag.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from jinja2 import StrictUndefined, nodes
from jinja2.runtime import LoopContext

from vanban.word import guards
from vanban.word.evaluating import ComplexError, Question, in_python
from vanban.word.filling import FIRST_LOOK, Filling
from vanban.word.ready import Extras
from vanban.word.review import Spot
from vanban.word.sandbox import FILTERS, Budget, Sandbox, ready, steps

Insert = Spot | int  # a tag, or the number of a site

Fill = Callable[[Mapping[str, Any], Sequence[bytes], Extras, Budget, Filling], None]


@dataclass(frozen=True)
class Program:
    """The function, its file in tracebacks, and the number of the tag (from 1) behind each of its lines (0: none)."""

    fill: Fill
    file: str
    tags: Sequence[int]

    def number_at_fault(self, error: BaseException) -> int:
        """Tell the number of the tag whose code raised ``error`` (0: none of this program's)."""
        trace, number = error.__traceback__, 0
        while trace is not None:
            if trace.tb_frame.f_code.co_filename == self.file:
                number = self.tags[trace.tb_lineno - 1]
            trace = trace.tb_next
        return number


def compile_program(
    sandbox: Sandbox, part: str, texts: Sequence[str], inserts: Sequence[tuple[int, Insert]], *, careful: bool = False
) -> Program:
    """Compile ``texts`` with ``inserts`` between them; each insert brings its number (from 1)."""
    loops = any("loop" in what.tag.rest for _, what in inserts if isinstance(what, Spot))
    loom = _Loom(sandbox, careful=careful, loops=loops)
    for position, text in enumerate(texts):
        loom.text(text)
        if position < len(inserts):
            loom.insert(*inserts[position])
    loom.flush()
    file = f"<{part}>"
    exec(compile("\n".join(loom.lines), file, "exec"), loom.given)  # noqa: S102 - nothing but what _Loom writes
    return Program(loom.given["fill"], file, loom.tags)


class _Block(NamedTuple):
    """An open block: the names in sight around it, and the variable with a loop's items."""

    names: Mapping[str, str]
    items: str = ""


class _Loom:
    """Writes the function's lines; what they refer to is ``given``."""

    def __init__(self, sandbox: Sandbox, *, careful: bool, loops: bool) -> None:
        self.sandbox, self.careful, self.loops = sandbox, careful, loops
        self.given: dict[str, Any] = {
            "filters": FILTERS, "steps": steps, "ready": ready, "Loop": LoopContext, "Undefined": StrictUndefined,
        }  # fmt: skip
        self.lines: list[str] = []
        self.tags: list[int] = []
        self.depth = 0
        self.names: Mapping[str, str] = {}
        self.blocks: list[_Block] = []
        self.waiting: list[tuple[str, int]] = []
        self.hollows: list[int] = []
        self.write("def fill(view, sites, extras, budget, filling):")
        self.depth = 1
        self.write(f"pieces, due, left = filling.pieces, {FIRST_LOOK}, -1")

    def write(self, code: str, tag: int = 0) -> None:
        """Write a line, behind what was put before it."""
        self.flush()
        self._line(code, tag)

    def put(self, piece: str, tag: int = 0) -> None:
        """Put a piece; those that follow one another are put at once."""
        self.waiting.append((piece, tag))

    def dedent(self) -> None:
        """End a block of lines."""
        self.flush()
        self.depth -= 1

    def flush(self) -> None:
        """Write what is waiting to be put."""
        if self.waiting:
            self._line("pieces += [")
            for piece, tag in self.waiting:
                self._line(f"{piece},", tag)
            self._line("]")
            self.waiting.clear()

    def _line(self, code: str, tag: int = 0) -> None:
        self.lines.append(" " * self.depth + code)
        self.tags.append(tag)

    def give(self, value: object) -> str:
        """Make ``value`` known to the function; give its name there."""
        name = f"given{len(self.given)}"
        self.given[name] = value
        return name

    def text(self, text: str) -> None:
        """Put a text, its guards as what they ask for."""
        for piece in guards.parted(text):
            match piece[:1]:
                case guards.EDGE:
                    self.write("left = len(pieces)")
                case guards.FILLER:
                    self.write("if len(pieces) == left:")
                    self.depth += 1
                case guards.FILLED:
                    self.dedent()
                case guards.HOLDER:
                    self.hollows.append(len(self.lines))
                    self.write(f"holder{self.hollows[-1]} = len(pieces)")
                case guards.FIRST:
                    self.write(f"first{self.hollows[-1]} = len(pieces)")
                case guards.LAST:
                    hollow = self.hollows.pop()
                    self.write(f"if len(pieces) == first{hollow}: del pieces[holder{hollow}:]")
                    self.write(f"else: pieces.append({self.give(piece[1:].encode())})")
                case guards.CLOSING:
                    self.write("filling.closings.append(len(pieces))")
                case guards.SECTION:
                    self.write("filling.section = len(pieces)")
                case guards.NUMBER:
                    self.put("filling.drawing()")
                case _:
                    self.put(self.give(piece.encode()))

    def insert(self, number: int, what: Insert) -> None:
        """Put a tag or a site."""
        if isinstance(what, int):
            self.put(f"sites[{what}]")
            return
        match what.tag.word:
            case "print" if what.printer is None:
                self.put(f"*ready({self.worth(what.expr)}, extras)", number)
            case "print":
                self.put(f"{self.give(what.printer)}({self.worth(what.expr)}, extras).encode()", number)
            case "for":
                self.loop(number, what)
            case "if":
                self.blocks.append(_Block(self.names))
                self.branch(f"if {self.worth(what.expr)}:", number)
            case "elif":
                self.dedent()
                self.branch(f"elif {self.worth(what.expr)}:", number)
            case "else":
                names, items = self.blocks[-1]
                self.names = names
                self.dedent()
                self.branch(f"if not {items}:" if items else "else:", number)
            case "endif" | "endfor":
                self.names = self.blocks.pop().names
                self.dedent()

    def loop(self, number: int, spot: Spot) -> None:
        """Open a loop; what only its condition lets in is known before it begins."""
        level = len(self.blocks)
        items, item, loop = f"items{level}", f"item{level}", f"loop{level}"
        self.write(f"{items} = steps({self.worth(spot.expr)}, budget)", number)
        self.blocks.append(_Block(self.names, items))
        self.names = {**self.names, spot.target: item}
        if spot.condition is not None:
            self.write(f"{items} = [{item} for {item} in {items} if {self.worth(spot.condition)}]", number)
        if self.loops:
            self.names = {**self.names, "loop": loop}
            self.branch(f"for {item}, {loop} in Loop({items}, Undefined):", number)
        else:
            self.branch(f"for {item} in {items}:", number)
        self.write("if len(pieces) >= due: due = filling.count()")

    def branch(self, code: str, number: int) -> None:
        self.write(code, number)
        self.depth += 1
        self.write("pass")

    def worth(self, expr: nodes.Expr | None) -> str:
        """Write what an expression is worth."""
        assert expr is not None  # noqa: S101 - the review has seen to it
        try:
            if not self.careful:
                return in_python(expr, self.names)
        except ComplexError:
            pass
        seen = "".join(f", {name!r}: {variable}" for name, variable in self.names.items())
        return f"{self.give(Question(self.sandbox, expr))}({{**view{seen}}})"
