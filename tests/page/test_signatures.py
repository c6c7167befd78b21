"""Pictures of signatures and seals as a reader sees them, measured on the PDF. Lengths are millimetres."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

import pages
import pytest
import signers

import vanban

pytestmark = pytest.mark.page


class Picture(NamedTuple):
    left: float
    right: float
    top: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def middle(self) -> tuple[float, float]:
        return (self.left + self.right) / 2, (self.top + self.bottom) / 2


class Shown(NamedTuple):
    """A document as it is seen: its pages, the pictures on each; the pages of the same without its pictures."""

    pages: tuple[pages.PdfPage, ...]
    pictures: tuple[tuple[Picture, ...], ...]
    plain: tuple[pages.PdfPage, ...]

    @property
    def signing(self) -> tuple[pages.PdfPage, tuple[Picture, ...]]:
        [number] = [number for number, found in enumerate(self.pictures) if found]
        return self.pages[number], self.pictures[number]


@pytest.fixture(scope="module")
def shown(tmp_path_factory) -> dict[str, Shown]:
    import pdfplumber

    folder: Path = tmp_path_factory.mktemp("signatures")
    papers = dict(signers.PAPERS)
    papers |= {f"{name}_khong": _without(paper) for name, paper in signers.PAPERS.items()}
    pages.convert(folder, *(vanban.save(paper, folder / f"{name}.docx") for name, paper in papers.items()))
    found = {}
    for name in signers.PAPERS:
        with pdfplumber.open(folder / f"{name}.pdf") as document:
            drawn = tuple(tuple(_picture(each) for each in page.images) for page in document.pages)
        plain = pages.read_pages(folder / f"{name}_khong.pdf")
        found[name] = Shown(pages.read_pages(folder / f"{name}.pdf"), drawn, plain)
    return found


def _without(paper: Any) -> Any:
    return type(paper).model_validate(_bare(paper.model_dump()))


def _bare(data: Any) -> Any:
    if isinstance(data, dict):
        return {name: _bare(value) for name, value in data.items() if not name.startswith("anh_")}
    return [_bare(each) for each in data] if isinstance(data, (list, tuple)) else data


def _picture(each: Any) -> Picture:
    return Picture(*(each[side] * pages.MM for side in ("x0", "x1", "top", "bottom")))


@pytest.mark.parametrize("name", signers.PAPERS)
def test_no_letter_stands_elsewhere_than_on_the_paper_without_them(shown, name):
    assert shown[name].pages == shown[name].plain


@pytest.mark.parametrize("name", ["thong_bao", "cong_van", "hai_dong", "chuc_vu_khac", "du_thao", "cu"])
def test_the_seal_has_its_size_and_covers_the_left_third_of_the_signature(shown, name):
    signature, seal = shown[name].signing[1]
    size = 42 if name == "cu" else 36
    assert (seal.width, seal.bottom - seal.top) == (pytest.approx(size, abs=0.3), pytest.approx(size, abs=0.3))
    assert (seal.right - signature.left) / signature.width == pytest.approx(1 / 3, abs=0.01)
    assert seal.left < signature.left
    assert seal.middle[1] == pytest.approx(signature.middle[1], abs=0.3)


@pytest.mark.parametrize("name", set(signers.PAPERS) - {"bien_ban", "hop_dong", "du_thao"})
def test_the_signature_stands_in_the_middle_between_title_and_name(shown, name):
    page, (signature, *_) = shown[name].signing
    signer = signers.PAPERS[name].nguoi_ky
    between_title_and_name(page, signature, signer.dong[-1].split()[-1].upper(), signer.chuc_vu_khac or signer.ten_in)


def between_title_and_name(page, signature, title_ends, name_begins, within=(0, 210)) -> None:
    column = [line for line in page.lines if within[0] <= line.middle <= within[1] and line.bold]
    name = next(line for line in reversed(column) if line.text.lower().startswith(name_begins.lower()))
    title = max((line for line in column if line.bottom < signature.top + 1), key=lambda line: line.bottom)
    assert title.text.split()[-1] == title_ends
    for line in (title, name):
        assert signature.middle[0] == pytest.approx(line.middle, abs=0.6)
    assert title.bottom <= signature.top + 0.1
    assert signature.bottom <= name.top + 0.1
    assert signature.middle[1] == pytest.approx((title.bottom + name.top) / 2, abs=1)


def test_of_several_each_has_its_own(shown):
    page, found = shown["bien_ban"].signing
    by_side = sorted(found, key=lambda each: each.middle[0])
    assert [round(each.width) for each in by_side] == [30, 36, 44]
    secretary, _, chair = by_side
    minutes = signers.PAPERS["bien_ban"]
    between_title_and_name(page, secretary, "KÝ", minutes.thu_ky.ho_ten, (30, 112))
    between_title_and_name(page, chair, "TỌA", minutes.chu_tri.ho_ten, (112, 195))


def test_of_parties_each_has_its_own_row_by_row(shown):
    _, found = shown["hop_dong"].signing
    assert sorted(round(each.width) for each in found) == [30, 32, 36, 38]
    first, third = (next(each for each in found if round(each.width) == width) for width in (30, 32))
    assert first.middle[0] == pytest.approx(third.middle[0], abs=0.5)
    assert first.bottom < third.top
