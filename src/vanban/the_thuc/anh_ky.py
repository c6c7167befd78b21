"""Ảnh chữ ký, ảnh con dấu (pictures of a signature and of a seal) that an electronic paper shows where it is signed.

The signature's picture is blue, in the middle between title and name; the
seal's is red, as large as the seal, over about the left third of the signature.
Both are PNG that can be seen through. They only show: what binds is the digital
signature.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7d, 8a.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Annotated, Any, ClassVar, Protocol

from pydantic import AfterValidator, Field, ValidationError, ValidationInfo, field_validator

from vanban.the_thuc.ban_in import BanIn, DoanIn, HinhDoc
from vanban.the_thuc.hinh_tep import HinhIn, HinhTep, TenTep
from vanban.the_thuc.tep_hinh import dang_hinh
from vanban.the_thuc.tep_png import DangPng, dang_png

MOST_BYTES = 2_000_000
"""Every paper that is signed holds the picture."""
CO_CHU_KY = (60, 26)
"""A signature's picture at its largest, mm wide and high: what the room between title and name holds."""
CO_CON_DAU = (20, 50)
"""How wide a seal may be, mm: the smallest and the largest in use."""
CHU_KY, DAU = "Chữ ký của", "Dấu của"
"""How the words for those who do not see them begin."""
_MM_A_PIXEL = 25.4 / 96


class _Anh(HinhTep):
    """A picture of ink on a signed paper."""

    clause: ClassVar[str]

    tep: TenTep = Field(
        title="Tệp",
        description="Tệp hình PNG nền trong suốt, tính từ thư mục của tệp dữ liệu này.",
        examples=["chu_ky.png"],
    )
    rong: int | None = Field(default=None, title="Rộng", description="Bề rộng khi in, tính bằng milimét.")

    @classmethod
    def xet(cls, data: bytes) -> None:
        """Take only a PNG that can be seen through and is not too large."""
        if len(data) > MOST_BYTES:
            raise ValueError(f"tệp quá lớn (trên {MOST_BYTES // 1_000_000} MB)")
        if (shape := dang_png(data)) is None:
            raise ValueError(f"phải là hình PNG nền trong suốt ({cls.clause})")
        if not shape.trong_suot:
            raise ValueError(f"hình PNG này không có nền trong suốt ({cls.clause})")
        dang_hinh(data)

    @property
    def loi_gon(self) -> str | None:
        """The file's name, where it is all there is."""
        return self.tep if self.rong is None else None

    @property
    def dang(self) -> DangPng:
        """What its file is."""
        shape = dang_png(self.du_lieu)
        assert shape is not None  # noqa: S101 - ``xet`` has seen it
        return shape

    def in_ra(self, width: float, words: str) -> HinhIn:
        """Give it as it prints, so many mm wide."""
        height = width * self.dang.cao / self.dang.rong
        return {"ten": self.tep, "mo_ta": words, "rong": width, "cao": height, "duoi": "png", "du_lieu": self.du_lieu}


class AnhChuKy(_Anh):
    """A picture of a signature."""

    ten = "ảnh chữ ký"
    clause = "khoản 7d Mục II Phần I Phụ lục I"

    rong: int | None = Field(
        default=None,
        title="Rộng",
        ge=1,
        le=CO_CHU_KY[0],
        description="Bề rộng khi in, tính bằng milimét; không ghi thì theo cỡ của hình, vừa chỗ ký.",
        examples=[40],
    )

    @field_validator("rong")
    @classmethod
    def _fits(cls, width: int | None, info: ValidationInfo) -> int | None:
        """Leave out the width it has anyway; refuse one that the room to sign does not hold."""
        if width is None or not (data := info.data.get("du_lieu")) or not (shape := dang_png(data)):
            return width
        if width == round(_signature_width(shape)):
            return None
        if (height := width * shape.cao / shape.rong) > CO_CHU_KY[1]:
            most = int(CO_CHU_KY[1] * shape.rong / shape.cao)
            raise ValueError(f"rộng {width} mm thì cao {round(height)} mm, quá chỗ ký; rộng nhất là {most} mm")
        return width

    @property
    def be_rong(self) -> float:
        """How wide it prints, mm."""
        return self.rong or _signature_width(self.dang)


def _signature_width(shape: DangPng) -> float:
    """Give a signature's own width in mm, made smaller where the room to sign does not hold it."""
    wide, high = shape.mm or (shape.rong * _MM_A_PIXEL, shape.cao * _MM_A_PIXEL)
    return wide * min(1, CO_CHU_KY[0] / wide, CO_CHU_KY[1] / high)


