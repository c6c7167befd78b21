"""What we make is clean for two OOXML validators, and for three checks that neither makes."""

from __future__ import annotations

from collections import Counter
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import plans
import pytest
from lxml import etree
from ooxml_integrity import check as integrity
from openxml_audit import OpenXmlValidator

import vanban

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TEMPLATES = sorted((Path(__file__).parent.parent / "templates").rglob("*.docx"))
MADE = {"vi_du": lambda: vanban.load(plans.EXAMPLE), **plans.VARIANTS}


@pytest.fixture(params=[*(str(path) for path in TEMPLATES), *MADE])
def file(request, tmp_path):
    if request.param in MADE:
        return vanban.save(MADE[request.param](), tmp_path / f"{request.param}.docx")
    return Path(request.param)


def parts(path):
    with ZipFile(path) as package:
        return [etree.fromstring(package.read(name)) for name in package.namelist() if name.endswith(".xml")]


def test_the_schema_and_its_semantics(file):
    result = OpenXmlValidator().validate(str(file))
    assert [str(error) for error in result.errors] == []
    assert result.is_valid


def test_references_and_content_types(file):
    assert [str(finding) for finding in integrity(str(file))] == []


def test_drawing_ids_are_unique_and_what_opens_closes(file):
    roots = parts(file)
    ids = Counter(element.get("id") for root in roots for element in root.iter("{*}docPr"))
    assert [name for name, count in ids.items() if count > 1] == []
    for root in roots:
        starts = Counter(mark.get(W + "id") for mark in root.iter(W + "bookmarkStart"))
        assert starts == Counter(mark.get(W + "id") for mark in root.iter(W + "bookmarkEnd"))
        depth = 0
        for field in root.iter(W + "fldChar"):
            depth += {"begin": 1, "end": -1}.get(field.get(W + "fldCharType"), 0)
            assert depth >= 0
        assert depth == 0


def test_the_checks_see_a_fault(tmp_path):
    good = vanban.render(vanban.load(plans.EXAMPLE))
    with ZipFile(BytesIO(good)) as package, ZipFile(tmp_path / "hong.docx", "w") as broken:
        for name in package.namelist():
            data = package.read(name)
            if name == "word/document.xml":
                data = data.replace(b'<w:pStyle w:val="TenLoai"/>', b'<w:jc w:val="giua"/><w:pStyle w:val="KhongCo"/>')
            broken.writestr(name, data)
    assert OpenXmlValidator().validate(str(tmp_path / "hong.docx")).errors
    assert integrity(str(tmp_path / "hong.docx"))
