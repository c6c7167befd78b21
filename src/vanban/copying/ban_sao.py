"""Bản sao (a copy): what a clerk tells of the copy to be made of a paper.

It is none of the 29 kinds of Điều 7: it adds to a paper that is there already.

NĐ 30/2020/NĐ-CP, Điều 25-27; Phụ lục I, Phần II.

>>> BanSao(hinh_thuc="sao y", co_quan_sao="Sở Thí dụ", ky_hieu_co_quan="STD", dia_danh="Đồng Nai",
...        nguoi_ky={"chuc_vu": "Giám đốc"}).so_ky_hieu.ky_hieu
'SY-STD'
"""

from __future__ import annotations

import datetime
from typing import Annotated, Any, TypedDict

from pydantic import Field, ValidationInfo, field_validator, model_validator

from vanban.chu.text import slug
from vanban.the_thuc.dia_danh_thoi_gian import DiaDanh, DiaDanhThoiGian, ThoiGian
from vanban.the_thuc.hieu_luc import NGAY_ND30
from vanban.the_thuc.hinh_thuc_sao import MA, TRICH_SAO, HinhThucSao, dong_ky_so
from vanban.the_thuc.nguoi_ky import NguoiKy
from vanban.the_thuc.noi_nhan import Luu, NoiNhan, mot_dang
from vanban.the_thuc.so_ky_hieu import KyHieu, SoKyHieu
from vanban.the_thuc.written import CoKhong, Dong, Model, Muc, Ten, ThanhDanhSach, TungDong

_MISSING = "thiếu, cần có mục này"


class BanSaoView(TypedDict):
    """What the template of a copy may ask for."""

    loai: str
    tieu_de: str
    tac_gia: str
    dong_ky_so: str
    co_quan_sao: str
    hinh_thuc: str
    so_ky_hieu: str
    dia_danh_thoi_gian: str
    noi_nhan: list[str]
    quyen_han_chuc_vu: list[str]
    chuc_vu_khac: str
    ho_ten: str


