"""Giấy trình: the submission of one decider's awards of one loại hình.

Its sentences count the rows of its list. Whether each case is right is for people to say: the appraisal and the pledge
are left to whoever signs (N152 Đ33.11).
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterable
from functools import lru_cache, partial
from operator import attrgetter
from typing import Any

from vanban.chu.text import lower_first
from vanban.danh_muc.liet_ke import Cap, DoiTuong
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.cach_goi import hang_danh_sach, xung
from vanban.khen_thuong.de_nghi import DeNghi, NhomDeNghi, NoiQuyetDinh
from vanban.khen_thuong.giay import DuLieu, con_lai
from vanban.khen_thuong.giay_hoi_dong import HOI_DONG, chu_tri
from vanban.khen_thuong.lich_su import in_san, ngay_cuoi, ngay_dau
from vanban.khen_thuong.nguoi_quyet_dinh import nguoi_quyet_dinh
from vanban.khen_thuong.phan_thuong_ho_so import la_tinh
from vanban.khen_thuong.so_lieu import SoLieu
from vanban.khen_thuong.thong_tin_chung import ThongTinChung
from vanban.loai import find_kind
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.phieu_dong_y import PhieuDongY

_FIELDS = {DoiTuong.TAPTHE: "tap_the", DoiTuong.HOGIADINH: "ho_gia_dinh", DoiTuong.CANHAN: "ca_nhan"}
_ROOM = 4
HO_SO = (
    "Danh sách trích ngang", "Báo cáo thành tích", "Biên bản họp Hội đồng Thi đua - Khen thưởng", "Biên bản kiểm phiếu",
    "Xác nhận sáng kiến",
)  # fmt: skip


def to_trinh(
    group: NhomDeNghi, facts: SoLieu, office: dict[str, Any], *, voted: bool, confirmed: bool = False
) -> DuLieu:
    """Give the data of the tờ trình; ``voted``: the council's papers go with it, ``confirmed``: initiatives' too."""
    chung = facts.chung
    values = {
        **dau_giay(chung, office),
        "ngay_ban_hanh": chung.ngay_to_trinh if chung.ngay_to_trinh.nam else chung.nam_lap,
        "kinh_gui": kinh_gui(group.noi, chung),
        "can_cu": can_cu(chung, office),
        "phien_hop": phien_hop(chung),
        "nhom": cac_nhom(group),
        "loai_hinh": group.noi.loai_hinh.nhan,
        "thanh_tich": f"thành tích xuất sắc trong phong trào thi đua năm {chung.nam}",
        "thoi_gian_thanh_tich": thoi_gian_chung(group.de_nghi, chung),
        "ho_so": (*(HO_SO[:4] if voted else HO_SO[:2]), *(HO_SO[4:] if confirmed else ())),
    }
    return DuLieu(find_kind("to_trinh_khen_thuong"), con_lai(values), partial(noi_chung, facts))


def danh_sach_trich_ngang(group: NhomDeNghi, facts: SoLieu) -> DuLieu:
    """Give the data of the list with a row of facts each, which the council's chair signs."""
    chung = facts.chung
    day = chung.ngay_to_trinh
    chair = chu_tri(facts.hoi_dong)
    by_chair = {"quyen_han": "TM. Hội đồng", "chuc_vu": "Chủ tịch", "ho_ten": chair.ho_ten} if chair else None
    values = {
        "co_quan_chu_quan": chung.co_quan if chair else chung.cap_tren,
        "co_quan_ban_hanh": HOI_DONG if chair else chung.co_quan,
        "dia_danh": chung.dia_danh,
        "ngay_ban_hanh": day if day.nam else chung.nam_lap,
        "nguoi_ky": by_chair or chung.nguoi_ky,
        "kem_theo": {"so_ky_hieu": {"ky_hieu": f"TTr-{chung.ky_hieu}"}, "ngay": day, "cua": chung.co_quan},
        "thoi_gian_thanh_tich": thoi_gian_chung(group.de_nghi, chung),
        "nhom": cac_nhom(group, partial(_row, facts)),
    }  # fmt: skip
    return DuLieu(find_kind("danh_sach_trich_ngang"), con_lai(values), partial(noi_chung, facts))


def kinh_gui(noi: NoiQuyetDinh, chung: ThongTinChung) -> tuple[str, ...]:
    """Name whom the office addresses: awards of the State go up by way of the province or ministry.

    Who receives dossiers there, the province's or ministry's own rules may say.
    """
    above = NoiQuyetDinh(Cap.BO_NGANH_TINH, False, noi.loai_hinh) if noi.cap.nha_nuoc else noi
    first = nguoi_quyet_dinh(above, chung)
    if above.cap is not Cap.BO_NGANH_TINH:
        return (first,)
    if chung.quy_dinh.noi_nhan_ho_so:
        return first, *chung.quy_dinh.noi_nhan_ho_so
    home = chung.tinh_bo or "tỉnh"
    through = " (qua Sở Nội vụ)" if la_tinh(chung) else ""
    return first, f"Hội đồng Thi đua - Khen thưởng {home}{through}"


