"""The plan's pages as a reader sees them: measured on the PDF, never on the XML. Lengths are millimetres."""

from __future__ import annotations

import re
from itertools import pairwise

import pages
import plans
import pytest

from vanban.standards import nd30_2020 as nd30
from vanban.the_thuc.quoc_hieu import QUOC_HIEU, TIEU_NGU

pytestmark = pytest.mark.page

LEFT, RIGHT, TOP, BOTTOM = 30, 210 - 15, 20, 297 - 20
CLOSE = 0.5
NAMES = ["vi_du", *plans.VARIANTS]
ENDS = [f"cuoi_trang_{count}_{ending}" for count, ending in plans.POSITIONS]


@pytest.fixture(params=NAMES + ENDS)
def document(request, made) -> tuple[pages.PdfPage, ...]:
    return made[request.param]


def signing(document: tuple[pages.PdfPage, ...]) -> tuple[int, pages.PdfPage, pages.Line, pages.Line]:
    """Page number (from 0), page, the label of recipients and the first line of the signer's block."""
    found = [
        (n, page, line) for n, page in enumerate(document) for line in page.lines if line.text.startswith("Nơi nhận:")
    ]
    assert len(found) == 1
    number, page, label = found[0]
    titles = [line for line in page.lines if line.left > 100 and abs(line.top - label.top) < 2]
    assert len(titles) == 1, f"nothing level with Nơi nhận: {page.lines}"
    return number, page, label, titles[0]


def test_the_example_has_three_or_four_pages(made):
    assert len(made["vi_du"]) in (3, 4)
    assert len(made["mot_trang"]) == len(made["du_thao"]) == 1


def test_the_ends_of_text_run_over_the_foot_of_the_first_page(made):
    for ending in plans.ENDINGS:
        sizes = [len(made[f"cuoi_trang_{count}_{ending}"]) for count, of in plans.POSITIONS if of == ending]
        assert (sizes[0], sizes[-1]) == (1, 2)


def test_paper_and_margins(document):
    for page in document:
        assert (round(page.width), round(page.height)) == (nd30.TRANG.rong, nd30.TRANG.cao)
        body = [line for line in page.lines if line.top > 15]
        assert body, "an empty page"
        assert min(line.left for line in body) >= LEFT - 0.2
        assert max(line.right for line in body) <= RIGHT + 0.2
        assert min(line.top for line in body) >= TOP - 1
        assert max(line.bottom for line in body) <= BOTTOM + 1


def test_every_letter_is_in_the_face_of_times_new_roman(document):
    assert {line.font.split("+")[-1].split("-")[0] for page in document for line in page.lines} == {"Tinos"}


def test_quoc_hieu_stands_on_one_line_and_its_rule_is_as_long_as_the_motto(document):
    page = document[0]
    nation, motto = page.line(QUOC_HIEU), page.line(TIEU_NGU)
    assert nation.text == QUOC_HIEU
    assert (nation.size, nation.bold, nation.italic) == (13, True, False)
    assert (motto.size, motto.bold, motto.italic) == (14, True, False)
    assert nation.left > 80
    assert abs(nation.middle - motto.middle) < CLOSE
    rule = page.rule_under(motto)
    assert abs(rule.width - motto.width) < 1
    assert abs(rule.middle - motto.middle) < CLOSE


def test_the_issuers_rule_is_a_third_to_a_half_of_its_last_line(document):
    page = document[0]
    number = page.line("Số:")
    issuer = [line for line in page.lines if line.bottom < number.top and line.right < 100]
    last = issuer[-1]
    assert all((line.size, line.italic) == (13, False) and line.text == line.text.upper() for line in issuer)
    assert last.bold
    assert {round(line.middle, 0) for line in issuer} <= {round(last.middle, 0) + step for step in (-1, 0, 1)}
    rule = page.rule_under(last)
    assert rule.width / last.width in nd30.MOT_PHAN_BA_DEN_MOT_PHAN_HAI
    assert abs(rule.middle - last.middle) < CLOSE


