"""V10, V14, V15: what texts say: names that no longer are, sentences copied from others, anniversaries."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from vanban.chu.text import slug
from vanban.danh_muc.ten_cu import ten_cu
from vanban.khen_thuong.bat_bien.ho_so_xet import HoSoXet, o_chung, o_hang, o_tep
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.doi_tuong import DoiTuongXet
from vanban.khen_thuong.hang import Hang, NhanXet
from vanban.khen_thuong.tap_the import HoGiaDinh, TapThe

_TODAY: Mapping[type[DoiTuongXet], tuple[str, ...]] = {
    CaNhan: ("phong_don_vi", "co_quan", "chuc_vu"),
    TapThe: ("ten_tap_the", "co_quan_chu_quan"),
    HoGiaDinh: ("dia_chi",),
}
"""The fields that name what is today; quê quán and history tell of the past."""
_SHARED = ("co_quan", "cap_tren", "tinh_bo", "dia_danh")
_YEARS = re.compile(
    r"(?P<so>\d{2,3}) năm\b[^()]{0,80}\((?:\d{1,2}/\d{1,2}/)?(?P<tu>\d{4})\s*[-–]\s*"
    r"(?:\d{1,2}/\d{1,2}/)?(?P<den>\d{4})\)"
)
_CALL = re.compile(r"(?P<so>\d{2,3}) năm ngày (?:Bác Hồ|Chủ tịch Hồ Chí Minh) ra Lời kêu gọi [Tt]hi đua ái quốc")
_APPEAL = 1948
_SENTENCE = re.compile(r"[.;\n]+")
_LONG = 12
"""Words: shorter sentences are alike by nature."""
_MOST = 0.8
"""The share of its long sentences that a copied text has in common with another."""
_FEW = 50
"""Of how many owners of one sentence to look at the other sentences."""


def v10(dossier: HoSoXet) -> Iterator[NhanXet]:
    """V10: names and bases are those of the day: no district since 01/7/2025, no decree that has ended."""
    facts = dossier.facts
    day = facts.chung.ngay_ap_dung
    for name in _SHARED:
        for old in ten_cu(str(getattr(facts.chung, name) or ""), day):
            yield o_chung("V10", facts, name, str(old))
    for hang in dossier.hang():
        for name in _TODAY[type(hang.doi_tuong)]:
            for old in ten_cu(str(getattr(hang.doi_tuong, name) or ""), day):
                yield o_hang("V10", hang, name, str(old))
    for paper in dossier.giay:
        for line in (*paper.ghi.get("can_cu", ()), *paper.ghi.get("noi_nhan", ())):
            for old in ten_cu(str(line), paper.ngay or day):
                yield o_tep("V10", paper, str(old))


def v14(dossier: HoSoXet) -> Iterator[NhanXet]:
    """V14: achievements are not copied from another nominee: long sentences in common make most of the text."""
    owners: dict[str, list[Hang]] = defaultdict(list)
    texts = [(hang, _long_sentences(hang)) for hang in dossier.hang()]
    for hang, keys in texts:
        for key in dict.fromkeys(keys):
            owners[key].append(hang)
    for hang, keys in texts:
        others = [other for key in keys for other in owners[key][:_FEW] if other.danh_tinh != hang.danh_tinh]
        shared = Counter(map(id, others)).most_common(1)
        if shared and shared[0][1] >= _MOST * len(keys):
            like = next(other for other in others if id(other) == shared[0][0])
            yield o_hang("V14", hang, _story(hang), f"thành tích viết giống hàng {like.noi.get('', '')}")


def _long_sentences(hang: Hang) -> list[str]:
    """Give the sentences of an achievement that are too long to be alike by chance, folded."""
    sentences = [each for part in hang.thanh_tich for each in _SENTENCE.split(part)]
    folded = [slug(each) for each in sentences if len(each) >= 2 * _LONG - 1]  # so many words have as many letters
    return [key for key in folded if key.count("_") >= _LONG - 1]


def _story(hang: Hang) -> str:
    return "thanh_tich" if isinstance(hang.doi_tuong, HoGiaDinh) else "thanh_tich_tom_tat"


def v15(dossier: HoSoXet) -> Iterator[NhanXet]:
    """V15: an anniversary is the difference of its years; the appeal for patriotic emulation was in 1948."""
    facts = dossier.facts
    for hang in dossier.hang():
        for text in hang.thanh_tich:
            for wrong in _wrong_years(text, facts.chung.nam):
                yield o_hang("V15", hang, _story(hang), wrong)
    for name in ("y_kien_thao_luan", "ket_qua_cong_khai"):
        for text in getattr(facts.chung, name):
            for wrong in _wrong_years(text, facts.chung.nam):
                yield o_chung("V15", facts, name, wrong)
    for paper in dossier.giay:
        for name in ("mo_dau", "trich_yeu"):
            for wrong in _wrong_years(paper.ghi.get(name, ""), facts.chung.nam):
                yield o_tep("V15", paper, wrong)


def _wrong_years(text: str, year: int) -> Iterator[str]:
    if " năm" not in text:
        return
    for found in _YEARS.finditer(text):
        years = int(found["den"]) - int(found["tu"])
        if years != int(found["so"]):
            yield f"“{found['so']} năm”: từ {found['tu']} đến {found['den']} là {years} năm"
    for found in _CALL.finditer(text):
        if not _YEARS.search(text) and int(found["so"]) not in (year - _APPEAL, year + 1 - _APPEAL):
            yield f"“{found['so']} năm” Lời kêu gọi thi đua ái quốc: năm {year} là {year - _APPEAL} năm"
