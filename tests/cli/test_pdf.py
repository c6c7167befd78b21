"""Word to PDF with a LibreOffice that hangs, dies or does nothing, as real ones do."""

from pathlib import Path

import pytest

from vanban.errors import ConversionError, OutputExistsError
from vanban.word.pdf import FILES_PER_PROCESS, to_pdf

PATIENCE = 2.0


@pytest.fixture
def docx(folder):
    def write(*what: str) -> list[Path]:
        paths = [folder / f"{number}{word}.docx" for number, word in enumerate(what)]
        for path in paths:
            path.write_text(path.stem.lstrip("0123456789") + " x")
        return paths

    return write


def test_several_files_share_a_process(docx, folder, office):
    made = to_pdf(docx("ok", "ok", "ok"), folder / "ra" / "moi")
    assert [path.relative_to(folder).as_posix() for path in made] == [
        "ra/moi/0ok.pdf",
        "ra/moi/1ok.pdf",
        "ra/moi/2ok.pdf",
    ]
    assert all(path.read_bytes().endswith(b"%%EOF") for path in made)
    assert office.starts() == [["0ok.docx", "1ok.docx", "2ok.docx"]]
    assert list(office.temporary.iterdir()) == []


def test_a_process_is_not_given_too_many(docx, folder, office):
    made = to_pdf(docx(*["ok"] * (FILES_PER_PROCESS + 1)), folder)
    assert len(made) == FILES_PER_PROCESS + 1
    assert [len(files) for files in office.starts()] == [FILES_PER_PROCESS, 1]


FAILURES = {
    "crash": "không mở được",
    "nothing": "không mở được",
    "half": "không mở được",
    "hang": "không làm xong trong 2 giây",
}


@pytest.mark.parametrize(("what", "reason"), FAILURES.items())
def test_one_bad_file_is_tried_twice_and_the_others_are_made(docx, folder, office, what, reason):
    sources = docx("ok", what, "ok")
    with pytest.raises(ConversionError, match=reason) as caught:
        to_pdf(sources, folder / "ra", seconds_per_file=PATIENCE)
    assert caught.value.path == str(sources[1])
    assert sorted(path.name for path in (folder / "ra").iterdir()) == ["0ok.pdf", "2ok.pdf"]
    assert [f"1{what}.docx"] in office.starts()[1:]
    assert list(office.temporary.iterdir()) == []
    assert office.still_running() == []


def test_a_libreoffice_that_always_hangs_is_given_up(docx, folder, office):
    sources = docx("hang", "hang", "hang", "hang")
    with pytest.raises(ConversionError) as caught:
        to_pdf(sources, folder / "ra", seconds_per_file=0.5)
    assert all(str(source) in str(caught.value) for source in sources)
    assert len(str(caught.value).splitlines()) == 4
    assert len(office.starts()) == 3  # all together, then two alone


def test_a_pdf_that_is_there_is_kept_unless_told_otherwise(docx, folder, office):
    sources = docx("ok", "ok")
    (folder / "0ok.pdf").write_bytes(b"my own")
    with pytest.raises(OutputExistsError):
        to_pdf(sources, folder)
    assert (folder / "0ok.pdf").read_bytes() == b"my own"
    assert (folder / "1ok.pdf").read_bytes().startswith(b"%PDF")
    to_pdf(sources, folder, overwrite=True)
    assert (folder / "0ok.pdf").read_bytes().startswith(b"%PDF")


def test_two_files_of_one_name_are_refused_before_anything_runs(docx, folder, office):
    (source,) = docx("ok")
    with pytest.raises(ConversionError, match="cùng một tệp PDF"):
        to_pdf([source, folder / "khac" / source.name], folder)
    assert office.starts() == []


def test_a_name_that_looks_like_an_option_is_a_name(folder, office):
    (folder / "--version.docx").write_text("ok")
    assert [path.name for path in to_pdf(["--version.docx"], "ra")] == ["--version.pdf"]


@pytest.mark.parametrize(
    ("name", "reason"),
    [("a.txt", "chỉ chuyển được tệp .docx"), ("khong_co.docx", "không có tệp này"), ("thu_muc.docx", "thư mục")],
)
def test_what_is_no_word_file_is_told_by_name(folder, office, name, reason):
    (folder / "a.txt").touch()
    (folder / "thu_muc.docx").mkdir()
    with pytest.raises(ConversionError, match=reason) as caught:
        to_pdf([name], folder)
    assert caught.value.path == name
    assert office.starts() == []


def test_no_files_are_no_work(folder, office):
    assert to_pdf([], folder) == ()
    assert office.starts() == []


@pytest.mark.parametrize("content", [None, "not a program"])
def test_a_libreoffice_that_cannot_run(docx, folder, tmp_path, monkeypatch, content):
    program = tmp_path / "hong"
    if content:
        program.write_text(content)
        program.chmod(0o755)
    monkeypatch.setenv("VANBAN_SOFFICE", str(program))
    with pytest.raises(ConversionError, match="chạy được") as caught:
        to_pdf(docx("ok"), folder)
    assert caught.value.path == str(program)


def test_no_libreoffice_says_how_to_get_it(docx, folder, monkeypatch):
    monkeypatch.delenv("VANBAN_SOFFICE", raising=False)
    monkeypatch.setattr("shutil.which", lambda _: None)
    with pytest.raises(ConversionError, match="hãy cài từ"):
        to_pdf(docx("ok"), folder / "ra")
    assert not (folder / "ra").exists()


def test_the_command_names_each_pdf_and_each_failure(vanban, docx, office):
    docx("ok", "nothing", "ok")
    status, out, err = vanban("pdf", "0ok.docx", "1nothing.docx", "2ok.docx", "-o", "ra")
    assert (status, out) == (2, "ra/0ok.pdf\nra/2ok.pdf\n")
    assert err == "1nothing.docx: LibreOffice không mở được hoặc không xuất được tệp này\n"


def test_the_command_overwrites_by_force(vanban, docx, folder, office):
    docx("ok")
    (folder / "0ok.pdf").write_bytes(b"my own")
    assert vanban("pdf", "0ok.docx", "-o", ".")[0] == 2
    assert vanban("pdf", "0ok.docx", "-o", ".", "--force") == (0, "0ok.pdf\n", "")


def test_a_folder_that_is_a_file(vanban, docx, office):
    docx("ok")
    status, out, err = vanban("pdf", "0ok.docx", "-o", "0ok.docx")
    assert (status, out, err) == (2, "", "0ok.docx: đã có tệp hoặc thư mục cùng tên\n")
