"""An office's own deviations: listed apart with their reason, not counted; faults of their file at their places."""

from __future__ import annotations

import json

import papers
import pytest
from click.testing import CliRunner

from vanban.checking import Allowance
from vanban.checking import check as judge
from vanban.cli.check import check
from vanban.errors import InputError
from vanban.inputs.allowances import load_allowances
from vanban.reporting import as_json, as_text
from vanban.the_thuc import kieu

OFFICE = """
cho_phep:
  - quy_tac: ten-loai.co-chu
    ly_do: Quy chế văn thư của cơ quan
  - quy_tac: quoc-hieu.*
    ly_do: Mẫu giấy in sẵn
    vi_tri: bảng 1*
"""


@pytest.fixture
def office(tmp_path):
    file = tmp_path / "co_quan.yaml"
    file.write_text(OFFICE, encoding="utf-8")
    return file


@pytest.fixture
def paper(tmp_path):
    file = papers.simple()
    file.look(kieu.TEN_LOAI, sz="32")
    file.look(kieu.QUOC_HIEU, sz="22")
    path = tmp_path / "a.docx"
    path.write_bytes(file.data())
    return path


def run(*args):
    result = CliRunner().invoke(check, [str(arg) for arg in args], standalone_mode=False)
    return result.return_value, result.stdout, result.stderr


def test_what_is_allowed_is_listed_apart_and_does_not_count(office, paper):
    status, out, _ = run(paper, "--allow", office)
    assert status == 0
    assert out.startswith(f"{paper}: không thấy lỗi")
    assert "Tên loại văn bản – cỡ chữ: 16; cần 13–14; lý do: Quy chế văn thư của cơ quan" in out


def test_json_has_it_apart(office, paper):
    _, out, _ = run(paper, "--allow", office, "--format", "json")
    answer = json.loads(out)
    assert answer["findings"] == []
    assert [(one["rule"], one["reason"]) for one in answer["allowed"]] == [
        ("quoc-hieu.co-chu", "Mẫu giấy in sẵn"), ("ten-loai.co-chu", "Quy chế văn thư của cơ quan"),
    ]  # fmt: skip


def test_what_is_not_allowed_still_counts(paper):
    report = judge(paper, allow=[Allowance(quy_tac="quoc-hieu.co-chu", ly_do="Mẫu in sẵn")])
    assert [finding.rule for finding in report.findings] == ["ten-loai.co-chu"]


def test_elsewhere_than_allowed_it_counts(paper):
    report = judge(paper, allow=[Allowance(quy_tac="*", ly_do="Mẫu in sẵn", vi_tri="chân trang*")])
    assert (len(report.findings), report.allowed) == (2, ())
    assert "allowed" not in json.loads(as_json(report, "a.docx"))
    assert "cho phép" not in as_text(report, "a.docx")


def test_every_fault_of_the_file_is_told_at_its_place(tmp_path):
    file = tmp_path / "co_quan.yaml"
    file.write_text(
        "cho_phep:\n  - quy_tac: ten-loai.co-ch\n    ly_do: a\n  - quy_tac: so-trang.*\n    vitri: b\n", "utf-8"
    )
    with pytest.raises(InputError) as error:
        load_allowances(file)
    faults = [(fault.place, fault.field) for fault in error.value.faults]
    assert faults == [("2:14", "cho_phep[1].quy_tac"), ("4:5", "cho_phep[2].ly_do"), ("5:5", "cho_phep[2].vitri")]
    assert "ten-loai.co-chu" in str(error.value)


def test_a_file_that_cannot_be_read_ends_the_run(paper, tmp_path):
    status, out, err = run(paper, "--allow", tmp_path / "none.yaml")
    assert (status, out) == (2, "")
    assert "none.yaml" in err
