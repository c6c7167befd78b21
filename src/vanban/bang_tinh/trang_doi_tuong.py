"""Sheets of a dossier's workbook that list whom it proposes: people, collectives, households.

The columns are those that offices' own workbooks and the software of provinces
have, and those that the law's criteria ask for; ``aliases`` are headers seen
there.
"""

from __future__ import annotations

from vanban.bang_tinh.cot import Form, SheetForm
from vanban.bang_tinh.cot_chung import (
    CHUC_VU,
    DANH_HIEU,
    GHI_CHU,
    HINH_THUC,
    KHONG,
    LOAI_HINH_KHEN,
    MA,
    PHIEU,
    STT,
    THANH_TICH,
    THOI_GIAN,
    XET,
    cot,
)
from vanban.bang_tinh.lua_chon import MUC_HOAN_THANH, NHOM_LAO_DONG, PHAN_LOAI, PHAN_LOAI_CA_NHAN

CA_NHAN = SheetForm(
    "CaNhan",
    (
        STT,
        cot("Tên gọi", Form.TEXT, "Ông (bà)", "Ông-Bà", "Ông/Bà", "Danh xưng", choices=("Ông", "Bà"), example="Ông"),
        cot(
            "Họ và tên", Form.TEXT, "Họ tên", "Tên đối tượng", "Họ tên cá nhân", "Tên cá nhân",
            required=True, example="Nguyễn Văn Ví Dụ",
        ),
        cot(
            "Ngày sinh (hoặc năm sinh)", Form.PERIOD, "Năm sinh", "Ngày tháng năm sinh",
            field="ngay_sinh", example="15/01/1980",
        ),
        cot("Giới tính", choices=("Nam", "Nữ"), closed=True, example="Nam"),
        CHUC_VU,
        cot(
            "Phòng/đơn vị", Form.TEXT, "Đơn vị", "Đơn vị công tác", "Phòng ban", "Phòng", "Phòng ban làm việc",
            "Tên phòng ban/ khối, tổ công tác", example="Phòng Tổng hợp",
        ),
        cot(
            "Cơ quan", Form.TEXT, "Tên cơ quan", "Cơ quan công tác", "Tên cơ quan làm việc",
            "Tên đơn vị/tập thể công tác", example="Ban Quản lý các Khu công nghiệp",
        ),
        cot("Đảng viên (x)", Form.YES_NO, field="dang_vien", example="x"),
        cot("Lãnh đạo quản lý (x)", Form.YES_NO, "Lãnh đạo", field="lanh_dao_quan_ly", example="x"),
        cot("Là người đứng đầu", choices=("không", "có"), closed=True, example="không",
             help="Có phải người đứng đầu phòng, đơn vị không."),
        cot(
            "Phân loại đối tượng", Form.TEXT, "Đối tượng", "Mã phân loại cán bộ",
            choices=(*PHAN_LOAI_CA_NHAN, "Đối tượng khác"), example=PHAN_LOAI_CA_NHAN[3],
        ),
        cot("Nhóm lao động", choices=NHOM_LAO_DONG, closed=True, example=NHOM_LAO_DONG[0],
             help="Công nhân, nông dân có tiêu chuẩn riêng."),
        cot("Ngày vào cơ quan", Form.PERIOD, "Năm vào cơ quan", "Ngày vào ngành", example="01/03/2010"),
        cot("Số tháng làm việc", Form.INTEGER, example="12", help="Số tháng đơn vị đã tính trong năm."),
        cot(
            "Xếp loại năm", Form.TEXT, "Xếp loại", "Mức hoàn thành", "Mức độ hoàn thành", "Mức hoàn thành nhiệm vụ",
            choices=MUC_HOAN_THANH, example=MUC_HOAN_THANH[0],
        ),
        cot("Kỷ luật", Form.LINES, "Hình thức kỷ luật", example="không",
             help=f"Mỗi lần một dòng: hình thức; số quyết định; ngày; ngày hết hạn. {KHONG}"),
        cot("Danh hiệu đề nghị", Form.TEXT, *DANH_HIEU, danh_sach="danh_hieu_ca_nhan", example="CSTĐCS"),
        cot("Hình thức đề nghị", Form.TEXT, *HINH_THUC, danh_sach="hinh_thuc_ca_nhan"),
        LOAI_HINH_KHEN,
        THANH_TICH,
        *THOI_GIAN,
        cot(
            "Sáng kiến (mã)", Form.CODES, "Mã sáng kiến", "SK", field="sang_kien", example="SK01",
            help=f"Mã của sáng kiến ghi ở trang SangKien. {KHONG}",
        ),
        cot(
            "Đã khen thưởng (danh hiệu; số QĐ; ngày)", Form.LINES, "Đã được tặng", field="da_khen_thuong",
            help="Mỗi lần khen một dòng: danh hiệu hoặc hình thức; số quyết định; ngày.",
            example="CSTĐCS; 12/QĐ-KCNĐN; 15/01/2025",
        ),
        *XET,
        *PHIEU,
        cot("Quê quán", example="xã Ví Dụ, tỉnh Đồng Nai"),
        cot("Trú quán", Form.TEXT, "Nơi ở", "Địa chỉ / Nơi ở", example="phường Thí Dụ, tỉnh Đồng Nai"),
        cot("Trình độ chuyên môn", Form.TEXT, "Trình độ", example="Đại học luật"),
        cot("Quyền hạn, nhiệm vụ", Form.LINES, "Nhiệm vụ được giao", example="Tham mưu công tác thi đua, khen thưởng"),
        GHI_CHU,
        MA,
    ),
    aliases=("Cá nhân", "Danh sách cá nhân", "DS cá nhân"),
)  # fmt: skip

