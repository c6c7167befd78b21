"""Confirmation of an initiative: one in a sentence, several numbered, their list an appendix."""

from __future__ import annotations

import pytest

import vanban

ONE = {
    "ten": "“Số hóa hồ sơ”", "tac_gia": ["Bà Trần Thị Thí Dụ, chuyên viên"], "quyet_dinh": "Quyết định số 20/QĐ-KCNĐN",
    "ap_dung": "Văn phòng", "hieu_qua": "Giảm 5 % thời gian", "pham_vi": "cơ sở",
}  # fmt: skip


def texts(document):
    return [block["loi"] for block in document.than_bai()]


def test_one_initiative_is_confirmed_in_a_sentence(paper):
    document = paper("xac_nhan_sang_kien", sang_kien=[ONE], danh_sach=None)
    assert texts(document)[1] == (
        "Ban Quản lý các Khu công nghiệp xác nhận sáng kiến “Số hóa hồ sơ”, tác giả: bà Trần Thị Thí Dụ, chuyên viên; "
        "được công nhận tại Quyết định số 20/QĐ-KCNĐN; đã áp dụng có hiệu quả tại Văn phòng (giảm 5 % thời gian) và có "
        "khả năng nhân rộng trong phạm vi cơ sở."
    )
    assert texts(document)[-1].startswith("Văn bản này dùng để đề nghị xét tặng danh hiệu")
    assert vanban.read(vanban.render(document)) == document


def test_the_list_has_its_columns_and_a_row_an_author(paper):
    document = paper("xac_nhan_sang_kien")
    [appendix] = document.view()["phu_luc"]
    assert appendix["ngang"]
    table = appendix["noi_dung"][0]["bang"] if "bang" in appendix["noi_dung"][0] else appendix["noi_dung"][1]["bang"]
    assert [head["loi"] for head in table["dau"]] == [
        "TT", "Họ và tên", "Chức vụ, đơn vị", "Tên sáng kiến/đề tài", "Số, ngày QĐ công nhận", "Hiệu quả áp dụng",
        "Phạm vi ảnh hưởng đề nghị",
    ]  # fmt: skip
    assert [row["o"][0] for row in table["hang"]] == ["1", "", "2"]
    assert any("Phụ lục kèm theo" in text for text in texts(document))


@pytest.mark.parametrize("changes", [
    {"danh_sach": None}, {"sang_kien": [ONE], "danh_sach": "có"},
    {"sang_kien": [ONE | {"loai": "đề tài khoa học", "hieu_qua": "giảm 5 % chi phí", "pham_vi": "toàn quốc"}, ONE]},
    {"phu_luc": [{"tieu_de": "Biểu số liệu", "noi_dung": ["Gồm 02 biểu."]}]},
])  # fmt: skip
def test_it_reads_back(paper, changes):
    document = paper("xac_nhan_sang_kien", **changes)
    reading = vanban.read(vanban.render(document))
    assert reading == document