class AnhConDau(_Anh):
    """A picture of a seal, which prints as large as the seal is."""

    ten = "ảnh con dấu"
    clause = "khoản 8a Mục II Phần I Phụ lục I"

    rong: int | None = Field(
        default=None,
        title="Rộng",
        ge=CO_CON_DAU[0],
        le=CO_CON_DAU[1],
        description="Bề rộng thật của dấu, tính bằng milimét; không ghi thì theo độ phân giải ghi trong tệp.",
        examples=[36],
    )

    @field_validator("rong")
    @classmethod
    def _known(cls, width: int | None, info: ValidationInfo) -> int | None:
        """Leave out the width that the file tells; refuse a file that tells none, or one that no seal has."""
        if not (data := info.data.get("du_lieu")) or not (shape := dang_png(data)):
            return width
        told, (least, most) = shape.mm[0] if shape.mm else 0, CO_CON_DAU
        if least <= told <= most:
            return None if width == round(told) else width
        if width is None:
            said = f"theo tệp thì dấu rộng {told:.0f} mm" if told else "tệp không ghi độ phân giải"
            raise ValueError(f"{said}; hãy ghi bề rộng thật của dấu, từ {least} đến {most} mm")
        return width

    @property
    def be_rong(self) -> float:
        """How wide it prints, mm."""
        return self.rong or (self.dang.mm or (0.0, 0.0))[0]


def _over_a_signature(seal: AnhConDau | None, info: ValidationInfo) -> AnhConDau | None:
    if seal and "anh_chu_ky" in info.data and info.data["anh_chu_ky"] is None:
        raise ValueError("dấu trùm lên ảnh chữ ký (khoản 8a), nên cần cả anh_chu_ky")
    return seal


ConDau = Annotated[AnhConDau | None, AfterValidator(_over_a_signature)]
"""A seal, which stands only over a signature."""

ANH_CHU_KY: Any = Field(
    default=None,
    title="Ảnh chữ ký",
    description="Tệp hình PNG nền trong suốt, mực xanh, in giữa chức vụ và họ tên của văn bản điện tử (Phụ lục I, "
    "Phần I, Mục II, khoản 7d); ký tay thì bỏ.",
    examples=["chu_ky.png"],
)
ANH_CON_DAU: Any = Field(
    default=None,
    title="Ảnh con dấu",
    description="Tệp hình PNG nền trong suốt, mực đỏ, đúng cỡ của dấu, trùm lên khoảng 1/3 ảnh chữ ký về bên trái "
    "(khoản 8a), nên cần cả ảnh chữ ký; tệp không ghi cỡ thì ghi {tep: con_dau.png, rong: 36}; đóng dấu tay thì bỏ.",
    examples=["con_dau.png"],
)
"""The fields of everybody who signs."""


class CoAnhKy(Protocol):
    """Somebody who signs."""

    @property
    def anh_chu_ky(self) -> AnhChuKy | None:
        """The signature."""

    @property
    def anh_con_dau(self) -> AnhConDau | None:
        """The seal over it."""


def in_anh_ky(signer: CoAnhKy, name: str, body: str) -> list[HinhIn]:
    """Print the signature, then the seal over it; what there is not is not in the list."""
    signature, seal = signer.anh_chu_ky, signer.anh_con_dau
    words = " ".join(f"{CHU_KY} {name}".split()), " ".join(f"{DAU} {body}".split())
    return [each.in_ra(each.be_rong, said) for each, said in zip((signature, seal), words, strict=True) if each]


def doc_duoc(shown: HinhDoc) -> bool:
    """Tell whether a picture on a signed paper can be read back."""
    try:
        (AnhConDau if _is_seal(shown) else AnhChuKy).model_validate(_data(shown))
    except ValidationError:
        return False
    return True


def doc_anh_ky(ban: BanIn, paragraphs: Iterable[DoanIn]) -> dict[str, Any]:
    """Read a signer's pictures back, the inverse of ``in_anh_ky``; what is too many or alone is given to ``ban``."""
    found: dict[str, Any] = {}
    shown = [(each, picture) for each in paragraphs for picture in each.anh]
    for each, picture in sorted(shown, key=lambda pair: _is_seal(pair[1])):
        seal = _is_seal(picture)
        name = "anh_con_dau" if seal else "anh_chu_ky"
        if name in found or (seal and "anh_chu_ky" not in found):
            ban.tra([replace(each, chu=(), anh=(picture,))])
        else:
            found[name] = _data(picture)
    return found


def _is_seal(shown: HinhDoc) -> bool:
    return shown.mo_ta.startswith(DAU)


def _data(shown: HinhDoc) -> dict[str, Any]:
    return {"tep": shown.tep, "rong": shown.rong or None, "du_lieu": shown.du_lieu}
