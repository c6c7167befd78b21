"""Right papers that went through other hands and programs: nothing wrong is found in them, what is wrong still is."""

from __future__ import annotations

import random
import re
import subprocess
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path

import papers
import pytest
import strangers as st
from laundering import LAUNDERS as HANDS
from laundering_programs import PROGRAMS
from word_edits import File, W, unstyled
from word_files import p, r

import vanban
from vanban import fixing
from vanban.checking import check
from vanban.errors import VanBanError
from vanban.reporting.comments import with_comments
from vanban.word.reading import open_document

LAUNDERS = HANDS | PROGRAMS
NO_PAPERS = {"office", "ban_sao", "ke_hoach_phan_cong", "giay_khen", "giay_khen_in_san"}
EXAMPLES = sorted({path.stem for path in papers.EXAMPLES.glob("*.yaml")} - NO_PAPERS)
DIVERSE = ("bien_ban", "cong_van", "danh_sach_trich_ngang", "nghi_quyet", "quy_che_tdkt", "to_trinh", "thong_bao_ky_so")
"""A paper of every layout: signers side by side, V/v, a page across, articles, chapters, addressees, a signature."""
KNOWN = {"decomposed": {"phong-chu.to-hop"}}
"""What a transform does to a paper that the checker rightly tells."""


@cache
def rendered(name: str) -> bytes:
    return vanban.render(vanban.load(papers.EXAMPLES / f"{name}.yaml"))


@cache
def law(name: str) -> str:
    return check(rendered(name)).standard


def words(data: bytes) -> list[str]:
    return [paragraph.text for paragraph in open_document(data, only_to_read=True).paragraphs()]


@pytest.mark.parametrize("name", LAUNDERS)
def test_what_other_hands_leave_gives_no_finding(name):
    for example in DIVERSE:
        data = LAUNDERS[name](unstyled(File(rendered(example)))).data()
        report = check(data, law(example))
        assert report.regime == "administrative", example
        assert {finding.rule for finding in report.findings} <= KNOWN.get(name, set()), example


@pytest.mark.page
@pytest.mark.parametrize("form", ["odt", "doc", "rtf", "docx"])
@pytest.mark.parametrize("ours", [True, False], ids=["with our styles", "without"])
def test_what_libreoffice_makes_of_every_example_gives_no_finding(form, ours, tmp_path):
    for name in EXAMPLES:
        data = rendered(name) if ours else unstyled(File(rendered(name))).data()
        (tmp_path / f"{name}.docx").write_bytes(data)
    there = tmp_path / "made"
    call = ["soffice", f"-env:UserInstallation=file://{tmp_path / 'profile'}", "--headless", "--convert-to", form]
    files = sorted(map(str, tmp_path.glob("*.docx")))
    subprocess.run([*call, "--outdir", str(there), *files], check=True, capture_output=True, timeout=300)
    back = tmp_path / "back"
    if form == "docx":
        back = there
    else:
        call[-1] = "docx"
        made = sorted(map(str, there.glob(f"*.{form}")))
        subprocess.run([*call, "--outdir", str(back), *made], check=True, capture_output=True, timeout=300)
    found = {
        (path.stem, finding.rule)
        for path in sorted(back.glob("*.docx"))
        for finding in check(path, law(path.stem)).findings
    }
    assert len(list(back.glob("*.docx"))) == len(EXAMPLES)
    # What LibreOffice's own filters lose: lines of paragraphs in tables, headers of a first section.
    lost = {"rtf": {"tieu-ngu.ke", "co-quan.ke"}, "doc": {"so-trang.co"}}.get(form, set())
    assert {(name, rule) for name, rule in found if rule not in lost} == set()


@pytest.mark.page
@pytest.mark.parametrize("form", ["rtf", "doc", "odt"])
def test_what_a_conversion_may_lose_is_unseen_in_a_file_that_is_converted(form, tmp_path):
    (tmp_path / "a.docx").write_bytes(unstyled(File(rendered("quy_che_tdkt"))).data())
    profile = f"-env:UserInstallation=file://{tmp_path / 'profile'}"
    call = ["soffice", profile, "--headless", "--convert-to", form, "--outdir", str(tmp_path), str(tmp_path / "a.docx")]
    subprocess.run(call, check=True, capture_output=True, timeout=200)
    assert check(tmp_path / f"a.{form}", law("quy_che_tdkt")).findings == ()


