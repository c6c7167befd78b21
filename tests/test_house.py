"""What the pages for developers say of where things live is true."""

from __future__ import annotations

import re
from pathlib import Path
from pydoc import locate

import pytest

ROOT = Path(__file__).parent.parent
HOUSE = ROOT / "src/vanban"
PAGES = ("docs/architecture.md", "CONTRIBUTING.md")
ROOMS = {folder.name for folder in HOUSE.iterdir() if (folder / "__init__.py").exists()}
PATH = re.compile(r"[\w./*-]*(?:/|\.(?:py|md|toml|docx|yaml))[\w./*-]*")


def quoted(page):
    """Give what stands in backticks, line by line."""
    return [re.findall(r"`([^`]+)`", line) for line in (ROOT / page).read_text("utf-8").splitlines()]


def missing(names):
    """Tell which paths of a line are not there: from the top, from the package, or beside the one before."""
    beside = HOUSE
    for name in names:
        if not PATH.fullmatch(name):
            continue
        found = [path for folder in (ROOT, HOUSE, beside) for path in folder.glob(name.strip("/"))]
        if found:
            beside = found[0] if found[0].is_dir() else found[0].parent
        else:
            yield name


@pytest.mark.parametrize("page", PAGES)
def test_every_path_named_is_there(page):
    assert [name for names in quoted(page) for name in missing(names)] == []


def test_a_path_that_is_not_there_is_told():
    assert list(missing(["standards/nd30_2020.py", "tt01_2011.py", "loai/parts.py", "no_such.py"])) == [
        "loai/parts.py", "no_such.py",
    ]  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
def test_every_module_and_name_of_a_room_is_there(page):
    named = [name for names in quoted(page) for name in names if re.fullmatch(r"[a-z_]+(?:\.\w+)+", name)]
    ours = [name for name in named if name.partition(".")[0] in ROOMS and not PATH.fullmatch(name)]
    assert [name for name in ours if locate(f"vanban.{name}") is None] == []


def test_every_room_is_on_the_map():
    plan = (ROOT / "docs/architecture.md").read_text("utf-8").split("```")[1]
    assert set(re.findall(r"(\w+)/", plan)) == ROOMS


def test_a_module_of_loai_is_a_kind():
    from vanban.loai import kinds

    files = {path.stem for path in (HOUSE / "loai").glob("*.py")} - {"__init__"}
    assert files == {name for name, kind in kinds().items() if kind.__module__.startswith("vanban.")}
