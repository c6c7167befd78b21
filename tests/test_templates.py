"""Our templates: made from the decree's figures, readable to a clerk, clean for the validators."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

import make_templates
from template_styles import STYLES
from vanban.standards import nd30_2020 as nd30
from vanban.the_thuc import kieu

TEMPLATES = Path(__file__).parent.parent / "templates"
NAMES = sorted(path.relative_to(TEMPLATES).with_suffix("").as_posix() for path in TEMPLATES.rglob("*.docx"))
NEWEST = [name for name in NAMES if "/" not in name]
CERTIFICATE = "giay_khen"
"""Its page is the award law's: A4 along its width, the same space at both sides, no page number."""

COMPONENTS = {
    kieu.QUOC_HIEU: nd30.QUOC_HIEU, kieu.TIEU_NGU: nd30.TIEU_NGU, kieu.CO_QUAN_CHU_QUAN: nd30.CO_QUAN_CHU_QUAN,
    kieu.CO_QUAN_BAN_HANH: nd30.CO_QUAN_BAN_HANH, kieu.SO_KY_HIEU: nd30.SO_KY_HIEU,
    kieu.DIA_DANH_THOI_GIAN: nd30.DIA_DANH_THOI_GIAN, kieu.TEN_LOAI: nd30.TEN_LOAI, kieu.TRICH_YEU: nd30.TRICH_YEU,
    kieu.CAN_CU: nd30.CAN_CU, kieu.NOI_DUNG: nd30.NOI_DUNG, kieu.MUC: nd30.MUC_LA_MA, kieu.KHOAN: nd30.KHOAN_CO_TIEU_DE,
    kieu.QUYEN_HAN_CHUC_VU: nd30.QUYEN_HAN_CHUC_VU, kieu.HO_TEN: nd30.HO_TEN, kieu.NOI_NHAN_NHAN: nd30.NOI_NHAN_NHAN,
    kieu.NOI_NHAN: nd30.NOI_NHAN, kieu.PHU_LUC: nd30.PHU_LUC, kieu.TEN_PHU_LUC: nd30.TEN_PHU_LUC,
    kieu.KEM_THEO: nd30.KEM_THEO,
}  # fmt: skip


def styles(document):
    return {style.element.find(qn("w:name")).get(qn("w:val")): style for style in document.styles}


@pytest.fixture(params=NEWEST)
def template(request):
    return Document(TEMPLATES / f"{request.param}.docx")


def test_there_are_templates():
    assert "ke_hoach" in NAMES
    assert set(NAMES) == set(make_templates.BODIES)


def members(data: bytes) -> list[tuple[str, bytes]]:
    """The parts in their order: two builds of zlib may pack the same part differently."""
    with ZipFile(BytesIO(data)) as package:
        return [(name, package.read(name)) for name in package.namelist()]


@pytest.mark.parametrize("name", NAMES)
def test_the_committed_file_is_what_the_script_makes(name):
    assert members((TEMPLATES / f"{name}.docx").read_bytes()) == members(make_templates.build(name))


@pytest.mark.parametrize("component", COMPONENTS)
def test_each_components_style_has_the_decrees_look(template, component):
    look, style = COMPONENTS[component], styles(template)[component]
    assert style.font.size.pt in look.co
    assert (bool(style.font.bold), bool(style.font.italic), bool(style.font.all_caps)) == (
        look.dam,
        look.nghieng,
        look.in_hoa,
    )


@pytest.mark.parametrize("name", [name for name in NEWEST if name != CERTIFICATE])
def test_the_page_is_the_decrees(name):
    for section in Document(TEMPLATES / f"{name}.docx").sections:
        sides = (section.page_width, section.page_height)
        upright = section.orientation == WD_ORIENT.PORTRAIT
        for side, wanted in zip(sides if upright else sides[::-1], (nd30.TRANG.rong, nd30.TRANG.cao), strict=True):
            assert abs(side - Mm(wanted)) < Mm(0.1)
        for edge, allowed in (("top", "le_tren"), ("bottom", "le_duoi"), ("left", "le_trai"), ("right", "le_phai")):
            assert round(getattr(section, f"{edge}_margin").mm, 1) in getattr(nd30.TRANG, allowed)
        assert section.different_first_page_header_footer


def test_the_body_is_the_decrees(template):
    body = styles(template)[kieu.NOI_DUNG].paragraph_format
    assert round(body.first_line_indent.mm, 1) in nd30.DOAN_VAN.lui_dau_dong
    assert max(body.space_before, body.space_after or 0) >= Pt(nd30.DOAN_VAN.cach_doan_it_nhat)
    assert body.line_spacing in nd30.DOAN_VAN.cach_dong
    assert body.widow_control


def test_headings_are_words_own_with_outline_levels(template):
    for level, name in enumerate((kieu.MUC, kieu.KHOAN)):
        style = styles(template)[name]
        assert style.element.pPr.find(qn("w:outlineLvl")).get(qn("w:val")) == str(level)
        assert style.paragraph_format.keep_with_next


def test_nothing_is_formatted_directly_and_every_paragraph_has_a_named_style(template):
    known = set(styles(template))
    paragraphs = list(template.element.body.iter(qn("w:p")))
    assert len(paragraphs) > 20
    for paragraph in paragraphs:
        children = {child.tag for child in paragraph.pPr} if paragraph.pPr is not None else set()
        assert children <= {qn("w:pStyle"), qn("w:sectPr")}, paragraph.xml
        assert {child.tag for run in paragraph.iter(qn("w:r")) for child in run} <= {qn("w:t")}
    assert {style.name for style in STYLES} <= known


def test_language_font_and_metadata(template):
    defaults = template.styles.element.find(qn("w:docDefaults"))
    assert defaults.find(".//" + qn("w:lang")).get(qn("w:val")) == "vi-VN"
    fonts = defaults.find(".//" + qn("w:rFonts"))
    assert {fonts.get(qn(f"w:{slot}")) for slot in ("ascii", "hAnsi", "eastAsia", "cs")} == {nd30.TRANG.phong_chu}
    assert not template.styles.element.findall(".//" + qn("w:rFonts") + "[@" + qn("w:asciiTheme") + "]")
    assert template.core_properties.language == "vi-VN"
    assert "{{" in template.core_properties.title


@pytest.mark.parametrize("name", NAMES)
def test_a_tag_is_never_split_nor_in_an_attribute(name):
    with ZipFile(BytesIO((TEMPLATES / f"{name}.docx").read_bytes())) as package:
        xml = package.read("word/document.xml").decode()
    assert xml.count("{{") == xml.count("}}") >= 10
    assert '="{' not in xml


def test_a_certificates_page_lies_along_its_width_and_is_even_at_both_sides():
    for section in Document(TEMPLATES / f"{CERTIFICATE}.docx").sections:
        assert (round(section.page_width.mm), round(section.page_height.mm)) == (297, 210)
        assert section.orientation == WD_ORIENT.LANDSCAPE
        assert section.left_margin == section.right_margin
