"""``vanban render`` on real files."""

# ruff: noqa: E501  (a row of a table is a line)

import signal
import time
from pathlib import Path
from zipfile import ZipFile

import pytest

from vanban import inputs, reading, rendering
from vanban.word.reading import open_document


def test_a_file_is_made_in_the_working_folder(vanban, folder):
    assert vanban("render", "ke_hoach.yaml") == (0, "ke_hoach.docx\n", "")
    assert (folder / "ke_hoach.docx").read_bytes() == rendering.render(inputs.load("ke_hoach.yaml"))


def test_made_again_it_is_unchanged(vanban, folder):
    vanban("render", "ke_hoach.yaml")
    before = (folder / "ke_hoach.docx").stat()
    assert vanban("render", "ke_hoach.yaml") == (0, "không đổi: ke_hoach.docx\n", "")
    assert (folder / "ke_hoach.docx").stat().st_mtime_ns == before.st_mtime_ns


def test_another_file_is_overwritten_only_by_force(vanban, folder):
    (folder / "ke_hoach.docx").write_bytes(b"my own")
    status, out, err = vanban("render", "ke_hoach.yaml")
    assert (status, out) == (2, "")
    assert err.startswith("ke_hoach.docx: tệp đã có và khác nội dung")
    assert (folder / "ke_hoach.docx").read_bytes() == b"my own"
    assert vanban("render", "ke_hoach.yaml", "--force") == (0, "ke_hoach.docx\n", "")
    assert (folder / "ke_hoach.docx").read_bytes().startswith(b"PK")


OUTPUTS = {
    "a file": ("khac.docx", "khac.docx"),
    "a file in a new folder": ("moi/khac.docx", "moi/khac.docx"),
    "a new folder": ("moi/", "moi/ke_hoach.docx"),
    "a folder": ("co_san", "co_san/ke_hoach.docx"),
}


@pytest.mark.parametrize(("out", "made"), OUTPUTS.values(), ids=OUTPUTS)
def test_o_names_the_file_or_its_folder(vanban, folder, out, made):
    (folder / "co_san").mkdir()
    assert vanban("render", "ke_hoach.yaml", "-o", out) == (0, f"{made}\n", "")
    assert (folder / made).is_file()


def test_several_files_go_to_a_folder(vanban, folder):
    (folder / "hai.v2.json").write_text('{"loai": "ke_hoach"}')
    (folder / "ba.yml").write_bytes((folder / "ke_hoach.yaml").read_bytes())
    status, out, err = vanban("render", "ke_hoach.yaml", "hai.v2.json", "ba.yml", "-o", "ra")
    assert (status, out.splitlines()) == (2, ["ra/ke_hoach.docx", "ra/ba.docx"])
    assert err.splitlines()
    assert all(line.startswith("hai.v2.json:1:1: ") for line in err.splitlines())


WRONG = {
    "neither file nor folder": (["ke_hoach.yaml", "-o", "ra"], "-o “ra” phải là tệp .docx, hoặc thư mục"),
    "a file for several": (["ke_hoach.yaml", "khac.yaml", "-o", "ra.docx"], "có nhiều TỆP thì -o phải là thư mục, không phải “ra.docx”"),
    "a file there for several": (["ke_hoach.yaml", "khac.yaml", "-o", "co"], "không phải “co”"),
    "the same output twice": (["ke_hoach.yaml", "con/ke_hoach.json", "-o", "ra/"], "“ke_hoach.yaml” và “con/ke_hoach.json” cùng làm ra tệp “ra/ke_hoach.docx”"),
    "the same file twice": (["ke_hoach.yaml", "ke_hoach.yaml"], "“ke_hoach.yaml” và “ke_hoach.yaml” cùng làm ra"),
    "over its own template": (["ke_hoach.yaml", "--template", "mau.docx", "-o", "./mau.docx", "--force"], "“mau.docx” là tệp được đọc vào"),
    "stdin without a name": (["-"], "-o phải là tệp .docx"),
}  # fmt: skip


@pytest.mark.parametrize(("args", "part"), WRONG.values(), ids=WRONG)
def test_an_unclear_output_is_refused_before_anything_is_written(vanban, folder, args, part):
    (folder / "co").touch()
    before = sorted(folder.rglob("*"))
    status, out, err = vanban("render", *args)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert part in err
    assert sorted(folder.rglob("*")) == before


