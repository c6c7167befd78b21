"""Effective values, held against docx-plus as an oracle, and against Word's rules where the two differ."""

# ruff: noqa: E501  (a row of a table is a line)

from io import BytesIO

import pytest
from docx import Document
from docx.text.paragraph import Paragraph
from docx.text.run import Run
from docx_plus.styles import resolve_effective_formatting
from plans import VARIANTS, plan
from word_files import W, p, r, style, tbl, theme, word_file

import vanban
from vanban.word.document import Line
from vanban.word.reading import open_document

NORMAL = style("Normal", default=True)
DEFAULTS = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/>'
    '<w:sz w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault>'
    '<w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>'
)
CHAIN = "".join(
    style(name, f"<w:pPr>{p_pr}</w:pPr><w:rPr>{r_pr}</w:rPr>", based=base)
    for name, base, p_pr, r_pr in (
        ("One", "Normal", '<w:jc w:val="both"/><w:ind w:left="100" w:hanging="50"/>', '<w:b/><w:sz w:val="30"/>'),
        ("Two", "One", '<w:spacing w:before="120"/><w:keepNext/>', "<w:i/>"),
        ("Three", "Two", '<w:ind w:right="200"/><w:outlineLvl w:val="2"/>', '<w:b w:val="0"/><w:caps/>'),
        ("Four", "Three", '<w:spacing w:line="360" w:lineRule="exact"/>', '<w:rFonts w:ascii="Arial"/>'),
        ("Five", "Four", '<w:ind w:firstLine="567"/><w:contextualSpacing/>', '<w:b/><w:u w:val="single"/>'),
    )
)
CHARACTERS = "".join(
    style(name, f"<w:rPr>{r_pr}</w:rPr>", kind="character", based=base)
    for name, base, r_pr in (
        ("Strong", "", "<w:b/>"),
        ("Weak", "Strong", '<w:b w:val="0"/><w:i/>'),
        ("Loud", "Strong", '<w:caps/><w:color w:val="ff0000"/><w:sz w:val="40"/>'),
    )
)
TABLES = style(
    "Base", '<w:pPr><w:jc w:val="right"/></w:pPr><w:rPr><w:i/></w:rPr>', kind="table"
) + style(
    "Ruled",
    '<w:pPr><w:spacing w:after="0"/></w:pPr><w:rPr><w:sz w:val="18"/></w:rPr>'
    '<w:tblPr><w:tblStyleRowBandSize w:val="1"/><w:tblStyleColBandSize w:val="2"/></w:tblPr>'
    '<w:tblStylePr w:type="firstRow"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:tblStylePr>'
    '<w:tblStylePr w:type="lastCol"><w:rPr><w:b/></w:rPr></w:tblStylePr>'
    '<w:tblStylePr w:type="band1Horz"><w:rPr><w:color w:val="00ff00"/></w:rPr></w:tblStylePr>'
    '<w:tblStylePr w:type="band2Vert"><w:rPr><w:i w:val="0"/></w:rPr></w:tblStylePr>'
    '<w:tblStylePr w:type="nwCell"><w:rPr><w:b w:val="0"/></w:rPr></w:tblStylePr>',
    kind="table",
    based="Base",
)  # fmt: skip
ROWS = tuple(tuple(p("a", r("b", "<w:b/>"), style=name) for name in ("", "One", "Five", "")) for _ in range(4))
TRICKY = {
    "chain_of_five": word_file(
        *(p("a", r("b", '<w:b w:val="0"/>'), r("c", "<w:b/><w:i/>"), style=name) for name in ("", "One", "Two", "Three", "Four", "Five")),
        p("x", style="Five", properties='<w:jc w:val="center"/><w:ind w:left="0"/><w:spacing w:before="0" w:after="5"/>'),
        p("dangling", style="Nowhere"),
        styles=DEFAULTS + NORMAL + CHAIN,
    ),
    "character_styles": word_file(
        *(
            p("a", *(r("b", f'<w:rStyle w:val="{name}"/>{own}') for name in ("Strong", "Weak", "Loud", "None") for own in ("", "<w:b/>", '<w:i w:val="0"/>')), style=base)
            for base in ("", "One", "Two", "Five")
        ),
        styles=DEFAULTS + NORMAL + CHAIN + CHARACTERS,
    ),
    "bold_by_default": word_file(
        *(p("a", r("b", '<w:rStyle w:val="Strong"/>'), r("c", '<w:b w:val="0"/>'), style=name) for name in ("", "One", "Three", "Five")),
        styles="<w:docDefaults><w:rPrDefault><w:rPr><w:b/></w:rPr></w:rPrDefault></w:docDefaults>" + NORMAL + CHAIN + CHARACTERS,
    ),
    "no_defaults": word_file(p("a", style="Five"), p("b"), styles=NORMAL + CHAIN),
    "a_base_of_another_type": word_file(
        p("a", style="Odd"), styles=DEFAULTS + NORMAL + CHARACTERS + style("Odd", "<w:rPr><w:i/></w:rPr>", based="Loud")
    ),
    **{
        f"table_{name}": word_file(tbl(*ROWS, style="Ruled", properties=look), styles=DEFAULTS + NORMAL + CHAIN + TABLES)
        for name, look in {
            "of_no_look": "",
            "of_all": '<w:tblLook w:firstRow="1" w:lastRow="1" w:firstColumn="1" w:lastColumn="1" w:noHBand="0" w:noVBand="0"/>',
            "of_none": '<w:tblLook w:val="0600"/>',
            "of_a_mask": '<w:tblLook w:val="0120"/>',
            "of_stripes": '<w:tblLook w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="0"/>',
        }.items()
    },
    "table_of_no_style": word_file(tbl(*ROWS), styles=DEFAULTS + NORMAL + CHAIN + TABLES),
    "a_theme": word_file(
        p("a", r("b", '<w:rFonts w:ascii="Arial"/>'), r("c", '<w:color w:themeColor="accent1"/>')),
        styles='<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>' + NORMAL,
        theme1=theme(),
    ),
}  # fmt: skip


