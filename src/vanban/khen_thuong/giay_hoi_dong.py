"""Giấy của Hội đồng: a ballot and the minutes of its count for each award, and the minutes of the session.

Made of the votes that the workbook tells. Ballots need none: they are printed before the session. What was said there
is the workbook's, or stays open for the secretary's pen.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import partial
from typing import Any

from vanban.chu.text import slug
from vanban.danh_muc.liet_ke import DoiTuong
from vanban.errors import InputFault
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.de_nghi import DeNghi
from vanban.khen_thuong.giay import DE_NGO, DuLieu, con_lai
from vanban.khen_thuong.phan_thuong_ho_so import nguong_cua, ten_phan_thuong
from vanban.khen_thuong.so_lieu import SoLieu, ThanhVienHoiDong
from vanban.khen_thuong.thong_tin_chung import ThongTinChung
from vanban.loai import find_kind
from vanban.loai.shared.award_words import dem, viec
from vanban.the_thuc.tham_quyen import tham_quyen

HOI_DONG = "Hội đồng Thi đua - Khen thưởng"
_SYMBOL = "HĐTĐKT"
_FIELDS = {DoiTuong.TAPTHE: "tap_the", DoiTuong.HOGIADINH: "ho_gia_dinh", DoiTuong.CANHAN: "ca_nhan"}


def dem_doi_tuong(cases: Sequence[DeNghi]) -> dict[str, int]:
    """Count collectives, households and people, each once."""
    counts = Counter(whom for whom, _ in {(one.doi_tuong.doi_tuong, one.hang.danh_tinh) for one in cases})
    return {name: counts[whom] for whom, name in _FIELDS.items()}


def phieu_bau(ma: str, cases: Sequence[DeNghi], chung: ThongTinChung) -> DuLieu:
    """Give the data of the ballot of one award."""
    values = {
        "co_quan_chu_quan": chung.co_quan,
        "co_quan_ban_hanh": HOI_DONG,
        "dia_danh": chung.dia_danh,
        "ngay_ban_hanh": chung.ngay_hop,
        "trich_yeu": f"Xét, đề nghị {_doing(ma, chung)}",
        "doi_tuong": _whom(cases),
        "danh_sach": tuple(
            con_lai({"ho_ten": goi.day_du, "chuc_vu": goi.noi}) for goi in (one.hang.goi for one in cases)
        ),
    }
    return DuLieu(find_kind("phieu_bau"), values)


def bien_ban_kiem_phieu(ma: str, cases: Sequence[DeNghi], facts: SoLieu) -> DuLieu:
    """Give the data of the minutes of one award's count."""
    chung, total = facts.chung, len(facts.hoi_dong)
    head, *others = (_teller(name, facts) for name in chung.ban_kiem_phieu or (DE_NGO[:20], DE_NGO[:20]))
    absent = [one for one in facts.hoi_dong if not one.co_mat]
    reasons = "; ".join(dict.fromkeys(one.ly_do_vang for one in absent if one.ly_do_vang))
    values = {
        **_head(chung),
        "trich_yeu": f"Kiểm phiếu xét, đề nghị {_doing(ma, chung)}",
        "hoi_dong": chung.hoi_dong,
        "quyet_dinh": _decision(chung),
        "ngay_hop": chung.ngay_hop,
        "viec_bau": f"bầu, đề nghị {_doing(ma, chung)}",
        "truong_ban": head,
        "uy_vien": tuple(others),
        "tong_so": total,
        "tham_gia": total - len(absent),
        "ly_do": reasons or None,
        "phieu": _ballots(chung),
        "doi_tuong": _whom(cases),
        "nguong": nguong_cua(ma, chung),
        "ung_vien": tuple(map(_candidate, cases)),
    }
    return DuLieu(find_kind("bien_ban_kiem_phieu"), con_lai(values), partial(_places, facts))


