"""A model's errors, each brought to the place of its datum and named by its title.

A pydantic location is a way through the *model*: it may name the branch of a
union, go into parts that a validator read out of a text, or end at a datum
that is not there. ``_follow`` walks it through the data and the model at once.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any, cast, get_args

from pydantic import BaseModel, ValidationError

from vanban.chu.text import lower_first, nearest
from vanban.inputs.messages import EMPTY, KINDS_OF_DATA, message, one_of, unknown
from vanban.inputs.nodes import Entry, Fault, Node, Path, entries, items, written


@dataclass
class _Spot:
    """How far a location leads: the datum, its name, and what lies inside a text."""

    node: Node
    models: tuple[type[BaseModel], ...]
    path: Path = ()
    title: str = ""
    entry: Entry | None = None
    absent: bool = False
    inside: tuple[str, ...] = ()
    branch: int | None = None
    """Where in the location the first name of a union's branch stands."""


@dataclass(frozen=True)
class _Error:
    loc: Path
    kind: str
    value: Any
    facts: dict[str, Any]
    told: str


def model_faults(error: ValidationError, root: Node, model: type[BaseModel]) -> list[Fault]:
    """Give every fault of ``error``, one a mistake, where ``root`` says it was written."""
    found = [
        _Error(each["loc"], each["type"], each["input"], each.get("ctx", {}), each["msg"])
        for each in error.errors(include_url=False)
    ]
    faults: list[Fault] = []
    suggested: set[Path] = set()
    missing: list[Fault] = []
    for each in _one_branch([*_apart(_without_echoes(found))], root, model):
        spot = _follow(each.loc, root, model)
        if each.kind == "extra_forbidden" and spot.entry:
            above = _follow(spot.path[:-1], root, model)
            meant = nearest(spot.entry.name, _free_names(above))
            suggested.add((*above.path, meant))
            field = written((*above.path, spot.entry.name))
            fault = Fault(spot.entry.place, unknown(meant), spot.path, "", field)
        else:
            fault = _fault(each, spot)
        (missing if each.kind == "missing" else faults).append(fault)
    # A misspelt name is one mistake: that its right name is missing goes without saying.
    return faults + [fault for fault in missing if fault.path not in suggested]


def named(fault: Fault, root: Node, model: type[BaseModel]) -> Fault:
    """Give a fault of the file's form the title of its datum."""
    return fault._replace(title=_follow(fault.path, root, model).title, field=written(fault.path))


def _fault(each: _Error, spot: _Spot) -> Fault:
    text = message(each.kind, each.value, each.facts, each.told)
    place = spot.node.place
    if spot.absent and spot.entry:  # its name stands there, with nothing after it
        place, text = spot.entry.place, EMPTY if each.kind == "missing" else text
    parts = "".join(f"{lower_first(title)}: " for title in spot.inside)
    return Fault(place, parts + text, spot.path, spot.title, written(spot.path))


def _free_names(group: _Spot) -> list[str]:
    """Name what a group could still hold."""
    return [name for model in group.models for name in model.model_fields if name not in entries(group.node)]


def _without_echoes(errors: list[_Error]) -> list[_Error]:
    """Leave out that a list is too short because its items, told of themselves, did not count."""
    above = {each.loc[:end] for each in errors for end in range(len(each.loc))}
    return [each for each in errors if each.kind != "too_short" or each.loc not in above]


def _apart(errors: Iterable[_Error]) -> Iterator[_Error]:
    """Take apart an error of several (``nhieu_loi``); go down to the datum that an error points to (``cho``)."""
    for each in errors:
        if several := each.facts.get("loi"):
            for below, told in several:
                yield _Error((*each.loc, *below), each.kind, each.value, {}, told)
        else:
            yield _Error((*each.loc, *each.facts.get("cho", ())), each.kind, each.value, each.facts, each.told)


def _one_branch(errors: list[_Error], root: Node, model: type[BaseModel]) -> Iterator[_Error]:
    """Keep, of a union's errors, those of the branch that was likely meant."""
    while errors:
        each = errors.pop(0)
        if (at := _follow(each.loc, root, model).branch) is None:
            yield each
            continue
        union = each.loc[:at]
        same = [each, *(other for other in errors if other.loc[:at] == union and len(other.loc) > at)]
        errors = [other for other in errors if not any(other is one for one in same)]
        branches: dict[str | int, list[_Error]] = {}
        for other in same:
            branches.setdefault(other.loc[at], []).append(other)
        fitting = [branch for branch in branches.values() if not any(_misfit(other, at) for other in branch)]
        if fitting:
            best = min(fitting, key=len)
            errors = [
                _Error((*union, *other.loc[at + 1 :]), other.kind, other.value, other.facts, other.told)
                for other in best
            ] + errors
        else:
            kinds = [other.kind for other in same if _misfit(other, at)]
            yield _Error(union, "", each.value, {}, one_of(kinds, each.value))


def _misfit(error: _Error, at: int) -> bool:
    """Tell whether a branch takes another kind of data altogether."""
    return len(error.loc) == at + 1 and error.kind in KINDS_OF_DATA


def _follow(loc: Path, root: Node, model: type[BaseModel]) -> _Spot:
    """Walk ``loc`` through the data and the model at once, as far as each leads."""
    spot = _Spot(root, (model,))
    for index, step in enumerate(loc):
        if isinstance(step, int):
            if step < len(items(spot.node)) and not spot.absent:  # else a single text, read as a list of one
                spot.node, spot.entry, spot.path = items(spot.node)[step], None, (*spot.path, step)
            continue
        owner = next((one for one in spot.models if step in one.model_fields), None)
        entry = entries(spot.node).get(step)
        if owner is None and entry is None:
            spot.branch = index if spot.branch is None else spot.branch
            continue
        title = (owner.model_fields[step].title or "") if owner else ""
        spot.models = models_in(cast("Hashable", owner.model_fields[step].annotation)) if owner else ()
        if entry is None and (spot.absent or not isinstance(spot.node.value, dict)):
            spot.inside = (*spot.inside, title)
            continue
        spot.path, spot.title, spot.entry = (*spot.path, step), title, entry
        spot.absent = entry is None or entry.node.value is None
        spot.node = entry.node if entry else spot.node
    return spot


@cache
def models_in(annotation: Hashable) -> tuple[type[BaseModel], ...]:
    """Give the models that a field's type speaks of, however wrapped."""
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return (annotation,)
    return tuple(dict.fromkeys(model for part in get_args(annotation) for model in models_in(part)))
