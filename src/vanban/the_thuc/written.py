"""What every component of form has in common."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Annotated, Any, ClassVar, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, model_validator

from vanban.chu.cau import closed, ended, item_text, not_empty, unlabelled, without_end
from vanban.chu.marked import tidy
from vanban.chu.text import FORBIDDEN, clean, nfc, one_line, upper_first
from vanban.errors import WrittenFormError

_DASHED_LINE = re.compile(r"\n-(?=[ .]|$)")


class Model(BaseModel):
    """A frozen record of facts: unknown keys are faults, defaults are held to the same laws as data."""

    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True)

    at_least_one: ClassVar[tuple[str, ...]] = ()
    """Fields of which one at least is to be given; the first is the usual one."""
    exactly_one: ClassVar[tuple[str, ...]] = ()
    """Fields of which one and no other is to be given; the first is the usual one."""
    spelt_out: ClassVar[tuple[str, ...]] = ()
    """Fields whose items are written by their keys: a bare text would be read as something else."""
    by_example: ClassVar[bool] = False
    """Whether a starter shows a list of it by the field's example, not by all its keys."""
    hint: ClassVar[str] = ""
    """What a clerk is told of the fields that have no description of their own."""


class Written(Model):
    """A component that a line of text can be read into, and that prints itself as the law writes it."""

    ten: ClassVar[str]
    """The component's Vietnamese name, for messages."""
    nhieu_dong: ClassVar[bool] = False
    """Whether it has several lines; elsewhere a newline is a space."""
    text_schema: ClassVar[Mapping[str, Any]] = MappingProxyType({"type": "string", "minLength": 1})
    """What every text of it looks like, to an editor (JSON Schema)."""

    @property
    def loi_gon(self) -> str | None:
        """The bare text that says the same, if there is one."""
        return None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read a line written more or less rightly; ``WrittenFormError`` if it is something else."""
        return cls.model_validate(cls.read(clean(text) if cls.nhieu_dong else one_line(text)))

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Take a cleaned text apart into fields; ``WrittenFormError`` if it is something else."""
        raise WrittenFormError(cls.ten, text)

    @model_validator(mode="before")
    @classmethod
    def _from_text(cls, value: Any) -> Any:
        value = meant(value, cls.model_fields)
        if isinstance(value, str):
            return cls.read(clean(value) if cls.nhieu_dong else one_line(value))
        return value


@dataclass(frozen=True)
class Faulty:
    """A datum already known to be wrong, put in its place by a model that saw its neighbours.

    Models never raise before their fields are read, else one fault would hide
    the others: they leave this where the fault is, and the field raises it.
    """

    message: str


class ColonText(dict[str, Any]):
    """One named datum that may have been meant as text: YAML reads ``- Lưu: VT`` as a name and its value."""

    def __init__(self, field: str, value: Any, text: str) -> None:
        super().__init__({} if value is None else {field: value})
        self.field = field
        self.text = text


def as_text(value: Any) -> Any:
    """Give back the text that a colon made look like a named datum."""
    return value.text if isinstance(value, ColonText) else value


def meant(value: Any, names: Container[str]) -> Any:
    """Give back the text where none of ``names`` was meant by what stands before the colon."""
    return value.text if isinstance(value, ColonText) and value.field not in names else value


def _refuse_faulty(value: Any) -> Any:
    if isinstance(value, Faulty):
        raise ValueError(value.message)
    return value


def _to_text(value: Any) -> Any:
    """Let a number stand where text is asked for (a year as a product's name), nothing else."""
    if type(value) is str:
        return value
    return str(value) if type(value) is int else as_text(_refuse_faulty(value))


def _to_list(value: Any) -> Any:
    """Read a single text as a list of one, and any sequence as a tuple."""
    if isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, Iterable) and not isinstance(value, (dict, bytes)) else value


