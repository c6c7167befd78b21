"""Pictures of a signature and a seal as data: PNG that can be seen through, as large as they may be."""

from __future__ import annotations

import pictures
import pytest
from pydantic import ValidationError

import make_signatures
from vanban import copying, inputs
from vanban.errors import InputError
from vanban.the_thuc import anh_ky
from vanban.the_thuc.anh_ky import AnhChuKy, AnhConDau
from vanban.the_thuc.nguoi_ky import NguoiKy
from vanban.the_thuc.tep_png import MOST_PIXELS, dang_png, muc

SIGNATURE, SEAL = make_signatures.signature(), make_signatures.seal()
PAPER = """\
loai: thong_bao
co_quan_ban_hanh: Ban Quản lý các Khu công nghiệp
ky_hieu_co_quan: KCNĐN
dia_danh: Đồng Nai
trich_yeu: Kết quả xét thi đua
noi_dung: Các phòng thực hiện.
noi_nhan: Các phòng
nguoi_ky:
  chuc_vu: Trưởng ban
  anh_chu_ky: CHU_KY
  anh_con_dau: CON_DAU
"""


@pytest.fixture
def told(tmp_path):
    """What is said of a paper with these two lines, the pictures beside it."""
    for name, data in (
        ("ck.png", SIGNATURE), ("cd.png", SEAL), ("anh.jpg", pictures.JPEG), ("anh.png", pictures.JPEG),
        ("duc.png", pictures.opaque(SIGNATURE)), ("khong_co.png", pictures.sizeless(SEAL)),
        ("rong.png", make_signatures.seal(width=80)), ("nang.png", SIGNATURE + bytes(anh_ky.MOST_BYTES)),
        ("cao.png", make_signatures.signature(10, 40)),
    ):  # fmt: skip
        (tmp_path / name).write_bytes(data)

    def understand(signature: str, seal: str) -> list[str]:
        path = tmp_path / "tb.yaml"
        path.write_text(PAPER.replace("CHU_KY", signature).replace("CON_DAU", seal), encoding="utf-8")
        try:
            inputs.load(path)
        except InputError as error:
            return [f"{fault.place} {fault.field} {fault.message}" for fault in error.faults]
        return []

    return understand


def test_files_beside_the_paper_are_read(told):
    assert told("ck.png", "cd.png") == []
    assert told("{tep: ck.png, rong: 30}", "{tep: khong_co.png, rong: 36}") == []
    assert told("ck.png", "") == []


@pytest.mark.parametrize(
    ("signature", "seal", "said"),
    [
        ("x.png", "cd.png", "10:15 nguoi_ky.anh_chu_ky tệp: không có tệp hình “x.png”"),
        ("anh.jpg", "cd.png", "10:15 nguoi_ky.anh_chu_ky tệp: phải là hình PNG nền trong suốt (khoản 7d"),
        ("anh.png", "cd.png", "10:15 nguoi_ky.anh_chu_ky tệp: phải là hình PNG nền trong suốt (khoản 7d"),
        ("duc.png", "cd.png", "10:15 nguoi_ky.anh_chu_ky tệp: hình PNG này không có nền trong suốt (khoản 7d"),
        ("nang.png", "cd.png", "10:15 nguoi_ky.anh_chu_ky tệp: tệp quá lớn (trên 2 MB)"),
        ("{tep: cao.png, rong: 20}", "cd.png", "10:36 nguoi_ky.anh_chu_ky.rong rộng 20 mm thì cao 80 mm, quá chỗ ký"),
        ("{tep: ck.png, rong: 61}", "cd.png", "10:35 nguoi_ky.anh_chu_ky.rong “61” không hợp lệ, lớn nhất là 60"),
        ("ck.png", "anh.jpg", "11:16 nguoi_ky.anh_con_dau tệp: phải là hình PNG nền trong suốt (khoản 8a"),
        ("ck.png", "khong_co.png", "11:16 nguoi_ky.anh_con_dau rộng: tệp không ghi độ phân giải; hãy ghi bề rộng"),
        ("ck.png", "rong.png", "11:16 nguoi_ky.anh_con_dau rộng: theo tệp thì dấu rộng 80 mm; hãy ghi bề rộng thật"),
        ("", "cd.png", "11:16 nguoi_ky.anh_con_dau dấu trùm lên ảnh chữ ký (khoản 8a), nên cần cả anh_chu_ky"),
    ],
)  # fmt: skip
def test_what_cannot_be_shown_is_told_at_its_place(told, signature, seal, said):
    [fault] = told(signature, seal)
    assert fault.startswith(said)


