"""``vanban new``, ``schema`` and ``template``: what a clerk begins with."""

from __future__ import annotations

import json
import re

import pytest
from jsonschema import Draft202012Validator

from vanban.loai.ke_hoach import KeHoach
from vanban.rendering.templates import find_template


def test_new_prints_the_starter_and_writes_nothing(vanban, folder):
    before = sorted(folder.iterdir())
    status, out, err = vanban("new", "ke_hoach")
    assert (status, err) == (0, "")
    assert out.startswith("# yaml-language-server: $schema=ke_hoach.schema.json\n")
    assert sorted(folder.iterdir()) == before


def test_new_writes_the_starter_with_its_schema_beside_it_and_it_renders(vanban, folder):
    assert vanban("new", "Kế hoạch", "-o", "moi/thi_dua.yaml") == (
        0,
        "moi/thi_dua.yaml\nmoi/ke_hoach.schema.json\n",
        "",
    )
    assert (folder / "moi/thi_dua.yaml").read_text("utf-8") == vanban("new", "ke_hoach").out
    assert (folder / "moi/ke_hoach.schema.json").read_text("utf-8") == vanban("schema", "ke_hoach").out
    status, out, err = vanban("render", "moi/thi_dua.yaml")
    assert (status, out) == (0, "thi_dua.docx\n")
    assert re.fullmatch(r"moi/thi_dua\.yaml: còn \d+ chỗ trong dấu «» chưa thay, như “«.+»”\n", err)
    assert (folder / "thi_dua.docx").stat().st_size > 5000


OFFICE = """\
co_quan_ban_hanh: Sở Thử
ky_hieu_co_quan: ST
dia_danh: Huế
noi_nhan: [Các phòng]
nguoi_ky: {chuc_vu: Giám đốc}
"""


@pytest.mark.parametrize("kind", ["cong_van", "ke_hoach", "giay_moi", "quyet_dinh"])
def test_what_the_office_repeats_is_not_in_a_starter_made_with_its_file(vanban, folder, kind):
    (folder / "office.yaml").write_text(OFFICE, "utf-8")
    assert vanban("new", kind, "-o", "moi.yaml", "--defaults", "office.yaml").status == 0
    text = (folder / "moi.yaml").read_text("utf-8")
    assert not re.search("^#?(co_quan_ban_hanh|ky_hieu_co_quan|dia_danh|nguoi_ky):", text, re.MULTILINE)
    assert "vanban render TỆP_NÀY.yaml --defaults TỆP_CƠ_QUAN.yaml" in text
    assert vanban("render", "moi.yaml", "--defaults", "office.yaml").out == "moi.docx\n"


def test_new_in_a_folder_takes_the_kinds_name(vanban, folder):
    assert vanban("new", "ke_hoach", "-o", "moi/").status == 0
    assert (folder / "moi/ke_hoach.yaml").is_file()


def test_nothing_is_overwritten_unasked(vanban, folder):
    vanban("new", "ke_hoach", "-o", "moi.yaml")
    assert vanban("new", "ke_hoach", "-o", "moi.yaml").out == "không đổi: moi.yaml\nkhông đổi: ke_hoach.schema.json\n"
    (folder / "moi.yaml").write_text("của tôi", "utf-8")
    (folder / "ke_hoach.schema.json").write_text("{}", "utf-8")
    status, out, err = vanban("new", "ke_hoach", "-o", "moi.yaml")
    assert (status, out) == (2, "")
    assert [line.split(":")[0] for line in err.splitlines()] == ["moi.yaml", "ke_hoach.schema.json"]
    assert (folder / "moi.yaml").read_text("utf-8") == "của tôi"
    assert vanban("new", "ke_hoach", "-o", "moi.yaml", "--force").status == 0
    assert (folder / "moi.yaml").read_text("utf-8").startswith("# yaml")


def test_a_schema_that_differs_stands_and_the_starter_is_made_all_the_same(vanban, folder):
    (folder / "ke_hoach.schema.json").write_text("{}", "utf-8")
    status, out, err = vanban("new", "ke_hoach", "-o", "moi.yaml")
    assert (status, out) == (2, "moi.yaml\n")
    assert err.startswith("ke_hoach.schema.json: tệp đã có")
    assert (folder / "ke_hoach.schema.json").read_text("utf-8") == "{}"


def test_schema_is_printed_or_written(vanban, folder):
    status, out, err = vanban("schema", "ke_hoach")
    assert (status, err) == (0, "")
    Draft202012Validator.check_schema(json.loads(out))
    assert vanban("schema", "ke_hoach", "-o", "a.json") == (0, "a.json\n", "")
    assert (folder / "a.json").read_text("utf-8") == out
    assert vanban("schema", "ke_hoach", "-o", ".") == (0, "ke_hoach.schema.json\n", "")


def test_schema_asks_for_less_where_the_office_has_its_file(vanban, folder):
    (folder / "office.yaml").write_text("dia_danh: Đồng Nai\nnguoi_ky:\n", "utf-8")
    asked = json.loads(vanban("schema", "ke_hoach", "--defaults", "office.yaml").out)["required"]
    assert "dia_danh" not in asked
    assert {"nguoi_ky", "trich_yeu"} <= set(asked)


@pytest.mark.parametrize(
    ("text", "told"),
    [(None, "office.yaml: không có tệp này"), ("a: [\n", "office.yaml:2:1: ")],
)
def test_an_office_file_that_cannot_be_read_is_told_of(vanban, folder, text, told):
    if text is not None:
        (folder / "office.yaml").write_text(text, "utf-8")
    status, out, err = vanban("schema", "ke_hoach", "--defaults", "office.yaml")
    assert (status, out) == (2, "")
    assert err.startswith(told)


def test_template_is_ours_to_the_byte(vanban, folder):
    ours = find_template(KeHoach).read_bytes()
    assert vanban("template", "ke_hoach", "-o", "mau.docx") == (0, "mau.docx\n", "")
    assert (folder / "mau.docx").read_bytes() == ours
    assert vanban("template", "ke_hoach") == (0, "ke_hoach.docx\n", "")
    (folder / "mau.docx").write_bytes(b"restyled")
    status, _, err = vanban("template", "ke_hoach", "-o", "mau.docx")
    assert (status, err.split(":")[0]) == (2, "mau.docx")
    assert (folder / "mau.docx").read_bytes() == b"restyled"
    assert vanban("template", "ke_hoach", "-o", "mau.docx", "--force").status == 0
    assert vanban("render", "ke_hoach.yaml", "--template", "mau.docx", "-o", "ra.docx").status == 0


@pytest.mark.parametrize("command", ["new", "schema", "template"])
def test_an_unknown_kind_names_the_nearest(vanban, folder, command):
    assert vanban(command, "ke_hach") == (2, "", "không có loại văn bản “ke_hach”; có phải “ke_hoach”?\n")


@pytest.mark.parametrize(
    ("command", "out", "wanted"),
    [("new", "a.docx", ".yaml hoặc .yml"), ("schema", "a.yaml", ".json"), ("template", "a.pdf", ".docx")],
)
def test_an_output_of_another_sort_is_refused(vanban, folder, command, out, wanted):
    before = sorted(folder.iterdir())
    status, _, err = vanban(command, "ke_hoach", "-o", out)
    assert status == 2
    assert f"-o “{out}” phải là tệp {wanted}" in err
    assert sorted(folder.iterdir()) == before
