"""The calendar of a year of emulation: which paper is written when, and what it is for.

Quarter I looks back on the year before, plans, launches and registers; II keeps
11 June; III reviews six months; IV inspects, considers awards, sums up.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

CO_QUAN: Final = "office.yaml"
"""What the office repeats in every paper."""
THU_MUC_NAY: Final = "README.md"
VAN_BAN: Final = "van_ban"
"""The folder that Word files go to."""


@dataclass(frozen=True)
class Viec:
    """A paper of the year: its kind, the month it is dated, what is to be done about it."""

    slug: str
    thang: int
    lam: str

    @property
    def quy(self) -> int:
        """The quarter it falls in."""
        return (self.thang + 2) // 3

    def tep(self, nam: int) -> str:
        """Name its file."""
        return f"{self.slug}_{nam}.yaml"


VIEC: Final = (
    Viec("ke_hoach", 1, "Lịch cả năm theo quý, đã tính sẵn các ngày kỷ niệm. Sửa các việc cho hợp với cơ quan."),
    Viec("ke_hoach_kiem_tra", 1, "Ghi nội dung, đối tượng, thành phần đoàn kiểm tra; kiểm tra vào quý IV."),
    Viec("phat_dong_thi_dua", 2, "Ghi mục tiêu, nội dung, tiêu chí của phong trào trong năm."),
    Viec("dang_ky_thi_dua", 2, "Ghi tập thể, cá nhân đăng ký danh hiệu thi đua, hình thức khen thưởng."),
    Viec("giao_uoc_thi_dua", 2, "Ghi các đơn vị của khối, cụm cùng ký; ký tại hội nghị tổng kết năm trước."),
    Viec("bao_cao_so_ket", 7, "Số liệu sáu tháng đầu năm; phần lời do người viết điền."),
    Viec("to_trinh_khen_thuong", 11, "Ghi các tập thể, cá nhân đã được bình xét, theo cấp có thẩm quyền quyết định."),
    Viec("bao_cao_tong_ket", 12, "Số liệu cả năm; phần lời do người viết điền."),
)
"""The papers of a year, in its order; those that are no kinds yet are passed over."""

BANG: Final = {
    "so_khen_thuong": "Sổ theo dõi khen thưởng: mỗi hàng một lần khen của một tập thể, cá nhân; ghi suốt năm.",
    "ho_so_khen_thuong": "Hồ sơ đề nghị khen thưởng: thành tích, sáng kiến, kết quả bỏ phiếu của từng đợt bình xét.",
}
"""The workbooks of a year, and what each is for."""
