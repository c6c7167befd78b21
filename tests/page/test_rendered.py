"""What only the page shows: nothing in papers of ours, each fault in a paper that has it."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from typing import Any

import plans
import pytest
from lxml import etree
from papers import EXAMPLES
from random_tables import notice
from word_edits import File, W

import vanban
from vanban.checking import check
from vanban.checking.rendered import Rendered, print_pages, rendered_findings, with_rendered
from vanban.standards.page_rules import PAGE_RULES, SAME_CAUSE
from vanban.the_thuc import kieu
from vanban.word.reading import open_document

pytestmark = pytest.mark.page

RULES = {rule.id for rule in PAGE_RULES["nd30_2020"]}
CLEAN: dict[str, Callable[[], Any]] = {
    **plans.VARIANTS,
    "ngay_2015": lambda: plans.plan(ngay_ban_hanh="2015-03-10", so_ky_hieu="12/KH-KCNĐN"),
    "hang_cao": lambda: plans.with_rows(3, last=120),
    **{f"hang_{count}": lambda count=count: plans.with_rows(count) for count in list(plans.ROWS)[::3]},
    **{f"cuoi_{count}_{end}": lambda count=count, end=end: plans.with_lines(count, end)
       for count, end in plans.POSITIONS[::4]},
}  # fmt: skip


def plan(**changes: Any) -> File:
    """A plan of one page, dated and signed."""
    known = {"ngay_ban_hanh": "2026-01-15", "so_ky_hieu": "12/KH-KCNĐN"}
    signer = {"nguoi_ky": {"chuc_vu": "Trưởng ban", "ho_ten": "Trần Thị Ví Dụ"}}
    return File(vanban.render(plans.one_page(**(known | signer | changes))))


def over_a_page(file: File) -> File:
    """Bring the last words of the body, and the signature, to a second page."""
    file.para(file.all(kieu.NOI_DUNG)[-1], "spacing", before="9000")
    return file


def widened(style: str) -> File:
    """Letters set far apart, which the file's own rules do not measure."""
    file = plan()
    for run in file.p(style).iter(f"{W}r"):
        properties = run.find(f"{W}rPr")
        if properties is None:
            properties = etree.Element(f"{W}rPr")
            run.insert(0, properties)
        etree.SubElement(properties, f"{W}spacing").set(f"{W}val", "120")
    return file


def drawn(paragraph: Any, down: float, *, hidden: bool = False) -> None:
    """Hang a drawn line of 60 mm on a paragraph, so many mm under its top."""
    shape = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    paragraph.append(etree.fromstring(
        f'''<w:r xmlns:w="{W[1:-1]}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
        xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><w:drawing><wp:anchor
        distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="9" behindDoc="0" locked="0"
        layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>
        <wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>
        <wp:positionV relativeFrom="paragraph"><wp:posOffset>{round(down * 36000)}</wp:posOffset></wp:positionV>
        <wp:extent cx="2160000" cy="0"/><wp:wrapNone/><wp:docPr id="9" name="Kẻ" hidden="{int(hidden)}"/>
        <a:graphic><a:graphicData uri="{shape}"><wps:wsp xmlns:wps="{shape}"><wps:cNvCnPr/><wps:spPr><a:xfrm>
        <a:off x="0" y="0"/><a:ext cx="2160000" cy="0"/></a:xfrm><a:prstGeom prst="line"><a:avLst/></a:prstGeom>
        <a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>
        </a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>'''
    ))  # fmt: skip


def unprinted(style: str) -> File:
    """A line that is drawn, and hidden."""
    file = plan()
    line = file.p(style)
    borders = line.find(f"{W}pPr/{W}pBdr")
    file.borders(line, {})
    for edge in ("top", "bottom"):
        etree.SubElement(line.find(f"{W}pPr/{W}pBdr"), f"{W}{edge}").set(f"{W}val", "none")
    assert borders is None
    drawn(line, 1, hidden=True)
    return file


def struck() -> File:
    """A drawn line that has slid up into a line of letters."""
    file = plan()
    drawn(file.p(kieu.TRICH_YEU), 3.5)
    return file


