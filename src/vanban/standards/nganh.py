"""Sectors whose bodies may print rank, academic title or degree before the signer's name, told by a body's name.

The people's armed forces; public service bodies of education, health and
science. What each sector's head provides no file shows, so what such a body
prints is left alone.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7c.

>>> import re
>>> [bool(re.match(GHI_HOC_HAM, ten)) for ten in ("Trường Đại học A", "Công an tỉnh A", "Sở Y tế", "Viện kiểm sát")]
[True, True, False, False]
"""

from __future__ import annotations

from typing import Final

_VU_TRANG = (
    r"công an|cảnh sát|quân|bộ đội|bộ (?:tư lệnh|chỉ huy|quốc phòng|công an)|ban chỉ huy quân sự|binh (?:chủng|đoàn)"
    r"|(?:sư|lữ|trung|tiểu) đoàn|hải quân|(?:đồn )?biên phòng|vùng cảnh sát biển"
)
_SU_NGHIEP = r"(?:phân hiệu )?(?:trường|học viện|đại học)|viện(?! kiểm sát)|bệnh viện|nhà trẻ|trạm y tế|trung tâm"
GHI_HOC_HAM: Final = rf"(?i)(?:{_VU_TRANG}|{_SU_NGHIEP})\b"
"""How the names of such bodies begin."""