class BanSao(Model):
    """What is copied how, by whom and when."""

    loai: str = Field(default="ban_sao", title="Loại", description="Giữ nguyên: ban_sao.")
    hinh_thuc: HinhThucSao = Field(
        title="Hình thức",
        description="sao y, sao lục (chỉ từ bản sao y) hoặc trích sao (một phần văn bản).",
        examples=["sao y"],
    )
    co_quan_sao: Ten = Field(
        title="Cơ quan sao",
        description="Tên cơ quan, tổ chức thực hiện sao.",
        examples=["Ban Quản lý các Khu công nghiệp"],
    )
    dien_tu: CoKhong = Field(
        default=False,
        title="Điện tử",
        description="có: bản sao sang định dạng điện tử, chỉ in dòng thông tin ký số ở góc trên trang đầu (Mẫu 3.2).",
        examples=["có"],
    )
    ky_hieu_co_quan: KyHieu | None = Field(
        default=None,
        title="Ký hiệu cơ quan",
        description="Chữ viết tắt tên cơ quan sao; ký hiệu SY, SL, TrS được thêm trước, số để trống chờ văn thư.",
        examples=["KCNĐN"],
    )
    so_ky_hieu: SoKyHieu | None = Field(
        default=None,
        title="Số, ký hiệu",
        description="Số và ký hiệu bản sao, số đánh chung cho các loại bản sao trong năm.",
        examples=["03/SY-KCNĐN"],
    )
    dia_danh: DiaDanh | None = Field(
        default=None, title="Địa danh", description="Nơi cơ quan sao đóng trụ sở.", examples=["Đồng Nai"]
    )
    ngay_sao: ThoiGian = Field(
        default=ThoiGian(),
        title="Ngày sao",
        description="Như 20/01/2026; bỏ trống thì bản in chừa chỗ để điền.",
        examples=["20/01/2026"],
    )
    gio_ky: datetime.time | None = Field(
        default=None, title="Giờ ký", description="Giờ ký số, giờ Việt Nam; chỉ bản sao điện tử.", examples=["10:20:30"]
    )
    noi_nhan: Annotated[tuple[Muc, ...], TungDong] = Field(
        default=(),
        title="Nơi nhận",
        description="Mỗi nơi nhận một dòng; dòng “Lưu” được thêm.",
        examples=[["Các phòng"]],
    )
    luu: Luu = Field(default="VT", title="Lưu", description="Nơi lưu, ghi sau chữ “Lưu:”.", examples=["VT"])
    nguoi_ky: NguoiKy | None = Field(default=None, title="Người ký", description="Người có thẩm quyền ký bản sao.")
    trich: Annotated[tuple[Dong, ...], ThanhDanhSach] = Field(
        default=(),
        title="Trích",
        description="Phần được trích sao: Điều 2, Chương I, II, Căn cứ, Phụ lục I, hoặc số thứ tự đoạn, như 3 hay 3-5.",
        examples=[["Điều 2"]],
    )

    @property
    def ky_luc(self) -> datetime.datetime | None:
        """When an electronic copy is signed."""
        day = self.ngay_sao.ca_ngay
        return datetime.datetime.combine(day, self.gio_ky) if day and self.gio_ky else None  # Vietnam's own time

    def view(self) -> BanSaoView:
        """Give what the copy prints."""
        place = DiaDanhThoiGian(dia_danh=self.dia_danh, thoi_gian=self.ngay_sao) if self.dia_danh else ""
        signer, at = self.nguoi_ky, self.ky_luc
        return {
            "loai": self.loai,
            "tieu_de": self.hinh_thuc,
            "tac_gia": " ".join(self.co_quan_sao.split()),
            "dong_ky_so": dong_ky_so(self.hinh_thuc, self.co_quan_sao, at) if self.dien_tu and at else "",
            "co_quan_sao": self.co_quan_sao,
            "hinh_thuc": self.hinh_thuc,
            "so_ky_hieu": str(self.so_ky_hieu or ""),
            "dia_danh_thoi_gian": str(place),
            "noi_nhan": list(NoiNhan.model_validate({"noi_nhan": self.noi_nhan, "luu": self.luu}).dong),
            "quyen_han_chuc_vu": list(signer.dong) if signer else [],
            "chuc_vu_khac": (signer.chuc_vu_khac or "") if signer else "",
            "ho_ten": signer.ten_in if signer else "",
        }

    @model_validator(mode="before")
    @classmethod
    def _one_normal_form(cls, value: Any) -> Any:
        return mot_dang(value)

    @field_validator("loai")
    @classmethod
    def _a_copy(cls, name: str) -> str:
        if slug(name) != "ban_sao":
            raise ValueError(f"đây là bản sao (ban_sao), không phải “{name}”")
        return "ban_sao"

    @field_validator("so_ky_hieu", mode="before")
    @classmethod
    def _code_for_symbol(cls, value: Any, info: ValidationInfo) -> Any:
        """Let the body's code stand for the symbol, whose number the registry gives."""
        form, code = info.data.get("hinh_thuc"), info.data.get("ky_hieu_co_quan")
        return SoKyHieu(ky_hieu=f"{MA[form]}-{code}") if value is None and form and code else value

    @field_validator("so_ky_hieu")
    @classmethod
    def _code_of_the_form(cls, value: SoKyHieu | None, info: ValidationInfo) -> SoKyHieu | None:
        if value is None:
            if info.data.get("dien_tu") or "hinh_thuc" not in info.data:
                return None
            raise ValueError(f"{_MISSING} (như “03/SY-UBND”), hoặc chỉ ký hiệu cơ quan (như “UBND”)")
        if (form := info.data.get("hinh_thuc")) and not value.ky_hieu.startswith(f"{MA[form]}-"):
            raise ValueError(f"ký hiệu bản {form.lower()} bắt đầu bằng “{MA[form]}-”, không phải “{value.ky_hieu}”")
        return value

    @field_validator("dia_danh", "nguoi_ky")
    @classmethod
    def _asked_for_on_paper(cls, value: Any, info: ValidationInfo) -> Any:
        if value is None and not info.data.get("dien_tu"):
            raise ValueError(_MISSING)
        return value

    @field_validator("nguoi_ky")
    @classmethod
    def _signed_by_hand(cls, signer: NguoiKy | None) -> NguoiKy | None:
        """Refuse pictures: on paper a copy is signed by hand, an electronic one shows none (Phần II, Mục I, k.3b)."""
        if signer and (signer.anh_chu_ky or signer.anh_con_dau):
            raise ValueError("bản sao không in ảnh chữ ký, ảnh con dấu; hãy bỏ anh_chu_ky, anh_con_dau")
        return signer

    @field_validator("ngay_sao")
    @classmethod
    def _of_the_decrees_time(cls, day: ThoiGian, info: ValidationInfo) -> ThoiGian:
        if info.data.get("dien_tu") and not day.ca_ngay:
            raise ValueError("bản sao điện tử cần đủ ngày, tháng, năm ký số")
        if (latest := day.muon_nhat) and latest < NGAY_ND30:
            raise ValueError("bản sao theo Nghị định 30/2020/NĐ-CP chỉ lập từ ngày 05/3/2020")
        return day

    @field_validator("gio_ky")
    @classmethod
    def _when_signed(cls, hour: datetime.time | None, info: ValidationInfo) -> datetime.time | None:
        if info.data.get("dien_tu") and hour is None:
            raise ValueError("bản sao điện tử cần giờ ký số, như 10:20:30")
        return hour

    @field_validator("trich")
    @classmethod
    def _of_an_extract(cls, parts: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        form = info.data.get("hinh_thuc")
        if form == TRICH_SAO and not parts:
            raise ValueError("trích sao cần ghi phần được trích, như Điều 2")
        if form and form != TRICH_SAO and parts:
            raise ValueError(f"{form.lower()} là sao toàn bộ văn bản; chỉ trích sao mới ghi phần được trích")
        return parts
