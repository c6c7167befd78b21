"""Có sáng kiến: initiatives that a criterion demands, and who counts as their author (L22 Đ21-23; N152 Đ33.6)."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from vanban.chu.text import slug
from vanban.danh_muc.liet_ke import PhamViSangKien
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.dieu_kien.boi_canh import BoiCanh
from vanban.khen_thuong.dieu_kien.ket_qua import CAN_XAC_MINH, DAT, KHONG_DAT, KetQua, TieuChi, so_sanh
from vanban.khen_thuong.doi_tuong import DoiTuongXet
from vanban.khen_thuong.sang_kien import SangKien


@dataclass(frozen=True)
class CoSangKien:
    """So many initiatives or studies recognised as far as ``pham_vi``, of the last ``trong_nam`` years."""

    pham_vi: PhamViSangKien
    it_nhat: int = 1
    trong_nam: int = 1

    def xet(self, hs: DoiTuongXet, bc: BoiCanh) -> TieuChi:
        """Count the initiatives this nomination rests on."""
        used = hs.sang_kien_dung if isinstance(hs, CaNhan) else None
        if used is None:
            return self._untold
        codes = hs.sang_kien or () if isinstance(hs, CaNhan) else ()
        if not codes:
            return self._without
        years = range(bc.nam - self.trong_nam + 1, bc.nam + 1)
        wide = [one for one in used if self._may_count(hs, one)]
        sure = [
            one for one in wide
            if one.cap_cong_nhan and one.co_van_ban and one.nam in years and la_tac_gia(hs, one) is DAT
        ]  # fmt: skip
        return self._answer(tuple(map(str, sure)), len(wide) + len(codes) - len(used))

    @cached_property
    def _asked(self) -> str:
        return f"ít nhất {self.it_nhat:02d} sáng kiến, đề tài được công nhận ở phạm vi {self.pham_vi.nhan.lower()}"

    @cached_property
    def _untold(self) -> TieuChi:
        return TieuChi("sang-kien", self._asked, CAN_XAC_MINH, "chưa cho biết dùng sáng kiến nào")

    @cached_property
    def _without(self) -> TieuChi:
        return self._answer((), 0)

    def _answer(self, sure: tuple[str, ...], possible: int) -> TieuChi:
        answer = so_sanh(len(sure), possible, self.it_nhat, du=True)
        reason = f"{len(sure)} sáng kiến có đủ văn bản công nhận, đúng tác giả, đúng thời gian"
        return TieuChi("sang-kien", self._asked, answer, reason, sure)

    def _may_count(self, hs: DoiTuongXet, one: SangKien) -> bool:
        reaches = one.cap_cong_nhan is None or one.cap_cong_nhan >= self.pham_vi
        return reaches and la_tac_gia(hs, one) is not KHONG_DAT


def la_tac_gia(hs: DoiTuongXet, one: SangKien) -> KetQua:
    """Say whether a nominee is among the authors; a name that differs in its marks only is to be looked into."""
    authors = one.tac_gia_dong_tac_gia
    if not isinstance(hs, CaNhan) or authors is None:
        return CAN_XAC_MINH
    if hs.ho_va_ten.casefold() in {author.casefold() for author in authors}:
        return DAT
    return CAN_XAC_MINH if slug(hs.ho_va_ten) in map(slug, authors) else KHONG_DAT