def bien_ban_hop(cases: Sequence[DeNghi], facts: SoLieu) -> DuLieu:
    """Give the data of the minutes of the session."""
    chung = facts.chung
    chair, secretary = chu_tri(facts.hoi_dong), thu_ky(facts.hoi_dong)
    codes = dict.fromkeys(one.ma for one in cases)
    own = [
        {"hinh_thuc": ten_phan_thuong(ma, chung), "nguong": share}
        for ma in codes if (share := nguong_cua(ma, chung)) != chung.nguong_phieu_chung
    ]  # fmt: skip
    values = {
        **_head(chung),
        "trich_yeu": f"Họp {chung.hoi_dong}",
        "bat_dau": {**_hour(chung.gio_hop), "ngay": chung.ngay_hop},
        "ket_thuc": _hour(chung.gio_ket_thuc),
        "dia_diem": chung.dia_diem_hop or DE_NGO[:20],
        "quyet_dinh": _decision(chung),
        "thanh_vien": tuple(_member(one) for one in facts.hoi_dong),
        "chu_tri": _person(chair) if chair else DE_NGO[:20],
        "thu_ky": _person(secretary) if secretary else DE_NGO[:20],
        "muc_dich": (f"Xét, đề nghị danh hiệu thi đua, hình thức khen thưởng năm {chung.nam}",),
        "bao_cao": (f"Hồ sơ của {dem(dem_doi_tuong(cases))} được đề nghị khen thưởng năm {chung.nam}",),
        "thao_luan": chung.y_kien_thao_luan or (DE_NGO,),
        "cong_khai": chung.ket_qua_cong_khai,
        "phieu": _ballots(chung) if chung.so_phieu_phat_ra is not None else None,
        "cach_bau": "Bỏ phiếu kín" if chung.so_phieu_phat_ra is not None else "Biểu quyết",
        "nguong": chung.nguong_phieu_chung,
        "nguong_rieng": tuple(own),
        "ket_qua": tuple(
            {"ten": one.hang.goi.mot_dong, "hinh_thuc": one.muc.ten, "so_phieu": one.doi_tuong.so_phieu_dong_y}
            for one in cases
        ),
    }  # fmt: skip
    return DuLieu(find_kind("bien_ban_hop_hoi_dong"), con_lai(values), partial(_places, facts))


def thieu_cua_phien_hop(facts: SoLieu) -> list[InputFault]:
    """Tell what the minutes cannot do without: who chairs, who writes, the decision that set the council up."""
    faults = list(facts.loi_hoi_dong)
    if not facts.hoi_dong and not faults:
        return [facts.loi_chung("so_qd_thanh_lap_hd", "chưa có thành viên Hội đồng ở trang HoiDong")]
    place = facts.noi_hoi_dong[0] if facts.noi_hoi_dong else ""
    for found, role in ((chu_tri(facts.hoi_dong), "Chủ tịch"), (thu_ky(facts.hoi_dong), "Thư ký")):
        if found is None and not faults:
            faults.append(InputFault(f"không có {role} hoặc người thay dự họp", facts.path, place, "Vai trò trong HĐ"))
    if chung_thieu := [name for name in ("so_qd_thanh_lap_hd",) if not getattr(facts.chung, name)]:
        faults += [
            facts.loi_chung(name, "thiếu, biên bản phải ghi quyết định thành lập Hội đồng") for name in chung_thieu
        ]
    return faults


def thieu_cua_kiem_phieu(facts: SoLieu) -> list[InputFault]:
    """Tell what the minutes of a count cannot do without."""
    names = ("so_phieu_phat_ra", "so_phieu_thu_ve", "so_phieu_hop_le")
    faults = [facts.loi_chung(name, "thiếu, biên bản kiểm phiếu phải ghi") for name in names
              if getattr(facts.chung, name) is None]  # fmt: skip
    if len(facts.chung.ban_kiem_phieu) < 2:
        faults.append(facts.loi_chung("ban_kiem_phieu", "thiếu, cần Trưởng ban và ít nhất một ủy viên"))
    return faults


def chu_tri(members: Sequence[ThanhVienHoiDong]) -> ThanhVienHoiDong | None:
    """Find who chairs: the head, else a deputy."""
    return _first(members, "Chủ tịch", "Phó Chủ tịch")


def thu_ky(members: Sequence[ThanhVienHoiDong]) -> ThanhVienHoiDong | None:
    """Find who writes the minutes."""
    return _first(members, "Thư ký", "Ủy viên thường trực", "Ủy viên")


def _first(members: Sequence[ThanhVienHoiDong], *roles: str) -> ThanhVienHoiDong | None:
    present = [one for one in members if one.co_mat]
    return next((one for role in roles for one in present if one.vai_tro_trong_hd.startswith(role)), None)


def _head(chung: ThongTinChung) -> dict[str, Any]:
    return {"co_quan_chu_quan": chung.co_quan, "co_quan_ban_hanh": HOI_DONG, "ky_hieu_co_quan": _SYMBOL,
            "noi_nhan": ("Các thành viên Hội đồng",)}  # fmt: skip


