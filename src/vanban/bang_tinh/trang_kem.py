"""Sheets of a dossier's workbook that say what stands behind the nominees: their history, ideas, council and office."""

from __future__ import annotations

from dataclasses import replace

from vanban.bang_tinh.cot import Form, SheetForm
from vanban.bang_tinh.cot_chung import CHUC_VU, KHONG, LOAI_HINH_KHEN, STT, cot
from vanban.bang_tinh.lua_chon import CAP_CO_QUAN, CAP_SANG_KIEN, MUC_HOAN_THANH, VAI_TRO

_CO_QUAN = "Ban Quản lý các Khu công nghiệp"
_DOI_TUONG = cot(
    "Mã đối tượng", Form.TEXT, "Đối tượng", "Tên đối tượng", required=True, example="Nguyễn Văn Ví Dụ",
    help="Họ và tên hoặc tên tập thể, viết như ở trang CaNhan, TapThe; trùng tên thì ghi mã đối tượng.",
)  # fmt: skip
_SO_QD = cot("Số QĐ", Form.TEXT, "QĐ", "Số quyết định", example="12/QĐ-KCNĐN")

LICH_SU = SheetForm(
    "LichSu",
    (
        _DOI_TUONG,
        cot("Năm", Form.INTEGER, "Năm khen thưởng", required=True, example="2024"),
        cot("Danh hiệu/Hình thức", Form.TEXT, "Danh hiệu TĐ/Hình thức KT", "Danh hiệu thi đua/Hình thức khen thưởng",
            "Danh hiệu, hình thức", required=True, danh_sach="danh_hieu_hinh_thuc", example="CSTĐCS"),
        _SO_QD,
        cot("Ngày QĐ", Form.DATE, "Ngày quyết định", "Ngày ký", example="15/01/2025"),
        cot("Cơ quan", Form.TEXT, "Cơ quan khen thưởng", "Cấp khen thưởng", example=_CO_QUAN),
        LOAI_HINH_KHEN,
        cot("Thành tích", Form.TEXT, "Thành tích tóm tắt"),
        cot("Từ", Form.PERIOD, "Từ năm", "Từ ngày"),
        cot("Đến", Form.PERIOD, "Đến năm", "Đến ngày"),
    ),
    aliases=("Lịch sử", "Lịch sử khen thưởng"),
)  # fmt: skip

DANH_GIA = SheetForm(
    "DanhGia",
    (
        _DOI_TUONG,
        cot("Năm", Form.INTEGER, required=True, example="2024"),
        cot("Mức", Form.TEXT, "Xếp loại", "Mức hoàn thành", "Mức độ hoàn thành", required=True,
            choices=MUC_HOAN_THANH, example=MUC_HOAN_THANH[0]),
        _SO_QD,
        cot("Ngày", Form.DATE, "Ngày QĐ", "Ngày quyết định", example="20/12/2024"),
        cot("Cơ quan", Form.TEXT, "Cơ quan đánh giá", example=_CO_QUAN),
    ),
    aliases=("Đánh giá", "Xếp loại", "Đánh giá từng năm"),
)  # fmt: skip

