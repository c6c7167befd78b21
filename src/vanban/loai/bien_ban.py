"""Biên bản (minutes): what happened at a meeting, who was there, what was concluded. Mẫu 1.9.

The head has no place and date; the secretary signs at the left, the chair at
the right, and the recipients stand under the secretary.
"""

from __future__ import annotations

from typing import Annotated, Any, TypedDict

from pydantic import Field

from vanban.chu.text import lower_first
from vanban.loai.shared.parts import CoNoiNhan, CoTrichYeu
from vanban.loai.shared.symbols import CoSoKyHieu
from vanban.loai.shared.view import View
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.anh_ky import doc_anh_ky, in_anh_ky
from vanban.the_thuc.ban_in import BanIn, DoanIn, bo_het
from vanban.the_thuc.cac_khoi import CacKhoi
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.gio_ngay import GioNgay
from vanban.the_thuc.hinh_tep import HinhIn
from vanban.the_thuc.nguoi import NguoiKyTen
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.noi_nhan import Luu
from vanban.the_thuc.than_van_ban import KIEU_THAN, doc_than, in_than
from vanban.the_thuc.written import CuoiCau, Muc, TieuDe, TungDong

BAT_DAU, DIA_DIEM, THAM_DU, VANG_MAT = "Thời gian bắt đầu:", "Địa điểm:", "Thành phần tham dự:", "Vắng mặt:"
CHU_TRI, THU_KY = "Chủ trì (chủ tọa):", "Thư ký (người ghi biên bản):"
KET_THUC = " kết thúc vào "
THU_KY_KY, CHU_TOA_KY = "Thư ký", "Chủ tọa"


class KyView(TypedDict):
    """Who signs on one side: what as, the name, the pictures of a signature and a seal."""

    vai_tro: str
    ho_ten: str
    anh_ky: list[HinhIn]


class BienBanView(View):
    """What the template of minutes may ask for."""

    thu_ky: KyView
    chu_toa: KyView


