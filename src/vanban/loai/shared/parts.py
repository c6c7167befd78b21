"""What most papers have and some have not, one class each: a kind takes those its form shows.

NĐ 30/2020/NĐ-CP, Điều 8; Phụ lục I, Phần I, Mục II, khoản 4, 5, 6a, 7, 9.
The number and symbol (khoản 3) are in ``symbols``.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, field_validator

from vanban.chu.text import slug
from vanban.loai.shared.base import VanBan
from vanban.loai.shared.view import KinhGuiView
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.anh_ky import in_anh_ky
from vanban.the_thuc.ban_in import BanIn
from vanban.the_thuc.can_cu import CanCu, DongCanCu
from vanban.the_thuc.dia_danh_thoi_gian import DiaDanh, ThoiGian
from vanban.the_thuc.hinh_tep import HinhIn
from vanban.the_thuc.kinh_gui import CacNoiGui, KinhGui
from vanban.the_thuc.nguoi_ky import NguoiKy
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.noi_nhan import Luu, NguoiSoanThao, NoiNhan
from vanban.the_thuc.trich_yeu import TrichYeuText
from vanban.the_thuc.written import Muc, TungDong


class CoDiaDanh(VanBan):
    """A paper that names place and date in its head."""

    dia_danh: DiaDanh = Field(
        title="Địa danh",
        description="Tên đơn vị hành chính nơi cơ quan đóng trụ sở (Phụ lục I, Phần I, Mục II, khoản 4).",
        examples=["Đồng Nai"],
    )
    ngay_ban_hanh: ThoiGian = Field(
        default=ThoiGian(),
        title="Ngày ban hành",
        description="Như 15/01/2026 hoặc 2026-01-15; dự thảo ghi 01/2026, 2026 hoặc bỏ, bản in chừa chỗ để điền.",
        examples=["15/01/2026", "2026-01", "2026"],
    )

    @property
    def thoi_gian(self) -> ThoiGian:
        """The day of issue."""
        return self.ngay_ban_hanh

    def in_dia_danh_thoi_gian(self) -> str:
        """Print "Đồng Nai, ngày 15 tháng 01 năm 2026"."""
        return f"{self.dia_danh}, {self.ngay_ban_hanh}"


class CoTrichYeu(VanBan):
    """A paper with a subject."""

    trich_yeu: TrichYeuText = Field(
        title="Trích yếu",
        description="Câu hoặc cụm từ nêu nội dung chính của văn bản (Phụ lục I, Phần I, Mục II, khoản 5).",
        examples=["Thực hiện công tác thi đua, khen thưởng năm 2026"],
    )

    def in_trich_yeu(self) -> str:
        """Print the subject as it is."""
        return self.trich_yeu


class CoCanCu(VanBan):
    """A paper that may name its legal bases."""

    can_cu: Annotated[tuple[DongCanCu, ...], TungDong] = Field(
        default=(),
        title="Căn cứ",
        description="Mỗi căn cứ một dòng; dấu cuối dòng được thêm (Phụ lục I, Phần I, Mục II, khoản 6).",
        examples=[["Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"]],
    )

    def in_can_cu(self) -> list[Khoi]:
        """Print the bases, a paragraph each."""
        return [nd.can_cu(line) for line in CanCu(can_cu=self.can_cu).dong(self.thoi_gian)]


class CoNoiNhan(VanBan):
    """A paper with recipients under it."""

    noi_nhan: Annotated[tuple[Muc, ...], TungDong] = Field(
        title="Nơi nhận",
        min_length=1,
        description="Mỗi nơi nhận một dòng; dòng “Lưu” được thêm (Phụ lục I, Phần I, Mục II, khoản 9).",
        examples=[["Ban Thi đua - Khen thưởng tỉnh", "Các phòng, đơn vị trực thuộc"]],
    )
    luu: Luu = Field(
        default="VT",
        title="Lưu",
        description="Văn thư (VT) và đơn vị soạn thảo, ghi sau chữ “Lưu:”.",
        examples=["VT, TĐKT"],
    )
    nguoi_soan_thao: NguoiSoanThao | None = Field(
        default=None,
        title="Người soạn thảo",
        description="Chữ viết tắt tên người soạn thảo (Phụ lục I, Phần I, Mục III, khoản 3).",
        examples=["PL"],
    )
    so_ban: int | None = Field(
        default=None,
        title="Số bản",
        ge=1,
        le=999_999,
        description="Phát hành bao nhiêu bản, in sau dòng “Lưu”.",
        examples=[10],
    )

    def in_noi_nhan(self) -> list[str]:
        """Print the recipients and the Lưu line."""
        marks = {"luu": self.luu, "nguoi_soan_thao": self.nguoi_soan_thao, "so_ban": self.so_ban}
        return list(NoiNhan.model_validate({"noi_nhan": self.noi_nhan, **marks}).dong)


NHU_TREN = "Như trên"


class CoNoiGui(VanBan):
    """A paper that addresses somebody in its head (ô 9a)."""

    kinh_gui: CacNoiGui = Field(
        title="Kính gửi",
        min_length=1,
        description="Cơ quan, người được gửi để giải quyết, mỗi nơi một dòng (Phụ lục I, Phần I, Mục II, khoản 9).",
        examples=[["Ủy ban nhân dân tỉnh Đồng Nai"]],
    )

    def in_kinh_gui(self) -> KinhGuiView:
        """Print whom the paper addresses; nothing when it addresses nobody."""
        if not self.kinh_gui:
            return super().in_kinh_gui()
        block = KinhGui(kinh_gui=self.kinh_gui)
        return {"dong_dau": block.dong_dau, "danh_sach": list(block.danh_sach)}

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read whom it addresses: on the label's line, or below it."""
        labels = (ban.mot(kieu.KINH_GUI), ban.mot(kieu.KINH_GUI_NHIEU))
        names = [name for name in (*labels, *(each.loi for each in ban.lay(kieu.TEN_KINH_GUI))) if name]
        return {**super().doc_lai(ban), **(KinhGui.read("\n".join(names)) if names else {})}


