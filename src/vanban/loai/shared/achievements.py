"""Reports of achievements: whom they are about, who confirms them, how their parts are printed and read back.

Forms 03-07 of NĐ 152/2025/NĐ-CP, in the line of NĐ 98/2023/NĐ-CP and NĐ 91/2017/NĐ-CP.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar

from pydantic import Field

from vanban.chu.text import slug
from vanban.loai.shared.award_requests import DeNghiKhenThuong, ThanhTichView
from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import BanIn, Phan, tach
from vanban.the_thuc.cho_xac_nhan import DONG_DAU, GHI_RO_HO_TEN, doc_cho_ky, in_xac_nhan
from vanban.the_thuc.khoi_noi_dung import KhoiDeIn
from vanban.the_thuc.nguoi_ky import NguoiKy
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.than_van_ban import KIEU_THAN, in_than
from vanban.the_thuc.written import CoKhong, Ten

TEN_TAP_THE, HO_TEN = "Tên tập thể đề nghị", "Họ tên, chức vụ và đơn vị công tác"
THU_TRUONG, NGUOI_BAO_CAO = "Thủ trưởng đơn vị", "Người báo cáo"
CAP_TREN, CO_QUAN_TRINH = "Thủ trưởng đơn vị cấp trên trực tiếp\nxác nhận", "Xác nhận của cơ quan trình khen thưởng"


class BaoCaoThanhTich(DeNghiKhenThuong):
    """A report of achievements: whom it is about under the title, who confirms it beside its signer."""

    ten_loai = "Báo cáo thành tích"
    loi_cua_mau: ClassVar[str]
    """What stands where somebody confirms, at the left."""
    loi_co_quan_trinh: ClassVar[str] = CO_QUAN_TRINH
    """What stands where a body above confirms, below both."""

    in_hoa: CoKhong = Field(
        default=False,
        title="In hoa",
        description="Dòng tên tập thể, cá nhân dưới tên báo cáo in hoa (có) hay in thường (không).",
        examples=["có"],
    )
    nguoi_ky: NguoiKy | None = Field(
        default=None,
        title="Người ký",
        description="Thủ trưởng đơn vị ký bên phải; bỏ thì in chức danh chung của mẫu.",
        examples=[{"chuc_vu": "Trưởng phòng", "ho_ten": "Nguyễn Văn Ví Dụ"}],
    )
    loi_xac_nhan: Ten | None = Field(
        default=None,
        title="Lời xác nhận",
        description="Chữ in ở chỗ xác nhận bên trái, thay cho chữ của mẫu.",
        examples=["Xác nhận của thủ trưởng cơ quan, đơn vị cấp trên"],
    )
    nguoi_xac_nhan: NguoiKy | None = Field(
        default=None,
        title="Người xác nhận",
        description="Người ký xác nhận bên trái, nếu biết.",
        examples=[{"chuc_vu": "Trưởng ban", "ho_ten": "Trần Thị Thí Dụ"}],
    )
    co_quan_trinh_xac_nhan: CoKhong = Field(
        default=False,
        title="Cơ quan trình xác nhận",
        description="Có chừa chỗ ở dưới cho cơ quan trình hoặc cấp trên xác nhận hay không.",
        examples=["có"],
    )

    @property
    def ca_nhan_ky(self) -> str:
        """Who signs the report as its author; empty when a unit's head does."""
        return ""

    def in_doi_tuong(self) -> str:
        """Print the line under the title that tells whom the report is about."""
        raise NotImplementedError

    def mau_xac_nhan(self) -> str:
        """Give the form's words where somebody confirms."""
        return self.loi_cua_mau

    def view(self) -> ThanhTichView:
        """Add whom it is about and who confirms."""
        line = self.in_doi_tuong()
        return {
            **super().view(),
            "doi_tuong": "" if self.in_hoa else line,
            "doi_tuong_hoa": line if self.in_hoa else "",
            "ghi_chu_ky": GHI_RO_HO_TEN if self.ca_nhan_ky and not self.nguoi_ky else DONG_DAU,
            "xac_nhan": in_xac_nhan(self.loi_xac_nhan or self.mau_xac_nhan(), self.nguoi_xac_nhan),
            "co_quan_trinh": self.loi_co_quan_trinh.split("\n") if self.co_quan_trinh_xac_nhan else [],
        }

    def in_quyen_han_chuc_vu(self) -> list[str]:
        """Print who signs at the right."""
        if self.nguoi_ky:
            return list(self.nguoi_ky.dong)
        return [NGUOI_BAO_CAO if self.ca_nhan_ky else THU_TRUONG]

    def in_chuc_vu_khac(self) -> str:
        """Print the signer's other post."""
        return (self.nguoi_ky.chuc_vu_khac or "") if self.nguoi_ky else ""

    def in_ho_ten(self) -> str:
        """Print the signer's name."""
        return self.nguoi_ky.ten_in if self.nguoi_ky else self.ca_nhan_ky

    def than_bai(self) -> list[Khoi]:
        """Print the parts of the form."""
        return list(in_than(self.cac_phan()))

    def cac_phan(self) -> Sequence[KhoiDeIn]:
        """Give the parts of the form as blocks."""
        raise NotImplementedError

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read head and places to sign back; each kind adds its parts."""
        signed, asked = cls._doc_ky(ban), cls.doc_de_nghi(ban.mot(kieu.DE_NGHI_KHEN))
        small, capitals = ban.mot(kieu.DOI_TUONG), ban.mot(kieu.DOI_TUONG_HOA)
        data = {**super().doc_lai(ban), **asked, **signed, "in_hoa": capitals is not None}
        about = " ".join((capitals or small or "").partition(":")[2].split())
        return {**data, **cls.doc_cac_phan(tach(ban.lay(*KIEU_THAN)), about, ban)}

    @classmethod
    def doc_cac_phan(cls, whole: Phan, about: str, ban: BanIn) -> dict[str, Any]:
        """Read the parts of the form back; ``about`` is the line under the title."""
        raise NotImplementedError

    @classmethod
    def _doc_ky(cls, ban: BanIn) -> dict[str, Any]:
        """Read who signs and who confirms; what the form prints there for anybody is no fact."""
        read = doc_cho_ky(ban)
        anybody = read.nguoi_ky and slug(str(read.nguoi_ky["chuc_vu"])) in (slug(THU_TRUONG), slug(NGUOI_BAO_CAO))
        return {
            "nguoi_ky": None if anybody else read.nguoi_ky,
            "loi_xac_nhan": None if slug(read.loi) in map(slug, cls.cac_mau_xac_nhan()) else read.loi or None,
            "nguoi_xac_nhan": read.nguoi_xac_nhan,
            "co_quan_trinh_xac_nhan": read.o_duoi,
        }

    @classmethod
    def cac_mau_xac_nhan(cls) -> tuple[str, ...]:
        """Give all that the form may have where somebody confirms."""
        return (cls.loi_cua_mau,)