SANG_KIEN = SheetForm(
    "SangKien",
    (
        cot("Mã", Form.TEXT, "Mã sáng kiến", "Mã số", example="SK01"),
        cot("Tên", Form.TEXT, "Tên sáng kiến", "Tên đề tài", "Sáng kiến", required=True,
            example="Số hóa hồ sơ thi đua, khen thưởng"),
        cot("Tác giả/đồng tác giả", Form.CODES, "Tác giả", "Tên tác giả", "Đồng tác giả", example="Nguyễn Văn Ví Dụ"),
        cot("Năm", Form.INTEGER, "Năm công nhận", example="2025"),
        cot("Cấp công nhận", Form.TEXT, "Cấp", "Phạm vi", choices=CAP_SANG_KIEN, example="Cơ sở"),
        replace(_SO_QD, example="34/QĐ-KCNĐN"),
        cot("Ngày", Form.DATE, "Ngày QĐ", "Ngày quyết định", "Ngày công nhận", example="10/12/2025"),
        cot("Cơ quan", Form.TEXT, "Đơn vị công nhận", "Cơ quan công nhận", example=_CO_QUAN),
        cot("Hiệu quả", Form.LINES, "Tóm tắt thành tích đạt được", "Hiệu quả áp dụng",
            example="Giảm thời gian lập hồ sơ"),
        cot("Đã dùng cho", Form.CODES, help=f"Danh hiệu, hình thức đã dùng sáng kiến này làm căn cứ, kèm năm. {KHONG}"),
    ),
    aliases=("Sáng kiến", "Đề tài", "Danh sách sáng kiến"),
)  # fmt: skip

XAC_MINH = SheetForm(
    "XacMinh",
    (
        _DOI_TUONG,
        cot("Tiêu chí", Form.TEXT, "Mã tiêu chí", required=True, example="phap-luat",
            help="Mã của tiêu chí cần người xét đánh giá, ghi trong ngoặc vuông ở mục lục hồ sơ."),
        cot("Căn cứ", Form.TEXT, "Văn bản xác minh", required=True, example="Công văn số 12/CAT-PC ngày 05/01/2026"),
    ),
    aliases=("Xác minh",),
)  # fmt: skip

QUA_TRINH = SheetForm(
    "QuaTrinh",
    (
        _DOI_TUONG,
        cot("Từ", Form.PERIOD, "Từ tháng", required=True, example="3/2015"),
        cot("Đến", Form.PERIOD, "Đến tháng", example="6/2020"),
        cot("Chức vụ", Form.TEXT, "Chức danh", required=True, example="Phó Trưởng ban"),
        cot("Đơn vị", Form.TEXT, "Đơn vị công tác", required=True, example=_CO_QUAN),
        cot("Tương đương", help="Chức vụ mà thời gian này được tính là tương đương.", example="Phó Vụ trưởng"),
        cot("Ghi chú"),
    ),
    aliases=("Quá trình", "Quá trình công tác"),
)
"""Asked for by awards for a course of service (quá trình cống hiến) alone."""

HOI_DONG = SheetForm(
    "HoiDong",
    (
        STT,
        cot("Họ tên", Form.TEXT, "Họ và tên", required=True, example="Trần Thị Thí Dụ"),
        replace(CHUC_VU, aliases=("Chức danh", "CV", "Chức vụ, đơn vị"), example="Trưởng ban"),
        cot("Vai trò trong HĐ", Form.TEXT, "Vai trò", "Vai trò trong Hội đồng", "Chức danh trong Hội đồng",
            choices=VAI_TRO, example="Chủ tịch"),
        cot("Có mặt", Form.YES_NO, "Có mặt (x)", "Dự họp", example="x"),
        cot("Lý do vắng", Form.TEXT, "Lý do"),
    ),
    aliases=("Hội đồng", "Thành viên Hội đồng"),
)  # fmt: skip

