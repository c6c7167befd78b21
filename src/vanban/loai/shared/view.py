"""What every kind's view gives a template: plain texts and lists, all wording decided."""

from __future__ import annotations

from typing import TypedDict

from vanban.the_thuc.dau_chi import DauChiIn
from vanban.the_thuc.hinh_tep import HinhIn
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.phu_luc import PhuLucIn


class KinhGuiView(TypedDict):
    """The line of "Kính gửi:" and, where several are addressed, a line each; empty when nobody is."""

    dong_dau: str
    danh_sach: list[str]


class View(DauChiIn):
    """What every template may ask for; each kind's view adds its own. What a kind has not is empty.

    ``anh_ky`` is printed with the title: the picture of the signature, then that of the seal.
    """

    loai: str
    tieu_de: str
    tac_gia: str
    co_quan_chu_quan: str
    co_quan_ban_hanh: str
    so_ky_hieu: str
    dia_danh_thoi_gian: str
    ten_loai: str
    trich_yeu: str
    kinh_gui: KinhGuiView
    noi_dung: list[Khoi]
    noi_nhan: list[str]
    quyen_han_chuc_vu: list[str]
    chuc_vu_khac: str
    ho_ten: str
    anh_ky: list[HinhIn]
    dia_chi: list[str]
    phu_luc: list[PhuLucIn]
