"""Hình thức khen thưởng: the forms of commendation in the law's order (L22 Đ9, Đ33-75, Đ96).

“Huân chương Lao động” hạng Ba: the class is capitalised and stands outside the
quotation marks.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from vanban.danh_muc import tham_quyen as quyen
from vanban.danh_muc.liet_ke import DoiTuong, Nhom
from vanban.danh_muc.nguon import hai_nguon, mot_nguon
from vanban.danh_muc.phan_thuong import PhanThuong

_PERSON, _GROUP, _BOTH = (DoiTuong.CANHAN,), (DoiTuong.TAPTHE,), (DoiTuong.CANHAN, DoiTuong.TAPTHE)
_HOME = (*_BOTH, DoiTuong.HOGIADINH)
_FOREIGN = (DoiTuong.CANHAN_NN, DoiTuong.TOCHUC_NN)

HANG: Final = {"Nhất": ("Nhất", "I", "1"), "Nhì": ("Nhì", "II", "2"), "Ba": ("Ba", "III", "3")}
"""Classes, highest first, and how offices write them."""


def _classes(
    code: str, name: str, family: Nhom, rank: int | None, who: tuple[DoiTuong, ...], articles: Iterable[str],
    aliases: tuple[str, ...],
) -> Iterator[PhanThuong]:  # fmt: skip
    for place, ((hang, writings), article) in enumerate(zip(HANG.items(), articles, strict=True)):
        yield PhanThuong(
            f"{code}{place + 1}", name, family, None if rank is None else rank + place, who, quyen.CHU_TICH_NUOC,
            mot_nguon(f"L22 {article}"), hang=hang,
            bi_danh=tuple(
                f"{alias} {joint}{writing}"
                for alias in (name, *aliases) for joint in ("", "hạng ") for writing in writings
            ),
        )  # fmt: skip


def _order(
    code: str, name: str, rank: int, who: tuple[DoiTuong, ...], article: str, *aliases: str
) -> PhanThuong:  # fmt: skip
    return PhanThuong(
        code, name, Nhom.HUAN_CHUONG, rank, who, quyen.CHU_TICH_NUOC, mot_nguon(f"L22 {article}"), bi_danh=aliases
    )


def _honour(
    code: str, name: str, who: tuple[DoiTuong, ...], *aliases: str, family: Nhom = Nhom.DANH_HIEU_VINH_DU_NN
) -> PhanThuong:
    article = "L22 Đ68-70" if family is Nhom.GIAI_THUONG else "L22 Đ59-67"
    return PhanThuong(code, name, family, None, who, quyen.CHU_TICH_NUOC, mot_nguon(article), bi_danh=aliases)


def _medal(code: str, name: str, who: tuple[DoiTuong, ...], *aliases: str) -> PhanThuong:
    return PhanThuong(
        code, name, Nhom.HUY_CHUONG, None, who, quyen.CHU_TICH_NUOC, mot_nguon("L22 Đ54-58"), bi_danh=aliases
    )


HUAN_CHUONG: Final = (
    _order("HCSV", "Huân chương Sao vàng", 1, _BOTH, "Đ34", "HCSV", "HC Sao vàng"),
    _order("HCHCM", "Huân chương Hồ Chí Minh", 2, _BOTH, "Đ35", "HCHCM", "HC Hồ Chí Minh"),
    *_classes("HCDL", "Huân chương Độc lập", Nhom.HUAN_CHUONG, 3, _BOTH, ("Đ36", "Đ37", "Đ38"),
              ("HCĐL", "HC Độc lập", "Huân chương ĐL")),
    *_classes("HCQC", "Huân chương Quân công", Nhom.HUAN_CHUONG, 6, _BOTH, ("Đ39", "Đ40", "Đ41"),
              ("HCQC", "HC Quân công")),
    *_classes("HCLD", "Huân chương Lao động", Nhom.HUAN_CHUONG, 9, _BOTH, ("Đ42", "Đ43", "Đ44"),
              ("HCLĐ", "HC Lao động", "Huân chương LĐ")),
    *_classes("HCBVTQ", "Huân chương Bảo vệ Tổ quốc", Nhom.HUAN_CHUONG, 12, _BOTH, ("Đ45", "Đ46", "Đ47"),
              ("HCBVTQ", "HC Bảo vệ Tổ quốc", "Huân chương BVTQ")),
    *_classes("HCCC", "Huân chương Chiến công", Nhom.HUAN_CHUONG, 15, _BOTH, ("Đ48", "Đ49", "Đ50"),
              ("HCCC", "HC Chiến công")),
    _order("HCDDK", "Huân chương Đại đoàn kết dân tộc", 18, _PERSON, "Đ51", "HCĐĐK", "HC Đại đoàn kết dân tộc",
           "Huân chương Đại đoàn kết"),
    _order("HCDC", "Huân chương Dũng cảm", 19, _PERSON, "Đ52", "HCDC", "HC Dũng cảm"),
    _order("HCHN", "Huân chương Hữu nghị", 20, _FOREIGN, "Đ53", "HCHN", "HC Hữu nghị"),
)  # fmt: skip

HUY_CHUONG: Final = (
    _medal("HUYCHUONG_QKQT", "Huy chương Quân kỳ quyết thắng", _PERSON, "HC Quân kỳ quyết thắng"),
    _medal("HUYCHUONG_VANTQ", "Huy chương Vì an ninh Tổ quốc", _PERSON, "HC Vì an ninh Tổ quốc"),
    *_classes("HUYCHUONG_CSVV", "Huy chương Chiến sĩ vẻ vang", Nhom.HUY_CHUONG, None, _PERSON, ("Đ54-58",) * 3,
              ("HC Chiến sĩ vẻ vang",)),
    _medal("HUYCHUONG_HN", "Huy chương Hữu nghị", (DoiTuong.CANHAN_NN,)),
    PhanThuong(
        "HUYCHUONG_TNXPVV", "Huy chương Thanh niên xung phong vẻ vang", Nhom.HUY_CHUONG, None, _PERSON,
        quyen.CHU_TICH_NUOC_2022, mot_nguon("L22 Đ96"),
        bi_danh=("Huy chương TNXP vẻ vang", "HC Thanh niên xung phong vẻ vang"),
    ),
)  # fmt: skip

DANH_HIEU_VINH_DU: Final = (
    _honour("TAH", "Tỉnh Anh hùng", _GROUP),
    _honour("TPAH", "Thành phố Anh hùng", _GROUP, "TP Anh hùng"),
    _honour("BMVNAH", "Bà mẹ Việt Nam anh hùng", _PERSON, "BMVNAH", "Mẹ Việt Nam anh hùng", "Bà mẹ VNAH"),
    _honour("AHLLVT", "Anh hùng Lực lượng vũ trang nhân dân", _BOTH, "AHLLVT", "AHLLVTND", "Anh hùng LLVT",
            "Anh hùng LLVT nhân dân"),
    _honour("AHLD", "Anh hùng Lao động", _BOTH, "AHLĐ", "Anh hùng LĐ"),
    _honour("NGND", "Nhà giáo nhân dân", _PERSON, "NGND"),
    _honour("NGUT", "Nhà giáo ưu tú", _PERSON, "NGƯT"),
    _honour("TTND", "Thầy thuốc nhân dân", _PERSON, "TTND"),
    _honour("TTUT", "Thầy thuốc ưu tú", _PERSON, "TTƯT"),
    _honour("NSND", "Nghệ sĩ nhân dân", _PERSON, "NSND"),
    _honour("NSUT", "Nghệ sĩ ưu tú", _PERSON, "NSƯT"),
    _honour("NNND", "Nghệ nhân nhân dân", _PERSON, "NNND"),
    _honour("NNUT", "Nghệ nhân ưu tú", _PERSON, "NNƯT"),
)  # fmt: skip

GIAI_THUONG: Final = (
    _honour("GTHCM", "Giải thưởng Hồ Chí Minh", _PERSON, "GTHCM", "GT Hồ Chí Minh", family=Nhom.GIAI_THUONG),
    _honour("GTNN", "Giải thưởng Nhà nước", _PERSON, "GTNN", "GT Nhà nước", family=Nhom.GIAI_THUONG),
)

BANG_KHEN: Final = (
    PhanThuong(
        "BKTTG", "Bằng khen của Thủ tướng Chính phủ", Nhom.BANG_KHEN, 30, (*_HOME, *_FOREIGN), quyen.THU_TUONG,
        hai_nguon("L22 Đ73, 78.2"),
        bi_danh=("BKTTg", "BKTTgCP", "BK TTg", "BK TTCP", "BKCP", "Bằng khen Chính phủ", "Bằng khen Thủ tướng",
                 "Bằng khen TTg"),
    ),
    PhanThuong(
        "BK_BT", "Bằng khen của Bộ, ban, ngành, tỉnh", Nhom.BANG_KHEN, 31, _HOME, quyen.BO_TINH,
        hai_nguon("L22 Đ74, 79.2, 79.4"), trong_ngoac=False,
        ten_cap_tinh="Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
        bi_danh=("BKUBND", "BK UBND tỉnh", "BKT", "BK tỉnh", "BK cấp tỉnh", "BK bộ", "Bằng khen UBND tỉnh",
                 "Bằng khen cấp tỉnh", "Bằng khen cấp bộ", "Bằng khen của UBND tỉnh", "Bằng khen bộ/tỉnh",
                 "BK bộ/tỉnh"),
    ),
    PhanThuong(
        "BK_QK_DHQG", "Bằng khen của quân khu, đại học quốc gia", Nhom.BANG_KHEN, None, _BOTH, quyen.QUAN_KHU_DHQG,
        hai_nguon("N152 Đ54"), trong_ngoac=False,
        bi_danh=("Bằng khen quân khu", "Bằng khen đại học quốc gia", "Bằng khen ĐHQG", "BK quân khu", "BK ĐHQG"),
    ),
)  # fmt: skip

KY_NIEM_CHUONG: Final = (
    PhanThuong(
        "KNC",
        "Kỷ niệm chương",
        Nhom.KY_NIEM_CHUONG,
        32,
        _PERSON,
        quyen.KY_NIEM_CHUONG,
        mot_nguon("L22 Đ71, 79"),
        trong_ngoac=False,
        bi_danh=("KNC",),
    ),
)
GIAY_KHEN: Final = (
    PhanThuong(
        "GK",
        "Giấy khen",
        Nhom.GIAY_KHEN,
        33,
        _HOME,
        quyen.GIAY_KHEN,
        mot_nguon("L22 Đ75, 80"),
        trong_ngoac=False,
        bi_danh=("GK",),
    ),
)

HINH_THUC_KHEN_THUONG: Final = (
    *HUAN_CHUONG, *HUY_CHUONG, *DANH_HIEU_VINH_DU, *GIAI_THUONG, *KY_NIEM_CHUONG, *BANG_KHEN, *GIAY_KHEN,
)  # fmt: skip
