"""Random dossiers counted again from the words of their Word files, without any of our own reading.

For every award the same number stands in the sentence, the list, the minutes, the ballot and the count, and there are
as many reports; who that is, is reckoned from the workbook's rows alone.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator
from fractions import Fraction
from pathlib import Path
from typing import Any

from docx import Document
from dossiers import OFFICE, book, council, general, person, unit
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from vanban.khen_thuong.ho_so import lap_ho_so

SURNAMES = ("Nguyễn", "Lê", "Trần", "Phạm", "Bùi", "Đỗ", "Hồ", "Vũ")
PRINTED = {
    "cstdtq": "“Chiến sĩ thi đua toàn quốc”", "cstdcs": "“Chiến sĩ thi đua cơ sở”", "ldtt": "“Lao động tiên tiến”",
    "bkttg": "“Bằng khen của Thủ tướng Chính phủ”", "gk": "Giấy khen",
    "bk_bt": "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Ví Dụ",
}  # fmt: skip
ASKED = {
    "cstdtq": "CSTĐTQ",
    "cstdcs": "CSTĐCS",
    "ldtt": "LĐTT",
    "bkttg": "BKTTg",
    "bk_bt": "BK tỉnh",
    "gk": "Giấy khen",
}
TITLES = ("cstdtq", "cstdcs", "ldtt")
SHARE = {"cstdtq": Fraction(9, 10)}
MEMBERS = 9
_COUNTS = re.compile(r"(\d+) (?:tập thể|hộ gia đình|cá nhân)")

WISHES = (("cstdcs",), ("ldtt",), ("ldtt", "cstdcs"), ("gk",), ("cstdcs", "bk_bt"), ("bkttg",), ("cstdtq",))
people = st.lists(st.tuples(st.sampled_from(WISHES), st.integers(6, 9)), max_size=8)
units = st.lists(st.tuples(st.sampled_from(["gk", "bk_bt", "bkttg"]), st.integers(6, 9)), min_size=1, max_size=4)


def person_row(at: int, awards: tuple[str, ...], votes: int) -> dict[str, Any]:
    asked = ["; ".join(ASKED[one] for one in awards if (one in TITLES) is title) or None for title in (True, False)]
    return person(f"{SURNAMES[at]} Văn Ví Dụ", danh_hieu_de_nghi=asked[0], hinh_thuc_de_nghi=asked[1],
                  so_phieu_dong_y=votes, thanh_tich_tom_tat=f"Hoàn thành {at + 2} việc")  # fmt: skip


def rows_of(path: Path) -> Iterator[list[str]]:
    """The numbered rows of every table of a Word file, a text a cell."""
    for table in Document(str(path)).tables:
        for row in table.rows:
            cells = [" ".join(cell.text.split()) for cell in row.cells]
            if cells[0].isdigit():
                yield cells


def paragraphs(path: Path) -> list[str]:
    return [" ".join(each.text.split()) for each in Document(str(path)).paragraphs]


def awards_of(texts: Iterator[list[str]]) -> Counter[str]:
    return Counter(code for cells in texts for code, name in PRINTED.items() if name in cells[2:])


def told(path: Path, code: str) -> set[int]:
    """Every number that a paper's sentences give of an award's recipients; one whom they name is one."""
    found = set()
    for text in paragraphs(path):
        if re.search(rf"(?:[Tt]ặng|danh hiệu) {re.escape(PRINTED[code])}.* cho ", text):
            said = text.partition(PRINTED[code])[2].partition(" cho ")[2]
            found.add(sum(map(int, _COUNTS.findall(said))) or 1)
    return found


@settings(max_examples=20, deadline=None, phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow])
@given(people, units)
def test_every_paper_counts_the_same_people_for_every_award(chosen, units_chosen):
    cases = [(one, votes) for awards, votes in chosen for one in awards] + units_chosen
    asked = Counter(code for code, _ in cases)
    elected = Counter(code for code, votes in cases if Fraction(votes, MEMBERS) >= SHARE.get(code, Fraction(4, 5)))
    folder = Path(tempfile.mkdtemp())
    try:
        sheets = {
            "CaNhan": [person_row(at, *each) for at, each in enumerate(chosen)],
            "TapThe": [unit(f"Phòng số {at + 1}", hinh_thuc_de_nghi=ASKED[code], so_phieu_dong_y=votes)
                       for at, (code, votes) in enumerate(units_chosen)],
        }  # fmt: skip
        lap_ho_so(
            book(folder / "a.xlsx", general(), HoiDong=council(MEMBERS), **sheets), folder / "ra", defaults=OFFICE
        )
        out = folder / "ra"
        reports = [path.stem for path in out.rglob("bao_cao/*.docx")]
        assert Counter(code for name in reports for code in PRINTED if name.endswith(f"_{code}")) == elected
        minutes = Counter(awards_of(rows_of(out / "hoi_dong/bien_ban_hop_hoi_dong.docx")))
        twice = elected if elected != asked else Counter[str]()  # who fails makes a second table, of the elected alone
        assert minutes == asked + twice
        for code, count in asked.items():
            assert len([*rows_of(out / f"hoi_dong/phieu_bau_{code}.docx")]) == count
            assert len([*rows_of(out / f"hoi_dong/bien_ban_kiem_phieu_{code}.docx")]) == count
        listed = sum((awards_of(rows_of(path)) for path in out.rglob("danh_sach_trich_ngang.docx")), Counter[str]())
        assert listed == Counter({code: elected[code] for code in ("cstdtq", "bkttg", "bk_bt") if elected[code]})
        papers = [*out.rglob("to_trinh.docx"), *out.rglob("quyet_dinh_*.docx")]
        for code in PRINTED:
            said = set().union(*(told(path, code) for path in papers))
            assert said == ({elected[code]} if elected[code] else set()), code
    finally:
        shutil.rmtree(folder)
