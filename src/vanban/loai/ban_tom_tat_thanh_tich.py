"""Bản tóm tắt thành tích (summary of achievements): what the proposing body says of one nominee, on half a page.

For awards by the simple procedure, to foreigners and workers, and for the file
of a council; the law asks for it and gives it no form: practice.
"""

from __future__ import annotations

from typing import Any

from pydantic import Field

from vanban.chu.marked import escaped
from vanban.chu.text import lower_first
from vanban.loai.shared.award_requests import CoTheCoSo, DeNghiKhenThuong, ThanhTichView
from vanban.loai.shared.parts import CoNguoiKy
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, bo_het
from vanban.the_thuc.dong_nhan import doc_cac_dong, dong, in_cac_dong
from vanban.the_thuc.khoi_noi_dung import khoi
from vanban.the_thuc.loi_bao_cao import LoiBaoCao
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.than_van_ban import KIEU_THAN, doc_than, in_than
from vanban.the_thuc.theo_quyet_dinh import TrongBang

_LINES = (
    dong("Tên cá nhân, tập thể", "ten_doi_tuong"),
    dong("Chức vụ", "chuc_vu"),
    dong("Đơn vị công tác", "don_vi"),
)
TOM_TAT = "Tóm tắt thành tích:"
KET_LUAN = "đủ điều kiện, tiêu chuẩn đề nghị"


class BanTomTatThanhTich(CoNguoiKy, CoTheCoSo, DeNghiKhenThuong):
    """Says in a few lines why somebody deserves an award, and by which clause."""

    ten = "Bản tóm tắt thành tích"
    ten_loai = "Báo cáo tóm tắt thành tích"

    ten_doi_tuong: TrongBang = Field(
        title="Tên đối tượng", description="Tên cá nhân, tập thể được đề nghị.", examples=["Ông Nguyễn Văn Ví Dụ"]
    )
    chuc_vu: TrongBang | None = Field(
        default=None, title="Chức vụ", description="Chức vụ, chức danh của cá nhân.", examples=["Trưởng phòng"]
    )
    don_vi: TrongBang | None = Field(
        default=None, title="Đơn vị", description="Đơn vị công tác, đơn vị quản lý.", examples=["Phòng Quản lý Đầu tư"]
    )
    tom_tat: LoiBaoCao = Field(
        title="Tóm tắt",
        description="Năm đến mười dòng về thành tích; không chép của người khác.",
        examples=[["Năm 2025 ông đã hoàn thành xuất sắc nhiệm vụ, có 01 sáng kiến được công nhận."]],
    )
    dieu_khoan: TrongBang = Field(
        title="Điều khoản",
        description="Đủ tiêu chuẩn theo điểm, khoản, điều nào của luật nào.",
        examples=["điểm a khoản 2 Điều 74 Luật Thi đua, khen thưởng năm 2022"],
    )

    def ten_doi_tuong_in(self) -> str:
        """Name the nominee."""
        return self.ten_doi_tuong

    def view(self) -> ThanhTichView:
        """Print what is asked for in small letters: the paper is the body's own, not the form's."""
        return {**super().view(), "de_nghi": "", "doi_tuong": self.in_de_nghi()}

    def than_bai(self) -> list[Khoi]:
        """Print who it is, what he, she or it has achieved, and the conclusion."""
        conclusion = f"{KET_LUAN} {self.viec_de_nghi()} theo {self.dieu_khoan}."
        return nd.ket_thuc(
            [
                *in_than([*in_cac_dong(self, _LINES), khoi("doan", TOM_TAT), *self.tom_tat]),
                nd.doan(escaped(f"{self.ten_doi_tuong} {conclusion}")),
            ]
        )

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read it back."""
        asked, body = cls.doc_de_nghi(ban.mot(kieu.DOI_TUONG)), bo_het(ban.lay(*KIEU_THAN))
        data = {**super().doc_lai(ban), **asked}
        award = f"{_in_sentence(data.get('hinh_thuc_de_nghi', ''))} theo "
        if body and KET_LUAN in body[-1].loi and award in body[-1].loi:
            data["dieu_khoan"] = body.pop().loi.partition(award)[2]
        lines, text = doc_cac_dong(body, _LINES)
        return {**data, **lines, "tom_tat": doc_than(each for each in text if each.loi != TOM_TAT)}


def _in_sentence(award: str) -> str:
    """Write an award inside a sentence: "danh hiệu “Lao động tiên tiến”", "Bằng khen"."""
    return lower_first(award) if award.startswith("Danh hiệu") else award
