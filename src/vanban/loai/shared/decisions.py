"""Papers that decide by articles: quyết định and nghị quyết (Mẫu 1.1-1.3)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Annotated, Any, ClassVar

from pydantic import Field, ValidationInfo, field_validator

from vanban.chu.text import slug
from vanban.loai.shared.base import VanBan
from vanban.loai.shared.forms import VanBanTenLoai
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, bo_het
from vanban.the_thuc.cac_khoi import CacDieu
from vanban.the_thuc.nguoi_ky import NguoiKy
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.tham_quyen import tham_quyen
from vanban.the_thuc.than_van_ban import KIEU_THAN, doc_than, in_than
from vanban.the_thuc.written import Dong, Muc, TungDong

_NHU_DIEU = re.compile(r"Như Điều\b.*", re.IGNORECASE)


class CoCacDieu(VanBan):
    """A paper whose body is articles; a bare text is one."""

    spelt_out = ("noi_dung",)

    noi_dung: CacDieu = Field(
        title="Nội dung",
        description="Mỗi câu chữ là một điều, số được thêm; dưới điều là khoan, diem, gach, doan như các loại khác.",
        examples=[
            [
                "Tặng Giấy khen cho 01 tập thể và 02 cá nhân có thành tích xuất sắc năm 2026.",
                "Văn phòng và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này.",
            ]
        ],
    )


class CoThamQuyen(VanBanTenLoai):
    """A paper that decides: by what authority, on what bases, in how many articles; what they say each kind tells."""

    head = (*VanBanTenLoai.head[:-1], "tham_quyen", "can_cu")
    menh_lenh: ClassVar[str]
    """The line between the bases and the articles."""

    noi_nhan: Annotated[tuple[Muc, ...], TungDong] = Field(
        default=(),
        title="Nơi nhận",
        description="Những nơi nhận khác, mỗi nơi một dòng; “Như Điều …” (điều cuối) và dòng “Lưu” được thêm.",
        examples=[["Ban Thi đua - Khen thưởng tỉnh"]],
    )
    tham_quyen: Dong | None = Field(
        default=None,
        title="Thẩm quyền",
        description="Ai quyết định, in trên các căn cứ; không ghi thì lấy theo người ký (Phụ lục III, Mẫu 1.2, "
        "ghi chú 6).",
        examples=["Trưởng ban Ban Quản lý các Khu công nghiệp"],
    )

    @field_validator("noi_nhan")
    @classmethod
    def _those_of_the_last_article(cls, names: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        """Put those who are to carry it out first, or leave them out where the printing adds them."""
        last = _as_in_last_article(cls.so_dieu(info.data))
        typed = [name for name in names if _NHU_DIEU.fullmatch(name)]
        others = tuple(name for name in names if name not in typed)
        return others if [slug(name) for name in typed] == list(map(slug, last)) else (*typed, *others)

    @field_validator("tham_quyen")
    @classmethod
    def _other_than_who_signs_tells(cls, given: str | None, info: ValidationInfo) -> str | None:
        if given is None or not {"nguoi_ky", "co_quan_ban_hanh"} <= info.data.keys():
            return given
        told = cls.quyen_cua(info.data["nguoi_ky"], info.data["co_quan_ban_hanh"])
        return None if given.casefold() == told.casefold() else given

    @classmethod
    def quyen_cua(cls, nguoi_ky: NguoiKy, co_quan: str) -> str:
        """Tell who decides from who signs and for which body."""
        return tham_quyen(nguoi_ky, co_quan)

    @classmethod
    def so_dieu(cls, data: Mapping[str, Any]) -> int:
        """Count the articles that validated data have."""
        raise NotImplementedError

    def cac_dieu(self) -> Iterable[Khoi]:
        """Print the articles."""
        raise NotImplementedError

    def in_noi_nhan(self) -> list[str]:
        """Put those named by the last article before the other recipients, unless others are told to act."""
        told = any(_NHU_DIEU.fullmatch(name) for name in self.noi_nhan)
        first = [] if told else [f"- {name};" for name in _as_in_last_article(self.so_dieu(dict(self)))]
        return [*first, *super().in_noi_nhan()]

    def than_bai(self) -> list[Khoi]:
        """Print the authority, the bases, the order and the articles up to ``./.``."""
        authority = self.tham_quyen or self.quyen_cua(self.nguoi_ky, self.co_quan_ban_hanh)
        opening = [nd.tham_quyen(authority), *self.in_can_cu(), nd.quyet_dinh(self.menh_lenh)]
        return nd.ket_thuc([*opening, *self.cac_dieu()])

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the authority back."""
        ban.bo(kieu.QUYET_DINH, cls.menh_lenh)
        authority = ban.mot(kieu.THAM_QUYEN)
        return {**super().doc_lai(ban), "tham_quyen": authority}


class VanBanQuyetDinh(CoThamQuyen, CoCacDieu):
    """A paper that decides, its articles written by the user."""

    @classmethod
    def so_dieu(cls, data: Mapping[str, Any]) -> int:
        """Count the articles among the blocks."""
        return sum(block.dieu is not None for block in data.get("noi_dung", ()))

    def cac_dieu(self) -> Iterable[Khoi]:
        """Print the blocks, numbered."""
        return in_than(self.noi_dung)

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the articles back."""
        body = bo_het(ban.lay(*KIEU_THAN))
        return {**super().doc_lai(ban), "noi_dung": doc_than(body)}


def _as_in_last_article(count: int) -> list[str]:
    """Name the recipients that the last article names; none in a paper without articles."""
    return [f"Như Điều {count}"] if count else []
