"""Hình từ tệp (a picture that is a file): what every picture of a paper has in common.

It is read when the data are understood, so a paper holds all that it prints; of
where the file lay only its name is kept.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import Annotated, Any, TypedDict

from pydantic import AfterValidator, ConfigDict, Field, ValidationInfo, field_validator, model_validator
from pydantic.json_schema import SkipJsonSchema

from vanban.the_thuc.tep_hinh import dang_hinh, doc_tep
from vanban.the_thuc.written import Dong, Faulty, KhongSai, Written, as_text

THU_MUC = "thu_muc"
"""The key of the validation's context that says in which folder a paper's files lie; else it is the current one."""
_SEPARATORS = re.compile(r"[\\/]")
ENDINGS = (".png", ".jpg", ".jpeg")
"""How the names of pictures' files end."""


class HinhIn(TypedDict):
    """A picture as it prints: its file's name, its alternative text, its size in mm, the ending of its kind."""

    ten: str
    mo_ta: str
    rong: float
    cao: float
    duoi: str
    du_lieu: bytes


def duong_dan(folder: str | Path, name: str) -> Path:
    """Give the path of a file that data name, written as either system writes paths."""
    return Path(folder, name.replace("\\", "/"))


def _file_name(text: str) -> str:
    """Keep of a path only the file's name."""
    name = _SEPARATORS.split(text)[-1].strip()
    if not name.lower().endswith(ENDINGS) or name.lower() in ENDINGS:
        raise ValueError(f"“{name}” không phải tên tệp .png, .jpg hoặc .jpeg")
    return name


TenTep = Annotated[Dong, KhongSai, AfterValidator(_file_name)]


class HinhTep(Written):
    """A picture's file: its content and its name."""

    model_config = ConfigDict(ser_json_bytes="base64", val_json_bytes="base64")

    du_lieu: SkipJsonSchema[bytes] = Field(
        default=b"", title="Dữ liệu", description="Nội dung tệp; được đọc từ tệp.", repr=False
    )
    tep: TenTep = Field(
        title="Tệp",
        description="Tệp hình PNG hoặc JPEG, tính từ thư mục của tệp dữ liệu này.",
        examples=["so_do.png"],
    )

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read a bare text as the name of the file."""
        return {"tep": text}

    @classmethod
    def xet(cls, data: bytes) -> None:
        """Raise ``ValueError`` for what is no such picture."""
        dang_hinh(data)

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
            data = doc_tep(duong_dan(folder, name), name)
            cls.xet(data)
        except ValueError as error:
            return {**value, "tep": Faulty(str(error))}
        return {**value, "du_lieu": data}

    @field_validator("du_lieu")
    @classmethod
    def _picture(cls, data: bytes) -> bytes:
        if data:
            cls.xet(data)
        return data
