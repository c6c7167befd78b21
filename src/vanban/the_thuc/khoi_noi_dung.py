r"""Khối nội dung (a block of the body) as a clerk writes it: what it is and its text, never its number.

Blocks follow one another as on the page; what is written under another
(``noi_dung``) follows it. A khoản or điều that no mark closes is a title and
printed bold, else it is a sentence. A bare text is a paragraph, unless it
begins with a label (``I.``, ``1.``, ``a)``, ``-``, ``Điều 1.``): then it is
what the label says.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6d, 6đ.

>>> KhoiNoiDung.parse("2. Văn phòng tổng hợp, báo cáo.").khoan
'Văn phòng tổng hợp, báo cáo.'
>>> KhoiNoiDung.parse("Các đơn vị thực hiện").doan
'Các đơn vị thực hiện.'
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import cached_property, lru_cache
from types import MappingProxyType
from typing import Annotated, Any, NamedTuple, TypeAlias

from pydantic import (
    AfterValidator,
    BeforeValidator,
    ConfigDict,
    Field,
    ValidationInfo,
    field_validator,
    model_validator,
)

from vanban.chu.cau import closed, item_text, not_empty
from vanban.chu.marked import tidy
from vanban.chu.text import clean, one_line, upper_first
from vanban.the_thuc.bang import Bang, BangMau
from vanban.the_thuc.bieu_do import BieuDo
from vanban.the_thuc.hinh import Hinh
from vanban.the_thuc.written import Dong, Faulty, KhongSai, ThanhDanhSach, Written, as_text, meant

_ROMAN, _NUMBER, _END = r"(?:[IVXLC]{1,7}|\d{1,3})", r"\d{1,3}", r"(?:\s*[.:]\s*|\s+|$)"


def _label(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Match at the beginning alone: " - " and "2025. " further on are the text's own."""
    return re.compile(rf"\A(?:{pattern})", flags)


LABELS: Mapping[str, re.Pattern[str]] = MappingProxyType(
    {
        "phan": _label(rf"Phần\s+{_ROMAN}{_END}", re.IGNORECASE),
        "chuong": _label(rf"Chương\s+{_ROMAN}{_END}", re.IGNORECASE),
        "tieu_muc": _label(rf"Tiểu mục\s+{_NUMBER}{_END}", re.IGNORECASE),
        "muc": _label(rf"(?i:Mục)\s+{_ROMAN}{_END}|(?![CL]\s*\.)[IVXLC]{{1,7}}\s*\.\s+"),
        "dieu": _label(rf"Điều\s+{_NUMBER}\s*(?:[.:]\s*|$)", re.IGNORECASE),
        "khoan": _label(rf"{_NUMBER}\s*\.\s+"),
        "diem": _label(r"[a-zđ]{1,2}\s*\)\s+"),
        "gach": _label(r"[-–—−•·▪◦*\uf0b7]\s+"),
        "cong": _label(r"\+\s+"),
    }
)
"""What a clerk may type before a block, and what it makes of it."""
_ANY_LABEL = re.compile("|".join(f"(?{'i' if each.flags & re.I else ''}:{each.pattern})" for each in LABELS.values()))

TITLES = ("phan", "chuong", "muc", "tieu_muc")
EITHER = ("dieu", "khoan")
"""Titles or sentences, as they are closed."""
SENTENCES = ("diem", "gach", "cong", "doan")
TEXTS = (*TITLES, *EITHER, *SENTENCES)

_CLOSED = re.compile(r"(?:[.;:?!…,]|như sau|sau đây)[*\\”\"')»]*$")

TUNG_KHOI = BeforeValidator(lambda value: str(value) if type(value) is int else value)
"""Reads a number as text; of a list each item is a block of its own, which the block sees to."""
Loi = Annotated[str, AfterValidator(clean), TUNG_KHOI]
"""The text of a block; lines below its first are blocks of their own."""