class BienBan(CoNoiNhan, CoTrichYeu, CoSoKyHieu):
    """Records a meeting as it went."""

    ten_loai = "Biên bản"
    viet_tat = "BB"
    mau = "1.9"

    loai_hop: TieuDe = Field(
        default="Cuộc họp",
        title="Loại họp",
        description="Cuộc họp, Hội nghị, Hội thảo … trong câu kết.",
        examples=["Hội nghị"],
    )
    bat_dau: GioNgay = Field(
        default=GioNgay(),
        title="Bắt đầu",
        description="Giờ, ngày bắt đầu; dự thảo bỏ trống.",
        examples=["8 giờ 00, ngày 15/12/2026"],
    )
    dia_diem: CuoiCau = Field(title="Địa điểm", description="Nơi họp.", examples=["Phòng họp số 1"])
    thanh_phan: Annotated[tuple[Muc, ...], TungDong] = Field(
        title="Thành phần",
        min_length=1,
        description="Ai tham dự; một dòng in liền, nhiều dòng in thành gạch đầu dòng.",
        examples=[["Các thành viên Hội đồng Thi đua - Khen thưởng"]],
    )
    vang_mat: Annotated[tuple[Muc, ...], TungDong] = Field(
        default=(), title="Vắng mặt", description="Ai vắng mặt, vì sao; không có thì bỏ.", examples=[["01 thành viên"]]
    )
    chu_tri: NguoiKyTen = Field(
        title="Chủ trì",
        description="Người chủ trì (chủ tọa), ký bên phải; có ảnh chữ ký thì ghi riêng ho_ten, chuc_vu, anh_chu_ky.",
        examples=["Ông Nguyễn Văn Ví Dụ, Trưởng ban"],
    )
    thu_ky: NguoiKyTen = Field(
        title="Thư ký",
        description="Người ghi biên bản, ký bên trái; có ảnh chữ ký thì ghi như chu_tri.",
        examples=["Bà Trần Thị Thí Dụ, chuyên viên"],
    )
    noi_dung: CacKhoi = Field(
        title="Nội dung",
        description="Diễn biến và kết luận, từng khối theo thứ tự; số được thêm.",
        examples=[["Chủ trì nêu lý do, nội dung cuộc họp.", {"khoan": "Ý kiến thảo luận"}, {"gach": "Một ý kiến."}]],
    )
    ket_thuc: GioNgay = Field(
        default=GioNgay(),
        title="Kết thúc",
        description="Giờ, ngày kết thúc; dự thảo bỏ trống.",
        examples=["11 giờ 00, ngày 15/12/2026"],
    )
    luu: Luu = Field(
        default="VT, Hồ sơ", title="Lưu", description="Nơi lưu, ghi sau chữ “Lưu:”.", examples=["VT, Hồ sơ họp"]
    )

    @property
    def thoi_gian(self) -> ThoiGian:
        """The day the meeting ended, else the one it began."""
        return self.ket_thuc.ngay if self.ket_thuc.ngay.nam else self.bat_dau.ngay

    def view(self) -> BienBanView:
        """Add the two signers."""
        return {
            **super().view(),
            "thu_ky": self._place(THU_KY_KY, self.thu_ky),
            "chu_toa": self._place(CHU_TOA_KY, self.chu_tri),
        }

    def _place(self, role: str, person: NguoiKyTen) -> KyView:
        pictures = in_anh_ky(person, person.ho_ten, self.co_quan_ban_hanh)
        return {"vai_tro": role, "ho_ten": person.ho_ten, "anh_ky": pictures}

    def than_bai(self) -> list[Khoi]:
        """Print the labelled lines of the form, the course of the meeting, and when it ended."""
        lines = [nd.doan(f"{BAT_DAU} {self.bat_dau}."), nd.doan(f"{DIA_DIEM} {self.dia_diem}.")]
        lines += _listed(THAM_DU, self.thanh_phan) + (_listed(VANG_MAT, self.vang_mat) if self.vang_mat else [])
        lines += [nd.doan(f"{CHU_TRI} {self.chu_tri}."), nd.doan(f"{THU_KY} {self.thu_ky}.")]
        lines += [nd.doan(f"Nội dung (theo diễn biến {lower_first(self.loai_hop)}):"), *in_than(self.noi_dung)]
        return nd.ket_thuc([*lines, nd.doan(f"{self.loai_hop}{KET_THUC}{self.ket_thuc}.")])

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the labelled lines back, then the course of the meeting."""
        signing = ban.lay(kieu.QUYEN_HAN_CHUC_VU, kieu.HO_TEN)  # both signers are named in the body
        data, body = super().doc_lai(ban), bo_het(ban.lay(*KIEU_THAN))
        start = next((place for place, each in enumerate(body) if each.loi.startswith("Nội dung (")), len(body))
        data |= _labelled(body[:start])
        for cell, name in enumerate(("thu_ky", "chu_tri"), start=1):
            if pictures := doc_anh_ky(ban, (each for each in signing if each.o == cell)):
                data[name] = NguoiKyTen.read(data.get(name, "")) | pictures
        course = body[start + 1 :]
        if course and KET_THUC in course[-1].loi:
            data["loai_hop"], _, data["ket_thuc"] = course.pop().loi.rstrip(".").partition(KET_THUC)
        return {**data, "noi_dung": doc_than(course)}


_FIELDS = {
    BAT_DAU: "bat_dau", DIA_DIEM: "dia_diem", THAM_DU: "thanh_phan", VANG_MAT: "vang_mat", CHU_TRI: "chu_tri",
    THU_KY: "thu_ky",
}  # fmt: skip
_LISTS = ("thanh_phan", "vang_mat")


def _listed(label: str, names: tuple[str, ...]) -> list[Khoi]:
    """Print one beside the label, several as a dash list under it."""
    if len(names) == 1:
        return [nd.doan(f"{label} {names[0]}.")]
    return [nd.doan(label), *(nd.gach(f"{name}.") for name in names)]


def _labelled(lines: list[DoanIn]) -> dict[str, Any]:
    """Read lines by their labels; dash items belong to the label above them."""
    found: dict[str, Any] = {}
    name = ""
    for each in lines:
        label = next((label for label in _FIELDS if each.loi.startswith(label)), "")
        name = _FIELDS.get(label, name)
        text = each.loi.removeprefix(label).removeprefix("- ").strip()
        if name in _LISTS:
            found.setdefault(name, []).extend([text] if text else [])
        elif name:
            found[name] = text.rstrip(".")
    return found
