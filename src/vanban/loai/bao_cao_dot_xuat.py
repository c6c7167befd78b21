"""Báo cáo đột xuất (report of one outstanding deed), of a unit or a person; it has no award tables.

Form 06 of NĐ 152/2025/NĐ-CP (Mẫu 06 of NĐ 91/2017/NĐ-CP).
"""

from __future__ import annotations

from typing import Annotated, Any, ClassVar

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from vanban.chu.text import slug
from vanban.loai.shared.achievements import HO_TEN, TEN_TAP_THE, BaoCaoThanhTich
from vanban.loai.shared.award_requests import CoTheCoCoQuan, CoTheCoSo, ThanhTichView
from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import BanIn, Phan
from vanban.the_thuc.dong_nhan import doc_cac_dong, in_cac_dong
from vanban.the_thuc.khoi_noi_dung import KhoiDeIn, khoi
from vanban.the_thuc.loi_bao_cao import LoiBaoCao, theo_de_muc
from vanban.the_thuc.ly_lich import CONG_TAC, CongTac, doc_danh_xung
from vanban.the_thuc.tap_the import TRU_SO, TruSo
from vanban.the_thuc.than_van_ban import doc_than
from vanban.the_thuc.theo_quyet_dinh import TrongBang

TAP_THE_I, CA_NHAN_I, DAT_DUOC = "Sơ lược đặc điểm, tình hình", "Sơ lược lý lịch", "Thành tích đạt được"
CHUC_NANG = "Chức năng, nhiệm vụ được giao"
VE_THANH_TICH = "Về thành tích xuất sắc đột xuất"
_MUC = {slug(TAP_THE_I): "tap_the", slug(CA_NHAN_I): "ca_nhan", slug(DAT_DUOC): "dat_duoc"}


def _deed(text: str) -> str:
    """Leave out what the printing adds."""
    for prefix in (VE_THANH_TICH, VE_THANH_TICH.removeprefix("Về ")):
        if text.lower().startswith(prefix.lower()):
            text = text[len(prefix) :].strip()
    return text


class TapTheDotXuat(TruSo):
    """The unit that did it."""

    chuc_nang_nhiem_vu: LoiBaoCao | None = Field(
        default=None,
        title="Chức năng, nhiệm vụ",
        description="Chức năng, nhiệm vụ được giao.",
        examples=[["Ứng phó sự cố trong các khu công nghiệp."]],
    )


class CaNhanDotXuat(CongTac):
    """The person who did it."""

    by_example = True


