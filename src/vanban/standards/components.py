"""The components that rules speak of: a name for rules, a name for readers, the styles that mark them in our files.

A rule's id begins with its component's id, so a report can group by it.
"""

from __future__ import annotations

from dataclasses import dataclass

from vanban.the_thuc import kieu


@dataclass(frozen=True)
class Component:
    """A component of form; without styles it is no paragraph of its own (margins, fonts)."""

    id: str
    ten: str
    styles: tuple[str, ...] = ()


VAN_BAN = Component("van-ban", "Văn bản")
KHO_GIAY = Component("kho-giay", "Khổ giấy")
LE_TRANG = Component("le-trang", "Lề trang")
PHONG_CHU = Component("phong-chu", "Phông chữ")
SO_TRANG = Component("so-trang", "Số trang")
CO_CHU = Component("co-chu", "Cỡ chữ chung")

QUOC_HIEU = Component("quoc-hieu", "Quốc hiệu", (kieu.QUOC_HIEU,))
TIEU_NGU = Component("tieu-ngu", "Tiêu ngữ", (kieu.TIEU_NGU,))
CHU_QUAN = Component("co-quan-chu-quan", "Tên cơ quan chủ quản", (kieu.CO_QUAN_CHU_QUAN,))
CO_QUAN = Component("co-quan", "Tên cơ quan ban hành", (kieu.CO_QUAN_BAN_HANH,))
SO_KY_HIEU = Component("so-ky-hieu", "Số, ký hiệu", (kieu.SO_KY_HIEU,))
DIA_DANH = Component("dia-danh-thoi-gian", "Địa danh và thời gian ban hành", (kieu.DIA_DANH_THOI_GIAN,))
TEN_LOAI = Component("ten-loai", "Tên loại văn bản", (kieu.TEN_LOAI,))
TRICH_YEU = Component("trich-yeu", "Trích yếu nội dung", (kieu.TRICH_YEU,))
TRICH_YEU_CV = Component("trich-yeu-cong-van", "Trích yếu công văn", (kieu.TRICH_YEU_CONG_VAN,))
DO_MAT = Component("do-mat", "Dấu chỉ độ mật")
DO_KHAN = Component("do-khan", "Dấu chỉ mức độ khẩn", (kieu.DO_KHAN,))
LUU_HANH = Component("luu-hanh", "Phạm vi lưu hành", (kieu.PHAM_VI_LUU_HANH,))
KY_SO = Component("ky-so", "Thông tin ký số", (kieu.KY_SO,))
KINH_GUI = Component("kinh-gui", "Kính gửi", (kieu.KINH_GUI_NHIEU, kieu.KINH_GUI, kieu.TEN_KINH_GUI))

CAN_CU = Component("can-cu", "Căn cứ ban hành", (kieu.CAN_CU,))
VIEN_DAN = Component("vien-dan", "Viện dẫn")
NOI_DUNG = Component("noi-dung", "Nội dung", (kieu.NOI_DUNG,))
PHAN_CHUONG = Component("phan-chuong", "Phần, chương", (kieu.PHAN_CHUONG,))
TEN_PHAN_CHUONG = Component("ten-phan-chuong", "Tiêu đề phần, chương", (kieu.TEN_PHAN_CHUONG,))
MUC = Component("muc", "Mục, tiểu mục", (kieu.MUC_SO,))
TEN_MUC = Component("ten-muc", "Tiêu đề mục, tiểu mục", (kieu.TEN_MUC_SO,))
DIEU = Component("dieu", "Điều", (kieu.DIEU,))
DIEU_TRON = Component("dieu-tron", "Điều không tiêu đề", (kieu.DIEU_TRON,))
MUC_LA_MA = Component("muc-la-ma", "Mục (I, II …)", (kieu.MUC,))
KHOAN = Component("khoan", "Khoản có tiêu đề", (kieu.KHOAN,))
KHOAN_TRON = Component("khoan-tron", "Khoản không tiêu đề", (kieu.KHOAN_TRON,))
DIEM = Component("diem", "Điểm", (kieu.DIEM,))
GACH = Component("gach", "Gạch đầu dòng", (kieu.GACH,))
VIET_HOA = Component("viet-hoa", "Viết hoa")

