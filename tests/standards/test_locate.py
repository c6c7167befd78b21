"""Strangers' files: the same content is the same components in every layout, and what is right gives no finding."""

from __future__ import annotations

import re
from dataclasses import replace

import papers
import pytest
import strangers as st
from word_edits import File, unstyled
from word_files import p, r, tbl

import vanban
from vanban.checking import check
from vanban.chu.text import nfc
from vanban.standards import components as tp
from vanban.standards.locate import locate
from vanban.standards.parts import with_parts
from vanban.word.reading import open_document

WANTED = {
    tp.CHU_QUAN: ["UBND TỈNH ĐỒNG NAI"],
    tp.CO_QUAN: ["SỞ THÍ DỤ"],
    tp.SO_KY_HIEU: ["Số: /BC-STD"],
    tp.QUOC_HIEU: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    tp.TIEU_NGU: ["Độc lập - Tự do - Hạnh phúc"],
    tp.DIA_DANH: ["Đồng Nai, ngày tháng 02 năm 2026"],
    tp.TEN_LOAI: ["BÁO CÁO"],
    tp.TRICH_YEU: ["Kết quả thực hiện công tác văn thư"],
    tp.MUC_LA_MA: ["I. KẾT QUẢ THỰC HIỆN", "II. PHƯƠNG HƯỚNG THỰC HIỆN"],
    tp.KHOAN: ["1. Công tác chỉ đạo", "2. Công tác tổ chức"],
    tp.NOI_NHAN: ["Nơi nhận:"],
    tp.TEN_NOI_NHAN: ["- Ủy ban nhân dân tỉnh;", "- Các phòng thuộc Sở;", "- Lưu: VT, VP."],
    tp.QUYEN_HAN: ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"],
    tp.HO_TEN: ["Nguyễn Văn Ví Dụ"],
}


def located(data: bytes) -> dict[tp.Component, list[str]]:
    """What is surely found, in words."""
    paper = locate(open_document(data))
    return {
        component: [" ".join(nfc(f"{one.number} {one.shown}").split()) for one in paper.of(component)]
        for component in tp.ALL
        if paper.of(component)
    }


def findings(data: bytes) -> list[tuple[str, str]]:
    return [(finding.rule, finding.found) for finding in check(data).findings]


@pytest.mark.parametrize("head", st.HEADS)
def test_every_layout_of_the_head_holds_the_same_components(head):
    found = located(st.paper(head=head))
    assert {component: found.get(component) for component in WANTED} == WANTED


@pytest.mark.parametrize("foot", st.FEET)
def test_every_layout_of_the_foot_holds_the_same_components(foot):
    found = located(st.paper(foot=foot))
    assert {component: found.get(component) for component in WANTED} == WANTED


@pytest.mark.parametrize("head", st.HEADS)
@pytest.mark.parametrize("foot", st.FEET)
@pytest.mark.parametrize("content", [st.REPORT, st.LETTER, st.DECISION], ids=["report", "letter", "decision"])
def test_what_is_right_gives_no_finding_in_any_layout(content, head, foot):
    assert findings(st.paper(content, head, foot)) == []


@pytest.mark.parametrize("rule", ["drawn", "vml", "underscores"])
def test_every_kind_of_rule_is_seen(rule):
    assert findings(st.paper(replace(st.REPORT, rule=rule))) == []


def test_words_lists_number_as_hands_do():
    assert {
        component: found for component, found in located(st.paper(text=st.listed)).items() if component in WANTED
    } == WANTED
    assert findings(st.paper(text=st.listed)) == []


def test_decomposed_letters_are_read_as_composed_ones():
    data = st.paper(replace(st.REPORT, change=st.decomposed))
    assert {component: located(data).get(component) for component in WANTED} == WANTED
    assert {rule for rule, _ in findings(data)} == {"phong-chu.to-hop"}