TAP_THE = SheetForm(
    "TapThe",
    (
        STT,
        cot(
            "Tên tập thể", Form.TEXT, "Tên đơn vị / tập thể", "Tập thể", "Tên đơn vị",
            required=True, example="Phòng Tổng hợp",
        ),
        cot("Cơ quan chủ quản", Form.TEXT, "Đơn vị quản lý", "Cơ quan", example="Ban Quản lý các Khu công nghiệp"),
        cot("Năm thành lập", Form.PERIOD, "Ngày thành lập", example="1995"),
        cot("Tổng số người", Form.INTEGER, "Tổng số", "Số người", "Tổng số CBCCVC", example="10"),
        cot("Nữ", Form.INTEGER, "Số nữ", "Trong đó nữ", example="4"),
        cot("Số LĐTT", Form.INTEGER, "LĐTT", "Số Lao động tiên tiến", example="9"),
        cot("Số CSTĐCS", Form.INTEGER, "CSTĐCS", "Số Chiến sĩ thi đua cơ sở", example="1"),
        cot("Số hoàn thành nhiệm vụ", Form.INTEGER, "Số người hoàn thành nhiệm vụ", example="10"),
        cot("Số bị kỷ luật từ cảnh cáo", Form.INTEGER, "Số bị kỷ luật", "Kỷ luật", example="0"),
        cot(
            "Mức hoàn thành", Form.TEXT, "Mức độ hoàn thành", "Xếp loại", "Xếp loại năm", "Mức hoàn thành nhiệm vụ",
            choices=MUC_HOAN_THANH, example=MUC_HOAN_THANH[0],
        ),
        cot("Danh hiệu đề nghị", Form.TEXT, *DANH_HIEU, danh_sach="danh_hieu_tap_the", example="TTLĐTT"),
        cot("Hình thức đề nghị", Form.TEXT, *HINH_THUC, danh_sach="hinh_thuc_tap_the"),
        LOAI_HINH_KHEN,
        THANH_TICH,
        *THOI_GIAN,
        cot("Kỷ luật tập thể", Form.LINES, field="ky_luat", example="không",
            help=f"Của cả tập thể, mỗi lần một dòng: hình thức; số quyết định; ngày; ngày hết hạn. {KHONG}"),
        cot("Thuộc diện tặng cờ", choices=("không", "có"), closed=True,
             help="Có thuộc diện xét tặng cờ thi đua không; để trống là chưa biết."),
        *XET,
        *PHIEU,
        cot("Trụ sở", Form.TEXT, "Địa chỉ", example="Số 1, đường Thí Dụ, tỉnh Đồng Nai"),
        cot("Chức năng, nhiệm vụ", Form.LINES, example="Tham mưu công tác tổ chức, thi đua, khen thưởng"),
        cot("Biện pháp", Form.LINES, "Biện pháp, nguyên nhân", example="Giao việc theo kết quả, kiểm tra hằng tháng"),
        GHI_CHU,
        MA,
    ),
    aliases=("Tập thể", "Danh sách tập thể", "DS tập thể"),
)  # fmt: skip

HO_GIA_DINH = SheetForm(
    "HoGiaDinh",
    (
        STT,
        cot("Chủ hộ", Form.TEXT, "Hộ gia đình", "Tên hộ gia đình", "Họ và tên chủ hộ", "Họ và tên",
             required=True, example="Gia đình ông Nguyễn Văn Ví Dụ"),
        cot("Địa chỉ", Form.TEXT, "Nơi ở", "Địa chỉ / Nơi ở", example="Phường Ví Dụ, tỉnh Đồng Nai"),
        cot("Hình thức", Form.TEXT, "Hình thức đề nghị", "HTKT", "Hình thức khen thưởng",
             danh_sach="hinh_thuc_ho_gia_dinh", example="Giấy khen"),
        cot("Thành tích", Form.LINES, "Thành tích tóm tắt", "Tóm tắt thành tích", example="Hiến đất làm đường"),
        LOAI_HINH_KHEN,
        *THOI_GIAN,
        *XET,
        *PHIEU,
        GHI_CHU,
        MA,
    ),
    aliases=("Hộ gia đình", "Gia đình"),
)  # fmt: skip

NHAN_DU_LIEU = SheetForm(
    "NhanDuLieu",
    (
        STT,
        cot("Tên gọi", Form.TEXT, "Tên gọi (Ông/Bà/Chức danh)"),
        cot("Phân loại khen thưởng", required=True, example="Khen thưởng cá nhân"),
        cot("Tên tập thể/cá nhân/hộ gia đình", Form.TEXT, field="ten", required=True),
        CHUC_VU,
        cot("Đơn vị công tác", Form.TEXT, "Đơn vị", "Cơ quan"),
        cot("Danh hiệu thi đua/Hình thức khen thưởng", Form.TEXT, "Danh hiệu/Hình thức", field="danh_hieu_hinh_thuc"),
        cot("Phân loại đối tượng", choices=PHAN_LOAI),
        cot("Lĩnh vực hoạt động"),
    ),
    aliases=("MauTDKT", "Nhận dữ liệu"),
)
"""One list of all recipients, as the software of provinces exports it: read, never made."""
