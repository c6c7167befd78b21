"""The example dossier and the example register in one draft, counted again from the two workbooks by other code."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import yaml
from openpyxl import load_workbook

from vanban.cli import main

EXAMPLES = Path(__file__).parent.parent.parent / "examples"


def rows(file: str, sheet: str) -> list[dict[str, Any]]:
    head, *body = load_workbook(EXAMPLES / file, data_only=True)[sheet].iter_rows(values_only=True)
    names = [str(title).rstrip(" *") for title in head]
    return [dict(zip(names, row, strict=True)) for row in body if str(row[0]).isdigit()]


def test_nobody_of_the_dossier_or_the_register_is_lost_or_counted_twice(tmp_path):
    wanted: Counter[tuple[str, str, str]] = Counter()
    for row in rows("so_khen_thuong.xlsx", "SoKhenThuong"):
        wanted[str(row["Năm"]), row["Đối tượng"], "da_tang" if row["Số QĐ"] else "dang_de_nghi"] += 1
    for sheet, whom in (("CaNhan", "Cá nhân"), ("TapThe", "Tập thể")):
        for row in rows("ho_so/ho_so.xlsx", sheet):
            asked = (row["Danh hiệu đề nghị"], row["Hình thức đề nghị"])
            wanted["2025", whom, "dang_de_nghi"] += len([each for each in asked if each])

    book, office = EXAMPLES / "ho_so" / "ho_so.xlsx", EXAMPLES / "ho_so" / "office.yaml"
    made, draft = tmp_path / "ho_so", tmp_path / "bao_cao.yaml"
    assert main(["batch", "ho_so_khen_thuong", str(book), "-o", str(made), "--defaults", str(office)]) == 0
    assert main(["report", str(EXAMPLES / "so_khen_thuong.xlsx"), str(made), "-o", str(draft)]) == 0
    found: Counter[tuple[str, str, str]] = Counter()
    for fact in yaml.safe_load(draft.read_text("utf-8"))["so_lieu"]:
        for state in ("da_tang", "dang_de_nghi"):
            found[str(fact["nam"]), fact["doi_tuong"], state] += int(fact.get(state, 0))
    assert +found == +wanted