@pytest.mark.parametrize("head", st.HEADS)
@pytest.mark.parametrize(("words", "rule"), [
    ("UBND TỈNH ĐỒNG NAI", "co-quan-chu-quan.co-chu"), ("SỞ THÍ DỤ", "co-quan.co-chu"),
    ("Số:       /BC-STD", "so-ky-hieu.co-chu"), ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "quoc-hieu.co-chu"),
    ("Độc lập - Tự do - Hạnh phúc", "tieu-ngu.co-chu"),
    ("Đồng Nai, ngày      tháng 02 năm 2026", "dia-danh-thoi-gian.co-chu"),
    ("BÁO CÁO", "ten-loai.co-chu"), ("Kết quả thực hiện công tác văn thư", "trich-yeu.co-chu"),
    ("- Các phòng thuộc Sở;", "ten-noi-nhan.co-chu"), ("PHÓ GIÁM ĐỐC", "quyen-han.co-chu"),
    ("Nguyễn Văn Ví Dụ", "ho-ten.co-chu"),
])  # fmt: skip
def test_a_size_that_is_wrong_is_found_in_any_layout(head, words, rule):
    def resized(blocks: str) -> str:
        return re.sub(rf'<w:sz w:val="\d+"/>(</w:rPr><w:t[^>]*>{re.escape(words)}<)', r'<w:sz w:val="20"/>\1', blocks)

    assert (rule, "10") in findings(st.paper(replace(st.REPORT, change=resized), head))


@pytest.mark.parametrize("make", papers.PAPERS)
def test_our_own_papers_are_found_alike_when_their_styles_are_named_otherwise(make):
    own, other = make(), unstyled(make())
    by_style, by_look = texts(own), texts(other)
    # an address in the text; a name broken in two lines; what a copy adds is seen as a paper of its own
    for component in (tp.DIA_CHI, tp.CO_QUAN, *tp.COPY, tp.HO_TEN_SAO):
        by_style.pop(component, None), by_look.pop(component, None)
    report = check(other.data(), "nd30_2020")
    assert report.findings == ()
    assert by_look == {component: words for component, words in by_style.items() if component.id not in report.unseen}


NO_PAPERS = {"office", "ban_sao", "ke_hoach_phan_cong"}
"""An office's defaults, the facts of a copy, a plan that needs the defaults."""


@pytest.mark.parametrize("name", sorted({path.stem for path in papers.EXAMPLES.glob("*.yaml")} - NO_PAPERS))
def test_our_own_examples_are_right_without_our_styles_too(name):
    paper = vanban.load(papers.EXAMPLES / f"{name}.yaml")
    data = vanban.render(paper)
    own = check(data)
    report = check(unstyled(File(data)).data(), own.standard)
    assert report.findings == ()
    assert (report.regime == "administrative") == (own.regime == "administrative")


def texts(file: File) -> dict[tp.Component, list[str]]:
    paper = with_parts(locate(open_document(file.data())))
    return {c: [one.shown for one in paper.of(c) if not one.empty] for c in tp.ALL if paper.first(c)}


def test_capitals_of_the_look_are_capitals():
    def small(blocks: str) -> str:
        return blocks.replace("SỞ THÍ DỤ", "Sở Thí dụ").replace(
            '<w:b/><w:sz w:val="26"/></w:rPr><w:t xml:space="preserve">Sở',
            '<w:b/><w:caps/><w:sz w:val="26"/></w:rPr><w:t xml:space="preserve">Sở',
        )

    data = st.paper(replace(st.REPORT, change=small))
    assert located(data)[tp.CO_QUAN] == ["SỞ THÍ DỤ"]
    assert findings(data) == []


