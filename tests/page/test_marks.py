"""Comments and tracked changes as another program sees them: LibreOffice."""

from __future__ import annotations

import subprocess
from zipfile import ZipFile

import papers
import pytest
from lxml import etree

from vanban.checking import check
from vanban.fixing import fix
from vanban.reporting import with_comments
from vanban.the_thuc import kieu

pytestmark = pytest.mark.page
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
DC = "{http://purl.org/dc/elements/1.1/}"


@pytest.fixture
def neglected():
    file = papers.simple()
    file.look(kieu.TEN_LOAI, sz="32")
    file.margins(top=1000)
    file.text(kieu.NOI_NHAN, "- Sở Nội vụ,")
    file.remove(kieu.KE_CO_QUAN)
    return file.data()


def odt(folder, data):
    (folder / "a.docx").write_bytes(data)
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "odt"]
    subprocess.run([*command, "--outdir", str(folder), str(folder / "a.docx")], check=True, capture_output=True)
    with ZipFile(folder / "a.odt") as package:
        return etree.fromstring(package.read("content.xml"))


def test_every_comment_is_there_with_its_author(tmp_path, neglected):
    report = check(neglected)
    notes = list(odt(tmp_path, with_comments(neglected, report)).iter(f"{OFFICE}annotation"))
    assert len(notes) == len(report.findings) == 4
    assert {note.findtext(f"{DC}creator") for note in notes} == {"vanban"}
    said = " ".join("".join(note.itertext()) for note in notes)
    assert all(finding.fix in said for finding in report.findings)


def test_tracked_changes_are_changes_by_us(tmp_path, neglected):
    root = odt(tmp_path, fix(neglected).data)
    kinds = [change[0].tag for change in root.iter(f"{TEXT}changed-region")]
    assert {f"{TEXT}insertion", f"{TEXT}deletion"} <= set(kinds)
    assert {one.text for one in root.iter(f"{DC}creator")} == {"vanban"}


def test_a_clean_copy_has_none(tmp_path, neglected):
    assert list(odt(tmp_path, fix(neglected, accept=True).data).iter(f"{TEXT}changed-region")) == []
