"""Tờ trình khen thưởng (submission of awards): who is proposed for what, for which achievement, what goes with it.

Required are the bases; what is proposed, in which form, for what achievement; what other bodies said; the appraisal.
The list is an appendix. That the proposed meet the conditions is pledged only where the user says so.

NĐ 152/2025/NĐ-CP, Điều 33 khoản 11, Mẫu số 01; NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator

from vanban.chu.marked import escaped
from vanban.chu.text import lower_first, upper_first
from vanban.danh_muc.liet_ke import LoaiHinh
from vanban.loai.shared.award_bases import KhenThuong
from vanban.loai.shared.award_papers import CoDanhSach
from vanban.loai.shared.award_words import SO_NGUOI, cap_nha_nuoc, dem, doc_viec, nhung_ai, viec
from vanban.loai.shared.awards import NhomKhen
from vanban.loai.shared.forms import VanBanTenLoai
from vanban.loai.shared.parts import CoKinhGui
from vanban.loai.shared.reprinted import khac_ban_in
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, DoanIn, bo_het, loi_van
from vanban.the_thuc.nguoi_nhan import LoiThuong
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.than_van_ban import KIEU_THAN
from vanban.the_thuc.written import CoKhong, LoiVan, TungDong

LOAI_HINH, THOI_GIAN = "Loại hình khen thưởng: ", "Thời gian đạt thành tích: "
Y_KIEN, THAM_DINH = "Ý kiến của cơ quan, đơn vị có liên quan:", "Ý kiến thẩm định: "
CAM_KET = (
    "bảo đảm đúng đối tượng, đủ điều kiện, tiêu chuẩn, đúng hồ sơ, thủ tục; không trong thời gian xem xét kỷ luật, "
    "điều tra, thanh tra, kiểm tra có dấu hiệu vi phạm hoặc đang được xác minh đơn thư khiếu nại, tố cáo"
)
HO_SO = "Hồ sơ kèm theo gồm:"
_ASKED = re.compile(
    r".+? kính trình .+? xem xét, (?:trình .+? )??(?P<viec>(?:truy tặng|tặng|công nhận) .+?|khen thưởng)"
    rf" cho {SO_NGUOI}"
    r"(?: đã có (?P<thanh_tich>.+?))?(?:, cụ thể như sau:|\.)"
)
_GROUP = re.compile(rf"\d+\. (?P<viec>.+?) cho {SO_NGUOI}[.;]")
_LISTS = {Y_KIEN: "y_kien", HO_SO: "ho_so"}
_LABELS = {LOAI_HINH: "loai_hinh", THOI_GIAN: "thoi_gian_thanh_tich", THAM_DINH: "tham_dinh"}

TenLoaiHinh = Literal[
    "Công trạng", "Đột xuất", "Phong trào thi đua", "Quá trình cống hiến", "Niên hạn", "Đối ngoại", "Kháng chiến"
]


def _kind_of_merit(value: Any) -> Any:
    return LoaiHinh.doc(value).nhan if isinstance(value, str) else value


CacDong = Annotated[tuple[LoiThuong, ...], TungDong]


class ToTrinhKhenThuong(CoDanhSach, KhenThuong, CoKinhGui, VanBanTenLoai):
    """Proposes recipients to whoever decides, or whoever submits further."""

    ten = "Tờ trình khen thưởng"
    ten_loai = "Tờ trình"
    viet_tat = "TTr"
    mo_trich_yeu = "Về việc đề nghị "
    viec_danh_sach = "đề nghị"

    loai_hinh: Annotated[TenLoaiHinh, BeforeValidator(_kind_of_merit)] | None = Field(
        default=None,
        title="Loại hình",
        description="Loại hình khen thưởng; mỗi loại hình một tờ trình riêng.",
        examples=["Công trạng"],
    )
    mo_dau: LoiVan | None = Field(
        default=None,
        title="Mở đầu",
        description="Vài câu về phong trào, nhiệm vụ, in trước phần đề nghị; không cần thì bỏ.",
        examples=["Năm 2025, cơ quan đã phát động phong trào thi đua gắn với nhiệm vụ được giao."],
    )
    y_kien: CacDong = Field(
        default=(),
        title="Ý kiến",
        description="Ý kiến của từng cơ quan, đơn vị đã được hỏi, kèm số, ngày văn bản trả lời; mỗi ý kiến một dòng.",
        examples=[["Thuế tỉnh Đồng Nai xác nhận đã hoàn thành nghĩa vụ nộp ngân sách (Công văn số 12/TĐN-NV)"]],
    )
    tham_dinh: LoiThuong | None = Field(
        default=None,
        title="Thẩm định",
        description="Ý kiến thẩm định về đối tượng, điều kiện, tiêu chuẩn, hồ sơ, thủ tục.",
        examples=["các trường hợp đề nghị đúng đối tượng, đủ hồ sơ theo quy định"],
    )
    cam_ket: CoKhong = Field(
        default=False,
        title="Cam kết",
        description="“có” thì in câu cam kết đúng đối tượng, đủ điều kiện, không trong thời gian xem xét kỷ luật.",
        examples=["có"],
    )
    ho_so: CacDong = Field(
        default=(),
        title="Hồ sơ",
        description="Giấy tờ kèm theo, mỗi thứ một dòng.",
        examples=[["Báo cáo thành tích", "Biên bản họp Hội đồng Thi đua - Khen thưởng"]],
    )

    @field_validator("nhom")
    @classmethod
    def _one_decider_of_the_state(cls, groups: tuple[NhomKhen, ...], info: ValidationInfo) -> tuple[NhomKhen, ...]:
        """Ask for a submission each where President and Prime Minister decide (Mẫu số 01, ghi chú)."""
        date = info.data.get("ngay_ban_hanh")
        day = date.muon_nhat if date else None
        deciders = {cap_nha_nuoc(group.phan_thuong, day) for group in groups} - {""}
        if len(deciders) > 1:
            raise ValueError(f"mỗi cấp quyết định một tờ trình riêng, ở đây có {' và '.join(sorted(deciders))}")
        return groups

    @property
    def noi_trinh(self) -> str:
        """Whom the sentences address: the first of those addressed, without what stands in brackets."""
        return re.sub(r"\s*\(.*\)$", "", self.kinh_gui[0])

    def than_bai(self) -> list[Khoi]:
        """Print the bases and the body up to ``./.``."""
        return nd.ket_thuc([*self.in_can_cu(), *self._body()])

    def _body(self) -> Iterator[Khoi]:
        issuer, whom = self.co_quan_mot_dong, self.noi_trinh
        yield from map(nd.doan, self.mo_dau.split("\n") if self.mo_dau else ())
        yield from self._asked(f"{issuer} kính trình {whom} xem xét, ")
        lines = ((LOAI_HINH, lower_first(self.loai_hinh or "")), (THOI_GIAN, str(self.thoi_gian_thanh_tich or "")))
        yield from (nd.doan(f"{label}{text}.") for label, text in lines if text)
        yield from _listed(Y_KIEN, self.y_kien)
        if self.tham_dinh:
            yield nd.doan(f"{THAM_DINH}{escaped(self.tham_dinh)}.")
        if self.cam_ket:
            yield nd.doan(escaped(f"{issuer} cam kết các {nhung_ai(self.so)} được đề nghị {CAM_KET}."))
        yield from _listed(HO_SO, self.ho_so)
        with_it = "" if self.ho_so else " và hồ sơ"
        yield nd.doan(f"(Có danh sách tại {self.nhan_danh_sach}{with_it} kèm theo).")
        yield nd.doan(escaped(f"{issuer} kính trình {whom} xem xét, quyết định."))

    def _asked(self, opening: str) -> Iterator[Khoi]:
        """Say what is asked for whom, award by award where there are several."""
        decider = next(filter(None, (cap_nha_nuoc(group.phan_thuong, self.ngay) for group in self.nhom)), "")
        further = f"trình {decider} " if decider and decider not in self.noi_trinh else ""
        done = [viec(group.phan_thuong, self.ngay, truy_tang=group.truy_tang) for group in self.nhom]
        many = len(self.nhom) > 1
        what, end = ("khen thưởng", ", cụ thể như sau:") if many else (done[0], ".")
        yield nd.doan(escaped(f"{opening}{further}{what} cho {dem(self.so)}{self.thanh_tich_in}{end}"))
        for number, (group, doing) in enumerate(zip(self.nhom, done, strict=True), 1) if many else ():
            mark = ";" if number < len(done) else "."
            yield nd.khoan(number, escaped(f"{upper_first(doing)} cho {dem(group.so)}{mark}"), titled=False)

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the facts back; what they would not print so is told as not placed."""
        body = bo_het(ban.lay(*KIEU_THAN))
        listed, parts = cls.doc_phan_danh_sach(ban)
        found, groups = _read(body)
        data = {**super().doc_lai(ban), **found, **cls.doc_nhom(parts, groups)}
        ban.tra(khac_ban_in(cls, data, (*body, *listed)))
        return data