def outside() -> File:
    file = plan()
    file.para(file.p(kieu.NOI_DUNG), "ind", left="-900", firstLine="0")
    return file


def unnumbered() -> File:
    file = over_a_page(plan())
    for child in list(file.number):
        if child.tag != f"{W}pPr":
            file.number.remove(child)
    return file


def numbered_first() -> File:
    file = plan()
    file.tree("word/header1.xml")
    for section in file.sections:
        for flag in section.findall(f"{W}titlePg"):
            section.remove(flag)
        for reference in section.findall(f"{W}headerReference"):
            if reference.get(f"{W}type") == "first":
                section.remove(reference)
    for child in list(file.number):
        if child.tag != f"{W}pPr":
            file.number.remove(child)
    file.words(file.number, "1")
    return file


def number_aside() -> File:
    file = over_a_page(plan())
    file.para(file.number, "ind", left="5000")
    return file


def closing_row(file: File) -> Any:
    row = next(file.p(kieu.HO_TEN).iterancestors(f"{W}tr"))
    for flag in row.iter(f"{W}cantSplit", f"{W}keepNext"):
        flag.set(f"{W}val", "0")
    return row


def signed_apart() -> File:
    """Room to sign that runs over the foot of the page."""
    file = plan()
    name = file.p(kieu.HO_TEN)
    row = closing_row(file)
    for other in row.iter(f"{W}p"):
        file.para(other, "keepNext", val="0")
    cell = name.getparent()
    blank = etree.Element(f"{W}p")
    at = cell.index(name)
    for _ in range(45):
        cell.insert(at, deepcopy(blank))
    return file


def signed_alone() -> File:
    file = plan()
    for last in file.all(kieu.NOI_DUNG)[-2:]:
        file.para(last, "keepNext", val="0")
    table = next(file.p(kieu.HO_TEN).iterancestors(f"{W}tbl"))
    breaking = etree.fromstring(f'<w:p xmlns:w="{W[1:-1]}"><w:r><w:br w:type="page"/></w:r></w:p>')
    table.addprevious(breaking)
    return file


def row_cut() -> File:
    body = [
        {"bang": {"cot": ["Nội dung", "Ghi chú"], "hang": [[f"Việc {number}, " * 60, number] for number in range(8)]}}
    ]
    file = File(vanban.render(notice(body)))
    for flag in list(file.body.iter(f"{W}cantSplit")):
        flag.getparent().remove(flag)
    for mark in list(file.body.iter(f"{W}keepNext", f"{W}keepLines")):
        mark.getparent().remove(mark)
    return file


FAULTS: dict[str, Callable[[], File]] = {
    "quoc-hieu.in-mot-dong": lambda: widened(kieu.QUOC_HIEU),
    "tieu-ngu.in-mot-dong": lambda: widened(kieu.TIEU_NGU),
    "co-quan-chu-quan.ngat-dong": lambda: widened(kieu.CO_QUAN_CHU_QUAN),
    "co-quan.ngat-dong": lambda: widened(kieu.CO_QUAN_BAN_HANH),
    "tieu-ngu.ke-in-ra": lambda: unprinted(kieu.KE_TIEU_NGU),
    "co-quan.ke-in-ra": lambda: unprinted(kieu.KE_CO_QUAN),
    "trich-yeu.ke-in-ra": lambda: unprinted(kieu.KE_TRICH_YEU),
    "van-ban.ke-cat-chu": struck,
    "le-trang.in-trong-le": outside,
    "so-trang.in-ra": unnumbered,
    "so-trang.trang-nhat-in-ra": numbered_first,
    "so-trang.cho-in-ra": number_aside,
    "quyen-han.tach-ho-ten": signed_apart,
    "quyen-han.rieng-trang": signed_alone,
    "noi-dung.hang-cat-trang": row_cut,
}


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Rendered]:
    """What every page shows, all of them printed by one LibreOffice."""
    folder: Path = tmp_path_factory.mktemp("in")
    files: list[Path] = []
    for source in sorted(EXAMPLES.glob("*.yaml")):
        if source.stem not in ("office", "ban_sao"):
            defaults = EXAMPLES / "office.yaml" if source.stem == "ke_hoach_phan_cong" else None
            files.append(vanban.save(vanban.load(source, defaults), folder / f"{source.stem}.docx"))
    files += [vanban.save(make(), folder / f"sach_{name}.docx") for name, make in CLEAN.items()]
    for name, make in FAULTS.items():
        files.append(folder / f"loi_{name}.docx")
        files[-1].write_bytes(make().data())
    foreign = plan()
    for paragraph in foreign.body.iter(f"{W}p"):
        foreign.run(paragraph, font="Phông Không Có")
    files.append(folder / "phong_la.docx")
    files[-1].write_bytes(foreign.data())
    found = {}
    for file, pdf in zip(files, print_pages(files), strict=True):
        assert isinstance(pdf, bytes), pdf
        found[file.stem] = rendered_findings(open_document(file.read_bytes(), str(file)), pdf)
    return found


