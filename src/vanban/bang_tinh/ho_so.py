"""Hồ sơ khen thưởng (dossier of commendation): the sheets of its workbook and their columns.

The columns are those that offices' own workbooks and the software of provinces
have; ``aliases`` are the headers seen there. Practice, not law: no instrument
prescribes a workbook. Which awards there are is told from outside, by the
names in ``danh_sach``.
"""

from __future__ import annotations

from dataclasses import replace

from vanban.bang_tinh.cot import TT, Column, Form, SheetForm
from vanban.bang_tinh.lua_chon import (
    CAP_SANG_KIEN,
    KY_LUAT,
    LOAI_HINH,
    MUC_HOAN_THANH,
    PHAN_LOAI,
    PHAN_LOAI_CA_NHAN,
    VAI_TRO,
)
from vanban.chu.text import slug

SLUG = "ho_so_khen_thuong"
"""What commands call a dossier, beside the kinds of papers."""


def _cot(title: str, form: Form = Form.TEXT, /, *aliases: str, field: str = "", **more: object) -> Column:
    """Declare a column whose field is the slug of its title, unless told otherwise."""
    return replace(Column(title, (field or slug(title),), form, aliases), **more)  # type: ignore[arg-type]


_STT = replace(TT, path=("tt",), example="1")
_GHI_CHU = _cot("Ghi chú")
_CHUC_VU = _cot("Chức vụ", Form.TEXT, "Chức danh", "CV", example="Phó Trưởng phòng")
_THANH_TICH = _cot(
    "Thành tích tóm tắt", Form.LINES, "Thành tích", "Tóm tắt thành tích", example="Hoàn thành xuất sắc nhiệm vụ"
)
_PHIEU = (
    _cot("Số phiếu đồng ý", Form.INTEGER, "Số phiếu", "Phiếu đồng ý", example="9"),
    _cot("Tổng số thành viên", Form.INTEGER, "Tổng số thành viên Hội đồng", example="9"),
    _cot(
        "Tỷ lệ %", Form.PERCENT, "Tỷ lệ", "Tỷ lệ phiếu", field="ty_le", example="100",
        help="Tỷ lệ phiếu đồng ý trên tổng số thành viên, như 88,9; để trống cũng được.",
    ),
)  # fmt: skip
_DANH_HIEU = ("DHTĐ", "Danh hiệu TĐ", "Danh hiệu", "Danh hiệu thi đua", "Mã danh hiệu thi đua")
_HINH_THUC = ("HTKT", "Hình thức", "Hình thức khen thưởng", "Hình thức KT", "Mã hình thức khen thưởng")