QUYEN_HAN = Component("quyen-han", "Quyền hạn, chức vụ người ký", (kieu.QUYEN_HAN_CHUC_VU, kieu.NOI_KY))
CHUC_VU_KHAC = Component("chuc-vu-khac", "Chức vụ khác của người ký", (kieu.CHUC_VU_KHAC,))
HO_TEN = Component("ho-ten", "Họ tên người ký", (kieu.HO_TEN, kieu.HO_TEN_DUOI))
ANH_CHU_KY = Component("anh-chu-ky", "Hình ảnh chữ ký")
ANH_CON_DAU = Component("anh-con-dau", "Hình ảnh dấu")
NOI_NHAN = Component("noi-nhan", "Nơi nhận", (kieu.NOI_NHAN_NHAN,))
TEN_NOI_NHAN = Component("ten-noi-nhan", "Danh sách nơi nhận", (kieu.NOI_NHAN,))
DIA_CHI = Component("dia-chi", "Địa chỉ cơ quan", (kieu.DIA_CHI,))

PHU_LUC = Component("phu-luc", "Phụ lục", (kieu.PHU_LUC,))
TEN_PHU_LUC = Component("ten-phu-luc", "Tên phụ lục", (kieu.TEN_PHU_LUC,))
KEM_THEO = Component("kem-theo", "Dòng “Kèm theo …”", (kieu.KEM_THEO,))
VAN_BAN_KEM_THEO = Component("van-ban-kem-theo", "Văn bản kèm theo")
BAN_SAO = Component("ban-sao", "Bản sao", (kieu.HINH_THUC_SAO,))
CO_QUAN_SAO = Component("co-quan-sao", "Tên cơ quan sao", (kieu.CO_QUAN_SAO,))
SO_BAN_SAO = Component("so-ban-sao", "Số, ký hiệu bản sao", (kieu.SO_BAN_SAO,))
DIA_DANH_SAO = Component("dia-danh-sao", "Địa danh và thời gian sao", (kieu.DIA_DANH_SAO,))
NOI_NHAN_SAO = Component("noi-nhan-sao", "Nơi nhận bản sao", (kieu.NOI_NHAN_NHAN_SAO,))
TEN_NOI_NHAN_SAO = Component("ten-noi-nhan-sao", "Danh sách nơi nhận bản sao", (kieu.NOI_NHAN_SAO,))
QUYEN_HAN_SAO = Component("quyen-han-sao", "Quyền hạn, chức vụ người ký bản sao", (kieu.QUYEN_HAN_SAO,))
HO_TEN_SAO = Component("ho-ten-sao", "Họ tên người ký bản sao", (kieu.HO_TEN_SAO, kieu.HO_TEN_DUOI_SAO))

ALL: tuple[Component, ...] = tuple(value for value in list(globals().values()) if isinstance(value, Component))
"""Every component, in the order of the page."""
NAMES = {component.id: component.ten for component in ALL}

HEADINGS = (PHAN_CHUONG, TEN_PHAN_CHUONG, MUC, TEN_MUC, DIEU, DIEU_TRON, MUC_LA_MA, KHOAN, KHOAN_TRON)
"""What points and dashes stand under."""
BODY = (NOI_DUNG, CAN_CU, *HEADINGS, DIEM, GACH)
"""What the body is made of."""
RUNNING_TEXT = (NOI_DUNG, DIEU_TRON, KHOAN_TRON, DIEM, GACH)
"""The body's plain text: no headings, no bases."""

OTHER_STYLES = frozenset(
    {
        kieu.KE_TIEU_NGU, kieu.KE_CO_QUAN, kieu.KE_TRICH_YEU, kieu.KE_KEM_THEO, kieu.KE_KEM_THEO_NGANG,
        kieu.SAU_BANG, kieu.SO_TRANG,
        kieu.DAU_BANG, kieu.NHOM_BANG, kieu.O_BANG, kieu.O_BANG_GIUA, kieu.HET_PHU_LUC, kieu.THAM_QUYEN,
        kieu.QUYET_DINH, kieu.GIUA, kieu.BEN, kieu.XAC_NHAN,
        kieu.DE_NGHI_KHEN, kieu.VE_THANH_TICH, kieu.DOI_TUONG, kieu.DOI_TUONG_HOA,
        kieu.LOI_XAC_NHAN, kieu.CHUC_VU_XAC_NHAN, kieu.GHI_CHU_KY,
        kieu.O_BANG_PHAI, kieu.TEN_BANG, kieu.TREN_BANG, kieu.GHI_CHU_BANG, kieu.HINH, kieu.TEN_HINH, kieu.CHU_THICH,
        kieu.KE_BAN_SAO, kieu.KE_CO_QUAN_SAO, kieu.CHUC_VU_KHAC_SAO,
    }
)  # fmt: skip
"""Styles of ours that mark no component of their own."""

COPY = (BAN_SAO, CO_QUAN_SAO, SO_BAN_SAO, DIA_DANH_SAO, NOI_NHAN_SAO, TEN_NOI_NHAN_SAO, QUYEN_HAN_SAO)
"""What the block of a copy on paper must have; its signer's name is blank in a draft."""
