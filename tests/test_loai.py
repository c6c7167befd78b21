"""Promises that every kind keeps, written once."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path
from typing import Any, get_args
from zipfile import ZipFile

import pytest
from docx import Document
from ooxml_integrity import check as integrity
from openxml_audit import OpenXmlValidator
from pydantic import BaseModel

import vanban
from template_certificate import CERTIFICATE_STYLES
from template_council import COUNCIL_STYLES
from template_styles import STYLES
from vanban.checking import WHOLE
from vanban.chu.text import slug
from vanban.errors import UnknownKindError
from vanban.loai import find_kind
from vanban.reading import read_with_rest, to_yaml, with_files
from vanban.rendering.layout import SLOTS
from vanban.rendering.templates import find_template
from vanban.word.shape import shape_of
from vanban.word.template import compile_template

EXAMPLES = Path(__file__).parent.parent / "examples"
KINDS = vanban.kinds()


def examples() -> dict[Path, str]:
    """The papers among the examples, each with its kind; an office's file of defaults is none."""
    folders = {EXAMPLES, *(kind.home() / "examples" for kind in KINDS.values())}
    files = sorted(file for folder in folders for file in folder.glob("*.yaml"))
    told = {file: re.search(r"^loai: *(\w+)", file.read_text("utf-8"), re.MULTILINE) for file in files}
    return {file: found[1] for file, found in told.items() if found and file.stem not in APART}


APART = ("ke_hoach_phan_cong", "ban_sao")
"""One needs the office's file of defaults, the other tells how a paper is copied."""
FILES = examples()


def models(model: type[BaseModel], seen: frozenset[type] = frozenset()) -> set[type[BaseModel]]:
    """A model and every model inside it."""
    found = {model}
    for field in model.model_fields.values():
        for inner in _classes(field.annotation):
            if inner not in seen | found:
                found |= models(inner, seen | found)
    return found


def _classes(annotation: Any) -> set[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return {annotation}
    return {found for part in get_args(annotation) for found in _classes(part)}


@pytest.fixture(params=KINDS)
def kind(request):
    return KINDS[request.param]


def test_every_kind_has_an_example():
    assert set(FILES.values()) == set(KINDS)


@pytest.fixture(params=FILES, ids=lambda file: file.stem)
def example(request):
    return vanban.load(request.param)


def test_a_kind_is_found_by_slug_and_by_name(kind):
    assert find_kind(kind.slug()) is find_kind(kind.ten_goi()) is kind


def test_an_unknown_kind_names_the_nearest():
    with pytest.raises(UnknownKindError, match="ke_hoach") as caught:
        find_kind("Kế hạch")
    assert caught.value.nearest == "ke_hoach"


def test_a_field_is_named_by_its_title(kind):
    names = {
        (model.__name__, name, field.title) for model in models(kind) for name, field in model.model_fields.items()
    }
    assert len(names) > 15
    assert [entry for entry in names if slug(entry[2] or "") != entry[1]] == []


def test_models_are_frozen_and_refuse_unknown_keys(kind):
    assert all(
        model.model_config.get("frozen") and model.model_config.get("extra") == "forbid" for model in models(kind)
    )


def test_the_template_asks_only_for_what_the_view_gives(example):
    kind = type(example)
    path = find_template(kind)
    template = compile_template(path.read_bytes(), str(path), shape=shape_of(kind.view_type()), slots=SLOTS)
    assert template.fields <= set(example.view())


def test_the_view_gives_every_key_of_its_type(example):
    assert set(example.view()) == set(example.view_type().__required_keys__)


def test_the_example_renders_to_the_same_bytes_twice(example):
    assert vanban.render(example) == vanban.render(example)


def test_the_example_survives_a_dump_and_a_load(example):
    kind = type(example)
    assert kind.model_validate(example.model_dump()) == example
    assert kind.model_validate_json(example.model_dump_json()) == example


def test_the_example_reads_back_equal_from_word_and_as_yaml(example, tmp_path):
    reading = read_with_rest(vanban.render(example))
    assert reading.document == example
    assert reading.unplaced == ()
    for name, data in with_files(example)[1].items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "lai.yaml").write_text(to_yaml(example), "utf-8")
    assert vanban.load(tmp_path / "lai.yaml") == example


def test_nothing_is_found_in_the_example_and_nothing_is_unseen(example, tmp_path):
    report = vanban.check(vanban.save(example, tmp_path / "a.docx"))
    assert list(map(str, report.findings)) == []
    # A certificate has the award law's form, not the decree's: no rule is for it.
    assert report.unseen == ((WHOLE,) if report.regime == "specialised" else ())
    assert (report.regime == "specialised") is (example.loai == "giay_khen")


def test_the_example_is_clean_for_both_validators(example, tmp_path):
    file = str(vanban.save(example, tmp_path / "a.docx"))
    assert [str(error) for error in OpenXmlValidator().validate(file).errors] == []
    assert [str(finding) for finding in integrity(file)] == []


def test_every_paragraph_made_has_a_style_of_ours(example):
    document = Document(BytesIO(vanban.render(example)))
    ours = {style.name for style in (*STYLES, *CERTIFICATE_STYLES, *COUNCIL_STYLES)}
    used = {_name(document, p) for p in document.element.body.iter("{*}p")}
    assert used
    assert used <= ours


def _name(document, paragraph) -> str:
    style = paragraph.find("{*}pPr/{*}pStyle")
    ids = {element.get(element.nsmap["w"].join("{}") + "styleId"): element for element in document.styles.element}
    element = ids[next(iter(style.attrib.values()))]
    return element.find("{*}name").get(next(iter(element.find("{*}name").attrib)))


def test_no_tag_is_left_in_what_is_made(example):
    with ZipFile(BytesIO(vanban.render(example))) as package:
        parts = b"".join(package.read(name) for name in package.namelist())
    assert b"{{" not in parts
    assert b"{%" not in parts