def test_every_fault_is_a_line_with_its_place(vanban, folder):
    text = (folder / "ke_hoach.yaml").read_text(encoding="utf-8")
    spoilt = text.replace("quy: 1", "quy: 5").replace("dia_danh: Đồng Nai", "dia_dan: Đồng Nai")
    (folder / "hong.yaml").write_text(spoilt, encoding="utf-8")
    status, out, err = vanban("render", "./hong.yaml", "khong_co.yaml")
    assert (status, out) == (2, "")
    assert err.splitlines() == [
        "./hong.yaml:4:1: dia_dan: không có mục này; có phải “dia_danh”?",
        "./hong.yaml:8:18: Quý (noi_dung[1].quy): “5” không hợp lệ, lớn nhất là 4",
        "khong_co.yaml: không có tệp này",
    ]


def test_defaults_hold_what_the_office_repeats(vanban, folder):
    lines = (folder / "ke_hoach.yaml").read_text(encoding="utf-8").splitlines(keepends=True)
    whole = rendering.render(inputs.load("ke_hoach.yaml"))
    (folder / "office.yaml").write_text("".join(lines[1:4]), encoding="utf-8")
    (folder / "ke_hoach.yaml").write_text("".join(lines[:1] + lines[4:]), encoding="utf-8")
    assert vanban("render", "ke_hoach.yaml", "--defaults", "office.yaml")[0] == 0
    assert (folder / "ke_hoach.docx").read_bytes() == whole


def test_a_fault_of_the_template_is_told_once_for_all_files(vanban, folder):
    (folder / "hai.yaml").write_bytes((folder / "ke_hoach.yaml").read_bytes())
    (folder / "mau.docx").write_bytes(b"no zip")
    status, out, err = vanban("render", "ke_hoach.yaml", "hai.yaml", "--template", "mau.docx")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.startswith("mau.docx")


def test_a_missing_template(vanban, folder):
    status, out, err = vanban("render", "ke_hoach.yaml", "--template", "khong_co.docx")
    assert (status, out, err) == (2, "", "khong_co.docx: không có tệp này\n")


def test_a_folder_that_cannot_be_made(vanban, folder):
    status, out, err = vanban("render", "ke_hoach.yaml", "-o", "ke_hoach.yaml/ra/")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "Error" not in err


def test_stdin(process, folder):
    run = process("render", "-", "-o", "ra.docx")
    out, err = run.communicate((folder / "ke_hoach.yaml").read_bytes())
    assert (run.returncode, out, err) == (0, b"ra.docx\n", b"")
    assert (folder / "ra.docx").read_bytes() == rendering.render(inputs.load("ke_hoach.yaml"))


def test_faults_of_stdin_are_told_too(process, folder):
    run = process("render", "-", "-o", "ra.docx")
    _, err = run.communicate(b"loai: ke_hoach\nloai: ke_hoach\n")
    assert run.returncode == 2
    assert err.decode().splitlines()[-1].startswith("đầu vào chuẩn:2:1: Loại (loai): ")


def test_what_nobody_expected_is_one_line_and_the_others_are_done(vanban, folder, monkeypatch):
    (folder / "hai.yaml").write_bytes((folder / "ke_hoach.yaml").read_bytes())
    real = rendering.render
    failures = iter([ZeroDivisionError("secret")])

    def once(*args, **kwargs):
        for failure in failures:
            raise failure
        return real(*args, **kwargs)

    monkeypatch.setattr(rendering, "render", once)
    status, out, err = vanban("render", "ke_hoach.yaml", "hai.yaml")
    assert (status, out) == (2, "hai.docx\n")
    assert err == (
        "ke_hoach.yaml: lỗi ngoài dự kiến (ZeroDivisionError), hãy báo lỗi cho vanban; đặt VANBAN_DEBUG=1 để xem chi tiết\n"
    )


def test_a_traceback_only_for_who_asks(vanban, folder, monkeypatch):
    monkeypatch.setattr(rendering, "render", lambda *_, **__: 1 / 0)
    monkeypatch.setenv("VANBAN_DEBUG", "1")
    status, _, err = vanban("render", "ke_hoach.yaml")
    assert status == 2
    assert err.startswith("Traceback")
    assert "ZeroDivisionError: division by zero" in err


