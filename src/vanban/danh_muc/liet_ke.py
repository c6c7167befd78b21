"""Enumerations of thi đua, khen thưởng: who, for what, by whom, how well (L22 Đ3, Đ6, Đ8, Đ9).

A member's value is what tables hold; ``nhan`` is what people read. ``doc`` reads
either of them, or an office's abbreviation, whatever its case and marks.

>>> MucHoanThanh.doc("hoàn thành tốt nhiệm vụ"), MucHoanThanh.doc("HTXSNV").nhan
(<MucHoanThanh.HTT: 'HTT'>, 'Hoàn thành xuất sắc nhiệm vụ')
>>> MucHoanThanh.HTXS >= MucHoanThanh.HTT
True
"""

from __future__ import annotations

from enum import Enum
from functools import cache, lru_cache, total_ordering
from typing import Self

from vanban.chu.text import slug


class LietKe(Enum):
    """A closed list of the law, each member with its Vietnamese label and how offices shorten it."""

    nhan: str
    cach_viet: tuple[str, ...]
    thu_tu: int

    __hash__ = object.__hash__  # a member is one object; Enum hashes its name each time

    def __new__(cls, value: str, nhan: str = "", *cach_viet: str) -> Self:
        """Keep the label, the other writings and the place in the list beside the value."""
        member = object.__new__(cls)
        member._value_ = value
        member.nhan = nhan
        member.cach_viet = cach_viet
        member.thu_tu = len(cls.__members__)
        return member

    @classmethod
    def doc(cls, text: str) -> Self:
        """Read a member as people type it; ``ValueError``, in the user's words, if there is none."""
        if member := _read(cls, text):
            return member  # type: ignore[return-value]
        raise ValueError(f"không có “{text}”; cần một trong: {'; '.join(member.nhan for member in cls)}")


@lru_cache(maxsize=1024)
def _read(kind: type[LietKe], text: str) -> LietKe | None:
    return _writings(kind).get(slug(text, joint=""))


@cache
def _writings(kind: type[LietKe]) -> dict[str, LietKe]:
    """Give the members by every way to write them, the first claiming a writing."""
    return {
        slug(known, joint=""): member
        for member in reversed(list(kind)) for known in (member.value, member.nhan, *member.cach_viet)
    }  # fmt: skip


@total_ordering
class XepBac(LietKe):
    """A closed list whose members rise from the first to the last."""

    def __lt__(self, other: object) -> bool:
        """Compare places in the list."""
        return self.thu_tu < other.thu_tu if isinstance(other, type(self)) else NotImplemented


class DoiTuong(LietKe):
    """Who can be rewarded (L22 Đ2)."""

    CANHAN = ("CANHAN", "Cá nhân", "Khen thưởng cá nhân", "CN")
    TAPTHE = ("TAPTHE", "Tập thể", "Khen thưởng tập thể", "TT")
    HOGIADINH = ("HOGIADINH", "Hộ gia đình", "Khen thưởng hộ gia đình", "Hộ", "Gia đình")
    CANHAN_NN = ("CANHAN_NN", "Cá nhân người nước ngoài", "Người nước ngoài")
    TOCHUC_NN = ("TOCHUC_NN", "Tổ chức nước ngoài")


class LoaiHinh(LietKe):
    """What kind of merit is rewarded (L22 Đ8); kháng chiến stands in older statistics only."""

    CONG_TRANG = ("CONG_TRANG", "Công trạng", "Công trạng và thành tích", "Thường xuyên")
    DOT_XUAT = ("DOT_XUAT", "Đột xuất")
    PHONG_TRAO = ("PHONG_TRAO", "Phong trào thi đua", "Phong trào", "Chuyên đề", "Theo đợt", "Thi đua chuyên đề")
    CONG_HIEN = ("CONG_HIEN", "Quá trình cống hiến", "Cống hiến")
    NIEN_HAN = ("NIEN_HAN", "Niên hạn")
    DOI_NGOAI = ("DOI_NGOAI", "Đối ngoại")
    KHANG_CHIEN = ("KHANG_CHIEN", "Kháng chiến")


