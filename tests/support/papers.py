"""Clean papers to put faults into: our plan, and what other kinds have, made of it."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any

import plans
from word_edits import File, W

import vanban
from vanban import copying
from vanban.standards import nd30_2020 as nd30
from vanban.standards.model import MauChu
from vanban.the_thuc import kieu

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
FRAME = {edge: {f"{W}val": "single", f"{W}sz": "8", f"{W}space": "1"} for edge in ("top", "left", "bottom", "right")}
"""Four single lines."""


@cache
def _rendered(*, appendix: bool, signer: bool) -> bytes:
    changes: dict[str, Any] = {
        "so_ky_hieu": "12/KH-KCNĐN",
        "ngay_ban_hanh": "2026-01-15",
        "noi_nhan": ["Sở Nội vụ"],
        "can_cu": ["Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022", "Theo đề nghị của Chánh Văn phòng"],
        "bang_phan_cong": appendix,
    }
    if signer:
        changes["nguoi_ky"] = {"quyen_han": "KT.", "chuc_vu": "Phó Trưởng ban", "ho_ten": "Nguyễn Văn Thí Dụ"}
        changes |= {"nguoi_soan_thao": "PL", "so_ban": 300}
    return vanban.render(plans.plan(**changes))


def plan() -> File:
    """A plan with bases, untitled parts and points, an appendix, a deputy's signature, a drafter's mark."""
    file = File(_rendered(appendix=True, signer=True))
    last = file.all(kieu.GACH)[-1]
    for style, text in (
        (kieu.DIEM, "b) Báo cáo kết quả hằng quý."),
        (kieu.DIEM, "a) Theo dõi, đôn đốc các phòng."),
        (kieu.KHOAN_TRON, "2. Giao Văn phòng những việc sau:"),
        (kieu.KHOAN_TRON, "1. Các phòng thực hiện Kế hoạch này."),
    ):
        file.add(style, text, after=last)
    return file


def simple() -> File:
    """A plan without an appendix, signed by the head."""
    return File(_rendered(appendix=False, signer=False))


def letter() -> File:
    """A công văn: no kind's name, "V/v" under its number, Kính gửi."""
    file = simple()
    for style in (kieu.TEN_LOAI, kieu.TRICH_YEU, kieu.KE_TRICH_YEU):
        file.remove(style)
    file.text(kieu.SO_KY_HIEU, "Số: 12/KCNĐN-VP")
    file.style(kieu.TRICH_YEU_CONG_VAN, nd30.TRICH_YEU_CONG_VAN, before=120)
    file.add(kieu.TRICH_YEU_CONG_VAN, "V/v thực hiện công tác thi đua", after=file.p(kieu.SO_KY_HIEU))
    _addressed(file)
    return file


def submission() -> File:
    """A tờ trình."""
    file = simple()
    file.text(kieu.TEN_LOAI, "Tờ trình")
    file.text(kieu.SO_KY_HIEU, "Số: 12/TTr-KCNĐN")
    _addressed(file)
    return file


@cache
def _example(name: str) -> bytes:
    return vanban.render(vanban.load(EXAMPLES / f"{name}.yaml"))


def decision() -> File:
    """A quyết định with an appendix."""
    return File(_example("quyet_dinh"))


def issuing() -> File:
    """A quyết định that issues a quy chế."""
    return File(_example("quyet_dinh_ban_hanh_quy_che"))


def articles() -> File:
    """A paper by chapters, sections and articles."""
    file = simple()
    looks: dict[str, tuple[MauChu, str]] = {
        kieu.PHAN_CHUONG: (nd30.PHAN_CHUONG, "Chương I"),
        kieu.TEN_PHAN_CHUONG: (nd30.TEN_PHAN_CHUONG, "Quy định chung"),
        kieu.MUC_SO: (nd30.MUC, "Mục 1"),
        kieu.TEN_MUC_SO: (nd30.TEN_MUC, "Phạm vi, đối tượng"),
        kieu.DIEU: (nd30.DIEU, "Điều 1. Phạm vi điều chỉnh"),
    }
    first = file.p(kieu.MUC)
    for style, (look, text) in looks.items():
        file.style(style, look, before=120, line=264, indent=720 if style == kieu.DIEU else 0)
        file.add(style, text, before=first)
    file.add(kieu.DIEU, "Điều 2. Đối tượng áp dụng", before=first)
    return file


def marked() -> File:
    """A plan with marks of urgency and circulation, an address block and a digital signature's line."""
    file = simple()
    after = file.p(kieu.KE_TRICH_YEU)
    marks: dict[str, tuple[MauChu, str]] = {
        kieu.DIA_CHI: (nd30.DIA_CHI, "ĐT: (0251) 3892378, Fax: (0251) 3892379"),
        kieu.KY_SO: (nd30.KY_SO, "Số: 12/KH-KCNĐN; 15/01/2026; 10:20:30 +07:00"),
        kieu.PHAM_VI_LUU_HANH: (nd30.LUU_HANH, "Lưu hành nội bộ"),
        kieu.DO_KHAN: (nd30.DO_KHAN, "Hỏa tốc"),
    }
    for style, (look, text) in marks.items():
        file.style(style, look)
        paragraph = file.add(style, text, after=after)
        if style == kieu.DIA_CHI:
            file.borders(paragraph, {"top": FRAME["top"]})
        elif style != kieu.KY_SO:
            file.borders(paragraph, FRAME)
    file.look(kieu.DO_KHAN, color="FF0000")
    file.stamp(kieu.DO_KHAN, 30, 8)
    return file


@cache
def _council() -> bytes:
    signer = {"quyen_han": "KT.", "chuc_vu": "Phó Trưởng ban", "ho_ten": "Nguyễn Văn Thí Dụ"}
    dated = {
        "so_ky_hieu": "12/KH-KCNĐN",
        "ngay_ban_hanh": "2026-01-15",
        "can_cu": ["Quy chế làm việc"],
        "noi_nhan": ["Sở Nội vụ"],
    }
    return vanban.render(plans.plan(**dated, nguoi_ky={**signer, "chuc_vu_khac": "Thứ trưởng Bộ Thí dụ"}))


def council() -> File:
    """A plan whose signer has another post."""
    return File(_council())


def signed() -> File:
    """A notice with the pictures of its signature and its seal."""
    return File(_example("thong_bao_ky_so"))


@cache
def _sao_y() -> bytes:
    return copying.copied(_rendered(appendix=False, signer=False), copying.load(EXAMPLES / "ban_sao.yaml"))


def sao_y() -> File:
    """A plan and the block of a copy under it."""
    return File(_sao_y())


def _addressed(file: File) -> None:
    first = file.p(kieu.CAN_CU)
    for style, text in (
        (kieu.KINH_GUI_NHIEU, "Kính gửi:"), (kieu.TEN_KINH_GUI, "- Bộ Nội vụ;"), (kieu.TEN_KINH_GUI, "- Bộ Tài chính."),
    ):  # fmt: skip
        file.add(style, text, before=first)
    file.add(kieu.NOI_NHAN, "- Như trên;", before=file.p(kieu.NOI_NHAN))


PAPERS = (plan, simple, letter, submission, decision, issuing, articles, marked, council, signed, sao_y)
