"""YAML as an editor's language server reads it (YAML 1.2: no dates, yes is a word), and the kinds' models walked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pictures
import pytest
import yaml
from jsonschema import Draft202012Validator

import make_signatures
import vanban
from vanban.drafting import json_schema

EXAMPLES = Path(__file__).parent.parent.parent / "examples"


class Yaml12(yaml.SafeLoader):
    """The core schema of YAML 1.2."""

    yaml_implicit_resolvers: dict[str, Any] = {}  # noqa: RUF012 - PyYAML's own way


for _tag, _pattern, _first in (
    ("null", r"~|null|Null|NULL|", ["~", "n", "N", ""]),
    ("bool", r"true|True|TRUE|false|False|FALSE", list("tTfF")),
    ("int", r"[-+]?[0-9]+", list("-+0123456789")),
    ("float", r"[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?", list("-+.0123456789")),
):
    Yaml12.add_implicit_resolver(f"tag:yaml.org,2002:{_tag}", re.compile(rf"^(?:{_pattern})$"), _first)


def parse(text: str) -> Any:
    """Parse as an editor does."""
    return yaml.load(text, Yaml12)


def faults(text: str, kind: str = "ke_hoach", given: tuple[str, ...] = ()) -> list[tuple[str, str]]:
    """Give (path, keyword) of everything an editor would underline."""
    schema = json_schema(vanban.kinds()[kind], given)
    errors = Draft202012Validator(schema).iter_errors(parse(text))
    return sorted((error.json_path.removeprefix("$").removeprefix("."), str(error.validator)) for error in errors)


def keys(schema: dict[str, Any], path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Walk every key of a schema, at every level."""
    for name, inner in schema.get("properties", {}).items():
        yield f"{path}{name}", inner
        yield from keys(inner, f"{path}{name}.")
    if isinstance(schema.get("items"), dict):
        yield from keys(schema["items"], path)


@pytest.fixture(params=vanban.kinds())
def kind(request: pytest.FixtureRequest) -> Any:
    """Every kind there is."""
    return vanban.kinds()[request.param]


@pytest.fixture(autouse=True)
def _files_that_examples_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Work in a folder that has the pictures which examples of fields name."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "quoc_huy.png").write_bytes(pictures.png(4, 4))
    for name, data in (("chu_ky.png", make_signatures.signature()), ("con_dau.png", make_signatures.seal())):
        (tmp_path / name).write_bytes(data)