THONG_TIN_CHUNG = SheetForm(
    "ThongTinChung",
    (
        cot("Cơ quan", Form.TEXT, "Tên cơ quan", "Cơ quan ban hành", required=True, example=_CO_QUAN),
        cot("Cấp trên", Form.TEXT, "Cơ quan chủ quản", "Cơ quan cấp trên", example="UBND tỉnh Đồng Nai"),
        cot("Tỉnh, bộ", Form.TEXT, "Tỉnh", "Bộ", example="tỉnh Đồng Nai",
            help="Bộ, ban, ngành hoặc tỉnh mà cơ quan thuộc về, viết đủ: tỉnh Đồng Nai, Bộ Tài chính."),
        cot("Cấp cơ quan", choices=CAP_CO_QUAN, closed=True, example=CAP_CO_QUAN[0],
            help="Quyết định cơ quan tự khen những gì, trình những gì; để trống là đơn vị, sở, ban và tương đương."),
        cot("Ký hiệu", Form.TEXT, "Ký hiệu cơ quan", example="KCNĐN"),
        cot("Năm", Form.INTEGER, "Năm xét", "Năm khen thưởng", example="2025"),
        cot("Ngày họp", Form.DATE, "Ngày họp Hội đồng", example="20/12/2025"),
        cot("Giờ họp", example="14h00"),
        cot("Giờ kết thúc", example="16h30"),
        cot("Địa điểm họp", example="Phòng họp số 1"),
        cot("Số QĐ thành lập HĐ", Form.TEXT, "Số quyết định thành lập Hội đồng", "Quyết định thành lập Hội đồng",
            example="05/QĐ-KCNĐN"),
        cot("Ngày QĐ thành lập HĐ", Form.DATE, "Ngày quyết định thành lập Hội đồng", example="12/01/2025"),
        cot("Số phiếu phát ra", Form.INTEGER, "Phiếu phát ra", example="9"),
        cot("Số phiếu thu về", Form.INTEGER, "Phiếu thu về", example="9"),
        cot("Số phiếu hợp lệ", Form.INTEGER, "Phiếu hợp lệ", example="9"),
        cot("Số phiếu không hợp lệ", Form.INTEGER, "Phiếu không hợp lệ", example="0"),
        cot("Ban kiểm phiếu", Form.LINES, "Tổ kiểm phiếu", help="Mỗi người một dòng, Trưởng ban đứng đầu.",
            example="Trần Thị Thí Dụ\nLê Văn Thử"),
        cot("Ngưỡng phiếu chung", Form.TEXT, "Ngưỡng phiếu", example="80 %",
            help="Tỷ lệ phiếu của danh hiệu, hình thức mà luật và quy định của tỉnh không nói; để trống là 80 %."),
        cot("Ý kiến thảo luận", Form.LINES, example="Các thành viên nhất trí với báo cáo"),
        cot("Kết quả công khai", Form.LINES, example="Công khai 10 ngày làm việc, không có ý kiến khác"),
        cot("Ngày nhận hồ sơ", Form.DATE, example="26/12/2025",
            help="Ngày cơ quan có thẩm quyền nhận hồ sơ, quyết định áp dụng luật nào; để trống là ngày tờ trình."),
        cot("Ngày tờ trình", Form.DATE, example="25/12/2025"),
        cot("Ngày quyết định", Form.DATE, example="30/12/2025"),
        cot("Số quyết định", Form.LINES, "Số các quyết định", example="CSTĐCS: 151/QĐ-KCNĐN\nGiấy khen: 152/QĐ-KCNĐN",
            help="Ghi khi văn thư đã cấp số rồi làm lại hồ sơ: mỗi quyết định của cơ quan một dòng, một phần thưởng có "
            "trong đó và số; không phải công trạng thì kèm loại hình, như “Giấy khen (đột xuất): 153/QĐ-KCNĐN”."),
        cot("Người ký", Form.LINES, help="Quyền hạn (nếu có), chức vụ, họ tên: mỗi thứ một dòng.",
            example="Trưởng ban\nTrần Thị Thí Dụ"),
        cot("Địa danh", example="Đồng Nai"),
        cot("Nguồn tiền thưởng", Form.TEXT, "Nguồn kinh phí", example="Quỹ thi đua, khen thưởng của cơ quan"),
        cot("Quy định của tỉnh", Form.TEXT, "Profile tỉnh", "Hồ sơ tỉnh",
            help="Tên văn bản quy định của tỉnh; nội dung (ngưỡng phiếu, hạn mức …) ghi ở tệp dùng chung của cơ quan, "
            "mục quy_dinh_cua_tinh."),
    ),
    aliases=("Thông tin chung",),
    vertical=True,
)  # fmt: skip
