"""A new kind is three files: put into the folders, or brought by an office's package, every promise holds for it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "examples/loai_rieng"
OWN = PACKAGE / "src/loai_rieng"


def run(*command: str, cwd: Path, path: Path) -> str:
    """Run a command of this Python that finds modules in ``path`` first, then here, and give what it said."""
    done = subprocess.run(
        [sys.executable, *command], cwd=cwd, env={**os.environ, "PYTHONPATH": f"{path}{os.pathsep}{ROOT / 'src'}"},
        text=True, capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def passed(output: str) -> int:
    return int(re.search(r"(\d+) passed", output)[1])


@pytest.fixture
def checkout(tmp_path):
    """A copy of what a developer works on."""
    for name in ("src", "templates", "examples", "tests", "scripts"):
        shutil.copytree(ROOT / name, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "loai_rieng"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


@pytest.fixture
def site(tmp_path):
    """A folder of installed packages with the office's one in it, as pip would leave it."""
    project = tomllib.loads((PACKAGE / "pyproject.toml").read_text("utf-8"))["project"]
    shutil.copytree(OWN, tmp_path / "loai_rieng", ignore=shutil.ignore_patterns("__pycache__"))
    told = tmp_path / f"loai_rieng-{project['version']}.dist-info"
    told.mkdir()
    (told / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {project['name']}\nVersion: {project['version']}\n")
    lines = (
        f"[{group}]\n" + "".join(f"{name} = {value}\n" for name, value in entries.items())
        for group, entries in project["entry-points"].items()
    )
    (told / "entry_points.txt").write_text("".join(lines), "utf-8")
    return tmp_path


PROMISES = ("-m", "pytest", "-q", "-p", "no:cacheprovider", "tests/test_loai.py", "-k", "bao_cao_nhanh or every_kind")


def test_three_files_make_a_kind_that_keeps_every_promise(checkout):
    shutil.copy(OWN / "bao_cao_nhanh.py", checkout / "src/vanban/loai")
    shutil.copy(OWN / "templates/bao_cao_nhanh.docx", checkout / "templates")
    shutil.copy(OWN / "examples/bao_cao_nhanh.yaml", checkout / "examples")
    assert passed(run(*PROMISES, cwd=checkout, path=checkout / "src")) >= 13


def test_without_its_example_a_kind_is_refused(checkout):
    shutil.copy(OWN / "bao_cao_nhanh.py", checkout / "src/vanban/loai")
    with pytest.raises(AssertionError, match="test_every_kind_has_an_example"):
        run(*PROMISES, cwd=checkout, path=checkout / "src")


def test_an_offices_package_brings_a_kind_that_keeps_every_promise(site):
    assert passed(run(*PROMISES, cwd=ROOT, path=site)) >= 13


def test_an_offices_kind_is_listed_and_rendered_by_the_commands(site, tmp_path):
    example = site / "loai_rieng/examples/bao_cao_nhanh.yaml"
    assert "Báo cáo nhanh" in run("-m", "vanban", "kinds", cwd=tmp_path, path=site)
    run("-m", "vanban", "render", str(example), "-o", "nhanh.docx", cwd=tmp_path, path=site)
    assert "loai: bao_cao_nhanh" in run("-m", "vanban", "read", "nhanh.docx", cwd=tmp_path, path=site)


@pytest.mark.parametrize(
    ("module", "told"),
    [("raise RuntimeError('x')", "RuntimeError: x"), ("", "không có lớp nào từ VanBan")],
)
def test_an_office_package_that_is_broken_is_named_and_spoils_no_other_kind(tmp_path, module, told):
    about = tmp_path / "goi_hong-1.0.dist-info"
    about.mkdir()
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: goi_hong\nVersion: 1.0\n")
    (about / "entry_points.txt").write_text("[vanban.loai]\nloai_hong = goi_hong\n")
    (tmp_path / "goi_hong.py").write_text(module)
    path = {**os.environ, "PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT / 'src'}"}
    command = [sys.executable, "-m", "vanban", "kinds"]
    done = subprocess.run(command, cwd=tmp_path, env=path, text=True, capture_output=True, check=False)
    assert done.returncode == 2
    assert "loai_hong" in done.stderr
    assert told in done.stderr
    run("-m", "vanban", "new", "ke_hoach", cwd=tmp_path, path=tmp_path)