def test_number_and_date_stand_on_one_line_each_in_its_column(document):
    page = document[0]
    number = page.line("Số:")
    dates = [line for line in page.lines if ", ngày" in line.text and line.italic and line.top < 80]
    assert len(dates) == 1
    date = dates[0]
    assert abs(number.bottom - date.bottom) < 1
    assert (number.size, number.bold, number.italic) == (13, False, False)
    assert (date.size, date.bold, date.italic) == (14, False, True)
    assert number.right < date.left
    assert re.search(r"năm( \d{4})?$", date.text.strip())
    assert abs(date.middle - page.line(QUOC_HIEU).middle) < CLOSE


def test_type_and_subject_are_centred_and_ruled(document):
    page = document[0]
    kind = page.line("KẾ HOẠCH")
    lines = [line for line in page.lines if kind.bottom - 1 < line.top and line.bold and line.top < 100]
    subject = []
    for line in lines:
        if subject and line.top - subject[-1].top > 8:
            break
        subject.append(line)
    assert all((line.size, line.bold, line.italic) == (14, True, False) for line in (kind, *subject))
    assert all(abs(line.middle - (LEFT + RIGHT) / 2) < CLOSE for line in (kind, *subject))
    rule = page.rule_under(subject[-1])
    assert rule.width / subject[-1].width in nd30.MOT_PHAN_BA_DEN_MOT_PHAN_HAI
    assert abs(rule.middle - subject[-1].middle) < CLOSE


def test_the_page_number_is_centred_on_top_from_page_two(document):
    appendix = next((n for n, page in enumerate(document) if any(line.text == "Phụ lục" for line in page.lines)), None)
    for index, page in enumerate(document):
        count = index + 1 if appendix is None or index < appendix else index - appendix + 1
        above = [line for line in page.lines if line.bottom < TOP - 1]
        if count == 1:
            assert above == []
            continue
        assert [line.text for line in above] == [str(count)]
        assert abs(above[0].middle - (LEFT + RIGHT) / 2) < CLOSE
        assert (above[0].size, above[0].bold, above[0].italic) == (14, False, False)


def test_body_is_upright_justified_and_indented(document):
    body = [
        line
        for page in document
        for line in page.lines
        if line.size == 14 and not line.bold and not line.italic and line.top > 60
    ]
    starts = {round(line.left, 0) for line in body if line.text.startswith("- ")}
    assert starts <= {43.0}
    inner = [
        line for line, following in pairwise(body) if following.left < LEFT + 1 and 0 < following.top - line.top < 8
    ]
    assert all(abs(line.right - RIGHT) < 1 for line in inner)


def test_the_signing_block_has_at_least_two_lines_of_text_with_it(document):
    number, page, label, title = signing(document)
    text = [line for line in page.lines if TOP - 1 < line.top < label.top - 2 and not (number == 0 and line.top < 60)]
    assert len(text) >= 2
    assert title.text == title.text.upper()
    assert (title.size, title.bold, title.italic) == (14, True, False)
    assert (label.size, label.bold, label.italic) == (12, True, True)
    assert abs(label.left - LEFT) < 1
    recipients = [line for line in page.lines if line.top > label.top and line.left < 100]
    assert recipients
    assert all((line.size, line.bold, line.italic) == (11, False, False) for line in recipients)
    assert recipients[-1].text.startswith("- Lưu: VT")
    assert recipients[-1].text.endswith(".")


@pytest.mark.parametrize("name", ["thanh_pho_ho_chi_minh", *ENDS])
def test_the_name_stands_under_the_title_with_room_to_sign(made, name):
    _, page, _, title = signing(made[name])
    below = [line for line in page.lines if line.left > 100 and line.top > title.top]
    signer = below[-1]
    assert signer.text in ("Nguyễn Văn Thí Dụ", "Trần Thị Ví Dụ")
    assert abs(signer.middle - title.middle) < CLOSE
    assert 20 <= signer.top - (below[-2] if len(below) > 1 else title).bottom <= 40


