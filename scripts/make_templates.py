"""Make the Word templates of ``templates/`` from the decree's figures.

    python scripts/make_templates.py

The output is committed and a test proves that it is what this script makes.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from unicodedata import normalize

from template_styles import WORD, style_id, styles_xml
from vanban.standards import nd30_2020 as nd30
from vanban.standards import tt01_2011 as tt01
from vanban.the_thuc import kieu
from vanban.the_thuc.noi_nhan import NHAN as NOI_NHAN
from vanban.the_thuc.quoc_hieu import QUOC_HIEU, TIEU_NGU
from vanban.word.package import write_package

HERE = Path(__file__).parent
BLANK = HERE / "blank"
TARGET = HERE.parent / "templates"

RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
TWIPS_A_MM = 1440 / 25.4
RIGHT_COLUMN = round(99.5 * TWIPS_A_MM)
"""Quốc hiệu at 13 pt bold is 95.7 mm long; with the narrow right margin 65 mm are left to the issuer."""


def twips(mm: float) -> int:
    """Convert millimetres."""
    return round(mm * TWIPS_A_MM)


TEXT_WIDTH = twips(nd30.TRANG.rong - nd30.TRANG.le_trai.thap - nd30.TRANG.le_phai.thap)


def p(style: str, text: str = "", *, section: str = "") -> str:
    """Write a paragraph of a named style, holding nothing but its text."""
    run = f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id(style)}"/>{section}</w:pPr>{run}</w:p>'


def tag(statement: str) -> str:
    """Write a command tag in a paragraph of its own."""
    return p(kieu.THE_LENH, f"{{%p {statement} %}}")


def each(name: str, source: str, *inside: str) -> str:
    """Repeat paragraphs for every item of a list."""
    return "".join((tag(f"for {name} in {source}"), *inside, tag("endfor")))


def when(condition: str, *inside: str) -> str:
    """Keep paragraphs only under a condition."""
    return "".join((tag(f"if {condition}"), *inside, tag("endif")))


def cell(width: int, *inside: str, span: int = 1, align: str = "") -> str:
    """Write a table's cell; ``align`` is where its text stands in a higher row."""
    more = (f'<w:gridSpan w:val="{span}"/>' if span > 1 else "") + (f'<w:vAlign w:val="{align}"/>' if align else "")
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{more}</w:tcPr>{"".join(inside)}</w:tc>'


def row(*cells: str, header: bool = False, tall: bool = False) -> str:
    """Write a table's row, which never splits over pages unless it is tall."""
    properties = "" if tall else f"<w:trPr><w:cantSplit/>{'<w:tblHeader/>' if header else ''}</w:trPr>"
    return f"<w:tr>{properties}{''.join(cells)}</w:tr>"


def table(style: str, widths: Iterable[int], *rows: str) -> str:
    """Write a table of fixed columns."""
    columns = tuple(widths)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(columns)}" w:type="dxa"/>'
        f'<w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )


def section(number_in: str = "header") -> str:
    """Write a section of A4: margins, a page number from its second page, counted from 1."""
    page = nd30.TRANG
    top, bottom = twips(page.le_tren.thap), twips(page.le_duoi.thap)
    left, right = twips(page.le_trai.thap), twips(page.le_phai.thap)
    return (
        f'<w:sectPr><w:{number_in}Reference w:type="default" r:id="rId5"/>'
        f'<w:{number_in}Reference w:type="first" r:id="rId6"/>'
        f'<w:type w:val="nextPage"/><w:pgSz w:w="{twips(page.rong)}" w:h="{twips(page.cao)}"/>'
        f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}" '
        f'w:header="{twips(10)}" w:footer="{twips(10)}" w:gutter="0"/>'
        '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
    )


