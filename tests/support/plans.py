"""The seed's plan and its hostile variants, as data."""

from __future__ import annotations

import copy
from pathlib import Path
from typing import Any

import yaml

from vanban.loai.ke_hoach import KeHoach

EXAMPLE = Path(__file__).parent.parent.parent / "examples/ke_hoach_2020.yaml"
SEED = Path(__file__).parent.parent / "data/ke_hoach_2020.txt"

LONG_AGENCY = "Ban Chỉ đạo phòng, chống tham nhũng, lãng phí, tiêu cực và cải cách hành chính tỉnh Đồng Nai"
LONG_SUBJECT = (
    "Tổ chức thực hiện phong trào thi đua yêu nước chào mừng kỷ niệm 80 năm ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi "
    "thi đua ái quốc và Đại hội thi đua yêu nước các cấp tiến tới Đại hội Thi đua yêu nước toàn quốc lần thứ XI, "
    "công tác khen thưởng, tuyên truyền, nhân rộng điển hình tiên tiến giai đoạn 2026 - 2030"
)


def data() -> dict[str, Any]:
    """The example's data, fresh to be changed."""
    loaded: dict[str, Any] = yaml.safe_load(EXAMPLE.read_text("utf-8"))
    return loaded


def plan(**changes: Any) -> KeHoach:
    """The seed's plan with some facts changed."""
    return KeHoach.model_validate(data() | copy.deepcopy(changes))


def one_page(**changes: Any) -> KeHoach:
    """A plan that fits one page with its signature."""
    short: dict[str, Any] = {
        "mo_dau": "Thực hiện Kế hoạch của cấp trên, cơ quan xây dựng kế hoạch như sau:",
        "muc_dich": "Phát huy sức mạnh tập thể.",
        "yeu_cau": "Thiết thực, hiệu quả.",
        "noi_dung": [
            {"quy": 1, "nhiem_vu": ["Phát động thi đua."]},
            {"quy": [2, 3, 4], "nhiem_vu": ["Sơ kết, tổng kết."]},
        ],
        "to_chuc_thuc_hien": "Văn phòng chịu trách nhiệm thực hiện.",
    }
    return plan(**(short | changes))


ENDINGS = {
    1: "Trên đây là Kế hoạch của cơ quan.",
    2: "Trên đây là Kế hoạch công tác thi đua, khen thưởng của cơ quan, "
    "đề nghị các phòng, đơn vị triển khai thực hiện.",
    3: "Trên đây là Kế hoạch công tác thi đua, khen thưởng của cơ quan, "
    "đề nghị các phòng, đơn vị nghiêm túc triển khai thực hiện, "
    "nếu có khó khăn, vướng mắc thì kịp thời phản ánh về Văn phòng.",
}


POSITIONS = [(count, ending) for ending in ENDINGS for count in range(4, 19)]
"""How many tasks bring the end of the text from "all fits on the first page" to the second page's head."""


def with_lines(count: int, ending: int) -> KeHoach:
    """A plan that grows by ``count`` one-line tasks, to bring its last ``ending`` lines to any place of a page."""
    return one_page(
        noi_dung=[{"tieu_de": "Cả năm", "nhiem_vu": [f"Việc thứ {number} của năm." for number in range(1, count + 1)]}],
        ket_thuc=ENDINGS[ending],
        nguoi_ky={"chuc_vu": "Trưởng ban", "ho_ten": "Trần Thị Ví Dụ"},
    )


def with_table(tasks: int) -> KeHoach:
    """A plan of many structured tasks with the assignment table."""

    def task(number: int) -> dict[str, Any]:
        return {
            "noi_dung": f"Thực hiện việc thứ {number} trong chương trình công tác thi đua, khen thưởng của cơ quan",
            "chu_tri": "Văn phòng",
            "phoi_hop": ["Phòng Quản lý đầu tư", "Phòng Quản lý lao động"],
            "thoi_han": f"2020-{number % 12 + 1:02d}-{number % 28 + 1:02d}",
            "san_pham": "Báo cáo",
        }

    blocks = [
        {"quy": quarter + 1, "nhiem_vu": [task(number) for number in range(quarter, tasks, 4)]} for quarter in range(4)
    ]
    dated = {"so_ky_hieu": "5/KH-KCNĐN", "ngay_ban_hanh": "2026-01-15", "noi_nhan": ["Sở Nội vụ"]}
    return plan(noi_dung=blocks, bang_phan_cong=True, **dated)


def with_rows(count: int, last: int = 1) -> KeHoach:
    """A plan whose assignment table has ``count`` low rows, and at its end one of ``last`` sentences."""
    tasks = [{"noi_dung": f"Việc {number}", "chu_tri": "Văn phòng"} for number in range(1, count)]
    tasks.append({"noi_dung": "Tổ chức thực hiện việc cuối năm. " * last, "chu_tri": "Văn phòng"})
    return plan(noi_dung=[{"quy": 1, "nhiem_vu": tasks}], bang_phan_cong=True)


ROWS = range(26, 36)
"""Table lengths about the foot of the appendix's first page."""


def city() -> KeHoach:
    """The longest date line an office has, fully dated and numbered."""
    return plan(
        co_quan_chu_quan="UBND Thành phố Hồ Chí Minh",
        co_quan_ban_hanh="Ban Quản lý các khu chế xuất và công nghiệp",
        dia_danh="Thành phố Hồ Chí Minh",
        ngay_ban_hanh="2020-12-29",
        so_ky_hieu="1234/KH-BQL",
        ky_hieu_co_quan=None,
        nguoi_ky={"quyen_han": "KT.", "chuc_vu": "Phó Trưởng ban", "ho_ten": "Nguyễn Văn Thí Dụ"},
    )


def bare() -> KeHoach:
    """A draft of which little is known."""
    return one_page(co_quan_chu_quan=None, mo_dau=None, ket_thuc=None)


VARIANTS = {
    "ten_co_quan_dai": lambda: plan(co_quan_ban_hanh=LONG_AGENCY),
    "trich_yeu_dai": lambda: plan(trich_yeu=LONG_SUBJECT),
    "mot_trang": one_page,
    "bang_200_viec": lambda: with_table(200),
    "thanh_pho_ho_chi_minh": city,
    "du_thao": bare,
}
