"""The statistical tables: rows that part their facts without a rest, sums, shares, and figures held to them."""

from __future__ import annotations

from typing import Any

import pytest

from vanban.thong_ke.bieu import Bieu
from vanban.thong_ke.bieu_cap_tren import bieu_cap_nha_nuoc, bieu_cap_tinh
from vanban.thong_ke.bieu_do import theo_loai_hinh_va_nam, truc_tiep_theo_nam
from vanban.thong_ke.bieu_nha_nuoc import bieu_0602, bieu_0603
from vanban.thong_ke.bieu_tong_hop import bieu_tong_hop
from vanban.thong_ke.bo_may import NhanSu, ToChuc, bieu_0604, bieu_0605
from vanban.thong_ke.dem import Dem
from vanban.thong_ke.doi_chieu import DoiChieu, doi_chieu
from vanban.thong_ke.phong_trao import PHAM_VI, PHUONG_THUC, THOI_HAN, PhongTrao, bieu_0601
from vanban.thong_ke.quy import NguonQuy, bieu_quy, doc_quy
from vanban.thong_ke.so_lieu import DongSoLieu


def facts(*rows: dict[str, Any]) -> Dem:
    return Dem(tuple(DongSoLieu.model_validate({"nam": 2026, "doi_tuong": "Cá nhân"} | row) for row in rows))


def numbers(table: Bieu, at: int) -> list[int]:
    return [int(cell.strip("*").replace(".", "") or 0) for cell in (row[at] for row in table.hang)]


STATE = facts(
    {"danh_hieu": "HCĐL Nhì", "doi_tuong": "Tập thể", "da_tang": 1, "dang_de_nghi": 1},
    {"danh_hieu": "HCLĐ Ba", "da_tang": 4, "lanh_dao_vu_so": 1, "truc_tiep": 2, "nu": 1},
    {"danh_hieu": "HCLĐ Ba", "loai_hinh": "Quá trình cống hiến", "da_tang": 2, "lanh_dao_bo_tinh": 2},
    {"danh_hieu": "NGƯT", "da_tang": 1, "truc_tiep": 1},
    {"danh_hieu": "BKTTg", "loai_hinh": "Đột xuất", "da_tang": 3, "doanh_nhan": 1},
    {"danh_hieu": "BKTTg", "doi_tuong": "Tập thể", "loai_hinh": "Chuyên đề", "da_tang": 2, "doanh_nghiep": 2},
    {"danh_hieu": "BKTTg", "doi_tuong": "Hộ gia đình", "loai_hinh": "Kháng chiến", "da_tang": 5},
    {"danh_hieu": "Huân chương Hữu nghị", "doi_tuong": "Cá nhân người nước ngoài", "loai_hinh": "Đối ngoại",
     "da_tang": 1},
    {"danh_hieu": "Huy chương Chiến sĩ vẻ vang hạng Nhì", "loai_hinh": "Niên hạn", "da_tang": 6},
    {"danh_hieu": "BKUBND", "da_tang": 100},
    {"danh_hieu": "BKTTg", "nam": 2025, "da_tang": 100},
)  # fmt: skip


def test_the_state_s_table_counts_each_once():
    table = bieu_cap_nha_nuoc(STATE, 2026, "năm 2026")
    assert len(table.ten_cot) == 19
    for at in range(2, 19):
        *rows, last = numbers(table, at)
        assert sum(rows) == last, table.ten_cot[at]
    assert table.o("Cộng", "Số đã trình - Tập thể") == "9"
    assert table.o("Cộng", "Đã có quyết định - Cá nhân") == "17"
    assert table.o("“Huân chương Độc lập”", "Số đã trình - Tập thể") == "2"
    assert table.o("Khen thưởng kháng chiến", "Kháng chiến") == "5"
    assert table.o("“Huân chương Lao động” hạng Ba", "Công trạng - Cá nhân lãnh đạo") == "1"
    assert table.o("“Huân chương Lao động” hạng Ba", "Công trạng - Cá nhân khác") == "3"
    assert table.o("“Huân chương Lao động” hạng Ba", "Cống hiến") == "2"
    assert table.o("Cộng", "Niên hạn") == "6"
    assert table.o("Cộng", "Doanh nghiệp - Cá nhân") == "1"


