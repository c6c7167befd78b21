"""What a plan says and prints, beyond the promises of every kind."""

from __future__ import annotations

from io import BytesIO

import plans
import pytest
from docx import Document
from pydantic import ValidationError

import vanban
from vanban.errors import WordError
from vanban.loai.ke_hoach import CHI_DAN
from vanban.rendering.templates import find_template


def refused(**changes: object) -> list[tuple[tuple[str | int, ...], str]]:
    with pytest.raises(ValidationError) as caught:
        plans.plan(**changes)
    return [(error["loc"], error["msg"]) for error in caught.value.errors()]


def block(quarters: object) -> dict[str, object]:
    return {"quy": quarters, "nhiem_vu": ["Sơ kết"]}


@pytest.mark.parametrize(
    ("quarters", "place", "reason"),
    [
        ([1, 1], ("noi_dung", 0, "quy"), "một quý ghi hai lần"),
        ([2, 1], ("noi_dung", 0, "quy"), "theo thứ tự"),
        ([1, 5], ("noi_dung", 0, "quy", 1), "less than or equal to 4"),
    ],
)
def test_quarters_of_a_block(quarters, place, reason):
    (where, message), *_ = refused(noi_dung=[block(quarters)])  # pydantic also calls the list too short
    assert where == place
    assert reason in message


def test_quarters_of_several_blocks():
    found = refused(noi_dung=[block([1, 2]), block(2), block(4), block(3)])
    assert [where for where, _ in found] == [("noi_dung", 1, "quy"), ("noi_dung", 3, "quy")]
    assert "Quý II đã có ở mục trước" in found[0][1]
    assert "Quý III phải đứng trước Quý IV" in found[1][1]


def test_a_block_has_quarters_or_a_title():
    assert "ghi quý (1 đến 4) hoặc tiêu đề" in refused(noi_dung=[{"nhiem_vu": ["A"]}])[0][1]
    assert "đã có tiêu đề" in refused(noi_dung=[{"quy": 1, "tieu_de": "Cả năm", "nhiem_vu": ["A"]}])[0][1]


def test_the_issuers_code_must_agree_with_the_symbol():
    [(where, message)] = refused(so_ky_hieu="5/KH-KCNĐN", ky_hieu_co_quan="SNV")
    assert where == ("ky_hieu_co_quan",)
    assert "không khớp" in message
    assert plans.plan(so_ky_hieu="5/KH-SNV", ky_hieu_co_quan=None).ky_hieu_co_quan == "SNV"
    assert "bắt đầu bằng “KH-”" in refused(so_ky_hieu="5/TTr-SNV", ky_hieu_co_quan=None)[0][1]


def test_the_body_points_to_its_table_and_only_then():
    texts = {table: [part["loi"] for part in plan.view()["noi_dung"]] for table, plan in (
        (False, plans.plan()), (True, plans.plan(bang_phan_cong=True)))}  # fmt: skip
    assert CHI_DAN in texts[True]
    assert CHI_DAN not in texts[False]


def test_the_table_holds_every_detail():
    task = {"noi_dung": "A", "chu_tri": "B", "phoi_hop": ["C", "D"], "thoi_han": "2026-03-31", "san_pham": "E"}
    view = plans.plan(noi_dung=[{"quy": 1, "nhiem_vu": [task]}], bang_phan_cong=True).view()
    [row] = view["bang_phan_cong"]["nhom"][0]["nhiem_vu"]
    assert list(row.values()) == ["1", "A", "B", "C\nD", "31/3/2026", "E", False]


def test_an_office_may_word_the_headings():
    plan = plans.plan(de_muc={"to_chuc_thuc_hien": "III. Phân công thực hiện"})
    assert "Phân công thực hiện" in [part["loi"] for part in plan.view()["noi_dung"] if part["cap"] == "muc"]


def test_the_files_own_properties_name_the_paper_and_its_office():
    properties = Document(BytesIO(vanban.render(plans.plan(co_quan_ban_hanh=plans.LONG_AGENCY)))).core_properties
    assert properties.author == plans.LONG_AGENCY
    assert properties.title == "Kế hoạch - Thực hiện công tác thi đua, khen thưởng năm 2020"


def test_templates_are_found_in_the_offices_folder_then_by_form(tmp_path):
    assert find_template(vanban.KeHoach, tmp_path).parent != tmp_path
    (tmp_path / "mau_1_4.docx").write_bytes(b"")
    assert find_template(vanban.KeHoach, tmp_path) == tmp_path / "mau_1_4.docx"
    (tmp_path / "ke_hoach.docx").write_bytes(b"")
    assert find_template(vanban.KeHoach, tmp_path) == tmp_path / "ke_hoach.docx"
    with pytest.raises(WordError, match="không có thư mục"):
        find_template(vanban.KeHoach, tmp_path / "khong_co")
    with pytest.raises(WordError, match="không thấy mẫu"):
        find_template(type("Khac", (vanban.KeHoach,), {"ten_loai": "Khác", "mau": "9.9"}))


def test_a_restyled_template_keeps_its_measured_layout(tmp_path):
    document = Document(find_template(vanban.KeHoach))
    document.styles["Tiêu ngữ"].font.size = 13 * 12700
    document.save(tmp_path / "mau.docx")
    lengths = []
    for template in (None, tmp_path / "mau.docx"):
        made = Document(BytesIO(vanban.render(plans.plan(), template=template)))
        cell = made.tables[0].cell(0, 1)
        rule = next(p for p in cell.paragraphs if p.style.name == "Kẻ dưới tiêu ngữ").paragraph_format
        lengths.append(made.tables[0].columns[1].width.pt - rule.left_indent.pt - rule.right_indent.pt)
    assert [round(length, 0) for length in lengths] == [171, 159]
