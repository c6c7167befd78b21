"""``vanban check`` beyond text: SARIF, comments, the summary of several files."""

from __future__ import annotations

import json

import papers
import pytest

from vanban.the_thuc import kieu
from vanban.word.reading import open_document


@pytest.fixture
def files(folder):
    bad = papers.simple()
    bad.look(kieu.TEN_LOAI, sz="32")
    (folder / "bad.docx").write_bytes(bad.data())
    (folder / "good.docx").write_bytes(papers.simple().data())
    return folder


def test_sarif_is_one_log_of_all_files_with_those_that_cannot_be_read(vanban, files):
    status, out, err = vanban("check", "bad.docx", "no.docx", "good.docx", "--format", "sarif")
    log = json.loads(out)
    assert status == 2
    assert "no.docx" in err
    assert [result["ruleId"] for run in log["runs"] for result in run["results"]] == ["ten-loai.co-chu"]
    assert [run["invocations"][0]["executionSuccessful"] for run in log["runs"]] == [True, False]


def test_comments_are_written_beside_the_report_and_the_file_stays(vanban, files):
    before = (files / "bad.docx").read_bytes()
    status, out, _ = vanban("check", "bad.docx", "--comments", "ra.docx")
    assert status == 1
    assert "cỡ chữ: 16" in out
    assert out.splitlines()[-1] == "bản có nhận xét: ra.docx"
    assert open_document(files / "ra.docx").comments
    assert (files / "bad.docx").read_bytes() == before
    assert vanban("check", "bad.docx", "--comments", "ra.docx").out.splitlines()[-1] == "không đổi: ra.docx"


def test_comments_of_several_files_go_into_a_folder_and_json_stays_json(vanban, files):
    status, out, _ = vanban("check", "bad.docx", "good.docx", "--comments", "ra/", "--format", "json")
    assert status == 1
    assert [json.loads(line)["file"] for line in out.splitlines()] == ["bad.docx", "good.docx"]
    assert sorted(path.name for path in (files / "ra").iterdir()) == ["bad.docx", "good.docx"]


@pytest.mark.parametrize(
    ("args", "reason"),
    [
        (("bad.docx", "--comments", "bad.docx"), "được đọc vào"),
        (("bad.docx", "good.docx", "--comments", "ra.docx"), "phải là thư mục"),
        (("bad.docx", "sub/bad.docx", "--comments", "ra/"), "cùng làm ra"),
        (("bad.docx", "--comments", "ra.pdf"), "--comments “ra.pdf” phải là tệp .docx"),
    ],
)
def test_a_place_for_comments_that_would_lose_a_file_is_a_wrong_call(vanban, files, args, reason):
    status, out, err = vanban("check", *args, "--force")
    assert (status, out) == (2, "")
    assert reason in err
    assert not (files / "ra").exists()


def test_another_file_is_written_over_only_when_asked(vanban, files):
    (files / "ra.docx").write_bytes(b"other")
    assert vanban("check", "bad.docx", "--comments", "ra.docx").status == 2
    assert (files / "ra.docx").read_bytes() == b"other"
    assert vanban("check", "bad.docx", "--comments", "ra.docx", "--force").status == 1


def test_several_files_end_with_a_summary_and_one_does_not(vanban, files):
    _, out, _ = vanban("check", "bad.docx", "good.docx", "no.docx")
    assert out.splitlines()[-1] == ("Tổng cộng: 2 tệp; 1 tệp có điểm cần xem; 1 chỗ phải sửa; 1 tệp không đọc được.")
    assert "ten-loai.co-chu" in out
    assert "Tổng cộng" not in vanban("check", "bad.docx").out
