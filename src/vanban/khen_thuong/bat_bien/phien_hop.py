"""V04-V06: the council's session, its dates, its votes and its percentages."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from vanban.danh_muc.quy_dinh import QuyDinh
from vanban.khen_thuong import doi_chieu as loai
from vanban.khen_thuong.bat_bien.ho_so_xet import HoSoXet, o_chung, o_hang, o_tep
from vanban.khen_thuong.dieu_kien.ket_qua import KHONG_DAT
from vanban.khen_thuong.dieu_kien.phieu import BoPhieu, kiem_phieu
from vanban.khen_thuong.hang import NhanXet

_ORDER = (("ngay_hop", "ngày họp"), ("ngay_to_trinh", "ngày tờ trình"), ("ngay_quyet_dinh", "ngày quyết định"))
_CELLS = {"thu-ve": "so_phieu_thu_ve", "phat-ra": "so_phieu_phat_ra", "hop-le": "so_phieu_hop_le"}


def v04(dossier: HoSoXet) -> Iterator[NhanXet]:
    """V04: session, tờ trình, decision in this order; the session cited was held; the proposed have the votes."""
    chung = dossier.facts.chung
    told = [(name, words, date) for name, words in _ORDER if (date := getattr(chung, name).ca_ngay)]
    for (_, before, first), (name, after, second) in pairwise(told):
        if second < first:
            yield o_chung("V04", dossier.facts, name, f"{after} {second:%d/%m/%Y} trước {before} {first:%d/%m/%Y}")
    held = chung.ngay_hop.ca_ngay
    for paper in dossier.cac_giay(loai.TO_TRINH, loai.QUYET_DINH, loai.BIEN_BAN, loai.KIEM_PHIEU):
        session = paper.ghi.get("phien_hop")
        cited = (
            session.ngay.ca_ngay if session else paper.ngay if paper.loai in (loai.BIEN_BAN, loai.KIEM_PHIEU) else None
        )
        if held and cited and cited != held:
            yield o_tep("V04", paper, f"ghi phiên họp ngày {cited:%d/%m/%Y}, Hội đồng họp ngày {held:%d/%m/%Y}")
        if held and paper.ngay and paper.ngay < held:
            yield o_tep("V04", paper, f"ngày {paper.ngay:%d/%m/%Y} trước ngày họp {held:%d/%m/%Y}")
    for group in dossier.groups:
        for one in group.de_nghi:
            if one.dat_phieu is False:
                yield o_hang("V04", one.hang, "so_phieu_dong_y", f"{one.phan_thuong.ten_in()}: chưa đạt tỷ lệ phiếu")


def v05(dossier: HoSoXet) -> Iterator[NhanXet]:
    """V05: present and absent are all; yes, valid, collected, issued do not rise; votes are of the members decided."""
    facts = dossier.facts
    chung, total = facts.chung, len(facts.hoi_dong)
    if total:
        present = sum(bool(one.co_mat) for one in facts.hoi_dong)
        ballot = BoPhieu(
            tong_so_thanh_vien=total, co_mat=present, vang_co_y_kien=None, phat_ra=chung.so_phieu_phat_ra,
            thu_ve=chung.so_phieu_thu_ve, hop_le=chung.so_phieu_hop_le,
            khong_hop_le=chung.so_phieu_khong_hop_le if chung.so_phieu_khong_hop_le is not None
            else 0 if chung.so_phieu_hop_le is not None else None,
        )  # fmt: skip
        for one in kiem_phieu(ballot, chung.quy_dinh or QuyDinh()):
            if one.ket_qua is KHONG_DAT:
                name = _CELLS.get(one.ma, "ngay_hop")
                yield o_chung(
                    "V05", facts, name, f"không đúng: {one.noi_dung} ({one.ly_do or f'có mặt {present}/{total}'})"
                )
    for paper in dossier.cac_giay(loai.BIEN_BAN, loai.KIEM_PHIEU):
        members = paper.ghi.get("so_thanh_vien") or paper.ghi.get("tong_so")
        if total and members is not None and members != total:
            yield o_tep("V05", paper, f"ghi {members} thành viên Hội đồng, số liệu có {total}")
        votes = {(one.ma, one.ten): one.so_phieu for one in paper.ai}
        too_many = [key for key, count in votes.items() if members and count is not None and count > members]
        yield from (o_tep("V05", paper, f"“{name}”: số phiếu nhiều hơn số thành viên") for _, name in too_many)
    yield from _votes_told_alike(dossier)


def _votes_told_alike(dossier: HoSoXet) -> Iterator[NhanXet]:
    """Hold the votes that papers print to those of the workbook."""
    told: dict[tuple[str, int], int] = {}
    for one in dossier.cases:
        if one.doi_tuong.so_phieu_dong_y is not None:
            key = (one.ma, one.doi_tuong.so_phieu_dong_y)
            told[key] = told.get(key, 0) + 1
    for paper in dossier.cac_giay(loai.BIEN_BAN, loai.KIEM_PHIEU):
        codes = {one.ma for one in paper.ai}
        found: dict[tuple[str, int], int] = {}
        for each in paper.ai:
            if each.so_phieu is not None:
                found[each.ma, each.so_phieu] = found.get((each.ma, each.so_phieu), 0) + 1
        expected = {key: count for key, count in told.items() if key[0] in codes}
        if found != expected and sum(found.values()) == sum(expected.values()):
            yield o_tep("V05", paper, "số phiếu khác số liệu của bảng tính")


def v06(dossier: HoSoXet) -> Iterator[NhanXet]:
    """V06: a percentage that was typed is the one its votes give."""
    for hang in dossier.hang():
        one = hang.doi_tuong
        total = len(dossier.facts.hoi_dong) or one.tong_so_thanh_vien
        if one.ty_le is None or one.so_phieu_dong_y is None or not total:
            continue
        exact = Fraction(one.so_phieu_dong_y, total)
        if abs(exact - one.ty_le) >= Fraction(1, 1000):
            shown = f"{float(exact) * 100:.1f}".replace(".", ",").removesuffix(",0")
            yield o_hang("V06", hang, "ty_le", f"{one.so_phieu_dong_y}/{total} là {shown} %")
    for path, place, text in dossier.cho_sua:
        if "%" in text:
            yield o_tep("V06", loai.Giay(path, "", ""), f"“{text}” khác số được tính lại", place)
