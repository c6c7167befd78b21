"""Phong trào thi đua (movements): the facts of each, and Biểu 0601 that counts them (TT 02/2023/TT-BNV)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal

from pydantic import Field

from vanban.chu.viet_so import viet_so
from vanban.the_thuc.written import Dong, Model
from vanban.thong_ke.bieu import Bieu, danh_so, so
from vanban.thong_ke.kieu import mot_trong

CAP = ("Trung ương", "Bộ, tỉnh", "Cơ quan, tổ chức, đơn vị")
PHAM_VI = ("Toàn quốc", "Bộ, ngành, địa phương", "Cụm, khối thi đua", "Cơ quan, tổ chức, đơn vị")
THOI_HAN = ("Dưới 1 năm", "1 năm", "Từ 1 năm đến dưới 3 năm", "Từ 3 năm đến dưới 5 năm", "Từ 5 năm trở lên")
PHUONG_THUC = ("Chuyên đề", "Thường xuyên")


class PhongTrao(Model):
    """A movement: who launched it, how far it reaches, how long, in which way."""

    ten: Dong = Field(title="Tên", description="Tên phong trào.", examples=["Cải cách hành chính, số hóa hồ sơ"])
    cap_phat_dong: Annotated[Literal[CAP], mot_trong(CAP)] = Field(  # type: ignore[valid-type]
        title="Cấp phát động", description=f"Một trong: {'; '.join(CAP)}.", examples=[CAP[2]]
    )
    pham_vi: Annotated[Literal[PHAM_VI], mot_trong(PHAM_VI)] = Field(  # type: ignore[valid-type]
        title="Phạm vi", description=f"Một trong: {'; '.join(PHAM_VI)}.", examples=[PHAM_VI[3]]
    )
    thoi_han: Annotated[Literal[THOI_HAN], mot_trong(THOI_HAN)] = Field(  # type: ignore[valid-type]
        title="Thời hạn", description=f"Một trong: {'; '.join(THOI_HAN)}.", examples=[THOI_HAN[1]]
    )
    phuong_thuc: Annotated[Literal[PHUONG_THUC], mot_trong(PHUONG_THUC)] = Field(  # type: ignore[valid-type]
        title="Phương thức", description="Chuyên đề hoặc Thường xuyên.", examples=["Chuyên đề"]
    )


_COT = ("TT", "Tên phong trào thi đua", "Cấp phát động", "Phạm vi", "Thời hạn", "Phương thức")
_FIELDS = ("ten", "cap_phat_dong", "pham_vi", "thoi_han", "phuong_thuc")


def bang_phong_trao(rows: Sequence[PhongTrao]) -> Bieu:
    """List the movements."""
    lines = tuple((str(number), *(getattr(row, name) for name in _FIELDS)) for number, row in enumerate(rows, 1))
    return Bieu("phong_trao", "Các phong trào thi đua", _COT, lines)


def doc_phong_trao(rows: Sequence[Sequence[str]]) -> list[dict[str, str]]:
    """Read the list's rows back."""
    return [dict(zip(_FIELDS, row[1:], strict=False)) for row in rows]


def bieu_0601(rows: Sequence[PhongTrao], now: str) -> Bieu:
    """Count the movements by scope, length and way, and by who launched them."""
    groups = (("", "", ("",)), ("Theo phạm vi", "pham_vi", PHAM_VI), ("Theo thời hạn", "thoi_han", THOI_HAN),
              ("Theo phương thức", "phuong_thuc", PHUONG_THUC))  # fmt: skip
    lines: list[tuple[str, ...]] = []
    for label, field, choices in groups:
        for choice in choices:
            kept = [row for row in rows if not field or getattr(row, field) == choice]
            counts = [len(kept), *(sum(row.cap_phat_dong == level for row in kept) for level in CAP)]
            name = f"{label}: {choice[:1].lower()}{choice[1:]}" if field else "Tổng số"
            lines.append((name, f"{len(lines) + 1:02d}", *map(viet_so if not field else so, counts)))
    heads = ("Chỉ tiêu", "Mã số", "Tổng số", "Cấp Trung ương", "Cấp bộ, tỉnh", "Cơ quan, tổ chức, đơn vị")
    return Bieu(
        "bieu_0601", f"Biểu số 0601.N/BNV-TĐKT. Số phong trào thi đua {now}",
        tuple(danh_so(heads, iter(("A", "B", "1=(2+3+4)", "2", "3", "4")))), tuple(lines),
    )  # fmt: skip
