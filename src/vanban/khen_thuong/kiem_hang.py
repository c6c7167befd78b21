"""Kiểm hàng: what keeps a nominee's row off every paper though each of its cells can be read.

A row that would spoil the papers it shares with others is found here, so that it alone is left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pydantic import ValidationError

from vanban.errors import InputFault
from vanban.inputs.workbook import SheetRow, faults_of
from vanban.khen_thuong.cach_goi import TREN_DANH_SACH, nguoi_nhan
from vanban.khen_thuong.hang import Hang
from vanban.khen_thuong.so_lieu import SoLieu

_TRUONG = {
    "ho_ten": ("ho_va_ten", "ten_tap_the", "chu_ho"),
    "danh_xung": ("ten_goi",),
    "don_vi": ("phong_don_vi",),
}
"""The workbook's field of a list's, where their names differ."""


def da_bo_phieu(rows: Sequence[Hang]) -> bool:
    """Whether the council has voted: somebody's votes are told."""
    return any(one.doi_tuong.so_phieu_dong_y is not None for one in rows)


def loi_phieu(hang: Hang, facts: SoLieu, *, voted: bool) -> Iterator[InputFault]:
    """V05: yes votes are no more than valid ballots, these no more than members; all rows have one council."""
    one, total = hang.doi_tuong, len(facts.hoi_dong)
    votes, told, valid = one.so_phieu_dong_y, one.tong_so_thanh_vien, facts.chung.so_phieu_hop_le
    if total and told is not None and told != total:
        yield hang.loi("tong_so_thanh_vien", f"ghi {told} thành viên, trang HoiDong có {total}")
    if votes is None:
        if voted:
            yield hang.loi("so_phieu_dong_y", "chưa có số phiếu, trong khi các trường hợp khác đã có")
        return
    whole = total or told
    if whole is None:
        yield hang.loi("tong_so_thanh_vien", "chưa có tổng số thành viên Hội đồng")
    elif votes > whole:
        yield hang.loi("so_phieu_dong_y", f"{votes} phiếu đồng ý mà Hội đồng có {whole} thành viên")
    elif valid is not None and votes > valid:
        yield hang.loi("so_phieu_dong_y", f"{votes} phiếu đồng ý mà chỉ có {valid} phiếu hợp lệ")


def loi_ten(hang: Hang) -> list[InputFault]:
    """Hold a nominee to what lists print of one."""
    try:
        _ = hang.goi  # asked for the first time
    except ValidationError as error:
        names = nguoi_nhan(hang.doi_tuong, hang.co_quan)
        row = SheetRow(
            names, {"": hang.noi.get("", ""), **{name: _noi_ghi(hang, name) for name in names}}, (), 0, hang.path
        )
        return faults_of(row, error, TREN_DANH_SACH[hang.doi_tuong.doi_tuong])
    return []


def _noi_ghi(hang: Hang, name: str) -> str:
    """Give the cell that a list's field was written in."""
    names = (name, *_TRUONG.get(name, ()))
    return next((hang.noi[one] for one in names if hang.noi.get(one)), hang.noi.get("", ""))
