"""Sáng kiến: initiatives and accepted studies, as the workbook's sheet SangKien has them (L22 Đ3.4; N152 Đ33.6)."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from vanban.danh_muc.kieu import PhamViSangKien
from vanban.danh_muc.tra_cuu import tim
from vanban.khen_thuong.lich_su import CoQuyetDinh, Nam
from vanban.khen_thuong.o_nhieu import CoTheChuaBiet, doc_nguoi
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.written import Dong, Model

_YEAR_BEHIND = re.compile(r"(?P<ten>.+?)[\s,]*\(?(?:năm\s*)?(?P<nam>(?:19|20)\d\d)\)?\s*")


class LanDung(Model):
    """An award that an initiative has already supported."""

    danh_hieu_hinh_thuc: Dong = Field(
        title="Danh hiệu/Hình thức", description="Danh hiệu, hình thức đã dùng sáng kiến.", examples=["CSTĐCS"]
    )
    nam: Nam | None = Field(default=None, title="Năm", description="Năm của lần khen đó.", examples=[2023])

    @property
    def ma(self) -> str:
        """The award's code; empty for what the catalogue does not hold."""
        award = tim(self.danh_hieu_hinh_thuc)
        return award.ma if award else ""


def _use(value: Any) -> Any:
    """Read ``CSTĐCS 2023``, ``BK tỉnh (2024)``."""
    if not isinstance(value, str):
        return value
    found = _YEAR_BEHIND.fullmatch(value)
    return {"danh_hieu_hinh_thuc": found["ten"], "nam": found["nam"]} if found else {"danh_hieu_hinh_thuc": value}


class SangKien(CoQuyetDinh):
    """An initiative or accepted study, as sheet SangKien has it (L22 Đ3.4; N152 Đ33.6)."""

    ma: Dong = Field(title="Mã", description="Mã để các sheet khác gọi.", examples=["SK01"])
    ten: Dong = Field(title="Tên", description="Tên sáng kiến, đề tài.", examples=["Số hóa hồ sơ đầu tư"])
    tac_gia_dong_tac_gia: Annotated[tuple[Dong, ...] | None, BeforeValidator(doc_nguoi)] = Field(
        default=None,
        title="Tác giả/đồng tác giả",
        description="Họ tên từng người, cách nhau bằng dấu chấm phẩy.",
        examples=["Nguyễn Văn Ví Dụ; Trần Thị Thí Dụ"],
    )
    nam: Nam | None = Field(default=None, title="Năm", description="Năm được công nhận.", examples=[2024])
    cap_cong_nhan: PhamViSangKien | None = Field(
        default=None, title="Cấp công nhận", description="Cơ sở; bộ, tỉnh; hoặc toàn quốc.", examples=["Cơ sở"]
    )
    ngay: ThoiGian | None = Field(
        default=None, title="Ngày", description="Ngày của quyết định, văn bản xác nhận.", examples=["01/12/2024"]
    )
    co_quan: Dong | None = Field(default=None, title="Cơ quan", description="Cơ quan công nhận.", examples=["Sở Ví Dụ"])
    hieu_qua: Dong | None = Field(
        default=None, title="Hiệu quả", description="Hiệu quả áp dụng.", examples=["Giảm 30 % thời gian xử lý"]
    )
    da_dung_cho: Annotated[tuple[Annotated[LanDung, BeforeValidator(_use)], ...] | None, CoTheChuaBiet] = Field(
        default=None,
        title="Đã dùng cho",
        description="Các lần khen đã dùng sáng kiến này; “không” khi chưa dùng; để trống khi chưa biết.",
        examples=["CSTĐCS 2023"],
    )

    @property
    def co_van_ban(self) -> bool:
        """Whether a decision or confirmation with number, date and issuer recognises it."""
        return bool(self.so_qd and self.ngay and self.co_quan)

    def __str__(self) -> str:
        return f"sáng kiến {self.ma} “{self.ten}”{self._dated(self.ngay)}"
