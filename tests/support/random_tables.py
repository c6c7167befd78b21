"""Random tables, pictures, charts and footnotes among the blocks of a body."""

from __future__ import annotations

from typing import Any

import pictures
from hypothesis import strategies as st
from pydantic import ValidationError
from random_bodies import WORDS
from random_charts import charts
from random_plans import BODIES, LINES

from vanban.loai.thong_bao import ThongBao
from vanban.the_thuc.bang import Bang

_cells = st.one_of(
    st.integers(-9, 99_999), st.floats(-100, 100).map(lambda number: round(number, 2)), st.none(), st.just(""), WORDS,
    BODIES,
)  # fmt: skip
_heads = st.one_of(WORDS, LINES, st.just(""), st.integers(2000, 2030))
_columns = st.recursive(
    _heads, lambda below: st.fixed_dictionaries({"tieu_de": _heads, "cot": st.lists(below, min_size=1, max_size=3)}),
    max_leaves=6,
)  # fmt: skip


def _leaves(column: Any) -> int:
    return sum(map(_leaves, column["cot"])) if isinstance(column, dict) else 1


@st.composite
def tables(draw: st.DrawFn) -> dict[str, Any]:
    """What a clerk might type for a table."""
    columns = draw(st.lists(_columns, min_size=1, max_size=4))
    count = sum(map(_leaves, columns))
    row = st.lists(_cells, min_size=count, max_size=count)
    rows = draw(st.lists(st.one_of(row, row, row, WORDS), min_size=1, max_size=6))
    return {
        "cot": columns,
        "hang": rows,
        **draw(st.fixed_dictionaries({}, optional={"tieu_de": LINES, "ghi_chu": BODIES})),
    }


_files = st.builds(
    lambda name, shape: (f"{name}.png", pictures.png(*shape)),
    st.sampled_from(("so_do", "Hình 1", "a&b", "biểu đồ <1>")),
    st.sampled_from(((8, 4), (480, 10), (2000, 30), (3, 900))),
) | st.just(("anh.jpg", pictures.JPEG))


@st.composite
def shown(draw: st.DrawFn) -> dict[str, Any]:
    """What is known of a picture whose file has been read."""
    name, data = draw(_files)
    optional = {"chu_thich": LINES, "mo_ta": LINES, "rong": st.integers(1, 165)}
    return {"tep": name, "du_lieu": data, **draw(st.fixed_dictionaries({}, optional=optional))}


_levels = st.sampled_from(("doan", "muc", "khoan", "diem", "gach", "cong", "dieu", "chuong"))
_noted = st.builds(lambda level, text, note: {level: text, "chu_thich": note}, _levels, WORDS, LINES)
BLOCKS = st.lists(
    st.one_of(
        WORDS, _noted, tables().map(lambda table: {"bang": table}), shown().map(lambda one: {"hinh": one}),
        charts().map(lambda chart: {"bieu_do": chart}),
    ),
    min_size=1, max_size=6,
)  # fmt: skip


def notice(blocks: Any) -> ThongBao:
    """A notice of such a body."""
    return ThongBao.model_validate(
        {
            "co_quan_chu_quan": "UBND tỉnh Đồng Nai", "co_quan_ban_hanh": "Ban Quản lý các Khu công nghiệp",
            "ky_hieu_co_quan": "KCNĐN", "dia_danh": "Đồng Nai", "ngay_ban_hanh": "2026-03-05",
            "trich_yeu": "Kết quả xét thi đua", "noi_dung": blocks, "noi_nhan": ["Các phòng", "Văn phòng"],
            "nguoi_ky": {"chuc_vu": "Trưởng ban", "ho_ten": "Nguyễn Văn Ví Dụ"},
        }
    )  # fmt: skip


def _valid(make: Any, data: Any) -> Any:
    try:
        return make(data)
    except ValidationError:
        return None


def notices() -> st.SearchStrategy[ThongBao]:
    """Valid notices with tables, pictures, charts and footnotes."""
    found: st.SearchStrategy[Any] = BLOCKS.map(lambda blocks: _valid(notice, blocks)).filter(bool)
    return found


def valid_tables() -> st.SearchStrategy[Bang]:
    """Valid tables alone."""
    found: st.SearchStrategy[Any] = tables().map(lambda table: _valid(Bang.model_validate, table)).filter(bool)
    return found
