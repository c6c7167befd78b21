"""Finished dossiers as records of awards, and registers that know better."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import yaml

import vanban
from vanban.gathering import read_records

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
KINDS = ("quyet_dinh_khen_thuong", "to_trinh_khen_thuong")


@pytest.fixture
def dossier(tmp_path: Path) -> Path:
    """A folder with a decision, a submission and a paper that names no award."""
    folder = tmp_path / "ho_so"
    for name in (*KINDS, "thong_bao"):
        vanban.save(vanban.load(EXAMPLES / f"{name}.yaml"), folder / f"{name}.docx")
    files = [{"path": f"{name}.docx"} for name in (*KINDS, "thong_bao")]
    (folder / "ket_qua.json").write_text(json.dumps({"rows": [{"files": files}]}), "utf-8")
    return folder


def test_a_decision_gives_and_a_submission_proposes(dossier):
    records = read_records([dossier]).records
    decision, submission = (vanban.load(EXAMPLES / f"{name}.yaml") for name in KINDS)
    for paper, given in ((decision, True), (submission, False)):
        people = [row for group in paper.nhom for _, row in group.nguoi()]
        assert len([each for each in records if each.da_tang is given]) == len(people)
    assert {each.so_qd for each in records if each.da_tang} == {decision.so_ky_hieu.bare("")}


def test_a_register_goes_before_what_a_dossier_says_of_the_same_award(dossier, tmp_path):
    [first, *others] = [each for each in read_records([dossier]).records if not each.da_tang]
    booked = {
        "nam": first.nam, "danh_hieu_hinh_thuc": first.danh_hieu_hinh_thuc, "doi_tuong": first.doi_tuong,
        "ten": first.ten.upper(), "so_qd": "1/QĐ-UBND", "ngay_qd": f"15/12/{first.nam}",
    }  # fmt: skip
    register = tmp_path / "so.yaml"
    register.write_text(yaml.safe_dump({"so_khen_thuong": [booked]}, allow_unicode=True), "utf-8")
    records = read_records([dossier, register]).records
    assert len([each for each in records if not each.da_tang]) == len(others)
    assert any(each.so_qd == "1/QĐ-UBND" for each in records)


@pytest.mark.parametrize(("unit", "same"), [("", True), ("{}", True), ("{}, tỉnh Ví Dụ", True), ("Nơi khác", False)])
def test_a_namesake_of_another_unit_is_another_person(dossier, tmp_path, unit, same):
    made = read_records([dossier]).records
    first = next(each for each in made if each.doi_tuong == "Cá nhân" and each.don_vi)
    booked = {
        "nam": first.nam, "danh_hieu_hinh_thuc": first.danh_hieu_hinh_thuc, "doi_tuong": first.doi_tuong,
        "ten": first.ten, "don_vi": unit.format(first.don_vi), "so_qd": "1/QĐ-UBND", "ngay_qd": f"15/12/{first.nam}",
    }  # fmt: skip
    register = tmp_path / "so.yaml"
    register.write_text(
        yaml.safe_dump(
            {"so_khen_thuong": [{key: value for key, value in booked.items() if value}]}, allow_unicode=True
        ),
        "utf-8",
    )
    assert len(read_records([dossier, register]).records) == len(made) + (not same)
