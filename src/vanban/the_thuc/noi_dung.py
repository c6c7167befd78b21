"""Nội dung văn bản (the body), as the paragraphs it is printed in.

By law a body has phần, chương, mục, tiểu mục, điều, khoản, điểm; in papers
without điều (kế hoạch, báo cáo, tờ trình) sections are I., II.; the parts of a
section 1., 2., bold when they bear a title; points a), b) … by the Vietnamese
alphabet as the decree itself uses it (a b c d đ e g h i k l m …); then dash
items, plus items below them, and running paragraphs. Labels are text: Word has
no list of Vietnamese letters, and offices type them. The body ends with ``./.``.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6d, 6đ; Mục V, dòng 6b.

>>> muc(2, "Nội dung")["nhan"], khoan(1, "Quý I")["nhan"], diem(5, "…")["nhan"]
('II.', '1.', 'đ)')
>>> [khoi["loi"] for khoi in ket_thuc([doan("Trên đây là Kế hoạch.")])]
['Trên đây là Kế hoạch./.']
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Literal, NotRequired, TypedDict

from vanban.chu.marked import Marked, Noted, escaped, marked, reworded
from vanban.chu.so import point_letter, roman
from vanban.the_thuc.bang import BangIn
from vanban.the_thuc.bieu_do import BieuDoIn
from vanban.the_thuc.hinh_tep import HinhIn

CapBac = Literal[
    "can_cu", "tham_quyen", "quyet_dinh", "phan_chuong", "ten_phan_chuong", "muc_so", "ten_muc_so", "dieu", "dieu_tron",
    "muc", "khoan", "khoan_tron", "diem", "gach", "giua", "ben", "doan",
    "ten_bang", "bang", "ghi_chu_bang", "hinh", "ten_hinh", "het",
]  # fmt: skip
"""What a paragraph of a body is; ``…_tron`` are those without a title of their own, run into their text."""

HET = "./."


class Khoi(TypedDict):
    """One printed paragraph of the body: its level, its label (may be empty) and its text."""

    cap: CapBac
    nhan: str
    loi: str
    bang: NotRequired[BangIn]
    hinh: NotRequired[HinhIn]
    bieu_do: NotRequired[BieuDoIn]


_WITHOUT_SENTENCE = ("ten_bang", "bang", "ghi_chu_bang", "hinh", "ten_hinh")


def can_cu(text: str) -> Khoi:
    """Print a basis."""
    return {"cap": "can_cu", "nhan": "", "loi": text}


def tham_quyen(text: str) -> Khoi:
    """Print who decides, above the bases (Mẫu 1.1-1.3)."""
    return {"cap": "tham_quyen", "nhan": "", "loi": text}


def quyet_dinh(text: str) -> Khoi:
    """Print "QUYẾT ĐỊNH:" or "QUYẾT NGHỊ:" (Mẫu 1.1-1.3)."""
    return {"cap": "quyet_dinh", "nhan": "", "loi": text}


def phan_chuong(word: str, number: int, title: str) -> tuple[Khoi, Khoi]:
    """Print the two lines of phần or chương ``number`` (from 1), in Roman numerals."""
    label: Khoi = {"cap": "phan_chuong", "nhan": "", "loi": f"{word} {roman(number)}"}
    return label, {"cap": "ten_phan_chuong", "nhan": "", "loi": title}


def muc_so(word: str, number: int, title: str) -> tuple[Khoi, Khoi]:
    """Print the two lines of mục or tiểu mục ``number`` (from 1) of a chương."""
    return {"cap": "muc_so", "nhan": "", "loi": f"{word} {number}"}, {"cap": "ten_muc_so", "nhan": "", "loi": title}


def dieu(number: int, text: str, *, titled: bool = True) -> Khoi:
    """Print điều ``number`` (from 1); without a title its label alone is bold, as decisions have it (Mẫu 1.2)."""
    label = f"Điều {number}."
    if titled:
        return {"cap": "dieu", "nhan": label, "loi": text}
    return {"cap": "dieu_tron", "nhan": Marked(f"**{label}**"), "loi": marked(text)}


def muc(number: int, title: str) -> Khoi:
    """Print the heading of section ``number`` (from 1), in Roman numerals."""
    return {"cap": "muc", "nhan": f"{roman(number)}.", "loi": title}


def khoan(number: int, text: str, *, titled: bool = True) -> Khoi:
    """Print part ``number`` (from 1) of a section or an article, bold if ``text`` is its title."""
    return {"cap": "khoan" if titled else "khoan_tron", "nhan": f"{number}.", "loi": text if titled else marked(text)}


def diem(number: int, text: str) -> Khoi:
    """Print point ``number`` (from 1), by its letter."""
    return {"cap": "diem", "nhan": f"{point_letter(number - 1)})", "loi": marked(text)}


def gach(text: str) -> Khoi:
    """Print a dash item."""
    return {"cap": "gach", "nhan": "-", "loi": marked(text)}


def cong(text: str) -> Khoi:
    """Print a plus item, which stands below a dash item."""
    return {"cap": "gach", "nhan": "+", "loi": marked(text)}


def ben(text: str) -> Khoi:
    """Print the name of a party."""
    return {"cap": "ben", "nhan": "", "loi": text}


def giua(text: str) -> Khoi:
    """Print a centred line."""
    return {"cap": "giua", "nhan": "", "loi": text}


def doan(text: str) -> Khoi:
    """Print a running paragraph."""
    return {"cap": "doan", "nhan": "", "loi": marked(text)}


def doan_hoac_gach(texts: Sequence[str]) -> Iterable[Khoi]:
    """Print one text as a paragraph, several as a dash list."""
    return map(doan if len(texts) == 1 else gach, texts)


def ten_bang(text: str) -> Khoi:
    """Print what a table is called, above it."""
    return {"cap": "ten_bang", "nhan": "", "loi": text}


def bang(grid: BangIn) -> Khoi:
    """Print a table."""
    return {"cap": "bang", "nhan": "", "loi": "", "bang": grid}


def ghi_chu_bang(text: str) -> Khoi:
    """Print the note below a table."""
    return {"cap": "ghi_chu_bang", "nhan": "", "loi": marked(text)}


def hinh(picture: HinhIn) -> Khoi:
    """Print a picture."""
    return {"cap": "hinh", "nhan": "", "loi": "", "hinh": picture}


def bieu_do(chart: BieuDoIn) -> Khoi:
    """Print a chart, where pictures are printed."""
    return {"cap": "hinh", "nhan": "", "loi": "", "bieu_do": chart}


def ten_hinh(text: str) -> Khoi:
    """Print what a picture or a chart is called, below it."""
    return {"cap": "ten_hinh", "nhan": "", "loi": text}


def co_chu_thich(khoi: Khoi, note: str) -> Khoi:
    """Put a footnote behind what a paragraph says."""
    text = khoi["loi"]
    return {**khoi, "loi": Noted(text if isinstance(text, Marked) else escaped(text), note)}


def ket_thuc(body: Sequence[Khoi]) -> list[Khoi]:
    """Close the body: its last text ends with ``./.`` instead of its full stop (all forms of Phụ lục III).

    Under a table or a picture ``./.`` stands in a paragraph of its own.
    """
    *rest, last = body
    if last["cap"] in _WITHOUT_SENTENCE:
        return [*body, doan(HET)]
    text = last["loi"]
    return [*rest, {**last, "loi": reworded(text, text.removesuffix(HET).removesuffix(".") + HET)}]


def het_phan(body: Sequence[Khoi]) -> list[Khoi]:
    """Let ``./.`` under the last table of an appendix close it at the right edge, where no signature follows."""
    *rest, last = body
    return [*rest, {"cap": "het", "nhan": "", "loi": HET}] if last["loi"] == HET else [*body]
