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
from typing import Annotated, Any

from pydantic import AfterValidator, Field, model_validator

from vanban.chu.text import one_line
from vanban.the_thuc.written import Dong, Faulty, Muc, ThanhDanhSach, Written, as_text

NHAN = "Nơi nhận:"

_LUU = re.compile(r"Lưu\b\s*:?\s*(?P<noi>.*)", re.IGNORECASE)
_MARK = re.compile(r"(?P<luu>.*?)\.\s*(?P<nguoi>[A-ZĐ]+)\s*\.\s*\(?\s*(?P<ban>\d+)?\s*\)?\.?")


def _file_copy(text: str) -> str:
    """Write who keeps the file copies: VT first, groups parted by a comma and a space."""
    found = _LUU.fullmatch(text)
    groups = [group.strip() for group in (found["noi"] if found else text).strip(" .;,").split(",")]
    kept = [group for group in groups if group]
    clerks = [group for group in kept if group.upper() == "VT" or group.upper().startswith("VT ")]
    return ", ".join([*(clerks or ["VT"]), *(group for group in kept if group not in clerks)])


Luu = Annotated[Dong, AfterValidator(_file_copy)]
"""Who keeps the file copies, after "Lưu:"."""
NguoiSoanThao = Annotated[Dong, AfterValidator(lambda text: text.upper().strip(" ."))]
"""The drafter's initials, in capitals."""


class NoiNhan(Written):
    """Who gets the paper: to act, to know, to file."""

    ten = "nơi nhận"
    nhieu_dong = True

    noi_nhan: Annotated[tuple[Muc, ...], ThanhDanhSach] = Field((), title="Nơi nhận")
    luu: Luu = Field("VT", title="Lưu")
    nguoi_soan_thao: NguoiSoanThao | None = Field(None, title="Người soạn thảo")
    so_ban: int | None = Field(None, title="Số bản", ge=1)

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


def tach_luu(fields: dict[str, Any]) -> dict[str, Any]:
    """Move a Lưu line typed among the recipients into ``luu``; a second one that differs is left there as faulty.

    ``fields`` has ``noi_nhan`` (text or list, may be absent) and perhaps ``luu``; the answer is a new dict.
    """
    given = fields.get("noi_nhan")
    lines = [given] if isinstance(given, str) else given
    if not isinstance(lines, (list, tuple)):
        return fields
    kept = _file_copy(one_line(fields["luu"])) if isinstance(fields.get("luu"), str) else None
    rest: list[Any] = []
    for line in map(as_text, lines):
        if not (isinstance(line, str) and _LUU.fullmatch(bare := one_line(line).lstrip("-–— "))):
            rest.append(line)
        elif kept is None:
            kept = _file_copy(bare)
        elif kept != _file_copy(bare):
            rest.append(Faulty(f"dòng “Lưu” ghi hai lần khác nhau: “{kept}” và “{_file_copy(bare)}”"))
    return {**fields, "noi_nhan": tuple(rest)} | ({} if kept is None else {"luu": kept})
