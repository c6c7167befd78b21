"""Papers of a table that show pictures: found beside the table, made again when a picture changed."""

import pytest
from batches import results, row, rows
from word_edits import File

import make_signatures
import vanban

WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
SIGNER = {"chuc_vu": "Trưởng ban", "anh_chu_ky": "ky/ck.png", "anh_con_dau": r"ky\cd.png"}


@pytest.fixture
def table(tmp_path):
    """Where a table would lie, the pictures in a folder beside it."""
    (tmp_path / "bang/ky").mkdir(parents=True)
    (tmp_path / "bang/ky/ck.png").write_bytes(make_signatures.signature())
    (tmp_path / "bang/ky/cd.png").write_bytes(make_signatures.seal())
    return tmp_path / "bang/ds.jsonl"


@pytest.mark.parametrize("office", [False, True])
def test_they_are_found_beside_the_table_and_a_changed_one_is_printed(table, office):
    signer = {"nguoi_ky": SIGNER}
    given = [row("Một") | signer, row("Hai") | signer]
    if office:
        given = [{name: value for name, value in each.items() if name != "nguoi_ky"} for each in given]
    out = table.parent.parent / "ra"

    def run():
        done = vanban.batch(given, "ke_hoach", out, source=str(table), defaults=signer if office else None)
        return done.made, done.same, done.failed

    assert run() == (2, 0, 0)
    before = (out / "mot.docx").read_bytes()
    assert len(list(File(before).body.iter(f"{WP}anchor"))) == 2
    assert run() == (0, 2, 0)
    (table.parent / "ky/ck.png").write_bytes(make_signatures.signature(50, 20))
    assert run() == (2, 0, 0)
    assert (out / "mot.docx").read_bytes() != before


def test_one_that_lacks_fails_its_row_only(table):
    (table.parent / "ky/cd.png").unlink()
    out = table.parent.parent / "ra"
    vanban.batch([row("Một", nguoi_ky=SIGNER), *rows(1)], "ke_hoach", out, source=str(table))
    assert [record["status"] for record in results(out)] == ["failed", "made"]
    [error] = results(out)[0]["errors"]
    assert (error["field"], "không có tệp hình" in error["message"]) == ("nguoi_ky.anh_con_dau", True)