@pytest.mark.parametrize(("wrong", "rule"), [
    ({"nation": "CỘNG HÒA XÃ HỘI CHỦ NGHIÃ VIÊT NAM"}, "quoc-hieu.loi"),
    ({"nation": "CỘNG HOÀ XHCN VIỆT NAM"}, "quoc-hieu.loi"),
    ({"motto": "Độc Lập – Tự Do – Hạnh Phúc"}, "tieu-ngu.loi"),
    ({"motto": "Độc lập-Tự do-Hạnh phúc"}, "tieu-ngu.loi"),
    ({"number": "Số:5/BC-STD"}, "so-ky-hieu.cach-ghi"), ({"number": "Số:  12/BC-STD"}, ""),
    ({"number": "Số 12/BC-STD"}, "so-ky-hieu.cach-ghi"), ({"number": "Số: …/BC-STD"}, ""),
    ({"date": "Đồng Nai, ngày 5 tháng 2 năm 2026"}, "dia-danh-thoi-gian.cach-ghi"),
    ({"date": "Đồng Nai, 05/02/2026"}, "dia-danh-thoi-gian.cach-ghi"),
    ({"date": "Đồng Nai, ngày … tháng … năm 2026"}, ""),
    ({"person": "NGUYỄN VĂN VÍ DỤ"}, "ho-ten.viet-hoa"), ({"person": "TS. Nguyễn Văn Ví Dụ"}, "ho-ten.hoc-vi"),
    ({"person": ""}, ""), ({"authority": ("K/T GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")}, "quyen-han.tien-to"),
    ({"recipients": ("- Các phòng;", "- Lưu: VT")}, "ten-noi-nhan.dau-cau"),
    ({"recipients": ("- Các phòng;",)}, "ten-noi-nhan.luu"),
])  # fmt: skip
def test_words_that_are_wrong_are_found_and_blanks_are_not_wrong(wrong, rule):
    assert [
        found
        for found, _ in findings(st.paper(replace(st.REPORT, **wrong)))
        if found != "ten-noi-nhan.dau-cau" or rule == found
    ] == [rule][: bool(rule)]


def test_a_subject_in_two_lines_is_one_subject():
    def head(content: st.Content) -> str:
        more = st.line("văn thư năm 2026", 13)
        return st.one_row(content).replace("</w:p></w:tc>", f"</w:p>{more}</w:tc>", 1)

    data = st.paper(replace(st.LETTER, letter="V/v báo cáo kết quả công tác"), head)
    assert located(data)[tp.TRICH_YEU_CV] == ["V/v báo cáo kết quả công tác", "văn thư năm 2026"]
    assert findings(data) == []


def test_kind_and_subject_in_one_paragraph_are_parted():
    def title(blocks: str) -> str:
        runs = (
            r("BÁO CÁO", st.look(14, bold=True)),
            "<w:r><w:br/></w:r>",
            r("Kết quả thực hiện", st.look(14, bold=True)),
        )
        one = p(*runs, properties='<w:spacing w:before="0" w:after="0" w:line="240"/><w:jc w:val="center"/>')
        return one + st.ruled(15, "drawn") if ">BÁO CÁO<" in blocks else blocks

    data = st.paper(replace(st.REPORT, change=title))
    assert (located(data)[tp.TEN_LOAI], located(data)[tp.TRICH_YEU]) == (["BÁO CÁO"], ["Kết quả thực hiện"])
    assert findings(data) == []


def test_kind_and_subject_in_one_line_are_unseen():
    report = check(st.paper(replace(st.REPORT, kind="BÁO CÁO KẾT QUẢ CÔNG TÁC", subject="")))
    assert {"ten-loai", "trich-yeu"} <= set(report.unseen)
    assert not [finding for finding in report.findings if finding.rule.startswith(("ten-loai", "trich-yeu"))]


@pytest.mark.parametrize(("parent", "issuer", "found"), [
    ("UBND TỈNH ĐỒNG NAI", "SỞ THÍ DỤ", (["UBND TỈNH ĐỒNG NAI"], ["SỞ THÍ DỤ"])),
    ("ỦY BAN NHÂN DÂN", "TỈNH ĐỒNG NAI", (None, ["ỦY BAN NHÂN DÂN", "TỈNH ĐỒNG NAI"])),
    ("ĐOÀN KIỂM TRA", "SỞ THÍ DỤ", (None, None)),
])  # fmt: skip
def test_of_names_all_in_bold_words_tell_the_parent_or_nothing_does(parent, issuer, found):
    def head(content: st.Content) -> str:
        names = st.line(parent, 13, bold=True) + st.line(issuer, 13, bold=True) + st.ruled(18, "drawn")
        return st._table((names + "".join(st._number(content)), "".join(st._right(content) + st._date(content))))

    told = located(st.paper(head=head))
    assert (told.get(tp.CHU_QUAN), told.get(tp.CO_QUAN)) == found


