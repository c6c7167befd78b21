"""A sound plan to spoil, and what every message must be: Vietnamese, with a place."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from vanban.errors import InputError, InputFault
from vanban.inputs import load

PLAN = """\
loai: ke_hoach
co_quan_ban_hanh: Ban Quản lý Thử Nghiệm
ky_hieu_co_quan: BQLTN
dia_danh: Đồng Nai
ngay_ban_hanh: 15/01/2020
trich_yeu: Thi đua năm 2020
muc_dich:
  - Phát huy sức mạnh tập thể
yeu_cau:
  - Thiết thực
noi_dung:
  - quy: [1, 2]
    nhiem_vu:
      - Tổng kết năm 2019
      - {noi_dung: Đăng ký thi đua, chu_tri: Văn phòng, thoi_han: 31/03/2020}
  - quy: 3
    nhiem_vu:
      - Sơ kết
to_chuc_thuc_hien:
  - Giao Văn phòng
noi_nhan:
  - Ban Thi đua
so_ban: 5
nguoi_ky:
  chuc_vu: Trưởng ban
  ho_ten: Nguyễn Văn Ví Dụ
"""

NAMES = (
    r"YAML|JSON|UTF|TCVN|VNI|Windows|Unicode|Word|Excel|PDF|LibreOffice|Tab|MB|U\+[0-9A-F]+|vanban"
    r"|[a-z]+(?:_[a-z]+)+"  # keys and kinds
)

# Letters that Vietnamese lacks, consonants that end no syllable of it, double letters, and look-alike words.
ENGLISH = re.compile(
    r"[fjwz]|[bdlrsvxkqg]$(?<!ng)|([^o])\1|^(?:input|not|one|item|at|is|can|then|the|date|more)$", re.IGNORECASE
)


@pytest.fixture
def plan() -> str:
    return PLAN


@pytest.fixture
def spoilt(tmp_path: Path) -> Callable[..., list[InputFault]]:
    """Write the sound plan with a part of it replaced, load it, and give its faults."""

    def faults(*changes: tuple[str, str]) -> list[InputFault]:
        text = PLAN
        for old, new in changes:
            assert text.count(old) == 1, f"“{old}” must be in the plan once"
            text = text.replace(old, new)
        path = tmp_path / "ke_hoach.yaml"
        path.write_text(text, encoding="utf-8")
        with pytest.raises(InputError) as caught:
            load(path)
        assert all(fault.path == str(path) for fault in caught.value.faults)
        return list(caught.value.faults)

    return faults


@pytest.fixture
def assert_vietnamese() -> Callable[[str], None]:
    """Check that a message holds no English, no type's name and no Python, whatever the user's own words are."""

    def check(message: str) -> None:
        own = re.sub(r"“[^”]*”", "", message)
        assert not own.isascii(), f"no Vietnamese letter: {message}"
        assert not re.search(r"[{}\[\]<>]|\bNone\b|\bTrue\b|\bFalse\b|\w+_(type|error|parsing)\b", own), message
        words = re.findall(r"[^\W\d_]+", re.sub(NAMES, "", own))
        english = [word for word in words if not word.isupper() and ENGLISH.search(word)]
        assert not english, f"{english} in: {message}"

    return check
