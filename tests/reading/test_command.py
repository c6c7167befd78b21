"""``vanban read`` on real files."""

from io import BytesIO

import pytest
from click.testing import CliRunner
from docx import Document
from plans import plan

import vanban
from vanban import inputs
from vanban.cli.read import read


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    vanban.save(plan(), "ke_hoach.docx")
    return lambda *args: CliRunner().invoke(read, args, standalone_mode=False)


def test_the_data_is_printed(run):
    result = run("ke_hoach.docx")
    assert (result.return_value, result.stderr) == (0, "")
    assert inputs.load_bytes(result.stdout.encode(), "a.yaml") == plan()


def test_the_data_is_written_and_not_overwritten(run, tmp_path):
    assert run("ke_hoach.docx", "-o", "a/b.yaml").stdout == "a/b.yaml\n"
    assert inputs.load(tmp_path / "a/b.yaml") == plan()
    assert run("ke_hoach.docx", "-o", "a/b.yaml").stdout == "không đổi: a/b.yaml\n"
    (tmp_path / "a/b.yaml").write_text("my own")
    assert isinstance(run("ke_hoach.docx", "-o", "a/b.yaml").exception, vanban.OutputExistsError)
    assert run("ke_hoach.docx", "-o", "a/b.yaml", "--force").return_value == 0


def test_what_could_not_be_placed_is_told(run, tmp_path):
    word = Document(str(tmp_path / "ke_hoach.docx"))
    word.paragraphs[4].insert_paragraph_before("Ghi chú")
    out = BytesIO()
    word.save(out)
    (tmp_path / "sửa.docx").write_bytes(out.getvalue())
    result = run("sửa.docx")
    assert result.return_value == 1
    assert result.stderr == "sửa.docx: đoạn 5: “Ghi chú” không xếp được vào mục nào\n"
    assert inputs.load_bytes(result.stdout.encode(), "a.yaml") == plan()
