"""What a reader of a report should know of the file itself: what it was, what it holds that was left alone."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.standards.paper import Paper
from vanban.word.document import Document

_FOREIGN = {
    "macro": "tệp có macro: không chạy, không xét phần này",
    "object": "tệp có đối tượng nhúng (OLE, ActiveX): không xét bên trong",
    "link": "tệp có liên kết tới tệp khác: không mở theo",
}


def converted(form: str) -> str:
    """Say that LibreOffice has made the file that was judged."""
    return f"tệp .{form} đã được LibreOffice chuyển sang .docx để xét: chi tiết trình bày là theo bản chuyển"


def of_document(document: Document) -> Iterator[str]:
    """Say what a file holds beside its text."""
    yield from (words for kind, words in _FOREIGN.items() if kind in document.foreign)
    if document.signed:
        yield "tệp có chữ ký số: chỉ đọc, không sửa được mà không làm mất chữ ký"
    if document.revisions:
        yield "tệp còn dấu sửa đổi (Track Changes): xét như đã chấp nhận mọi sửa đổi"


def of_paper(paper: Paper) -> Iterator[str]:
    """Say how the components of a stranger's file were found."""
    if not paper.by_style and paper.located:
        yield "tệp không dùng kiểu đoạn của vanban: thành phần được nhận ra theo vị trí và lời văn"
