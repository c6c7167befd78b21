"""Thông tư 01/2011/TT-BNV: its figures and rules, for papers dated before 05/3/2020.

The circular's 19 articles; its six annexes (codes, diagrams, samples, capitals)
are not at hand, so nothing here rests on them. ``UNCOVERED`` says which rules
of the rule file none here is for, and why.
"""

from __future__ import annotations

import datetime
from typing import Final

from vanban.standards import components as tp
from vanban.standards.loai_van_ban import (
    KHONG_CO_QUAN,
    KHONG_NGUOI_KY,
    KHONG_NOI_NHAN,
    KHONG_SO,
    KHONG_TRICH_YEU,
    NGANG,
)
from vanban.standards.measures import (
    codes,
    frames,
    layout,
    letters,
    levels,
    lines,
    pages,
    pagination,
    positions,
    signing,
    spacing,
    wording,
)  # fmt: skip
from vanban.standards.measures.copies import all_there
from vanban.standards.model import NEN, PHAI, THONG_LE, Canh, Khoang, MauChu, Rule, Standard, Trang
from vanban.standards.narrow import except_for, only, unless_issued_by, without
from vanban.standards.nganh import GHI_HOC_HAM
from vanban.standards.rows import Rows
from vanban.standards.select import (
    all_of,
    all_with_paper,
    appendices,
    copies,
    copy_tops,
    everything,
    first_of,
    last_of,
    neighbours,
    next_to,
    of,
    of_text,
    pair,
    stacked,
    under,
    whole,
    with_paper,
)  # fmt: skip
from vanban.standards.select_pages import first_section, main_sections, page_numbers, sections
from vanban.the_thuc.kinh_gui import KinhGui
from vanban.the_thuc.noi_nhan import NHAN as NHAN_NOI_NHAN
from vanban.the_thuc.quoc_hieu import QUOC_HIEU as LOI_QUOC_HIEU
from vanban.the_thuc.quoc_hieu import TIEU_NGU as LOI_TIEU_NGU
from vanban.the_thuc.so_ky_hieu import SoKyHieu

NGAY_DAU: Final = datetime.date(2011, 3, 5)
NGAY_CUOI: Final = datetime.date(2020, 3, 4)

CO_12_13: Final = Khoang(12, 13)
CO_13_14: Final = Khoang(13, 14)
CO_14: Final = Khoang(14, 14)
BANG_CHU: Final = Khoang(1, 1)
MOT_PHAN_BA_DEN_MOT_PHAN_HAI: Final = Khoang(1 / 3, 1 / 2)

TRANG: Final = Trang(
    rong=210, cao=297, le_tren=Khoang(20, 25), le_duoi=Khoang(20, 25), le_trai=Khoang(30, 35), le_phai=Khoang(15, 20),
    phong_chu="Times New Roman", dieu="Điều 5",
)  # fmt: skip
"""The circular names no font but for stamps; Times New Roman is a Unicode font as it asks for."""
A5: Final = (148.0, 210.0)
LOAI_A5: Final = ("Giấy giới thiệu", "Phiếu gửi", "Phiếu chuyển")
SO_TRANG: Final = MauChu("Điều 15 khoản 2g", CO_13_14)
SO_TRANG_CANH: Final[Canh] = "phai"
SO_TRANG_O: Final = "footer"

