"""An office's own rules: read as typed, every fault told, the nation's defaults where nothing is said."""

from __future__ import annotations

from fractions import Fraction

import pytest
from pydantic import ValidationError

from vanban.chu.text import slug
from vanban.danh_muc.kieu import doc_phan_thuong, doc_ty_le
from vanban.danh_muc.liet_ke import KyLuat, MucHoanThanh
from vanban.danh_muc.quy_dinh import HanMuc, QuyDinh


def test_nothing_said_is_the_nations_default_or_nothing():
    rules = QuyDinh()
    assert rules.ty_le_co_mat == Fraction(2, 3)
    assert (rules.so_bo_ho_so, rules.so_ngay_lay_y_kien) == (1, 10)
    assert rules.nguong_phieu == {}
    assert rules.so_thang_lam_viec_toi_thieu is None
    assert rules.bo_phieu_kin is None


def test_rules_are_read_as_an_office_types_them():
    rules = QuyDinh.model_validate({
        "nguong_phieu": {"CSTĐ cơ sở": "2/3", "Cờ thi đua của UBND tỉnh": "70 %"}, "bo_phieu_kin": "có",
        "han_muc": [{"phan_thuong": "CSTĐCS", "toi_da": "15%", "tren": "LĐTT", "muc_don_vi": "htt"}],
        "so_thang_lam_viec_toi_thieu": "10", "muc_ky_luat_khong_xet": "Khiển trách",
        "danh_hieu_don_vi_cua_nguoi_dung_dau": {"CSTĐCS": "TTLĐTT"}, "thoi_han": {"BK tỉnh": "trước 10/12"},
    })  # fmt: skip
    assert rules.nguong_phieu == {"CSTDCS": Fraction(2, 3), "CO_BT": Fraction(7, 10)}
    assert rules.han_muc[0].toi_da == Fraction(3, 20)
    assert rules.han_muc[0].muc_don_vi is MucHoanThanh.HTT
    assert rules.muc_ky_luat_khong_xet is KyLuat.KHIEN_TRACH
    assert rules.danh_hieu_don_vi_cua_nguoi_dung_dau == {"CSTDCS": "TTLDTT"}
    assert rules.thoi_han == {"BK_BT": "trước 10/12"}


def test_every_fault_is_told_at_once():
    with pytest.raises(ValidationError) as caught:
        QuyDinh.model_validate({
            "nguong_phieu": {"Lao động tiên tến": "80 %", "CSTĐCS": "120 %"}, "so_bo_ho_so": 0, "nham": 1,
            "thoi_han": {"CSTĐCS": "a", "Chiến sĩ thi đua cơ sở": "b"},
        })  # fmt: skip
    told = " ".join(str(fault) for fault in caught.value.errors())
    assert caught.value.error_count() == 5
    assert "có phải “Lao động tiên tiến”" in told
    assert "120 %" in told
    assert "nhiều lần" in told


@pytest.mark.parametrize(
    ("typed", "share"),
    [("80 %", "4/5"), ("80%", "4/5"), ("80", "4/5"), (80, "4/5"), (0.8, "4/5"), ("0,8", "4/5"), ("2/3", "2/3"),
     ("66,67 %", "6667/10000"), ("1", "1"), (1, "1")],
)  # fmt: skip
def test_shares_are_exact(typed, share):
    assert doc_ty_le(typed) == Fraction(share)


@pytest.mark.parametrize("typed", ["", "nhiều", "0", "-5 %", "101 %", "3/2", "1/0", "0/0", "nan", "1e9", True, None])
def test_what_is_no_share_is_refused(typed):
    with pytest.raises(ValueError, match="tỷ lệ"):
        doc_ty_le(typed)


def test_an_award_is_read_into_its_code_and_else_the_nearest_is_named():
    assert doc_phan_thuong("bk tỉnh") == "BK_BT"
    with pytest.raises(ValueError, match=r"hạng Nhất hay .*hạng Nhì hay .*hạng Ba"):
        doc_phan_thuong("Huân chương Lao động")


@pytest.mark.parametrize("model", [QuyDinh, HanMuc])
def test_fields_are_named_by_their_titles_and_described(model):
    for name, field in model.model_fields.items():
        assert slug(field.title or "") == name
        assert field.description
        assert field.examples
    assert model.model_json_schema()["properties"].keys() == model.model_fields.keys()


def test_examples_of_the_rules_are_valid():
    given = {name: field.examples[0] for name, field in QuyDinh.model_fields.items()}
    QuyDinh.model_validate(given)
