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
