"""Phụ lục II, NĐ 30/2020/NĐ-CP: capitals, as far as words alone prove them wrong.

Each table is pairs: a pattern of what is miswritten, and the right writing. A
pattern holds only what cannot be right otherwise: no names are guessed.
"""

from __future__ import annotations

import re
from collections.abc import Callable

Pairs = tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...]

_SMALL = "a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
_INSIDE = r"(?<=[\w,] )"
"""Inside a sentence: after a word or a comma."""


def _last_up(found: re.Match[str]) -> str:
    """Raise the first letter of the last group."""
    word = found[found.lastindex or 0]
    return found[0][: -len(word)] + word[:1].upper() + word[1:]


def _first_up(found: re.Match[str]) -> str:
    return found[0][:1].upper() + found[0][1:]


def _first_down(found: re.Match[str]) -> str:
    return found[0][:1].lower() + found[0][1:]


DAU_CAU: Pairs = ((rf"\b(?![ivxlc]+\.)[{_SMALL}]{{3,}}[.?!] ([{_SMALL}]+)\b(?![.)])", _last_up),)
"""M.I: after a sentence's end; a dot after fewer than three letters may be an abbreviation's."""

DON_VI_HANH_CHINH: Pairs = ((r"\b(?:quận|phường) \d+", _first_up),)
"""M.III k.1b: a class noun before a number."""

DAC_BIET: Pairs = (
    (r"\bthành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"),
    (r"\bthủ đô Hà Nội", "Thủ đô Hà Nội"),
    (r"\bỦy ban Nhân dân", "Ủy ban nhân dân"),
    (r"\bHội đồng Nhân dân", "Hội đồng nhân dân"),
)
"""M.III k.1c, M.IV k.1, M.V k.1."""

VIEN_DAN: Pairs = (
    (rf"{_INSIDE}Khoản \d+ Điều \d+", _first_down),
    (rf"{_INSIDE}Điểm [{_SMALL}] [Kk]hoản \d+", _first_down),
    (r"\b[Kk]hoản \d+ (điều) \d+", lambda found: found[0].replace("điều", "Điều")),
)
"""M.V k.7: Điều, Mục, Chương in capitals, khoản and điểm not."""

THU_THANG: Pairs = (
    (r"\bthứ (hai|ba|tư|năm|sáu|bảy)(?=,? \(?ngày \d)", _last_up),
    (r"\btháng (giêng|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|chạp)(?= năm \d{4})", _last_up),
)
"""M.V k.8c: days of the week and months in words."""

NGAY_LE: Pairs = (
    (r"\b[Tt]ết (?:nguyên đán|Nguyên Đán)\b", "tết Nguyên đán"),
    (r"\b[Tt]ết (?:trung thu|Trung Thu)\b", "tết Trung thu"),
    (r"\bngày (?:quốc khánh|Quốc Khánh)\b", "ngày Quốc khánh"),
    (r"\bngày (?:quốc tế lao động|Quốc Tế Lao Động)\b", "ngày Quốc tế Lao động"),
)
"""M.V k.5, k.8."""

_MINISTRIES = (
    "nội vụ", "tài chính", "y tế", "tư pháp", "công an", "quốc phòng", "ngoại giao", "xây dựng", "giáo dục và đào tạo",
    "khoa học và công nghệ", "kế hoạch và đầu tư", "tài nguyên và môi trường", "giao thông vận tải",
    "nông nghiệp và môi trường", "thông tin và truyền thông",
)  # fmt: skip
_WORD = re.compile(r"\w+")


def _ministry(found: re.Match[str]) -> str:
    parts = found[1].split(" và ")
    return "Bộ " + " và ".join(part[:1].upper() + part[1:] for part in parts)


CO_QUAN: Pairs = ((rf"\bBộ ({'|'.join(_MINISTRIES)})\b", _ministry),)
"""M.IV k.1a: a body's kind, function and field."""

DANH_HIEU: Pairs = (
    (r"\b[Hh]uân chương (sao vàng|lao động|độc lập|quân công|chiến công)\b", lambda f: f"Huân chương {_up(f[1])}"),
    (r"\bHuân chương [^,.;]{3,25} hạng (nhất|nhì|ba)\b", _last_up),
    (r"\bAnh hùng (lao động)\b", _last_up),
    (r"\bNghệ sĩ (nhân dân|ưu tú)\b", _last_up),
)
"""M.V k.2: orders and honours, with their class."""

_NAME = rf"[A-ZĐ][{_SMALL}]+"
CHUC_DANH: Pairs = ((rf"{_INSIDE}(?:phó giáo sư|giáo sư|tiến sĩ|thạc sĩ) {_NAME} {_NAME}", _first_up),)
"""M.V k.3: a degree tied to a person."""

TEN_VAN_BAN: Pairs = (
    (r"\b(?:nghị định|thông tư|quyết định|chỉ thị|nghị quyết|kế hoạch) số \d+/", _first_up),
    (r"\bBộ luật (hình sự|dân sự|lao động|tố tụng hình sự|tố tụng dân sự)\b", _last_up),
)
"""M.V k.6: a given text's kind, and the first syllable of its name."""


def _up(text: str) -> str:
    return text[:1].upper() + text[1:]


def title_case(text: str) -> str | None:
    """Tell a title that begins every word with a capital, as no rule grants: give it as it should be.

    >>> title_case("Tổ Chức Phong Trào Thi Đua Yêu Nước")
    'Tổ chức phong trào thi đua yêu nước'
    >>> title_case("Thực hiện công tác thi đua")
    """
    words = _WORD.findall(text)
    if len(words) < 6 or not all(word[:1].isupper() and word[1:].islower() for word in words):
        return None
    return text[:1] + text[1:].lower()