def _listed(label: str, texts: Sequence[str]) -> Iterator[Khoi]:
    if texts:
        yield nd.doan(label)
    for number, text in enumerate(texts, 1):
        yield nd.gach(escaped(text) + (";" if number < len(texts) else "."))


def _read(body: Sequence[DoanIn]) -> tuple[dict[str, Any], list[tuple[bool, str]]]:
    """Read the body: its facts, and what is done with which awards."""
    asked = next((place for place, each in enumerate(body) if _ASKED.fullmatch(each.loi.strip())), len(body))
    data: dict[str, Any] = {"mo_dau": loi_van(body[:asked])}
    groups: list[tuple[bool, str]] = []
    name = ""
    for each in body[asked:]:
        text = each.loi.strip()
        label = next((label for label in _LABELS if text.startswith(label)), "")
        if each.kieu == kieu.GACH:
            data.setdefault(name, []).append(text.removeprefix("- ").rstrip(" .;")) if name else None
        elif each.kieu == kieu.KHOAN_TRON:
            groups += [doc_viec(line["viec"])] if (line := _GROUP.fullmatch(text)) else []
        elif label:
            data[_LABELS[label]] = text.removeprefix(label).rstrip(".")
        elif first := _ASKED.fullmatch(text):
            data["thanh_tich"] = first["thanh_tich"]
            groups += [doc_viec(first["viec"])] if " " in first["viec"] and "tặng" in first["viec"] else []
        data["cam_ket"] = data.get("cam_ket", False) or CAM_KET in text
        name = _LISTS.get(text, name if each.kieu == kieu.GACH else "")
    return data, groups
