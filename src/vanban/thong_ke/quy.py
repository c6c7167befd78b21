"""Quỹ thi đua, khen thưởng (the fund): what was set aside and spent, in million đồng (provincial Biểu mẫu số 05)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from pydantic import Field, ValidationInfo, field_validator

from vanban.chu.viet_so import nhan_so, ty_le, viet_so
from vanban.the_thuc.written import Dong, Model
from vanban.thong_ke.bieu import TONG, Bieu, danh_so
from vanban.thong_ke.kieu import SoViet

CHI = ("thuong_cap_nha_nuoc", "thuong_cap_tinh", "thuong_khac", "tuyen_truyen", "hien_vat", "chi_khac")
_BASE = re.compile(r"Chi thường xuyên: (?P<so>[\d.,]+)(?:; )?")


class NguonQuy(Model):
    """A source of the fund: what it is a part of, what it holds, what was spent on what; million đồng."""

    noi_dung: Dong = Field(title="Nội dung", description="Nguồn quỹ.", examples=["Quỹ từ ngân sách nhà nước"])
    chi_thuong_xuyen: SoViet | None = Field(
        default=None,
        title="Chi thường xuyên",
        description="Tổng chi thường xuyên, để tính tỷ lệ trích; triệu đồng.",
        examples=["12.500"],
    )
    tong_trich: SoViet = Field(title="Tổng trích", description="Số tiền trích lập; triệu đồng.", examples=["125"])
    thuong_cap_nha_nuoc: SoViet = Field(
        default="0",
        title="Thưởng cấp Nhà nước",
        description="Tiền thưởng kèm khen thưởng cấp Nhà nước.",
        examples=["10"],
    )
    thuong_cap_tinh: SoViet = Field(
        default="0", title="Thưởng cấp tỉnh", description="Tiền thưởng kèm khen thưởng cấp tỉnh.", examples=["20,5"]
    )
    thuong_khac: SoViet = Field(
        default="0", title="Thưởng khác", description="Tiền thưởng kèm khen thưởng khác.", examples=["45"]
    )
    tuyen_truyen: SoViet = Field(
        default="0", title="Tuyên truyền", description="Chi tổ chức thi đua, tuyên truyền.", examples=["15"]
    )
    hien_vat: SoViet = Field(default="0", title="Hiện vật", description="Chi hiện vật khen thưởng.", examples=["8"])
    chi_khac: SoViet = Field(default="0", title="Chi khác", description="Chi khác.", examples=["2"])
    da_chi: SoViet | None = Field(
        default=None, title="Đã chi", description="Không cần ghi; ghi thì phải bằng tổng các khoản.", examples=["100,5"]
    )
    ghi_chu: Dong | None = Field(default=None, title="Ghi chú", description="Ghi chú.", examples=["Tạm tính"])

    @field_validator("da_chi")
    @classmethod
    def _what_the_items_give(cls, typed: str | None, info: ValidationInfo) -> None:
        """Hold a typed sum to its items; what is printed is always computed."""
        items = [info.data.get(name) for name in CHI]
        if typed is not None and None not in items:
            total = sum((nhan_so(str(item)) for item in items), Decimal())
            if nhan_so(typed) != total:
                raise ValueError(f"ghi {typed}, tính ra {viet_so(total)}")

    @property
    def tong_chi(self) -> Decimal:
        """What was spent."""
        return sum((nhan_so(getattr(self, name)) for name in CHI), Decimal())


def tong(rows: Sequence[NguonQuy], field: str) -> Decimal:
    """Sum a field of all sources; one that is not told is nothing."""
    return sum((nhan_so(getattr(row, field) or "0") for row in rows), Decimal())


def bieu_quy(rows: Sequence[NguonQuy], now: str) -> Bieu:
    """Write the fund's table, in 12 columns."""
    heads = (
        "TT", "Nội dung", "Tổng trích", "Tỷ lệ % trích/chi thường xuyên",
        {"tieu_de": "Đã chi", "cot": [
            "Tổng số", {"tieu_de": "Tiền thưởng", "cot": ["Cấp Nhà nước", "Cấp tỉnh", "Khác"]},
            "Thi đua, tuyên truyền", "Hiện vật", "Chi khác",
        ]},
        "Ghi chú",
    )  # fmt: skip
    lines = []
    for number, row in enumerate(rows, 1):
        base = f"Chi thường xuyên: {row.chi_thuong_xuyen}" if row.chi_thuong_xuyen else ""
        share = _share(nhan_so(row.tong_trich), nhan_so(row.chi_thuong_xuyen or "0"))
        items = (getattr(row, name) for name in CHI)
        note = "; ".join(part for part in (base, row.ghi_chu) if part)
        lines.append((str(number), row.noi_dung, row.tong_trich, share, viet_so(row.tong_chi), *items, note))
    spent = sum((row.tong_chi for row in rows), Decimal())
    whole, base_sum = tong(rows, "tong_trich"), tong([row for row in rows if row.chi_thuong_xuyen], "chi_thuong_xuyen")
    based = tong([row for row in rows if row.chi_thuong_xuyen], "tong_trich")
    end = (TONG, viet_so(whole), _share(based, base_sum), *map(viet_so, (spent, *(tong(rows, name) for name in CHI))))
    bold = tuple(f"**{cell}**" if cell else "" for cell in end)
    return Bieu(
        "quy", f"Biểu mẫu số 05. Quỹ thi đua, khen thưởng {now}",
        tuple(danh_so(heads, map(str, range(1, 13)))), (*lines, ("", *bold, "")), "Đơn vị tính: triệu đồng.",
    )  # fmt: skip


def _share(part: Decimal, whole: Decimal) -> str:
    return ty_le(part, whole) if whole else ""


def doc_quy(rows: Sequence[Sequence[str]]) -> list[dict[str, str]]:
    """Read the table's rows back; the last is the sum."""
    found = []
    for row in rows[:-1]:
        base = _BASE.match(row[11])
        facts = {"noi_dung": row[1], "tong_trich": row[2], **dict(zip(CHI, row[5:11], strict=True))}
        facts |= {"chi_thuong_xuyen": base["so"]} if base else {}
        note = row[11][base.end() :] if base else row[11]
        found.append(facts | ({"ghi_chu": note} if note else {}))
    return found
