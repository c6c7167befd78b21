"""Báo cáo cống hiến (report on a course of service): posts held and for how long.

Form 07 of NĐ 152/2025/NĐ-CP (Mẫu 03 of NĐ 91/2017/NĐ-CP); the decree's Điều 19-21 go by the sums.
"""

from __future__ import annotations

from typing import Any

from pydantic import Field

from vanban.chu.text import slug
from vanban.loai.shared.achievements import HO_TEN, BaoCaoThanhTich
from vanban.loai.shared.award_requests import CoTheCoCoQuan
from vanban.the_thuc.ban_in import BanIn, Phan
from vanban.the_thuc.da_duoc_khen import CAC_HINH_THUC, KHONG_CO, DaDuocKhen
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.dong_nhan import doc_cac_dong, dong, in_cac_dong
from vanban.the_thuc.khoi_noi_dung import KhoiDeIn, khoi
from vanban.the_thuc.ky_luat import KY_LUAT, KyLuat
from vanban.the_thuc.loi_bao_cao import theo_de_muc
from vanban.the_thuc.ly_lich import ConNguoi, Loi, doc_danh_xung
from vanban.the_thuc.qua_trinh_cong_tac import QuaTrinh, doc_qua_trinh, in_qua_trinh

SO_LUOC, QUA_TRINH, KY_LUAT_MUC = "Sơ lược lý lịch", "Tóm tắt quá trình công tác", "Kỷ luật"
_MUC = {slug(heading): field for heading, field in (
    (SO_LUOC, "so_luoc"), (QUA_TRINH, "qua_trinh"), (CAC_HINH_THUC, "hinh_thuc"), (KY_LUAT_MUC, "ky_luat"),
)}  # fmt: skip
_LY_LICH = (
    dong("Họ và tên", "ho_ten"),
    dong("Bí danh", "bi_danh"),
    dong("Nam, nữ", "gioi_tinh"),
    dong("Ngày, tháng, năm sinh", "ngay_sinh"),
    dong("Quê quán", "que_quan"),
    dong("Nơi thường trú", "tru_quan"),
    dong("Chức vụ, đơn vị công tác hiện nay (hoặc trước khi nghỉ hưu, từ trần)", "chuc_vu_hien_nay"),
    dong("Chức vụ đề nghị khen thưởng", "chuc_vu_de_nghi"),
    dong("Ngày, tháng, năm tham gia công tác", "ngay_tham_gia_cong_tac"),
    dong("Ngày, tháng, năm vào Đảng chính thức", "ngay_vao_dang"),
    dong("Ngày, tháng, năm nghỉ hưu (hoặc từ trần)", "ngay_nghi_huu"),
    dong("Điện thoại", "dien_thoai"),
)


class BaoCaoCongHien(DaDuocKhen, ConNguoi, CoTheCoCoQuan, BaoCaoThanhTich):
    """Tells what posts somebody has held in a life of service, so that it may be honoured."""

    ten = "Báo cáo cống hiến"
    loi_cua_mau = "Xác nhận của Vụ Tổ chức cán bộ"

    bi_danh: Loi | None = Field(default=None, title="Bí danh", description="Bí danh.", examples=["Ba Ví Dụ"])
    chuc_vu_hien_nay: Loi | None = Field(
        default=None,
        title="Chức vụ hiện nay",
        description="Chức vụ, đơn vị công tác hiện nay, hoặc trước khi nghỉ hưu, từ trần.",
        examples=["Phó Trưởng ban, Ban Quản lý các Khu công nghiệp"],
    )
    chuc_vu_de_nghi: Loi | None = Field(
        default=None,
        title="Chức vụ đề nghị",
        description="Chức vụ cao nhất làm căn cứ đề nghị khen thưởng.",
        examples=["Trưởng ban"],
    )
    ngay_tham_gia_cong_tac: ThoiGian = Field(
        default=ThoiGian(),
        title="Ngày tham gia công tác",
        description="Ngày, tháng, năm bắt đầu tham gia công tác.",
        examples=["01/9/1988"],
    )
    ngay_vao_dang: ThoiGian = Field(
        default=ThoiGian(),
        title="Ngày vào Đảng",
        description="Ngày, tháng, năm vào Đảng chính thức.",
        examples=["03/02/1996"],
    )
    ngay_nghi_huu: ThoiGian = Field(
        default=ThoiGian(),
        title="Ngày nghỉ hưu",
        description="Ngày, tháng, năm nghỉ hưu, hoặc từ trần.",
        examples=["01/8/2026"],
    )
    qua_trinh: QuaTrinh = Field(
        title="Quá trình",
        min_length=1,
        description="Từng thời gian giữ từng chức vụ; số năm, tháng và tổng số được tính.",
    )
    ky_luat: tuple[KyLuat, ...] = Field(
        default=(),
        title="Kỷ luật",
        description="Hình thức kỷ luật; không có thì bỏ.",
        examples=[[{"hinh_thuc": "Khiển trách", "so_qd": "12/QĐ-KCNĐN", "ngay": "10/3/2001", "het_han": "10/3/2002"}]],
    )

    @property
    def ca_nhan_ky(self) -> str:
        """The person reports on himself or herself; for one who has died the unit does."""
        return "" if self.truy_tang else self.ho_ten

    def ten_doi_tuong_in(self) -> str:
        """Name the person."""
        return self.ho_ten

    def in_doi_tuong(self) -> str:
        """Print "Họ tên, chức vụ và đơn vị công tác: …"."""
        told = ", ".join(part for part in (self.goi_ten, self.chuc_vu_hien_nay) if part)
        return f"{HO_TEN}:\n{told}"

    def cac_phan(self) -> list[KhoiDeIn]:
        """Give Parts I to IV of the form."""
        return [
            khoi("muc", SO_LUOC),
            *in_cac_dong(self, _LY_LICH),
            khoi("muc", QUA_TRINH),
            *in_qua_trinh(self.qua_trinh, self.ngay_nghi_huu if self.ngay_nghi_huu.nam else self.ngay_ban_hanh),
            *self.in_da_duoc_khen(),
            khoi("muc", KY_LUAT_MUC),
            *(KY_LUAT.in_ra(self.ky_luat) or (khoi("doan", KHONG_CO),)),
        ]

    @classmethod
    def doc_cac_phan(cls, whole: Phan, about: str, ban: BanIn) -> dict[str, Any]:
        """Read the parts back."""
        parts, rest = theo_de_muc(whole.con, _MUC)
        who, career, measures = (parts.get(name, Phan()) for name in ("so_luoc", "qua_trinh", "ky_luat"))
        data, unknown = doc_cac_dong(who.doan, _LY_LICH)
        data["qua_trinh"], more = doc_qua_trinh(career.doan)
        data["ky_luat"], others = KY_LUAT.doc(measures.doan)
        ban.tra([*whole.doan, *rest, *unknown, *more, *(each for each in others if each.loi != KHONG_CO)])
        ban.tra(each for part in (who, career, measures) for point in part.con for each in point.tat_ca)
        return {**data, **doc_danh_xung(about, data), **cls.doc_da_duoc_khen(parts.get("hinh_thuc"), ban)}
