"""The schema an editor works with: Vietnamese throughout, and as strict as a file's own grammar lets it be."""

from __future__ import annotations

import json
import re
from typing import Any, ClassVar

import pytest
from jsonschema import Draft202012Validator
from pydantic import Field
from tests.drafting.conftest import EXAMPLES, faults, keys, parse

import vanban
from vanban import inputs
from vanban.drafting import json_schema, schema_text, starter
from vanban.drafting.merging import merged, resolved
from vanban.errors import InputError
from vanban.loai.shared.base import VanBan
from vanban.the_thuc.written import Model

PLAN = """\
loai: ke_hoach
co_quan_ban_hanh: Ban Quản lý Thử Nghiệm
ky_hieu_co_quan: BQLTN
dia_danh: Đồng Nai
ngay_ban_hanh: 15/01/2020
trich_yeu: Thi đua năm 2020
muc_dich: Phát huy
yeu_cau: [Thiết thực]
noi_dung:
  - quy: 1
    nhiem_vu:
      - Tổng kết năm 2019
      - {noi_dung: Đăng ký thi đua, thoi_han: 31/03/2020}
to_chuc_thuc_hien: Giao Văn phòng
noi_nhan: [Ban Thi đua]
nguoi_ky: {chuc_vu: Trưởng ban}
"""

# what → (text of the plan, what stands there instead, where an editor underlines, by which keyword)
WRONG = {
    "a misspelt key": ("trich_yeu:", "trich_yue:", "", "additionalProperties"),
    "a misspelt key of a task": ("thoi_han:", "han:", "noi_dung[0].nhiem_vu[1]", "additionalProperties"),
    "a misspelt key of the signer": ("chuc_vu: Tr", "chucvu: Tr", "nguoi_ky", "additionalProperties"),
    "another kind": ("loai: ke_hoach", "loai: quyet_dinh", "loai", "enum"),
    "no subject": ("trich_yeu: Thi đua năm 2020\n", "", "", "required"),
    "neither number nor code": ("ky_hieu_co_quan: BQLTN\n", "", "", "anyOf"),
    "a fifth quarter": ("quy: 1", "quy: 5", "noi_dung[0].quy", "maximum"),
    "a quarter and a heading": ("quy: 1", "quy: 1\n    tieu_de: Cả năm", "noi_dung[0]", "oneOf"),
    "no such month": ("15/01/2020", "15/13/2020", "ngay_ban_hanh", "pattern"),
    "a number of another kind": ("ky_hieu_co_quan: BQLTN", "so_ky_hieu: 12/QĐ-BQLTN", "so_ky_hieu", "pattern"),
    "neither yes nor no": ("loai: ke_hoach", "loai: ke_hoach\nbang_phan_cong: chưa", "bang_phan_cong", "enum"),
    "no copies": ("loai: ke_hoach", "loai: ke_hoach\nso_ban: 0", "so_ban", "minimum"),
    "a list of names": ("Trưởng ban}", "Trưởng ban, ho_ten: [An, Bình]}", "nguoi_ky.ho_ten", "type"),
    "a group where a list is meant": ("[Ban Thi đua]", "{ban: Thi đua}", "noi_nhan", "type"),
    "an empty list": ("yeu_cau: [Thiết thực]", "yeu_cau: []", "yeu_cau", "minItems"),
    "an item left empty": ("- Tổng kết năm 2019", "-", "noi_dung[0].nhiem_vu[0]", "type"),
    "a date in parts with a stray key": ("15/01/2020", "{nam: 2020, gio: 8}", "ngay_ban_hanh", "additionalProperties"),
}