@pytest.mark.parametrize("name", ["row by row", "word by word", "rules: vml", "tracked", "strict"])
def test_what_is_wrong_is_found_in_what_other_hands_leave(name):
    wrong = unstyled(File(rendered("cong_van")))
    look = next(
        style for style in wrong.tree("word/styles.xml").iter(f"{W}style") if style.get(f"{W}styleId") == "QuocHieu"
    )
    look.find(f"{W}rPr/{W}sz").set(f"{W}val", "32")
    wrong.margins(left=1134)
    found = {finding.rule for finding in check(LAUNDERS[name](wrong).data()).findings}
    assert {"quoc-hieu.co-chu", "le-trang.trai"} <= found


@pytest.mark.parametrize("name", [name for name in LAUNDERS if name not in ("strict", "tracked")])
def test_mending_and_commenting_what_other_hands_leave_keeps_its_words(name):
    wrong = unstyled(File(rendered("bao_cao_so_lieu")))
    wrong.margins(left=1134)
    data = LAUNDERS[name](wrong).data()
    fixed = fixing.fix(data, accept=True)
    assert [text for text in words(fixed.data) if text.strip()] == [text for text in words(data) if text.strip()]
    assert "le-trang.trai" not in {finding.rule for finding in check(fixed.data).findings}
    assert words(with_comments(data, check(data))) == words(data)


def test_a_strict_file_is_read_and_not_mended():
    data = LAUNDERS["strict"](unstyled(File(rendered("cong_van")))).data()
    assert words(data) == words(rendered("cong_van"))
    with pytest.raises(VanBanError, match="Strict Open XML"):
        fixing.fix(data)


def test_words_own_styles_may_be_written_in_capitals():
    file = File(rendered("chi_thi"))
    for name in file.tree("word/styles.xml").iter(f"{W}name"):
        name.set(
            f"{W}val", re.sub(r"^(heading|header|footer)", lambda found: found[0].capitalize(), name.get(f"{W}val"))
        )
    assert check(file.data()).findings == ()


# ── rules ──


def ruled(run: str, *, properties: str = "") -> bytes:
    """A report whose motto has this below it in place of a rule."""
    paragraph = p(run, properties=f'{properties}{st.SINGLE}<w:jc w:val="center"/>')
    return st.paper(head=lambda content: st.two_rows(content).replace(st.ruled(60.2, "drawn"), paragraph))


BLANKS = "\u00a0" * 49


@pytest.mark.parametrize("run", [
    r(BLANKS, '<w:sz w:val="28"/><w:u w:val="single"/>'),
    r("– " * 16, '<w:sz w:val="28"/>'),
    r("‾" * 24, '<w:sz w:val="28"/>'),
    '<w:r><w:rPr><w:u w:val="single"/></w:rPr><w:tab/><w:tab/></w:r>',
    '<w:r><w:drawing><wp:inline><wp:extent cx="2167200" cy="12700"/><a:graphic><a:graphicData><pic:pic/>'
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>",
], ids=["underlined blanks", "dashes", "overlines", "underlined tabs", "a flat picture"])  # fmt: skip
def test_a_rule_made_of_anything_is_a_rule(run):
    assert [finding.rule for finding in check(ruled(run)).findings] == []


@pytest.mark.parametrize(
    "run", [r(BLANKS, '<w:sz w:val="28"/>'), "", r("*****", "")], ids=["blanks", "nothing", "stars"]
)
def test_what_shows_no_line_is_no_rule(run):
    assert [finding.rule for finding in check(ruled(run)).findings] == ["tieu-ngu.ke"]


@pytest.mark.parametrize(("millimetres", "rules", "unseen"), [
    (6, ["trich-yeu.do-dai-ke"], False), (12, [], False), (30, [], True), (45, [], False),
    (75, ["trich-yeu.do-dai-ke"], False),
])  # fmt: skip
def test_of_two_lines_of_words_a_rule_may_be_measured_by_either(millimetres, rules, unseen):
    long, short = "Kết quả thực hiện công tác văn thư, lưu trữ năm 2026", "của Sở Thí dụ"

    def title(blocks: str) -> str:
        if ">BÁO CÁO<" not in blocks:
            return blocks
        lines = [st.line(text, 14, bold=True) for text in ("BÁO CÁO", long, short)]
        return "".join(lines) + st.ruled(millimetres, "drawn")

    report = check(st.paper(replace(st.REPORT, change=title)))
    assert ([finding.rule for finding in report.findings], "trich-yeu.do-dai-ke" in report.unseen) == (rules, unseen)


