"""Judge a paper by its print: what only the page shows, as LibreOffice lays the file out.

Where the fonts of the file are not installed and others as wide stand in, that
is a note; where others not as wide do, lines and pages break elsewhere than on
the user's machine, and what depends on that is unseen.
"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple

from vanban.errors import ConversionError, VanBanError
from vanban.page import need_reader, read_pages
from vanban.page.fonts import Fonts, as_wide, compare
from vanban.standards import by_slug, standard_for
from vanban.standards.locate import locate
from vanban.standards.model import Deviation, Finding, Report, Rule, Standard, Unseen
from vanban.standards.page_rules import PAGE_RULES, SAME_CAUSE
from vanban.standards.paper import Paper
from vanban.standards.parts import judged_by, with_parts
from vanban.standards.printed import OnPages, Printed, printed
from vanban.word.document import Document
from vanban.word.formats import format_of
from vanban.word.other_formats import as_docx
from vanban.word.pdf import Outcome, convert
from vanban.word.reading import open_document

_REVISED = "trang in còn hiện dấu sửa đổi (Track Changes); dòng và trang ngắt khác, những gì theo đó chưa xét được"
_RESET = "trang in dùng phông khác phông ghi trong tệp; dòng và trang ngắt khác, những gì theo đó chưa xét được"
SHOWN = 80
"""How much of a found text a message shows."""


class Rendered(NamedTuple):
    """What the page shows beyond the file: findings, rule ids that could not be told, what is to be said of fonts."""

    findings: tuple[Finding, ...]
    unseen: tuple[str, ...]
    notes: tuple[str, ...]


def with_rendered(report: Report, file: Path, pdf: bytes) -> Report:
    """Add to a paper's report what its page shows; one that was not judged stays as it is."""
    if report.regime != "administrative":
        return report
    more = rendered_findings(open_document(_word(file), str(file)), pdf, report.standard, str(file))
    return replace(
        report,
        findings=report.findings + more.findings,
        unseen=tuple(dict.fromkeys((*report.unseen, *more.unseen))),
        notes=report.notes + more.notes,
    )


def rendered_findings(document: Document, pdf: bytes, standard: str | None = None, name: str = "") -> Rendered:
    """Hold a document to the rules that its print shows, by the law of its date or by a standard's slug.

    Raises ``ConversionError`` when the extra that reads PDFs is not installed.
    """
    paper = with_parts(locate(document))
    law = by_slug(standard or standard_for(paper.thoi_gian))
    pages = read_pages(pdf, name)
    fonts = compare(_wanted(paper), {fragment.font for page in pages for fragment in page.fragments})
    print_ = printed(paper, pages, alike=not fonts.others and not document.revisions)
    if reset := print_.alike and _set_otherwise(print_):
        print_ = replace(print_, alike=False)
    findings: list[Finding] = []
    unseen: dict[str, None] = {}
    for rule in PAGE_RULES[law.slug]:
        found, told = _judge(rule, print_)
        if not told:
            unseen[rule.id] = None
        if found and not _told_already(rule, paper, law):
            findings += [_finding(rule, law, one) for one in found]
    told_of = [words for words, told in ((_REVISED, document.revisions), (_RESET, reset)) if told]
    return Rendered(tuple(findings), tuple(unseen), (*_notes(fonts), *told_of))


def print_pages(files: Sequence[Path]) -> list[bytes | VanBanError]:
    """Turn Word files into PDFs by one LibreOffice: each one's bytes, or why there are none.

    Raises ``ConversionError`` when LibreOffice, or the extra that reads what it makes, is not there.
    """
    need_reader()
    with tempfile.TemporaryDirectory(prefix="vanban-", ignore_cleanup_errors=True) as name:
        copies = [Path(name) / f"{number}.docx" for number in range(len(files))]
        unread: dict[Path, VanBanError] = {}
        for file, copy in zip(files, copies, strict=True):
            try:
                copy.write_bytes(_word(file))
            except OSError:
                unread[copy] = ConversionError("không đọc được tệp này", str(file))
        made = {one.source: one for one in convert([copy for copy in copies if copy not in unread], Path(name) / "pdf")}
        return [
            unread.get(copy) or _outcome(made[copy], file) for file, copy in zip(files, copies, strict=True)
        ]  # fmt: skip


def _word(file: Path) -> bytes:
    """Give a file as Word's; what LibreOffice cannot turn into one is an ``OSError``'s or its own error's to tell."""
    data = file.read_bytes()
    form = format_of(data)
    return as_docx(data, form, str(file)) if form else data


def _outcome(one: Outcome, file: Path) -> bytes | VanBanError:
    if isinstance(one.fault, ConversionError):
        return ConversionError(one.fault.reason, str(file))
    return one.fault or one.pdf.read_bytes()


def _judge(rule: Rule, print_: Printed) -> tuple[list[OnPages], bool]:
    """Give a rule's deviations, and whether it could be told everywhere."""
    found: list[OnPages] = []
    seen = True
    for part in judged_by(rule, print_.paper):
        for target in rule.select(part):
            outcome = rule.measure.run((print_, target))
            if isinstance(outcome, OnPages):
                found.append(outcome)
            elif isinstance(outcome, Unseen):
                seen = False
    return found, seen


def _told_already(rule: Rule, paper: Paper, law: Standard) -> bool:
    """Tell whether the file itself shows the same fault."""
    same = SAME_CAUSE.get(rule.id, ())
    return any(
        isinstance(one.measure.run(target), Deviation)
        for one in law.rules if one.id in same
        for part in judged_by(one, paper) for target in one.select(part)
    )  # fmt: skip


def _finding(rule: Rule, law: Standard, one: OnPages) -> Finding:
    component = law.thanh_phan[rule.component]
    found = one.found if len(one.found) <= SHOWN else f"{one.found[: SHOWN - 1]}…"
    return Finding(
        rule=rule.id,
        clause=rule.clause,
        strength=rule.strength,
        component=component,
        place=str(one.place),
        found=one.found,
        expected=one.expected,
        message=f"{component} – {rule.measure.what}: {found}; cần {one.expected}",
        fix=rule.measure.fix.replace("{expected}", one.expected),
        quote=one.quote,
    )


def _wanted(paper: Paper) -> set[str]:
    """Give the fonts that letters of the paper are to be seen in."""
    return {
        run.font
        for paragraph in paper.paragraphs
        for run in paragraph.runs
        if run.font and not run.hidden and any(letter.isalnum() for letter in run.text)
    }


def _set_otherwise(print_: Printed) -> bool:
    """Tell whether text is set in another font than the file gives it, not as wide: a theme's, read otherwise."""
    return any(
        not any(run.font is None or as_wide(run.font, fragment.font) for run in owner.runs)
        for page in print_.pages
        for fragment in page.fragments
        if (owner := print_.owners.get(fragment.order)) and fragment.text.replace(" ", "").isalpha()
    )


def _notes(fonts: Fonts) -> list[str]:
    told = [f"trang in dùng phông {used} thay cho {wanted}, chữ rộng như nhau" for wanted, used in fonts.as_wide]
    if fonts.others:
        names = ", ".join(fonts.others)
        told.append(f"máy này không có phông {names}; dòng và trang ngắt khác, những gì theo đó chưa xét được")
    return told
