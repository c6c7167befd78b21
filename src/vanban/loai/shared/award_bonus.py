"""Tiền thưởng of a decision: what each gets, how many are paid, the sum in digits and in words.

Amounts are reckoned (``danh_muc.tien_thuong``), never typed. Of several titles of one period whoever has them is paid
for the highest only.

NĐ 152/2025/NĐ-CP, Điều 49-55; Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 11 khoản 4.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from pydantic import Field, ValidationInfo, field_validator

from vanban.chu.text import slug
from vanban.chu.tien import bang_chu, so_tien
from vanban.chu.viet_so import so_luong
from vanban.danh_muc.che_do import che_do
from vanban.danh_muc.liet_ke import Cap, DoiTuong
from vanban.danh_muc.ten_in import phan_thuong, ten_ngay
from vanban.danh_muc.tien_thuong import duoc_nhan, tien_thuong
from vanban.loai.shared.award_words import DOI_TUONG
from vanban.loai.shared.awards import CoNhom, NhomKhen
from vanban.the_thuc.nguoi_nhan import LoiThuong, NguoiNhan
from vanban.the_thuc.written import CoKhong

_OF_LAW = {"tap_the": DoiTuong.TAPTHE, "ho_gia_dinh": DoiTuong.HOGIADINH, "ca_nhan": DoiTuong.CANHAN}


class KhoanThuong(NamedTuple):
    """What those of one kind get with one award: đồng each, and how many are paid."""

    ten: str
    ai: str
    muc: int
    so: int

    @property
    def tong(self) -> int:
        """The sum in đồng."""
        return self.muc * self.so

    def __str__(self) -> str:
        each = so_tien(self.muc)
        return f"{self.ten}: {each}/{self.ai} x {so_luong(self.so)} {self.ai} = {so_tien(self.tong)}"


def cac_khoan(groups: Sequence[NhomKhen], day: datetime.date, cap: Cap | None = None) -> list[KhoanThuong]:
    """Reckon what is paid, award by award; ``ValueError`` names every award whose bonus the law does not fix."""
    paid = set(_paid(groups, day))
    found, unknown = [], []
    for group in groups:
        award = phan_thuong(group.phan_thuong)
        for field, word in DOI_TUONG.items():
            rows: tuple[NguoiNhan, ...] = getattr(group, field)
            bonus = tien_thuong(award.ma, _OF_LAW[field], day, cap=cap) if rows else None
            count = sum((field, slug(row.dong), award.ma) in paid for row in rows)
            if rows and (bonus is None or bonus.toi_da):
                unknown.append(f"{group.phan_thuong} ({word})")
            elif bonus and count:
                found.append(KhoanThuong(ten_ngay(group.phan_thuong, day), word, bonus.so_tien, count))
    if unknown:
        raise ValueError(f"chưa tính được mức tiền thưởng của {', '.join(unknown)}; bỏ mục này và ghi ở văn bản riêng")
    return found


def _paid(groups: Iterable[NhomKhen], day: datetime.date) -> Iterator[tuple[str, str, str]]:
    """Give whom which award is paid for."""
    awards: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for group in groups:
        for field, row in group.nguoi():
            awards.setdefault((field, slug(row.dong)), []).append((phan_thuong(group.phan_thuong).ma, ""))
    for (field, line), each in awards.items():
        yield from ((field, line, code) for code, _ in duoc_nhan(each, day))


class CoTienThuong(CoNhom):
    """A decision that may fix the bonus."""

    tien_thuong: CoKhong = Field(
        default=False,
        title="Tiền thưởng",
        description="“có” thì in điều về tiền thưởng: mức, tổng số, bằng chữ, tính theo ngày ban hành.",
        examples=["có"],
    )
    nguon_tien: LoiThuong | None = Field(
        default=None,
        title="Nguồn tiền",
        description="Chi từ nguồn nào; không ghi là Quỹ thi đua, khen thưởng của cơ quan ban hành.",
        examples=["Quỹ thi đua, khen thưởng của tỉnh"],
    )

    @field_validator("tien_thuong")
    @classmethod
    def _known(cls, asked: bool, info: ValidationInfo) -> bool:
        if asked and {"nhom", "ngay_ban_hanh"} <= info.data.keys():
            day = info.data["ngay_ban_hanh"].ca_ngay
            if day is None:
                raise ValueError("ghi đủ ngày ban hành để tính tiền thưởng theo mức lương cơ sở của ngày ấy")
            cac_khoan(info.data["nhom"], day)
        return asked

    @field_validator("nguon_tien")
    @classmethod
    def _of_what_is_paid(cls, source: str | None, info: ValidationInfo) -> str | None:
        return source if info.data.get("tien_thuong") else None

    def cac_khoan_thuong(self) -> list[KhoanThuong]:
        """Reckon what is paid."""
        day = self.thoi_gian.ca_ngay
        return cac_khoan(self.nhom, day) if self.tien_thuong and day else []

    @staticmethod
    def cau_tong_so(lines: Iterable[KhoanThuong]) -> str:
        """Write the sum, in digits and in words."""
        total = sum(line.tong for line in lines)
        return f"Tổng số tiền thưởng: {so_tien(total)} (Bằng chữ: {bang_chu(total)})."

    def cau_tien_thuong(self) -> str:
        """Write the sentence above them: by which decree, from which source."""
        day = self.thoi_gian.ca_ngay
        regime = che_do(day) if day else None
        decree = f" theo Nghị định số {regime.nghi_dinh}" if regime else ""
        own = f"Quỹ thi đua, khen thưởng của {' '.join(self.co_quan_ban_hanh.split())}"
        return f"Tiền thưởng{decree}, chi từ {self.nguon_tien or own}, gồm:"
