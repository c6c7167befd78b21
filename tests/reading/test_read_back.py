"""Every plan we make is read back equal, and made again the same."""

# ruff: noqa: E501  (a row of a table is a line)

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from plans import VARIANTS, plan, with_table
from random_plans import plan_data, plans

import vanban
from vanban import inputs
from vanban.loai.ke_hoach import CHI_DAN, KeHoach
from vanban.reading import read, read_with_rest, to_yaml

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
RANDOM = settings(
    max_examples=500, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)


def same_again(document):
    """Whether all three ways lead back: the data, the Word file, the YAML."""
    assert KeHoach.model_validate(document.model_dump()) == document
    made = vanban.render(document)
    found = read_with_rest(made)
    assert found.document == document
    assert found.unplaced == ()
    assert vanban.render(found.document) == made
    assert inputs.load_bytes(to_yaml(document).encode(), "doc.yaml") == document


@RANDOM
@given(plans())
def test_every_valid_plan_is_read_back(document):
    same_again(document)


@pytest.mark.parametrize("name", VARIANTS)
def test_hostile_variants_are_read_back(name):
    same_again(VARIANTS[name]())


@pytest.mark.parametrize("name", ["ke_hoach_2020", "ke_hoach_phan_cong"])
def test_the_examples_are_read_back(name):
    same_again(vanban.load(EXAMPLES / f"{name}.yaml", EXAMPLES / "office.yaml"))


def test_a_path_is_read(tmp_path):
    path = vanban.save(plan(), tmp_path / "ke_hoach.docx")
    assert read(path) == read(str(path)) == read(path.read_bytes()) == plan()


TASK = {"noi_dung": "Đăng ký", "chu_tri": "Văn phòng", "phoi_hop": ["Phòng A", "Phòng B"], "thoi_han": "2020-03-05"}
BLOCK = {"quy": 1, "nhiem_vu": [TASK, "Tổng kết"]}
CASES: dict[str, dict[str, Any]] = {
    "per_cent_in_a_table": {"noi_dung": [{"quy": 1, "nhiem_vu": [{**TASK, "noi_dung": "Giải quyết 95 % hồ sơ"}]}], "bang_phan_cong": True},
    "several_paragraphs": {"mo_dau": "Một\nHai:\n- ba\n- bốn", "ket_thuc": "Một.\nHai"},
    "an_opening_that_looks_like_a_basis": {"mo_dau": "Căn cứ Luật;\nĐiều 1", "can_cu": ["Luật A", "Theo đề nghị\ncủa B;"]},
    "no_opening_and_no_end": {"mo_dau": None, "ket_thuc": None},
    "lines_within_dash_items": {"yeu_cau": ["Một:\n+ a\n- b\n2. c", "Hai"], "muc_dich": ["A\nB\nC"]},
    "a_dash_list_in_one_text": {"muc_dich": "Nhằm:\n- một;\n- hai"},
    "one_text_of_lines_before_the_end": {"to_chuc_thuc_hien": "Văn phòng\nCác phòng", "ket_thuc": "Hết"},
    "lines_that_say_nothing": {"to_chuc_thuc_hien": "...\n- ", "ket_thuc": None},
    "lines_and_no_end": {"to_chuc_thuc_hien": ["Văn phòng\nCác phòng"], "ket_thuc": None},
    "closing_marks": {"muc_dich": ["a;", "b:", "c!", "d…", "e...", "f./.", "g. .", "h”.", "i,."], "ket_thuc": "Hãy thi đua!"},
    "an_end_of_three_stops": {"ket_thuc": "Báo cáo v.v..."},
    "an_end_in_bold": {"ket_thuc": "Làm **ngay.**"},
    "marks_over_lines": {"muc_dich": "**một\nhai** *ba* ***bốn*** **năm *sáu* bảy**"},
    "stars_that_mark_nothing": {"muc_dich": [r"2*3*4 \*chú\* thích", r"\* một", "a * b", r"\**x*", "**- x**"]},
    "tasks_with_details": {"noi_dung": [BLOCK]},
    "tasks_in_a_table": {"noi_dung": [BLOCK, {"tieu_de": "Cả năm", "nhiem_vu": "**Một**\nhai"}], "bang_phan_cong": True},
    "a_table_of_bare_tasks": {"noi_dung": [{"quy": 2, "nhiem_vu": [CHI_DAN, "(chủ trì: A)"]}], "bang_phan_cong": True},
    "details_with_stars": {"noi_dung": [{"quy": 1, "nhiem_vu": [{**TASK, "chu_tri": r"A *b* \*", "san_pham": "*c*"}]}]},
    "details_that_look_like_others": {"noi_dung": [{"quy": 1, "nhiem_vu": [{**TASK, "phoi_hop": ["thời hạn: A", "chủ trì: B"]}]}]},
    "a_title_that_names_a_quarter": {"noi_dung": [{"tieu_de": "quý I và II.", "nhiem_vu": "a"}, {"tieu_de": "Quý 3", "nhiem_vu": "b"}]},
    "titles_that_look_like_others": {"noi_dung": [{"tieu_de": "1. Quý I", "nhiem_vu": "II. a"}], "de_muc": {"noi_dung": "Tổ chức thực hiện", "muc_dich": "Yêu cầu", "yeu_cau": "Mục đích"}},
    "the_title_of_a_table_there_is_not": {"de_muc": {"bang_phan_cong": "Bảng"}},
    "the_title_of_the_table": {"de_muc": {"bang_phan_cong": "Bảng giao việc"}, "bang_phan_cong": True},
    "lines_of_the_users_own": {"co_quan_ban_hanh": "Ban Quản lý\ncác Khu", "trich_yeu": "Thi đua\nnăm 2020.", "noi_nhan": ["A\nB;"]},
    "no_parent": {"co_quan_chu_quan": None},
    "a_place_with_commas": {"dia_danh": "Xã A, huyện B ,"},
    "a_month": {"ngay_ban_hanh": "2020-10"},
    "a_drafters_mark": {"nguoi_soan_thao": "n.v.a", "so_ban": 30, "luu": "TH, P. TCCB; VT."},
    "copies_alone": {"so_ban": 30},
    "a_drafter_alone": {"nguoi_soan_thao": "PL"},
    "a_file_copy_among_recipients": {"noi_nhan": ["* Lưu: VT, TH", "A"], "luu": None},
    "a_chain_of_authority": {"nguoi_ky": {"quyen_han": ["TM. UBND", "KT."], "chuc_vu": "phó chủ tịch", "ho_ten": "aA"}},
    "an_acting_head": {"nguoi_ky": {"chuc_vu": "q. Giám đốc", "ho_ten": "LÊ VĂN A"}},
    "letters_that_only_compose_once_cleaned": {"muc_dich": "e\u200b\u0301", "trich_yeu": "ǰ"},
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_what_a_view_might_lose_is_read_back(name):
    same_again(plan(**CASES[name]))


def test_a_long_plan_is_read_back():
    same_again(with_table(120))


@settings(RANDOM, max_examples=100)
@given(plan_data())
def test_the_strategy_is_mostly_valid_data(data):
    assert set(data) <= set(KeHoach.model_fields)
