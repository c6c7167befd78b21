"""Nothing is lost in writing: whole files, no clobbering unasked, by several writers at once too."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from vanban.errors import OutputExistsError
from vanban.rendering import files
from vanban.rendering.files import write


def test_the_same_bytes_are_left_alone(tmp_path):
    path = tmp_path / "moi" / "a.docx"
    assert write(path, b"mot") is True
    assert write(path, b"mot") is False


def test_another_file_is_overwritten_only_when_asked(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(b"cu")
    with pytest.raises(OutputExistsError):
        write(path, b"moi")
    assert path.read_bytes() == b"cu"
    assert write(path, b"moi", overwrite=True)
    assert path.read_bytes() == b"moi"
    assert list(tmp_path.iterdir()) == [path]


def test_of_many_writers_one_wins_and_the_others_are_told(tmp_path):
    path = tmp_path / "a.docx"

    def attempt(number: int) -> str:
        try:
            return "made" if write(path, b"%d" % number * 100_000) else "same"
        except OutputExistsError:
            return "refused"

    with ThreadPoolExecutor(8) as pool:
        told = list(pool.map(attempt, range(40)))
    assert told.count("made") == 1
    assert path.read_bytes() == b"%d" % told.index("made") * 100_000
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_came_meanwhile_is_not_clobbered(tmp_path, monkeypatch):
    path = tmp_path / "a.docx"
    monkeypatch.setattr(files, "_holds", lambda *_: path.write_bytes(b"khac") == 0)
    monkeypatch.setattr(Path, "exists", lambda *_, **__: False)
    with pytest.raises(OutputExistsError):
        write(path, b"moi")
    assert path.read_bytes() == b"khac"


def test_modes_and_links_are_kept(tmp_path):
    mask = os.umask(0o027)
    try:
        write(tmp_path / "a.docx", b"a")
        assert (tmp_path / "a.docx").stat().st_mode & 0o777 == 0o640
        (tmp_path / "a.docx").chmod(0o600)
        (tmp_path / "b.docx").symlink_to("a.docx")
        write(tmp_path / "b.docx", b"b", overwrite=True)
    finally:
        assert os.umask(mask) == 0o027
    assert (tmp_path / "b.docx").is_symlink()
    assert (tmp_path / "a.docx").read_bytes() == b"b"
    assert (tmp_path / "a.docx").stat().st_mode & 0o777 == 0o600


def test_a_failed_write_leaves_nothing(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "_place", lambda *_: (_ for _ in ()).throw(OSError("đĩa đầy")))
    with pytest.raises(OSError, match="đĩa đầy"):
        write(tmp_path / "a.docx", b"a")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_in_the_place_of_a_file_is_told_as_that(tmp_path):
    for overwrite in (False, True):
        with pytest.raises(IsADirectoryError):
            write(tmp_path, b"x", overwrite=overwrite)
