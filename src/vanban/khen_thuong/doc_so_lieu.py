"""Đọc số liệu: the rows of a dossier's workbook to facts, each joined to what other sheets say of it.

A row at fault is left out whole, and so is a nominee one of whose rows in another sheet is: half a history would be
printed as if it were all. What cannot be joined to anybody is told at its cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import chain
from typing import Any, TypeVar

from pydantic import ValidationError

from vanban.bang_tinh import ho_so
from vanban.chu.text import nearest
from vanban.errors import InputError, InputFault
from vanban.inputs.workbook import SheetRow, faults_of
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.doi_tuong import DoiTuongXet
from vanban.khen_thuong.hang import Hang, HangLoi, MucDo, NhanXet
from vanban.khen_thuong.hang_tho import HangTho, hang_tho, khoa, tu_nhan_du_lieu
from vanban.khen_thuong.lich_su import DanhGiaNam, LanKhen, XacMinh
from vanban.khen_thuong.loi_chung import loi_cac_hang, thong_tin_tam
from vanban.khen_thuong.sang_kien import SangKien
from vanban.khen_thuong.so_lieu import SoLieu, ThanhVienHoiDong
from vanban.khen_thuong.tap_the import HoGiaDinh, TapThe
from vanban.khen_thuong.tep_chung import TepChung
from vanban.khen_thuong.thong_tin_chung import ThongTinChung
from vanban.khen_thuong.trang_tinh import TrangTinh
from vanban.the_thuc.qua_trinh_cong_tac import GiaiDoan
from vanban.the_thuc.written import Model

_FIRST_STEP = re.compile(r"[.\[]")
_Model = TypeVar("_Model", bound=Model)
_NOMINEES: tuple[tuple[str, type[DoiTuongXet]], ...] = (
    (ho_so.TAP_THE.name, TapThe),
    (ho_so.HO_GIA_DINH.name, HoGiaDinh),
    (ho_so.CA_NHAN.name, CaNhan),
)
_BEHIND: tuple[tuple[str, str, type[Model]], ...] = (
    (ho_so.LICH_SU.name, "lich_su", LanKhen),
    (ho_so.DANH_GIA.name, "nam_danh_gia", DanhGiaNam),
    (ho_so.XAC_MINH.name, "xac_minh", XacMinh),
    (ho_so.QUA_TRINH.name, "qua_trinh", GiaiDoan),
)
"""Sheets that tell more of a nominee: their name, the nominee's field, what a row is."""


def doc_so_lieu(sheets: TrangTinh, office: TepChung) -> SoLieu:
    """Understand a workbook's rows.

    ``InputError`` with the faults of every sheet when what all nominees share, or a sheet, cannot be understood.
    """
    chung, noi_chung, broken = _shared(sheets, office)
    raw = [row for name, kind in _NOMINEES for each in sheets.hang.get(name, ()) if (row := hang_tho(each, kind))]
    raw += chain.from_iterable(map(tu_nhan_du_lieu, sheets.hang.get(ho_so.NHAN_DU_LIEU.name, ())))
    remarks = [NhanXet(MucDo.GOI_Y, fault) for fault in sheets.bo_qua]
    loose: list[HangLoi] = []
    index = _Index(raw)
    for name, field, model in _BEHIND:
        for each in sheets.hang.get(name, ()):
            remarks += _joined(each, field, model, index, loose)
    ideas, idea_rows = _ideas(sheets.hang.get(ho_so.SANG_KIEN.name, ()), remarks, loose)
    good: list[Hang] = []
    bad: list[HangLoi] = []
    del index  # like the list it holds every raw row, and each is to give way to its facts
    raw.reverse()
    while raw:
        one = raw.pop()
        _give_ideas(one, ideas, idea_rows)
        made = one.hieu(chung.co_quan)
        if isinstance(made, Hang):
            good.append(made)
        else:
            bad.append(made)
    members, places, faults = _council(sheets.hang.get(ho_so.HOI_DONG.name, ()))
    known = {code: idea for code, idea in ideas.items() if isinstance(idea, SangKien)}
    facts = SoLieu(
        sheets.path, chung, noi_chung, tuple(good), tuple(bad), members, places, faults,
        known, {code: row.places.get("ma", row.places[""]) for code, row in idea_rows.items()}, tuple(remarks),
        tuple(loose),
    )  # fmt: skip
    if broken := (*office.loi, *sheets.loi, *broken):
        raise InputError(dict.fromkeys((*broken, *loi_cac_hang(facts, sheets, office, broken))))
    return facts