def test_the_state_s_statistics_hold_what_the_table_holds():
    table = bieu_0602(STATE, 2026, "năm 2026")
    total = [row[1] for row in table.hang].index("01")
    for row in table.hang:
        assert sum(int(cell or 0) for cell in row[3:]) == int(row[2] or 0), row[0]
    counts = dict(zip((row[1] for row in table.hang), numbers(table, 2), strict=True))
    assert table.hang[total][2] == "25"
    assert counts["01"] == counts["06"] + counts["08"] + counts["09"]
    assert counts["01"] == sum(counts[str(code)] for code in range(15, 22))
    assert (counts["07"], counts["10"], counts["12"], counts["14"]) == (2, 2, 1, 3)


# The figures of a real table that was printed wrong: 508 of 779 for their work, said to be 0,65 %.
PROVINCE = facts(
    {"danh_hieu": "BKUBND", "doi_tuong": "Tập thể", "da_tang": 254, "doanh_nghiep": 62},
    {"danh_hieu": "BKUBND", "da_tang": 254, "lanh_dao_khac": 100, "truc_tiep": 154},
    {"danh_hieu": "BKUBND", "loai_hinh": "Chuyên đề", "da_tang": 271, "truc_tiep": 200, "doanh_nhan": 20},
    {"danh_hieu": "CSTĐ tỉnh", "da_tang": 40, "truc_tiep": 30},
    {"danh_hieu": "Cờ thi đua của UBND tỉnh", "doi_tuong": "Tập thể", "da_tang": 25, "doanh_nghiep": 3},
)


def wrong(**figure: Any) -> str:
    table = bieu_cap_tinh(PROVINCE, 2026, "năm 2026")
    return "; ".join(told for _, told in doi_chieu([DoiChieu.model_validate({"bieu": "t"} | figure)], {"t": table}))


def test_a_share_that_is_a_hundred_times_too_small_is_refused_with_both_values():
    assert wrong(hang="Bằng khen", cot="Công trạng - Tỷ lệ", so="0,65 %") == (
        "Bằng khen, Công trạng - Tỷ lệ: ghi 0,65 %, tính ra 65,2 %"
    )
    assert wrong(hang="Bằng khen", cot="Công trạng - Tỷ lệ", so="0.65%").startswith(
        "Bằng khen, Công trạng - Tỷ lệ: ghi 0.65%, tính ra 65,2 %"
    )
    assert wrong(hang="Bằng khen", cot="Công trạng - Tỷ lệ", so="65,2 %") == ""
    assert wrong(hang="Bằng khen", cot="Công trạng - Tỷ lệ", so="65,21") == ""


@pytest.mark.parametrize(
    ("column", "typed", "sum_"), [("Trong đó doanh nghiệp", 82, 85), ("Trong đó cá nhân", 465, 565)]
)
def test_a_total_that_is_not_its_column_s_sum_is_refused_with_both_values(column, typed, sum_):
    assert wrong(hang="Tổng cộng", cot=column, so=typed) == f"Tổng cộng, {column}: ghi {typed}, tính ra {sum_}"
    assert wrong(hang="Tổng cộng", cot=column, so=sum_) == ""


def test_a_figure_of_no_such_row_or_column_names_the_likeliest():
    assert wrong(hang="Bằng khn", cot="Tổng số", so=1) == "không có hàng “Bằng khn”; có phải “Bằng khen”?"
    assert "có phải “Công trạng - Tỷ lệ”?" in wrong(hang="Bằng khen", cot="Công trạng - Tỉ lệ", so=1)
    assert "cần một trong: TT; Hình thức" in wrong(hang="Bằng khen", cot="xyz", so=1)


def test_the_province_s_table_parts_its_facts():
    table = bieu_cap_tinh(PROVINCE, 2026, "năm 2026")
    assert len(table.ten_cot) == 17
    for at, name in enumerate(table.ten_cot):
        if at > 1 and "Tỷ lệ" not in name:
            *rows, last = numbers(table, at)
            assert sum(rows) == last, name
    statistics = bieu_0603(PROVINCE, 2026, "năm 2026")
    assert statistics.hang[0][2] == "844"
    assert [row[1] for row in statistics.hang][-1] == "17"
    assert statistics.o("Chuyên đề", "Tổng số") == "271"


