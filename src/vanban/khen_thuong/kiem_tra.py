"""Kiểm tra: a finished dossier held to its invariants again, from its Word files and the rows kept beside them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from os import PathLike
from pathlib import Path

from vanban.chu.text import slug
from vanban.errors import InputError, InputFault, VanBanError
from vanban.khen_thuong.bat_bien import HoSoXet, kiem_bat_bien
from vanban.khen_thuong.de_nghi import phan_nhom
from vanban.khen_thuong.doc_so_lieu import doc_so_lieu
from vanban.khen_thuong.doi_chieu import Giay
from vanban.khen_thuong.giay_hoi_dong import dat_phieu
from vanban.khen_thuong.hang import MucDo, NhanXet
from vanban.khen_thuong.tep_chung import mo_tep_chung
from vanban.khen_thuong.trang_tinh import FILE_NAME, mo_luu
from vanban.khen_thuong.xep_hang import XepHang
from vanban.loai.shared.award_papers import CoDanhSach
from vanban.reading import read_with_rest
from vanban.word.reading import open_document

KEM_THEO = "(Kèm theo"
"""Begins the line that ties a list to its paper."""
_KNOWN = {"V01": "danh sách có", "V13": "không có thẩm quyền quyết định"}
"""Invariants that kinds hold themselves, by the words in which they complain."""


@dataclass(frozen=True)
class KetQuaKiem:
    """What verifying a folder gave: remarks, and how many papers were read."""

    nhan_xet: tuple[NhanXet, ...]
    so_giay: int


def kiem_tra(folder: str | PathLike[str]) -> KetQuaKiem:
    """Hold a finished dossier to V01-V17; ``InputError`` when the folder is none of ours.

    A paper that cannot be read any more is told, and the others are still held to one another.
    """
    home = Path(folder)
    sheets, office = mo_luu(home / FILE_NAME)
    facts = doc_so_lieu(sheets, mo_tep_chung(sheets.path, dict(office) or None))
    rows = XepHang(facts)
    cases = tuple(case for hang in facts.hang for case in rows.xep(hang).de_nghi)
    groups = phan_nhom(one for one in cases if dat_phieu(one, facts) is not False)
    papers: list[Giay] = []
    unplaced: list[tuple[str, str, str]] = []
    remarks: list[NhanXet] = []
    for path in sorted(home.rglob("*.docx")):
        name = path.relative_to(home)
        if name.parts[0].startswith(".") or name.name.startswith("~$"):
            continue
        try:
            reading = read_with_rest(path)
        except VanBanError as error:
            remarks += _unreadable(error, name.as_posix())
            continue
        papers.append(Giay.cua(name.parent.as_posix() if name.parent.parts else "", name.stem, reading.document))
        unplaced += [(name.as_posix(), each.place, each.text) for each in reading.unplaced]
        if isinstance(reading.document, CoDanhSach):
            unplaced += [(name.as_posix(), place, text) for place, text in _loose_ties(path, reading.document)]
    dossier = HoSoXet(facts, cases, groups, tuple(papers), tuple(unplaced))
    remarks += kiem_bat_bien(dossier)
    remarks += _others(dossier)
    return KetQuaKiem(tuple(remarks), len(papers))


def _unreadable(error: VanBanError, name: str) -> Iterator[NhanXet]:
    """Tell why a paper cannot be read back; what a kind holds itself bears its invariant's id."""
    faults = error.faults if isinstance(error, InputError) else (InputFault(" ".join(str(error).split())),)
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


def _others(dossier: HoSoXet) -> Iterator[NhanXet]:
    """Tell of words in a file that its kind would not print so, where no invariant has."""
    for path, place, text in dossier.cho_sua:
        if "%" not in text and not text.startswith(KEM_THEO):
            message = f"“{text}” không phải chữ của mẫu, hoặc khác số liệu trong văn bản"
            yield NhanXet(MucDo.GOI_Y, InputFault(message, path, place), "chu")
