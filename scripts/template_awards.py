"""Reports of achievements (NĐ 152/2025/NĐ-CP, forms 02-12): who confirms stands beside the signer, or below both."""

from __future__ import annotations

from dataclasses import replace

from template_blocks import body, head, named_below, when_else
from template_sections import end
from template_signers import HALVES
from template_styles import STYLES
from template_words import cell, each, p, row, table, when
from vanban.the_thuc import kieu

AWARD_STYLES = tuple(
    replace(style, keep_next=True) for style in STYLES if style.name in (kieu.HO_TEN, kieu.HO_TEN_DUOI)
)
"""Names stay on the page of the body that confirms below them: nobody confirms alone on a page."""


def thanh_tich(number_in: str) -> str:
    """Write a report of achievements."""
    lines = ((kieu.DE_NGHI_KHEN, "de_nghi"), (kieu.VE_THANH_TICH, "ve_thanh_tich"), (kieu.DOI_TUONG, "doi_tuong"),
             (kieu.DOI_TUONG_HOA, "doi_tuong_hoa"))  # fmt: skip
    under = (when(field, p(style, f"{{{{ {field} }}}}")) for style, field in lines)
    title = "".join((p(kieu.TEN_LOAI, "{{ ten_loai }}"), *under))
    return head(sparing=True) + title + body() + signing() + end(number_in)


def signing() -> str:
    """Write the places to sign: the one who confirms at the left, the signer at the right, a body above below them.

    The names stand in a row of their own, level with each other however many lines are above them.
    """
    confirms = (
        words("xac_nhan.loi"),
        each("dong", "xac_nhan.quyen_han_chuc_vu", p(kieu.CHUC_VU_XAC_NHAN, "{{ dong }}")),
        p(kieu.GHI_CHU_KY, "{{ dong_dau }}"),
    )
    signs = (
        each("dong", "quyen_han_chuc_vu", p(kieu.QUYEN_HAN_CHUC_VU, "{{ dong }}")),
        when("ghi_chu_ky", p(kieu.GHI_CHU_KY, "{{ ghi_chu_ky }}")),
    )
    left, right = named_below("xac_nhan.chuc_vu_khac", "xac_nhan.ho_ten"), named_below("chuc_vu_khac", "ho_ten")
    above = cell(sum(HALVES), words("co_quan_trinh"), p(kieu.GHI_CHU_KY, "{{ dong_dau }}"), p(kieu.HO_TEN), span=2)
    return table(
        "KhungKy", HALVES,
        row(cell(HALVES[0], when_else("xac_nhan.loi", *confirms)), cell(HALVES[1], *signs)),
        row(cell(HALVES[0], when_else("xac_nhan.loi", *left)), cell(HALVES[1], *right)),
        command("if co_quan_trinh"), row(above), command("endif"),
    )  # fmt: skip


def words(source: str) -> str:
    """Write what stands where somebody confirms, a line each."""
    return each("dong", source, p(kieu.LOI_XAC_NHAN, "{{ dong }}"))


def command(statement: str) -> str:
    """Write a row that holds a tag."""
    return row(cell(sum(HALVES), p(kieu.THE_LENH, f"{{%tr {statement} %}}"), span=2))
