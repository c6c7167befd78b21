"""What LibreOffice makes of a Word file, saved as .odt: deleted text stands apart, comments span their words."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from zipfile import ZipFile

from lxml import etree

TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_SPACES = (f"{TEXT}s", f"{TEXT}tab", f"{TEXT}line-break")
_APART = (f"{TEXT}tracked-changes", f"{OFFICE}annotation")


def converted(folder: Path, files: Mapping[str, bytes]) -> dict[str, Path]:
    """Save Word files, by name, as .odt; all in one run."""
    program = shutil.which("soffice")
    assert program, "LibreOffice is not there"
    for name, data in files.items():
        (folder / f"{name}.docx").write_bytes(data)
    sources = [str(folder / f"{name}.docx") for name in files]
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        [program, profile, "--headless", "--convert-to", "odt", "--outdir", str(folder), *sources],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    return {name: folder / f"{name}.odt" for name in files}


def words(file: Path) -> list[str]:
    """The text of each paragraph that says something, headers and footers first, as it is when all is accepted."""
    with ZipFile(file) as package:
        parts = [etree.fromstring(package.read(name)) for name in ("styles.xml", "content.xml")]
    return [said for part in parts for one in _paragraphs(part) if (said := _said(_stream(one)))]


def changes(file: Path) -> int:
    """How many changes are tracked."""
    with ZipFile(file) as package:
        return len(list(etree.fromstring(package.read("content.xml")).iter(f"{TEXT}changed-region")))


def comments(file: Path) -> list[tuple[str, str]]:
    """Each comment and the text it spans."""
    with ZipFile(file) as package:
        root = etree.fromstring(package.read("content.xml"))
    ends = {end.get(f"{OFFICE}name"): end for end in root.iter(f"{OFFICE}annotation-end")}
    return [
        ("\n".join(_said(_stream(line)) for line in start.iter(f"{TEXT}p")), _between(start, ends))
        for start in root.iter(f"{OFFICE}annotation")
    ]


def _between(start: etree._Element, ends: Mapping[str, etree._Element]) -> str:
    end = ends.get(start.get(f"{OFFICE}name"))
    holder = next(start.iterancestors(f"{TEXT}p", f"{TEXT}h"))
    stream = list(_stream(holder))
    places = [next((i for i, part in enumerate(stream) if part is edge), 0) for edge in (start, end)]
    return _said(stream[places[0] : places[1]])


def _paragraphs(root: etree._Element) -> list[etree._Element]:
    found = root.iter(f"{TEXT}p", f"{TEXT}h")
    return [one for one in found if next(one.iterancestors(*_APART), None) is None]


def _stream(element: etree._Element) -> Iterator[etree._Element | str]:
    """Elements and texts in the order they are read; what stands apart is an element without text."""
    yield element
    if element.tag not in _APART:
        yield element.text or ""
        for part in element:
            yield from _stream(part)
            yield part.tail or ""


def _said(stream: Iterable[etree._Element | str]) -> str:
    said = (part if isinstance(part, str) else " " * (part.tag in _SPACES) for part in stream)
    return " ".join("".join(said).split())
