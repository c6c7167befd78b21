"""Thành phần hồ sơ: what the law asks a dossier to hold, award by award, and what others are to be asked for.

L22 Đ84 (contents of every dossier); N152 Đ33.2, Đ34 (opinions), Đ33.5 (votes), Đ33.6 (initiatives), Đ36-42 (awards of
the State, one original set), Đ44.2 (publicity). What is not made from the workbook is told as to be asked for or to be
shown, never as done.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from vanban.danh_muc.liet_ke import LoaiHinh, Nhom, PhamViSangKien
from vanban.danh_muc.phan_thuong import PhanThuong
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.de_nghi import DeNghi, NhomDeNghi
from vanban.khen_thuong.so_lieu import SoLieu
from vanban.khen_thuong.tap_the import TapThe

_FIGHTERS = ("CSTDCS", "CSTD_BT", "CSTDTQ")
_PARTY = (
    "CSTDTQ",
    "HCSV",
    "HCHCM",
    "HCDL1",
    "HCDL2",
    "HCDL3",
    "AHLD",
    "AHLLVT",
    "NGND",
    "TTND",
    "NSND",
    "NNND",
    "GTHCM",
    "GTNN",
)
"""Awards for which the Party's standing committee is asked in writing."""
_PUBLIC = (Nhom.HUAN_CHUONG, Nhom.DANH_HIEU_VINH_DU_NN)
_REACH = {"CSTD_BT": PhamViSangKien.BO_TINH, "CSTDTQ": PhamViSangKien.TOAN_QUOC}


@dataclass(frozen=True)
class ThanhPhan:
    """Something a dossier of a group is to hold beside the papers made for it, and where the law says so."""

    noi_dung: str
    dieu: str
    can: Callable[[NhomDeNghi, PhanThuong, SoLieu], int]
    """For how many cases of an award it is wanted; none where it is not, or is there."""


def _state(group: NhomDeNghi, award: PhanThuong, facts: SoLieu) -> int:
    return len(_of(group, award)) if award.cap_nha_nuoc(facts.chung.ngay_ap_dung) else 0


def _of(group: NhomDeNghi, award: PhanThuong) -> list[DeNghi]:
    return [one for one in group.de_nghi if one.ma == award.ma]


def _ideas(group: NhomDeNghi, award: PhanThuong, facts: SoLieu) -> int:
    """Count fighters whose initiatives lack a decision or confirmation."""
    if award.ma not in _FIGHTERS:
        return 0
    return sum(
        isinstance(one.doi_tuong, CaNhan) and any(not each.co_van_ban for each in one.doi_tuong.sang_kien_dung or ())
        for one in _of(group, award)
    )


def _reach(group: NhomDeNghi, award: PhanThuong, facts: SoLieu) -> int:
    """Count those whose initiatives are not recognised as far as the award asks."""
    needed = _REACH.get(award.ma)
    if needed is None:
        return 0
    return sum(
        isinstance(one.doi_tuong, CaNhan)
        and not any(each.cap_cong_nhan and each.cap_cong_nhan >= needed for each in one.doi_tuong.sang_kien_dung or ())
        for one in _of(group, award)
    )


def _public(group: NhomDeNghi, award: PhanThuong, facts: SoLieu) -> int:
    asked = award.nhom in _PUBLIC or award.ma == "CSTDTQ"
    return len(_of(group, award)) if asked and not facts.chung.ket_qua_cong_khai else 0


def _party(group: NhomDeNghi, award: PhanThuong, facts: SoLieu) -> int:
    return len(_of(group, award)) if award.ma in _PARTY else 0


def _unforeseen(group: NhomDeNghi, award: PhanThuong, facts: SoLieu) -> int:
    return len(_of(group, award)) if group.noi.loai_hinh is LoaiHinh.DOT_XUAT else 0


def _flag(group: NhomDeNghi, award: PhanThuong, facts: SoLieu) -> int:
    return len(_of(group, award)) if award.ma in ("COCP", "CO_BT") else 0


CAC_THANH_PHAN = (
    ThanhPhan("Quyết định hoặc văn bản xác nhận sáng kiến, đề tài", "L22 Đ84.1d; N152 Đ33.6", _ideas),
    ThanhPhan(
        "Văn bản của người đứng đầu bộ, tỉnh xác nhận phạm vi ảnh hưởng của sáng kiến (Mẫu 13)", "N152 Đ33.6", _reach
    ),
    ThanhPhan("Xác nhận thành tích đột xuất, đóng góp của cơ quan có thẩm quyền", "L22 Đ84.2d", _unforeseen),
    ThanhPhan("Biên bản bình xét của cụm, khối thi đua", "L22 Đ25, 26", _flag),
    ThanhPhan(
        "Ý kiến của bộ, ngành quản lý nhà nước chuyên ngành (trả lời trong 10 ngày làm việc)", "N152 Đ34", _state
    ),
    ThanhPhan("Ý kiến bằng văn bản của Ban Thường vụ cấp ủy", "N152 Đ33.2", _party),
    ThanhPhan("Kết quả công khai ít nhất 10 ngày làm việc trước phiên họp Hội đồng", "N152 Đ44.2", _public),
    ThanhPhan("Tệp PDF của hồ sơ và tệp Word của tờ trình, danh sách", "N152 Đ33.12", _state),
)


def con_thieu(group: NhomDeNghi, facts: SoLieu) -> Iterator[tuple[str, str, str, int]]:
    """Give what a group still wants: what, for which award, the clause, for how many cases."""
    for _, rows in group.theo_phan_thuong:
        award = rows[0].phan_thuong
        for part in CAC_THANH_PHAN:
            if count := part.can(group, award, facts):
                yield part.noi_dung, rows[0].muc.ten, part.dieu, count
    yield from _by_local_rules(group, facts)


def _by_local_rules(group: NhomDeNghi, facts: SoLieu) -> Iterator[tuple[str, str, str, int]]:
    """Give what the province's or ministry's own rules want of a group."""
    rules = facts.chung.quy_dinh
    where, count = rules.can_cu or "quy định của bộ, tỉnh", len(group.de_nghi)
    names = {ma: rows[0].muc.ten for ma, rows in group.theo_phan_thuong}
    every = "; ".join(names.values())
    for ma, rows in group.theo_phan_thuong:
        if ma in rules.thoi_han:
            yield f"Hạn gửi hồ sơ: {rules.thoi_han[ma]}", names[ma], where, len(rows)
    if not group.noi.tu_quyet:
        for whom in rules.noi_lay_y_kien:
            yield f"Ý kiến của {whom} (trong {rules.so_ngay_lay_y_kien} ngày làm việc)", every, where, count
        if rules.yeu_cau_xac_nhan_thue:
            yield "Xác nhận của cơ quan thuế", every, where, count
        yield f"{rules.so_bo_ho_so:02d} bộ hồ sơ bản chính", every, where if rules.can_cu else "N152 Đ36-42", count
    if rules.yeu_cau_dang_ky:
        yield "Đăng ký thi đua đầu năm", every, where, count
    if rules.bo_phieu_kin and facts.chung.so_phieu_phat_ra is None:
        yield "Kết quả bỏ phiếu kín của Hội đồng", every, where, count
    units = sum(isinstance(one.doi_tuong, TapThe) for one in group.de_nghi)
    if rules.nguon_xep_loai_tap_the and units:
        yield f"Mức hoàn thành của tập thể: {rules.nguon_xep_loai_tap_the}", every, where, units
