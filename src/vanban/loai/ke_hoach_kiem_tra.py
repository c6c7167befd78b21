"""Kế hoạch kiểm tra công tác thi đua, khen thưởng (plan of an inspection): what is inspected, where, when, by whom.

Practice of ministries, provinces and emulation clusters; Luật Thi đua, khen
thưởng 2022 asks who manages emulation to inspect it.
"""

from __future__ import annotations

from typing import Any

from pydantic import Field

from vanban.chu.viet_so import so_luong
from vanban.loai.shared.contents import Groups, NhomY, Records, Rows
from vanban.loai.shared.forms import VanBanTenLoai
from vanban.loai.shared.outline import CoBoCuc, Heading
from vanban.the_thuc.nhiem_vu import ThoiHan
from vanban.the_thuc.written import CacY, CacYMotDong, Dong, Model

LICH = {"don_vi": "Đơn vị được kiểm tra", "thoi_gian": "Thời gian", "dia_diem": "Địa điểm"}


class LichKiemTra(Model):
    """One inspection: whose, when, where."""

    don_vi: Dong = Field(title="Đơn vị", description="Đơn vị được kiểm tra.", examples=["Phòng Quản lý đầu tư"])
    thoi_gian: ThoiHan = Field(
        title="Thời gian", description="Ngày kiểm tra, hoặc chữ như “Tháng 9”.", examples=["14/9/2026"]
    )
    dia_diem: Dong | None = Field(
        default=None, title="Địa điểm", description="Nơi kiểm tra; chưa rõ thì bỏ.", examples=["Trụ sở của đơn vị"]
    )


def _units(rows: Rows) -> str:
    units = {row.get("don_vi", "").casefold() for row in rows["lich_kiem_tra"]}
    return f"Đoàn kiểm tra làm việc với {so_luong(len(units))} đơn vị theo lịch sau:"


class KeHoachKiemTra(CoBoCuc, VanBanTenLoai):
    """Tells what will be inspected, why, at whose place, how."""

    ten = "Kế hoạch kiểm tra"
    ten_loai = "Kế hoạch"
    viet_tat = "KH"
    outline = (
        Heading(
            "Mục đích, yêu cầu", parts=(Heading("Mục đích", "muc_dich"), Heading("Yêu cầu", "yeu_cau"))
        ),
        Heading("Nội dung kiểm tra", "noi_dung", Groups()),
        Heading(
            "Đối tượng, phạm vi, thời kỳ kiểm tra",
            parts=(
                Heading("Đối tượng", "doi_tuong"), Heading("Phạm vi", "pham_vi"), Heading("Thời kỳ", "thoi_ky"),
            ),
        ),
        Heading(
            "Thành phần Đoàn kiểm tra, thời gian kiểm tra",
            parts=(
                Heading("Thành phần Đoàn kiểm tra", "thanh_phan"),
                Heading("Lịch kiểm tra", "lich_kiem_tra", Records(LICH), lead=_units),
            ),
        ),
        Heading("Phương pháp kiểm tra", "phuong_phap"),
        Heading("Tổ chức thực hiện", "to_chuc_thuc_hien"),
    )  # fmt: skip

    muc_dich: CacY = Field(
        title="Mục đích", min_length=1, description="Kiểm tra để làm gì.",
        examples=[["Đánh giá việc thực hiện pháp luật về thi đua, khen thưởng tại các đơn vị"]],
    )  # fmt: skip
    yeu_cau: CacY = Field(
        title="Yêu cầu", min_length=1, description="Điều phải bảo đảm khi kiểm tra.",
        examples=[["Kiểm tra đúng nội dung, đối tượng", "Không làm ảnh hưởng hoạt động thường xuyên của đơn vị"]],
    )  # fmt: skip
    noi_dung: tuple[NhomY, ...] = Field(
        title="Nội dung", min_length=1,
        description="Kiểm tra những gì, theo từng nhóm: thi đua; khen thưởng; Hội đồng, bộ máy; giải quyết đơn thư.",
    )  # fmt: skip
    doi_tuong: CacY = Field(
        title="Đối tượng", min_length=1, description="Đơn vị, cá nhân được kiểm tra.",
        examples=[["Các phòng, đơn vị trực thuộc"]],
    )  # fmt: skip
    pham_vi: CacY = Field(
        title="Phạm vi", min_length=1, description="Kiểm tra đến đâu.", examples=[["Công tác thi đua, khen thưởng"]]
    )
    thoi_ky: CacY = Field(
        title="Thời kỳ", min_length=1, description="Kiểm tra việc đã làm trong khoảng thời gian nào.",
        examples=[["Từ ngày 01/01/2025 đến ngày 30/6/2026"]],
    )  # fmt: skip
    thanh_phan: CacY = Field(
        title="Thành phần", min_length=1, description="Ai là Trưởng đoàn, ai là thành viên.",
        examples=[["Phó Trưởng ban, Trưởng đoàn", "Chánh Văn phòng và 02 chuyên viên Văn phòng, thành viên"]],
    )  # fmt: skip
    lich_kiem_tra: tuple[LichKiemTra, ...] = Field(
        default=(), title="Lịch kiểm tra",
        description="Mỗi lần kiểm tra một mục, in thành bảng; số thứ tự và số đơn vị được đếm. Chưa xếp lịch thì bỏ.",
        examples=[[{"don_vi": "Phòng Quản lý đầu tư", "thoi_gian": "14/9/2026", "dia_diem": "Trụ sở của đơn vị"}]],
    )  # fmt: skip
    phuong_phap: CacY = Field(
        title="Phương pháp", min_length=1, description="Kiểm tra bằng cách nào.",
        examples=[["Nghe đơn vị báo cáo, xem hồ sơ", "Trao đổi, kết luận tại buổi kiểm tra"]],
    )  # fmt: skip
    to_chuc_thuc_hien: CacYMotDong = Field(
        title="Tổ chức thực hiện", min_length=1, description="Ai chuẩn bị, theo dõi, báo cáo.",
        examples=[["Giao Văn phòng tham mưu thành lập Đoàn kiểm tra, tổng hợp kết quả"]],
    )  # fmt: skip

    @classmethod
    def samples(cls) -> dict[str, Any]:
        """Show the subject of such a plan."""
        return {**super().samples(), "trich_yeu": "Kiểm tra công tác thi đua, khen thưởng năm 2026"}
