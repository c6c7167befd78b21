"""What a tag may say: an allow-list over Jinja's grammar, judged against a shape.

A template can look things up, compare, choose and loop. It cannot call, count,
import, assign or reach any attribute of a Python object: whatever is not named
here is a fault, so new powers of Jinja stay out until someone lets them in.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from math import isfinite
from types import MappingProxyType

from jinja2 import nodes

from vanban.word.expressions import is_reserved
from vanban.word.sandbox import FILTERS, LOOP, TESTS
from vanban.word.shape import Anything, Flag, ListOf, Record, Shape, Text

_ANYTHING, _TEXT, _FLAG = Anything(), Text(), Flag()
_LOOP_SHAPE = Record(MappingProxyType({name: _FLAG if name in ("first", "last") else _TEXT for name in LOOP}))
_ARGUMENTS = {"default": (1, 2), "join": (0, 1)}  # of a filter, fewest and most; the others take none

_NOT_ALLOWED: tuple[tuple[type[nodes.Node], str], ...] = (
    (nodes.Call, "gọi hàm"),
    (nodes.Getitem, "cắt lát hay tra theo biến"),
    (nodes.Concat, "nối chữ bằng ~"),
    (nodes.BinExpr, "phép tính"),
    (nodes.UnaryExpr, "phép tính"),
    (nodes.Literal, "danh sách hay từ điển viết trong thẻ"),
)


@dataclass(frozen=True)
class Names:
    """The names in sight: the view's, then those of the loops around."""

    known: Mapping[str, Shape]
    open: bool = False  # the view's shape is not known: any other name may be there too
    loops: frozenset[str] = frozenset()  # those of ``known`` that are no fields of the view

    def with_loop(self, target: str, item: Shape) -> Names:
        """Give the names inside a loop."""
        return Names({**self.known, target: item, "loop": _LOOP_SHAPE}, self.open, self.loops | {target, "loop"})

    def assuming(self, names: Iterable[str]) -> Names:
        """Give the names inside a block that has made sure ``names`` are there."""
        return Names({**dict.fromkeys(names, _ANYTHING), **self.known}, self.open, self.loops)


def ensured(test: nodes.Node | None) -> frozenset[str]:
    """Name the top-level names that ``test`` makes sure of (``x is defined and …``)."""
    if isinstance(test, nodes.And):
        return ensured(test.left) | ensured(test.right)
    if isinstance(test, nodes.Test) and test.name == "defined" and isinstance(test.node, nodes.Name):
        return frozenset({test.node.name})
    return frozenset()


