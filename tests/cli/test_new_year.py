"""``vanban new nam_thi_dua``: a folder whose own guide can be followed word for word, and that loses nobody's work."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

OFFICE = """\
co_quan_chu_quan: UBND tỉnh Thí Dụ
co_quan_ban_hanh: Ban Quản lý Khu kinh tế Ví Dụ
ky_hieu_co_quan: KKTVD
dia_danh: Thí Dụ
noi_nhan: [Sở Nội vụ, Các phòng]
nguoi_ky: {quyen_han: KT., chuc_vu: Phó Trưởng ban, ho_ten: Trần Thị Thí Dụ}
"""


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir() if path.is_file()}


def commands(folder: Path) -> list[list[str]]:
    lines = (folder / "README.md").read_text("utf-8").splitlines()
    return [shlex.split(line)[1:] for line in lines if line.startswith("vanban ")]


@pytest.mark.parametrize("office", ["", OFFICE], ids=["sample", "own"])
def test_every_command_of_the_guide_works_and_every_paper_is_clean(vanban, folder, monkeypatch, office):
    (folder / "co_quan.yaml").write_text(office, "utf-8")
    given = ("--defaults", "co_quan.yaml") if office else ()
    status, out, err = vanban("new", "nam_thi_dua", "--nam", "2027", "-o", "nam_2027", *given)
    assert (status, err) == (0, "")
    made = contents(folder / "nam_2027")
    assert {f"nam_2027/{name}" for name in made} == set(out.splitlines())
    assert not office or made["office.yaml"].decode() == office
    monkeypatch.chdir(folder / "nam_2027")
    todo = commands(Path())
    assert {command[0] for command in todo} == {"render", "check", "workbook"}
    for command in todo:
        result = vanban(*command)
        told = [line for line in result.err.splitlines() if "dấu «» chưa thay" not in line]
        assert (result.status, told) == (0, []), (command, result)
        assert command[0] != "check" or "đúng thể thức" in result.out
    papers = {path.name for path in Path().glob("*_2027.yaml")}
    assert {command[1] for command in todo if command[0] == "render"} == papers
    assert {path.stem for path in Path("van_ban").iterdir()} == {Path(name).stem for name in papers}


def test_names_of_the_office_are_in_the_guide_and_the_plan(vanban, folder):
    (folder / "co_quan.yaml").write_text(OFFICE, "utf-8")
    vanban("new", "Năm thi đua", "--nam", "2027", "-o", "nam", "--defaults", "co_quan.yaml")
    made = {name: data.decode() for name, data in contents(folder / "nam").items() if not name.endswith(".xlsx")}
    assert made["README.md"].startswith("# Năm thi đua 2027 – Ban Quản lý Khu kinh tế Ví Dụ\n")
    assert "Ban Quản lý Khu kinh tế Ví Dụ xây dựng kế hoạch" in made["ke_hoach_2027.yaml"]
    assert "Ban Quản lý các Khu công nghiệp" not in made["ke_hoach_2027.yaml"]


def test_an_office_file_that_says_little_is_made_up_for(vanban, folder, monkeypatch):
    (folder / "co_quan.yaml").write_text("co_quan_ban_hanh: Ban Quản lý Ví Dụ\nky_hieu_co_quan: BVD\n", "utf-8")
    assert vanban("new", "nam_thi_dua", "--nam", "2028", "-o", "nam", "--defaults", "co_quan.yaml").status == 0
    monkeypatch.chdir(folder / "nam")
    assert [vanban(*command).status for command in commands(Path())][:2] == [0, 0]


def test_laying_it_out_again_changes_nothing(vanban, folder):
    vanban("new", "nam_thi_dua", "--nam", "2027", "-o", "nam")
    before = contents(folder / "nam")
    status, out, _ = vanban("new", "nam_thi_dua", "--nam", "2027", "-o", "nam")
    assert status == 0
    assert all(line.startswith("không đổi: ") for line in out.splitlines())
    assert contents(folder / "nam") == before


def test_where_work_would_be_lost_nothing_is_written_unasked(vanban, folder):
    (folder / "nam").mkdir()
    (folder / "nam/README.md").write_text("của tôi", "utf-8")
    (folder / "nam/office.yaml").write_text("dia_danh: Hà Nội\n", "utf-8")
    before = contents(folder / "nam")
    status, out, err = vanban("new", "nam_thi_dua", "--nam", "2027", "-o", "nam")
    assert (status, out) == (2, "")
    assert sorted(line.split(":")[0] for line in err.splitlines()) == ["nam/README.md", "nam/office.yaml"]
    assert contents(folder / "nam") == before
    assert vanban("new", "nam_thi_dua", "--nam", "2027", "-o", "nam", "--force").status == 0
    assert (folder / "nam/README.md").read_text("utf-8").startswith("# Năm thi đua 2027")


def test_faults_of_the_office_file_are_told_at_their_places_and_nothing_is_written(vanban, folder):
    (folder / "co_quan.yaml").write_text("co_quan_ban_hanh: Ban Ví Dụ\ndia_dan: Đồng Nai\nluu: [VT, 1, {}]\n", "utf-8")
    status, out, err = vanban("new", "nam_thi_dua", "--nam", "2027", "-o", "nam", "--defaults", "co_quan.yaml")
    assert (status, out) == (2, "")
    assert "co_quan.yaml:2:1: " in err
    assert not (folder / "nam").exists()
    missing = vanban("new", "nam_thi_dua", "--nam", "2027", "-o", "nam", "--defaults", "khong_co.yaml")
    assert missing.status == 2
    assert missing.err.startswith("khong_co.yaml: không có tệp này")


@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("nam_thi_dua",), "cần --nam và -o THƯ_MỤC"),
        (("nam_thi_dua", "-o", "nam"), "cần --nam"),
        (("nam_thi_dua", "--nam", "1999", "-o", "nam"), "--nam"),
        (("nam_thi_dua", "--nam", "2027", "-o", "ke_hoach.yaml"), "phải là thư mục"),
        (("ke_hoach", "--nam", "2027"), "chỉ dùng với nam_thi_dua"),
    ],
)
def test_a_call_that_cannot_work_says_why(vanban, folder, args, told):
    status, out, err = vanban("new", *args)
    assert (status, out) == (2, "")
    assert told in err
