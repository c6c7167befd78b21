"""Papers as strangers lay them out: one content, written rightly, in every layout of head, foot and list.

No style of ours is in any of them. Text is written by hand, looks are set on runs and paragraphs.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from unicodedata import normalize

from word_files import p, r, style, tbl, word_file

LINE = (
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH relativeFrom="column">'
    '<wp:posOffset>900000</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>20000'
    '</wp:posOffset></wp:positionV><wp:extent cx="{emu}" cy="0"/><wp:docPr id="1" name="Line"/><a:graphic>'
    '<a:graphicData><wps:wsp><wps:spPr><a:prstGeom prst="line"/></wps:spPr></wps:wsp></a:graphicData></a:graphic>'
    "</wp:anchor></w:drawing></mc:Choice></mc:AlternateContent></w:r>"
)
VML = '<w:r><w:pict><v:line style="position:absolute" from="20pt,2pt" to="{end}pt,2pt" /></w:pict></w:r>'
BOX = (
    '<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH>'
    '<wp:extent cx="{emu}" cy="900000"/><wp:docPr id="2" name="Box"/><a:graphic><a:graphicData><wps:wsp><wps:txbx>'
    "<w:txbxContent>{inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
)


SINGLE = '<w:spacing w:before="0" w:after="0" w:line="240" w:lineRule="auto"/>'
UNDER = SINGLE.replace('w:before="0"', 'w:before="120"')


def look(size: float, *, bold: bool = False, italic: bool = False, caps: bool = False) -> str:
    """Run properties."""
    flags = f"{'<w:b/>' if bold else ''}{'<w:i/>' if italic else ''}{'<w:caps/>' if caps else ''}"
    font = '<w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/>'
    return f'{font}{flags}<w:sz w:val="{size * 2:g}"/>'


def line(text: str, size: float, jc: str = "center", *, extra: str = "", **flags: bool) -> str:
    """A line of the head or foot: single spacing, no gap."""
    return p(
        r(text, look(size, **flags)),
        properties=f'{extra}{SINGLE}<w:jc w:val="{jc}"/>',
    )


def ruled(millimetres: float, kind: str) -> str:
    """A paragraph that holds nothing but a rule."""
    if kind == "drawn":
        inner = LINE.format(emu=int(millimetres * 36000))
    elif kind == "vml":
        inner = VML.format(end=20 + millimetres * 72 / 25.4)
    else:
        inner = r("_" * round(millimetres * 72 / 25.4 / 6.5), look(13))
    return p(inner, properties=f'{SINGLE}<w:jc w:val="center"/>')


@dataclass(frozen=True)
class Content:
    """What a paper says; the figures of its looks are the decree's."""

    parent: str = "UBND TỈNH ĐỒNG NAI"
    issuer: str = "SỞ THÍ DỤ"
    number: str = "Số:       /BC-STD"
    nation: str = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
    motto: str = "Độc lập - Tự do - Hạnh phúc"
    date: str = "Đồng Nai, ngày      tháng 02 năm 2026"
    kind: str = "BÁO CÁO"
    subject: str = "Kết quả thực hiện công tác văn thư"
    letter: str = ""
    addressees: tuple[str, ...] = ()
    bases: tuple[str, ...] = ()
    body: tuple[tuple[str, str], ...] = (
        (
            "plain",
            "Thực hiện chỉ đạo của cấp trên, Sở Thí dụ tổng hợp kết quả công tác văn thư như sau:",
        ),
        ("roman", "I. KẾT QUẢ THỰC HIỆN"),
        ("titled", "1. Công tác chỉ đạo"),
        (
            "plain",
            "Sở đã ban hành đủ các văn bản hướng dẫn, đôn đốc các đơn vị trực thuộc thực hiện đúng thời hạn đã đề ra.",
        ),
        ("titled", "2. Công tác tổ chức"),
        ("point", "a) Tổ chức hai lớp bồi dưỡng nghiệp vụ cho công chức làm công tác văn thư của các phòng, đơn vị."),
        ("point", "b) Kiểm tra việc lập hồ sơ tại mười phòng, đơn vị; nhắc nhở bằng văn bản hai đơn vị làm chậm."),
        ("roman", "II. PHƯƠNG HƯỚNG THỰC HIỆN"),
        (
            "clause",
            "1. Tiếp tục phổ biến các quy định mới về công tác văn thư đến toàn thể công chức, viên chức của Sở.",
        ),
        ("clause", "2. Sở Thí dụ báo cáo để các cơ quan theo dõi, chỉ đạo./."),
    )
    recipients: tuple[str, ...] = ("- Ủy ban nhân dân tỉnh;", "- Các phòng thuộc Sở;", "- Lưu: VT, VP.")
    authority: tuple[str, ...] = ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")
    person: str = "Nguyễn Văn Ví Dụ"
    rule: str = "drawn"
    change: Callable[[str], str] = field(default=lambda text: text)
    """What is done to the whole text at last (NFD)."""


