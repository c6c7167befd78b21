"""What a dossier's rows tell beside its papers: who leads, what was given that year; and what goes before what."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from dossiers import OFFICE, book, general, past, person, unit

from vanban.bang_tinh.lua_chon import PHAN_LOAI_CA_NHAN
from vanban.errors import InputError
from vanban.gathering import read_records
from vanban.khen_thuong.ho_so import lap_ho_so

A, B = "Nguyễn Văn Ví Dụ", "Lê Văn Thử"
LEADER, WORKER = PHAN_LOAI_CA_NHAN[3:]
SIGNED = general(so_quyet_dinh="CSTĐCS: 231/QĐ-KCNVD")


def made(folder: Path, told: dict[str, Any] | None = None, **sheets: Any) -> Path:
    lap_ho_so(book(folder.with_suffix(".xlsx"), told, **sheets), folder, defaults=OFFICE)
    return folder


def found(*folders: Path) -> list[tuple[Any, ...]]:
    records = read_records(folders).records
    return [(each.ten, each.danh_hieu_hinh_thuc[:12], each.so_qd, each.phan_loai_doi_tuong) for each in records]


def test_people_have_the_class_of_their_row_and_namesakes_their_own(tmp_path):
    rows = [person(A, phan_loai_doi_tuong=LEADER), person(A, phan_loai_doi_tuong=WORKER, phong_don_vi="Phòng Tổng hợp"),
            person(B)]  # fmt: skip
    assert found(made(tmp_path / "a", SIGNED, CaNhan=rows, TapThe=[unit("Văn phòng")])) == [
        (A, "“Chiến sĩ th", "231/QĐ-KCNVD", LEADER), (A, "“Chiến sĩ th", "231/QĐ-KCNVD", WORKER),
        (B, "“Chiến sĩ th", "231/QĐ-KCNVD", None), ("Văn phòng", "Giấy khen", None, None),
    ]  # fmt: skip


def test_of_namesakes_in_one_unit_nothing_is_told_that_they_differ_in(tmp_path):
    rows = [person(A, phan_loai_doi_tuong=kind, ma_doi_tuong=f"CN{kind[:1]}") for kind in (LEADER, WORKER)]
    assert {row[3] for row in found(made(tmp_path / "a", SIGNED, CaNhan=rows))} == {None}


def test_what_was_given_in_the_dossier_s_year_is_counted_and_other_years_are_the_register_s(tmp_path):
    rows = [person(A, danh_hieu_de_nghi=None, hinh_thuc_de_nghi="BK tỉnh", phan_loai_doi_tuong=WORKER)]
    history = [past(A, 2024, "CSTĐCS"), past(A, 2025, "CSTĐCS", so_qd="215/QĐ-KCNVD"),
               past(A, 2025, "Giấy khen của Công đoàn"), past(A, 2025, "LĐTT", so_qd=None, ngay_qd=None)]  # fmt: skip
    assert found(made(tmp_path / "a", CaNhan=rows, LichSu=history)) == [
        (A, "“Chiến sĩ th", "215/QĐ-KCNVD", WORKER), (A, "Bằng khen củ", None, WORKER),
    ]  # fmt: skip


def test_what_is_decided_goes_before_what_another_dossier_still_proposes(tmp_path):
    proposed = made(tmp_path / "a", CaNhan=[person(A), person(B)])
    rows = [person(A, danh_hieu_de_nghi=None, hinh_thuc_de_nghi="BK tỉnh")]
    told = made(tmp_path / "b", CaNhan=rows, LichSu=[past(A, 2025, "CSTĐCS", so_qd="215/QĐ-KCNVD")])
    again = made(tmp_path / "c", CaNhan=rows, LichSu=[past(A, 2025, "CSTĐCS", so_qd="215/QĐ-KCNVD")])
    names = [(name, number) for name, award, number, _ in found(proposed, told, again) if award.startswith("“Chiến")]
    assert names == [(A, "215/QĐ-KCNVD"), (B, None)]


def test_rows_that_no_record_can_be_made_of_are_told_at_their_place(tmp_path):
    rows = [person(A, danh_hieu_de_nghi=None, hinh_thuc_de_nghi="BK tỉnh", phan_loai_doi_tuong="Chuyên viên")]
    folder = made(tmp_path / "a", CaNhan=rows, LichSu=[past(A, 2025, "CSTĐCS")])
    with pytest.raises(InputError, match="không có phân loại “Chuyên viên”"):
        read_records([folder])
    (folder / "so_lieu.json").write_text("{", "utf-8")
    with pytest.raises(InputError, match="không phải số liệu hồ sơ do vanban lưu"):
        read_records([folder])