class BaoCaoDotXuat(CoTheCoCoQuan, CoTheCoSo, BaoCaoThanhTich):
    """Tells of one outstanding deed, so that it may be honoured at once."""

    ten = "Báo cáo đột xuất"
    exactly_one = ("tap_the", "ca_nhan")
    loi_cua_mau = "Thủ trưởng đơn vị\ncấp trên trực tiếp xác nhận"
    loi_cua_ca_nhan: ClassVar[str] = "Thủ trưởng đơn vị\nxác nhận, đề nghị"

    ve_thanh_tich: Annotated[TrongBang, AfterValidator(_deed)] = Field(
        title="Về thành tích",
        description="Thành tích đột xuất gì, in sau chữ “Về thành tích xuất sắc đột xuất”.",
        examples=["trong chữa cháy, cứu người ngày 12 tháng 5 năm 2026"],
    )
    tap_the: TapTheDotXuat | None = Field(
        default=None, title="Tập thể", description="Tập thể được đề nghị; báo cáo của cá nhân thì ghi ca_nhan."
    )
    ca_nhan: CaNhanDotXuat | None = Field(
        default=None,
        title="Cá nhân",
        description="Cá nhân được đề nghị, ghi như lý lịch trong báo cáo thành tích cá nhân.",
        examples=[{"danh_xung": "Ông", "ho_ten": "Nguyễn Văn Ví Dụ", "ngay_sinh": "05/3/1990"}],
    )
    thanh_tich: LoiBaoCao = Field(
        title="Thành tích",
        description="Việc đã làm và kết quả xuất sắc; khó khăn, nỗ lực; ý nghĩa, tác dụng.",
        examples=[["Ngày 12 tháng 5 năm 2026, khi phát hiện cháy, tập thể đã kịp thời cứu được 04 người."]],
    )

    @field_validator("ca_nhan")
    @classmethod
    def _unit_or_person(cls, person: CaNhanDotXuat | None, info: ValidationInfo) -> CaNhanDotXuat | None:
        if "tap_the" in info.data and (person is None) == (info.data["tap_the"] is None):
            raise ValueError("ghi tập thể hoặc cá nhân, một trong hai")
        return person

    @property
    def ca_nhan_ky(self) -> str:
        """A person reports on himself or herself."""
        return self.ca_nhan.ho_ten if self.ca_nhan and not self.truy_tang else ""

    def ten_doi_tuong_in(self) -> str:
        """Name the unit or the person."""
        return self.ca_nhan.ho_ten if self.ca_nhan else self.tap_the.ten_tap_the if self.tap_the else ""

    def in_doi_tuong(self) -> str:
        """Print whom the report is about."""
        if self.ca_nhan:
            return f"{HO_TEN}:\n{self.ca_nhan.gioi_thieu}"
        return f"{TEN_TAP_THE}:\n{self.ten_doi_tuong_in()}"

    def mau_xac_nhan(self) -> str:
        """Give the form's words where somebody confirms."""
        return self.loi_cua_ca_nhan if self.ca_nhan else self.loi_cua_mau

    @classmethod
    def cac_mau_xac_nhan(cls) -> tuple[str, ...]:
        """Give the words of both."""
        return (cls.loi_cua_mau, cls.loi_cua_ca_nhan)

    def view(self) -> ThanhTichView:
        """Add the third line of the title."""
        return {**super().view(), "ve_thanh_tich": f"{VE_THANH_TICH} {self.ve_thanh_tich}"}

    def cac_phan(self) -> list[KhoiDeIn]:
        """Give Parts I and II of the form."""
        blocks: list[KhoiDeIn] = [khoi("muc", CA_NHAN_I if self.ca_nhan else TAP_THE_I)]
        if self.ca_nhan:
            blocks += in_cac_dong(self.ca_nhan, CONG_TAC)
        elif self.tap_the:
            blocks += in_cac_dong(self.tap_the, TRU_SO)
            tasks = self.tap_the.chuc_nang_nhiem_vu
            blocks += [khoi("doan", f"{CHUC_NANG}:"), *tasks] if tasks else []
        return [*blocks, khoi("muc", DAT_DUOC), *self.thanh_tich]

    @classmethod
    def doc_cac_phan(cls, whole: Phan, about: str, ban: BanIn) -> dict[str, Any]:
        """Read the parts back."""
        parts, rest = theo_de_muc(whole.con, _MUC)
        ban.tra([*whole.doan, *rest, *(each for part in parts.values() for point in part.con for each in point.tat_ca)])
        data: dict[str, Any] = {"ve_thanh_tich": ban.mot(kieu.VE_THANH_TICH)}
        if "ca_nhan" in parts:
            person, unknown = doc_cac_dong(parts["ca_nhan"].doan, CONG_TAC)
            data["ca_nhan"] = {**person, **doc_danh_xung(about, person)}
        else:
            unit, unknown = doc_cac_dong(parts.get("tap_the", Phan()).doan, TRU_SO)
            data["tap_the"] = {"ten_tap_the": about, **unit}
            at = next((at for at, each in enumerate(unknown) if each.loi == f"{CHUC_NANG}:"), len(unknown))
            if tasks := unknown[at + 1 :]:
                data["tap_the"]["chuc_nang_nhiem_vu"] = doc_than(tasks)
            unknown = unknown[:at]
        ban.tra(unknown)
        return {**data, "thanh_tich": doc_than(parts.get("dat_duoc", Phan()).doan)}
