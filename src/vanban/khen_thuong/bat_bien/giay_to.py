"""V01-V03: the same people, as many and by the same names, in every paper of a dossier."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter

from vanban.chu.text import slug
from vanban.danh_muc.liet_ke import LoaiHinh
from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.khen_thuong import doi_chieu as loai
from vanban.khen_thuong.bat_bien.ho_so_xet import HoSoXet, o_tep
from vanban.khen_thuong.cach_goi import CachGoi
from vanban.khen_thuong.de_nghi import DeNghi, NhomDeNghi, NoiQuyetDinh
from vanban.khen_thuong.doi_chieu import Giay
from vanban.khen_thuong.hang import NhanXet
from vanban.khen_thuong.thu_muc import thu_muc

_LISTS = (loai.TO_TRINH, loai.TRICH_NGANG, loai.QUYET_DINH)
_NAMED: Mapping[str, Callable[[CachGoi], str]] = {
    **dict.fromkeys(_LISTS, lambda goi: goi.hang.dong), loai.BIEN_BAN: attrgetter("mot_dong"),
    **dict.fromkeys((loai.PHIEU_BAU, loai.KIEM_PHIEU, loai.GIAY_KHEN), attrgetter("day_du")),
}  # fmt: skip
"""How each kind names people."""


def _held_to(dossier: HoSoXet) -> Iterator[tuple[Giay, list[DeNghi]]]:
    """Give each paper with the cases it is to name: its group's, or those of the award a ballot is for."""
    groups = {
        thu_muc(noi): [one for group in groups for one in group.de_nghi] for noi, groups in _by_place(dossier).items()
    }
    for paper in dossier.cac_giay(*_LISTS):
        own = groups.get(paper.thu_muc, [])
        if paper.loai == loai.QUYET_DINH:  # titles in one, each form in its own
            title = any(THEO_MA[each.ma].danh_hieu for each in paper.ai if each.ma in THEO_MA)
            codes = {each.ma for each in paper.ai}
            own = [one for one in own if one.ma in codes or (title and one.phan_thuong.danh_hieu)]
        yield paper, own
    for paper in dossier.cac_giay(loai.GIAY_KHEN):
        codes = {each.ma for each in paper.ai}
        yield paper, [one for one in groups.get(paper.thu_muc, []) if one.ma in codes]
    for paper in dossier.cac_giay(loai.BIEN_BAN):
        yield paper, list(dossier.cases)
    for paper in dossier.cac_giay(loai.PHIEU_BAU, loai.KIEM_PHIEU):
        codes = {each.ma for each in paper.ai}
        yield paper, [one for one in dossier.cases if one.ma in codes]


def v01(dossier: HoSoXet) -> Iterator[NhanXet]:
    """V01: as many in every paper as there are, award by award; a report for each; one paper of each sort."""
    for paper, cases in _held_to(dossier):
        found, expected = Counter(one.ma for one in paper.ai), Counter(one.ma for one in cases)
        for code in expected | found:
            if found[code] != expected[code]:
                yield o_tep("V01", paper, f"{_award(code)}: ghi {found[code]}, danh sách đề nghị có {expected[code]}")
    yield from _reports(dossier)
    yield from _chosen(dossier)


def _reports(dossier: HoSoXet) -> Iterator[NhanXet]:
    found_in: dict[str, Counter[str]] = {}
    for paper in dossier.cac_giay(*loai.BAO_CAO):
        found = found_in.setdefault(paper.thu_muc, Counter())
        for each in paper.ai:
            found[each.ma] += 1
    for group in dossier.groups:
        if group.noi.loai_hinh is LoaiHinh.NIEN_HAN:
            continue
        found = found_in.get(thu_muc(group.noi), Counter())
        for code, rows in group.theo_phan_thuong:
            if found[code] != len(rows):
                yield _missing(group, f"{_award(code)}: {len(rows)} trường hợp, {found[code]} báo cáo thành tích")


def _missing(group: NhomDeNghi, message: str) -> NhanXet:
    folder = thu_muc(group.noi)
    return o_tep("V01", Giay(f"{folder}/bao_cao", "", ""), message)


def _chosen(dossier: HoSoXet) -> Iterator[NhanXet]:
    """Hold whom the minutes propose to whom the submissions and decisions name."""
    expected = Counter(one.ma for one in dossier.cases if one.dat_phieu)
    for paper in dossier.cac_giay(loai.BIEN_BAN):
        chosen = paper.de_nghi
        for code in {**expected, **chosen}:
            if chosen.get(code, 0) != expected[code]:
                yield o_tep(
                    "V01", paper, f"{_award(code)}: Hội đồng đề nghị {chosen.get(code, 0)}, đạt phiếu {expected[code]}"
                )


def v02(dossier: HoSoXet) -> Iterator[NhanXet]:
    """V02: the line that ties a list to its paper bears the paper's own number and date."""
    for path, place, text in dossier.cho_sua:
        if slug(text).startswith("kem_theo"):
            yield o_tep("V02", Giay(path, "", ""), f"dòng “{text}” khác số, ngày của văn bản", place)


def v03(dossier: HoSoXet) -> Iterator[NhanXet]:
    """V03: names and posts are the same everywhere; one that differs in its marks alone is told as such."""
    for paper, cases in _held_to(dossier):
        naming = _NAMED[paper.loai]
        expected = {naming(one.hang.goi) for one in cases}
        named = {each.ten for each in paper.ai}
        yield from _strangers(paper, named - expected, expected)
        keys = {slug(name) for name in named - expected}
        yield from (
            o_tep("V03", paper, f"thiếu “{name}”") for name in sorted(expected - named) if slug(name) not in keys
        )
    own = {
        thu_muc(noi): {one.hang.goi.ten for group in groups for one in group.de_nghi}
        for noi, groups in _by_place(dossier).items()
    }
    for paper in dossier.cac_giay(*loai.BAO_CAO):
        expected = own.get(paper.thu_muc, set())
        yield from _strangers(paper, {each.ten for each in paper.ai} - expected, expected)


def _strangers(paper: Giay, strange: set[str], expected: set[str]) -> Iterator[NhanXet]:
    """Tell of names that a paper should not bear."""
    by_key = {slug(name): name for name in expected} if strange else {}
    for name in sorted(strange):
        like = by_key.get(slug(name))
        told = f"viết khác “{like}” ở số liệu" if like else "không có trong số liệu đề nghị"
        yield o_tep("V03", paper, f"“{name}” {told}")


def _by_place(dossier: HoSoXet) -> dict[NoiQuyetDinh, list[NhomDeNghi]]:
    found: dict[NoiQuyetDinh, list[NhomDeNghi]] = {}
    for group in dossier.groups:
        found.setdefault(group.noi, []).append(group)
    return found


def _award(code: str) -> str:
    return THEO_MA[code].ten_in() if code in THEO_MA else "phần thưởng không rõ"
