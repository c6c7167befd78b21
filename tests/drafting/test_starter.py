"""The starter: every key of a kind, explained; it loads and renders as it is, and with any of its options taken up."""

from __future__ import annotations

import re
from io import BytesIO

import pytest
from docx import Document
from tests.drafting.conftest import faults, parse

import vanban
from vanban import inputs
from vanban.drafting import schema_name, starter
from vanban.drafting.fields import group_of, is_list, sample
from vanban.drafting.starter import whole
from vanban.the_thuc.noi_nhan import NoiNhan
from vanban.the_thuc.written import Model

OPTION = re.compile(r"^( *)#(\w+: .*)$", re.MULTILINE)
TAKEN_UP = r"\1\2"


def loaded(text: str) -> vanban.KeHoach:
    return inputs.load_bytes(text.encode(), "moi.yaml")


def options(kind) -> list[str]:
    return [found[0] for found in OPTION.finditer(starter(kind))]


def keys_of(model: type[Model]) -> set[str]:
    """The keys of a model and of the groups inside it, but for those that an example shows as a whole."""
    found = set(model.model_fields)
    for name, field in model.model_fields.items():
        inner = group_of(field)
        by_keys = sample(field) is None or (is_list(field) and field.is_required())
        if inner and by_keys and not inner.by_example and name != "so_ky_hieu":
            found |= keys_of(inner)
    return found


def test_its_first_line_points_editors_to_the_schema(kind):
    assert starter(kind).splitlines()[0] == f"# yaml-language-server: $schema={schema_name(kind)}"
    assert schema_name(kind) == f"{kind.slug()}.schema.json"


def test_it_loads_as_its_kind_and_renders(kind):
    document = loaded(starter(kind))
    assert type(document) is kind
    made = Document(BytesIO(vanban.render(document)))
    texts = [p.text for p in made.element.body.iter("{*}p")] + [p.text for p in made.paragraphs]
    assert any("«" in (text or "") for text in texts)


def test_it_shows_every_key_in_the_order_of_the_page(kind):
    text = starter(kind)
    shown = re.findall(r"^#?(\w+):", text, re.MULTILINE)
    assert shown == [name for name in kind.in_order() if name not in kind.exactly_one[1:]]
    anywhere = set(re.findall(r"(?:^ *(?:- )?#?|“)(\w+):", text, re.MULTILINE))
    assert keys_of(kind) <= anywhere


def test_every_key_is_explained_by_its_title_and_description(kind):
    text = " ".join(line.strip(" #") for line in starter(kind).splitlines())
    for name, field in kind.model_fields.items():
        if name != "loai":
            assert f"{field.title}: " in text
            assert (field.description or "")[1:] in text, name


def test_what_is_to_be_replaced_is_plain(kind):
    lines = [line for line in starter(kind).splitlines() if re.match(r" *(- )?(\w+: )?[^#\s]", line)]
    values = [line for line in lines if not line.endswith(":") and not line.startswith("loai:")]
    assert len(values) > 3
    assert [line for line in values if not re.search(r"«.*»$|  # ví dụ, hãy thay$", line)] == []


def test_no_option_is_longer_than_its_line(kind):
    assert len(options(kind)) > 5
    assert all(parse(OPTION.sub(r"\2", option)) for option in options(kind))


@pytest.mark.parametrize("option", options(vanban.KeHoach))
def test_any_option_of_a_plan_can_be_taken_up(option):
    text = starter(vanban.KeHoach)
    assert text.count(f"{option}\n") == 1
    if "anh_con_dau" in option:  # a seal stands over a signature
        text = re.sub(r"#(anh_chu_ky:)", r"\1", text)
    changed = text.replace(f"{option}\n", OPTION.sub(TAKEN_UP, option) + "\n")
    assert parse(changed) != parse(text)
    assert faults(changed) == []
    assert vanban.render(loaded(changed))


def test_all_options_can_be_taken_up_at_once(kind):
    changed = OPTION.sub(TAKEN_UP, starter(kind))
    assert faults(changed, kind.slug()) == []
    assert vanban.render(loaded(changed))


def test_the_other_way_is_shown_where_one_of_two_is_asked_for():
    text = starter(vanban.KeHoach)
    assert "# Hoặc thay dòng “quy” bằng “tieu_de: Cả năm”." in text
    changed = text.replace("quy: 1  # ví dụ, hãy thay", "tieu_de: Cả năm")
    assert loaded(changed).noi_dung[0].ten == "Cả năm"


def test_a_group_on_one_line_has_a_sample_of_each_field():
    assert set(whole(NoiNhan)) == set(NoiNhan.model_fields)
    assert whole(vanban.NguoiKy)["ho_ten"] == "Nguyễn Văn Ví Dụ"
