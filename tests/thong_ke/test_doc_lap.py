"""Every number of the example report, counted again from the register by code that shares nothing with ours."""

from __future__ import annotations

import re
from collections import Counter
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from openpyxl import load_workbook

import vanban

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
YEAR = 2026
PRINTED = {
    "LĐTT": "“Lao động tiên tiến”", "CSTĐCS": "“Chiến sĩ thi đua cơ sở”", "TTLĐTT": "“Tập thể lao động tiên tiến”",
    "Giấy khen": "Giấy khen", "TTLĐXS": "“Tập thể lao động xuất sắc”", "CSTĐ tỉnh": "Chiến sĩ thi đua cấp tỉnh",
    "BKUBND": "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
    "Cờ thi đua của UBND tỉnh": "Cờ thi đua của Ủy ban nhân dân tỉnh",
    "BKTTg": "“Bằng khen của Thủ tướng Chính phủ”", "HCLĐ Ba": "“Huân chương Lao động” hạng Ba",
}  # fmt: skip
PROVINCE = {"TTLĐXS": "“Tập thể lao động xuất sắc”", "CSTĐ tỉnh": "Chiến sĩ thi đua cấp tỉnh",
            "BKUBND": "Bằng khen", "Cờ thi đua của UBND tỉnh": "Cờ thi đua cấp tỉnh"}  # fmt: skip
OFFICE = ("LĐTT", "CSTĐCS", "TTLĐTT", "Giấy khen")
LEADERS = ("Lãnh đạo", "Các cấp lãnh đạo")
SHORT = {"Tập thể": "tập thể", "Hộ gia đình": "hộ gia đình", "Cá nhân": "cá nhân"}
NUMBER = re.compile(r"[+-]?\d+(?:\.\d{3})*(?:,\d+)?")


