"""Bases of papers of commendation: those ready for the day, the council's session, the merit the sentences go on with.

A paper that names no law of commendation is given those its day has (``danh_muc.can_cu``), stored like typed ones.
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator, model_validator

from vanban.chu.cau import item_text, unclosed
from vanban.chu.text import FORBIDDEN, clean, lower_first
from vanban.danh_muc.can_cu import can_cu
from vanban.loai.shared.award_papers import CoTrichYeuTinh
from vanban.loai.shared.parts import CoCanCu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.can_cu import CanCu
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.nguoi_nhan import LoiThuong
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.phien_hop import PhienHop
from vanban.the_thuc.written import as_text

_HAVING = re.compile(r"^(?:vì\s+)?đã\s+có\s+", re.IGNORECASE)
_LAW = re.compile(r"\bLuật Thi đua,\s*khen thưởng\b", re.IGNORECASE)
_NUMBER_OF_LAW = re.compile(r" số \d+/\d{4}/QH\d+")
"""A law is cited without its number (NĐ 30/2020/NĐ-CP, PL I, Ph.I, M.II k.6a)."""
_ON_WHOSE_WORD = re.compile(r"(?:Theo|Xét)\s+đề nghị\b|Xét\b", re.IGNORECASE)


def _merit(value: Any) -> Any:
    """Take off what the printing adds."""
    text = as_text(value)
    return lower_first(_HAVING.sub("", text.strip())) if isinstance(text, str) else text


class KhenThuong(CoCanCu, CoTrichYeuTinh):
    """A paper of commendation with bases."""

    thanh_tich: Annotated[LoiThuong, BeforeValidator(_merit)] | None = Field(
        default=None,
        title="Thành tích",
        description="Thành tích chung, in sau chữ “đã có”.",
        examples=["thành tích xuất sắc trong phong trào thi đua năm 2025"],
    )
    phien_hop: PhienHop | None = Field(
        default=None,
        title="Phiên họp",
        description="Phiên họp xét khen thưởng của Hội đồng, in thành một căn cứ; không có thì bỏ.",
        examples=["Căn cứ kết quả họp Hội đồng Thi đua - Khen thưởng ngày 10/01/2026"],
    )

    @model_validator(mode="before")
    @classmethod
    def _session_among_bases(cls, value: Any) -> Any:
        """Take the session out of typed bases, where it is not given for itself."""
        if not isinstance(value, dict) or value.get("phien_hop") is not None:
            return value
        lines = _lines(value.get("can_cu"))
        found = [line for line in lines if PhienHop.la(_bare(line))]
        if not found:
            return value
        others = tuple(line for line in lines if line is not found[-1])
        return {**value, "phien_hop": _bare(found[-1]), "can_cu": others}

    @field_validator("can_cu")
    @classmethod
    def _laws_of_the_day(cls, given: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        date: ThoiGian | None = info.data.get("ngay_ban_hanh")
        day = date.muon_nhat if date else None
        if day is None or any(map(_LAW.search, given)):
            return given
        return (*(_NUMBER_OF_LAW.sub("", line.loi) for line in can_cu(day)), *given)

    @field_validator("phien_hop")
    @classmethod
    def _before_the_paper(cls, session: PhienHop | None, info: ValidationInfo) -> PhienHop | None:
        date: ThoiGian | None = info.data.get("ngay_ban_hanh")
        met, issued = session.ngay.ca_ngay if session else None, date.ca_ngay if date else None
        if met and issued and met > issued:
            raise ValueError(f"họp ngày {met:%d/%m/%Y}, sau ngày ban hành {issued:%d/%m/%Y}")
        return session

    def in_can_cu(self) -> list[Khoi]:
        """Print the bases, the session before on whose word the paper is made."""
        lines = list(self.can_cu)
        if self.phien_hop:
            at = next((place for place, line in enumerate(lines) if _ON_WHOSE_WORD.match(line)), len(lines))
            lines.insert(at, str(self.phien_hop))
        return [nd.can_cu(line) for line in CanCu(can_cu=tuple(lines)).dong(self.thoi_gian)]

    @property
    def co_quan_mot_dong(self) -> str:
        """The issuer's name on one line."""
        return " ".join(self.co_quan_ban_hanh.split())

    @property
    def thanh_tich_in(self) -> str:
        """The merit as sentences go on with it."""
        return f" đã có {lower_first(self.thanh_tich)}" if self.thanh_tich else ""


def _lines(given: Any) -> list[Any]:
    lines = [given] if isinstance(given, str) else list(given) if isinstance(given, (list, tuple)) else []
    return [
        part
        for line in lines
        for part in (clean(line).split("\n") if isinstance(line, str) and not FORBIDDEN.search(line) else [line])
    ]


def _bare(line: Any) -> str:
    return unclosed(item_text(line)) if isinstance(line, str) and not FORBIDDEN.search(line) else ""
