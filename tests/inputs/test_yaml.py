"""YAML and JSON as text with places: nothing is guessed, nothing runs away."""

import json

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from vanban.errors import InputError
from vanban.inputs import load_bytes
from vanban.inputs.nodes import RefusalError, plain
from vanban.inputs.source import decode
from vanban.inputs.yaml_nodes import MAX_DEPTH, read_nodes

SYNTAX = {
    "a colon in a sentence": ("a: Về việc: thi đua", "1:11", "dấu hai chấm"),
    "a tab": ("a:\n\t- b", "2:1", "phím Tab"),
    "a tab under a sentence": ("a: b\n\tc: d", "2:1", "phím Tab"),
    "crooked": ("a:\n  - b\n c: d", "3:2", "chưa thẳng"),
    "crooked items": ("a:\n  - b\n - c", "3:2", "thẳng"),
    "no colon": ("a: b\ntrích yếu\nc: d", "2:1", "thiếu dấu hai chấm"),
    "an open bracket": ("a: [b, c\nd: e", "1:4", "“[” chưa đóng"),
    "an open brace": ("a: {b: c\nd: e", "1:4", "“{” chưa đóng"),
    "an open quote": ('a: "b\nc: d', "1:4", "nháy mở ở đây mà không đóng"),
    "words after a quote": ('a: "b" c', "1:8", "thừa chữ"),
    "a backslash": (r'a: "C:\quan"', "1:7", "viết “\\\\”"),
    "a bold beginning": ("a: **Đậm** b", "1:4", "dấu “*”"),
    "an italic beginning": ("a: *nghiêng* b", "1:4", "dấu “*”"),
    "an italic ASCII beginning": ("a: *in b", "1:4", "chưa có “&in”"),
    "an ampersand": ("a: &á b", "1:4", "dấu “&”"),
    "an at sign": ("a: @b", "1:4", "dấu “@”"),
    "a percent sign": ("a: %b", "1:4", "dấu “%”"),
    "a directive": ("%b\na: c", "1:1", "dấu “%”"),
    "a bar": ("a: | b\n  c", "1:4", "dấu “|”"),
    "a dash beside the name": ("a: - b", "1:4", "dấu “-” đặt sai chỗ"),
    "a bracket too many": ("a: ]", "1:4", "thừa dấu ngoặc"),
    "text after the end": ("a: b\n...\nc: d", "3:1", "phần thừa"),
    "itself": ("a: &x [*x]", "1:8", "chính nhóm đang chứa nó"),
    "a merge with a text": ("a: b\n<<: c", "2:5", "sau “<<”"),
    "a list for a name": ("[a]: b", "1:1", "phải là tên mục"),
}  # fmt: skip


def read(text: str, name: str = "x.yaml"):
    node, faults = read_nodes(decode(text.encode(), name))
    return node and plain(node), [(fault.place.at, fault.message) for fault in faults]


@pytest.mark.parametrize(("text", "place", "part"), SYNTAX.values(), ids=SYNTAX)
def test_a_slip_of_form_is_told_in_vietnamese_at_its_place(assert_vietnamese, text, place, part):
    ((at, message),) = read(text)[1]
    assert at == place
    assert part in message
    assert_vietnamese(message)


@pytest.mark.parametrize("text", [text for text, _, _ in SYNTAX.values()], ids=SYNTAX)
def test_and_so_it_is_where_there_is_no_libyaml(monkeypatch, assert_vietnamese, text):
    monkeypatch.setattr("vanban.inputs.yaml_nodes._LOADER", yaml.BaseLoader)
    ((_, message),) = read(text)[1]
    assert "kiểm tra thụt dòng, dấu hai chấm và dấu nháy" not in message
    assert_vietnamese(message)


