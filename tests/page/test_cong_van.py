"""A công văn on paper: what stands under what, in millimetres."""

from __future__ import annotations

import pytest

from vanban.standards import nd30_2020 as nd30
from vanban.word.metrics import text_width

pytestmark = pytest.mark.page

LEFT, RIGHT = 30, 195


@pytest.fixture
def page(made):
    return made["cong_van"][0]


def test_dashes_stand_under_the_colon_and_long_names_hang_behind_them(page):
    label = page.line("Kính gửi:")
    colon = label.right - text_width(":", label.size) * 25.4 / 72
    dashes = [line for line in page.lines if line.text.startswith("- ") and line.top > label.top and line.size == 14]
    assert len(dashes) == 3
    assert all(abs(line.left - colon) < 0.5 for line in dashes)
    assert abs(label.left - LEFT - 35) < 0.5
    hanging = page.line("công nghiệp;")
    assert abs(hanging.left - dashes[0].left - text_width("- ", 14) * 25.4 / 72) < 0.5


def test_the_subject_stands_under_the_number_and_beside_it_the_date_on_the_numbers_line(page):
    number, subject, date = page.line("Số:"), page.line("V/v"), page.line("Đồng Nai, ngày")
    assert abs(number.middle - subject.middle) < 3
    assert number.bottom < subject.top + 3
    assert abs(number.bottom - date.bottom) < 1
    assert subject.right < date.left


def test_the_address_stands_at_the_foot_of_the_first_page_under_a_line_of_full_width(page):
    address = page.line("Địa chỉ:")
    assert address.size in nd30.DIA_CHI.co
    assert address.top > page.height - 35
    [rule] = [rule for rule in page.rules if rule.y > page.height - 40]
    assert abs(rule.left - LEFT) < 0.5
    assert abs(rule.right - RIGHT) < 0.5
    assert rule.y <= address.top + 1
