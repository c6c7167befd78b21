"""Make the Word templates of ``templates/`` from the decree's figures.

    python scripts/make_templates.py

The output is committed and a test proves that it is what this script makes.
"""

from __future__ import annotations

from pathlib import Path
from unicodedata import normalize

from template_awards import AWARD_STYLES, thanh_tich
from template_blocks import addressed, addressees, body, closing, confirmation, head, title
from template_certificate import CERTIFICATE_STYLES, giay_khen
from template_copy import ban_sao
from template_council import COUNCIL_STYLES, bien_ban_kiem_phieu, phieu_bau
from template_lists import danh_sach_trich_ngang
from template_page import XML, content_type, edge_xml, edges, relationship, section
from template_sections import apart, assigned, attached, end
from template_signers import bien_ban, cac_ben, nhieu_nguoi_ky
from template_styles import COPY_STYLES, WORD, styles_xml
from template_words import p, when
from vanban.standards import nd30_2020 as nd30
from vanban.standards import tt01_2011 as tt01
from vanban.the_thuc import kieu
from vanban.word.package import write_package

HERE = Path(__file__).parent
BLANK = HERE / "blank"
TARGET = HERE.parent / "templates"
OFFICES_OWN = HERE.parent / "examples/loai_rieng/src/loai_rieng/templates/bao_cao_nhanh.docx"
"""The template of the example of an office's own kind: its form's, for the office to restyle."""

RELATIONS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def ke_hoach(number_in: str) -> str:
    """Write the plan's template (Mẫu 1.4)."""
    return head() + title() + body() + closing() + end(number_in, assigned(number_in))


def quyet_dinh(number_in: str) -> str:
    """Write a decision, which may issue another text (Mẫu 1.2, 1.3)."""
    return head() + title() + body() + closing() + end(number_in, attached(number_in))


def mau_1_4(number_in: str) -> str:
    """Write a paper with its kind's name (Mẫu 1.1-1.4): their bodies differ, not what stands around them."""
    return head() + title() + addressees() + body() + closing() + end(number_in)


def mau_1_5(number_in: str) -> str:
    """Write a công văn: its subject under the number, those addressed."""
    return head(letter=True) + addressees() + body() + closing() + end(number_in)


def mau_1_6(number_in: str) -> str:
    """Write a telegram: who sends it to whom, a line each."""
    return (
        head() + title() + p(kieu.GIUA, "{{ kinh_gui.dong_dau }}") + addressed() + body() + closing() + end(number_in)
    )


def mau_1_8(number_in: str) -> str:
    """Write a letter of introduction, which has no subject."""
    return head() + title(subject=False) + body() + closing() + end(number_in)


def mau_1_10(number_in: str) -> str:
    """Write a leave permit, with the place to confirm it under the recipients."""
    return head() + title(subject=False) + body() + closing(*confirmation()) + end(number_in)


def thu_cong(number_in: str) -> str:
    """Write a ceremonial letter: no number, no recipients; subject and addressees may lack."""
    subject = (p(kieu.TRICH_YEU, "{{ trich_yeu }}"),)
    titled = p(kieu.TEN_LOAI, "{{ ten_loai }}") + when("trich_yeu", *subject) + p(kieu.KE_TRICH_YEU)
    return head(numbered=False) + titled + addressees() + body() + closing(recipients=False) + end(number_in)


FORMS = {
    "ke_hoach": ke_hoach, "mau_1_1": mau_1_4, "mau_1_2": quyet_dinh, "mau_1_4": mau_1_4, "to_trinh": mau_1_4,
    "mau_1_5": mau_1_5, "mau_1_6": mau_1_6, "mau_1_7": mau_1_4, "mau_1_8": mau_1_8, "mau_1_10": mau_1_10,
    "thu_cong": thu_cong, "thanh_tich": thanh_tich, "mau_1_9": bien_ban, "cac_ben": cac_ben, "tep_rieng": apart,
    "ke_hoach_kiem_tra": mau_1_4, "phat_dong_thi_dua": mau_1_4, "nhieu_nguoi_ky": nhieu_nguoi_ky,
    "phieu_bau": phieu_bau, "bien_ban_kiem_phieu": bien_ban_kiem_phieu, "xac_nhan_sang_kien": mau_1_4,
    "giay_khen": giay_khen, "danh_sach_trich_ngang": danh_sach_trich_ngang,
}  # fmt: skip
BODIES = {
    **{name: (form, nd30) for name, form in FORMS.items()},
    **{f"tt01_2011/{name}": (form, tt01) for name, form in FORMS.items()},
    "ban_sao": (ban_sao, nd30),
}
"""Every template: its body, and the law whose figures it follows."""
OWN_STYLES = {
    ban_sao: COPY_STYLES, thanh_tich: AWARD_STYLES, phieu_bau: COUNCIL_STYLES, giay_khen: CERTIFICATE_STYLES,
}  # fmt: skip
"""Styles that only one sort of template has."""

_CORE = "docProps/core.xml"


def build(name: str) -> bytes:
    """Give the template called ``name`` as a .docx."""
    body, law = BODIES[name]
    number_in = law.SO_TRANG_O
    parts = {
        path.relative_to(BLANK).as_posix(): path.read_text("utf-8")
        for path in sorted(BLANK.rglob("*"))
        if path.is_file()
    }
    paper = body not in (apart, ban_sao)
    own_page = body is giay_khen
    for edge in () if own_page else edges(number_in, paper=paper):
        parts[f"word/{edge.file}"] = edge_xml(edge)
        for part, told, close in (
            ("[Content_Types].xml", content_type(edge), "</Types>"),
            ("word/_rels/document.xml.rels", relationship(edge), "</Relationships>"),
        ):
            parts[part] = parts[part].replace(close, told + close)
    parts |= {"word/styles.xml": styles_xml(law.CAN_CU, OWN_STYLES.get(body, ()))}
    if own_page:
        # What a sheet does not show is noted in the file: its shift on pre-printed paper.
        parts[_CORE] = parts[_CORE].replace("<dc:language>", "<cp:keywords>{{ ghi_nho }}</cp:keywords><dc:language>")
    text = body(number_in) + ("" if own_page else section(number_in, first=paper))
    parts["word/document.xml"] = f"{XML}<w:document {WORD} {RELATIONS}><w:body>{text}</w:body></w:document>\n"
    return write_package({part: normalize("NFC", text).encode() for part, text in parts.items()})


def main() -> None:
    """Write every template."""
    for name in BODIES:
        (TARGET / name).parent.mkdir(exist_ok=True)
        (TARGET / f"{name}.docx").write_bytes(build(name))
        print(TARGET / f"{name}.docx")
    OFFICES_OWN.write_bytes(build("mau_1_4"))
    print(OFFICES_OWN)


if __name__ == "__main__":
    main()
