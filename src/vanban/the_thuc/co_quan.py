r"""Tên cơ quan, tổ chức ban hành văn bản (issuing body, under its parent).

The parent, if any, stands first and its common phrases may be abbreviated
(UBND); the issuer's own name is official and full, bold, with a line under it.
Both are shown in capitals, which is the style's work: the value keeps the
name's own case.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2.

>>> CoQuan.parse("UBND tỉnh Đồng Nai\nBan Quản lý các Khu công nghiệp").chu_quan
'UBND tỉnh Đồng Nai'
"""

from __future__ import annotations

from typing import Any

from pydantic import Field

from vanban.the_thuc.written import Ten, Written


class CoQuan(Written):
    """The issuing body and the body directly above it."""

    ten = "tên cơ quan ban hành"
    nhieu_dong = True

    chu_quan: Ten | None = Field(default=None, title="Chủ quản")
    ban_hanh: Ten = Field(title="Ban hành")

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Take the first of several lines for the parent."""
        *parent, issuer = text.split("\n")
        return {"chu_quan": " ".join(parent) or None, "ban_hanh": issuer}

    def __str__(self) -> str:
        return "\n".join(name for name in (self.chu_quan, self.ban_hanh) if name)