BODY = st.REPORT.body
POINT = "Kiểm tra việc lập hồ sơ tại mười phòng, đơn vị trực thuộc trong năm."


@pytest.mark.parametrize(("body", "rules"), [
    ((*BODY[:3], BODY[3], ("titled", "3. Công tác khác"), ("plain", f"{POINT[:-1]}./.")), ["khoan.thu-tu"]),
    ((*BODY[:2], ("point", f"a) {POINT}"), ("point", f"c) {POINT}"), BODY[-1]), ["diem.thu-tu"]),
    ((*BODY[:2], ("point", f"a) {POINT}"), ("titled", "Văn phòng Sở"), ("point", f"a) {POINT}"), BODY[-1]), []),
    ((*BODY[:2], ("clause", f"1. {POINT}"), ("titled", "2. Công tác khác"), ("clause", f"1. {POINT}"), BODY[-1]), []),
    ((("plain", "Căn cứ Công văn số 12/UBND-VX ngày 05 tháng 01 năm 2026 của UBND tỉnh, Sở báo cáo:"), *BODY[1:]), []),
    ((*BODY[:-1], ("clause", f"1. {POINT}"), ("clause", f"1) {POINT}"), ("clause", f"2) {POINT[:-1]}./.")), []),
    ((*BODY[:-1], ("clause", f"1.1. {POINT}"), ("clause", f"- {POINT}/.")), []),
])  # fmt: skip
def test_levels_are_judged_where_their_numbering_is_plain(body, rules):
    assert [rule for rule, _ in findings(st.paper(replace(st.REPORT, body=body)))] == rules


@pytest.mark.parametrize(("title", "rules"), [
    ("1. MỤC ĐÍCH", ["khoan.loai-chu"]), ("1. HĐND, UBND", []), ("1. Mục đích", []),
])  # fmt: skip
def test_a_title_typed_in_capitals_is_no_abbreviation(title, rules):
    body = (*BODY[:2], ("titled", title), *BODY[3:])
    assert [rule for rule, _ in findings(st.paper(replace(st.REPORT, body=body)))] == rules


@pytest.mark.parametrize(("light", "rules"), [
    ("2. Công tác tổ chức", ["khoan.kieu-chu"]),
    ("2. Sở đã tổ chức hai lớp bồi dưỡng nghiệp vụ cho công chức làm công tác văn thư.", []),
])  # fmt: skip
def test_a_light_heading_among_bold_ones_is_a_heading_and_a_sentence_is_none(light, rules):
    body = (*BODY[:3], ("plain", BODY[3][1]), ("clause", light), ("plain", BODY[3][1]), *BODY[-3:])
    assert [rule for rule, _ in findings(st.paper(replace(st.REPORT, body=body)))] == rules


@pytest.mark.parametrize("person", ["Nguyễn văn Ví Dụ", "Trần thị Thí Dụ"])
@pytest.mark.parametrize("foot", st.FEET)
def test_a_name_without_all_its_capitals_is_a_name(person, foot):
    assert ("ho-ten.viet-hoa", person) in findings(st.paper(replace(st.REPORT, person=person), foot=foot))


def test_a_list_that_word_numbers_is_judged_by_its_labels():
    wrong = st.LISTS.replace('<w:lvlText w:val="%3)"/>', '<w:lvlText w:val="%3."/>')
    data = st.paper(text=st.listed)
    parts = File(data)
    parts.members["word/numbering.xml"] = parts.members["word/numbering.xml"].replace(st.LISTS.encode(), wrong.encode())
    assert findings(parts.data()) == [("diem.so", "a."), ("diem.so", "b.")]


