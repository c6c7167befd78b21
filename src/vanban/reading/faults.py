"""What a file lacks to be a document of its kind, in Vietnamese."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from vanban.errors import InputError, InputFault
from vanban.loai.shared.base import VanBan
from vanban.the_thuc.ban_in import DoanIn
from vanban.the_thuc.doc_lai import KIEU_CUA

_MISSING = {"missing", "too_short"}


def validated(kind: type[VanBan], data: Mapping[str, Any], paragraphs: Sequence[DoanIn], name: str) -> VanBan:
    """Make the document; ``InputError`` with everything that is missing or wrong, each at its paragraph."""
    try:
        return kind.model_validate(data)
    except ValidationError as error:
        faults = [_fault(kind, data, fault, paragraphs, name) for fault in error.errors()]
        raise InputError(faults) from None


def _fault(
    kind: type[VanBan], data: Mapping[str, Any], error: Mapping[str, Any], paragraphs: Sequence[DoanIn], name: str
) -> InputFault:
    loc = error["loc"]
    field = ".".join(map(str, loc))
    style = KIEU_CUA.get(str(loc[0])) if loc else None
    place = next((each.noi for each in paragraphs if each.kieu == style and each.loi.strip()), "")
    if error["type"] in _MISSING or (not place and style and loc[0] not in data):
        message = "không thấy trong tệp"
    elif "error" in error.get("ctx", {}):
        message = str(error["ctx"]["error"])
    else:
        message = f"không đọc được “{error.get('input')}”"
    return InputFault(message, name, place, _title(kind, loc), field)


def _title(model: type[BaseModel], loc: Sequence[int | str]) -> str:
    """Give the Vietnamese title of the innermost field of a place in the data."""
    title = ""
    found: type[BaseModel] | None = model
    for name in loc:
        field = found.model_fields.get(str(name)) if found else None
        if field is not None:
            title = field.title or title
            found = next((each for each in _models(field.annotation)), None)
    return title


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for part in get_args(annotation) for found in _models(part)]
