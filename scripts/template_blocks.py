"""What our templates are made of: each stretch of the page, ô by ô (Phụ lục I, Phần I, Mục IV)."""

from __future__ import annotations

from template_page import TEXT_WIDTH, TWIPS_A_MM, twips
from template_words import cell, each, p, row, table, tag, when
from vanban.the_thuc import kieu
from vanban.the_thuc.noi_nhan import NHAN as NOI_NHAN
from vanban.the_thuc.quoc_hieu import QUOC_HIEU, TIEU_NGU

RIGHT_COLUMN = round(99.5 * TWIPS_A_MM)
"""Quốc hiệu at 13 pt bold is 95.7 mm long; with the narrow right margin 65 mm are left to the issuer."""
HEAD = (TEXT_WIDTH - RIGHT_COLUMN, RIGHT_COLUMN)
"""The columns of ô 1-4."""


def head(
    *,
    numbered: bool = True,
    dated: bool = True,
    letter: bool = False,
    sparing: bool = False,
    columns: tuple[int, int] = HEAD,
) -> str:
    """Write the header table: ô 1 and 2 side by side, ô 3 and 4 under them on one line, ô 10b below.

    Minutes have no ô 4; an attached text has neither and no mark. A công văn (``letter``) has its subject, ô 5b, under
    the number, so both are laid out from above. The forms of the award law (``sparing``) may lack issuer and number.
    """
    issuer: tuple[str, ...] = (
        when("co_quan_chu_quan", p(kieu.CO_QUAN_CHU_QUAN, "{{ co_quan_chu_quan }}")),
        p(kieu.CO_QUAN_BAN_HANH, "{{ co_quan_ban_hanh }}"),
        p(kieu.KE_CO_QUAN),
    )
    nation = (p(kieu.QUOC_HIEU, QUOC_HIEU), p(kieu.TIEU_NGU, TIEU_NGU), p(kieu.KE_TIEU_NGU))
    if sparing:
        issuer = (when_else("co_quan_ban_hanh", *issuer),)
    names = row(cell(columns[0], *issuer), cell(columns[1], *nation))
    align = "" if letter else "bottom"
    under = p(kieu.SO_KY_HIEU, "{{ so_ky_hieu }}") if numbered else p(kieu.SAU_BANG)
    under = when_else("so_ky_hieu", under) if sparing else under
    subject = p(kieu.TRICH_YEU_CONG_VAN, "{{ trich_yeu_cong_van }}") if letter else ""
    date = p(kieu.DIA_DANH_THOI_GIAN, "{{ dia_danh_thoi_gian }}") if dated else p(kieu.SAU_BANG)
    return table(
        "KhungVanBan",
        columns,
        names,
        row(cell(columns[0], under, subject, align=align), cell(columns[1], date, align=align)),
        *(urgency(columns) if numbered or dated else ()),
    )


def when_else(condition: str, *inside: str) -> str:
    """Keep a cell's paragraphs under a condition, else the empty one that a cell must have."""
    return "".join((tag(f"if {condition}"), *inside, tag("else"), p(kieu.SAU_BANG), tag("endif")))


def urgency(columns: tuple[int, int]) -> tuple[str, ...]:
    """Write the row of the mark of urgency, if there is one (ô 10b)."""

    def command(statement: str) -> str:
        return row(cell(sum(columns), p(kieu.THE_LENH, f"{{%tr {statement} %}}"), span=2))

    mark = cell(columns[0], p(kieu.DO_KHAN, "{{ do_khan }}"))
    return command("if do_khan"), row(mark, cell(columns[1], p(kieu.SAU_BANG))), command("endif")


def title(*, subject: bool = True) -> str:
    """Write ô 5a; where a form has no subject its line stands under the kind's name."""
    lines = [(kieu.TEN_LOAI, "{{ ten_loai }}"), (kieu.TRICH_YEU, "{{ trich_yeu }}"), (kieu.KE_TRICH_YEU, "")]
    return "".join(p(style, text) for style, text in lines if subject or style != kieu.TRICH_YEU)