def _shared(sheets: TrangTinh, office: TepChung) -> tuple[ThongTinChung, dict[str, str], tuple[InputFault, ...]]:
    """Give the common facts, their cells, and what is wrong with them: then the facts are stand-ins."""
    rows = sheets.hang.get(ho_so.THONG_TIN_CHUNG.name, ())
    row = rows[0] if rows else SheetRow({}, {"": ""}, (), 0, sheets.path)
    values = {name: value for name, value in row.values.items() if name != "quy_dinh_cua_tinh"}
    told = {**office.chung, **values}
    made, faults = _understood(row, ThongTinChung, told)
    if office.loi:  # what the sheet lacks its file may have
        faults = tuple(one for one in faults if one in row.faults or _FIRST_STEP.split(one.field)[0] in values)
    return made or thong_tin_tam(told), dict(row.places), faults


def _understood(
    row: SheetRow, model: type[_Model], values: Mapping[str, Any], *, recurs: bool = False
) -> tuple[_Model | None, tuple[InputFault, ...]]:
    """Make a row's record, or tell its faults; ``recurs``: many rows say the same."""
    try:
        made = _recurring(model, *_told(values)) if recurs else model.model_validate(values)
    except ValidationError as error:
        return None, tuple(faults_of(row, error, model))
    return (None, row.faults) if row.faults else (made, ())


@lru_cache(maxsize=4096)
def _recurring(
    model: type[_Model], names: tuple[str, ...], values: tuple[Any, ...], _: tuple[type, ...]
) -> _Model:  # fmt: skip
    """Make a record once for all rows that say it: an award of one decision, given to many."""
    return model.model_validate(dict(zip(names, values, strict=True)))


def _told(values: Mapping[str, Any]) -> tuple[tuple[str, ...], tuple[Any, ...], tuple[type, ...]]:
    """Give the data's names, the data and their types: True is not 1."""
    data = tuple(values.values())
    return tuple(values), data, tuple(map(type, data))


class _Index:
    """Finds nominees by how other sheets call them: their code, their name; marks and capitals count last."""

    def __init__(self, raw: Iterable[HangTho]) -> None:
        self._by_name: dict[str, list[HangTho]] = {}
        for one in raw:
            for key in one.cach_goi:
                self._by_name.setdefault(key, []).append(one)

    def find(self, keys: Iterable[str]) -> list[HangTho]:
        """Give all rows of the one nominee meant; none when nobody, or more than one, may be meant."""
        for key in keys:
            if rows := self._by_name.get(key):
                return rows if len(rows) == 1 or len({one.danh_tinh for one in rows}) == 1 else []
        return []

    def why_not(self, called: str) -> str:
        """Say why nobody was found."""
        if any(key in self._by_name for key in khoa(called)):
            return f"có nhiều đối tượng tên “{called}”; hãy ghi mã đối tượng ở cả hai trang"
        hint = nearest(called, sorted({one.ten for rows in self._by_name.values() for one in rows}))
        return f"không thấy “{called}” trong danh sách đề nghị" + (f"; có phải “{hint}”?" if hint else "")


