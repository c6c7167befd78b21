"""Báo cáo thành tích cá nhân (report of a person's achievements): a course of merit, “Chiến sĩ thi đua”.

Forms 03 and 05 of NĐ 152/2025/NĐ-CP (Mẫu 03 of NĐ 98/2023/NĐ-CP, Mẫu 02 of NĐ 91/2017/NĐ-CP).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import Field

from vanban.chu.text import slug
from vanban.loai.shared.achievements import CAP_TREN, HO_TEN, BaoCaoThanhTich
from vanban.loai.shared.award_requests import CoTheCoCoQuan
from vanban.the_thuc.ban_in import BanIn, Phan
from vanban.the_thuc.da_duoc_khen import CAC_HINH_THUC, DaDuocKhen
from vanban.the_thuc.dong_nhan import doc_cac_dong, in_cac_dong
from vanban.the_thuc.khoi_noi_dung import KhoiDeIn, khoi
from vanban.the_thuc.ky_luat import KY_LUAT, KyLuat
from vanban.the_thuc.loi_bao_cao import LoiBaoCao, theo_de_muc
from vanban.the_thuc.ly_lich import LY_LICH, LyLich, doc_danh_xung
from vanban.the_thuc.sang_kien_da_cong_nhan import SANG_KIEN, CacSangKien
from vanban.the_thuc.than_van_ban import doc_than
from vanban.the_thuc.written import CoKhong
from vanban.the_thuc.xep_loai_nam import DANG_VIEN, DANH_GIA, CacDanhGia, CacXepLoai

SO_LUOC, DAT_DUOC, KY_LUAT_MUC = "Sơ lược lý lịch", "Thành tích đạt được", "Kỷ luật"
CUA_TAP_THE, QUYEN_HAN = "Tóm tắt thành tích của tập thể", "Quyền hạn, nhiệm vụ được giao hoặc đảm nhận"
CUA_CA_NHAN, CAM_KET = "Thành tích đạt được của cá nhân", "Cam kết"
KHONG_KY_LUAT = "trong thời gian tính thành tích không bị kỷ luật từ hình thức khiển trách trở lên và "
LOI_CAM_KET = "Tôi cam kết nội dung báo cáo là đúng sự thật, {}chịu trách nhiệm trước pháp luật về nội dung báo cáo."

_MUC = {slug(heading): field for heading, field in (
    (SO_LUOC, "so_luoc"), (DAT_DUOC, "dat_duoc"), (CAC_HINH_THUC, "hinh_thuc"), (KY_LUAT_MUC, "ky_luat"),
)}  # fmt: skip
_DE_MUC = {slug(heading): field for heading, field in (
    (CUA_TAP_THE, "thanh_tich_tap_the"), (QUYEN_HAN, "quyen_han_nhiem_vu"), (CUA_CA_NHAN, "thanh_tich"),
    (CAM_KET, "cam_ket"),
)}  # fmt: skip


class BaoCaoThanhTichCaNhan(DaDuocKhen, LyLich, CoTheCoCoQuan, BaoCaoThanhTich):
    """Tells who somebody is and what he or she has achieved, so that it may be honoured."""

    ten = "Báo cáo thành tích cá nhân"
    loi_cua_mau = "Thủ trưởng đơn vị\nxác nhận, đề nghị"
    loi_co_quan_trinh = CAP_TREN

    thanh_tich_tap_the: LoiBaoCao | None = Field(
        default=None,
        title="Thành tích tập thể",
        description="Tóm tắt thành tích của tập thể, chỉ khi người báo cáo là thủ trưởng đơn vị.",
        examples=[["Năm 2025 đơn vị hoàn thành xuất sắc nhiệm vụ."]],
    )
    quyen_han_nhiem_vu: LoiBaoCao = Field(
        title="Quyền hạn, nhiệm vụ",
        description="Quyền hạn, nhiệm vụ được giao hoặc đảm nhận.",
        examples=[["Phụ trách công tác thẩm định hồ sơ đăng ký đầu tư."]],
    )
    thanh_tich: LoiBaoCao = Field(
        title="Thành tích",
        description="Số lượng, chất lượng, hiệu quả công việc; sáng kiến; chấp hành chủ trương; công tác đoàn thể.",
        examples=[["Hoàn thành 100 % hồ sơ được giao trước hạn."]],
    )
    nam_danh_gia: CacDanhGia = Field(
        default=(),
        title="Năm đánh giá",
        description="Mức độ hoàn thành nhiệm vụ từng năm.",
        examples=[[{"nam": 2025, "muc": "HTXS", "so_qd": "210/QĐ-KCNĐN", "ngay": "15/12/2025"}]],
    )
    xep_loai_dang_vien: CacXepLoai = Field(
        default=(),
        title="Xếp loại đảng viên",
        description="Xếp loại từng năm, nếu là đảng viên.",
        examples=[[{"nam": 2025, "muc": "Hoàn thành tốt nhiệm vụ"}]],
    )
    sang_kien: CacSangKien = Field(
        default=(),
        title="Sáng kiến",
        description="Sáng kiến, đề tài đã được công nhận, in thành bảng.",
        examples=[[{"nam": 2025, "ten": "Số hóa hồ sơ khen thưởng", "vai_tro": "Tác giả", "cap": "Cơ sở"}]],
    )
    cam_ket: CoKhong = Field(
        default=False, title="Cam kết", description="Có in lời cam kết của người báo cáo hay không.", examples=["có"]
    )
    ky_luat: tuple[KyLuat, ...] = Field(
        default=(),
        title="Kỷ luật",
        description="Hình thức kỷ luật; không có thì bỏ.",
        examples=[[{"hinh_thuc": "Khiển trách", "so_qd": "12/QĐ-KCNĐN", "ngay": "10/3/2020", "het_han": "10/3/2021"}]],
    )

    @property
    def ca_nhan_ky(self) -> str:
        """The person reports on himself or herself."""
        return self.ho_ten

    def ten_doi_tuong_in(self) -> str:
        """Name the person."""
        return self.ho_ten

    def in_doi_tuong(self) -> str:
        """Print "Họ tên, chức vụ và đơn vị công tác: …"."""
        return f"{HO_TEN}:\n{self.gioi_thieu}"

    def cac_phan(self) -> list[KhoiDeIn]:
        """Give Parts I to III of the form, and what was suffered if anything was."""
        blocks = [khoi("muc", SO_LUOC), *in_cac_dong(self, LY_LICH), khoi("muc", DAT_DUOC)]
        blocks += [*self._achieved(), *self.in_da_duoc_khen()]
        return [*blocks, khoi("muc", KY_LUAT_MUC), *KY_LUAT.in_ra(self.ky_luat)] if self.ky_luat else blocks

    def _achieved(self) -> Iterator[KhoiDeIn]:
        tables = (
            *DANH_GIA.in_ra(self.nam_danh_gia), *DANG_VIEN.in_ra(self.xep_loai_dang_vien),
            *SANG_KIEN.in_ra(self.sang_kien),
        )  # fmt: skip
        points: tuple[tuple[str, Sequence[KhoiDeIn]], ...] = (
            (CUA_TAP_THE, self.thanh_tich_tap_the or ()),
            (QUYEN_HAN, self.quyen_han_nhiem_vu),
            (CUA_CA_NHAN, (*self.thanh_tich, *tables)),
            (CAM_KET, (khoi("doan", self._pledge()),) if self.cam_ket else ()),
        )
        for heading, text in points:
            if text:
                yield from (khoi("khoan", heading), *text)

    def _pledge(self) -> str:
        return LOI_CAM_KET.format("" if self.ky_luat else KHONG_KY_LUAT)

    @classmethod
    def doc_cac_phan(cls, whole: Phan, about: str, ban: BanIn) -> dict[str, Any]:
        """Read the parts back."""
        parts, rest = theo_de_muc(whole.con, _MUC)
        who, achieved = parts.get("so_luoc", Phan()), parts.get("dat_duoc", Phan())
        data, unknown = doc_cac_dong(who.doan, LY_LICH)
        points, others = theo_de_muc(achieved.con, _DE_MUC)
        ban.tra([*whole.doan, *rest, *unknown, *achieved.doan, *others])
        ban.tra(each for point in who.con for each in point.tat_ca)
        texts = {name: point.doan for name, point in points.items()}
        text = texts.get("thanh_tich", [])
        for name, table in (("nam_danh_gia", DANH_GIA), ("xep_loai_dang_vien", DANG_VIEN), ("sang_kien", SANG_KIEN)):
            data[name], text = table.doc(text)
        texts["thanh_tich"] = text
        data["cam_ket"] = texts.pop("cam_ket", None) is not None
        data["ky_luat"], others = KY_LUAT.doc(parts.get("ky_luat", Phan()).doan)
        ban.tra(others)
        data |= {name: doc_than(lines) for name, lines in texts.items() if lines}
        return {**data, **doc_danh_xung(about, data), **cls.doc_da_duoc_khen(parts.get("hinh_thuc"), ban)}
