"""What a user wrote, understood as a paper: YAML or JSON in, a kind's frozen model out.

Every fault of a run is told at once, in Vietnamese and with its place. The way
of a file: ``source`` (bytes to text), ``yaml_nodes`` (text to data that knows
its place), ``defaults`` (what the office repeats), then the model; ``faults``
brings what the model complains of back to the place. The words are in
``messages`` (of the model) and ``syntax`` (of the parser).
"""

from __future__ import annotations

from os import PathLike, fspath
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from vanban.errors import UnknownKindError
from vanban.inputs.defaults import overlaid
from vanban.inputs.empty_names import unknown_empty_names
from vanban.inputs.faults import model_faults, named
from vanban.inputs.messages import EMPTY, MISSING, one_of, shortened
from vanban.inputs.nodes import Fault, Node, RefusalError, entries, input_error, plain
from vanban.inputs.source import decode, read_bytes
from vanban.inputs.yaml_nodes import read_nodes
from vanban.loai import find_kind, kinds
from vanban.loai.shared.base import VanBan
from vanban.the_thuc.hinh_tep import THU_MUC
from vanban.the_thuc.written import Model

__all__ = ["load", "load_bytes", "load_model"]

ModelT = TypeVar("ModelT", bound=Model)


def load(path: str | PathLike[str], defaults: str | PathLike[str] | None = None) -> VanBan:
    """Read a paper from a .yaml, .yml or .json file; its key ``loai`` says which kind it is.

    ``defaults`` is a file of the same form with what an office repeats; a key
    of the paper stands for the whole key there. Raises ``InputError`` with
    every fault of both files.
    """
    return _understood(*_read(path), fspath(path), defaults)


def load_bytes(data: bytes, name: str, defaults: str | PathLike[str] | None = None) -> VanBan:
    """Read a paper from the bytes of a file, which messages call ``name``."""
    return _understood(*_parsed(data, name), name, defaults)


def load_model(path: str | PathLike[str], model: type[ModelT]) -> ModelT:
    """Read a file whose data are those of ``model`` and no paper; otherwise as ``load``."""
    node, faults = _read(path)
    if node is None:
        raise input_error(faults, fspath(path))
    faults = [named(fault, node, model) for fault in faults]
    faults += unknown_empty_names(node, model)
    try:
        found = model.model_validate(plain(node), context={THU_MUC: Path(path).parent})
    except ValidationError as error:
        faults += model_faults(error, node, model)
    else:
        if not faults:
            return found
    raise input_error(faults, fspath(path))


def _read(path: str | PathLike[str]) -> tuple[Node | None, list[Fault]]:
    try:
        return _parsed(read_bytes(Path(path), fspath(path)), fspath(path))
    except RefusalError as refusal:
        return None, [refusal.fault]


def _parsed(data: bytes, name: str) -> tuple[Node | None, list[Fault]]:
    try:
        source = decode(data, name)
    except RefusalError as refusal:
        return None, [refusal.fault]
    node, faults = read_nodes(source)
    return node, [*source.faults, *faults]


def _understood(paper: Node | None, faults: list[Fault], name: str, defaults: str | PathLike[str] | None) -> VanBan:
    repeated, more = _read(defaults) if defaults is not None else (None, [])
    faults += more
    if paper is None or (defaults is not None and repeated is None):
        raise input_error(faults, name)
    kind = _kind(overlaid(paper, repeated, None), faults)
    whole = overlaid(paper, repeated, kind)
    faults = [named(fault, whole, kind or VanBan) for fault in faults]
    if kind is not None:
        try:
            folder = {THU_MUC: Path(name).parent}
            document = kind.model_validate({**plain(whole), "loai": kind.slug()}, context=folder)
        except ValidationError as error:
            faults += model_faults(error, whole, kind)
        faults += unknown_empty_names(whole, kind)
        if not faults:
            return document
    raise input_error(faults, name)


def _kind(whole: Node, faults: list[Fault]) -> type[VanBan] | None:
    """Find the kind that is meant; a slip of the pen is a fault, and the likeliest kind tells the others."""
    entry = entries(whole).get("loai")
    if entry is None or not entry.node.value:
        place = entry.place if entry else whole.place
        message = f"{EMPTY if entry else MISSING}, một trong: {', '.join(kinds())}"
        faults.append(Fault(place, message, ("loai",)))
        return None
    if not isinstance(name := entry.node.value, str):
        faults.append(Fault(entry.node.place, one_of(["string_type"], plain(entry.node)), ("loai",)))
        return None
    try:
        return find_kind(name)
    except UnknownKindError as error:
        faults.append(Fault(entry.node.place, shortened(str(error)), ("loai",)))
        return find_kind(error.nearest) if error.nearest else None
