"""Every fault a clerk can make in a plan: the place, the title and the words."""

# ruff: noqa: E501  (a row of a table is a line)

import pytest

# (what is replaced, by what, place, title, field, a part of the message)
FAULTS = {
    "missing": ("trich_yeu: Thi đua năm 2020\n", "", "1:1", "Trích yếu", "trich_yeu", "thiếu"),
    "left empty": (" Thi đua năm 2020", "", "6:1", "Trích yếu", "trich_yeu", "để trống"),
    "quoted empty": ("Thi đua năm 2020", '""', "6:12", "Trích yếu", "trich_yeu", "để trống"),
    "missing inside": ("  chuc_vu: Trưởng ban\n", "", "25:3", "Chức vụ", "nguoi_ky.chuc_vu", "thiếu"),
    "missing in a list": ("      - Sơ kết\n", "      - {chu_tri: Văn phòng}\n", "18:9", "Nội dung", "noi_dung[2].nhiem_vu[1].noi_dung", "thiếu"),
    "unknown": ("so_ban: 5", "so_bann: 5", "23:1", "", "so_bann", "không có mục này; có phải “so_ban”?"),
    "unknown, nothing like it": ("so_ban: 5", "xyz: 5", "23:1", "", "xyz", "không có mục này"),
    "unknown, in Vietnamese": ("so_ban: 5", "Số bảm: 5", "23:1", "", "Số bảm", "có phải “so_ban”?"),
    "unknown inside": ("chu_tri:", "chu_tr:", "15:37", "", "noi_dung[1].nhiem_vu[2].chu_tr", "có phải “chu_tri”?"),
    "misspelt and so missing": ("trich_yeu:", "trich_yeux:", "6:1", "", "trich_yeux", "có phải “trich_yeu”?"),
    "a list for a text": ("dia_danh: Đồng Nai", "dia_danh: [Đồng Nai]", "4:11", "Địa danh", "dia_danh", "cần chữ, không phải danh sách"),
    "a group for a text": ("dia_danh: Đồng Nai", "dia_danh: {a: b}", "4:11", "Địa danh", "dia_danh", "cần chữ, không phải một nhóm thông tin"),
    "a text for a list of groups": ("  - quy: 3\n    nhiem_vu:\n      - Sơ kết\n", "  - Sơ kết\n", "16:5", "Nội dung", "noi_dung[2]", "một nhóm thông tin, không phải “Sơ kết”"),
    "no whole number": ("so_ban: 5", "so_ban: năm", "23:9", "Số bản", "so_ban", "“năm” không phải số nguyên"),
    "too small": ("so_ban: 5", "so_ban: 0", "23:9", "Số bản", "so_ban", "nhỏ nhất là 1"),
    "no such day": ("15/01/2020", "31/02/2020", "5:16", "Ngày ban hành", "ngay_ban_hanh", "không có ngày 31/2/2020"),
    "no such day inside": ("31/03/2020", "31/02/2020", "15:67", "Thời hạn", "noi_dung[1].nhiem_vu[2].thoi_han", "không có ngày 31/2/2020"),
    "no date": ("15/01/2020", "hôm nay", "5:16", "Ngày ban hành", "ngay_ban_hanh", "15/01/2020 hoặc 2020-01-15"),
    "a month too many": ("15/01/2020", "15/13/2020", "5:16", "Ngày ban hành", "ngay_ban_hanh", "tháng: “13” không hợp lệ"),
    "written twice": ("so_ban: 5", "so_ban: 5\ndia_danh: Hà Nội", "24:1", "Địa danh", "dia_danh", "đã ghi ở dòng 4, cột 1"),
    "written twice, by its title": ("so_ban: 5", "so_ban: 5\nĐịa danh: Hà Nội", "24:1", "Địa danh", "dia_danh", "dòng 4, cột 1 với tên “dia_danh”"),
    "written twice inside": ("  chuc_vu: Trưởng ban", "  chuc_vu: Trưởng ban\n  chuc_vu: Phó ban", "26:3", "Chức vụ", "nguoi_ky.chuc_vu", "đã ghi ở dòng 25, cột 3"),
    "quarter 5": ("quy: 3", "quy: 5", "16:10", "Quý", "noi_dung[2].quy", "lớn nhất là 4"),
    "a quarter twice in a block": ("[1, 2]", "[1, 1]", "12:10", "Quý", "noi_dung[1].quy", "hai lần"),
    "a quarter twice in the plan": ("quy: 3", "quy: 2", "16:10", "Quý", "noi_dung[2].quy", "Quý II đã có"),
    "quarters out of order": ("[1, 2]", "[2, 1]", "12:10", "Quý", "noi_dung[1].quy", "theo thứ tự"),
    "no quarter": ("quy: 3\n    nhiem_vu", "nhiem_vu", "16:5", "Quý", "noi_dung[2].quy", "ghi quý"),
    "empty list": ("muc_dich:\n  - Phát huy sức mạnh tập thể", "muc_dich: []", "7:11", "Mục đích", "muc_dich", "danh sách trống"),
    "empty list of groups": ("    nhiem_vu:\n      - Sơ kết", "    nhiem_vu: []", "17:15", "Nhiệm vụ", "noi_dung[2].nhiem_vu", "danh sách trống"),
    "empty item": ("  - Thiết thực", "  -", "10:4", "Yêu cầu", "yeu_cau[1]", "để trống"),
    "quoted empty item": ("  - Thiết thực", '  - ""', "10:5", "Yêu cầu", "yeu_cau[1]", "để trống"),
    "control character": ("Thiết thực", "Thiết\x07 thực", "10:10", "", "", "U+0007"),
    "escaped control character": ("Thiết thực", '"Thiết\\x07 thực"', "10:5", "Yêu cầu", "yeu_cau[1]", "U+0007"),
    "a tag": ("so_ban: 5", "so_ban: !!python/object:os.system 5", "23:9", "Số bản", "so_ban", "thẻ kiểu “!!python/object:os.system”"),
    "wrong kind": ("loai: ke_hoach", "loai: ke_hoac", "1:7", "Loại", "loai", "“ke_hoac”; có phải “ke_hoach”?"),
    "unknown kind": ("loai: ke_hoach", "loai: xyz", "1:7", "Loại", "loai", "không có loại văn bản “xyz”"),
    "a kind on two lines": ("loai: ke_hoach", 'loai: "x\\ny"', "1:7", "Loại", "loai", "không có loại văn bản “x y”"),
    "a name on two lines": ("so_ban: 5", '"x\\ny": 5', "23:1", "", "x y", "không có mục này"),
    "no kind": ("loai: ke_hoach\n", "", "1:1", "Loại", "loai", "ke_hoach"),
    "empty kind": ("loai: ke_hoach", "loai:", "1:1", "Loại", "loai", "ke_hoach"),
    "a list of kinds": ("loai: ke_hoach", "loai: [ke_hoach]", "1:7", "Loại", "loai", "cần chữ"),
    "bad code": ("BQLTN", "BQL TN", "3:18", "Ký hiệu cơ quan", "ky_hieu_co_quan", "không đúng dạng"),
    "rank with the name": ("Nguyễn Văn Ví Dụ", "TS. Nguyễn Văn Ví Dụ", "26:11", "Họ tên", "nguoi_ky.ho_ten", "học vị"),
    "deputy's authority": ("  chuc_vu:", "  quyen_han: KT.\n  chuc_vu:", "25:14", "Quyền hạn", "nguoi_ky.quyen_han", "KT."),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "place", "title", "field", "part"), FAULTS.values(), ids=FAULTS)
