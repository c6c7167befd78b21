"""Kiểm tra: a finished dossier held to its invariants again, from its Word files and the rows kept beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from os import PathLike
from pathlib import Path

from vanban.chu.text import slug
from vanban.errors import InputError, InputFault, VanBanError
from vanban.khen_thuong.bat_bien import HoSoXet, kiem_bat_bien
from vanban.khen_thuong.de_nghi import DeNghi, phan_nhom
from vanban.khen_thuong.doc_so_lieu import doc_so_lieu
from vanban.khen_thuong.doi_chieu import Giay
from vanban.khen_thuong.hang import MucDo, NhanXet
from vanban.khen_thuong.kiem_bao_cao import BaoCaoDaLam
from vanban.khen_thuong.kiem_tep import kiem_tep
from vanban.khen_thuong.tep_chung import mo_tep_chung
from vanban.khen_thuong.trang_tinh import FILE_NAME, mo_luu
from vanban.khen_thuong.xep_hang import XepHang
from vanban.loai.shared.award_papers import CoDanhSach
from vanban.loai.shared.base import VanBan
from vanban.reading import read_with_rest
from vanban.word.reading import open_document

KEM_THEO = "(Kèm theo"
"""Begins the line that ties a list to its paper."""
_FIGURES = re.compile(r"\d[\d./]*")
_KNOWN = {"V01": "danh sách có", "V13": "không có thẩm quyền quyết định"}
"""Invariants that kinds hold themselves, by the words in which they complain."""


@dataclass(frozen=True)
class KetQuaKiem:
    """What verifying a folder gave: remarks, how many papers were read, and the files that could not be."""

    nhan_xet: tuple[NhanXet, ...]
    so_giay: int
    chua_doc: tuple[str, ...] = ()


def kiem_tra(folder: str | PathLike[str]) -> KetQuaKiem:
    """Hold a finished dossier to V01-V17; ``InputError`` when the folder is none of ours.

    A paper that cannot be read any more is told, and the others are still held to one another.
    """
    home = Path(folder)
    sheets, office = mo_luu(home / FILE_NAME)
    facts = doc_so_lieu(sheets, mo_tep_chung(sheets.path, dict(office) or None))
    files = [*_files(home)]
    remarks = [*kiem_tep(home, files)]
    reports = BaoCaoDaLam(frozenset(one.loi.path for one in remarks))
    rows = XepHang(facts)
    cases: list[DeNghi] = []
    for hang in facts.hang:
        row = rows.xep(hang)
        cases += row.de_nghi
        for case, report in row.bao_cao:
            reports.them(case, report)
    groups = phan_nhom(one for one in cases if one.dat_phieu is not False)
    papers: list[Giay] = []
    unplaced: list[tuple[str, str, str]] = []
    edited: dict[str, VanBan] = {}
    unread: list[str] = []
    for path in files:
        name = path.relative_to(home)
        try:
            reading = read_with_rest(path)
        except VanBanError as error:
            unread.append(name.as_posix())
            remarks += _unreadable(error, name.as_posix())
            continue
        papers.append(Giay.cua(name.parent.as_posix() if name.parent.parts else "", name.stem, reading.document))
        unplaced += [(name.as_posix(), each.place, each.text) for each in reading.unplaced]
        if reading.unplaced:
            edited[name.as_posix()] = reading.document
        remarks += reports.kiem(name.as_posix(), reading.document)
        if isinstance(reading.document, CoDanhSach):
            unplaced += [(name.as_posix(), place, text) for place, text in _loose_ties(path, reading.document)]
    dossier = HoSoXet(facts, tuple(cases), groups, tuple(papers), tuple(unplaced))
    remarks += kiem_bat_bien(dossier)
    remarks += _others(dossier, edited)
    return KetQuaKiem(tuple(remarks), len(papers), tuple(unread))


def _files(home: Path) -> Iterator[Path]:
    """Give the Word files of a folder, less what Word and we keep for ourselves."""
    for path in sorted(home.rglob("*.docx")):
        if not path.relative_to(home).parts[0].startswith(".") and not path.name.startswith("~$"):
            yield path


def _unreadable(error: VanBanError, name: str) -> Iterator[NhanXet]:
    """Tell why a paper cannot be read back; what a kind holds itself bears its invariant's id."""
    said = " ".join(str(getattr(error, "reason", error)).split())
    faults = error.faults if isinstance(error, InputError) else (InputFault(said),)
    for fault in faults:
        code = next((code for code, words in _KNOWN.items() if words in fault.message), "doc")
        told = f"{fault.message} ({code})" if code in _KNOWN else fault.message
        yield NhanXet(MucDo.CANH_BAO, replace(fault, message=told, path=name), code)


def _loose_ties(path: Path, document: CoDanhSach) -> Iterator[tuple[str, str]]:
    """Find the lines that tie a list to another paper than its own."""
    expected = slug(document.in_kem_theo())
    for number, paragraph in enumerate(open_document(path).paragraphs(), 1):
        text = " ".join(paragraph.text.split())
        if text.startswith(KEM_THEO) and slug(text) != expected:
            yield f"đoạn {number}", text


def _others(dossier: HoSoXet, edited: Mapping[str, VanBan]) -> Iterator[NhanXet]:
    """Tell of words in a file that its kind would not print so, where no invariant has; of figures, as a warning.

    ``edited`` are the papers, by file, that hold such words.
    """
    for path, place, text in dossier.cho_sua:
        if "%" in text or text.startswith(KEM_THEO):
            continue
        if wrong := _other_figures(text, edited.get(path)):
            grade, told = MucDo.CANH_BAO, f"ghi {wrong[0]}, số liệu của văn bản là {wrong[1]}"
        else:
            grade, told = MucDo.GOI_Y, "không phải chữ của mẫu, hoặc khác số liệu trong văn bản"
        yield NhanXet(grade, InputFault(f"“{text}” {told}", path, place), "chu", wrong)


def _other_figures(text: str, document: VanBan | None) -> tuple[str, str] | None:
    """Where a paper's own print of a paragraph differs in figures alone, give the first two that do."""
    printed = (str(khoi["loi"]) for khoi in document.view()["noi_dung"]) if document else ()
    for own in printed:
        if _FIGURES.sub("0", own) == _FIGURES.sub("0", text):
            pairs = zip(_FIGURES.findall(text), _FIGURES.findall(own), strict=True)
            return next((pair for pair in pairs if pair[0] != pair[1]), None)
    return None
