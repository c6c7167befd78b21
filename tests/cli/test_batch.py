"""``vanban batch`` on real tables."""

import json
import os
import pty
import shutil
import subprocess
import sys

import openpyxl
import pytest
from batches import PLAN, results, row, rows, seen
from docx import Document

LEAN = {name: fact for name, fact in PLAN.items() if name not in ("trich_yeu", "dia_danh")}


@pytest.fixture
def table(folder):
    def write(*papers, name="so.jsonl"):
        (folder / name).write_text("\n".join(json.dumps(paper, ensure_ascii=False) for paper in papers), "utf-8")

    return write


def test_a_table_becomes_a_folder_and_says_so_in_one_line(vanban, folder, table):
    table(*rows(3))
    assert vanban("batch", "ke_hoach", "so.jsonl", "-o", "ra") == (
        0,
        "ra/ket_qua.json: làm 3, không đổi 0, lỗi 0\n",
        "",
    )
    assert seen(folder / "ra") == {"don_vi_0.docx", "don_vi_1.docx", "don_vi_2.docx", "ket_qua.json"}
    assert json.loads((folder / "ra/ket_qua.json").read_text("utf-8"))["workbook"] == "so.jsonl"
    table(*rows(2), row("Đơn vị 2", dia_danh="Huế"))
    status, out, _ = vanban("batch", "Kế hoạch", "so.jsonl", "-o", "ra")
    assert (status, out) == (0, "ra/ket_qua.json: làm 1, không đổi 2, lỗi 0\n")


def test_failed_rows_are_told_with_their_place_and_the_status_is_one(vanban, folder, table):
    table(row("Một"), row("Hai", so_ban="x"), row("Ba", noi_nhan=None))
    status, out, err = vanban("batch", "ke_hoach", "so.jsonl", "-o", "ra")
    assert (status, out) == (1, "ra/ket_qua.json: làm 1, không đổi 0, lỗi 2\n")
    assert err.splitlines() == [
        "so.jsonl:2: Số bản (so_ban): “x” không phải số nguyên",
        "so.jsonl:3: Nơi nhận (noi_nhan): thiếu, cần có mục này",
    ]
    assert [record["errors"][0]["cell"] for record in results(folder / "ra") if record["errors"]] == ["2", "3"]


def test_a_csv_table_with_what_the_office_repeats(vanban, folder):
    (folder / "office.yaml").write_text(json.dumps(LEAN, ensure_ascii=False), "utf-8")
    (folder / "so.csv").write_text("Mã,Trích yếu,Địa danh\nHS 1,Thi đua,Huế\nHS 2,Khen thưởng,Cần Thơ\n", "utf-8")
    status, _, err = vanban("batch", "ke_hoach", "so.csv", "-o", "ra", "--defaults", "office.yaml", "--key", "Mã")
    assert (status, err) == (0, "")
    assert seen(folder / "ra") == {"hs_1.docx", "hs_2.docx", "ket_qua.json"}


def test_a_fault_that_all_rows_share_is_told_once(vanban, folder, table):
    table(*({**each, "so_ban": None} for each in rows(5)))
    (folder / "office.yaml").write_text("so_ban: x\n", "utf-8")
    status, _, err = vanban("batch", "ke_hoach", "so.jsonl", "-o", "ra", "--defaults", "office.yaml")
    assert (status, err) == (1, "office.yaml:1:9: Số bản (so_ban): “x” không phải số nguyên\n")


def test_a_file_changed_by_hand_is_kept_until_forced(vanban, folder, table):
    table(*rows(1))
    vanban("batch", "ke_hoach", "so.jsonl", "-o", "ra")
    (folder / "ra/don_vi_0.docx").write_bytes(b"by hand")
    status, _, err = vanban("batch", "ke_hoach", "so.jsonl", "-o", "ra")
    assert (status, err.count("\n")) == (1, 1)
    assert err.startswith("Đơn vị 0: ra/don_vi_0.docx: tệp đã được sửa bằng tay")
    assert vanban("batch", "ke_hoach", "so.jsonl", "-o", "ra", "--force")[0] == 0


def test_a_paper_that_no_row_makes_any_more_is_told(vanban, folder, table):
    table(*rows(2))
    vanban("batch", "ke_hoach", "so.jsonl", "-o", "ra")
    table(*rows(1))
    status, _, err = vanban("batch", "ke_hoach", "so.jsonl", "-o", "ra")
    assert (status, err) == (0, "don_vi_1.docx: không còn dòng nào làm ra tệp này; tệp được giữ nguyên\n")


@pytest.fixture
def workbook(folder):
    """Write a workbook of plans whose other data the office repeats."""
    (folder / "office.yaml").write_text(json.dumps(LEAN, ensure_ascii=False), "utf-8")

    def write(*cells, name="so.xlsx"):
        book = openpyxl.Workbook()
        for line in (("TT", "Trích yếu", "Địa danh", "Số bản", "Mã hồ sơ"), *cells):
            book.active.append(line)
        book.active.title = "Kế hoạch"
        book.save(folder / name)

    return write


