"""Which rules' faults are mended, and how: a row a rule.

What should be stands in the rule's own measure (``Measure.wanted``) or in the
deviation it tells. A rule that has no row is a person's to see to: wording,
capitals as typed, order and place of components, what lacks.
"""

from __future__ import annotations

from typing import Final

from vanban.fixing import letters, lines, pages, setting, words
from vanban.fixing.fault import Repair
from vanban.the_thuc import kieu


def _each(aspect: str, repair: Repair, components: str) -> dict[str, Repair]:
    """Give the rows of one aspect of many components."""
    return {f"{component}.{aspect}": repair for component in components.split()}


REPAIRS: Final[dict[str, Repair]] = {
    "kho-giay.kho": pages.paper_size,
    "le-trang.tren": pages.margin("top"),
    "le-trang.duoi": pages.margin("bottom"),
    "le-trang.trai": pages.margin("left"),
    "le-trang.phai": pages.margin("right"),
    "phong-chu.ten": letters.font,
    "phong-chu.mau": letters.color,
    "so-trang.co": pages.number_present,
    "so-trang.vi-tri": pages.number_to_header,
    "so-trang.canh": setting.alignment,
    "so-trang.trang-dau": pages.number_off_first_page,
    "so-trang.chu-so": pages.arabic,
    "so-trang.tu-mot": pages.first_number,
    "so-trang.co-chu": letters.size,
    "so-trang.kieu-chu": letters.style,
    "so-trang.phu-luc": pages.restart,
    # Letters
    **_each(
        "co-chu", letters.size,
        "quoc-hieu tieu-ngu co-quan-chu-quan co-quan so-ky-hieu dia-danh-thoi-gian ten-loai trich-yeu"
        " trich-yeu-cong-van can-cu noi-dung phan-chuong ten-phan-chuong muc ten-muc dieu muc-la-ma khoan quyen-han"
        " ho-ten kinh-gui noi-nhan ten-noi-nhan phu-luc ten-phu-luc kem-theo do-khan luu-hanh dia-chi ky-so"
        " chuc-vu-khac ban-sao co-quan-sao so-ban-sao dia-danh-sao quyen-han-sao ho-ten-sao noi-nhan-sao"
        " ten-noi-nhan-sao",
    ),
    **_each(
        "kieu-chu", letters.style,
        "quoc-hieu tieu-ngu co-quan-chu-quan co-quan so-ky-hieu dia-danh-thoi-gian ten-loai trich-yeu"
        " trich-yeu-cong-van can-cu phan-chuong ten-phan-chuong muc ten-muc muc-la-ma khoan quyen-han ho-ten kinh-gui"
        " noi-nhan ten-noi-nhan phu-luc ten-phu-luc kem-theo do-khan luu-hanh dia-chi ky-so chuc-vu-khac ban-sao"
        " co-quan-sao so-ban-sao dia-danh-sao quyen-han-sao ho-ten-sao noi-nhan-sao ten-noi-nhan-sao",
    ),
    "noi-dung.kieu-chu": letters.upright,
    "dieu.kieu-chu": letters.label_style,
    **_each(
        "loai-chu", letters.capitals,
        "quoc-hieu tieu-ngu co-quan-chu-quan co-quan dia-danh-thoi-gian ten-loai trich-yeu trich-yeu-cong-van can-cu"
        " phan-chuong ten-phan-chuong muc ten-muc dieu muc-la-ma khoan quyen-han kinh-gui noi-nhan phu-luc ten-phu-luc"
        " kem-theo luu-hanh chuc-vu-khac ban-sao co-quan-sao dia-danh-sao quyen-han-sao",
    ),
    "co-chu.tieu-ngu": letters.size_beside(0),
    "tieu-ngu.co-di-doi": letters.size_beside(0),
    "co-chu.dia-danh": letters.size_beside(1),
    "co-quan-chu-quan.cung-co": letters.size_of_first,
    "co-quan.cung-co": letters.size_of_first,
    "noi-dung.mot-co-chu": letters.main_size,
    # Paragraphs
    **_each(
        "canh", setting.alignment,
        "quoc-hieu tieu-ngu co-quan-chu-quan co-quan so-ky-hieu dia-danh-thoi-gian ten-loai trich-yeu"
        " trich-yeu-cong-van noi-dung phan-chuong ten-phan-chuong muc ten-muc quyen-han ho-ten"
        " phu-luc ten-phu-luc kem-theo",
    ),
    **_each("cach-dong", setting.line_spacing, "tieu-ngu co-quan noi-dung"),
    **_each("cach-them", setting.gap, "tieu-ngu co-quan"),
    **_each("dong-trong", setting.close_up, "tieu-ngu co-quan"),
    "trich-yeu-cong-van.cach-so": setting.gap,
    "noi-dung.cach-doan": setting.gap,
    **_each("lui-dau-dong", setting.first_line, "noi-dung dieu"),
    "noi-dung.lui-o-giua": setting.first_line,
    "noi-dung.lui-danh-sach": setting.first_line,
    "noi-dung.lui-mot-muc": setting.one_indent,
    **_each("sat-le", setting.flush_left, "noi-nhan ten-noi-nhan"),
    # Lines
    "tieu-ngu.ke": lines.add(kieu.KE_TIEU_NGU),
    "tieu-ngu.ke-rieng": lines.instead_of_underlining(kieu.KE_TIEU_NGU),
    "co-quan.ke": lines.add(kieu.KE_CO_QUAN),
    "trich-yeu.ke": lines.add(kieu.KE_TRICH_YEU),
    "kem-theo.ke": lines.add(kieu.KE_KEM_THEO, alone=False),
    **_each("do-dai-ke", lines.length, "tieu-ngu co-quan trich-yeu"),
    **_each("ke-can-doi", lines.centre, "co-quan trich-yeu"),
    **_each("khung", lines.frame, "do-khan luu-hanh"),
    "dia-chi.ke": lines.above,
    # Marks between words, padding zeros
    **_each("loi", words.rewrite, "quoc-hieu tieu-ngu noi-nhan"),
    "so-ky-hieu.cach-ghi": words.rewrite,
    "dia-danh-thoi-gian.cach-ghi": words.rewrite,
    "dia-danh-thoi-gian.thang": words.rewrite,
    "kinh-gui.cach-ghi": words.rewrite,
    "quyen-han.tien-to": words.rewrite,
    **_each("dau-cau", words.close_list, "can-cu ten-noi-nhan ten-noi-nhan-sao"),
    "ten-noi-nhan.gach": words.dash,
    **_each("het", words.end, "noi-dung phu-luc"),
    **_each("so", words.roman_or_digit, "muc-la-ma khoan"),
    "diem.so": words.letter,
    "dieu.so": words.article,
}  # fmt: skip
