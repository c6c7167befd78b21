"""Hồ sơ (dossier): a workbook to a folder of papers that agree with one another.

``lap_ho_so`` makes it, ``kiem_tra.kiem_tra`` holds a finished folder to the same invariants again.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor
from dataclasses import dataclass
from functools import partial
from os import PathLike
from pathlib import Path
from typing import Any

from vanban.bang_tinh.ho_so import SLUG
from vanban.batching import Job, RowResult, Summary, Workshop, carry_out, collecting_rarely
from vanban.batching.ledger import Ledger
from vanban.batching.remarks import put_back
from vanban.errors import InputError, InputFault, OutputExistsError
from vanban.inputs.rows import Source
from vanban.khen_thuong import doi_chieu_tieu_chuan
from vanban.khen_thuong.doc_so_lieu import doc_so_lieu
from vanban.khen_thuong.doi_chieu_tieu_chuan import bang_doi_chieu
from vanban.khen_thuong.hang import MucDo, NhanXet
from vanban.khen_thuong.lap_ho_so import LapHoSo
from vanban.khen_thuong.tep_chung import TepChung, mo_tep_chung
from vanban.khen_thuong.trang_tinh import FILE_NAME, TrangTinh, luu, mo_bang


@dataclass(frozen=True)
class KetQuaLap:
    """How making a dossier ended: its papers, and everything to be said of it, in the order found."""

    summary: Summary
    nhan_xet: tuple[NhanXet, ...]
    so_can_xac_minh: int = 0


def lap_ho_so(
    workbook: str | PathLike[str],
    out: str | PathLike[str],
    executor: Executor | None = None,
    *,
    defaults: str | PathLike[str] | Mapping[str, Any] | None = None,
    templates: str | PathLike[str] | None = None,
    workers: int = 1,
    force: bool = False,
    tell: Callable[[RowResult], None] = lambda _: None,
) -> KetQuaLap:
    """Make the dossier of a workbook in ``out``: its papers, ``so_lieu.json`` and ``ket_qua.json``.

    Beside them stands how each case meets the law's criteria (``doi_chieu_tieu_chuan.xlsx``). Done again, it makes
    only what changed, failed or is not there. The other arguments are those of ``batching.batch``. Raises
    ``InputError`` (the office's file; what all nominees share, or a sheet's head, with the faults of every sheet),
    ``TemplateError``, ``WordError``, ``VanBanError`` (another run is filling the folder) or ``OSError``.
    """
    office = mo_tep_chung(str(workbook), defaults)
    try:
        sheets = mo_bang(workbook)
    except InputError as error:
        raise InputError((*office.loi, *error.faults)) from None
    return tu_cac_trang(sheets, office, out, executor, templates=templates, workers=workers, force=force, tell=tell)


def tu_cac_trang(
    sheets: TrangTinh,
    office: TepChung,
    out: str | PathLike[str],
    executor: Executor | None = None,
    *,
    templates: str | PathLike[str] | None = None,
    workers: int = 1,
    force: bool = False,
    tell: Callable[[RowResult], None] = lambda _: None,
) -> KetQuaLap:
    """Make the dossier of rows already read; otherwise as ``lap_ho_so``."""
    with collecting_rarely():
        workshop = Workshop(Source(sheets.path), None, Path(templates) if templates is not None else None)
        fill = partial(
            carry_out, executor=executor, label=SLUG, workshop=workshop, workers=workers, force=force, tell=tell
        )
        return _made(sheets, office, Path(out), fill, force=force)


def _made(
    sheets: TrangTinh, office: TepChung, out: Path, fill: Callable[[Iterator[Job], Path], Summary], *, force: bool
) -> KetQuaLap:  # fmt: skip
    """Make it, and let go of all that was made of the rows before cycles are looked for as often as ever."""
    made = LapHoSo(doc_so_lieu(sheets, office), office.du_lieu)
    summary = fill(made.cac_viec(), out)
    remarks = [*made.nhan_xet]
    with Ledger.open(out) as ledger:
        ledger.put_pieces(FILE_NAME, luu(sheets, office.du_lieu))
        try:
            judged = bang_doi_chieu(made.so_xet.truong_hop)
            put_back(ledger, doi_chieu_tieu_chuan.FILE_NAME, judged, force=force)
        except OutputExistsError as error:
            remarks.append(NhanXet(MucDo.CANH_BAO, InputFault(str(error))))
    return KetQuaLap(summary, tuple(remarks), sum(map(len, made.so_xet.can_xac_minh.values())))