def share(part: int, whole: int) -> str:
    """Write a share by integers alone, half up."""
    tenths = (abs(part) * 2000 + whole) // (2 * whole)
    text = str(tenths // 10) + (f",{tenths % 10}" if tenths % 10 else "")
    return ("-" if part < 0 else "") + text


@pytest.fixture(scope="module")
def records() -> list[dict[str, Any]]:
    sheet = load_workbook(EXAMPLES / "so_khen_thuong.xlsx", data_only=True)["SoKhenThuong"]
    head, *rows = sheet.iter_rows(values_only=True)
    names = [str(title).rstrip(" *") for title in head]
    return [dict(zip(names, row, strict=True)) for row in rows if row[0]]


@pytest.fixture(scope="module")
def report() -> Any:
    return Document(BytesIO(vanban.render(vanban.load(EXAMPLES / "bao_cao_tong_ket.yaml"))))


def table(report: Any, *heads: str) -> list[list[str]]:
    """Give the body rows of the table whose second column and some other cell of the head are so called."""
    for each in report.tables:
        cells = [[cell.text.replace("\N{NO-BREAK SPACE}", " ") for cell in row.cells] for row in each.rows]
        if any(set(heads) <= set(row) for row in cells):
            return [row for row in cells if is_body(row)]
    raise AssertionError(heads)


def is_body(row: list[str]) -> bool:
    """Tell a row of facts from the head and from the row of the columns' numbers."""
    return bool(re.fullmatch(r"\d*", row[0]) and (re.fullmatch(r"20\d\d|\D+", row[1])))


def number(text: str) -> int:
    return int(text.replace(".", "") or 0)


def given(rows: list[dict[str, Any]], **wanted: Any) -> int:
    names = {"nam": "Năm", "ma": "Danh hiệu/Hình thức", "ai": "Đối tượng", "loai": "Loại hình"}
    return sum(bool(row["Số QĐ"]) and all(row[names[key]] == value for key, value in wanted.items()) for row in rows)


def people(rows: list[dict[str, Any]], begins: tuple[str, ...], **wanted: Any) -> int:
    chosen = [row for row in rows if (row["Phân loại đối tượng"] or "").startswith(begins)]
    return given(chosen, ai="Cá nhân", **wanted)


def test_the_facts_are_those_of_the_register(report, records):
    counts: Counter[tuple[Any, ...]] = Counter()
    for row in records:
        key = (row["Năm"], PRINTED[row["Danh hiệu/Hình thức"]], row["Đối tượng"], row["Loại hình"])
        kind = row["Phân loại đối tượng"] or ""
        counts[(*key, "Đã tặng" if row["Số QĐ"] else "Đang đề nghị")] += 1
        if row["Số QĐ"]:
            counts[(*key, "Nữ")] += row["Giới tính"] == "Nữ"
            for begun, name in (("Lãnh đạo cấp bộ", "bộ"), ("Lãnh đạo cấp vụ", "vụ"), ("Doanh nhân", "doanh nhân"),
                                ("Các cấp lãnh đạo", "khác"), ("Người trực tiếp", "trực tiếp"),
                                ("Doanh nghiệp", "doanh nghiệp")):  # fmt: skip
                counts[(*key, name)] += kind.startswith(begun)
    order = ("Đã tặng", "Đang đề nghị", "Nữ", "bộ", "vụ", "doanh nhân", "khác", "trực tiếp", "doanh nghiệp")
    rows = table(report, "TT", "Loại hình", "Đối tượng")
    seen = set()
    for row in rows:
        key = (int(row[1]), *row[2:5])
        seen.add(key)
        assert [number(cell) for cell in row[5:]] == [counts[(*key, name)] for name in order]
    assert seen == {key[:4] for key in counts}
    assert len(rows) == len(seen) > 25


def test_the_summary_table(report, records):
    rows = table(report, "TT", "Danh hiệu thi đua, hình thức khen thưởng", "Ghi chú")
    codes = {PRINTED[code]: code for code in PRINTED}
    this = [row for row in records if row["Năm"] == YEAR]
    waiting = [row | {"Số QĐ": "x"} for row in this if not row["Số QĐ"]]
    assert {row[1] for row in rows} == {*codes, "Tổng cộng"}
    for row in rows:
        only = {"ma": codes[row[1]]} if row[1] in codes else {}
        women = [each for each in this if each["Giới tính"] == "Nữ"]
        now, past = given(this, **only), given(records, nam=YEAR - 1, **only)
        assert [number(cell) for cell in row[2:12]] == [
            given(waiting, ai="Tập thể", **only), given(this, ai="Tập thể", **only),
            given(waiting, ai="Cá nhân", **only), given(this, ai="Cá nhân", **only),
            given(women, ai="Cá nhân", **only), people(this, LEADERS, **only), people(this, ("Người trực",), **only),
            given(waiting, ai="Hộ gia đình", **only), given(this, ai="Hộ gia đình", **only), past,
        ]  # fmt: skip
        assert int(row[12]) == now - past
        assert row[13] == (f"{'+' if now > past else ''}{share(now - past, past)} %" if past else "")


def test_the_table_beside_last_year_and_the_province_s(report, records):
    rows = table(report, "TT", "Năm 2025", "Năm 2026")
    codes = {PRINTED[code]: code for code in PRINTED}
    for row in rows:
        only = {"ma": codes[row[1]]} if row[1] in codes else {}
        past, now = given(records, nam=YEAR - 1, **only), given(records, nam=YEAR, **only)
        assert [int(cell) for cell in row[2:5]] == [past, now, now - past]
        assert row[5] == (f"{'+' if now > past else ''}{share(now - past, past)} %" if past else "")
    rows = table(report, "TT", "Hình thức", "Trong đó doanh nghiệp")
    assert [row[1] for row in rows] == ["Bằng khen", "Chiến sĩ thi đua cấp tỉnh", "Cờ thi đua cấp tỉnh",
                                        "“Tập thể lao động xuất sắc”", "Tổng cộng"]  # fmt: skip
    for row in rows:
        names = {row[1]} if row[0] else {*PROVINCE.values()}
        this = [each for each in records if each["Năm"] == YEAR]
        chosen = [each for each in this if PROVINCE.get(each["Danh hiệu/Hình thức"]) in names]
        firms = [each for each in chosen if (each["Phân loại đối tượng"] or "").startswith("Doanh")]
        whole = given(chosen)
        cells = [whole, given(firms), given(chosen, ai="Cá nhân")]
        for kinds in (("Công trạng",), ("Phong trào thi đua", "Đột xuất"), ("Đối ngoại",), ("Kháng chiến",)):
            part = [each for each in chosen if each["Loại hình"] in kinds]
            cells.append(given(part))
            printed = row[2 + len(cells)]
            assert printed in (["", "0 %"] if not given(part) else [f"{share(given(part), whole)} %"])
            cells.append(-1)
            if "Đột xuất" in kinds or "Công trạng" in kinds:
                leading = people(part, LEADERS)
                cells += [leading, given(part, ai="Cá nhân") - leading]
        assert [number(cell) if "%" not in cell else -1 for cell in row[2:]] == [
            cell if printed or cell != -1 else 0 for cell, printed in zip(cells, row[2:], strict=True)
        ]


def test_every_number_in_a_sentence(report, records):
    texts = [paragraph.text for paragraph in report.paragraphs]
    start = next(at for at, text in enumerate(texts) if text.upper().startswith("IV. KẾT QUẢ CÔNG TÁC KHEN THƯỞNG"))
    end = next(at for at, text in enumerate(texts) if "Nhận xét" in text)
    this, last = ([row for row in records if row["Năm"] == year] for year in (YEAR, YEAR - 1))
    waiting = [row | {"Số QĐ": "x"} for row in this if not row["Số QĐ"]]

    def who(rows: list[dict[str, Any]]) -> list[str]:
        counts = (given(rows, ai=whom) for whom in SHORT)
        return [f"{count:02d}" for count in counts if count]

    def of(rows: list[dict[str, Any]], codes: Any) -> list[dict[str, Any]]:
        return [row for row in rows if row["Danh hiệu/Hình thức"] in codes]

    rose = given(this) - given(last)
    persons, past = given(this, ai="Cá nhân"), given(last, ai="Cá nhân")
    direct, direct_past = people(this, ("Người trực",)), people(last, ("Người trực",))
    women = given([row for row in this if row["Giới tính"] == "Nữ"], ai="Cá nhân")
    gap = round(direct * 1000 / persons - direct_past * 1000 / past)
    expected = Counter(
        ["2026", *who(this), str(given(this)), f"{rose:02d}", share(rose, given(last)), "2025"]
        + [each for codes in (PROVINCE, OFFICE) for each in who(of(this, codes))]
        + [each for code in (*PROVINCE, *OFFICE) for each in who(of(this, (code,)))]
        + ["2", "2026", "2025"]  # the title of the table
        + [str(persons), str(women), share(women, persons), str(people(this, LEADERS)),
           share(people(this, LEADERS), persons), str(direct), share(direct, persons)]
        + ["2025", share(direct_past, past), f"{gap // 10},{gap % 10}"]
        + [each for kind in ("Công trạng", "Phong trào thi đua", "Đột xuất")
           for part in [[row for row in this if row["Loại hình"] == kind]]
           for each in (*who(part), share(given(part), given(this)))]
        + who(waiting) + [each for code in PRINTED for each in who(of(waiting, (code,)))]
    )  # fmt: skip
    headings = re.compile(r"\d\. [^.]+$|Biểu đồ \d")
    printed = [text for text in texts[start + 1 : end] if not headings.match(text)]
    assert Counter(found for text in printed for found in NUMBER.findall(text.rstrip("."))) == expected
    assert len(printed) > 8


def test_every_number_of_a_chart(records):
    blocks: Any = vanban.load(EXAMPLES / "bao_cao_tong_ket.yaml").than_bai()
    shares, kinds = [block["bieu_do"] for block in blocks if "bieu_do" in block]
    years = (2024, 2025, 2026)
    assert shares["nhan"] == kinds["nhan"] == [f"Năm {year}" for year in years]
    assert [(each["ten"], [int(value) for value in each["gia_tri"]]) for each in kinds["so_lieu"]] == [
        (name, counts)
        for name in ("Công trạng", "Đột xuất", "Phong trào thi đua", "Quá trình cống hiến")
        if any(counts := [given(records, nam=year, loai=name) for year in years])
    ]
    [direct] = shares["so_lieu"]
    assert [value.replace(".", ",") for value in direct["gia_tri"]] == [
        share(people(records, ("Người trực",), nam=year), given(records, nam=year, ai="Cá nhân")) for year in years
    ]
