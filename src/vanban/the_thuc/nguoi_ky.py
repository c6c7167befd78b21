r"""Quyền hạn, chức vụ, họ tên của người ký (signing authority, title and name).

TM. stands before a collective or body, KT. before the head's title when a
deputy signs, TL. and TUQ. before the head's title when a unit's head signs by
order or by authorisation, Q. before the title of an acting head, on one line.
Authority and title are shown in capitals (the style's work), the name is not.
Who signs for a council or a steering committee may have another post above the
name.

NĐ 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, Mục II, khoản 7.

>>> print(NguoiKy(quyen_han=["TM. Ủy ban nhân dân", "KT."], chuc_vu="Phó Chủ tịch", ho_ten="Nguyễn Văn Ví Dụ"))
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
<BLANKLINE>
Nguyễn Văn Ví Dụ
>>> NguoiKy.parse("Q.\nGiám đốc").dong
('Q. Giám đốc',)
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Annotated, Any

from pydantic import AfterValidator, Field, ValidationInfo, field_validator, model_validator

from vanban.chu.text import one_line, upper_first
from vanban.the_thuc.anh_ky import ANH_CHU_KY, ANH_CON_DAU, AnhChuKy, ConDau
from vanban.the_thuc.ho_ten import HocHam, HoTen, tach_hoc_ham, tach_quan_ham
from vanban.the_thuc.written import Dong, TungDong, Written

# T/M, K/T … are Party forms and slips of the same five prefixes.
_PREFIX = re.compile(
    r"(?P<dau>T[./]?M|K[./]?T|T[./]?L|T[./]?U[./]?Q|Q)(?:\s*\.\s*|\s+(?=\w)|$)(?P<cua>.*)", re.IGNORECASE
)
_CHAINS = {
    (), ("TM",), ("KT",), ("Q",), ("TL",), ("TUQ",),
    ("TM", "KT"), ("TM", "Q"), ("TM", "TUQ"), ("TL", "KT"),
}  # fmt: skip
_ANY_DEPUTY = re.compile(r"\bphó\b|^thứ trưởng\b", re.IGNORECASE)
_DEPUTY = re.compile(r"Phó\s+(?P<cua>.+)|Thứ trưởng(?P<bo>\b.*)", re.IGNORECASE)
# A deputy "phụ trách" or "thường trực" tells nothing of how the head is called.
_NOT_PLAIN = re.compile(r"phụ trách|thường trực|điều hành|quyền", re.IGNORECASE)


NO_SUCH_POST = "không ghi “phụ trách”: cấp phó được giao phụ trách ký như cấp phó ký thay (KT.)"
"""What is said of a post that the State does not provide for."""


def prefixed(line: str) -> tuple[str, str] | None:
    """Part a line of authority into its prefix, in the one right form without its stop, and what follows.

    >>> prefixed("K/T giám đốc"), prefixed("Giám đốc")
    (('KT', 'giám đốc'), None)
    """
    found = _PREFIX.fullmatch(" ".join(line.split()))
    return (re.sub("[./]", "", found["dau"]).upper(), found["cua"].strip()) if found else None


def _authority(text: str) -> str:
    """Write an authority's line with its prefix in the one right form; other lines are left."""
    text = one_line(text)
    if not (found := prefixed(text)):
        return upper_first(text)
    prefix, rest = found
    return f"{prefix}. {upper_first(rest)}".strip()


def _post(text: str) -> str:
    """Write a post; a deputy in charge signs as the deputy he is (k.7b), and no such post is printed (k.7c)."""
    if re.match(r"(?i)phó\b.*\bphụ trách$", text):
        raise ValueError(NO_SUCH_POST)
    if found := prefixed(text):
        raise ValueError(f"“{found[0]}.” ghi ở mục quyền hạn, không ghi trong chức vụ")
    return upper_first(text)


QuyenHan = Annotated[str, AfterValidator(_authority)]
ChucVu = Annotated[Dong, AfterValidator(_post)]


