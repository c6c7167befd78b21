"""Quy định: what a ministry's or province's own rules settle, with the nation's defaults where there are any.

The decree leaves councils, lower dossiers, deadlines and quotas to each ministry
and province (N152 Đ6.2 b-e): an office writes its own down once, by awards as it
types them. A ``None`` means: not settled here, so nothing is judged by it.

>>> QuyDinh.model_validate({"nguong_phieu": {"CSTĐCS": "2/3"}}).nguong_phieu
{'CSTDCS': Fraction(2, 3)}
"""

from __future__ import annotations

from collections import Counter
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

from vanban.chu.text import nfc
from vanban.danh_muc.kieu import KyLuat, MaPhanThuong, MucHoanThanh, TyLe, doc_phan_thuong
from vanban.danh_muc.nguong_phieu import TY_LE_CO_MAT


def _one_each(value: Any) -> Any:
    """Refuse an award given twice under two names, of which one would silently win."""
    if isinstance(value, dict):
        codes = Counter(code for name in value if (code := _code(name)))
        if twice := [name for name in value if codes[_code(name)] > 1]:
            raise ValueError(f"một danh hiệu, hình thức ghi nhiều lần: {', '.join(map(str, twice))}")
    return value


def _code(name: Any) -> str:
    try:
        return str(doc_phan_thuong(name))
    except ValueError:
        return ""


def _yes_no(value: Any) -> Any:
    return {"có": True, "không": False}.get(nfc(value).strip().lower(), value) if isinstance(value, str) else value


_MotLan = BeforeValidator(_one_each)
_CoKhong = BeforeValidator(_yes_no)
_Thang = Annotated[int, Field(ge=0, le=120)]


