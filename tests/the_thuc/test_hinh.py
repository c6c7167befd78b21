"""Pictures as data: read with the paper, told by their bytes, as large as they can be."""

from __future__ import annotations

import pickle
import struct

import pictures
import pytest
from pydantic import ValidationError

from vanban import inputs
from vanban.errors import InputError
from vanban.the_thuc import tep_hinh
from vanban.the_thuc.hinh import CAO_NHAT, RONG_NHAT, Hinh
from vanban.the_thuc.tep_hinh import DangHinh, dang_hinh

PAPER = """\
loai: thong_bao
co_quan_ban_hanh: Ban Quản lý các Khu công nghiệp
ky_hieu_co_quan: KCNĐN
dia_danh: Đồng Nai
trich_yeu: Kết quả xét thi đua
noi_nhan: Các phòng
nguoi_ky: {chuc_vu: Trưởng ban}
noi_dung:
  - Sơ đồ như sau
  - hinh: {tep: HINH}
"""


@pytest.fixture
def paper(tmp_path):
    """Write a paper that shows a file."""

    def write(name: str):
        path = tmp_path / "sau/tb.yaml"
        path.parent.mkdir(exist_ok=True)
        path.write_text(PAPER.replace("HINH", name), encoding="utf-8")
        return path

    return write


def of(width: int, height: int, **more) -> Hinh:
    return Hinh.model_validate({"tep": "a.png", "du_lieu": pictures.png(width, height), **more})


def test_a_file_is_found_from_the_papers_folder_and_only_its_name_is_kept(paper, tmp_path, monkeypatch):
    (tmp_path / "hinh").mkdir()
    (tmp_path / "hinh/so_do.png").write_bytes(pictures.png(8, 4))
    monkeypatch.chdir("/")
    picture = inputs.load(paper("../hinh/so_do.png")).noi_dung[1].hinh
    assert (picture.tep, picture.du_lieu) == ("so_do.png", pictures.png(8, 4))
    assert inputs.load(paper(r"'..\hinh\so_do.png'")).noi_dung[1].hinh == picture


def test_in_python_a_file_is_found_from_the_current_folder(tmp_path, monkeypatch):
    (tmp_path / "a.jpg").write_bytes(pictures.JPEG)
    monkeypatch.chdir(tmp_path)
    assert Hinh(tep="a.jpg").du_lieu == pictures.JPEG
    assert Hinh.parse("a.jpg") == Hinh(tep="a.jpg")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("khong_co.png", "không có tệp hình “khong_co.png”"),
        (".", "không có tệp hình"),
        ("chu.png", "không phải hình PNG hoặc JPEG"),
        ("cut.png", "hỏng hoặc quá lớn"),
        ("a.gif", "không phải tên tệp .png, .jpg hoặc .jpeg"),
        ("lon.png", "quá lớn (trên"),
    ],
)
def test_a_file_that_is_no_picture_is_told_at_its_place(paper, monkeypatch, name, told):
    path = paper(name)
    (path.parent / "chu.png").write_bytes(b"GIF89a")
    (path.parent / "cut.png").write_bytes(pictures.png(0, 4))
    (path.parent / "a.gif").write_bytes(pictures.png(8, 4))
    (path.parent / "lon.png").write_bytes(pictures.png(8, 4) + bytes(2000))
    monkeypatch.setattr(tep_hinh, "MAX_BYTES", 1000)
    with pytest.raises(InputError) as caught:
        inputs.load(path)
    [fault] = str(caught.value).splitlines()
    assert fault.startswith(f"{path}:10:17: Tệp (noi_dung[2].hinh.tep): ")
    assert told in fault


def test_neither_messages_nor_models_show_what_a_picture_holds():
    picture = of(8, 4)
    assert "du_lieu" not in repr(picture)
    assert Hinh.model_validate(picture.model_dump()) == picture
    assert Hinh.model_validate_json(picture.model_dump_json()) == picture
    assert pickle.loads(pickle.dumps(picture)) == picture


def test_a_picture_prints_in_its_own_size_at_96_dots_an_inch():
    view = of(96, 48).view()
    assert (view["rong"], view["cao"]) == (pytest.approx(25.4), pytest.approx(12.7))


@pytest.mark.parametrize(("width", "height"), [(4000, 1000), (1000, 4000), (900, 900), (5000, 1)])
def test_a_large_one_is_made_to_fit_a_page_in_its_own_proportions(width, height):
    view = of(width, height).view()
    assert view["rong"] <= RONG_NHAT
    assert view["cao"] <= CAO_NHAT
    assert view["rong"] / view["cao"] == pytest.approx(width / height)


def test_the_width_it_has_anyway_is_no_datum():
    assert of(480, 240, rong=127).rong is None
    assert of(4000, 1000, rong=165).rong is None
    assert of(480, 240, rong=126).rong == 126


def test_a_width_that_makes_it_taller_than_a_page_is_refused():
    with pytest.raises(ValidationError, match="rộng 120 mm thì hình cao 480 mm, quá một trang; rộng nhất là 57 mm"):
        of(100, 400, rong=120)
    with pytest.raises(ValidationError):
        of(400, 100, rong=166)


def test_alternative_text_that_only_repeats_the_caption_is_no_datum():
    assert of(8, 4, chu_thich="Sơ đồ", mo_ta="Sơ đồ").mo_ta is None
    assert of(8, 4, chu_thich="Hình 3. Sơ đồ.").view()["mo_ta"] == "Sơ đồ"


def segment(marker: int, data: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(data) + 2) + data


def test_a_jpegs_size_is_in_its_frame_wherever_that_stands():
    frame = struct.pack(">BHHB", 8, 40, 60, 1)
    for marker in (0xC0, 0xC1, 0xC2):
        before = segment(0xE1, b"Exif\0\0" + bytes(200)) + segment(0xC4, b"\0" * 20) + b"\xff\xff\xff"
        assert dang_hinh(b"\xff\xd8" + before + bytes((marker,)) + segment(marker, frame)[2:]) == DangHinh(
            "jpeg", 60, 40
        )
    assert dang_hinh(pictures.JPEG) == DangHinh("jpeg", 16, 8)


@pytest.mark.parametrize(
    "data", [b"\xff\xd8\xff", b"\xff\xd8\xff\xe0\0\0" * 9, b"\xff\xd8\xff\xd9", b"\x89PNG\r\n\x1a\n", b""]
)
def test_a_broken_header_is_no_picture_and_no_endless_walk(data):
    with pytest.raises(ValueError, match="hình"):
        dang_hinh(data)


def test_a_picture_of_too_many_pixels_is_refused():
    huge = pictures.png(1, 1)[:16] + struct.pack(">II", 20_000, 20_000) + pictures.png(1, 1)[24:]
    with pytest.raises(ValueError, match="20000 x 20000"):
        dang_hinh(huge)
