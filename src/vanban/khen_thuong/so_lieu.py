"""Số liệu: the facts of a dossier, read, joined and held to their models; nothing here is judged or printed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from pydantic import Field

from vanban.danh_muc.liet_ke import DoiTuong
from vanban.errors import InputFault
from vanban.inputs.rows import Source
from vanban.khen_thuong.doi_tuong import DanhDau, DoiTuongXet
from vanban.khen_thuong.hang import Hang, HangLoi, NhanXet
from vanban.khen_thuong.sang_kien import SangKien
from vanban.khen_thuong.thong_tin_chung import ThongTinChung
from vanban.the_thuc.written import Dong, Model

THU_TU = (DoiTuong.TAPTHE, DoiTuong.HOGIADINH, DoiTuong.CANHAN)
"""Collectives stand before households, these before people, in every list."""


class ThanhVienHoiDong(Model):
    """A member of the council (sheet HoiDong)."""

    tt: Dong | None = Field(default=None, title="TT", description="Số thứ tự.", examples=["1"])
    ho_ten: Dong = Field(title="Họ tên", description="Họ và tên.", examples=["Trần Thị Thí Dụ"])
    chuc_vu: Dong | None = Field(default=None, title="Chức vụ", description="Chức vụ.", examples=["Trưởng ban"])
    vai_tro_trong_hd: Dong = Field(
        default="Ủy viên", title="Vai trò trong HĐ", description="Vai trò trong Hội đồng.", examples=["Chủ tịch"]
    )
    co_mat: DanhDau | None = Field(default=None, title="Có mặt", description="Có dự họp không.", examples=["x"])
    ly_do_vang: Dong | None = Field(
        default=None, title="Lý do vắng", description="Lý do, khi vắng.", examples=["đi công tác"]
    )


@dataclass(frozen=True)
class SoLieu:
    """The facts of a dossier.

    ``hang`` are the rows that papers are made of, ``hang_loi`` those left out of every paper. ``sang_kien`` by code;
    ``noi_sang_kien``, ``noi_hoi_dong`` and ``noi_chung`` tell where they are written. ``hang_roi`` are rows of other
    sheets that belong to nobody or are at fault themselves.
    """

    path: str
    chung: ThongTinChung
    noi_chung: dict[str, str]
    hang: tuple[Hang, ...]
    hang_loi: tuple[HangLoi, ...] = ()
    hoi_dong: tuple[ThanhVienHoiDong, ...] = ()
    noi_hoi_dong: tuple[str, ...] = ()
    loi_hoi_dong: tuple[InputFault, ...] = ()
    sang_kien: dict[str, SangKien] | None = None
    noi_sang_kien: dict[str, str] | None = None
    nhan_xet: tuple[NhanXet, ...] = ()
    hang_roi: tuple[HangLoi, ...] = ()

    @cached_property
    def nguon(self) -> Source:
        """The workbook, as papers made of it name it."""
        return Source(self.path)

    def loi_chung(self, name: str, message: str) -> InputFault:
        """Tell of something at a line of the sheet ThongTinChung."""
        title = ThongTinChung.model_fields[name].title or ""
        return InputFault(message, self.path, self.noi_chung.get(name) or self.noi_chung.get("", ""), title, name)

    def cua(self, kind: type[DoiTuongXet]) -> Iterator[Hang]:
        """Give the rows of one kind of nominee."""
        return (one for one in self.hang if isinstance(one.doi_tuong, kind))