def marked(path):
    sheet = openpyxl.load_workbook(path)["Kế hoạch"]
    return {cell.coordinate for line in sheet.iter_rows() for cell in line if cell.comment}


def test_a_workbook_comes_back_with_its_bad_cells_marked_until_they_are_mended(vanban, folder, workbook):
    workbook((1, "Thi đua", "Huế", 5, "HS 1"), (2, "Khen thưởng", None, "năm", "HS 2"))
    command = ["batch", "ke_hoach", "so.xlsx", "-o", "ra", "--defaults", "office.yaml", "--key", "Mã hồ sơ"]
    status, _, err = vanban(*command)
    assert (status, seen(folder / "ra")) == (1, {"hs_1.docx", "ket_qua.json", "so.loi.xlsx"})
    assert err.splitlines()[0].startswith("so.xlsx!Kế hoạch!D3: Số bản: ")
    assert marked(folder / "ra/so.loi.xlsx") == {"C3", "D3"}
    assert {error["cell"] for error in results(folder / "ra")[1]["errors"]} == {"Kế hoạch!C3", "Kế hoạch!D3"}
    workbook((1, "Thi đua", "Huế", 5, "HS 1"), (2, "Khen thưởng", "Cần Thơ", 3, "HS 2"))
    assert vanban(*command)[:2] == (0, "ra/ket_qua.json: làm 1, không đổi 1, lỗi 0\n")
    assert seen(folder / "ra") == {"hs_1.docx", "hs_2.docx", "ket_qua.json"}


def test_a_returned_workbook_that_was_mended_by_hand_is_kept(vanban, folder, workbook):
    workbook((1, "Thi đua", None, 5, "HS 1"))
    command = ["batch", "ke_hoach", "so.xlsx", "-o", "ra", "--defaults", "office.yaml"]
    vanban(*command)
    (folder / "ra/so.loi.xlsx").write_bytes(b"mended")
    workbook((1, "Thi đua", None, "x", "HS 1"))
    status, _, err = vanban(*command)
    assert status == 2
    assert "ra/so.loi.xlsx: tệp đã được sửa bằng tay" in err
    assert (folder / "ra/so.loi.xlsx").read_bytes() == b"mended"


def test_a_column_of_the_kind_may_name_the_files_of_a_workbook(vanban, folder, workbook):
    workbook((1, "Thi đua", "Huế", 5, None))
    assert vanban("batch", "ke_hoach", "so.xlsx", "-o", "ra", "--defaults", "office.yaml", "--key", "địa danh")[0] == 0
    assert "hue.docx" in seen(folder / "ra")


def test_a_column_that_is_not_there_cannot_name_the_files(vanban, folder, workbook):
    workbook((1, "Thi đua", "Huế", 5, None))
    status, out, err = vanban(
        "batch", "ke_hoach", "so.xlsx", "-o", "ra", "--defaults", "office.yaml", "--key", "Tên khách"
    )
    assert (status, out) == (2, "")
    assert "so.xlsx: bảng không có cột “Tên khách”" in err
    assert not (folder / "ra").exists()


def test_invitations_are_named_by_whom_they_invite(vanban, folder, table):
    common = {"co_quan_ban_hanh": "Sở Thử", "ky_hieu_co_quan": "ST", "dia_danh": "Huế", "trich_yeu": "Họp",
              "toi_du": "cuộc họp", "ngay_gio": "18/12/2026 08:00", "dia_diem": "Hội trường",
              "nguoi_ky": {"chuc_vu": "Giám đốc"}}  # fmt: skip
    table({**common, "kinh_moi": "Sở Nội vụ"}, {**common, "kinh_moi": ["Bà Trần Thị Thí Dụ", "Ông Lê Văn Thử"]})
    assert vanban("batch", "giay_moi", "so.jsonl", "-o", "ra")[0] == 0
    assert seen(folder / "ra") == {"so_noi_vu.docx", "ba_tran_thi_thi_du_ong_le_van_thu.docx", "ket_qua.json"}


def test_a_file_where_the_folder_should_be_is_told(vanban, folder, table):
    table(*rows(1))
    (folder / "ra").write_text("của tôi", "utf-8")
    assert vanban("batch", "ke_hoach", "so.jsonl", "-o", "ra") == (
        2, "", "ra: cần một thư mục để các tệp, đây là tệp đã có\n",
    )  # fmt: skip


COULD_NOT = {
    "no table": (["ke_hoach", "khong_co.csv"], "khong_co.csv: không có tệp này"),
    "another sort of file": (["ke_hoach", "ke_hoach.yaml"], "ke_hoach.yaml: chỉ đọc bảng ở tệp"),
    "no such kind": (["ke_hoac", "so.jsonl"], "không có loại văn bản “ke_hoac”; có phải “ke_hoach”?"),
    "no template": (["ke_hoach", "so.jsonl", "--template", "khong_co.docx"], "khong_co.docx: không có tệp này"),
    "a template at fault": (["ke_hoach", "so.jsonl", "--template", "ke_hoach.yaml"], "ke_hoach.yaml: "),
    "no defaults": (["ke_hoach", "so.jsonl", "--defaults", "khong_co.yaml"], "khong_co.yaml: không có tệp này"),
    "no workers": (
        ["ke_hoach", "so.jsonl", "--workers", "0"],
        "vanban batch: giá trị của tùy chọn --workers không hợp lệ, chỉ nhận số từ 1;",
    ),
    "a paper for a template": (
        ["ke_hoach", "so.jsonl", "--template", "xong.docx"],
        "xong.docx: không có thẻ {{ … }} nào: đây không phải mẫu",
    ),
}


