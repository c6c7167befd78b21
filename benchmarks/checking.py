"""How long judging takes: a one-page letter, the example, 100 pages; seconds and the memory's peak.

python benchmarks/checking.py
"""

from __future__ import annotations

import resource
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "tests/support"))

import plans  # noqa: E402

import vanban  # noqa: E402
from vanban.checking import check  # noqa: E402

REPEATS = 7
LINES_A_PAGE = 30


def long_plan() -> bytes:
    """Make a plan of about 100 pages of text."""
    tasks = [
        f"Thực hiện việc thứ {number} trong chương trình công tác thi đua, khen thưởng của cơ quan năm 2026, theo dõi, "
        "đôn đốc các phòng, đơn vị trực thuộc triển khai đúng tiến độ và báo cáo kết quả về Văn phòng để tổng hợp."
        for number in range(1, 100 * LINES_A_PAGE // 3 + 1)
    ]
    return vanban.render(plans.plan(noi_dung=[{"tieu_de": "Cả năm", "nhiem_vu": tasks}]))


def main() -> None:
    """Print a row a paper."""
    papers = {
        "một trang": vanban.render(plans.one_page()),
        "ví dụ (3 trang)": vanban.render(plans.plan()),
        "bảng 200 việc": vanban.render(plans.with_table(200)),
        "100 trang": long_plan(),
    }
    print(f"{'':<18}{'lần đầu (s)':>12}{'ấm (s)':>10}{'lỗi':>6}{'bộ nhớ đỉnh (MB)':>18}")
    for name, data in papers.items():
        times = []
        for _ in range(REPEATS):
            start = time.perf_counter()
            report = check(data, "nd30_2020")
            times.append(time.perf_counter() - start)
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        warm = statistics.median(times[1:])
        print(f"{name:<18}{times[0]:>12.3f}{warm:>10.3f}{len(report.findings):>6}{peak:>18.0f}")


if __name__ == "__main__":
    main()