REPORT = Content()
LETTER = replace(
    REPORT, kind="", subject="", number="Số:       /STD-VP", letter="V/v báo cáo công tác văn thư",
    addressees=("Bộ Nội vụ", "Bộ Tài chính"),
    recipients=("- Như trên;", "- Các phòng thuộc Sở;", "- Lưu: VT, VP."),
    body=(("plain", "Sở Thí dụ đề nghị các cơ quan phối hợp thực hiện công tác văn thư./."),),
)  # fmt: skip
DECISION = replace(
    REPORT, kind="QUYẾT ĐỊNH", subject="Về việc ban hành Danh mục hồ sơ", number="Số:       /QĐ-STD",
    bases=("Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024;", "Theo đề nghị của Chánh Văn phòng Sở."),
    body=(
        ("article", "Điều 1.| Ban hành kèm theo Quyết định này Danh mục hồ sơ của Sở Thí dụ."),
        ("article", "Điều 2.| Quyết định này có hiệu lực kể từ ngày ký; các đơn vị chịu trách nhiệm thi hành./."),
    ),
    recipients=("- Như Điều 2;", "- Lưu: VT, VP."),
)  # fmt: skip


# ── heads ──


def _left(content: Content) -> list[str]:
    return [line(content.parent, 13), line(content.issuer, 13, bold=True), ruled(12, content.rule)]


def _number(content: Content) -> list[str]:
    lines = [line(content.number, 13)]
    if content.letter:
        lines.append(
            p(
                r(content.letter, look(13)),
                properties=f'{UNDER}<w:jc w:val="center"/>',
            )
        )
    return lines


def _right(content: Content) -> list[str]:
    return [line(content.nation, 13, bold=True), line(content.motto, 14, bold=True), ruled(60.2, content.rule)]


def _date(content: Content) -> list[str]:
    return [line(content.date, 14, italic=True)]


def _table(*rows: tuple[str, str], widths: tuple[int, int] = (3700, 5700)) -> str:
    made = tbl(*rows)
    for width in widths * len(rows):
        made = made.replace('<w:tcW w:w="2000"', f'<w:tcW w:w="{width}"', 1)
    for width in widths:
        made = made.replace('<w:gridCol w:w="2000"', f'<w:gridCol w:w="{width}"', 1)
    return made


def two_rows(content: Content) -> str:
    return _table(
        ("".join(_left(content)), "".join(_right(content))), ("".join(_number(content)), "".join(_date(content)))
    )


def one_row(content: Content) -> str:
    return _table(("".join(_left(content) + _number(content)), "".join(_right(content) + _date(content))))


def three_rows(content: Content) -> str:
    empty = line("", 13)
    return two_rows(content)[: -len("</w:tbl>")] + _table((empty, empty)).partition("</w:tblGrid>")[2]


def control(content: Content) -> str:
    """The head's table in a content control."""
    return f"<w:sdt><w:sdtContent>{two_rows(content)}</w:sdtContent></w:sdt>"


def nested(content: Content) -> str:
    """The head's table in a cell of another."""
    return tbl((two_rows(content) + p(),)).replace('<w:tcW w:w="2000"', '<w:tcW w:w="9400"', 1)


def broken(content: Content) -> str:
    """Each cell one paragraph, its lines parted by line breaks."""

    def whole(*parts: tuple[str, float, dict[str, bool]]) -> str:
        runs = "<w:r><w:br/></w:r>".join(r(text, look(size, **flags)) for text, size, flags in parts)
        return p(
            runs,
            properties=f'{SINGLE}<w:jc w:val="center"/>',
        )

    left = whole((content.parent, 13, {}), (content.issuer, 13, {"bold": True})) + ruled(12, content.rule)
    right = whole((content.nation, 13, {"bold": True}), (content.motto, 14, {"bold": True})) + ruled(60.2, content.rule)
    return _table((left + "".join(_number(content)), right + "".join(_date(content))))


def below(content: Content) -> str:
    """Names in a table, number and date in lines of their own below it."""
    number = "".join(_number(content)) + "".join(_date(content))
    return _table(("".join(_left(content)), "".join(_right(content)))) + number


def tabs(content: Content) -> str:
    """No table: each line holds both columns, a tab between; both rules are drawn from the second."""

    def pair(*parts: str) -> str:
        return p(
            "<w:r><w:tab/></w:r>".join(parts),
            properties=SINGLE,
        )

    rules = LINE.format(emu=12 * 36_000) + LINE.format(emu=round(60.2 * 36_000)).replace(">900000<", ">3500000<")
    rows = [
        pair(r(content.parent, look(13)), r(content.nation, look(13, bold=True))),
        pair(r(content.issuer, look(13, bold=True)), r(content.motto, look(14, bold=True)) + rules),
        pair(r(content.number, look(13)), r(content.date, look(14, italic=True))),
    ]
    return "".join(rows + _number(content)[1:])


def spaces(content: Content) -> str:
    """The same with a row of spaces for the tab."""
    return tabs(content).replace("<w:r><w:tab/></w:r>", r(" " * 20, look(13)))


def boxes(content: Content) -> str:
    """Two text boxes side by side."""
    left = BOX.format(emu=2_300_000, inner="".join(_left(content) + _number(content)))
    right = BOX.format(emu=3_700_000, inner="".join(_right(content) + _date(content)))
    return p(left, right)


