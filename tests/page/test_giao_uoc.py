"""Where the units of a covenant sign, measured on the PDF for 3, 8 and 17 of them. Lengths are millimetres."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pages
import plans
import pytest
import yaml

import vanban

pytestmark = pytest.mark.page

LEFT, RIGHT, TOP, BOTTOM = 30, 210 - 15, 20, 297 - 20
EXAMPLES = plans.EXAMPLE.parent
UNITS = ("Sở", "Ban Quản lý các Khu công nghiệp và khu chế xuất", "Trung tâm Dịch vụ khu công nghiệp")
SHAPES: dict[str, dict[str, Any]] = {
    **{f"{count}": {"count": count} for count in (3, 8, 17)},
    **{f"{count}_hai_cot": {"count": count, "so_cot": 2} for count in (8, 17)},
    **{f"{count}_truong_rieng": {"count": count, "truong_ky_rieng": True} for count in (3, 8, 17)},
}


def covenant(count: int, **more: Any) -> vanban.VanBan:
    data = yaml.load((EXAMPLES / "giao_uoc_thi_dua.yaml").read_text("utf-8"), yaml.BaseLoader)
    signers = [
        {"don_vi": f"{UNITS[number % 3]} thứ {number}", "chuc_vu": f"Giám đốc {number}", "ho_ten": name(number)}
        for number in range(count)
    ]
    signers[0]["vai_tro"] = "Trưởng khối"
    return vanban.kinds()["giao_uoc_thi_dua"].model_validate({**data, "don_vi_ky": signers, **more})


def name(number: int) -> str:
    """Somebody's name, of which no two are alike."""
    letters = "ABCDEGHIKLMNOPQRSTUVXY"
    return f"Ví Dụ {letters[number]}{letters[number].lower()}"


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> dict[str, list[list[tuple[str, float, float, float]]]]:
    """The words of each page by paper: text, middle, top, bottom."""
    import pdfplumber

    folder: Path = tmp_path_factory.mktemp("giao_uoc")
    files = [vanban.save(covenant(**shape), folder / f"{shaped}.docx") for shaped, shape in SHAPES.items()]
    pages.convert(folder, *files)
    found = {}
    for shaped in SHAPES:
        with pdfplumber.open(folder / f"{shaped}.pdf") as document:
            found[shaped] = [[_word(word) for word in page.extract_words(x_tolerance=2)] for page in document.pages]
    return found


def _word(word: dict[str, Any]) -> tuple[str, float, float, float]:
    middle = (word["x0"] + word["x1"]) / 2
    return word["text"], middle * pages.MM, word["top"] * pages.MM, word["bottom"] * pages.MM


def places(document, number: int) -> tuple[tuple[int, float, float], tuple[int, float, float]]:
    """Page, middle and top of a signer's post, which its number ends, and of its name, which its letters end."""
    last = name(number).split()[-1]
    found = [
        (page, middle, top)
        for page, words in enumerate(document)
        for at, (text, middle, top, _) in enumerate(words)
        if (text == str(number) and words[at - 1][0] == "ĐỐC") or text == last
    ]
    post, signed = found
    return post, signed


@pytest.mark.parametrize("shaped", SHAPES)
def test_every_signer_stands_whole_on_one_page_with_room_to_sign(made, shaped):
    for number in range(SHAPES[shaped]["count"]):
        post, signed = places(made[shaped], number)
        assert post[0] == signed[0], f"signer {number} is split over pages"
        assert 20 <= signed[2] - post[2] < 60
        assert abs(post[1] - signed[1]) < 30


@pytest.mark.parametrize("shaped", SHAPES)
def test_signers_follow_one_another_row_by_row_with_names_level(made, shaped):
    order = [places(made[shaped], number)[1] for number in range(SHAPES[shaped]["count"])]
    read = sorted(order, key=lambda place: (place[0], round(place[2]), place[1]))
    assert read == order
    rows: dict[tuple[int, int], list[float]] = {}
    for page, _, top in order:
        rows.setdefault((page, round(top / 5)), []).append(top)
    columns = 2 if SHAPES[shaped].get("so_cot") else 3
    assert max(map(len, rows.values())) == min(columns, len(order) - bool(SHAPES[shaped].get("truong_ky_rieng")))
    assert all(max(tops) - min(tops) < 0.2 for tops in rows.values())


@pytest.mark.parametrize("shaped", [shaped for shaped in SHAPES if shaped.endswith("rieng")])
def test_who_leads_alone_stands_in_the_middle(made, shaped):
    (page, _, top), second = places(made[shaped], 0)[1], places(made[shaped], 1)[1]
    words = [word for word in made[shaped][page] if abs(word[2] - top) < 1]
    assert (min(w[1] for w in words) + max(w[1] for w in words)) / 2 == pytest.approx((LEFT + RIGHT) / 2, abs=3)
    assert second[:1] > (page,) or second[2] > top + 20


@pytest.mark.parametrize("shaped", SHAPES)
def test_the_witness_stands_below_all_and_nothing_outside_the_margins(made, shaped):
    document = made[shaped]
    [(page, top)] = [
        (page, words[at][2])
        for page, words in enumerate(document)
        for at in range(len(words) - 1)
        if (words[at][0], words[at + 1][0]) == ("CHỨNG", "KIẾN")
    ]
    last = places(document, SHAPES[shaped]["count"] - 1)[1]
    assert (page, top) > (last[0], last[2])
    assert page == len(document) - 1
    for words in document:
        assert all(top >= TOP - 1 and bottom <= BOTTOM + 1 for _, _, top, bottom in words if top > 16)


@pytest.mark.parametrize("shaped", SHAPES)
def test_two_lines_of_text_stand_with_the_first_signers(made, shaped):
    page, _, top = places(made[shaped], 0)[0]
    above = {round(word[2]) for word in made[shaped][page] if 16 < word[2] < top - 14}
    assert len(above) >= 2


def test_parties_of_a_contract_sign_over_several_pages(tmp_path):
    data = yaml.load((EXAMPLES / "hop_dong.yaml").read_text("utf-8"), yaml.BaseLoader)
    parties = [{"ten": f"Công ty thứ {number}", "dai_dien": f"Ông {name(number)}, Giám đốc"} for number in range(1, 7)]
    terms = [{"dieu": "Nội dung"}, "Các bên cùng thực hiện nội dung đã thống nhất."]
    contract = vanban.kinds()["hop_dong"].model_validate({**data, "cac_ben": parties, "noi_dung": terms})
    pages.convert(tmp_path, file := vanban.save(contract, tmp_path / "hop_dong.docx"))
    document = pages.read_pages(file.with_suffix(".pdf"))
    signed = [[line.text for line in page.lines if "ĐẠI DIỆN BÊN" in line.text] for page in document]
    assert len(document) > 1
    assert all(signed)
    assert max(line.bottom for line in document[0].lines) > BOTTOM - 60
