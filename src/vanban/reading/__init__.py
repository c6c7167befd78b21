"""From a Word file back to the document it prints.

Our own files are read exactly: ``read(render(document)) == document``. A file
edited by hand gives what could be placed, and a list of what could not.

The package is not called ``read`` because ``vanban.read`` is the function users
call, and a module of that name would take its place once imported.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from vanban.chu.marked import Noted
from vanban.errors import InputError, InputFault
from vanban.loai import find_kind, slugs
from vanban.loai.shared.base import VanBan
from vanban.reading.data import to_yaml
from vanban.reading.faults import validated
from vanban.reading.pictures import with_files
from vanban.reading.printed import Unplaced, lost_notes, printed
from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import BanIn
from vanban.word.document import Document
from vanban.word.reading import open_document

__all__ = ["Reading", "Unplaced", "read", "read_with_rest", "to_yaml", "with_files"]


def _kind(word: Document, paper: BanIn) -> type[VanBan]:
    """Tell the kind by what the file says of itself, else by its printed name, else by a công văn's own subject line.

    Several kinds print one name ("Báo cáo"), so the file's word goes first where it agrees with the print.
    """
    printed_name = " ".join(paper.chu(kieu.TEN_LOAI))
    if (told := word.properties.category) in slugs():
        kind = find_kind(told)
        if not printed_name or kind.prints(printed_name):
            return kind
    if printed_name:
        return find_kind(printed_name)
    if paper.chu(kieu.TRICH_YEU_CONG_VAN):
        return find_kind("cong_van")
    message = f"không thấy tên loại văn bản (kiểu chữ “{kieu.TEN_LOAI}”); chỉ đọc lại được tệp do vanban làm ra"
    raise InputError([InputFault(message, word.name)])


@dataclass(frozen=True)
class Reading:
    """A document read back, and what of the file is not in it."""

    document: VanBan
    unplaced: tuple[Unplaced, ...] = ()


def _texts(document: VanBan) -> Iterator[str]:
    """Give the texts of a paper's body, of what it issues and of its appendices."""
    view = document.view()
    attached = (part for part in view.values() if isinstance(part, dict) and "noi_dung" in part)
    return (khoi["loi"] for part in (view, *attached, *view["phu_luc"]) for khoi in part["noi_dung"])


def read(file: str | Path | bytes, name: str = "") -> VanBan:
    """Give the document that a Word file prints; ``name`` is what errors call bytes.

    Raises ``WordError`` for what is no safe .docx, ``UnknownKindError`` and
    ``InputError`` when it is no paper of ours or lacks what its kind must have.
    """
    return read_with_rest(file, name).document


def read_with_rest(file: str | Path | bytes, name: str = "") -> Reading:
    """Give the document and what could not be placed in it, in the file's order; otherwise as ``read``."""
    word = open_document(file if isinstance(file, bytes) else Path(file), name)
    paragraphs, rest = printed(word)
    paper = BanIn(paragraphs, word.properties.creator, word.properties.keywords)
    kind = _kind(word, paper)
    document = validated(kind, kind.doc_lai(paper), paragraphs, word.name)
    order = {each.noi: number for number, each in enumerate(paragraphs)}
    left = sorted(paper.con_lai, key=lambda each: order.get(each.noi, 0))
    noted = [text.note.plain() for text in _texts(document) if isinstance(text, Noted)]
    unplaced = (Unplaced(each.noi, each.loi) for each in left)
    return Reading(document, (*unplaced, *rest, *lost_notes(word, noted)))
