"""What the office repeats in every paper: a sample of it, to be changed."""

from __future__ import annotations

from typing import Any, Final

from vanban.drafting.flow import flow

MAU: Final[dict[str, Any]] = {
    "co_quan_chu_quan": "UBND tỉnh Đồng Nai",
    "co_quan_ban_hanh": "Ban Quản lý các Khu công nghiệp",
    "ky_hieu_co_quan": "KCNĐN",
    "dia_danh": "Đồng Nai",
    "noi_nhan": ["Sở Nội vụ", "Các phòng, đơn vị trực thuộc"],
    "luu": "VT, TĐKT",
    "nguoi_ky": {"chuc_vu": "Trưởng ban"},
}
_DAU = """\
# Những gì cơ quan lặp lại ở mọi văn bản của năm (--defaults office.yaml). Hãy thay bằng thông tin của cơ quan mình.
# Mục nào văn bản tự ghi thì theo văn bản.

"""


def tep_mau() -> bytes:
    """Write the sample as a file."""
    return (_DAU + "".join(f"{name}: {flow(value)}\n" for name, value in MAU.items())).encode()
