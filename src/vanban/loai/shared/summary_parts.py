"""The prose of a summary report, heading by heading: what people write and nothing computes.

A group is a section (I.), its fields are the section's parts (1.); ``de_muc`` is how a part's heading prints where that
is longer than its name. The order of parts is the practice of such reports (TT 01/2024/TT-BNV, Điều 3 khoản 3).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Annotated, Any, ClassVar

from pydantic import AfterValidator, Field

from vanban.the_thuc.cac_khoi import CacKhoi
from vanban.the_thuc.khoi_noi_dung import EITHER, TITLES, KhoiNoiDung
from vanban.the_thuc.nhieu_loi import da_xet
from vanban.the_thuc.written import Model


def _below_a_heading(blocks: tuple[KhoiNoiDung, ...]) -> tuple[KhoiNoiDung, ...]:
    """Refuse headings where the report has its own."""
    told = "đề mục của báo cáo do vanban in; ở đây chỉ ghi đoạn, điểm a, b, gạch đầu dòng, bảng, hình"
    return da_xet(blocks, [((at,), told) for at, block in enumerate(blocks) if block.cap in (*TITLES, *EITHER)])


LoiPhan = Annotated[CacKhoi, AfterValidator(_below_a_heading)]
"""What stands under a heading."""


class NhomPhan(Model):
    """A section: its parts in the order of the page."""

    de_muc: ClassVar[Mapping[str, str]] = MappingProxyType({})
    """Printed headings by field, where they are not the titles."""

    @classmethod
    def cac_de_muc(cls) -> dict[str, str]:
        """Give the printed heading of each part."""
        return {name: cls.de_muc.get(name, field.title or "") for name, field in cls.model_fields.items()}

    def phan(self) -> Iterator[tuple[str, tuple[KhoiNoiDung, ...]]]:
        """Give each part that is written, under its heading."""
        for name, heading in self.cac_de_muc().items():
            if blocks := getattr(self, name):
                yield heading, blocks


def _phan(title: str, description: str, example: str, *, needed: bool = False) -> Any:
    default: Any = ... if needed else ()
    return Field(default=default, title=title, description=description, examples=[[example]])


class DacDiem(NhomPhan):
    """I. What the office is, what helped and what hindered."""

    khai_quat: LoiPhan = _phan(
        "Khái quát", "Tổ chức, nhiệm vụ, nhân sự của cơ quan.",
        "Cơ quan có 06 phòng, đơn vị trực thuộc với 82 công chức, viên chức, người lao động.", needed=True,
    )  # fmt: skip
    thuan_loi: LoiPhan | tuple[()] = _phan("Thuận lợi", "Điều giúp cho phong trào.", "Cấp ủy quan tâm chỉ đạo sát sao.")
    kho_khan: LoiPhan | tuple[()] = _phan(
        "Khó khăn", "Điều cản trở.", "Khối lượng công việc tăng trong khi biên chế giảm."
    )


class PhongTraoThiDua(NhomPhan):
    """III. How people emulated each other."""

    de_muc = MappingProxyType({
        "phat_dong": "Phát động, đăng ký, ký giao ước thi đua",
        "thuong_xuyen": "Thi đua thường xuyên",
        "chuyen_de": "Thi đua theo chuyên đề",
        "cum_khoi": "Hoạt động cụm, khối thi đua",
        "dien_hinh": "Điển hình tiên tiến, mô hình mới",
    })  # fmt: skip

    phat_dong: LoiPhan = _phan(
        "Phát động", "Phát động, đăng ký, ký giao ước.", "100 % phòng, đơn vị đăng ký thi đua từ đầu năm.", needed=True
    )
    thuong_xuyen: LoiPhan | tuple[()] = _phan(
        "Thường xuyên", "Kết quả thực hiện chỉ tiêu, nhiệm vụ.", "Hoàn thành các chỉ tiêu được giao."
    )
    chuyen_de: LoiPhan | tuple[()] = _phan(
        "Chuyên đề", "Tên, thời gian, kết quả từng chuyên đề.", "Chuyên đề số hóa hồ sơ hoàn thành trước thời hạn."
    )
    cum_khoi: LoiPhan | tuple[()] = _phan(
        "Cụm, khối", "Hoạt động của cụm, khối.", "Tham gia đủ hoạt động của Khối thi đua."
    )
    dien_hinh: LoiPhan | tuple[()] = _phan(
        "Điển hình", "Điển hình, mô hình được nhân rộng.", "Mô hình tiếp công dân trực tuyến được nhân rộng."
    )


class CacMatCongTac(NhomPhan):
    """V. What else was done for emulation and commendation."""

    de_muc = MappingProxyType({
        "tuyen_truyen": "Công tác tuyên truyền",
        "kiem_tra": "Công tác kiểm tra, giám sát",
        "bo_may": "Tổ chức bộ máy, Hội đồng Thi đua - Khen thưởng",
        "cong_nghe": "Ứng dụng công nghệ thông tin, cải cách hành chính",
    })  # fmt: skip

    tuyen_truyen: LoiPhan | tuple[()] = _phan(
        "Tuyên truyền", "Tuyên truyền gương người tốt.", "Đăng bài trên trang thông tin."
    )
    kiem_tra: LoiPhan | tuple[()] = _phan(
        "Kiểm tra", "Kiểm tra, giám sát.", "Kiểm tra công tác thi đua tại các đơn vị."
    )
    bo_may: LoiPhan | tuple[()] = _phan("Bộ máy", "Người làm công tác thi đua, Hội đồng.", "Hội đồng được kiện toàn.")
    cong_nghe: LoiPhan | tuple[()] = _phan("Công nghệ", "Phần mềm, thủ tục.", "Hồ sơ khen thưởng được lập trên máy.")


class DanhGia(NhomPhan):
    """VI. What was good and what was not, why, and what is learnt."""

    de_muc = MappingProxyType({
        "han_che": "Tồn tại, hạn chế",
        "khach_quan": "Nguyên nhân khách quan",
        "chu_quan": "Nguyên nhân chủ quan",
        "bai_hoc": "Bài học kinh nghiệm",
    })  # fmt: skip

    uu_diem: LoiPhan = _phan("Ưu điểm", "Điều làm được.", "Phong trào gắn với nhiệm vụ chính trị.", needed=True)
    han_che: LoiPhan = _phan("Hạn chế", "Điều chưa được.", "Việc phát hiện điển hình còn ít.", needed=True)
    khach_quan: LoiPhan | tuple[()] = _phan("Khách quan", "Nguyên nhân khách quan.", "Quy định mới còn chờ hướng dẫn.")
    chu_quan: LoiPhan | tuple[()] = _phan("Chủ quan", "Nguyên nhân chủ quan.", "Một số đơn vị chưa chủ động.")
    bai_hoc: LoiPhan | tuple[()] = _phan("Bài học", "Bài học rút ra.", "Phải kiểm tra, đôn đốc thường xuyên.")