def test_addressees_in_a_table_are_found():
    label, names = (
        st.line("Kính gửi:", 14, "both"),
        [st.line("- Bộ Nội vụ;", 14, "both"), st.line("- Bộ Tài chính.", 14, "both")],
    )
    table = tbl((label, "".join(names)))
    data = st.paper(replace(st.LETTER, change=lambda blocks: table if "Kính gửi" in blocks else blocks))
    assert located(data)[tp.KINH_GUI] == ["Kính gửi:", "- Bộ Nội vụ;", "- Bộ Tài chính."]
    assert findings(data) == []


def test_an_urgent_stamp_in_a_text_box_may_be_red():
    stamp = p(
        st.BOX.format(
            emu=1_080_000, inner=st.line("HỎA TỐC", 14, bold=True).replace("<w:b/>", '<w:b/><w:color w:val="FF0000"/>')
        )
    )
    data = st.paper(head=lambda content: st.two_rows(content) + stamp)
    assert located(data)[tp.DO_KHAN] == ["HỎA TỐC"]
    assert findings(data) == []


def test_a_draft_mark_belongs_to_no_component():
    draft = p(st.BOX.format(emu=900_000, inner=st.line("DỰ THẢO", 13, bold=True)))
    data = st.paper(head=lambda content: st.line("DỰ THẢO LẦN 2", 13) + st.two_rows(content) + draft)
    assert located(data)[tp.CO_QUAN] == ["SỞ THÍ DỤ"]
    assert findings(data) == []


APPENDIX = (
    st.line("Phụ lục", 14, bold=True) + st.line("DANH MỤC HỒ SƠ", 14, bold=True)
    + st.line("(Kèm theo Báo cáo số       /BC-STD ngày     tháng 02 năm 2026 của Sở Thí dụ)", 14, italic=True)
    + st.ruled(60, "drawn")
    + tbl((p(r("STT", st.look(12))), p(r("Tên hồ sơ", st.look(12))))) + p()
)  # fmt: skip


def test_an_appendix_is_found_below_the_signature():
    mentioned = (*BODY[:-1], ("clause", "2. Danh mục hồ sơ tại Phụ lục kèm theo để các cơ quan theo dõi./."))
    data = st.paper(replace(st.REPORT, body=mentioned), foot=lambda content: st.foot_table(content) + APPENDIX)
    found = located(data)
    assert (found[tp.PHU_LUC], found[tp.TEN_PHU_LUC]) == (["Phụ lục"], ["DANH MỤC HỒ SƠ"])
    assert found[tp.KEM_THEO][0].startswith("(Kèm theo Báo cáo")
    assert findings(data) == []


def test_what_is_attached_with_a_head_of_its_own_is_not_judged():
    rules = st.two_rows(st.REPORT) + st.line("QUY CHẾ", 20, bold=True) + p(r("Điều 7. Sai số", st.look(10)))
    data = st.paper(st.DECISION, foot=lambda content: st.foot_table(content) + rules)
    assert [rule for rule, _ in findings(data)] == []


def another(content: st.Content, *, numbered: bool, tied: bool) -> str:
    """A second text below the foot, with a head of its own."""
    head = st.two_rows(replace(content, number=content.number if numbered else "", date=""))
    tie = st.line("(Kèm theo Quyết định số 12/QĐ-STD ngày 15 tháng 01 năm 2026 của Sở Thí dụ)", 14, italic=True)
    article = p(r("Điều 1. Phạm vi điều chỉnh", st.look(14, bold=True)))
    return head + st.line("QUY CHẾ", 14, bold=True) + st.line("Làm việc", 14, bold=True) + tie * tied + article