CA_NHAN = SheetForm(
    "CaNhan",
    (
        _STT,
        _cot("Tên gọi", Form.TEXT, "Ông (bà)", "Ông-Bà", "Ông/Bà", "Danh xưng", choices=("Ông", "Bà"), example="Ông"),
        _cot(
            "Họ và tên", Form.TEXT, "Họ tên", "Tên đối tượng", "Họ tên cá nhân", "Tên cá nhân",
            required=True, example="Nguyễn Văn Ví Dụ",
        ),
        _cot(
            "Ngày sinh (hoặc năm sinh)", Form.PERIOD, "Năm sinh", "Ngày tháng năm sinh",
            field="ngay_sinh", example="15/01/1980",
        ),
        _cot("Giới tính", choices=("Nam", "Nữ"), closed=True, example="Nam"),
        _CHUC_VU,
        _cot(
            "Phòng/đơn vị", Form.TEXT, "Đơn vị", "Đơn vị công tác", "Phòng ban", "Phòng", "Phòng ban làm việc",
            "Tên phòng ban/ khối, tổ công tác", example="Phòng Tổng hợp",
        ),
        _cot(
            "Cơ quan", Form.TEXT, "Tên cơ quan", "Cơ quan công tác", "Tên cơ quan làm việc",
            "Tên đơn vị/tập thể công tác", example="Ban Quản lý các Khu công nghiệp",
        ),
        _cot("Đảng viên (x)", Form.YES_NO, field="dang_vien", example="x"),
        _cot("Lãnh đạo quản lý (x)", Form.YES_NO, "Lãnh đạo", field="lanh_dao_quan_ly", example="x"),
        _cot(
            "Phân loại đối tượng", Form.TEXT, "Đối tượng", "Mã phân loại cán bộ",
            choices=(*PHAN_LOAI_CA_NHAN, "Đối tượng khác"), example=PHAN_LOAI_CA_NHAN[3],
        ),
        _cot("Ngày vào cơ quan", Form.PERIOD, "Năm vào cơ quan", "Ngày vào ngành", example="01/03/2010"),
        _cot(
            "Xếp loại năm", Form.TEXT, "Xếp loại", "Mức hoàn thành", "Mức độ hoàn thành", "Mức hoàn thành nhiệm vụ",
            choices=MUC_HOAN_THANH, example=MUC_HOAN_THANH[0],
        ),
        _cot("Kỷ luật", Form.TEXT, "Hình thức kỷ luật", choices=KY_LUAT, help="Để trống nếu không bị kỷ luật."),
        _cot("Danh hiệu đề nghị", Form.TEXT, *_DANH_HIEU, danh_sach="danh_hieu_ca_nhan", example="CSTĐCS"),
        _cot("Hình thức đề nghị", Form.TEXT, *_HINH_THUC, danh_sach="hinh_thuc_ca_nhan"),
        _cot("Loại hình", Form.TEXT, "Loại hình khen thưởng", choices=LOAI_HINH, example=LOAI_HINH[0]),
        _THANH_TICH,
        _cot("Thời gian thành tích từ", Form.PERIOD, "Từ", "Từ ngày", "Từ năm", example="2025"),
        _cot("Thời gian thành tích đến", Form.PERIOD, "Đến", "Đến ngày", "Đến năm", example="2025"),
        _cot(
            "Sáng kiến (mã)", Form.CODES, "Mã sáng kiến", "SK", field="sang_kien", example="SK01",
            help="Mã của sáng kiến ghi ở trang SangKien.",
        ),
        _cot(
            "Đã khen thưởng (danh hiệu; số QĐ; ngày)", Form.LINES, "Đã được tặng", field="da_khen_thuong",
            help="Mỗi lần khen một dòng: danh hiệu hoặc hình thức; số quyết định; ngày.",
            example="CSTĐCS; 12/QĐ-KCNĐN; 15/01/2025",
        ),
        *_PHIEU,
        _GHI_CHU,
    ),
    aliases=("Cá nhân", "Danh sách cá nhân", "DS cá nhân"),
)  # fmt: skip

TAP_THE = SheetForm(
    "TapThe",
    (
        _STT,
        _cot(
            "Tên tập thể", Form.TEXT, "Tên đơn vị / tập thể", "Tập thể", "Tên đơn vị",
            required=True, example="Phòng Tổng hợp",
        ),
        _cot("Cơ quan chủ quản", Form.TEXT, "Đơn vị quản lý", "Cơ quan", example="Ban Quản lý các Khu công nghiệp"),
        _cot("Năm thành lập", Form.PERIOD, "Ngày thành lập", example="1995"),
        _cot("Tổng số người", Form.INTEGER, "Tổng số", "Số người", "Tổng số CBCCVC", example="10"),
        _cot("Nữ", Form.INTEGER, "Số nữ", "Trong đó nữ", example="4"),
        _cot("Số LĐTT", Form.INTEGER, "LĐTT", "Số Lao động tiên tiến", example="9"),
        _cot("Số CSTĐCS", Form.INTEGER, "CSTĐCS", "Số Chiến sĩ thi đua cơ sở", example="1"),
        _cot("Số bị kỷ luật từ cảnh cáo", Form.INTEGER, "Số bị kỷ luật", "Kỷ luật", example="0"),
        _cot(
            "Mức hoàn thành", Form.TEXT, "Mức độ hoàn thành", "Xếp loại", "Xếp loại năm", "Mức hoàn thành nhiệm vụ",
            choices=MUC_HOAN_THANH, example=MUC_HOAN_THANH[0],
        ),
        _cot("Danh hiệu đề nghị", Form.TEXT, *_DANH_HIEU, danh_sach="danh_hieu_tap_the", example="TTLĐTT"),
        _cot("Hình thức đề nghị", Form.TEXT, *_HINH_THUC, danh_sach="hinh_thuc_tap_the"),
        _THANH_TICH,
        *_PHIEU,
        _GHI_CHU,
    ),
    aliases=("Tập thể", "Danh sách tập thể", "DS tập thể"),
)  # fmt: skip