def test_what_is_proposed_is_in_no_count_of_what_is_given():
    table = bieu_tong_hop(
        facts({"danh_hieu": "LĐTT", "da_tang": 1063, "dang_de_nghi": 7}), 2026, "năm 2026", "năm 2025"
    )
    assert table.o("Tổng cộng", "Cá nhân - Được tặng") == "1.063"
    assert table.o("Tổng cộng", "Cá nhân - Đang đề nghị") == "7"
    assert table.o("“Lao động tiên tiến”", "+/-") == "+1.063"
    assert table.o("“Lao động tiên tiến”", "%") == ""
    assert table.o("“Lao động tiên tiến”", "Ghi chú") == "Năm 2025 không có"


def test_movements_are_counted_three_ways():
    rows = [
        PhongTrao.model_validate({
            "ten": f"Phong trào {at}", "cap_phat_dong": cap, "pham_vi": PHAM_VI[at % 4], "thoi_han": THOI_HAN[at % 5],
            "phuong_thuc": PHUONG_THUC[at % 2],
        })
        for at, cap in enumerate(["trung uong", "Bộ, tỉnh", "Bộ, tỉnh", "cơ quan, tổ chức, đơn vị", "Trung ương"])
    ]  # fmt: skip
    table = bieu_0601(rows, "năm 2026")
    assert [row[1] for row in table.hang] == [f"{number:02d}" for number in range(1, 13)]
    assert table.hang[0][2:] == ("5", "2", "2", "1")
    for start, end in ((1, 5), (5, 10), (10, 12)):
        for at in range(2, 6):
            assert sum(numbers(table, at)[start:end]) == numbers(table, at)[0]


def test_the_fund_adds_up_and_reads_back():
    given = [
        {"noi_dung": "Ngân sách", "chi_thuong_xuyen": "12.500", "tong_trich": "125", "thuong_khac": "45,5",
         "hien_vat": "4,5", "ghi_chu": "Tạm tính"},
        {"noi_dung": "Đóng góp", "tong_trich": "1000,25", "chi_khac": "0,25"},
    ]  # fmt: skip
    rows = [NguonQuy.model_validate(each) for each in given]
    table = bieu_quy(rows, "năm 2026")
    assert table.o("Tổng cộng", "Tổng trích") == "1.125,25"
    assert table.o("Tổng cộng", "Đã chi - Tổng số") == "50,25"
    assert table.o("Ngân sách", "Tỷ lệ % trích/chi thường xuyên") == "1 %"
    assert [NguonQuy.model_validate(each) for each in doc_quy(table.hang)] == rows
    with pytest.raises(ValueError, match=r"ghi 51, tính ra 50"):
        NguonQuy.model_validate(given[0] | {"da_chi": 51})


def test_the_staff_is_parted_without_a_rest():
    staff = {"nam": 2, "nu": 3, "cac_lop": [{"tieu_chi": "Trình độ", "lop": "Đại học", "so_nguoi": 4}]}
    with pytest.raises(ValueError, match="Trình độ cộng được 4; số nam và nữ là 5"):
        NhanSu.model_validate(staff)
    assert bieu_0605(NhanSu.model_validate(staff | {"cac_lop": []}), "năm 2026").hang[0][2] == "**5**"
    bodies = [ToChuc(ten="Hội đồng", so_luong=1), ToChuc(ten="Bộ phận", so_luong=1200)]
    assert bieu_0604(bodies, "năm 2026").o("Tổng số", "Số lượng") == "1.201"


def test_charts_draw_the_same_counts():
    rows = facts(
        {"danh_hieu": "LĐTT", "da_tang": 8, "truc_tiep": 5},
        {"danh_hieu": "LĐTT", "nam": 2025, "da_tang": 3, "truc_tiep": 2},
        {"danh_hieu": "BKTTg", "da_tang": 2, "loai_hinh": "Đột xuất"},
        {"danh_hieu": "LĐTT", "nam": 2027, "da_tang": 9},
    )
    kinds = theo_loai_hinh_va_nam(rows, 2026, "x")
    assert (kinds.nhan, kinds.ten) == (("Năm 2025", "Năm 2026"), ("Công trạng", "Đột xuất"))
    assert kinds.gia_tri == (("3", "8"), ("0", "2"))
    assert truc_tiep_theo_nam(rows, 2026, "x").gia_tri == (("66,7", "50"),)