def test_both_are_told_at_once(told):
    assert len(told("x.png", "y.png")) == 2


def of(model, data, **more):
    return model.model_validate({"tep": "a.png", "du_lieu": data, **more})


def test_a_seal_is_as_wide_as_its_file_says_and_is_never_scaled_unasked():
    assert of(AnhConDau, SEAL).be_rong == pytest.approx(36)
    assert of(AnhConDau, SEAL, rong=36) == of(AnhConDau, SEAL)
    assert of(AnhConDau, SEAL, rong=42).be_rong == 42
    assert of(AnhConDau, make_signatures.seal(width=80), rong=36).be_rong == 36


def test_a_signature_is_made_smaller_only_where_the_room_does_not_hold_it():
    assert of(AnhChuKy, SIGNATURE).be_rong == pytest.approx(40)
    assert of(AnhChuKy, make_signatures.signature(90, 20)).be_rong == pytest.approx(60)
    assert of(AnhChuKy, make_signatures.signature(40, 40)).be_rong == pytest.approx(26)
    assert of(AnhChuKy, SIGNATURE, rong=40) == of(AnhChuKy, SIGNATURE)


def test_in_python_the_signer_bears_them():
    signer = NguoiKy(chuc_vu="Trưởng ban", anh_chu_ky=of(AnhChuKy, SIGNATURE), anh_con_dau=of(AnhConDau, SEAL))
    assert NguoiKy.model_validate_json(signer.model_dump_json()) == signer
    with pytest.raises(ValidationError, match="cần cả anh_chu_ky"):
        NguoiKy(chuc_vu="Trưởng ban", anh_con_dau=of(AnhConDau, SEAL))


def test_a_copy_refuses_them(tmp_path):
    (tmp_path / "ck.png").write_bytes(SIGNATURE)
    (tmp_path / "sao.yaml").write_text(
        "hinh_thuc: sao y\nco_quan_sao: Sở Thí dụ\nky_hieu_co_quan: STD\ndia_danh: Đồng Nai\n"
        "nguoi_ky: {chuc_vu: Giám đốc, anh_chu_ky: ck.png}\n", encoding="utf-8",
    )  # fmt: skip
    with pytest.raises(InputError, match="bản sao không in ảnh chữ ký") as caught:
        copying.load(tmp_path / "sao.yaml")
    assert [fault.field for fault in caught.value.faults] == ["nguoi_ky"]


def test_ink_is_told_whatever_the_filters_of_the_file():
    red, green, blue, clear = muc(SIGNATURE)
    assert (round(red), round(green), round(blue), clear) == (*make_signatures.BLUE, True)
    assert muc(pictures.opaque(SIGNATURE))[3] is False
    for kind in range(5):
        ink = muc(pictures.filtered(9, 7, kind))
        assert (ink.do, ink.luc, ink.lam, ink.trong_suot) == (200, 30, 40, True)


def test_what_is_damaged_or_too_large_has_no_ink():
    assert muc(pictures.JPEG) is None
    assert muc(SIGNATURE[: len(SIGNATURE) // 2]) is None
    assert muc(pictures.filtered(9, 7, 5)) is None
    wide = pictures.filtered(MOST_PIXELS + 1, 1, 0)
    assert dang_png(wide).rong == MOST_PIXELS + 1
    assert muc(wide) is None
