"""Trang tính: the sheets of a dossier's workbook as plain rows, and how they are kept beside its papers.

What is kept (``so_lieu.json``) is what was read, not what was made of it: whoever opens a finished dossier again, to
verify it or to report on it, understands it the same way as it was understood when it was made.
"""

from __future__ import annotations

import datetime
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from os import PathLike
from pathlib import Path
from typing import Any

from vanban.bang_tinh import ho_so
from vanban.errors import InputError, InputFault
from vanban.inputs.source import reason
from vanban.inputs.workbook import SheetRow, read_workbook

FILE_NAME = "so_lieu.json"
_FORMS = (*ho_so.TRANG, ho_so.NHAN_DU_LIEU)
_NOMINEES = (ho_so.CA_NHAN, ho_so.TAP_THE, ho_so.HO_GIA_DINH, ho_so.NHAN_DU_LIEU)
_OURS = ("Hướng dẫn", "Lỗi")
"""Sheets we add ourselves."""


@dataclass(frozen=True)
class TrangTinh:
    """The rows of each sheet by its name, and what was passed over: columns nobody knows, rows that are no data.

    ``loi`` keep the sheets ``chua_doc`` from being understood, which have no rows then.
    """

    path: str
    hang: Mapping[str, tuple[SheetRow, ...]]
    bo_qua: tuple[InputFault, ...] = field(default=())
    loi: tuple[InputFault, ...] = field(default=())
    chua_doc: frozenset[str] = field(default=frozenset())


def mo_bang(path: str | PathLike[str]) -> TrangTinh:
    """Read every sheet; ``InputError`` when the workbook cannot be understood, or names nobody."""
    book = read_workbook(path)
    tables = {form.name: book.read(form) for form in _FORMS}
    faults = tuple(fault for table in tables.values() for fault in table.faults)
    unread = frozenset(form.name for form in _FORMS if tables[form.name].faults and not form.vertical)
    if not any(tables[form.name].rows or form.name in unread for form in _NOMINEES):
        names = ", ".join(form.name for form in _NOMINEES[:3])
        raise InputError([*faults, InputFault(f"không có hàng nào ở các trang {names}", book.path)])
    known = {sheet.name for form in _FORMS if (sheet := book.sheet(form))}
    others = [name for name in book.sheets if name not in known and not name.startswith(_OURS)]
    passed = [InputFault("không biết trang này, không đọc", book.path, f"{name}!A1") for name in others]
    passed += [fault for table in tables.values() for fault in (*table.warnings, *table.skipped)]
    rows = {name: () if name in unread else table.rows for name, table in tables.items()}
    return TrangTinh(book.path, rows, tuple(passed), faults, unread)


def luu(sheets: TrangTinh, office: Mapping[str, Any]) -> Iterator[bytes]:
    """Write the rows and the office's data down piece by piece, a row a line."""
    head = _json({"bang_tinh": Path(sheets.path).name, "co_quan": dict(office)})
    yield f'{head[:-1]}, "trang": {{'.encode()
    told = [(name, rows) for name, rows in sheets.hang.items() if rows]
    for at, (name, rows) in enumerate(told):
        yield f"{', ' if at else ''}{_json(name)}: [\n".encode()
        for number, row in enumerate(rows):
            yield f"{',' if number else ''}{_json(_kept(row))}\n".encode()
        yield b"]"
    yield b"}}\n"


def _kept(row: SheetRow) -> dict[str, Any]:
    faults = [[fault.message, fault.place, fault.title, fault.field] for fault in row.faults]
    return {"so": row.number, "o": dict(row.places), "du_lieu": dict(row.values), "loi": faults}


def _plain(value: Any) -> Any:
    return str(value) if isinstance(value, (datetime.date, Decimal)) else list(value)


_json = json.JSONEncoder(ensure_ascii=False, check_circular=False, default=_plain).encode


def mo_luu(path: Path) -> tuple[TrangTinh, Mapping[str, Any]]:
    """Read back what ``luu`` wrote; ``InputError`` when it is not there or something else."""
    try:
        kept = json.loads(path.read_bytes())
        name = str(kept["bang_tinh"])
        rows = {sheet: tuple(_row(row, name) for row in rows) for sheet, rows in kept["trang"].items()}
    except (FileNotFoundError, NotADirectoryError):
        known = "đây không phải thư mục hồ sơ" if path.parent.is_dir() else "không có thư mục này"
        message = f"{known}; cần thư mục do “vanban batch ho_so_khen_thuong” làm ra, trong đó có {path.name}"
        raise InputError([InputFault(message, str(path.parent))]) from None
    except OSError as error:
        raise InputError([InputFault(reason(error), str(path))]) from None
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise InputError([InputFault("không phải số liệu hồ sơ do vanban lưu", str(path))]) from None
    return TrangTinh(name, {form.name: rows.get(form.name, ()) for form in _FORMS}), kept.get("co_quan", {})


def _row(kept: Mapping[str, Any], name: str) -> SheetRow:
    values = {key: tuple(value) if isinstance(value, list) else value for key, value in kept["du_lieu"].items()}
    faults = tuple(InputFault(message, name, place, title, key) for message, place, title, key in kept["loi"])
    return SheetRow(values, kept["o"], faults, kept["so"], name)