def body(source: str = "noi_dung") -> str:
    """Write ô 6, or another body: one paragraph a block, styled by its level."""
    labelled = "{{ khoi.nhan }} {{ khoi.loi }}"
    levels = (
        ("muc", kieu.MUC), ("khoan", kieu.KHOAN), ("khoan_tron", kieu.KHOAN_TRON), ("diem", kieu.DIEM),
        ("gach", kieu.GACH), ("dieu", kieu.DIEU), ("dieu_tron", kieu.DIEU_TRON),
    )  # fmt: skip
    lines = (
        ("tham_quyen", kieu.THAM_QUYEN), ("quyet_dinh", kieu.QUYET_DINH),
        ("phan_chuong", kieu.PHAN_CHUONG), ("ten_phan_chuong", kieu.TEN_PHAN_CHUONG), ("muc_so", kieu.MUC_SO),
        ("ten_muc_so", kieu.TEN_MUC_SO), ("giua", kieu.GIUA), ("ben", kieu.BEN), ("ten_bang", kieu.TEN_BANG),
        ("ghi_chu_bang", kieu.GHI_CHU_BANG), ("ten_hinh", kieu.TEN_HINH), ("het", kieu.HET_PHU_LUC),
    )  # fmt: skip
    parts = [tag('if khoi.cap == "can_cu"'), p(kieu.CAN_CU, "{{ khoi.loi }}")]
    # What bodies are mostly made of is asked for early: each question takes its time.
    parts += [tag('elif khoi.cap == "doan"'), p(kieu.NOI_DUNG, "{{ khoi.loi }}")]
    for level, style in levels:
        parts += [tag(f'elif khoi.cap == "{level}"'), p(style, labelled)]
    for level, style in lines:
        parts += [tag(f'elif khoi.cap == "{level}"'), p(style, "{{ khoi.loi }}")]
    for level, style in (("bang", kieu.O_BANG), ("hinh", kieu.HINH)):
        parts += [tag(f'elif khoi.cap == "{level}"'), p(style, f"{{{{p khoi.{level} }}}}")]
    return each("khoi", source, *parts, tag("else"), p(kieu.NOI_DUNG, "{{ khoi.loi }}"), tag("endif"))


SIGNING = (round(TEXT_WIDTH * 0.45), TEXT_WIDTH - round(TEXT_WIDTH * 0.45))
"""The columns of ô 9b and ô 7."""


def closing(*rows: str, recipients: bool = True, columns: tuple[int, int] = SIGNING) -> str:
    """Write ô 7 and 9b, level with each other in a row that never splits; ``rows`` may follow under it."""
    named = (p(kieu.NOI_NHAN_NHAN, NOI_NHAN), each("noi", "noi_nhan", p(kieu.NOI_NHAN, "{{ noi }}")))
    left = named if recipients else (p(kieu.SAU_BANG),)
    signer = (
        each("dong", "quyen_han_chuc_vu", p(kieu.QUYEN_HAN_CHUC_VU, "{{ dong }}")),
        *named_below("chuc_vu_khac", "ho_ten"),
    )
    return table("KhungKy", columns, row(cell(columns[0], *left), cell(columns[1], *signer)), *rows)


def named_below(post: str, name: str) -> tuple[str, ...]:
    """Write ô 7b under the room to sign: the name, another post above it if there is one."""
    both = (p(kieu.CHUC_VU_KHAC, f"{{{{ {post} }}}}"), p(kieu.HO_TEN_DUOI, f"{{{{ {name} }}}}"))
    return tag(f"if {post}"), *both, tag("else"), p(kieu.HO_TEN, f"{{{{ {name} }}}}"), tag("endif")


def confirmation() -> tuple[str, ...]:
    """Write the rows where the place of leave confirms, if it is asked to (Mẫu 1.10)."""
    place = each("dong", "xac_nhan", p(kieu.XAC_NHAN, "{{ dong }}"))

    def command(statement: str) -> str:
        return row(cell(sum(SIGNING), p(kieu.THE_LENH, f"{{%tr {statement} %}}"), span=2))

    return command("if xac_nhan"), row(cell(SIGNING[0], place), cell(SIGNING[1], p(kieu.SAU_BANG))), command("endif")


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
    """Write ô 9a: one addressee on the label's line, centred; a line for each of several below the label."""
    several = (p(kieu.KINH_GUI_NHIEU, "{{ kinh_gui.dong_dau }}"), addressed())
    one = (tag("elif kinh_gui.dong_dau"), p(kieu.KINH_GUI, "{{ kinh_gui.dong_dau }}"))
    return when("kinh_gui.danh_sach", *several, *one)


def addressed() -> str:
    """Write a line for each of those addressed."""
    return each("noi", "kinh_gui.danh_sach", p(kieu.TEN_KINH_GUI, "{{ noi }}"))
