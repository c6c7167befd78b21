"""Pictures of a Word file become files beside its data, and nothing of the folder is lost."""

from zipfile import ZipFile

import pictures
import pytest
from click.testing import CliRunner
from random_tables import notice

import vanban
from vanban import inputs
from vanban.cli.read import read
from vanban.reading import with_files


def shown(name: str, data: bytes):
    return {"hinh": {"tep": name, "du_lieu": data}}


PAPER = notice([shown("so_do.png", pictures.png(8, 4)), shown("anh.jpg", pictures.JPEG), "Hết."])


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    vanban.save(PAPER, "tb.docx")
    return lambda *args: CliRunner().invoke(read, args, standalone_mode=False)


def test_they_lie_beside_the_data_and_lead_back(run, tmp_path):
    assert run("tb.docx", "-o", "a/tb.yaml").stdout.splitlines() == ["a/so_do.png", "a/anh.jpg", "a/tb.yaml"]
    assert inputs.load(tmp_path / "a/tb.yaml") == PAPER
    assert run("tb.docx", "-o", "a/tb.yaml").stdout.count("không đổi: ") == 3


def test_none_is_written_over(run, tmp_path):
    (tmp_path / "so_do.png").write_bytes(b"my own")
    assert isinstance(run("tb.docx", "-o", "tb.yaml").exception, vanban.OutputExistsError)
    assert (tmp_path / "so_do.png").read_bytes() == b"my own"
    assert not (tmp_path / "tb.yaml").exists()
    assert run("tb.docx", "-o", "tb.yaml", "--force").return_value == 0
    assert (tmp_path / "so_do.png").read_bytes() == pictures.png(8, 4)


def test_on_the_screen_they_are_told_of(run):
    result = run("tb.docx")
    assert "tep: so_do.png" not in result.stdout
    assert "hinh: so_do.png" in result.stdout
    assert result.stderr.splitlines() == [
        f"tb.docx: có hình {name}; dùng -o để ghi ra tệp" for name in ("so_do.png", "anh.jpg")
    ]


def test_two_contents_of_one_name_get_two_files():
    one, two = pictures.png(8, 4), pictures.png(8, 4, 1)
    paper, files = with_files(notice([shown("A.png", one), shown("a.png", two), shown("b.png", one), "Hết."]))
    assert files == {"A.png": one, "a_2.png": two}
    assert [block.hinh.tep for block in paper.noi_dung[:3]] == ["A.png", "a_2.png", "A.png"]


@pytest.mark.parametrize(
    ("name", "file"),
    [
        (".bashrc.png", "bashrc.png"),
        ("a:b?.png", "a_b_.png"),
        ("NUL.png", "_NUL.png"),
        ("x" * 300 + ".png", "x" * 80 + ".png"),
        ("biểu đồ 1.PNG", "biểu đồ 1.PNG"),
    ],
)
def test_a_name_that_a_system_would_not_take_is_changed(name, file):
    assert list(with_files(notice([shown(name, pictures.JPEG), "Hết."]))[1]) == [file]


def test_a_hostile_name_in_a_word_file_stays_in_the_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    made = vanban.render(notice([shown("xxxxxxxxxx.png", pictures.JPEG), "Hết."]))
    (tmp_path / "goc.docx").write_bytes(made)
    with ZipFile("goc.docx") as old, ZipFile("tb.docx", "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"xxxxxxxxxx.png", b"../../x/.sh"))
    result = CliRunner().invoke(read, ["tb.docx", "-o", "sau/tb.yaml"], standalone_mode=False)
    assert result.stdout.splitlines() == ["sau/sh.jpeg", "sau/tb.yaml"]
