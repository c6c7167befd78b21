"""One fault for every rule of the decree, put into an otherwise clean paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any
from unicodedata import normalize

import pictures
from papers import articles, council, decision, issuing, letter, marked, plan, sao_y, signed, simple, submission
from word_edits import File, W

import make_signatures
from vanban.standards import components as tp
from vanban.the_thuc import kieu
from vanban.word.metrics import text_width
from vanban.word.reading import open_document

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
Fault = tuple[Callable[[], File], Callable[[File], Any]]


def letters(
    paper: Callable[[], File], component: tp.Component, size: str, aspects: str = "co-chu kieu-chu loai-chu canh",
    *, bold: bool = False, small: str = "",
) -> dict[str, Fault]:  # fmt: skip
    """The faults of a component's letters: a size (half-points), a weight, capitals, an alignment.

    ``bold`` tells that it must be, ``small`` is a text in small letters for one that must be in capitals.
    """
    style = component.styles[0]

    def capitals(file: File) -> None:
        if small:
            file.text(style, small)
        file.look(style, caps="0" if small else "1")

    edits: dict[str, Callable[[File], Any]] = {
        "co-chu": lambda file: file.look(style, sz=size),
        "kieu-chu": lambda file: file.look(style, b="0" if bold else "1"),
        "loai-chu": capitals,
        "canh": lambda file: file.para(file.p(style), "jc", val="right"),
    }
    return {f"{component.id}.{aspect}": (paper, edits[aspect]) for aspect in aspects.split()}


def style(paper: Callable[[], File], edit: str, *args: Any, **look: Any) -> Fault:
    """A fault that is one call of an edit."""
    return paper, lambda file: getattr(file, edit)(*args, **look)


def para(paper: Callable[[], File], name: str, what: str, index: int = 0, **attributes: str) -> Fault:
    return paper, lambda file: file.para(file.p(name, index), what, **attributes)


def says(sentence: str) -> Fault:
    """A sentence of the body that is miswritten."""
    return simple, lambda file: file.text(kieu.NOI_DUNG, f"{sentence} như sau:")


def page(**attributes: str) -> Fault:
    return simple, lambda file: [file.sections[0].find(f"{W}pgSz").set(f"{W}{k}", v) for k, v in attributes.items()]


def numbering(paper: Callable[[], File], section: int, **attributes: str) -> Fault:
    def edit(file: File) -> None:
        element = file.sections[section].find(f"{W}pgNumType")
        for name, value in attributes.items():
            if value:
                element.set(f"{W}{name}", value)
            else:
                del element.attrib[f"{W}{name}"]

    return paper, edit


def across(file: File) -> None:
    size = file.sections[0].find(f"{W}pgSz")
    for name, value in (("w", "16838"), ("h", "11906"), ("orient", "landscape")):
        size.set(f"{W}{name}", value)
    file.indents(kieu.KE_TRICH_YEU, 2466, 2466)


def no_number(file: File) -> None:
    for child in file.number.findall(f"{W}fldSimple"):
        file.number.remove(child)


def shown_on_first(file: File) -> None:
    section = file.sections[0]
    section.remove(section.find(f"{W}titlePg"))


def with_words(file: File) -> None:
    run = file.number.makeelement(f"{W}r")
    run.append(run.makeelement(f"{W}t"))
    run[0].text = "Trang "
    file.number.find(f"{W}fldSimple").addprevious(run)


def without(*styles: str) -> Callable[[File], None]:
    def edit(file: File) -> None:
        for name in styles:
            while file.all(name):
                file.remove(name)

    return edit


def third_column(file: File) -> None:
    cell = next(file.p(kieu.QUOC_HIEU).iterancestors(f"{W}tc"))
    extra = cell.makeelement(f"{W}tc")
    extra.append(extra.makeelement(f"{W}p"))
    cell.addnext(extra)


def between(upper: str, text: str) -> Callable[[File], Any]:
    return lambda file: file.add(kieu.O_BANG_GIUA, text, after=file.p(upper))


def on_top(file: File) -> None:
    file.add(kieu.O_BANG_GIUA, "Bản nháp", before=file.body[0])


def underlined(file: File) -> None:
    file.remove(kieu.KE_TIEU_NGU)
    file.look(kieu.TIEU_NGU, u="single")


def into_other_cell(step: int, *styles: str) -> Callable[[File], None]:
    """Move paragraphs to the next (or, with -1, the previous) cell of their row."""

    def edit(file: File) -> None:
        cell = next(file.p(styles[0]).iterancestors(f"{W}tc"))
        row = cell.getparent().findall(f"{W}tc")
        target = row[row.index(cell) + step]
        for name in styles:
            for paragraph in file.all(name):
                file.move(paragraph, into=target)

    return edit


def issuer_right(file: File) -> None:
    into_other_cell(1, kieu.CO_QUAN_CHU_QUAN, kieu.CO_QUAN_BAN_HANH, kieu.KE_CO_QUAN)(file)
    file.indents(kieu.KE_CO_QUAN, 964, 964)


def into_new_row(column: int, *styles: str) -> Callable[[File], None]:
    def edit(file: File) -> None:
        cells = file.copy_row(file.p(styles[0]))
        for name in styles:
            for paragraph in file.all(name):
                file.move(paragraph, into=cells[column])

    return edit


def parent_below(file: File) -> None:
    file.p(kieu.KE_CO_QUAN).addnext(file.p(kieu.CO_QUAN_CHU_QUAN))


def kind_in_column(file: File) -> None:
    cell = next(file.p(kieu.SO_KY_HIEU).iterancestors(f"{W}tc"))
    row = cell.getparent().findall(f"{W}tc")
    file.move(file.p(kieu.TEN_LOAI), into=row[1])


def basis_late(file: File) -> None:
    file.p(kieu.NOI_DUNG).addnext(file.p(kieu.CAN_CU, 1))


def spelt_apart(file: File) -> None:
    paragraph = file.p(kieu.NOI_DUNG)
    text = "".join(element.text or "" for element in paragraph.iter(f"{W}t"))
    file.words(paragraph, normalize("NFD", text))


def last_words(pattern: str, text: str) -> Fault:
    return simple, lambda file: file.replace(kieu.NOI_DUNG, pattern, text, -1)


def unframed(name: str) -> Fault:
    def edit(file: File) -> None:
        for line in file.p(name).find(f"{W}pPr/{W}pBdr"):
            line.set(f"{W}val", "none")

    return marked, edit


def ruled(file: File, text: str, rule: str, share: float) -> None:
    """Cut a line to a share of the text above it."""
    paragraphs = {paragraph.style: paragraph for paragraph in open_document(file.data(), "").paragraphs()}
    above, look = paragraphs[text], paragraphs[text].look
    width = text_width(above.lines[-1], look.size or 0, bold=bool(look.bold)) * 20
    room = (paragraphs[rule].width or 0) * 1440 / 25.4
    side = str(round((room - width * share) / 2))
    file.para(file.p(rule), "ind", left=side, right=side)


def ink(number: int, data: bytes) -> Fault:
    """The file of the signature's picture (1) or the seal's (2) replaced."""
    return signed, lambda file: file.members.update({f"word/media/vanban{number}.png": data})


def moved(*numbers: int, mm: float, wider: float = 0) -> Fault:
    """Those pictures moved to the right, and made wider and higher."""

    def edit(file: File) -> None:
        anchors = list(file.body.iter(f"{WP}anchor"))
        for number in numbers:
            anchor = anchors[number - 1]
            across = anchor.find(f"{WP}positionH/{WP}posOffset")
            across.text = str(round(int(across.text) + mm * 36_000))
            extent = anchor.find(f"{WP}extent")
            for side in ("cx", "cy"):
                extent.set(side, str(round(int(extent.get(side)) + wider * 36_000)))

    return signed, edit


FAULTS: dict[str, Fault] = {
    "kho-giay.kho": page(w="12240", h="15840"),
    "kho-giay.chieu": (simple, across),
    "le-trang.tren": style(simple, "margins", top=1050),
    "le-trang.duoi": style(simple, "margins", bottom=1500),
    "le-trang.trai": style(simple, "margins", left=1640),
    "le-trang.phai": style(simple, "margins", right=1200),
    "phong-chu.ten": style(simple, "look", kieu.NOI_DUNG, font="Arial"),
    "phong-chu.bo-ma": style(simple, "look", kieu.NOI_DUNG, font=".VnTime"),
    "phong-chu.to-hop": (simple, spelt_apart),
    "phong-chu.mau": style(simple, "look", kieu.NOI_DUNG, color="FF0000"),
    "so-trang.co": (simple, no_number),
    "so-trang.vi-tri": (simple, File.number_in_footer),
    "so-trang.canh": (simple, lambda file: file.para(file.number, "jc", val="right")),
    "so-trang.trang-dau": (simple, shown_on_first),
    "so-trang.chu-so": numbering(simple, 0, fmt="upperRoman"),
    "so-trang.tu-mot": numbering(simple, 0, start="5"),
    "so-trang.co-chu": (simple, lambda file: file.run(file.number, sz="24")),
    "so-trang.kieu-chu": (simple, lambda file: file.run(file.number, b="1")),
    "so-trang.chi-so": (simple, with_words),
    "so-trang.phu-luc": numbering(plan, -1, start=""),
    "co-chu.tieu-ngu": style(simple, "look", kieu.QUOC_HIEU, sz="24"),
    "co-chu.dia-danh": style(simple, "look", kieu.DIA_DANH_THOI_GIAN, sz="26"),
    "quoc-hieu.co": (simple, without(kieu.QUOC_HIEU)),
    "tieu-ngu.co": (simple, without(kieu.TIEU_NGU, kieu.KE_TIEU_NGU)),
    "co-quan.co": (simple, without(kieu.CO_QUAN_BAN_HANH, kieu.KE_CO_QUAN)),
    "so-ky-hieu.co": (simple, without(kieu.SO_KY_HIEU)),
    "dia-danh-thoi-gian.co": (simple, without(kieu.DIA_DANH_THOI_GIAN)),
    "ten-loai.co": (simple, without(kieu.TEN_LOAI)),
    "trich-yeu.co": (simple, without(kieu.TRICH_YEU, kieu.KE_TRICH_YEU)),
    "noi-dung.co": (simple, without(kieu.NOI_DUNG, kieu.CAN_CU, kieu.MUC, kieu.KHOAN, kieu.GACH)),
    "quyen-han.co": (simple, without(kieu.QUYEN_HAN_CHUC_VU)),
    "noi-nhan.co": (simple, without(kieu.NOI_NHAN_NHAN)),
    "quoc-hieu.loi": style(simple, "text", kieu.QUOC_HIEU, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT - NAM"),
    **letters(simple, tp.QUOC_HIEU, "22", bold=True, small="Cộng hòa xã hội chủ nghĩa Việt Nam"),
    "quoc-hieu.vi-tri": (simple, third_column),
    "quoc-hieu.tren-cung": (simple, on_top),
    "quoc-hieu.mot-dong": style(simple, "text", kieu.QUOC_HIEU, "CỘNG HÒA XÃ HỘI\nCHỦ NGHĨA VIỆT NAM"),
    "tieu-ngu.loi": style(simple, "text", kieu.TIEU_NGU, "Độc lập – Tự do – Hạnh phúc"),
    **letters(simple, tp.TIEU_NGU, "30", "co-chu kieu-chu", bold=True),
    "tieu-ngu.loai-chu": (simple, lambda file: (
        file.look(kieu.TIEU_NGU, caps="1"), file.indents(kieu.KE_TIEU_NGU, -300, -300))),
    **letters(simple, tp.TIEU_NGU, "30", "canh"),
    "tieu-ngu.vi-tri": (simple, between(kieu.QUOC_HIEU, "Việt Nam")),
    "tieu-ngu.ke": (simple, without(kieu.KE_TIEU_NGU)),
    "tieu-ngu.ke-rieng": (simple, underlined),
    "tieu-ngu.do-dai-ke": style(simple, "indents", kieu.KE_TIEU_NGU, 500, 500),
    "tieu-ngu.cach-dong": para(simple, kieu.QUOC_HIEU, "spacing", line="360", lineRule="auto"),
    "tieu-ngu.dong-trong": (simple, between(kieu.QUOC_HIEU, "")),
    "tieu-ngu.cach-them": para(simple, kieu.TIEU_NGU, "spacing", before="120"),
    **letters(simple, tp.CHU_QUAN, "22", small="UBND tỉnh Đồng Nai"),
    "co-quan-chu-quan.dia-ban": style(simple, "text", kieu.CO_QUAN_CHU_QUAN, "UBND tỉnh"),
    **letters(simple, tp.CO_QUAN, "22", "co-chu kieu-chu", bold=True),
    "co-quan.loai-chu": (simple, lambda file: (
        file.look(kieu.CO_QUAN_BAN_HANH, caps="0"), file.indents(kieu.KE_CO_QUAN, 200, 200))),
    **letters(simple, tp.CO_QUAN, "22", "canh"),
    "co-quan.vi-tri": (simple, issuer_right),
    "co-quan.thu-tu": (simple, parent_below),
    "co-quan.ke": (simple, without(kieu.KE_CO_QUAN)),
    "co-quan.do-dai-ke": style(simple, "indents", kieu.KE_CO_QUAN, 400, 400),
    "co-quan.ke-can-doi": style(simple, "indents", kieu.KE_CO_QUAN, 300, -300),
    "co-quan.ten-day-du": style(simple, "text", kieu.CO_QUAN_BAN_HANH, "UBND Ban Quản lý\ncác Khu công nghiệp"),
    "co-quan-chu-quan.ten-cu": style(simple, "text", kieu.CO_QUAN_CHU_QUAN, "UBND huyện Ví Dụ"),
    "co-quan.ten-cu": style(simple, "text", kieu.CO_QUAN_BAN_HANH, "Ủy ban nhân dân\nthị xã Ví Dụ"),
    "co-quan.cach-dong": para(simple, kieu.CO_QUAN_BAN_HANH, "spacing", line="360", lineRule="auto"),
    "co-quan.dong-trong": (simple, between(kieu.CO_QUAN_CHU_QUAN, "")),
    "co-quan.cach-them": para(simple, kieu.CO_QUAN_BAN_HANH, "spacing", before="120"),
    "so-ky-hieu.cach-ghi": style(simple, "text", kieu.SO_KY_HIEU, "Số 12/KH-KCNĐN"),
    **letters(simple, tp.SO_KY_HIEU, "28", "co-chu kieu-chu canh"),
    "so-ky-hieu.vi-tri": (simple, into_other_cell(1, kieu.SO_KY_HIEU)),
    "so-ky-hieu.nam": style(simple, "text", kieu.SO_KY_HIEU, "Số: 12/2026/KH-KCNĐN"),
    "so-ky-hieu.ten-loai": style(simple, "text", kieu.SO_KY_HIEU, "Số: 12/BC-KCNĐN"),
    "so-ky-hieu.ma-cu": style(simple, "text", kieu.SO_KY_HIEU, "Số: 12/DAn-KCNĐN"),
    "so-ky-hieu.cong-van": style(letter, "text", kieu.SO_KY_HIEU, "Số: 12/KCNĐN"),
    "dia-danh-thoi-gian.cach-ghi": style(
        simple, "text", kieu.DIA_DANH_THOI_GIAN, "Đồng Nai, ngày 5 tháng 02 năm 2026"),
    "dia-danh-thoi-gian.thang": style(
        simple, "text", kieu.DIA_DANH_THOI_GIAN, "Đồng Nai, ngày 15 tháng 03 năm 2026"),
    "dia-danh-thoi-gian.ngay": style(
        simple, "text", kieu.DIA_DANH_THOI_GIAN, "Đồng Nai, ngày 31 tháng 02 năm 2026"),
    "dia-danh-thoi-gian.dia-danh": style(
        simple, "text", kieu.DIA_DANH_THOI_GIAN, "TP. Biên Hòa, ngày 15 tháng 01 năm 2026"),
    **letters(simple, tp.DIA_DANH, "24"),
    "dia-danh-thoi-gian.vi-tri": (simple, into_other_cell(-1, kieu.DIA_DANH_THOI_GIAN)),
    "dia-danh-thoi-gian.ngang-hang": (simple, into_new_row(1, kieu.DIA_DANH_THOI_GIAN)),
    "ten-loai.cong-van": (letter, lambda file: (
        file.add(kieu.TEN_LOAI, "Công văn", before=file.p(kieu.KINH_GUI_NHIEU)))),
    "ten-loai.danh-muc": style(simple, "text", kieu.TEN_LOAI, "Thể lệ"),
    **letters(simple, tp.TEN_LOAI, "32", bold=True, small="Kế hoạch"),
    "ten-loai.vi-tri": (simple, kind_in_column),
    **letters(simple, tp.TRICH_YEU, "30", bold=True),
    "trich-yeu.vi-tri": (simple, between(kieu.TEN_LOAI, "Năm 2026")),
    "trich-yeu.ke": (simple, without(kieu.KE_TRICH_YEU)),
    "trich-yeu.do-dai-ke": style(simple, "indents", kieu.KE_TRICH_YEU, 700, 700),
    "trich-yeu.ke-can-doi": style(simple, "indents", kieu.KE_TRICH_YEU, 300, -300),
    "trich-yeu-cong-van.co": (letter, without(kieu.TRICH_YEU_CONG_VAN)),
    "trich-yeu-cong-van.vv": style(letter, "text", kieu.TRICH_YEU_CONG_VAN, "Về thực hiện công tác thi đua"),
    "trich-yeu-cong-van.cach-ghi": style(letter, "text", kieu.TRICH_YEU_CONG_VAN, "V/v: thực hiện công tác thi đua"),
    **letters(letter, tp.TRICH_YEU_CV, "28"),
    "trich-yeu-cong-van.vi-tri": (letter, between(kieu.SO_KY_HIEU, "Khẩn")),
    "trich-yeu-cong-van.cach-so": para(letter, kieu.TRICH_YEU_CONG_VAN, "spacing", before="0"),
    **letters(simple, tp.CAN_CU, "24", "co-chu kieu-chu loai-chu"),
    "can-cu.dau-cau": style(simple, "text", kieu.CAN_CU, "Theo đề nghị của Chánh Văn phòng,", 1),
    "can-cu.xuong-dong": style(simple, "text", kieu.CAN_CU, "Căn cứ Quy chế làm việc; Căn cứ tình hình thực tế;"),
    "can-cu.ghi-du": style(
        simple, "text", kieu.CAN_CU, "Căn cứ Nghị định số 30/2020/NĐ-CP của Chính phủ về công tác văn thư;"),
    "can-cu.vi-tri": (simple, basis_late),
    "vien-dan.lan-dau": style(simple, "replace", kieu.NOI_DUNG, " ngày 14/01/2020", ""),
    "noi-dung.co-chu": style(simple, "look", kieu.NOI_DUNG, sz="30"),
    "noi-dung.mot-co-chu": style(simple, "look", kieu.NOI_DUNG, sz="26"),
    "noi-dung.kieu-chu": style(simple, "look", kieu.NOI_DUNG, i="1"),
    "noi-dung.canh": para(simple, kieu.NOI_DUNG, "jc", val="left"),
    "noi-dung.lui-dau-dong": para(simple, kieu.NOI_DUNG, "ind", firstLine="0"),
    "noi-dung.lui-o-giua": para(simple, kieu.NOI_DUNG, "ind", firstLine="650"),
    "noi-dung.lui-danh-sach": para(simple, kieu.GACH, "ind", firstLine="0"),
    "noi-dung.lui-mot-muc": para(simple, kieu.NOI_DUNG, "ind", firstLine="567"),
    "noi-dung.cach-doan": para(simple, kieu.NOI_DUNG, "spacing", before="60"),
    "noi-dung.cach-dong": para(simple, kieu.NOI_DUNG, "spacing", line="420", lineRule="auto"),
    "noi-dung.het": last_words(r"\./\.$", "."),
    "phan-chuong.so": style(articles, "text", kieu.PHAN_CHUONG, "Chương 1"),
    **letters(articles, tp.PHAN_CHUONG, "24", bold=True),
    "phan-chuong.tieu-de": (articles, without(kieu.TEN_PHAN_CHUONG)),
    **letters(articles, tp.TEN_PHAN_CHUONG, "24", bold=True, small="Quy định chung"),
    "muc.so": style(articles, "text", kieu.MUC_SO, "Mục I"),
    **letters(articles, tp.MUC, "24", bold=True),
    "muc.tieu-de": (articles, without(kieu.TEN_MUC_SO)),
    **letters(articles, tp.TEN_MUC, "24", bold=True, small="Phạm vi, đối tượng"),
    "dieu.so": style(articles, "text", kieu.DIEU, "Điều 1: Phạm vi điều chỉnh"),
    **letters(articles, tp.DIEU, "24", "co-chu kieu-chu loai-chu", bold=True),
    "dieu.lui-dau-dong": para(articles, kieu.DIEU, "ind", firstLine="0"),
    "dieu.tieu-de": style(articles, "text", kieu.DIEU, "Điều 1."),
    "dieu.thu-tu": style(articles, "text", kieu.DIEU, "Điều 3. Đối tượng áp dụng", 1),
    "muc-la-ma.so": style(simple, "text", kieu.MUC, "I) Mục đích, yêu cầu"),
    **letters(simple, tp.MUC_LA_MA, "24", "co-chu kieu-chu loai-chu", bold=True, small="I. Mục đích, yêu cầu"),
    "muc-la-ma.thu-tu": style(simple, "text", kieu.MUC, "III. Nội dung, thời gian thực hiện", 1),
    "khoan.so": style(simple, "text", kieu.KHOAN, "1) Mục đích"),
    **letters(simple, tp.KHOAN, "24", "co-chu kieu-chu loai-chu", bold=True),
    "khoan.thu-tu": style(simple, "text", kieu.KHOAN, "3. Yêu cầu", 1),
    "diem.so": style(plan, "text", kieu.DIEM, "a. Theo dõi, đôn đốc các phòng."),
    "diem.thu-tu": style(plan, "text", kieu.DIEM, "c) Báo cáo kết quả hằng quý.", 1),
    "quyen-han.tien-to": style(plan, "text", kieu.QUYEN_HAN_CHUC_VU, "KT.Trưởng ban"),
    "quyen-han.thu-tu": style(plan, "text", kieu.QUYEN_HAN_CHUC_VU, "Trưởng phòng", 1),
    **letters(simple, tp.QUYEN_HAN, "24", bold=True, small="Trưởng ban"),
    "quyen-han.vi-tri": (simple, into_other_cell(-1, kieu.QUYEN_HAN_CHUC_VU, kieu.HO_TEN)),
    "quyen-han.chuc-vu": style(plan, "text", kieu.QUYEN_HAN_CHUC_VU, "Phó Trưởng ban phụ trách", 1),
    **letters(council, tp.CHUC_VU_KHAC, "24", "co-chu kieu-chu loai-chu", bold=True, small="Thứ trưởng Bộ Thí dụ"),
    **letters(plan, tp.HO_TEN, "24", "co-chu kieu-chu canh", bold=True),
    "ho-ten.viet-hoa": style(plan, "text", kieu.HO_TEN, "Nguyễn văn Thí Dụ"),
    "ho-ten.danh-hieu": style(plan, "text", kieu.HO_TEN, "NGND. Nguyễn Văn Thí Dụ"),
    "ho-ten.hoc-vi": style(plan, "text", kieu.HO_TEN, "ThS. Nguyễn Văn Thí Dụ"),
    "anh-chu-ky.vi-tri": moved(1, 2, mm=12),
    "anh-chu-ky.dinh-dang": ink(1, pictures.opaque(make_signatures.signature())),
    "anh-chu-ky.mau": ink(1, make_signatures.signature(colour=(20, 20, 20))),
    "anh-con-dau.vi-tri": moved(2, mm=-10),
    "anh-con-dau.kich-thuoc": moved(2, mm=-20, wider=20),
    "anh-con-dau.dinh-dang": ink(2, pictures.JPEG),
    "anh-con-dau.mau": ink(2, make_signatures.seal(colour=make_signatures.BLUE)),
    "kinh-gui.co": (letter, without(kieu.KINH_GUI_NHIEU, kieu.TEN_KINH_GUI)),
    "kinh-gui.to-trinh": (submission, without(kieu.KINH_GUI_NHIEU, kieu.TEN_KINH_GUI)),
    "kinh-gui.thua": (submission, lambda file: (
        file.text(kieu.TEN_LOAI, "Kế hoạch"), file.text(kieu.SO_KY_HIEU, "Số: 12/KH-KCNĐN"))),
    **letters(letter, tp.KINH_GUI, "24", "co-chu kieu-chu loai-chu"),
    "kinh-gui.cach-ghi": style(letter, "text", kieu.KINH_GUI_NHIEU, "Kính gửi"),
    "kinh-gui.thang-hang": para(letter, kieu.TEN_KINH_GUI, "ind", left="1134", firstLine="0"),
    "kinh-gui.ten-cu": style(letter, "text", kieu.TEN_KINH_GUI, "- Ủy ban nhân dân huyện Ví Dụ;"),
    "noi-nhan.loi": style(simple, "text", kieu.NOI_NHAN_NHAN, "Nơi nhận"),
    **letters(simple, tp.NOI_NHAN, "26", "co-chu kieu-chu loai-chu", bold=True),
    "noi-nhan.sat-le": para(simple, kieu.NOI_NHAN_NHAN, "ind", left="300"),
    "noi-nhan.ngang-hang": (simple, into_new_row(0, kieu.NOI_NHAN_NHAN, kieu.NOI_NHAN)),
    "noi-nhan.vi-tri": (simple, into_other_cell(1, kieu.NOI_NHAN_NHAN, kieu.NOI_NHAN)),
    **letters(simple, tp.TEN_NOI_NHAN, "24", "co-chu kieu-chu"),
    "ten-noi-nhan.sat-le": para(simple, kieu.NOI_NHAN, "ind", left="300"),
    "ten-noi-nhan.gach": style(simple, "text", kieu.NOI_NHAN, "Sở Nội vụ;"),
    "ten-noi-nhan.dau-cau": style(simple, "text", kieu.NOI_NHAN, "- Sở Nội vụ,"),
    "ten-noi-nhan.ten-cu": style(simple, "text", kieu.NOI_NHAN, "- Ban Thi đua - Khen thưởng tỉnh;"),
    "ten-noi-nhan.luu": style(simple, "text", kieu.NOI_NHAN, "- Văn phòng.", -1),
    "ten-noi-nhan.cach-ghi-luu": style(simple, "text", kieu.NOI_NHAN, "- Lưu: TĐKT, VT.", -1),
    "ten-noi-nhan.nhu-tren": style(letter, "text", kieu.NOI_NHAN, "- Sở Nội vụ;"),
    "ten-noi-nhan.nhu-tren-trinh": style(submission, "text", kieu.NOI_NHAN, "- Sở Nội vụ;"),
    "ten-noi-nhan.nhu-dieu": style(decision, "text", kieu.NOI_NHAN, "- Sở Nội vụ;"),
    "phu-luc.chi-dan": (plan, lambda file: file.text(
        kieu.NOI_DUNG, "Phân công cụ thể theo chức năng, nhiệm vụ của từng đơn vị.", 2)),
    "phu-luc.so": style(plan, "text", kieu.PHU_LUC, "Phụ lục 1"),
    **letters(plan, tp.PHU_LUC, "26", bold=True),
    **letters(plan, tp.TEN_PHU_LUC, "24", bold=True, small="Bảng phân công nhiệm vụ"),
    "kem-theo.co": (plan, without(kieu.KEM_THEO)),
    "kem-theo.cach-ghi": style(plan, "text", kieu.KEM_THEO, "(Kèm theo Kế hoạch của Ban Quản lý)"),
    **letters(plan, tp.KEM_THEO, "24"),
    "kem-theo.ke": (plan, without(kieu.KE_KEM_THEO)),
    "phu-luc.het": style(plan, "text", kieu.HET_PHU_LUC, "Hết."),
    "van-ban-kem-theo.kem-theo": (issuing, without(kieu.KEM_THEO, kieu.KE_KEM_THEO)),
    "van-ban-kem-theo.so": (issuing, lambda file: file.add(
        kieu.SO_KY_HIEU, "Số: 15/QC-KCNĐN", after=file.p(kieu.KE_CO_QUAN, 1))),
    "van-ban-kem-theo.ngay": (issuing, lambda file: file.add(
        kieu.DIA_DANH_THOI_GIAN, "Đồng Nai, ngày 05 tháng 3 năm 2026", after=file.p(kieu.KE_TIEU_NGU, 1))),
    "van-ban-kem-theo.ky": (issuing, lambda file: file.add(
        kieu.QUYEN_HAN_CHUC_VU, "Trưởng ban", after=file.all(kieu.KHOAN_TRON)[-1])),
    "do-mat.co": (simple, between(kieu.KE_TRICH_YEU, "MẬT")),
    "do-khan.loi": style(marked, "text", kieu.DO_KHAN, "Rất khẩn"),
    **letters(marked, tp.DO_KHAN, "24", "co-chu kieu-chu", bold=True),
    "do-khan.khung": unframed(kieu.DO_KHAN),
    "do-khan.kich-thuoc": style(marked, "stamp", kieu.DO_KHAN, 40, 8),
    **letters(marked, tp.LUU_HANH, "24", "co-chu kieu-chu loai-chu", bold=True, small="Lưu hành nội bộ"),
    "luu-hanh.khung": unframed(kieu.PHAM_VI_LUU_HANH),
    "ten-noi-nhan.nguoi-soan": style(plan, "replace", kieu.NOI_NHAN, r"PL\.\(300\)", "pl.300", -1),
    **letters(marked, tp.DIA_CHI, "20", "co-chu kieu-chu"),
    "dia-chi.ke": unframed(kieu.DIA_CHI),
    **letters(marked, tp.KY_SO, "24", "co-chu kieu-chu"),
    "ky-so.cach-ghi": style(marked, "text", kieu.KY_SO, "Số: 12/KH-KCNĐN ký ngày 15/01/2026"),
    "ban-sao.hinh-thuc": (simple, between(kieu.KE_TRICH_YEU, "SAO Y BẢN CHÍNH")),
    "ban-sao.ke": (sao_y, without(kieu.KE_BAN_SAO)),
    "ban-sao.thanh-phan": (sao_y, without(kieu.NOI_NHAN_NHAN_SAO)),
    "ban-sao.loi": style(sao_y, "text", kieu.HINH_THUC_SAO, "Sao lại"),
    **letters(sao_y, tp.BAN_SAO, "24", "co-chu kieu-chu loai-chu", bold=True, small="Sao y"),
    **letters(sao_y, tp.CO_QUAN_SAO, "28", "co-chu kieu-chu loai-chu", bold=True, small="Công đoàn"),
    "co-quan-sao.ke": (sao_y, without(kieu.KE_CO_QUAN_SAO)),
    "so-ban-sao.cach-ghi": style(sao_y, "text", kieu.SO_BAN_SAO, "Số 03/SY-CĐKCN"),
    "so-ban-sao.ma": style(sao_y, "text", kieu.SO_BAN_SAO, "Số: 03/SL-CĐKCN"),
    **letters(sao_y, tp.SO_BAN_SAO, "28", "co-chu kieu-chu"),
    "dia-danh-sao.cach-ghi": style(sao_y, "text", kieu.DIA_DANH_SAO, "Đồng Nai, ngày 5 tháng 02 năm 2026"),
    **letters(sao_y, tp.DIA_DANH_SAO, "24", "co-chu kieu-chu loai-chu"),
    **letters(sao_y, tp.QUYEN_HAN_SAO, "24", "co-chu kieu-chu loai-chu", bold=True, small="KT. Chủ tịch"),
    **letters(sao_y, tp.HO_TEN_SAO, "24", "co-chu kieu-chu", bold=True),
    **letters(sao_y, tp.NOI_NHAN_SAO, "26", "co-chu kieu-chu", bold=True),
    **letters(sao_y, tp.TEN_NOI_NHAN_SAO, "24", "co-chu kieu-chu"),
    "ten-noi-nhan-sao.dau-cau": style(sao_y, "text", kieu.NOI_NHAN_SAO, "- Các phòng,"),
    "viet-hoa.dau-cau": says("Cơ quan đã tổng kết. nay tiếp tục thi đua"),
    "viet-hoa.don-vi-hanh-chinh": says("Các đơn vị đóng tại quận 1 tiếp tục thi đua"),
    "viet-hoa.dac-biet": says("Các đơn vị đóng tại thủ đô Hà Nội tiếp tục thi đua"),
    "viet-hoa.vien-dan": says("Thực hiện quy định tại Khoản 2 Điều 5 của Quy chế"),
    "viet-hoa.thu-thang": says("Hội nghị họp vào thứ hai, ngày 05 tháng 01"),
    "viet-hoa.ngay-le": says("Các đơn vị thi đua dịp Tết Nguyên Đán"),
    "viet-hoa.co-quan": says("Theo hướng dẫn của Bộ nội vụ"),
    "viet-hoa.danh-hieu": says("Cơ quan được tặng Huân chương lao động"),
    "viet-hoa.chuc-danh": says("Theo đề xuất của giáo sư Nguyễn Văn Ví Dụ"),
    "viet-hoa.ten-van-ban": says("Thực hiện nghị quyết số 12/NQ-HĐND ngày 05 tháng 01 năm 2026 của Hội đồng"),
    "viet-hoa.trich-yeu": (simple, lambda file: file.text(
        kieu.TRICH_YEU, "Thực Hiện Công Tác Thi Đua Khen Thưởng Năm")),
}  # fmt: skip
