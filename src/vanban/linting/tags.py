"""What is wrong with a template's tags, and what it leaves out."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.errors import TemplateError
from vanban.linting.remark import Level, Remark
from vanban.linting.specimen import all_paragraphs, mixed_tags, printed_names
from vanban.rendering.layout import SLOTS
from vanban.standards.components import ALL
from vanban.word.document import Document, Paragraph
from vanban.word.shape import Shape
from vanban.word.template import compile_template

_TAGS, _MISSING = "Thẻ", "Còn thiếu so với mẫu gốc"
_COMPONENTS = frozenset(style for component in ALL for style in component.styles)


def faults(data: bytes, name: str, shape: Shape) -> Iterator[Remark]:
    """Give everything that keeps the template from rendering a view of this shape."""
    try:
        compile_template(data, name, shape=shape, slots=SLOTS)
    except TemplateError as error:
        for fault in error.faults:
            yield Remark(Level.ERROR, _TAGS, fault.message, fault.part, fault.place, fault.tag, fault.nearest)


def mixed(document: Document) -> Iterator[Remark]:
    """Give the tags that were typed in several looks."""
    for paragraph in all_paragraphs(document):
        for tag in mixed_tags(paragraph):
            message = "thẻ gồm nhiều kiểu chữ, chữ in ra theo kiểu của ký tự đầu; hãy định dạng cả thẻ như nhau"
            yield Remark(Level.WARNING, _TAGS, message, paragraph.place.part, paragraph.place.path, tag)


def left_out(document: Document, ours: Document, known: frozenset[str], meant: frozenset[str]) -> Iterator[Remark]:
    """Give what our template prints and marks by styles, and this one does not.

    ``known`` are the fields of the view, ``meant`` those that a misspelt tag stands for.
    """
    lacking = (_printed(ours) & known) - _printed(document) - meant
    hidden = lacking - {name for paragraph in all_paragraphs(ours) for name in printed_names(paragraph.text)}
    for name in sorted(lacking - hidden):
        yield Remark(Level.WARNING, _MISSING, f"mẫu không in mục “{name}” ở đâu cả", tag=f"{{{{ {name} }}}}")
    for name in sorted(hidden):
        message = f"thuộc tính của tệp (File, Info) không ghi mục “{name}”"
        yield Remark(Level.NOTE, _MISSING, message, tag=f"{{{{ {name} }}}}")
    if _numbered(ours) and not _numbered(document):
        yield Remark(Level.WARNING, _MISSING, "mẫu không có số trang")
    told, used = lacking | meant, {paragraph.style for paragraph in all_paragraphs(document)}
    for style, paragraph in _styled(ours).items():
        if style in used or printed_names(paragraph.text) & told:
            continue
        if style in SLOTS.indents:
            message = f"không đoạn nào mang kiểu “{style}”: độ dài của đường kẻ (nếu có) không được tính theo chữ"
            yield Remark(Level.NOTE, _MISSING, message)
        elif style in _COMPONENTS:
            message = f"không đoạn nào mang kiểu “{style}”: phần này không được xét và không được dàn dòng"
            yield Remark(Level.NOTE, _MISSING, message)


def _printed(document: Document) -> set[str]:
    own = document.properties
    texts = [paragraph.text for paragraph in all_paragraphs(document)]
    return printed_names("\n".join((*texts, own.title, own.creator, own.subject, own.keywords)))


def _numbered(document: Document) -> bool:
    return any(run.field == "PAGE" for paragraph in all_paragraphs(document) for run in paragraph.runs)


def _styled(document: Document) -> dict[str, Paragraph]:
    """Give the first paragraph of each style, in the document's order."""
    found: dict[str, Paragraph] = {}
    for paragraph in all_paragraphs(document):
        found.setdefault(paragraph.style, paragraph)
    return found
