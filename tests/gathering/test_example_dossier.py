"""The example dossier and the example register: one command gathers both into the example report."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import yaml
from openpyxl import load_workbook

import vanban
from vanban.cli import main

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
REGISTER = EXAMPLES / "so_khen_thuong.xlsx"
BOOK, OFFICE = EXAMPLES / "ho_so" / "ho_so.xlsx", EXAMPLES / "ho_so" / "office.yaml"
REPORT = EXAMPLES / "bao_cao_tong_ket.yaml"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("gathering") / "ho_so"
    assert main(["batch", "ho_so_khen_thuong", str(BOOK), "-o", str(folder), "--defaults", str(OFFICE)]) == 0
    return folder


def rows(file: Path, sheet: str) -> list[dict[str, Any]]:
    head, *body = load_workbook(file, data_only=True)[sheet].iter_rows(values_only=True)
    names = [str(title).rstrip(" *") for title in head]
    return [dict(zip(names, row, strict=True)) for row in body if row[0] and row[0] != "VD"]


def test_nobody_of_the_dossier_or_the_register_is_lost_or_counted_twice(made, tmp_path):
    wanted: Counter[tuple[str, str, str]] = Counter()
    for row in rows(REGISTER, "SoKhenThuong"):
        wanted[str(row["Năm"]), row["Đối tượng"], "da_tang" if row["Số QĐ"] else "dang_de_nghi"] += 1
    whose = {}
    for sheet, whom, name in (("CaNhan", "Cá nhân", "Họ và tên"), ("TapThe", "Tập thể", "Tên tập thể")):
        for row in rows(BOOK, sheet):
            whose[row[name]] = whom
            for asked in filter(None, (row["Danh hiệu đề nghị"], row["Hình thức đề nghị"])):
                wanted["2025", whom, "da_tang" if asked in ("CSTĐCS", "Giấy khen") else "dang_de_nghi"] += 1
    for row in rows(BOOK, "LichSu"):
        if row["Năm"] == 2025:
            wanted["2025", whose[row["Mã đối tượng"]], "da_tang"] += 1

    draft = tmp_path / "bao_cao.yaml"
    assert main(["report", str(REGISTER), str(made), "-o", str(draft)]) == 0
    found: Counter[tuple[str, str, str]] = Counter()
    for fact in yaml.safe_load(draft.read_text("utf-8"))["so_lieu"]:
        for state in ("da_tang", "dang_de_nghi"):
            found[str(fact["nam"]), fact["doi_tuong"], state] += int(fact.get(state, 0))
    assert +found == +wanted


def test_the_register_and_the_dossier_s_history_are_of_one_office():
    told = {(row["Tên"], row["Năm"], row["Danh hiệu/Hình thức"]): row for row in rows(REGISTER, "SoKhenThuong")}
    history = [row for row in rows(BOOK, "LichSu") if row["Năm"] in (2023, 2024)]
    assert len(history) > 50
    for row in history:
        booked = told[row["Mã đối tượng"], row["Năm"], row["Danh hiệu/Hình thức"]]
        assert all(booked[name] == row[name] for name in ("Số QĐ", "Ngày QĐ", "Loại hình"))


def test_one_command_makes_the_example_report_of_the_dossier_and_the_register(made, tmp_path):
    out = tmp_path / "bao_cao.yaml"
    assert main(["report", str(REGISTER), str(made), "--defaults", str(REPORT), "-o", str(out)]) == 0
    report = vanban.load(out)
    assert report == vanban.load(REPORT)
    assert vanban.read(vanban.render(report)) == report


def test_without_their_rows_the_papers_still_tell_who_was_given_what(made, tmp_path):
    (made / "so_lieu.json").rename(tmp_path / "so_lieu.json")
    try:
        assert main(["report", str(made), "-o", str(tmp_path / "bao_cao.yaml")]) == 0
    finally:
        (tmp_path / "so_lieu.json").rename(made / "so_lieu.json")
    facts = vanban.load(tmp_path / "bao_cao.yaml").so_lieu
    assert [(row.da_tang, row.nu, row.truc_tiep) for row in facts if "thi đua cơ sở" in row.danh_hieu] == [(20, 8, 0)]
