"""How a council votes: by ballot or by hands, who reaches the share an award needs, who is proposed.

Shares are of the whole membership (N152 Đ33.5) and, like the conclusion,
computed from the votes. The thresholds are data: they differ by law, province
and day.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Literal

from pydantic import Field, ValidationInfo, field_validator

from vanban.chu.marked import escaped
from vanban.chu.text import slug
from vanban.loai.shared.council import PhienHop
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, DoanIn, Phan
from vanban.the_thuc.bang_phieu import cac_hang, ngoai_bang
from vanban.the_thuc.ket_qua_phieu import (
    NguongRieng,
    TruongHop,
    cac_truong_hop_dat,
    doc_bang_ket_qua,
    doc_nguong,
    in_bang,
    in_nguong,
)
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.phieu import TEN_DONG, Nguong, SoPhieu, khong_qua, so_dem, so_phieu_in

KIN, TAY = "Bỏ phiếu kín", "Biểu quyết"
DIEU_KIEN = "Trường hợp được đề nghị phải có số phiếu đồng ý đạt "
TREN_TONG = ", tính trên tổng số thành viên Hội đồng."
KET_QUA = "Kết quả: {} trường hợp đạt tỷ lệ quy định"
DE_NGHI = "Hội đồng thống nhất đề nghị khen thưởng {} trường hợp sau đây:"
KHONG_AI = "Không có trường hợp nào đạt tỷ lệ quy định."
_RESULT = re.compile(KET_QUA.format(r"\d+/\d+") + "(?:.|, cụ thể:)")
_PROPOSED = re.compile(DE_NGHI.format(r"\d+"))


class PhienHopBoPhieu(PhienHop):
    """A session at which the council votes."""

    cach_bau: Literal["Bỏ phiếu kín", "Biểu quyết"] = Field(
        default="Bỏ phiếu kín", title="Cách bầu", description="Bỏ phiếu kín hoặc biểu quyết.", examples=["Biểu quyết"]
    )
    phieu: SoPhieu | None = Field(
        default=None,
        title="Phiếu",
        description="Số phiếu phát ra, thu về; biểu quyết thì bỏ.",
        examples=[{"phat_ra": 2, "thu_ve": 2, "hop_le": 2}],
    )
    nguong: Nguong = Field(
        title="Ngưỡng",
        description="Tỷ lệ phiếu ít nhất trên tổng số thành viên để được đề nghị, như 80 % hoặc 2/3.",
        examples=["80 %"],
    )
    nguong_rieng: tuple[NguongRieng, ...] = Field(
        default=(),
        title="Ngưỡng riêng",
        description="Danh hiệu, hình thức cần tỷ lệ phiếu khác; không có thì bỏ.",
        examples=[[{"hinh_thuc": "Cờ thi đua của Chính phủ", "nguong": "90 %"}]],
    )
    ket_qua: tuple[TruongHop, ...] = Field(
        title="Kết quả",
        min_length=1,
        description="Từng tập thể, cá nhân với số phiếu đồng ý; tỷ lệ, kết luận được tính ra.",
    )

    @field_validator("phieu")
    @classmethod
    def _no_more_than_members(cls, ballots: SoPhieu | None, info: ValidationInfo) -> SoPhieu | None:
        total = info.data.get("tong_so")
        if ballots and total is not None and ballots.phat_ra > total:
            raise ValueError(f"phát ra {ballots.phat_ra} phiếu mà Hội đồng có {total} thành viên")
        return ballots

    @field_validator("ket_qua", mode="before")
    @classmethod
    def _votes_there_can_be(cls, results: Any, info: ValidationInfo) -> Any:
        if ballots := info.data.get("phieu"):
            return khong_qua(results, ballots.hop_le, "phiếu hợp lệ")
        return khong_qua(results, info.data.get("tong_so"), "thành viên")

    @property
    def duoc_de_nghi(self) -> list[TruongHop]:
        """Those who reach the share that their award needs."""
        return cac_truong_hop_dat(self.ket_qua, self.so_thanh_vien, self.nguong, self.nguong_rieng)

    def in_bo_phieu(self) -> Iterator[Khoi]:
        """Print the count and, unless all reach their share, every case's votes."""
        yield from (nd.gach(f"{line}.") for line in (self.phieu.dong if self.phieu else ()))
        shares = in_nguong(self.nguong, self.nguong_rieng)
        yield nd.doan(escaped(f"{DIEU_KIEN}{shares}{TREN_TONG}"))
        passed, all_cases = len(self.duoc_de_nghi), len(self.ket_qua)
        result = KET_QUA.format(so_phieu_in(passed, all_cases))
        if passed == all_cases:
            yield nd.doan(f"{result}.")
        else:
            yield nd.doan(f"{result}, cụ thể:")
            yield in_bang(self.ket_qua, self.so_thanh_vien)

    def in_de_nghi(self) -> Iterator[Khoi]:
        """Print who is proposed, with the votes."""
        if passed := self.duoc_de_nghi:
            yield nd.doan(DE_NGHI.format(so_dem(len(passed))))
            yield in_bang(passed, self.so_thanh_vien)
        else:
            yield nd.doan(KHONG_AI)


def la_bo_phieu(part: Phan) -> bool:
    """Tell the part that tells of the vote."""
    return slug(part.tieu_de) in (slug(KIN), slug(TAY))


def doc_bo_phieu(part: Phan, ban: BanIn) -> dict[str, Any]:
    """Read the count back; the results too where they stand in it."""
    data: dict[str, Any] = {"cach_bau": part.tieu_de}
    counts: dict[str, str] = {}
    for each in ngoai_bang(part.doan):
        text = each.loi.strip()
        label, _, count = text.removeprefix("- ").removesuffix(".").partition(": ")
        if label in TEN_DONG:
            counts[TEN_DONG[label]] = count
        elif text.startswith(DIEU_KIEN):
            data |= doc_nguong(text.removeprefix(DIEU_KIEN).removesuffix(TREN_TONG))
        elif not _RESULT.fullmatch(text):
            ban.tra([each])
    rows = doc_bang_ket_qua(cac_hang(part.doan))
    return data | ({"phieu": counts} if counts else {}) | ({"ket_qua": rows} if rows else {})


def doc_de_nghi(part: Phan) -> tuple[dict[str, Any], list[DoanIn]]:
    """Read who is proposed, and give what else was concluded."""
    said = [each for each in ngoai_bang(part.doan) if not _PROPOSED.fullmatch(each.loi) and each.loi != KHONG_AI]
    rows = doc_bang_ket_qua(cac_hang(part.doan))
    return ({"ket_qua": rows} if rows else {}), said
