"""What every kind of paper has in common.

A kind is a frozen model of facts. Its ``view`` decides all the wording and
gives plain strings and lists: what a template may ask for, and nothing else.
What most papers have and some have not (a number, a subject, one signer) stands
in ``parts``; which of them go together, in ``forms``.
"""

from __future__ import annotations

import inspect
from pathlib import Path
from typing import Annotated, Any, ClassVar, get_type_hints

from pydantic import Field, field_validator, model_validator

from vanban.chu.text import slug
from vanban.loai.shared.view import KinhGuiView, View
from vanban.the_thuc import doc_lai
from vanban.the_thuc.ban_in import BanIn
from vanban.the_thuc.dau_chi import DauChi
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.hinh_tep import HinhIn
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.noi_nhan import mot_dang
from vanban.the_thuc.phu_luc import PhuLuc, PhuLucIn, doc_phu_luc, in_cac_phu_luc, kem_theo
from vanban.the_thuc.so_ky_hieu import SoKyHieu
from vanban.the_thuc.written import Dong, Ten, TungDong


class VanBan(DauChi):
    """The facts common to every paper."""

    ten: ClassVar[str] = ""
    """The kind's name where it is not the printed one ("Tờ trình khen thưởng" prints "Tờ trình")."""
    ten_loai: ClassVar[str]
    viet_tat: ClassVar[str]
    """Code of the kind (Phụ lục III, Mục I); two kinds have none."""
    mau: ClassVar[str] = "1.4"
    """The official form it follows (Phụ lục III, Mục II)."""
    head: ClassVar[tuple[str, ...]] = (
        "loai", "co_quan_chu_quan", "co_quan_ban_hanh", "so_ky_hieu", "ky_hieu_co_quan", "dia_danh", "ngay_ban_hanh",
        "trich_yeu", "do_khan", "pham_vi_luu_hanh", "kinh_gui", "can_cu",
    )  # fmt: skip
    """What stands above the body."""
    closing: ClassVar[tuple[str, ...]] = (
        "noi_nhan", "luu", "nguoi_soan_thao", "so_ban", "nguoi_ky", "dia_chi", "van_ban_kem_theo", "phu_luc",
    )  # fmt: skip
    """What stands under it."""

    loai: str = Field(default="", title="Loại", description="Loại văn bản; giữ nguyên.")
    co_quan_chu_quan: Ten | None = Field(
        default=None,
        title="Cơ quan chủ quản",
        description="Cơ quan cấp trên trực tiếp, được viết tắt cụm từ thông dụng như UBND; không có thì bỏ.",
        examples=["UBND tỉnh Đồng Nai"],
    )
    co_quan_ban_hanh: Ten = Field(
        title="Cơ quan ban hành",
        description="Tên chính thức, đầy đủ của cơ quan ban hành (Phụ lục I, Phần I, Mục II, khoản 2).",
        examples=["Ban Quản lý các Khu công nghiệp"],
    )
    dia_chi: Annotated[tuple[Dong, ...], TungDong] = Field(
        default=(),
        title="Địa chỉ",
        description="Địa chỉ, thư điện tử, trang thông tin, số điện thoại in ở chân trang đầu (Phụ lục I, Phần I, "
        "Mục III, khoản 4); không cần thì bỏ.",
        examples=[["Địa chỉ: số 1, đường Thí Dụ, tỉnh Đồng Nai", "Điện thoại: 0251 3000 000"]],
    )
    phu_luc: tuple[PhuLuc, ...] = Field(
        default=(),
        title="Phụ lục",
        description="Mỗi phụ lục một mục; nội dung văn bản phải có chỉ dẫn, như “tại Phụ lục kèm theo” (Phụ lục I, "
        "Phần I, Mục III, khoản 1).",
        examples=[[{"tieu_de": "Danh sách tập thể được khen thưởng", "noi_dung": ["Văn phòng."]}]],
    )

    @classmethod
    def slug(cls) -> str:
        """Give the kind's name for machines: "Kế hoạch" → ``ke_hoach``."""
        return slug(cls.ten_goi())

    @classmethod
    def prints(cls, name: str) -> bool:
        """Tell whether a printed name is the kind's own."""
        return slug(name) == slug(cls.ten_loai)

    @classmethod
    def ten_goi(cls) -> str:
        """Give the kind's name as people call it."""
        return cls.ten or cls.ten_loai

    @classmethod
    def has_form(cls) -> bool:
        """Tell whether the decree gives the kind a form; four of its 29 kinds have none."""
        return cls.mau[:1].isdigit()

    @classmethod
    def home(cls) -> Path:
        """Give the folder of the kind's module, where an office's own kind has its templates and examples."""
        return Path(inspect.getfile(cls)).parent

    @classmethod
    def in_order(cls) -> tuple[str, ...]:
        """Name the fields as they follow on the page: the head, the kind's own, what stands under the body."""
        fields = cls.model_fields
        edges = {*cls.head, *cls.closing}
        return (
            *(name for name in cls.head if name in fields),
            *(name for name in fields if name not in edges),
            *(name for name in cls.closing if name in fields),
        )

    @classmethod
    def samples(cls) -> dict[str, Any]:
        """Give examples that differ from kind to kind, by field."""
        return {"loai": cls.slug()}

    @classmethod
    def view_type(cls) -> type:
        """Give the ``TypedDict`` that ``view`` answers with: what a template may ask for."""
        hint: type = get_type_hints(cls.view)["return"]
        return hint

    def view(self) -> View:
        """Give what a template prints: all wording decided, every key present."""
        subject = self.in_trich_yeu()
        return {
            "loai": self.slug(),
            "tieu_de": (f"{self.ten_loai} - {subject}" if subject else self.ten_loai).replace("\n", " "),
            "tac_gia": (self.co_quan_ban_hanh or "").replace("\n", " "),
            "co_quan_chu_quan": self.co_quan_chu_quan or "",
            "co_quan_ban_hanh": self.co_quan_ban_hanh or "",
            "so_ky_hieu": self.in_so_ky_hieu(),
            "dia_danh_thoi_gian": self.in_dia_danh_thoi_gian(),
            "ten_loai": self.ten_loai,
            "trich_yeu": subject,
            **self.in_dau_chi(),
            "kinh_gui": self.in_kinh_gui(),
            "noi_dung": self.than_bai(),
            "noi_nhan": self.in_noi_nhan(),
            "quyen_han_chuc_vu": self.in_quyen_han_chuc_vu(),
            "chuc_vu_khac": self.in_chuc_vu_khac(),
            "ho_ten": self.in_ho_ten(),
            "anh_ky": self.in_anh_ky(),
            "dia_chi": list(self.dia_chi),
            "phu_luc": self.in_phu_luc(),
        }

    @property
    def thoi_gian(self) -> ThoiGian:
        """The paper's date, as far as it is known: it decides which law the paper follows."""
        return ThoiGian()

    def in_so_ky_hieu(self) -> str:
        """Print the number and symbol; empty in a kind that has none."""
        return ""

    def in_dia_danh_thoi_gian(self) -> str:
        """Print place and date; empty in a kind that has none in its head."""
        return ""

    def in_trich_yeu(self) -> str:
        """Print the subject; empty in a kind that has none."""
        return ""

    def in_kinh_gui(self) -> KinhGuiView:
        """Print whom the paper addresses; nobody in a kind that addresses none."""
        return {"dong_dau": "", "danh_sach": []}

    def in_noi_nhan(self) -> list[str]:
        """Print the recipients, a line each; none in a kind that has none."""
        return []

    def in_quyen_han_chuc_vu(self) -> list[str]:
        """Print the signer's authority and title, a line each; none where several sign."""
        return []

    def in_chuc_vu_khac(self) -> str:
        """Print the signer's other post; empty where there is none."""
        return ""

    def in_ho_ten(self) -> str:
        """Print the signer's name; empty in a draft."""
        return ""

    def in_anh_ky(self) -> list[HinhIn]:
        """Print the pictures of the signer's signature and seal; none where it is signed by hand, or several sign."""
        return []

    def in_phu_luc(self) -> list[PhuLucIn]:
        """Print the appendices."""
        return in_cac_phu_luc(self.phu_luc, self.in_kem_theo()) if self.phu_luc else []

    def in_kem_theo(self) -> str:
        """Print the line that ties an appendix to this paper."""
        return kem_theo(self.ten_loai, self.so_trong_loi, self.thoi_gian, self.co_quan_ban_hanh)

    @property
    def so_trong_loi(self) -> SoKyHieu | None:
        """The number and symbol as sentences cite them; none in a kind that has none."""
        return None

    def than_bai(self) -> list[Khoi]:
        """Give the body as printed paragraphs; each kind has its own."""
        raise NotImplementedError

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read a printed paper back into data, the inverse of ``view``; each kind adds its body."""
        known = {name: value for name, value in doc_lai.chung(ban).items() if name in cls.model_fields}
        return {"loai": cls.slug(), **known, "phu_luc": [doc_phu_luc(part) for part in ban.phu_luc]}

    @model_validator(mode="before")
    @classmethod
    def _one_normal_form(cls, value: Any) -> Any:
        return mot_dang(value)

    @field_validator("loai")
    @classmethod
    def _this_kind(cls, name: str) -> str:
        own = cls.slug()
        if name and name != own and slug(name) not in (own, slug(cls.ten_loai)):
            raise ValueError(f"đây là {cls.ten_goi()}, không phải “{name}”")
        return own