class CoKinhGui(CoNoiGui, CoNoiNhan):
    """A paper that addresses those who are to act; they are its first recipients, "Như trên" (k.9b)."""

    noi_nhan: Annotated[tuple[Muc, ...], TungDong] = Field(
        default=(),
        title="Nơi nhận",
        description="Những nơi nhận khác, mỗi nơi một dòng; “Như trên” và dòng “Lưu” được thêm.",
        examples=[["Ban Thi đua - Khen thưởng tỉnh"]],
    )

    @field_validator("noi_nhan")
    @classmethod
    def _without_those_above(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        """Leave out what the printing adds."""
        return tuple(name for name in names if slug(name) != slug(NHU_TREN))

    def in_noi_nhan(self) -> list[str]:
        """Put those addressed before the other recipients."""
        return [f"- {NHU_TREN};", *super().in_noi_nhan()] if self.kinh_gui else super().in_noi_nhan()


class CoNguoiKy(VanBan):
    """A paper that one person signs."""

    nguoi_ky: NguoiKy = Field(
        title="Người ký",
        description="Ai ký, với quyền hạn nào (Điều 13; Phụ lục I, Phần I, Mục II, khoản 7).",
    )

    def in_quyen_han_chuc_vu(self) -> list[str]:
        """Print authority and title."""
        return list(self.nguoi_ky.dong)

    def in_chuc_vu_khac(self) -> str:
        """Print the post that stands above the name."""
        return self.nguoi_ky.chuc_vu_khac or ""

    def in_ho_ten(self) -> str:
        """Print the name; a draft has none."""
        return self.nguoi_ky.ten_in

    def in_anh_ky(self) -> list[HinhIn]:
        """Print the pictures of the signature and of the seal."""
        return in_anh_ky(self.nguoi_ky, self.nguoi_ky.ten_in or self.nguoi_ky.chuc_vu, self.co_quan_ban_hanh or "")
