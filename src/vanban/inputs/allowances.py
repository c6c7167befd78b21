"""An office's own deviations, read from its YAML or JSON file: every fault at its place, as of any data."""

from __future__ import annotations

from os import PathLike, fspath
from pathlib import Path

from pydantic import ValidationError

from vanban.checking import Allowance, Allowances
from vanban.inputs.faults import model_faults, named
from vanban.inputs.nodes import RefusalError, input_error, plain
from vanban.inputs.source import decode, read_bytes
from vanban.inputs.yaml_nodes import read_nodes


def load_allowances(path: str | PathLike[str]) -> tuple[Allowance, ...]:
    """Read what an office allows itself; ``InputError`` with every fault of the file."""
    name = fspath(path)
    try:
        source = decode(read_bytes(Path(path), name), name)
    except RefusalError as refusal:
        raise input_error([refusal.fault], name) from None
    node, form = read_nodes(source)
    faults = [*source.faults, *form]
    if node is not None:
        faults = [named(fault, node, Allowances) for fault in faults]
        try:
            office = Allowances.model_validate(plain(node))
        except ValidationError as error:
            faults += model_faults(error, node, Allowances)
        else:
            if not faults:
                return office.cho_phep
    raise input_error(faults, name)
