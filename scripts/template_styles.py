"""``word/styles.xml`` of our templates, made from the decree's figures.

Sizes take the upper end of each range (see ``vanban.standards.nd30_2020``);
what the decree leaves open (space around titles, room to sign) is chosen here.
Lengths are twips unless a name says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from unicodedata import normalize

from vanban.chu.text import slug
from vanban.standards import nd30_2020 as nd30
from vanban.standards import tt01_2011 as tt01
from vanban.standards.model import MauChu
from vanban.the_thuc import kieu
from vanban.the_thuc.kinh_gui import NHAN as KINH_GUI
from vanban.word.metrics import text_width

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_ALIGN = {"giua": "center", "trai": "left", "deu": "both", "phai": "right"}
_HEADINGS = {
    kieu.MUC: ("Heading1", "Mục"),
    kieu.KHOAN: ("Heading2", "Khoản"),
    kieu.SO_TRANG: ("Header", "Số trang"),
    kieu.SO_TRANG_CHAN: ("Footer", "Số trang chân trang"),
    kieu.CHU_THICH: ("FootnoteText", "Chú thích cuối trang"),
}

LINE = 240
BODY_LINE = round(1.1 * LINE)
INDENT = round(nd30.DOAN_VAN.lui_dau_dong[1] * 1440 / 25.4)
GAP = round(nd30.DOAN_VAN.cach_doan_it_nhat * 20)
ROOM_TO_SIGN = 80 * 20
RULE_HEIGHT = 3 * 20
NO_HEIGHT = 1
"""The least there is: the paragraph Word demands after a table must not begin a page of its own."""
FRAME_LINE = 6
"""Eighths of a point."""
MM = 1440 / 25.4
SPACE_ABOVE_CLOSING = 12 * 20
LABEL_OF_ADDRESSEES = round(35 * 1440 / 25.4)
"""Where "Kính gửi:" begins when several are addressed, as in the form (Mẫu 1.5)."""


@dataclass(frozen=True)
class Style:
    """A paragraph style: the look the decree gives, and the spacing around it."""

    name: str
    look: MauChu
    before: int = 0
    after: int = 0
    line: int = LINE
    exact: bool = False
    indent: int = 0
    keep_next: bool = False
    outline: int | None = None
    rule: bool = False
    sides: int = 0
    left: int = 0
    hanging: int = 0
    rule_above: bool = False
    together: bool = False
    based_on: str = ""
    align: str = ""
    plain_size: float = 0.0
    frame: tuple[int, int] | tuple[()] = ()
    """Points left free above and below, and beside, inside a frame of single lines."""
    color: str = ""


def style_id(name: str) -> str:
    """Give a style's id: Word's own for its own styles, else the name without marks."""
    return _HEADINGS[name][0] if name in _HEADINGS else slug(name).title().replace("_", "")


_body = partial(Style, before=GAP, line=BODY_LINE, indent=INDENT)
_heading = partial(Style, before=GAP, line=BODY_LINE, keep_next=True)
_PLAIN = MauChu("", nd30.CO_13_14)
_cell = partial(Style, before=40, after=40, plain_size=12)


def _length(text: str) -> int:
    """Give how long a text is in the addressees' letters."""
    return round(text_width(text, nd30.KINH_GUI.co.cao) * 20)


_STAMP = MM * nd30.KHUNG_KHAN[nd30.MUC_KHAN[-1]][1]
_STAMP_PADDING = 3 * 20
_STAMP_LINE = round(_STAMP - 2 * _STAMP_PADDING - FRAME_LINE * 20 / 8)
"""What is left to the line of letters in a stamp of the lawful height, measured between the middles of its lines."""
_DASH = _length("- ")
_UNDER_COLON = LABEL_OF_ADDRESSEES + _length(KINH_GUI.rstrip(":"))

# A rule is the bottom border of a low paragraph, cut by its indents on both sides; those here suit texts of usual
# length until the layout computes them for the text at hand.
_RULES = (
    (kieu.KE_TIEU_NGU, 0, 1110),
    (kieu.KE_CO_QUAN, 0, 1300),
    (kieu.KE_TRICH_YEU, 180, 3400),
    (kieu.KE_KEM_THEO, 180, 3700),
    (kieu.KE_KEM_THEO_NGANG, 180, 6200),
)

