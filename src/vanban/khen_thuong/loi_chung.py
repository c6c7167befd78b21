"""Lỗi chung: faults in what all nominees share keep every paper from being made, but not the rows from being judged.

A clerk is told all faults of a workbook in one run, so rows are held to stand-ins of the common facts: what is at fault
counts as unknown, and what may not be unknown is the example of its field. Nothing is printed from these.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from vanban.bang_tinh import ho_so
from vanban.errors import InputFault
from vanban.khen_thuong.giay_hoi_dong import thieu_cua_phien_hop
from vanban.khen_thuong.hang import MucDo
from vanban.khen_thuong.so_lieu import SoLieu
from vanban.khen_thuong.tep_chung import TepChung
from vanban.khen_thuong.thong_tin_chung import ThongTinChung
from vanban.khen_thuong.trang_tinh import TrangTinh
from vanban.khen_thuong.xep_hang import XepHang

_DOI_TUONG = frozenset({"ma_doi_tuong"})
_DUA_VAO: Mapping[str, frozenset[str]] = {
    **{form.name: _DOI_TUONG for form in (ho_so.CA_NHAN, ho_so.TAP_THE, ho_so.HO_GIA_DINH, ho_so.NHAN_DU_LIEU)},
    ho_so.SANG_KIEN.name: frozenset({"sang_kien"}),
    ho_so.HOI_DONG.name: frozenset({"so_phieu_dong_y", "tong_so_thanh_vien", "so_qd_thanh_lap_hd"}),
}
"""The data of other sheets that cannot be judged while a sheet is unread."""


def thong_tin_tam(values: Mapping[str, Any]) -> ThongTinChung:
    """Make common facts of what of ``values`` can be understood."""
    fields = ThongTinChung.model_fields
    try:
        return ThongTinChung.model_validate(values)
    except ValidationError as error:
        bad = {each["loc"][0] for each in error.errors() if each["loc"]}
    needed = {name: field.examples[0] for name, field in fields.items() if field.is_required() and field.examples}
    return ThongTinChung.model_validate(needed | {name: value for name, value in values.items() if name not in bad})


def loi_cac_hang(
    facts: SoLieu, sheets: TrangTinh, office: TepChung, broken: Iterable[InputFault]
) -> Iterator[InputFault]:
    """Give what is wrong beside the ``broken`` common facts, less what hangs on a sheet or a file that is not read."""
    unread = frozenset[str]().union(*(_DUA_VAO.get(name, ()) for name in sheets.chua_doc))
    unread |= ThongTinChung.model_fields.keys() if office.loi else frozenset()
    known = {(fault.place, fault.field) for fault in broken}
    return (fault for fault in _tat_ca(facts) if fault.field not in unread and (fault.place, fault.field) not in known)


def _tat_ca(facts: SoLieu) -> Iterator[InputFault]:
    for bad in facts.hang_loi:
        yield from bad.loi
    rows = XepHang(facts)
    for hang in facts.hang:
        yield from rows.xep(hang).loi
    yield from thieu_cua_phien_hop(facts) if rows.da_bo_phieu else facts.loi_hoi_dong
    yield from (one.loi for one in facts.nhan_xet if one.muc is not MucDo.GOI_Y)
