"""Lập hồ sơ: from facts to the papers of a dossier, one after the other, so that few are held at a time.

First every nominee's own reports; who cannot have them is on no other paper. Then what the council, the submissions
and the decisions say of those that remain, and the index last.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from vanban.batching import Job, Paper
from vanban.errors import InputError, InputFault
from vanban.khen_thuong import giay_hoi_dong, giay_quyet_dinh, giay_sang_kien, giay_trinh, muc_luc
from vanban.khen_thuong.bat_bien import HoSoXet, kiem_bat_bien
from vanban.khen_thuong.cach_goi import ten_cua
from vanban.khen_thuong.de_nghi import DeNghi, NhomDeNghi, phan_nhom
from vanban.khen_thuong.doi_chieu import Giay
from vanban.khen_thuong.hang import HangLoi, MucDo, NhanXet
from vanban.khen_thuong.so_lieu import SoLieu
from vanban.khen_thuong.thu_muc import HOI_DONG, SANG_KIEN, ten_tep, thu_muc
from vanban.khen_thuong.xep_hang import XepHang
from vanban.khen_thuong.xet_ho_so import SoXet, XetHoSo
from vanban.loai.shared.base import VanBan
from vanban.the_thuc.phieu import in_phan_so

_ROWS = 8
"""Rows of a list that take as long as a report."""
_ROWS_FOLDER = "hang"
"""Where the names of rows without papers stand, apart from those of files."""


class LapHoSo:
    """The making of one dossier: ``cac_viec`` once, then what is to be said of it."""

    def __init__(self, facts: SoLieu, office: Mapping[str, Any]) -> None:
        self._facts = facts
        self._office = dict(office)
        self._judged = XetHoSo(facts)
        self.nhan_xet: list[NhanXet] = list(facts.nhan_xet)
        self.bo_ra: list[HangLoi] = []
        self.giay: list[Giay] = []
        self.cho_lam: list[InputFault] = []

    @property
    def so_xet(self) -> SoXet:
        """What judging the cases gave."""
        return self._judged.so

    def cac_viec(self) -> Iterator[Job]:
        """Give the jobs of all papers, in the order they are to be made.

        Every row of the workbook has its job: of one that no paper of its own is made of, the record tells why.
        """
        facts = self._facts
        yield from (_no_paper(bad.ten, _ROWS_FOLDER, bad.loi) for bad in facts.hang_roi)
        for bad in facts.hang_loi:
            yield self._left_out(bad)
        rows = XepHang(facts)
        voted = rows.da_bo_phieu
        cases: list[DeNghi] = []
        passed: list[DeNghi] = []
        for hang in facts.hang:
            row = rows.xep(hang)
            if row.loi:
                yield self._left_out(HangLoi(ten_cua(hang.doi_tuong), row.loi))
                continue
            cases += row.de_nghi
            reports = {case.ma: document for case, document in row.bao_cao}
            for case in row.de_nghi:
                folder = thu_muc(case.noi, "bao_cao")
                if case.dat_phieu is False:
                    remark = _not_elected(case)
                    self.nhan_xet.append(remark)
                    yield _no_paper(ten_tep(case), folder, (remark.loi,))
                else:
                    passed.append(case)
                    report = reports.get(case.ma)
                    yield self._made(folder, ten_tep(case), report) if report else _no_paper(ten_tep(case), folder)
                self._judged.them(case)
        yield from self._council(tuple(sorted(cases, key=lambda one: one.thu_tu_chung)), voted=voted)
        self._judged.xong(cases)
        groups = phan_nhom(passed)
        for group in groups:
            yield from self._group(group, voted=voted)
        yield from self._ideas(passed)
        self.nhan_xet += self.so_xet.canh_bao
        self.nhan_xet += kiem_bat_bien(HoSoXet(facts, tuple(cases), groups, tuple(self.giay)))
        index = muc_luc.muc_luc(facts, self._office, groups, self)
        yield from self._papers("", ((muc_luc.TEN, index),))

    def _council(self, cases: tuple[DeNghi, ...], *, voted: bool) -> Iterator[Job]:
        facts = self._facts
        by_award = list(NhomDeNghi(cases[0].noi, cases).theo_phan_thuong) if cases else []
        yield from self._papers(HOI_DONG, (
            (f"phieu_bau_{ma.lower()}", giay_hoi_dong.phieu_bau(ma, rows, facts.chung)) for ma, rows in by_award
        ))  # fmt: skip
        if not voted or not cases:
            return
        missing = giay_hoi_dong.thieu_cua_phien_hop(facts)
        if missing:
            yield self._not_made(HOI_DONG, "bien_ban_hop_hoi_dong", missing)
            return
        yield from self._papers(HOI_DONG, (("bien_ban_hop_hoi_dong", giay_hoi_dong.bien_ban_hop(cases, facts)),))
        if counted := giay_hoi_dong.thieu_cua_kiem_phieu(facts):
            self.cho_lam += counted
            return
        yield from self._papers(HOI_DONG, (
            (f"bien_ban_kiem_phieu_{ma.lower()}", giay_hoi_dong.bien_ban_kiem_phieu(ma, rows, facts))
            for ma, rows in by_award
        ))  # fmt: skip

    def _group(self, group: NhomDeNghi, *, voted: bool) -> Iterator[Job]:
        facts, office, folder = self._facts, self._office, thu_muc(group.noi)
        if not group.noi.tu_quyet:
            confirmed = any(giay_sang_kien.can_xac_nhan(group.de_nghi))
            yield from self._papers(folder, (
                ("to_trinh", giay_trinh.to_trinh(group, facts, office, voted=voted, confirmed=confirmed)),
                ("danh_sach_trich_ngang", giay_trinh.danh_sach_trich_ngang(group, facts)),
            ))  # fmt: skip
            return
        decision = giay_quyet_dinh.quyet_dinh(group, facts, office)
        yield from self._papers(folder, ((giay_quyet_dinh.ten_quyet_dinh(group), decision),))
        yield from self._papers(folder, giay_quyet_dinh.cac_giay_khen(group, facts))

    def _ideas(self, cases: list[DeNghi]) -> Iterator[Job]:
        for idea, rows in giay_sang_kien.can_xac_nhan(cases):
            data = giay_sang_kien.xac_nhan(idea, rows, self._facts, self._office)
            yield from self._papers(SANG_KIEN, ((f"xac_nhan_{idea.ma}", data),))

    def _papers(self, folder: str, papers: Any) -> Iterator[Job]:
        """Understand the data of papers one by one: a paper at fault is told and the others are made."""
        for name, data in papers:
            try:
                yield self._made(folder, name, data.hieu(self._facts.nguon))
            except InputError as error:
                yield self._not_made(folder, name, list(error.faults))

    def _made(self, folder: str, name: str, document: VanBan) -> Job:
        paper = Giay.cua(folder, name, document)
        self.giay.append(paper)
        return Job(name, (Paper(document),), folder=folder, weight=1 + len(paper.ai) // _ROWS)

    def _not_made(self, folder: str, name: str, faults: list[InputFault]) -> Job:
        self.nhan_xet += [NhanXet(MucDo.LOI, fault) for fault in faults]
        return Job(name, (), tuple(faults), folder)

    def _left_out(self, bad: HangLoi) -> Job:
        self.bo_ra.append(bad)
        self.nhan_xet += [NhanXet(MucDo.LOI, fault) for fault in bad.loi]
        return _no_paper(bad.ten, _ROWS_FOLDER, bad.loi)


def _no_paper(name: str, folder: str, faults: tuple[InputFault, ...] = ()) -> Job:
    """Give the job of a row or a case that has no paper of its own: failed, or only on the lists."""
    return Job(name or "hàng chưa có tên", (), faults, folder)


def _not_elected(one: DeNghi) -> NhanXet:
    share = in_phan_so(one.muc.nguong)
    message = f"{one.muc.ten}: không đạt tỷ lệ phiếu từ {share}; không đưa vào danh sách đề nghị"
    return NhanXet(MucDo.CANH_BAO, one.hang.loi("so_phieu_dong_y", message), "phieu")
