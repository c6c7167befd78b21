"""Vietnamese official administrative papers as Word files an office can sign.

    import vanban

    plan = vanban.load("examples/ke_hoach_2020.yaml")
    vanban.save(plan, "ke_hoach.docx")

Names are loaded when first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from vanban.batching import batch
    from vanban.checking import check
    from vanban.errors import (
        ConversionError,
        InputError,
        OutputExistsError,
        TemplateError,
        UnknownKindError,
        VanBanError,
        WordError,
        WrittenFormError,
    )
    from vanban.inputs import load
    from vanban.loai import kinds
    from vanban.loai.ke_hoach import KeHoach
    from vanban.reading import read
    from vanban.rendering import render, save
    from vanban.rendering.apart import render_apart, render_body
    from vanban.the_thuc.nguoi_ky import NguoiKy
    from vanban.the_thuc.noi_nhan import NoiNhan
    from vanban.the_thuc.so_ky_hieu import SoKyHieu
    from vanban.word.pdf import to_pdf

__version__ = "0.1.0"

__all__ = [
    "ConversionError",
    "InputError",
    "KeHoach",
    "NguoiKy",
    "NoiNhan",
    "OutputExistsError",
    "SoKyHieu",
    "TemplateError",
    "UnknownKindError",
    "VanBanError",
    "WordError",
    "WrittenFormError",
    "batch",
    "check",
    "kinds",
    "load",
    "read",
    "render",
    "render_apart",
    "render_body",
    "save",
    "to_pdf",
]

_HOMES = {
    "KeHoach": "vanban.loai.ke_hoach",
    "NguoiKy": "vanban.the_thuc.nguoi_ky",
    "NoiNhan": "vanban.the_thuc.noi_nhan",
    "SoKyHieu": "vanban.the_thuc.so_ky_hieu",
    "batch": "vanban.batching",
    "check": "vanban.checking",
    "kinds": "vanban.loai",
    "load": "vanban.inputs",
    "read": "vanban.reading",
    "render": "vanban.rendering",
    "render_apart": "vanban.rendering.apart",
    "render_body": "vanban.rendering.apart",
    "save": "vanban.rendering",
    "to_pdf": "vanban.word.pdf",
}


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(_HOMES.get(name, "vanban.errors")), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
