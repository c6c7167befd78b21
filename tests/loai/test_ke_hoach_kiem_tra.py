"""A plan of inspection: what is counted, what may lack, what an edited file gives back."""

from __future__ import annotations

from io import BytesIO

from docx import Document

import vanban
from vanban.reading import read_with_rest


def texts(document):
    return [f"{part['nhan']} {part['loi']}".strip() for part in document.view()["noi_dung"]]


def grid(document):
    return next(part["bang"] for part in document.view()["noi_dung"] if "bang" in part)


def test_rows_and_units_are_counted(paper):
    visits = [
        {"don_vi": "Phòng A", "thoi_gian": "2026-09-14"}, {"don_vi": "Phòng B", "thoi_gian": "Tháng 10"},
        {"don_vi": "phòng a", "thoi_gian": "15/9/2026", "dia_diem": "Phòng họp"},
    ]  # fmt: skip
    plan = paper("ke_hoach_kiem_tra", lich_kiem_tra=visits)
    assert "Đoàn kiểm tra làm việc với 02 đơn vị theo lịch sau:" in texts(plan)
    assert [row["o"] for row in grid(plan)["hang"]] == [
        ["1", "Phòng A", "14/9/2026", ""], ["2", "Phòng B", "Tháng 10", ""], ["3", "phòng a", "15/9/2026", "Phòng họp"],
    ]  # fmt: skip


def test_without_dates_there_is_no_table_and_the_numbers_go_on(paper):
    plan = paper("ke_hoach_kiem_tra", lich_kiem_tra=None)
    assert "2. Lịch kiểm tra" not in texts(plan)
    assert [text for text in texts(plan) if text.startswith(("IV.", "V.", "VI."))] == [
        "IV. Thành phần Đoàn kiểm tra, thời gian kiểm tra", "V. Phương pháp kiểm tra", "VI. Tổ chức thực hiện",
    ]  # fmt: skip
    assert vanban.read(vanban.render(plan)) == plan


def test_a_star_in_a_cell_is_a_star(paper):
    plan = paper("ke_hoach_kiem_tra", lich_kiem_tra=[{"don_vi": "Phòng *A*", "thoi_gian": "Quý III"}])
    again = read_with_rest(vanban.render(plan))
    assert again.document == plan
    assert again.document.lich_kiem_tra[0].don_vi == "Phòng *A*"


def test_a_count_edited_in_word_is_told_as_not_placed(paper):
    word = Document(BytesIO(vanban.render(paper("ke_hoach_kiem_tra"))))
    [line] = [each for each in word.paragraphs if "làm việc với 04 đơn vị" in each.text]
    line.runs[0].text = line.text.replace("04", "05")
    made = BytesIO()
    word.save(made)
    reading = read_with_rest(made.getvalue())
    assert [each.text for each in reading.unplaced] == ["Đoàn kiểm tra làm việc với 05 đơn vị theo lịch sau:"]
    assert len(reading.document.lich_kiem_tra) == 4
