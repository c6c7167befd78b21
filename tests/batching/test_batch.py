"""Many rows to many papers: each on its own, none made twice, none lost."""

import hashlib
import json
import shutil
from collections.abc import Iterator, Mapping
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from typing import Any

import pytest
from batches import PLAN, results, row, rows, seen, times

import vanban
from vanban.batching import FEW, RowResult
from vanban.errors import InputError, TemplateError, UnknownKindError, WordError
from vanban.inputs.rows import Row
from vanban.rendering.templates import find_template


@pytest.fixture
def out(tmp_path):
    return tmp_path / "ra"


def statuses(out):
    return [record["status"] for record in results(out)]


def test_each_row_becomes_the_paper_that_it_would_be_alone(out):
    summary = vanban.batch([row("Thi đua năm 2026"), row("Khen thưởng năm 2026")], "ke_hoach", out)
    assert (summary.made, summary.same, summary.failed, summary.orphans) == (2, 0, 0, ())
    assert seen(out) == {"thi_dua_nam_2026.docx", "khen_thuong_nam_2026.docx", "ket_qua.json"}
    alone = vanban.render(vanban.KeHoach.model_validate(row("Khen thưởng năm 2026")))
    assert (out / "khen_thuong_nam_2026.docx").read_bytes() == alone


def test_the_record_has_a_row_a_row_in_their_order(out):
    vanban.batch([row("Một"), row("Hai", dia_danh=None), row("Ba")], vanban.KeHoach, out, source="so.jsonl")
    whole = json.loads((out / "ket_qua.json").read_text("utf-8"))
    assert (whole["kind"], whole["workbook"]) == ("ke_hoach", "so.jsonl")
    one, two, three = whole["rows"]
    assert set(one) == {"key", "status", "files", "seconds", "errors"}
    digest = hashlib.sha256((out / "mot.docx").read_bytes()).hexdigest()
    assert one["files"] == [{"path": "mot.docx", "sha256": digest}]
    assert (one["key"], one["status"], one["errors"], one["seconds"] > 0) == ("Một", "made", [], True)
    assert (two["key"], two["status"], two["files"]) == ("Hai", "failed", [])
    assert two["errors"] == [{"cell": "", "field": "dia_danh", "message": "Địa danh: thiếu, cần có mục này"}]
    assert three["status"] == "made"


def test_a_bad_row_tells_every_fault_at_its_cell_and_spoils_no_other(out):
    places = {"trich_yeu": "KH!A5", "dia_danh": "KH!B5", "noi_dung[1].quy": "KH!C5", "nguoi_ky.chuc_vu": "KH!D5"}
    bad = row("Hai", noi_dung=[{"quy": 7, "nhiem_vu": ["Việc"]}], dia_danh=None, nguoi_ky=None)
    summary = vanban.batch([row("Một"), Row(bad, places), row("Ba")], "ke_hoach", out)
    assert (summary.made, summary.failed) == (2, 1)
    assert {(error["cell"], error["field"]) for error in results(out)[1]["errors"]} == {
        ("KH!B5", "dia_danh"),
        ("KH!C5", "noi_dung[1].quy"),
        ("KH!D5", "nguoi_ky"),
    }


def test_faults_found_by_the_reader_are_told_with_those_of_the_other_cells(out):
    fault = vanban.errors.InputFault("ô lỗi #N/A", "so.xlsx", "KH!A5", "Địa danh", "dia_danh")
    bad = row("Một", so_ban="x")
    del bad["dia_danh"]
    vanban.batch([Row(bad, {"dia_danh": "KH!A5", "so_ban": "KH!B5"}, (fault,))], "ke_hoach", out, source="so.xlsx")
    assert [(error["cell"], error["message"]) for error in results(out)[0]["errors"]] == [
        ("KH!A5", "Địa danh: ô lỗi #N/A"),
        ("KH!B5", "Số bản: “x” không phải số nguyên"),
    ]
    assert seen(out) == {"ket_qua.json"}


def test_a_row_that_the_reader_could_not_read_is_not_made_of_what_is_left(out):
    fault = vanban.errors.InputFault("ô lỗi #N/A", "so.xlsx", "KH!B5", "Số bản", "so_ban")
    for _ in range(2):
        vanban.batch([Row(row("Một"), {"so_ban": "KH!B5"}, (fault,))], "ke_hoach", out, source="so.xlsx")
        assert statuses(out) == ["failed"]
        vanban.batch([row("Một")], "ke_hoach", out)