def test_one_mistake_is_one_fault_at_its_place(spoilt, assert_vietnamese, old, new, place, title, field, part):
    (fault,) = spoilt((old, new))
    assert (fault.place, fault.title, fault.field) == (place, title, field)
    assert part in fault.message
    assert_vietnamese(fault.message)
    assert "\n" not in str(fault)


def test_a_fault_reads_as_one_line(spoilt):
    (fault,) = spoilt(("quy: 3", "quy: 5"))
    assert str(fault) == f"{fault.path}:16:10: Quý (noi_dung[2].quy): “5” không hợp lệ, lớn nhất là 4"


def test_every_fault_of_a_file_is_told_in_one_run_and_in_its_order(spoilt):
    faults = spoilt(
        ("loai: ke_hoach", "loai: ke_hoac"),
        ("co_quan_ban_hanh: Ban Quản lý Thử Nghiệm\n", ""),
        ("BQLTN", "BQL TN"),
        ("dia_danh: Đồng Nai", "dia_danh: [Đồng Nai]"),
        ("15/01/2020", "31/02/2020"),
        ("trich_yeu:", "trich_yeux:"),
        ("muc_dich:\n  - Phát huy sức mạnh tập thể", "muc_dich: []"),
        ("  - Thiết thực", "  -"),
        ("[1, 2]", "[1, 1]"),
        ("Tổng kết năm 2019", "Tổng\x07 kết"),
        ("chu_tri:", "chu_tr:"),
        ("31/03/2020", "31/02/2020"),
        ("quy: 3", "quy: 1"),
        ("      - Sơ kết", "      - {chu_tri: Văn phòng}"),
        ("so_ban: 5", "so_ban: năm\nso_ban: 6"),
        ("Nguyễn Văn Ví Dụ", "TS. Nguyễn Văn Ví Dụ"),
        ("chuc_vu: Trưởng ban", "chuc_vu: !la Trưởng ban"),
    )
    assert [(fault.place, fault.field) for fault in faults] == [
        ("1:1", "co_quan_ban_hanh"),
        ("1:7", "loai"),
        ("2:18", "ky_hieu_co_quan"),
        ("3:11", "dia_danh"),
        ("4:16", "ngay_ban_hanh"),
        ("5:1", "trich_yeux"),
        ("6:11", "muc_dich"),
        ("8:4", "yeu_cau[1]"),
        ("10:10", "noi_dung[1].quy"),
        ("12:13", ""),
        ("13:37", "noi_dung[1].nhiem_vu[2].chu_tr"),
        ("13:66", "noi_dung[1].nhiem_vu[2].thoi_han"),
        ("14:10", "noi_dung[2].quy"),
        ("16:9", "noi_dung[2].nhiem_vu[1].noi_dung"),
        ("21:9", "so_ban"),
        ("22:1", "so_ban"),
        ("24:12", "nguoi_ky.chuc_vu"),
        ("25:11", "nguoi_ky.ho_ten"),
    ]


def test_what_the_user_wrote_is_shown_but_not_at_length(spoilt):
    (fault,) = spoilt(("15/01/2020", "hôm nay " * 1000))
    assert "“hôm nay hôm nay" in fault.message
    assert len(fault.message) < 200


def test_a_list_of_bad_items_is_not_also_called_too_short(spoilt):
    faults = spoilt(("  - Thiết thực", "  - {a: b}\n  - [c]"))
    assert [fault.field for fault in faults] == ["yeu_cau[1]", "yeu_cau[2]"]


def test_a_comma_that_parts_a_text_in_braces_is_told(spoilt):
    (fault,) = spoilt(("chu_tri: Văn phòng,", "chu_tri: Văn phòng, xây dựng,"))
    assert (fault.field, fault.message) == ("noi_dung[1].nhiem_vu[2].xây dựng", "không có mục này")


def test_an_unknown_name_with_nothing_behind_it_is_told_with_the_nearest(spoilt):
    (fault,) = spoilt(("loai: ke_hoach\n", "loai: ke_hoach\nphu_lucc:\n"))
    assert (fault.field, fault.message) == ("phu_lucc", "không có mục này; có phải “phu_luc”?")
