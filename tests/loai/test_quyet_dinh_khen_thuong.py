"""Quyết định khen thưởng: its articles, its bonus, who may decide, and that it reads back."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from random_awards import groups
from word_edits import File

import vanban
from vanban.chu.doc_so import doc_lai_so
from vanban.chu.viet_so import so_luong
from vanban.loai import find_kind
from vanban.reading import read_with_rest
from vanban.the_thuc import kieu

KIND = "quyet_dinh_khen_thuong"
BASE = {
    "co_quan_ban_hanh": "Ban Quản lý các Khu công nghiệp", "ky_hieu_co_quan": "KCNĐN", "dia_danh": "Đồng Nai",
    "ngay_ban_hanh": "25/12/2025", "thanh_tich": "thành tích xuất sắc năm 2025", "thoi_gian_thanh_tich": 2025,
    "nguoi_ky": {"chuc_vu": "Trưởng ban"},
}  # fmt: skip
WOMAN, MAN = "Bà Trần Thị Thí Dụ, Chuyên viên, Văn phòng", "Ông Nguyễn Văn Ví Dụ, Phó Trưởng ban"
OF_AN_OFFICE = {"tap_the": ("TTLĐTT",), "ca_nhan": ("LĐTT", "CSTĐCS")}
"""Titles that the head of a provincial office decides (Luật Thi đua, khen thưởng, Điều 80)."""
PERIOD = "(thời gian đạt thành tích: năm 2025)"


def make(*nhom, **data):
    return find_kind(KIND).model_validate({**BASE, "nhom": nhom, **data})


def articles(document):
    texts = [f"{khoi['nhan']} {khoi['loi']}".replace("*", "") for khoi in document.view()["noi_dung"]]
    return texts[next(at for at, text in enumerate(texts) if "QUYẾT ĐỊNH:" in text) + 1 :]


def fault(*nhom, **data):
    with pytest.raises(ValidationError) as caught:
        make(*nhom, **data)
    return {".".join(map(str, each["loc"])): each["msg"] for each in caught.value.errors()}


def test_one_recipient_stands_in_the_sentence():
    first, last = articles(make({"phan_thuong": "GK", "ca_nhan": WOMAN}))
    whom = "bà Trần Thị Thí Dụ, Chuyên viên, Văn phòng"
    assert first == f"Điều 1. Tặng Giấy khen cho {whom}, đã có thành tích xuất sắc năm 2025 {PERIOD}."
    assert last == (
        "Điều 2. Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng và cá nhân có tên tại Điều 1 "
        "chịu trách nhiệm thi hành Quyết định này./."
    )


def test_few_recipients_of_one_kind_stand_in_the_article():
    assert articles(make({"phan_thuong": "CSTĐCS", "ca_nhan": [WOMAN, MAN]}))[:3] == [
        "Điều 1. Tặng danh hiệu “Chiến sĩ thi đua cơ sở” cho 02 cá nhân đã có thành tích xuất sắc năm 2025 "
        f"{PERIOD}, gồm:",
        f"1. {WOMAN};", f"2. {MAN}.",
    ]  # fmt: skip


def test_recipients_of_two_kinds_stand_under_their_own_heads():
    found = articles(make({"phan_thuong": "GK", "tap_the": ["Văn phòng", "Phòng Thí Dụ"], "ca_nhan": MAN}))
    assert found[1:6] == ["1. Tập thể:", "a) Văn phòng;", "b) Phòng Thí Dụ.", "2. Cá nhân:", f"a) {MAN}."]


def test_many_recipients_are_a_list_of_their_own():
    people = [f"Ông Nguyễn Văn Thứ {name}" for name in ["A", "B", "C", "D", "E", "G", "H", "I", "K", "L", "M"]]
    paper = make({"phan_thuong": "LĐTT", "ca_nhan": people})
    assert articles(paper)[0].endswith("(thời gian đạt thành tích: năm 2025; danh sách tại Phụ lục kèm theo).")
    [listed] = paper.view()["phu_luc"]
    assert listed["ten"] == "Danh sách cá nhân được tặng danh hiệu “Lao động tiên tiến”"
    assert listed["kem_theo"].startswith("(Kèm theo Quyết định số ……/QĐ-KCNĐN ngày 25 tháng 12 năm 2025")
    assert len(articles(make({"phan_thuong": "LĐTT", "ca_nhan": people}, danh_sach_kem_theo="không"))) == 13


def test_a_list_and_other_appendices_are_numbered_together():
    paper = make(
        {"phan_thuong": "GK", "ca_nhan": [WOMAN, MAN]},
        danh_sach_kem_theo="có",
        phu_luc=[{"noi_dung": ["Tại Phụ lục."]}],
    )
    assert "danh sách tại Phụ lục I kèm theo" in articles(paper)[0]
    assert [each["nhan"] for each in paper.view()["phu_luc"]] == ["Phụ lục I", "Phụ lục II"]


@pytest.mark.parametrize(("day", "done"), [
    ("20/12/2020", "Công nhận danh hiệu “Lao động tiên tiến”"), ("20/12/2024", "Tặng danh hiệu “Lao động tiên tiến”"),
])  # fmt: skip
def test_titles_were_recognised_and_are_given(day, done):
    assert done in articles(make({"phan_thuong": "LĐTT", "ca_nhan": [WOMAN, MAN]}, ngay_ban_hanh=day))[0]


def test_each_award_has_an_article_and_the_last_names_them():
    paper = make({"phan_thuong": "LĐTT", "ca_nhan": [WOMAN, MAN]}, {"phan_thuong": "GK", "tap_the": "Văn phòng"})
    found = articles(paper)
    assert [text[:8] for text in found if text.startswith("Điều")] == ["Điều 1. ", "Điều 2. ", "Điều 3. "]
    assert "các tập thể, cá nhân có tên tại Điều 1 và Điều 2" in found[-1]
    assert paper.in_noi_nhan()[0] == "- Như Điều 3;"
    assert make(*paper.nhom, noi_nhan=["Như Điều 3", "Sở Nội vụ"]).noi_nhan == ("Sở Nội vụ",)


def test_a_list_that_is_said_to_be_what_it_is_anyway_says_nothing():
    paper = make({"phan_thuong": "GK", "ca_nhan": [WOMAN, MAN]}, danh_sach_kem_theo="có", dang_bang="không")
    assert (paper.danh_sach_kem_theo, paper.dang_bang) == (True, None)


def test_the_bonus_is_reckoned_and_spelt_out():
    both = {"phan_thuong": "LĐTT", "ca_nhan": [WOMAN, MAN]}, {"phan_thuong": "CSTĐCS", "ca_nhan": MAN}
    found = [line.strip() for line in articles(make(*both, tien_thuong="có"))]
    # MAN has two titles of one year and is paid for the higher one (N152 Đ49.5).
    assert found[4:8] == [
        "Điều 3. Tiền thưởng theo Nghị định số 152/2025/NĐ-CP, chi từ Quỹ thi đua, khen thưởng của Ban Quản lý các Khu "
        "công nghiệp, gồm:",
        "1. “Lao động tiên tiến”: 710.000 đồng/cá nhân x 01 cá nhân = 710.000 đồng;",
        "2. “Chiến sĩ thi đua cơ sở”: 2.340.000 đồng/cá nhân x 01 cá nhân = 2.340.000 đồng.",
        "Tổng số tiền thưởng: 3.050.000 đồng (Bằng chữ: ba triệu không trăm năm mươi nghìn đồng).",
    ]
    assert make(*both, tien_thuong="có").in_noi_nhan()[0] == "- Như Điều 4;"


@pytest.mark.parametrize(("nhom", "data", "place", "said"), [
    ({"phan_thuong": "GK", "ca_nhan": MAN}, {"tien_thuong": "có", "ngay_ban_hanh": "2025"}, "tien_thuong", "đủ ngày"),
    ({"phan_thuong": "GĐVH", "ho_gia_dinh": "ông A"}, {"tien_thuong": "có"}, "tien_thuong", "Gia đình văn hóa"),
    ({"phan_thuong": "BK tỉnh", "ca_nhan": MAN}, {"tham_quyen": "Giám đốc Sở Thí Dụ"}, "tham_quyen",
     "không có thẩm quyền"),
    ({"phan_thuong": "BKTTg", "ca_nhan": MAN}, {"co_quan_ban_hanh": "Ủy ban nhân dân tỉnh Đồng Nai", "nguoi_ky":
      {"chuc_vu": "Chủ tịch"}}, "tham_quyen", "không có thẩm quyền"),
    ({"phan_thuong": "GK", "ca_nhan": [{"ho_ten": "A B", "ghi_chu": "x"}]}, {"danh_sach_kem_theo": "không"},
     "danh_sach_kem_theo", "phải kèm theo"),
    ({"phan_thuong": "GK", "ca_nhan": MAN}, {"danh_sach_kem_theo": "không", "dang_bang": "có"},
     "danh_sach_kem_theo", "bỏ mục"),
    ({"phan_thuong": "GK", "ca_nhan": MAN}, {"thoi_gian_thanh_tich": None}, "thoi_gian_thanh_tich", ""),
    ({"phan_thuong": "GK", "ca_nhan": MAN}, {"thoi_gian_thanh_tich": "2026 - 2025"}, "thoi_gian_thanh_tich.den",
     "trước"),
])  # fmt: skip
def test_what_cannot_be_is_told_at_its_place(nhom, data, place, said):
    assert said in fault(nhom, **data)[place]


@pytest.mark.parametrize(("issuer", "post", "award"), [
    ("Ủy ban nhân dân tỉnh Đồng Nai", "Chủ tịch", "BK tỉnh"), ("Ủy ban nhân dân xã Thí Dụ", "Chủ tịch", "LĐTT"),
    ("Sở Thí Dụ", "Giám đốc", "CSTĐCS"),
    ("Ban Tổ chức Trung ương", "Trưởng ban", "Bằng khen của Ban Tổ chức Trung ương"),
    ("Công ty Thí Dụ", "Tổng Giám đốc", "GK"),
])  # fmt: skip
def test_nobody_who_may_decide_is_refused(issuer, post, award):
    signer = {"co_quan_ban_hanh": issuer, "nguoi_ky": {"chuc_vu": post}}
    try:
        made = make({"phan_thuong": award, "ca_nhan": MAN}, **signer)
    except ValidationError as error:
        assert "không có danh hiệu, hình thức" in str(error)  # noqa: PT017 - a Party body's award is in no table of the law
    else:
        assert made.nhom


def test_an_amount_changed_by_hand_is_told():
    paper = make({"phan_thuong": "GK", "ca_nhan": [WOMAN, MAN]}, tien_thuong="có")
    file = File(vanban.render(paper))
    last = len(file.all(kieu.NOI_DUNG)) - 1
    file.replace(kieu.NOI_DUNG, "bốn trăm", "năm trăm", last)
    reading = read_with_rest(file.data())
    assert reading.document == paper
    assert ["năm trăm" in each.text for each in reading.unplaced] == [True]


_AMOUNT = re.compile(r"([\d.]+) đồng")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.booleans().flatmap(lambda plain: groups(plain=plain, titles=OF_AN_OFFICE, forms=("Giấy khen",))))
def test_counts_and_amounts_agree_everywhere(nhom):
    paper = make(*nhom, tien_thuong="có")
    found = articles(paper)
    for number, group in enumerate(paper.nhom, 1):
        [text] = [each for each in found if each.startswith(f"Điều {number}. ")]
        told = set(re.findall(r"(\d+) (tập thể|hộ gia đình|cá nhân)", text))
        sizes = {
            (so_luong(n), w) for n, w in zip(group.so.values(), ("tập thể", "hộ gia đình", "cá nhân"), strict=True) if n
        }
        assert told == sizes or (sum(group.so.values()) == 1 and not paper.co_danh_sach)
    money = [line for line in found if " đồng/" in line]
    amounts = [[int(each.replace(".", "")) for each in _AMOUNT.findall(line)] for line in money]
    for line, (each, total) in zip(money, amounts, strict=True):
        assert each * int(re.search(r"x (\d+) ", line)[1]) == total
    [summed] = [line for line in found if "Tổng số tiền thưởng" in line]
    digits, words = re.search(r"thưởng: ([\d.]+) đồng \(Bằng chữ: (.+) đồng\)", summed).groups()
    assert int(digits.replace(".", "")) == doc_lai_so(words) == sum(total for _, total in amounts)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.booleans().flatmap(lambda plain: groups(plain=plain, titles=OF_AN_OFFICE, forms=("Giấy khen",))),
    st.fixed_dictionaries({}, optional={
        "tien_thuong": st.booleans(), "thanh_tich": st.none(), "xep": st.just("bậc"),
        "danh_sach_kem_theo": st.just(True), "nguon_tien": st.just("Quỹ của tỉnh"),
        "thoi_gian_thanh_tich": st.just("01/2024 - 12/2025"),
    }),
)  # fmt: skip
def test_any_decision_reads_back_equal(nhom, data):
    paper = make(*nhom, **data)
    reading = read_with_rest(vanban.render(paper))
    assert reading.document == paper
    assert reading.unplaced == ()
