"""Biên bản họp Hội đồng Thi đua - Khen thưởng (minutes of the council for emulation and commendation).

Minutes of Mẫu 1.9 with the parts that councils' minutes have: who is a member
by the decision and who came, how the session went, the votes, who is proposed.
"""

from __future__ import annotations

import re
from typing import Any

from pydantic import Field, ValidationInfo, field_validator

from vanban.chu.marked import escaped, written
from vanban.chu.text import slug
from vanban.loai.bien_ban import CHU_TOA_KY, THU_KY_KY, BienBanView
from vanban.loai.shared.council import Loi, doc_dien_bien, doc_mo_dau, doc_thanh_phan
from vanban.loai.shared.council_votes import PhienHopBoPhieu, doc_bo_phieu, doc_de_nghi, la_bo_phieu
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, DoanIn, Phan, bo_het, cac_gach, tach
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.gio_ngay import GioNgay
from vanban.the_thuc.noi_dung import Khoi, doan_hoac_gach
from vanban.the_thuc.noi_nhan import Luu
from vanban.the_thuc.than_van_ban import KIEU_THAN
from vanban.the_thuc.written import CacY

THANH_PHAN, NOI_DUNG, KET_LUAN = "Thành phần", "Nội dung", "Kết luận"
CUNG_NGAY = " cùng ngày"
_END = re.compile(r"Cuộc họp kết thúc hồi (?P<ket_thuc>.+?); biên bản được đọc lại và (?P<thong_qua>.+)")


class BienBanHopHoiDong(PhienHopBoPhieu):
    """Records how a council met, voted, and whom it proposes."""

    ten = "Biên bản họp Hội đồng"
    ten_loai = "Biên bản"
    viet_tat = "BB"
    mau = "1.9"

    ket_luan: CacY = Field(
        default=(),
        title="Kết luận",
        description="Kết luận khác của chủ trì, in sau danh sách đề nghị; không có thì bỏ.",
        examples=[["Giao thường trực Hội đồng hoàn thiện hồ sơ, trình Trưởng ban"]],
    )
    ket_thuc: GioNgay = Field(
        default=GioNgay(),
        title="Kết thúc",
        description="Giờ kết thúc; ngày không ghi là cùng ngày.",
        examples=["16h30"],
    )
    thong_qua: Loi = Field(
        default="100 % thành viên dự họp nhất trí",
        title="Thông qua",
        description="Biên bản được đọc lại, bao nhiêu thành viên nhất trí.",
        examples=["100 % thành viên nhất trí"],
    )
    luu: Luu = Field(
        default="VT, Hồ sơ", title="Lưu", description="Nơi lưu, ghi sau chữ “Lưu:”.", examples=["VT, Hồ sơ họp"]
    )

    @field_validator("ket_thuc")
    @classmethod
    def _same_day(cls, end: GioNgay, info: ValidationInfo) -> GioNgay:
        start = info.data.get("bat_dau")
        return end.model_copy(update={"ngay": start.ngay}) if start and end.ngay == ThoiGian() else end

    @property
    def thoi_gian(self) -> ThoiGian:
        """The day of the session."""
        return self.ket_thuc.ngay

    def view(self) -> BienBanView:
        """Add the two signers."""
        return {
            **super().view(),
            "thu_ky": {"vai_tro": THU_KY_KY, "ho_ten": self.thu_ky.ho_ten, "anh_ky": []},
            "chu_toa": {"vai_tro": CHU_TOA_KY, "ho_ten": self.chu_tri.ho_ten, "anh_ky": []},
        }

    def than_bai(self) -> list[Khoi]:
        """Print who was there, how it went, the votes, the conclusion, and when it ended."""
        conclusion = [*self.in_de_nghi(), *doan_hoac_gach(self.ket_luan)]
        parts = [*self.in_dien_bien(), (self.cach_bau, list(self.in_bo_phieu())), (KET_LUAN, conclusion)]
        body = [self.in_mo_dau(), nd.muc(1, THANH_PHAN), *self.in_thanh_phan(), nd.muc(2, NOI_DUNG)]
        for number, (title, under) in enumerate(parts, 1):
            body += [nd.khoan(number, title), *under]
        return nd.ket_thuc([*body, nd.doan(escaped(self._closing()))])

    def _closing(self) -> str:
        hour, _, day = str(self.ket_thuc).partition(", ")
        when = f"{hour}{CUNG_NGAY}" if self.ket_thuc.ngay == self.bat_dau.ngay else f"{hour}, {day}"
        return f"Cuộc họp kết thúc hồi {when}; biên bản được đọc lại và {self.thong_qua}."

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the parts back; what is computed from the votes is left to be computed."""
        ban.lay(kieu.QUYEN_HAN_CHUC_VU, kieu.HO_TEN)  # both signers are named in the body
        data = super().doc_lai(ban)
        whole = tach(bo_het(ban.lay(*KIEU_THAN)))
        sections = {slug(part.tieu_de): part for part in whole.con}
        there, course = (sections.pop(slug(title), Phan()) for title in (THANH_PHAN, NOI_DUNG))
        told, others = doc_dien_bien(course.con)
        data |= doc_mo_dau(whole.doan, ban) | doc_thanh_phan(there, ban) | told
        ban.tra(course.doan)
        for part in (*others, *sections.values()):
            if la_bo_phieu(part):
                data |= doc_bo_phieu(part, ban)
            elif slug(part.tieu_de) == slug(KET_LUAN):
                data = _conclusion(part) | data
            else:
                ban.tra(part.tat_ca)
        return data


def _conclusion(part: Phan) -> dict[str, Any]:
    """Read who is proposed, what else was concluded, and when the session ended."""
    proposed, said = doc_de_nghi(part)
    rest: list[DoanIn] = []
    end: dict[str, Any] = {}
    for each in said:
        if found := _END.fullmatch(each.loi.strip().removesuffix(".")):
            end = found.groupdict() | {"ket_thuc": found["ket_thuc"].removesuffix(CUNG_NGAY)}
        else:
            rest.append(each)
    return proposed | end | {"ket_luan": [written(item) for item in cac_gach(rest)]}
