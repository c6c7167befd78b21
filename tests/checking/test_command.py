"""``vanban check`` as a command."""

from __future__ import annotations

import json

import papers
import pytest
from click.testing import CliRunner

from vanban.cli.check import check
from vanban.the_thuc import kieu


@pytest.fixture
def files(tmp_path):
    good, bad = papers.simple(), papers.simple()
    bad.look(kieu.TEN_LOAI, sz="32")
    paths = {"good": tmp_path / "good.docx", "bad": tmp_path / "bad.docx", "no": tmp_path / "no.docx"}
    paths["good"].write_bytes(good.data())
    paths["bad"].write_bytes(bad.data())
    return paths


def run(*args):
    result = CliRunner().invoke(check, [str(arg) for arg in args], standalone_mode=False)
    return result.return_value, result.stdout, result.stderr


def test_a_clean_file_ends_with_0(files):
    status, out, err = run(files["good"])
    assert (status, err) == (0, "")
    assert "đúng thể thức" in out


def test_findings_end_with_1_and_tell_how_to_mend(files):
    status, out, _ = run(files["bad"])
    assert status == 1
    assert "cỡ chữ: 16; cần 13–14" in out
    assert "cách sửa" in out


def test_a_file_that_cannot_be_read_ends_with_2_and_the_others_are_judged(files):
    status, out, err = run(files["no"], files["bad"], files["good"])
    assert status == 2
    assert out.count(".docx: ") == 2
    assert err.count("\n") == 1
    assert "no.docx" in err


def test_json_is_one_object_a_file(files):
    status, out, _ = run(files["bad"], files["good"], "--format", "json")
    first, second = map(json.loads, out.splitlines())
    assert status == 1
    assert [len(first["findings"]), len(second["findings"])] == [1, 0]


def test_a_pinned_standard_judges(files):
    _, out, _ = run(files["good"], "--standard", "nd30_2020", "--format", "json")
    assert json.loads(out)["standard"] == "nd30_2020"
