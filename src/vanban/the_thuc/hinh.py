"""Hình (a picture of a body): its file, its caption, and the words for those who do not see it.

A picture is read when the data are understood, so a paper holds all that it
prints; of where it lay only the file's name is kept. The decree leaves
pictures to practice: the caption stands below, numbered once there are two.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any, TypedDict

from pydantic import AfterValidator, ConfigDict, Field, ValidationInfo, field_validator, model_validator
from pydantic.json_schema import SkipJsonSchema

from vanban.the_thuc.bang import ChuGoi
from vanban.the_thuc.tep_hinh import DangHinh, dang_hinh, doc_tep
from vanban.the_thuc.written import Dong, Faulty, KhongSai, Written, as_text

THU_MUC = "thu_muc"
"""The key of the validation's context that says in which folder a paper's files lie; else it is the current one."""
RONG_NHAT, CAO_NHAT = 165, 230
"""Millimetres: between the decree's narrowest margins (Phụ lục I, Phần I, Mục I, khoản 2), with room for a caption."""
_MM_A_PIXEL = 25.4 / 96
_SEPARATORS = re.compile(r"[\\/]")
_ENDINGS = (".png", ".jpg", ".jpeg")


class HinhIn(TypedDict):
    """A picture as it prints: its file's name, its alternative text, its size in mm, the ending of its kind."""

    ten: str
    mo_ta: str
    rong: float
    cao: float
    duoi: str
    du_lieu: bytes


def _file_name(text: str) -> str:
    """Keep of a path only the file's name."""
    name = _SEPARATORS.split(text)[-1].strip()
    if not name.lower().endswith(_ENDINGS) or name.lower() in _ENDINGS:
        raise ValueError(f"“{name}” không phải tên tệp .png, .jpg hoặc .jpeg")
    return name


TenTep = Annotated[Dong, KhongSai, AfterValidator(_file_name)]


class Hinh(Written):
    """A picture: what file, what it shows, how wide it prints."""

    model_config = ConfigDict(ser_json_bytes="base64", val_json_bytes="base64")

    ten = "hình"

    du_lieu: SkipJsonSchema[bytes] = Field(
        default=b"", title="Dữ liệu", description="Nội dung tệp; được đọc từ tệp.", repr=False
    )
    tep: TenTep = Field(
        title="Tệp",
        description="Tệp hình PNG hoặc JPEG, tính từ thư mục của tệp dữ liệu này.",
        examples=["so_do.png"],
    )
    chu_thich: ChuGoi | None = Field(
        default=None,
        title="Chú thích",
        description="Tên hình, in dưới hình; từ hai hình có tên trở lên thì số được thêm.",
        examples=["Sơ đồ tổ chức"],
    )
    mo_ta: Dong | None = Field(
        default=None,
        title="Mô tả",
        description="Lời thay hình cho người không nhìn được; không ghi thì dùng chú thích.",
        examples=["Sơ đồ khối các phòng"],
    )
    rong: int | None = Field(
        default=None,
        title="Rộng",
        ge=1,
        le=RONG_NHAT,
        description="Bề rộng khi in, tính bằng milimét; không ghi thì theo cỡ của hình, vừa trang.",
        examples=[120],
    )

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read a bare text as the name of the file."""
        return {"tep": text}

    @model_validator(mode="before")
    @classmethod
    def _read_file(cls, value: Any, info: ValidationInfo) -> Any:
        """Read the file, unless its content is given with its name."""
        value = {"tep": value} if isinstance(as_text(value), str) else value
        if not isinstance(value, dict) or value.get("du_lieu") or not isinstance(value.get("tep"), str):
            return value
        name = value["tep"].strip()
        folder = (info.context or {}).get(THU_MUC, "")
        try:
            data = doc_tep(Path(folder, name.replace("\\", "/")), name)
            dang_hinh(data)
        except ValueError as error:
            return {**value, "tep": Faulty(str(error))}
        return {**value, "du_lieu": data}

    @field_validator("du_lieu")
    @classmethod
    def _picture(cls, data: bytes) -> bytes:
        if data:
            dang_hinh(data)
        return data

    @field_validator("mo_ta")
    @classmethod
    def _beside_caption(cls, text: str | None, info: ValidationInfo) -> str | None:
        return None if text == info.data.get("chu_thich") else text

    @field_validator("rong")
    @classmethod
    def _other_than_its_own(cls, width: int | None, info: ValidationInfo) -> int | None:
        """Leave out the width it has anyway; refuse one that makes it taller than a page."""
        if width is None or not (data := info.data.get("du_lieu")):
            return width
        shape = dang_hinh(data)
        if width == round(_natural(shape)[0]):
            return None
        if (height := width * shape.cao / shape.rong) > CAO_NHAT:
            most = int(CAO_NHAT * shape.rong / shape.cao)
            raise ValueError(f"rộng {width} mm thì hình cao {round(height)} mm, quá một trang; rộng nhất là {most} mm")
        return width

    @property
    def loi_gon(self) -> str | None:
        """The file's name, where it is all there is."""
        return self.tep if (self.chu_thich, self.mo_ta, self.rong) == (None, None, None) else None

    def view(self) -> HinhIn:
        """Give what is printed of the picture itself."""
        shape = dang_hinh(self.du_lieu)
        width, height = (self.rong, self.rong * shape.cao / shape.rong) if self.rong else _natural(shape)
        return {
            "ten": self.tep,
            "mo_ta": self.mo_ta or self.chu_thich or "",
            "rong": width,
            "cao": height,
            "duoi": shape.duoi,
            "du_lieu": self.du_lieu,
        }


def _natural(shape: DangHinh) -> tuple[float, float]:
    """Give a picture's own size in mm, at 96 dots an inch, made smaller where it is larger than a page."""
    width, height = shape.rong * _MM_A_PIXEL, shape.cao * _MM_A_PIXEL
    scale = min(1, RONG_NHAT / width, CAO_NHAT / height)
    return width * scale, height * scale