def head() -> str:
    """Write the header table: ô 1 and 2 side by side, ô 3 and 4 under them on one line."""
    columns = (TEXT_WIDTH - RIGHT_COLUMN, RIGHT_COLUMN)
    issuer = (
        when("co_quan_chu_quan", p(kieu.CO_QUAN_CHU_QUAN, "{{ co_quan_chu_quan }}")),
        p(kieu.CO_QUAN_BAN_HANH, "{{ co_quan_ban_hanh }}"),
        p(kieu.KE_CO_QUAN),
    )
    nation = (p(kieu.QUOC_HIEU, QUOC_HIEU), p(kieu.TIEU_NGU, TIEU_NGU), p(kieu.KE_TIEU_NGU))
    names = row(cell(columns[0], *issuer), cell(columns[1], *nation))
    number = cell(columns[0], p(kieu.SO_KY_HIEU, "{{ so_ky_hieu }}"), align="bottom")
    date = cell(columns[1], p(kieu.DIA_DANH_THOI_GIAN, "{{ dia_danh_thoi_gian }}"), align="bottom")
    return table("KhungVanBan", columns, names, row(number, date))


def title() -> str:
    """Write ô 5a."""
    lines = ((kieu.TEN_LOAI, "{{ ten_loai }}"), (kieu.TRICH_YEU, "{{ trich_yeu }}"), (kieu.KE_TRICH_YEU, ""))
    return "".join(p(style, text) for style, text in lines)


def body() -> str:
    """Write ô 6: one paragraph a block, styled by its level."""
    labelled = "{{ khoi.nhan }} {{ khoi.loi }}"
    levels = (
        ("muc", kieu.MUC), ("khoan", kieu.KHOAN), ("khoan_tron", kieu.KHOAN_TRON), ("diem", kieu.DIEM),
        ("gach", kieu.GACH), ("dieu", kieu.DIEU), ("dieu_tron", kieu.DIEU_TRON),
    )  # fmt: skip
    lines = (
        ("tham_quyen", kieu.THAM_QUYEN), ("quyet_dinh", kieu.QUYET_DINH), ("phan_chuong", kieu.PHAN_CHUONG),
        ("ten_phan_chuong", kieu.TEN_PHAN_CHUONG), ("muc_so", kieu.MUC_SO), ("ten_muc_so", kieu.TEN_MUC_SO),
        ("giua", kieu.GIUA),
    )  # fmt: skip
    parts = [tag('if khoi.cap == "can_cu"'), p(kieu.CAN_CU, "{{ khoi.loi }}")]
    for level, style in levels:
        parts += [tag(f'elif khoi.cap == "{level}"'), p(style, labelled)]
    for level, style in lines:
        parts += [tag(f'elif khoi.cap == "{level}"'), p(style, "{{ khoi.loi }}")]
    return each("khoi", "noi_dung", *parts, tag("else"), p(kieu.NOI_DUNG, "{{ khoi.loi }}"), tag("endif"))


def closing() -> str:
    """Write ô 7 and 9b, level with each other in a row that never splits."""
    columns = (round(TEXT_WIDTH * 0.45), TEXT_WIDTH - round(TEXT_WIDTH * 0.45))
    recipients = (p(kieu.NOI_NHAN_NHAN, NOI_NHAN), each("noi", "noi_nhan", p(kieu.NOI_NHAN, "{{ noi }}")))
    signer = (
        each("dong", "quyen_han_chuc_vu", p(kieu.QUYEN_HAN_CHUC_VU, "{{ dong }}")),
        p(kieu.HO_TEN, "{{ ho_ten }}"),
    )
    return table("KhungKy", columns, row(cell(columns[0], *recipients), cell(columns[1], *signer)))


def appendix_head(source: str) -> str:
    """Write an appendix's label, title and the line that ties it to its paper."""
    lines = ((kieu.PHU_LUC, "nhan"), (kieu.TEN_PHU_LUC, "ten"), (kieu.KEM_THEO, "kem_theo"))
    return "".join(p(style, f"{{{{ {source}.{field} }}}}") for style, field in lines) + p(kieu.KE_KEM_THEO)


