"""Quyết định cá biệt (decision in a single case). Mẫu 1.2, direct; Mẫu 1.3, which issues or approves another text."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from vanban.chu.text import lower_first
from vanban.loai.shared.decisions import VanBanQuyetDinh
from vanban.loai.shared.view import View
from vanban.the_thuc.ban_in import BanIn
from vanban.the_thuc.trich_yeu import TrichYeuText
from vanban.the_thuc.van_ban_kem_theo import KHONG, KemTheoIn, VanBanKemTheo, doc_van_ban_kem_theo

_INDIRECT = re.compile(r"(?:Ban hành|Phê duyệt|Về việc)\b", re.IGNORECASE)


def _subject(text: str) -> str:
    """Open with "Về việc", or with what is done to the text attached."""
    return text if _INDIRECT.match(text) else f"Về việc {lower_first(text)}"


class QuyetDinhView(View):
    """What the template of a decision may ask for."""

    van_ban_kem_theo: KemTheoIn


class QuyetDinh(VanBanQuyetDinh):
    """Decides on a matter, or issues a text that is attached to it."""

    ten_loai = "Quyết định"
    viet_tat = "QĐ"
    mau = "1.2"
    menh_lenh = "QUYẾT ĐỊNH:"

    trich_yeu: Annotated[TrichYeuText, AfterValidator(_subject)] = Field(
        title="Trích yếu",
        description="In sau “Về việc”; quyết định có văn bản kèm theo thì bắt đầu bằng “Ban hành” hoặc “Phê duyệt”.",
        examples=["Về việc tặng Giấy khen năm 2026"],
    )
    van_ban_kem_theo: VanBanKemTheo | None = Field(
        default=None,
        title="Văn bản kèm theo",
        description="Quy chế, kế hoạch … được ban hành hoặc phê duyệt; không có thì bỏ (Phụ lục III, Mẫu 1.3).",
        examples=[{"ten_loai": "Quy chế", "trich_yeu": "Thi đua, khen thưởng", "noi_dung": [{"dieu": "Phạm vi"}]}],
    )

    def view(self) -> QuyetDinhView:
        """Add the attached text."""
        attached = self.van_ban_kem_theo
        return {**super().view(), "van_ban_kem_theo": attached.in_ra(self.in_kem_theo()) if attached else KHONG}

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the attached text back."""
        parts, ban.kem_theo = ban.kem_theo[:1], ban.kem_theo[1:]
        attached = [doc_van_ban_kem_theo(part) for part in parts]
        for part in parts:
            ban.tra(part.con_lai)
        return {**super().doc_lai(ban), **({"van_ban_kem_theo": attached[0]} if attached else {})}
