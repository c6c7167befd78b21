"""``vanban check --rendered`` where LibreOffice or the reader of pages fails: the file itself is still judged."""

from __future__ import annotations

import json

import papers
import pytest

from vanban.page import reading
from vanban.the_thuc import kieu


@pytest.fixture
def files(folder):
    good, bad = papers.simple(), papers.simple()
    bad.look(kieu.TEN_LOAI, sz="32")
    for name, file in (("a", good), ("b", bad)):
        (folder / name).mkdir()
        (folder / name / "van_ban.docx").write_bytes(file.data())
    return [f"{name}/van_ban.docx" for name in ("a", "b")]


def test_without_libreoffice_the_file_is_judged_and_the_reason_told(files, folder, vanban, monkeypatch):
    monkeypatch.setenv("VANBAN_SOFFICE", str(folder / "khong_co"))
    result = vanban("check", "--rendered", *files)
    assert result.status == 2
    assert "VANBAN_SOFFICE" in result.err
    assert len(result.err.splitlines()) == 1
    assert "a/van_ban.docx: đúng thể thức" in result.out
    assert "cỡ chữ: 16; cần 13–14" in result.out


def test_without_the_extra_it_tells_how_to_get_it(files, vanban, office, monkeypatch):
    monkeypatch.setattr(reading, "find_spec", lambda name: None)
    result = vanban("check", "--rendered", "--format", "json", *files)
    assert result.status == 2
    assert result.err == "chưa cài phần đọc trang in; hãy cài: pip install 'vanban[trang]'\n"
    assert [json.loads(line)["file"] for line in result.out.splitlines()] == files
    assert office.starts() == []


def test_files_of_one_name_share_a_process_and_a_bad_print_is_told_of_its_file(files, vanban, office):
    result = vanban("check", "--rendered", *files)
    assert result.status == 2
    assert office.starts() == [["0.docx", "1.docx"]]
    assert result.err.splitlines() == [f"{file}: không đọc được trang in (PDF)" for file in files]
    assert "a/van_ban.docx: đúng thể thức" in result.out


def test_a_file_that_is_not_there_does_not_keep_the_others(files, vanban, office):
    result = vanban("check", "--rendered", "khong_co.docx", files[0])
    assert result.status == 2
    assert office.starts() == [["1.docx"]]
    assert sum("khong_co.docx" in line for line in result.err.splitlines()) >= 1
    assert "a/van_ban.docx: đúng thể thức" in result.out
