"""Kiểm tệp: the files of a finished dossier held to what its last run made (``ket_qua.json``).

A paper may be edited by hand and others may be laid beside it; a paper that is gone must not go unseen.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from vanban.batching.results import FILE_NAME
from vanban.errors import InputFault
from vanban.khen_thuong.hang import MucDo, NhanXet

MA = "tep"
"""What remarks on files are marked with, as others with their invariant's id."""


def kiem_tep(home: Path, papers: Sequence[Path]) -> Iterator[NhanXet]:
    """Tell which files of the run are gone, were changed since, and which of ``papers`` it did not make."""
    made = _made(home)
    if made is None:
        told = f"không đọc được {FILE_NAME} nên không biết hồ sơ còn đủ tệp hay không; chạy lại “vanban batch”"
        yield _remark(MucDo.CANH_BAO, FILE_NAME, told)
        return
    standing = {path.relative_to(home).as_posix(): _sum(path) for path in papers}
    added = {name: found for name, found in standing.items() if name not in made}
    for name, sha256 in made.items():
        if not name.endswith(".docx"):
            continue
        if name not in standing:
            other = next((one for one, found in added.items() if found == sha256), "")
            added.pop(other, None)
            hint = f"; nay là “{other}”" if other else "; chạy lại “vanban batch” để làm lại"
            yield _remark(MucDo.CANH_BAO, name, f"đã được làm ra mà không còn ở đây{hint}")
        elif standing[name] != sha256:
            yield _remark(MucDo.GOI_Y, name, "đã được sửa sau khi làm ra")
    for name in added:
        yield _remark(MucDo.GOI_Y, name, "không có trong lần làm hồ sơ này, được thêm vào sau")


def _made(home: Path) -> Mapping[str, str] | None:
    """Give the checksums of the run's files by their names; ``None`` where the record cannot be read."""
    try:
        rows = json.loads((home / FILE_NAME).read_bytes())["rows"]
        return {str(file["path"]): str(file["sha256"]) for row in rows for file in row["files"]}
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def _sum(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError:
        return ""


def _remark(grade: MucDo, name: str, message: str) -> NhanXet:
    return NhanXet(grade, InputFault(message, name), MA)