QUOC_HIEU: Final = MauChu("Điều 6 khoản 2", CO_12_13, dam=True, in_hoa=True)
TIEU_NGU: Final = MauChu("Điều 6 khoản 2", CO_13_14, dam=True, ke=BANG_CHU)
CO_DI_DOI: Final = ((12.0, 13.0), (13.0, 14.0))
CO_QUAN_CHU_QUAN: Final = MauChu("Điều 7 khoản 2", Khoang(12, 14), in_hoa=True)
CO_QUAN_BAN_HANH: Final = MauChu(
    "Điều 7 khoản 2", Khoang(12, 14), dam=True, in_hoa=True, ke=MOT_PHAN_BA_DEN_MOT_PHAN_HAI
)
SO_KY_HIEU: Final = MauChu("Điều 8 khoản 2", Khoang(13, 13))
DIA_DANH_THOI_GIAN: Final = MauChu("Điều 9 khoản 2", CO_13_14, nghieng=True)
TEN_LOAI: Final = MauChu("Điều 10 khoản 2", CO_14, dam=True, in_hoa=True)
TRICH_YEU: Final = MauChu("Điều 10 khoản 2", CO_14, dam=True, ke=MOT_PHAN_BA_DEN_MOT_PHAN_HAI)
TRICH_YEU_CONG_VAN: Final = MauChu("Điều 10 khoản 2", CO_12_13)
CACH_SO_TRICH_YEU: Final = Khoang(6, 6)
CAN_CU: Final = MauChu("Điều 11 khoản 2", CO_13_14, canh="deu")
CAN_CU_DAU: Final = (";", ",")
"""What closes each basis, and the last."""
NOI_DUNG: Final = MauChu("Điều 11 khoản 2", CO_13_14, canh="deu")
PHAN_CHUONG: Final = MauChu("Điều 11 khoản 2", CO_13_14, dam=True)
TEN_PHAN_CHUONG: Final = MauChu("Điều 11 khoản 2", CO_13_14, dam=True, in_hoa=True)
MUC: Final = MauChu("Điều 11 khoản 2", CO_13_14, dam=True)
TEN_MUC: Final = MauChu("Điều 11 khoản 2", CO_12_13, dam=True, in_hoa=True)
DIEU: Final = MauChu("Điều 11 khoản 2", CO_13_14, dam=True, canh="deu")
MUC_LA_MA: Final = MauChu("Điều 11 khoản 2", CO_13_14, dam=True, in_hoa=True, canh="deu")
KHOAN_CO_TIEU_DE: Final = MauChu("Điều 11 khoản 2", CO_13_14, dam=True, canh="deu")
LUI_DAU_DONG: Final = Khoang(10, 12.7)
CACH_DOAN: Final = Khoang(6, float("inf"))
CACH_DONG: Final = Khoang(1, 1.5)
CACH_DONG_DUNG_TU: Final = 15.0
"""An exact line spacing of so many points or more is lawful too."""
QUYEN_HAN_CHUC_VU: Final = MauChu("Điều 12 khoản 2", CO_13_14, dam=True, in_hoa=True)
CHUC_VU_KHAC: Final = MauChu("Điều 12 khoản 2", CO_13_14, dam=True, in_hoa=True)
HO_TEN: Final = MauChu("Điều 12 khoản 2", CO_13_14, dam=True)
KINH_GUI: Final = MauChu("Điều 14 khoản 2", CO_13_14)
NOI_NHAN_NHAN: Final = MauChu("Điều 14 khoản 2", Khoang(12, 12), dam=True, nghieng=True, canh="trai")
NOI_NHAN: Final = MauChu("Điều 14 khoản 2", Khoang(11, 11), canh="trai")
PHU_LUC: Final = MauChu("Điều 15 khoản 2e", CO_14, dam=True)
TEN_PHU_LUC: Final = MauChu("Điều 15 khoản 2e", CO_13_14, dam=True, in_hoa=True)
DO_KHAN: Final = MauChu("Điều 15 khoản 2b", CO_13_14, dam=True, in_hoa=True)
MUC_KHAN: Final = ("HỎA TỐC", "HỎA TỐC HẸN GIỜ", "THƯỢNG KHẨN", "KHẨN")
KHUNG_KHAN: Final = {"HỎA TỐC": (30, 8), "THƯỢNG KHẨN": (40, 8), "KHẨN": (20, 8)}
"""The stamps' frames, mm; which of them "HỎA TỐC HẸN GIỜ" has the circular does not say."""
LUU_HANH: Final = MauChu("Điều 15 khoản 2c", CO_13_14, dam=True, in_hoa=True)
DIA_CHI: Final = MauChu("Điều 15 khoản 2d", Khoang(11, 12))

_MM: Final = 0.35
_KHUNG: Final = 0.5
_LUI: Final = 0.27
_KE: Final = 0.1
_DON: Final = 0.05
_NUA_TRANG: Final = Khoang(0.4, 0.6)
_CONG_VAN: Final = ("Công văn",)
_CONG_DIEN: Final = ("Công điện",)
_CO_KINH_GUI: Final = (
    *_CONG_VAN, *_CONG_DIEN, "Tờ trình", "Báo cáo", "Giấy mời", "Thư công", "Phiếu gửi", "Phiếu chuyển",
    "Bản đăng ký thi đua", "Phiếu đăng ký thi đua cá nhân",
)  # fmt: skip
"""What goes to somebody by its nature names him; the circular speaks of công văn alone."""
_CO_MA: Final = ("Nghị quyết", "Quyết định", "Chỉ thị", "Báo cáo")
"""The kinds whose codes the articles themselves show."""
_KHONG_CHU_QUAN: Final = r"Ủy ban nhân dân|Hội đồng nhân dân|Văn phòng Quốc hội|Hội đồng dân tộc|Đoàn đại biểu Quốc hội"

_ROWS: Final = Rows("TT01-")
row, printed = _ROWS.row, _ROWS.printed

