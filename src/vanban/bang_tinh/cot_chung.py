"""Columns that several sheets of a dossier's workbook have, and how one is declared."""

from __future__ import annotations

from dataclasses import replace

from vanban.bang_tinh.cot import TT, Column, Form
from vanban.bang_tinh.lua_chon import LOAI_HINH
from vanban.chu.text import slug

KHONG = "Ghi “không” nếu không có; để trống là chưa biết."


def cot(title: str, form: Form = Form.TEXT, /, *aliases: str, field: str = "", **more: object) -> Column:
    """Declare a column whose field is the slug of its title, unless told otherwise."""
    return replace(Column(title, (field or slug(title),), form, aliases), **more)  # type: ignore[arg-type]


STT = replace(TT, path=("tt",), example="1")
MA = cot(
    "Mã đối tượng", Form.TEXT, "Mã", example="CN01",
    help="Chỉ cần khi có người, tập thể trùng tên: các trang khác gọi theo mã này thay cho tên.",
)  # fmt: skip
GHI_CHU = cot("Ghi chú")
CHUC_VU = cot("Chức vụ", Form.TEXT, "Chức danh", "CV", example="Phó Trưởng phòng")
THANH_TICH = cot(
    "Thành tích tóm tắt", Form.LINES, "Thành tích", "Tóm tắt thành tích", example="Hoàn thành xuất sắc nhiệm vụ"
)
PHIEU = (
    cot("Số phiếu đồng ý", Form.INTEGER, "Số phiếu", "Phiếu đồng ý", example="9"),
    cot("Tổng số thành viên", Form.INTEGER, "Tổng số thành viên Hội đồng", example="9"),
    cot(
        "Tỷ lệ %", Form.PERCENT, "Tỷ lệ", "Tỷ lệ phiếu", field="ty_le", example="100",
        help="Tỷ lệ phiếu đồng ý trên tổng số thành viên, như 88,9; để trống cũng được.",
    ),
)  # fmt: skip
XET = (
    cot("Đang bị xem xét", choices=("không", "có"), closed=True, example="không",
        help="Đang bị xem xét kỷ luật, điều tra, thanh tra có dấu hiệu vi phạm, xác minh đơn thư hoặc báo chí nêu."),
    cot("Đã kê đủ lịch sử (x)", Form.YES_NO, field="da_ke_du_lich_su", example="x",
        help="Đánh dấu x khi trang LichSu đã ghi đủ các lần khen của đối tượng này."),
)  # fmt: skip
THOI_GIAN = (
    cot("Thời gian thành tích từ", Form.PERIOD, "Từ", "Từ ngày", "Từ năm", example="2025"),
    cot("Thời gian thành tích đến", Form.PERIOD, "Đến", "Đến ngày", "Đến năm", example="2025"),
)
LOAI_HINH_KHEN = cot("Loại hình", Form.TEXT, "Loại hình khen thưởng", choices=LOAI_HINH, example=LOAI_HINH[0])
DANH_HIEU = ("DHTĐ", "Danh hiệu TĐ", "Danh hiệu", "Danh hiệu thi đua", "Mã danh hiệu thi đua")
HINH_THUC = ("HTKT", "Hình thức", "Hình thức khen thưởng", "Hình thức KT", "Mã hình thức khen thưởng")