HO_GIA_DINH = SheetForm(
    "HoGiaDinh",
    (
        _STT,
        _cot("Chủ hộ", Form.TEXT, "Hộ gia đình", "Tên hộ gia đình", "Họ và tên chủ hộ", "Họ và tên",
             required=True, example="Gia đình ông Nguyễn Văn Ví Dụ"),
        _cot("Địa chỉ", Form.TEXT, "Nơi ở", "Địa chỉ / Nơi ở", example="Phường Ví Dụ, tỉnh Đồng Nai"),
        _cot("Hình thức", Form.TEXT, "Hình thức đề nghị", "HTKT", "Hình thức khen thưởng",
             danh_sach="hinh_thuc_ho_gia_dinh", example="Giấy khen"),
        _cot("Thành tích", Form.LINES, "Thành tích tóm tắt", "Tóm tắt thành tích", example="Hiến đất làm đường"),
        _GHI_CHU,
    ),
    aliases=("Hộ gia đình", "Gia đình"),
)  # fmt: skip

LICH_SU = SheetForm(
    "LichSu",
    (
        _cot("Mã đối tượng", Form.TEXT, "Đối tượng", "Tên đối tượng", required=True, example="Nguyễn Văn Ví Dụ",
             help="Họ và tên hoặc tên tập thể, viết như ở trang CaNhan, TapThe; trùng tên thì ghi số TT ở trang đó."),
        _cot("Năm", Form.INTEGER, "Năm khen thưởng", required=True, example="2024"),
        _cot("Danh hiệu/Hình thức", Form.TEXT, "Danh hiệu TĐ/Hình thức KT", "Danh hiệu thi đua/Hình thức khen thưởng",
             "Danh hiệu, hình thức", required=True, danh_sach="danh_hieu_hinh_thuc", example="CSTĐCS"),
        _cot("Số QĐ", Form.TEXT, "QĐ", "Số quyết định", example="12/QĐ-KCNĐN"),
        _cot("Ngày QĐ", Form.DATE, "Ngày quyết định", "Ngày ký", example="15/01/2025"),
        _cot("Cơ quan", Form.TEXT, "Cơ quan khen thưởng", "Cấp khen thưởng", example="Ban Quản lý các Khu công nghiệp"),
        _cot("Thành tích", Form.TEXT, "Thành tích tóm tắt"),
        _cot("Từ", Form.PERIOD, "Từ năm", "Từ ngày"),
        _cot("Đến", Form.PERIOD, "Đến năm", "Đến ngày"),
    ),
    aliases=("Lịch sử", "Lịch sử khen thưởng"),
)  # fmt: skip

SANG_KIEN = SheetForm(
    "SangKien",
    (
        _cot("Mã", Form.TEXT, "Mã sáng kiến", "Mã số", example="SK01"),
        _cot("Tên", Form.TEXT, "Tên sáng kiến", "Tên đề tài", "Sáng kiến", required=True,
             example="Số hóa hồ sơ thi đua, khen thưởng"),
        _cot("Tác giả/đồng tác giả", Form.CODES, "Tác giả", "Tên tác giả", "Đồng tác giả", example="Nguyễn Văn Ví Dụ"),
        _cot("Năm", Form.INTEGER, "Năm công nhận", example="2025"),
        _cot("Cấp công nhận", Form.TEXT, "Cấp", "Phạm vi", choices=CAP_SANG_KIEN,
             example="Cơ sở"),
        _cot("Số QĐ", Form.TEXT, "QĐ", "Số quyết định", example="34/QĐ-KCNĐN"),
        _cot("Ngày", Form.DATE, "Ngày QĐ", "Ngày quyết định", "Ngày công nhận", example="10/12/2025"),
        _cot("Cơ quan", Form.TEXT, "Đơn vị công nhận", "Cơ quan công nhận", example="Ban Quản lý các Khu công nghiệp"),
        _cot("Hiệu quả", Form.LINES, "Tóm tắt thành tích đạt được", "Hiệu quả áp dụng",
             example="Giảm thời gian lập hồ sơ"),
        _cot("Đã dùng cho", Form.CODES, help="Danh hiệu, hình thức đã dùng sáng kiến này làm căn cứ, kèm năm."),
    ),
    aliases=("Sáng kiến", "Đề tài", "Danh sách sáng kiến"),
)  # fmt: skip

