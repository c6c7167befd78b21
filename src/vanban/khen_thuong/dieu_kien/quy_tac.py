"""Quy tắc: the cross-cutting rules R01-R15 as dated data, and how an answer to one is told.

A rule's own sources know it under some regimes only: on other days its answer is
"cần xác minh" at best. Rules of ministries and provinces (``dia_phuong``) hold
only where the office's own rules settle them.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from vanban.danh_muc.che_do import MOI_CHE_DO, TU_LUAT_2022, TU_N152, MaCheDo, che_do
from vanban.danh_muc.nguon import Nguon, hai_nguon, mot_nguon
from vanban.khen_thuong.dieu_kien.ket_qua import CAN_XAC_MINH, KetQua, TieuChi


@dataclass(frozen=True)
class QuyTac:
    """A rule: its id, what it says, where that stands, under which regimes."""

    ma: str
    noi_dung: str
    nguon: Nguon
    che_do: tuple[MaCheDo, ...]
    dia_phuong: bool = False


CAC_QUY_TAC: Final = MappingProxyType({
    rule.ma: rule
    for rule in (
        QuyTac("R01", "chỉ đòi mức khen thấp hơn khi tiêu chuẩn có nêu", hai_nguon("N152 Đ4.1; N98 Đ4"), TU_LUAT_2022),
        QuyTac("R02", "một thành tích chỉ khen một lần, một hình thức", mot_nguon("L22 Đ5.2c"), TU_LUAT_2022),
        QuyTac("R03", "khen đột xuất, chuyên đề không làm căn cứ xét khen công trạng mức cao hơn",
               hai_nguon("N152 Đ4.3; N98 Đ4"), TU_LUAT_2022),
        QuyTac("R04", "không đề nghị khi đang bị xem xét, xác minh; sau kỷ luật tính thành tích từ khi hết thời hạn",
               hai_nguon("N152 Đ4.4; N98 Đ4"), TU_LUAT_2022),
        QuyTac("R05", "thời gian nghỉ thai sản tính là thời gian công tác", hai_nguon("N152 Đ4.5; N98 Đ4"),
               TU_LUAT_2022),
        QuyTac("R06", "cùng điều kiện thì ưu tiên nữ, hoặc tập thể từ 70 % nữ trở lên", hai_nguon("N152 Đ4.6; N98 Đ4"),
               TU_LUAT_2022),
        QuyTac("R07", "khen cấp Nhà nước: thành tích tính đến thời điểm không quá 06 tháng trước khi bộ, tỉnh trình",
               mot_nguon("N152 Đ33.9"), TU_N152),
        QuyTac("R08", "sáng kiến chỉ dùng một lần cho hình thức khen thưởng, không dùng lẫn với danh hiệu",
               mot_nguon("CV 5007/BNV-TĐKT năm 2023, III.5c"), TU_LUAT_2022),
        QuyTac("R09", "sáng kiến có quyết định hoặc văn bản xác nhận; đồng tác giả cũng được tính",
               mot_nguon("N152 Đ33.6"), TU_N152),
        QuyTac("R10", "tờ trình riêng theo người quyết định, theo loại hình và cho một số phần thưởng",
               hai_nguon("N98 Phụ lục, chú thích Mẫu 02"), TU_LUAT_2022),
        QuyTac("R11", "không tổ chức riêng lễ trao tặng, trừ đột xuất, kháng chiến, Bà mẹ Việt Nam anh hùng",
               mot_nguon("N152 Đ29"), TU_N152),
        QuyTac("R12", "người đứng đầu chỉ được xét khi đơn vị đạt danh hiệu", hai_nguon("quy định của bộ, tỉnh"),
               MOI_CHE_DO, dia_phuong=True),
        QuyTac("R13", "người mới làm việc chưa đủ tháng hoặc bị kỷ luật thì không xét “Lao động tiên tiến”",
               hai_nguon("quy định của bộ, tỉnh"), MOI_CHE_DO, dia_phuong=True),
        QuyTac("R14", "cấp quyết định chi thưởng; Chủ tịch nước, Thủ tướng quyết định thì bộ, tỉnh trình chi",
               hai_nguon("L22 Đ11.4; N152 Đ47.2"), TU_LUAT_2022),
        QuyTac("R15", "khai gian dối thì hủy khen thưởng, nộp lại hiện vật và tiền trong 15 ngày làm việc",
               mot_nguon("L22 Đ93; N152 Đ58"), TU_LUAT_2022),
    )
})  # fmt: skip


SAU_QUYET_DINH: Final = ("R11", "R14", "R15")
"""The rules that bind once an award is decided: who gives, who pays, what is taken back."""


def quy_tac_nhac_lai(day: datetime.date) -> tuple[QuyTac, ...]:
    """Give those of them that the law of a day knows."""
    regime = che_do(day)
    return tuple(CAC_QUY_TAC[ma] for ma in SAU_QUYET_DINH if regime and regime.ma in CAC_QUY_TAC[ma].che_do)


def tra_loi(ma: str, day: datetime.date, answer: KetQua, reason: str = "", evidence: tuple[str, ...] = ()) -> TieuChi:
    """Tell the answer to a rule on a day; under a regime its sources do not know it is to be looked into."""
    told = _tra_loi(ma, day, answer, reason)
    return told._replace(chung_cu=evidence) if evidence else told


@lru_cache(maxsize=4096)
def _tra_loi(ma: str, day: datetime.date, answer: KetQua, reason: str) -> TieuChi:
    """Tell it without evidence: most nominees have the same."""
    rule = CAC_QUY_TAC[ma]
    regime = che_do(day)
    if not (regime and regime.ma in rule.che_do):
        answer, reason = (
            CAN_XAC_MINH,
            "; ".join(part for part in (reason, f"nguồn của quy tắc không nói về ngày {day:%d/%m/%Y}") if part),
        )
    return TieuChi(ma, rule.noi_dung, answer, reason, dieu=str(rule.nguon))
