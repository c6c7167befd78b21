"""Bản ghi: what verifying a dossier gave as one JSON object, in the form of a judged file's (``reporting.records``)."""

from __future__ import annotations

import json
from typing import Any

from vanban.khen_thuong.hang import MucDo, NhanXet
from vanban.khen_thuong.kiem_tra import KetQuaKiem

_STRENGTH = {MucDo.LOI: "error", MucDo.CANH_BAO: "warning"}


def as_json(found: KetQuaKiem, folder: str) -> str:
    """Write it on one line: ``file`` is the folder; what is only to be known stands in ``notes``, where there is any.

    A finding's ``rule`` is its invariant's id, ``path`` its file; ``clause`` is empty, for invariants are of no clause.
    """
    answer: dict[str, Any] = {
        "file": folder,
        "papers": found.so_giay,
        "findings": [_record(one) for one in found.nhan_xet if one.muc in _STRENGTH],
        "unseen": list(found.chua_doc),
    }
    if notes := [str(one) for one in found.nhan_xet if one.muc not in _STRENGTH]:
        answer["notes"] = notes
    return json.dumps(answer, ensure_ascii=False)


def _record(one: NhanXet) -> dict[str, str]:
    wrong, right = one.khac or ("", "")
    return {
        "rule": one.ma, "clause": "", "strength": _STRENGTH[one.muc], "path": one.loi.path, "place": one.loi.place,
        "found": wrong, "expected": right, "message": one.loi.message,
    }  # fmt: skip
