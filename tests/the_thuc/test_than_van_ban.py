"""A body's last sentence, whose closing mark gives way to "./.", is no title when read back."""

from __future__ import annotations

import pytest

import vanban
from vanban.loai import find_kind


@pytest.mark.parametrize("last", [{"dieu": "&."}, {"khoan": "5."}, {"dieu": "**Một.**"}, {"diem": "…"}])
def test_a_last_sentence_reads_back_as_a_sentence(last):
    paper = find_kind("quyet_dinh")(
        co_quan_ban_hanh="Ban Quản lý",
        ky_hieu_co_quan="BQL",
        dia_danh="Đồng Nai",
        trich_yeu="Về việc thí dụ",
        can_cu=["Luật Thí dụ"],
        noi_dung=[{"dieu": "Điều đầu."}, last],
        noi_nhan=["Các phòng"],
        nguoi_ky={"chuc_vu": "Giám đốc"},
    )
    assert vanban.read(vanban.render(paper)) == paper
