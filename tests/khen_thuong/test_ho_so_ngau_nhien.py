"""Random dossiers: whatever is in the workbook, the same number stands in every paper of every award."""

from __future__ import annotations

import shutil
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from dossiers import OFFICE, book, council, general, person, unit
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

import vanban
from vanban.khen_thuong import doi_chieu as loai
from vanban.khen_thuong.ho_so import lap_ho_so
from vanban.khen_thuong.kiem_tra import kiem_tra
from vanban.loai.shared.award_words import cac_so

SURNAMES = ("Nguyễn", "Lê", "Trần", "Phạm", "Bùi", "Đỗ", "Hồ", "Vũ")
PERSON_AWARDS = ({"danh_hieu_de_nghi": "CSTĐCS"}, {"danh_hieu_de_nghi": "LĐTT"}, {"danh_hieu_de_nghi": "LĐTT; CSTĐCS"},
                 {"danh_hieu_de_nghi": None, "hinh_thuc_de_nghi": "Giấy khen"},
                 {"danh_hieu_de_nghi": "CSTĐCS", "hinh_thuc_de_nghi": "BK tỉnh"},
                 {"danh_hieu_de_nghi": None, "hinh_thuc_de_nghi": "BKTTg"}, {"danh_hieu_de_nghi": "CSTĐTQ"},
                 {"danh_hieu_de_nghi": "không có thật"})  # fmt: skip
UNIT_AWARDS = ("Giấy khen", "BK tỉnh", "BKTTg")
KINDS = ("Công trạng", "Đột xuất", "Phong trào thi đua")

people = st.lists(
    st.tuples(
        st.sampled_from(PERSON_AWARDS), st.sampled_from(KINDS), st.integers(5, 9), st.sampled_from(["Ông", "Bà"])
    ),
    max_size=8,
)  # fmt: skip
units = st.lists(st.tuples(st.sampled_from(UNIT_AWARDS), st.sampled_from(KINDS), st.integers(5, 9)), max_size=4)


def rows(chosen: list[Any], units_chosen: list[Any]) -> dict[str, list[dict[str, Any]]]:
    return {
        "CaNhan": [
            person(f"{SURNAMES[at]} Văn Ví Dụ", **award, loai_hinh=kind, so_phieu_dong_y=votes, ten_goi=called,
                   gioi_tinh={"Ông": "Nam", "Bà": "Nữ"}[called], thanh_tich_tom_tat=f"Hoàn thành {at + 2} việc")
            for at, (award, kind, votes, called) in enumerate(chosen)
        ],
        "TapThe": [
            unit(f"Phòng số {at + 1}", hinh_thuc_de_nghi=award, loai_hinh=kind, so_phieu_dong_y=votes)
            for at, (award, kind, votes) in enumerate(units_chosen)
        ],
    }  # fmt: skip


def named(paper: Any) -> Counter[str]:
    return Counter(one.ma for one in loai.ai_trong(paper))


@settings(max_examples=25, deadline=None, phases=[Phase.generate], suppress_health_check=[HealthCheck.too_slow])
@given(people, units.filter(bool))
def test_sentence_list_minutes_ballot_and_reports_tell_the_same_number(chosen, units_chosen):
    folder = Path(tempfile.mkdtemp())
    try:
        path = book(folder / "ho_so.xlsx", general(), HoiDong=council(), **rows(chosen, units_chosen))
        made = lap_ho_so(path, folder / "ra", defaults=OFFICE)
        papers = {
            each.relative_to(folder / "ra").as_posix(): vanban.read(each) for each in (folder / "ra").rglob("*.docx")
        }
        minutes = [paper for name, paper in papers.items() if name.startswith("hoi_dong/bien_ban_hop")]
        proposed = Counter(loai.ma_cua(one.hinh_thuc) for paper in minutes for one in paper.duoc_de_nghi)
        on_lists, reports = Counter[str](), Counter[str]()
        for paper in papers.values():
            kind = paper.slug()
            if kind in (loai.TO_TRINH, loai.QUYET_DINH):
                on_lists += named(paper)
                told = cac_so(paper.in_trich_yeu())
                assert {name: counts[0] for name, counts in told.items()} == {k: n for k, n in paper.so.items() if n}
            if kind in loai.BAO_CAO:
                reports += named(paper)
        assert on_lists == proposed == reports
        considered = sum((named(paper) for paper in minutes), Counter[str]())
        for ending in (loai.PHIEU_BAU, loai.KIEM_PHIEU):
            assert (
                sum((named(paper) for paper in papers.values() if paper.slug() == ending), Counter[str]()) == considered
            )
        left_out = {one.loi.place for one in made.nhan_xet if one.muc.value == "LỖI"}
        assert len(left_out) == sum(award["danh_hieu_de_nghi"] == "không có thật" for award, *_ in chosen)
        told = {(one.ma, one.loi.place) for one in made.nhan_xet}
        assert {(one.ma, one.loi.place) for one in kiem_tra(folder / "ra").nhan_xet} <= told
    finally:
        shutil.rmtree(folder)