@dataclass
class Judge:
    """Judges expressions against the names in sight; gathers (message, nearest name) of every fault."""

    names: Names
    faults: list[tuple[str, str]] = field(default_factory=list)
    used: set[str] = field(default_factory=set)

    def printed(self, node: nodes.Expr) -> None:
        """Judge what is to be printed."""
        match self.shape(node):
            case ListOf():
                self._fault("không in được cả danh sách; hãy lặp qua nó hoặc dùng join")
            case Record():
                self._fault("không in được cả bản ghi; hãy in từng trường của nó")
            case Flag():
                self._fault("không in được giá trị đúng/sai")

    def ready(self, node: nodes.Expr) -> None:
        """Judge what is to be printed ready-made: the layout makes it of a record."""
        if not isinstance(self.shape(node), Record | Anything):
            self._fault("thẻ {{p … }} chỉ in bảng và hình")

    def looped(self, node: nodes.Expr) -> Shape:
        """Judge what is to be looped over; give the shape of one item."""
        match self.shape(node):
            case ListOf(item):
                return item
            case Anything():
                return _ANYTHING
        self._fault("không lặp được: dữ liệu không phải danh sách")
        return _ANYTHING

    def shape(self, node: nodes.Node, lenient: bool = False) -> Shape:
        """Judge an expression and give its shape; ``lenient`` where a name may be missing."""
        match node:
            case nodes.Const(value=value):
                if isinstance(value, float) and not isfinite(value):
                    self._fault("số quá lớn")
                return _FLAG if isinstance(value, bool) else _TEXT
            case nodes.Name(name=name):
                return self._name(name, lenient)
            case nodes.Getattr(node=base, attr=name):
                return self._field(self.shape(base, lenient), name, lenient)
            case nodes.Getitem(node=base, arg=nodes.Const(value=str(name))):
                return self._field(self.shape(base, lenient), name, lenient)
            case nodes.Getitem(node=base, arg=nodes.Const(value=int())):
                return self._item(self.shape(base, lenient))
            case nodes.Compare(expr=first, ops=operands):
                for part in (first, *(operand.expr for operand in operands)):
                    self.shape(part)
                return _FLAG
            case nodes.Not(node=inner):
                self.shape(inner)
                return _FLAG
            case nodes.And(left=left, right=right):
                outer = self.names
                left_shape = self.shape(left)
                self.names = outer.assuming(ensured(left))
                right_shape, self.names = self.shape(right), outer
                return _either(left_shape, right_shape)
            case nodes.Or(left=left, right=right):
                return _either(self.shape(left), self.shape(right))
            case nodes.CondExpr(test=test, expr1=yes, expr2=no):
                return self._choice(test, yes, no)
            case nodes.Filter():
                return self._filter(node)
            case nodes.Test():
                return self._test(node)
        what = next((words for kind, words in _NOT_ALLOWED if isinstance(node, kind)), "cách viết này")
        self._fault(f"không được phép: {what}")
        return _ANYTHING

    def _name(self, name: str, lenient: bool) -> Shape:
        if is_reserved(name) and name not in self.names.loops:
            self._fault(f"không được phép: tên “{name}”" + (" ngoài vòng lặp" if name == "loop" else ""))
            return _ANYTHING
        if name not in self.names.loops:
            self.used.add(name)
        if name not in self.names.known and not lenient and not self.names.open:
            self._fault(f"không có trường “{name}”", name, self.names.known)
        return self.names.known.get(name, _ANYTHING)

    def _field(self, base: Shape, name: str, lenient: bool) -> Shape:
        if name.startswith("_"):
            self._fault(f"không được phép: tên “{name}”")
            return _ANYTHING
        match base:
            case Record(fields):
                if name in fields:
                    return fields[name]
                if not lenient:
                    self._fault(f"không có trường “{name}”", name, fields)
            case ListOf():
                self._fault(f"danh sách không có trường “{name}”; hãy lặp qua nó")
            case Text() | Flag():
                self._fault(f"chữ không có trường “{name}”")
        return _ANYTHING

    def _item(self, base: Shape) -> Shape:
        match base:
            case ListOf(item):
                return item
            case Record() | Text() | Flag():
                self._fault("chỉ danh sách mới lấy được phần tử theo số thứ tự")
        return _ANYTHING

    def _choice(self, test: nodes.Expr, yes: nodes.Expr, no: nodes.Expr | None) -> Shape:
        self.shape(test)
        if no is None:
            self._fault("thiếu else: không rõ in gì khi điều kiện sai")
            return _ANYTHING
        outer = self.names
        self.names = outer.assuming(ensured(test))
        shape, self.names = self.shape(yes), outer
        return _either(shape, self.shape(no))

    def _filter(self, node: nodes.Filter) -> Shape:
        if node.node is None or node.name not in FILTERS:
            self._fault(f"không có bộ lọc “{node.name}”", node.name, FILTERS)
            return _ANYTHING
        fewest, most = _ARGUMENTS.get(node.name, (0, 0))
        self._arguments(node, fewest, most, f"bộ lọc “{node.name}”")
        base = self.shape(node.node, lenient=node.name == "default")
        if node.name == "join" and not all(_is_text(argument) for argument in node.args):
            self._fault("dấu nối của bộ lọc “join” phải viết sẵn trong thẻ")
        match node.name, base:
            case "default", _:
                return base
            case (("first" | "last"), ListOf(item)):
                return item
            case (("first" | "last" | "join"), (Record() | Flag())):
                self._fault(f"bộ lọc “{node.name}” chỉ dùng cho danh sách")
            case "join", ListOf(item) if not isinstance(item, (Text, Anything)):
                self._fault("bộ lọc “join” chỉ nối được danh sách chữ")
            case "join", Text():
                self._fault("bộ lọc “join” chỉ dùng cho danh sách")
            case (("upper" | "lower" | "trim"), (ListOf() | Record() | Flag())):
                self._fault(f"bộ lọc “{node.name}” chỉ dùng cho chữ")
        return _ANYTHING if isinstance(base, Anything) and node.name in ("first", "last") else _TEXT

    def _test(self, node: nodes.Test) -> Shape:
        if node.name not in TESTS:
            self._fault(f"không có phép thử “{node.name}”", node.name, TESTS)
            return _FLAG
        alone = node.name in ("defined", "undefined", "none", "odd", "even")
        self._arguments(node, 0 if alone else 1, 0 if alone else 1, f"phép thử “{node.name}”")
        self.shape(node.node, lenient=node.name in ("defined", "undefined"))
        return _FLAG

    def _arguments(self, node: nodes.Filter | nodes.Test, fewest: int, most: int, what: str) -> None:
        if node.kwargs or node.dyn_args or node.dyn_kwargs or not fewest <= len(node.args) <= most:
            self._fault(f"{what} dùng sai tham số")
        for argument in node.args:
            self.shape(argument)

    def _fault(self, message: str, name: str = "", choices: Iterable[str] = ()) -> None:
        nearest = difflib.get_close_matches(name, [c for c in choices if not c.startswith("_")], 1)
        self.faults.append((message, nearest[0] if nearest else ""))


def _is_text(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Const) and isinstance(node.value, str)


def _either(left: Shape, right: Shape) -> Shape:
    return left if left == right else _ANYTHING
