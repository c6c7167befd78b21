"""Summary reports of emulation and commendation: prose under fixed headings, and numbers that are computed.

The facts are rows of counts (``so_lieu``), movements, the fund, the staff. Sums, shares, differences, sentences and
tables are made of them at print; the facts themselves stand in tables too, so that the paper reads back. A figure that
is typed beside them (``doi_chieu``) is refused where it is not the computed one.

The order of parts: TT 01/2024/TT-BNV, Điều 3 khoản 3; the tables: TT 02/2023/TT-BNV and practice of provinces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, ClassVar, Literal

from pydantic import AfterValidator, Field, ValidationInfo, field_validator
from pydantic_core import PydanticCustomError

from vanban.chu.so import listed
from vanban.chu.text import one_line, slug
from vanban.loai.forms import CoTheKinhGui, VanBanTenLoai
from vanban.loai.reprinted import khac_ban_in
from vanban.loai.summary_body import Muc, doc_than_bao_cao, in_cac_muc, khoi_bang, khoi_bieu_do, khoi_loi
from vanban.loai.summary_parts import CacMatCongTac, DacDiem, DanhGia, LoiPhan, NhomPhan, PhongTraoThiDua
from vanban.loai.summary_tables import BIEU, cac_bieu, doc_cac_bieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, bo_het
from vanban.the_thuc.khoi_noi_dung import KhoiNoiDung
from vanban.the_thuc.noi_dung import Khoi, ket_thuc
from vanban.the_thuc.phu_luc import PhuLucIn, in_cac_phu_luc, nhan
from vanban.the_thuc.than_van_ban import KIEU_THAN, doc_than, in_than
from vanban.the_thuc.written import LoiKet, LoiVan, ThanhDanhSach
from vanban.the_thuc.written import Muc as MotMuc
from vanban.thong_ke import bieu_do, loi
from vanban.thong_ke.bieu import Bieu
from vanban.thong_ke.bieu_tong_hop import bieu_so_sanh
from vanban.thong_ke.bo_may import NhanSu, ToChuc
from vanban.thong_ke.dem import Dem
from vanban.thong_ke.doi_chieu import DoiChieu, doi_chieu
from vanban.thong_ke.kieu import Nam
from vanban.thong_ke.phong_trao import PhongTrao, bang_phong_trao, doc_phong_trao
from vanban.thong_ke.quy import NguonQuy
from vanban.thong_ke.so_lieu import DongSoLieu

DAC_DIEM, CHI_DAO, PHONG_TRAO = "Đặc điểm, tình hình", "Công tác lãnh đạo, chỉ đạo", "Kết quả phong trào thi đua"
KHEN_THUONG, CAC_MAT, DANH_GIA = "Kết quả công tác khen thưởng", "Các mặt công tác khác", "Đánh giá chung"
MUC_TIEU, NHIEM_VU, KIEN_NGHI = "Mục tiêu, chỉ tiêu", "Nhiệm vụ, giải pháp", "Kiến nghị, đề xuất"
LANH_DAO, VAN_BAN, CAC_PHONG_TRAO = "Lãnh đạo, điều hành", "Văn bản đã ban hành", "Các phong trào thi đua"
QUY, NHAN_XET = "Quỹ thi đua, khen thưởng", "Nhận xét"
_FACTS = ("nam", "so_lieu", "phong_trao", "quy", "to_chuc", "nhan_su")
_YEAR = re.compile(r"năm (\d{4})")

MotDoan = Annotated[LoiKet, AfterValidator(one_line)]


class BaoCaoThiDua(CoTheKinhGui, VanBanTenLoai):
    """What summary reports of every span have in common."""

    ten_loai = "Báo cáo"
    viet_tat = "BC"
    tong_ket: ClassVar[str]
    """What the report does: "tổng kết", "sơ kết"."""

    nam: Nam = Field(title="Năm", description="Năm của báo cáo; số liệu được so với năm trước.", examples=[2026])
    mo_dau: LoiVan | None = Field(
        default=None,
        title="Mở đầu",
        description="Căn cứ, lý do báo cáo, in trước phần thứ nhất.",
        examples=["Thực hiện chế độ báo cáo, cơ quan báo cáo kết quả công tác thi đua, khen thưởng như sau:"],
    )
    dac_diem: DacDiem = Field(title="Đặc điểm", description=f"Mục “{DAC_DIEM}”.")
    lanh_dao: LoiPhan | tuple[()] = Field(
        default=(), title="Lãnh đạo", description=f"Mục “{CHI_DAO}”.", examples=[["Ban đã chỉ đạo kịp thời."]]
    )
    van_ban: Annotated[tuple[MotMuc, ...], ThanhDanhSach] = Field(
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
    thi_dua: PhongTraoThiDua = Field(title="Thi đua", description=f"Mục “{PHONG_TRAO}”.")
    so_lieu: tuple[DongSoLieu, ...] = Field(
        title="Số liệu",
        min_length=1,
        description="Số đã tặng, đang đề nghị theo năm, danh hiệu, đối tượng, loại hình; mọi tổng, tỷ lệ, so sánh được "
        "tính ra. Làm từ sổ khen thưởng: vanban report.",
    )
    nhan_xet: LoiPhan | tuple[()] = Field(
        default=(),
        title="Nhận xét",
        description="Nhận xét về kết quả khen thưởng; số liệu do vanban viết.",
        examples=[["Khen thưởng bảo đảm đúng đối tượng, kịp thời."]],
    )
    cac_mat_cong_tac: CacMatCongTac = Field(
        default=CacMatCongTac(), title="Các mặt công tác", description=f"Mục “{CAC_MAT}”; không có thì bỏ."
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
    danh_gia: DanhGia = Field(title="Đánh giá", description=f"Mục “{DANH_GIA}”.")
    muc_tieu: LoiPhan = Field(
        title="Mục tiêu", description=f"Mục “{MUC_TIEU}”.", examples=[["100 % phòng, đơn vị đăng ký thi đua."]]
    )
    nhiem_vu: LoiPhan = Field(
        title="Nhiệm vụ",
        description=f"Mục “{NHIEM_VU}”.",
        examples=[["Đổi mới nội dung, hình thức phát động thi đua."]],
    )
    kien_nghi: LoiPhan | tuple[()] = Field(
        default=(),
        title="Kiến nghị",
        description=f"Mục “{KIEN_NGHI}”, nếu có.",
        examples=[["Đề nghị tập huấn nghiệp vụ."]],
    )
    ket_thuc: MotDoan | None = Field(
        default=None,
        title="Kết thúc",
        description="Câu kết; không ghi thì in câu thường dùng.",
        examples=["Trên đây là Báo cáo tổng kết công tác thi đua, khen thưởng năm 2026."],
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

    @field_validator("so_lieu")
    @classmethod
    def _each_once_and_none_ahead(cls, rows: tuple[DongSoLieu, ...], info: ValidationInfo) -> tuple[DongSoLieu, ...]:
        year, seen, faults = info.data.get("nam"), {}, []  # type: ignore[var-annotated]
        for place, row in enumerate(rows):
            if (first := seen.setdefault(row.khoa, place)) != place:
                faults.append(((place, "danh_hieu"), f"đã có ở dòng {first + 1}: {', '.join(map(str, row.khoa))}"))
            if year and row.nam > year:
                faults.append(((place, "nam"), f"năm {row.nam} ở sau năm báo cáo {year}"))
        return _held(rows, faults)

    @field_validator("bieu")
    @classmethod
    def _in_their_order(cls, codes: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(code for code in BIEU if code in codes)

    @field_validator("ket_thuc")
    @classmethod
    def _other_than_it_is_anyway(cls, text: str | None, info: ValidationInfo) -> str | None:
        year = info.data.get("nam")
        return None if text and year and slug(text) == slug(cls._closing(year)) else text

    @field_validator("doi_chieu")
    @classmethod
    def _agrees(cls, typed: tuple[DoiChieu, ...], info: ValidationInfo) -> tuple[DoiChieu, ...]:
        """Hold typed figures to the computed ones; those that agree have done their work."""
        if not typed or any(name not in info.data for name in _FACTS):
            return typed
        year = info.data["nam"]
        return _held((), list(doi_chieu(typed, cac_bieu(info.data, cls.ky(year), cls.ky_truoc(year)))))

    @classmethod
    def trich_yeu_san(cls, year: int) -> str:
        """Write the subject that such reports bear."""
        doing = f"{cls.tong_ket[:1].upper()}{cls.tong_ket[1:]}"
        return f"{doing} phong trào thi đua và công tác khen thưởng {cls.ky(year)}; phương hướng, nhiệm vụ " \
            f"{cls.ky_sau(year)}"  # fmt: skip

    @classmethod
    def _closing(cls, year: int) -> str:
        return f"Trên đây là Báo cáo {cls.tong_ket} phong trào thi đua và công tác khen thưởng {cls.ky(year)}."

    def than_bai(self) -> list[Khoi]:
        """Print the body from the first basis to ``./.``."""
        opening = map(nd.doan, self.mo_dau.split("\n") if self.mo_dau else ())
        closing = nd.doan(self.ket_thuc or self._closing(self.nam))
        return ket_thuc([*self.in_can_cu(), *opening, *in_than(tuple(self._blocks())), closing])

    def _blocks(self) -> Iterator[KhoiNoiDung]:
        now = self.ky(self.nam)
        yield from in_cac_muc(f"Kết quả phong trào thi đua và công tác khen thưởng {now}", self._done())
        yield from in_cac_muc(
            f"Phương hướng, nhiệm vụ {self.ky_sau(self.nam)}",
            (Muc(MUC_TIEU, (("", self.muc_tieu),)), Muc(NHIEM_VU, (("", self.nhiem_vu),)),
             Muc(KIEN_NGHI, (("", self.kien_nghi),))),
        )  # fmt: skip

    def _done(self) -> Iterator[Muc]:
        """Give the sections of what was done."""
        facts, year, now, before = Dem(self.so_lieu), self.nam, self.ky(self.nam), self.ky_truoc(self.nam)
        labels = self._labels()
        fund = labels.pop("quy", "")
        first, *others = labels.values()
        pointer = f"các {listed([first, *(label.removeprefix('Phụ lục ') for label in others)])}" if others else first
        yield Muc(DAC_DIEM, tuple(self.dac_diem.phan()))
        issued = khoi_loi(loi.van_ban(self.van_ban)) if self.van_ban else ()
        yield Muc(CHI_DAO, ((LANH_DAO, self.lanh_dao), (VAN_BAN, issued)))
        moved = self.phong_trao
        listed_ones = (*khoi_loi(loi.phong_trao(len(moved))), *khoi_bang(bang_phong_trao(moved))) if moved else ()
        yield Muc(PHONG_TRAO, ((CAC_PHONG_TRAO, listed_ones), *self.thi_dua.phan()))
        by_level = bieu_do.theo_cap_va_nam(facts, year, "Số lượt khen thưởng theo cấp và năm")
        direct = bieu_do.truc_tiep_theo_nam(facts, year, "Tỷ lệ người trực tiếp trong số cá nhân được khen thưởng")
        yield Muc(KHEN_THUONG, (
            ("Kết quả chung", (
                *khoi_loi(loi.ket_qua_chung(facts, year, now, before, pointer)),
                *khoi_bang(bieu_so_sanh(facts, year, now, before)), *khoi_bieu_do(by_level, "cột chồng"),
            )),
            ("Cơ cấu cá nhân được khen thưởng",
             (*khoi_loi(loi.co_cau(facts, year, before)), *khoi_bieu_do(direct, "cột"))),
            ("Khen thưởng theo loại hình", khoi_loi(loi.theo_loai_hinh(facts, year))),
            ("Hồ sơ đang đề nghị", khoi_loi(loi.dang_trinh(facts, year))),
            (NHAN_XET, self.nhan_xet),
        ))  # fmt: skip
        spent = khoi_loi(loi.quy(self.quy, fund)) if self.quy else ()
        yield Muc(CAC_MAT, (*self.cac_mat_cong_tac.phan(), (QUY, spent)))
        yield Muc(DANH_GIA, tuple(self.danh_gia.phan()))

    def bieu_in(self) -> list[Bieu]:
        """Give the tables that are printed, in the order of the appendices."""
        facts = {name: getattr(self, name) for name in _FACTS}
        tables = cac_bieu(facts, self.ky(self.nam), self.ky_truoc(self.nam))
        return [table for code, table in tables.items() if code not in BIEU or code in self.bieu]

    def _labels(self) -> dict[str, str]:
        codes = [table.ma for table in self.bieu_in()]
        return {code: nhan(number, len(codes) + len(self.phu_luc)) for number, code in enumerate(codes, 1)}

    def in_phu_luc(self) -> list[PhuLucIn]:
        """Print the tables, then the other appendices."""
        return in_cac_phu_luc((*(table.phu_luc() for table in self.bieu_in()), *self.phu_luc), self.in_kem_theo())

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the facts and the prose back; what the facts would not print so is told as not placed."""
        tables, taken = doc_cac_bieu(ban)
        paragraphs = bo_het(ban.lay(*KIEU_THAN))
        blocks = doc_than(paragraphs)
        closing = blocks.pop().get("doan") if blocks else None
        body = doc_than_bao_cao(blocks)
        year = _YEAR.search(body.tieu_de[0]) if body.tieu_de else None
        moved = next((block["bang"]["hang"] for block in body.loi(PHONG_TRAO, CAC_PHONG_TRAO) if "bang" in block), [])
        groups: dict[str, tuple[str, type[NhomPhan]]] = {
            "dac_diem": (DAC_DIEM, DacDiem), "thi_dua": (PHONG_TRAO, PhongTraoThiDua),
            "cac_mat_cong_tac": (CAC_MAT, CacMatCongTac), "danh_gia": (DANH_GIA, DanhGia),
        }  # fmt: skip
        data = {
            **super().doc_lai(ban), **tables,
            "nam": year[1] if year else None,
            "mo_dau": "\n".join(block["doan"] for block in body.mo_dau if "doan" in block) or None,
            "van_ban": [block["gach"] for block in body.loi(CHI_DAO, VAN_BAN) if "gach" in block],
            "phong_trao": doc_phong_trao(moved),
            "lanh_dao": body.loi(CHI_DAO, LANH_DAO), "nhan_xet": body.loi(KHEN_THUONG, NHAN_XET),
            "muc_tieu": body.loi(MUC_TIEU), "nhiem_vu": body.loi(NHIEM_VU), "kien_nghi": body.loi(KIEN_NGHI),
            "ket_thuc": closing,
            **{name: body.nhom(section, kind) for name, (section, kind) in groups.items()},
        }  # fmt: skip
        ban.tra(khac_ban_in(cls, data, (*paragraphs, *taken)))
        return data


def _held(value: Any, faults: list[tuple[tuple[int | str, ...], str]]) -> Any:
    """Give a value that nothing is wrong with; else tell all that is, each at its place."""
    if faults:
        told = "; ".join(message for _, message in faults)
        raise PydanticCustomError("nhieu_loi", "{tat_ca}", {"loi": faults, "tat_ca": told})
    return value