# ── words ──


@pytest.mark.parametrize("person", ["Điểu K’Ré", "H'Hen Niê", "Rơ Châm H’Yéo", "Y-Ban Niê", "Giàng A Páo"])
@pytest.mark.parametrize("foot", st.FEET)
def test_names_of_every_people_are_names(person, foot):
    assert [finding.rule for finding in check(st.paper(replace(st.REPORT, person=person), foot=foot)).findings] == []


def test_recipients_beside_something_unknown_are_unseen():
    content = replace(st.REPORT, person="Thượng tọa Thích Minh Thí Dụ")
    report = check(st.paper(content, foot=st.foot_tabs))
    assert report.findings == ()
    assert "ten-noi-nhan" in report.unseen


@pytest.mark.parametrize(("last", "rules"), [
    ("- Lưu: VT, P.TH. NVA.(10)", []), ("- Lưu: VT, VP. NVA.(10).", []),
    ("- Lưu: VT, VP. nva.(10)", ["ten-noi-nhan.nguoi-soan"]),
])  # fmt: skip
def test_a_drafters_mark_needs_no_full_stop(last, rules):
    report = check(st.paper(replace(st.REPORT, recipients=("- Sở Nội vụ;", last))))
    assert [finding.rule for finding in report.findings] == rules


# ── broken files ──

_NUMBERS = ("0", "-1", "99999999999999999999", "1e308", "NaN", "inf", "abc", "", "12pt", "100%", "9" * 400, "٣", "²")


def _mutated(data: bytes, chance: random.Random) -> bytes:
    """Attributes of nonsense, elements doubled, removed, renamed; a part gone."""
    file = File(data)
    part = chance.choice([name for name in file.members if name.startswith("word/") and name.endswith(".xml")])
    elements = [one for one in file.tree(part).iter() if isinstance(one.tag, str) and one.getparent() is not None]
    for element in chance.sample(elements, min(len(elements), chance.choice([1, 5, 40]))):
        match chance.randrange(5):
            case 0 if element.getparent() is not None:
                element.getparent().remove(element)
            case 1:
                element.tag = chance.choice(elements).tag
            case 2 if element.getparent() is not None:
                element.addnext(File(data).body if chance.random() < 0.01 else element.__copy__())
            case _:
                for key in element.attrib:
                    element.set(key, chance.choice(_NUMBERS))
    if chance.random() < 0.2:
        gone = chance.choice(list(file.members))
        file.members.pop(gone), file.trees.pop(gone, None)
    return file.data()


@pytest.mark.parametrize("example", ["quyet_dinh", "thong_bao_ky_so", "bao_cao_so_lieu", "bien_ban"])
@pytest.mark.parametrize("styled", [True, False])
def test_a_broken_file_is_judged_or_refused(example, styled):
    whole = rendered(example) if styled else unstyled(File(rendered(example))).data()
    judged = 0
    for seed in range(40):
        data = _mutated(whole, random.Random(f"{example} {seed}"))
        with suppress(VanBanError):
            check(data)
            judged += 1
    assert judged > 20


def test_lengths_no_page_can_have_are_no_lengths():
    file = File(rendered("thong_bao_ky_so"))
    for count, size in enumerate(file.body.iter(f"{W}ind", f"{W}tcW", f"{W}sz")):
        for key in size.attrib:
            size.set(key, ("NaN", "inf", "1e308")[count % 3])
    check(file.data())


def test_a_page_across_holds_a_table_whose_cells_have_the_lines(tmp_path: Path):
    file = unstyled(File(rendered("danh_sach_trich_ngang")))
    styles = file.tree("word/styles.xml")
    for borders in [*styles.iter(f"{W}tblBorders"), *file.body.iter(f"{W}tblBorders")]:
        borders.getparent().remove(borders)
    bare = file.data()
    for properties in file.body.iter(f"{W}tcPr"):
        holder = properties.makeelement(f"{W}tcBorders")
        holder.append(properties.makeelement(f"{W}top", {f"{W}val": "single", f"{W}sz": "4"}))
        properties.append(holder)
    lined = {finding.rule for finding in check(file.data()).findings}
    assert "kho-giay.chieu" in {finding.rule for finding in check(bare).findings}
    assert "kho-giay.chieu" not in lined
