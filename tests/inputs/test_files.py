"""What can be wrong with a file before a word of it is understood."""

import os
from pathlib import Path

import pytest

from vanban.errors import InputError
from vanban.inputs import load, load_bytes, source


def fault_of(path: Path):
    with pytest.raises(InputError) as caught:
        load(path)
    (fault,) = caught.value.faults
    assert fault.path == str(path)
    return fault


def write(folder: Path, data: bytes, name: str = "ke_hoach.yaml") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


UNREADABLE = {
    "empty": (b"", "", "tệp trống"),
    "only blanks": (b" \r\n\t\n", "", "tệp trống"),
    "only comments": ("# chưa viết\n".encode(), "1:1", "chỉ có chú thích"),
    "only a document's start": (b"---\n", "1:1", "chưa có dữ liệu"),
    "two documents": (b"loai: ke_hoach\n---\nloai: ke_hoach\n", "2:1", "mỗi tệp chỉ một văn bản"),
    "a list": (b"# x\n- a\n- b\n", "2:1", "một danh sách"),
    "a sentence": ("Kế hoạch năm".encode(), "1:1", "một câu"),
    "UTF-16": ("loai: ke_hoach\ntrich_yeu: Thi đua".encode("utf-16"), "1:1", "UTF-16"),
    "UTF-16 without a mark": ("loai: ke_hoach\n".encode("utf-16-le"), "", "UTF-16"),
    "one byte a letter": (b"loai: ke_hoach\ntrich_yeu: Thi \xae\xf4a\n", "2:16", "TCVN3, VNI hoặc Windows-1258"),
    "a Word file": (b"PK\x03\x04\x14\0", "", "tệp Word"),
    "an old Word file": (b"\xd0\xcf\x11\xe0\xa1\xb1", "", "kiểu cũ"),
    "a PDF": (b"%PDF-1.7\n", "", "tệp PDF"),
}  # fmt: skip


@pytest.mark.parametrize(("data", "place", "part"), UNREADABLE.values(), ids=UNREADABLE)
def test_a_file_that_is_no_data_is_refused(tmp_path, assert_vietnamese, data, place, part):
    fault = fault_of(write(tmp_path, data))
    assert fault.place == place
    assert part in fault.message
    assert_vietnamese(fault.message)


def test_a_missing_file(tmp_path):
    assert fault_of(tmp_path / "khong_co.yaml").message == "không có tệp này"


def test_a_folder(tmp_path):
    folder = tmp_path / "thu_muc.yaml"
    folder.mkdir()
    assert "thư mục" in fault_of(folder).message


def test_a_file_as_a_folder(tmp_path, plan):
    assert "không có tệp này" in fault_of(write(tmp_path, plan.encode()) / "b.yaml").message


def test_a_file_not_to_be_read(tmp_path, plan, monkeypatch):
    path = write(tmp_path, plan.encode())
    path.chmod(0)
    if os.access(path, os.R_OK):  # the superuser reads everything; let the system's answer come from a stand-in
        monkeypatch.setattr(Path, "open", lambda *_: (_ for _ in ()).throw(PermissionError(13, "denied")))
    assert fault_of(path).message == "không có quyền truy cập"


def test_a_name_with_a_null_character(tmp_path):
    assert "ký tự" in fault_of(tmp_path / "a\0b.yaml").message


def test_a_file_of_another_kind_is_told_by_its_name(tmp_path):
    assert "không đọc tệp “.xlsx”" in fault_of(write(tmp_path, b"PK", "ho_so.xlsx")).message


def test_a_file_far_too_large_is_not_even_opened(tmp_path, monkeypatch):
    path = tmp_path / "lon.yaml"
    with path.open("wb") as file:
        file.truncate(source.MAX_BYTES + 1)
    monkeypatch.setattr(Path, "open", lambda *_: pytest.fail("opened"))
    assert "tệp quá lớn (trên 5 MB)" in fault_of(path).message


def test_an_endless_pipe_is_read_to_the_limit_only():
    assert "quá lớn" in fault_of(Path("/dev/zero")).message


@pytest.mark.parametrize("form", [str.encode, lambda text: b"\xef\xbb\xbf" + text.replace("\n", "\r\n").encode()])
def test_byte_order_mark_and_windows_line_ends_change_nothing(tmp_path, plan, form):
    assert load(write(tmp_path, form(plan))) == load_bytes(plan.encode(), "x.yaml")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_are_counted_as_an_editor_shows_them(plan, end):
    text = "\ufeff" + plan.replace("Thiết thực", "Thiết\u2028 th\x85ực").replace("so_ban: 5", "so_ban: năm")
    with pytest.raises(InputError) as caught:
        load_bytes(text.replace("\n", end).encode(), "x.yaml")
    assert [fault.place for fault in caught.value.faults] == ["23:9"]


def test_columns_count_characters_and_not_bytes(plan):
    text = plan.replace("so_ban: 5", "de_muc: {muc_dich: Đích đến đẹp đẽ 🎉, muc_dichh: x}")
    with pytest.raises(InputError) as caught:
        load_bytes(text.encode(), "x.yaml")
    assert caught.value.faults[0].place == f"23:{len('de_muc: {muc_dich: Đích đến đẹp đẽ 🎉, ') + 1}"


def test_every_control_character_is_told_and_the_rest_is_still_read(plan):
    text = "\x00" + plan.replace("Thiết thực", "Thi\x07ết\x0b").replace("so_ban: 5", "so_ban: năm")
    with pytest.raises(InputError) as caught:
        load_bytes(text.encode(), "x.yaml")
    told = [(fault.place, fault.message.partition(";")[0]) for fault in caught.value.faults]
    assert told == [
        ("1:1", "ký tự không in được (U+0000)"),
        ("10:8", "ký tự không in được (U+0007)"),
        ("10:11", "ký tự không in được (U+000B)"),
        ("23:9", "“năm” không phải số nguyên"),
    ]


def test_a_flood_of_control_characters_is_cut_short(plan):
    with pytest.raises(InputError) as caught:
        load_bytes(plan.replace("Thiết thực", "x" + "\x07" * 1000).encode(), "x.yaml")
    assert len(caught.value.faults) == source.MAX_CONTROLS + 1
    assert any(f"còn {1000 - source.MAX_CONTROLS} ký tự" in fault.message for fault in caught.value.faults)


def test_letters_of_two_code_points_become_one(plan):
    import unicodedata

    parted = unicodedata.normalize("NFD", plan.replace("trich_yeu", "Trích yếu"))
    assert parted != plan
    assert load_bytes(parted.encode(), "x.yaml") == load_bytes(plan.encode(), "x.yaml")
