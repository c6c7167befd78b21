"""The facts of a summary report: what is counted and computed, the tables made of it, figures held to them.

A figure that is typed beside the facts (``doi_chieu``) is refused where it is not the computed one.
The tables: TT 02/2023/TT-BNV and practice of provinces.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import Field, ValidationInfo, field_validator

from vanban.loai.shared.base import VanBan
from vanban.loai.shared.summary_tables import BIEU, cac_bieu, ma_bieu
from vanban.the_thuc.nhieu_loi import Loi, da_xet
from vanban.the_thuc.phu_luc import PhuLuc, PhuLucIn, in_cac_phu_luc, nhan
from vanban.the_thuc.written import Muc, ThanhDanhSach
from vanban.thong_ke.ban_ghi import BanGhi
from vanban.thong_ke.bieu import Bieu
from vanban.thong_ke.bo_may import NhanSu, ToChuc
from vanban.thong_ke.doi_chieu import DoiChieu, doi_chieu
from vanban.thong_ke.kieu import Nam
from vanban.thong_ke.phong_trao import PhongTrao
from vanban.thong_ke.quy import NguonQuy
from vanban.thong_ke.so_lieu import DongSoLieu

_FACTS = ("nam", "so_lieu", "phong_trao", "quy", "to_chuc", "nhan_su")


class CoSoLieu(VanBan):
    """A paper whose numbers are computed from facts that it holds, and whose tables are its appendices."""

    tong_ket: ClassVar[str]
    """What the report does: "tổng kết", "sơ kết"."""

    nam: Nam = Field(title="Năm", description="Năm của báo cáo; số liệu được so với năm trước.", examples=[2026])
    van_ban: Annotated[tuple[Muc, ...], ThanhDanhSach] = Field(
        default=(),
        title="Văn bản",
        description="Văn bản đã ban hành: loại, số, ngày, về việc gì; mỗi văn bản một dòng, số lượng được đếm.",
        examples=[["Kế hoạch số 12/KH-KCNĐN ngày 15/01/2026 về công tác thi đua, khen thưởng năm 2026"]],
    )
    phong_trao: tuple[PhongTrao, ...] = Field(
        default=(),
        title="Phong trào",
        description="Các phong trào thi đua đã tổ chức, hưởng ứng; mỗi phong trào một mục.",
        examples=[[{
            "ten": "Cải cách hành chính", "cap_phat_dong": "Cơ quan, tổ chức, đơn vị",
            "pham_vi": "Cơ quan, tổ chức, đơn vị", "thoi_han": "1 năm", "phuong_thuc": "Chuyên đề",
        }]],
    )  # fmt: skip
    so_lieu: tuple[DongSoLieu, ...] = Field(
        title="Số liệu",
        min_length=1,
        description="Số đã tặng, đang đề nghị theo năm, danh hiệu, đối tượng, loại hình; mọi tổng, tỷ lệ, so sánh được "
        "tính ra. Làm từ sổ khen thưởng: vanban report.",
    )
    quy: tuple[NguonQuy, ...] = Field(
        default=(),
        title="Quỹ",
        description="Quỹ thi đua, khen thưởng, triệu đồng; mỗi nguồn một mục.",
        examples=[[{"noi_dung": "Quỹ từ ngân sách nhà nước", "tong_trich": "125", "thuong_khac": "45"}]],
    )
    to_chuc: tuple[ToChuc, ...] = Field(
        default=(),
        title="Tổ chức",
        description="Tổ chức làm công tác thi đua, khen thưởng (Biểu 0604).",
        examples=[[{"ten": "Phòng, bộ phận chuyên trách", "so_luong": 1}]],
    )
    nhan_su: NhanSu | None = Field(
        default=None,
        title="Nhân sự",
        description="Người làm công tác thi đua, khen thưởng (Biểu 0605).",
        examples=[{"nam": 2, "nu": 3, "cac_lop": [{"tieu_chi": "Trình độ", "lop": "Đại học", "so_nguoi": 5}]}],
    )
    bieu: Annotated[tuple[Literal[BIEU], ...], ThanhDanhSach] = Field(  # type: ignore[valid-type]
        default=("tong_hop", "cap_nha_nuoc", "cap_tinh"),
        title="Biểu",
        description=f"Những biểu in thành phụ lục, trong: {', '.join(BIEU)}.",
        examples=[["tong_hop", "cap_tinh", "bieu_0603"]],
    )
    doi_chieu: tuple[DoiChieu, ...] = Field(
        default=(),
        title="Đối chiếu",
        description="Số đã có ở nơi khác, để kiểm: khác số tính ra thì báo lỗi; không in.",
        examples=[[{"bieu": "tong_hop", "hang": "Tổng cộng", "cot": "Người trực tiếp", "so": 8}]],
    )

    @classmethod
    def ky(cls, year: int) -> str:
        """Name the span of the report."""
        raise NotImplementedError

    @classmethod
    def ky_truoc(cls, year: int) -> str:
        """Name the span it is compared with."""
        raise NotImplementedError

    @classmethod
    def ky_sau(cls, year: int) -> str:
        """Name the span it looks ahead to."""
        raise NotImplementedError

    @classmethod
    def trong_ky(cls, record: BanGhi) -> bool:
        """Tell whether a record belongs in the span of its year that the report tells of."""
        return True

    @field_validator("so_lieu")
    @classmethod
    def _each_once_and_none_ahead(cls, rows: tuple[DongSoLieu, ...], info: ValidationInfo) -> tuple[DongSoLieu, ...]:
        year = info.data.get("nam")
        seen: dict[tuple[object, ...], int] = {}
        faults: list[Loi] = []
        for place, row in enumerate(rows):
            if (first := seen.setdefault(row.khoa, place)) != place:
                faults.append(((place, "danh_hieu"), f"đã có ở dòng {first + 1}: {', '.join(map(str, row.khoa))}"))
            if year and row.nam > year:
                faults.append(((place, "nam"), f"năm {row.nam} ở sau năm báo cáo {year}"))
        return da_xet(rows, faults)

    @field_validator("phu_luc")
    @classmethod
    def _not_called_like_a_table(cls, appendices: tuple[PhuLuc, ...]) -> tuple[PhuLuc, ...]:
        """Refuse a title by which the appendix would be taken for a computed table."""
        told = "tên này là của biểu do vanban in; hãy đặt tên khác"
        taken = [at for at, each in enumerate(appendices) if ma_bieu(each.tieu_de or "")]
        return da_xet(appendices, [((at, "tieu_de"), told) for at in taken])

    @field_validator("bieu")
    @classmethod
    def _in_their_order(cls, codes: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(code for code in BIEU if code in codes)

    @field_validator("doi_chieu")
    @classmethod
    def _as_computed(cls, typed: tuple[DoiChieu, ...], info: ValidationInfo) -> tuple[DoiChieu, ...]:
        """Hold typed figures to the computed ones; those that agree have done their work."""
        if not typed or any(name not in info.data for name in _FACTS):
            return typed
        year = info.data["nam"]
        return da_xet(
            tuple[DoiChieu, ...](), list(doi_chieu(typed, cac_bieu(info.data, cls.ky(year), cls.ky_truoc(year))))
        )

    def bieu_in(self) -> list[Bieu]:
        """Give the tables that are printed, in the order of the appendices."""
        facts = {name: getattr(self, name) for name in _FACTS}
        tables = cac_bieu(facts, self.ky(self.nam), self.ky_truoc(self.nam))
        return [table for code, table in tables.items() if code not in BIEU or code in self.bieu]

    def nhan_bieu(self) -> dict[str, str]:
        """Give the appendix that each printed table is, by the table's code."""
        codes = [table.ma for table in self.bieu_in()]
        return {code: nhan(number, len(codes) + len(self.phu_luc)) for number, code in enumerate(codes, 1)}

    def in_phu_luc(self) -> list[PhuLucIn]:
        """Print the tables, then the other appendices."""
        return in_cac_phu_luc((*(table.phu_luc() for table in self.bieu_in()), *self.phu_luc), self.in_kem_theo())
