"""Sổ khen thưởng (the office's register of awards): one sheet, one row an award of one recipient.

The columns follow the award registers of provinces' software. A row without a decision is still proposed.
"""

from __future__ import annotations

from vanban.bang_tinh.cot import TT, Column, Form, SheetForm
from vanban.bang_tinh.lua_chon import LOAI_HINH, PHAN_LOAI, PHAN_LOAI_CA_NHAN

SLUG = "so_khen_thuong"
"""What commands call the register, beside the kinds of papers."""

SO_KHEN_THUONG = SheetForm(
    "SoKhenThuong",
    (
        Column(TT.title, ("tt",), aliases=TT.aliases, help=TT.help, example="1"),
        Column(
            "Năm", ("nam",), Form.INTEGER, ("Năm thành tích", "Năm khen thưởng"), required=True, example="2026",
            help="Năm của thành tích, không phải năm ký quyết định.",
        ),
        Column(
            "Danh hiệu/Hình thức", ("danh_hieu_hinh_thuc",), Form.TEXT,
            ("Danh hiệu thi đua/Hình thức khen thưởng", "Danh hiệu TĐ/Hình thức KT", "Danh hiệu", "Hình thức",
             "Danh hiệu, hình thức"),
            required=True, example="CSTĐCS", danh_sach="phan_thuong", help="Tên đầy đủ hoặc viết tắt.",
        ),
        Column(
            "Đối tượng", ("doi_tuong",), Form.TEXT, ("Phân loại khen thưởng",), required=True, example="Cá nhân",
            choices=("Tập thể", "Cá nhân", "Hộ gia đình", "Cá nhân người nước ngoài", "Tổ chức nước ngoài"),
        ),
        Column(
            "Tên", ("ten",), Form.TEXT, ("Tên tập thể/cá nhân/hộ gia đình", "Tên đối tượng", "Họ và tên"),
            required=True, example="Nguyễn Văn Ví Dụ",
        ),
        Column("Đơn vị", ("don_vi",), Form.TEXT, ("Đơn vị công tác", "Chức vụ, đơn vị"), example="Phòng Tổng hợp"),
        Column("Giới tính", ("gioi_tinh",), choices=("Nam", "Nữ"), closed=True, example="Nam"),
        Column(
            "Phân loại đối tượng", ("phan_loai_doi_tuong",), Form.TEXT, ("Phân loại",), choices=PHAN_LOAI,
            example=PHAN_LOAI_CA_NHAN[4], help="Để thống kê lãnh đạo, người trực tiếp, doanh nhân, doanh nghiệp.",
        ),
        Column(
            "Loại hình", ("loai_hinh",), Form.TEXT, ("Loại hình khen thưởng",), choices=(*LOAI_HINH, "Kháng chiến"),
            example=LOAI_HINH[0], help="Để trống là công trạng.",
        ),
        Column(
            "Số QĐ", ("so_qd",), Form.TEXT, ("Số quyết định", "QĐ"), example="12/QĐ-KCNĐN",
            help="Chưa có quyết định thì để trống: hàng này là đang đề nghị.",
        ),
        Column("Ngày QĐ", ("ngay_qd",), Form.DATE, ("Ngày ký", "Ngày quyết định"), example="05/12/2026"),
        Column("Ghi chú", ("ghi_chu",)),
    ),
    aliases=("Sổ khen thưởng", "Sổ theo dõi khen thưởng"),
)  # fmt: skip
