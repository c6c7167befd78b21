"""Components read leniently and write strictly: what is printed reads back as the same value."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

import vanban
from vanban.errors import WrittenFormError
from vanban.the_thuc.can_cu import CanCu
from vanban.the_thuc.co_quan import CoQuan
from vanban.the_thuc.dia_danh_thoi_gian import BLANK, DiaDanhThoiGian, ThoiGian, ngay_so
from vanban.the_thuc.kinh_gui import KinhGui
from vanban.the_thuc.nguoi_ky import NguoiKy
from vanban.the_thuc.nhiem_vu import NhiemVu
from vanban.the_thuc.noi_dung import can_cu, diem, doan, gach, ket_thuc, khoan, muc
from vanban.the_thuc.noi_nhan import NoiNhan
from vanban.the_thuc.quoc_hieu import QuocHieu
from vanban.the_thuc.so_ky_hieu import SoKyHieu
from vanban.the_thuc.trich_yeu import TrichYeu

READINGS = [
    (SoKyHieu, "5/KH-UBND", "Số: 05/KH-UBND"),
    (SoKyHieu, "Số:05 / QyĐ – BNV", "Số: 05/QyĐ-BNV"),
    (SoKyHieu, "Số: ……/TTr-STC", "Số:          /TTr-STC"),
    (SoKyHieu, "số 123/KH-BCĐ.TĐKT", "Số: 123/KH-BCĐ.TĐKT"),
    (DiaDanhThoiGian, "Hà Nội, ngày 5 tháng 1 năm 2020", "Hà Nội, ngày 05 tháng 01 năm 2020"),
    (DiaDanhThoiGian, "Hà Nội, ngày 05 tháng 03 năm 2020", "Hà Nội, ngày 05 tháng 3 năm 2020"),
    (DiaDanhThoiGian, "TPHCM, 29/6/2019", "Thành phố Hồ Chí Minh, ngày 29 tháng 6 năm 2019"),
    (DiaDanhThoiGian, "Huế, ngày … tháng … năm 2020", f"Huế, ngày {BLANK} tháng {BLANK} năm 2020"),
    (DiaDanhThoiGian, "Đồng Nai, ngày     tháng     năm", f"Đồng Nai, ngày {BLANK} tháng {BLANK} năm {BLANK}"),
    (TrichYeu, "V/v Về việc nâng bậc lương", "Về việc nâng bậc lương"),
    (TrichYeu, "thực hiện công tác thi đua.", "Thực hiện công tác thi đua"),
    (CanCu, "- Căn cứ Luật Thi đua, khen thưởng;\nNghị định số 91/2017/NĐ-CP,",
        "Căn cứ Luật Thi đua, khen thưởng;\nCăn cứ Nghị định số 91/2017/NĐ-CP."),
    (KinhGui, "Kính gửi : Bộ Nội vụ.", "Kính gửi: Bộ Nội vụ"),
    (KinhGui, "Kính gửi:\n- Bộ Nội vụ\n+ Bộ Tài chính", "Kính gửi:\n- Bộ Nội vụ;\n- Bộ Tài chính."),
    (CoQuan, "UBND tỉnh Đồng Nai\nSở Nội vụ", "UBND tỉnh Đồng Nai\nSở Nội vụ"),
    (CoQuan, "Bộ Nội vụ", "Bộ Nội vụ"),
    (QuocHieu, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc Lập – Tự Do – Hạnh Phúc",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc"),
    (NguoiKy, "giám đốc\nnguyễn văn ví dụ", "GIÁM ĐỐC\n\nNguyễn Văn Ví Dụ"),
    (NguoiKy, "T/M ỦY BAN NHÂN DÂN\nK/T CHỦ TỊCH\nPHÓ CHỦ TỊCH\nTrần Thị Ví Dụ",
        "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nTrần Thị Ví Dụ"),
    (NguoiKy, "Q. GIÁM ĐỐC", "Q. GIÁM ĐỐC"),
    (NguoiKy, "TL. BỘ TRƯỞNG\nCHÁNH VĂN PHÒNG", "TL. BỘ TRƯỞNG\nCHÁNH VĂN PHÒNG"),
    (NoiNhan, "Nơi nhận:\n- Như trên;\n- Lưu: TĐKT, VT", "Nơi nhận:\n- Như trên;\n- Lưu: VT, TĐKT."),
    (NoiNhan, "- UBND tỉnh (b/c);\n- Lưu VT.", "Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT."),
    (NoiNhan, "- Như trên;\n- Lưu: VT, TCCB. PL.(300).", "Nơi nhận:\n- Như trên;\n- Lưu: VT, TCCB. PL.(300)."),
    (NhiemVu, "- Đăng ký thi đua (chủ trì: Văn phòng; thời hạn: 2020-03-31)",
        "Đăng ký thi đua (chủ trì: Văn phòng; thời hạn: 31/3/2020)."),
    (NhiemVu, "Tổng kết (lần 1)", "Tổng kết (lần 1)."),
]  # fmt: skip


@pytest.mark.parametrize(("component", "typed", "written"), READINGS)
def test_read_leniently_write_strictly(component, typed, written):
    assert str(component.parse(typed)) == written
    assert str(component.parse(written)) == written


REFUSED = [
    (SoKyHieu, "KH-UBND", "12/KH-UBND"),
    (SoKyHieu, "15/2025/QĐ-UBND", "không ghi năm"),
    (SoKyHieu, "5/KH UBND", "không đúng dạng"),
    (SoKyHieu, "0/KH-UBND", "greater"),
    (DiaDanhThoiGian, "Hà Nội ngày 5", "cần dạng"),
    (ThoiGian, "31/02/2020", "không có ngày 31/2/2020"),
    (ThoiGian, "mùng một Tết", "cần dạng"),
    (QuocHieu, "Việt Nam Dân chủ Cộng hòa", "quốc hiệu"),
    (NguoiKy, "TUQ. Giám đốc\nKT. Trưởng phòng\nPhó Trưởng phòng", "không có cách ký"),
    (NguoiKy, "KT. Giám đốc\nGiám đốc", "cấp phó"),
    (NguoiKy, "Giám đốc\nTS. Nguyễn Văn Ví Dụ", "học hàm"),
    (NguoiKy, "KT. Giám đốc\nPhó Giám đốc phụ trách", "không ghi “phụ trách”"),
]


@pytest.mark.parametrize(("component", "typed", "reason"), REFUSED)
def test_what_is_something_else_is_refused_with_the_reason(component, typed, reason):
    with pytest.raises((ValidationError, WrittenFormError), match=reason):
        component.parse(typed)


@given(st.dates(datetime.date(1945, 9, 2), datetime.date(2999, 12, 31)))
def test_every_date_reads_back_from_words_and_from_digits(date):
    value = ThoiGian.model_validate(date)
    assert value.ca_ngay == date
    assert ThoiGian.parse(str(value)) == ThoiGian.parse(ngay_so(value)) == ThoiGian.parse(date.isoformat()) == value


@pytest.mark.parametrize(("draft", "blanks"), [("2020", 2), ("2020-01", 1), ("2020-01-15", 0)])
def test_a_draft_leaves_room_for_a_pen(draft, blanks):
    assert str(ThoiGian.parse(draft)).count(f" {BLANK}") == blanks


@pytest.mark.parametrize(
    ("deputy", "authority"),
    [
        ("Phó Giám đốc", "KT. Giám đốc"), ("Phó Trưởng ban", "KT. Trưởng ban"), ("Phó Cục trưởng", "KT. Cục trưởng"),
        ("Thứ trưởng", "KT. Bộ trưởng"), ("Phó Tổng Giám đốc", "KT. Tổng Giám đốc"), ("Phó Chủ tịch", "KT. Chủ tịch"),
    ],
)  # fmt: skip
def test_a_bare_kt_takes_the_heads_title(deputy, authority):
    assert NguoiKy(quyen_han="KT.", chuc_vu=deputy).dong == (authority, deputy)


@pytest.mark.parametrize("deputy", ["Phó Chủ tịch Thường trực", "Phó Giám đốc điều hành"])
def test_a_bare_kt_asks_where_the_head_is_not_plain(deputy):
    with pytest.raises(ValidationError, match="chưa rõ ký thay ai"):
        NguoiKy(quyen_han="KT.", chuc_vu=deputy)


@pytest.mark.parametrize(
    "authority",
    ["Giám đốc", ["KT. Giám đốc", "TM. Ủy ban"], ["TL. Bộ trưởng", "TL. Cục trưởng"], "TM.", "Q. Chủ tịch"],
)
def test_unlawful_authorities_are_refused(authority):
    with pytest.raises(ValidationError):
        NguoiKy(quyen_han=authority, chuc_vu="Phó Giám đốc")


def test_acting_shares_the_titles_line():
    assert NguoiKy(quyen_han="Q.", chuc_vu="Bộ trưởng").dong == ("Q. Bộ trưởng",)
    assert NguoiKy(quyen_han="Q. Bộ trưởng", chuc_vu="Bộ trưởng") == NguoiKy(quyen_han="Q.", chuc_vu="Bộ trưởng")
    assert NguoiKy(quyen_han=["TM. Ủy ban nhân dân", "Q. Chủ tịch"], chuc_vu="Chủ tịch").dong[1] == "Q. Chủ tịch"


def test_the_lưu_line_is_not_doubled_and_two_that_differ_are_told():
    assert (
        NoiNhan(noi_nhan=["A", "Lưu: VT, B"])
        == NoiNhan(noi_nhan=["A"], luu="VT, B")
        == NoiNhan(noi_nhan=["A", "- Lưu VT, B."], luu="B")
    )
    with pytest.raises(ValidationError, match="hai lần") as caught:
        NoiNhan(noi_nhan=["A", "Lưu: VT, B"], luu="VT, C")
    assert caught.value.errors()[0]["loc"] == ("noi_nhan", 1)


def test_the_body_numbers_by_the_decree():
    blocks = (muc(4, "a"), khoan(3, "a"), diem(5, "a"), diem(6, "a"), gach("a"), doan("a"), can_cu("a"))
    assert [block["nhan"] for block in blocks] == ["IV.", "3.", "đ)", "e)", "-", "", ""]
    assert khoan(1, "Không tiêu đề.", titled=False)["cap"] == "khoan_tron"
    assert ket_thuc([doan("Một."), doan("Hai!")])[-1]["loi"] == "Hai!./."


def test_components_stand_alone_for_a_script():
    assert str(vanban.NoiNhan(noi_nhan=["Như trên"], luu="VT, TH")) == "Nơi nhận:\n- Như trên;\n- Lưu: VT, TH."
    assert str(vanban.SoKyHieu(so=9, ky_hieu="BC-STC")) == "Số: 09/BC-STC"
    assert str(vanban.NguoiKy(quyen_han="TUQ. Giám đốc", chuc_vu="Trưởng phòng")) == "TUQ. GIÁM ĐỐC\nTRƯỞNG PHÒNG"


@pytest.mark.parametrize(
    "typed",
    [
        "Sở Nội vụ; Công an tỉnh (PX03; PC06); Thuế tỉnh.",
        "Kính gửi:\n- Sở Nội vụ;\n- Công an tỉnh (PX03; PC06);\n- Thuế tỉnh.",
        ["Kính gửi: Sở Nội vụ", "- Công an tỉnh (PX03; PC06);", "Thuế tỉnh."],
    ],
)
def test_addressees_typed_as_lines_or_parted_by_semicolons_are_one_each(typed):
    assert KinhGui(kinh_gui=typed).kinh_gui == ("Sở Nội vụ", "Công an tỉnh (PX03; PC06)", "Thuế tỉnh")


def test_recipients_in_one_line_are_parted_at_semicolons():
    assert str(NoiNhan(noi_nhan="Như trên; Lãnh đạo Ban (b/c; p/h); Lưu: VT, TH.")) == (
        "Nơi nhận:\n- Như trên;\n- Lãnh đạo Ban (b/c; p/h);\n- Lưu: VT, TH."
    )
