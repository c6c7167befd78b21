"""Quyết định khen thưởng (decision to reward): an article for each award, the bonus, who carries it out.

Few recipients stand in the article, one of them in its sentence; more, or a table of them, in a list that is the first
appendix. The period of the achievement is always told: the next award counts from its end.

Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 77-80; NĐ 152/2025/NĐ-CP, Điều 33 khoản 7; NĐ 30/2020/NĐ-CP, Phụ lục
III, Mẫu 1.2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from pydantic import Field, ValidationInfo, field_validator

from vanban.chu.marked import escaped
from vanban.chu.so import listed
from vanban.chu.text import lower_first, upper_first
from vanban.danh_muc.cap_cua import cap_cua
from vanban.danh_muc.liet_ke import Cap
from vanban.danh_muc.ten_in import phan_thuong
from vanban.loai.quyet_dinh import QuyetDinhView
from vanban.loai.shared.award_bases import KhenThuong
from vanban.loai.shared.award_bonus import CoTienThuong
from vanban.loai.shared.award_lists import cac_dong, cac_muc, doc_cac_dong
from vanban.loai.shared.award_papers import CoDanhSach
from vanban.loai.shared.award_words import DOI_TUONG, SO_NGUOI, dem, doc_nhung_ai, doc_viec, nhung_ai, viec
from vanban.loai.shared.awards import NhomKhen, can_bang
from vanban.loai.shared.decisions import CoThamQuyen
from vanban.loai.shared.reprinted import khac_ban_in
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, DoanIn, bo_het
from vanban.the_thuc.ca_nhan_nhan import ONG_BA, CaNhan
from vanban.the_thuc.khoang_thoi_gian import KhoangThoiGian
from vanban.the_thuc.nguoi_nhan import LoiThuong, NguoiNhan
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.than_van_ban import KIEU_THAN
from vanban.the_thuc.van_ban_kem_theo import KHONG
from vanban.the_thuc.written import CoKhong

THOI_GIAN = "thời gian đạt thành tích: "
_ARTICLE = re.compile(
    r"Điều \d+\. (?P<viec>(?:“[^”]*”|[^“”])+?) cho (?P<ai>.+?)(?:,? đã có (?P<thanh_tich>.+?))?"
    rf" \({THOI_GIAN}(?P<luc>[^;()]+)(?:; danh sách tại [^()]+)?\)(?:, gồm:|\.)"
)
_BONUS = re.compile(r"Điều \d+\. Tiền thưởng.*?, chi từ (?P<nguon>.+), gồm:")
_CARRIED_OUT = re.compile(r"Điều \d+\. .+? từ ngày ký\. (?P<ai>.+) và (?:các )?(?:tập thể|hộ gia đình|cá nhân)\b.+")
_OWN_FUND = re.compile(r"Quỹ thi đua, khen thưởng của (?P<co_quan>.+)")


class QuyetDinhKhenThuong(CoDanhSach, KhenThuong, CoThamQuyen, CoTienThuong):
    """Gives awards to recipients."""

    ten = "Quyết định khen thưởng"
    ten_loai = "Quyết định"
    viet_tat = "QĐ"
    mau = "1.2"
    menh_lenh = "QUYẾT ĐỊNH:"
    viec_danh_sach = "được"

    thoi_gian_thanh_tich: KhoangThoiGian = Field(
        title="Thời gian thành tích",
        description="Thành tích tính từ lúc nào đến lúc nào; lần khen sau tính từ đó.",
        examples=["năm 2025", "từ 01/2024 đến 12/2025"],
    )
    danh_sach_kem_theo: CoKhong | None = Field(
        default=None,
        title="Danh sách kèm theo",
        description="Danh sách in thành phụ lục hay ngay trong điều; không ghi thì thành phụ lục khi có trên 10 dòng "
        "hoặc in thành bảng.",
        examples=["có"],
    )
    thi_hanh: LoiThuong = Field(
        default="Chánh Văn phòng",
        title="Thi hành",
        description="Ai thi hành, ngoài những tập thể, cá nhân được khen.",
        examples=["Chánh Văn phòng, Trưởng phòng Phòng Kế hoạch - Tài chính"],
    )

    @field_validator("danh_sach_kem_theo")
    @classmethod
    def _apart_unless_it_is_anyway(cls, apart: bool | None, info: ValidationInfo) -> bool | None:
        if apart is None or not {"nhom", "dang_bang"} <= info.data.keys():
            return apart
        groups, table = info.data["nhom"], info.data["dang_bang"]
        if not apart and table is not None:
            raise ValueError("danh sách ghi ngay trong điều thì bỏ mục “Dạng bảng”")
        if not apart and any(row.can_bang for group in groups for _, row in group.nguoi()):
            raise ValueError("có điều chỉ in được trong bảng, nên danh sách phải kèm theo")
        return None if apart is (can_bang(groups) or bool(table)) else apart

    @field_validator("tham_quyen")
    @classmethod
    def _who_may_decide(cls, given: str | None, info: ValidationInfo) -> str | None:
        """Refuse awards that plainly another level decides."""
        date = info.data.get("ngay_ban_hanh")
        day = date.muon_nhat if date else None
        if day and {"nhom", "nguoi_ky", "co_quan_ban_hanh"} <= info.data.keys():
            who = given or cls.quyen_cua(info.data["nguoi_ky"], info.data["co_quan_ban_hanh"])
            names = (group.phan_thuong for group in info.data["nhom"])
            if others := [name for name in names if _of_another(cap_cua(who), phan_thuong(name).cac_cap(day))]:
                raise ValueError(f"{who} không có thẩm quyền quyết định {', '.join(others)}")
        return given

    @classmethod
    def so_dieu(cls, data: Mapping[str, Any]) -> int:
        """Count an article for each award, the bonus's, and the last."""
        return len(data.get("nhom", ())) + bool(data.get("tien_thuong")) + 1

    @property
    def co_danh_sach(self) -> bool:
        """Whether the list is an appendix."""
        anyway = can_bang(self.nhom) or bool(self.dang_bang)
        return anyway if self.danh_sach_kem_theo is None else self.danh_sach_kem_theo

    def view(self) -> QuyetDinhView:
        """Add that no text is issued."""
        return {**super().view(), "van_ban_kem_theo": KHONG}

    def cac_dieu(self) -> Iterator[Khoi]:
        """Print what is given to whom, the bonus, who carries it out."""
        number = 0
        for number, group in enumerate(self.nhom, 1):
            yield from self._given(number, group)
        if lines := self.cac_khoan_thuong():
            number += 1
            yield nd.dieu(number, escaped(self.cau_tien_thuong()), titled=False)
            for at, line in enumerate(lines, 1):
                yield nd.khoan(at, escaped(str(line)) + (";" if at < len(lines) else "."), titled=False)
            yield nd.doan(escaped(self.cau_tong_so(lines)))
        which = listed([f"Điều {at}" for at in range(1, len(self.nhom) + 1)])
        rewarded = f"{'các ' if sum(self.so.values()) > 1 else ''}{nhung_ai(self.so)} có tên tại {which}"
        whom = f"{upper_first(self.thi_hanh)} và {rewarded}"
        text = f"Quyết định này có hiệu lực kể từ ngày ký. {whom} chịu trách nhiệm thi hành Quyết định này."
        yield nd.dieu(number + 1, escaped(text), titled=False)

    def _given(self, number: int, group: NhomKhen) -> Iterator[Khoi]:
        """Print one award's article, and under it its recipients unless they stand elsewhere."""
        done = upper_first(viec(group.phan_thuong, self.ngay, truy_tang=group.truy_tang))
        people = [] if self.co_danh_sach else list(group.nguoi())
        whom, merit = dem(group.so), self.thanh_tich_in
        if len(people) == 1:
            whom, merit = _in_sentence(*people[0]), f",{merit}" if merit else ""
        apart = f"; danh sách tại {self.nhan_danh_sach} kèm theo" if self.co_danh_sach else ""
        end = ", gồm:" if len(people) > 1 else "."
        text = f"{done} cho {whom}{merit} ({THOI_GIAN}{self.thoi_gian_thanh_tich}{apart}){end}"
        yield nd.dieu(number, escaped(text), titled=False)
        parts = list(cac_muc([group])) if len(people) > 1 else []
        for at, (_, field, rows) in enumerate(parts, 1):
            if len(parts) > 1:
                yield nd.khoan(at, f"{upper_first(DOI_TUONG[field])}:", titled=False)
            for place, line in enumerate(cac_dong(rows), 1):
                yield nd.diem(place, line) if len(parts) > 1 else nd.khoan(place, line, titled=False)

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the facts back; what they would not print so is told as not placed."""
        body = bo_het(ban.lay(*KIEU_THAN))
        lines, parts = cls.doc_phan_danh_sach(ban)
        found, done, inside = _read(body)
        listed = cls.doc_nhom(parts, done) if parts else {"nhom": inside}
        data = {**super().doc_lai(ban), **found, **listed, "danh_sach_kem_theo": bool(parts)}
        own = _OWN_FUND.fullmatch(data.get("nguon_tien") or "")
        if own and own["co_quan"] == " ".join(str(data.get("co_quan_ban_hanh")).split()):
            del data["nguon_tien"]
        ban.tra(khac_ban_in(cls, data, (*body, *lines)))
        return data


def _of_another(level: Cap | None, deciders: frozenset[Cap]) -> bool:
    return level is not None and bool(deciders) and level not in deciders


def _in_sentence(field: str, row: NguoiNhan) -> str:
    """Name the one recipient as a sentence does."""
    if isinstance(row, CaNhan):
        told = row.dong if row.danh_xung else f"cá nhân {row.dong}"
        return lower_first(told) if row.danh_xung in ONG_BA else told
    return f"tập thể {row.dong}" if field == "tap_the" else row.dong


def _from_sentence(text: str) -> tuple[str, str]:
    """Tell whom a sentence names: the inverse of ``_in_sentence``."""
    for field in ("tap_the", "ca_nhan"):
        if text.startswith(f"{DOI_TUONG[field]} "):
            return field, text.removeprefix(f"{DOI_TUONG[field]} ")
    return ("ho_gia_dinh" if re.match(r"(?:Gia đình|Hộ)\b", text) else "ca_nhan"), text


def _read(body: Sequence[DoanIn]) -> tuple[dict[str, Any], list[tuple[bool, str]], list[dict[str, Any]]]:
    """Read the articles: their facts, what is done with which awards, and who stands in them."""
    data: dict[str, Any] = {"tien_thuong": False}
    done: list[tuple[bool, str]] = []
    groups: list[dict[str, Any]] = []
    field: str | None = None
    for each in body:
        text = each.loi.strip()
        if found := _ARTICLE.fullmatch(text):
            dead, name = doc_viec(found["viec"])
            done.append((dead, name))
            groups.append({"phan_thuong": name, "truy_tang": dead})
            data |= {"thanh_tich": found["thanh_tich"], "thoi_gian_thanh_tich": found["luc"]}
            counted = re.fullmatch(SO_NGUOI, found["ai"])
            field, row = (doc_nhung_ai(found["ai"])[0], None) if counted else _from_sentence(found["ai"])
            groups[-1] |= {field: [row]} if row else {}
        elif each.kieu == kieu.DIEU_TRON:
            field = None
            if bonus := _BONUS.fullmatch(text):
                data |= {"tien_thuong": True, "nguon_tien": bonus["nguon"]}
            elif last := _CARRIED_OUT.fullmatch(text):
                data["thi_hanh"] = last["ai"]
        elif field and each.kieu == kieu.KHOAN_TRON and text.endswith(":"):
            field = (doc_nhung_ai(text) or [field])[0]
        elif field and groups:
            groups[-1].setdefault(field, []).extend(doc_cac_dong([each]))
    return data, done, groups
