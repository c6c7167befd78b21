"""Who signs, and who receives: prefixes, chains, names; labels, marks, the file copy."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pydantic import TypeAdapter, ValidationError

from vanban.chu.text import nfc
from vanban.standards.measures.texts import listed, text_of
from vanban.standards.model import Deviation, Measure, Outcome
from vanban.the_thuc.ho_ten import NOT_A_NAME, HoTen, tach_hoc_ham
from vanban.the_thuc.nguoi_ky import NO_SUCH_POST, NguoiKy, QuyenHan
from vanban.the_thuc.noi_nhan import NoiNhan
from vanban.word.document import Paragraph

_AUTHORITY: TypeAdapter[str] = TypeAdapter(QuyenHan)
_PERSON: TypeAdapter[str] = TypeAdapter(HoTen)
_PREFIX = re.compile(r"(?:TM|KT|TL|TUQ|Q|T/M|K/T|T/L|T/UQ)(?=[\s.]|$)", re.IGNORECASE)
_FILE_COPY = re.compile(r"-?\s*Lưu\b", re.IGNORECASE)
_FORM = re.compile(r"- Lưu: VT(?=[ ,.])")
_COMMAS = re.compile(r"\s,|,(?!\s)")
_MARK = re.compile(r"\. (?P<dau>(?P<nguoi>[^\W\d_]{1,6})[. ]*\(?(?P<ban>\d+)\)?\.?)$")


def authority_prefix() -> Measure:
    """Demand a prefix of authority written in its one right form; ``allowed`` come from the components."""

    def run(paragraph: Paragraph) -> Outcome:
        text = text_of(paragraph)
        if not (found := _PREFIX.match(text)):
            return None
        right = _AUTHORITY.validate_python(text.replace(found[0], found[0].upper(), 1))
        head, tail = right.partition(" ")[0], right.partition(" ")[2]
        expected = f"{head} {tail}".strip()
        same = text == expected or (text.casefold() == expected.casefold() and text.startswith(head))
        return None if same else Deviation(paragraph.place, text, expected)

    return Measure("chữ viết tắt quyền hạn", run, "sửa thành “{expected}”")


def lawful_chain() -> Measure:
    """Lines of authority in an order that Điều 13 knows, a deputy signing after KT."""

    def run(lines: Sequence[Paragraph]) -> Outcome:
        texts = [text_of(line) for line in lines]
        if not any(_PREFIX.match(text) for text in texts):
            return None
        try:
            NguoiKy.parse("\n".join(_AUTHORITY.validate_python(text) for text in texts))
        except ValueError as error:
            reason = _reason(error)
            return Deviation(lines[0].place, " / ".join(texts), reason) if reason != NO_SUCH_POST else None
        return None

    return Measure("quyền hạn, chức vụ", run, "ghi lại quyền hạn, chức vụ theo Điều 13")


def _reason(error: ValueError) -> str:
    details = error.errors() if isinstance(error, ValidationError) else []
    contexts = [detail.get("ctx", {}).get("error") for detail in details]
    return next((str(context) for context in contexts if context), "quyền hạn, rồi chức vụ của người ký ở dòng dưới")


def personal_name() -> Measure:
    """Demand a name with every word capitalised and the rest small; what stands before it is another rule's."""

    def run(paragraph: Paragraph) -> Outcome:
        _, text = tach_hoc_ham(" ".join(nfc(paragraph.shown).split()))
        try:
            right = _PERSON.validate_python(text)
        except ValueError as error:
            return Deviation(paragraph.place, text, "họ, tên đệm và tên") if _reason(error) == NOT_A_NAME else None
        return None if text == right else Deviation(paragraph.place, text, right)

    return Measure("họ tên", run, "sửa thành “{expected}”")


def recipients_closed() -> Measure:
    """Demand a list of recipients: a semicolon after each, a full stop after the last."""

    def run(lines: Sequence[Paragraph]) -> Outcome:
        *others, last = lines
        for line in others:
            if not text_of(line).endswith(";"):
                return Deviation(line.place, f"“{text_of(line)}”", "dấu chấm phẩy (;) cuối dòng")
        if not re.search(r"\.\s*$|\.\s*[^\W\d_]*\.?\s*\(?\d*\)?\.?$", text_of(last)):
            return Deviation(last.place, f"“{text_of(last)}”", "dấu chấm (.) cuối dòng cuối")
        return None

    return Measure("dấu cuối dòng", run, "đặt {expected}", (";", "."))


def dashed() -> Measure:
    """Demand a line of a list with its dash and a space."""

    def run(paragraph: Paragraph) -> Outcome:
        text = listed(paragraph)
        if text.startswith("- "):
            return None
        return Deviation(paragraph.place, f"“{text}”", "gạch đầu dòng (- ) trước mỗi nơi nhận")

    return Measure("đầu dòng", run, "thêm {expected}")


def filed() -> Measure:
    """Demand a list of recipients with a line for the file copy."""

    def run(lines: Sequence[Paragraph]) -> Outcome:
        if any(_FILE_COPY.match(text_of(line)) for line in lines):
            return None
        return Deviation(lines[-1].place, "không có dòng “Lưu”", "- Lưu: VT, đơn vị soạn thảo.")

    return Measure("dòng “Lưu”", run, "thêm dòng “{expected}” cuối danh sách")


def file_copy_form() -> Measure:
    """Demand the line of the file copy: VT first, commas, a full stop; a mark of the drafter may follow."""

    def run(lines: Sequence[Paragraph]) -> Outcome:
        for line in lines:
            text = listed(line)
            if not _FILE_COPY.match(text) or not text.endswith((".", ")")):
                continue
            if _FORM.match(text) and not _COMMAS.search(text.partition(".")[0]):
                continue
            if (right := NoiNhan.parse(text).dong[-1]) != text:
                return Deviation(line.place, text, right)
        return None

    return Measure("dòng “Lưu”", run, "sửa thành “{expected}”")


def first_recipient(pattern: str, expected: str) -> Measure:
    """Demand a first line of the list that this kind of paper begins with."""
    form = re.compile(pattern)

    def run(lines: Sequence[Paragraph]) -> Outcome:
        text = listed(lines[0])
        return None if form.match(text) else Deviation(lines[0].place, text, expected)

    return Measure("dòng đầu", run, "ghi “{expected}” ở dòng đầu")


def drafter_mark() -> Measure:
    """Demand the drafter's initials in capitals, the copies in digits and brackets."""

    def run(lines: Sequence[Paragraph]) -> Outcome:
        for line in lines:
            text = text_of(line)
            found = _MARK.search(text) if _FILE_COPY.match(text) else None
            right = f"{found['nguoi'].upper()}.({found['ban']})." if found else ""
            if found and found["dau"].rstrip(".") != right.rstrip("."):
                return Deviation(line.place, found["dau"], right)
        return None

    return Measure("ký hiệu người soạn thảo", run, "sửa thành “{expected}”")