def oracle(data):
    """What docx-plus says of each paragraph and each of its runs, in the file's order."""
    document = Document(BytesIO(data))
    for element in document.element.body.iter(f"{{{W}}}p"):
        paragraph = Paragraph(element, document._body)
        runs = [Run(each, paragraph) for each in element.iter(f"{{{W}}}r")]
        yield (
            resolve_effective_formatting(paragraph),
            [(each.text, resolve_effective_formatting(each)) for each in runs if each.text],
        )


def told(data):
    """The same by our reading, in the oracle's units."""
    for paragraph in open_document(data).paragraphs():
        yield paragraph, [run for run in paragraph.runs if run.text]


def paragraph_facts(found):
    rule = found.line_spacing_rule or "auto"
    line = 1.0 if found.line_spacing is None else found.line_spacing if rule == "auto" else found.line_spacing / 20
    return {
        "style": found.style_name or "",
        "align": found.alignment or "left",
        "left": (found.indent_left or 0) * 25.4 / 1440,
        "right": (found.indent_right or 0) * 25.4 / 1440,
        "first_line": (found.indent_first_line or 0) * 25.4 / 1440,
        "before": (found.spacing_before or 0) / 20,
        "after": (found.spacing_after or 0) / 20,
        "line": Line(rule, line),
        "keep_next": bool(found.keep_with_next),
        "outline_level": found.outline_level,
        "contextual": bool(found.contextual_spacing),
    }


def run_facts(found):
    return {
        "font": found.font_name or "Times New Roman",
        "size": found.font_size or 10.0,
        "bold": bool(found.bold),
        "italic": bool(found.italic),
        "caps": bool(found.caps),
        "underline": found.underline or "none",
        "color": found.color_rgb or "auto",
        "hidden": bool(found.vanish),
    }


