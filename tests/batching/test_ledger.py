"""What is known of a folder's files after a run was cut off between any two steps."""

import json
import os

import pytest
from batches import results, row, seen

import vanban

JOURNAL = ".vanban/journal.jsonl"


class Cut(BaseException):
    """Stands for the power of kill: nothing that follows is done."""


@pytest.fixture
def cut(monkeypatch):
    """Cut a run off right before, or right after, a paper comes into its place."""
    replace = os.replace

    def arm(*, after):
        def cutting(part, target):
            if str(target).endswith(".docx"):
                if after:
                    replace(part, target)
                raise Cut
            return replace(part, target)

        monkeypatch.setattr(os, "replace", cutting)
        return lambda: monkeypatch.setattr(os, "replace", replace)

    return arm


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("existing", [False, True])
def test_a_run_cut_off_at_a_file_can_be_followed_by_one_of_other_data(tmp_path, cut, existing, after):
    if existing:
        vanban.batch([row("Một")], "ke_hoach", tmp_path)
    mend = cut(after=after)
    with pytest.raises(Cut):
        vanban.batch([row("Một", dia_danh="Bình Dương")], "ke_hoach", tmp_path)
    mend()
    summary = vanban.batch([row("Một", dia_danh="Cần Thơ")], "ke_hoach", tmp_path)
    assert (summary.made, summary.failed) == (1, 0)
    assert vanban.read(tmp_path / "mot.docx").dia_danh == "Cần Thơ"
    assert seen(tmp_path) == {"mot.docx", "ket_qua.json"}


def test_a_run_cut_off_again_and_again_still_knows_its_own_file(tmp_path, cut):
    vanban.batch([row("Một")], "ke_hoach", tmp_path)
    for place in ("Bình Dương", "Cần Thơ"):
        mend = cut(after=False)
        with pytest.raises(Cut):
            vanban.batch([row("Một", dia_danh=place)], "ke_hoach", tmp_path)
        mend()
    assert vanban.batch([row("Một", dia_danh="Huế")], "ke_hoach", tmp_path).made == 1


def test_a_line_that_a_kill_cut_off_loses_no_other(tmp_path):
    vanban.batch([row("Một"), row("Hai")], "ke_hoach", tmp_path)
    journal = tmp_path / JOURNAL
    journal.write_bytes(journal.read_bytes()[:-30])
    vanban.batch([row("Một"), row("Hai"), row("Ba")], "ke_hoach", tmp_path)
    assert [record["status"] for record in results(tmp_path)] == ["same", "same", "made"]
    assert [json.loads(line)["path"] for line in journal.read_text().splitlines()].count("hai.docx") == 1


def test_the_journal_does_not_grow_with_the_runs(tmp_path):
    for place in ("Đồng Nai", "Bình Dương", "Cần Thơ", "Cần Thơ"):
        vanban.batch([row("Một", dia_danh=place)], "ke_hoach", tmp_path)
    assert len((tmp_path / JOURNAL).read_text().splitlines()) == 1
    vanban.batch([row("Một", dia_danh="Cần Thơ")], "ke_hoach", tmp_path)
    assert len((tmp_path / JOURNAL).read_text().splitlines()) == 1


@pytest.mark.parametrize("text", [b"", b"\0\xff", b"[]\n", b'{"path": "mot.docx"}\n', b"null\n{}\n"])
def test_a_spoilt_journal_only_forgets(tmp_path, text):
    vanban.batch([row("Một")], "ke_hoach", tmp_path)
    (tmp_path / JOURNAL).write_bytes(text)
    vanban.batch([row("Một")], "ke_hoach", tmp_path)
    assert results(tmp_path)[0]["status"] == "same"
