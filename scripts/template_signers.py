"""Papers that several people sign: minutes (Mẫu 1.9), and what parties sign side by side."""

from __future__ import annotations

from template_blocks import addressees, body, head, title
from template_page import TEXT_WIDTH
from template_sections import end
from template_words import cell, each, p, row, table, when
from vanban.the_thuc import kieu
from vanban.the_thuc.noi_nhan import NHAN as NOI_NHAN

SIXTHS = (TEXT_WIDTH // 6,) * 5 + (TEXT_WIDTH - TEXT_WIDTH // 6 * 5,)
"""Columns that rows of one, two and three places to sign all fall on."""
HALVES = (TEXT_WIDTH // 2, TEXT_WIDTH - TEXT_WIDTH // 2)


def place_to_sign(source: str) -> str:
    """Write one of two places to sign: what somebody signs as, the name."""
    return p(kieu.QUYEN_HAN_CHUC_VU, f"{{{{ {source}.vai_tro }}}}") + p(kieu.HO_TEN, f"{{{{ {source}.ho_ten }}}}")


def place_of_party(source: str) -> str:
    """Write a party's place to sign: its name, its representative's post and name.

    Its style keeps no row with the next one: the rows of many parties go over several pages.
    """
    post = when(f"{source}.chuc_vu", p(kieu.NOI_KY, f"{{{{ {source}.chuc_vu }}}}"))
    return p(kieu.NOI_KY, f"{{{{ {source}.vai_tro }}}}") + post + p(kieu.HO_TEN, f"{{{{ {source}.ho_ten }}}}")


def bien_ban(number_in: str) -> str:
    """Write minutes: the secretary with the recipients under the name at the left, the chair at the right."""
    recipients = (
        p(kieu.TREN_BANG),
        p(kieu.NOI_NHAN_NHAN, NOI_NHAN),
        each("noi", "noi_nhan", p(kieu.NOI_NHAN, "{{ noi }}")),
    )
    left = cell(HALVES[0], place_to_sign("thu_ky"), *recipients)
    signing = table("KhungKy", HALVES, row(left, cell(HALVES[1], place_to_sign("chu_toa"))))
    return head(dated=False) + title() + body() + signing + end(number_in)


def cac_ben(number_in: str) -> str:
    """Write a paper of several parties, who sign two by two."""

    def command(statement: str) -> str:
        return row(cell(sum(HALVES), p(kieu.THE_LENH, f"{{%tr {statement} %}}"), span=2))

    left, right = (
        cell(width, place_of_party(f"hang.{side}")) for width, side in zip(HALVES, ("trai", "phai"), strict=True)
    )
    signing = table("KhungKy", HALVES, command("for hang in hang_ky"), row(left, right), command("endfor"))
    return head() + title() + body() + signing + end(number_in)


def nhieu_nguoi_ky(number_in: str) -> str:
    """Write a paper of a year that several sign in rows of one, two or three: its year in its name, no number."""

    def command(statement: str) -> str:
        return row(cell(TEXT_WIDTH, p(kieu.THE_LENH, f"{{%tr {statement} %}}"), span=6))

    def places(*sides: str) -> str:
        sixths = 6 // len(sides)
        shown = (
            each("dong", f"hang.{side}.dong", p(kieu.NOI_KY, "{{ dong }}"))
            + p(kieu.HO_TEN, f"{{{{ hang.{side}.ho_ten }}}}")
            for side in sides
        )
        return row(*(cell(sum(SIXTHS[:sixths]), place, span=sixths) for place in shown))

    signing = table(
        "KhungKy", SIXTHS,
        command("for hang in hang_cho_ky"),
        command("if hang.trai.dong and hang.giua.dong"), places("trai", "giua", "phai"),
        command("elif hang.trai.dong"), places("trai", "phai"),
        command("else"), places("giua"),
        command("endif"), command("endfor"),
    )  # fmt: skip
    return head(numbered=False) + title(subject=False) + addressees() + body() + signing + end(number_in)
