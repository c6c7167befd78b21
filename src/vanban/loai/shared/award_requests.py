"""Papers that ask for an award to one unit or person: what they ask for, and what their form lacks.

Luật Thi đua, khen thưởng 06/2022/QH15; forms 02-12 of NĐ 152/2025/NĐ-CP, in the
line of NĐ 98/2023/NĐ-CP and NĐ 91/2017/NĐ-CP. Head, page and letters are the
decree's on clerical work; the forms have no number, no subject and no recipients.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from vanban.chu.text import lower_first
from vanban.danh_muc.tra_cuu import tim
from vanban.loai.shared.award_words import viec
from vanban.loai.shared.base import VanBan
from vanban.loai.shared.parts import CoDiaDanh
from vanban.loai.shared.view import View
from vanban.the_thuc import phu_luc
from vanban.the_thuc.cho_xac_nhan import DONG_DAU, XacNhanIn, in_xac_nhan
from vanban.the_thuc.so_ky_hieu import SoKyHieu
from vanban.the_thuc.written import CoKhong, Ten, TieuDe

DE_NGHI, TRUY_TANG = "Đề nghị tặng thưởng", "Đề nghị truy tặng"
"""What forms of commendation are asked for with; titles are "tặng danh hiệu"."""
_ASKED = re.compile(r"^(?:đề nghị\s+)?(?:(?P<truy>truy tặng)|tặng thưởng|tặng)\s+(?=\S)", re.IGNORECASE)
_TITLE = re.compile(r"^danh hiệu\s+(?=\S)", re.IGNORECASE)


class ThanhTichView(View):
    """What the template of a report of achievements may ask for; what a report has not is empty."""

    de_nghi: str
    ve_thanh_tich: str
    doi_tuong: str
    doi_tuong_hoa: str
    ghi_chu_ky: str
    xac_nhan: XacNhanIn
    co_quan_trinh: list[str]
    dong_dau: str


@lru_cache(maxsize=256)
def _award(text: str) -> str:
    """Leave out what the printing adds before an award's name."""
    name = _ASKED.sub("", text, count=1)
    found = _TITLE.match(name)
    return name[found.end() :] if found and _is_title(name[found.end() :]) else name


@lru_cache(maxsize=256)
def _is_title(name: str) -> bool:
    """Whether the catalogue knows a name, as it is printed, as that of a title."""
    award = tim(name)
    return award is not None and viec(name, None) == f"tặng danh hiệu {name}"


class DeNghiKhenThuong(CoDiaDanh):
    """A paper of the award law that asks for an award to somebody."""

    viet_tat = ""
    mau = "thanh_tich"
    head = (
        "loai", "co_quan_chu_quan", "co_quan_ban_hanh", "so_ky_hieu", "dia_danh", "ngay_ban_hanh", "do_khan",
        "pham_vi_luu_hanh", "hinh_thuc_de_nghi", "truy_tang", "ve_thanh_tich", "in_hoa",
    )  # fmt: skip
    closing = (
        "danh_hieu", "khen_thuong", "ky_luat", "nguoi_ky", "loi_xac_nhan", "nguoi_xac_nhan", "co_quan_trinh_xac_nhan",
        "dia_chi", "phu_luc",
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
            "xac_nhan": in_xac_nhan("", None),
            "co_quan_trinh": [],
            "dong_dau": DONG_DAU,
        }

    def ten_doi_tuong_in(self) -> str:
        """Name whom the award is asked for."""
        raise NotImplementedError

    def in_de_nghi(self) -> str:
        """Print what is asked for."""
        if _is_title(self.hinh_thuc_de_nghi):
            return f"Đề nghị {self.viec_de_nghi()}"
        return f"{TRUY_TANG if self.truy_tang else DE_NGHI} {self.hinh_thuc_de_nghi}"

    def viec_de_nghi(self) -> str:
        """Write what is to be done, in a sentence: "tặng danh hiệu “Lao động tiên tiến”", "truy tặng Bằng khen"."""
        name = self.hinh_thuc_de_nghi
        if _is_title(name):
            return viec(name, None, truy_tang=self.truy_tang)
        return f"{'truy tặng' if self.truy_tang else 'tặng'} {lower_first(name) if _TITLE.match(name) else name}"

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
