"""docxtpl is the dialect's author: for valid templates it and we say the same."""

from io import BytesIO

import docxtpl
import pytest
from lxml import etree
from tests.word.conftest import W_NS, docx, lines, p, read, run, tbl, tc, tr

from vanban.word.template import compile_template

VIEW = {
    "ten": "Công ty A & B <X> \"'",
    "so": 7,
    "co": True,
    "khong": False,
    "xs": [{"ten": "một", "con": ["a", "b"]}, {"ten": "hai", "con": []}, {"ten": "ba", "con": ["c"]}],
    "rong": [],
}

# Templates whose document.xml must be the same XML.
SAME_XML = {
    "values": ("Số {{ so }}: {{ten}}", p(run("{{ ten|upper }}", "<w:b/>"), style="NoiDung")),
    "paragraph loop": ("{%p for x in xs %}", "{{ loop.index }}. {{ x.ten }}", "{%p endfor %}"),
    "paragraph condition": ("{%p if khong %}", "a", "{%p elif co %}", "b", "{%p else %}", "c", "{%p endif %}"),
    "nested loops": (
        "{%p for x in xs %}",
        "{{ x.ten }}",
        "{%p for c in x.con %}",
        "{{ loop.index }}/{{ x.ten }}/{{ c }}",
        "{%p endfor %}",
        "{%p if not x.con %}",
        "không có",
        "{%p endif %}",
        "{%p endfor %}",
    ),
    "row loop": (
        tbl(
            tr("TT", "Tên"),
            tr("{%tr for x in xs %}", ""),
            tr("{{ loop.index }}", "{{ x.ten }}"),
            tr("{%tr endfor %}", ""),
        ),
    ),
    "row condition in a row loop": (
        tbl(
            tr("TT", "Tên"),
            tr("{%tr for x in xs %}", ""),
            tr("{%tr if x.con %}", ""),
            tr("{{ x.ten }}", "{{ x.con|length }}"),
            tr("{%tr endif %}", ""),
            tr("{%tr endfor %}", ""),
        ),
    ),
    "paragraph loop in a cell": (
        tbl(tr("a", tc("đầu", "{%p for x in xs %}", "{{ x.ten }}", "{%p endfor %}", "cuối"))),
        p("b"),
    ),
    "tables in a loop": ("{%p for x in xs %}", tbl(tr("{{ x.ten }}"), columns=(4000,)), p("sau"), "{%p endfor %}"),
    "comments": ("a{# không in #}b",),
}

# Templates whose text must be the same: we part runs at statements, docxtpl does not.
SAME_TEXT = {
    **SAME_XML,
    "tag over runs": (p(run("{{ s"), run("o }} ngày")),),
    "inline blocks": ("a {% if co %}b {{ so }}{% else %}c{% endif %} {% for x in xs %}{{ x.ten }}, {% endfor %}d",),
    "block over runs": (p(run("a {% if co %}", "<w:b/>"), run("b{% endif %} c")),),
    "cell loop": (tbl(tr("{%tc for x in xs %}", "{{ x.ten }}", "{%tc endfor %}", "hết")), p("sau")),
    "empty lists": ("{%p for x in rong %}", "x", "{%p endfor %}", "{% for x in rong %}x{% else %}rỗng{% endfor %}"),
    "loop condition": ("{% for x in xs if x.con %}{{ loop.index }}{{ x.ten }}{% endfor %}",),
    "filters": (
        "{{ xs[0].con|join('-') }}{{ thieu|default('x') }}{{ xs|length }}{{ ten|trim|lower }}{{ xs[1]['ten']|first }}",
    ),
    "operators": ("{% if so > 3 and not khong or 'a' in xs[0].con %}{{ 'x' if so is odd else 'y' }}{% endif %}",),
}


def oracle(data: bytes) -> bytes:
    template = docxtpl.DocxTemplate(BytesIO(data))
    template.render(dict(VIEW), autoescape=True)
    out = BytesIO()
    template.save(out)
    return out.getvalue()


def canonical(data: bytes) -> bytes:
    root = etree.fromstring(read(data).encode())
    for text in root.iter(f"{{{W_NS}}}t"):
        text.attrib.clear()  # both keep spaces wherever a value goes, not always where none does
        text.text = text.text or None
    return etree.tostring(root, method="c14n")


@pytest.mark.parametrize("name", SAME_XML)
def test_our_document_is_docxtpl_s(name):
    data = docx(*SAME_XML[name])
    assert canonical(compile_template(data).render(VIEW)) == canonical(oracle(data))


@pytest.mark.parametrize("name", SAME_TEXT)
def test_our_text_is_docxtpl_s(name):
    data = docx(*SAME_TEXT[name], header1=p("{{ so }}"))
    ours, theirs = compile_template(data).render(VIEW), oracle(data)
    assert lines(ours) == lines(theirs)
    assert lines(ours, "word/header1.xml") == lines(theirs, "word/header1.xml") == ["7"]
