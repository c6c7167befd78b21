"""``vanban fix`` as a command: what it writes, what it says, how it ends."""

from __future__ import annotations

import papers
import pytest

from vanban.checking import check
from vanban.the_thuc import kieu
from vanban.word.reading import open_document


@pytest.fixture
def file(folder):
    bad = papers.simple()
    bad.look(kieu.TEN_LOAI, sz="32")
    bad.look(kieu.QUYEN_HAN_CHUC_VU, b="0")
    (folder / "a.docx").write_bytes(bad.data())
    return folder / "a.docx"


def test_it_mends_tells_what_and_ends_with_0(vanban, file, folder):
    status, out, err = vanban("fix", file, "-o", "b.docx")
    assert (status, err) == (0, "")
    assert out.splitlines()[0] == "b.docx"
    assert "Đã sửa 2 điểm" in out
    assert "Tên loại văn bản – cỡ chữ: 16; cần 13–14" in out
    report = check(folder / "b.docx")
    assert (report.findings, open_document(folder / "b.docx").revisions) == ((), True)


def test_accepted_there_are_no_marks(vanban, file, folder):
    status, out, _ = vanban("fix", file, "-o", "b.docx", "--accept")
    assert status == 0
    assert "Review" not in out
    assert not open_document(folder / "b.docx").revisions


def test_what_is_left_is_told_and_ends_with_1(vanban, folder):
    bad = papers.simple()
    bad.text(kieu.TEN_LOAI, "Thể lệ")
    (folder / "a.docx").write_bytes(bad.data())
    status, out, _ = vanban("fix", "a.docx", "-o", "ra/")
    assert status == 1
    assert "Không có điểm nào sửa được chắc chắn." in out
    assert "Còn 1 điểm phải tự xem:" in out
    assert (folder / "ra/a.docx").read_bytes() == (folder / "a.docx").read_bytes()


def test_it_never_writes_over_what_it_reads_nor_another_file_unasked(vanban, file, folder):
    before = file.read_bytes()
    status, _, err = vanban("fix", file, "-o", "./a.docx", "--force")
    assert (status, file.read_bytes()) == (2, before)
    assert "không thể ghi đè lên" in err
    (folder / "b.docx").write_bytes(b"other")
    assert vanban("fix", file, "-o", "b.docx").status == 2
    assert (folder / "b.docx").read_bytes() == b"other"
    assert vanban("fix", file, "-o", "b.docx", "--force").status == 0
    assert vanban("fix", file, "-o", "b.docx").out.startswith("không đổi: b.docx")


def test_a_signed_file_a_paper_under_another_law_and_no_paper_are_not_mended(vanban, folder):
    signed, law = papers.simple(), papers.simple()
    signed.members["_xmlsignatures/sig1.xml"] = b"<Signature/>"
    law.text(kieu.SO_KY_HIEU, "Số: 12/2026/QĐ-UBND")
    for name, data in (("ky.docx", signed.data()), ("luat.docx", law.data()), ("hong.docx", b"PK")):
        (folder / name).write_bytes(data)
        status, out, err = vanban("fix", name, "-o", "b.docx")
        assert (status, out) == (2, "")
        assert err.startswith(f"{name}: ")
        assert err.count("\n") == 1
        assert not (folder / "b.docx").exists()
