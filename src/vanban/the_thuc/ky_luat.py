"""Kỷ luật (disciplinary measures), as Part IV of a report tells them: Nghị định 91/2017/NĐ-CP, Mẫu 03."""

from __future__ import annotations

from pydantic import Field

from vanban.the_thuc.bang_ghi import BangGhi, CotGhi, cot
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian, ngay_so
from vanban.the_thuc.theo_quyet_dinh import TheoQuyetDinh, TrongBang
from vanban.the_thuc.written import Model


class HinhThucKyLuat(Model):
    """What the measure is."""

    hinh_thuc: TrongBang = Field(
        title="Hình thức",
        description="Khiển trách, cảnh cáo, hạ bậc lương và các hình thức khác.",
        examples=["Khiển trách"],
    )


class KyLuat(TheoQuyetDinh, HinhThucKyLuat):
    """A measure, its decision, and when it ended."""

    het_han: ThoiGian = Field(
        default=ThoiGian(), title="Hết hạn", description="Ngày hết thời hạn kỷ luật.", examples=["10/3/2021"]
    )


KY_LUAT = BangGhi(
    (
        cot("Hình thức kỷ luật", "hinh_thuc"),
        CotGhi("Số, ngày, tháng, năm của quyết định kỷ luật; cơ quan ban hành quyết định", TheoQuyetDinh.__str__,
            TheoQuyetDinh.doc),
        CotGhi("Hết thời hạn kỷ luật", lambda row: ngay_so(row.het_han), lambda text: {"het_han": text} if text else {},
            luon=False),
    )
)  # fmt: skip