@pytest.mark.parametrize(("args", "line"), COULD_NOT.values(), ids=COULD_NOT)
def test_what_cannot_run_says_why_in_one_line(vanban, folder, table, args, line):
    table(*rows(2))
    Document().save(folder / "xong.docx")
    status, out, err = vanban("batch", *args, "-o", "ra")
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert err.startswith(line)


def test_a_cluster_needs_its_package(vanban, folder, table, monkeypatch):
    monkeypatch.setitem(sys.modules, "dask.distributed", None)
    table(*rows(1))
    status, out, err = vanban("batch", "ke_hoach", "so.jsonl", "-o", "ra", "--dask", "tcp://localhost:1")
    assert (status, out) == (2, "")
    assert "cần gói distributed" in err


def test_a_terminal_sees_a_bar_that_goes_away(folder, table):
    table(*rows(400), row("Hỏng", so_ban="x"))
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "vanban", "batch", "ke_hoach", "so.jsonl", "-o", "ra", "--workers", "1"]
    run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=slave)
    os.close(slave)
    shown = b""
    try:
        while piece := os.read(master, 4096):
            shown += piece
    except OSError:  # the other end is closed
        pass
    os.close(master)
    assert (run.communicate()[0].decode(), run.returncode) == ("ra/ket_qua.json: làm 400, không đổi 0, lỗi 1\n", 1)
    assert "401 dòng, " in shown.decode()
    assert "còn khoảng" in shown.decode()
    left = [line.rpartition("\x1b[K")[2] for line in shown.decode().split("\r\n")]
    assert left == ["so.jsonl:401: Số bản (so_ban): “x” không phải số nguyên", ""]


def test_pdfs_stand_beside_their_papers_and_are_made_once(vanban, folder, table, office):
    table(*rows(3))
    status, out, err = vanban("batch", "ke_hoach", "so.jsonl", "-o", "ra", "--pdf")
    assert (status, err, out.splitlines()[1]) == (0, "", "ra: làm 3 tệp PDF")
    assert {"don_vi_0.pdf", "don_vi_1.pdf", "don_vi_2.pdf"} < seen(folder / "ra")
    assert (folder / "ra/don_vi_1.docx").read_bytes() in (folder / "ra/don_vi_1.pdf").read_bytes()
    assert len(office.starts()) == 1
    table(*rows(2), row("Đơn vị 2", dia_danh="Huế"))
    status, out, _ = vanban("batch", "ke_hoach", "so.jsonl", "-o", "ra", "--pdf")
    assert (status, out.splitlines()[1]) == (0, "ra: làm 1 tệp PDF")
    assert (folder / "ra/don_vi_2.docx").read_bytes() in (folder / "ra/don_vi_2.pdf").read_bytes()


def test_a_pdf_that_is_not_ours_is_kept_until_forced(vanban, folder, table, office):
    table(*rows(2))
    (folder / "ra").mkdir()
    (folder / "ra/don_vi_0.pdf").write_bytes(b"scanned and signed")
    status, out, err = vanban("batch", "ke_hoach", "so.jsonl", "-o", "ra", "--pdf")
    assert (status, out.splitlines()[1]) == (2, "ra: làm 1 tệp PDF")
    assert err.startswith("ra/don_vi_0.pdf: tệp đã có và khác nội dung")
    assert (folder / "ra/don_vi_0.pdf").read_bytes() == b"scanned and signed"
    assert vanban("batch", "ke_hoach", "so.jsonl", "-o", "ra", "--pdf", "--force")[0] == 0


def test_without_libreoffice_the_papers_are_kept(vanban, folder, table, monkeypatch):
    monkeypatch.setenv("VANBAN_SOFFICE", str(folder / "khong_co"))
    table(*rows(1))
    status, _, err = vanban("batch", "ke_hoach", "so.jsonl", "-o", "ra", "--pdf")
    assert (status, err.count("\n")) == (2, 1)
    assert seen(folder / "ra") == {"don_vi_0.docx", "ket_qua.json"}


@pytest.mark.page
def test_a_real_libreoffice_makes_the_pdfs(vanban, folder, table):
    assert shutil.which("soffice")
    table(*rows(3))
    assert vanban("batch", "ke_hoach", "so.jsonl", "-o", "ra", "--pdf", "--workers", "2")[0] == 0
    assert all((folder / f"ra/don_vi_{number}.pdf").read_bytes().startswith(b"%PDF") for number in range(3))


def test_a_table_without_rows_is_told(vanban, folder, table):
    table()
    status, _, err = vanban("batch", "ke_hoach", "so.jsonl", "-o", "ra")
    assert (status, err) == (0, "so.jsonl: bảng chưa có hàng nào để làm\n")
