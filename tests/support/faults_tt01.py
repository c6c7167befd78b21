"""One fault for every rule that the circular demands otherwise than the decree, or alone; papers of its time."""

from __future__ import annotations

from collections.abc import Callable

import papers
from faults import FAULTS as OF_THE_DECREE
from faults import Fault, across, between, letters, ruled, style
from papers import articles, letter, marked, plan, simple
from word_edits import File, W

from vanban.standards import components as tp
from vanban.the_thuc import kieu


def of_its_time(file: File) -> File:
    """Make a paper follow the circular: bases upright with a comma at the last, titles of sections at 13."""
    for paragraph in file.all(kieu.CAN_CU):
        file.run(paragraph, i="0")
    file.replace(kieu.CAN_CU, r"\.$", ",", -1)
    for paragraph in file.all(kieu.TEN_MUC_SO):
        file.run(paragraph, sz="26")
    file.para(file.number, "jc", val="right")
    file.text(kieu.DIA_DANH_THOI_GIAN, "Đồng Nai, ngày 15 tháng 01 năm 2020")
    return file


def with_number_at_the_foot(file: File) -> File:
    """Make a paper of the circular's time of one of ours: its page number at the foot right."""
    of_its_time(file).number_in_footer()
    return file


def old(paper: Callable[[], File]) -> File:
    """A paper of the circular's time, its page number at the foot right."""
    return with_number_at_the_foot(paper())


def dated_today(file: File) -> None:
    file.text(kieu.DIA_DANH_THOI_GIAN, "Đồng Nai, ngày 15 tháng 01 năm 2026")


def columns(file: File, left: int, right: int) -> None:
    """Set the widths of the header's columns, in twips."""
    table = next(file.p(kieu.QUOC_HIEU).iterancestors(f"{W}tbl"))
    for column, width in zip(table.find(f"{W}tblGrid").findall(f"{W}gridCol"), (left, right), strict=True):
        column.set(f"{W}w", str(width))
    for row in table.findall(f"{W}tr"):
        for cell, width in zip(row.findall(f"{W}tc"), (left, right), strict=True):
            cell.find(f"{W}tcPr/{W}tcW").set(f"{W}w", str(width))
    ruled(file, kieu.TIEU_NGU, kieu.KE_TIEU_NGU, 1.0)
    ruled(file, kieu.CO_QUAN_BAN_HANH, kieu.KE_CO_QUAN, 0.4)


def lying(file: File) -> None:
    across(file)
    columns(file, 6000, 8400)


def named(file: File) -> None:
    """Make a công văn a plan that keeps its addressees."""
    file.add(kieu.TEN_LOAI, "Kế hoạch", before=file.p(kieu.KINH_GUI_NHIEU))
    file.add(kieu.TRICH_YEU, "Thực hiện công tác thi đua", before=file.p(kieu.KINH_GUI_NHIEU))
    file.add(kieu.KE_TRICH_YEU, "", before=file.p(kieu.KINH_GUI_NHIEU))
    file.text(kieu.SO_KY_HIEU, "Số: 12/KH-KCNĐN")
    ruled(file, kieu.TRICH_YEU, kieu.KE_TRICH_YEU, 0.4)


def not_on_a_page_of_its_own(file: File) -> None:
    file.sections[-1].find(f"{W}type").set(f"{W}val", "continuous")


def without_annex_title(file: File) -> None:
    file.remove(kieu.TEN_PHU_LUC)


OWN: dict[str, Fault] = {
    "kho-giay.a5": style(simple, "text", kieu.TEN_LOAI, "Phiếu gửi"),
    "kho-giay.chieu": (simple, lying),
    "phong-chu.ten": style(marked, "look", kieu.DO_KHAN, font="Arial"),
    "so-trang.canh": (simple, lambda file: file.para(file.number, "jc", val="center")),
    "tieu-ngu.co-di-doi": style(simple, "look", kieu.TIEU_NGU, sz="26"),
    "co-quan-chu-quan.khong-ghi": style(
        simple, "text", kieu.CO_QUAN_BAN_HANH, "Ủy ban nhân dân\ncác Khu công nghiệp"),
    "co-quan-chu-quan.cung-co": style(simple, "look", kieu.CO_QUAN_CHU_QUAN, sz="24"),
    "co-quan.cung-co": style(simple, "look", kieu.CO_QUAN_BAN_HANH, sz="24"),
    "so-ky-hieu.in-hoa": style(simple, "text", kieu.SO_KY_HIEU, "Số: 12/KH-kcnđn"),
    "so-ky-hieu.nhom": style(simple, "text", kieu.SO_KY_HIEU, "Số: 12/KH"),
    "so-ky-hieu.ten-loai": style(papers.decision, "text", kieu.SO_KY_HIEU, "Số: 12/KH-KCNĐN"),
    "so-ky-hieu.cong-van": style(letter, "text", kieu.SO_KY_HIEU, "Số: 12/CV-KCNĐN"),
    "dia-danh-thoi-gian.dia-danh": style(
        simple, "text", kieu.DIA_DANH_THOI_GIAN, "TP. HCM, ngày 15 tháng 01 năm 2020"),
    "can-cu.kieu-chu": style(simple, "look", kieu.CAN_CU, i="1"),
    "can-cu.dau-cau": style(simple, "text", kieu.CAN_CU, "Theo đề nghị của Chánh Văn phòng.", 1),
    "muc.tieu-muc": style(articles, "text", kieu.MUC_SO, "Tiểu mục 1"),
    **letters(articles, tp.TEN_MUC, "28", "co-chu", bold=True),
    "quyen-han.ten-co-quan": style(
        simple, "text", kieu.QUYEN_HAN_CHUC_VU, "Trưởng ban Ban Quản lý các Khu công nghiệp"),
    "ho-ten.hoc-vi": style(plan, "text", kieu.HO_TEN, "PGS.TS. Nguyễn Văn Thí Dụ"),
    "kinh-gui.thua": (letter, named),
    "phu-luc.trang-rieng": (plan, not_on_a_page_of_its_own),
    "phu-luc.tieu-de": (plan, without_annex_title),
    "ban-sao.hinh-thuc": (simple, between(kieu.KE_TRICH_YEU, "SAO Y")),
    "ten-noi-nhan.danh-may": OF_THE_DECREE["ten-noi-nhan.nguoi-soan"],
    "quoc-hieu.be-rong": (simple, lambda file: columns(file, 3900, 7300)),
    "van-ban.ngay": (simple, dated_today),
    "dia-danh-thoi-gian.cach-ghi": style(
        simple, "text", kieu.DIA_DANH_THOI_GIAN, "Đồng Nai, ngày 5 tháng 02 năm 2020"),
    "dia-danh-thoi-gian.thang": style(
        simple, "text", kieu.DIA_DANH_THOI_GIAN, "Đồng Nai, ngày 15 tháng 03 năm 2019"),
}  # fmt: skip
"""Faults against what the circular demands otherwise than the decree, or alone."""


def fault(rule: str) -> Fault:
    return OWN[rule] if rule in OWN else OF_THE_DECREE[rule]