ChuThich = Annotated[Dong, AfterValidator(item_text), AfterValidator(closed), AfterValidator(tidy), KhongSai]
"""A footnote, in one paragraph."""


def is_title(text: str) -> bool:
    """Tell whether a khoản or điều of this text is a title: no mark closes it."""
    return not _CLOSED.search(text)


def _labelled(label: str, text: str) -> bool:
    """Tell whether a label stands before ``text``: "Chương II của Luật này quy định …" begins with none."""
    first = text.strip().partition("\n")[0]
    marked = label.rstrip()[-1] in ".:)" or not label[0].isalpha()
    return bool(first) and (marked or (first[0].isupper() and is_title(first)))


def _bare(name: str, text: str) -> str:
    """Take off what the printing adds before a block, however often it was typed."""
    before = None
    while text != before:
        before, text = text, item_text(text)
        text = LABELS[name].sub("", text, count=1) if name in LABELS else text
    return not_empty(text)


class KhoiNoiDung(Written):
    """One block of the body: one of its levels, and what follows under it."""

    model_config = ConfigDict(validate_default=False)  # of thirteen levels twelve are not given
    ten = "nội dung"
    nhieu_dong = True
    by_example = True
    exactly_one = ("doan", *TITLES, *EITHER, "diem", "gach", "cong", "bang", "hinh", "bieu_do")

    doan: Loi | None = Field(default=None, title="Đoạn", description="Một đoạn văn.", examples=["Thực hiện Kế hoạch."])
    phan: Loi | None = Field(default=None, title="Phần", description="Tên phần; số được thêm.", examples=["Mở đầu"])
    chuong: Loi | None = Field(default=None, title="Chương", description="Tên chương; số được thêm.")
    muc: Loi | None = Field(default=None, title="Mục", description="Tên mục I, II; trong chương là Mục 1, Mục 2.")
    tieu_muc: Loi | None = Field(default=None, title="Tiểu mục", description="Tên tiểu mục trong một mục của chương.")
    dieu: Loi | None = Field(default=None, title="Điều", description="Không có dấu kết câu là tiêu đề, có là câu.")
    khoan: Loi | None = Field(default=None, title="Khoản", description="Không có dấu kết câu là tiêu đề, có là câu.")
    diem: Loi | None = Field(default=None, title="Điểm", description="Điểm a, b, c; chữ cái được thêm.")
    gach: Loi | None = Field(default=None, title="Gạch", description="Ý gạch đầu dòng.")
    cong: Loi | None = Field(default=None, title="Cộng", description="Ý dưới một gạch đầu dòng, in sau dấu cộng.")
    bang: Bang | None = Field(default=None, title="Bảng", description="Một bảng.")
    hinh: Hinh | None = Field(default=None, title="Hình", description="Một hình PNG hoặc JPEG.")
    bieu_do: BieuDo | None = Field(default=None, title="Biểu đồ", description="Một biểu đồ cột hoặc thanh.")
    chu_thich: ChuThich | None = Field(
        default=None, title="Chú thích", description="Chú thích cuối trang, đặt ở cuối lời của khối này; số được thêm."
    )
    noi_dung: Annotated[tuple[KhoiNoiDung, ...], ThanhDanhSach] = Field(
        default=(), title="Nội dung", description="Những gì đứng dưới khối này."
    )

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Tell by its label what a text is; without one it is a paragraph."""
        for name, label in LABELS.items() if _ANY_LABEL.match(text) else ():
            if (found := label.match(text)) and _labelled(found[0], text[found.end() :]):
                return {name: text[found.end() :]}
        return {"doan": text}

    @model_validator(mode="before")
    @classmethod
    def _one_level(cls, value: Any) -> Any:
        """Take a list under a level for one block each; mark a block that has two levels or none."""
        if not isinstance(value := meant(value, cls.model_fields), dict):
            return value
        given = sorted(_given(value.items()), key=cls.exactly_one.index)
        if len(given) == 1 and isinstance(items := value[given[0]], (list, tuple)):
            first, *others = [as_text(item) for item in items] or [""]
            under = tuple({given[0]: item} for item in others)
            under = (*under, *listed(value.get("noi_dung")))
            return _noted({**value, given[0]: first, "noi_dung": under}, "ghi chú thích vào từng khối của danh sách")
        if len(given) > 1:
            names = " và ".join(f"“{name}”" for name in given)
            return {**value, given[1]: Faulty(f"một khối chỉ ghi một cấp, đây có {names}")}
        if given and given[0] not in TEXTS:
            return _noted(value, "chú thích cuối trang chỉ đặt ở cuối một câu chữ")
        return value if given else {**value, "doan": Faulty("thiếu: ghi đoạn văn, hoặc muc, khoan, diem, gach …")}

    @field_validator(*exactly_one, mode="before")
    @classmethod
    def _readable(cls, value: Any) -> Any:
        if isinstance(value, Faulty):
            raise ValueError(value.message)
        return as_text(value)

    @field_validator(*TITLES)
    @classmethod
    def _title(cls, text: str | None, info: ValidationInfo) -> str | None:
        if text is None:
            return None
        return not_empty(upper_first(_bare(info.field_name or "", one_line(text)).rstrip(" .:")))

    @field_validator(*EITHER)
    @classmethod
    def _title_or_sentence(cls, text: str | None, info: ValidationInfo) -> str | None:
        if text is None:
            return None
        first, *others = _bare(info.field_name or "", text).split("\n")
        return "\n".join((upper_first(first) if is_title(first) else tidy(closed(first)), *others))

    @field_validator(*SENTENCES)
    @classmethod
    def _sentence(cls, text: str | None, info: ValidationInfo) -> str | None:
        return None if text is None else tidy(closed(_bare(info.field_name or "", text)))

    @cached_property
    def cap(self) -> str:
        """The block's level: the name of the one field that is given."""
        return _given((name, getattr(self, name)) for name in self.model_fields_set)[0]

    @property
    def loi(self) -> str:
        """The block's text; a table, a picture or a chart has none."""
        level = self.cap
        text: str = getattr(self, level) if level in TEXTS else ""
        return text

    @property
    def loi_gon(self) -> str | None:
        """A paragraph's text, where nothing in it looks like a label."""
        bare = self.cap == "doan" and self.chu_thich is None and self.read(self.loi) == {"doan": self.loi}
        return self.loi if bare else None


