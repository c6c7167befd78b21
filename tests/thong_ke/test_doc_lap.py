"""Every number of the example report, counted again by code that shares nothing with ours.

What was given comes from the register of the two years before, from the dossier's workbook and from its Word files;
what the example's YAML has beside (the fund, the movements, the papers issued) from its text.
"""

from __future__ import annotations

import re
import zipfile
from collections import Counter
from datetime import datetime
from fractions import Fraction
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
import yaml
from docx import Document
from openpyxl import load_workbook

import vanban
from vanban.cli import main

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
DOSSIER = EXAMPLES / "ho_so" / "ho_so.xlsx"
YEAR = 2025
CO_QUAN = "Ban Quản lý các Khu công nghiệp"
PRINTED = {
    "CSTĐCS": "“Chiến sĩ thi đua cơ sở”", "Giấy khen": "Giấy khen", "TTLĐXS": "“Tập thể lao động xuất sắc”",
    "CSTĐ tỉnh": "Chiến sĩ thi đua cấp tỉnh", "BK tỉnh": "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
    "BKTTg": "“Bằng khen của Thủ tướng Chính phủ”", "HCLĐ Ba": "“Huân chương Lao động” hạng Ba",
}  # fmt: skip
PROVINCE = {"TTLĐXS": "“Tập thể lao động xuất sắc”", "CSTĐ tỉnh": "Chiến sĩ thi đua cấp tỉnh", "BK tỉnh": "Bằng khen"}
STATE = ("BKTTg", "HCLĐ Ba")
OFFICE = ("CSTĐCS", "Giấy khen")
LEADERS = ("Lãnh đạo", "Các cấp lãnh đạo")
SHORT = {"Tập thể": "tập thể", "Hộ gia đình": "hộ gia đình", "Cá nhân": "cá nhân"}
NUMBER = re.compile(r"[+-]?\d+(?:\.\d{3})*(?:,\d+)?")


