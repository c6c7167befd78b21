"""Random bodies, by law and by I., 1., a): numbered right, printed and read back the same, judged clean of form."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from pydantic import ValidationError
from random_bodies import BY_LAW, BY_SECTIONS

import vanban
from vanban.chu.so import from_roman
from vanban.loai.thong_bao import ThongBao
from vanban.the_thuc.noi_dung import Khoi

HEAD: dict[str, Any] = {
    "loai": "thong_bao", "co_quan_ban_hanh": "Ban Quản lý các Khu công nghiệp", "ky_hieu_co_quan": "KCNĐN",
    "dia_danh": "Đồng Nai", "ngay_ban_hanh": "2026-03-05", "trich_yeu": "Kết quả xét thi đua",
    "noi_nhan": ["Các phòng, đơn vị"], "nguoi_ky": {"chuc_vu": "Trưởng ban"},
}  # fmt: skip
LETTERS = "abcdđeghiklmnopqrstuvxy"
many = settings(max_examples=200, deadline=None, suppress_health_check=list(HealthCheck))

FORMS = (
    ("phan", "phan_chuong", re.compile(r"Phần ([IVXLC]+)$")),
    ("chuong", "phan_chuong", re.compile(r"Chương ([IVXLC]+)$")),
    ("muc", "muc_so", re.compile(r"Mục (\d+)$")),
    ("muc", "muc", re.compile(r"([IVXLC]+)\. ")),
    ("tieu_muc", "muc_so", re.compile(r"Tiểu mục (\d+)$")),
    ("dieu", "dieu dieu_tron", re.compile(r"\**Điều (\d+)\.")),
    ("khoan", "khoan khoan_tron", re.compile(r"(\d+)\. ")),
    ("diem", "diem", re.compile(r"([a-zđ]+)\) ")),
)
ORDER = ("phan", "chuong", "muc", "tieu_muc", "dieu", "khoan", "diem")
RUNS_ON = {"chuong": (), "dieu": ()}
"""Chương and điều are numbered through the paper, whatever they stand under."""


def numbers(blocks: list[Khoi]) -> list[tuple[str, int]]:
    """What a reader sees: each numbered paragraph's level and number."""
    found = []
    for block in blocks:
        text = f"{block['nhan']} {block['loi']}".strip()
        for level, kinds, form in FORMS:
            if block["cap"] in kinds.split() and (seen := form.match(text)):
                label = seen[1]
                number = (
                    int(label) if label.isdecimal()
                    else LETTERS.index(label) + 1 if level == "diem" and len(label) == 1
                    else from_roman(label)
                )  # fmt: skip
                found.append((level, number))
    return found


def expected(blocks: list[Khoi]) -> list[tuple[str, int]]:
    """The same counted from the levels alone: one more than the last sibling's, from 1 under each parent."""
    counted: list[tuple[str, int]] = []
    for level, _ in numbers(blocks):
        above = ORDER[: ORDER.index(level)] if level not in RUNS_ON else ()
        since = 0
        for place, (earlier, _) in enumerate(counted):
            if earlier in above:
                since = place
        siblings = [number for earlier, number in counted[since:] if earlier == level]
        counted.append((level, len(siblings) + 1))
    return counted


def paper(body: Any) -> ThongBao | None:
    try:
        return ThongBao.model_validate(HEAD | {"noi_dung": body})
    except ValidationError:
        return None  # a text of marks alone


@pytest.mark.parametrize("bodies", [BY_LAW, BY_SECTIONS], ids=["by law", "by sections"])
def test_numbers_follow_one_another_and_the_paper_reads_back_equal(bodies):
    seen = []

    @many
    @given(bodies)
    def survives(body):
        document = paper(body)
        if document is None:
            return
        printed = document.than_bai()
        assert numbers(printed) == expected(printed)
        assert vanban.read(vanban.render(document)) == document
        seen.append(len(printed))

    survives()
    assert len(seen) > 150
    assert max(seen) > 10


@pytest.mark.parametrize("bodies", [BY_LAW, BY_SECTIONS], ids=["by law", "by sections"])
def test_what_is_printed_keeps_every_rule_of_form(bodies, tmp_path):
    words = ("viet-hoa", "can-cu", "vien-dan", "phu-luc.chi-dan", "noi-dung.kieu-chu", "dieu.tieu-de")
    judged = []

    @settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
    @given(bodies)
    def clean(body):
        document = paper(body)
        if document is None:
            return
        file = tmp_path / "a.docx"
        file.write_bytes(vanban.render(document))
        report = vanban.check(file)
        assert [found for found in report.findings if not found.rule.startswith(words)] == []
        assert report.unseen == ()
        judged.append(1)

    clean()
    assert len(judged) > 25
