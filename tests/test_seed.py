"""Every word of the seed comes out, in order, and nothing else but labels and the end mark."""

from __future__ import annotations

import re

import plans
import pytest
from docx import Document

import vanban


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.casefold())


def printed(path) -> list[str]:
    """The text of a document in reading order: tables row by row, cell by cell."""
    body = Document(path).element.body
    return ["".join(node.text or " " for node in p.iter("{*}t", "{*}br")) for p in body.iter("{*}p")]


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    return vanban.save(vanban.load(plans.EXAMPLE), tmp_path_factory.mktemp("seed") / "ke_hoach.docx")


def test_the_words_after_the_header_block_are_the_seeds(made):
    lines = printed(made)
    start = lines.index("Kế hoạch")
    assert words(" ".join(lines[start:])) == words(plans.SEED.read_text("utf-8"))


def test_the_header_block_holds_only_what_the_example_says(made):
    lines = printed(made)
    head = " ".join(lines[: lines.index("Kế hoạch")])
    assert words(head) == words(
        "UBND tỉnh Đồng Nai Ban Quản lý các Khu công nghiệp Cộng hòa xã hội chủ nghĩa Việt Nam Độc lập Tự do Hạnh phúc "
        "Số KH KCNĐN Đồng Nai ngày tháng năm"
    )


def test_the_body_ends_with_its_mark(made):
    assert sum(line.endswith("./.") for line in printed(made)) == 1
    assert any(line.startswith("Trên đây") and line.endswith("Đồng Nai./.") for line in printed(made))
