"""JSON Schema of a kind: what an editor completes, explains and checks while a clerk writes.

Made from the model, so a new kind has one at once. It takes whatever a file
may say (a number where text is meant, a single text for a list, a component as
text) and says what it can of the rest; what one datum means beside another
stays with the model. Alternatives are merged by type instead of listed under
``anyOf``: an editor then points at the very datum that is wrong.
"""

from __future__ import annotations

import json
import re
from collections.abc import Container, Mapping
from typing import Any, get_args

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from vanban.chu.text import upper_first
from vanban.drafting.merging import ONE_OR_MORE, resolved
from vanban.loai.shared.base import VanBan
from vanban.loai.shared.symbols import CoSoKyHieu
from vanban.the_thuc.khoi_noi_dung import TUNG_KHOI
from vanban.the_thuc.written import CoKhong, Model, ThanhDanhSach, TungDong, Written

DRAFT = "https://json-schema.org/draft/2020-12/schema"

_READ_LIST, _READ_YES_NO = (ThanhDanhSach.func, TungDong.func), get_args(CoKhong)[1].func
_READ_BLOCKS = TUNG_KHOI.func
_YES_NO = ["có", "không", True, False, "Có", "Không", "true", "false", 1, 0, "1", "0"]
_WHOLE = r"^\s*[+-]?\d+\s*$"


def schema_name(kind: type[VanBan]) -> str:
    """Name the file of a kind's schema, which the first line of a starter points to."""
    return f"{kind.slug()}.schema.json"


def schema_text(kind: type[VanBan], given: Container[str] = ()) -> str:
    """Write the schema as a file holds it."""
    return json.dumps(json_schema(kind, given), ensure_ascii=False, indent=2) + "\n"


def json_schema(kind: type[VanBan], given: Container[str] = ()) -> dict[str, Any]:
    """Give the schema of a kind's files; the fields ``given`` (by the office's file of defaults) may be left out."""
    raw = kind.model_json_schema(schema_generator=_Generator, mode="validation")
    made = resolved(raw)
    fields = {name: made["properties"][name] for name in kind.in_order()}
    fields["loai"] |= {"enum": [kind.slug(), kind.ten_goi()]}
    for keyword in ("type", "default", "minLength"):
        fields["loai"].pop(keyword, None)
    if issubclass(kind, CoSoKyHieu) and kind.viet_tat:
        fields["so_ky_hieu"]["pattern"] = rf"/\s*{re.escape(kind.viet_tat)}\s*[-–—]\s*\S"
    for name, sample in kind.samples().items():
        if name != "loai":
            fields[name]["examples"] = [sample]
    asked = {"loai", *made.get("required", ())}
    for keyword, names in (("anyOf", kind.at_least_one), ("oneOf", kind.exactly_one)):
        if any(name in given for name in names):
            made.pop(keyword, None)
    return {
        "$schema": DRAFT,
        "title": kind.ten_goi(),
        "description": _about(kind),
        **made,
        "properties": fields,
        "required": [name for name in fields if name in asked and name not in given],
    }


def _about(kind: type[VanBan]) -> str:
    form = f" (mẫu {kind.mau}, Phụ lục III, NĐ 30/2020/NĐ-CP)" if kind.has_form() else ""
    return f"Dữ liệu của một văn bản loại {kind.ten_goi()}{form}."


class _Generator(GenerateJsonSchema):
    """pydantic's schema, opened to what the reading of files and the models' own readers let through."""

    def str_schema(self, schema: core_schema.StringSchema) -> JsonSchemaValue:
        """Take a number for text: in a file every scalar is."""
        return {"minLength": 1, **super().str_schema(schema), "type": ["string", "number"]}

    def int_schema(self, schema: core_schema.IntSchema) -> JsonSchemaValue:
        """Take digits in quotes for a number."""
        return {**super().int_schema(schema), "type": ["integer", "string"], "pattern": _WHOLE}

    def function_before_schema(self, schema: core_schema.BeforeValidatorFunctionSchema) -> JsonSchemaValue:
        """Know our readers of lists, of blocks and of yes and no."""
        made, reader = super().function_before_schema(schema), schema["function"]["function"]
        if reader is _READ_YES_NO:
            return {"enum": _YES_NO}
        if reader is _READ_BLOCKS:
            return {"anyOf": [made, {"type": "array", "minItems": 1, "items": made}]}
        return {**made, ONE_OR_MORE: True} if reader in _READ_LIST else made

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        """Show only defaults that a clerk could have typed."""
        made = super().default_schema(schema)
        if not isinstance(made.get("default"), str) or not made["default"]:
            made.pop("default", None)
        return made

    def model_schema(self, schema: core_schema.ModelSchema) -> JsonSchemaValue:
        """Let a component be given as text and an optional datum be left empty; drop the engineer's words."""
        made, model = super().model_schema(schema), schema["cls"]
        made.pop("title", None)
        made.pop("description", None)
        assert issubclass(model, Model)  # noqa: S101 - every model of a kind is one of ours
        required = made.get("required", [])
        made["properties"] = {
            name: _described(found, model) if name in required else _optional(_described(found, model))
            for name, found in made["properties"].items()
        }
        if model.at_least_one:
            made["anyOf"] = [_filled(name) for name in model.at_least_one]
        if model.exactly_one:
            made["oneOf"] = [_filled(name) for name in model.exactly_one]
        if not issubclass(model, Written):
            return made
        made["title"] = upper_first(model.ten)
        reads_text = model.read.__func__ is not Written.read.__func__  # type: ignore[attr-defined]
        return {"title": made["title"], "anyOf": [made, dict(model.text_schema)]} if reads_text else made


def _described(found: JsonSchemaValue, model: type[Model]) -> JsonSchemaValue:
    return {"description": model.hint, **found} if model.hint else found


def _optional(found: JsonSchemaValue) -> JsonSchemaValue:
    """Let a datum be left empty, which is the same as leaving it out."""
    return {"anyOf": [found, {"type": "null"}]}


def _filled(name: str) -> Mapping[str, Any]:
    """Ask for a datum that is there and not left empty."""
    return {"required": [name], "properties": {name: {"not": {"type": "null"}}}}