class _Rules(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", validate_default=True)


class HanMuc(_Rules):
    """A quota: at most such a share of a number, perhaps only in units of one rating or title."""

    phan_thuong: MaPhanThuong = Field(
        title="Phần thưởng", description="Danh hiệu, hình thức bị hạn mức.", examples=["CSTĐCS"]
    )
    toi_da: TyLe = Field(title="Tối đa", description="Tỷ lệ cao nhất.", examples=["15 %"])
    tren: Literal["LĐTT", "số người", "TTLĐTT"] = Field(
        title="Trên", description="Tính trên số nào.", examples=["LĐTT"]
    )
    muc_don_vi: MucHoanThanh | None = Field(
        default=None,
        title="Mức đơn vị",
        description="Chỉ với đơn vị xếp loại này.",
        examples=["Hoàn thành tốt nhiệm vụ"],
    )
    danh_hieu_don_vi: MaPhanThuong | None = Field(
        default=None, title="Danh hiệu đơn vị", description="Chỉ với đơn vị đạt danh hiệu này.", examples=["TTLĐXS"]
    )


class QuyDinh(_Rules):
    """A province's or ministry's rules (``ProvinceProfile``); every field may be left out."""

    can_cu: str = Field(
        default="",
        title="Căn cứ",
        description="Văn bản quy định của bộ, tỉnh: số, ngày, cơ quan.",
        examples=["Quyết định số 12/2025/QĐ-UBND ngày 05/12/2025 của UBND tỉnh Ví Dụ"],
    )
    nguong_phieu: Annotated[dict[MaPhanThuong, TyLe], _MotLan] = Field(
        default={},
        title="Ngưỡng phiếu",
        description="Tỷ lệ phiếu tối thiểu của từng danh hiệu, hình thức.",
        examples=[{"CSTĐCS": "80 %"}],
    )
    ty_le_co_mat: TyLe = Field(
        default=TY_LE_CO_MAT,
        title="Tỷ lệ có mặt",
        description="Phần thành viên Hội đồng phải có mặt.",
        examples=["2/3"],
    )
    bo_phieu_kin: Annotated[bool | None, _CoKhong] = Field(
        default=None, title="Bỏ phiếu kín", description="Có bắt buộc bỏ phiếu kín không.", examples=["có"]
    )
    han_muc: tuple[HanMuc, ...] = Field(
        default=(),
        title="Hạn mức",
        description="Các tỷ lệ tối đa.",
        examples=[[{"phan_thuong": "CSTĐCS", "toi_da": "15 %", "tren": "LĐTT"}]],
    )
    thoi_han: Annotated[dict[MaPhanThuong, str], _MotLan] = Field(
        default={},
        title="Thời hạn",
        description="Hạn gửi hồ sơ của từng danh hiệu, hình thức.",
        examples=[{"TTLĐXS": "trước ngày 10/12"}],
    )
    so_thang_lam_viec_toi_thieu: _Thang | None = Field(
        default=None,
        title="Số tháng làm việc tối thiểu",
        description="Làm việc ít hơn thì không xét LĐTT.",
        examples=[10],
    )
    so_thang_thanh_lap_toi_thieu: _Thang | None = Field(
        default=None, title="Số tháng thành lập tối thiểu", description="Tập thể mới hơn thì không xét.", examples=[12]
    )
    muc_ky_luat_khong_xet: KyLuat | None = Field(
        default=None,
        title="Mức kỷ luật không xét",
        description="Bị kỷ luật từ mức này trở lên thì không xét LĐTT.",
        examples=["Khiển trách"],
    )
    so_lan_toi_da_moi_nam: Annotated[dict[MaPhanThuong, Annotated[int, Field(ge=1)]], _MotLan] = Field(
        default={},
        title="Số lần tối đa mỗi năm",
        description="Một đối tượng được nhận nhiều nhất mấy lần một năm.",
        examples=[{"BK tỉnh": 2}],
    )
    so_nam_cho: Annotated[int, Field(ge=0, le=20)] | None = Field(
        default=None,
        title="Số năm chờ",
        description="Sau khen cấp Nhà nước, chờ mấy năm mới xét bằng khen bộ, tỉnh.",
        examples=[2],
    )
    danh_hieu_don_vi_cua_nguoi_dung_dau: Annotated[dict[MaPhanThuong, MaPhanThuong], _MotLan] = Field(
        default={},
        title="Danh hiệu đơn vị của người đứng đầu",
        description="Người đứng đầu được xét danh hiệu này khi đơn vị đạt danh hiệu kia.",
        examples=[{"CSTĐCS": "TTLĐTT", "CSTĐ tỉnh": "TTLĐXS"}],
    )
    so_bo_ho_so: Annotated[int, Field(ge=1, le=20)] = Field(
        default=1, title="Số bộ hồ sơ", description="Số bộ bản chính phải nộp (N152 Đ36-42: 01 bộ).", examples=[1]
    )
    noi_nhan_ho_so: tuple[str, ...] = Field(
        default=(), title="Nơi nhận hồ sơ", description="Nơi gửi tờ trình và hồ sơ.", examples=[["Sở Nội vụ"]]
    )
    noi_lay_y_kien: tuple[str, ...] = Field(
        default=(), title="Nơi lấy ý kiến", description="Các cơ quan phải lấy ý kiến.", examples=[["Thuế tỉnh Ví Dụ"]]
    )
    so_ngay_lay_y_kien: Annotated[int, Field(ge=1, le=90)] = Field(
        default=10, title="Số ngày lấy ý kiến", description="Số ngày làm việc để trả lời (N152 Đ34: 10).", examples=[10]
    )
    tieu_chi_giay_khen: tuple[str, ...] = Field(
        default=(),
        title="Tiêu chí giấy khen",
        description="Tiêu chí riêng của bộ, tỉnh.",
        examples=[["Có thành tích đột xuất"]],
    )
    yeu_cau_dang_ky: Annotated[bool, _CoKhong] = Field(
        default=False,
        title="Yêu cầu đăng ký",
        description="Không đăng ký thi đua thì không xét (Luật 2022 không đòi).",
        examples=["không"],
    )
    yeu_cau_xac_nhan_thue: Annotated[bool, _CoKhong] = Field(
        default=False,
        title="Yêu cầu xác nhận thuế",
        description="Hồ sơ phải có xác nhận của cơ quan thuế.",
        examples=["không"],
    )
    nguon_xep_loai_tap_the: str = Field(
        default="",
        title="Nguồn xếp loại tập thể",
        description="Văn bản nào cho biết mức hoàn thành của tập thể.",
        examples=["Kết quả xếp loại tổ chức đảng"],
    )
