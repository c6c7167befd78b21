"""Reports of achievements, which the award law gives forms to: what they have in common.

Luật Thi đua, khen thưởng 06/2022/QH15; forms 02-12 of NĐ 152/2025/NĐ-CP, in the
line of NĐ 98/2023/NĐ-CP and NĐ 91/2017/NĐ-CP. Head, page and letters are the
decree's on clerical work; the forms have no number, no subject and no
recipients, and somebody confirms beside the signer.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Annotated, Any, ClassVar, TypedDict

from pydantic import AfterValidator, Field

from vanban.chu.text import slug
from vanban.loai.base import VanBan, View
from vanban.loai.parts import CoDiaDanh
from vanban.the_thuc import kieu, phu_luc
from vanban.the_thuc.ban_in import BanIn, DoanIn, Phan, tach
from vanban.the_thuc.khoi_noi_dung import KhoiNoiDung
from vanban.the_thuc.nguoi_ky import NguoiKy
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.so_ky_hieu import SoKyHieu
from vanban.the_thuc.than_van_ban import KIEU_THAN, in_than
from vanban.the_thuc.written import CoKhong, Ten, TieuDe

DE_NGHI, TRUY_TANG = "Đề nghị tặng thưởng", "Đề nghị truy tặng"
TEN_TAP_THE, HO_TEN = "Tên tập thể đề nghị", "Họ tên, chức vụ và đơn vị công tác"
THU_TRUONG, NGUOI_BAO_CAO = "Thủ trưởng đơn vị", "Người báo cáo"
CAP_TREN, CO_QUAN_TRINH = "Thủ trưởng đơn vị cấp trên trực tiếp\nxác nhận", "Xác nhận của cơ quan trình khen thưởng"
DONG_DAU, GHI_RO_HO_TEN = "(Ký, đóng dấu)", "(Ký, ghi rõ họ và tên)"
_ASKED = re.compile(r"(?:đề nghị\s+)?(?:(?P<truy>truy tặng)|tặng thưởng|tặng)\s+(?=\S)", re.IGNORECASE)
_SIGNING = (
    kieu.LOI_XAC_NHAN, kieu.GHI_CHU_KY, kieu.CHUC_VU_XAC_NHAN, kieu.QUYEN_HAN_CHUC_VU, kieu.CHUC_VU_KHAC, kieu.HO_TEN,
    kieu.HO_TEN_DUOI,
)  # fmt: skip


class XacNhanView(TypedDict):
    """A place to confirm: its words, whose authority and other post, the name."""

    loi: list[str]
    quyen_han_chuc_vu: list[str]
    chuc_vu_khac: str
    ho_ten: str


class ThanhTichView(View):
    """What the template of a report of achievements may ask for; what a report has not is empty."""

    de_nghi: str
    ve_thanh_tich: str
    doi_tuong: str
    doi_tuong_hoa: str
    ghi_chu_ky: str
    xac_nhan: XacNhanView
    co_quan_trinh: list[str]
    dong_dau: str


def _award(text: str) -> str:
    """Leave out what the printing adds before an award's name."""
    return _ASKED.sub("", text, count=1)


class DeNghiKhenThuong(CoDiaDanh):
    """A paper of the award law that asks for an award to somebody."""

    viet_tat = ""
    mau = "thanh_tich"
    head = (
        "loai", "co_quan_chu_quan", "co_quan_ban_hanh", "so_ky_hieu", "dia_danh", "ngay_ban_hanh", "do_khan",
        "pham_vi_luu_hanh", "hinh_thuc_de_nghi", "truy_tang", "ve_thanh_tich", "in_hoa",
    )  # fmt: skip
    closing = (
        "danh_hieu", "khen_thuong", "ky_luat", "nguoi_ky", "loi_xac_nhan", "nguoi_xac_nhan", "co_quan_trinh_xac_nhan", "dia_chi", "phu_luc",
    )  # fmt: skip

    hinh_thuc_de_nghi: Annotated[TieuDe, AfterValidator(_award)] = Field(
        title="Hình thức đề nghị",
        description="Danh hiệu thi đua hoặc hình thức khen thưởng được đề nghị, ghi đầy đủ.",
        examples=["Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Đồng Nai"],
    )
    truy_tang: CoKhong = Field(
        default=False,
        title="Truy tặng",
        description="Đề nghị truy tặng (người đã mất) hay không.",
        examples=["có"],
    )

    def view(self) -> ThanhTichView:
        """Add the lines of the title and the places to sign."""
        view = super().view()
        return {
            **view,
            "tieu_de": f"{self.ten_loai} - {self.ten_doi_tuong_in()}",
            "tac_gia": view["tac_gia"] or self.ten_doi_tuong_in(),
            "de_nghi": self.in_de_nghi(),
            "ve_thanh_tich": "",
            "doi_tuong": "",
            "doi_tuong_hoa": "",
            "ghi_chu_ky": "",
            "xac_nhan": {"loi": [], "quyen_han_chuc_vu": [], "chuc_vu_khac": "", "ho_ten": ""},
            "co_quan_trinh": [],
            "dong_dau": DONG_DAU,
        }

    def ten_doi_tuong_in(self) -> str:
        """Name whom the award is asked for."""
        raise NotImplementedError

    def in_de_nghi(self) -> str:
        """Print what is asked for."""
        return f"{TRUY_TANG if self.truy_tang else DE_NGHI} {self.hinh_thuc_de_nghi}"

    def in_kem_theo(self) -> str:
        """Tie an appendix to this paper, which may have neither number nor issuer."""
        whose = self.co_quan_ban_hanh or self.ten_doi_tuong_in()
        return phu_luc.kem_theo(self.ten_loai, self.so_trong_loi, self.thoi_gian, whose)

    @classmethod
    def doc_de_nghi(cls, line: str | None) -> dict[str, Any]:
        """Read back what is asked for."""
        if not line:
            return {}
        found = _ASKED.match(line)
        return {"hinh_thuc_de_nghi": _award(line), "truy_tang": bool(found and found["truy"])}