def test_every_rule_of_the_page_has_a_fault_here():
    assert set(FAULTS) == RULES


def test_nothing_is_found_and_all_is_seen_in_papers_of_ours(seen):
    clean = {name: one for name, one in seen.items() if not name.startswith(("loi_", "phong_"))}
    assert len(clean) > 40
    assert {name: one.findings for name, one in clean.items() if one.findings} == {}
    assert {name: one.unseen for name, one in clean.items() if one.unseen} == {}


@pytest.mark.parametrize("rule", FAULTS)
def test_a_fault_of_the_page_is_found(seen, rule):
    found = seen[f"loi_{rule}"].findings
    assert rule in {one.rule for one in found}, seen[f"loi_{rule}"]
    finding = next(one for one in found if one.rule == rule)
    assert finding.place.startswith("trang ")
    assert finding.clause
    assert finding.message.startswith(f"{finding.component} – ")
    assert finding.found in finding.message or len(finding.found) > 60


def test_fonts_as_wide_are_a_note_and_others_leave_lines_unseen(seen):
    plain, foreign = seen["sach_mot_trang"], seen["phong_la"]
    assert len(plain.notes) <= 1
    assert all("thay cho Times New Roman, chữ rộng như nhau" in note for note in plain.notes)
    assert any("không có phông Phông Không Có" in note for note in foreign.notes)
    assert foreign.findings == ()
    assert {"quoc-hieu.in-mot-dong", "quyen-han.rieng-trang", "le-trang.in-trong-le"} <= set(foreign.unseen)


def test_what_the_file_itself_tells_is_not_told_again(tmp_path):
    file = plan()
    table = next(file.p(kieu.QUOC_HIEU).iterancestors(f"{W}tbl"))
    for cell in table.iter(f"{W}tc"):
        if kieu.QUOC_HIEU in {style for style in (kieu.QUOC_HIEU,) if any(p in cell.iter() for p in file.all(style))}:
            cell.find(f"{W}tcPr/{W}tcW").set(f"{W}w", "3500")
    columns = list(table.iter(f"{W}gridCol"))
    columns[-1].set(f"{W}w", "3500")
    path = tmp_path / "hep.docx"
    path.write_bytes(file.data())
    [pdf] = print_pages([path])
    assert isinstance(pdf, bytes)
    report = with_rendered(check(path), path, pdf)
    told = [one.rule for one in report.findings]
    assert "quoc-hieu.mot-dong" in told
    assert "quoc-hieu.in-mot-dong" not in told
    assert "quoc-hieu.mot-dong" in SAME_CAUSE["quoc-hieu.in-mot-dong"]


def test_a_paper_of_the_older_circular_is_held_to_its_clauses(seen, tmp_path):
    path = tmp_path / "cu.docx"
    path.write_bytes(widened(kieu.TIEU_NGU).data())
    [pdf] = print_pages([path])
    assert isinstance(pdf, bytes)
    found = rendered_findings(open_document(path.read_bytes(), "cu.docx"), pdf, "tt01_2011").findings
    assert [one.clause for one in found if one.rule == "tieu-ngu.in-mot-dong"] == ["Điều 6 khoản 1"]
