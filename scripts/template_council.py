"""Papers of a council: its ballot, the minutes of the count."""

from __future__ import annotations

from template_blocks import body, head, title
from template_sections import end
from template_signers import HALVES, place_to_sign
from template_styles import MM, Style
from template_words import cell, each, p, row, table
from vanban.standards.model import MauChu
from vanban.standards.nd30_2020 import CO_13_14
from vanban.the_thuc import kieu
from vanban.the_thuc.noi_nhan import NHAN as NOI_NHAN

COUNCIL_STYLES = (Style(kieu.CHO_DONG_DAU, MauChu("", CO_13_14), line=round(22 * MM), exact=True, keep_next=True),)
"""The council's seal is 36 mm wide: half of it stands over the head, half in this room."""


def phieu_bau(number_in: str) -> str:
    """Write a ballot: room for the seal under the head, no number, nobody's signature."""
    return head(numbered=False) + p(kieu.CHO_DONG_DAU) + title() + body() + end(number_in)


def bien_ban_kiem_phieu(number_in: str) -> str:
    """Write the minutes of a count: the tellers with the recipients under them at the left, their head at the right."""
    tellers = p(kieu.QUYEN_HAN_CHUC_VU, "{{ uy_vien.vai_tro }}") + each(
        "ten", "uy_vien.ho_ten", p(kieu.HO_TEN, "{{ ten }}")
    )
    recipients = (
        p(kieu.TREN_BANG),
        p(kieu.NOI_NHAN_NHAN, NOI_NHAN),
        each("noi", "noi_nhan", p(kieu.NOI_NHAN, "{{ noi }}")),
    )
    left, right = cell(HALVES[0], tellers, *recipients), cell(HALVES[1], place_to_sign("truong_ban"))
    return head(dated=False) + title() + body() + table("KhungKy", HALVES, row(left, right)) + end(number_in)
