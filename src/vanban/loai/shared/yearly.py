"""Papers of an emulation year, which print the year behind their name: "BẢN GIAO ƯỚC THI ĐUA NĂM 2026". Practice."""

from __future__ import annotations

import re
from typing import Any

from pydantic import Field

from vanban.chu.text import slug
from vanban.loai.shared.base import VanBan
from vanban.loai.shared.view import View
from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import BanIn

_YEAR = re.compile(r"_nam_(\d{4})$")


class CoNamThiDua(VanBan):
    """The year is part of the name; the head has no number and no subject."""

    head = (*VanBan.head, "nam")

    nam: int = Field(title="Năm", ge=1945, le=2999, description="Năm thi đua, in sau tên văn bản.", examples=[2026])

    @property
    def ten_in(self) -> str:
        """The name as it prints."""
        return f"{self.ten_loai} năm {self.nam}"

    def view(self) -> View:
        """Print the name with its year."""
        view = super().view()
        return {**view, "ten_loai": self.ten_in, "tieu_de": view["tieu_de"].replace(self.ten_loai, self.ten_in, 1)}

    @classmethod
    def prints(cls, name: str) -> bool:
        """Tell whether a printed name is the kind's own, whatever its year."""
        return _YEAR.sub("", slug(name)) == slug(cls.ten_loai)

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the year from the name."""
        found = _YEAR.search(slug(ban.mot(kieu.TEN_LOAI) or ""))
        return {**super().doc_lai(ban), **({"nam": found[1]} if found else {})}
