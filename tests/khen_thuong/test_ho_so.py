"""Nominees as the workbook has them: columns are fields, what is empty is unknown."""

from __future__ import annotations

import datetime

import pytest
from pydantic import ValidationError

from vanban.chu.text import slug
from vanban.danh_muc.liet_ke import KyLuat, LoaiHinh, MucHoanThanh, PhamViSangKien
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.dieu_kien.phieu import BoPhieu
from vanban.khen_thuong.lich_su import (
    DanhGiaNam,
    LanKhen,
    QuyetDinhKyLuat,
    ThoiGianNghi,
    XacMinh,
)
from vanban.khen_thuong.sang_kien import LanDung, SangKien
from vanban.khen_thuong.tap_the import HoGiaDinh, TapThe

MODELS = [
    CaNhan, TapThe, HoGiaDinh, LanKhen, DanhGiaNam, QuyetDinhKyLuat, SangKien, LanDung, ThoiGianNghi, XacMinh, BoPhieu,
]  # fmt: skip


@pytest.mark.parametrize("model", MODELS)
def test_fields_are_named_by_their_titles_and_described(model):
    for name, field in model.model_fields.items():
        assert slug(field.title or "") == name, name
        assert field.description
        assert field.examples
    model.model_json_schema()


@pytest.mark.parametrize("model", MODELS)
def test_the_examples_of_the_fields_are_valid_together(model):
    model.model_validate({name: field.examples[0] for name, field in model.model_fields.items()})


@pytest.mark.parametrize(
    ("model", "headers"),
    [
        (CaNhan, "TT · Tên gọi · Họ và tên · Ngày sinh · Giới tính · Chức vụ · Phòng/đơn vị · Cơ quan · Đảng viên"),
        (CaNhan, "Lãnh đạo quản lý · Phân loại đối tượng · Ngày vào cơ quan · Xếp loại năm · Kỷ luật"),
        (CaNhan, "Danh hiệu đề nghị · Hình thức đề nghị · Loại hình · Thành tích tóm tắt · Thời gian thành tích từ"),
        (CaNhan, "Sáng kiến · Tỷ lệ % · Thời gian thành tích đến · Đã khen thưởng · Số phiếu đồng ý"),
        (CaNhan, "Tổng số thành viên · Ghi chú"),
        (TapThe, "TT · Tên tập thể · Cơ quan chủ quản · Năm thành lập · Tổng số người · Nữ · Số LĐTT · Số CSTĐCS"),
        (TapThe, "Số bị kỷ luật từ cảnh cáo · Mức hoàn thành · Danh hiệu đề nghị · Hình thức đề nghị · Ghi chú"),
        (HoGiaDinh, "TT · Chủ hộ · Địa chỉ · Hình thức · Thành tích · Ghi chú"),
        (LanKhen, "Mã đối tượng · Năm · Danh hiệu/Hình thức · Số QĐ · Ngày QĐ · Cơ quan · Thành tích · Từ · Đến"),
        (SangKien, "Mã · Tên · Tác giả/đồng tác giả · Năm · Cấp công nhận · Số QĐ · Ngày · Hiệu quả · Đã dùng cho"),
    ],
)  # fmt: skip
def test_every_column_of_the_workbooks_sheet_is_a_field(model, headers):
    assert {slug(header) for header in headers.split(" · ")} <= set(model.model_fields)


