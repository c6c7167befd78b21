"""A template is text somebody typed: it reaches no Python object and stops when it loops too long."""

import tracemalloc

import pytest
from tests.word.conftest import docx, lines

from vanban.errors import TemplateError
from vanban.word import sandbox
from vanban.word.template import compile_template

REACHING = [
    "{{ ''.__class__ }}",
    "{{ x.__class__.__mro__ }}",
    "{{ x['__class__'] }}",
    "{{ cycler.__init__ }}",
    "{{ x|attr('__class__') }}",
    "{{ x|map(attribute='__class__')|join }}",
    "{{ x|default('a', __class__) }}",
    "{{ lipsum() }}",
    "{{ range(9) }}",
    "{{ self }}",
    "{{ self.__init__ }}",
    "{{ super() }}",
    "{{ caller() }}",
    "{{ loop }}",
    "{{ _budget }}",
    "{{ _site0 }}",
    "{{ x.format(y) }}",
    "{{ '%s' % x }}",
    "{{ x + x }}",
    "{{ x * 1000 }}",
    "{{ x ~ x }}",
    "{{ -x }}",
    "{{ x[1:] }}",
    "{{ x[y] }}",
    "{{ [x] }}",
    "{{ {'a': x} }}",
    "{{ x if y }}",
    "{% set y = 1 %}",
    "{% include 'a' %}",
    "{% import 'a' as b %}",
    "{% extends 'a' %}",
    "{% macro a() %}",
    "{% call a() %}",
    "{% filter upper %}",
    "{% with y = 1 %}",
    "{% raw %}",
    "{% block a %}",
    "{% do x %}",
    "{% autoescape false %}",
    "{% for a, b in x %}{% endfor %}",
    "{% for loop in x %}{% endfor %}",
    "{% for _a in x %}{% endfor %}",
    "{% for a in x recursive %}{% endfor %}",
    "{% for a.b in x %}{% endfor %}",
    "{% for a in x %}{{ loop.changed(a) }}{% endfor %}",
    "{% for a in x %}{{ loop.cycle('a', 'b') }}{% endfor %}",
    "{% for a in x %}{{ loop.__class__ }}{% endfor %}",
    "{% for a in x if a() %}{% endfor %}",
    "{{ x is mapping }}",
    "{{ x is divisibleby(3) }}",
    "{{ " + "(" * 200 + "x" + ")" * 200 + " }}",
]


@pytest.mark.parametrize("tag", REACHING)
def test_a_template_that_reaches_out_is_refused(tag):
    with pytest.raises(TemplateError) as caught:
        compile_template(docx(tag), "mau.docx")
    fault = caught.value.faults[0]
    assert (fault.part, fault.place) == ("word/document.xml", "đoạn 1")
    assert fault.message


@pytest.mark.parametrize("tag", REACHING)
def test_no_data_open_what_the_review_has_closed(tag):
    view = {"x": "a", "y": "b", "lipsum": "c", "self": "d", "_budget": "e", "__class__": "f", "loop": "g", "range": "h"}
    with pytest.raises(TemplateError):
        compile_template(docx(tag), "mau.docx").render(view)


class Secret:
    def __init__(self) -> None:
        self.word = "mật khẩu"


def test_attributes_of_objects_are_out_of_reach_at_run_time_too():
    template = compile_template(docx("{{ x.word }}"), "mau.docx")
    with pytest.raises(TemplateError, match="đoạn 1"):
        template.render({"x": Secret()})
    assert lines(template.render({"x": {"word": "được"}})) == ["được"]


def test_a_field_may_bear_the_name_of_a_method():
    template = compile_template(docx("{{ x.items }}{{ x.keys }}{{ x['get'] }}{{ x.copy | default('-') }}"))
    assert lines(template.render({"x": {"items": "a", "keys": "b", "get": "c"}})) == ["abc-"]


@pytest.mark.parametrize(
    "name", ["a'b", "a\\", "']+[].__class__+['", "{x}", "a#b", "%s", "\u2028", "ă\u00a0ơ", "item0"]
)
def test_a_field_s_name_is_never_code(name):
    quoted = name.replace("\\", "\\\\").replace("'", "\\'")
    template = compile_template(docx(f"{{{{ x['{quoted}'] }}}}{{{{ x['{quoted}'] | default('-') }}}}"))
    assert lines(template.render({"x": {name: "được"}})) == ["đượcđược"]