def same(value, facts):
    """Whether a value's attributes are these; figures may differ by what a float loses."""
    return {
        name: wanted if getattr(value, name) == pytest.approx(wanted) else getattr(value, name)
        for name, wanted in facts.items()
        if not isinstance(wanted, Line)
    } | {name: getattr(value, name) for name, wanted in facts.items() if isinstance(wanted, Line)} == facts


def same_as_the_oracle(data):
    mine, theirs = list(told(data)), list(oracle(data))
    assert len(mine) == len(theirs) > 0
    for (paragraph, runs), (expected, expected_runs) in zip(mine, theirs, strict=True):
        assert same(paragraph, paragraph_facts(expected)), (paragraph, expected)
        assert len(runs) == len(expected_runs)
        for run, (text, wanted) in zip(runs, expected_runs, strict=True):
            assert same(run, run_facts(wanted)), (text, run, wanted)


@pytest.mark.parametrize("name", TRICKY)
def test_tricky_files_are_read_as_the_oracle_reads_them(name):
    same_as_the_oracle(TRICKY[name])


@pytest.mark.parametrize("name", ["vi_du", *VARIANTS])
def test_our_papers_are_read_as_the_oracle_reads_them(name):
    same_as_the_oracle(vanban.render(VARIANTS[name]() if name in VARIANTS else plan()))


def first(data):
    return next(open_document(data).paragraphs())


@pytest.mark.parametrize(
    ("language", "viet", "font"),
    [("vi-VN", "Times New Roman", "Times New Roman"), ("en-US", "Times New Roman", "Calibri Light"), ("vi-VN", "", "Calibri Light")],
)  # fmt: skip
def test_a_theme_font_is_the_vietnamese_one_where_the_theme_speaks_vietnamese(language, viet, font):
    data = word_file(
        p(r("Ưu tú", '<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/>')),
        styles=NORMAL,
        theme1=theme(viet=viet),
        settings=f'<w:themeFontLang w:val="{language}"/>',
    )
    assert {run.font for run in first(data).runs} == {font}


def test_what_a_missing_theme_would_say_is_not_told():
    run = first(word_file(p(r("a", '<w:rFonts w:asciiTheme="minorHAnsi"/><w:color w:themeColor="accent1"/>')))).runs[0]
    assert (run.font, run.color) == (None, None)


def test_letters_beyond_ascii_may_have_another_face():
    runs = first(word_file(p(r("Ban Quản", '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Arial"/>')))).runs
    assert [(run.text, run.font) for run in runs] == [
        ("Ban Qu", "Times New Roman"),
        ("ả", "Arial"),
        ("n", "Times New Roman"),
    ]


LIST = (
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/>'
    '<w:lvlText w:val="%1."/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:isLgl/><w:lvlText w:val="%1.%2"/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    '<w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>'
)


def numbered(num_id, level=0, extra="", name=""):
    return p(
        "x", style=name, properties=f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num_id}"/></w:numPr>{extra}'
    )


def labels(*blocks, styles=NORMAL):
    return [each.number for each in open_document(word_file(*blocks, styles=styles, numbering=LIST)).paragraphs()]


def test_lists_are_counted():
    levels = [(1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1), (1, 2), (2, 0), (2, 0), (9, 0)]
    assert labels(*(numbered(num, level) for num, level in levels)) == [
        "I.", "1.1", "1.2", "a)", "II.", "2.1", "a)", "V.", "VI.", "",
    ]  # fmt: skip


