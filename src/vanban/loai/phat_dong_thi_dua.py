"""Kế hoạch phát động phong trào thi đua (plan that launches an emulation movement).

What it must tell is the law's list: mục tiêu, phạm vi, đối tượng, nội dung,
tiêu chí, thời gian, biện pháp (Luật Thi đua, khen thưởng 2022, Điều 17). Order
of the parts, slogan and rewards are practice.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from vanban.chu.cau import unquoted
from vanban.chu.so import listed
from vanban.chu.viet_so import so_luong
from vanban.loai.shared.award_names import viet_day_du
from vanban.loai.shared.contents import Names, Records, Rows
from vanban.loai.shared.forms import VanBanTenLoai
from vanban.loai.shared.outline import CoBoCuc, Heading
from vanban.the_thuc.written import CacY, CacYMotDong, Model, Muc, ThanhDanhSach

KHEN = {"hinh_thuc": "Hình thức khen thưởng", "tap_the": "Số tập thể", "ca_nhan": "Số cá nhân"}


def _slogan(text: str) -> str:
    return f"“{unquoted(text)}”"


class KhenPhongTrao(Model):
    """A reward that the movement promises, and how many of it."""

    hinh_thuc: Annotated[Muc, AfterValidator(viet_day_du)] = Field(
        title="Hình thức", description="Hình thức khen thưởng.", examples=["Giấy khen của Trưởng ban"]
    )
    tap_the: int = Field(default=0, title="Tập thể", ge=0, description="Tặng bao nhiêu tập thể.", examples=[5])
    ca_nhan: int = Field(default=0, title="Cá nhân", ge=0, description="Tặng bao nhiêu cá nhân.", examples=[10])

    @field_validator("ca_nhan")
    @classmethod
    def _somebody(cls, count: int, info: ValidationInfo) -> int:
        if not count and not info.data.get("tap_the", 1):
            raise ValueError("thiếu: ghi số tập thể hoặc số cá nhân được khen")
        return count


def _promised(rows: Rows) -> str:
    def count(name: str) -> int:
        return sum(int(row[name]) for row in rows["khen_thuong"] if row.get(name, "").isdecimal())

    counts = ((count("tap_the"), "tập thể"), (count("ca_nhan"), "cá nhân"))
    told = listed([f"{so_luong(number)} {word}" for number, word in counts if number])
    return f"Tổng kết phong trào, dự kiến khen thưởng {told}, gồm:"


class PhatDongThiDua(CoBoCuc, VanBanTenLoai):
    """Calls to a movement: what for, whom, by which criteria, until when."""

    ten = "Phát động thi đua"
    ten_loai = "Kế hoạch"
    viet_tat = "KH"
    outline = (
        Heading("Mục tiêu, yêu cầu", parts=(Heading("Mục tiêu", "muc_tieu"), Heading("Yêu cầu", "yeu_cau"))),
        Heading("Phạm vi, đối tượng", parts=(Heading("Phạm vi", "pham_vi"), Heading("Đối tượng", "doi_tuong"))),
        Heading(
            "Nội dung thi đua",
            parts=(Heading("Khẩu hiệu thi đua", "khau_hieu", Names()), Heading("Nội dung", "noi_dung")),
        ),
        Heading(
            "Tiêu chí, hình thức khen thưởng",
            parts=(
                Heading("Tiêu chí", "tieu_chi"),
                Heading("Hình thức khen thưởng", "khen_thuong", Records(KHEN), lead=_promised),
            ),
        ),
        Heading("Thời gian thực hiện", "thoi_gian_thuc_hien"),
        Heading("Biện pháp thực hiện", "bien_phap"),
        Heading("Tổ chức thực hiện", "to_chuc_thuc_hien"),
    )

    muc_tieu: CacY = Field(
        title="Mục tiêu", min_length=1, description="Phong trào nhằm đạt điều gì.",
        examples=[["Hoàn thành toàn diện nhiệm vụ năm 2026"]],
    )  # fmt: skip
    yeu_cau: CacY = Field(
        title="Yêu cầu", min_length=1, description="Điều phải bảo đảm khi tổ chức phong trào.",
        examples=[["Thiết thực, có trọng tâm", "Khen thưởng kịp thời, đúng người, đúng việc"]],
    )  # fmt: skip
    pham_vi: CacY = Field(
        title="Phạm vi", min_length=1, description="Phong trào tổ chức ở đâu.",
        examples=[["Trong toàn Ban Quản lý và các khu công nghiệp"]],
    )  # fmt: skip
    doi_tuong: CacY = Field(
        title="Đối tượng",
        min_length=1,
        description="Những ai tham gia.",
        examples=[["Tập thể, cá nhân thuộc Ban Quản lý"]],
    )
    khau_hieu: Annotated[tuple[Annotated[Muc, AfterValidator(_slogan)], ...], ThanhDanhSach] = Field(
        default=(), title="Khẩu hiệu", description="Khẩu hiệu của phong trào; dấu ngoặc kép được thêm.",
        examples=["Kỷ cương, sáng tạo, về đích sớm"],
    )  # fmt: skip
    noi_dung: CacY = Field(
        title="Nội dung", min_length=1, description="Thi đua làm gì.",
        examples=[["Cải cách thủ tục hành chính", "Chuyển đổi số"]],
    )  # fmt: skip
    tieu_chi: CacY = Field(
        title="Tiêu chí", min_length=1, description="Xét theo tiêu chí nào.",
        examples=[["Hoàn thành xuất sắc nhiệm vụ được giao", "Có giải pháp được áp dụng"]],
    )  # fmt: skip
    khen_thuong: tuple[KhenPhongTrao, ...] = Field(
        default=(), title="Khen thưởng",
        description="Khen bằng hình thức nào, bao nhiêu tập thể, cá nhân; in thành bảng, tổng số được cộng.",
        examples=[[{"hinh_thuc": "Giấy khen của Trưởng ban", "tap_the": 5, "ca_nhan": 10}]],
    )  # fmt: skip
    thoi_gian_thuc_hien: CacY = Field(
        title="Thời gian thực hiện", min_length=1, description="Phát động, sơ kết, tổng kết khi nào.",
        examples=[["Phát động trong tháng 3 năm 2026", "Tổng kết trong tháng 12 năm 2026"]],
    )  # fmt: skip
    bien_phap: CacY = Field(
        title="Biện pháp", min_length=1, description="Tổ chức phong trào bằng cách nào.",
        examples=[["Tuyên truyền trên trang thông tin điện tử", "Phát hiện, nhân rộng điển hình tiên tiến"]],
    )  # fmt: skip
    to_chuc_thuc_hien: CacYMotDong = Field(
        title="Tổ chức thực hiện", min_length=1, description="Ai triển khai, theo dõi, báo cáo.",
        examples=[["Giao Văn phòng theo dõi, tổng hợp kết quả, trình Trưởng ban khen thưởng"]],
    )  # fmt: skip

    @classmethod
    def samples(cls) -> dict[str, Any]:
        """Show the subject of such a plan."""
        return {**super().samples(), "trich_yeu": "Phát động phong trào thi đua năm 2026"}