class CoTheCoSo(VanBan):
    """A paper whose form has no number, though its body may give it one."""

    so_ky_hieu: SoKyHieu | None = Field(
        default=None,
        title="Số, ký hiệu",
        description="Mẫu báo cáo không có số, ký hiệu; cơ quan có cấp số thì ghi.",
        examples=["45/BC-QLĐT"],
    )

    def in_so_ky_hieu(self) -> str:
        """Print the number if there is one."""
        return str(self.so_ky_hieu) if self.so_ky_hieu else ""

    @property
    def so_trong_loi(self) -> SoKyHieu | None:
        """The number, if there is one."""
        return self.so_ky_hieu


class CoTheCoCoQuan(VanBan):
    """A person's report, whose head may be without a body."""

    co_quan_ban_hanh: Ten | None = Field(  # type: ignore[assignment]
        default=None,
        title="Cơ quan ban hành",
        description="Đơn vị của người báo cáo, in ở góc trái; mẫu không có thì bỏ cả cơ quan chủ quản.",
        examples=["Ban Quản lý các Khu công nghiệp"],
    )


class BaoCaoThanhTich(DeNghiKhenThuong):
    """A report of achievements: whom it is about under the title, who confirms it beside its signer."""

    ten_loai = "Báo cáo thành tích"
    loi_cua_mau: ClassVar[str]
    """What stands where somebody confirms, at the left."""
    loi_co_quan_trinh: ClassVar[str] = CO_QUAN_TRINH
    """What stands where a body above confirms, below both."""

    in_hoa: CoKhong = Field(
        default=False,
        title="In hoa",
        description="Dòng tên tập thể, cá nhân dưới tên báo cáo in hoa (có) hay in thường (không).",
        examples=["có"],
    )
    nguoi_ky: NguoiKy | None = Field(
        default=None,
        title="Người ký",
        description="Thủ trưởng đơn vị ký bên phải; bỏ thì in chức danh chung của mẫu.",
        examples=[{"chuc_vu": "Trưởng phòng", "ho_ten": "Nguyễn Văn Ví Dụ"}],
    )
    loi_xac_nhan: Ten | None = Field(
        default=None,
        title="Lời xác nhận",
        description="Chữ in ở chỗ xác nhận bên trái, thay cho chữ của mẫu.",
        examples=["Xác nhận của thủ trưởng cơ quan, đơn vị cấp trên"],
    )
    nguoi_xac_nhan: NguoiKy | None = Field(
        default=None,
        title="Người xác nhận",
        description="Người ký xác nhận bên trái, nếu biết.",
        examples=[{"chuc_vu": "Trưởng ban", "ho_ten": "Trần Thị Thí Dụ"}],
    )
    co_quan_trinh_xac_nhan: CoKhong = Field(
        default=False,
        title="Cơ quan trình xác nhận",
        description="Có chừa chỗ ở dưới cho cơ quan trình hoặc cấp trên xác nhận hay không.",
        examples=["có"],
    )

    @property
    def ca_nhan_ky(self) -> str:
        """Who signs the report as its author; empty when a unit's head does."""
        return ""

    def in_doi_tuong(self) -> str:
        """Print the line under the title that tells whom the report is about."""
        raise NotImplementedError

    def mau_xac_nhan(self) -> str:
        """Give the form's words where somebody confirms."""
        return self.loi_cua_mau

    def view(self) -> ThanhTichView:
        """Add whom it is about and who confirms."""
        line, who = self.in_doi_tuong(), self.nguoi_xac_nhan
        return {
            **super().view(),
            "doi_tuong": "" if self.in_hoa else line,
            "doi_tuong_hoa": line if self.in_hoa else "",
            "ghi_chu_ky": GHI_RO_HO_TEN if self.ca_nhan_ky and not self.nguoi_ky else DONG_DAU,
            "xac_nhan": {
                "loi": (self.loi_xac_nhan or self.mau_xac_nhan()).split("\n"),
                "quyen_han_chuc_vu": list(who.dong) if who else [],
                "chuc_vu_khac": (who.chuc_vu_khac or "") if who else "",
                "ho_ten": who.ten_in if who else "",
            },
            "co_quan_trinh": self.loi_co_quan_trinh.split("\n") if self.co_quan_trinh_xac_nhan else [],
        }

    def in_quyen_han_chuc_vu(self) -> list[str]:
        """Print who signs at the right."""
        if self.nguoi_ky:
            return list(self.nguoi_ky.dong)
        return [NGUOI_BAO_CAO if self.ca_nhan_ky else THU_TRUONG]

    def in_chuc_vu_khac(self) -> str:
        """Print the signer's other post."""
        return (self.nguoi_ky.chuc_vu_khac or "") if self.nguoi_ky else ""

    def in_ho_ten(self) -> str:
        """Print the signer's name."""
        return self.nguoi_ky.ten_in if self.nguoi_ky else self.ca_nhan_ky

    def than_bai(self) -> list[Khoi]:
        """Print the parts of the form."""
        return list(in_than(self.cac_phan()))

    def cac_phan(self) -> Sequence[KhoiNoiDung]:
        """Give the parts of the form as blocks."""
        raise NotImplementedError

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read head and places to sign back; each kind adds its parts."""
        signed, asked = cls._doc_ky(ban), cls.doc_de_nghi(ban.mot(kieu.DE_NGHI_KHEN))
        small, capitals = ban.mot(kieu.DOI_TUONG), ban.mot(kieu.DOI_TUONG_HOA)
        data = {**super().doc_lai(ban), **asked, **signed, "in_hoa": capitals is not None}
        about = (capitals or small or "").partition(": ")[2]
        return {**data, **cls.doc_cac_phan(tach(ban.lay(*KIEU_THAN)), about, ban)}

    @classmethod
    def doc_cac_phan(cls, whole: Phan, about: str, ban: BanIn) -> dict[str, Any]:
        """Read the parts of the form back; ``about`` is the line under the title."""
        raise NotImplementedError

    @classmethod
    def _doc_ky(cls, ban: BanIn) -> dict[str, Any]:
        """Read who signs at the right, who confirms at the left and whether a body above is to."""
        places = ban.lay(*_SIGNING)
        first = min((each.hang for each in places), default=0)
        left, right, below = ([each for each in places if at(each)] for at in (
            lambda each: each.hang == first and each.o == 1,
            lambda each: each.hang == first and each.o != 1,
            lambda each: each.hang != first,
        ))  # fmt: skip
        words = "\n".join(each.loi for each in left if each.kieu == kieu.LOI_XAC_NHAN)
        signer = _signer(right, kieu.QUYEN_HAN_CHUC_VU)
        if signer and slug(str(signer["chuc_vu"])) in (slug(THU_TRUONG), slug(NGUOI_BAO_CAO)):
            signer = None
        return {
            "nguoi_ky": signer,
            "loi_xac_nhan": words if slug(words) not in map(slug, cls.cac_mau_xac_nhan()) else None,
            "nguoi_xac_nhan": _signer(left, kieu.CHUC_VU_XAC_NHAN),
            "co_quan_trinh_xac_nhan": bool(below),
        }

    @classmethod
    def cac_mau_xac_nhan(cls) -> tuple[str, ...]:
        """Give all that the form may have where somebody confirms."""
        return (cls.loi_cua_mau,)


def _signer(place: Sequence[DoanIn], authority: str) -> dict[str, Any] | None:
    """Read a signer from what stands in one place; ``None`` where no post is."""
    texts = {style: [each.loi for each in place if each.kieu == style] for style in _SIGNING}
    if not texts[authority]:
        return None
    name, other = " ".join((*texts[kieu.HO_TEN], *texts[kieu.HO_TEN_DUOI])), " ".join(texts[kieu.CHUC_VU_KHAC])
    return NguoiKy.doc(texts[authority], name or None, other or None)