RULES: Final[tuple[Rule, ...]] = (
    # ── Điều 18; Điều 4, 5: hiệu lực, phông chữ, khổ giấy, lề ───────────────────────────────────────────────────────
    row("van-ban.ngay", "Điều 18; NĐ 30/2020 Điều 37", THONG_LE, whole, codes.dated_within(NGAY_DAU, NGAY_CUOI),
        "REGIME-DATE"),
    row("kho-giay.kho", "Điều 5 khoản 1", PHAI, except_for(LOAI_A5, sections, unknown=True),
        pages.paper_size(TRANG.rong, TRANG.cao, _MM, "A4"), "PAGE-SIZE-A4"),
    row("kho-giay.a5", "Điều 5 khoản 1", NEN, only(LOAI_A5, sections), pages.paper_size(*A5, _MM, "A5"),
        "PAGE-SIZE-A5"),
    row("kho-giay.chieu", "Điều 5 khoản 2", NEN, except_for(NGANG, main_sections, unknown=True), pages.upright_page(),
        "PAGE-ORIENT"),
    row("le-trang.tren", "Điều 5 khoản 3", PHAI, except_for(LOAI_A5, sections, unknown=True),
        pages.margin("top", TRANG.le_tren, _MM), "PAGE-MARGIN-TOP"),
    row("le-trang.duoi", "Điều 5 khoản 3", PHAI, except_for(LOAI_A5, sections, unknown=True),
        pages.margin("bottom", TRANG.le_duoi, _MM), "PAGE-MARGIN-BOTTOM"),
    row("le-trang.trai", "Điều 5 khoản 3", PHAI, except_for(LOAI_A5, sections, unknown=True),
        pages.margin("left", TRANG.le_trai, _MM), "PAGE-MARGIN-LEFT"),
    row("le-trang.phai", "Điều 5 khoản 3", PHAI, except_for(LOAI_A5, sections, unknown=True),
        pages.margin("right", TRANG.le_phai, _MM), "PAGE-MARGIN-RIGHT"),
    row("phong-chu.ten", "Điều 15 khoản 2b, 2c", THONG_LE, of(tp.DO_KHAN, tp.LUU_HANH), letters.font(TRANG.phong_chu),
        "FONT-FAMILY"),
    row("phong-chu.bo-ma", "Điều 4", PHAI, everything, letters.unicode_font(), "CHARSET-UNICODE"),
    row("phong-chu.to-hop", "Điều 4", NEN, everything, letters.composed(), "CHARSET-UNICODE"),
    row("so-trang.co", "Điều 15 khoản 1g", PHAI, sections, pagination.number_present(), "PAGENUM-PRESENT"),
    row("so-trang.vi-tri", "Điều 15 khoản 2g", PHAI, page_numbers, pagination.number_at(SO_TRANG_O),
        "PAGENUM-POSITION"),
    row("so-trang.canh", "Điều 15 khoản 2g", PHAI, page_numbers, pagination.number_aligned(SO_TRANG_CANH),
        "PAGENUM-POSITION"),
    row("so-trang.trang-dau", "Điều 15 khoản 2g", PHAI, first_section, pagination.number_hidden_on_first(),
        "PAGENUM-FIRST-HIDDEN"),
    row("so-trang.chu-so", "Điều 15 khoản 1g", NEN, sections, pagination.number_arabic(), "PAGENUM-FORMAT"),
    row("so-trang.co-chu", SO_TRANG.dieu, NEN, page_numbers, pagination.number_size(SO_TRANG.co), "PAGENUM-FORMAT"),
    row("so-trang.kieu-chu", SO_TRANG.dieu, NEN, page_numbers, pagination.number_style(SO_TRANG.dam, SO_TRANG.nghieng),
        "PAGENUM-FORMAT"),
    row("so-trang.phu-luc", "Điều 15 khoản 2g", PHAI, appendices, pagination.appendix_restarts(1),
        "PAGENUM-APPENDIX-RESTART"),

    # ── Điều 2, 6–12, 14: thành phần phải có ────────────────────────────────────────────────────────────────────────
    row("quoc-hieu.co", "Điều 2; Điều 6", PHAI, whole, wording.present(tp.QUOC_HIEU), "COMP-REQUIRED"),
    row("tieu-ngu.co", "Điều 2; Điều 6", PHAI, whole, wording.present(tp.TIEU_NGU), "COMP-REQUIRED"),
    row("co-quan.co", "Điều 2; Điều 7", PHAI, except_for(KHONG_CO_QUAN, whole, unknown=True),
        wording.present(tp.CO_QUAN), "COMP-REQUIRED"),
    row("so-ky-hieu.co", "Điều 2; Điều 8", PHAI, except_for(KHONG_SO, whole, unknown=True),
        wording.present(tp.SO_KY_HIEU), "COMP-REQUIRED"),
    row("dia-danh-thoi-gian.co", "Điều 2; Điều 9", PHAI, except_for(("Biên bản",), whole, unknown=True),
        wording.present(tp.DIA_DANH), "COMP-REQUIRED"),
    row("ten-loai.co", "Điều 2; Điều 10", PHAI, except_for(_CONG_VAN, whole, unknown=True),
        wording.present(tp.TEN_LOAI), "COMP-REQUIRED"),
    row("trich-yeu.co", "Điều 2; Điều 10", PHAI, except_for((*_CONG_VAN, *KHONG_TRICH_YEU), whole, unknown=True),
        wording.present(tp.TRICH_YEU), "COMP-REQUIRED"),
    row("trich-yeu-cong-van.co", "Điều 2; Điều 10", PHAI, only(_CONG_VAN, whole), wording.present(tp.TRICH_YEU_CV),
        "COMP-REQUIRED"),
    row("noi-dung.co", "Điều 2; Điều 11", PHAI, whole, wording.present(tp.NOI_DUNG, *tp.BODY), "COMP-REQUIRED"),
    row("quyen-han.co", "Điều 2; Điều 12", PHAI, except_for(KHONG_NGUOI_KY, whole, unknown=True),
        wording.present(tp.QUYEN_HAN), "COMP-REQUIRED"),
    row("noi-nhan.co", "Điều 2; Điều 14", PHAI, except_for(KHONG_NOI_NHAN, whole, unknown=True),
        wording.present(tp.NOI_NHAN), "COMP-REQUIRED"),

    # ── Điều 6. Quốc hiệu ───────────────────────────────────────────────────────────────────────────────────────────
    row("quoc-hieu.loi", "Điều 6 khoản 1", PHAI, of(tp.QUOC_HIEU), wording.fixed_text(LOI_QUOC_HIEU), "QH-TEXT"),
    *printed(tp.QUOC_HIEU, QUOC_HIEU, co="QH-SIZE", kieu="QH-STYLE", loai="QH-STYLE", gach_chan=False),
    row("quoc-hieu.vi-tri", "Điều 6 khoản 2", PHAI, with_paper(tp.QUOC_HIEU), positions.in_column("phai"),
        "QH-POSITION"),
    row("quoc-hieu.be-rong", "Điều 6 khoản 2", NEN, with_paper(tp.QUOC_HIEU), positions.column_share(_NUA_TRANG),
        "QH-POSITION"),
    row("quoc-hieu.mot-dong", "Điều 6 khoản 1", NEN, of(tp.QUOC_HIEU), positions.on_one_line(QUOC_HIEU.co),
        "QH-ONE-LINE"),
    row("tieu-ngu.loi", "Điều 6 khoản 1, 2", PHAI, of(tp.TIEU_NGU), wording.fixed_text(LOI_TIEU_NGU), "TN-TEXT"),
    *printed(tp.TIEU_NGU, TIEU_NGU, co="TN-SIZE", kieu="TN-STYLE", loai="TN-STYLE", canh="TN-ALIGN"),
    row("tieu-ngu.co-di-doi", "Điều 6 khoản 2", PHAI, pair(tp.QUOC_HIEU, tp.TIEU_NGU),
        letters.together("dòng thứ nhất", "dòng thứ hai", CO_DI_DOI, exact=True), "TN-SIZE-PAIR"),
    row("tieu-ngu.vi-tri", "Điều 6 khoản 2", PHAI, stacked(tp.QUOC_HIEU, tp.TIEU_NGU), positions.directly_under(),
        "TN-ALIGN"),
    row("tieu-ngu.ke", "Điều 6 khoản 2", PHAI, last_of(tp.TIEU_NGU), lines.has_line(), "TN-RULE"),
    row("tieu-ngu.do-dai-ke", "Điều 6 khoản 2", NEN, last_of(tp.TIEU_NGU), lines.line_length(BANG_CHU, _KE), "TN-RULE"),
    row("tieu-ngu.ke-rieng", "Điều 6 khoản 2", PHAI, last_of(tp.TIEU_NGU), lines.not_underlined(), "TN-RULE-DRAWN"),
    row("tieu-ngu.cach-dong", "Điều 6 khoản 2", NEN, of(tp.QUOC_HIEU, tp.TIEU_NGU), spacing.single(_DON),
        "QHTN-SPACING"),
    row("tieu-ngu.dong-trong", "Điều 6 khoản 2", NEN, stacked(tp.QUOC_HIEU, tp.TIEU_NGU), spacing.nothing_between(),
        "QHTN-SPACING"),

    # ── Điều 7. Tên cơ quan, tổ chức ban hành ───────────────────────────────────────────────────────────────────────
    row("co-quan-chu-quan.khong-ghi", "Điều 7 khoản 1", NEN, pair(tp.CHU_QUAN, tp.CO_QUAN),
        codes.without_parent(_KHONG_CHU_QUAN), "CQ-NO-PARENT"),
    *printed(tp.CHU_QUAN, CO_QUAN_CHU_QUAN, co="CQ-SIZE", kieu="CQ-CHUQUAN-STYLE", loai="CQ-CHUQUAN-STYLE",
        canh="CQ-ALIGN"),
    row("co-quan-chu-quan.cung-co", "Điều 7 khoản 2", NEN, pair(tp.QUOC_HIEU, tp.CHU_QUAN),
        letters.same_size("Quốc hiệu", "tên cơ quan chủ quản", CO_QUAN_CHU_QUAN.co), "CQ-SIZE"),
    *printed(tp.CO_QUAN, CO_QUAN_BAN_HANH, co="CQ-SIZE", kieu="CQ-BANHANH-STYLE", loai="CQ-BANHANH-STYLE",
        canh="CQ-ALIGN"),
    row("co-quan.cung-co", "Điều 7 khoản 2", NEN, pair(tp.QUOC_HIEU, tp.CO_QUAN),
        letters.same_size("Quốc hiệu", "tên cơ quan ban hành", CO_QUAN_BAN_HANH.co), "CQ-SIZE"),
    row("co-quan.vi-tri", "Điều 7 khoản 2", PHAI, with_paper(tp.CO_QUAN), positions.in_column("trai"), "CQ-ALIGN"),
    row("co-quan.ke", "Điều 7 khoản 2", PHAI, last_of(tp.CO_QUAN), lines.has_line(), "CQ-RULE"),
    row("co-quan.do-dai-ke", "Điều 7 khoản 2", NEN, last_of(tp.CO_QUAN),
        lines.line_length(MOT_PHAN_BA_DEN_MOT_PHAN_HAI, _KE), "CQ-RULE"),
    row("co-quan.cach-dong", "Điều 7 khoản 2", THONG_LE, of(tp.CHU_QUAN, tp.CO_QUAN), spacing.single(_DON),
        "CQ-SPACING"),

    # ── Điều 8. Số, ký hiệu ─────────────────────────────────────────────────────────────────────────────────────────
    row("so-ky-hieu.cach-ghi", "Điều 8 khoản 2", PHAI, of(tp.SO_KY_HIEU), wording.written_as(SoKyHieu),
        "SO-LABEL SO-ZEROPAD SO-SEPARATORS"),
    *printed(tp.SO_KY_HIEU, SO_KY_HIEU, co="SO-SIZE", kieu="SO-STYLE", canh="SO-ALIGN"),
    row("so-ky-hieu.vi-tri", "Điều 8 khoản 2", PHAI, with_paper(tp.SO_KY_HIEU), positions.in_column("trai"),
        "SO-ALIGN"),
    row("so-ky-hieu.in-hoa", "Điều 8 khoản 2", NEN, with_paper(tp.SO_KY_HIEU), codes.symbol_in_capitals(), "KH-CASE"),
    row("so-ky-hieu.nhom", "Điều 8 khoản 1b", PHAI, with_paper(tp.SO_KY_HIEU), codes.symbol_groups(2), "KH-NAMED"),
    row("so-ky-hieu.ten-loai", "Điều 8 khoản 1b", NEN, only(_CO_MA, with_paper(tp.SO_KY_HIEU)), codes.kind_code(),
        "KH-TYPE-CODE"),
    row("so-ky-hieu.cong-van", "Điều 8 khoản 1b", PHAI, only(_CONG_VAN, with_paper(tp.SO_KY_HIEU)),
        codes.letter_symbol(unit_required=False), "KH-CONGVAN"),
    row("so-ky-hieu.nam", "Điều 8 khoản 1b, 2", NEN, of(tp.SO_KY_HIEU),
        wording.never(r"/\s*\d{4}\s*/", "không ghi năm giữa số và ký hiệu"), "KH-NO-YEAR"),

    # ── Điều 9. Địa danh và ngày, tháng, năm ────────────────────────────────────────────────────────────────────────
    row("dia-danh-thoi-gian.cach-ghi", "Điều 9 khoản 1b, 2", PHAI, of(tp.DIA_DANH),
        wording.written_date(months_3_to_9=False), "DD-FORMAT DD-DAY-PAD DD-MONTH-PAD"),
    row("dia-danh-thoi-gian.thang", "Điều 9 khoản 1b", NEN, of(tp.DIA_DANH), wording.written_date(months_3_to_9=True),
        "DD-MONTH-PAD"),
    row("dia-danh-thoi-gian.dia-danh", "Điều 9 khoản 1a, 2", NEN, of(tp.DIA_DANH), codes.place_name(city_allowed=True),
        "DD-PLACE-NAME"),
    *printed(tp.DIA_DANH, DIA_DANH_THOI_GIAN, co="DD-STYLE", kieu="DD-STYLE", loai="DD-STYLE", canh="DD-ALIGN"),
    row("dia-danh-thoi-gian.ngang-hang", "Điều 9 khoản 2", PHAI, pair(tp.DIA_DANH, tp.SO_KY_HIEU),
        positions.level_with(),
        "DD-ALIGN"),

    # ── Điều 10. Tên loại và trích yếu ──────────────────────────────────────────────────────────────────────────────
    row("ten-loai.cong-van", "Điều 10 khoản 1", PHAI, of(tp.TEN_LOAI),
        wording.never(r"(?i)^\s*công văn\s*$", "công văn không ghi tên loại"), "TL-NAME"),
    *printed(tp.TEN_LOAI, TEN_LOAI, co="TL-STYLE", kieu="TL-STYLE", loai="TL-STYLE", canh="TL-STYLE"),
    *printed(tp.TRICH_YEU, TRICH_YEU, co="TY-STYLE", kieu="TY-STYLE", loai="TY-STYLE", canh="TY-STYLE"),
    row("trich-yeu.vi-tri", "Điều 10 khoản 2", PHAI, stacked(tp.TEN_LOAI, tp.TRICH_YEU), positions.directly_under(),
        "TY-STYLE"),
    row("trich-yeu.ke", "Điều 10 khoản 2", PHAI, last_of(tp.TRICH_YEU), lines.has_line(), "TY-RULE"),
    row("trich-yeu.do-dai-ke", "Điều 10 khoản 2", NEN, last_of(tp.TRICH_YEU),
        lines.line_length(MOT_PHAN_BA_DEN_MOT_PHAN_HAI, _KE), "TY-RULE"),
    row("trich-yeu-cong-van.vv", "Điều 10 khoản 2", PHAI, first_of(tp.TRICH_YEU_CV),
        wording.text_like(r"V/v\b.*", "V/v …"), "TY-CV-PREFIX"),
    *printed(tp.TRICH_YEU_CV, TRICH_YEU_CONG_VAN, co="TY-CV-STYLE", kieu="TY-CV-STYLE", canh="TY-CV-STYLE"),
    row("trich-yeu-cong-van.cach-so", "Điều 10 khoản 2", NEN, stacked(tp.SO_KY_HIEU, tp.TRICH_YEU_CV),
        spacing.gap(CACH_SO_TRICH_YEU), "TY-CV-GAP"),

    # ── Điều 11. Nội dung ───────────────────────────────────────────────────────────────────────────────────────────
    row("can-cu.kieu-chu", CAN_CU.dieu, THONG_LE, of(tp.CAN_CU), letters.letter_style(CAN_CU.dam, CAN_CU.nghieng),
        "CC-STYLE"),
    row("can-cu.dau-cau", "Điều 11 khoản 2", PHAI, all_of(tp.CAN_CU), wording.list_closed(*CAN_CU_DAU), "CC-END"),
    row("can-cu.xuong-dong", "Điều 11 khoản 2", NEN, of(tp.CAN_CU),
        wording.never(r";[ ]*(?:Căn cứ|Theo đề nghị)\b", "xuống dòng sau mỗi căn cứ"), "CC-ONE-PER-PARA"),
    row("vien-dan.lan-dau", "Điều 11 khoản 1a", THONG_LE, all_with_paper(tp.CAN_CU, *tp.RUNNING_TEXT),
        codes.first_citation(), "VD-FIRST-FULL"),
    row("noi-dung.co-chu", "Điều 11 khoản 2", PHAI, of(*tp.RUNNING_TEXT), letters.font_size(NOI_DUNG.co), "BODY-SIZE"),
    row("noi-dung.mot-co-chu", "Điều 11 khoản 2", PHAI, all_of(*tp.RUNNING_TEXT), letters.one_size(NOI_DUNG.co),
        "BODY-ONE-SIZE"),
    row("noi-dung.kieu-chu", "Điều 11 khoản 2", NEN, of(*tp.RUNNING_TEXT), letters.upright_throughout(), "BODY-STYLE"),
    row("noi-dung.canh", "Điều 11 khoản 2", PHAI, of(*tp.RUNNING_TEXT), layout.alignment(NOI_DUNG.canh),
        "BODY-JUSTIFY"),
    row("noi-dung.lui-dau-dong", "Điều 11 khoản 2", PHAI, of(tp.NOI_DUNG, tp.KHOAN_TRON),
        layout.first_line_within(LUI_DAU_DONG, _LUI), "BODY-INDENT"),
    row("noi-dung.cach-doan", "Điều 11 khoản 2", PHAI, neighbours, spacing.gap(CACH_DOAN), "BODY-PARA-GAP"),
    row("noi-dung.cach-dong", "Điều 11 khoản 2", PHAI, of(*tp.BODY), spacing.line_spacing(CACH_DONG, CACH_DONG_DUNG_TU),
        "BODY-LINE"),
    row("phan-chuong.so", "Điều 11 khoản 2", PHAI, of(tp.PHAN_CHUONG), levels.named("Chương|Phần", r"[IVXLC]+"),
        "ST-PHAN-CHUONG"),
    *printed(tp.PHAN_CHUONG, PHAN_CHUONG, co="ST-PHAN-CHUONG", kieu="ST-PHAN-CHUONG", loai="ST-PHAN-CHUONG",
        canh="ST-PHAN-CHUONG"),
    row("phan-chuong.tieu-de", "Điều 11 khoản 1b", NEN, next_to(tp.PHAN_CHUONG),
        levels.followed_by_title(tp.TEN_PHAN_CHUONG.styles), "ST-TITLE-REQUIRED"),
    *printed(tp.TEN_PHAN_CHUONG, TEN_PHAN_CHUONG, co="ST-PHAN-CHUONG", kieu="ST-PHAN-CHUONG", loai="ST-PHAN-CHUONG",
        canh="ST-PHAN-CHUONG"),
    row("muc.so", "Điều 11 khoản 2", PHAI, of(tp.MUC), levels.named("Mục|Tiểu mục", r"\d+"), "ST-MUC"),
    row("muc.tieu-muc", "Điều 11 khoản 1b", THONG_LE, of(tp.MUC),
        wording.never(r"^Tiểu mục\b", "chỉ dùng phần, chương, mục, điều, khoản, điểm"), "ST-LEVELS"),
    *printed(tp.MUC, MUC, co="ST-MUC", kieu="ST-MUC", loai="ST-MUC", canh="ST-MUC"),
    row("muc.tieu-de", "Điều 11 khoản 1b", NEN, next_to(tp.MUC), levels.followed_by_title(tp.TEN_MUC.styles),
        "ST-TITLE-REQUIRED"),
    *printed(tp.TEN_MUC, TEN_MUC, co="ST-MUC-TITLE", kieu="ST-MUC-TITLE", loai="ST-MUC-TITLE", canh="ST-MUC-TITLE"),
    row("dieu.so", "Điều 11 khoản 2", PHAI, of(tp.DIEU, tp.DIEU_TRON), levels.article_label(), "ST-DIEU"),
    row("dieu.co-chu", DIEU.dieu, PHAI, of(tp.DIEU), letters.font_size(DIEU.co), "ST-DIEU"),
    row("dieu.kieu-chu", DIEU.dieu, PHAI, of(tp.DIEU), letters.same_style(DIEU.dam, DIEU.nghieng), "ST-DIEU"),
    row("dieu.lui-dau-dong", "Điều 11 khoản 2", PHAI, of(tp.DIEU), layout.first_line_within(LUI_DAU_DONG, _LUI),
        "ST-DIEU"),
    row("dieu.thu-tu", "Điều 11 khoản 2", NEN, all_of(tp.DIEU, tp.DIEU_TRON), levels.articles_in_sequence(),
        "ST-SEQUENCE"),
    row("muc-la-ma.so", "Điều 11 khoản 2", NEN, of(tp.MUC_LA_MA), levels.numbered("la_ma"), "ST-LAMA"),
    *printed(tp.MUC_LA_MA, MUC_LA_MA, co="ST-LAMA", kieu="ST-LAMA", loai="ST-LAMA", manh=NEN),
    row("muc-la-ma.thu-tu", "Điều 11 khoản 2", NEN, under(tp.PHAN_CHUONG, level=(tp.MUC_LA_MA,)),
        levels.in_sequence("la_ma"), "ST-SEQUENCE"),
    row("khoan.so", "Điều 11 khoản 2", NEN, of(tp.KHOAN, tp.KHOAN_TRON), levels.numbered("a_rap"), "ST-KHOAN"),
    *printed(tp.KHOAN, KHOAN_CO_TIEU_DE, co="ST-KHOAN ST-KHOAN-NO-DIEU", loai="ST-KHOAN-NO-DIEU", manh=NEN),
    row("khoan.kieu-chu", "Điều 11 khoản 2", NEN, without(tp.DIEU, of(tp.KHOAN)),
        letters.letter_style(KHOAN_CO_TIEU_DE.dam, KHOAN_CO_TIEU_DE.nghieng), "ST-KHOAN-NO-DIEU"),
    row("khoan.thu-tu", "Điều 11 khoản 2", NEN, under(tp.MUC_LA_MA, tp.MUC, tp.DIEU, tp.DIEU_TRON, tp.PHAN_CHUONG,
        level=(tp.KHOAN, tp.KHOAN_TRON)),
        levels.in_sequence("a_rap"), "ST-SEQUENCE"),
    row("diem.so", "Điều 11 khoản 2", PHAI, of(tp.DIEM), levels.numbered("chu"), "ST-DIEM"),
    row("diem.thu-tu", "Điều 11 khoản 2", PHAI, under(*tp.HEADINGS, level=(tp.DIEM,)), levels.in_sequence("chu"),
        "ST-DIEM ST-SEQUENCE"),

    # ── Điều 12. Chức vụ, họ tên ────────────────────────────────────────────────────────────────────────────────────
    row("quyen-han.tien-to", "Điều 12 khoản 1a, 1b", PHAI, of(tp.QUYEN_HAN), signing.authority_prefix(), "SIG-PREFIX"),
    row("quyen-han.thu-tu", "Điều 12 khoản 1a", NEN, all_of(tp.QUYEN_HAN), signing.lawful_chain(), "SIG-KT-PAIR"),
    *printed(tp.QUYEN_HAN, QUYEN_HAN_CHUC_VU, co="SIG-STYLE", kieu="SIG-STYLE", loai="SIG-STYLE"),
    row("quyen-han.chuc-vu", "Điều 12 khoản 1b", THONG_LE, of(tp.QUYEN_HAN),
        wording.never(r"(?i)\bphó\b.*\b(?:phụ trách|thường trực)\b", "chỉ ghi chức vụ Nhà nước có quy định"),
        "SIG-UNOFFICIAL-POST"),
    row("quyen-han.ten-co-quan", "Điều 12 khoản 1b", THONG_LE, with_paper(tp.QUYEN_HAN), codes.no_body_name(),
        "SIG-NO-BODY-NAME"),
    *printed(tp.CHUC_VU_KHAC, CHUC_VU_KHAC, co="SIG-STYLE", kieu="SIG-STYLE", loai="SIG-STYLE", manh=NEN),
    *printed(tp.HO_TEN, HO_TEN, co="SIG-NAME-STYLE", kieu="SIG-NAME-STYLE", canh="SIG-NAME-STYLE"),
    row("ho-ten.viet-hoa", "Điều 12 khoản 2", PHAI, of(tp.HO_TEN), signing.personal_name(), "SIG-NAME-STYLE"),
    row("ho-ten.hoc-vi", "Điều 12 khoản 1c", NEN, unless_issued_by(GHI_HOC_HAM, of(tp.HO_TEN)),
        wording.never(r"(?i)^(?:(?:PGS|GS|TS|TSKH|ThS|BS|NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|AHLĐ)\.?[ .,]+)+",
        "chỉ ghi họ tên"), "SIG-NO-TITLES"),

    # ── Điều 14. Nơi nhận ───────────────────────────────────────────────────────────────────────────────────────────
    row("kinh-gui.co", "Điều 14 khoản 1", PHAI, only(_CONG_VAN, whole), wording.present(tp.KINH_GUI), "KG-REQUIRED"),
    row("kinh-gui.thua", "Điều 14 khoản 1", THONG_LE, except_for(_CO_KINH_GUI, whole), wording.absent(tp.KINH_GUI),
        "KG-REQUIRED"),
    *printed(tp.KINH_GUI, KINH_GUI, co="KG-STYLE", kieu="KG-STYLE"),
    row("kinh-gui.cach-ghi", "Điều 14 khoản 2", PHAI, except_for(_CONG_DIEN, all_of(tp.KINH_GUI), unknown=True),
        wording.written_as(KinhGui), "KG-LAYOUT"),
    row("noi-nhan.loi", "Điều 14 khoản 2", PHAI, of(tp.NOI_NHAN), wording.text_like(NHAN_NOI_NHAN, NHAN_NOI_NHAN),
        "NN-LABEL"),
    *printed(tp.NOI_NHAN, NOI_NHAN_NHAN, co="NN-LABEL", kieu="NN-LABEL", gach_chan=False),
    row("noi-nhan.sat-le", "Điều 14 khoản 2", PHAI, of(tp.NOI_NHAN), layout.flush_left(_MM), "NN-LABEL"),
    row("noi-nhan.ngang-hang", "Điều 14 khoản 2", NEN, except_for(("Biên bản",), pair(tp.NOI_NHAN, tp.QUYEN_HAN)),
        positions.level_with(), "NN-POSITION"),
    *printed(tp.TEN_NOI_NHAN, NOI_NHAN, co="NN-LIST-STYLE", kieu="NN-LIST-STYLE"),
    row("ten-noi-nhan.sat-le", "Điều 14 khoản 2", PHAI, of(tp.TEN_NOI_NHAN), layout.flush_left(_MM), "NN-LIST-STYLE"),
    row("ten-noi-nhan.gach", "Điều 14 khoản 2", PHAI, of(tp.TEN_NOI_NHAN), signing.dashed(), "NN-LIST-STYLE"),
    row("ten-noi-nhan.dau-cau", "Điều 14 khoản 2", PHAI, all_of(tp.TEN_NOI_NHAN), signing.recipients_closed(),
        "NN-PUNCT"),
    row("ten-noi-nhan.luu", "Điều 14 khoản 2", PHAI, all_of(tp.TEN_NOI_NHAN), signing.filed(), "NN-LUU"),
    row("ten-noi-nhan.cach-ghi-luu", "Điều 14 khoản 2", NEN, all_of(tp.TEN_NOI_NHAN), signing.file_copy_form(),
        "NN-LUU"),
    row("ten-noi-nhan.nhu-tren", "Điều 14 khoản 1", NEN, only(_CONG_VAN, all_of(tp.TEN_NOI_NHAN)),
        signing.first_recipient(r"- ?Như trên\b", "- Như trên;"), "NN-NHU-TREN"),
    row("ten-noi-nhan.danh-may", "Điều 15 khoản 1đ, 2đ", THONG_LE, all_of(tp.TEN_NOI_NHAN), signing.drafter_mark(),
        "TYPIST-CODE"),

    # ── Điều 15, 16. Thành phần khác, bản sao ───────────────────────────────────────────────────────────────────────
    row("phu-luc.chi-dan", "Điều 15 khoản 1e", NEN, whole, codes.appendices_mentioned(), "PL-REFERENCE"),
    row("phu-luc.trang-rieng", "Điều 15 khoản 2e", PHAI, appendices, positions.on_own_page(), "PL-OWN-PAGE"),
    row("phu-luc.so", "Điều 15 khoản 1e", PHAI, all_of(tp.PHU_LUC), levels.roman_numbered("Phụ lục", 2), "PL-NUMBER"),
    *printed(tp.PHU_LUC, PHU_LUC, co="PL-LABEL", kieu="PL-LABEL", loai="PL-LABEL", canh="PL-LABEL"),
    row("phu-luc.tieu-de", "Điều 15 khoản 1e", PHAI, next_to(tp.PHU_LUC),
        levels.followed_by_title(tp.TEN_PHU_LUC.styles), "PL-TITLE"),
    *printed(tp.TEN_PHU_LUC, TEN_PHU_LUC, co="PL-TITLE", kieu="PL-TITLE", loai="PL-TITLE", canh="PL-TITLE"),
    row("do-mat.co", "Điều 15 khoản 1a", THONG_LE, of_text(r"(?:TUYỆT|TỐI) MẬT|MẬT"),
        wording.flagged("không xử lý văn bản mật bằng công cụ thường"), "MARK-SECRET"),
    row("do-khan.loi", "Điều 15 khoản 1b", NEN, of(tp.DO_KHAN), wording.fixed_text(*MUC_KHAN), "MARK-URGENT"),
    *printed(tp.DO_KHAN, DO_KHAN, co="MARK-URGENT", kieu="MARK-URGENT", manh=NEN),
    row("do-khan.kich-thuoc", "Điều 15 khoản 2b", NEN, of(tp.DO_KHAN), frames.frame_size(KHUNG_KHAN, _KHUNG),
        "MARK-URGENT"),
    *printed(tp.LUU_HANH, LUU_HANH, co="MARK-CIRCULATION", kieu="MARK-CIRCULATION", loai="MARK-CIRCULATION", manh=NEN),
    *printed(tp.DIA_CHI, DIA_CHI, co="ADDRESS-BLOCK", kieu="ADDRESS-BLOCK", manh=THONG_LE),
    row("ban-sao.hinh-thuc", "Điều 16 khoản 1", PHAI, of_text(r"SAO Y", but=tp.BAN_SAO),
        wording.flagged("SAO Y BẢN CHÍNH", "sửa thành “{expected}”"),
        "COPY-FORM"),
    row("ban-sao.ke", "Điều 17 khoản 1", PHAI, copy_tops, lines.full_width_line_above(_MM), "COPY-BLOCK"),
    row("ban-sao.thanh-phan", "Điều 16", PHAI, copies, all_there(tp.COPY), "COPY-BLOCK"),
    row("so-ban-sao.cach-ghi", "Điều 16 khoản 3", NEN, of(tp.SO_BAN_SAO), wording.written_as(SoKyHieu), "COPY-NUMBER"),
)  # fmt: skip

UNCOVERED: Final[dict[str, str]] = {
    "TT01-CQ-NAME": "tên đầy đủ hay viết tắt theo văn bản thành lập: không có trong tệp Word",
    "TT01-DD-PLACE-LEVEL": "cấp của cơ quan ban hành: không có trong tệp Word",
    "TT01-ABBR-FIRST": "chữ viết tắt nào do văn bản tự đặt: không phân biệt được bằng máy",
}
"""Rules of the rule file that none here is for: what no .docx shows, and what later kinds bring."""

STANDARD: Final = Standard("tt01_2011", "Thông tư 01/2011/TT-BNV", RULES, tp.NAMES)
