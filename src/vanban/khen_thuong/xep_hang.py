"""Xếp hàng: each row taken apart into its cases with their reports, or found at fault; making and verifying alike.

A row goes onto papers whole or not at all: one award of it that cannot be, one report of it that cannot be understood,
and no paper names it.
"""

from __future__ import annotations

from typing import NamedTuple

from vanban.errors import InputError, InputFault
from vanban.khen_thuong.de_nghi import DeNghi, de_nghi_cua
from vanban.khen_thuong.giay_bao_cao import bao_cao
from vanban.khen_thuong.hang import Hang
from vanban.khen_thuong.kiem_hang import da_bo_phieu, loi_phieu, loi_ten
from vanban.khen_thuong.phan_thuong_ho_so import cac_phan_thuong
from vanban.khen_thuong.so_lieu import SoLieu
from vanban.loai.shared.base import VanBan


class HangXep(NamedTuple):
    """What a row gives: its cases, their reports, or its faults."""

    de_nghi: tuple[DeNghi, ...]
    bao_cao: tuple[tuple[DeNghi, VanBan], ...]
    loi: tuple[InputFault, ...]


class XepHang:
    """Takes the rows of a dossier in their order; nobody is proposed for one award twice."""

    def __init__(self, facts: SoLieu) -> None:
        self._facts = facts
        self._awards = cac_phan_thuong(facts.chung)
        self._seen: dict[tuple[str, str], Hang] = {}
        self.da_bo_phieu = da_bo_phieu(facts.hang)

    def xep(self, hang: Hang) -> HangXep:
        """Take a row."""
        facts = self._facts
        asked, faults = de_nghi_cua(hang, facts, self._awards)
        faults += loi_phieu(hang, facts, voted=self.da_bo_phieu)
        unnamed = loi_ten(hang)
        faults += unnamed
        for one in asked:
            first = self._seen.setdefault((hang.danh_tinh, one.ma), hang)
            if first is not hang:
                faults.append(one.loi(f"đã đề nghị phần thưởng này ở hàng {first.noi.get('', '')}"))
        reports: list[tuple[DeNghi, VanBan]] = []
        for one in () if unnamed else asked:
            try:
                if (data := bao_cao(one, facts.chung)) is not None:
                    reports.append((one, data.hieu(facts.nguon)))
            except InputError as error:
                told = {fault.place for fault in faults}
                faults += [fault for fault in error.faults if fault.place not in told]
        if faults:
            return HangXep((), (), tuple(faults))
        return HangXep(tuple(asked), tuple(reports), ())
