"""Odd ways in which offices type right papers, and faults in them: each was once a false alarm or passed in silence."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
import strangers as st
from word_files import SECTION, p, r, tbl

from vanban.checking import check
from vanban.chu.text import nfc
from vanban.standards import components as tp
from vanban.standards.locate import locate
from vanban.word.reading import open_document

SENTENCE = "Sở Thí dụ đề nghị các cơ quan phối hợp thực hiện công tác văn thư theo đúng quy định của pháp luật "
LONG = f"{SENTENCE.strip()} và báo cáo kết quả về Sở Thí dụ trước ngày 25 tháng 12 năm 2026."
CENTRED = '<w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/>'


def located(data: bytes, component: tp.Component) -> list[str]:
    return [" ".join(nfc(one.shown).split()) for one in locate(open_document(data)).of(component)]


def rules(data: bytes) -> list[str]:
    return [finding.rule for finding in check(data).findings]


def body(content: st.Content, *texts: str) -> st.Content:
    return replace(content, body=tuple(("plain", text) for text in texts))


def signer_in_a_table_of_its_own(content: st.Content) -> str:
    inner = tbl(("".join(st._signer(content)),)) + p()
    return tbl(("".join(st._recipients(content)), inner)).replace('<w:tcW w:w="2000"', '<w:tcW w:w="4700"')


def recipients_in_one_cell(content: st.Content) -> str:
    return "".join(st._signer(content)) + tbl(("".join(st._recipients(content)),)) + p()


def signer_in_a_box(content: st.Content) -> str:
    box = st.BOX.format(emu=2_900_000, inner="".join(st._signer(content)))
    return p(box) + "".join(st._recipients(content))


@pytest.mark.parametrize("foot", [signer_in_a_table_of_its_own, recipients_in_one_cell])
@pytest.mark.parametrize("content", [st.REPORT, st.LETTER, st.DECISION])
def test_a_signer_in_a_nested_table_or_above_a_table_of_recipients_is_found(content, foot):
    deciding = st.line("GIÁM ĐỐC SỞ THÍ DỤ", 14, bold=True) if content is st.DECISION else ""
    data = st.paper(content, foot=foot, text=lambda content: deciding + st.typed(content))
    assert rules(data) == []
    assert located(data, tp.QUYEN_HAN) == list(content.authority)


def test_an_authority_that_decides_above_the_text_is_no_signer_below_it():
    def foot(content):
        return tbl(("".join(st._recipients(content)),)) + p()

    deciding = st.line("GIÁM ĐỐC SỞ THÍ DỤ", 14, bold=True)
    report = check(st.paper(st.DECISION, foot=foot, text=lambda content: deciding + st.typed(content)))
    assert "noi-dung.co" not in {finding.rule for finding in report.findings}


def test_names_in_one_table_and_number_in_another_are_found():
    def head(content: st.Content) -> str:
        names = st._table(("".join(st._left(content)), "".join(st._right(content))))
        return names + p() + st._table(("".join(st._number(content)), "".join(st._date(content))))

    data = st.paper(head=head)
    assert (located(data, tp.CHU_QUAN), located(data, tp.CO_QUAN)) == ([st.REPORT.parent], [st.REPORT.issuer])
    assert rules(data) == []


def test_a_number_on_a_line_with_tabs_stands_below_the_table_of_the_names():
    def head(content: st.Content) -> str:
        number, date = r(content.number, st.look(13)), r(content.date, st.look(14, italic=True))
        names = st._table(("".join(st._left(content)), "".join(st._right(content))))
        return names + p(f"<w:r><w:tab/></w:r>{number}<w:r><w:tab/></w:r>{date}", properties=st.SINGLE)

    data = st.paper(head=head)
    assert located(data, tp.CO_QUAN) == [st.REPORT.issuer]
    assert rules(data) == []


@pytest.mark.parametrize(("issuer", "heavy"), [("ỦY BAN NHÂN DÂN|XÃ THÍ DỤ", 0), ("HỘI ĐỒNG NHÂN DÂN|TỈNH THÍ DỤ", 1)])
def test_one_name_in_two_lines_is_the_issuer_whatever_its_weight(issuer, heavy):
    lines = issuer.split("|")

    def head(content: st.Content) -> str:
        names = [st.line(text, 13, bold=bool(heavy) and text is lines[0]) for text in lines] + [st.ruled(16, "drawn")]
        left = "".join(names + st._number(content))
        return st._table((left, "".join(st._right(content) + st._date(content))))

    assert rules(st.paper(head=head)) == ["co-quan.kieu-chu"]


@pytest.mark.parametrize(("start", "told"), [
    ("<w:r><w:tab/></w:r>", "unseen"), (r("\u00a0" * 8, st.look(14)), "passed"), (r("  ", st.look(14)), "found"),
    ("", "found"),
])  # fmt: skip
def test_a_first_line_that_a_tab_moves_is_unseen_and_one_that_blanks_move_is_measured(start, told):
    typed = st.typed(body(st.LETTER, f"{LONG[:-1]}./."))
    text = re.sub(r'<w:ind w:firstLine="567"/>', "", typed).replace("</w:pPr>", f"</w:pPr>{start}", 1)
    report = check(st.paper(st.LETTER, text=lambda content: text))
    found = any(finding.rule == "noi-dung.lui-dau-dong" for finding in report.findings)
    seen = "unseen" if "noi-dung.lui-dau-dong" in report.unseen else "passed"
    assert ("found" if found else seen) == told


@pytest.mark.parametrize(("addressee", "told"), [
    ("Kính gửi: Bộ Nội vụ", []), ("Kính gửi: Bộ Nội vụ.", []), ("Kính gửi: Bộ Nội vụ;", ["kinh-gui.cach-ghi"]),
    ("Kính gửi Bộ Nội vụ", ["kinh-gui.cach-ghi"]),
])  # fmt: skip
def test_one_addressee_may_end_with_a_stop_and_its_label_needs_its_colon(addressee, told):
    content = replace(st.LETTER, change=lambda blocks: blocks.replace(">Kính gửi: Bộ Nội vụ<", f">{addressee}<"))
    assert rules(st.paper(replace(content, addressees=("Bộ Nội vụ",)))) == told


@pytest.mark.parametrize(("last", "told"), [
    ("- Lưu: VT, VP.(12)", []), ("- Lưu: VT, VP. NVD.(12)", []), ("- Lưu: VT, VP", ["ten-noi-nhan.dau-cau"]),
])  # fmt: skip
def test_how_many_copies_were_made_may_follow_the_stop(last, told):
    assert rules(st.paper(replace(st.REPORT, recipients=(*st.REPORT.recipients[:-1], last)))) == told


DASHES = (
    '<w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/>'
    '<w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>'
)


@pytest.mark.parametrize("content", [st.LETTER, st.DECISION])
def test_dashes_that_word_puts_before_recipients_are_dashes(content):
    listed = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'

    def foot(content: st.Content) -> str:
        return re.sub(r"<w:pPr>((?:(?!<w:pPr>).)*<w:t[^>]*>)- ", rf"{listed}\1", st.foot_table(content))

    assert rules(st.paper(content, foot=foot, numbering=DASHES)) == []


APPENDIX = (
    st.line("Phụ lục", 14, bold=True) + st.line("DANH SÁCH CÁN BỘ", 14, bold=True)
    + st.line("(Kèm theo Báo cáo số       /BC-STD ngày     tháng 02 năm 2026 của Sở Thí dụ)", 14, italic=True)
    + st.ruled(60, "drawn") + tbl((p(r("STT", st.look(12))), p(r("Họ và tên", st.look(12))))) + p()
)  # fmt: skip


@pytest.mark.parametrize(("end", "told"), [
    ("(có danh sách kèm theo)./.", []), ("theo quy định./.", ["phu-luc.chi-dan"]),
    ("ban hành kèm theo Kế hoạch của Sở./.", ["phu-luc.chi-dan"]),
])  # fmt: skip
def test_a_list_that_goes_with_the_paper_points_to_its_appendix(end, told):
    data = st.paper(body(st.LETTER, f"{SENTENCE}{end}"), foot=lambda content: st.foot_table(content) + APPENDIX)
    assert [rule for rule in rules(data) if rule.startswith("phu-luc.chi")] == told


@pytest.mark.parametrize(("second", "told"), [("I", []), ("III", []), ("V", ["muc-la-ma.thu-tu"])])
def test_sections_begin_anew_in_each_part_or_run_through_the_paper(second, told):
    def part(number: str, title: str) -> str:
        """Both lines of a heading in one paragraph."""
        lines = f"{r(f'Phần {number}', st.look(14, bold=True))}<w:r><w:br/></w:r>{r(title, st.look(14, bold=True))}"
        return p(lines, properties=CENTRED)

    romans = ["I. TÌNH HÌNH", "II. KẾT QUẢ", f"{second}. NHIỆM VỤ"]
    first, more, last = (
        st.typed(replace(st.REPORT, body=(("roman", text), ("plain", LONG.replace("2026.", "2026./.")))))
        for text in romans
    )
    text = part("I", "ĐÁNH GIÁ CHUNG") + first + more + part("II", "PHƯƠNG HƯỚNG") + last
    found = rules(st.paper(text=lambda content: text))
    assert [rule for rule in found if "thu-tu" in rule or rule.startswith("phan-chuong")] == told


def test_letters_without_width_are_seen_by_nobody():
    split = {"Độc lập": "\u200bĐộc lập", "Điều 1.": "\ufeffĐiều 1."}

    def change(blocks: str) -> str:
        for old, new in split.items():
            blocks = blocks.replace(old, new)
        return blocks

    assert rules(st.paper(replace(st.DECISION, change=change))) == []


@pytest.mark.parametrize("issuer", ["SỞ THÍ DỤ", "BỆNH VIỆN THÍ DỤ"])
def test_a_title_before_a_name_is_judged_only_where_the_issuer_is_known(issuer):
    content = replace(st.REPORT, issuer=issuer, person="ThS. Nguyễn Văn Ví Dụ")
    unknown = replace(
        content, parent="CƠ QUAN A", issuer="CƠ QUAN B", change=lambda blocks: blocks.replace("<w:b/>", "")
    )
    assert ("ho-ten.hoc-vi" in rules(st.paper(content))) == (issuer == "SỞ THÍ DỤ")
    assert "ho-ten.hoc-vi" not in rules(st.paper(unknown))


def test_text_in_the_middle_of_the_page_is_text():
    typed = st.typed(body(st.LETTER, LONG, f"{SENTENCE}./."))
    text = typed.replace('<w:jc w:val="both"/>', '<w:jc w:val="center"/>', 1)
    assert rules(st.paper(st.LETTER, text=lambda content: text)) == ["noi-dung.canh"]


def test_the_end_of_the_text_is_judged_above_a_signer_in_a_box():
    content = body(st.LETTER, LONG)
    assert "noi-dung.het" in rules(st.paper(content, foot=signer_in_a_box))


def test_a_subject_whose_kind_is_forgotten_is_no_letters_subject():
    data = st.paper(replace(st.DECISION, change=lambda blocks: blocks.replace(">QUYẾT ĐỊNH<", "><")))
    assert not [rule for rule in rules(data) if rule.startswith("trich-yeu-cong-van")]


def test_a_letter_without_addressees_has_its_text_all_the_same():
    content = body(st.LETTER, LONG, f"{SENTENCE}./.")
    data = st.paper(replace(content, change=lambda blocks: "" if "Kính gửi" in blocks else blocks), head=st.boxes)
    assert located(data, tp.NOI_DUNG)


FIELD = '<w:fldSimple w:instr=" PAGE "><w:r><w:rPr>' + st.look(14) + "</w:rPr><w:t>2</w:t></w:r></w:fldSimple>"
HEADED = SECTION.replace("<w:sectPr>", '<w:sectPr><w:headerReference w:type="default" r:id="header1"/>').replace(
    "</w:sectPr>", "<w:titlePg/></w:sectPr>"
)


@pytest.mark.parametrize(("properties", "start", "told"), [
    ('<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="center" w:y="1"/>', "", "passed"),
    ('<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="right" w:y="1"/>', "", "found"),
    ('<w:framePr w:wrap="around" w:hAnchor="margin" w:x="500" w:y="1"/>', "", "unseen"),
    ('<w:jc w:val="left"/>', "", "found"),
    ('<w:jc w:val="left"/>', "<w:r><w:tab/></w:r>", "unseen"),
    ('<w:ind w:left="4000"/>', "", "unseen"),
])  # fmt: skip
def test_where_a_page_number_stands_is_told_by_its_frame_or_its_line(properties, start, told):
    report = check(st.paper(section=HEADED, header1=p(start, FIELD, properties=properties)))
    found = any(finding.rule == "so-trang.canh" for finding in report.findings)
    assert ("found" if found else "unseen" if "so-trang.canh" in report.unseen else "passed") == told


@pytest.mark.parametrize(("count", "told"), [(4, "passed"), (7, "unseen"), (9, "found")])
def test_a_paper_that_may_be_longer_than_a_page_may_lack_its_number(count, told):
    report = check(st.paper(body(st.LETTER, *[LONG] * count)))
    found = any(finding.rule == "so-trang.co" for finding in report.findings)
    assert ("found" if found else "unseen" if "so-trang.co" in report.unseen else "passed") == told


def test_an_old_line_in_the_middle_of_its_column_is_seen_to_stand_there():
    middle = ((3700 - 2 * 108) / 20 - 34) / 2
    ends = f'from="{middle:.1f}pt,2pt" to="{middle + 34:.1f}pt,2pt"'
    line = p(f'<w:r><w:pict><v:line style="position:absolute" {ends}/></w:pict></w:r>', properties=st.SINGLE)

    def head(content: st.Content) -> str:
        left = [st.line(content.parent, 13), st.line(content.issuer, 13, bold=True), line]
        return st._table(("".join(left + st._number(content)), "".join(st._right(content) + st._date(content))))

    report = check(st.paper(head=head))
    assert (report.findings, "co-quan.ke-can-doi" in report.unseen) == ((), False)
