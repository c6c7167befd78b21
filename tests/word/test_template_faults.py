"""Broken templates: each fault with its part, place, tag and nearest name, all in one run."""

import pytest
from tests.word.conftest import docx, p, run, tbl, tc, tr

from vanban.errors import TemplateError
from vanban.word.shape import shape_of_data
from vanban.word.template import compile_template

SHAPE = shape_of_data(
    {
        "trich_yeu": "a",
        "so_ky_hieu": "b",
        "co_muc": True,
        "nguoi_ky": {"chuc_vu": "c", "ho_ten": "d"},
        "muc": [{"tieu_de": "e", "doan": ["f"], "con": [{"ten": "g"}]}],
        "noi_nhan": ["h"],
    }
)
DOCUMENT = "word/document.xml"


def field(*inner: str) -> str:
    """Give a field whose result is ``inner``."""
    parts = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    return parts[0] + "<w:r><w:instrText>PAGE</w:instrText></w:r>" + parts[1] + "".join(inner) + parts[2]


def faults(data: bytes, shape=SHAPE) -> list[tuple[str, str, str, str]]:
    """Compile and give (place, tag, message, nearest) of each fault in the document."""
    with pytest.raises(TemplateError) as caught:
        compile_template(data, "mau.docx", shape=shape)
    assert {fault.part for fault in caught.value.faults} == {DOCUMENT}
    return [(fault.place, fault.tag, fault.message, fault.nearest) for fault in caught.value.faults]


