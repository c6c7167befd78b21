"""The tables of the READMEs are what the code knows."""

from __future__ import annotations

import re

import pytest

import make_docs
from vanban.standards.loai_van_ban import LOAI


@pytest.mark.parametrize("name", make_docs.PAGES)
def test_the_tables_are_what_the_script_writes(name):
    text = (make_docs.ROOT / name).read_text("utf-8")
    assert make_docs.written(text, make_docs.PAGES[name]()) == text


def test_the_29_kinds_of_the_decree_are_all_there():
    table = make_docs.vietnamese()
    for kind in LOAI:
        assert re.search(rf"\| {kind.ten} \| {kind.viet_tat or '–'} \|", table), kind.ten


def test_every_kind_is_told_in_english():
    assert all(make_docs.gloss(kind) for kind in make_docs.kinds().values() if kind.__module__.startswith("vanban."))
