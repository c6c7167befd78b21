"""What an office repeats, and a paper overrides."""

from pathlib import Path

import pytest

from vanban import loai
from vanban.errors import InputError
from vanban.inputs import load

OFFICE = """\
# Văn phòng
co_quan_ban_hanh: Ban Quản lý Thử Nghiệm
ky_hieu_co_quan: BQLTN
dia_danh: Đồng Nai
so_ban: 9
noi_nhan: [Sở Thử, Sở Nghiệm]
nguoi_ky: {chuc_vu: Trưởng ban, ho_ten: Nguyễn Văn Ví Dụ}
"""
PAPER = """\
loai: ke_hoach
trich_yeu: Thi đua năm 2020
muc_dich: Một
yeu_cau: Hai
noi_dung: [{quy: 1, nhiem_vu: Ba}]
to_chuc_thuc_hien: Bốn
noi_nhan: Sở Khác
"""


@pytest.fixture
def files(tmp_path: Path):
    def write(paper: str = PAPER, office: str = OFFICE) -> tuple[Path, Path]:
        (tmp_path / "ke_hoach.yaml").write_text(paper, encoding="utf-8")
        (tmp_path / "office.yaml").write_text(office, encoding="utf-8")
        return tmp_path / "ke_hoach.yaml", tmp_path / "office.yaml"

    return write


def faults(paper: Path, office: Path) -> list[str]:
    with pytest.raises(InputError) as caught:
        load(paper, office)
    return [f"{Path(fault.path).name}:{fault.place} {fault.field}" for fault in caught.value.faults]


def test_a_paper_takes_what_it_lacks_from_the_office(files):
    plan = load(*files())
    assert (plan.co_quan_ban_hanh, plan.so_ban, plan.nguoi_ky.ho_ten) == (
        "Ban Quản lý Thử Nghiệm",
        9,
        "Nguyễn Văn Ví Dụ",
    )


def test_a_key_of_the_paper_stands_for_the_whole_key_of_the_office(files):
    plan = load(*files(PAPER + "nguoi_ky: {chuc_vu: Giám đốc}\n"))
    assert plan.noi_nhan == ("Sở Khác",)
    assert (plan.nguoi_ky.chuc_vu, plan.nguoi_ky.ho_ten) == ("Giám đốc", None)


def test_a_key_left_empty_takes_away_what_the_office_gives(files):
    assert load(*files(PAPER + "so_ban:\n")).so_ban is None


def test_the_kind_may_stand_in_the_office_s_file(files):
    paper, office = files(PAPER.replace("loai: ke_hoach\n", ""), OFFICE + "loai: Kế hoạch\n")
    assert load(paper, office) == load(*files())


def test_titles_are_keys_in_both_files(files):
    titled = OFFICE.replace("dia_danh", "Địa danh").replace("so_ban", "Số bản")
    assert load(*files(office=titled)) == load(*files())


def test_a_fault_is_told_where_it_was_written(files):
    paper, office = files(PAPER + "bang_phan_cong: x\n", OFFICE.replace("so_ban: 9", "so_ban: x"))
    assert faults(paper, office) == ["ke_hoach.yaml:8:17 bang_phan_cong", "office.yaml:5:9 so_ban"]


def test_what_the_paper_overrides_is_not_judged(files):
    assert load(*files(PAPER + "so_ban: 1\n", OFFICE.replace("so_ban: 9", "so_ban: x"))).so_ban == 1


def test_what_both_lack_is_missing_from_the_paper(files):
    assert faults(*files(office=OFFICE.replace("dia_danh: Đồng Nai\n", ""))) == ["ke_hoach.yaml:1:1 dia_danh"]


def test_a_key_that_only_another_kind_has_is_passed_over(files, monkeypatch):
    class ToTrinh(loai.kinds()["ke_hoach"]):
        ten_loai = "Tờ trình"
        viet_tat = "TTr"
        kinh_gui: str = ""

    every = {**loai.kinds(), "to_trinh": ToTrinh}
    monkeypatch.setattr("vanban.inputs.defaults.kinds", lambda: every)
    assert load(*files(office=OFFICE + "kinh_gui: Sở Thử\n")) == load(*files())


def test_a_key_that_no_kind_has_is_a_slip(files):
    assert faults(*files(office=OFFICE + "so_bann: 5\nxyz: 1\n")) == ["office.yaml:8:1 so_bann", "office.yaml:9:1 xyz"]


def test_the_form_of_both_files_is_judged_in_one_run(files):
    paper, office = files(PAPER + "so_ban: 1\nso_ban: 2\n", OFFICE + "a: b: c\n")
    assert faults(paper, office) == ["ke_hoach.yaml:9:1 ", "office.yaml:8:5 "]


def test_a_missing_office_file(files, tmp_path):
    paper, _ = files()
    assert faults(paper, tmp_path / "khong_co.yaml") == ["khong_co.yaml: "]
