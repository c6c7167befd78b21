"""Báo cáo thành tích tập thể (report of a unit's achievements): a course of merit.

Form 04 of NĐ 152/2025/NĐ-CP (Mẫu 02 of NĐ 98/2023/NĐ-CP, Mẫu 01 of NĐ 91/2017/NĐ-CP).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from pydantic import Field

from vanban.chu.text import slug
from vanban.loai.shared.achievements import TEN_TAP_THE, BaoCaoThanhTich
from vanban.loai.shared.award_requests import CoTheCoSo
from vanban.the_thuc import xep_loai_nam as xep_loai
from vanban.the_thuc.ban_in import BanIn, Phan
from vanban.the_thuc.chi_tieu import CacChiTieu, doc_chi_tieu, in_chi_tieu
from vanban.the_thuc.da_duoc_khen import CAC_HINH_THUC, DaDuocKhen
from vanban.the_thuc.dong_nhan import DongNhan, doc_cac_dong, dong, in_cac_dong
from vanban.the_thuc.khoi_noi_dung import KhoiDeIn, khoi
from vanban.the_thuc.loi_bao_cao import LoiBaoCao, theo_de_muc
from vanban.the_thuc.so_lieu import PhanTram, SoNguoi, in_phan_tram, nguoi
from vanban.the_thuc.tap_the import TAP_THE, TapThe
from vanban.the_thuc.than_van_ban import doc_than
from vanban.the_thuc.xep_loai_nam import CacDanhGia, CacXepLoai

SO_LUOC, DAC_DIEM, CHUC_NANG = "Sơ lược đặc điểm, tình hình", "Đặc điểm, tình hình", "Chức năng, nhiệm vụ được giao"
DAT_DUOC, THANH_TICH = "Thành tích đạt được", "Những thành tích"
BIEN_PHAP, PHONG_TRAO = "Biện pháp, nguyên nhân đạt được thành tích", "Phong trào thi đua"
BIEN_PHAP_CHUNG = f"{BIEN_PHAP}; các phong trào thi đua đã áp dụng"
"""The form's point; an office that tells the movements apart gives them a point of their own."""
CHU_TRUONG = "Việc thực hiện chủ trương, chính sách của Đảng, pháp luật của Nhà nước"
DANG_DOAN_THE = "Hoạt động của tổ chức đảng, đoàn thể"

_SO_SANH: Final = (
    DongNhan("Tỷ lệ cá nhân đạt danh hiệu “Lao động tiên tiến”", {"ty_le_ldtt": ""},
             lambda model, name: in_phan_tram(getattr(model, name))),
    dong("Số cá nhân đạt danh hiệu “Chiến sĩ thi đua cơ sở”", "so_cstdcs", lambda m, name: nguoi(getattr(m, name))),
    dong("Số cá nhân bị kỷ luật từ hình thức cảnh cáo trở lên", "so_ky_luat", lambda m, name: nguoi(getattr(m, name))),
)  # fmt: skip
"""What the titles of labour units go by (Luật 06/2022/QH15, Điều 27, 28)."""
_DE_MUC = {
    slug(heading): field
    for heading, field in (
        (DAC_DIEM, "dac_diem"), (CHUC_NANG, "chuc_nang_nhiem_vu"), (THANH_TICH, "thanh_tich"),
        (BIEN_PHAP, "bien_phap"), (BIEN_PHAP_CHUNG, "bien_phap"), (PHONG_TRAO, "phong_trao"),
        (CHU_TRUONG, "chu_truong"), (DANG_DOAN_THE, "dang_doan_the"),
    )
}  # fmt: skip
_MUC = {slug(SO_LUOC): "so_luoc", slug(DAT_DUOC): "dat_duoc", slug(CAC_HINH_THUC): "hinh_thuc"}