def test_names_of_python_and_of_the_engine_are_names_like_any_other():
    template = compile_template(docx("{% for class in xs %}{{ class }}{{ pieces }}{% endfor %}{{ view }}{{ item0 }}"))
    assert lines(template.render({"xs": ["a", "b"], "pieces": "P", "view": "V", "item0": "I"})) == ["aPbPVI"]


def test_data_are_not_run_as_templates():
    template = compile_template(docx("{{ x }}{{ x|upper }}"))
    assert lines(template.render({"x": "{{ ''.__class__ }}{%set%}"})) == [
        "{{ ''.__class__ }}{%set%}{{ ''.__CLASS__ }}{%SET%}"
    ]


def test_a_billion_steps_are_stopped_and_the_tag_is_named():
    loops = "{% for a in x %}{% for b in x %}{% for c in x %}{{ c }}{% endfor %}{% endfor %}{% endfor %}"
    template = compile_template(docx("a", loops), "mau.docx")
    with pytest.raises(TemplateError) as caught:
        template.render({"x": ["a"] * 1000})
    (fault,) = caught.value.faults
    assert (fault.place, fault.tag) == ("đoạn 2", "{% for c in x %}")
    assert f"vượt quá {sandbox.MAX_STEPS} bước" in fault.message


def test_the_budget_is_of_one_render_and_of_all_its_parts(monkeypatch):
    monkeypatch.setattr(sandbox, "MAX_STEPS", 10)
    loop = "{% for a in x %}{{ a }}{% endfor %}"
    template = compile_template(docx(loop, loop), "mau.docx")
    for _ in range(3):
        assert lines(template.render({"x": ["a"] * 5})) == ["aaaaa"] * 2
    with pytest.raises(TemplateError, match="vượt quá 10 bước"):
        template.render({"x": ["a"] * 6})


def test_a_text_too_long_for_memory_is_stopped_before_it_is_joined(monkeypatch):
    template = compile_template(docx("{% for a in x %}{{ y }}{% endfor %}"), "mau.docx")
    monkeypatch.setattr("vanban.word.filling.MAX_CHARACTERS", 1_000_000)
    assert len(lines(template.render({"x": ["a"] * 20_000, "y": "b"}))[0]) == 20_000
    with pytest.raises(TemplateError, match="dài quá 1000000 ký tự"):
        template.render({"x": ["a"] * 20_000, "y": "b" * 50})


def test_letters_of_several_bytes_count_once(monkeypatch):
    template = compile_template(docx("{% for a in x %}{{ y }}{% endfor %}"), "mau.docx")
    monkeypatch.setattr("vanban.word.filling.MAX_CHARACTERS", 2_000_000)
    assert len(lines(template.render({"x": ["a"] * 20_000, "y": "ệ" * 45}))[0]) == 900_000
    with pytest.raises(TemplateError, match="dài quá 2000000 ký tự"):
        template.render({"x": ["a"] * 20_000, "y": "ệ" * 101})


def test_one_long_text_that_a_loop_repeats_is_stopped_before_it_fills_the_memory(monkeypatch):
    template = compile_template(docx("{% for a in x %}{{ y }}{% endfor %}"), "mau.docx")
    monkeypatch.setattr("vanban.word.filling.MAX_CHARACTERS", 10_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(TemplateError, match="dài quá 10000000 ký tự"):
            template.render({"x": ["a"] * 1000, "y": "b" * 1_000_000})
        assert tracemalloc.get_traced_memory()[1] < 40_000_000
    finally:
        tracemalloc.stop()


def test_blocks_nest_ten_deep_and_no_deeper():
    def nested(depth: int) -> bytes:
        return docx("{% for a in x %}" * depth + "a" + "{% endfor %}" * depth)

    assert lines(compile_template(nested(10)).render({"x": ["a"]})) == ["a"]
    with pytest.raises(TemplateError, match="quá 10 tầng"):
        compile_template(nested(11))


def test_a_join_takes_its_separator_from_the_tag_alone():
    with pytest.raises(TemplateError, match="dấu nối"):
        compile_template(docx("{{ x | join(x | join(x | join('-'))) }}"))


def test_a_join_takes_no_number_for_its_separator():
    with pytest.raises(TemplateError, match="dấu nối"):
        compile_template(docx("{{ x | join(1) }}"))


def test_a_number_beyond_all_numbers_is_refused():
    with pytest.raises(TemplateError, match="số quá lớn"):
        compile_template(docx("{{ 1e400 }}"))
