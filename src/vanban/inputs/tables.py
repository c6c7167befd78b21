"""Tables of plain text, a row a paper: CSV with a heading line, JSON Lines, and JSON (a list of papers).

Headings are slugged; a dot leads into a group ("Người ký.Chức vụ"). An empty
cell is no datum. Rows are read as they are asked for, and counted beforehand.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain
from os import PathLike, fspath
from pathlib import Path
from typing import IO, Any

from vanban.chu.text import slug
from vanban.errors import InputError, InputFault
from vanban.inputs.rows import Row
from vanban.inputs.source import decode, read_bytes, reason

MAX_BYTES = 200_000_000
SUFFIXES = (".csv", ".jsonl", ".json")

_NOT_UTF8 = "chữ không ở dạng UTF-8; hãy lưu lại tệp với mã UTF-8"
_NO_GROUP = "mỗi văn bản phải là một nhóm “tên mục: nội dung”"


@dataclass(frozen=True)
class Table:
    """The rows of a file, to be read as often as wanted."""

    count: int
    _rows: Callable[[], Iterator[Row]]

    def __len__(self) -> int:
        """Count the rows."""
        return self.count

    def __iter__(self) -> Iterator[Row]:
        """Read the rows."""
        return self._rows()


def read_table(path: str | PathLike[str]) -> Table:
    """Open a .csv, .jsonl or .json file; ``InputError`` if it is no such table.

    A line of JSON Lines that cannot be read is a row at fault, and the others are read.
    """
    name, file = fspath(path), Path(path)
    suffix = file.suffix.lower()
    if file.is_dir():
        raise _error(name, "đây là thư mục, không phải tệp")
    if suffix == ".json":
        rows = _json(file, name)
        return Table(len(rows), lambda: iter(rows))
    if suffix not in SUFFIXES:
        raise _error(name, f"chỉ đọc bảng ở tệp .xlsx, {', '.join(SUFFIXES)}, không đọc tệp “{suffix}”")
    read = _csv if suffix == ".csv" else _json_lines
    with _opened(file, name) as lines:
        if file.stat().st_size > MAX_BYTES:
            raise _error(name, f"tệp quá lớn (trên {MAX_BYTES // 1_000_000} MB)")
        count = sum(1 for _ in (_csv(lines, name) if suffix == ".csv" else filter(str.strip, lines)))

    def rows_of() -> Iterator[Row]:
        with _opened(file, name) as lines:
            yield from read(lines, name)

    return Table(count, rows_of)


@contextmanager
def _opened(file: Path, name: str) -> Iterator[IO[str]]:
    try:
        with file.open(encoding="utf-8-sig", newline="") as lines:
            yield lines
    except UnicodeDecodeError:
        raise _error(name, _NOT_UTF8) from None
    except OSError as error:
        raise _error(name, reason(error)) from None


def _csv(lines: IO[str], name: str) -> Iterator[Row]:
    head = lines.readline()
    # Excel of a Vietnamese Windows parts cells by semicolons; titles have neither these nor tabs.
    between = next((sign for sign in ";\t" if sign in re.sub(r'"[^"]*"', "", head)), ",")
    reader = csv.reader(chain([head], lines), delimiter=between)
    try:
        ways = [_way(heading) for heading in next(reader, [])]
        _check_headings(ways, name)
        at = reader.line_num + 1
        for cells in reader:
            if any(cell.strip() for cell in cells):
                yield _row(ways, cells, name, at)
            at = reader.line_num + 1
    except csv.Error:
        raise _error(name, "không phải bảng CSV, hoặc có ô quá dài", str(reader.line_num)) from None


def _way(heading: str) -> str:
    return ".".join(_name(step) for step in heading.split("."))


def _check_headings(ways: list[str], name: str) -> None:
    """Refuse two columns of one datum, and a datum that is a group elsewhere."""
    if not any(ways):
        raise _error(name, "thiếu dòng đầu ghi tên các cột", "1")
    named = [way for way in ways if way]
    for way in named:
        if named.count(way) > 1 or any(other.startswith(f"{way}.") for other in named):
            raise _error(name, f"có nhiều cột cho mục “{way}”; chỉ giữ một", "1")


def _row(ways: list[str], cells: list[str], name: str, line: int) -> Row:
    values: dict[str, Any] = {}
    places = {"": str(line)} | {way: f"{line}:{column}" for column, way in enumerate(ways, start=1) if way}
    for way, cell in zip(ways, cells, strict=False):
        if way and cell.strip():
            *groups, last = way.split(".")
            inner = values
            for group in groups:
                inner = inner.setdefault(group, {})
            inner[last] = cell
    extra = len([cell for cell in cells[len(ways) :] if cell.strip()])
    message = f"dòng có nhiều ô hơn số cột ({extra} ô thừa); câu có dấu phẩy, chấm phẩy phải đặt trong dấu nháy kép"
    return Row(values, places, (InputFault(message, name, str(line)),) if extra else ())


def _json_lines(lines: IO[str], name: str) -> Iterator[Row]:
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _paper(json.loads(line), name, str(number))
            except (ValueError, RecursionError):
                yield Row({}, {"": str(number)}, (InputFault("dòng này không phải JSON", name, str(number)),))


def _json(file: Path, name: str) -> list[Row]:
    text = decode(read_bytes(file, name), name).text
    try:
        papers = json.loads(text)
    except json.JSONDecodeError as error:
        raise _error(name, "sai cú pháp JSON", f"{error.lineno}:{error.colno}") from None
    except (ValueError, RecursionError):
        raise _error(name, "không đọc được tệp JSON này") from None
    if not isinstance(papers, list):
        raise _error(name, "phải là danh sách các văn bản: [{…}, {…}]", "1:1")
    return [_paper(paper, name, f"[{number}]") for number, paper in enumerate(papers, start=1)]


def _paper(paper: Any, name: str, place: str) -> Row:
    if not isinstance(paper, dict):
        return Row({}, {"": place}, (InputFault(_NO_GROUP, name, place),))
    return Row(_slugged(paper), {"": place})


def _slugged(value: Any) -> Any:
    if isinstance(value, dict):
        return {_name(name): _slugged(datum) for name, datum in value.items()}
    return [_slugged(item) for item in value] if isinstance(value, list) else value


@lru_cache(maxsize=4096)
def _name(heading: str) -> str:
    return slug(heading) or heading.strip()


def _error(name: str, message: str, place: str = "") -> InputError:
    return InputError([InputFault(message, name, place)])