_LEVELS = frozenset(KhoiNoiDung.exactly_one)


def _given(fields: Iterable[tuple[str, Any]]) -> list[str]:
    """Name the levels that are given."""
    return [name for name, value in fields if value is not None and name in _LEVELS]


class KhoiMau(NamedTuple):
    """A block that a form makes of facts that were read: its level, its text or its table."""

    cap: str
    loi: str = ""
    bang: Bang | BangMau | None = None
    hinh: Hinh | None = None
    bieu_do: BieuDo | None = None
    chu_thich: str | None = None


KhoiDeIn: TypeAlias = KhoiNoiDung | KhoiMau
"""A block to be printed."""


@lru_cache(maxsize=1024)
def khoi(cap: str, loi: str) -> KhoiMau:
    """Make a block of a text; the headings of a form are the same in paper after paper."""
    return KhoiMau(cap, KhoiNoiDung.model_validate({cap: loi}).loi)


def khoi_bang(bang: Bang) -> KhoiNoiDung:
    """Make the block of a table."""
    return KhoiNoiDung.model_construct(bang=bang)


def _noted(value: dict[str, Any], message: str) -> dict[str, Any]:
    """Mark a footnote where there can be none."""
    return {**value, "chu_thich": Faulty(message)} if value.get("chu_thich") is not None else value


def listed(value: Any) -> tuple[Any, ...]:
    """Read a lone datum as a list of one, nothing as an empty list."""
    return () if value is None else tuple(value) if isinstance(value, (list, tuple)) else (value,)