@given(st.text(alphabet=st.sampled_from("ab:-*&!|>%@`'\"[]{},#?~\\<= \n\táđ0"), max_size=40))
def test_any_text_is_read_or_refused_in_words(text):
    try:
        node, faults = read_nodes(decode(text.encode(), "x.yaml"))
    except RefusalError as refusal:
        faults, node = (refusal.fault,), None
    assert node is not None or faults
    assert all(not fault.message.isascii() for fault in faults)


def test_every_scalar_is_text_and_only_an_unquoted_nothing_is_nothing():
    data, faults = read("a: no\nb: 12:30\nc: 010\nd: 2020-01-15\ne: ''\nf: 'null'\ng:\nh: ~\ni: null\nj: [~, '~']")
    assert not faults
    assert data == {
        "a": "no", "b": "12:30", "c": "010", "d": "2020-01-15", "e": "", "f": "null", "j": [None, "~"],
    }  # fmt: skip


def test_a_name_may_be_the_title_in_vietnamese():
    assert read("Trích yếu: a\n“Số, ký hiệu”: b")[0] == {"trich_yeu": "a", "so_ky_hieu": "b"}


def test_aliases_and_merges_are_written_out():
    data, faults = read("a: &a {x: 1, y: 2}\nb: *a\nc: {<<: *a, y: 3}\nd: {<<: [{x: 4}, *a]}")
    assert not faults
    assert data == {
        "a": {"x": "1", "y": "2"},
        "b": {"x": "1", "y": "2"},
        "c": {"x": "1", "y": "3"},
        "d": {"x": "4", "y": "2"},
    }


def test_a_fault_in_an_alias_points_where_the_datum_was_written(plan):
    text = plan.replace("so_ban: 5", "so_ban: *so").replace("dia_danh: Đồng Nai", "dia_danh: &so Đồng Nai")
    with pytest.raises(InputError) as caught:
        load_bytes(text.encode(), "x.yaml")
    assert [(fault.place, fault.field) for fault in caught.value.faults] == [("4:11", "so_ban")]


def test_a_bomb_of_aliases_is_refused_before_it_is_built():
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 40)]
    data, ((_, message),) = read("\n".join(lines))
    assert data is None
    assert "quá nhiều mục" in message


@pytest.mark.parametrize("text", ["[" * 2_000_000, "- " * 1_000_000, "a: " + "{b: " * 500_000])
def test_endless_nesting_is_refused_before_it_exhausts_the_stack(text):
    _, ((_, message),) = read(text)
    assert "quá sâu" in message


def test_nesting_to_the_limit_is_read():
    depth = MAX_DEPTH - 1
    data, faults = read(f"a: {'[' * depth}{']' * depth}")
    assert not faults
    for _ in range(depth):
        data = data["a"] if isinstance(data, dict) else data[0]
    assert data == []


def test_json_goes_the_same_way(plan):
    as_json = json.dumps(yaml.load(plan, yaml.BaseLoader), indent="\t", ensure_ascii=True)
    assert load_bytes(as_json.encode(), "x.json") == load_bytes(plan.encode(), "x.yaml")


def test_json_writes_a_letter_past_the_first_plane_in_two_halves():
    assert read(json.dumps({"a": "🎉 \u1ebf /"}).replace("/", "\\/"), "x.json") == ({"a": "🎉 ế /"}, [])


def test_a_key_twice_in_json_is_a_fault():
    assert read('{"a": 1, "b": {"c": 1, "c": 2}}', "x.json")[1] == [
        ("1:24", "mục “c” đã ghi ở dòng 1, cột 16; chỉ giữ một")
    ]


HOSTILE = [
    "A & B",
    "<b>đậm</b>",
    "</w:t>",
    "{{ trich_yeu }}",
    "{% for a in b %}",
    "{# ẩn #}",
    "${x} $(rm)",
    "'; DROP TABLE",
    "-1 % mục tiêu",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_what_looks_like_structure_is_text(plan, text):
    quoted = plan.replace("Ban Quản lý Thử Nghiệm", json.dumps(text, ensure_ascii=False))
    assert load_bytes(quoted.encode(), "x.yaml").co_quan_ban_hanh == text
