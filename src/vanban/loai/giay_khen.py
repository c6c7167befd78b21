"""Giấy khen (certificate of merit or of a title): a sheet of A4 lying along its width for each recipient.

NĐ 98/2023/NĐ-CP, Điều 104. On paper that is printed already only the variable
words are printed (``chi_in_chu``), each at its place, moved as a printer needs
it. The national emblem is the office's own picture; without one its place
stays free.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any, TypedDict

from pydantic import AfterValidator, Field, ValidationInfo, field_validator, model_validator

from vanban.chu.cau import unclosed, unquoted
from vanban.chu.text import slug
from vanban.loai.shared.parts import CoDiaDanh, CoNguoiKy
from vanban.loai.shared.view import View
from vanban.the_thuc import kieu
from vanban.the_thuc.anh_ky import doc_anh_ky
from vanban.the_thuc.ban_in import BanIn
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.doc_to_khen import KIEU_CHUNG, KIEU_TO, SO_QUYET_DINH, SO_VANG, doc_cac_to, doc_chung
from vanban.the_thuc.hinh import Hinh
from vanban.the_thuc.hinh_tep import HinhIn
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.phu_luc import PhuLucIn
from vanban.the_thuc.quoc_hieu import QUOC_HIEU, TIEU_NGU
from vanban.the_thuc.so_ky_hieu import SoKyHieu
from vanban.the_thuc.tham_quyen import tham_quyen
from vanban.the_thuc.to_khen import Lech, ToKhen, doc_ghi_nho, du_tung_to, ghi_nho
from vanban.the_thuc.written import CoKhong, Dong

GIAY_KHEN, TANG, TANG_DANH_HIEU = "Giấy khen", "Tặng", "Tặng danh hiệu"
TRONG = "……"
CAO_HUY = 24
"""Millimetres of height that the emblem has room for."""
_FIXED = (kieu.KHEN_QUOC_HIEU, kieu.KHEN_TIEU_NGU, kieu.KHEN_THAM_QUYEN, kieu.KHEN_TANG)


class ToKhenIn(TypedDict):
    """A sheet's own words; the label before the golden book's number is on pre-printed paper already."""

    ten_nguoi_nhan: str
    dong_phu: str
    thanh_tich: str
    so_so_vang: str


class GiayKhenView(View):
    """What the template of a certificate may ask for; ``quoc_huy`` is one picture or none, ``nhan_in_san`` labels."""

    chi_in_chu: bool
    quoc_huy: list[HinhIn]
    tham_quyen: str
    lenh_tang: str
    ten_giay: str
    so_quyet_dinh: str
    cac_to: list[ToKhenIn]
    ghi_nho: str
    lech_mm: tuple[float, ...]
    nhan_in_san: list[str]


def _one_award(text: str) -> str:
    return unquoted(unclosed(text))


class GiayKhen(CoNguoiKy, CoDiaDanh):
    """Hands out an award, a sheet to each recipient."""

    ten_loai = "Giấy khen"
    viet_tat = ""
    mau = ""

    hinh_thuc: Annotated[Dong, AfterValidator(_one_award)] = Field(
        default=GIAY_KHEN,
        title="Hình thức",
        description="Giấy khen, hoặc danh hiệu như Chiến sĩ thi đua cơ sở.",
        examples=["Chiến sĩ thi đua cơ sở"],
    )
    quoc_huy: Hinh | None = Field(
        default=None,
        title="Quốc huy",
        description="Tệp hình Quốc huy hoặc biểu trưng của cơ quan; không có thì chừa chỗ.",
        examples=["quoc_huy.png"],
    )
    so_quyet_dinh: SoKyHieu = Field(
        title="Số quyết định", description="Số, ký hiệu của quyết định khen thưởng.", examples=["25/QĐ-KCNĐN"]
    )
    ngay_quyet_dinh: ThoiGian = Field(
        default=ThoiGian(),
        title="Ngày quyết định",
        description="Ngày của quyết định; không ghi thì là ngày ghi trên giấy.",
        examples=["20/01/2026"],
    )
    thanh_tich: Annotated[Dong, AfterValidator(unclosed)] = Field(
        title="Thành tích",
        description="Thành tích chung; tờ nào có thành tích khác thì ghi ở tờ ấy.",
        examples=["Đã có thành tích xuất sắc trong phong trào thi đua năm 2025"],
    )
    cac_to: tuple[ToKhen, ...] = Field(
        title="Các tờ", min_length=1, description="Mỗi người nhận một tờ, theo thứ tự trong quyết định."
    )
    chi_in_chu: CoKhong = Field(
        default=False,
        title="Chỉ in chữ",
        description="Chỉ in phần chữ thay đổi lên giấy đã in sẵn hay không.",
        examples=["có"],
    )
    lech: Lech = Field(default=Lech(), title="Lệch", description="Dời mọi chữ khi in lên giấy in sẵn; in cả tờ thì bỏ.")

    @model_validator(mode="before")
    @classmethod
    def _each_sheet_whole(cls, value: Any) -> Any:
        """Bring what is common to every sheet into each."""
        if not isinstance(value, dict) or value.get("cac_to") is None:
            return value
        sheets = [value["cac_to"]] if isinstance(value["cac_to"], (dict, ToKhen)) else value["cac_to"]
        if not isinstance(sheets, (list, tuple)):
            return value
        common, filled = du_tung_to(sheets, value.get("thanh_tich"))
        return {**value, "cac_to": filled} | ({"thanh_tich": common} if common is not None else {})

    @field_validator("cac_to")
    @classmethod
    def _only_what_is_its_own(cls, sheets: tuple[ToKhen, ...], info: ValidationInfo) -> tuple[ToKhen, ...]:
        common = info.data.get("thanh_tich")
        return tuple(
            sheet.model_copy(update={"thanh_tich": None}) if sheet.thanh_tich == common else sheet for sheet in sheets
        )

    @field_validator("co_quan_ban_hanh")
    @classmethod
    def _one_line(cls, name: str) -> str:
        return " ".join(name.split())

    @field_validator("co_quan_chu_quan")
    @classmethod
    def _not_printed(cls, _: str | None) -> str | None:
        """Forget what a certificate has no place for."""
        return None

    @field_validator("dia_chi", "phu_luc")
    @classmethod
    def _none_printed(cls, _: Sequence[Any]) -> Sequence[Any]:
        return ()

    @field_validator("so_quyet_dinh")
    @classmethod
    def _of_a_decision(cls, number: SoKyHieu) -> SoKyHieu:
        if not number.ky_hieu.startswith("QĐ-"):
            raise ValueError(f"ký hiệu của quyết định bắt đầu bằng “QĐ-”, không phải “{number.ky_hieu}”")
        return number

    @field_validator("ngay_quyet_dinh")
    @classmethod
    def _that_of_the_sheet(cls, date: ThoiGian, info: ValidationInfo) -> ThoiGian:
        given: ThoiGian = info.data.get("ngay_ban_hanh", date)
        return given if date == ThoiGian() else date

    @field_validator("lech")
    @classmethod
    def _on_printed_paper(cls, moved: Lech, info: ValidationInfo) -> Lech:
        return moved if info.data.get("chi_in_chu") else Lech()

    @field_validator("quoc_huy")
    @classmethod
    def _fitting(cls, picture: Hinh | None, info: ValidationInfo) -> Hinh | None:
        """Print it as high as its place unless a width is given; its words stand for its caption."""
        if picture is None or not picture.du_lieu:
            return picture
        shown = picture.view()
        fit = max(1, round(CAO_HUY * shown["rong"] / shown["cao"]))
        words = picture.mo_ta or picture.chu_thich or "Quốc huy"
        width = min(picture.rong or fit, fit)
        return picture.model_copy(update={"rong": width, "mo_ta": words, "chu_thich": None})

    def view(self) -> GiayKhenView:
        """Add the sheets; of what is printed already nothing but its place is told."""
        bare = self.chi_in_chu
        title = slug(self.hinh_thuc) == slug(GIAY_KHEN)
        number = f"{self.so_quyet_dinh.bare(TRONG)} {self.ngay_quyet_dinh.bang_loi(TRONG)}"
        return {
            **super().view(),
            "chi_in_chu": bare,
            "quoc_huy": [self.quoc_huy.view()] if self.quoc_huy and not bare else [],
            "tham_quyen": tham_quyen(self.nguoi_ky, self.co_quan_ban_hanh),
            "lenh_tang": TANG if title else TANG_DANH_HIEU,
            "ten_giay": self.hinh_thuc,
            "so_quyet_dinh": number if bare else f"{SO_QUYET_DINH}{number}",
            "cac_to": [
                {
                    "ten_nguoi_nhan": sheet.ten_nguoi_nhan,
                    "dong_phu": sheet.dong_phu or "",
                    "thanh_tich": sheet.thanh_tich or self.thanh_tich,
                    "so_so_vang": str(sheet.so_so_vang) if bare else f"{SO_VANG}{sheet.so_so_vang}",
                }
                for sheet in self.cac_to
            ],
            "ghi_nho": ghi_nho(self.hinh_thuc, self.lech) if bare else "",
            "lech_mm": self.lech.mm,
            "nhan_in_san": [SO_QUYET_DINH, SO_VANG] if bare else [],
        }

    def than_bai(self) -> list[Khoi]:
        """Print no body: a certificate is its sheets."""
        return []

    def in_phu_luc(self) -> list[PhuLucIn]:
        """Print no appendices."""
        return []

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the sheets back, what they have in common from the first."""
        data: dict[str, Any] = {"loai": cls.slug(), "co_quan_ban_hanh": ban.tac_gia, **doc_ghi_nho(ban.ghi_nho)}
        ban.bo(kieu.KHEN_QUOC_HIEU, QUOC_HIEU)
        ban.bo(kieu.KHEN_TIEU_NGU, TIEU_NGU)
        ban.lay(*_FIXED)  # what follows from who signs and what is awarded
        if names := ban.lay(kieu.KHEN_TEN):
            data["hinh_thuc"] = names[0].loi
        if pictures := [each.hinh for each in ban.lay(kieu.HINH) if each.hinh]:
            data["quoc_huy"] = {name: given for name, given in pictures[0]._asdict().items() if given}
        lines = ban.lay(*KIEU_CHUNG)
        common, others = doc_chung(lines)
        ban.tra(others)
        if signed := doc_anh_ky(ban, [each for each in lines if each.anh][:1]):  # the same on every sheet
            common["nguoi_ky"] |= signed
        return data | common | {"cac_to": doc_cac_to(ban.lay(*KIEU_TO))}
