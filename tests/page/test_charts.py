"""Charts as a reader sees them, measured on the PDF: labels in place, Vietnamese numbers, bars as high as these.

Lengths are millimetres.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pages
import pytest
from random_tables import notice

import vanban

pytestmark = pytest.mark.page

LEFT, RIGHT = 30, 210 - 15
YEARS = [2024, 2025, 2026]
SERIES = [{"ten": "Tập thể", "gia_tri": [1200, 1400, 1500]}, {"ten": "Cá nhân", "gia_tri": [4000, 5200, "6000"]}]
CHARTS: dict[str, dict[str, Any]] = {
    "cot": {"nhan": YEARS, "so_lieu": SERIES, "chu_thich": "Số được khen", "don_vi": "lượt"},
    "ty_le": {"nhan": YEARS, "so_lieu": [{"ten": "Tỷ lệ", "gia_tri": ["65,2", 70, "71,4"]}], "don_vi": "%"},
    "co_cau": {"kieu": "cơ cấu", "nhan": YEARS, "so_lieu": SERIES},
    "thanh": {"kieu": "thanh", "nhan": ["Trung tâm Dịch vụ", "Phòng Quy hoạch"],
              "so_lieu": [{"ten": "Số", "gia_tri": [20, 10]}]},
}  # fmt: skip


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> dict[str, tuple[dict[str, tuple[float, float]], list[tuple[float, float, float, float]]]]:
    """Each word's middle and its bottom, and every filled box (left, right, top, bottom), by chart."""
    import pdfplumber

    folder: Path = tmp_path_factory.mktemp("charts")
    files = [
        vanban.save(notice(["Số liệu:", {"bieu_do": chart}, "Các phòng thực hiện."]), folder / f"{name}.docx")
        for name, chart in CHARTS.items()
    ]
    pages.convert(folder, *files)
    found = {}
    for name in CHARTS:
        with pdfplumber.open(folder / f"{name}.pdf") as document:
            page = document.pages[0]
            words = {
                word["text"]: ((word["x0"] + word["x1"]) / 2 * pages.MM, word["bottom"] * pages.MM)
                for word in page.extract_words()
            }
            shapes = [each for each in (*page.rects, *page.curves) if each["fill"] and not _white(each)]
            boxes = [
                (each["x0"] * pages.MM, each["x1"] * pages.MM, each["top"] * pages.MM, each["bottom"] * pages.MM)
                for each in shapes
            ]
            fonts = {char["fontname"].partition("+")[2] for char in page.chars}
            assert all("Tinos" in font for font in fonts), fonts
        found[name] = words, [box for box in boxes if box[1] - box[0] > 4 and box[3] - box[2] > 2]
    return found


def _white(shape: dict[str, Any]) -> bool:
    color = shape["non_stroking_color"]
    return all(part > 0.99 for part in (color if isinstance(color, tuple) else (color,)))


def test_labels_stand_below_their_bars_in_order(made):
    for name in ("cot", "ty_le", "co_cau"):
        words, boxes = made[name]
        places = [words[str(year)] for year in YEARS]
        assert [middle for middle, _ in places] == sorted(middle for middle, _ in places)
        assert all(LEFT < middle < RIGHT for middle, _ in places)
        floor = max(bottom for *_, bottom in boxes)
        assert all(0 < bottom - floor < 8 for _, bottom in places)


def test_numbers_are_written_as_in_vietnam(made):
    assert {"1.200", "5.200", "6.000"} <= made["cot"][0].keys()
    assert {"65,2", "70,0", "71,4", "%"} <= made["ty_le"][0].keys()
    # What stands along the axis is read from below.
    assert {"lượt"[::-1], "Tập", "Cá", "nhân"} <= made["cot"][0].keys()


def test_bars_are_as_high_as_their_numbers(made):
    _, boxes = made["cot"]
    bars = sorted(box for box in boxes if box[3] - box[2] > 5)
    heights = [bottom - top for _, _, top, bottom in bars]
    numbers = [1200, 4000, 1400, 5200, 1500, 6000]
    assert len(heights) == len(numbers)
    assert [height / heights[-1] for height in heights] == pytest.approx([n / 6000 for n in numbers], abs=0.01)


def test_a_share_chart_is_full(made):
    _, boxes = made["co_cau"]
    bars = [box for box in boxes if box[1] - box[0] > 10]
    assert len(bars) == 6
    assert len({(round(left), round(right)) for left, right, *_ in bars}) == 3
    floor, top = max(bottom for *_, bottom in bars), min(top for _, _, top, _ in bars)
    first = min(bars, key=lambda box: (round(box[0]), box[2]))
    assert (first[3] - first[2]) / (floor - top) == pytest.approx(4000 / 5200, abs=0.01)


def test_lying_bars_begin_at_the_top(made):
    words, boxes = made["thanh"]
    assert words["Trung"][1] < words["hoạch"][1]
    upper, lower = sorted((box for box in boxes if box[1] - box[0] > 15), key=lambda box: box[2])
    assert (upper[1] - upper[0]) / (lower[1] - lower[0]) == pytest.approx(2, abs=0.02)


def test_nothing_stands_outside_the_margins(made):
    for words, boxes in made.values():
        assert all(left > LEFT - 0.5 and right < RIGHT + 0.5 for left, right, *_ in boxes)
        assert all(LEFT < middle < RIGHT for middle, bottom in words.values() if bottom > 15)
