"""Thư mục: where the papers of a dossier stand, and how their files are called."""

from __future__ import annotations

from functools import lru_cache

from vanban.chu.text import slug
from vanban.danh_muc.liet_ke import Cap
from vanban.khen_thuong.cach_goi import ten_cua
from vanban.khen_thuong.de_nghi import DeNghi, NoiQuyetDinh

HOI_DONG, SANG_KIEN, TU_QUYET = "hoi_dong", "sang_kien", "quyet_dinh"
_TO = {
    Cap.CHU_TICH_NUOC: "trinh_chu_tich_nuoc",
    Cap.CHINH_PHU: "trinh_thu_tuong",
    Cap.THU_TUONG: "trinh_thu_tuong",
    Cap.BO_NGANH_TINH: "trinh_bo_tinh",
    Cap.DON_VI: "trinh_co_quan_cap_tren",
    Cap.CAP_HUYEN: "trinh_cap_huyen",
    Cap.CAP_XA: "trinh_cap_xa",
    Cap.DOANH_NGHIEP: "trinh_doanh_nghiep",
}


@lru_cache(maxsize=1024)
def thu_muc(noi: NoiQuyetDinh, below: str = "") -> str:
    """Give the folder of a decider's papers of one loại hình."""
    steps = (TU_QUYET if noi.tu_quyet else _TO[noi.cap], slug(noi.loai_hinh.nhan), noi.rieng.lower(), below)
    return "/".join(step for step in steps if step)


def ten_tep(case: DeNghi) -> str:
    """Name the file of a nominee's report: the same whoever else is nominated."""
    parts = (ten_cua(case.doi_tuong), case.doi_tuong.ma_doi_tuong, case.ma)
    return "_".join([name for part in parts if part and (name := slug(part))])
