"""The paper that is copied: one of ours, not signed digitally, and of a sort that this form of copy may be made of.

A sao y and a trích sao are made of an original, a sao lục of a sao y (Điều 3 khoản 10-12; Điều 25).
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vanban.errors import InputError, UnknownKindError, WordError
from vanban.loai.shared.base import VanBan
from vanban.reading import read
from vanban.the_thuc import kieu
from vanban.the_thuc.hinh_thuc_sao import SAO_LUC, SAO_Y, doc_dong_ky_so, hinh_thuc
from vanban.word.document import Document, paragraphs_of
from vanban.word.reading import open_document

_A_MM = 1440 / 25.4


@dataclass(frozen=True)
class Source:
    """A paper to be copied: its bytes, what Word shows of it, the document it prints."""

    name: str
    data: bytes
    word: Document
    document: VanBan


def opened(source: str | Path | bytes, form: str, name: str = "") -> Source:
    """Open a paper of ours to make a form of copy of it; ``WordError`` says why that cannot be."""
    data = source if isinstance(source, bytes) else Path(source).read_bytes()
    name = name or ("" if isinstance(source, bytes) else str(source))
    word = open_document(data, name)
    if word.signed:
        raise WordError(name, "tệp có chữ ký số; thêm bản sao vào tệp sẽ làm hỏng chữ ký, hãy sao từ tệp chưa ký số")
    if word.revisions:
        raise WordError(name, "tệp còn dấu sửa (Track Changes); hãy chấp nhận hoặc bỏ các dấu sửa trước khi sao")
    _refuse(name, form, _form(word))
    try:
        return Source(name, data, word, read(data, name))
    except (InputError, UnknownKindError) as error:
        raise WordError(name, f"chỉ sao được tệp do vanban làm ra ({_first(error)})") from error


def text_width(word: Document) -> int:
    """Tell how wide the text of a file's last page is, in twips."""
    return round((word.sections[-1].text_width or 0) * _A_MM)


def _refuse(name: str, form: str, found: str) -> None:
    """Refuse a form of copy that may not be made of what was ``found``: a copy of some form, or none."""
    if form == SAO_LUC and found != SAO_Y:
        told = f"bản {found.lower()}" if found else "văn bản chưa sao"
        raise WordError(name, f"sao lục chỉ làm từ bản sao y; tệp này là {told}")
    if form != SAO_LUC and found:
        hint = "; từ bản sao y chỉ làm được bản sao lục" if found == SAO_Y else ""
        raise WordError(name, f"tệp này đã là bản {found.lower()}; {form.lower()} làm từ bản gốc, bản chính{hint}")


def _form(word: Document) -> str:
    """Tell which copy a file is by the last block added to it, else by the line of its digital signature."""
    blocks = [each.text for each in word.paragraphs() if each.style == kieu.HINH_THUC_SAO]
    if blocks:
        return hinh_thuc(blocks[-1])
    edges = (each for section in word.sections for part in section.headers.values() for each in paragraphs_of(part))
    lines = [each.text for each in (*word.paragraphs(), *edges) if each.style == kieu.KY_SO]
    return next((form for line in lines if (form := doc_dong_ky_so(line))), "")


def _first(error: Exception) -> str:
    """Give the first thing that is wrong, without the file's name."""
    faults = getattr(error, "faults", ())
    return faults[0].message if faults else str(error)