@pytest.mark.parametrize(("numbered", "tied", "rules"), [
    (False, True, set()), (True, False, set()), (True, True, {"van-ban-kem-theo.so"}),
    (False, False, {"van-ban-kem-theo.kem-theo"}),
])  # fmt: skip
def test_of_a_text_attached_its_tie_and_number_are_judged_and_another_paper_is_none(numbered, tied, rules):
    more = another(st.DECISION, numbered=numbered, tied=tied)
    data = st.paper(st.DECISION, foot=lambda content: st.foot_table(content) + more)
    assert {rule for rule, _ in findings(data)} == rules


def test_a_line_that_may_hang_anywhere_is_unseen_not_missing():
    def strayed(content: st.Content) -> str:
        return st.one_row(content).replace(st.ruled(60.2, "drawn"), "") + st.ruled(60.2, "drawn")

    report = check(st.paper(head=strayed))
    assert "tieu-ngu.ke" in report.unseen
    assert "tieu-ngu.ke" not in {finding.rule for finding in report.findings}


UNPLACED = re.sub(r' (?:from|to)="[^"]*"', "", st.VML.format(end=90))
"""A line of which the file says neither where it begins nor where it ends."""


@pytest.mark.parametrize("rule", [
    UNPLACED + UNPLACED, r("", "") + st.LINE.format(emu=2_167_200).replace('"column"', '"page"'),
], ids=["VML", "from the page"])  # fmt: skip
def test_of_columns_that_tabs_make_a_line_with_no_place_may_be_eithers(rule):
    def head(content: st.Content) -> str:
        whole = st.tabs(content)
        return re.sub(r"<w:r><mc:AlternateContent>.*</mc:AlternateContent></w:r>", lambda found: rule, whole)

    report = check(st.paper(head=head))
    assert {"co-quan.ke", "tieu-ngu.ke"} <= set(report.unseen)
    assert report.findings == ()


@pytest.mark.parametrize("gap", ["\t", " " * 20])
def test_rows_of_underscores_under_both_columns_are_no_missing_lines(gap):
    row = p(
        r("_" * 5, st.look(13)),
        r(gap) if gap != "\t" else "<w:r><w:tab/></w:r>",
        r("_" * 26, st.look(13)),
        properties=st.SINGLE,
    )

    def head(content: st.Content) -> str:
        whole = re.sub(r"<w:r><mc:AlternateContent>.*</mc:AlternateContent></w:r>", "", st.tabs(content))
        first, second, third = whole.partition(content.motto)
        end = third.index("</w:p>") + len("</w:p>")
        return first + second + third[:end] + row + third[end:]

    assert findings(st.paper(head=head)) == []


def test_no_line_at_all_is_missing_where_tabs_make_the_columns():
    def bare(content: st.Content) -> str:
        return re.sub(r"<w:r><mc:AlternateContent>.*</mc:AlternateContent></w:r>", "", st.tabs(content))

    assert {rule for rule, _ in findings(st.paper(head=bare))} == {"tieu-ngu.ke", "co-quan.ke"}


def test_no_line_at_all_is_missing():
    def bare(content: st.Content) -> str:
        return st.one_row(content).replace(st.ruled(60.2, "drawn"), "")

    assert ("tieu-ngu.ke", "không có") in findings(st.paper(head=bare))


def test_a_column_called_noi_nhan_is_no_list_of_recipients():
    table = tbl(
        (p(r("STT", st.look(12))), p(r("Nơi nhận", st.look(12)))),
        (p(r("1", st.look(12))), p(r("Văn phòng", st.look(12)))),
    )
    data = st.paper(text=lambda content: st.typed(content) + table)
    assert located(data)[tp.TEN_NOI_NHAN] == WANTED[tp.TEN_NOI_NHAN]


def test_a_finding_tells_how_sure_its_component_is_and_an_own_file_is_certain():
    report = check(st.paper(replace(st.REPORT, motto="Độc lập – Tự do – Hạnh phúc")))
    (finding,) = report.findings
    assert 0.8 <= finding.confidence < 1
    assert report.located["tieu-ngu"] == finding.confidence
    own = check(papers.simple().data())
    assert (own.located, own.regime_confidence) == ({}, 1.0)
