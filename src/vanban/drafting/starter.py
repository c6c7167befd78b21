"""A starter: every key of a kind in a clerk's order, explained, filled with what is to be replaced.

What a kind demands stands ready, its text between « and » (the marks of Word's
mail merge) where it may be anything; what may be left out is a comment of one
line that begins with its key. Made from the model: titles, descriptions and
examples of its fields.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from textwrap import wrap
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import TypeAdapter, ValidationError
from pydantic.fields import FieldInfo

from vanban.chu.text import lower_first
from vanban.drafting.fields import group_of, is_list, sample
from vanban.drafting.flow import flow
from vanban.drafting.schema import schema_name
from vanban.loai.shared.base import VanBan
from vanban.the_thuc.written import Model

_WIDTH = 112
_STEP = "  "
_TO_REPLACE = "  # ví dụ, hãy thay"
_WITH_OFFICE = " --defaults TỆP_CƠ_QUAN.yaml"
_HEAD = """\
# yaml-language-server: $schema={schema}
# {kind}. Ghi xong thì làm tệp Word bằng lệnh: vanban render TỆP_NÀY.yaml{office}
# Chữ trong «…» là chỗ phải thay (thay cả dấu «»). Mục nào cần dùng mà đang có dấu # ngay trước tên thì xóa dấu # đó.
# Chỉ ghi nội dung: dấu gạch đầu dòng, “Số:”, chữ in hoa, dấu chấm phẩy và “./.” do vanban thêm.
"""


def starter(
    kind: type[VanBan], facts: Mapping[str, str] = MappingProxyType({}), *, without: Collection[str] = ()
) -> str:
    """Write the starter of a kind: YAML that loads and renders as it is.

    ``facts`` are values that are known already, as YAML that may follow the key and its colon;
    ``without`` are keys that stand elsewhere, in what the office repeats.
    """
    samples = kind.samples()
    head = _HEAD.format(schema=schema_name(kind), kind=kind.ten_goi(), office=_WITH_OFFICE if without else "")
    parts = [head, f"loai: {samples['loai']}\n"]
    usual, *others = kind.at_least_one or ("",)
    implied = {usual} - facts.keys() if facts.keys() & {*others} else set()  # a symbol holds the issuer's code
    names = (name for name in kind.in_order() if name not in {"loai", *without, *implied})
    for name in names:
        lines = _known(kind, name, facts[name]) if name in facts else _entry(kind, name, "", samples.get(name))
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def _known(kind: type[VanBan], name: str, text: str) -> Iterator[str]:
    """Write a field whose value is known."""
    yield from _comment(kind, kind.model_fields[name], "")
    yield f"{name}:{text if text.startswith(chr(10)) else f' {text}'}"


def _entry(model: type[Model], name: str, indent: str, given: Any = None) -> Iterator[str]:
    """Write a field with its comment: ready if the model asks for it, else as a comment of one line."""
    field = model.model_fields[name]
    if name in model.exactly_one[1:]:
        return
    yield from _comment(model, field, indent)
    inner = group_of(field)
    ready = _ready(model, name)
    value = sample(field) if given is None else given
    if inner and inner.by_example and ready:
        yield f"{indent}{name}:"
        yield from (f"{indent}{_STEP}{line}" for item in value for line in _example(item))
    elif inner and is_list(field) and ready:
        yield f"{indent}{name}:"
        yield from (f"{indent}{_STEP}- {flow(_marked(field, text))}" for text in value or ())
        yield from _item(inner, indent + _STEP)
    elif inner and value is None and (ready or not any(each.is_required() for each in inner.model_fields.values())):
        yield f"{indent}{name}:"
        yield from _entries(inner, inner.model_fields, indent + _STEP)
    elif not ready:
        yield f"{indent}#{name}: {flow(whole(inner) if inner and value is None else value)}"
    elif isinstance(value, list):
        yield f"{indent}{name}:"
        yield from (f"{indent}{_STEP}- {flow(_marked(field, text))}" for text in value)
    else:
        marked = _marked(field, value)
        yield f"{indent}{name}: {flow(marked)}{_TO_REPLACE if marked == value else ''}"
    for other in model.exactly_one[1:] if name in model.exactly_one[:1] else ():
        instead = model.model_fields[other]
        text = f"Hoặc thay dòng “{name}” bằng “{other}: {flow(sample(instead))}”. {_words(model, instead)}"
        yield from _lines(text, indent)


def _example(item: Any) -> Iterator[str]:
    """Write an item of an example, its texts ready to be replaced."""
    if isinstance(item, str):
        yield f"- {flow(f'«{item}»')}"
        return
    for place, (name, text) in enumerate(item.items()):
        yield f"{' ' if place else '-'} {name}: {flow(f'«{text}»')}"


def _ready(model: type[Model], name: str) -> bool:
    """Tell what stands ready from what may be taken up."""
    usual = (*model.at_least_one[:1], *model.exactly_one[:1])
    return model.model_fields[name].is_required() or name in usual


def _entries(model: type[Model], names: Iterable[str], indent: str) -> Iterator[str]:
    for name in names:
        yield from _entry(model, name, indent)


def _item(model: type[Model], indent: str) -> Iterator[str]:
    """Write a group as an item of a list: its first key bears the dash, so one that is ready comes first."""
    first = next((name for name in model.model_fields if _ready(model, name)), "")
    names = sorted(model.model_fields, key=lambda name: name != first)
    begun = False
    for line in _entries(model, names, indent + _STEP):
        if not begun and not line.lstrip().startswith("#"):
            begun = True
            yield f"{indent}- {line.lstrip()}"
        else:
            yield line if begun else line.removeprefix(_STEP)


def whole(model: type[Model]) -> dict[str, Any]:
    """Give a sample of a group that is written on one line."""
    values = {name: sample(field) for name, field in model.model_fields.items() if name not in model.exactly_one[1:]}
    return {name: value for name, value in values.items() if value is not None}


def _comment(model: type[Model], field: FieldInfo, indent: str) -> Iterator[str]:
    yield from _lines(_words(model, field), indent)


def _words(model: type[Model], field: FieldInfo) -> str:
    return f"{field.title}: {lower_first(field.description or model.hint)}"


def _lines(text: str, indent: str) -> Iterator[str]:
    return (f"{indent}# {line}" for line in wrap(text, _WIDTH - len(indent)))


def _marked(field: FieldInfo, value: Any) -> Any:
    """Put text between the marks that ask to be replaced, unless it must have a form of its own."""
    marked = f"«{value}»"
    held: Any = Annotated[field.annotation, *field.metadata] if field.metadata else field.annotation
    try:
        TypeAdapter(held).validate_python(marked)
    except ValidationError:
        return value
    return marked
