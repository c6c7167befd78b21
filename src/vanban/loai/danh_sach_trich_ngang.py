"""Danh sách trích ngang (the list of the proposed, a row of facts each), which goes with a tờ trình.

Collectives, households and persons stand in a table each, all columns of the form there; its sheets lie along their
width, it has no number of its own, and the council's chair signs it.

Practice and QĐ 3621/QĐ-BYT (2025), BM.11; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 2 (sheets across).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from pydantic import Field, field_validator

from vanban.chu.marked import Marked, escaped
from vanban.chu.text import upper_first
from vanban.chu.viet_so import so_luong
from vanban.danh_muc.ten_in import ten_ngay
from vanban.loai.shared.award_lists import TRUY_TANG, Ghi, bang, doc_danh_sach
from vanban.loai.shared.award_papers import CoTrichYeuTinh
from vanban.loai.shared.award_words import DOI_TUONG
from vanban.loai.shared.awards import NhomKhen
from vanban.loai.shared.parts import CoNguoiKy
from vanban.loai.shared.reprinted import khac_ban_in
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, DoanIn, bo_het
from vanban.the_thuc.kem_theo import KemTheo
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.than_van_ban import KIEU_THAN, in_than

THOI_GIAN = "Thời gian đạt thành tích: "


class DanhSachTrichNgang(CoTrichYeuTinh, CoNguoiKy):
    """Lists those proposed, with what is to be known of each at a glance."""

    ten_loai = "Danh sách trích ngang"
    viet_tat = ""
    mau = "danh_sach_trich_ngang"
    mo_trich_yeu = "Đề nghị "

    kem_theo: KemTheo | None = Field(
        default=None,
        title="Kèm theo",
        description="Tờ trình mà danh sách kèm theo; không có thì bỏ.",
        examples=["Tờ trình số 45/TTr-KCNĐN ngày 20/12/2026 của Ban Quản lý các Khu công nghiệp"],
    )

    @field_validator("nhom")
    @classmethod
    def _as_the_tables_have_them(cls, groups: tuple[NhomKhen, ...]) -> tuple[NhomKhen, ...]:
        """Put awards in the order in which the tables first name them."""
        first = [next(at for at, name in enumerate(DOI_TUONG) if getattr(group, name)) for group in groups]
        return tuple(group for _, group in sorted(zip(first, groups, strict=True), key=lambda each: each[0]))

    def than_bai(self) -> list[Khoi]:
        """Print which paper it goes with, and the tables."""
        period = f"{THOI_GIAN}{self.thoi_gian_thanh_tich}" if self.thoi_gian_thanh_tich else ""
        lines = filter(None, (str(self.kem_theo or ""), period))
        return [*map(_italic, lines), *self._tables()]

    def _tables(self) -> Iterator[Khoi]:
        rows = {name: list(self._rows(name)) for name in DOI_TUONG}
        shown = [name for name in rows if rows[name]]
        for number, name in enumerate(shown, 1):
            if len(shown) > 1:
                yield nd.muc(number, f"{upper_first(DOI_TUONG[name])} ({so_luong(len(rows[name]))})")
            yield from in_than([bang(name, rows[name], du_cot=True)])

    def _rows(self, name: str) -> Iterator[Ghi]:
        for group in self.nhom:
            award = f"{TRUY_TANG if group.truy_tang else ''}{ten_ngay(group.phan_thuong, self.ngay)}"
            yield from ((award, row) for row in getattr(group, name))

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the rows back; what they would not print so is told as not placed."""
        body = bo_het(ban.lay(kieu.GIUA, *KIEU_THAN))
        data = {**super().doc_lai(ban), **_read(body)}
        ban.tra(khac_ban_in(cls, data, body))
        return data


def _italic(text: str) -> Khoi:
    return {**nd.giua(""), "loi": Marked(f"*{escaped(text)}*")}


def _read(body: Sequence[DoanIn]) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for each in body:
        text = each.loi.strip()
        if each.kieu == kieu.GIUA and text.startswith(THOI_GIAN):
            data["thoi_gian_thanh_tich"] = text.removeprefix(THOI_GIAN)
        elif each.kieu == kieu.GIUA and text.startswith("(Kèm theo"):
            data["kem_theo"] = text
    groups: dict[str, dict[str, Any]] = {}
    for part in doc_danh_sach([each for each in body if each.kieu != kieu.GIUA], ()):
        for row in (row for row in part.hang if isinstance(row, dict)):
            award = row.pop("phan_thuong", "")
            dead = award.startswith(TRUY_TANG)
            group = groups.setdefault(award, {"phan_thuong": award.removeprefix(TRUY_TANG), "truy_tang": dead})
            group.setdefault(part.ai, []).append(row)
    return data | {"nhom": list(groups.values())}