def test_pdf_beside_it(vanban, folder, office):
    assert vanban("render", "ke_hoach.yaml", "--pdf") == (0, "ke_hoach.docx\nke_hoach.pdf\n", "")
    again = vanban("render", "ke_hoach.yaml", "--pdf")
    assert again == (0, "không đổi: ke_hoach.docx\nkhông đổi: ke_hoach.pdf\n", "")
    assert len(office.starts()) == 1


def test_a_pdf_older_than_its_docx_is_made_again_only_by_force(vanban, folder, office):
    (folder / "ke_hoach.pdf").write_bytes(b"my own")
    status, out, err = vanban("render", "ke_hoach.yaml", "--pdf")
    assert (status, out) == (2, "ke_hoach.docx\n")
    assert err.startswith("ke_hoach.pdf: tệp đã có")
    (folder / "ke_hoach.docx").touch()
    status, out, _ = vanban("render", "ke_hoach.yaml", "--pdf", "--force")
    assert (status, out) == (0, "không đổi: ke_hoach.docx\nke_hoach.pdf\n")
    assert (folder / "ke_hoach.pdf").read_bytes().startswith(b"%PDF")


def test_without_libreoffice_the_docx_is_kept(vanban, folder, monkeypatch):
    monkeypatch.delenv("VANBAN_SOFFICE", raising=False)
    monkeypatch.setattr("shutil.which", lambda _: None)
    status, out, err = vanban("render", "ke_hoach.yaml", "--pdf")
    assert (status, out, err.count("\n")) == (2, "ke_hoach.docx\n", 1)
    assert "không tìm thấy LibreOffice" in err
    assert ZipFile(folder / "ke_hoach.docx").testzip() is None


def test_ctrl_c_leaves_whole_files_and_nothing_running(process, folder, office):
    program = Path(office.log.parent / "soffice")
    program.write_text(program.read_text().replace("what = file.read_bytes().split()[0]", 'what = b"hang"'))
    run = process("render", "ke_hoach.yaml", "--pdf")
    while not (office.log.exists() and "child" in office.log.read_text()):
        assert run.poll() is None
        time.sleep(0.05)
    run.send_signal(signal.SIGINT)
    out, err = run.communicate(timeout=60)
    assert (run.returncode, out) == (130, b"ke_hoach.docx\n")
    assert err.decode().strip() == "đã dừng theo yêu cầu; các tệp đã xong vẫn còn nguyên"
    assert ZipFile(folder / "ke_hoach.docx").testzip() is None
    assert sorted(path.name for path in folder.iterdir()) == ["ke_hoach.docx", "ke_hoach.yaml"]
    assert list(office.temporary.iterdir()) == []
    assert office.still_running() == []


APPENDED = Path(__file__).parents[2] / "examples/quyet_dinh_ban_hanh_quy_che.yaml"


def test_parts_are_filed_apart_each_with_the_line_of_the_signature(vanban, folder):
    status, out, err = vanban("render", str(APPENDED), "-o", "qd.docx", "--apart", "--signed", "05/03/2026 10:20:30")
    assert (status, err) == (0, "")
    body, *parts = out.splitlines()
    assert (body, parts[0]) == ("qd.docx", "qd.quy_che.docx")
    first = next(iter(open_document(Path(parts[0])).paragraphs()))
    assert first.text.endswith("; 05/03/2026; 10:20:30 +07:00")
    assert (first.align, first.look.size) == ("right", 10)
    read = reading.read(Path(body))
    assert read.van_ban_kem_theo is None
    assert read.trich_yeu == inputs.load(APPENDED).trich_yeu
    assert vanban("render", str(APPENDED), "-o", "qd.docx", "--apart", "--signed", "2026-03-05 10:20:30")[1] == "".join(
        f"không đổi: {line}\n" for line in out.splitlines()
    )


def test_a_paper_without_parts_is_the_same_apart(vanban, folder):
    vanban("render", "ke_hoach.yaml")
    assert vanban("render", "ke_hoach.yaml", "--apart") == (0, "không đổi: ke_hoach.docx\n", "")


def test_a_time_of_signing_is_for_parts_and_must_be_one(vanban, folder):
    status, _, err = vanban("render", "ke_hoach.yaml", "--signed", "05/03/2026 10:20:30")
    assert (status, "--signed chỉ dùng với --apart" in err) == (2, True)
    status, _, err = vanban("render", "ke_hoach.yaml", "--apart", "--signed", "hôm qua")
    assert (status, "giá trị của tùy chọn --signed không hợp lệ" in err) == (2, True)
