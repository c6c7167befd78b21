"""Nghị định 30/2020/NĐ-CP, Phụ lục I: its figures and, below, its rules, read beside its clauses.

No figure of the decree lives anywhere else. Templates take the upper end of
each range of sizes, which together is the first of the two sets that footnote 1
of Mục V gives as example (Quốc hiệu 13, Tiêu ngữ 14, place and date 14).

A line of Mục V is several demands; ``printed`` makes its rows, the other rows
stand for themselves. Aliases are the names of the rules where they were first
written down; ``UNCOVERED`` says which of those no rule here is for, and why.
"""

from __future__ import annotations

from typing import Final

from vanban.standards import components as tp
from vanban.standards import viet_hoa
from vanban.standards.loai_van_ban import (
    KHONG_CO_QUAN,
    KHONG_HET,
    KHONG_NGUOI_KY,
    KHONG_NOI_NHAN,
    KHONG_SO,
    KHONG_TRICH_YEU,
    KY_NHIEU_NOI,
    LOAI,
    NGANG,
    NGOAI_DANH_MUC,
)
from vanban.standards.measures import (
    codes,
    frames,
    layout,
    letters,
    levels,
    lines,
    names,
    pages,
    pagination,
    positions,
    signatures,
    signing,
    spacing,
    wording,
)  # fmt: skip
from vanban.standards.measures import (
    copies as measure_copies,
)
from vanban.standards.model import NEN, PHAI, THONG_LE, DoanVan, Khoang, MauChu, Rule, Standard, Trang
from vanban.standards.narrow import except_for, having, only, unless_issued_by
from vanban.standards.nganh import GHI_HOC_HAM
from vanban.standards.rows import Rows
from vanban.standards.select import (
    all_of,
    all_with_paper,
    appendices,
    appendix_ends,
    attached,
    body_end,
    copies,
    copy_tops,
    each_with_paper,
    everything,
    everything_but,
    first_of,
    last_of,
    neighbours,
    next_to,
    of,
    of_text,
    pair,
    prose,
    stacked,
    together,
    under,
    whole,
    with_paper,
)  # fmt: skip
from vanban.standards.select_pages import first_section, main_sections, page_numbers, sections
from vanban.the_thuc.anh_ky import CO_CON_DAU
from vanban.the_thuc.hinh_thuc_sao import MA as HINH_THUC_SAO
from vanban.the_thuc.kinh_gui import KinhGui
from vanban.the_thuc.noi_nhan import NHAN as NHAN_NOI_NHAN
from vanban.the_thuc.quoc_hieu import QUOC_HIEU as LOI_QUOC_HIEU
from vanban.the_thuc.quoc_hieu import TIEU_NGU as LOI_TIEU_NGU
from vanban.the_thuc.so_ky_hieu import SoKyHieu

_I, _II, _III = ("PL I, Ph.I, Mục I, khoản", "PL I, Ph.I, Mục II, khoản", "PL I, Ph.I, Mục III, khoản")
_V = "PL I, Ph.I, Mục V"
_SAO = "PL I, Ph.II, Mục II, khoản"

CO_12_13: Final = Khoang(12, 13)
CO_13_14: Final = Khoang(13, 14)
BANG_CHU: Final = Khoang(1, 1)
MOT_PHAN_BA_DEN_MOT_PHAN_HAI: Final = Khoang(1 / 3, 1 / 2)

TRANG: Final = Trang(
    rong=210, cao=297, le_tren=Khoang(20, 25), le_duoi=Khoang(20, 25), le_trai=Khoang(30, 35), le_phai=Khoang(15, 20),
    phong_chu="Times New Roman", dieu=f"{_I} 1-4",
)  # fmt: skip
SO_TRANG: Final = MauChu(f"{_I} 7", CO_13_14)
SO_TRANG_O: Final = "header"

QUOC_HIEU: Final = MauChu(f"{_II} 1a", CO_12_13, dam=True, in_hoa=True)
TIEU_NGU: Final = MauChu(f"{_II} 1b", CO_13_14, dam=True, ke=BANG_CHU)
CO_QUAN_CHU_QUAN: Final = MauChu(f"{_II} 2b", CO_12_13, in_hoa=True)
CO_QUAN_BAN_HANH: Final = MauChu(f"{_II} 2b", CO_12_13, dam=True, in_hoa=True, ke=MOT_PHAN_BA_DEN_MOT_PHAN_HAI)
SO_KY_HIEU: Final = MauChu(f"{_II} 3c", Khoang(13, 13))
DIA_DANH_THOI_GIAN: Final = MauChu(f"{_II} 4c", CO_13_14, nghieng=True)
TEN_LOAI: Final = MauChu(f"{_II} 5b", CO_13_14, dam=True, in_hoa=True)
TRICH_YEU: Final = MauChu(f"{_II} 5b", CO_13_14, dam=True, ke=MOT_PHAN_BA_DEN_MOT_PHAN_HAI)
TRICH_YEU_CONG_VAN: Final = MauChu(f"{_II} 5b", CO_12_13)
CAN_CU: Final = MauChu(f"{_II} 6a", CO_13_14, nghieng=True, canh="deu")
NOI_DUNG: Final = MauChu(f"{_II} 6e", CO_13_14, canh="deu")
PHAN_CHUONG: Final = MauChu(f"{_II} 6đ", CO_13_14, dam=True)
TEN_PHAN_CHUONG: Final = MauChu(f"{_II} 6đ", CO_13_14, dam=True, in_hoa=True)
MUC: Final = MauChu(f"{_II} 6đ", CO_13_14, dam=True)
TEN_MUC: Final = MauChu(f"{_II} 6đ", CO_13_14, dam=True, in_hoa=True)
THAM_QUYEN: Final = MauChu("PL III, Mẫu 1.1-1.3", CO_13_14, dam=True, in_hoa=True)
QUYET_DINH: Final = MauChu("PL III, Mẫu 1.1-1.3", CO_13_14, dam=True, in_hoa=True)
"""The forms show both lines; the decree gives them no size of their own."""
DIEU: Final = MauChu(f"{_II} 6đ", CO_13_14, dam=True, canh="deu")
MUC_LA_MA: Final = MauChu("PL I, Ph.I, Mục V, dòng 6b", CO_13_14, dam=True, in_hoa=True, canh="deu")
KHOAN_CO_TIEU_DE: Final = MauChu("PL I, Ph.I, Mục V, dòng 6b", CO_13_14, dam=True, canh="deu")
QUYEN_HAN_CHUC_VU: Final = MauChu(f"{_II} 7đ", CO_13_14, dam=True, in_hoa=True)
CHUC_VU_KHAC: Final = MauChu(f"{_II} 7đ", CO_13_14, dam=True, in_hoa=True)
HO_TEN: Final = MauChu(f"{_II} 7đ", CO_13_14, dam=True)
KINH_GUI: Final = MauChu(f"{_II} 9d", CO_13_14)
NOI_NHAN_NHAN: Final = MauChu(f"{_II} 9d", Khoang(12, 12), dam=True, nghieng=True, canh="trai")
NOI_NHAN: Final = MauChu(f"{_II} 9d", Khoang(11, 11), canh="trai")

