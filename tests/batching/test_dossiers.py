"""Jobs of several papers: all of one row, or none of it."""

from concurrent.futures import ProcessPoolExecutor

import pytest
from batches import results, row, seen, times

import vanban
from vanban.batching import Job, Paper, carry_out
from vanban.errors import WordError

KE_HOACH = vanban.KeHoach


def dossier(key, *, place="Đồng Nai", note=b"{}"):
    ready = KE_HOACH.model_validate(row(f"Kế hoạch của {key}", dia_danh=place))
    return Job(
        key,
        (
            Paper(row(f"Tờ trình của {key}"), KE_HOACH, "to_trinh.docx"),
            Paper(ready, name="ke_hoach.docx"),
            Paper(note, name="ho_so.json"),
        ),
    )


@pytest.fixture
def out(tmp_path):
    return tmp_path / "ra"


def test_a_dossier_is_a_folder_of_its_papers(out):
    carry_out([dossier("Phòng A"), dossier("Phòng B")], out, label="ho_so")
    files = {
        f"{folder}/{name}"
        for folder in ("phong_a", "phong_b")
        for name in ("to_trinh.docx", "ke_hoach.docx", "ho_so.json")
    }
    assert seen(out) == {*files, "ket_qua.json"}
    assert [file["path"] for file in results(out)[0]["files"]] == [
        "phong_a/to_trinh.docx",
        "phong_a/ke_hoach.docx",
        "phong_a/ho_so.json",
    ]
    assert (out / "phong_a/ho_so.json").read_bytes() == b"{}"
    assert vanban.read(out / "phong_b/ke_hoach.docx").trich_yeu == "Kế hoạch của Phòng B"


def test_dossiers_can_be_sent_to_other_processes(out, tmp_path):
    jobs = [dossier(f"Phòng {number}") for number in range(40)]
    with ProcessPoolExecutor(2) as executor:
        carry_out(jobs, out, executor, label="ho_so")
    carry_out(jobs, tmp_path / "one", label="ho_so")
    assert results(out, without=("seconds",)) == results(tmp_path / "one", without=("seconds",))


def test_one_bad_paper_and_nothing_of_its_dossier_is_written(out):
    bad = Job(
        "Phòng A",
        (*dossier("Phòng A").papers, Paper(row("Hỏng", noi_nhan=[]), KE_HOACH, "hong.docx", {"noi_nhan": "S!A1"})),
    )
    carry_out([bad, dossier("Phòng B")], out, label="ho_so")
    assert [record["status"] for record in results(out)] == ["failed", "made"]
    assert results(out)[0]["errors"][0]["cell"] == "S!A1"
    assert not (out / "phong_a").exists()


def test_of_papers_that_fail_the_first_is_told_and_every_one_that_cannot_be_read(out, monkeypatch):
    view = KE_HOACH.view

    def failing(paper):
        if paper.trich_yeu.startswith("Hỏng"):
            raise WordError(paper.trich_yeu, "không in được")
        return view(paper)

    monkeypatch.setattr(KE_HOACH, "view", failing)
    unread = Paper(row("Thiếu", noi_nhan=[]), KE_HOACH, "thieu.docx", {"noi_nhan": "S!A1"})
    failed = [Paper(row(f"Hỏng {name}"), KE_HOACH, f"{name}.docx") for name in ("một", "hai")]
    carry_out([Job("Phòng A", (Paper(b"{}", name="a.json"), *failed, unread)), dossier("Phòng B")], out, label="ho_so")
    bad, good = results(out)
    assert [(error["cell"], "Hỏng" in error["message"]) for error in bad["errors"]] == [("", True), ("S!A1", False)]
    assert "Hỏng một" in bad["errors"][0]["message"]
    assert good["status"] == "made"


def test_only_the_changed_paper_of_a_dossier_is_written(out):
    carry_out([dossier("Phòng A"), dossier("Phòng B")], out, label="ho_so")
    before = times(out / "phong_a")
    carry_out([dossier("Phòng A", place="Bình Dương"), dossier("Phòng B")], out, label="ho_so")
    assert [record["status"] for record in results(out)] == ["made", "same"]
    after = times(out / "phong_a")
    assert after["to_trinh.docx"] == before["to_trinh.docx"]
    assert after["ke_hoach.docx"] != before["ke_hoach.docx"]


def test_a_paper_changed_by_hand_keeps_its_whole_dossier_as_it_is(out):
    carry_out([dossier("Phòng A")], out, label="ho_so")
    (out / "phong_a/ke_hoach.docx").write_bytes(b"by hand")
    carry_out([dossier("Phòng A", place="Bình Dương", note=b"[]")], out, label="ho_so")
    assert results(out)[0]["status"] == "failed"
    assert (out / "phong_a/ho_so.json").read_bytes() == b"{}"
    assert (out / "phong_a/ke_hoach.docx").read_bytes() == b"by hand"