def _yes_no(value: Any) -> Any:
    """Read có and không; the rest is pydantic's to read."""
    return {"có": True, "không": False}.get(nfc(value).strip().lower(), value) if isinstance(value, str) else value


def _heading(text: str) -> str:
    """Write a heading without a closing mark, and without the number that the printing gives it."""
    return upper_first(unlabelled(text).rstrip(" .:"))


def _name(text: str) -> str:
    """Clean a one-line component: a newline is the user's own line break, and it stays."""
    return clean(text)


def _line(text: str) -> str:
    return not_empty(one_line(text))


Dong = Annotated[str, BeforeValidator(_to_text), AfterValidator(_line)]
"""One line of text, never empty."""

CuoiCau = Annotated[Dong, AfterValidator(without_end)]
"""A datum that ends a printed sentence: the stop is the printing's."""

TieuDe = Annotated[Dong, AfterValidator(_heading), AfterValidator(not_empty)]
"""A heading: no closing mark, no number."""

Ten = Annotated[str, BeforeValidator(_to_text), AfterValidator(_name), AfterValidator(not_empty)]
"""A name that may hold the user's own line breaks, never empty."""

LoiVan = Annotated[
    str, BeforeValidator(_to_text), AfterValidator(item_text), AfterValidator(not_empty), AfterValidator(closed),
    AfterValidator(tidy),
]  # fmt: skip
"""Body text: each line of it a paragraph; a full stop where the closing mark is missing."""


def _below_dash(text: str) -> str:
    return _DASHED_LINE.sub("\n+", text)


def _items(texts: tuple[str, ...]) -> tuple[str, ...]:
    """Below a dash item stands a plus: a line of an item that begins with a dash would print as another item."""
    return tuple(map(_below_dash, texts)) if len(texts) > 1 else texts


def _each_line(value: Any) -> Any:
    """Read the lines of one text as the items of a list."""
    if isinstance(value, tuple) and len(value) == 1 and isinstance(value[0], str) and not FORBIDDEN.search(value[0]):
        lines = [line for line in clean(value[0]).split("\n") if item_text(line).strip(" ./")]
        return tuple(lines) or (one_line(value[0]),)
    return value


Muc = Annotated[str, BeforeValidator(_to_text), AfterValidator(item_text), AfterValidator(without_end)]
"""An item of a list whose punctuation the printing decides."""

ThanhDanhSach = BeforeValidator(_to_list)
"""A list that may be given as a single text."""


def _to_lines(value: Any) -> Any:
    """Read each line of a block of text as an item, be it the whole list or one of its items."""
    texts = _to_list(value)
    if not (isinstance(texts, tuple) and all(isinstance(text, str) and not FORBIDDEN.search(text) for text in texts)):
        return texts
    return tuple(line for text in texts for line in (clean(text).split("\n") if "\n" in text else [text]))


TungDong = BeforeValidator(_to_lines)
"""A list whose items are lines; a block of text gives its lines."""

YGach = Annotated[LoiVan, AfterValidator(_below_dash)]
"""The text of a dash item, whose own list has pluses."""

CacY = Annotated[tuple[LoiVan, ...], AfterValidator(_items), ThanhDanhSach]
"""Texts of which one prints as paragraphs, several as dash items."""

LoiKet = Annotated[LoiVan, AfterValidator(ended)]
"""Body text that nothing follows."""


def _last_ended(texts: tuple[str, ...]) -> tuple[str, ...]:
    return (*texts[:-1], ended(texts[-1])) if texts else texts


CacYMotDong = Annotated[CacY, AfterValidator(_last_ended), BeforeValidator(_each_line), ThanhDanhSach]
"""The same where other paragraphs follow: of a single text each line is an item."""

CoKhong = Annotated[bool, BeforeValidator(_yes_no)]
"""Yes or no, in Vietnamese too: có, không, true, false, 1, 0."""

KhongSai = BeforeValidator(_refuse_faulty)
"""A datum that its model may have found faulty beside its neighbours."""