# Other ways to write a datum, all of them documented: (text of the plan, what stands there instead).
RIGHT = {
    "the kind by its name": ("loai: ke_hoach", "loai: Kế hoạch"),
    "a year": ("15/01/2020", "2020"),
    "a year in quotes": ("15/01/2020", "'2020'"),
    "a month": ("15/01/2020", "2020-01"),
    "a month, Vietnamese": ("15/01/2020", "01/2020"),
    "an ISO date": ("15/01/2020", "2020-01-15"),
    "a date without zeros": ("15/01/2020", "5/1/2020"),
    "a date in words": ("15/01/2020", "ngày 15 tháng 01 năm 2020"),
    "a date in parts": ("15/01/2020", "{nam: 2020, thang: '1'}"),
    "a date left open": ("15/01/2020", ""),
    "a number": ("ky_hieu_co_quan: BQLTN", "so_ky_hieu: 12/KH-BQLTN"),
    "a number with its label": ("ky_hieu_co_quan: BQLTN", "so_ky_hieu: 'Số: 12 / KH - BQLTN'"),
    "a number in parts": ("ky_hieu_co_quan: BQLTN", "so_ky_hieu: {so: 12, ky_hieu: KH-BQLTN}"),
    "number and code": ("ky_hieu_co_quan: BQLTN", "so_ky_hieu: 12/KH-BQLTN\nky_hieu_co_quan: BQLTN"),
    "a quarter in quotes": ("quy: 1", "quy: '1'"),
    "a quarter in Roman": ("quy: 1", "quy: III"),
    "quarters": ("quy: 1", "quy: [1, 2]"),
    "quarters in words": ("quy: 1", "quy: Quý I và II"),
    "a heading": ("quy: 1", "tieu_de: Cả năm"),
    "a heading, the quarter left empty": ("quy: 1", "quy:\n    tieu_de: Cả năm"),
    "one task as text": ("- quy: 1\n    nhiem_vu:\n", "- {quy: 1, nhiem_vu: Một việc}\n  - quy: 2\n    nhiem_vu:\n"),
    "a year as a product": ("thoi_han: 31/03/2020", "san_pham: 2020, phoi_hop: Văn phòng"),
    "helpers": ("thoi_han: 31/03/2020", "thoi_han: Quý III, phoi_hop: [Văn phòng, Thanh tra]"),
    "yes": ("loai: ke_hoach", "loai: ke_hoach\nbang_phan_cong: có"),
    "no": ("loai: ke_hoach", "loai: ke_hoach\nbang_phan_cong: không"),
    "true": ("loai: ke_hoach", "loai: ke_hoach\nbang_phan_cong: true"),
    "one": ("loai: ke_hoach", "loai: ke_hoach\nbang_phan_cong: 1"),
    "copies in quotes": ("loai: ke_hoach", "loai: ke_hoach\nso_ban: '300'"),
    "the signer as text": ("{chuc_vu: Trưởng ban}", "Trưởng ban"),
    "authority as a list": (
        "{chuc_vu: Trưởng ban}",
        "{quyen_han: [TM. Ủy ban nhân dân, KT.], chuc_vu: Phó Chủ tịch, ho_ten: Nguyễn Văn Ví Dụ}",
    ),
    "one recipient": ("[Ban Thi đua]", "Ban Thi đua"),
    "headings of the office's own": ("loai: ke_hoach", "loai: ke_hoach\nde_muc: {noi_dung: Việc phải làm}"),
    "headings left empty": ("loai: ke_hoach", "loai: ke_hoach\nde_muc:"),
}


# Letters that Vietnamese lacks, double letters and two capitals in a word; and little words of English.
ENGLISH = re.compile(r"[fjwz]|([^oA-ZĐ])\1|[a-z][A-Z]|^(?:of|the|and|its?|an|is|one|or|by)$")


def changed(old: str, new: str) -> str:
    assert PLAN.count(old) == 1, old
    return PLAN.replace(old, new)


def test_a_schema_is_a_schema(kind):
    schema = json_schema(kind)
    Draft202012Validator.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert json.loads(schema_text(kind)) == schema


def test_every_key_at_every_level_is_told_of_in_vietnamese(kind):
    schema = json_schema(kind)
    found = dict(keys(schema))
    below = {"nguoi_ky": "nguoi_ky.chuc_vu", "ngay_ban_hanh": "ngay_ban_hanh.nam"}
    assert {*kind.model_fields, *(below[name] for name in below if name in kind.model_fields)} <= set(found)
    for path, key in found.items():
        assert key.get("title"), path
        assert key.get("description", "").endswith("."), path
        assert not key["description"].isascii(), path
    said = re.findall(r'"(?:title|description)": "([^"]*)"', schema_text(kind))
    assert len(said) > 2 * len(found)
    words = {word for text in said for word in re.findall(r"[^\W\d_]+", text)}
    assert sorted(word for word in words if ENGLISH.search(word)) == []


def test_every_group_is_closed_and_what_is_asked_for_is_there(kind):
    def groups(schema: Any) -> list[dict[str, Any]]:
        if isinstance(schema, list):
            return [group for each in schema for group in groups(each)]
        if not isinstance(schema, dict):
            return []
        inner = [group for each in schema.values() for group in groups(each)]
        return [schema, *inner] if "properties" in schema and "not" not in str(schema["properties"])[:60] else inner

    found = groups(json_schema(kind)["properties"])
    assert len(found) > 3
    assert all(group["additionalProperties"] is False for group in found)
    assert all(set(group.get("required", ())) <= set(group["properties"]) for group in found)
    assert json_schema(kind)["additionalProperties"] is False