# name → (blocks of the body, place, tag, words of the message, nearest)
BROKEN = {
    # Those on which the usual engine is silent, vague or lenient.
    "unclosed in text": ((p("a"), p("Số {{ trich_yeu ngày")), "đoạn 2", "{{ trich_yeu ngày", "mở mà không đóng", ""),
    "unclosed in a cell": (
        (p("a"), tbl(tr("x", "{{ trich_yeu"), tr("y", "z"))),
        "bảng 1, hàng 1, ô 2, đoạn 1",
        "{{ trich_yeu",
        "mở mà không đóng",
        "",
    ),
    "missing endfor": (
        ("{%p for m in muc %}", "{{ m.tieu_de }}"),
        "đoạn 1",
        "{%p for m in muc %}",
        "thiếu “endfor”",
        "",
    ),
    "bad expression": (("{{ trich_yeu | }}",), "đoạn 1", "{{ trich_yeu | }}", "biểu thức viết sai", ""),
    "unknown filter": (("{{ trich_yeu|uper }}",), "đoạn 1", "{{ trich_yeu|uper }}", "không có bộ lọc “uper”", "upper"),
    "undefined object": (
        ("{{ nguoiky.ho_ten }}",),
        "đoạn 1",
        "{{ nguoiky.ho_ten }}",
        "không có trường “nguoiky”",
        "nguoi_ky",
    ),
    "space in tr": (
        (tbl(tr("{% tr for m in muc %}", ""), tr("{{ m.tieu_de }}", ""), tr("{%tr endfor %}", "")),),
        "bảng 1, hàng 1, ô 1, đoạn 1",
        "{% tr for m in muc %}",
        "hãy viết {%tr liền nhau",
        "",
    ),
    "smart quotes": (
        ("{{ trich_yeu | default(“không”) }}",),
        "đoạn 1",
        "{{ trich_yeu | default(“không”) }}",
        "dấu nháy cong “",
        "",
    ),
    "misspelt variable": (
        ("{{ trich_yue }}",),
        "đoạn 1",
        "{{ trich_yue }}",
        "không có trường “trich_yue”",
        "trich_yeu",
    ),
    # Those of our own.
    "misspelt field in nested loops": (
        ("{%p for m in muc %}", "{%p for c in m.con %}", "{{ c.tem }}", "{%p endfor %}", "{%p endfor %}"),
        "đoạn 3",
        "{{ c.tem }}",
        "không có trường “tem”",
        "ten",
    ),
    "text beside a paragraph tag": (
        ("Gồm: {%p for m in muc %}", "x", "{%p endfor %}"),
        "đoạn 1",
        "{%p for m in muc %}",
        "có nội dung khác cạnh thẻ {%p",
        "",
    ),
    "text beside a row tag": (
        (tbl(tr("{%tr for m in muc %}", "ghi chú"), tr("a", "b"), tr("{%tr endfor %}", "")),),
        "bảng 1, hàng 1, ô 1, đoạn 1",
        "{%tr for m in muc %}",
        "cả hàng được thay bằng thẻ",
        "",
    ),
    "row loop closed by a paragraph": (
        (tbl(tr("{%tr for m in muc %}", ""), tr("{{ m.tieu_de }}", "{%p endfor %}")),),
        "bảng 1, hàng 2, ô 2, đoạn 1",
        "{%p endfor %}",
        "không cùng cấp, cùng chỗ với thẻ mở {%tr for m in muc %} (bảng 1, hàng 1, ô 1, đoạn 1)",
        "",
    ),
    "block over two cells": (
        (tbl(tr("{% if co_muc %}a", "b{% endif %}")),),
        "bảng 1, hàng 1, ô 2, đoạn 1",
        "{% endif %}",
        "không cùng cấp, cùng chỗ",
        "",
    ),
    "stray closing": (("Kính gửi: noi_nhan }}",), "đoạn 1", "Kính gửi: noi_nhan }}", "đóng mà không mở", ""),
    "extra endif": (("{% endif %}",), "đoạn 1", "{% endif %}", "thừa “endif”", ""),
    "else twice": (
        ("{% if co_muc %}a{% else %}b{% else %}c{% endif %}",),
        "đoạn 1",
        "{% else %}",
        "đứng sau “else”",
        "",
    ),
    "list printed": (("{{ noi_nhan }}",), "đoạn 1", "{{ noi_nhan }}", "không in được cả danh sách", ""),
    "record printed": (("{{ nguoi_ky }}",), "đoạn 1", "{{ nguoi_ky }}", "không in được cả bản ghi", ""),
    "truth printed": (("{{ co_muc }}",), "đoạn 1", "{{ co_muc }}", "đúng/sai", ""),
    "loop over text": (
        ("{% for c in trich_yeu %}{{ c }}{% endfor %}",),
        "đoạn 1",
        "{% for c in trich_yeu %}",
        "không lặp được",
        "",
    ),
    "field of text": (("{{ trich_yeu.ngay }}",), "đoạn 1", "{{ trich_yeu.ngay }}", "chữ không có trường", ""),
    "field of a list": (("{{ muc.tieu_de }}",), "đoạn 1", "{{ muc.tieu_de }}", "hãy lặp qua nó", ""),
    "space between braces": (("{ { trich_yeu }}",), "đoạn 1", "{ { trich_yeu }}", "dấu cách giữa hai ký tự mở", ""),
    "space between closing braces": (
        ("{{ trich_yeu } }",),
        "đoạn 1",
        "{{ trich_yeu } }",
        "dấu cách giữa hai ký tự đóng",
        "",
    ),
    "brackets mixed": (("{{ trich_yeu %}",), "đoạn 1", "{{ trich_yeu %}", "mở bằng {{ mà đóng bằng %}", ""),
    "paragraph print": (("{{p trich_yeu }}",), "đoạn 1", "{{p trich_yeu }}", "chỉ in bảng và hình", ""),
    "rich text print": (("{{r trich_yeu }}",), "đoạn 1", "{{r trich_yeu }}", "hãy viết {{ … }}", ""),
    "run tag": (("{%r if co_muc %}a{% endif %}",), "đoạn 1", "{%r if co_muc %}", "hãy viết {% … %}", ""),
    "trimming": (("{%- if co_muc %}a{% endif %}",), "đoạn 1", "{%- if co_muc %}", "dấu - hay +", ""),
    "if without condition": (("{% if %}a{% endif %}",), "đoạn 1", "{% if %}", "thiếu điều kiện", ""),
    "row tag outside a table": (("{%tr for m in muc %}",), "đoạn 1", "{%tr for m in muc %}", "chỉ dùng trong bảng", ""),
    "tag over a field": (
        (p(run("{{ trich"), field(run("_yeu }}"))),),
        "đoạn 1",
        "{{ trich _yeu }}",
        "bị cắt ngang bởi trường",
        "",
    ),
    "tag over a hyperlink": (
        (p(run("{{ trich"), f'<w:hyperlink w:anchor="a">{run("_yeu }}")}</w:hyperlink>'),),
        "đoạn 1",
        "{{ trich _yeu }}",
        "bị cắt ngang bởi",
        "",
    ),
    "tag over a content control": (
        (p(f"<w:sdt><w:sdtContent>{run('{{ trich')}</w:sdtContent></w:sdt>", run("_yeu }}")),),
        "đoạn 1",
        "{{ trich _yeu }}",
        "bị cắt ngang bởi",
        "",
    ),
    "tag over a tracked insertion": (
        (p(run("{{ trich"), f'<w:ins w:id="1" w:author="a">{run("_yeu }}")}</w:ins>'),),
        "đoạn 1",
        "{{ trich _yeu }}",
        "bị cắt ngang bởi",
        "",
    ),
    "block into a hyperlink": (
        (p(run("{% if co_muc %}"), f'<w:hyperlink w:anchor="a">{run("a{% endif %}")}</w:hyperlink>'),),
        "đoạn 1",
        "{% endif %}",
        "không cùng cấp, cùng chỗ",
        "",
    ),
    "tag in an attribute": (
        (p("a"), p("b", properties='<w:ind w:left="{{ thut }}"/>')),
        "đoạn 2",
        "{{ thut }}",
        "nằm trong thuộc tính",
        "",
    ),
    "tag in a field code": (
        (p("<w:r><w:instrText>QUOTE {{ trich_yeu }}</w:instrText></w:r>"),),
        "đoạn 1",
        "{{ trich_yeu }}",
        "chỗ không điền được",
        "",
    ),
    "section break under a tag": (
        (p("{%p if co_muc %}", properties="<w:sectPr/>"), p("{%p endif %}")),
        "đoạn 1",
        "{%p if co_muc %}",
        "ngắt mục",
        "",
    ),
    "in a nested table": (
        (p("a"), tbl(tr("b", tc(tbl(tr("c"), tr("{{ sai }}")), p("d"))))),
        "bảng 1, hàng 1, ô 2, bảng 1, hàng 2, ô 1, đoạn 1",
        "{{ sai }}",
        "không có trường “sai”",
        "",
    ),
    "in a text box": (
        (p("a"), p(f"<w:r><w:pict><w:txbxContent>{p('b')}{p('{{ sai }}')}</w:txbxContent></w:pict></w:r>")),
        "đoạn 2, khung chữ 1, đoạn 2",
        "{{ sai }}",
        "không có trường “sai”",
        "",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_template_is_refused_with_its_place(name):
    blocks, place, tag, message, nearest = BROKEN[name]
    found = faults(docx(*blocks))
    assert [(f[0], f[1], f[3]) for f in found if message in f[2]] == [(place, tag, nearest)]
    others = [f for f in found if message not in f[2]]
    assert not others or name in {"row tag outside a table", "row loop closed by a paragraph"}, others


def test_every_fault_of_a_template_is_reported_in_order():
    data = docx(
        "{{ trich_yue }}",
        tbl(tr("{%tr for m in muc %}", ""), tr("{{ m.tieude }}", "{{ m.doan"), tr("{%tr endfor %}", "")),
        "{{ trich_yeu + 1 }}",
        "{%p if co_muc %}",
        "còn lại",
    )
    assert [(place, tag) for place, tag, _, _ in faults(data)] == [
        ("đoạn 1", "{{ trich_yue }}"),
        ("bảng 1, hàng 2, ô 1, đoạn 1", "{{ m.tieude }}"),
        ("bảng 1, hàng 2, ô 2, đoạn 1", "{{ m.doan"),
        ("đoạn 2", "{{ trich_yeu + 1 }}"),
        ("đoạn 3", "{%p if co_muc %}"),
    ]


def test_several_faults_of_one_tag_are_all_reported():
    found = faults(docx("{{ sai1 if sai2 else sai3 | sai4 }}"))
    assert [message for _, _, message, _ in found] == [
        "không có trường “sai2”",
        "không có trường “sai1”",
        "không có bộ lọc “sai4”",
    ]


def test_faults_of_headers_notes_and_properties_name_their_part():
    data = docx(
        "{{ trich_yeu }}",
        header1=p("a") + p("{{ sai_dau_trang }}"),
        footnotes=f'<w:footnote w:id="2">{p("{{ sai_chu_thich }}")}</w:footnote>',
        core="<dc:title>{{ sai_tieu_de }}</dc:title>",
    )
    with pytest.raises(TemplateError) as caught:
        compile_template(data, "mau.docx", shape=SHAPE)
    assert [(f.part, f.place, f.tag) for f in caught.value.faults] == [
        ("word/footnotes.xml", "chú thích cuối trang 2, đoạn 1", "{{ sai_chu_thich }}"),
        ("word/header1.xml", "đoạn 2", "{{ sai_dau_trang }}"),
        ("docProps/core.xml", "mục title", "{{ sai_tieu_de }}"),
    ]
    assert str(caught.value).splitlines()[1] == (
        "mau.docx: word/header1.xml, đoạn 2: {{ sai_dau_trang }}: không có trường “sai_dau_trang”"
    )


def test_names_under_default_and_defined_may_be_unknown():
    template = compile_template(
        docx(
            "{{ ghi_chu | default('không') }}",
            "{% if phu_luc is defined %}{{ phu_luc }}{% for x in phu_luc %}{{ x }}{% endfor %}{% endif %}",
            "{{ xa.la.lam | default('thế') }}",
        ),
        shape=SHAPE,
    )
    assert template.fields == {"ghi_chu", "phu_luc", "xa"}


def test_other_filters_do_not_excuse_an_unknown_name():
    assert [nearest for *_, nearest in faults(docx("{{ trich_yue | upper }}{{ trich_yue is none and 'a' }}"))] == [
        "trich_yeu"
    ] * 2


def test_curly_quotes_within_straight_ones_are_text():
    compile_template(docx("{{ trich_yeu | default('“chưa có”') }}"), shape=SHAPE)


def test_an_unknown_name_beside_a_defined_one_is_still_a_fault():
    found = faults(docx("{% if phu_luc is defined %}{{ phu_lục }}{% endif %}{{ phu_luc }}"))
    assert [tag for _, tag, _, _ in found] == ["{{ phu_lục }}", "{{ phu_luc }}"]


def test_a_loop_variable_ends_with_its_loop():
    found = faults(docx("{% for m in muc %}{{ m.tieu_de }}{{ loop.index }}{% endfor %}{{ m.tieu_de }}{{ loop.index }}"))
    assert [(tag, message) for _, tag, message, _ in found] == [
        ("{{ m.tieu_de }}", "không có trường “m”"),
        ("{{ loop.index }}", "không được phép: tên “loop” ngoài vòng lặp"),
    ]


def test_data_that_lack_names_are_refused_with_every_place():
    template = compile_template(
        docx("{{ a }}", "{%p for x in xs %}", "{{ x.b }}", "{%p endfor %}", "{{ c.d }}"), "mau.docx"
    )
    with pytest.raises(TemplateError) as caught:
        template.render({"aa": "1", "xs": [{"b": "1", "bb": ""}, {"bb": "2"}], "c": {"e": ""}})
    assert [(f.place, f.tag, f.nearest) for f in caught.value.faults] == [
        ("đoạn 1", "{{ a }}", "aa"),
        ("đoạn 3", "{{ x.b }}", "bb"),
        ("đoạn 5", "{{ c.d }}", ""),
    ]


def test_missing_data_that_no_shape_can_tell_still_names_the_tag():
    template = compile_template(docx("a", "{% if nguoi.ten %}x{% endif %}"), "mau.docx")
    with pytest.raises(TemplateError) as caught:
        template.render({"nguoi": None})
    assert [(f.place, f.tag) for f in caught.value.faults] == [("đoạn 2", "{% if nguoi.ten %}")]


def test_what_is_missing_is_told_alike_whatever_was_printed_before():
    template = compile_template(docx("{{ thieu }}", "{{ ('chữ' or cung_thieu) | default('khác') }}"), "mau.docx")

    def told() -> list[str]:
        with pytest.raises(TemplateError) as caught:
            template.render({})
        return [fault.message for fault in caught.value.faults]

    first = told()
    template.render({"thieu": "đủ"})
    assert told() == first == ["không có trường “thieu”", "không có trường “cung_thieu”"]
