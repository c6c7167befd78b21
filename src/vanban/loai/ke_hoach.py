"""Kế hoạch (plan): purpose and requirements, content by quarter, implementation.

The body's order is the practice of thi đua, khen thưởng plans; its levels are
those of papers without điều (PL I, Ph.I, Mục V, dòng 6b). With
``bang_phan_cong`` the details of the tasks stand in a table of assignments, an
appendix (M.III k.1), and the body points to it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from pydantic import Field, ValidationInfo, field_validator, model_validator

from vanban.chu.marked import written
from vanban.loai.shared.forms import VanBanTenLoai
from vanban.loai.shared.view import View
from vanban.the_thuc import bang_phan_cong, kieu, phu_luc
from vanban.the_thuc.ban_in import THAN, BanIn, DoanIn, Phan, bo_het, cac_gach, chon, ket, loi_van, tach
from vanban.the_thuc.bang_phan_cong import COT, BangPhanCong, la_bang_phan_cong, nhom, trong_o
from vanban.the_thuc.nhiem_vu import NhiemVu
from vanban.the_thuc.noi_dung import HET, Khoi, doan, doan_hoac_gach, gach, ket_thuc, khoan, muc
from vanban.the_thuc.noi_dung_quy import NoiDungQuy
from vanban.the_thuc.phu_luc import PhuLucIn
from vanban.the_thuc.quy import quarters_named, quy_text, read_quarters
from vanban.the_thuc.written import CacY, CacYMotDong, CoKhong, Faulty, LoiKet, LoiVan, Model, TieuDe

CHI_DAN = "Việc phân công nhiệm vụ cụ thể thực hiện theo Phụ lục kèm theo Kế hoạch này."
"""The body must point to its appendix (PL I, Ph.I, M.III k.1a)."""
_CHI_DAN = re.compile(CHI_DAN.replace("Phụ lục", r"Phụ lục(?: [IVXLC]+)?"))
BANG = "Bảng phân công nhiệm vụ"
"""The appendix's title."""


class KeHoachView(View):
    """What the template of a plan may ask for."""

    bang_phan_cong: BangPhanCong


class DeMuc(Model):
    """The printed headings, which an office may word otherwise."""

    hint = "Chữ in ở đề mục này, thay cho chữ sẵn có."

    muc_dich_yeu_cau: TieuDe = Field(default="Mục đích, yêu cầu", title="Mục đích, yêu cầu")
    muc_dich: TieuDe = Field(default="Mục đích", title="Mục đích")
    yeu_cau: TieuDe = Field(default="Yêu cầu", title="Yêu cầu")
    noi_dung: TieuDe = Field(default="Nội dung, thời gian thực hiện", title="Nội dung")
    to_chuc_thuc_hien: TieuDe = Field(default="Tổ chức thực hiện", title="Tổ chức thực hiện")
    bang_phan_cong: TieuDe = Field(default=BANG, title="Bảng phân công")


