"""Rows of small plans, and what a run has left in a folder."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

PLAN: dict[str, Any] = {
    "co_quan_ban_hanh": "Ban Quản lý Thử Nghiệm",
    "ky_hieu_co_quan": "BQLTN",
    "dia_danh": "Đồng Nai",
    "muc_dich": "Phát huy sức mạnh tập thể.",
    "yeu_cau": "Thiết thực.",
    "noi_dung": [{"quy": 1, "nhiem_vu": ["Phát động thi đua."]}],
    "to_chuc_thuc_hien": "Giao Văn phòng.",
    "noi_nhan": ["Ban Thi đua"],
    "nguoi_ky": {"chuc_vu": "Trưởng ban"},
}


def row(name: str, **changes: Any) -> dict[str, Any]:
    """The data of a plan called as wanted."""
    return {**PLAN, "trich_yeu": name, **changes}


def rows(count: int) -> list[dict[str, Any]]:
    return [row(f"Đơn vị {number}") for number in range(count)]


def seen(out: Path) -> set[str]:
    """What stands in a folder and below it, but for what we keep there for ourselves."""
    found = {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}
    return found - {".vanban/journal.jsonl", ".vanban/lock"}


def results(out: Path, *, without: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """The records of ``ket_qua.json``."""
    records = json.loads((out / "ket_qua.json").read_text("utf-8"))["rows"]
    return [{name: fact for name, fact in record.items() if name not in without} for record in records]


def times(out: Path) -> dict[str, int]:
    """When each paper was written, in nanoseconds."""
    return {path.name: path.stat().st_mtime_ns for path in out.rglob("*.docx")}
