"""How far a long run has come: a bar on a terminal, a line now and then elsewhere, on stderr."""

from __future__ import annotations

import sys
from contextlib import suppress
from time import monotonic

from vanban.cli import console

_CELLS = 24
_REDRAW_SECONDS = 0.1
_LINE_SECONDS = 5.0


class Progress:
    """Counts what is done; ``total`` is not known of a pipe."""

    def __init__(self, total: int | None, what: str) -> None:
        self._total = total
        self._what = what
        self._done = 0
        self._bar = sys.stderr.isatty()
        self._began = self._told = monotonic()

    def step(self) -> None:
        """Count one more."""
        self._done += 1
        now = monotonic()
        if now - self._told >= (_REDRAW_SECONDS if self._bar else _LINE_SECONDS):
            self._told = now
            if self._bar:
                self._draw(f"{self._cells()}{self._state(now)}")
            else:
                console.complain(self._state(now))

    def clear(self) -> None:
        """Leave the line to others."""
        if self._bar:
            self._draw("")

    def _state(self, now: float) -> str:
        rate = self._done / max(now - self._began, 1e-9)
        words = f"{grouped(self._done)}{f'/{grouped(self._total)}' if self._total else ''} {self._what}, "
        words += f"{grouped(round(rate))} mỗi giây" if rate >= 10 else f"{rate:.1f} mỗi giây".replace(".", ",")
        return words + (f", còn khoảng {_time((self._total - self._done) / rate)}" if self._total else "")

    def _cells(self) -> str:
        filled = self._done * _CELLS // self._total if self._total else 0
        return f"[{'#' * filled}{'.' * (_CELLS - filled)}] " if self._total else ""

    def _draw(self, text: str) -> None:
        with suppress(OSError):
            sys.stderr.write(f"\r\x1b[K{text}")
            sys.stderr.flush()


def grouped(number: int) -> str:
    """Write a number with a dot at every thousand.

    >>> grouped(12345)
    '12.345'
    """
    return f"{number:,}".replace(",", ".")


def _time(seconds: float) -> str:
    """Write a time as people say it.

    >>> _time(0.4), _time(75), _time(7260)
    ('1 giây', '1 phút 15 giây', '2 giờ 1 phút')
    """
    whole = max(1, round(seconds))
    if whole >= 3600:
        return f"{whole // 3600} giờ {whole % 3600 // 60} phút"
    return f"{whole // 60} phút {whole % 60} giây" if whole >= 60 else f"{whole} giây"
