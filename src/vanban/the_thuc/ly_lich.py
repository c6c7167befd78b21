"""Sơ lược lý lịch (who somebody is), as Part I of the personal achievement reports asks.

NĐ 152/2025/NĐ-CP, NĐ 98/2023/NĐ-CP (Mẫu 03), NĐ 91/2017/NĐ-CP (Mẫu 02, 03, 06).
"""

from __future__ import annotations

from functools import lru_cache
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, field_validator

from vanban.chu.text import nfc, slug, upper_first
from vanban.the_thuc.dia_chi_hanh_chinh import DiaChiHanhChinh
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.dong_nhan import DongNhan, dong
from vanban.the_thuc.ho_ten import HoTen
from vanban.the_thuc.nguoi_nhan import noi
from vanban.the_thuc.theo_quyet_dinh import TrongBang
from vanban.the_thuc.written import Model

_SEX_OF = {"ong": "Nam", "ba": "Nữ"}


def _sex(value: Any) -> Any:
    """Read NAM, NU and the like."""
    return {"nam": "Nam", "nu": "Nữ"}.get(slug(value), value) if isinstance(value, str) else value


def _called(text: str) -> str:
    """Write Ông, Bà with a capital, a rank or an academic title as typed."""
    return upper_first(text.lower()) if slug(text) in _SEX_OF else upper_first(nfc(text))


Loi = Annotated[TrongBang, AfterValidator(lambda text: text.replace("; ", ", "))]
"""One of several facts that share a line."""


class ConNguoi(Model):
    """Whom a report is about."""

    danh_xung: Annotated[TrongBang, AfterValidator(_called)] | None = Field(
        default=None,
        title="Danh xưng",
        description="Ông, Bà, quân hàm hoặc học hàm đứng trước họ tên.",
        examples=["Ông"],
    )
    ho_ten: HoTen = Field(title="Họ tên", description="Họ và tên đầy đủ.", examples=["Nguyễn Văn Ví Dụ"])
    ngay_sinh: ThoiGian = Field(
        default=ThoiGian(), title="Ngày sinh", description="Ngày sinh, hoặc chỉ năm sinh.", examples=["05/3/1980"]
    )
    gioi_tinh: Annotated[Literal["Nam", "Nữ"], BeforeValidator(_sex)] | None = Field(
        default=None, title="Giới tính", description="Nam hoặc Nữ.", examples=["Nam"]
    )
    que_quan: DiaChiHanhChinh | None = Field(
        default=None,
        title="Quê quán",
        description="Thôn (tổ), xã, tỉnh; trước ngày 01/7/2025 có cả huyện.",
        examples=["xã Thí Dụ, tỉnh Đồng Nai"],
    )
    tru_quan: DiaChiHanhChinh | None = Field(
        default=None,
        title="Trú quán",
        description="Nơi thường trú.",
        examples=["khu phố 2, phường Trấn Biên, tỉnh Đồng Nai"],
    )
    dien_thoai: Loi | None = Field(
        default=None, title="Điện thoại", description="Số điện thoại.", examples=["0251 3000 000"]
    )

    @field_validator("gioi_tinh")
    @classmethod
    def _agrees(cls, sex: str | None, info: ValidationInfo) -> str | None:
        """Hold it to the form of address, which tells it too."""
        told = _SEX_OF.get(slug(info.data.get("danh_xung") or ""))
        if sex and told and sex != told:
            raise ValueError(f"“{sex}” không khớp danh xưng “{info.data['danh_xung']}”")
        return sex or told

    @property
    def goi_ten(self) -> str:
        """The name with the form of address."""
        return f"{self.danh_xung} {self.ho_ten}" if self.danh_xung else self.ho_ten


class CongTac(ConNguoi):
    """Whom a report is about, and where that person works."""

    don_vi: Loi | None = Field(
        default=None,
        title="Đơn vị",
        description="Đơn vị công tác.",
        examples=["Phòng Quản lý Đầu tư, Ban Quản lý các Khu công nghiệp"],
    )
    chuc_vu_dang: Loi | None = Field(
        default=None, title="Chức vụ Đảng", description="Chức vụ trong Đảng.", examples=["Bí thư Chi bộ"]
    )
    chuc_vu_chinh_quyen: Loi | None = Field(
        default=None, title="Chức vụ chính quyền", description="Chức vụ, chức danh.", examples=["Trưởng phòng"]
    )
    chuc_vu_doan_the: Loi | None = Field(
        default=None,
        title="Chức vụ đoàn thể",
        description="Chức vụ trong công đoàn, đoàn thanh niên.",
        examples=["Phó Chủ tịch Công đoàn cơ sở"],
    )

    @property
    def gioi_thieu(self) -> str:
        """Name, post and body on one line."""
        post = self.chuc_vu_chinh_quyen or self.chuc_vu_doan_the or self.chuc_vu_dang
        return ", ".join(filter(None, (self.goi_ten, _post_and_unit(post or "", self.don_vi or ""))))