class BaoCaoThanhTichTapThe(DaDuocKhen, TapThe, CoTheCoSo, BaoCaoThanhTich):
    """Tells what a unit is and has achieved, so that it may be honoured."""

    ten = "Báo cáo thành tích tập thể"
    loi_cua_mau = "Thủ trưởng đơn vị\ncấp trên trực tiếp\nnhận xét, xác nhận"

    chuc_nang_nhiem_vu: LoiBaoCao = Field(
        title="Chức năng, nhiệm vụ",
        description="Chức năng, nhiệm vụ được giao, theo quyết định nào.",
        examples=[["Tham mưu, giúp Trưởng ban quản lý nhà nước về đầu tư trong các khu công nghiệp."]],
    )
    chi_tieu: CacChiTieu = Field(
        default=(),
        title="Chỉ tiêu",
        description="Chỉ tiêu được giao và kết quả, in thành bảng; tỷ lệ thực hiện được tính.",
        examples=[[{"nam": 2025, "ten": "Dự án cấp mới", "don_vi_tinh": "dự án", "ke_hoach": 40, "thuc_hien": 46}]],
    )
    nam_danh_gia: CacDanhGia = Field(
        default=(),
        title="Năm đánh giá",
        description="Mức độ hoàn thành nhiệm vụ từng năm.",
        examples=[[{"nam": 2025, "muc": "HTXS", "so_qd": "210/QĐ-KCNĐN", "ngay": "15/12/2025"}]],
    )
    ty_le_ldtt: PhanTram | None = Field(
        default=None, title="Tỷ lệ LĐTT", description="Bao nhiêu phần trăm đạt “Lao động tiên tiến”.", examples=["92,9"]
    )
    so_cstdcs: SoNguoi | None = Field(
        default=None, title="Số CSTĐCS", description="Bao nhiêu người đạt “Chiến sĩ thi đua cơ sở”.", examples=[4]
    )
    so_ky_luat: SoNguoi | None = Field(
        default=None, title="Số kỷ luật", description="Bao nhiêu người bị kỷ luật từ cảnh cáo trở lên.", examples=[0]
    )
    thanh_tich: LoiBaoCao = Field(
        title="Thành tích",
        description="Kết quả thực hiện nhiệm vụ, so với năm trước hoặc lần khen trước; sáng kiến, đổi mới.",
        examples=[["Phòng đã hoàn thành 12 trên 12 nhiệm vụ được giao, vượt 15 % so với năm trước."]],
    )
    bien_phap: LoiBaoCao | None = Field(
        default=None,
        title="Biện pháp",
        description="Biện pháp, nguyên nhân đạt được thành tích; các phong trào thi đua đã áp dụng.",
        examples=[["Phân công rõ việc, rõ người, rõ thời hạn."]],
    )
    phong_trao: LoiBaoCao | None = Field(
        default=None,
        title="Phong trào",
        description="Phong trào thi đua, khi muốn tách thành một điểm riêng; không thì ghi chung ở “Biện pháp”.",
        examples=[["Hưởng ứng phong trào thi đua do cơ quan phát động."]],
    )
    chu_truong: LoiBaoCao | None = Field(
        default=None,
        title="Chủ trương",
        description="Việc thực hiện chủ trương, chính sách của Đảng, pháp luật của Nhà nước.",
        examples=[["Tập thể chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước."]],
    )
    dang_doan_the: LoiBaoCao | None = Field(
        default=None,
        title="Đảng, đoàn thể",
        description="Hoạt động của tổ chức đảng, đoàn thể.",
        examples=[["Chi bộ duy trì sinh hoạt định kỳ."]],
    )
    xep_loai_to_chuc_dang: CacXepLoai = Field(
        default=(),
        title="Xếp loại tổ chức Đảng",
        description="Xếp loại tổ chức đảng từng năm.",
        examples=[[{"nam": 2025, "muc": "Hoàn thành tốt nhiệm vụ"}]],
    )
    cong_doan: CacXepLoai = Field(
        default=(),
        title="Công đoàn",
        description="Xếp loại công đoàn từng năm.",
        examples=[[{"nam": 2025, "muc": "Hoàn thành xuất sắc nhiệm vụ"}]],
    )

    def ten_doi_tuong_in(self) -> str:
        """Name the unit."""
        return self.ten_tap_the

    def in_doi_tuong(self) -> str:
        """Print "Tên tập thể đề nghị: …"."""
        return f"{TEN_TAP_THE}:\n{self.ten_tap_the}"

    def cac_phan(self) -> list[KhoiDeIn]:
        """Give Parts I to III of the form."""
        blocks: list[KhoiDeIn] = [khoi("muc", SO_LUOC)]
        if traits := in_cac_dong(self, TAP_THE):
            blocks += [khoi("khoan", DAC_DIEM), *traits]
        blocks += [khoi("khoan", CHUC_NANG), *self.chuc_nang_nhiem_vu, khoi("muc", DAT_DUOC)]
        return [*blocks, *self._achieved(), *self.in_da_duoc_khen()]

    def _achieved(self) -> Iterator[KhoiDeIn]:
        figures = (*in_chi_tieu(self.chi_tieu), *xep_loai.DANH_GIA.in_ra(self.nam_danh_gia))
        organised = (
            *xep_loai.TO_CHUC_DANG.in_ra(self.xep_loai_to_chuc_dang),
            *xep_loai.CONG_DOAN.in_ra(self.cong_doan),
        )
        points: tuple[tuple[str, Sequence[KhoiDeIn]], ...] = (
            (THANH_TICH, (*self.thanh_tich, *in_cac_dong(self, _SO_SANH), *figures)),
            (BIEN_PHAP if self.phong_trao else BIEN_PHAP_CHUNG, self.bien_phap or ()),
            (PHONG_TRAO, self.phong_trao or ()),
            (CHU_TRUONG, self.chu_truong or ()),
            (DANG_DOAN_THE, (*(self.dang_doan_the or ()), *organised)),
        )
        for heading, text in points:
            if text:
                yield from (khoi("khoan", heading), *text)

    @classmethod
    def doc_cac_phan(cls, whole: Phan, about: str, ban: BanIn) -> dict[str, Any]:
        """Read Parts I to III back."""
        parts, rest = theo_de_muc(whole.con, _MUC)
        points, others = theo_de_muc([point for name in ("so_luoc", "dat_duoc") if name in parts
                                      for point in parts[name].con], _DE_MUC)  # fmt: skip
        ban.tra([*whole.doan, *rest, *others, *(each for name in ("so_luoc", "dat_duoc") if name in parts
                                               for each in parts[name].doan)])  # fmt: skip
        data: dict[str, Any] = {"ten_tap_the": about}
        texts = {name: point.doan for name, point in points.items()}
        traits, unknown = doc_cac_dong(texts.pop("dac_diem", []), TAP_THE)
        ban.tra(unknown)
        shares, texts["thanh_tich"] = doc_cac_dong(texts.get("thanh_tich", []), _SO_SANH)
        data["chi_tieu"], texts["thanh_tich"] = doc_chi_tieu(texts["thanh_tich"])
        data["nam_danh_gia"], texts["thanh_tich"] = xep_loai.DANH_GIA.doc(texts["thanh_tich"])
        of_party, of_union = texts.get("dang_doan_the", []), xep_loai.CONG_DOAN
        data["xep_loai_to_chuc_dang"], of_party = xep_loai.TO_CHUC_DANG.doc(of_party)
        data["cong_doan"], texts["dang_doan_the"] = of_union.doc(of_party)
        data |= {name: doc_than(lines) for name, lines in texts.items() if lines}
        return {**data, **traits, **shares, **cls.doc_da_duoc_khen(parts.get("hinh_thuc"), ban)}