PHU_LUC: Final = MauChu(f"{_III} 1b", Khoang(14, 14), dam=True)
TEN_PHU_LUC: Final = MauChu(f"{_III} 1b", CO_13_14, dam=True, in_hoa=True)
KEM_THEO: Final = MauChu(f"{_III} 1c", CO_13_14, nghieng=True, ke=MOT_PHAN_BA_DEN_MOT_PHAN_HAI)
"""The line under it stands in the forms only (PL III, Mẫu 2.1), which give it no length."""

DO_KHAN: Final = MauChu(f"{_III} 2b", CO_13_14, dam=True, in_hoa=True)
LUU_HANH: Final = MauChu(f"{_III} 2c", CO_13_14, dam=True, in_hoa=True)
DIA_CHI: Final = MauChu(f"{_III} 4", Khoang(11, 12))
BAN_SAO: Final = MauChu("PL I, Ph.II, Mục II, khoản 2b", CO_13_14, dam=True, in_hoa=True)
KY_SO: Final = MauChu(f"{_II} 8b", Khoang(10, 10))

CO_DI_DOI: Final = ((12.0, 13.0), (13.0, 14.0))
"""Sizes of Quốc hiệu and Tiêu ngữ that go together (Mục V, footnote 1)."""
CO_DIA_DANH_DI_DOI: Final = ((13.0, 13.0), (14.0, 14.0))
"""Sizes of Tiêu ngữ and of place and date that go together (Mục V, footnote 1)."""
CACH_SO_TRICH_YEU: Final = Khoang(6, 6)
"""Points between a công văn's number and its subject."""
MAU_DEN: Final = frozenset({"auto", "000000"})
MUC_KHAN: Final = ("HỎA TỐC", "HOẢ TỐC", "THƯỢNG KHẨN", "KHẨN")
KHUNG_KHAN: Final = {"HỎA TỐC": (30, 8), "HOẢ TỐC": (30, 8), "THƯỢNG KHẨN": (40, 8), "KHẨN": (20, 8)}
"""The stamps' frames, mm."""
DAU_TRUM: Final = 1 / 3
"""How much of the signature's picture the seal covers, at its left (Mục II, khoản 8a: about a third)."""
TRUM_KHOANG: Final = Khoang(0.25, 0.42)
"""What passes for about a third."""
VI_TRI_LUU_HANH: Final = 0.71
"""Where the middle of ô 11 stands across the text, as drawn in Mục IV."""
PHU_LUC_PHAI_DANH_SO_TU: Final = 2
DOAN_VAN: Final = DoanVan(f"{_II} 6e", lui_dau_dong=(10, 12.7), cach_doan_it_nhat=6, cach_dong=Khoang(1, 1.5))

# What measuring may be off: Word rounds centimetres to whole twips, programs round letters' widths.
_MM: Final = 0.35
_KHUNG: Final = 0.5
_LUI: Final = 0.27
_KE: Final = 0.1
_CAN_DOI: Final = 2.0
_DON: Final = 0.05
_CACH_DOAN: Final = Khoang(DOAN_VAN.cach_doan_it_nhat, float("inf"))
_LUI_GIUA: Final = Khoang(*DOAN_VAN.lui_dau_dong)
_TEN_LOAI: Final = tuple(kind.ten for kind in LOAI)
_THANG_HANG: Final = 8.0
"""The official form itself (Mẫu 1.5) has the dashes 7 mm left of the colon."""
_LECH_CHU_KY: Final = 5.0
_CONG_VAN: Final = ("Công văn",)
_CONG_DIEN: Final = ("Công điện",)
"""It names those it goes to under "… điện:", not under "Kính gửi:" (PL III, Mẫu 1.6)."""
_CO_KINH_GUI: Final = (
    "Công văn", "Tờ trình", "Báo cáo", "Công điện", "Giấy mời", "Thư công", "Phiếu gửi",
    "Phiếu chuyển", "Bản đăng ký thi đua", "Phiếu đăng ký thi đua cá nhân",
)  # fmt: skip
_NHU_TREN: Final = r"- ?Như trên\b"

_ROWS: Final = Rows("ND30-")
row, printed = _ROWS.row, _ROWS.printed

