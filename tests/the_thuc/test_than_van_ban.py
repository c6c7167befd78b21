"""A body's last sentence, whose closing mark gives way to "./.", is no title when read back."""

from __future__ import annotations

import pytest

import vanban
from vanban.loai import find_kind
from vanban.the_thuc.khoi_noi_dung import KhoiNoiDung
from vanban.the_thuc.phu_luc import PhuLuc


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


@pytest.mark.parametrize(
    ("level", "text"),
    [
        ("gach", "Kiện toàn Hội đồng Thi đua - Khen thưởng – năm nay."),
        ("khoan", "Thực hiện trong năm 2025. Sau đó báo cáo."),
        ("diem", "Theo tiểu mục (a ) nêu trên."),
        ("cong", "Cụm A + B và C."),
        ("dieu", "Sửa Điều 5. Bỏ Điều 6."),
        ("muc", "Kết quả kỳ I. Việc khác"),
        ("phan", "Nội dung Phần II. Việc khác"),
    ],
)
def test_what_looks_like_a_label_further_on_is_the_text_s_own(level, text):
    assert KhoiNoiDung.model_validate({level: text}).loi == text
    paper = find_kind("bao_cao")(
        co_quan_ban_hanh="Ban Quản lý", ky_hieu_co_quan="BQL", dia_danh="Đồng Nai", trich_yeu="Việc thí dụ",
        noi_dung=[{level: text}, {"doan": "Một."}], noi_nhan=["Các phòng"],
        nguoi_ky={"chuc_vu": "Giám đốc"},
    )  # fmt: skip
    if level not in ("dieu", "cong"):  # articles are other papers' level; a plus stands below a dash
        assert vanban.read(vanban.render(paper)) == paper


def test_a_title_of_an_appendix_keeps_the_appendix_it_names():
    assert PhuLuc(tieu_de="Phụ lục I. Danh mục kèm Phụ lục II. Mẫu", noi_dung=["A."]).tieu_de == (
        "Danh mục kèm Phụ lục II. Mẫu"
    )
