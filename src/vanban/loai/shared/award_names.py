"""Awards named in a paper: an office's abbreviation is written out, a title is told from a form of commendation.

A name that the catalogue does not know (a sector's own award) stays as typed.

>>> viet_day_du("CSTĐCS"), viet_day_du("Bằng khen của Chủ tịch UBND tỉnh Ví Dụ"), viet_day_du("Người tốt, việc tốt")
('Chiến sĩ thi đua cơ sở', 'Bằng khen của Chủ tịch UBND tỉnh Ví Dụ', 'Người tốt, việc tốt')
>>> tach_ten("LĐTT, CSTĐCS"), tach_ten("Người tốt, việc tốt")
(('LĐTT', 'CSTĐCS'), ('Người tốt, việc tốt',))
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator

from vanban.chu.text import upper_first
from vanban.chu.viet_so import so_luong
from vanban.danh_muc.liet_ke import DoiTuong
from vanban.danh_muc.tra_cuu import tim
from vanban.the_thuc.written import Muc, ThanhDanhSach
from vanban.thong_ke.dem import thu_bac


def viet_day_du(name: str) -> str:
    """Write an award's name in full, in the law's spelling, where it has one name."""
    award = tim(name)
    # Other names tell who gives the award: "Bằng khen của …".
    if award is None or not (award.trong_ngoac or name.upper() == award.ma):
        return upper_first(name)
    return f"{award.ten} hạng {award.hang}" if award.hang else award.ten


def tach_ten(text: str) -> tuple[str, ...]:
    """Part names at semicolons; at commas only where every part is an award."""
    parts = [part.strip() for part in re.split(r"[;\n]", text) if part.strip()]
    return tuple(name for part in parts for name in _at_commas(part))


def _at_commas(text: str) -> list[str]:
    names = [name.strip() for name in text.split(",")]
    return names if all(map(tim, names)) and not tim(text) else [text]


def dem_phan_thuong(groups: Iterable[str], individuals: Iterable[str]) -> str:
    """Count awards, the higher first and titles before commendations (N152 Đ29.5), those unknown last.

    >>> dem_phan_thuong(["Giấy khen"], ["Lao động tiên tiến", "Giấy khen", "Lao động tiên tiến"])
    'Lao động tiên tiến: 02 cá nhân; Giấy khen: 01 tập thể, 01 cá nhân'
    """
    counts = {"tập thể": Counter(groups), "cá nhân": Counter(individuals)}
    names = sorted(dict.fromkeys(name for counted in counts.values() for name in counted), key=_rank)
    told = ((name, [f"{so_luong(c[name])} {word}" for word, c in counts.items() if c[name]]) for name in names)
    return "; ".join(f"{name}: {', '.join(words)}" for name, words in told)


def _rank(name: str) -> tuple[object, ...]:
    return (0, *thu_bac(name)) if tim(name) else (1,)


def _parted(value: Any) -> Any:
    if not (isinstance(value, tuple) and all(isinstance(text, str) for text in value)):
        return value
    return tuple(name for text in value for name in tach_ten(text))


def _for(whom: DoiTuong | None, *, title: bool) -> AfterValidator:
    """Refuse an award that stands in the wrong column or in the wrong list."""

    def held(names: tuple[str, ...]) -> tuple[str, ...]:
        for name in names:
            if not (award := tim(name)):
                continue
            if award.danh_hieu is not title:
                right = "danh hiệu thi đua" if award.danh_hieu else "hình thức khen thưởng"
                raise ValueError(f"“{name}” là {right}, ghi ở mục {right}")
            if whom and whom not in award.doi_tuong:
                raise ValueError(f"“{name}” không tặng cho {whom.nhan.lower()}")
        return names

    return AfterValidator(held)


Ten = Annotated[Muc, AfterValidator(viet_day_du)]
_LIST = BeforeValidator(_parted)

DanhHieuCaNhan = Annotated[tuple[Ten, ...], _for(DoiTuong.CANHAN, title=True), _LIST, ThanhDanhSach]
KhenThuongCaNhan = Annotated[tuple[Ten, ...], _for(DoiTuong.CANHAN, title=False), _LIST, ThanhDanhSach]
DanhHieuTapThe = Annotated[tuple[Ten, ...], _for(DoiTuong.TAPTHE, title=True), _LIST, ThanhDanhSach]
KhenThuongTapThe = Annotated[tuple[Ten, ...], _for(DoiTuong.TAPTHE, title=False), _LIST, ThanhDanhSach]
"""Awards of one sort for one sort of recipient, several parted by semicolons."""
