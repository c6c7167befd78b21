"""Word to PDF, by LibreOffice.

LibreOffice dies, hangs and skips files without a word, so nothing it says is
believed: a PDF counts when it is there and whole. Many files share a process
(starting one costs as much as ten files), each process has a profile of its
own that is thrown away, works on copies in a temporary folder, and is killed
with all its children when no file gets done for too long. What a process left
undone is tried once more, file by file.
"""

from __future__ import annotations

import os
import shutil
import tempfile
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from vanban.errors import ConversionError, OutputExistsError, VanBanError
from vanban.word.keeping import kept_in_libreoffice
from vanban.word.libreoffice import Office, find_office, is_whole

FILES_PER_PROCESS = 50
GIVE_UP_AFTER = 2
"""So many single files hung one after the other: it is LibreOffice that is ill, not the files."""


class Outcome(NamedTuple):
    """What became of one file: its PDF is made, or ``fault`` tells why not."""

    source: Path
    pdf: Path
    fault: VanBanError | None = None


def to_pdf(
    paths: Iterable[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    *,
    overwrite: bool = False,
    seconds_per_file: float = 60,
) -> tuple[Path, ...]:
    """Make ``out/<stem>.pdf`` of each .docx; the PDFs, in the order of the files.

    Files that can be made are made even if others cannot; then
    ``ConversionError`` names those (or ``OutputExistsError``, if that is all).
    """
    outcomes = list(convert(paths, out, overwrite=overwrite, seconds_per_file=seconds_per_file))
    faults = [outcome.fault for outcome in outcomes if outcome.fault]
    if len(faults) == 1:
        raise faults[0]
    if faults:
        raise ConversionError("\n".join(map(str, faults)))
    return tuple(outcome.pdf for outcome in outcomes)


def convert(
    paths: Iterable[str | os.PathLike[str]],
    out: str | os.PathLike[str],
    *,
    overwrite: bool = False,
    seconds_per_file: float = 60,
) -> Iterator[Outcome]:
    """Do what ``to_pdf`` does, telling of each file as soon as it is done, in order.

    Raises ``ConversionError`` before anything is written if LibreOffice is not
    there or two files would make the same PDF.
    """
    sources = [Path(path) for path in paths]
    folder = Path(out)
    _refuse_twins(sources)
    office = find_office()
    folder.mkdir(parents=True, exist_ok=True)
    for start in range(0, len(sources), FILES_PER_PROCESS):
        chunk = sources[start : start + FILES_PER_PROCESS]
        yield from _convert_chunk(office, chunk, folder, overwrite, seconds_per_file)


def _refuse_twins(sources: Sequence[Path]) -> None:
    """Two names that differ in capitals only are one on Windows and macOS, where PDFs are sent to."""
    first: dict[str, Path] = {}
    for source in sources:
        twin = first.setdefault(source.stem.casefold(), source)
        if twin is not source:
            raise ConversionError(f"cùng tên với “{twin}” nên sẽ ra cùng một tệp PDF", str(source))


def _convert_chunk(
    office: Office, sources: Sequence[Path], folder: Path, overwrite: bool, patience: float
) -> Iterator[Outcome]:
    pdfs = {source: folder / f"{source.stem}.pdf" for source in sources}
    faults = {source: _unfit(source, pdf, overwrite) for source, pdf in pdfs.items()}
    with tempfile.TemporaryDirectory(prefix="vanban-", ignore_cleanup_errors=True) as name:
        work = Path(name)
        copies = {source: _copied(source, work) for source in sources if not faults[source]}
        faults |= {source: copy for source, copy in copies.items() if isinstance(copy, ConversionError)}
        ready = {source: copy for source, copy in copies.items() if isinstance(copy, Path)}
        failures = _run_twice(office, tuple(ready.values()), work, patience)
        for source in sources:
            fault = faults[source]
            if source in ready:
                if reason := failures.get(ready[source]):
                    fault = ConversionError(reason, str(source))
                else:
                    _deliver(work / "pdf" / pdfs[source].name, pdfs[source])
            yield Outcome(source, pdfs[source], fault)


def _unfit(source: Path, pdf: Path, overwrite: bool) -> VanBanError | None:
    if source.suffix.lower() != ".docx":
        return ConversionError("chỉ chuyển được tệp .docx", str(source))
    if not source.is_file():
        return ConversionError("đây là thư mục" if source.is_dir() else "không có tệp này", str(source))
    return OutputExistsError(pdf) if pdf.exists() and not overwrite else None


def _copied(source: Path, work: Path) -> Path | ConversionError:
    """Give LibreOffice a copy: it leaves lock files beside what it opens, and reads names as options."""
    copy = work / "docx" / source.name
    copy.parent.mkdir(exist_ok=True)
    try:
        copy.write_bytes(kept_in_libreoffice(source.read_bytes(), str(source)))
    except OSError:
        return ConversionError("không đọc được tệp này (không có quyền, hoặc đang bị khóa)", str(source))
    return copy


def _run_twice(office: Office, copies: Sequence[Path], work: Path, patience: float) -> dict[Path, str]:
    """Convert into ``work/pdf``; give the reason for each file that stayed undone after a second try alone."""
    pdf = work / "pdf"
    reasons: dict[Path, str] = {}
    if copies:
        office.convert(copies, pdf, work, patience)
    hung = 0
    for copy in [copy for copy in copies if not is_whole(pdf / f"{copy.stem}.pdf")]:
        (pdf / f"{copy.stem}.pdf").unlink(missing_ok=True)
        if hung < GIVE_UP_AFTER:
            in_time = office.convert([copy], pdf, work, patience)
            hung = 0 if in_time else hung + 1
        if not is_whole(pdf / f"{copy.stem}.pdf"):
            slow = f"LibreOffice không làm xong trong {patience:g} giây"
            reasons[copy] = slow if hung else "LibreOffice không mở được hoặc không xuất được tệp này"
    return reasons


def _deliver(made: Path, pdf: Path) -> None:
    """Put a PDF in its place at one stroke: whole, or not at all."""
    partial = pdf.with_name(f".vanban-{os.getpid()}-{time.monotonic_ns()}.tmp")
    try:
        shutil.copyfile(made, partial)
        partial.replace(pdf)
    finally:
        with suppress(OSError):
            partial.unlink(missing_ok=True)
