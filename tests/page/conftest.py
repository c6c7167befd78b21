"""Render every page under test once, in one LibreOffice, and keep the pictures."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import appended
import pages
import plans
import pytest

import vanban


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[pages.PdfPage, ...]]:
    """Pages by document: the example, each hostile variant, and texts of every end around a page's foot."""
    for tool in ("soffice", "pdftoppm"):
        assert shutil.which(tool), f"the page tier needs {tool}: see .ci/run"
    assert (pages.FONTS / "Tinos-Regular.ttf").is_file(), "the page tier needs Tinos (fonts-croscore): see .ci/run"
    folder = tmp_path_factory.mktemp("pages")
    documents = {"vi_du": vanban.load(plans.EXAMPLE)} | {name: make() for name, make in plans.VARIANTS.items()}
    documents |= {f"cuoi_trang_{count}_{ending}": plans.with_lines(count, ending) for count, ending in plans.POSITIONS}
    documents |= {f"hang_{count}": plans.with_rows(count) for count in plans.ROWS}
    documents["hang_cao"] = plans.with_rows(3, last=120)
    documents |= {f"phu_luc_{name}": make() for name, make in appended.PAPERS.items()}
    documents["quy_che_kem_theo"] = vanban.load(plans.EXAMPLE.parent / "quyet_dinh_ban_hanh_quy_che.yaml")
    documents["cong_van"] = vanban.load(plans.EXAMPLE.parent / "cong_van.yaml")
    files = [vanban.save(document, folder / f"{name}.docx") for name, document in documents.items()]
    pages.convert(folder, *files)
    if keep := os.environ.get("VANBAN_PAGES"):
        _pictures(Path(keep), folder, documents)
    return {name: pages.read_pages(folder / f"{name}.pdf") for name in documents}


def _pictures(target: Path, folder: Path, names: dict[str, object]) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for name in names:
        last = ["-l", "4"] if name.startswith("bang") else []
        subprocess.run(
            ["pdftoppm", "-r", "80", *last, "-png", str(folder / f"{name}.pdf"), str(target / name)], check=True
        )
