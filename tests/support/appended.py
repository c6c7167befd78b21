"""Papers with appendices: plain ones, and random ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hypothesis import strategies as st
from pydantic import ValidationError
from random_bodies import BY_LAW, BY_SECTIONS, WORDS

import vanban

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
HEAD: dict[str, Any] = {
    "co_quan_chu_quan": "UBND tỉnh Đồng Nai", "co_quan_ban_hanh": "Ban Quản lý các Khu công nghiệp",
    "so_ky_hieu": "12/TB-KCNĐN", "dia_danh": "Đồng Nai", "ngay_ban_hanh": "2026-03-05",
    "trich_yeu": "Kết quả xét thi đua năm 2026", "noi_nhan": ["Các phòng, đơn vị"],
    "noi_dung": ["Kết quả xét thi đua năm 2026 tại Phụ lục kèm theo."], "nguoi_ky": {"chuc_vu": "Trưởng ban"},
}  # fmt: skip


def table(columns: int, rows: int, word: str = "Phòng") -> dict[str, Any]:
    """A table of so many columns and rows of cells of one word."""
    heads = ["TT", *(f"Cột {number}" for number in range(2, columns + 1))]
    return {"bang": {"cot": heads, "hang": [[n, *[word] * (columns - 1)] for n in range(1, rows + 1)]}}


def notice(*appendices: dict[str, Any], **changes: Any) -> Any:
    """A notice with appendices."""
    return vanban.kinds()["thong_bao"].model_validate(HEAD | {"phu_luc": list(appendices)} | changes)


LONG = [f"Đoạn thứ {number} của phụ lục, dài hơn một dòng để có đủ chữ cho nhiều trang. " * 2 for number in range(42)]
PAPERS = {
    "ngang": lambda: notice({"tieu_de": "Bảng rộng", "noi_dung": [table(12, 60, "Nguyễn")]}),
    "ba_trang": lambda: notice({"tieu_de": "Danh sách dài", "noi_dung": LONG}),
    "ba_phu_luc": lambda: notice(
        {"tieu_de": "Danh sách tập thể", "noi_dung": LONG[:30]},
        {"tieu_de": "Bảng tổng hợp", "noi_dung": [table(4, 50)], "ngang": True},
        {"noi_dung": [{"dieu": "Phạm vi"}, {"khoan": "Một câu."}, {"khoan": "Hai câu."}]},
    ),
}
"""One that needs to lie across, one of three pages, three together."""

_tables = st.builds(
    lambda columns, rows, word: table(columns, rows, word.replace("\n", " ")),
    st.integers(1, 14), st.integers(1, 4), WORDS,
)  # fmt: skip
_BODIES = (BY_LAW, BY_SECTIONS, WORDS, st.lists(st.one_of(WORDS, _tables), min_size=1, max_size=4))


@st.composite
def _appendix(draw: st.DrawFn) -> dict[str, Any]:
    body = draw(_BODIES[draw(st.integers(0, len(_BODIES) - 1))])
    more = {"tieu_de": WORDS, "ngang": st.sampled_from((True, False, "có", "không"))}
    return {"noi_dung": body, **draw(st.fixed_dictionaries({}, optional=more))}


def _valid(appendices: list[dict[str, Any]]) -> Any:
    try:
        return notice(*appendices)
    except ValidationError:
        return None  # a text of marks alone


@st.composite
def notices(draw: st.DrawFn) -> Any:
    """Valid notices with one to three random appendices."""
    found = st.lists(_appendix(), min_size=1, max_size=3).map(_valid)
    return draw(found.filter(lambda paper: paper is not None))
