"""The tables of the READMEs and the page of rules are what the code knows."""

from __future__ import annotations

import re

import pytest

import make_docs
from vanban.standards import IN_FORCE, by_slug
from vanban.standards.loai_van_ban import LOAI


@pytest.mark.parametrize("name", make_docs.PAGES)
def test_the_tables_are_what_the_script_writes(name):
    text = (make_docs.ROOT / name).read_text("utf-8")
    assert make_docs.written(text, make_docs.PAGES[name]()) == text


@pytest.mark.parametrize("name", make_docs.WHOLE)
def test_the_pages_are_what_the_script_writes(name):
    assert make_docs.WHOLE[name]() == (make_docs.ROOT / name).read_text("utf-8")


def test_every_rule_has_an_example_of_what_is_wrong_and_what_is_right():
    rows = re.findall(
        r"^\| `([\w.-]+)`(?: ✎)? \|(.+)\|$", (make_docs.ROOT / "docs/quy_tac.md").read_text("utf-8"), re.M
    )
    assert {rule for rule, _ in rows} == {rule.id for slug in IN_FORCE for rule in by_slug(slug).rules}
    assert all(cell.strip() for _, row in rows for cell in row.split(" | "))


def test_the_29_kinds_of_the_decree_are_all_there():
    table = make_docs.vietnamese()
    for kind in LOAI:
        assert re.search(rf"\| {kind.ten} \| {kind.viet_tat or '–'} \|", table), kind.ten


def test_every_kind_is_told_in_english():
    assert all(make_docs.gloss(kind) for kind in make_docs.kinds().values() if kind.__module__.startswith("vanban."))
