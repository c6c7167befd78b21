"""Xác nhận sáng kiến (confirmation that an initiative works and may spread): Mẫu 13 of NĐ 152/2025/NĐ-CP.

The form's wording is not published in full; the facts are those the decree
asks for. Several initiatives are numbered; their list may go with it.
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from vanban.chu.cau import unclosed
from vanban.chu.marked import escaped
from vanban.chu.text import lower_first, slug, upper_first
from vanban.loai.shared.forms import VanBanTenLoai
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, bo_het
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.phu_luc import PhuLuc, PhuLucIn, in_cac_phu_luc, nhan
from vanban.the_thuc.sang_kien import SangKien, danh_sach, doc_sang_kien
from vanban.the_thuc.than_van_ban import KIEU_THAN
from vanban.the_thuc.written import CoKhong, Dong

TEN_DANH_SACH = "Danh sách sáng kiến, đề tài được xác nhận"
XAC_NHAN = " xác nhận "
SAU_DAY = "{} sáng kiến, đề tài sau đây:"
DUNG_DE = "Văn bản này dùng để "
CHI_DAN = "Danh sách chi tiết tại {} kèm theo."
_SEVERAL = re.compile(rf".+{XAC_NHAN}\d+ sáng kiến, đề tài sau đây:")
_POINTER = re.compile(CHI_DAN.format(r"Phụ lục(?: [IVXLC]+)?"))


class XacNhanSangKien(VanBanTenLoai):
    """Confirms where an initiative is applied and how far it may spread."""

    ten = "Xác nhận sáng kiến"
    ten_loai = "Xác nhận"
    viet_tat = "XN"
    mau = ""

    sang_kien: tuple[SangKien, ...] = Field(
        title="Sáng kiến", min_length=1, description="Sáng kiến, đề tài được xác nhận."
    )
    de_nghi: Annotated[Dong, AfterValidator(unclosed), AfterValidator(lower_first)] = Field(
        title="Đề nghị",
        description="Văn bản dùng để đề nghị khen thưởng gì, cho ai.",
        examples=["đề nghị xét tặng danh hiệu “Chiến sĩ thi đua cấp tỉnh” năm 2026"],
    )
    danh_sach: CoKhong = Field(
        default=False, title="Danh sách", description="Có in danh sách thành phụ lục hay không.", examples=["có"]
    )

    @classmethod
    def samples(cls) -> dict[str, Any]:
        """Show a subject of a confirmation."""
        subject = "Hiệu quả áp dụng và khả năng nhân rộng của sáng kiến"
        basis = "Căn cứ kết quả họp Hội đồng sáng kiến ngày 02 tháng 3 năm 2026"
        return {**super().samples(), "trich_yeu": subject, "can_cu": [basis]}

    def than_bai(self) -> list[Khoi]:
        """Print what is confirmed and what for."""
        issuer = self.co_quan_ban_hanh.replace("\n", " ")
        if len(self.sang_kien) == 1:
            told = [nd.doan(escaped(f"{issuer}{XAC_NHAN}{self.sang_kien[0]}."))]
        else:
            told = [nd.doan(escaped(f"{issuer}{XAC_NHAN}{SAU_DAY.format(f'{len(self.sang_kien):02d}')}"))]
            lines = (escaped(f"{upper_first(str(each))}.") for each in self.sang_kien)
            told += [nd.khoan(number, line, titled=False) for number, line in enumerate(lines, 1)]
        if self.danh_sach:
            told.append(nd.doan(CHI_DAN.format(nhan(1, 1 + len(self.phu_luc)))))
        return nd.ket_thuc([*self.in_can_cu(), *told, nd.doan(escaped(f"{DUNG_DE}{self.de_nghi}."))])

    def in_phu_luc(self) -> list[PhuLucIn]:
        """Put the list before the other appendices."""
        if not self.danh_sach:
            return super().in_phu_luc()
        listed = {"tieu_de": TEN_DANH_SACH, "noi_dung": [danh_sach(self.sang_kien)], "ngang": True}
        return in_cac_phu_luc((PhuLuc.model_validate(listed), *self.phu_luc), self.in_kem_theo())

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the sentences back; the list repeats them."""
        listed = [part for part in ban.phu_luc if slug(" ".join(part.chu(kieu.TEN_PHU_LUC))) == slug(TEN_DANH_SACH)]
        ban.phu_luc = [part for part in ban.phu_luc if part not in listed]
        data: dict[str, Any] = {**super().doc_lai(ban), "sang_kien": [], "danh_sach": bool(listed)}
        for each in bo_het(ban.lay(*KIEU_THAN)):
            text = each.loi.strip()
            before, _, after = text.partition(XAC_NHAN)
            if case := doc_sang_kien(re.sub(r"^\d+\. ", "", text)) or (before and doc_sang_kien(after)):
                data["sang_kien"].append(case)
            elif text.startswith(DUNG_DE):
                data["de_nghi"] = text.removeprefix(DUNG_DE)
            elif not (_SEVERAL.fullmatch(text) or _POINTER.fullmatch(text)):
                ban.tra([each])
        return data