@pytest.mark.parametrize("pool", [ThreadPoolExecutor, ProcessPoolExecutor])
def test_any_executor_makes_the_same(out, tmp_path, pool):
    vanban.batch(rows(150), "ke_hoach", tmp_path / "one")
    with pool(2) as executor:
        told: list[str] = []
        vanban.batch(rows(150), "ke_hoach", out, executor, tell=lambda result: told.append(result.key))
    assert told == [f"Đơn vị {number}" for number in range(150)]
    assert results(out, without=("seconds",)) == results(tmp_path / "one", without=("seconds",))
    assert all(
        (out / name).read_bytes() == (tmp_path / "one" / name).read_bytes() for name in seen(out) - {"ket_qua.json"}
    )


def test_own_workers_make_the_same(out, tmp_path):
    vanban.batch(rows(FEW + 50), "ke_hoach", tmp_path / "one")
    vanban.batch(rows(FEW + 50), "ke_hoach", out, workers=2)
    assert results(out, without=("seconds",)) == results(tmp_path / "one", without=("seconds",))


def test_rows_are_read_as_the_work_goes(out):
    read = done = 0
    furthest = 0

    def coming() -> Iterator[Mapping[str, Any]]:
        nonlocal read
        for each in rows(2000):
            read += 1
            yield each

    def tell(_: RowResult) -> None:
        nonlocal done, furthest
        done += 1
        furthest = max(furthest, read - done)

    vanban.batch(coming(), "ke_hoach", out, tell=tell)
    assert done == 2000
    assert furthest <= FEW + 64


def test_done_again_nothing_is_made(out):
    vanban.batch(rows(5), "ke_hoach", out)
    before = times(out)
    summary = vanban.batch(rows(5), "ke_hoach", out)
    assert (summary.made, summary.same) == (0, 5)
    assert times(out) == before
    assert results(out)[0]["files"][0]["path"] == "don_vi_0.docx"


def test_only_what_changed_failed_or_is_missing_is_made(out):
    vanban.batch([*rows(5), row("Hỏng", noi_nhan=[])], "ke_hoach", out)
    before = times(out)
    (out / "don_vi_4.docx").unlink()
    again = rows(5)
    again[2]["dia_danh"] = "Bình Dương"
    vanban.batch([*again, row("Hỏng")], "ke_hoach", out)
    assert statuses(out) == ["same", "same", "made", "same", "made", "made"]
    assert {name for name, time in before.items() if times(out)[name] != time} == {"don_vi_2.docx", "don_vi_4.docx"}


def test_other_defaults_or_another_template_make_all_anew(out, tmp_path):
    lean = [{name: fact for name, fact in each.items() if name != "dia_danh"} for each in rows(2)]
    office = tmp_path / "office.yaml"
    office.write_text("dia_danh: Đồng Nai\n", "utf-8")
    vanban.batch(lean, "ke_hoach", out, defaults=office)
    vanban.batch(lean, "ke_hoach", out, defaults={"dia_danh": "Đồng Nai"})
    assert statuses(out) == ["same", "same"]
    office.write_text("dia_danh: Bình Dương\n", "utf-8")
    vanban.batch(lean, "ke_hoach", out, defaults=office)
    assert statuses(out) == ["made", "made"]
    template = tmp_path / "mau.docx"
    shutil.copy(find_template(vanban.KeHoach), template)
    vanban.batch(lean, "ke_hoach", out, defaults=office, template=template)
    assert statuses(out) == ["same", "same"]  # the same template, found elsewhere
    shutil.copy(find_template(vanban.KeHoach, standard="tt01_2011"), template)
    vanban.batch(lean, "ke_hoach", out, defaults=office, template=template)
    assert statuses(out) == ["made", "made"]


def test_a_file_changed_by_hand_is_kept_until_forced(out):
    vanban.batch(rows(3), "ke_hoach", out)
    (out / "don_vi_1.docx").write_bytes(b"by hand")
    for plans in (rows(3), [row("Đơn vị 0"), row("Đơn vị 1", dia_danh="Bình Dương"), row("Đơn vị 2")]):
        vanban.batch(plans, "ke_hoach", out)
        assert statuses(out) == ["same", "failed", "same"]
        assert "sửa bằng tay" in results(out)[1]["errors"][0]["message"]
        assert (out / "don_vi_1.docx").read_bytes() == b"by hand"
    vanban.batch(rows(3), "ke_hoach", out, force=True)
    assert statuses(out) == ["same", "made", "same"]
    vanban.batch(rows(3), "ke_hoach", out)
    assert statuses(out) == ["same", "same", "same"]