class Nhom(LietKe):
    """Families of awards: titles (L22 Đ6), then the forms of commendation in the law's order (L22 Đ9)."""

    DANH_HIEU_THI_DUA = ("DANH_HIEU_THI_DUA", "Danh hiệu thi đua")
    HUAN_CHUONG = ("HUAN_CHUONG", "Huân chương")
    HUY_CHUONG = ("HUY_CHUONG", "Huy chương")
    DANH_HIEU_VINH_DU_NN = ("DANH_HIEU_VINH_DU_NN", "Danh hiệu vinh dự nhà nước")
    GIAI_THUONG = ("GIAI_THUONG", "Giải thưởng")
    KY_NIEM_CHUONG = ("KY_NIEM_CHUONG", "Kỷ niệm chương")
    BANG_KHEN = ("BANG_KHEN", "Bằng khen")
    GIAY_KHEN = ("GIAY_KHEN", "Giấy khen")


class Cap(LietKe):
    """Who decides, highest first (L22 Đ77-80); the district until 30/6/2025."""

    CHU_TICH_NUOC = ("CHU_TICH_NUOC", "Chủ tịch nước")
    CHINH_PHU = ("CHINH_PHU", "Chính phủ")
    THU_TUONG = ("THU_TUONG", "Thủ tướng Chính phủ")
    BO_NGANH_TINH = ("BO_NGANH_TINH", "Bộ, ban, ngành, tỉnh", "Cấp bộ, tỉnh", "Cấp tỉnh", "Cấp bộ")
    DON_VI = ("DON_VI", "Đơn vị có tư cách pháp nhân, cơ quan chuyên môn cấp tỉnh và tương đương", "Đơn vị")
    CAP_HUYEN = ("CAP_HUYEN", "Cấp huyện")
    CAP_XA = ("CAP_XA", "Cấp xã")
    DOANH_NGHIEP = ("DOANH_NGHIEP", "Doanh nghiệp, hợp tác xã", "Doanh nghiệp")

    @property
    def nha_nuoc(self) -> bool:
        """Whether it is the State's own level, whose dossiers go through Bộ Nội vụ."""
        return self in (Cap.CHU_TICH_NUOC, Cap.CHINH_PHU, Cap.THU_TUONG)


class MucHoanThanh(XepBac):
    """The yearly rating of a person or a unit, rising."""

    KHT = ("KHT", "Không hoàn thành nhiệm vụ", "Không hoàn thành", "KHTNV")
    HT = ("HT", "Hoàn thành nhiệm vụ", "Hoàn thành", "HTNV")
    HTT = ("HTT", "Hoàn thành tốt nhiệm vụ", "Hoàn thành tốt", "HTTNV", "Tốt")
    HTXS = ("HTXS", "Hoàn thành xuất sắc nhiệm vụ", "Hoàn thành xuất sắc", "HTXSNV", "Xuất sắc")


class KyLuat(XepBac):
    """Disciplinary measures, rising."""

    KHIEN_TRACH = ("KHIEN_TRACH", "Khiển trách")
    CANH_CAO = ("CANH_CAO", "Cảnh cáo")
    HA_BAC_LUONG = ("HA_BAC_LUONG", "Hạ bậc lương")
    GIANG_CHUC = ("GIANG_CHUC", "Giáng chức")
    CACH_CHUC = ("CACH_CHUC", "Cách chức")
    BUOC_THOI_VIEC = ("BUOC_THOI_VIEC", "Buộc thôi việc")


class PhamViSangKien(XepBac):
    """How far an initiative is recognised to reach, rising (L22 Đ21-23)."""

    CO_SO = ("CO_SO", "Cơ sở", "Cấp cơ sở")
    BO_TINH = ("BO_TINH", "Bộ, ban, ngành, tỉnh", "Cấp tỉnh", "Tỉnh", "Cấp bộ", "Bộ", "Bộ, tỉnh")
    TOAN_QUOC = ("TOAN_QUOC", "Toàn quốc", "Cấp toàn quốc", "Nhà nước", "Cấp nhà nước")
