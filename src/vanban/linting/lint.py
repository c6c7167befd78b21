"""All that is to be said of a template, in one run."""

from __future__ import annotations

from vanban.linting.looks import looks
from vanban.linting.remark import Remark, gathered
from vanban.linting.specimen import specimen
from vanban.linting.tags import faults, left_out, mixed
from vanban.loai.shared.base import VanBan
from vanban.rendering.templates import find_template
from vanban.standards.nd30_2020 import STANDARD
from vanban.word.reading import open_document
from vanban.word.shape import Record, shape_of


def lint(data: bytes, name: str, kind: type[VanBan]) -> tuple[Remark, ...]:
    """Judge the template ``data`` (errors call it ``name``) for papers of a kind; ``WordError`` if it is no .docx.

    Tags first, in the document's order; then the look, in the standard's; then
    what it lacks. The same thing seen at several places is said once.
    """
    document = open_document(data, name)
    shape = shape_of(kind.view_type())
    assert isinstance(shape, Record)  # noqa: S101 - a view is a TypedDict
    wrong = list(faults(data, name, shape))
    meant = frozenset(remark.nearest for remark in wrong)
    ours = open_document(find_template(kind))
    lacking = left_out(document, ours, frozenset(shape.fields), meant)
    return gathered([*wrong, *mixed(document), *looks(specimen(document), STANDARD, kind), *lacking])
