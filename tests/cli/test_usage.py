"""How the program answers a call, right or wrong: in Vietnamese, in one line, with the right status."""

# ruff: noqa: E501  (a row of a table is a line)

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

import vanban as package

WRONG = {
    "an unknown command": (["rendr"], "vanban: không có lệnh “rendr”; có phải “render”?; xem: vanban --help"),
    "nothing like a command": (["xyz"], "vanban: không có lệnh “xyz”; xem: vanban --help"),
    "no file": (["render"], "vanban render: thiếu TỆP...; xem: vanban render --help"),
    "no folder": (["pdf", "a.docx"], "vanban pdf: thiếu tùy chọn -o/--output; xem: vanban pdf --help"),
    "an unknown option": (["render", "--forse", "a"], "vanban render: không có tùy chọn “--forse”; có phải “--force”?; xem: vanban render --help"),
    "an unknown letter": (["render", "-x", "a"], "vanban render: không có tùy chọn “-x”; xem: vanban render --help"),
    "an option of all commands": (["--forse"], "vanban: không có tùy chọn “--forse”; xem: vanban --help"),
    "an option without its value": (["pdf", "a.docx", "-o"], "vanban pdf: tùy chọn “-o” cần một giá trị; xem: vanban pdf --help"),
    "a value for a switch": (["render", "--force=1", "a"], "vanban render: tùy chọn “--force” không nhận giá trị; xem: vanban render --help"),
    "a value not offered": (["kinds", "--format", "xml"], "vanban kinds: giá trị của tùy chọn --format không hợp lệ, chỉ nhận: text, json; xem: vanban kinds --help"),
    "an argument too many": (["kinds", "a", "b"], "vanban kinds: thừa tham số: a b; xem: vanban kinds --help"),
}  # fmt: skip


@pytest.mark.parametrize(("args", "line"), WRONG.values(), ids=WRONG)
def test_a_wrong_call_is_told_in_one_vietnamese_line(vanban, args, line):
    assert vanban(*args) == (2, "", f"{line}\n")


COMMANDS = (
    "render", "copy", "batch", "check", "fix", "read", "new", "kinds", "schema", "workbook", "template", "lint", "pdf",
    "verify",
)  # fmt: skip


@pytest.mark.parametrize("args", [["--help"], *([command, "--help"] for command in COMMANDS)])
def test_help_is_vietnamese_throughout(vanban, args):
    status, out, err = vanban(*args)
    assert (status, err) == (0, "")
    assert out.startswith("Cách dùng: vanban")
    assert "Tùy chọn:\n" in out
    assert re.search(r"--help +Hiện hướng dẫn này rồi thoát\.", out)
    words = re.sub(
        r"--\w+|vanban|"
        + "|".join(COMMANDS)
        + r"|Schema|schema|nd30_2020|tt01_2011|PDF|YAML|JSON|json|sarif|Word|LibreOffice|\.yaml|\.docx|\.doc|\.rtf|\.odt",
        "",
        out,
    )
    assert not re.search(
        r"[fjwz]|\b(the|text|options?|commands?|required|default)\b", words.replace("text hoặc", ""), re.IGNORECASE
    )


def test_nothing_asked_shows_the_help_and_is_no_success(vanban):
    status, out, err = vanban()
    assert (status, out) == (2, "")
    assert "Lệnh:\n  render" in err


def test_version(vanban):
    assert vanban("--version") == (0, f"vanban {package.__version__}\n", "")


def test_kinds_as_a_table(vanban):
    status, out, err = vanban("kinds")
    assert (status, err) == (0, "")
    heading, *rows = out.splitlines()
    assert heading.split("  ")[0] == "MÃ LOẠI"
    assert "ke_hoach Kế hoạch KH 1.4" in [re.sub(r" +", " ", row).strip() for row in rows]


def test_kinds_as_json(vanban):
    status, out, _ = vanban("kinds", "--format", "json")
    assert status == 0
    rows = json.loads(out)
    assert [row["slug"] for row in rows] == list(package.kinds())
    assert {"slug": "ke_hoach", "name": "Kế hoạch", "abbreviation": "KH", "form": "1.4"} in rows


def test_help_loads_nothing_heavy():
    code = "import sys; from vanban.cli import main; main(['--help']); print(sorted(sys.modules), file=sys.stderr)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True, encoding="utf-8")
    assert "'click'" in done.stderr
    for heavy in ("pydantic", "yaml", "jinja2", "lxml", "docx", "rich", "babel", "vanban.inputs", "vanban.loai"):
        assert f"'{heavy}'" not in done.stderr


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8"])
def test_a_terminal_that_knows_no_vietnamese_breaks_nothing(process, encoding):
    run = process("xyz", PYTHONIOENCODING=encoding)
    _, err = run.communicate()
    assert run.returncode == 2
    assert err.decode(encoding).startswith("vanban: kh")


def test_output_is_utf_8_whatever_the_locale(process):
    run = process("kinds", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    out, err = run.communicate()
    assert (run.returncode, err) == (0, b"")
    assert "Kế hoạch" in out.decode("utf-8")


def test_a_closed_pipe_is_quiet(process):
    run = process("kinds")
    run.stdout.close()
    assert run.stderr.read() == b""
    assert run.wait() == 0
    run.stdin.close()
    run.stderr.close()


def test_read_writes_yaml_only_or_into_a_folder(vanban, tmp_path):
    examples = Path(__file__).parents[2] / "examples"
    vanban("render", examples / "cong_van.yaml", "-o", tmp_path / "van_ban.docx")
    status, _, err = vanban("read", tmp_path / "van_ban.docx", "-o", tmp_path / "khac.docx")
    assert status == 2
    assert "phải là tệp .yaml hoặc .yml" in err
    assert vanban("read", tmp_path / "van_ban.docx", "-o", tmp_path)[0] == 0
    assert (tmp_path / "van_ban.yaml").is_file()
