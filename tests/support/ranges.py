"""Components whose size may be anything in a range: a paper that has each, and what a law's figure of it is called."""

from __future__ import annotations

from collections.abc import Callable

from papers import articles, letter, marked, plan, simple
from word_edits import File

from vanban.standards import components as tp
from vanban.standards.components import Component
from vanban.standards.model import Khoang

SIZES: dict[Component, tuple[Callable[[], File], str]] = {
    tp.QUOC_HIEU: (simple, "QUOC_HIEU"), tp.TIEU_NGU: (simple, "TIEU_NGU"),
    tp.CHU_QUAN: (simple, "CO_QUAN_CHU_QUAN"), tp.CO_QUAN: (simple, "CO_QUAN_BAN_HANH"),
    tp.SO_KY_HIEU: (simple, "SO_KY_HIEU"), tp.DIA_DANH: (simple, "DIA_DANH_THOI_GIAN"),
    tp.TEN_LOAI: (simple, "TEN_LOAI"), tp.TRICH_YEU: (simple, "TRICH_YEU"),
    tp.TRICH_YEU_CV: (letter, "TRICH_YEU_CONG_VAN"), tp.CAN_CU: (simple, "CAN_CU"),
    tp.NOI_DUNG: (simple, "NOI_DUNG"), tp.PHAN_CHUONG: (articles, "PHAN_CHUONG"),
    tp.TEN_PHAN_CHUONG: (articles, "TEN_PHAN_CHUONG"), tp.MUC: (articles, "MUC"),
    tp.TEN_MUC: (articles, "TEN_MUC"), tp.DIEU: (articles, "DIEU"),
    tp.MUC_LA_MA: (simple, "MUC_LA_MA"), tp.KHOAN: (simple, "KHOAN_CO_TIEU_DE"),
    tp.QUYEN_HAN: (simple, "QUYEN_HAN_CHUC_VU"), tp.HO_TEN: (plan, "HO_TEN"),
    tp.KINH_GUI: (letter, "KINH_GUI"), tp.NOI_NHAN: (simple, "NOI_NHAN_NHAN"),
    tp.TEN_NOI_NHAN: (simple, "NOI_NHAN"), tp.PHU_LUC: (plan, "PHU_LUC"),
    tp.TEN_PHU_LUC: (plan, "TEN_PHU_LUC"), tp.DIA_CHI: (marked, "DIA_CHI"),
    tp.DO_KHAN: (marked, "DO_KHAN"), tp.LUU_HANH: (marked, "LUU_HANH"),
}  # fmt: skip


def at_size(file: File, component: Component, sizes: Khoang, end: int) -> None:
    """Set every paragraph of a component at one end (0, 1) of its sizes."""
    found = [(name, index) for name in component.styles for index in range(len(file.all(name)))]
    assert found, f"no {component.id} in this paper"
    for name, index in found:
        file.look(name, index, sz=str(round(sizes[end] * 2)))
