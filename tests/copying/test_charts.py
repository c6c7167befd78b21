"""Copies and appendices carry charts whole, and an extract leaves nothing of a chart that it does not show."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from ooxml_integrity import check as integrity
from openxml_audit import OpenXmlValidator

import vanban
from vanban import copying
from vanban.checking import check
from vanban.copying import BanSao, copied
from vanban.reading import read_with_rest

EXAMPLES = Path(__file__).parent.parent.parent / "examples"


def data(form: str, number: str, **more: Any) -> BanSao:
    example = copying.load(EXAMPLES / "ban_sao.yaml").model_dump(exclude_none=True)
    return BanSao.model_validate(example | {"hinh_thuc": form, "so_ky_hieu": number} | more)


@pytest.fixture(scope="module")
def paper() -> bytes:
    example = vanban.load(EXAMPLES / "bao_cao_so_lieu.yaml").model_dump(exclude_none=True)
    chart = example["noi_dung"][3]
    appendix = {"noi_dung": [chart, "Số liệu đến hết năm."], "tieu_de": "Số liệu chi tiết", "ngang": True}
    body = [*example["noi_dung"], "Số liệu chi tiết tại Phụ lục kèm theo."]
    kind = type(vanban.load(EXAMPLES / "bao_cao_so_lieu.yaml"))
    return vanban.render(kind.model_validate(example | {"noi_dung": body, "phu_luc": [appendix]}))


def charts(file: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(file)) as package:
        return {name: package.read(name) for name in package.namelist() if "chart" in name or "embeddings" in name}


def clean(file: bytes, path: Path) -> None:
    path.write_bytes(file)
    assert [str(error) for error in OpenXmlValidator().validate(str(path)).errors] == []
    assert [str(finding) for finding in integrity(str(path))] == []


def test_an_appendix_shows_a_chart(paper, tmp_path):
    assert len(charts(paper)) == 9
    clean(paper, tmp_path / "a.docx")
    report, reading = check(paper), read_with_rest(paper)
    assert (report.findings, report.unseen, reading.unplaced) == ((), (), ())
    assert reading.document.phu_luc[0].noi_dung[0].bieu_do == reading.document.noi_dung[3].bieu_do
    assert vanban.render(reading.document) == paper


@pytest.mark.parametrize("signed", [{}, {"dien_tu": True, "gio_ky": "10:20:30"}], ids=["paper", "electronic"])
def test_a_copy_carries_every_chart(paper, signed, tmp_path):
    file = copied(paper, data("sao y", "03/SY-CĐKCN", **signed))
    assert charts(file) == charts(paper)
    clean(file, tmp_path / "a.docx")
    reading = read_with_rest(file)
    assert (reading.document, reading.unplaced) == (vanban.read(paper), ())


def test_an_extract_keeps_only_the_charts_it_shows(paper, tmp_path):
    file = copied(paper, data("trích sao", "05/TrS-CĐKCN", trich=["II"]))
    kept = charts(file)
    assert sorted(kept) == [
        "word/charts/_rels/chart2.xml.rels", "word/charts/chart2.xml", "word/embeddings/Microsoft_Excel_Sheet2.xlsx",
    ]  # fmt: skip
    clean(file, tmp_path / "a.docx")
    with ZipFile(BytesIO(file)) as package:
        assert b"chart1" not in package.read("[Content_Types].xml")
        assert "Tập thể" not in b"".join(map(package.read, package.namelist())).decode("utf-8", "replace")
