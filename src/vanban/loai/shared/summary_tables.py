"""The appendices of a summary report: which tables there are, which of them hold facts, how those are read back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from vanban.chu.text import slug
from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import BanIn, DoanIn, bo_het
from vanban.the_thuc.phu_luc import doc_dau
from vanban.the_thuc.than_van_ban import KIEU_THAN, doc_than
from vanban.thong_ke.bang_goc import TEN, bang_goc, doc_bang_goc
from vanban.thong_ke.bieu import Bieu
from vanban.thong_ke.bieu_cap_tren import bieu_cap_nha_nuoc, bieu_cap_tinh
from vanban.thong_ke.bieu_nha_nuoc import bieu_0602, bieu_0603
from vanban.thong_ke.bieu_tong_hop import bieu_tong_hop
from vanban.thong_ke.bo_may import bieu_0604, bieu_0605, doc_nhan_su, doc_to_chuc
from vanban.thong_ke.dem import Dem
from vanban.thong_ke.phong_trao import bieu_0601
from vanban.thong_ke.quy import bieu_quy, doc_quy

BIEU: Final = ("tong_hop", "cap_nha_nuoc", "cap_tinh", "bieu_0601", "bieu_0602", "bieu_0603")
"""The computed tables a report may print; those of facts print where there are facts."""
_TITLES: Mapping[str, str] = {
    "Tổng hợp kết quả khen thưởng": "tong_hop", "Biểu mẫu số 01": "cap_nha_nuoc", "Biểu mẫu số 03": "cap_tinh",
    "Biểu số 0601.N": "bieu_0601", "Biểu số 0602.N": "bieu_0602", "Biểu số 0603.N": "bieu_0603",
    "Biểu mẫu số 05": "quy",
    "Biểu số 0604.N": "bieu_0604", "Biểu số 0605.N": "bieu_0605", TEN: "goc",
}  # fmt: skip
"""What the titles begin with."""
_FACTS: Mapping[str, tuple[str, Callable[[Sequence[Sequence[str]]], Any]]] = {
    "quy": ("quy", doc_quy), "bieu_0604": ("to_chuc", doc_to_chuc), "bieu_0605": ("nhan_su", doc_nhan_su),
    "goc": ("so_lieu", doc_bang_goc),
}  # fmt: skip


def ma_bieu(title: str) -> str:
    """Tell by its title which table an appendix is; empty for one of the user's own."""
    typed = slug(title)
    return next((code for begun, code in _TITLES.items() if typed.startswith(slug(begun))), "")


def cac_bieu(facts: Mapping[str, Any], now: str, before: str) -> dict[str, Bieu]:
    """Give every table that the facts allow, by its code, in the order of the appendices."""
    rows, year = Dem(tuple(facts["so_lieu"])), facts["nam"]
    made = [
        bieu_tong_hop(rows, year, now, before), bieu_cap_nha_nuoc(rows, year, now), bieu_cap_tinh(rows, year, now),
        bieu_0601(facts["phong_trao"], now), bieu_0602(rows, year, now), bieu_0603(rows, year, now),
    ]  # fmt: skip
    made += [bieu_quy(facts["quy"], now)] if facts["quy"] else []
    made += [bieu_0604(facts["to_chuc"], now)] if facts["to_chuc"] else []
    made += [bieu_0605(facts["nhan_su"], now)] if facts["nhan_su"] else []
    return {table.ma: table for table in (*made, bang_goc(rows.hang))}


def doc_cac_bieu(ban: BanIn) -> tuple[dict[str, Any], list[DoanIn]]:
    """Take the tables out of a printed paper: the facts in them, and their paragraphs."""
    data: dict[str, Any] = {"bieu": []}
    taken: list[DoanIn] = []
    others = []
    for part in ban.phu_luc:
        if not (code := ma_bieu(" ".join(part.chu(kieu.TEN_PHU_LUC)))):
            others.append(part)
            continue
        doc_dau(part)
        body = bo_het(part.lay(*KIEU_THAN))
        taken += body
        ban.tra(part.con_lai)
        if code in BIEU:
            data["bieu"].append(code)
        elif table := next((block["bang"] for block in doc_than(body) if "bang" in block), None):
            field, read = _FACTS[code]
            data[field] = read([row for row in table["hang"] if not isinstance(row, str)])
    ban.phu_luc = others
    return data, taken