RULES: Final[tuple[Rule, ...]] = (
    # ── Mục I. Quy định chung ───────────────────────────────────────────────────────────────────────────────────────
    row("kho-giay.kho", f"{_I} 1", PHAI, sections, pages.paper_size(TRANG.rong, TRANG.cao, _MM, "A4"), "PAGE-SIZE-A4"),
    row("kho-giay.chieu", f"{_I} 2", NEN, except_for(NGANG, main_sections, unknown=True), pages.upright_page(),
        "PAGE-ORIENT"),
    row("le-trang.tren", f"{_I} 3", PHAI, sections, pages.margin("top", TRANG.le_tren, _MM), "PAGE-MARGIN-TOP"),
    row("le-trang.duoi", f"{_I} 3", PHAI, sections, pages.margin("bottom", TRANG.le_duoi, _MM), "PAGE-MARGIN-BOTTOM"),
    row("le-trang.trai", f"{_I} 3", PHAI, sections, pages.margin("left", TRANG.le_trai, _MM), "PAGE-MARGIN-LEFT"),
    row("le-trang.phai", f"{_I} 3", PHAI, sections, pages.margin("right", TRANG.le_phai, _MM), "PAGE-MARGIN-RIGHT"),
    row("phong-chu.ten", f"{_I} 4", PHAI, everything, letters.font(TRANG.phong_chu), "FONT-FAMILY"),
    row("phong-chu.bo-ma", f"{_I} 4", PHAI, everything, letters.unicode_font(), "CHARSET-UNICODE"),
    row("phong-chu.to-hop", f"{_I} 4", THONG_LE, everything, letters.composed(), "CHARSET-UNICODE"),
    row("phong-chu.mau", f"{_I} 4", PHAI, everything_but(tp.DO_KHAN), letters.color(MAU_DEN, "đen"), "FONT-COLOR"),
    row("so-trang.co", f"{_I} 7", PHAI, sections, pagination.number_present(), "PAGENUM-PRESENT"),
    row("so-trang.vi-tri", f"{_I} 7", PHAI, page_numbers, pagination.number_at(SO_TRANG_O), "PAGENUM-POSITION"),
    row("so-trang.canh", f"{_I} 7", PHAI, page_numbers, pagination.number_aligned("giua"), "PAGENUM-POSITION"),
    row("so-trang.trang-dau", f"{_I} 7", PHAI, first_section, pagination.number_hidden_on_first(),
        "PAGENUM-FIRST-HIDDEN"),
    row("so-trang.chu-so", f"{_I} 7", PHAI, sections, pagination.number_arabic(), "PAGENUM-FORMAT"),
    row("so-trang.tu-mot", f"{_I} 7", PHAI, first_section, pagination.number_from(1), "PAGENUM-FORMAT"),
    row("so-trang.co-chu", SO_TRANG.dieu, PHAI, page_numbers, pagination.number_size(SO_TRANG.co), "PAGENUM-FORMAT"),
    row("so-trang.kieu-chu", SO_TRANG.dieu, PHAI, page_numbers, pagination.number_style(SO_TRANG.dam, SO_TRANG.nghieng),
        "PAGENUM-FORMAT"),
    row("so-trang.chi-so", f"{_V}, dòng 14", NEN, page_numbers, pagination.number_bare(), "PAGENUM-FORMAT"),
    row("so-trang.phu-luc", f"{_III} 1đ", PHAI, appendices, pagination.appendix_restarts(1),
        "PAGENUM-APPENDIX-RESTART"),
    row("co-chu.tieu-ngu", f"{_V}, chú thích 1", NEN, pair(tp.QUOC_HIEU, tp.TIEU_NGU),
        letters.together("Quốc hiệu", "Tiêu ngữ", CO_DI_DOI), "SIZE-CONSISTENT"),
    row("co-chu.dia-danh", f"{_V}, chú thích 1", THONG_LE, pair(tp.TIEU_NGU, tp.DIA_DANH),
        letters.together("Tiêu ngữ", "địa danh, thời gian", CO_DIA_DANH_DI_DOI), "SIZE-CONSISTENT"),

    # ── Điều 8: thành phần phải có ──────────────────────────────────────────────────────────────────────────────────
    row("quoc-hieu.co", "Điều 8 khoản 2", PHAI, whole, wording.present(tp.QUOC_HIEU), "COMP-REQUIRED"),
    row("tieu-ngu.co", "Điều 8 khoản 2", PHAI, whole, wording.present(tp.TIEU_NGU), "COMP-REQUIRED"),
    row("co-quan.co", "Điều 8 khoản 2", PHAI, except_for(KHONG_CO_QUAN, whole, unknown=True),
        wording.present(tp.CO_QUAN), "COMP-REQUIRED"),
    row("so-ky-hieu.co", "Điều 8 khoản 2", PHAI, except_for(KHONG_SO, whole, unknown=True),
        wording.present(tp.SO_KY_HIEU), "COMP-REQUIRED"),
    row("dia-danh-thoi-gian.co", "Điều 8 khoản 2", PHAI, except_for(("Biên bản",), whole, unknown=True),
        wording.present(tp.DIA_DANH), "COMP-REQUIRED"),
    row("ten-loai.co", "Điều 8 khoản 2", PHAI, except_for(_CONG_VAN, whole, unknown=True), wording.present(tp.TEN_LOAI),
        "COMP-REQUIRED"),
    row("trich-yeu.co", "Điều 8 khoản 2", PHAI, except_for((*_CONG_VAN, *KHONG_TRICH_YEU), whole, unknown=True),
        wording.present(tp.TRICH_YEU), "COMP-REQUIRED"),
    row("noi-dung.co", "Điều 8 khoản 2", PHAI, whole, wording.present(tp.NOI_DUNG, *tp.BODY), "COMP-REQUIRED"),
    row("quyen-han.co", "Điều 8 khoản 2", PHAI, except_for(KHONG_NGUOI_KY, whole, unknown=True),
        wording.present(tp.QUYEN_HAN), "COMP-REQUIRED"),
    row("noi-nhan.co", "Điều 8 khoản 2", PHAI, except_for(KHONG_NOI_NHAN, whole, unknown=True),
        wording.present(tp.NOI_NHAN), "COMP-REQUIRED"),

    # ── Mục II, khoản 1. Quốc hiệu và Tiêu ngữ ──────────────────────────────────────────────────────────────────────
    row("quoc-hieu.loi", f"{_II} 1a", PHAI, of(tp.QUOC_HIEU), wording.fixed_text(LOI_QUOC_HIEU), "QH-TEXT"),
    *printed(tp.QUOC_HIEU, QUOC_HIEU, co="QH-SIZE", kieu="QH-STYLE", loai="QH-STYLE", canh="QH-POSITION", canh_manh=NEN,
        gach_chan=False),
    row("quoc-hieu.vi-tri", f"{_II} 1a", PHAI, with_paper(tp.QUOC_HIEU), positions.in_column("phai"), "QH-POSITION"),
    row("quoc-hieu.tren-cung", f"{_II} 1a", PHAI, with_paper(tp.QUOC_HIEU),
        positions.on_top((*tp.LUU_HANH.styles, *tp.KY_SO.styles)), "QH-POSITION"),
    row("quoc-hieu.mot-dong", f"{_II} 1c", NEN, of(tp.QUOC_HIEU), positions.on_one_line(QUOC_HIEU.co), "QH-ONE-LINE"),
    row("tieu-ngu.loi", f"{_II} 1b", PHAI, of(tp.TIEU_NGU), wording.fixed_text(LOI_TIEU_NGU), "TN-TEXT"),
    *printed(tp.TIEU_NGU, TIEU_NGU, co="TN-SIZE", kieu="TN-STYLE", loai="TN-STYLE", canh="TN-ALIGN"),
    row("tieu-ngu.vi-tri", f"{_II} 1b", PHAI, stacked(tp.QUOC_HIEU, tp.TIEU_NGU), positions.directly_under(),
        "TN-ALIGN"),
    row("tieu-ngu.ke", f"{_II} 1b", PHAI, last_of(tp.TIEU_NGU), lines.has_line(), "TN-RULE"),
    row("tieu-ngu.ke-rieng", f"{_II} 1b", NEN, last_of(tp.TIEU_NGU), lines.not_underlined(), "TN-RULE"),
    row("tieu-ngu.do-dai-ke", f"{_II} 1b", NEN, last_of(tp.TIEU_NGU), lines.line_length(BANG_CHU, _KE), "TN-RULE"),
    row("tieu-ngu.cach-dong", f"{_II} 1c", PHAI, of(tp.QUOC_HIEU, tp.TIEU_NGU), spacing.single(_DON), "QHTN-SPACING"),
    row("tieu-ngu.dong-trong", f"{_II} 1c", PHAI, stacked(tp.QUOC_HIEU, tp.TIEU_NGU), spacing.nothing_between(),
        "QHTN-SPACING"),
    row("tieu-ngu.cach-them", f"{_II} 1c", NEN, stacked(tp.QUOC_HIEU, tp.TIEU_NGU), spacing.no_extra_gap(),
        "QHTN-SPACING"),

    # ── khoản 2. Tên cơ quan, tổ chức ban hành ──────────────────────────────────────────────────────────────────────
    *printed(tp.CHU_QUAN, CO_QUAN_CHU_QUAN, co="CQ-CHUQUAN-STYLE", kieu="CQ-CHUQUAN-STYLE", loai="CQ-CHUQUAN-STYLE",
        canh="CQ-ALIGN"),
    row("co-quan-chu-quan.dia-ban", f"{_II} 2a", NEN, all_of(tp.CHU_QUAN), codes.local_parent(), "CQ-PARENT-PLACE"),
    *printed(tp.CO_QUAN, CO_QUAN_BAN_HANH, co="CQ-BANHANH-STYLE", kieu="CQ-BANHANH-STYLE", loai="CQ-BANHANH-STYLE",
        canh="CQ-ALIGN"),
    row("co-quan.vi-tri", f"{_II} 2c", PHAI, with_paper(tp.CO_QUAN), positions.in_column("trai"), "CQ-ALIGN"),
    row("co-quan.thu-tu", f"{_II} 2b", PHAI, stacked(tp.CHU_QUAN, tp.CO_QUAN), positions.directly_under(), "CQ-ALIGN"),
    row("co-quan.ke", f"{_II} 2b", PHAI, last_of(tp.CO_QUAN), lines.has_line(), "CQ-RULE"),
    row("co-quan.do-dai-ke", f"{_II} 2b", NEN, last_of(tp.CO_QUAN),
        lines.line_length(MOT_PHAN_BA_DEN_MOT_PHAN_HAI, _KE), "CQ-RULE"),
    row("co-quan.ke-can-doi", f"{_II} 2b", NEN, last_of(tp.CO_QUAN), lines.line_centred(_CAN_DOI), "CQ-RULE"),
    row("co-quan.ten-day-du", f"{_II} 2a", NEN, of(tp.CO_QUAN),
        wording.never(r"(?i)\b(?:UBND|HĐND|UBMTTQ)\b", "ghi tên đầy đủ, không viết tắt"), "CQ-FULLNAME"),
    row("co-quan-chu-quan.ten-cu", f"{_II} 2a", THONG_LE, all_with_paper(tp.CHU_QUAN), names.not_ended(),
        "CQ-FULLNAME"),
    row("co-quan.ten-cu", f"{_II} 2a", THONG_LE, all_with_paper(tp.CO_QUAN), names.not_ended(), "CQ-FULLNAME"),
    row("co-quan.cach-dong", f"{_II} 2b", PHAI, of(tp.CHU_QUAN, tp.CO_QUAN), spacing.single(_DON), "CQ-SPACING"),
    row("co-quan.dong-trong", f"{_II} 2b", PHAI, stacked(tp.CHU_QUAN, tp.CO_QUAN), spacing.nothing_between(),
        "CQ-SPACING"),
    row("co-quan.cach-them", f"{_II} 2b", NEN, stacked(tp.CHU_QUAN, tp.CO_QUAN), spacing.no_extra_gap(), "CQ-SPACING"),

    # ── khoản 3. Số, ký hiệu ────────────────────────────────────────────────────────────────────────────────────────
    row("so-ky-hieu.cach-ghi", f"{_II} 3c", PHAI, of(tp.SO_KY_HIEU), wording.written_as(SoKyHieu),
        "SO-LABEL SO-ZEROPAD SO-SEPARATORS"),
    *printed(tp.SO_KY_HIEU, SO_KY_HIEU, co="SO-SIZE", kieu="SO-STYLE", canh="SO-ALIGN"),
    row("so-ky-hieu.vi-tri", f"{_II} 3c", PHAI, with_paper(tp.SO_KY_HIEU), positions.in_column("trai"), "SO-ALIGN"),
    row("so-ky-hieu.nam", f"{_II} 3", NEN, of(tp.SO_KY_HIEU),
        wording.never(r"/\s*\d{4}\s*/", "không ghi năm giữa số và ký hiệu"), "KH-NO-YEAR"),
    row("so-ky-hieu.ten-loai", f"{_II} 3b; PL III, Mục I", PHAI, with_paper(tp.SO_KY_HIEU), codes.kind_code(),
        "KH-TYPE-CODE"),
    row("so-ky-hieu.ma-cu", "PL III, Mục I", NEN, with_paper(tp.SO_KY_HIEU), codes.old_code(), "KH-LEGACY-CODE"),
    row("so-ky-hieu.cong-van", f"{_II} 3b", PHAI, only(_CONG_VAN, with_paper(tp.SO_KY_HIEU)),
        codes.letter_symbol(unit_required=True), "KH-CONGVAN"),

    # ── khoản 4. Địa danh và thời gian ban hành ─────────────────────────────────────────────────────────────────────
    row("dia-danh-thoi-gian.cach-ghi", f"{_II} 4b, 4c", PHAI, of(tp.DIA_DANH),
        wording.written_date(months_3_to_9=False), "DD-FORMAT DD-DAY-PAD DD-MONTH-PAD"),
    row("dia-danh-thoi-gian.thang", f"{_II} 4b", NEN, of(tp.DIA_DANH), wording.written_date(months_3_to_9=True),
        "DD-MONTH-PAD"),
    row("dia-danh-thoi-gian.ngay", f"{_II} 4b", NEN, of(tp.DIA_DANH), wording.real_date(), "DD-DATE-VALID"),
    row("dia-danh-thoi-gian.dia-danh", f"{_II} 4a", NEN, of(tp.DIA_DANH), codes.place_name(), "DD-PLACE-NAME"),
    *printed(tp.DIA_DANH, DIA_DANH_THOI_GIAN, co="DD-STYLE", kieu="DD-STYLE", loai="DD-STYLE", canh="DD-ALIGN"),
    row("dia-danh-thoi-gian.vi-tri", f"{_II} 4c", PHAI, with_paper(tp.DIA_DANH), positions.in_column("phai"),
        "DD-ALIGN"),
    row("dia-danh-thoi-gian.ngang-hang", f"{_II} 4c", PHAI, pair(tp.DIA_DANH, tp.SO_KY_HIEU), positions.level_with(),
        "DD-ALIGN"),

    # ── khoản 5. Tên loại và trích yếu ──────────────────────────────────────────────────────────────────────────────
    row("ten-loai.cong-van", f"{_II} 5; Điều 7", PHAI, of(tp.TEN_LOAI),
        wording.never(r"(?i)^\s*công văn\s*$", "công văn không ghi tên loại"), "TL-NAME"),
    row("ten-loai.danh-muc", "Điều 7", NEN, except_for(NGOAI_DANH_MUC, of(tp.TEN_LOAI), unknown=True),
        wording.among(_TEN_LOAI, "một trong 29 loại của Điều 7"), "TL-NAME"),
    *printed(tp.TEN_LOAI, TEN_LOAI, co="TL-STYLE", kieu="TL-STYLE", loai="TL-STYLE", canh="TL-STYLE"),
    row("ten-loai.vi-tri", f"{_II} 5b", PHAI, of(tp.TEN_LOAI), positions.outside_tables(), "TL-STYLE"),
    *printed(tp.TRICH_YEU, TRICH_YEU, co="TY-STYLE", kieu="TY-STYLE", loai="TY-STYLE", canh="TY-STYLE"),
    row("trich-yeu.vi-tri", f"{_II} 5b", PHAI, stacked(tp.TEN_LOAI, tp.TRICH_YEU), positions.directly_under(),
        "TY-STYLE"),
    row("trich-yeu.ke", f"{_II} 5b", PHAI, last_of(tp.TRICH_YEU), lines.has_line(), "TY-RULE"),
    row("trich-yeu.do-dai-ke", f"{_II} 5b", NEN, last_of(tp.TRICH_YEU),
        lines.line_length(MOT_PHAN_BA_DEN_MOT_PHAN_HAI, _KE), "TY-RULE"),
    row("trich-yeu.ke-can-doi", f"{_II} 5b", NEN, last_of(tp.TRICH_YEU), lines.line_centred(_CAN_DOI), "TY-RULE"),
    row("trich-yeu-cong-van.co", "Điều 8 khoản 2", PHAI, only(_CONG_VAN, whole), wording.present(tp.TRICH_YEU_CV),
        "COMP-REQUIRED"),
    row("trich-yeu-cong-van.vv", f"{_II} 5b", PHAI, first_of(tp.TRICH_YEU_CV),
        wording.text_like(r"V/v\b.*", "V/v …"), "TY-CV-PREFIX"),
    row("trich-yeu-cong-van.cach-ghi", f"{_II} 5b", NEN, first_of(tp.TRICH_YEU_CV),
        wording.never(r"^V/v\s*:|^V/v\s+[Vv]ề việc\b", "ghi “V/v …”, không có dấu hai chấm hay “Về việc”"),
        "TY-CV-PREFIX"),
    *printed(tp.TRICH_YEU_CV, TRICH_YEU_CONG_VAN, co="TY-CV-STYLE", kieu="TY-CV-STYLE", loai="TY-CV-STYLE",
        canh="TY-CV-STYLE"),
    row("trich-yeu-cong-van.vi-tri", f"{_II} 5b", PHAI, stacked(tp.SO_KY_HIEU, tp.TRICH_YEU_CV),
        positions.directly_under(), "TY-CV-STYLE"),
    row("trich-yeu-cong-van.cach-so", f"{_II} 5b", NEN, stacked(tp.SO_KY_HIEU, tp.TRICH_YEU_CV),
        spacing.gap(CACH_SO_TRICH_YEU), "TY-CV-GAP"),

    # ── khoản 6a, 6b. Căn cứ, viện dẫn ──────────────────────────────────────────────────────────────────────────────
    *printed(tp.CAN_CU, CAN_CU, co="CC-STYLE", kieu="CC-STYLE", loai="CC-STYLE"),
    row("can-cu.dau-cau", f"{_II} 6a", PHAI, all_of(tp.CAN_CU), wording.list_closed(";", "."), "CC-END"),
    row("can-cu.xuong-dong", f"{_II} 6a", PHAI, of(tp.CAN_CU),
        wording.never(r";[ ]*(?:Căn cứ|Theo đề nghị)\b", "xuống dòng sau mỗi căn cứ"), "CC-ONE-PER-PARA"),
    row("can-cu.ghi-du", f"{_II} 6a", NEN, of(tp.CAN_CU), codes.full_basis(), "CC-CITE-FULL"),
    row("can-cu.vi-tri", f"{_II} 6a", NEN, all_with_paper(*tp.BODY), positions.ahead_of(tp.CAN_CU.styles), "CC-PLACE"),
    row("vien-dan.lan-dau", f"{_II} 6b", NEN, all_with_paper(tp.CAN_CU, *tp.RUNNING_TEXT), codes.first_citation(),
        "VD-FIRST-FULL"),

    # ── khoản 6e. Lời văn ───────────────────────────────────────────────────────────────────────────────────────────
    row("noi-dung.co-chu", f"{_II} 6e", PHAI, of(*tp.RUNNING_TEXT), letters.font_size(NOI_DUNG.co), "BODY-SIZE"),
    row("noi-dung.mot-co-chu", f"{_V}, chú thích 1", NEN, all_of(*tp.RUNNING_TEXT), letters.one_size(NOI_DUNG.co),
        "BODY-SIZE"),
    row("noi-dung.kieu-chu", f"{_II} 6e", NEN, of(*tp.RUNNING_TEXT), letters.upright_throughout(), "BODY-STYLE"),
    row("noi-dung.canh", f"{_II} 6e", PHAI, of(*tp.RUNNING_TEXT), layout.alignment(NOI_DUNG.canh), "BODY-JUSTIFY"),
    row("noi-dung.lui-dau-dong", f"{_II} 6e", PHAI, of(tp.NOI_DUNG, tp.KHOAN_TRON),
        layout.first_line_at(DOAN_VAN.lui_dau_dong, _LUI, _LUI_GIUA, inside=False), "BODY-INDENT"),
    row("noi-dung.lui-o-giua", f"{_II} 6e", NEN, of(tp.NOI_DUNG, tp.KHOAN_TRON),
        layout.first_line_at(DOAN_VAN.lui_dau_dong, _LUI, _LUI_GIUA, inside=True), "BODY-INDENT"),
    row("noi-dung.lui-danh-sach", f"{_II} 6e", THONG_LE, of(tp.DIEM, tp.GACH),
        layout.first_line_at(DOAN_VAN.lui_dau_dong, _LUI, None, inside=False), "BODY-INDENT"),
    row("noi-dung.lui-mot-muc", f"{_II} 6e", THONG_LE, all_of(tp.NOI_DUNG, tp.KHOAN_TRON),
        layout.one_indent(_LUI, DOAN_VAN.lui_dau_dong), "BODY-INDENT"),
    row("noi-dung.cach-doan", f"{_II} 6e", PHAI, neighbours, spacing.gap(_CACH_DOAN), "BODY-PARA-GAP"),
    row("noi-dung.cach-dong", f"{_II} 6e", PHAI, of(*tp.BODY), spacing.line_spacing(DOAN_VAN.cach_dong), "BODY-LINE"),
    row("noi-dung.het", "PL III, các mẫu", THONG_LE, except_for(KHONG_HET, body_end, unknown=True),
        wording.ends_with("./."), "BODY-END-MARK"),

    # ── khoản 6d, 6đ. Phần, chương, mục, điều, khoản, điểm ──────────────────────────────────────────────────────────
    row("phan-chuong.so", f"{_II} 6đ", PHAI, of(tp.PHAN_CHUONG), levels.named("Chương|Phần", r"[IVXLC]+"),
        "ST-PHAN-CHUONG"),
    *printed(tp.PHAN_CHUONG, PHAN_CHUONG, co="ST-PHAN-CHUONG", kieu="ST-PHAN-CHUONG", loai="ST-PHAN-CHUONG",
        canh="ST-PHAN-CHUONG"),
    row("phan-chuong.tieu-de", f"{_II} 6d", PHAI, next_to(tp.PHAN_CHUONG),
        levels.followed_by_title(tp.TEN_PHAN_CHUONG.styles), "ST-TITLE-REQUIRED"),
    *printed(tp.TEN_PHAN_CHUONG, TEN_PHAN_CHUONG, co="ST-PHAN-CHUONG", kieu="ST-PHAN-CHUONG", loai="ST-PHAN-CHUONG",
        canh="ST-PHAN-CHUONG"),
    row("muc.so", f"{_II} 6đ", PHAI, of(tp.MUC), levels.named("Mục|Tiểu mục", r"\d+"), "ST-MUC"),
    *printed(tp.MUC, MUC, co="ST-MUC", kieu="ST-MUC", loai="ST-MUC", canh="ST-MUC"),
    row("muc.tieu-de", f"{_II} 6d", PHAI, next_to(tp.MUC), levels.followed_by_title(tp.TEN_MUC.styles),
        "ST-TITLE-REQUIRED"),
    *printed(tp.TEN_MUC, TEN_MUC, co="ST-MUC", kieu="ST-MUC", loai="ST-MUC", canh="ST-MUC"),
    row("dieu.so", f"{_II} 6đ", PHAI, of(tp.DIEU, tp.DIEU_TRON), levels.article_label(), "ST-DIEU"),
    row("dieu.co-chu", DIEU.dieu, PHAI, of(tp.DIEU), letters.font_size(DIEU.co), "ST-DIEU"),
    row("dieu.kieu-chu", DIEU.dieu, PHAI, of(tp.DIEU), letters.same_style(DIEU.dam, DIEU.nghieng), "ST-DIEU"),
    row("dieu.loai-chu", DIEU.dieu, PHAI, of(tp.DIEU), letters.capitals(DIEU.in_hoa), "ST-DIEU"),
    row("dieu.lui-dau-dong", f"{_II} 6đ", PHAI, of(tp.DIEU),
        layout.first_line_at(DOAN_VAN.lui_dau_dong, _LUI, None, inside=False), "ST-DIEU"),
    row("dieu.tieu-de", f"{_II} 6d", NEN, except_for(("Quyết định", "Nghị quyết"), of(tp.DIEU)),
        levels.titled(r"Điều \d+[.:]\s*\S", "Điều 1. Tiêu đề"), "ST-TITLE-REQUIRED"),
    row("dieu.thu-tu", f"{_II} 6c", NEN, all_of(tp.DIEU, tp.DIEU_TRON), levels.articles_in_sequence(), "ST-SEQUENCE"),
    row("muc-la-ma.so", f"{_V}, dòng 6b", NEN, of(tp.MUC_LA_MA), levels.numbered("la_ma"), "ST-LAMA"),
    *printed(tp.MUC_LA_MA, MUC_LA_MA, co="ST-LAMA", kieu="ST-LAMA", loai="ST-LAMA", manh=NEN),
    row("muc-la-ma.thu-tu", f"{_II} 6c", NEN, together(under(tp.PHAN_CHUONG, level=(tp.MUC_LA_MA,))),
        levels.in_sequence_or_through("la_ma"), "ST-SEQUENCE"),
    row("khoan.so", f"{_II} 6đ", NEN, of(tp.KHOAN, tp.KHOAN_TRON), levels.numbered("a_rap"), "ST-KHOAN"),
    *printed(tp.KHOAN, KHOAN_CO_TIEU_DE, co="ST-KHOAN", kieu="ST-KHOAN", loai="ST-KHOAN", manh=NEN),
    row("khoan.thu-tu", f"{_II} 6c", NEN, under(tp.MUC_LA_MA, tp.MUC, tp.DIEU, tp.DIEU_TRON, tp.PHAN_CHUONG,
        level=(tp.KHOAN, tp.KHOAN_TRON)),
        levels.in_sequence("a_rap"), "ST-SEQUENCE"),
    row("diem.so", f"{_II} 6đ", PHAI, of(tp.DIEM), levels.numbered("chu"), "ST-DIEM"),
    row("diem.thu-tu", f"{_II} 6đ", NEN, under(*tp.HEADINGS, level=(tp.DIEM,)), levels.in_sequence("chu"),
        "ST-DIEM ST-SEQUENCE"),

    # ── khoản 7. Chức vụ, họ tên ────────────────────────────────────────────────────────────────────────────────────
    row("quyen-han.tien-to", f"{_II} 7b", PHAI, of(tp.QUYEN_HAN), signing.authority_prefix(), "SIG-PREFIX"),
    row("quyen-han.thu-tu", "Điều 13", NEN, all_of(tp.QUYEN_HAN), signing.lawful_chain(), "SIG-COMBO"),
    *printed(tp.QUYEN_HAN, QUYEN_HAN_CHUC_VU, co="SIG-STYLE", kieu="SIG-STYLE", loai="SIG-STYLE", canh="SIG-STYLE",
        canh_manh=NEN),
    row("quyen-han.vi-tri", f"{_II} 7đ", NEN, except_for(KY_NHIEU_NOI, with_paper(tp.QUYEN_HAN)),
        positions.in_column("phai"), "SIG-STYLE"),
    row("quyen-han.chuc-vu", f"{_II} 7c", THONG_LE, of(tp.QUYEN_HAN),
        wording.never(r"(?i)\bphó\b.*\b(?:phụ trách|thường trực)\b", "chỉ ghi chức vụ Nhà nước có quy định"),
        "SIG-UNOFFICIAL-POST"),
    *printed(tp.CHUC_VU_KHAC, CHUC_VU_KHAC, co="SIG-STYLE", kieu="SIG-STYLE", loai="SIG-STYLE", manh=NEN),
    *printed(tp.HO_TEN, HO_TEN, co="SIG-NAME-STYLE", kieu="SIG-NAME-STYLE", canh="SIG-NAME-STYLE"),
    row("ho-ten.viet-hoa", "PL II, Mục II, khoản 1a", PHAI, of(tp.HO_TEN), signing.personal_name(), "SIG-NAME-STYLE"),
    row("ho-ten.danh-hieu", f"{_II} 7c", PHAI, of(tp.HO_TEN),
        wording.never(r"(?i)^(?:NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|AHLĐ)\b", "chỉ ghi họ tên"), "SIG-NO-TITLES"),
    row("ho-ten.hoc-vi", f"{_II} 7c", NEN, unless_issued_by(GHI_HOC_HAM, of(tp.HO_TEN)),
        wording.never(r"^(?:(?:PGS|GS|TS|TSKH|ThS|BS|BSCK\w*|DS|LS|KS|CN)\.?[ .,]+)+|^(?:Giáo sư|Tiến sĩ|Thạc sĩ)\b",
        "chỉ ghi họ tên"), "SIG-NO-TITLES"),

    # ── khoản 7d, 8. Hình ảnh chữ ký, dấu ────────────────────────────────────────────────────────────────────────────
    row("anh-chu-ky.vi-tri", f"{_II} 7d", NEN, signatures.signatures, signatures.in_the_middle(_LECH_CHU_KY),
        "SIG-IMG-PERSON"),
    row("anh-chu-ky.dinh-dang", f"{_II} 7d", NEN, signatures.signatures, signatures.see_through(), "SIG-IMG-PERSON"),
    row("anh-chu-ky.mau", f"{_II} 7d", NEN, signatures.signatures, signatures.of_colour("xanh"), "SIG-IMG-PERSON"),
    row("anh-con-dau.vi-tri", f"{_II} 8a", NEN, signatures.seals, signatures.over_the_signature(TRUM_KHOANG),
        "SIG-IMG-SEAL"),
    row("anh-con-dau.kich-thuoc", f"{_II} 8a", NEN, signatures.seals,
        signatures.as_wide_as(Khoang(*CO_CON_DAU), _MM), "SIG-IMG-SEAL"),
    row("anh-con-dau.dinh-dang", f"{_II} 8a", NEN, signatures.seals, signatures.see_through(), "SIG-IMG-SEAL"),
    row("anh-con-dau.mau", f"{_II} 8a", NEN, signatures.seals, signatures.of_colour("đỏ"), "SIG-IMG-SEAL"),

    # ── khoản 9. Nơi nhận ───────────────────────────────────────────────────────────────────────────────────────────
    row("kinh-gui.co", f"{_II} 9b", PHAI, only(_CONG_VAN, whole), wording.present(tp.KINH_GUI), "KG-REQUIRED"),
    row("kinh-gui.to-trinh", f"{_II} 9b", NEN, only(("Tờ trình",), whole), wording.present(tp.KINH_GUI), "KG-REQUIRED"),
    row("kinh-gui.thua", f"{_II} 9c", NEN, except_for(_CO_KINH_GUI, whole), wording.absent(tp.KINH_GUI), "KG-REQUIRED"),
    *printed(tp.KINH_GUI, KINH_GUI, co="KG-STYLE", kieu="KG-STYLE", loai="KG-STYLE"),
    row("kinh-gui.cach-ghi", f"{_II} 9d", PHAI, except_for(_CONG_DIEN, all_of(tp.KINH_GUI), unknown=True),
        wording.written_as(KinhGui, may_close="."), "KG-LAYOUT"),
    row("kinh-gui.thang-hang", f"{_II} 9d", NEN, all_of(tp.KINH_GUI), layout.dashes_under_colon(_THANG_HANG),
        "KG-LAYOUT"),
    row("kinh-gui.ten-cu", f"{_II} 9d, 2a", THONG_LE, each_with_paper(tp.KINH_GUI), names.not_ended(), "CQ-FULLNAME"),
    row("noi-nhan.loi", f"{_II} 9d", PHAI, of(tp.NOI_NHAN), wording.text_like(NHAN_NOI_NHAN, NHAN_NOI_NHAN),
        "NN-LABEL"),
    *printed(tp.NOI_NHAN, NOI_NHAN_NHAN, co="NN-LABEL", kieu="NN-LABEL", loai="NN-LABEL", gach_chan=False),
    row("noi-nhan.sat-le", f"{_II} 9d", PHAI, of(tp.NOI_NHAN), layout.flush_left(_MM), "NN-LABEL"),
    row("noi-nhan.ngang-hang", f"{_II} 9d", PHAI, except_for(("Biên bản",), pair(tp.NOI_NHAN, tp.QUYEN_HAN)),
        positions.level_with(), "NN-POSITION"),
    row("noi-nhan.vi-tri", f"{_II} 9d", PHAI, except_for(("Biên bản",), with_paper(tp.NOI_NHAN)),
        positions.in_column("trai"), "NN-POSITION"),
    *printed(tp.TEN_NOI_NHAN, NOI_NHAN, co="NN-LIST-STYLE", kieu="NN-LIST-STYLE"),
    row("ten-noi-nhan.sat-le", f"{_II} 9d", PHAI, of(tp.TEN_NOI_NHAN), layout.flush_left(_MM), "NN-LIST-STYLE"),
    row("ten-noi-nhan.gach", f"{_II} 9d", PHAI, of(tp.TEN_NOI_NHAN), signing.dashed(), "NN-LIST-STYLE"),
    row("ten-noi-nhan.dau-cau", f"{_II} 9d", PHAI, all_of(tp.TEN_NOI_NHAN), signing.recipients_closed(), "NN-PUNCT"),
    row("ten-noi-nhan.ten-cu", f"{_II} 9d, 2a", THONG_LE, each_with_paper(tp.TEN_NOI_NHAN), names.not_ended(),
        "CQ-FULLNAME"),
    row("ten-noi-nhan.luu", f"{_II} 9d", PHAI, all_of(tp.TEN_NOI_NHAN), signing.filed(), "NN-LUU"),
    row("ten-noi-nhan.cach-ghi-luu", f"{_II} 9d", NEN, all_of(tp.TEN_NOI_NHAN), signing.file_copy_form(), "NN-LUU"),
    row("ten-noi-nhan.nhu-tren", f"{_II} 9b", PHAI, only(_CONG_VAN, all_of(tp.TEN_NOI_NHAN)),
        signing.first_recipient(_NHU_TREN, "- Như trên;"), "NN-NHU-TREN"),
    row("ten-noi-nhan.nhu-tren-trinh", f"{_II} 9b", NEN, only(("Tờ trình",), all_of(tp.TEN_NOI_NHAN)),
        signing.first_recipient(_NHU_TREN, "- Như trên;"), "NN-NHU-TREN"),
    row("ten-noi-nhan.nhu-dieu", "PL III, Mẫu 1.1–1.3", THONG_LE,
        having((tp.DIEU, tp.DIEU_TRON), only(("Nghị quyết", "Quyết định"), all_of(tp.TEN_NOI_NHAN))),
        signing.first_recipient(r"- ?Như Điều\b", "- Như Điều …;"), "NN-NHU-DIEU"),

    # ── Mục III. Thành phần khác ────────────────────────────────────────────────────────────────────────────────────
    row("phu-luc.chi-dan", f"{_III} 1a", NEN, whole, codes.appendices_mentioned(), "PL-REFERENCE"),
    row("phu-luc.so", f"{_III} 1a, 1b", PHAI, all_of(tp.PHU_LUC),
        levels.roman_numbered("Phụ lục", PHU_LUC_PHAI_DANH_SO_TU), "PL-LABEL"),
    *printed(tp.PHU_LUC, PHU_LUC, co="PL-LABEL", kieu="PL-LABEL", loai="PL-LABEL", canh="PL-LABEL"),
    *printed(tp.TEN_PHU_LUC, TEN_PHU_LUC, co="PL-TITLE", kieu="PL-TITLE", loai="PL-TITLE", canh="PL-TITLE"),
    row("kem-theo.co", f"{_III} 1c", PHAI, appendices, codes.tied(), "PL-INFO"),
    row("kem-theo.cach-ghi", f"{_III} 1c", PHAI, except_for(KHONG_SO, of(tp.KEM_THEO), unknown=True),
        wording.text_like(r"\(Kèm theo (?>.*? số )(?>.*?ngày)(?>.*?tháng)(?>.*?năm)(?>.*? của ).+\)",
        "(Kèm theo … số …/… ngày … tháng … năm … của …)"), "PL-INFO"),
    *printed(tp.KEM_THEO, KEM_THEO, co="PL-INFO", kieu="PL-INFO", loai="PL-INFO", canh="PL-INFO"),
    row("kem-theo.ke", "PL III, Mẫu 2.1", THONG_LE, with_paper(tp.KEM_THEO), lines.has_line(), "PL-INFO-RULE"),
    row("phu-luc.het", "PL III, Mẫu 2.1", THONG_LE, appendix_ends, wording.ends_with("./."), "BODY-END-MARK"),
    row("van-ban-kem-theo.kem-theo", "PL III, Mẫu 1.3", NEN, attached, wording.present(tp.KEM_THEO), "ATTACH-KEMTHEO"),
    row("van-ban-kem-theo.so", "PL III, Mẫu 1.3", NEN, attached, wording.absent(tp.SO_KY_HIEU), "ATTACH-KEMTHEO"),
    row("van-ban-kem-theo.ngay", "PL III, Mẫu 1.3", NEN, attached, wording.absent(tp.DIA_DANH), "ATTACH-KEMTHEO"),
    row("van-ban-kem-theo.ky", "PL III, Mẫu 1.3", NEN, attached, wording.absent(tp.QUYEN_HAN), "ATTACH-KEMTHEO"),
    row("do-mat.co", f"{_III} 2a", THONG_LE, of_text(r"(?:TUYỆT|TỐI) MẬT|MẬT"),
        wording.flagged("không xử lý văn bản mật bằng công cụ thường"), "MARK-SECRET"),
    row("do-khan.loi", f"{_III} 2b", NEN, of(tp.DO_KHAN), wording.fixed_text(*MUC_KHAN), "MARK-URGENT"),
    *printed(tp.DO_KHAN, DO_KHAN, co="MARK-URGENT", kieu="MARK-URGENT", manh=NEN),
    row("do-khan.khung", f"{_III} 2b", NEN, of(tp.DO_KHAN), frames.framed(), "MARK-URGENT"),
    row("do-khan.kich-thuoc", f"{_III} 2b", NEN, of(tp.DO_KHAN), frames.frame_size(KHUNG_KHAN, _KHUNG), "MARK-URGENT"),
    *printed(tp.LUU_HANH, LUU_HANH, co="MARK-CIRCULATION", kieu="MARK-CIRCULATION", loai="MARK-CIRCULATION", manh=NEN),
    row("luu-hanh.khung", f"{_III} 2c", NEN, of(tp.LUU_HANH), frames.framed(), "MARK-CIRCULATION"),
    row("ten-noi-nhan.nguoi-soan", f"{_III} 3", NEN, all_of(tp.TEN_NOI_NHAN), signing.drafter_mark(), "DRAFTER-CODE"),
    *printed(tp.DIA_CHI, DIA_CHI, co="ADDRESS-BLOCK", kieu="ADDRESS-BLOCK", manh=NEN),
    row("dia-chi.ke", f"{_III} 4", NEN, lambda paper: list(with_paper(tp.DIA_CHI)(paper))[:1],
        lines.full_width_line_above(_MM), "ADDRESS-BLOCK"),
    *printed(tp.KY_SO, KY_SO, co="SIG-ATTACH-INFO COPY-E-INFO", kieu="SIG-ATTACH-INFO COPY-E-INFO", manh=NEN),
    row("ky-so.cach-ghi", f"{_II} 8b", NEN, of(tp.KY_SO),
        wording.text_like(r".+; \d{1,2}/\d{1,2}/\d{4}; \d{1,2}:\d{2}:\d{2} \+07:00",
        "Số: …/…; ngày/tháng/năm; giờ:phút:giây +07:00"), "SIG-ATTACH-INFO COPY-E-INFO"),

    # ── Phần II. Bản sao ────────────────────────────────────────────────────────────────────────────────────────────
    row("ban-sao.hinh-thuc", "PL I, Ph.II, Mục I, khoản 1", PHAI, of_text(r"SAO Y BẢN CHÍNH"),
        wording.flagged("SAO Y", "sửa thành “{expected}”"),
        "COPY-NO-BANCHINH"),

    row("ban-sao.ke", f"{_SAO} 2a", PHAI, copy_tops, lines.full_width_line_above(_MM), "COPY-BLOCK"),
    row("ban-sao.thanh-phan", f"{_SAO} 1", PHAI, copies, measure_copies.all_there(tp.COPY), "COPY-BLOCK"),
    row("ban-sao.loi", f"{_SAO} 1a", PHAI, of(tp.BAN_SAO), wording.fixed_text(*map(str.upper, HINH_THUC_SAO)),
        "COPY-BLOCK"),
    *printed(tp.BAN_SAO, BAN_SAO, co="COPY-BLOCK", kieu="COPY-BLOCK", loai="COPY-BLOCK"),
    *printed(tp.CO_QUAN_SAO, CO_QUAN_BAN_HANH, co="COPY-BLOCK", kieu="COPY-BLOCK", loai="COPY-BLOCK"),
    row("co-quan-sao.ke", f"{_SAO} 2c", PHAI, last_of(tp.CO_QUAN_SAO), lines.has_line(), "COPY-BLOCK"),
    row("so-ban-sao.cach-ghi", f"{_SAO} 1c", PHAI, of(tp.SO_BAN_SAO), wording.written_as(SoKyHieu), "COPY-BLOCK"),
    row("so-ban-sao.ma", f"{_SAO} 1c; PL III, Mục I", PHAI, pair(tp.SO_BAN_SAO, tp.BAN_SAO),
        measure_copies.code_of_form(HINH_THUC_SAO), "COPY-BLOCK"),
    *printed(tp.SO_BAN_SAO, SO_KY_HIEU, co="COPY-BLOCK", kieu="COPY-BLOCK"),
    row("dia-danh-sao.cach-ghi", f"{_SAO} 1d", PHAI, of(tp.DIA_DANH_SAO), wording.written_date(months_3_to_9=False),
        "COPY-BLOCK"),
    *printed(tp.DIA_DANH_SAO, DIA_DANH_THOI_GIAN, co="COPY-BLOCK", kieu="COPY-BLOCK", loai="COPY-BLOCK"),
    *printed(tp.QUYEN_HAN_SAO, QUYEN_HAN_CHUC_VU, co="COPY-BLOCK", kieu="COPY-BLOCK", loai="COPY-BLOCK"),
    *printed(tp.HO_TEN_SAO, HO_TEN, co="COPY-BLOCK", kieu="COPY-BLOCK"),
    *printed(tp.NOI_NHAN_SAO, NOI_NHAN_NHAN, co="COPY-BLOCK", kieu="COPY-BLOCK"),
    *printed(tp.TEN_NOI_NHAN_SAO, NOI_NHAN, co="COPY-BLOCK", kieu="COPY-BLOCK"),
    row("ten-noi-nhan-sao.dau-cau", f"{_SAO} 2c", PHAI, all_of(tp.TEN_NOI_NHAN_SAO), signing.recipients_closed(),
        "COPY-BLOCK"),

    # ── Phụ lục II. Viết hoa ────────────────────────────────────────────────────────────────────────────────────────
    row("viet-hoa.dau-cau", "PL II, Mục I", NEN, prose, wording.miswritten(*viet_hoa.DAU_CAU), "CAP-SENTENCE"),
    row("viet-hoa.don-vi-hanh-chinh", "PL II, Mục III, khoản 1b", NEN, prose,
        wording.miswritten(*viet_hoa.DON_VI_HANH_CHINH), "CAP-ADMIN-UNIT"),
    row("viet-hoa.dac-biet", "PL II, Mục III, IV, V", THONG_LE, prose, wording.miswritten(*viet_hoa.DAC_BIET),
        "CAP-SPECIAL"),
    row("viet-hoa.vien-dan", "PL II, Mục V, khoản 7", NEN, prose, wording.miswritten(*viet_hoa.VIEN_DAN),
        "CAP-REFERENCE"),
    row("viet-hoa.thu-thang", "PL II, Mục V, khoản 8c", THONG_LE, prose, wording.miswritten(*viet_hoa.THU_THANG),
        "CAP-WEEKDAY-MONTH"),
    row("viet-hoa.ngay-le", "PL II, Mục V, khoản 5, 8", THONG_LE, prose, wording.miswritten(*viet_hoa.NGAY_LE),
        "CAP-TET-LUNAR"),
    row("viet-hoa.co-quan", "PL II, Mục IV, khoản 1a", THONG_LE, prose, wording.miswritten(*viet_hoa.CO_QUAN),
        "CAP-ORG"),
    row("viet-hoa.danh-hieu", "PL II, Mục V, khoản 2", THONG_LE, prose, wording.miswritten(*viet_hoa.DANH_HIEU),
        "CAP-HONOUR"),
    row("viet-hoa.chuc-danh", "PL II, Mục V, khoản 3", THONG_LE, prose, wording.miswritten(*viet_hoa.CHUC_DANH),
        "CAP-POST"),
    row("viet-hoa.ten-van-ban", "PL II, Mục V, khoản 6", THONG_LE, prose, wording.miswritten(*viet_hoa.TEN_VAN_BAN),
        "CAP-DOC-NAME"),
    row("viet-hoa.trich-yeu", "PL II", THONG_LE, of(tp.TRICH_YEU, tp.TRICH_YEU_CV, tp.KHOAN),
        wording.corrected(viet_hoa.title_case), "CAP-NO-TITLECASE"),
)  # fmt: skip

UNCOVERED: Final[dict[str, str]] = {
    "ND30-SIG-OTHER-POST": "cần biết con dấu nào được dùng; không có trong tệp Word",
    "ND30-COPY-E-SCAN": "tiêu chuẩn của tệp PDF số hóa, không phải của tệp Word",
}
"""Rules of the rule file that none here is for: what no .docx shows, and what later kinds bring."""

STANDARD: Final = Standard("nd30_2020", "Nghị định 30/2020/NĐ-CP", RULES, tp.NAMES)
