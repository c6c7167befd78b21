"""What follows a paper's signature in our templates, each in a section of its own: the text it issues, appendices.

Every section ends with a paragraph that says how its pages lie; the file's own
last section stays empty and goes when the template is filled.
"""

from __future__ import annotations

from template_blocks import assignments, body, head
from template_page import section
from template_words import each, p, tag, when
from vanban.the_thuc import kieu


def end(number_in: str, *parts: str, across: bool = False) -> str:
    """Write how the paper's own pages end and lie, ``parts`` of its kind, its appendices."""
    return "".join((p(kieu.SAU_BANG, section=section(number_in, across=across)), *parts, appendices(number_in)))


def appendix_head(source: str) -> str:
    """Write an appendix's label, its title if it has one, and the line that ties it to its paper."""
    title = when(f"{source}.ten", p(kieu.TEN_PHU_LUC, f"{{{{ {source}.ten }}}}"))
    return p(kieu.PHU_LUC, f"{{{{ {source}.nhan }}}}") + title + p(kieu.KEM_THEO, f"{{{{ {source}.kem_theo }}}}")


def appendices(number_in: str) -> str:
    """Write the appendices, upright or across (Mẫu 2.1)."""

    def as_it_lies(across: str, upright: str) -> str:
        return "".join((tag("if phan.ngang"), across, tag("else"), upright, tag("endif")))

    return each(
        "phan",
        "phu_luc",
        appendix_head("phan"),
        as_it_lies(p(kieu.KE_KEM_THEO_NGANG), p(kieu.KE_KEM_THEO)),
        body("phan.noi_dung"),
        as_it_lies(
            p(kieu.SAU_BANG, section=section(number_in, first=False, across=True)),
            p(kieu.SAU_BANG, section=section(number_in, first=False)),
        ),
    )


def attached(number_in: str) -> str:
    """Write the text that a decision issues: ô 1 and 2 without number and date, nobody's signature (Mẫu 1.3)."""
    lines = ((kieu.TEN_LOAI, "ten_loai"), (kieu.TRICH_YEU, "trich_yeu"), (kieu.KEM_THEO, "kem_theo"))
    return when(
        "van_ban_kem_theo.noi_dung",
        head(numbered=False, dated=False),
        *(p(style, f"{{{{ van_ban_kem_theo.{field} }}}}") for style, field in lines),
        p(kieu.KE_KEM_THEO),
        body("van_ban_kem_theo.noi_dung"),
        p(kieu.SAU_BANG, section=section(number_in, first=False)),
    )


def apart(number_in: str) -> str:
    """Write a part that is a file of its own: what the body's signature shows, then the part (Mẫu 1.3, 2.2)."""
    return when("ky_so", p(kieu.KY_SO, "{{ ky_so }}")) + attached(number_in) + appendices(number_in)


def assigned(number_in: str) -> str:
    """Write the plan's table of assignments, which is its first appendix."""
    return when(
        "bang_phan_cong.nhom",
        appendix_head("bang_phan_cong"),
        p(kieu.KE_KEM_THEO),
        assignments(),
        p(kieu.HET_PHU_LUC, "{{ bang_phan_cong.het }}", section=section(number_in, first=False)),
    )