def assignments() -> str:
    """Write the plan's table of assignments."""
    columns = {"tt": 10, "nhiem_vu": 48, "chu_tri": 25, "phoi_hop": 27, "thoi_han": 25, "san_pham": 25}
    widths = [twips(mm) for mm in columns.values()]
    widths[1] += TEXT_WIDTH - sum(widths)
    heads = [p(kieu.DAU_BANG, f"{{{{ bang_phan_cong.cot.{field} }}}}") for field in columns]
    cells = [
        p(kieu.O_BANG_GIUA if field in ("tt", "thoi_han") else kieu.O_BANG, f"{{{{ viec.{field} }}}}")
        for field in columns
    ]
    filled = [cell(width, text) for width, text in zip(widths, cells, strict=True)]

    def command(statement: str) -> str:
        return row(cell(sum(widths), p(kieu.THE_LENH, f"{{%tr {statement} %}}"), span=len(widths)))

    return table(
        "BangKe", widths,
        row(*(cell(width, head, align="center") for width, head in zip(widths, heads, strict=True)), header=True),
        command("for nhom in bang_phan_cong.nhom"),
        row(cell(sum(widths), p(kieu.NHOM_BANG, "{{ nhom.tieu_de }}"), span=len(widths))),
        command("for viec in nhom.nhiem_vu"),
        command("if viec.dai"),
        row(*filled, tall=True),
        command("else"),
        row(*filled),
        command("endif"),
        command("endfor"),
        command("endfor"),
    )  # fmt: skip


def addressees() -> str:
    """Write ô 9a: the label's line, and a line for each where several are addressed."""
    lines = (
        p(kieu.KINH_GUI, "{{ kinh_gui.dong_dau }}"),
        each("noi", "kinh_gui.danh_sach", p(kieu.TEN_KINH_GUI, "{{ noi }}")),
    )
    return when("kinh_gui.dong_dau", *lines)


def end() -> str:
    """Write what Word demands after a last table."""
    return p(kieu.SAU_BANG)


def ke_hoach(number_in: str) -> str:
    """Write the body of the plan's template (Mẫu 1.4)."""
    appendix = (
        p(kieu.SAU_BANG, section=section(number_in)),
        appendix_head("bang_phan_cong"),
        assignments(),
        p(kieu.HET_PHU_LUC, "{{ bang_phan_cong.het }}"),
    )
    last = (tag("if bang_phan_cong.nhom"), *appendix, tag("else"), end(), tag("endif"))
    return "".join((head(), title(), body(), closing(), *last))


def mau_1_4(number_in: str) -> str:
    """Write a paper with its kind's name (Mẫu 1.1-1.4): their bodies differ, not what stands around them."""
    return head() + title() + addressees() + body() + closing() + end()


def numbers(number_in: str) -> dict[str, str]:
    """Write the part from page 2, which bears the page number, and the empty one of page 1."""
    number = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
    name, tag = {"header": (kieu.SO_TRANG, "hdr"), "footer": (kieu.SO_TRANG_CHAN, "ftr")}[number_in]
    style = f'<w:pPr><w:pStyle w:val="{style_id(name)}"/></w:pPr>'
    return {
        f"word/{number_in}{index}.xml": f"{XML}<w:{tag} {WORD}><w:p>{style}{inside}</w:p></w:{tag}>\n"
        for index, inside in ((1, number), (2, ""))
    }


XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
FORMS = {"ke_hoach": ke_hoach, "to_trinh": mau_1_4, "mau_1_4": mau_1_4}
BODIES = {
    **{name: (form, nd30) for name, form in FORMS.items()},
    **{f"tt01_2011/{name}": (form, tt01) for name, form in FORMS.items()},
}
"""Every template: its body, and the law whose figures it follows."""


def build(name: str) -> bytes:
    """Give the template called ``name`` as a .docx."""
    body, law = BODIES[name]
    number_in = law.SO_TRANG_O
    parts = {
        path.relative_to(BLANK).as_posix(): path.read_text("utf-8").replace("header", number_in)
        for path in sorted(BLANK.rglob("*"))
        if path.is_file()
    }
    parts |= numbers(number_in) | {"word/styles.xml": styles_xml(law.CAN_CU)}
    text = f"{body(number_in)}{section(number_in)}"
    parts["word/document.xml"] = f"{XML}<w:document {WORD} {RELATIONS}><w:body>{text}</w:body></w:document>\n"
    return write_package({part: normalize("NFC", text).encode() for part, text in parts.items()})


def main() -> None:
    """Write every template."""
    for name in BODIES:
        (TARGET / name).parent.mkdir(exist_ok=True)
        (TARGET / f"{name}.docx").write_bytes(build(name))
        print(TARGET / f"{name}.docx")


if __name__ == "__main__":
    main()
