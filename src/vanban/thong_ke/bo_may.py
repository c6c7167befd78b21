"""Bộ máy (organisation): bodies and staff of thi đua, khen thưởng; Biểu 0604, 0605 (TT 02/2023/TT-BNV)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from pydantic import Field, ValidationInfo, field_validator

from vanban.chu.viet_so import viet_so
from vanban.the_thuc.written import Dong, Model
from vanban.thong_ke.bieu import Bieu, danh_so
from vanban.thong_ke.kieu import SoLuong

TIEU_CHI = ("Độ tuổi", "Trình độ", "Thâm niên")


class ToChuc(Model):
    """Bodies of one sort."""

    ten: Dong = Field(title="Tên", description="Loại tổ chức.", examples=["Phòng, bộ phận chuyên trách"])
    so_luong: SoLuong = Field(title="Số lượng", description="Có bao nhiêu.", examples=[1])


class LopNguoi(Model):
    """Those of the staff who are of one age, degree or length of service."""

    tieu_chi: Literal["Độ tuổi", "Trình độ", "Thâm niên"] = Field(
        title="Tiêu chí", description="Độ tuổi, Trình độ hoặc Thâm niên.", examples=["Độ tuổi"]
    )
    lop: Dong = Field(title="Lớp", description="Là những ai.", examples=["Dưới 30 tuổi"])
    so_nguoi: SoLuong = Field(title="Số người", description="Có bao nhiêu người.", examples=[2])


class NhanSu(Model):
    """The staff; each way to part them must give everybody."""

    nam: SoLuong = Field(title="Nam", description="Số nam.", examples=[2])
    nu: SoLuong = Field(title="Nữ", description="Số nữ.", examples=[3])
    cac_lop: tuple[LopNguoi, ...] = Field(
        default=(),
        title="Các lớp",
        description="Chia theo độ tuổi, trình độ, thâm niên; mỗi cách chia phải đủ số người.",
        examples=[[{"tieu_chi": "Trình độ", "lop": "Đại học", "so_nguoi": 5}]],
    )

    @field_validator("cac_lop")
    @classmethod
    def _everybody_in_each(cls, rows: tuple[LopNguoi, ...], info: ValidationInfo) -> tuple[LopNguoi, ...]:
        if "nam" not in info.data or "nu" not in info.data:
            return rows
        whole = info.data["nam"] + info.data["nu"]
        sums = {name: sum(row.so_nguoi for row in rows if row.tieu_chi == name) for name in TIEU_CHI}
        told = {row.tieu_chi for row in rows}
        if wrong := [f"{name} cộng được {sums[name]}" for name in TIEU_CHI if name in told and sums[name] != whole]:
            raise ValueError(f"{'; '.join(wrong)}; số nam và nữ là {whole}")
        return tuple(sorted(rows, key=lambda row: TIEU_CHI.index(row.tieu_chi)))

    @property
    def tong(self) -> int:
        """How many there are."""
        return self.nam + self.nu


def bieu_0604(rows: Sequence[ToChuc], now: str) -> Bieu:
    """Count the bodies."""
    total = sum(row.so_luong for row in rows)
    lines = [(row.ten, f"{number:02d}", viet_so(row.so_luong)) for number, row in enumerate(rows, 2)]
    return Bieu(
        "bieu_0604", f"Biểu số 0604.N/BNV-TĐKT. Số tổ chức làm công tác thi đua, khen thưởng {now}",
        tuple(danh_so(("Chỉ tiêu", "Mã số", "Số lượng"), iter("AB1"))),
        (("**Tổng số**", "01", f"**{viet_so(total)}**"), *lines),
    )  # fmt: skip


def doc_to_chuc(rows: Sequence[Sequence[str]]) -> list[dict[str, str]]:
    """Read the bodies back; the first row is their sum."""
    return [{"ten": row[0], "so_luong": row[2].replace(".", "")} for row in rows[1:]]


def bieu_0605(staff: NhanSu, now: str) -> Bieu:
    """Count the staff."""
    lines = [("**Tổng số**", "01", f"**{viet_so(staff.tong)}**")]
    lines += [("Nam", "02", viet_so(staff.nam)), ("Nữ", "03", viet_so(staff.nu))]
    lines += [
        (f"{row.tieu_chi}: {row.lop}", f"{number:02d}", viet_so(row.so_nguoi))
        for number, row in enumerate(staff.cac_lop, 4)
    ]
    return Bieu(
        "bieu_0605", f"Biểu số 0605.N/BNV-TĐKT. Số người làm công tác thi đua, khen thưởng {now}",
        tuple(danh_so(("Chỉ tiêu", "Mã số", "Số người"), iter("AB1"))), tuple(lines),
    )  # fmt: skip


def doc_nhan_su(rows: Sequence[Sequence[str]]) -> dict[str, object]:
    """Read the staff back."""
    parts = [row[0].partition(": ") for row in rows[3:]]
    classes = [
        {"tieu_chi": name, "lop": text, "so_nguoi": row[2].replace(".", "")}
        for (name, _, text), row in zip(parts, rows[3:], strict=True)
    ]
    return {"nam": rows[1][2].replace(".", ""), "nu": rows[2][2].replace(".", ""), "cac_lop": classes}