def _decision(chung: ThongTinChung) -> str:
    number = chung.so_qd_thanh_lap_hd or "…"
    date = chung.ngay_qd_thanh_lap_hd.bang_loi("…")
    return f"Quyết định số {number} {date} của {tham_quyen(chung.nguoi_ky, chung.co_quan)}"


def _doing(ma: str, chung: ThongTinChung) -> str:
    return f"{viec(ten_phan_thuong(ma, chung), chung.ngay_ap_dung)} năm {chung.nam}"


def _whom(cases: Sequence[DeNghi]) -> str:
    kinds = {isinstance(one.doi_tuong, CaNhan) for one in cases}
    return "tập thể, cá nhân" if len(kinds) > 1 else "cá nhân" if True in kinds else "tập thể"


def _candidate(one: DeNghi) -> dict[str, Any]:
    whom, goi = one.doi_tuong, one.hang.goi
    told: dict[str, Any] = {"ho_ten": goi.day_du, "chuc_vu": goi.noi, "so_phieu": whom.so_phieu_dong_y}
    if isinstance(whom, CaNhan) and whom.ngay_sinh and whom.ngay_sinh.nam:
        sex = whom.gioi_tinh or {"Ông": "Nam", "Bà": "Nữ"}.get(whom.ten_goi or "")
        told |= {"nam_sinh": whom.ngay_sinh.nam, "gioi_tinh": sex} if sex else {}
    return con_lai(told)


def _ballots(chung: ThongTinChung) -> dict[str, int]:
    names = ("phat_ra", "thu_ve", "hop_le", "khong_hop_le")
    return con_lai({name: getattr(chung, f"so_phieu_{name}") for name in names})


def _hour(text: str | None) -> dict[str, Any]:
    """Read an hour; one that cannot be read stays open."""
    digits = [
        part for part in (text or "").replace("h", " ").replace("giờ", " ").replace(":", " ").split() if part.isdigit()
    ]
    return {name: int(part) for name, part in zip(("gio", "phut"), digits, strict=False)}


def _person(one: ThanhVienHoiDong) -> dict[str, Any]:
    post = ", ".join(part for part in (one.chuc_vu, _role(one)) if part)
    return {"danh_xung": "Đồng chí", "ho_ten": one.ho_ten, "chuc_vu": post}


def _teller(name: str, facts: SoLieu) -> str:
    """Call a teller as the minutes of the session do, where it is a member."""
    members = {slug(one.ho_ten) for one in facts.hoi_dong}
    return f"Đồng chí {name}" if slug(name) in members else name


def _member(one: ThanhVienHoiDong) -> dict[str, Any]:
    told = {"danh_xung": "Đồng chí", "ho_ten": one.ho_ten, "chuc_vu": one.chuc_vu, "vai_tro": _role(one),
            "co_mat": bool(one.co_mat), "ly_do": None if one.co_mat else one.ly_do_vang}  # fmt: skip
    return con_lai(told)


def _role(one: ThanhVienHoiDong) -> str:
    role = one.vai_tro_trong_hd
    return f"{role} Hội đồng" if role in ("Chủ tịch", "Phó Chủ tịch", "Thư ký") else role


def _places(facts: SoLieu) -> dict[str, str]:
    cells = {
        "phieu.phat_ra": "so_phieu_phat_ra", "phieu.thu_ve": "so_phieu_thu_ve", "phieu.hop_le": "so_phieu_hop_le",
        "phieu.khong_hop_le": "so_phieu_khong_hop_le", "quyet_dinh": "so_qd_thanh_lap_hd", "ngay_hop": "ngay_hop",
        "dia_diem": "dia_diem_hop", "truong_ban": "ban_kiem_phieu", "uy_vien": "ban_kiem_phieu",
        "bat_dau": "gio_hop", "ket_thuc": "gio_ket_thuc", "thao_luan": "y_kien_thao_luan",
        "cong_khai": "ket_qua_cong_khai",
    }  # fmt: skip
    told = {name: cell for name, own in cells.items() if (cell := facts.noi_chung.get(own))}
    members = {f"thanh_vien[{number}]": cell for number, cell in enumerate(facts.noi_hoi_dong, 1)}
    return {"": facts.noi_chung.get("", ""), **told, **members}