def share(part: int, whole: int) -> str:
    """Write a share by integers alone, half up."""
    tenths = (abs(part) * 2000 + whole) // (2 * whole)
    text = str(tenths // 10) + (f",{tenths % 10}" if tenths % 10 else "")
    return ("-" if part < 0 else "") + text


def rows_of(book: Path, sheet: str) -> list[dict[str, Any]]:
    head, *rows = load_workbook(book, data_only=True)[sheet].iter_rows(values_only=True)
    names = [str(title).rstrip(" *") for title in head]
    return [dict(zip(names, row, strict=True)) for row in rows if row[0] and row[0] != "VD"]


def general() -> dict[str, Any]:
    sheet = load_workbook(DOSSIER, data_only=True)["ThongTinChung"]
    return {str(title).rstrip(" *"): value for title, value, *_ in sheet.iter_rows(values_only=True)}


def of_the_dossier() -> list[dict[str, Any]]:
    """Put the dossier's rows as the register has them: proposals and the year's own awards that came before."""
    told = general()
    numbers = dict(re.split(r"\s*:\s*", line) for line in told["Số quyết định"].splitlines())
    assert isinstance(told["Ngày quyết định"], datetime)
    found = []
    by_name = {}
    for sheet, whom, name in (("CaNhan", "Cá nhân", "Họ và tên"), ("TapThe", "Tập thể", "Tên tập thể")):
        for row in rows_of(DOSSIER, sheet):
            assert row["Số phiếu đồng ý"] * 10 >= row["Tổng số thành viên"] * 8  # all are elected
            facts = {"Đối tượng": whom, "Tên": row[name], "Giới tính": row.get("Giới tính"), "Năm": told["Năm"],
                     "Phân loại đối tượng": row.get("Phân loại đối tượng")}  # fmt: skip
            by_name[row[name]] = facts
            for asked in (row["Danh hiệu đề nghị"], row["Hình thức đề nghị"]):
                if asked:
                    number = numbers.get(asked)
                    found.append(
                        {**facts, "Danh hiệu/Hình thức": asked, "Loại hình": row["Loại hình"], "Số QĐ": number}
                    )
    before = [
        row for row in rows_of(DOSSIER, "LichSu") if row["Năm"] == told["Năm"] and row["Số QĐ"] and row["Ngày QĐ"]
    ]
    return [*found, *({**by_name[row["Mã đối tượng"]], **row} for row in before)]


@pytest.fixture(scope="module")
def records() -> list[dict[str, Any]]:
    booked = rows_of(EXAMPLES / "so_khen_thuong.xlsx", "SoKhenThuong")
    assert {row["Năm"] for row in booked} == {YEAR - 2, YEAR - 1}
    return [*booked, *of_the_dossier()]


@pytest.fixture(scope="module")
def typed() -> dict[str, Any]:
    read: dict[str, Any] = yaml.load((EXAMPLES / "bao_cao_tong_ket.yaml").read_text("utf-8"), yaml.BaseLoader)
    return read


@pytest.fixture(scope="module")
def file() -> bytes:
    return vanban.render(vanban.load(EXAMPLES / "bao_cao_tong_ket.yaml"))


@pytest.fixture(scope="module")
def report(file: bytes) -> Any:
    return Document(BytesIO(file))


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
    assert len(rows) == len(seen) > 20


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


def test_the_table_beside_last_year_and_the_state_s(report, records):
    rows = table(report, "TT", f"Năm {YEAR - 1}", f"Năm {YEAR}")
    codes = {PRINTED[code]: code for code in PRINTED}
    for row in rows:
        only = {"ma": codes[row[1]]} if row[1] in codes else {}
        past, now = given(records, nam=YEAR - 1, **only), given(records, nam=YEAR, **only)
        assert [int(cell) for cell in row[2:5]] == [past, now, now - past]
        assert row[5] == (f"{'+' if now > past else ''}{share(now - past, past)} %" if past else "")
    rows = table(report, "TT", "Hình thức", "Số đã trình")
    this = [row for row in records if row["Năm"] == YEAR and row["Danh hiệu/Hình thức"] in STATE]
    assert not given(this)  # so all columns but the first two are of nobody
    sent = [row | {"Số QĐ": "x"} for row in this]
    for row in rows:
        chosen = sent if row[1] == "Cộng" else [each for each in sent if PRINTED[each["Danh hiệu/Hình thức"]] == row[1]]
        counts = [given(chosen, ai="Tập thể"), given(chosen, ai="Cá nhân"), *[0] * 15]
        assert [number(cell) for cell in row[2:]] == counts
    assert len(rows) == 10


def test_the_table_of_the_province_s_awards(records):
    """The year before had some; the example's own year waits for its decisions."""
    report = vanban.load(EXAMPLES / "bao_cao_tong_ket.yaml")
    facts = tuple(row for row in report.so_lieu if row.nam < YEAR)
    report = report.model_copy(update={"nam": YEAR - 1, "so_lieu": facts, "bieu": ("cap_tinh",)})
    rows = table(Document(BytesIO(vanban.render(report))), "TT", "Hình thức", "Trong đó doanh nghiệp")
    assert [row[1] for row in rows] == ["Bằng khen", "Chiến sĩ thi đua cấp tỉnh", "Cờ thi đua cấp tỉnh",
                                        "“Tập thể lao động xuất sắc”", "Tổng cộng"]  # fmt: skip
    for row in rows:
        names = {row[1]} if row[0] else {*PROVINCE.values()}
        this = [each for each in records if each["Năm"] == YEAR - 1]
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


def test_the_fund_s_table_and_sentence(report, typed):
    def amount(text: str) -> Fraction:
        return Fraction(text.replace(".", "").replace(",", "."))

    spent = ("thuong_cap_nha_nuoc", "thuong_cap_tinh", "thuong_khac", "tuyen_truyen", "hien_vat", "chi_khac")
    sources = [{name: amount(row.get(name, "0")) for name in ("tong_trich", *spent)} for row in typed["quy"]]
    *rows, last = table(report, "TT", "Nội dung", "Tổng trích")
    assert [row[1] for row in rows] == [row["noi_dung"] for row in typed["quy"]]
    whole = {name: sum(source[name] for source in sources) for name in sources[0]}
    for row, source in zip([*rows, last], [*sources, whole], strict=True):
        assert [amount(row[2]), *map(amount, row[4:11])] == [
            source["tong_trich"], sum(source[name] for name in spent), *(source[name] for name in spent)
        ]  # fmt: skip
    base = amount(typed["quy"][0]["chi_thuong_xuyen"])
    assert rows[0][3] == last[3] == f"{share(int(sources[0]['tong_trich'] * 1000), int(base * 1000))} %"
    assert rows[0][11] == f"Chi thường xuyên: {typed['quy'][0]['chi_thuong_xuyen']}"
    assert (rows[1][3], rows[1][11]) == ("", "")
    [sentence] = [each.text for each in report.paragraphs if each.text.startswith("Tổng số tiền trích quỹ")]
    out = sum(whole[name] for name in spent)
    found = NUMBER.findall(sentence)
    assert [amount(each) for each in found[:2]] == [whole["tong_trich"], out]
    assert found[2:] == [share(int(out * 1000), int(whole["tong_trich"] * 1000))]


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
    levels = [codes for codes in (PROVINCE, STATE, OFFICE) if given(of(this, codes))]
    expected = Counter(
        [str(YEAR), *who(this), str(given(this)), f"{rose:02d}", share(rose, given(last)), str(YEAR - 1)]
        + [each for codes in levels for each in who(of(this, codes))]
        + [each for codes in levels for code in codes for each in who(of(this, (code,)))]
        + ["2", str(YEAR), str(YEAR - 1)]  # the title of the table
        + [str(persons), str(women), share(women, persons), f"{people(this, LEADERS):02d}",
           share(people(this, LEADERS), persons), str(direct), share(direct, persons)]
        + [str(YEAR - 1), share(direct_past, past), f"{gap // 10},{gap % 10}"]
        + [each for kind in ("Công trạng", "Phong trào thi đua", "Đột xuất")
           if (part := [row for row in this if row["Loại hình"] == kind])
           for each in (*who(part), share(given(part), given(this)))]
        + who(waiting) + [each for code in PRINTED for each in who(of(waiting, (code,)))]
    )  # fmt: skip
    headings = re.compile(r"\d\. [^.]+$|Biểu đồ \d")
    printed = [text for text in texts[start + 1 : end] if not headings.match(text)]
    assert Counter(found for text in printed for found in NUMBER.findall(text.rstrip("."))) == expected
    assert len(printed) > 8


def test_every_number_of_a_chart_and_of_the_workbook_inside_it(file, records):
    years = range(YEAR - 2, YEAR + 1)
    kinds = ("Công trạng", "Đột xuất", "Phong trào thi đua", "Quá trình cống hiến")
    counts = [[given(records, nam=year, loai=kind) for kind in kinds] for year in years]
    assert all(map(any, zip(*counts, strict=True)))
    assert [sum(row) for row in counts] == [given(records, nam=year) for year in years]
    direct = [
        share(people(records, ("Người trực",), nam=year), given(records, nam=year, ai="Cá nhân")) for year in years
    ]
    names = [f"Năm {year}" for year in years]
    expected = [
        [
            [None, "Người trực tiếp"],
            *([name, float(each.replace(",", "."))] for name, each in zip(names, direct, strict=True)),
        ],
        [[None, *kinds], *([name, *row] for name, row in zip(names, counts, strict=True))],
    ]
    with zipfile.ZipFile(BytesIO(file)) as package:
        for number, wanted in enumerate(expected, 1):
            book = load_workbook(BytesIO(package.read(f"word/embeddings/Microsoft_Excel_Sheet{number}.xlsx")))
            assert [list(row) for row in book.active.iter_rows(values_only=True)] == wanted
            shown = re.findall("<c:v>([^<]*)</c:v>", package.read(f"word/charts/chart{number}.xml").decode())
            columns = list(zip(*wanted, strict=True))[1:]
            assert shown == [f"{each}" for head, *values in columns for each in (head, *names, *values)]


def test_the_words_agree_with_the_numbers(typed, records):
    units = rows_of(DOSSIER, "TapThe")
    people_there = sum(row["Tổng số người"] for row in units)
    assert f"có {len(units)} phòng, đơn vị với {people_there} công chức" in " ".join(
        typed["dac_diem"]["khai_quat"][0].split()
    )
    assert "Trong năm chưa khen thưởng theo chuyên đề, đột xuất" in typed["danh_gia"]["han_che"]
    assert {row["Loại hình"] for row in records if row["Năm"] == YEAR} == {"Công trạng"}
    assert not any(row["Danh hiệu/Hình thức"] in ("LĐTT", "TTLĐTT") for row in records)


def test_no_other_number_is_printed(report, typed):
    """Beside what is counted above there are numbers people typed, counts of lists, and labels."""
    said = re.sub(r"\W+", " ", " ".join(yaml.safe_dump(typed, allow_unicode=True, width=10**6).split()))
    texts = [paragraph.text for paragraph in report.paragraphs]
    start = next(at for at, text in enumerate(texts) if text.upper().startswith("IV. KẾT QUẢ CÔNG TÁC KHEN THƯỞNG"))
    end = next(at for at, text in enumerate(texts) if "Nhận xét" in text)
    label = re.compile(r"(?:\d\.|Bảng \d\.) \D+|(?:Phần|Phụ lục) [IVX]+")
    span = re.compile(rf"(?:Năm|năm) (?:{YEAR}|{YEAR + 1})\b")
    counted = [
        f"Đã ban hành {len(typed['van_ban']):02d} văn bản", f"Có {len(typed['phong_trao']):02d} phong trào thi đua",
        "Tổng số tiền trích quỹ",
    ]  # fmt: skip
    for text in (*texts[:start], *texts[end:]):
        if not re.search(r"\d", text) or any(text.startswith(each) for each in counted) or label.fullmatch(text):
            continue
        bare = re.sub(r"\W+", " ", text).strip()
        tie = text.startswith(f"(Kèm theo Báo cáo số {typed['so_ky_hieu']}")
        form = re.sub(r"Biểu mẫu số 0\d\. |các cột từ 7\b", "", span.sub("", text))
        assert bare in said or tie or not re.search(r"\d", form), text
    told = {"Số: " + typed["so_ky_hieu"]}
    tables = [[[cell.text for cell in row.cells] for row in each.rows] for each in report.tables]
    first = next(rows for rows in tables if "Tên phong trào thi đua" in rows[0])
    assert [row[1:] for row in first[1:]] == [list(each.values()) for each in typed["phong_trao"]]
    layout = [rows for rows in tables if not {"TT"} & {*rows[0]}]
    assert len(tables) - len(layout) == 6  # movements, beside last year, and the four appendices
    digits = [
        line for rows in layout for row in rows for cell in row for line in cell.split("\n") if NUMBER.search(line)
    ]
    assert {*digits} <= told | {"Ví Dụ, ngày 31 tháng 12 năm 2025"}


def test_the_dossier_s_word_files_name_the_same_and_pay_what_the_fund_spent(tmp_path, records, typed):
    office = EXAMPLES / "ho_so" / "office.yaml"
    assert main(["batch", "ho_so_khen_thuong", str(DOSSIER), "-o", str(tmp_path), "--defaults", str(office)]) == 0
    named: Counter[tuple[str, bool, str]] = Counter()
    paid = each_fighter = 0
    for path in [*tmp_path.rglob("quyet_dinh_*.docx"), *tmp_path.rglob("to_trinh.docx")]:
        paper = Document(path)
        text = " ".join(word for each in paper.paragraphs for word in each.text.split())
        [award] = [code for code in ("BKTTg", "CSTĐCS", "BK tỉnh", "Giấy khen") if PRINTED[code] in text]
        decided = bool(re.search(r"Quyết định số \d+/QĐ-KCNVD ngày 29 tháng 12 năm 2025", text))
        named.update((award, decided, name) for name in listed(paper))
        paid += sum(number(sum_of) for sum_of in re.findall(r"Tổng số tiền thưởng: ([\d.]+) đồng", text))
        each_fighter += sum(number(sum_of) for sum_of in re.findall(r"cơ sở”: ([\d.]+) đồng/cá nhân", text))
    history = Counter((row["Danh hiệu/Hình thức"], True, row["Tên"]) for row in of_the_dossier() if "Cơ quan" in row)
    wanted = Counter(
        (row["Danh hiệu/Hình thức"], bool(row["Số QĐ"]), row["Tên"]) for row in records if row["Năm"] == YEAR
    )
    assert named + history == wanted
    assert (named.total(), history.total()) == (72, 12)
    paid += each_fighter * history.total()
    assert float(typed["quy"][0]["thuong_khac"].replace(",", ".")) * 1_000_000 == paid


def listed(paper: Any) -> list[str]:
    """Give the names of a decision's or submission's list: in rows of its tables, or in numbered lines."""
    rows = [row.cells for each in paper.tables for row in each.rows if row.cells[0].text.strip().isdigit()]
    lines = [found[1] for each in paper.paragraphs if (found := re.fullmatch(rf"\d+\. (.+, {CO_QUAN})\W*", each.text))]
    texts = [cells[1].text for cells in rows] or lines
    return [re.sub(r"^(?:Ông|Bà) ", "", text.partition(",")[0]) for text in texts]