def _joined(row: SheetRow, field: str, model: type[Model], index: _Index, loose: list[HangLoi]) -> list[NhanXet]:
    """Add a row of another sheet to its nominee; one that is nobody's is ``loose``."""
    called = str(row.values.get("ma_doi_tuong", ""))
    own = dict(row.values)
    own.pop("ma_doi_tuong", None)
    made, faults = _understood(row, model, own, recurs=True)
    keys: tuple[str, ...] = khoa(called) if called else ()
    found = index.find(keys)
    for one in found:
        one.them_vao(field, made, faults, row)
    if found:
        like = found[0]
        if keys[0] in like.cach_goi:
            return []
        return [
            NhanXet(MucDo.CANH_BAO, _at(row, "ma_doi_tuong", f"“{called}” viết khác “{like.ten}” ở danh sách đề nghị"))
        ]
    if not called and not faults:
        faults = (_at(row, "ma_doi_tuong", "thiếu, cần có mục này"),)
    told = [NhanXet(MucDo.LOI, fault) for fault in faults]
    if called:
        told.append(NhanXet(MucDo.CANH_BAO, _at(row, "ma_doi_tuong", index.why_not(called))))
    loose.append(HangLoi(called, tuple(one.loi for one in told)))
    return told


def _at(row: SheetRow, name: str, message: str) -> InputFault:
    titles = {"ma_doi_tuong": "Mã đối tượng", "ma": "Mã", "co_mat": "Có mặt"}
    return InputFault(message, row.path, row.places.get(name) or row.places[""], titles[name], name)


def _ideas(
    rows: Iterable[SheetRow], remarks: list[NhanXet], loose: list[HangLoi]
) -> tuple[dict[str, SangKien | None], dict[str, SheetRow]]:
    """Read the initiatives by code: ``None`` for one at fault, which is told here."""
    found: dict[str, SangKien | None] = {}
    where: dict[str, SheetRow] = {}
    for row in rows:
        values = dict(row.values)
        if values.get("da_dung_cho") and len(values["da_dung_cho"]) == 1:
            values["da_dung_cho"] = values["da_dung_cho"][0]
        values["hieu_qua"] = "; ".join(values["hieu_qua"]) if values.get("hieu_qua") else None
        made, faults = _understood(row, SangKien, values)
        code = str(values.get("ma", ""))
        if code and code in found:
            faults = (*faults, _at(row, "ma", f"mã “{code}” đã dùng ở ô {where[code].places.get('ma', '')}"))
        if faults:
            remarks += [NhanXet(MucDo.LOI, fault) for fault in faults]
            loose.append(HangLoi(code, tuple(faults)))
        if code and code not in found:
            found[code], where[code] = made, row
    return found, where


def _give_ideas(one: HangTho, ideas: Mapping[str, SangKien | None], rows: Mapping[str, SheetRow]) -> None:
    for code in one.ma_sang_kien:
        idea = ideas.get(code)
        if idea is not None:
            one.them_vao("cac_sang_kien", idea, (), rows[code])
        elif code in rows:
            one.loi_o("sang_kien", f"sáng kiến “{code}” có lỗi ở hàng {rows[code].number} trang {ho_so.SANG_KIEN.name}")
        else:
            hint = nearest(code, ideas)
            meant = f"; có phải “{hint}”?" if hint else ""
            one.loi_o("sang_kien", f"không có mã “{code}” ở trang {ho_so.SANG_KIEN.name}{meant}")


def _council(
    rows: tuple[SheetRow, ...],
) -> tuple[tuple[ThanhVienHoiDong, ...], tuple[str, ...], tuple[InputFault, ...]]:
    """Read the members; the papers of a council one of whose members is at fault are not made."""
    read = [_understood(row, ThanhVienHoiDong, row.values) for row in rows]
    faults = [fault for _, found in read for fault in found]
    members = tuple(made for made, _ in read if made)
    if rows and not faults and not any(member.co_mat for member in members):
        faults.append(_at(rows[0], "co_mat", "chưa đánh dấu ai có mặt"))
    return members, tuple(row.places[""] for row in rows), tuple(faults)
