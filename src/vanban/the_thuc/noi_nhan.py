r"""Nơi nhận (recipients; ô số 9b), with the Lưu line and the drafter's mark (ô số 12).

Each body or group is a line with a dash at the left edge and a semicolon; the
last line is "Lưu: VT, <drafting unit>." After it may stand the drafter's
initials and the number of copies, in capitals and digits.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9; Mục III, khoản 3.

>>> print(NoiNhan.parse("Nơi nhận:\n- Ban Thi đua tỉnh\n- Lưu: VT , TĐKT"))
Nơi nhận:
- Ban Thi đua tỉnh;
- Lưu: VT, TĐKT.
>>> NoiNhan(noi_nhan=["Như trên"], luu="TCCB", nguoi_soan_thao="pl", so_ban=300).dong[-1]
'- Lưu: VT, TCCB. PL.(300).'
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Annotated, Any

from pydantic import AfterValidator, Field, model_validator

from vanban.chu.cau import item_text, listed, not_empty
from vanban.chu.text import FORBIDDEN, nfc, one_line
from vanban.the_thuc.written import Dong, Faulty, Muc, TungDong, Written, as_text

NHAN = "Nơi nhận:"
_LABEL = re.compile(r"^(?:[-–—•*+]?\s*Nơi nhận\s*:\s*)+", re.IGNORECASE)

# Without a colon only what can be nothing else: "Lưu trữ lịch sử tỉnh" is a recipient.
_LUU = re.compile(r"Lưu\s*(?::|$|(?=(?:VT|Văn thư)\b))\s*(?P<noi>.*)", re.IGNORECASE)
_PRINTED = re.compile(r"Lưu: (?P<luu>.*?)\.(?: (?P<nguoi_soan_thao>[^()]+?)?\.?(?:\((?P<so_ban>\d+)\))?\.)?", re.DOTALL)
_MARK = re.compile(r"(?P<luu>.*?)\.\s*(?P<nguoi>[A-ZĐ]+)\s*\.\s*\(?\s*(?P<ban>\d+)?\s*\)?\.?")


def _file_copy(text: str) -> str:
    """Write who keeps the file copies: VT first, groups parted by a comma and a space."""
    found = _LUU.fullmatch(text)
    groups = re.split("[,;]", (found["noi"] if found else text).removesuffix("./."))
    # No blank after a stop within a name (P.TCCB): behind the last one stands the drafter's mark.
    kept = [name for group in groups if (name := re.sub(r"\.\s+", ".", group).strip(' .;"“”'))]
    kept = ["VT" if group.lower() == "văn thư" else group for group in kept]
    clerks = [group for group in kept if group.upper() == "VT" or group.upper().startswith("VT ")]
    return ", ".join([*(clerks or ["VT"]), *(group for group in kept if group not in clerks)])


def _initials(text: str) -> str:
    if "(" in text or ")" in text:
        raise ValueError("chỉ ghi chữ viết tắt tên người; số bản ghi ở mục “Số bản”")
    return nfc(text.upper()).strip(" .")


Luu = Annotated[Dong, AfterValidator(_file_copy)]
"""Who keeps the file copies, after "Lưu:"."""
NguoiSoanThao = Annotated[Dong, AfterValidator(_initials), AfterValidator(not_empty)]
"""The drafter's initials, in capitals."""


class NoiNhan(Written):
    """Who gets the paper: to act, to know, to file."""

    ten = "nơi nhận"
    nhieu_dong = True

    noi_nhan: Annotated[tuple[Muc, ...], TungDong] = Field(default=(), title="Nơi nhận")
    luu: Luu = Field(default="VT", title="Lưu")
    nguoi_soan_thao: NguoiSoanThao | None = Field(default=None, title="Người soạn thảo")
    so_ban: int | None = Field(default=None, title="Số bản", ge=1, le=999_999)

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read the label and the lines under it; the Lưu line may close with the drafter's mark."""
        lines = [line for line in text.split("\n") if line.strip(" :").lower() != "nơi nhận"]
        fields: dict[str, Any] = {"noi_nhan": lines}
        if lines and (found := _MARK.fullmatch(lines[-1].lstrip("-–— "))) and _LUU.match(found["luu"]):
            fields = {
                "noi_nhan": lines[:-1],
                "luu": found["luu"],
                "nguoi_soan_thao": found["nguoi"],
                "so_ban": found["ban"],
            }
        return {name: value for name, value in fields.items() if value is not None}

    @model_validator(mode="before")
    @classmethod
    def _typed_file_line(cls, value: Any) -> Any:
        return tach_luu(value) if isinstance(value, dict) else value

    @property
    def dong(self) -> tuple[str, ...]:
        """The lines under the label."""
        copies = f"({self.so_ban})" if self.so_ban else ""
        mark = ".".join(part for part in (self.nguoi_soan_thao, copies) if part)
        tail = f" {mark}." if mark else ""
        return (*(f"- {name};" for name in self.noi_nhan), f"- Lưu: {self.luu}.{tail}")

    def __str__(self) -> str:
        return "\n".join((NHAN, *self.dong))

    @classmethod
    def doc(cls, lines: Sequence[str]) -> dict[str, Any]:
        """Read printed lines back into fields: the inverse of ``dong``.

        >>> NoiNhan.doc(["- Như trên;", "- Lưu: VT, TCCB. PL.(300)."])
        {'noi_nhan': ['Như trên'], 'luu': 'VT, TCCB', 'nguoi_soan_thao': 'PL', 'so_ban': '300'}
        """
        names = [line.removeprefix("- ").removesuffix(";") for line in lines]
        if not (names and (found := _PRINTED.fullmatch(names[-1]))):
            return {"noi_nhan": names}
        return {"noi_nhan": names[:-1], **{name: text for name, text in found.groupdict().items() if text}}


def _lines(given: Sequence[Any]) -> Iterator[Any]:
    """Give each line of what was given, without a label typed before it."""
    for item in map(as_text, given):
        for line in listed(item) if _readable(item) else [item]:
            bare = _LABEL.sub("", line) if isinstance(line, str) else line
            if bare != "":
                yield bare


def _readable(text: Any) -> bool:
    """Tell whether something is text; what cannot be printed is told at its own field."""
    return isinstance(text, str) and not FORBIDDEN.search(text)


def mot_dang(value: Any) -> Any:
    """Leave out of a paper's data what is absent, and part the Lưu line from the recipients."""
    if not isinstance(value, dict):
        return value
    return tach_luu({name: given for name, given in value.items() if given is not None})


def tach_luu(fields: dict[str, Any]) -> dict[str, Any]:
    """Move a Lưu line typed among the recipients into ``luu``; a second one that differs is left there as faulty.

    ``fields`` has ``noi_nhan`` (text or list, may be absent) and perhaps ``luu``; the answer is a new dict.
    """
    given = fields.get("noi_nhan")
    lines = [given] if isinstance(given, str) else given
    if not isinstance(lines, (list, tuple)):
        return fields
    kept = _file_copy(one_line(fields["luu"])) if _readable(fields.get("luu")) else None
    rest: list[Any] = []
    for line in _lines(lines):
        if not (_readable(line) and _LUU.fullmatch(bare := one_line(item_text(line)))):
            rest.append(line)
        elif kept is None:
            kept = _file_copy(bare)
        elif kept != _file_copy(bare):
            rest.append(Faulty(f"dòng “Lưu” ghi hai lần khác nhau: “{kept}” và “{_file_copy(bare)}”"))
    return {**fields, "noi_nhan": tuple(rest)} | ({} if kept is None else {"luu": kept})
