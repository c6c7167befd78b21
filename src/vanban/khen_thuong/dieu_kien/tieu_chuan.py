"""Tiêu chuẩn: the shape of one way to an award, as the law's point states it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from vanban.danh_muc.che_do import MaCheDo
from vanban.danh_muc.liet_ke import DoiTuong, LoaiHinh
from vanban.danh_muc.nguon import Nguon, in_dieu
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.dieu_kien.boi_canh import BoiCanh
from vanban.khen_thuong.dieu_kien.ket_qua import CAN_XAC_MINH, TieuChi, tat_ca
from vanban.khen_thuong.dieu_kien.sau_khen import SauKhen
from vanban.khen_thuong.dieu_kien.yeu_cau import DinhTinh, LienTuc, YeuCau
from vanban.khen_thuong.doi_tuong import DoiTuongXet

PHAP_LUAT = DinhTinh("phap-luat", "chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước")
DOAN_KET = DinhTinh("doan-ket", "nội bộ đoàn kết, gương mẫu chấp hành chủ trương, chính sách, pháp luật")


@dataclass(frozen=True, eq=False)
class TieuChuan:
    """One way to an award: for whom, under which regimes and kinds of merit (none: any), and what it demands.

    ``nhom_lao_dong``: only for such workers.
    """

    ma: str
    phan_thuong: str
    doi_tuong: DoiTuong
    che_do: tuple[MaCheDo, ...]
    nguon: Nguon
    yeu_cau: tuple[YeuCau, ...]
    loai_hinh: tuple[LoaiHinh, ...] = ()
    nhom_lao_dong: tuple[str, ...] = ()

    @cached_property
    def khen_truoc(self) -> tuple[str, ...]:
        """The awards it asks for beforehand."""
        spans = tuple(one.truoc for one in self.yeu_cau if isinstance(one, SauKhen) and one.truoc)
        return (*spans, *(one.ma for one in self.yeu_cau if isinstance(one, LienTuc)))

    @cached_property
    def khen_kem(self) -> tuple[str, ...]:
        """The awards it counts within its span."""
        ways = [way for one in self.yeu_cau if isinstance(one, SauKhen) for way in one.kem]
        return tuple({count.ma: None for way in ways for count in way.dem})

    def cua(self, hs: DoiTuongXet) -> bool:
        """Whether this way is open to such a nominee at all, as far as can be told."""
        if self.loai_hinh and hs.loai_hinh and hs.loai_hinh not in self.loai_hinh:
            return False
        if self.nhom_lao_dong and isinstance(hs, CaNhan):
            return not hs.lanh_dao_quan_ly and hs.nhom_lao_dong in (None, *self.nhom_lao_dong)
        return True

    def xet(self, hs: DoiTuongXet, bc: BoiCanh) -> TieuChi:
        """Hold a nominee to every demand; whether a worker's way is open may itself be unknown."""
        untold = bool(self.nhom_lao_dong) and isinstance(hs, CaNhan) and hs.nhom_lao_dong is None
        if self._for_people_alone and not hs.xac_minh:
            return self._unjudged[untold]
        return self._answer(tuple([one.xet(hs, bc) for one in self.yeu_cau]), untold=untold)

    @cached_property
    def _for_people_alone(self) -> bool:
        return all(isinstance(one, DinhTinh) for one in self.yeu_cau)

    @cached_property
    def _unjudged(self) -> tuple[TieuChi, TieuChi]:
        """The answers while nobody has vouched for anything: the worker's group told, and not."""
        parts = tuple(one.chua_xet for one in self.yeu_cau if isinstance(one, DinhTinh))
        return self._answer(parts, untold=False), self._answer(parts, untold=True)

    def _answer(self, parts: tuple[TieuChi, ...], *, untold: bool) -> TieuChi:
        if untold:
            unknown = TieuChi(
                "nhom-lao-dong", f"là {' hoặc '.join(self.nhom_lao_dong)}", CAN_XAC_MINH, "chưa ghi nhóm lao động"
            )
            parts = (unknown, *parts)
        answer = tat_ca([part.ket_qua for part in parts])
        return TieuChi(self.ma, self._noi_dung, answer, dieu=self._dieu, gom=parts)

    @cached_property
    def _noi_dung(self) -> str:
        return f"tiêu chuẩn {in_dieu(self.nguon.dieu)}"

    @cached_property
    def _dieu(self) -> str:
        return str(self.nguon)