def test_a_paragraph_may_leave_the_list_of_its_style():
    styles = NORMAL + style("Item", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    data = word_file(
        p("a", style="Item"), numbered(0, name="Item"), p("b", style="Item"), styles=styles, numbering=LIST
    )
    found = list(open_document(data).paragraphs())
    assert [each.number for each in found] == ["I.", "", "II."]
    assert [round(each.left, 1) for each in found] == [12.7, 0.0, 12.7]


@pytest.mark.parametrize(
    ("styles", "block", "left"),
    [
        ("", numbered(1), 720),
        ("", numbered(1, extra='<w:ind w:left="100"/>'), 100),
        # A style that names the list and an indent means its own indent; one above it does not.
        (style("Item", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:ind w:left="50"/></w:pPr>'), p("x", style="Item"), 50),
        (style("Up", '<w:pPr><w:ind w:left="60"/></w:pPr>') + style("Item", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>', based="Up"), p("x", style="Item"), 720),
        (style("Up", '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>') + style("Item", '<w:pPr><w:ind w:left="60"/></w:pPr>', based="Up"), p("x", style="Item"), 60),
        # A paragraph that names the list itself takes the list's indent over its style's.
        (style("Item", '<w:pPr><w:ind w:left="60"/></w:pPr>'), numbered(1, name="Item"), 720),
    ],
)  # fmt: skip
def test_a_list_indents_below_what_names_it(styles, block, left):
    assert first(word_file(block, styles=NORMAL + styles, numbering=LIST)).left == pytest.approx(left * 25.4 / 1440)


@pytest.mark.parametrize(
    ("properties", "facts"),
    [
        ('<w:ind w:left="100" w:firstLine="50" w:hanging="30"/>', {"first_line": -30 * 25.4 / 1440}),
        ('<w:ind w:firstLine="10" w:firstLineChars="200"/>', {"first_line": 20 * 25.4 / 72}),
        ('<w:ind w:start="1.5cm" w:end="2mm"/>', {"left": 15.0, "right": 2.0}),
        ('<w:spacing w:before="5" w:beforeAutospacing="1" w:afterLines="50"/>', {"before": 14.0, "before_auto": True, "after": 6.0}),
        ('<w:spacing w:line="300" w:lineRule="atLeast"/>', {"line": Line("atLeast", 15.0)}),
        ('<w:spacing w:line="360"/>', {"line": Line("auto", 1.5)}),
        ('<w:jc w:val="end"/>', {"align": "right"}),
        ('<w:bidi/><w:jc w:val="left"/><w:ind w:left="567"/>', {"align": "right", "right": 567 * 25.4 / 1440, "left": 0.0}),
        ('<w:widowControl w:val="0"/><w:pageBreakBefore/><w:keepLines/>', {"widow_control": False, "page_break_before": True, "keep_lines": True}),
        ('<w:outlineLvl w:val="9"/>', {"outline_level": None}),
    ],
)  # fmt: skip
def test_properties_in_their_units(properties, facts):
    assert same(first(word_file(p("x", properties=properties))), facts)


def test_a_border_is_told_with_its_width():
    found = first(
        word_file(p(properties='<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="FF0000"/></w:pBdr>'))
    )
    border = found.border_bottom
    assert (border.style, border.size_pt, border.color, border.space_pt, border.drawn) == (
        "single",
        0.75,
        "FF0000",
        1.0,
        True,
    )
    assert found.border_top is None


def test_without_styles_word_s_own_defaults_hold():
    found = first(word_file(p("a")))
    assert (found.style, found.align, found.line, found.widow_control) == ("", "left", Line("auto", 1.0), True)
    assert (found.runs[0].font, found.runs[0].size, found.runs[0].bold) == ("Times New Roman", 10.0, False)


def test_circles_of_styles_end():
    styles = (
        NORMAL
        + style("Ping", "<w:rPr><w:b/></w:rPr>", based="Pong")
        + style("Pong", "<w:rPr><w:i/></w:rPr>", based="Ping")
    )
    run = first(word_file(p("a", style="Ping"), styles=styles)).runs[0]
    assert (run.bold, run.italic) == (True, True)
