"""The YAML a document is written as."""

from plans import bare, plan

from vanban import inputs
from vanban.reading import to_yaml

SHORT = """\
loai: ke_hoach
co_quan_ban_hanh: Ban Quản lý các Khu công nghiệp
ky_hieu_co_quan: KCNĐN
"""


def test_only_what_is_not_default_is_written():
    text = to_yaml(bare())
    assert text.startswith(SHORT)
    assert not [
        name for name in ("de_muc", "bang_phan_cong", "can_cu", "so_ky_hieu", "ngay_ban_hanh", "null") if name in text
    ]


def test_it_is_what_a_clerk_would_write():
    lines = to_yaml(
        plan(
            so_ky_hieu="5/KH-KCNĐN", ngay_ban_hanh="2020-01-05", bang_phan_cong=True, muc_dich="Một\nHai: “ba”",
            noi_dung=[
                {"quy": 1, "nhiem_vu": ["Một", {"noi_dung": "Hai", "chu_tri": "Văn phòng"}]},
                {"quy": [2, 3], "nhiem_vu": "Ba"},
            ],
        )
    ).split("\n")  # fmt: skip
    assert "so_ky_hieu: 05/KH-KCNĐN" in lines
    assert "ngay_ban_hanh: 05/01/2020" in lines
    assert "bang_phan_cong: có" in lines
    at = lines.index("noi_dung:")
    assert lines[at + 1 : at + 9] == [
        "  - quy: 1", "    nhiem_vu:", "      - Một.", "      - noi_dung: Hai.", "        chu_tri: Văn phòng",
        "  - quy: [2, 3]", "    nhiem_vu:", "      - Ba.",
    ]  # fmt: skip
    at = lines.index("muc_dich:")
    assert lines[at + 1 : at + 4] == ["  - |-", "    Một.", "    Hai: “ba”."]


def test_long_texts_are_folded():
    assert max(map(len, to_yaml(plan()).split("\n"))) <= 120


def test_values_that_look_like_others_stay_text():
    document = plan(
        trich_yeu="yes", dia_danh="2020", co_quan_ban_hanh="- a: b #c", mo_dau="null:", ngay_ban_hanh="2020"
    )
    assert inputs.load_bytes(to_yaml(document).encode(), "a.yaml") == document
