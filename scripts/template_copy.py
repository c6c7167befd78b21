"""What a copy adds to the paper it is made of, ô by ô (Phụ lục I, Phần II, Mục II; Phụ lục III, Mẫu 3.1, 3.2).

On paper a block under a line over the whole text, in one table whose rows stay
together; of an electronic copy only the line of the digital signature.
"""

from __future__ import annotations

from template_blocks import SIGNING
from template_words import cell, each, p, row, table, tag
from vanban.the_thuc import kieu
from vanban.the_thuc.noi_nhan import NHAN as NOI_NHAN


def ban_sao(number_in: str) -> str:
    """Write the template of what a copy adds."""
    return "".join((tag("if dong_ky_so"), p(kieu.KY_SO, "{{ dong_ky_so }}"), tag("else"), copy_block(), tag("endif")))


def copy_block() -> str:
    """Write ô 1 to 7 of a copy on paper."""
    left, right = SIGNING
    body = (p(kieu.CO_QUAN_SAO, "{{ co_quan_sao }}"), p(kieu.KE_CO_QUAN_SAO))
    names = row(cell(left, *body), cell(right, p(kieu.HINH_THUC_SAO, "{{ hinh_thuc }}")))
    number, date = p(kieu.SO_BAN_SAO, "{{ so_ky_hieu }}"), p(kieu.DIA_DANH_SAO, "{{ dia_danh_thoi_gian }}")
    recipients = (p(kieu.NOI_NHAN_NHAN_SAO, NOI_NHAN), each("noi", "noi_nhan", p(kieu.NOI_NHAN_SAO, "{{ noi }}")))
    signer = (
        each("dong", "quyen_han_chuc_vu", p(kieu.QUYEN_HAN_SAO, "{{ dong }}")),
        tag("if chuc_vu_khac"),
        p(kieu.CHUC_VU_KHAC_SAO, "{{ chuc_vu_khac }}"),
        p(kieu.HO_TEN_DUOI_SAO, "{{ ho_ten }}"),
        tag("else"),
        p(kieu.HO_TEN_SAO, "{{ ho_ten }}"),
        tag("endif"),
    )
    rows = (
        names,
        row(cell(left, number, align="bottom"), cell(right, date, align="bottom")),
        row(cell(left, *recipients), cell(right, *signer)),
    )
    return p(kieu.KE_BAN_SAO) + table("KhungVanBan", SIGNING, *rows) + p(kieu.SAU_BANG)
