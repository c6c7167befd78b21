"""Names of the paragraph styles, one a component: how Word, the layout and the reading find it.

A clerk sees these names in Word's style list. A comma in a style's name would
split it into aliases, so none has one.
"""

from __future__ import annotations

from typing import Final

SO_TRANG: Final = "header"
"""Word's own header style, which bears the page number."""

SO_TRANG_CHAN: Final = "footer"
"""Word's own footer style, for papers whose law wants the number there."""

QUOC_HIEU: Final = "Quốc hiệu"
TIEU_NGU: Final = "Tiêu ngữ"
KE_TIEU_NGU: Final = "Kẻ dưới tiêu ngữ"
CO_QUAN_CHU_QUAN: Final = "Tên cơ quan chủ quản"
CO_QUAN_BAN_HANH: Final = "Tên cơ quan"
KE_CO_QUAN: Final = "Kẻ dưới tên cơ quan"
SO_KY_HIEU: Final = "Số ký hiệu"
DIA_DANH_THOI_GIAN: Final = "Địa danh thời gian"
TEN_LOAI: Final = "Tên loại"
TRICH_YEU: Final = "Trích yếu"
KE_TRICH_YEU: Final = "Kẻ dưới trích yếu"

NOI_DUNG: Final = "Nội dung"
CAN_CU: Final = "Căn cứ"
MUC: Final = "heading 1"
KHOAN: Final = "heading 2"
KHOAN_TRON: Final = "Khoản không tiêu đề"
DIEM: Final = "Điểm"
GACH: Final = "Gạch đầu dòng"
PHAN_CHUONG: Final = "Phần chương"
TEN_PHAN_CHUONG: Final = "Tên phần chương"
MUC_SO: Final = "Mục có số"
TEN_MUC_SO: Final = "Tên mục có số"
DIEU: Final = "Điều"
DIEU_TRON: Final = "Điều không tiêu đề"
THAM_QUYEN: Final = "Thẩm quyền ban hành"
QUYET_DINH: Final = "Lệnh quyết định"
"""The line "QUYẾT ĐỊNH:" or "QUYẾT NGHỊ:" between the bases and what is decided."""
GIUA: Final = "Dòng giữa"
"""A line of the body that a form centres: who sends a telegram, who introduces."""

QUYEN_HAN_CHUC_VU: Final = "Quyền hạn chức vụ"
HO_TEN: Final = "Họ tên"
NOI_NHAN_NHAN: Final = "Nơi nhận"
NOI_NHAN: Final = "Tên nơi nhận"
SAU_BANG: Final = "Sau bảng"
"""The paragraph Word demands after a last table: too small to make an empty page."""

PHU_LUC: Final = "Phụ lục"
TEN_PHU_LUC: Final = "Tên phụ lục"
KEM_THEO: Final = "Kèm theo"
KE_KEM_THEO: Final = "Kẻ dưới kèm theo"
DAU_BANG: Final = "Đầu bảng"
NHOM_BANG: Final = "Nhóm trong bảng"
O_BANG: Final = "Ô trong bảng"
O_BANG_GIUA: Final = "Ô giữa trong bảng"
HET_PHU_LUC: Final = "Hết phụ lục"

THE_LENH: Final = "Thẻ lệnh"
"""A template's command tags; nothing of this style is ever printed."""

TRICH_YEU_CONG_VAN: Final = "Trích yếu công văn"
KINH_GUI: Final = "Kính gửi"
TEN_KINH_GUI: Final = "Tên nơi kính gửi"
DO_KHAN: Final = "Mức độ khẩn"
PHAM_VI_LUU_HANH: Final = "Phạm vi lưu hành"
DIA_CHI: Final = "Địa chỉ cơ quan"
KY_SO: Final = "Thông tin ký số"
"""What the body's digital signature shows of itself: a line of small letters at the top right of page 1."""
