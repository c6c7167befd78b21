"""The world a compiled template runs in: plain data, a handful of filters, and a budget of steps.

Looking up is by mapping key only, so a record's field may be called ``items``
and no Python attribute is ever in reach.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from jinja2 import StrictUndefined, Undefined
from jinja2.exceptions import UndefinedError
from jinja2.runtime import LoopContext
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.tests import TESTS as JINJA_TESTS

from vanban.chu.marked import Marked
from vanban.word.ready import Extras, Ready, hung_like

MAX_STEPS = 1_000_000
LOOP = ("index", "index0", "revindex", "first", "last", "length")


class DataError(ValueError):
    """The data cannot be used as the tag asks; the message is in Vietnamese."""


class Budget:
    """How many steps one render has left; a loop pays for all of its steps when it starts."""

    __slots__ = ("left",)

    def __init__(self) -> None:
        self.left = MAX_STEPS

    @property
    def spent(self) -> int:
        """The steps paid so far."""
        return MAX_STEPS - self.left


def steps(items: object, budget: Budget) -> Sequence[Any]:
    """Let a loop run over ``items`` if they are a list and the budget has room; else ``DataError``."""
    if not isinstance(items, (list, tuple)):
        _must_exist(items)
        raise DataError("không lặp được: dữ liệu không phải danh sách")
    budget.left -= len(items)
    if budget.left < 0:
        raise DataError(f"các vòng lặp vượt quá {MAX_STEPS} bước")
    return items


def plain(value: object) -> str:
    """Give the text that prints for ``value``, without marks: text, whole and decimal numbers, nothing for ``None``."""
    if isinstance(value, str):
        return value.plain() if isinstance(value, Marked) else str.__str__(value)
    if value is None:
        return ""
    if isinstance(value, bool):
        raise DataError("không in được giá trị đúng/sai")
    if isinstance(value, int):
        try:
            return int.__repr__(value)
        except ValueError:
            raise DataError("không in được số dài hàng nghìn chữ số") from None
    if isinstance(value, float):
        return float.__repr__(value)
    _must_exist(value)
    if isinstance(value, (list, tuple)):
        raise DataError("không in được cả danh sách; hãy lặp qua nó hoặc dùng join")
    if isinstance(value, Mapping):
        raise DataError("không in được cả bản ghi; hãy in từng trường của nó")
    if isinstance(value, Ready):
        raise DataError("bảng và hình chỉ in được bằng thẻ {{p … }} đứng riêng một đoạn; hãy xem mẫu gốc")
    raise DataError(f"không in được dữ liệu kiểu {type(value).__name__}")


def ready(value: object, extras: Extras) -> Iterable[bytes]:
    """Give what is ready-made, in the place of a paragraph; ``DataError`` for what comes from data."""
    if isinstance(value, Ready):
        return value.pieces(extras)
    _must_exist(value)
    raise DataError("thẻ {{p … }} chỉ in bảng và hình")


def _must_exist(value: object) -> None:
    if isinstance(value, Undefined):
        str(value)  # a strict undefined value raises, and says which name is missing


def _default(value: Any, fallback: Any = "", if_false: bool = False) -> Any:
    return fallback if isinstance(value, Undefined) or (if_false and not value) else value


def _join(items: object, separator: str = "") -> str:
    if not isinstance(items, (list, tuple)):
        _must_exist(items)
        raise DataError("không nối được: dữ liệu không phải danh sách")
    return hung_like(items, separator.join(map(plain, items)))


def _length(items: object) -> int:
    if isinstance(items, (str, list, tuple, Mapping)):
        return len(items)
    _must_exist(items)
    raise DataError("không đếm được: dữ liệu không phải danh sách hay chữ")


def _at(position: int) -> Callable[[object], Any]:
    def item(items: object) -> Any:
        if not isinstance(items, (str, list, tuple)):
            _must_exist(items)
            raise DataError("không lấy được phần tử: dữ liệu không phải danh sách")
        return items[position] if items else StrictUndefined(hint="danh sách rỗng")

    return item


FILTERS: Mapping[str, Callable[..., Any]] = {
    "default": _default,
    "first": _at(0),
    "join": _join,
    "last": _at(-1),
    "length": _length,
    "lower": lambda value: hung_like((value,), plain(value).lower()),
    "trim": lambda value: hung_like((value,), plain(value).strip()),
    "upper": lambda value: hung_like((value,), plain(value).upper()),
}

_COMPARISONS = "eq equalto ne gt greaterthan ge lt lessthan le in"
TESTS: Mapping[str, Any] = {
    name: JINJA_TESTS[name] for name in f"defined undefined none odd even {_COMPARISONS}".split()
}


class Sandbox(ImmutableSandboxedEnvironment):
    """Jinja with strict names, no globals, our filters and tests, and look-up by key."""

    def __init__(self) -> None:
        super().__init__(undefined=StrictUndefined, autoescape=False, cache_size=0)
        self.globals.clear()
        self.filters = dict(FILTERS)
        self.tests = dict(TESTS)

    def getattr(self, obj: Any, attribute: str) -> Any:
        """Look up a field of a record."""
        try:
            return obj[attribute]
        except UndefinedError:
            return obj  # so that `a.b.c | default(…)` works however early the path ends
        except (KeyError, TypeError, IndexError):
            if type(obj) is LoopContext and attribute in LOOP:
                return getattr(obj, attribute)
            return self.undefined(obj=obj, name=attribute)

    def getitem(self, obj: Any, argument: Any) -> Any:
        """Look up a field of a record or an item of a list."""
        try:
            return obj[argument]
        except UndefinedError:
            return obj
        except (KeyError, TypeError, IndexError):
            return self.undefined(obj=obj, name=argument)
