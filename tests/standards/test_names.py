"""Names of bodies that have ended are told in papers dated after, where they are the issuer's or a recipient's."""

from __future__ import annotations

import papers
import pytest

from vanban.checking import check
from vanban.the_thuc import kieu


def old_names(file, standard=None):
    return [one for one in check(file.data(), standard).findings if one.rule.endswith(".ten-cu")]


def dated(day):
    file = papers.letter()
    file.replace(kieu.DIA_DANH_THOI_GIAN, r"ngày.*", day)
    file.text(kieu.TEN_KINH_GUI, "- Ủy ban nhân dân huyện Ví Dụ;")
    return file


@pytest.mark.parametrize("day", ["ngày 30 tháng 6 năm 2025", "ngày      tháng      năm 2025"])
def test_a_paper_that_is_or_may_be_of_the_day_before_keeps_the_name(day):
    assert old_names(dated(day)) == []


def test_a_paper_of_the_first_day_without_the_name_is_told_that_day_and_what_to_write():
    [finding] = old_names(dated("ngày 01 tháng 7 năm 2025"))
    assert finding.found == "“Ủy ban nhân dân huyện” không còn từ 01/7/2025"
    assert finding.expected == "xã, phường, đặc khu"
    assert finding.strength == "info"


def test_what_tells_of_the_past_keeps_its_names():
    file = papers.simple()
    file.text(kieu.CAN_CU, "Căn cứ Quyết định số 05/QĐ-UBND ngày 12 tháng 3 năm 2020 của UBND huyện Ví Dụ;")
    file.text(kieu.NOI_DUNG, "Trước đây, Ban Thi đua - Khen thưởng tỉnh và UBND huyện Ví Dụ đã tổ chức như sau:")
    assert old_names(file) == []


@pytest.mark.parametrize("name", ["ỦY BAN NHÂN DÂN HUYỆN VÍ DỤ", "UBND THỊ XÃ VÍ DỤ", "BAN THI ĐUA - KHEN THƯỞNG TỈNH"])
def test_a_name_typed_in_capitals_is_known(name):
    file = papers.simple()
    file.text(kieu.CO_QUAN_CHU_QUAN, name)
    assert [one.rule for one in old_names(file)] == ["co-quan-chu-quan.ten-cu"]


def test_every_old_recipient_is_told():
    file = papers.simple()
    file.text(kieu.NOI_NHAN, "- UBND huyện Ví Dụ;")
    file.add(kieu.NOI_NHAN, "- Bộ Kế hoạch và Đầu tư;", after=file.p(kieu.NOI_NHAN))
    assert [one.expected for one in old_names(file)] == ["xã, phường, đặc khu", "Bộ Tài chính"]


@pytest.mark.parametrize("name", ["Bà Nguyễn Thị Huyện", "Sở Nội vụ", "Thành ủy Ví Dụ", "UBND xã Ví Dụ", "Huyện ủy cũ"])
def test_names_in_use_are_left_alone(name):
    file = papers.simple()
    file.text(kieu.NOI_NHAN, f"- {name};")
    assert old_names(file) == []
