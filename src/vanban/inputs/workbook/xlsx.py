"""Grids out of an .xlsx: a fast reader for the values, and a look into the XML for what it does not tell.

The fast reader (python-calamine, ten times as fast as openpyxl) gives an error
cell and a formula without a result as nothing at all, and lays a sheet out in
memory up to its furthest cell. Hence the package is checked first, and whatever
part could be a sheet is searched for far cells and for broken ones.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any
from zipfile import BadZipFile, ZipFile

from python_calamine import CalamineError, CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from vanban.errors import WordError
from vanban.inputs.nodes import Place, RefusalError
from vanban.inputs.workbook.grid import (
    MAX_CELLS,
    MAX_COLUMNS,
    MAX_ROWS,
    NO_RESULT,
    CellError,
    Grid,
    Merge,
    column_number,
    error_cell,
)
from vanban.word.archive import Limits, UnsafeError, read_members
from vanban.word.safety import check_text
from vanban.word.wordml import parse_xml

LIMITS = Limits(total=400_000_000, single=300_000_000, elements=30_000_000)

# But for _CELL, which sees only what was parsed before, none looks past the next tag: a hostile file would take hours.
_FILLED = re.compile(rb"""<(?:\w+:)?c\s(?:[^<>]*?\s)?r=["']([A-Za-z]{1,3})(\d{1,7})["'][^<>]*(?<!/)>""")
_NOWHERE = re.compile(rb"""<(?:\w+:)?c(?=[\s>])(?![^<>]*\sr=["'])[^<>]*(?<!/)>""")
_CELL = re.compile(rb"<(?:\w+:)?c\s([^<>]*)(?<!/)>(.*?)</(?:\w+:)?c>", re.DOTALL)
_ADDRESS = re.compile(rb"""(?:^|\s)r=["']([A-Za-z]{1,3})([1-9]\d{0,6})["']""")
_TYPE = re.compile(rb"""(?:^|\s)t=["'](\w+)["']""")
_VALUE = re.compile(rb"<(?:\w+:)?v(?:\s[^<>]*)?>([^<]+)<")
_FORMULA = re.compile(rb"<(?:\w+:)?f[\s/>]")
_RELATION_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_STRICT_RELATION_ID = "{http://purl.oclc.org/ooxml/officeDocument/relationships}id"


def read_xlsx(data: bytes, name: str) -> Iterator[Grid]:
    """Give every sheet of cells; ``RefusalError`` when the package is broken, unsafe or too large."""
    parts = _parts(data, name)
    try:
        sheets = _sheet_parts(parts, name)
        names = {part: sheet for sheet, part in sheets.items()}
        for part, xml in parts.items():
            if b"sheetData" in xml:
                _refuse_far_cells(xml, Place(name, names.get(part, part)))
        with CalamineWorkbook.from_filelike(BytesIO(data)) as book:
            for sheet in book.sheets_metadata:
                if sheet.typ == SheetTypeEnum.WorkSheet:
                    hidden = sheet.visible != SheetVisibleEnum.Visible
                    yield _grid(book.get_sheet_by_name(sheet.name), parts[sheets[sheet.name]], hidden)
    except (CalamineError, OSError, WordError, KeyError) as error:
        raise RefusalError(Place(name), "tệp Excel bị hỏng, không đọc được") from error


def _grid(sheet: CalamineSheet, xml: bytes, hidden: bool) -> Grid:
    rows: list[list[Any]] = sheet.to_python(skip_empty_area=False)
    merges = tuple(Merge(*first, *last) for first, last in sheet.merged_cell_ranges or ())
    for at, cells in enumerate(rows):  # in their places: a second list of all would be as large again
        rows[at] = [None if cell == "" else cell for cell in cells]
    grid = Grid(sheet.name, rows, merges, hidden)
    for row, column, error in _broken(xml):
        grid.put(row, column, error)
    return grid


def _parts(data: bytes, name: str) -> Mapping[str, bytes]:
    """Check the package by its directory, then each part, and give the parts that are XML."""
    try:
        ZipFile(BytesIO(data)).close()
    except (BadZipFile, ValueError, OverflowError, NotImplementedError) as error:
        raise RefusalError(Place(name), "không phải tệp Excel, hoặc tệp bị cắt cụt") from error
    parts: dict[str, bytes] = {}
    try:
        for member in read_members(data, LIMITS):
            part = member.unpack()
            if b"<" in part[:200]:
                check_text("", member.name, part, LIMITS)
                parts[member.name] = part
    except (UnsafeError, WordError) as error:
        raise RefusalError(Place(name), str(error)) from error
    return parts


def _sheet_parts(parts: Mapping[str, bytes], name: str) -> dict[str, str]:
    """Tell in which part of the package each sheet lies."""
    main = next(iter(_relations(parts, "", name, "officeDocument").values()), "xl/workbook.xml")
    targets = _relations(parts, main, name, "worksheet")
    book = parse_xml(parts.get(main, b""), name, main)
    found: dict[str, str] = {}
    for sheet in book.iter("{*}sheet"):
        key = sheet.get(_RELATION_ID) or sheet.get(_STRICT_RELATION_ID) or ""
        found[str(sheet.get("name", ""))] = targets.get(str(key), "")
    return found


def _relations(parts: Mapping[str, bytes], source: str, name: str, kind: str) -> dict[str, str]:
    folder, file = posixpath.split(source)
    part = posixpath.join(folder, "_rels", f"{file}.rels")
    targets: dict[str, str] = {}
    for relation in parse_xml(parts.get(part, b""), name, part).iter("{*}Relationship"):
        if str(relation.get("Type", "")).endswith(f"/{kind}"):
            target = posixpath.join("/", folder, str(relation.get("Target", "")))
            targets[str(relation.get("Id", ""))] = posixpath.normpath(target).lstrip("/")
    return targets


def _refuse_far_cells(xml: bytes, place: Place) -> None:
    columns, height = set[bytes](), 0
    for piece in _pieces(xml):
        addresses = _FILLED.findall(piece)
        columns.update(column for column, _ in addresses)
        height = max([height, *(int(row) for _, row in addresses)])
    width = 1 + max((column_number(column.decode()) for column in columns), default=0)
    if b"\0" in xml or _NOWHERE.search(xml):
        raise RefusalError(place, "các ô không ghi địa chỉ; hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi dùng")
    if height > MAX_ROWS or width > MAX_COLUMNS or height * width > MAX_CELLS:
        raise RefusalError(
            place, f"trang quá lớn ({height} hàng, {width} cột); hãy xóa các hàng, cột thừa ở cuối trang rồi lưu lại"
        )


def _pieces(xml: bytes) -> Iterator[bytes]:
    """Give a part a million letters at a time, each piece ending before a tag."""
    start = 0
    while start < len(xml):
        end = xml.find(b"<", start + 1_000_000)
        yield xml[start : end if end > 0 else len(xml)]
        start = end if end > 0 else len(xml)


def _broken(xml: bytes) -> Iterator[tuple[int, int, CellError]]:
    """Find the cells of failed formulas and of formulas without a result."""
    if not (b't="e"' in xml or b"t='e'" in xml or _FORMULA.search(xml)):
        return
    for cell in _CELL.finditer(xml):
        attributes, content = cell.groups()
        if not (address := _ADDRESS.search(attributes)):
            continue
        kind = found[1] if (found := _TYPE.search(attributes)) else b""
        value = found[1].decode(errors="replace") if (found := _VALUE.search(content)) else ""
        if kind == b"e":
            error = error_cell(value.strip() or "#N/A")
        elif not value and kind != b"str" and _FORMULA.search(content):  # a text result may well be empty
            error = NO_RESULT
        else:
            continue
        yield int(address[2]) - 1, column_number(address[1].decode()), error