_AWARDS = (
    (kieu.DE_NGHI_KHEN, True, 0),
    (kieu.VE_THANH_TICH, False, GAP // 2),
    (kieu.DOI_TUONG, False, GAP // 2),
    (kieu.DOI_TUONG_HOA, True, GAP // 2),
    (kieu.LOI_XAC_NHAN, True, 0),
    (kieu.CHUC_VU_XAC_NHAN, True, 0),
)
"""What only reports of achievements have: bold lines, in capitals or not, and the room above each."""

STYLES = (
    Style(kieu.SO_TRANG, nd30.SO_TRANG),
    Style(kieu.SO_TRANG_CHAN, tt01.SO_TRANG, align=_ALIGN[tt01.SO_TRANG_CANH]),
    Style(kieu.QUOC_HIEU, nd30.QUOC_HIEU, keep_next=True),
    Style(kieu.TIEU_NGU, nd30.TIEU_NGU, keep_next=True),
    Style(kieu.CO_QUAN_CHU_QUAN, nd30.CO_QUAN_CHU_QUAN, keep_next=True),
    Style(kieu.CO_QUAN_BAN_HANH, nd30.CO_QUAN_BAN_HANH, keep_next=True),
    Style(kieu.SO_KY_HIEU, nd30.SO_KY_HIEU, before=120),
    Style(kieu.TRICH_YEU_CONG_VAN, nd30.TRICH_YEU_CONG_VAN, before=round(nd30.CACH_SO_TRICH_YEU.thap * 20)),
    Style(kieu.DIA_DANH_THOI_GIAN, nd30.DIA_DANH_THOI_GIAN, before=120),
    Style(
        kieu.DO_KHAN, nd30.DO_KHAN, before=120, line=_STAMP_LINE, exact=True, frame=(_STAMP_PADDING // 20, 1),
        color="FF0000", plain_size=nd30.DO_KHAN.co.thap,
    ),
    Style(kieu.PHAM_VI_LUU_HANH, nd30.LUU_HANH, after=40, frame=(1, 6), plain_size=nd30.LUU_HANH.co.thap),
    Style(kieu.KY_SO, nd30.KY_SO, after=GAP, align="right"),
    Style(kieu.TEN_LOAI, nd30.TEN_LOAI, before=360, keep_next=True),
    Style(kieu.TRICH_YEU, nd30.TRICH_YEU, keep_next=True),
    *(
        Style(
            name, _PLAIN, after=after, line=RULE_HEIGHT, exact=True, keep_next=True, rule=True, sides=sides,
            plain_size=1,
        )
        for name, after, sides in _RULES
    ),
    Style(kieu.KINH_GUI, nd30.KINH_GUI, before=GAP * 3, after=GAP * 2, line=BODY_LINE, keep_next=True),
    Style(
        kieu.KINH_GUI_NHIEU, nd30.KINH_GUI, before=GAP * 3, line=BODY_LINE, keep_next=True, left=LABEL_OF_ADDRESSEES,
        align="left",
    ),
    Style(
        kieu.TEN_KINH_GUI, nd30.KINH_GUI, after=GAP * 2, line=BODY_LINE, keep_next=True, left=_UNDER_COLON + _DASH,
        hanging=_DASH, together=True, align="left",
    ),
    _body(kieu.NOI_DUNG, nd30.NOI_DUNG),
    _body(kieu.CAN_CU, nd30.CAN_CU, based_on=kieu.NOI_DUNG),
    _body(kieu.MUC, nd30.MUC_LA_MA, based_on=kieu.NOI_DUNG, keep_next=True, outline=0),
    _body(kieu.KHOAN, nd30.KHOAN_CO_TIEU_DE, based_on=kieu.NOI_DUNG, keep_next=True, outline=1),
    *(
        _body(name, nd30.NOI_DUNG, based_on=kieu.NOI_DUNG)
        for name in (kieu.KHOAN_TRON, kieu.DIEM, kieu.GACH, kieu.DIEU_TRON)
    ),
    _heading(kieu.PHAN_CHUONG, nd30.PHAN_CHUONG, outline=0),
    _heading(kieu.TEN_PHAN_CHUONG, nd30.TEN_PHAN_CHUONG, before=0),
    _heading(kieu.MUC_SO, nd30.MUC, outline=1),
    _heading(kieu.TEN_MUC_SO, nd30.TEN_MUC, before=0),
    _body(kieu.DIEU, nd30.DIEU, based_on=kieu.NOI_DUNG, keep_next=True, outline=2),
    _heading(kieu.THAM_QUYEN, nd30.THAM_QUYEN, before=GAP * 2),
    _heading(kieu.QUYET_DINH, nd30.QUYET_DINH, before=GAP * 2, after=GAP),
    _heading(kieu.GIUA, _PLAIN, before=GAP * 2),
    _body(kieu.BEN, MauChu("", nd30.CO_13_14, dam=True, canh="deu"), based_on=kieu.NOI_DUNG, keep_next=True),
    Style(kieu.QUYEN_HAN_CHUC_VU, nd30.QUYEN_HAN_CHUC_VU, keep_next=True),
    # A row never splits; were all its paragraphs kept with the next, LibreOffice would keep all rows on one page.
    Style(kieu.NOI_KY, nd30.QUYEN_HAN_CHUC_VU),
    Style(kieu.CHUC_VU_KHAC, nd30.CHUC_VU_KHAC, before=ROOM_TO_SIGN, keep_next=True),
    Style(kieu.HO_TEN, nd30.HO_TEN, before=ROOM_TO_SIGN),
    Style(kieu.HO_TEN_DUOI, nd30.HO_TEN, based_on=kieu.HO_TEN),
    Style(kieu.NOI_NHAN_NHAN, nd30.NOI_NHAN_NHAN, keep_next=True),
    Style(kieu.NOI_NHAN, nd30.NOI_NHAN),
    Style(kieu.XAC_NHAN, MauChu("", nd30.CO_13_14, nghieng=True), keep_next=True, plain_size=nd30.CO_13_14.thap),
    *(
        Style(name, MauChu("", nd30.CO_13_14, dam=True, in_hoa=capitals), before=before, keep_next=True)
        for name, capitals, before in _AWARDS
    ),
    Style(kieu.GHI_CHU_KY, MauChu("", nd30.CO_13_14, nghieng=True), keep_next=True, plain_size=nd30.CO_13_14.thap),
    Style(kieu.DIA_CHI, nd30.DIA_CHI, rule_above=True, plain_size=nd30.DIA_CHI.co.thap),
    Style(kieu.SAU_BANG, _PLAIN, line=NO_HEIGHT, exact=True, plain_size=1),
    Style(kieu.PHU_LUC, nd30.PHU_LUC, keep_next=True, outline=0),
    Style(kieu.TEN_PHU_LUC, nd30.TEN_PHU_LUC, keep_next=True),
    Style(kieu.KEM_THEO, nd30.KEM_THEO, keep_next=True),
    _cell(kieu.DAU_BANG, MauChu("", nd30.CO_13_14, dam=True)),
    _cell(kieu.NHOM_BANG, MauChu("", nd30.CO_13_14, dam=True, canh="trai"), keep_next=True),
    _cell(kieu.O_BANG, MauChu("", nd30.CO_13_14, canh="trai")),
    _cell(kieu.O_BANG_GIUA, MauChu("", nd30.CO_13_14)),
    _cell(kieu.O_BANG_PHAI, MauChu("", nd30.CO_13_14, canh="phai")),
    Style(kieu.TEN_BANG, MauChu("", nd30.CO_13_14, dam=True), before=GAP * 2, after=GAP, keep_next=True),
    Style(kieu.TREN_BANG, _PLAIN, line=GAP, exact=True, keep_next=True, plain_size=1),
    Style(kieu.GHI_CHU_BANG, MauChu("", nd30.CO_13_14, canh="deu"), before=GAP // 2, plain_size=12),
    Style(kieu.HINH, _PLAIN, before=GAP * 2, keep_next=True),
    Style(kieu.TEN_HINH, MauChu("", nd30.CO_13_14, nghieng=True), before=GAP // 2, after=GAP),
    Style(kieu.CHU_THICH, MauChu("", nd30.CO_13_14, canh="deu"), plain_size=10),
    Style(kieu.HET_PHU_LUC, _PLAIN, align="right"),
    Style(kieu.THE_LENH, MauChu("", nd30.CO_13_14, canh="trai"), plain_size=9),
)  # fmt: skip


_keeping = partial(Style, keep_next=True)

COPY_STYLES = (
    Style(
        kieu.KE_BAN_SAO, _PLAIN, before=SPACE_ABOVE_CLOSING, after=GAP, line=RULE_HEIGHT, exact=True, keep_next=True,
        rule_above=True, plain_size=1,
    ),
    _keeping(kieu.CO_QUAN_SAO, nd30.CO_QUAN_BAN_HANH),
    _keeping(kieu.KE_CO_QUAN_SAO, _PLAIN, line=RULE_HEIGHT, exact=True, rule=True, sides=1200, plain_size=1),
    _keeping(kieu.HINH_THUC_SAO, nd30.BAN_SAO),
    _keeping(kieu.SO_BAN_SAO, nd30.SO_KY_HIEU, before=120, after=SPACE_ABOVE_CLOSING),
    _keeping(kieu.DIA_DANH_SAO, nd30.DIA_DANH_THOI_GIAN, before=120, after=SPACE_ABOVE_CLOSING),
    _keeping(kieu.NOI_NHAN_NHAN_SAO, nd30.NOI_NHAN_NHAN),
    Style(kieu.NOI_NHAN_SAO, nd30.NOI_NHAN),
    _keeping(kieu.QUYEN_HAN_SAO, nd30.QUYEN_HAN_CHUC_VU),
    _keeping(kieu.CHUC_VU_KHAC_SAO, nd30.CHUC_VU_KHAC, before=ROOM_TO_SIGN),
    Style(kieu.HO_TEN_SAO, nd30.HO_TEN, before=ROOM_TO_SIGN),
    Style(kieu.HO_TEN_DUOI_SAO, nd30.HO_TEN),
)  # fmt: skip
"""The styles of what a copy adds; a paper gets them when it is copied."""


def styles_xml(can_cu: MauChu = nd30.CAN_CU, more: tuple[Style, ...] = ()) -> str:
    """Write the part: the styles of every template and ``more``, which take the place of those of their name.

    The laws differ in how a basis looks.
    """
    font = nd30.TRANG.phong_chu
    fonts = f'<w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/>'
    size = round(nd30.NOI_DUNG.co.cao * 2)
    defaults = (
        f'<w:docDefaults><w:rPrDefault><w:rPr>{fonts}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
        '<w:lang w:val="vi-VN" w:eastAsia="vi-VN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>'
        "<w:pPrDefault/></w:docDefaults>"
    )
    latent = (
        '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="1" w:defUnhideWhenUsed="1" '
        'w:defQFormat="0" w:count="376"/>'
    )
    base = (
        '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>'
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        '<w:name w:val="Default Paragraph Font"/>'
        '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>'
        f'<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="{kieu.SO_CHU_THICH}"/>'
        '<w:uiPriority w:val="99"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>'
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/>'
        '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>'
        f"{_cell_margins(108)}</w:tblPr></w:style>"
        '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>'
        '<w:uiPriority w:val="99"/>'
        "<w:semiHidden/><w:unhideWhenUsed/></w:style>"
    )
    tables = (
        _table_style("KhungVanBan", "Khung văn bản", _cell_margins(0)),
        _table_style("KhungKy", "Khung ký", _cell_margins(0, top=SPACE_ABOVE_CLOSING)),
        _table_style("BangKe", "Bảng kẻ", f"<w:tblBorders>{_borders()}</w:tblBorders>{_cell_margins(85)}"),
    )
    body = "".join(
        _style(replace(style, look=can_cu) if style.name == kieu.CAN_CU else style)
        for style in {each.name: each for each in (*STYLES, *more)}.values()
    ) + "".join(tables)
    xml = f"<w:styles {WORD}>{defaults}{latent}{base}{body}</w:styles>"
    return normalize("NFC", f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{xml}\n')


def _table_style(style: str, name: str, properties: str) -> str:
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{style}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>{properties}</w:tblPr></w:style>'
    )


def _cell_margins(side: int, top: int = 0) -> str:
    edges = (("top", top), ("left", side), ("bottom", 0), ("right", side))
    margins = "".join(f'<w:{edge} w:w="{width}" w:type="dxa"/>' for edge, width in edges)
    return f"<w:tblCellMar>{margins}</w:tblCellMar>"


def _borders() -> str:
    edges = ("top", "left", "bottom", "right", "insideH", "insideV")
    return "".join(f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for edge in edges)


def _style(style: Style) -> str:
    own = style.name not in _HEADINGS
    custom = ' w:customStyle="1"' if own else ""
    aliases = "" if own else f'<w:aliases w:val="{_HEADINGS[style.name][1]}"/>'
    base = style_id(style.based_on) if style.based_on else "Normal"
    following = style_id(kieu.NOI_DUNG) if style.outline is not None else style_id(style.name)
    head = (
        f'<w:style w:type="paragraph"{custom} w:styleId="{style_id(style.name)}">'
        f'<w:name w:val="{style.name}"/>{aliases}<w:basedOn w:val="{base}"/>'
        f'<w:next w:val="{following}"/><w:uiPriority w:val="1"/><w:qFormat/>'
    )
    return f"{head}<w:pPr>{_paragraph(style)}</w:pPr><w:rPr>{_run(style)}</w:rPr></w:style>"


def _paragraph(style: Style) -> str:
    rule = _lines(style)
    spacing = (
        f'<w:spacing w:before="{style.before}" w:after="{style.after}" w:line="{style.line}" '
        f'w:lineRule="{"exact" if style.exact else "auto"}"/>'
    )
    sides = f' w:left="{style.sides}" w:right="{style.sides}"' if style.sides else ""
    sides += f' w:left="{style.left}"' if style.left else ""
    first = f' w:firstLine="{style.indent}"' if style.indent else ""
    first += f' w:hanging="{style.hanging}"' if style.hanging else ""
    indent = f"<w:ind{sides}{first}/>" if sides or first else ""
    indent += "<w:contextualSpacing/>" if style.together else ""
    outline = f'<w:outlineLvl w:val="{style.outline}"/>' if style.outline is not None else ""
    return (
        f"{'<w:keepNext/>' if style.keep_next else ''}<w:widowControl/>{rule}{spacing}{indent}"
        f'<w:jc w:val="{style.align or _ALIGN[style.look.canh]}"/>{outline}'
    )


def _lines(style: Style) -> str:
    """Draw what stands around a paragraph: a rule below or above it, or a frame."""
    color = style.color or "auto"
    spaces = {"bottom": 0} if style.rule else {"top": 0} if style.rule_above else {}
    if style.frame:
        high, wide = style.frame
        spaces = {"top": high, "left": wide, "bottom": high, "right": wide}
    lines = "".join(
        f'<w:{edge} w:val="single" w:sz="{FRAME_LINE}" w:space="{space}" w:color="{color}"/>'
        for edge, space in spaces.items()
    )
    return f"<w:pBdr>{lines}</w:pBdr>" if lines else ""


def _run(style: Style) -> str:
    size = round((style.plain_size or style.look.co.cao) * 2)
    bold = "<w:b/><w:bCs/>" if style.look.dam else ""
    italic = "<w:i/><w:iCs/>" if style.look.nghieng else ""
    caps = "<w:caps/>" if style.look.in_hoa else ""
    color = f'<w:color w:val="{style.color}"/>' if style.color else ""
    return f'{bold}{italic}{caps}{color}<w:sz w:val="{size}"/><w:szCs w:val="{size}"/>'