HOI_DONG = SheetForm(
    "HoiDong",
    (
        _STT,
        _cot("Họ tên", Form.TEXT, "Họ và tên", required=True, example="Trần Thị Thí Dụ"),
        _cot("Chức vụ", Form.TEXT, "Chức danh", "CV", "Chức vụ, đơn vị", example="Trưởng ban"),
        _cot("Vai trò trong HĐ", Form.TEXT, "Vai trò", "Vai trò trong Hội đồng", "Chức danh trong Hội đồng",
             choices=VAI_TRO, example="Chủ tịch"),
        _cot("Có mặt", Form.YES_NO, "Có mặt (x)", "Dự họp", example="x"),
    ),
    aliases=("Hội đồng", "Thành viên Hội đồng"),
)  # fmt: skip

THONG_TIN_CHUNG = SheetForm(
    "ThongTinChung",
    (
        _cot("Cơ quan", Form.TEXT, "Tên cơ quan", "Cơ quan ban hành", required=True,
             example="Ban Quản lý các Khu công nghiệp"),
        _cot("Cấp trên", Form.TEXT, "Cơ quan chủ quản", "Cơ quan cấp trên", example="UBND tỉnh Đồng Nai"),
        _cot("Ký hiệu", Form.TEXT, "Ký hiệu cơ quan", example="KCNĐN"),
        _cot("Năm", Form.INTEGER, "Năm xét", "Năm khen thưởng", example="2025"),
        _cot("Ngày họp", Form.DATE, "Ngày họp Hội đồng", example="20/12/2025"),
        _cot("Số QĐ thành lập HĐ", Form.TEXT, "Số quyết định thành lập Hội đồng", "Quyết định thành lập Hội đồng",
             example="05/QĐ-KCNĐN"),
        _cot("Người ký", Form.LINES, help="Quyền hạn (nếu có), chức vụ, họ tên: mỗi thứ một dòng.",
             example="Trưởng ban\nTrần Thị Thí Dụ"),
        _cot("Địa danh", example="Đồng Nai"),
        _cot("Quy định của tỉnh", Form.TEXT, "Profile tỉnh", "Hồ sơ tỉnh",
             help="Tên bộ quy định của tỉnh dùng để xét; để trống thì theo quy định chung."),
    ),
    aliases=("Thông tin chung",),
    vertical=True,
)  # fmt: skip

NHAN_DU_LIEU = SheetForm(
    "NhanDuLieu",
    (
        _STT,
        _cot("Tên gọi", Form.TEXT, "Tên gọi (Ông/Bà/Chức danh)"),
        _cot("Phân loại khen thưởng", required=True, example="Khen thưởng cá nhân"),
        _cot("Tên tập thể/cá nhân/hộ gia đình", Form.TEXT, field="ten", required=True),
        _CHUC_VU,
        _cot("Đơn vị công tác", Form.TEXT, "Đơn vị", "Cơ quan"),
        _cot("Danh hiệu thi đua/Hình thức khen thưởng", Form.TEXT, "Danh hiệu/Hình thức", field="danh_hieu_hinh_thuc"),
        _cot("Phân loại đối tượng", choices=PHAN_LOAI),
        _cot("Lĩnh vực hoạt động"),
    ),
    aliases=("MauTDKT", "Nhận dữ liệu"),
)
"""One list of all recipients, as the software of provinces exports it: read, never made."""

TRANG = (THONG_TIN_CHUNG, CA_NHAN, TAP_THE, HO_GIA_DINH, LICH_SU, SANG_KIEN, HOI_DONG)
"""The sheets of a workbook that we make, in its order."""