@lru_cache(maxsize=1024)
def _post_and_unit(post: str, unit: str) -> str:
    """Put them on one line; many people of a unit have the same post."""
    return noi([post, *unit.split(", ")])


class LyLich(CongTac):
    """The same with what a report on a course of merit asks beside it."""

    dan_toc: Loi | None = Field(default=None, title="Dân tộc", description="Dân tộc.", examples=["Kinh"])
    ton_giao: Loi | None = Field(default=None, title="Tôn giáo", description="Tôn giáo.", examples=["Không"])
    ngay_vao_co_quan: ThoiGian = Field(
        default=ThoiGian(),
        title="Ngày vào cơ quan",
        description="Ngày về công tác tại cơ quan.",
        examples=["01/8/2005"],
    )
    trinh_do_chuyen_mon: Loi | None = Field(
        default=None, title="Trình độ chuyên môn", description="Chuyên môn, nghiệp vụ.", examples=["Đại học luật"]
    )
    ly_luan_chinh_tri: Loi | None = Field(
        default=None, title="Lý luận chính trị", description="Sơ cấp, trung cấp, cao cấp.", examples=["Cao cấp"]
    )
    hoc_ham: Loi | None = Field(default=None, title="Học hàm", description="Học hàm.", examples=["Phó Giáo sư"])
    hoc_vi: Loi | None = Field(default=None, title="Học vị", description="Học vị.", examples=["Thạc sĩ"])
    giai_thuong: Loi | None = Field(
        default=None,
        title="Giải thưởng",
        description="Danh hiệu vinh dự, giải thưởng.",
        examples=["Giải Ba Hội thi Sáng tạo kỹ thuật tỉnh năm 2024"],
    )
    so_dinh_danh: Loi | None = Field(
        default=None,
        title="Số định danh",
        description="Số định danh cá nhân, chỉ ghi khi cơ quan xét khen thưởng yêu cầu.",
        examples=["075000000000"],
    )


_SINH = DongNhan("Sinh ngày, tháng, năm", {"ngay_sinh": "", "gioi_tinh": "giới tính"})
_QUE = (dong("Quê quán", "que_quan"), dong("Trú quán", "tru_quan"))
_LAM = (
    dong("Đơn vị công tác", "don_vi"),
    DongNhan(
        "Chức vụ (Đảng, chính quyền, đoàn thể)",
        {"chuc_vu_dang": "Đảng", "chuc_vu_chinh_quyen": "chính quyền", "chuc_vu_doan_the": "đoàn thể"},
        chinh="chuc_vu_chinh_quyen",
    ),
)
_TEL = dong("Điện thoại", "dien_thoai")
CONG_TAC = (dong("Họ tên", "ho_ten"), _SINH, *_QUE, *_LAM, _TEL)
"""The lines of a person honoured for one deed (NĐ 91/2017/NĐ-CP, Mẫu 06)."""
LY_LICH = (
    dong("Họ tên", "ho_ten"),
    _SINH,
    dong("Số định danh cá nhân", "so_dinh_danh"),
    DongNhan("Dân tộc", {"dan_toc": "", "ton_giao": "tôn giáo"}),
    *_QUE,
    *_LAM,
    dong("Ngày, tháng, năm vào cơ quan", "ngay_vao_co_quan"),
    dong("Trình độ chuyên môn, nghiệp vụ", "trinh_do_chuyen_mon"),
    dong("Trình độ lý luận chính trị", "ly_luan_chinh_tri"),
    DongNhan(
        "Học hàm, học vị, danh hiệu, giải thưởng",
        {"hoc_ham": "học hàm", "hoc_vi": "học vị", "giai_thuong": "danh hiệu, giải thưởng"},
    ),
    _TEL,
)
"""The lines of a course of merit (NĐ 98/2023/NĐ-CP, Mẫu 03)."""


def doc_danh_xung(about: str, data: dict[str, Any]) -> dict[str, str]:
    """Read the form of address from the line under the title, where it stands before the name."""
    before = about.partition(data["ho_ten"])[0].strip() if data.get("ho_ten") else ""
    return {"danh_xung": before} if before else {}