def dau_giay(chung: ThongTinChung, office: dict[str, Any]) -> dict[str, Any]:
    """Give what every paper of the office has at its head and foot."""
    return {
        "co_quan_chu_quan": chung.cap_tren,
        "co_quan_ban_hanh": chung.co_quan,
        "ky_hieu_co_quan": chung.ky_hieu,
        "dia_danh": chung.dia_danh,
        "nguoi_ky": chung.nguoi_ky,
        **{name: office[name] for name in ("noi_nhan", "luu", "nguoi_soan_thao") if office.get(name)},
    }


def can_cu(chung: ThongTinChung, office: dict[str, Any]) -> tuple[str, ...] | None:
    """Give the bases beside the laws of the day, which the kinds know: the office's own, the province's rules."""
    own = office.get("can_cu") or ()
    lines = tuple(own.splitlines()) if isinstance(own, str) else tuple(own)
    return (*lines, chung.quy_dinh.can_cu) if chung.quy_dinh.can_cu else lines or None


def phien_hop(chung: ThongTinChung) -> dict[str, Any] | None:
    """Give the council's session as a basis."""
    return {"hoi_dong": chung.hoi_dong, "ngay": chung.ngay_hop} if chung.ngay_hop.nam else None


def cac_nhom(group: NhomDeNghi, row: Callable[[DeNghi], Any] = lambda one: one.hang.goi.hang) -> tuple[Any, ...]:
    """Give the recipients award by award, each as a ``row`` of its list."""
    found = []
    for _, cases in group.theo_phan_thuong:
        rows: dict[str, list[Any]] = {}
        for one in cases:
            rows.setdefault(_FIELDS[one.doi_tuong.doi_tuong], []).append(row(one))
        found.append({"phan_thuong": cases[0].muc.ten, **{name: tuple(each) for name, each in rows.items()}})
    return tuple(found)


def _row(facts: SoLieu, one: DeNghi) -> dict[str, Any]:
    """Give a row of facts."""
    whom = one.doi_tuong
    told: dict[str, Any] = {
        **hang_danh_sach(whom, one.hang.co_quan),
        "thanh_tich": _merit(one),
        "da_duoc_tang": da_duoc_tang(one),
        "so_phieu": _votes(one, facts),
        "ghi_chu": whom.ghi_chu,
    }
    if isinstance(whom, CaNhan):
        told |= {"nam_sinh": _born(whom), "gioi_tinh": whom.gioi_tinh}
    return con_lai(told)


def noi_chung(facts: SoLieu) -> dict[str, str]:
    """Give the cells of what the office's papers share."""
    cells = {"co_quan_chu_quan": "cap_tren", "co_quan_ban_hanh": "co_quan", "ky_hieu_co_quan": "ky_hieu",
             "dia_danh": "dia_danh", "nguoi_ky": "nguoi_ky", "phien_hop": "ngay_hop",
             "so_ky_hieu": "so_quyet_dinh", "so_quyet_dinh": "so_quyet_dinh"}  # fmt: skip
    told = {name: cell for name, own in cells.items() if (cell := facts.noi_chung.get(own))}
    return {"": facts.noi_chung.get("", ""), **told}


def thoi_gian_chung(cases: Iterable[DeNghi], chung: ThongTinChung) -> dict[str, Any]:
    """Give the span that holds every case's achievement; who tells none has the year's."""
    year = ThoiGian(nam=chung.nam)
    spans = [(one.doi_tuong.thoi_gian_thanh_tich_tu, one.doi_tuong.thoi_gian_thanh_tich_den) for one in cases]
    first = min((start or end or year for start, end in spans), key=lambda date: ngay_dau(date) or datetime.date.max)
    last = max((end or start or year for start, end in spans), key=lambda date: ngay_cuoi(date) or datetime.date.min)
    return {"tu": first, "den": last}


def _born(whom: CaNhan) -> int | None:
    """Give the year of birth where the sex tells its column."""
    known = whom.gioi_tinh or xung(whom) in ("Ông", "Bà")
    return whom.ngay_sinh.nam if known and whom.ngay_sinh else None


def _merit(one: DeNghi) -> str | None:
    """Give the achievement in the two lines that such a list has room for."""
    first, *more = [line.rstrip(" .;") for line in one.hang.thanh_tich[:2] or ("",)]
    return "; ".join((first, *map(lower_first, more))) or None


def da_duoc_tang(one: DeNghi) -> str | None:
    """Give the awards received, the latest first, as many as a row has room for; else what the row itself says.

    Forms of commendation, which the next one's years are counted from, come before the titles of each year.
    """
    history = sorted(one.doi_tuong.lich_su, key=attrgetter("nam"), reverse=True)
    if len(history) > _ROOM:
        kept = sorted(history, key=attrgetter("la_danh_hieu"))[:_ROOM]
        history = [each for each in history if each in kept]
    return "; ".join([each.in_ra() for each in history]) or "; ".join(one.hang.da_khen) or None


def _votes(one: DeNghi, facts: SoLieu) -> PhieuDongY | dict[str, Any] | None:
    votes, total = one.doi_tuong.so_phieu_dong_y, len(facts.hoi_dong) or one.doi_tuong.tong_so_thanh_vien
    return _so_phieu(votes, total) if votes is not None and total else None


@lru_cache(maxsize=256)
def _so_phieu(votes: int, total: int) -> PhieuDongY | dict[str, Any]:
    return in_san(PhieuDongY, tong_so=total, dong_y=votes)