def test_what_is_asked_for_follows_the_model():
    schema = json_schema(vanban.KeHoach)
    assert schema["required"] == [
        "loai", "co_quan_ban_hanh", "dia_danh", "trich_yeu", "muc_dich", "yeu_cau", "noi_dung", "to_chuc_thuc_hien",
        "noi_nhan", "nguoi_ky",
    ]  # fmt: skip
    assert list(schema["properties"])[:2] == ["loai", "co_quan_chu_quan"]
    assert list(schema["properties"])[-2:] == ["dia_chi", "phu_luc"]


def test_few_values_are_listed():
    fields = json_schema(vanban.KeHoach)["properties"]
    assert fields["loai"]["enum"] == ["ke_hoach", "Kế hoạch"]
    assert fields["bang_phan_cong"]["enum"][:2] == ["có", "không"]
    assert fields["luu"]["default"] == "VT"


def test_the_plan_is_right_for_both():
    assert faults(PLAN) == []
    inputs.load_bytes(PLAN.encode(), "ke_hoach.yaml")


@pytest.mark.parametrize(("old", "new", "path", "keyword"), WRONG.values(), ids=WRONG)
def test_a_wrong_file_is_refused_where_it_is_wrong(old, new, path, keyword):
    text = changed(old, new)
    found = faults(text)
    assert (path, keyword) in found
    assert {where for where, _ in found} == {path}
    with pytest.raises(InputError):
        inputs.load_bytes(text.encode(), "ke_hoach.yaml")


@pytest.mark.parametrize(("old", "new"), RIGHT.values(), ids=RIGHT)
def test_a_right_file_is_let_through(old, new):
    text = changed(old, new)
    assert faults(text) == []
    inputs.load_bytes(text.encode(), "ke_hoach.yaml")


def test_the_starter_is_right(kind):
    assert faults(starter(kind), kind.slug()) == []


def test_every_example_is_right():
    office = parse((EXAMPLES / "office.yaml").read_text("utf-8"))
    papers = [path for path in sorted(EXAMPLES.glob("*.yaml")) if path.name not in ("office.yaml", "ban_sao.yaml")]
    assert len(papers) >= 2
    for path in papers:
        text = path.read_text("utf-8")
        uses_defaults = "--defaults office.yaml" in text
        assert faults(text, parse(text)["loai"], tuple(office) if uses_defaults else ()) == [], path.name


def test_what_the_office_has_said_need_not_be_said_again(kind):
    office = parse((EXAMPLES / "office.yaml").read_text("utf-8"))
    everything = tuple(kind.model_fields)
    said = {name: value for name, value in office.items() if name in kind.model_fields}
    assert faults(json.dumps(said, ensure_ascii=False), kind.slug(), everything) == []
    assert not set(json_schema(kind, tuple(office))["required"]) & set(office)
    if "ky_hieu_co_quan" in kind.model_fields:
        assert "anyOf" not in json_schema(kind, ("ky_hieu_co_quan",))
        assert "anyOf" in json_schema(kind, ("dia_danh",))


def test_examples_in_the_schema_are_right_themselves(kind):
    schema = json_schema(kind)
    count = 0
    for path, key in keys(schema):
        for example in key.get("examples", ()):
            count += 1
            assert list(Draft202012Validator(key).iter_errors(example)) == [], path
    assert count > 15


class Heading(Model):
    """A heading with headings in it."""

    ten: str = Field(title="Tên", description="Tên đề mục.")
    con: tuple[Heading, ...] = Field((), title="Con", description="Các đề mục bên trong.")


class Nested(VanBan):
    """A kind whose model holds itself."""

    ten_loai: ClassVar[str] = "Đề cương"
    viet_tat: ClassVar[str] = "ĐC"

    de_muc: tuple[Heading, ...] = Field(title="Đề mục", description="Các đề mục.")


def test_a_model_that_holds_itself_has_a_schema_that_does():
    schema = json_schema(Nested)
    validator = Draft202012Validator(schema)
    data = {"loai": "de_cuong", "co_quan_ban_hanh": "A"}
    deep = {"ten": "a", "con": [{"ten": "b", "con": [{"ten": "c"}]}]}
    assert list(validator.iter_errors({**data, "de_muc": [deep]})) == []
    deep["con"][0]["con"][0]["tem"] = "d"
    [error] = validator.iter_errors({**data, "de_muc": [deep]})
    assert error.json_path == "$.de_muc[0].con[0].con[0]"
    assert "tem" in error.message
    assert [inner["description"] for path, inner in keys(schema) if path == "de_muc.ten"] == ["Tên đề mục."]


def test_alternatives_of_one_type_stay_apart():
    branches = [{"type": "string", "pattern": "a"}, {"type": ["string", "null"], "pattern": "b"}]
    assert merged(branches) == {"anyOf": branches}
    assert resolved({"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}) == {
        "anyOf": [{"required": ["a"]}, {"required": ["b"]}]
    }
