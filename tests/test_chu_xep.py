from __future__ import annotations

import random
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.chu.xep import khoa_ten_nguoi, khoa_xep

# Each line in its right order.
TEXTS = """
a < ă < â < b < c < d < đ < e < ê < f < g < h < i < j < k < l < m < n < o < ô < ơ < p < q < r < s < t < u < ư < v
v < w < x < y < z
ma < mà < mả < mã < má < mạ
à < ả < ã < á < ạ < ă < ằ < ẳ < ẵ < ắ < ặ < â < ầ < ẩ < ẫ < ấ < ậ < b
ò < ỏ < õ < ó < ọ < ô < ồ < ổ < ỗ < ố < ộ < ơ < ờ < ở < ỡ < ớ < ợ < p
ù < ủ < ũ < ú < ụ < ư < ừ < ử < ữ < ứ < ự < v < y < ỳ < ỷ < ỹ < ý < ỵ < z
ạng < anh < ánh < ảo
ác < ách < ăc
cha < chan < chán < chạy < châu
can < chan < con
ba < ba ba < ba má < bà < bà ba < bá < bác
Tổ 2 < Tổ 9 < Tổ 10 < Tổ dân phố
Sở Công Thương < Sở Nội vụ < Sở Tài chính < Sở Y tế < Ủy ban nhân dân tỉnh < Văn phòng
Bình Dương < Bình Phước < Bình Thuận < Cà Mau < Cao Bằng < Cần Thơ < Đà Nẵng < Đắk Lắk < Điện Biên
"""
NAMES = """
Trần Bình An < Nguyễn Thị An < Lê Văn An < Phạm Thị Ân < Hồ Văn Bình < Võ Thị Đào < Lý Văn Em
Đinh Thị Hoa < Bùi Văn Hòa < Bùi Văn Hoá < Bùi Văn Hoàng < Trần Thị Hồng < Lê Văn Hợp < Lê Thị Huệ
Lê Dũng < Lê Anh Dũng < Lý Anh Dũng < Nguyễn Anh Dũng < Nguyễn Thị Ánh Dũng < Nguyễn Tiến Dũng < Lê Văn Dũng
Đoàn Thị Tú < Đồng Thị Tú < Dương Văn Tú < Đặng Văn Tú < Đỗ Văn Tú
Nguyễn Thị Thu < Nguyễn Thị Thủ < Nguyễn Thị Thư < Nguyễn Thị Thứ
Trần Yến < Lê Thị Hoàng Yến < Hồ Thị Kim Yến < Lê Thị Kim Yến
Phạm Thị Dụ < Trần Thị Thí Dụ < Nguyễn Văn Ví Dụ < Lê Thị Minh Họa < Hoàng Văn Mẫu
Y Bih < H'Hen < Điểu Hòa < Ksor Phước
"""


def shuffled_and_right(table):
    lines = [line.split(" < ") for line in table.strip().splitlines()]
    return [pytest.param(random.Random(5).sample(right, len(right)), right, id=right[0]) for right in lines]


@pytest.mark.parametrize(("shuffled", "right"), shuffled_and_right(TEXTS))
def test_texts_sort_as_in_a_dictionary(shuffled, right):
    assert sorted(shuffled, key=khoa_xep) == right
    assert len(set(map(khoa_xep, right))) == len(right)


@pytest.mark.parametrize(("shuffled", "right"), shuffled_and_right(NAMES))
def test_people_sort_by_ten_then_dem_then_ho(shuffled, right):
    assert sorted(shuffled, key=khoa_ten_nguoi) == right
    assert len(set(map(khoa_ten_nguoi, right))) == len(right)


LETTERS = st.sampled_from("aăâdđeêôơuưyhnKĐ àảãáạằệộựỳ-'19") | st.characters(exclude_categories=("Cs",))


@given(st.text(LETTERS, max_size=20))
def test_both_forms_of_encoding_sort_alike(text):
    for form in ("NFC", "NFD"):
        assert khoa_xep(unicodedata.normalize(form, text)) == khoa_xep(text)
        assert khoa_ten_nguoi(unicodedata.normalize(form, text)) == khoa_ten_nguoi(text)


@given(st.lists(st.text(LETTERS, max_size=12), min_size=1, max_size=6))
def test_any_texts_can_be_sorted(texts):
    assert min(texts, key=khoa_xep) == sorted(texts, key=khoa_xep)[0]
    assert min(texts, key=khoa_ten_nguoi) == sorted(texts, key=khoa_ten_nguoi)[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Hòa", "hoà"),
        ("THÚY", "thuý"),
        ("Thi đua - Khen thưởng", "thi đua, khen thưởng"),
        ("H'Ví Niê", "H’Ví Niê"),
        ("H'Ví Niê", "Hví Niê"),
        ("Y Čĭ Niê", "Y Ci Niê"),
        ("Tổ 05", "tổ 5"),
        ("  Sở   Y tế ", "Sở Y tế"),
    ],
)
def test_what_reads_alike_sorts_alike(one, other):
    assert khoa_xep(one) == khoa_xep(other)


def test_equals_keep_the_order_they_came_in():
    assert sorted(["hoà", "Hòa", "HOÀ"], key=khoa_xep) == ["hoà", "Hòa", "HOÀ"]


def test_a_number_of_any_length_sorts():
    assert khoa_xep("9" * 9000) < khoa_xep("1" + "0" * 9000) < khoa_xep("a")


@pytest.mark.parametrize("name", ["", " ", "An", "Lê An"])
def test_short_names_have_a_key(name):
    assert khoa_ten_nguoi(name) < khoa_ten_nguoi("Lê Anh An")


def test_who_has_only_one_name_stands_before_those_with_more():
    assert khoa_ten_nguoi("An") < khoa_ten_nguoi("Ái An")