class KeHoach(VanBanTenLoai):
    """What a body will do in a span of time, why, who does it and how it is carried out."""

    ten_loai = "Kế hoạch"
    viet_tat = "KH"

    mo_dau: LoiVan | None = Field(
        default=None,
        title="Mở đầu",
        description="Kế hoạch được xây dựng để làm gì, theo chỉ đạo nào.",
        examples=["Triển khai công tác thi đua, khen thưởng năm 2026, cơ quan xây dựng kế hoạch như sau:"],
    )
    muc_dich: CacY = Field(
        title="Mục đích",
        min_length=1,
        description="Kế hoạch nhằm đạt điều gì; một ý in thành đoạn, nhiều ý in thành gạch đầu dòng.",
        examples=[["Phát huy sức mạnh tập thể, hoàn thành tốt nhiệm vụ được giao"]],
    )
    yeu_cau: CacY = Field(
        title="Yêu cầu",
        min_length=1,
        description="Điều phải bảo đảm khi thực hiện.",
        examples=[["Nội dung thi đua thiết thực, gắn với nhiệm vụ của từng phòng", "Khen thưởng kịp thời, đúng người"]],
    )
    noi_dung: tuple[NoiDungQuy, ...] = Field(
        title="Nội dung", min_length=1, description="Việc phải làm, theo từng quý hoặc từng khoảng thời gian."
    )
    to_chuc_thuc_hien: CacYMotDong = Field(
        title="Tổ chức thực hiện",
        min_length=1,
        description="Ai triển khai, theo dõi, báo cáo.",
        examples=[["Giao Văn phòng triển khai, theo dõi và tổng hợp kết quả thực hiện"]],
    )
    ket_thuc: LoiKet | None = Field(
        default=None,
        title="Kết thúc",
        description="Câu kết; dấu “./.” được thêm.",
        examples=["Trên đây là Kế hoạch thực hiện công tác thi đua, khen thưởng năm 2026."],
    )
    bang_phan_cong: CoKhong = Field(
        default=False,
        title="Bảng phân công",
        description="Có in bảng phân công thành phụ lục hay không.",
        examples=["có"],
    )
    de_muc: DeMuc = Field(
        default=DeMuc(), title="Đề mục", description="Chỉ ghi những đề mục in sẵn mà cơ quan muốn đổi chữ."
    )

    @model_validator(mode="before")
    @classmethod
    def _each_quarter_once(cls, value: Any) -> Any:
        """Mark a quarter that an earlier block has, or that comes after a later one."""
        blocks = value.get("noi_dung") if isinstance(value, dict) else None
        if not isinstance(blocks, (list, tuple)):
            return value
        passed: list[int] = []
        marked: list[Any] = []
        for block in blocks:
            given = block.get("quy") if isinstance(block, dict) else getattr(block, "quy", None)
            if given is None and isinstance(block, dict):
                given = quarters_named(block.get("tieu_de"))
            quarters = [] if given is None else [number for number in map(_number, read_quarters(given)) if number]
            if again := sorted(set(quarters) & set(passed)):
                block = {**dict(block), "quy": Faulty(f"{quy_text(again)} đã có ở mục trước")}
            elif quarters and passed and min(quarters) < max(passed):
                block = {
                    **dict(block),
                    "quy": Faulty(f"{quy_text(quarters)} phải đứng trước {quy_text([max(passed)])}"),
                }
            passed += quarters
            marked.append(block)
        return {**value, "noi_dung": tuple(marked)}

    @field_validator("de_muc")
    @classmethod
    def _headings_printed(cls, heads: DeMuc, info: ValidationInfo) -> DeMuc:
        """Forget the title of a table that is not printed."""
        return heads if info.data.get("bang_phan_cong") else heads.model_copy(update={"bang_phan_cong": BANG})

    def view(self) -> KeHoachView:
        """Add the assignment table to the common view."""
        return {**super().view(), "bang_phan_cong": self._assignments()}

    def than_bai(self) -> list[Khoi]:
        """Print the body from the first basis to ``./.``."""
        heads = self.de_muc
        body = [*self.in_can_cu(), *map(doan, _paragraphs(self.mo_dau))]
        body += [muc(1, heads.muc_dich_yeu_cau), khoan(1, heads.muc_dich), *doan_hoac_gach(self.muc_dich)]
        body += [khoan(2, heads.yeu_cau), *doan_hoac_gach(self.yeu_cau), muc(2, heads.noi_dung)]
        if self.bang_phan_cong:
            body.append(doan(CHI_DAN.replace("Phụ lục", self._label())))
        for number, block in enumerate(self.noi_dung, 1):
            body.append(khoan(number, block.ten))
            body += [gach(task.noi_dung if self.bang_phan_cong else task.loi) for task in block.nhiem_vu]
        body += [muc(3, heads.to_chuc_thuc_hien), *doan_hoac_gach(self.to_chuc_thuc_hien)]
        return ket_thuc([*body, *map(doan, _paragraphs(self.ket_thuc))])

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the body and the table back: the inverse of ``than_bai`` and ``_assignments``."""
        appendix = next(filter(la_bang_phan_cong, ban.phu_luc), None)
        ban.phu_luc = [each for each in ban.phu_luc if each is not appendix]
        data, heads, table = super().doc_lai(ban), DeMuc(), bang_phan_cong.doc(appendix or ban)
        whole = tach(bo_het(ban.lay(*THAN)))
        (why, what, how), others = chon(whole.con, (heads.muc_dich_yeu_cau, heads.noi_dung, heads.to_chuc_thuc_hien))
        (purpose, needs), more = chon(why.con if why else (), (heads.muc_dich, heads.yeu_cau))
        todo, end = ket(how.doan if how else ())
        lists = {"muc_dich": purpose.doan if purpose else (), "yeu_cau": needs.doan if needs else ()}
        lists["to_chuc_thuc_hien"] = todo
        data |= {name: [written(item) for item in cac_gach(doan)] for name, doan in lists.items()}
        data |= {"mo_dau": loi_van(whole.doan), "ket_thuc": loi_van(end), "bang_phan_cong": bool(table)}
        data["noi_dung"] = [_block(part, table.pop(0) if table else None, ban) for part in (what.con if what else ())]
        parts = {"muc_dich_yeu_cau": why, "muc_dich": purpose, "yeu_cau": needs}
        parts |= {"noi_dung": what, "to_chuc_thuc_hien": how}
        data["de_muc"] = {name: part.tieu_de for name, part in parts.items() if part}
        if title := phu_luc.doc_dau(appendix or ban):
            data["de_muc"]["bang_phan_cong"] = title
        ban.tra(each for part in (*others, *more, *(how.con if how else ())) for each in part.tat_ca)
        ban.tra(each for part in (why, what) if part for each in part.doan if not _CHI_DAN.fullmatch(each.loi))
        ban.tra(each for _, rows in table for each in rows)
        ban.tra(appendix.con_lai if appendix else ())
        return data

    def in_phu_luc(self) -> list[PhuLucIn]:
        """Print the appendices behind the table of assignments."""
        return phu_luc.in_cac_phu_luc(self.phu_luc, self.in_kem_theo(), before=int(self.bang_phan_cong))

    def _label(self) -> str:
        """Call the appendix that the table of assignments is."""
        return phu_luc.nhan(1, 1 + len(self.phu_luc))

    def _assignments(self) -> BangPhanCong:
        blocks = self.noi_dung if self.bang_phan_cong else ()
        return {
            "nhan": self._label(),
            "ten": self.de_muc.bang_phan_cong,
            "kem_theo": self.in_kem_theo(),
            "cot": COT,
            "nhom": [nhom(number, block.ten, block.nhiem_vu) for number, block in enumerate(blocks, 1)],
            "het": HET,
        }


def _block(part: Phan, group: tuple[list[dict[str, Any]], list[DoanIn]] | None, ban: BanIn) -> dict[str, Any]:
    """Read what is done in one span of the year, from the table if there is one."""
    dashes = [each for each in part.doan if each.kieu == kieu.GACH]
    ban.tra(each for each in part.doan if each.kieu != kieu.GACH)
    tasks = [NhiemVu.doc(lines) for lines in cac_gach(dashes)]
    if group:
        if [task.get("noi_dung") for task in group[0]] == [trong_o(task["noi_dung"]) for task in tasks]:
            return {
                "tieu_de": part.tieu_de,
                "nhiem_vu": [row | {"noi_dung": task["noi_dung"]} for row, task in zip(group[0], tasks, strict=True)],
            }
        ban.tra(dashes)
        tasks = group[0]
    return {"tieu_de": part.tieu_de, "nhiem_vu": tasks}


def _paragraphs(text: str | None) -> Sequence[str]:
    return (text,) if text else ()


def _number(quarter: Any) -> int:
    """Give a quarter's number if it is one, else 0: what is wrong with it is told at its own field."""
    number = int(quarter) if str(quarter).isdecimal() else 0
    return number if 1 <= number <= 4 else 0