def plain(content: Content) -> str:
    """Line below line."""
    return "".join(_right(content) + _left(content) + _number(content) + _date(content))


# ── title, text, foot ──


def title(content: Content) -> str:
    if not content.kind:
        names = content.addressees
        if len(names) == 1:
            return line(f"Kính gửi: {names[0]}", 14)
        listed = [f"- {name}{'.' if name is names[-1] else ';'}" for name in names]
        indent = '<w:ind w:left="2552"/>'
        return line("Kính gửi:", 14, "both", extra='<w:ind w:left="1985"/>') + "".join(
            line(text, 14, "both", extra=indent) for text in listed
        )
    return line(content.kind, 14, bold=True) + line(content.subject, 14, bold=True) + ruled(35, content.rule)


_TEXT = (
    '<w:spacing w:before="120" w:after="0" w:line="264" w:lineRule="auto"/><w:ind w:firstLine="567"/>'
    '<w:jc w:val="both"/>'
)


def typed(content: Content) -> str:
    """The text, its labels typed."""
    made = [p(r(text, look(14, italic=True)), properties=_TEXT) for text in content.bases]
    for level, text in content.body:
        bold = level in ("roman", "titled")
        label, bar, rest = text.partition("|")
        runs = [r(label, look(14, bold=True)), r(rest, look(14))] if bar else [r(text, look(14, bold=bold))]
        made.append(p(*runs, properties=_TEXT))
    return "".join(made)


def listed(content: Content) -> str:
    """The text, its labels put there by Word's lists."""
    levels = {"roman": "0", "titled": "1", "clause": "1", "point": "2"}
    made = []
    for level, text in content.body:
        bold = level in ("roman", "titled")
        number, words = "", text
        if level in levels:
            number = f'<w:numPr><w:ilvl w:val="{levels[level]}"/><w:numId w:val="1"/></w:numPr>'
            words = text.partition(" ")[2]
        made.append(p(r(words, look(14, bold=bold)), properties=f"{number}{_TEXT}"))
    return "".join(made)


LISTS = (
    '<w:abstractNum w:abstractNumId="1">'
    '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%2."/></w:lvl>'
    '<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>'
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
)


def _recipients(content: Content) -> list[str]:
    return [
        line("Nơi nhận:", 12, "left", bold=True, italic=True),
        *(line(text, 11, "left") for text in content.recipients),
    ]


def _signer(content: Content) -> list[str]:
    authority = [line(text, 14, bold=True) for text in content.authority]
    return [*authority, *[line("", 14)] * 4, line(content.person, 14, bold=True)]


def foot_table(content: Content) -> str:
    cells = "".join(_recipients(content)), "".join(_signer(content))
    return (
        _table(cells, widths=(4700, 4700)).replace(
            "<w:tblPr>", '<w:tblPr><w:tblCellMar><w:left w:w="0"/><w:right w:w="0"/></w:tblCellMar>'
        )
        + p()
    )


def foot_rows(content: Content) -> str:
    """The name in a row of its own."""
    signer = _signer(content)
    rows = [("".join(_recipients(content)), "".join(signer[:-1])), (line("", 11), signer[-1])]
    return _table(*rows, widths=(4700, 4700)) + p()


def foot_tabs(content: Content) -> str:
    """Recipients and signer in the same lines, tabs between."""
    left = [r("Nơi nhận:", look(12, bold=True, italic=True)), *(r(text, look(11)) for text in content.recipients)]
    right = [*(r(text, look(14, bold=True)) for text in content.authority), "", r(content.person, look(14, bold=True))]
    rows = max(len(left), len(right))
    pairs = zip([*left, *[""] * (rows - len(left))], [*right, *[""] * (rows - len(right))], strict=True)

    return "".join(
        p(f"<w:r/>{one}", *(["<w:r><w:tab/><w:tab/></w:r>", other] if other else []), properties=SINGLE)
        for one, other in pairs
    )


def foot_plain(content: Content) -> str:
    """The signer, and below the recipients."""
    return "".join(_signer(content) + _recipients(content))


HEADS = (two_rows, one_row, three_rows, control, nested, broken, below, tabs, spaces, boxes, plain)
FEET = (foot_table, foot_rows, foot_tabs, foot_plain)


def paper(
    content: Content = REPORT,
    head: Callable[[Content], str] = two_rows,
    foot: Callable[[Content], str] = foot_table,
    text: Callable[[Content], str] = typed,
    **parts: str,
) -> bytes:
    """Lay a content out."""
    blocks = [head(content), line("", 13), title(content), text(content), foot(content)]
    numbering = {"numbering": LISTS} if text is listed else {}
    return word_file(*map(content.change, blocks), **numbering, **parts)


STYLES = (
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" '
    'w:cs="Times New Roman"/><w:sz w:val="24"/></w:rPr></w:rPrDefault></w:docDefaults>' + style("Normal", default=True)
)
"""What every Word file has, for programs that need it."""


def decomposed(text: str) -> str:
    """Every letter as a base and its marks."""
    return normalize("NFD", text)
