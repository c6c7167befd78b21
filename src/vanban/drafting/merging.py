"""Schemas made simple: references written out, alternatives merged into one schema where their types differ.

Every keyword of JSON Schema but a few speaks of one type only (``items`` of
arrays, ``properties`` of objects), so "text or a list" needs no ``anyOf``.

>>> merged([{"type": "string", "minLength": 1}, {"type": "array", "minItems": 1}, {"type": "null"}])
{'type': ['string', 'array', 'null'], 'minLength': 1, 'minItems': 1}
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Schema = dict[str, Any]

ONE_OR_MORE = "x-mot-hay-nhieu"
"""Marks a list that may be given as a single text."""

_NOTES = ("title", "description", "examples", "default")
_COMBINING = {"$ref", "anyOf", "oneOf", "allOf", "not", "if", "const"}


def resolved(schema: Mapping[str, Any]) -> Schema:
    """Write every reference out but those of models that hold themselves, and merge what can be merged."""
    models: Mapping[str, Any] = schema.get("$defs", {})
    kept: set[str] = set()
    made: Schema = _resolved({key: value for key, value in schema.items() if key != "$defs"}, models, (), kept)
    if kept:
        made["$defs"] = {name: _resolved(models[name], models, (name,), set()) for name in sorted(kept)}
    return made


def _resolved(schema: Any, models: Mapping[str, Any], above: tuple[str, ...], kept: set[str]) -> Any:
    if isinstance(schema, list):
        return [_resolved(each, models, above, kept) for each in schema]
    if not isinstance(schema, Mapping):
        return schema
    if reference := schema.get("$ref"):
        name = str(reference).rpartition("/")[2]
        if name in above:
            kept.add(name)
            return dict(schema)
        beside = {key: value for key, value in schema.items() if key != "$ref"}
        return _resolved({**models[name], **beside}, models, (*above, name), kept)
    made = {key: _resolved(value, models, above, kept) for key, value in schema.items()}
    if made.pop(ONE_OR_MORE, False):
        return _one_or_more(made)
    branches = made.get("anyOf")
    if isinstance(branches, list) and all(_stands_alone(branch) for branch in branches):
        del made["anyOf"]
        made = {**merged(branches), **made}
    return {key: made[key] for key in sorted(made, key=_notes_first)}


def _notes_first(keyword: str) -> int:
    return _NOTES.index(keyword) if keyword in _NOTES else len(_NOTES)


def _stands_alone(branch: Any) -> bool:
    """Tell a branch that says of which type it is from a condition on what stands beside it."""
    return isinstance(branch, dict) and bool(branch.keys() & {"type", "enum", "anyOf", "$ref"})


def merged(branches: Sequence[Schema]) -> Schema:
    """Give one schema that takes what any of ``branches`` takes; what has no types of its own stays apart."""
    notes = {key: branch[key] for branch in reversed(branches) for key in _NOTES if key in branch}
    bare = [{key: value for key, value in branch.items() if key not in _NOTES} for branch in branches]
    flat = [inner for branch in bare for inner in (branch["anyOf"] if branch.keys() == {"anyOf"} else [branch])]
    null = {"type": "null"}
    if len(flat) == 2 and flat[1] == null and flat[0].keys() == {"enum"}:
        return {**notes, "enum": [*flat[0]["enum"], None]}
    if any("null" in _types(branch) for branch in flat if branch != null):
        flat = [branch for branch in flat if branch != null]
    types = [_types(branch) for branch in flat]
    if not all(types) or len({kind for kinds in types for kind in kinds}) < sum(map(len, types)):
        return {**notes, "anyOf": flat}
    joined: Schema = {"type": [kind for kinds in types for kind in kinds]}
    return {**notes, **joined, **{k: v for branch in flat for k, v in branch.items() if k != "type"}}


def _types(branch: Schema) -> list[str]:
    """Name the types a branch is about; none when it says more than types can carry."""
    given = branch.get("type", [])
    return [] if branch.keys() & (_COMBINING | {"enum"}) else [given] if isinstance(given, str) else list(given)


def _one_or_more(schema: Schema) -> Schema:
    """Let a list be given as the text of its one item."""
    item = schema["items"]
    text = [kind for kind in _types(item) if kind in ("string", "number", "integer")]
    if not text:
        return schema
    keywords = {key: item[key] for key in ("minLength", "pattern", "minimum", "maximum") if key in item}
    return merged([{"type": text, **keywords}, schema])