def test_a_row_of_text_becomes_a_person():
    one = CaNhan.model_validate({
        "ho_va_ten": "Nguyễn Văn Ví Dụ", "dang_vien": "x", "lanh_dao_quan_ly": "không", "xep_loai_nam": "HTXSNV",
        "danh_hieu_de_nghi": "LĐTT, CSTĐCS", "hinh_thuc_de_nghi": "BK UBND tỉnh", "loai_hinh": "công trạng",
        "sang_kien": "SK01; SK02", "so_phieu_dong_y": "9", "tong_so_thanh_vien": 9, "ty_le": "100 %",
        "cac_sang_kien": [{"ma": "SK01", "ten": "Số hóa", "cap_cong_nhan": "cơ sở",
         "da_dung_cho": "CSTĐCS 2023; BK tỉnh (2022)"}],
        "ky_luat": "không", "ngay_sinh": 1985, "ngay_vao_co_quan": datetime.date(2020, 2, 1),
    })  # fmt: skip
    assert one.de_nghi == ("LDTT", "CSTDCS", "BK_BT")
    assert (one.dang_vien, one.lanh_dao_quan_ly, one.ky_luat) == (True, False, ())
    assert one.xep_loai_nam is MucHoanThanh.HTXS
    assert one.loai_hinh is LoaiHinh.CONG_TRANG
    assert one.sang_kien == ("SK01", "SK02")
    assert [(use.ma, use.nam) for use in one.cac_sang_kien[0].da_dung_cho] == [("CSTDCS", 2023), ("BK_BT", 2022)]
    assert one.cac_sang_kien[0].cap_cong_nhan is PhamViSangKien.CO_SO


def test_one_name_with_commas_is_one_award():
    one = CaNhan(ho_va_ten="A", danh_hieu_de_nghi="Chiến sĩ thi đua Bộ, ban, ngành, tỉnh")
    assert one.danh_hieu_de_nghi == ("CSTD_BT",)


def test_empty_is_unknown_and_no_is_none_at_all():
    blank = CaNhan(ho_va_ten="A")
    assert (blank.ky_luat, blank.sang_kien, blank.thoi_gian_nghi, blank.dang_bi_xem_xet) == (None,) * 4
    told = CaNhan(ho_va_ten="A", ky_luat="Không", sang_kien="không", thoi_gian_nghi="không", dang_bi_xem_xet="không")
    assert (told.ky_luat, told.sang_kien, told.thoi_gian_nghi, told.dang_bi_xem_xet) == ((), (), (), False)


def test_titles_and_forms_never_share_a_column_and_every_fault_is_told():
    with pytest.raises(ValidationError) as caught:
        CaNhan(
            ho_va_ten="A",
            danh_hieu_de_nghi="Giấy khen",
            hinh_thuc_de_nghi="LĐTT",
            xep_loai_nam="giỏi",
            so_phieu_dong_y=-1,
        )
    places = {fault["loc"][0] for fault in caught.value.errors()}
    assert places == {"danh_hieu_de_nghi", "hinh_thuc_de_nghi", "xep_loai_nam", "so_phieu_dong_y"}
    assert "không phải danh hiệu thi đua" in str(caught.value)


def test_the_register_keeps_awards_that_the_catalogue_does_not_know():
    other = LanKhen(nam=2020, danh_hieu_hinh_thuc="Bằng khen Tỉnh đoàn")
    assert other.ma == ""
    assert LanKhen(nam=2020, danh_hieu_hinh_thuc="bk tỉnh").ma == "BK_BT"


def test_the_next_awards_clock_starts_at_the_periods_end_else_at_the_decision():
    row = {"nam": 2019, "danh_hieu_hinh_thuc": "BK tỉnh", "ngay_qd": "15/3/2020"}
    assert LanKhen.model_validate({**row, "den": "12/2019"}).moc == datetime.date(2019, 12, 31)
    assert LanKhen.model_validate(row).moc == datetime.date(2020, 3, 15)
    assert LanKhen.model_validate({**row, "ngay_qd": "2020"}).moc is None


def test_an_award_is_proven_by_number_and_date():
    row = {"nam": 2019, "danh_hieu_hinh_thuc": "BK tỉnh"}
    assert not LanKhen.model_validate({**row, "so_qd": "12/QĐ-UBND"}).chac_chan
    assert LanKhen.model_validate({**row, "so_qd": "12/QĐ-UBND", "ngay_qd": "05/02/2020"}).chac_chan


def test_discipline_reads_its_measure():
    assert QuyetDinhKyLuat(hinh_thuc="cảnh cáo").hinh_thuc is KyLuat.CANH_CAO