def test_a_file_that_is_not_ours_is_kept_until_forced(out):
    out.mkdir()
    (out / "don_vi_0.docx").write_bytes(b"another's")
    vanban.batch(rows(2), "ke_hoach", out)
    assert statuses(out) == ["failed", "made"]
    assert "tệp đã có và khác nội dung" in results(out)[0]["errors"][0]["message"]
    vanban.batch(rows(2), "ke_hoach", out, force=True)
    assert statuses(out) == ["made", "same"]


def test_a_failed_row_keeps_its_earlier_paper_as_ours(out):
    vanban.batch([row("Một")], "ke_hoach", out)
    vanban.batch([row("Một", noi_nhan=[])], "ke_hoach", out)
    assert seen(out) == {"mot.docx", "ket_qua.json"}
    summary = vanban.batch([row("Một", dia_danh="Bình Dương")], "ke_hoach", out)
    assert (summary.made, summary.failed, summary.orphans) == (1, 0, ())


def test_what_no_row_makes_any_more_is_told_and_kept(out):
    vanban.batch(rows(3), "ke_hoach", out)
    for _ in range(2):
        assert vanban.batch(rows(2), "ke_hoach", out).orphans == ("don_vi_2.docx",)
    assert (out / "don_vi_2.docx").exists()
    (out / "don_vi_2.docx").unlink()
    assert vanban.batch(rows(2), "ke_hoach", out).orphans == ()


def test_a_file_in_the_place_of_another_sort_fails_its_row_only(out):
    (out / "don_vi_0.docx").mkdir(parents=True)
    vanban.batch(rows(2), "ke_hoach", out, force=True)
    assert statuses(out) == ["failed", "made"]


def test_a_column_that_is_no_datum_may_name_the_files(out):
    vanban.batch([{**row("Một"), "ma_ho_so": "HS 01"}], "ke_hoach", out, key="ma_ho_so")
    vanban.batch(
        [row("Một", nguoi_ky={"chuc_vu": "Trưởng ban", "ho_ten": "Trần Thị Thí Dụ"})],
        "ke_hoach",
        out,
        key="nguoi_ky.ho_ten",
    )
    assert {"hs_01.docx", "tran_thi_thi_du.docx"} < seen(out)


def test_a_row_without_a_key_is_named_by_its_number(out):
    vanban.batch([row("Một"), {**PLAN}], "ke_hoach", out, defaults={"trich_yeu": "Chung"})
    assert seen(out) == {"mot.docx", "dong_2.docx", "ket_qua.json"}


@pytest.mark.parametrize("data", [{"noi_nhan": object()}, {"noi_nhan": {1: 2, "a": 3}}, {"noi_dung": [[[[]]]]}, {1: 2}])
def test_data_that_are_not_plain_fail_their_row_only(out, data):
    vanban.batch([{**row("Một"), **data}, row("Hai")], "ke_hoach", out)
    assert statuses(out) == ["failed", "made"]


def test_what_no_row_can_do_without_stops_the_run(out, tmp_path):
    spoilt = tmp_path / "mau.docx"
    spoilt.write_bytes(b"no zip")
    tagged = tmp_path / "the.docx"
    shutil.copy(find_template(vanban.KeHoach), tagged)
    from docx import Document

    document = Document(tagged)
    document.add_paragraph("{{ khong_co }}")
    document.save(tagged)
    (tmp_path / "office.yaml").write_text("dia_danh: [", "utf-8")
    for error, given in (
        (WordError, {"template": spoilt}),
        (TemplateError, {"template": tagged}),
        (FileNotFoundError, {"template": tmp_path / "khong_co.docx"}),
        (WordError, {"templates": tmp_path / "khong_co"}),
        (InputError, {"defaults": tmp_path / "office.yaml"}),
    ):
        with pytest.raises(error):
            vanban.batch(rows(1), "ke_hoach", out, **given)
    with pytest.raises(UnknownKindError):
        vanban.batch(rows(1), "ke_hoac", out)
