"""A clerk's line with a colon is a line: YAML alone takes it for a name and its value."""

from __future__ import annotations

from pathlib import Path

import pytest

import vanban

PLAN = """\
loai: ke_hoach
co_quan_ban_hanh: Ban Quản lý
ky_hieu_co_quan: KCNĐN
dia_danh: Đồng Nai
trich_yeu: Thực hiện
muc_dich: [A]
yeu_cau:
  - Nội dung thi đua: cụ thể, đo được
noi_dung:
  - quy: 1
    nhiem_vu:
      - Tổ chức hội nghị: tổng kết năm
      - noi_dung: Đăng ký
to_chuc_thuc_hien: A
nguoi_ky: {chuc_vu: Giám đốc}
noi_nhan:
  - Như trên
  - Lưu: VT, TĐKT
"""


def load(folder: Path, text: str) -> vanban.KeHoach:
    (folder / "ke_hoach.yaml").write_text(text, encoding="utf-8")
    return vanban.load(folder / "ke_hoach.yaml")


def test_items_with_a_colon_are_text(tmp_path):
    plan = load(tmp_path, PLAN)
    assert plan.yeu_cau == ("Nội dung thi đua: cụ thể, đo được.",)
    assert [task.noi_dung for task in plan.noi_dung[0].nhiem_vu] == ["Tổ chức hội nghị: tổng kết năm.", "Đăng ký."]
    assert (plan.noi_nhan, plan.luu) == (("Như trên",), "VT, TĐKT")


def test_a_group_of_several_names_is_no_text(tmp_path):
    with pytest.raises(vanban.InputError, match="yeu_cau"):
        load(tmp_path, PLAN.replace("cụ thể, đo được", "cụ thể\n    thêm: nữa"))


REPORT = """\
loai: bao_cao
co_quan_ban_hanh: Ban Quản lý
ky_hieu_co_quan: KCNĐN
dia_danh: Đồng Nai
trich_yeu: Kết quả
noi_dung:
  - Các phòng thực hiện những việc dưới đây:
  - Ông Lê Văn Ví Dụ: đồng ý
  - 'Phong trào': "Dân vận khéo"
  - Phong trào: "Dân vận khéo"
  - khoan: Ý kiến
    noi_dung:
      - Bà Trần Thị Thí Dụ: không
noi_nhan: [A]
nguoi_ky: {chuc_vu: Giám đốc}
"""


def test_blocks_of_a_body_may_hold_or_end_with_a_colon(tmp_path):
    assert [block.loi for block in load(tmp_path, REPORT).noi_dung] == [
        "Các phòng thực hiện những việc dưới đây:",
        "Ông Lê Văn Ví Dụ: đồng ý.",
        "Phong trào: Dân vận khéo.",
        'Phong trào: "Dân vận khéo".',
        "Ý kiến",
        "Bà Trần Thị Thí Dụ: không.",
    ]


def test_an_article_may_hold_a_colon(tmp_path):
    text = REPORT.replace("bao_cao", "quyet_dinh").replace("- Ông Lê Văn Ví Dụ: đồng ý", "- Phạm vi: toàn tỉnh")
    assert [block.cap for block in load(tmp_path, text).noi_dung][:2] == ["dieu", "dieu"]


def test_a_misspelt_level_of_a_body_is_still_told(tmp_path):
    with pytest.raises(vanban.InputError, match="khoang"):
        load(tmp_path, REPORT.replace("khoan:", "khoang:"))


def test_words_behind_a_closing_quote_are_told_as_that(tmp_path):
    with pytest.raises(vanban.InputError, match=r":10:20: thừa chữ sau dấu nháy đóng.*nháy đơn"):
        load(tmp_path, REPORT.replace('- Phong trào: "Dân vận khéo"', '- "Dân vận khéo" là hay'))
