"""Nominees: what the rows kept beside a dossier's papers tell of whom the papers name.

Papers have name, post and unit; the rows have the class that statistics ask for (leader, working directly), and the
titles of the dossier's year that were given before: those proposed to higher deciders have the office's own already.
Forms (bằng khen, giấy khen) of their history may be a union's or the Party's and are left to the register.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from vanban.chu.text import slug
from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.errors import InputError, InputFault
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.cach_goi import ten_cua
from vanban.khen_thuong.doc_so_lieu import doc_so_lieu
from vanban.khen_thuong.hang import Hang
from vanban.khen_thuong.so_lieu import SoLieu
from vanban.khen_thuong.tep_chung import mo_tep_chung
from vanban.khen_thuong.trang_tinh import FILE_NAME, mo_luu
from vanban.thong_ke.ban_ghi import BanGhi
from vanban.thong_ke.gom import cung_ten_don_vi


class Nominees:
    """The people, collectives and households of a dossier's workbook; none where a folder has no such rows."""

    def __init__(self, facts: SoLieu | None) -> None:
        self._facts = facts
        self._people: defaultdict[str, list[CaNhan]] = defaultdict(list)
        for row in facts.hang if facts else ():
            if isinstance(row.doi_tuong, CaNhan):
                self._people[slug(row.doi_tuong.ho_va_ten)].append(row.doi_tuong)

    def about(self, who: Mapping[str, Any]) -> dict[str, str]:
        """Give sex and class of the person that a paper names; what namesakes of one unit differ in is not known."""
        if who["doi_tuong"] != CaNhan.doi_tuong.nhan:
            return {}
        meant = [
            each for each in self._people[slug(who["ten"])] if cung_ten_don_vi(each.phong_don_vi, who.get("don_vi"))
        ]
        told = [_of_statistics(each) for each in meant]
        return told[0] if told and all(each == told[0] for each in told) else {}

    def given_before(self) -> tuple[BanGhi, ...]:
        """Give the titles of the dossier's year that its history holds with number and date."""
        if not self._facts:
            return ()
        faults: list[InputFault] = []
        found: list[BanGhi] = []
        for row in self._facts.hang:
            try:
                found += _history(row, self._facts.chung.nam)
            except ValidationError as error:
                faults += [row.loi("", each["msg"].removeprefix("Value error, ")) for each in error.errors()]
        if faults:
            raise InputError(faults)
        return tuple(found)


def read_nominees(folder: Path) -> Nominees:
    """Read the rows of a finished dossier; ``InputError`` when they are there and cannot be understood."""
    path = folder / FILE_NAME
    if not path.exists():
        return Nominees(None)
    sheets, office = mo_luu(path)
    return Nominees(doc_so_lieu(sheets, mo_tep_chung(sheets.path, dict(office) or None)))


def _of_statistics(person: CaNhan) -> dict[str, str]:
    told = {"gioi_tinh": person.gioi_tinh, "phan_loai_doi_tuong": person.phan_loai_doi_tuong}
    return {name: text for name, text in told.items() if text}


def _history(row: Hang, year: int) -> Iterator[BanGhi]:
    whom = row.doi_tuong
    own = {"don_vi": whom.phong_don_vi, **_of_statistics(whom)} if isinstance(whom, CaNhan) else {}
    for each in whom.lich_su:
        if each.nam == year and each.chac_chan and each.ma and THEO_MA[each.ma].danh_hieu:
            yield BanGhi.model_validate({
                "nam": year, "danh_hieu_hinh_thuc": each.danh_hieu_hinh_thuc, "doi_tuong": whom.doi_tuong.nhan,
                "ten": ten_cua(whom), "loai_hinh": each.loai_hinh.nhan if each.loai_hinh else "Công trạng",
                "so_qd": each.so_qd, "ngay_qd": each.ngay_qd, **own,
            })  # fmt: skip
