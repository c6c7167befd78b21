"""Files that are no plain .docx: other formats by LibreOffice, macros and links left alone, signed ones only read."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from io import BytesIO
from zipfile import ZipFile

import pytest
import strangers as st

from vanban.checking import check
from vanban.errors import ConversionError, WordError
from vanban.fixing import fix
from vanban.reporting import as_json, as_text, with_comments
from vanban.word.formats import format_of
from vanban.word.reading import open_document

MACRO = "application/vnd.ms-word.document.macroEnabled.main+xml"
MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
TEMPLATE = (
    '<Relationship Id="t" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" '
    'Target="file:///C:/Normal.dotm" TargetMode="External"/></Relationships>'
)


def edited(*, add: dict[str, bytes] | None = None, **replaced: tuple[str, str]) -> bytes:
    """A paper with members added and texts replaced in its list of types or its relationships."""
    names = {"types": "[Content_Types].xml", "relations": "word/_rels/document.xml.rels"}
    out = BytesIO()
    with ZipFile(BytesIO(st.paper())) as source, ZipFile(out, "w") as made:
        for name in source.namelist():
            data = source.read(name)
            for key, (old, new) in replaced.items():
                data = data.replace(old.encode(), new.encode()) if names[key] == name else data
            made.writestr(name, data)
        for name, data in (add or {}).items():
            made.writestr(name, data)
    return out.getvalue()


HOLDS = {
    "macros": (edited(add={"word/vbaProject.bin": b"a"}, types=(MAIN, MACRO)), "macro"),
    "a linked template": (edited(relations=("</Relationships>", TEMPLATE)), "liên kết"),
    "an object": (edited(add={"word/activeX/activeX1.xml": b"<a/>"}), "đối tượng nhúng"),
    "a signature": (edited(add={"_xmlsignatures/sig1.xml": b"<a/>"}), "chỉ đọc"),
}


@pytest.mark.parametrize(("data", "word"), HOLDS.values(), ids=HOLDS)
def test_what_a_file_holds_beside_its_text_is_noted_and_its_text_is_judged(data, word):
    report = check(data)
    assert report.findings == ()
    assert [word in note for note in report.notes].count(True) == 1
    assert f"Ghi chú: {report.notes[0]}." in as_text(report, "a.docm")
    assert word in as_json(report, "a.docm")


@pytest.mark.parametrize(("data", "word"), list(HOLDS.values())[:3], ids=list(HOLDS)[:3])
def test_such_files_are_refused_where_they_would_be_written(data, word):
    with pytest.raises(WordError, match=word):
        open_document(data)


@pytest.fixture(scope="module")
def office(tmp_path_factory):
    """The same paper in the other formats, saved by LibreOffice."""
    program = shutil.which("soffice")
    assert program, "LibreOffice is not there"
    folder = tmp_path_factory.mktemp("formats")
    (folder / "bao_cao.docx").write_bytes(st.paper(replace(st.REPORT, rule="underscores"), styles=st.STYLES))
    for form in ("doc", "rtf", "odt"):
        command = [
            program,
            f"-env:UserInstallation={(folder / 'profile').as_uri()}",
            "--headless",
            "--convert-to",
            form,
        ]
        subprocess.run(
            [*command, "--outdir", str(folder), str(folder / "bao_cao.docx")], check=True, capture_output=True
        )
    return folder


@pytest.mark.page
@pytest.mark.parametrize("form", ["doc", "rtf", "odt"])
def test_other_formats_are_judged_as_converted_and_it_is_said(office, form):
    file = office / f"bao_cao.{form}"
    assert format_of(file.read_bytes()) == form
    report = check(file)
    assert f".{form} đã được LibreOffice chuyển" in report.notes[0]
    assert {"quoc-hieu", "so-ky-hieu", "ten-loai", "noi-nhan", "quyen-han", "ho-ten"} <= set(report.located)
    assert report.findings == ()


@pytest.mark.page
@pytest.mark.parametrize("form", ["doc", "rtf", "odt"])
def test_other_formats_are_refused_by_name_where_a_docx_is_to_be_written(office, form):
    data = (office / f"bao_cao.{form}").read_bytes()
    for write in (lambda: fix(data), lambda: with_comments(data, check(data)), lambda: open_document(data)):
        with pytest.raises(WordError, match=rf"tệp \.{form}, không phải \.docx; hãy mở bằng Word"):
            write()


def test_without_libreoffice_it_is_said_what_is_missing(monkeypatch, tmp_path):
    monkeypatch.setenv("VANBAN_SOFFICE", str(tmp_path / "none"))
    with pytest.raises(ConversionError):
        check(b"{\\rtf1 a}")


@pytest.mark.page
def test_what_libreoffice_cannot_open_is_an_error(office, tmp_path):
    broken = tmp_path / "hong.doc"
    broken.write_bytes((office / "bao_cao.doc").read_bytes()[:3000] + "WordDocument".encode("utf-16-le"))
    with pytest.raises((ConversionError, WordError), match=r"hong\.doc"):
        check(broken)


def test_a_docx_is_no_other_format():
    assert format_of(st.paper()) == ""
    assert format_of(b"") == ""
