"""Summary reports of emulation and commendation: prose under fixed headings, and numbers that are computed.

The facts are rows of counts (``so_lieu``), movements, the fund, the staff (``summary_facts``). Sums, shares,
differences, sentences and tables are made of them at print; the facts themselves stand in tables too, so that the paper
reads back.

The order of parts: TT 01/2024/TT-BNV, Điều 3 khoản 3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from vanban.chu.so import listed
from vanban.chu.text import one_line, slug
from vanban.loai.shared.forms import CoTheKinhGui, VanBanTenLoai
from vanban.loai.shared.reprinted import khac_ban_in
from vanban.loai.shared.summary_body import Muc, doc_than_bao_cao, in_cac_muc, khoi_bang, khoi_bieu_do, khoi_loi
from vanban.loai.shared.summary_facts import CoSoLieu
from vanban.loai.shared.summary_parts import CacMatCongTac, DacDiem, DanhGia, LoiPhan, NhomPhan, PhongTraoThiDua
from vanban.loai.shared.summary_tables import doc_cac_bieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, bo_het
from vanban.the_thuc.khoi_noi_dung import KhoiNoiDung
from vanban.the_thuc.noi_dung import Khoi, ket_thuc
from vanban.the_thuc.than_van_ban import KIEU_THAN, doc_than, in_than
from vanban.the_thuc.written import LoiKet, LoiVan
from vanban.thong_ke import bieu_do, loi
from vanban.thong_ke.bieu_tong_hop import bieu_so_sanh
from vanban.thong_ke.dem import Dem
from vanban.thong_ke.phong_trao import bang_phong_trao, doc_phong_trao

DAC_DIEM, CHI_DAO, PHONG_TRAO = "Đặc điểm, tình hình", "Công tác lãnh đạo, chỉ đạo", "Kết quả phong trào thi đua"
KHEN_THUONG, CAC_MAT, DANH_GIA = "Kết quả công tác khen thưởng", "Các mặt công tác khác", "Đánh giá chung"
MUC_TIEU, NHIEM_VU, KIEN_NGHI = "Mục tiêu, chỉ tiêu", "Nhiệm vụ, giải pháp", "Kiến nghị, đề xuất"
LANH_DAO, VAN_BAN, CAC_PHONG_TRAO = "Lãnh đạo, điều hành", "Văn bản đã ban hành", "Các phong trào thi đua"
QUY, NHAN_XET = "Quỹ thi đua, khen thưởng", "Nhận xét"
_YEAR = re.compile(r"năm (\d{4})")

MotDoan = Annotated[LoiKet, AfterValidator(one_line)]


class BaoCaoThiDua(CoSoLieu, CoTheKinhGui, VanBanTenLoai):
    """What summary reports of every span have in common."""

    ten_loai = "Báo cáo"
    viet_tat = "BC"
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
    thi_dua: PhongTraoThiDua = Field(title="Thi đua", description=f"Mục “{PHONG_TRAO}”.")
    nhan_xet: LoiPhan | tuple[()] = Field(
        default=(),
        title="Nhận xét",
        description="Nhận xét về kết quả khen thưởng; số liệu do vanban viết.",
        examples=[["Khen thưởng bảo đảm đúng đối tượng, kịp thời."]],
    )
    cac_mat_cong_tac: CacMatCongTac = Field(
        default=CacMatCongTac(), title="Các mặt công tác", description=f"Mục “{CAC_MAT}”; không có thì bỏ."
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

    @classmethod
    def samples(cls) -> dict[str, Any]:
        """Add the subject."""
        return {**super().samples(), "trich_yeu": cls.trich_yeu_san(2026)}

    @field_validator("ket_thuc")
    @classmethod
    def _other_than_it_is_anyway(cls, text: str | None, info: ValidationInfo) -> str | None:
        year = info.data.get("nam")
        return None if text and year and slug(text) == slug(cls._closing(year)) else text

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
        labels = self.nhan_bieu()
        fund = labels.pop("quy", "")
        first, *others = labels.values()
        pointer = f"các {listed([first, *(label.removeprefix('Phụ lục ') for label in others)])}" if others else first
        yield Muc(DAC_DIEM, tuple(self.dac_diem.phan()))
        issued = khoi_loi(loi.van_ban(self.van_ban)) if self.van_ban else ()
        yield Muc(CHI_DAO, ((LANH_DAO, self.lanh_dao), (VAN_BAN, issued)))
        moved = self.phong_trao
        listed_ones = (*khoi_loi(loi.phong_trao(len(moved))), *khoi_bang(bang_phong_trao(moved))) if moved else ()
        yield Muc(PHONG_TRAO, ((CAC_PHONG_TRAO, listed_ones), *self.thi_dua.phan()))
        by_merit = bieu_do.theo_loai_hinh_va_nam(facts, year, "Số lượt khen thưởng theo loại hình và năm")
        direct = bieu_do.truc_tiep_theo_nam(facts, year, "Tỷ lệ người trực tiếp trong số cá nhân được khen thưởng")
        yield Muc(KHEN_THUONG, (
            ("Kết quả chung", (
                *khoi_loi(loi.ket_qua_chung(facts, year, now, before, pointer)),
                *khoi_bang(bieu_so_sanh(facts, year, now, before)),
            )),
            ("Cơ cấu cá nhân được khen thưởng",
             (*khoi_loi(loi.co_cau(facts, year, before)), *khoi_bieu_do(direct, "cột"))),
            ("Khen thưởng theo loại hình",
             (*khoi_loi(loi.theo_loai_hinh(facts, year)), *khoi_bieu_do(by_merit, "cột chồng"))),
            ("Hồ sơ đang đề nghị", khoi_loi(loi.dang_trinh(facts, year))),
            (NHAN_XET, self.nhan_xet),
        ))  # fmt: skip
        spent = khoi_loi(loi.quy(self.quy, fund)) if self.quy else ()
        yield Muc(CAC_MAT, (*self.cac_mat_cong_tac.phan(), (QUY, spent)))
        yield Muc(DANH_GIA, tuple(self.danh_gia.phan()))

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the facts and the prose back; what the facts would not print so is told as not placed."""
        tables, taken = doc_cac_bieu(ban)
        paragraphs = bo_het(ban.lay(*KIEU_THAN))
        blocks = doc_than(paragraphs)
        closing = blocks.pop().get("doan") if blocks else None
        body = doc_than_bao_cao(blocks)
        year = _YEAR.search(body.tieu_de[0]) if body.tieu_de else None
        moved: list[Any] = next(
            (block["bang"]["hang"] for block in body.loi(PHONG_TRAO, CAC_PHONG_TRAO) if "bang" in block), []
        )
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
