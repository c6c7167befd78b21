"""What every printed paper has in common, read back into data: the inverse of the common view."""

from __future__ import annotations

from typing import Any

from vanban.errors import WrittenFormError
from vanban.the_thuc import kieu
from vanban.the_thuc.anh_ky import doc_anh_ky
from vanban.the_thuc.ban_in import CHO_KY, BanIn, DoanIn
from vanban.the_thuc.dia_danh_thoi_gian import DiaDanhThoiGian
from vanban.the_thuc.nguoi_ky import NguoiKy
from vanban.the_thuc.noi_nhan import NHAN, NoiNhan
from vanban.the_thuc.quoc_hieu import QUOC_HIEU, TIEU_NGU

KIEU_CUA = {
    "co_quan_chu_quan": kieu.CO_QUAN_CHU_QUAN, "co_quan_ban_hanh": kieu.CO_QUAN_BAN_HANH,
    "so_ky_hieu": kieu.SO_KY_HIEU, "dia_danh": kieu.DIA_DANH_THOI_GIAN, "ngay_ban_hanh": kieu.DIA_DANH_THOI_GIAN,
    "trich_yeu": kieu.TRICH_YEU, "do_khan": kieu.DO_KHAN, "pham_vi_luu_hanh": kieu.PHAM_VI_LUU_HANH,
    "can_cu": kieu.CAN_CU, "noi_nhan": kieu.NOI_NHAN, "luu": kieu.NOI_NHAN,
    "nguoi_ky": kieu.QUYEN_HAN_CHUC_VU, "dia_chi": kieu.DIA_CHI,
}  # fmt: skip
"""The style that bears each common field."""


def chung(ban: BanIn) -> dict[str, Any]:
    """Take the components of every paper; what is not there has no key."""
    ban.bo(kieu.QUOC_HIEU, QUOC_HIEU)
    ban.bo(kieu.TIEU_NGU, TIEU_NGU)
    ban.bo(kieu.NOI_NHAN_NHAN, NHAN)
    ban.lay(kieu.TEN_LOAI)
    signing = ban.lay(kieu.QUYEN_HAN_CHUC_VU, kieu.CHUC_VU_KHAC, kieu.HO_TEN)
    if not any(each.kieu == kieu.HO_TEN for each in signing):
        signing += ban.lay(kieu.HO_TEN_DUOI)
    lines = {style: [each.loi for each in signing if each.kieu == style and each.loi] for style in CHO_KY}
    name = "\n".join(lines[kieu.HO_TEN] + lines[kieu.HO_TEN_DUOI])
    other = "\n".join(lines[kieu.CHUC_VU_KHAC]) or None
    signer = NguoiKy.doc(lines[kieu.QUYEN_HAN_CHUC_VU], name, other) | doc_anh_ky(ban, signing)
    found = {
        "co_quan_chu_quan": ban.mot(kieu.CO_QUAN_CHU_QUAN),
        "co_quan_ban_hanh": ban.mot(kieu.CO_QUAN_BAN_HANH),
        "so_ky_hieu": ban.mot(kieu.SO_KY_HIEU),
        "trich_yeu": ban.mot(kieu.TRICH_YEU),
        "do_khan": ban.mot(kieu.DO_KHAN),
        "pham_vi_luu_hanh": ban.mot(kieu.PHAM_VI_LUU_HANH),
        "can_cu": [_basis(each) for each in ban.lay(kieu.CAN_CU)],
        **_place_and_date(ban.mot(kieu.DIA_DANH_THOI_GIAN)),
        **NoiNhan.doc([each.loi for each in ban.lay(kieu.NOI_NHAN)]),
        "nguoi_ky": signer if signer["chuc_vu"] else None,
        "dia_chi": [each.loi for each in ban.lay(kieu.DIA_CHI)],
    }
    return {name: given for name, given in found.items() if given is not None}


def _basis(line: DoanIn) -> str:
    text = line.loi.rstrip()
    return text[:-1] if text.endswith((";", ".", ",")) else text


def _place_and_date(line: str | None) -> dict[str, Any]:
    if line is None:
        return {}
    try:
        fields = DiaDanhThoiGian.read(" ".join(line.split()))
    except WrittenFormError:
        return {"dia_danh": line}
    return {"dia_danh": fields["dia_danh"], "ngay_ban_hanh": fields["thoi_gian"]}
