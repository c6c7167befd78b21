"""Names of files made of what users wrote."""

import pytest
from batches import results, row, seen

import vanban
from vanban.batching.jobs import jobs_of
from vanban.batching.names import LONGEST, Names, safe
from vanban.loai import find_kind

HOSTILE = [
    "../../etc/passwd", "..", ".", "/", "C:\\Windows\\x", "a/b\\c", "CON", "con", "nul.txt", "LPT1", "COM¹", "aux ",
    "x" * 5000,
    "Ấ" * 300, "😀", "😀😀", "中文", "\u202etxt.exe", "a\nb", "a\0b", "~", "-rf", "$(rm)",
    "ket_qua", ".vanban", " ", "",
    "Đơn vị", "Don vi", "ĐƠN VỊ", "đơn-vị", "don_vi-2", "Đơn vị 2", "\ud800",
]  # fmt: skip


def test_no_name_can_harm_or_clash():
    names = Names()
    given = [names.unique(key) for key in HOSTILE * 2]
    assert len({name.casefold() for name in given}) == len(given)
    for name in given:
        assert name.replace("_", "").replace("-", "").isalnum()
        assert name.isascii()
        assert len(name) <= LONGEST + len("-99")
        assert name.split(".")[0].upper() not in {"CON", "NUL", "LPT1", "COM1", "AUX"}


@pytest.mark.parametrize("text", HOSTILE)
def test_a_name_depends_on_nothing_but_its_text(text):
    assert safe(text) == safe(text)
    assert safe(safe(text)) in (safe(text), safe(text) + "_")


def test_texts_that_have_no_letters_or_too_many_are_told_apart():
    assert safe("😀") != safe("😃")
    assert safe("x" * 500) != safe("x" * 501)


def test_hostile_keys_stay_in_the_folder(tmp_path):
    keys = [key for key in HOSTILE if "\ud800" not in key]
    out = tmp_path / "trong" / "ra"
    vanban.batch([{**row("Kế hoạch"), "ma": key} for key in keys], "ke_hoach", out, key="ma")
    assert {record["status"] for record in results(out)} == {"made"}
    assert len(seen(out)) == len(keys) + 1
    assert [path.name for path in tmp_path.iterdir()] == ["trong"]
    assert [path.name for path in (tmp_path / "trong").iterdir()] == ["ra"]


def test_a_name_does_not_depend_on_the_fate_of_other_rows(tmp_path):
    def names(first):
        vanban.batch([first, row("Trùng tên")], "ke_hoach", tmp_path, force=True)
        return results(tmp_path)[1]["files"][0]["path"]

    assert names(row("Trùng tên")) == names(row("Trùng tên", noi_nhan=[])) == "trung_ten-2.docx"


PATHS = {
    "to_trinh.docx": "to_trinh.docx",
    "Báo cáo/Nguyễn Văn A.docx": "bao_cao/nguyen_van_a.docx",
    "../../ra ngoài.docx": "ra_ngoai.docx",
    "/etc/passwd": "etc/passwd",
    "a\\..\\CON.docx": "a/con_.docx",
    "ho_so.v2.json": "ho_so_v2.json",
}


@pytest.mark.parametrize(("path", "name"), PATHS.items())
def test_a_path_inside_a_dossier_stays_inside(path, name):
    assert Names().unique_file(path) == name


def test_papers_of_a_dossier_that_are_called_alike_are_told_apart():
    names = Names()
    assert [names.unique_file("bao_cao/A.docx") for _ in range(2)] == ["bao_cao/a.docx", "bao_cao/a-2.docx"]


@pytest.mark.parametrize(
    ("kind", "row", "name"),
    [
        ("ke_hoach", {"trich_yeu": "Thi đua năm 2026"}, "Thi đua năm 2026"),
        ("bao_cao_thanh_tich_ca_nhan", {"ho_ten": "Nguyễn Văn Ví Dụ"}, "Nguyễn Văn Ví Dụ"),
        ("bao_cao_thanh_tich_tap_the", {"ten_tap_the": "Văn phòng"}, "Văn phòng"),
        ("bao_cao_dot_xuat", {"tap_the": {"ten_tap_the": "Văn phòng"}}, "Văn phòng"),
        ("giay_khen", {"cac_to": [{"ten_nguoi_nhan": "Ông Lê Văn Thử"}, {}]}, "Ông Lê Văn Thử"),
        ("giay_khen", {"cac_to": []}, "dòng 1"),
        ("ke_hoach", {"ho_ten": "không phải mục của kế hoạch"}, "dòng 1"),
    ],
)
def test_without_a_key_a_row_is_named_by_its_subject_or_whom_it_is_about(kind, row, name):
    [job] = jobs_of([row], find_kind(kind))
    assert job.key == name
