"""Giấy xác nhận sáng kiến: the office's word on initiatives that its submissions rest on (N152 Đ33.6, Mẫu 13).

Only for what the office itself has recognised, at its own level: how far a wider influence reaches is the province's or
the ministry's to confirm, and is told in the index as still to be asked for.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from vanban.danh_muc.liet_ke import PhamViSangKien
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.cach_goi import xung
from vanban.khen_thuong.de_nghi import DeNghi
from vanban.khen_thuong.giay import DuLieu, con_lai
from vanban.khen_thuong.giay_trinh import dau_giay, noi_chung
from vanban.khen_thuong.sang_kien import SangKien
from vanban.khen_thuong.so_lieu import SoLieu
from vanban.loai import find_kind
from vanban.loai.shared.award_words import viec
from vanban.the_thuc.ca_nhan_nhan import ONG_BA
from vanban.the_thuc.nguoi_nhan import noi


def can_xac_nhan(cases: Iterable[DeNghi]) -> Iterator[tuple[SangKien, tuple[DeNghi, ...]]]:
    """Give the initiatives the office can confirm, each with the submissions that rest on it."""
    found: dict[str, tuple[SangKien, list[DeNghi]]] = {}
    for case in cases:
        if case.noi.tu_quyet or not isinstance(case.doi_tuong, CaNhan):
            continue
        for idea in case.doi_tuong.sang_kien_dung or ():
            if idea.co_van_ban and idea.cap_cong_nhan is PhamViSangKien.CO_SO and idea.tac_gia_dong_tac_gia:
                found.setdefault(idea.ma, (idea, []))[1].append(case)
    return ((idea, tuple(rows)) for idea, rows in found.values())


def xac_nhan(idea: SangKien, cases: tuple[DeNghi, ...], facts: SoLieu, office: dict[str, Any]) -> DuLieu:
    """Give the data of the confirmation of an initiative."""
    chung = facts.chung
    people = {one.doi_tuong.ho_va_ten.casefold(): one.doi_tuong for one in cases if isinstance(one.doi_tuong, CaNhan)}
    awards = dict.fromkeys(viec(one.muc.ten, chung.ngay_ap_dung) for one in cases)
    whom = ", ".join(dict.fromkeys(f"{_called(one)} {one.ho_va_ten}".strip() for one in people.values()))
    date = idea.ngay.bang_loi("…") if idea.ngay else ""
    values = {
        **dau_giay(chung, office),
        "noi_nhan": office.get("noi_nhan") or ("Tác giả, đồng tác giả",),
        "ngay_ban_hanh": chung.ngay_to_trinh if chung.ngay_to_trinh.nam else chung.nam_lap,
        "trich_yeu": "Hiệu quả áp dụng và khả năng nhân rộng của sáng kiến",
        "sang_kien": (
            con_lai({
                "ten": idea.ten,
                "tac_gia": tuple(
                    _author(name, people.get(name.casefold())) for name in idea.tac_gia_dong_tac_gia or ()
                ),
                "quyet_dinh": f"Quyết định số {idea.so_qd} {date} của {idea.co_quan}",
                "ap_dung": chung.co_quan,
                "hieu_qua": idea.hieu_qua,
                "pham_vi": "cơ sở",
            }),
        ),
        "de_nghi": f"đề nghị {'; '.join(awards)} năm {chung.nam} cho {whom}",
    }  # fmt: skip
    return DuLieu(find_kind("xac_nhan_sang_kien"), con_lai(values), partial(_places, idea, facts))


def _places(idea: SangKien, facts: SoLieu) -> dict[str, str]:
    return {**noi_chung(facts), "sang_kien": (facts.noi_sang_kien or {}).get(idea.ma, "")}


def _called(one: CaNhan) -> str:
    """Give the form of address as it stands inside a sentence."""
    called = xung(one) or ""
    return called.lower() if called in ONG_BA else called


def _author(name: str, one: CaNhan | None) -> dict[str, Any]:
    post = noi((one.chuc_vu, one.phong_don_vi)) if one else None
    return con_lai({"danh_xung": xung(one) if one and xung(one) in ONG_BA else None, "ho_ten": name,
                    "chuc_vu": post or None})  # fmt: skip