def test_only_an_appendix_follows_the_signing_block(document):
    number, *_ = signing(document)
    rest = document[number + 1 :]
    assert not rest or rest[0].lines[0].text == "Phụ lục"


def test_headings_never_end_a_page_and_no_line_is_left_alone(document):
    heads = re.compile(r"([IVX]+|\d+)\. ")
    for page, following in pairwise(document):
        body = [line for line in page.lines if line.top > TOP - 1]
        if any(line.text.startswith("Nơi nhận") for line in body) or any(
            line.text == "Phụ lục" for p in (page, following) for line in p.lines
        ):
            continue
        last = body[-1]
        assert not (last.bold and heads.match(last.text)), f"heading at the foot: {last.text}"
        first, second = [line for line in following.lines if line.top > TOP - 1][:2]
        if first.left < LEFT + 1:  # a paragraph goes on: at least two lines on either side
            assert second.left < LEFT + 1 or second.top - first.top > 100, f"widow: {first.text}"
            assert not body[-1].left > LEFT + 5, f"orphan: {body[-1].text}"


def test_a_long_agency_name_breaks_into_balanced_lines(made):
    page = made["ten_co_quan_dai"][0]
    lines = [line for line in page.lines if line.bold and line.right < 100 and line.top < page.line("Số:").top]
    assert len(lines) >= 3
    assert " ".join(line.text for line in lines) == plans.LONG_AGENCY.upper()
    assert min(line.width for line in lines) > 0.45 * max(line.width for line in lines)


def test_a_long_subject_breaks_into_balanced_lines(made):
    page = made["trich_yeu_dai"][0]
    lines = [line for line in page.lines if line.bold and line.left > 15 and page.line("KẾ HOẠCH").top < line.top < 100]
    lines = lines[: next(i for i, line in enumerate(lines) if line.text.endswith("2026 - 2030")) + 1]
    assert " ".join(line.text for line in lines) == plans.LONG_SUBJECT
    assert min(line.width for line in lines) > 0.75 * max(line.width for line in lines)


def test_a_drafts_blanks_take_a_pen(made):
    page = made["du_thao"][0]
    number, date = page.line("Số:"), page.line("Đồng Nai, ngày")
    assert number.text.startswith("Số:")
    assert number.width > 40
    assert date.width > 68


def test_the_assignment_table_repeats_its_head_and_splits_no_row(made):
    document = made["bang_200_viec"]
    start = next(n for n, page in enumerate(document) if any(line.text == "Phụ lục" for line in page.lines))
    tables = document[start:]
    assert len(tables) > 5
    numbers = 0
    for page in tables:
        assert any("Nhiệm vụ" in line.text and line.bold for line in page.lines), "no head on this page"
        rows = [text for text, left in page.words if text.isdigit() and LEFT < left < LEFT + 11]
        assert len(rows) == sum(text == "cáo" for text, _ in page.words), "a row goes over to the next page"
        numbers += len(rows)
    assert numbers == 200
    assert tables[-1].lines[-1].text == "./."
    assert len([line for line in tables[-1].lines if line.top > TOP]) > 3, "the end mark stands alone"


def test_the_end_mark_of_a_table_never_stands_alone(made):
    counts = set()
    for count in plans.ROWS:
        last = made[f"hang_{count}"][-1]
        text = [line for line in last.lines if line.top > TOP - 1]
        assert text[-1].text == "./."
        assert any("Văn phòng" in line.text for line in text)
        counts.add(len(made[f"hang_{count}"]))
    assert len(counts) > 1, "no table ends at a page's foot"


def test_a_row_taller_than_a_page_loses_no_word(made):
    printed = " ".join(text for page in made["hang_cao"] for text, left in page.words if LEFT + 10 < left < 120)
    assert printed.count("cuối") >= 120
