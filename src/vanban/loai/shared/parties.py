"""Papers that several parties sign side by side: hợp đồng, bản ghi nhớ, bản thỏa thuận.

The decree names these kinds and gives them codes, but no form: the law of the
matter governs them. Head and styles are the decree's, the rest is practice.
"""

from __future__ import annotations

from typing import Any, TypedDict

from pydantic import Field

from vanban.loai.shared.parts import CoCanCu, CoDiaDanh, CoTrichYeu
from vanban.loai.shared.symbols import CoSoKyHieu
from vanban.loai.shared.view import View
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.anh_ky import doc_anh_ky, in_anh_ky
from vanban.the_thuc.ban_in import BanIn, bo_het
from vanban.the_thuc.cac_khoi import CacKhoi
from vanban.the_thuc.hinh_tep import HinhIn
from vanban.the_thuc.nguoi import NguoiKyTen
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.than_van_ban import KIEU_THAN, doc_than, in_than
from vanban.the_thuc.written import CuoiCau, Model, TieuDe

GIOI_THIEU = "Chúng tôi gồm:"
THOA_THUAN = "Các bên thống nhất ký kết {} với các nội dung sau:"
DAI_DIEN = "Đại diện"
_DETAILS = {"Đại diện": "dai_dien", "Địa chỉ": "dia_chi", "Điện thoại": "dien_thoai", "Mã số thuế": "ma_so_thue",
            "Tài khoản": "tai_khoan"}  # fmt: skip


class BenKyView(TypedDict):
    """One party's place to sign: its name, its representative's post and name, the pictures of signature and seal."""

    vai_tro: str
    chuc_vu: str
    ho_ten: str
    anh_ky: list[HinhIn]


class HangKyView(TypedDict):
    """A row of two places to sign; the right one is empty when the parties are odd in number."""

    trai: BenKyView
    phai: BenKyView


class CacBenView(View):
    """What the template of a paper of several parties may ask for."""

    hang_ky: list[HangKyView]


_NOBODY: BenKyView = {"vai_tro": "", "chuc_vu": "", "ho_ten": "", "anh_ky": []}


class Ben(Model):
    """A party: who it is and who represents it."""

    by_example = True

    ten: TieuDe = Field(title="Tên", description="Tên đầy đủ của bên.", examples=["Ban Quản lý các Khu công nghiệp"])
    dai_dien: NguoiKyTen = Field(
        title="Đại diện",
        description="Người đại diện, cũng là người ký; có ảnh chữ ký thì ghi riêng ho_ten, chuc_vu, anh_chu_ky.",
        examples=["Ông Nguyễn Văn Ví Dụ, Trưởng ban"],
    )
    dia_chi: CuoiCau | None = Field(
        default=None, title="Địa chỉ", description="Địa chỉ trụ sở.", examples=["Số 1, đường A"]
    )
    dien_thoai: CuoiCau | None = Field(
        default=None, title="Điện thoại", description="Số điện thoại.", examples=["0251"]
    )
    ma_so_thue: CuoiCau | None = Field(default=None, title="Mã số thuế", description="Mã số thuế.", examples=["3600"])
    tai_khoan: CuoiCau | None = Field(
        default=None, title="Tài khoản", description="Số tài khoản, nơi mở.", examples=["0001 tại Kho bạc Nhà nước"]
    )

    def in_ra(self, letter: str) -> list[Khoi]:
        """Print the party, called by a letter, and what is known of it."""
        values = ((label, getattr(self, name)) for label, name in _DETAILS.items())
        return [nd.ben(f"Bên {letter}: {self.ten}"), *(nd.gach(f"{label}: {v}.") for label, v in values if v)]


class VanBanCacBen(CoCanCu, CoTrichYeu, CoDiaDanh, CoSoKyHieu):
    """A paper of two or more parties, a letter each."""

    mau = "cac_ben"

    cac_ben: tuple[Ben, ...] = Field(
        title="Các bên",
        min_length=2,
        max_length=26,
        description="Các bên ký, từ hai bên; mỗi bên còn có dia_chi, dien_thoai, ma_so_thue, tai_khoan nếu cần.",
        examples=[
            [
                {"ten": "Ban Quản lý các Khu công nghiệp", "dai_dien": "Ông Nguyễn Văn Ví Dụ, Trưởng ban"},
                {"ten": "Công ty In Ví Dụ", "dai_dien": "Bà Phạm Thị Giả Định, Giám đốc"},
            ]
        ],
    )
    noi_dung: CacKhoi = Field(
        title="Nội dung",
        description="Từng điều khoản theo thứ tự; số được thêm.",
        examples=[[{"dieu": "Nội dung thỏa thuận"}, "Các bên cùng thực hiện.", {"dieu": "Hiệu lực"}, "Kể từ ngày ký."]],
    )

    def view(self) -> CacBenView:
        """Add where the parties sign, two by two."""
        places = [self._place(number) for number in range(len(self.cac_ben))]
        pairs = zip(places[::2], [*places[1::2], _NOBODY], strict=False)
        return {**super().view(), "hang_ky": [{"trai": left, "phai": right} for left, right in pairs]}

    def _place(self, number: int) -> BenKyView:
        party = self.cac_ben[number]
        person = party.dai_dien
        return {
            "vai_tro": f"{DAI_DIEN} bên {_letter(number)}",
            "chuc_vu": person.chuc_vu or "",
            "ho_ten": person.ho_ten,
            "anh_ky": in_anh_ky(person, person.ho_ten, party.ten),
        }

    def than_bai(self) -> list[Khoi]:
        """Print who the parties are, then what they agree on."""
        parties = [line for number, party in enumerate(self.cac_ben) for line in party.in_ra(_letter(number))]
        opening = [*self.in_can_cu(), nd.doan(GIOI_THIEU), *parties, nd.doan(THOA_THUAN.format(self.ten_loai))]
        return nd.ket_thuc([*opening, *in_than(self.noi_dung)])

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the parties and their terms back."""
        signing = ban.lay(kieu.NOI_KY, kieu.QUYEN_HAN_CHUC_VU, kieu.HO_TEN)  # every signer is named among the parties
        data, body = super().doc_lai(ban), bo_het(ban.lay(kieu.BEN, *KIEU_THAN))
        agreed = THOA_THUAN.format(cls.ten_loai)
        start = next((place for place, each in enumerate(body) if each.loi == agreed), -1)
        parties: list[dict[str, Any]] = []
        for each in body[:start] if start >= 0 else ():
            label, _, text = each.loi.removeprefix("- ").partition(": ")
            if each.kieu == kieu.BEN:
                parties.append({"ten": text})
            elif parties and label in _DETAILS:
                parties[-1][_DETAILS[label]] = text.removesuffix(".")
            elif each.loi != GIOI_THIEU:
                ban.tra([each])
        first = min((each.hang for each in signing), default=0)
        for number, party in enumerate(parties):
            place = (first + number // 2, number % 2 + 1)
            if pictures := doc_anh_ky(ban, (each for each in signing if (each.hang, each.o) == place)):
                party["dai_dien"] = NguoiKyTen.read(party.get("dai_dien", "")) | pictures
        return {**data, "cac_ben": parties, "noi_dung": doc_than(body[start + 1 :])}


def _letter(number: int) -> str:
    return chr(ord("A") + number)
