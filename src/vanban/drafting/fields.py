"""What a field of a model holds, seen from its type, and what may stand there as an example."""

from __future__ import annotations

from typing import Any, get_args, get_origin

from pydantic.fields import FieldInfo

from vanban.the_thuc.written import Model


def group_of(field: FieldInfo) -> type[Model] | None:
    """Give the model that a field holds, one or several of; ``None`` when it holds text or numbers."""
    return _model_in(field.annotation)


def _model_in(annotation: Any) -> type[Model] | None:
    if isinstance(annotation, type) and issubclass(annotation, Model):
        return annotation
    return next(filter(None, map(_model_in, get_args(annotation))), None)


def is_list(field: FieldInfo) -> bool:
    """Tell a field that holds several from one that holds one."""
    return _is_list(field.annotation)


def _is_list(annotation: Any) -> bool:
    return get_origin(annotation) in (tuple, list) or any(map(_is_list, get_args(annotation)))


def sample(field: FieldInfo) -> Any:
    """Give a field's first example, else its default text, else its title; ``None`` for a group without one."""
    if field.examples:
        return field.examples[0]
    if group_of(field) is not None:
        return None
    default = None if field.is_required() else field.get_default(call_default_factory=True)
    return default if isinstance(default, str) and default else field.title