class NguoiKy(Written):
    """Who signs, by what authority; the name is blank in a draft."""

    ten = "người ký"
    nhieu_dong = True

    chuc_vu: ChucVu = Field(title="Chức vụ", description="Của chính người ký, ghi đủ chữ.", examples=["Trưởng ban"])
    quyen_han: Annotated[tuple[QuyenHan, ...], TungDong] = Field(
        default=(),
        title="Quyền hạn",
        description="TM., KT., TL., TUQ. hoặc Q. trước chức vụ; người đứng đầu ký trực tiếp thì bỏ (Điều 13).",
        examples=["TM. Ban Quản lý", "KT. Trưởng ban", ["TM. Ủy ban nhân dân", "KT. Chủ tịch"]],
    )
    ho_ten: HoTen | None = Field(
        default=None,
        title="Họ tên",
        description="Không kèm học hàm, học vị, danh hiệu; dự thảo bỏ trống.",
        examples=["Nguyễn Văn Ví Dụ"],
    )
    hoc_ham: HocHam | None = Field(
        default=None,
        title="Học hàm",
        description="Quân hàm, học hàm, học vị in trước họ tên; chỉ đơn vị vũ trang, tổ chức sự nghiệp giáo dục, y tế, "
        "khoa học, theo quy định của ngành.",
        examples=["PGS.TS."],
    )
    chuc_vu_khac: ChucVu | None = Field(
        default=None,
        title="Chức vụ khác",
        description="Chức vụ và cơ quan của người ký thay mặt ban chỉ đạo, hội đồng, in trên họ tên (khoản 7c, 7đ).",
        examples=["Bộ trưởng Bộ Xây dựng"],
    )
    anh_chu_ky: AnhChuKy | None = ANH_CHU_KY
    anh_con_dau: ConDau = ANH_CON_DAU

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read a block of lines: prefixed lines, then the title, then the name."""
        lines = text.split("\n")
        authority = list(takewhile(prefixed, lines))
        title, *name = *lines[len(authority) :], ""
        return {"quyen_han": authority, "chuc_vu": title or None, "ho_ten": " ".join(name).strip() or None}

    @model_validator(mode="before")
    @classmethod
    def _acting(cls, value: Any) -> Any:
        """Part ``Q.`` from the title that stands on its line; leave out empty lines."""
        if not isinstance(value, dict):
            return value
        given, title = value.get("quyen_han"), value.get("chuc_vu")
        texts = [given] if isinstance(given, str) else given
        if texts is not None and not (
            isinstance(texts, (list, tuple)) and all(isinstance(text, str) for text in texts)
        ):
            return value
        lines = [line for text in texts or () for line in text.split("\n") if line.strip()]
        while isinstance(title, str) and (typed := prefixed(title)) and typed[0] == "Q" and typed[1]:
            title = typed[1]
            lines = lines if lines and prefixed(lines[-1]) == ("Q", "") else [*lines, "Q."]
        last = prefixed(lines[-1]) if lines else None
        if last and last[0] == "Q" and last[1] and (not title or str(title).strip().lower() == last[1].lower()):
            lines, title = [*lines[:-1], "Q."], title or last[1]
        return {**value, "quyen_han": tuple(lines)} | ({"chuc_vu": title} if title else {})

    @model_validator(mode="before")
    @classmethod
    def _ranked(cls, value: Any) -> Any:
        """Part a rank from the name it was typed with."""
        if not isinstance(value, dict) or not isinstance(name := value.get("ho_ten"), str):
            return value
        rank, bare = tach_quan_ham(" ".join(name.split()))
        before = " ".join(each for each in (value.get("hoc_ham"), rank) if isinstance(each, str) and each)
        return {**value, "ho_ten": bare, "hoc_ham": before} if rank else value

    @field_validator("hoc_ham")
    @classmethod
    def _before_a_name(cls, titles: str | None, info: ValidationInfo) -> str | None:
        return titles if info.data.get("ho_ten") else None

    @field_validator("quyen_han")
    @classmethod
    def _lawful(cls, lines: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        """Hold the chain to Điều 13; give a bare ``KT.`` the head's title that the deputy's own tells."""
        chain = tuple(found[0] for line in lines if (found := prefixed(line)))
        if len(chain) < len(lines):
            raise ValueError("mỗi dòng quyền hạn bắt đầu bằng TM., KT., Q., TL. hoặc TUQ.")
        if chain not in _CHAINS:
            raise ValueError(f"không có cách ký “{' → '.join(f'{prefix}.' for prefix in chain)}” (Điều 13)")
        title = info.data.get("chuc_vu")
        if title is None:
            return lines
        if chain[-1:] == ("KT",) and not _ANY_DEPUTY.search(title):
            raise ValueError(f"ký “KT.” thì người ký là cấp phó, không phải “{title}”")
        if lines[-1:] == ("KT.",):
            if (head := cap_truong(title)) is None:
                raise ValueError("chỉ ghi “KT.” thì chưa rõ ký thay ai; hãy ghi cả chức vụ, ví dụ “KT. Giám đốc”")
            lines = (*lines[:-1], f"KT. {head}")
        if bare := [line for line in lines if line.endswith(".") and line != "Q."]:
            raise ValueError(f"sau “{bare[0]}” phải ghi tên tập thể hoặc chức vụ")
        if chain[-1:] == ("Q",) and lines[-1] != "Q.":
            raise ValueError(f"“{lines[-1]}” không khớp chức vụ “{title}”")
        return lines

    @property
    def dong(self) -> tuple[str, ...]:
        """The lines above the signature, in their own case; ``Q.`` shares the title's line (k.7b)."""
        if self.quyen_han[-1:] == ("Q.",):
            return (*self.quyen_han[:-1], f"Q. {self.chuc_vu}")
        return (*self.quyen_han, self.chuc_vu)

    @property
    def ten_in(self) -> str:
        """The name as it prints, what may stand before it included; empty in a draft."""
        return " ".join(filter(None, (self.hoc_ham, self.ho_ten)))

    @classmethod
    def doc(cls, lines: Sequence[str], name: str | None, other: str | None = None) -> dict[str, Any]:
        """Read printed lines back into fields, the last being the title: the inverse of ``dong`` and ``ten_in``."""
        titles, bare = tach_hoc_ham(name or "")
        post = lines[-1] if lines else None
        given = {"ho_ten": bare or None, "hoc_ham": titles or None, "chuc_vu_khac": other}
        return {"quyen_han": tuple(lines[:-1]), "chuc_vu": post, **given}

    def __str__(self) -> str:
        above = "\n".join(line.upper() for line in self.dong)
        below = "\n".join(filter(None, ((self.chuc_vu_khac or "").upper(), self.ten_in)))
        return f"{above}\n\n{below}" if below else above


def cap_truong(deputy: str) -> str | None:
    """Tell the head's title from a deputy's, where it is plain.

    >>> cap_truong("Phó Trưởng ban"), cap_truong("Thứ trưởng"), cap_truong("Phó Giám đốc phụ trách")
    ('Trưởng ban', 'Bộ trưởng', None)
    """
    found = _DEPUTY.fullmatch(deputy)
    if not found or _NOT_PLAIN.search(deputy):
        return None
    if found["cua"] is None:
        return f"Bộ trưởng{found['bo']}"
    return upper_first(found["cua"])
