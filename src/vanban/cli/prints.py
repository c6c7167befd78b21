"""What ``vanban check --rendered`` adds to the reports: all files are printed first, by one LibreOffice."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from vanban.cli import console

if TYPE_CHECKING:
    from vanban.standards.model import Report


class Prints:
    """The prints of files; a file that cannot be printed is told of, and judged without."""

    def __init__(self, run: console.Run, files: tuple[Path, ...]) -> None:
        self._run = run
        self._made: dict[Path, bytes] = {}
        if not files:
            return
        from vanban.checking.rendered import print_pages

        with run.each("--rendered"):
            for file, pdf in zip(files, print_pages(files), strict=True):
                if isinstance(pdf, bytes):
                    self._made[file] = pdf
                else:
                    run.failed(pdf, str(file))

    def added(self, report: Report, file: Path) -> Report:
        """Add to a file's report what its print shows."""
        if file not in self._made:
            return report
        from vanban.checking.rendered import with_rendered

        with self._run.each(str(file)):
            return with_rendered(report, file, self._made[file])
        return report
