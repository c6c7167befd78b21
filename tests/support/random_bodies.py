"""Random bodies as a clerk would nest them: by law (phần to điểm), or by I., 1., a)."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st
from random_plans import LINES

_WORDS = (
    "Văn phòng", "tổng hợp", "báo cáo", "kết quả", "thi đua", "năm 2026", "các phòng", "**đậm**", "*nghiêng*",
)  # fmt: skip
_PLAIN = st.lists(st.sampled_from(_WORDS), min_size=1, max_size=6).map(" ".join)
WORDS = st.one_of(_PLAIN, _PLAIN, LINES)
_TITLES = _PLAIN.map(lambda text: text.replace("*", ""))
_SENTENCES = WORDS.map(lambda text: f"{text}.")


def _under(level: str, titled: bool, inside: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    text = _TITLES if titled else _SENTENCES
    return st.fixed_dictionaries({level: text}, optional={"noi_dung": st.lists(inside, min_size=1, max_size=3)})


_leaves = st.one_of(
    WORDS, st.fixed_dictionaries({"gach": WORDS}), st.fixed_dictionaries({"cong": WORDS}),
    st.fixed_dictionaries({"gach": st.lists(WORDS, min_size=1, max_size=3)}),
)  # fmt: skip
_points = st.one_of(_leaves, _under("diem", False, _leaves))
_clauses = st.one_of(_under("khoan", True, _points), _under("khoan", False, _points), _points)
_articles = st.one_of(_under("dieu", True, _clauses), _under("dieu", False, _clauses))
_small = _under("tieu_muc", True, _articles)
_sections = _under("muc", True, st.one_of(_articles, _small))
_chapters = _under("chuong", True, st.one_of(_sections, _articles))
_parts = _under("phan", True, _chapters)
_romans = _under("muc", True, _clauses)

BY_LAW = st.one_of(
    st.lists(_chapters, min_size=1, max_size=3), st.lists(_parts, min_size=1, max_size=2),
    st.lists(_articles, min_size=1, max_size=4),
)  # fmt: skip
BY_SECTIONS = st.one_of(
    st.lists(st.one_of(_romans, _clauses), min_size=1, max_size=4),
    st.lists(_under("phan", True, _romans), min_size=1, max_size=2),
)
