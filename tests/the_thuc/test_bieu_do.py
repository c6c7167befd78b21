"""Charts as data: numbers that are exact, series as long as the labels, faults told at their place."""

from __future__ import annotations

import pickle
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from vanban import inputs
from vanban.errors import InputError
from vanban.the_thuc.bieu_do import BieuDo

PAPER = """\
loai: thong_bao
co_quan_ban_hanh: Ban Quản lý các Khu công nghiệp
ky_hieu_co_quan: KCNĐN
dia_danh: Đồng Nai
trich_yeu: Kết quả xét thi đua
noi_nhan: Các phòng
nguoi_ky: {chuc_vu: Trưởng ban}
noi_dung:
  - Số liệu như sau
  - bieu_do:
      kieu: KIEU
      nhan: [2025, 2026]
      so_lieu:
        - {ten: Tập thể, gia_tri: [12, 14]}
        - {ten: Cá nhân, gia_tri: GIA_TRI}
"""


@pytest.fixture
def told(tmp_path):
    """Load a paper with a chart; give the faults without the file's name."""

    def load(numbers: str, kind: str = "cột") -> list[str]:
        path = tmp_path / "tb.yaml"
        path.write_text(PAPER.replace("GIA_TRI", numbers).replace("KIEU", kind), encoding="utf-8")
        try:
            inputs.load(path)
        except InputError as error:
            return [line.removeprefix(f"{path}:") for line in str(error).splitlines()]
        return []

    return load


def chart(numbers: Any = (1, 2), **more: Any) -> BieuDo:
    return BieuDo.model_validate({"nhan": [2025, 2026], "so_lieu": [{"ten": "Số", "gia_tri": numbers}]} | more)


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (12, "12"), ("12", "12"), ("1.250", "1250"), ("65,2", "65.2"), ("65,20", "65.2"), (Decimal("65.200"), "65.2"),
        ("-3,5", "-3.5"), ("−3", "-3"), ("-0,0", "0"), (100, "100"), ("999.999.999.999,999", "999999999999.999"),
    ],
)  # fmt: skip
def test_a_number_is_read_exactly_as_vietnamese_papers_write_it(given, read):
    assert chart([given, 1]).view()["so_lieu"][0]["gia_tri"] == [read, "1"]


@pytest.mark.parametrize(
    "given",
    [65.2, float("nan"), float("inf"), Decimal("NaN"), Decimal("Infinity"), "nan", "inf", "65.2", "1e3", True, None, "",
     10**12, "0,1234", Decimal("1e-40"), Decimal("1E+999999"), [1], {"a": 1}, "mười"],
)  # fmt: skip
def test_what_is_no_exact_number_is_refused(given):
    with pytest.raises(ValidationError):
        chart([given, 1])


@pytest.mark.parametrize(("numbers", "kind", "fault"), [
    ("[40]", "cột", "15:35: Giá trị (noi_dung[2].bieu_do.so_lieu[2].gia_tri): có 1 số, biểu đồ có 2 nhãn"),
    ("[65,2, 71,4]", "cột", "15:35: Giá trị (noi_dung[2].bieu_do.so_lieu[2].gia_tri): có 4 số, biểu đồ có 2 nhãn; số"),
    ("[40, nhiều]", "cột", "15:40: Giá trị (noi_dung[2].bieu_do.so_lieu[2].gia_tri[2]): không phải số: “nhiều”;"),
    ("[40, ]", "thanh", "15:35: Giá trị (noi_dung[2].bieu_do.so_lieu[2].gia_tri): có 1 số, biểu đồ có 2 nhãn"),
    ("[40, ~]", "cột", "15:40: Giá trị (noi_dung[2].bieu_do.so_lieu[2].gia_tri[2]): để trống"),
    ("[40, -1]", "cơ cấu", "15:40: Giá trị (noi_dung[2].bieu_do.so_lieu[2].gia_tri[2]): số âm (-1) không vẽ chồng"),
    ("[40, 52]", "tròn", "11:13: Kiểu (noi_dung[2].bieu_do.kieu): “tròn” không có trong các giá trị cho phép: cột"),
])  # fmt: skip
def test_a_fault_is_told_at_its_place(told, numbers, kind, fault):
    [only] = told(numbers, kind)
    assert only.startswith(fault)


def test_every_fault_of_a_chart_is_told_at_once(told):
    assert len(told("[nhiều, 1234567890123]", "tròn")) == 3


@pytest.mark.parametrize("kind", ["Cột chồng", "cot chong", "cot_chong", "CỘT CHỒNG"])
def test_a_kind_may_be_spelt_without_marks(told, kind):
    assert told("[40, 52]", kind) == []
    assert chart(kieu=kind).kieu == "cột chồng"


def test_a_chart_has_a_size_that_a_page_can_show():
    with pytest.raises(ValidationError):
        BieuDo.model_validate({"nhan": range(25), "so_lieu": [{"ten": "Số", "gia_tri": [0] * 25}]})
    with pytest.raises(ValidationError):
        chart(so_lieu=[{"ten": f"Số {n}", "gia_tri": [1, 2]} for n in range(7)])
    for empty in ({"nhan": []}, {"so_lieu": []}, {"nhan": ["x" * 81, "y"]}):
        with pytest.raises(ValidationError):
            chart(**empty)


def test_without_a_description_the_numbers_are_told():
    shown = chart(["65,2", 71], chu_thich="Biểu đồ 2. Tỷ lệ.", don_vi="%")
    told = "Biểu đồ cột: Tỷ lệ. 2025: Số 65,2 %; 2026: Số 71 %."
    assert shown.view()["mo_ta"] == told
    assert chart(["65,2", 71], chu_thich="Tỷ lệ", don_vi="%", mo_ta=told) == shown
    assert chart(don_vi="người").view()["mo_ta"].endswith("2026: Số 2. Đơn vị: người.")
    assert chart(mo_ta="Tăng").view()["mo_ta"] == "Tăng"


def test_a_chart_survives_json_and_pickle():
    shown = chart(["65,2", 1250], kieu="thanh", don_vi="người")
    assert BieuDo.model_validate_json(shown.model_dump_json()) == shown
    assert BieuDo.model_validate(shown.model_dump()) == shown
    assert pickle.loads(pickle.dumps(shown)) == shown
    assert hash(chart(["65,20", 1])) == hash(chart(["65,2", 1]))
