"""Sáng kiến đã được công nhận (recognised initiatives and studies), as their author's report lists them.

Luật Thi đua, khen thưởng 06/2022/QH15, Điều 3 khoản 4; Điều 21-23. The table is
practice: the forms leave it to the text of Part II.
"""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field

from vanban.chu.text import slug
from vanban.the_thuc.bang_ghi import BangGhi, CotGhi, cot
from vanban.the_thuc.lich_su_khen import TheoNam, theo_nam
from vanban.the_thuc.theo_quyet_dinh import TheoQuyetDinh, TrongBang

_ROLES = {"tac_gia": "Tác giả", "dong_tac_gia": "Đồng tác giả"}
_SCOPES = {
    "co_so": "Cơ sở", "bo_tinh": "Bộ, ban, ngành, tỉnh", "bo_ban_nganh_tinh": "Bộ, ban, ngành, tỉnh",
    "bo": "Bộ, ban, ngành, tỉnh", "tinh": "Bộ, ban, ngành, tỉnh", "toan_quoc": "Toàn quốc",
}  # fmt: skip


def _among(names: dict[str, str]) -> BeforeValidator:
    def known(value: Any) -> Any:
        return names.get(slug(value).removeprefix("cap_"), value) if isinstance(value, str) else value

    return BeforeValidator(known)


VaiTro = Annotated[Literal["Tác giả", "Đồng tác giả"], _among(_ROLES)]
PhamVi = Annotated[Literal["Cơ sở", "Bộ, ban, ngành, tỉnh", "Toàn quốc"], _among(_SCOPES)]


class TenSangKien(TheoNam):
    """What an initiative is called, whose it is and how far it is recognised."""

    ten: TrongBang = Field(
        title="Tên", description="Tên sáng kiến, đề tài, đề án, công trình.", examples=["Số hóa hồ sơ khen thưởng"]
    )
    vai_tro: VaiTro | None = Field(
        default=None, title="Vai trò", description="Tác giả hoặc Đồng tác giả.", examples=["Tác giả"]
    )
    cap: PhamVi | None = Field(
        default=None,
        title="Cấp",
        description="Phạm vi công nhận: Cơ sở; Bộ, ban, ngành, tỉnh; Toàn quốc.",
        examples=["Cơ sở"],
    )


class SangKienDaCongNhan(TheoQuyetDinh, TenSangKien):
    """An initiative: its year, its name, the decision that recognised it, its effect."""

    hieu_qua: TrongBang | None = Field(
        default=None,
        title="Hiệu quả",
        description="Hiệu quả áp dụng: số tiền làm lợi, thời gian tiết kiệm.",
        examples=["Giảm 30 % thời gian xử lý hồ sơ"],
    )
    da_dung_cho: TrongBang | None = Field(
        default=None,
        title="Đã dùng cho",
        description="Đã dùng để đề nghị khen thưởng nào; chưa dùng thì bỏ.",
        examples=["“Chiến sĩ thi đua cơ sở” năm 2025"],
    )


CacSangKien = Annotated[tuple[SangKienDaCongNhan, ...], AfterValidator(theo_nam)]
"""Initiatives, the earliest year first."""

SANG_KIEN = BangGhi(
    (
        cot("Năm", "nam"),
        cot("Tên sáng kiến, đề tài", "ten"),
        cot("Vai trò", "vai_tro", luon=False),
        cot("Phạm vi", "cap", luon=False),
        CotGhi("Số, ngày, tháng, năm của quyết định công nhận; cơ quan ban hành quyết định", TheoQuyetDinh.__str__,
               TheoQuyetDinh.doc, luon=False),
        cot("Hiệu quả áp dụng", "hieu_qua", luon=False),
        cot("Đã dùng để đề nghị", "da_dung_cho", luon=False),
    ),
    "Sáng kiến, đề tài",
)  # fmt: skip
