"""V07, V13, V16: who decides what on which paper, and for how much money."""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.danh_muc.nguon import in_dieu
from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.khen_thuong import doi_chieu as loai
from vanban.khen_thuong.bat_bien.ho_so_xet import HoSoXet, o_chung, o_tep
from vanban.khen_thuong.dieu_kien.ket_qua import KHONG_DAT
from vanban.khen_thuong.dieu_kien.viec_khen import r10
from vanban.khen_thuong.hang import NhanXet
from vanban.khen_thuong.so_quyet_dinh import so_cua
from vanban.khen_thuong.thu_muc import thu_muc
from vanban.the_thuc.nguoi_ky import NguoiKy

_MONEY = re.compile(r"\d đồng|Bằng chữ")


def v13(dossier: HoSoXet) -> Iterator[NhanXet]:
    """V13: the office decides what is its own to decide, by its head or a deputy, and submits the rest."""
    chung = dossier.facts.chung
    if any(group.noi.tu_quyet for group in dossier.groups) and _on_order(chung.nguoi_ky):
        told = "quyết định khen thưởng do người đứng đầu ký hoặc cấp phó ký thay, không ký thừa lệnh, thừa ủy quyền"
        yield o_chung("V13", dossier.facts, "nguoi_ky", told)
    yield from _numbers(dossier)
    for paper in dossier.cac_giay(loai.QUYET_DINH):
        for code in dict.fromkeys(one.ma for one in paper.ai if one.ma in THEO_MA):
            levels = THEO_MA[code].cac_cap(paper.ngay or chung.ngay_ap_dung)
            if levels and chung.cap_co_quan not in levels:
                whose = ", ".join(sorted(level.nhan for level in levels))
                yield o_tep("V13", paper, f"{THEO_MA[code].ten_in()} do {whose} quyết định, không phải cơ quan này")


def _numbers(dossier: HoSoXet) -> Iterator[NhanXet]:
    """Tell of numbers of decisions that the office does not make in this dossier, and of one decision with two."""
    own = [(group.noi.loai_hinh, {one.ma for one in group.de_nghi}) for group in dossier.groups if group.noi.tu_quyet]
    numbers = dossier.facts.chung.so_quyet_dinh
    for each in numbers:
        name, kind = THEO_MA[each.phan_thuong].ten_in(), each.loai_hinh.nhan.lower()
        awards = next((awards for kind, awards in own if each.cua(kind, awards)), None)
        if awards is None:
            told = f"hồ sơ không có quyết định nào của cơ quan về {name}, loại hình {kind}, mà ghi số {each.so.bare()}"
            yield o_chung("V13", dossier.facts, "so_quyet_dinh", told)
        elif (first := so_cua(numbers, each.loai_hinh, awards)) and first != each.so:
            told = f"{name} đứng trong quyết định số {first.bare()} mà ghi số {each.so.bare()}"
            yield o_chung("V13", dossier.facts, "so_quyet_dinh", told)


def _on_order(signer: NguoiKy) -> bool:
    """Whether somebody signs by order or by authorisation, which no award is decided by (L22 Đ80)."""
    return any(line.startswith(("TL.", "TUQ.")) for line in signer.quyen_han)


def v16(dossier: HoSoXet) -> Iterator[NhanXet]:
    """V16: one submission is for one decider and one loại hình (R10), the one its nominees are proposed for."""
    chung = dossier.facts.chung
    kinds = {thu_muc(group.noi): group.noi.loai_hinh for group in dossier.groups if not group.noi.tu_quyet}
    for paper in dossier.cac_giay(loai.TO_TRINH):
        kind = kinds.get(paper.thu_muc)
        codes = dict.fromkeys(one.ma for one in paper.ai if one.ma in THEO_MA)
        answer = r10([(code, kind) for code in codes], paper.ngay or chung.ngay_ap_dung)
        if answer and answer.ket_qua is KHONG_DAT:
            yield o_tep("V16", paper, f"{answer.ly_do} – {in_dieu(answer.dieu)}")
        told = paper.ghi.get("loai_hinh")
        if kind and told and told != kind.nhan:
            yield o_tep("V16", paper, f"ghi loại hình {told.lower()}, số liệu là {kind.nhan.lower()}")


def v07(dossier: HoSoXet) -> Iterator[NhanXet]:
    """V07: a bonus is its coefficient times the base salary of the decision's day, in digits and in words.

    The kind reckons both from the recipients, so what a decision read back prints otherwise is wrong.
    """
    decisions = {paper.path for paper in dossier.cac_giay(loai.QUYET_DINH)}
    for path, place, text in dossier.cho_sua:
        if path in decisions and _MONEY.search(text):
            yield o_tep("V07", loai.Giay(path, "", ""), f"“{text}” khác số tiền được tính lại", place)
