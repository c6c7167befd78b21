"""Lines of a paper as they are recognised: fixed words told with a slip of the pen, numbers, dates, names, marks.

>>> is_nation("CỘNG HOÀ XÃ HỘI CHỦ NGĨA VIỆT NAM"), is_motto("Độc lập – Tự do – Hạnh phúc")
(True, True)
>>> is_dated("Đồng Nai, ngày      tháng 02 năm 2026"), is_numbered("Số:      /KH-UBND"), is_person("Nguyễn Văn Ví Dụ")
(True, True, True)
"""

from __future__ import annotations

import re
from difflib import SequenceMatcher

from vanban.chu.text import nfc, one_line, slug
from vanban.standards.loai_van_ban import LOAI
from vanban.the_thuc.quoc_hieu import QUOC_HIEU, TIEU_NGU
from vanban.word.document import Paragraph

LINE = 200
"""No line of a paper's head is longer."""
ALIKE = 0.8
"""How like a fixed text a line must be to be that text miswritten."""

DATE = re.compile(
    r"ngày[\s.…_]*(?P<ngay>\d{1,2})?[\s.…_]*tháng[\s.…_]*(?P<thang>\d{1,2})?[\s.…_]*năm[\s.…_]*(?P<nam>\d{4})?",
    re.IGNORECASE,
)
NUMBER = re.compile(r"Số\s*:?\s*(?P<so>\d*|[\s.…_]*)\s*/\s*(?:(?P<nam>\d{4})\s*/\s*)?(?P<ky_hieu>\S.*)", re.IGNORECASE)
_DATED = re.compile(
    rf"(?=\D{{0,60}}ngày)[^,;:/]{{0,60}},?\s*{DATE.pattern}[\s.…_\d]{{0,12}}|[^,;:/]{{2,60}},\s*(?:ngày\s*)?\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}}",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r"Số\s*[:.]?\s*(?:\d*|[\s.…_]*)\s*[-/]\s*\S(?:[\w.&/ –—-]{0,40}\S)?", re.IGNORECASE)
ORNAMENT = re.compile(r"[\W_]*")
"""Rows of underscores, hyphens or asterisks, and nothing at all."""
DRAFT = re.compile(r"\W*(?:bản\s+)?dự thảo\b.*|mẫu(?: số)?\b.*|bản sao\b.*|hình ảnh.*", re.IGNORECASE)
SUBJECT = re.compile(r"\(?V\s*/\s*v\b|về việc\b", re.IGNORECASE)
ADDRESSED = re.compile(r"kính\s+(?:gửi|trình)\s*(?::|$)", re.IGNORECASE)
UNMARKED = re.compile(r"kính\s+gửi\s+[^:]{3,150}", re.IGNORECASE)
"""Addressees whose label lacks its colon, where they open the text."""
BASIS = re.compile(r"(?:[-–+]\s*)?(?:căn cứ|theo đề nghị|xét đề nghị|xét|thực hiện|thi hành)\b", re.IGNORECASE)
ARTICLE = re.compile(r"Điều\s+\d+\s*[.:]", re.IGNORECASE)

_PERSON = re.compile(
    r"(?:(?:GS|PGS|TSKH|TS|ThS|BS|BSCK\w*|CK\w*|DS|LS|KS|CN|NGND|NGƯT|TTND|TTƯT|NSND|NSƯT"
    r"|Đại tá|Thượng tá|Trung tá|Thiếu tá|Đại tướng|Thượng tướng|Trung tướng|Thiếu tướng"
    r"|Đại úy|Thượng úy|Trung úy|Thiếu úy|Giáo sư|Tiến sĩ|Thạc sĩ)[.,\s]+)*"
    r"(?P<ten>[^\W\d_]+(?:[ ’'ʼ-][^\W\d_]+){1,6})",
    re.IGNORECASE,
)
_SURNAMES = frozenset({
    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương",
    "Lý", "Trương", "Đinh", "Đoàn", "Lâm", "Trịnh", "Mai", "Đào", "Cao", "Hà", "Tạ", "Lương", "Phùng", "Tô", "Thái",
    "Châu", "Tăng", "Vương", "Kiều", "Quách", "Tống", "Nông", "Triệu",
})  # fmt: skip
"""The commonest, which no name of a post begins with."""
_SHORT_NATION = re.compile(r"(?:nuoc_)?(?:cong_hoa|ch)_\w{0,30}viet_nam")
_NATION, _MOTTO = slug(QUOC_HIEU), slug(TIEU_NGU)
_PARTY = "dang_cong_san_viet_nam"
_YOUTH = frozenset({"doan_tncs_ho_chi_minh", "doan_thanh_nien_cong_san_ho_chi_minh"})
_KINDS = {slug(kind.ten): kind for kind in LOAI}


def plain(paragraph: Paragraph) -> str:
    """Give a paragraph's text in one normal form: composed letters, single spaces."""
    try:
        return one_line(paragraph.text)
    except ValueError:
        return " ".join(nfc(paragraph.text).split())


def is_upper(paragraph: Paragraph) -> bool:
    """Tell whether all its letters are seen as capitals."""
    shown = nfc(paragraph.shown).strip()
    return any(letter.isalpha() for letter in shown) and shown == shown.upper()


def alike(text: str, fixed: str) -> float:
    """Tell how like a fixed text's slug a line is, 0 to 1; one much longer or shorter is not."""
    found = slug(text) if len(text) < LINE else ""
    if not found or abs(len(found) - len(fixed)) > len(fixed) // 3:
        return 0.0
    return 1.0 if found == fixed else SequenceMatcher(None, found, fixed, autojunk=False).ratio()


def is_nation(text: str) -> bool:
    """Tell whether a line is Quốc hiệu, be it miswritten or shortened."""
    shortened = len(text) < LINE and _SHORT_NATION.fullmatch(slug(text))
    return bool(shortened) or alike(text, _NATION) >= ALIKE


def is_party(text: str) -> bool:
    """Tell whether a line is what papers of the Party bear in place of Quốc hiệu."""
    return alike(text, _PARTY) > 0.9


def is_youth(text: str) -> bool:
    """Tell whether a line is what papers of the Youth Union bear in place of Quốc hiệu."""
    return len(text) < LINE and slug(text) in _YOUTH


def is_motto(text: str) -> bool:
    """Tell whether a line is Tiêu ngữ, be it miswritten."""
    return alike(text, _MOTTO) >= ALIKE


def is_dated(text: str) -> bool:
    """Tell whether a line is a place and a date, be they blank."""
    return len(text) < LINE and bool(_DATED.fullmatch(text))


def is_numbered(text: str) -> bool:
    """Tell whether a line is a number and a symbol, be the number blank."""
    return len(text) < LINE and bool(_NUMBERED.fullmatch(text))


def is_kind(text: str) -> bool:
    """Tell whether a line is the name of a kind of Điều 7 and no more."""
    return len(text) < LINE and not text.endswith(":") and slug(text) in _KINDS


def is_person(text: str) -> bool:
    """Tell whether a line may be a person's name: two to six words, each with a capital; degrees may stand before."""
    found = _PERSON.fullmatch(text) if len(text) < LINE else None
    return found is not None and all(word[:1].isupper() for word in re.split("[ -]", found["ten"]))


def is_misspelt_person(text: str) -> bool:
    """Tell whether a line is a person's name in which not every word has its capital: a surname begins it."""
    found = _PERSON.fullmatch(text) if len(text) < LINE else None
    words = re.split("[ -]", found["ten"]) if found else []
    return len(words) > 2 and words[0] in _SURNAMES and words[-1][:1].isupper() and not is_person(text)
