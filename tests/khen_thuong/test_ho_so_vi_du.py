"""The example dossier: the workbook is what its script makes, every paper of it is right, and they agree."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from ooxml_integrity import check as integrity
from openxml_audit import OpenXmlValidator

import make_dossier_example
import vanban
from vanban.khen_thuong.hang import MucDo
from vanban.khen_thuong.ho_so import lap_ho_so
from vanban.khen_thuong.kiem_tra import kiem_tra

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
EXAMPLE = Path(make_dossier_example.TARGET)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Any, Path]:
    out = tmp_path_factory.mktemp("ho_so_2025")
    return lap_ho_so(EXAMPLE, out, defaults=EXAMPLE.with_name("office.yaml")), out


def test_the_committed_workbook_is_what_the_script_makes():
    assert EXAMPLE.read_bytes() == make_dossier_example.build()


def test_everybody_is_proposed_and_nothing_is_wrong(made):
    result, out = made
    assert [str(one) for one in result.nhan_xet if one.muc is not MucDo.GOI_Y] == []
    assert (result.summary.failed, result.summary.same) == (0, 0)
    names = [path.relative_to(out).parts for path in out.rglob("*.docx")]
    assert sum("bao_cao" in parts for parts in names) == 72
    assert {parts[0] for parts in names if parts[0].startswith("trinh")} == {"trinh_bo_tinh", "trinh_thu_tuong"}


def test_it_verifies(made):
    assert kiem_tra(made[1]).nhan_xet == ()


def words(path: Path) -> str:
    paragraphs = Document(str(path)).element.body.iter(f"{W}p")
    text = "\n".join("".join(each.text or "" for each in one.iter(f"{W}t")) for one in paragraphs)
    return text.replace("\u00a0", " ")


@pytest.mark.parametrize(("file", "said"), [
    ("trinh_thu_tuong/cong_trang/danh_sach_trich_ngang",  # what the next award's years are counted from
     "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh năm 2020 (quyết định số 90/QĐ-UBND ngày 15/01/2021)"),
    ("trinh_bo_tinh/cong_trang/danh_sach_trich_ngang", "trước hạn 12 %; đề xuất 03 cải tiến"),
    ("trinh_bo_tinh/cong_trang/danh_sach_trich_ngang", "năm 2025 (quyết định số 215/QĐ-KCNVD ngày 10/12/2025)"),
    ("trinh_bo_tinh/cong_trang/to_trinh", "- Danh sách trích ngang;"),
    ("trinh_bo_tinh/cong_trang/to_trinh", "- Xác nhận sáng kiến."),
    ("trinh_thu_tuong/cong_trang/bao_cao/nguyen_van_vi_du_bkttg",  # a head, whom no head of the unit confirms
     "Thủ trưởng đơn vị\ncấp trên trực tiếp\nxác nhận, đề nghị"),
    ("trinh_thu_tuong/cong_trang/bao_cao/nguyen_thi_thi_du_bkttg", "Thủ trưởng đơn vị cấp trên trực tiếp\nxác nhận\n"),
    ("quyet_dinh/cong_trang/bao_cao/le_van_thu_cstdcs", "Đề nghị tặng danh hiệu “Chiến sĩ thi đua cơ sở”"),
    ("hoi_dong/bien_ban_kiem_phieu_gk", "Trưởng ban: Đồng chí Phan Thị Minh Chứng."),
    ("muc_luc_ho_so", "08 trường hợp (CaNhan: A4:A6"),
    ("muc_luc_ho_so", "\nĐạt\nCần xác minh\n"),  # no column for what is not met: there is none
    ("hoi_dong/phieu_bau_bkttg", "\nChánh Văn phòng, Ban Quản lý"),  # as the lists have it
    ("hoi_dong/bien_ban_kiem_phieu_bkttg", "Ví Dụ, Chánh Văn phòng, Ban Quản lý các Khu công nghiệp"),
    ("trinh_thu_tuong/cong_trang/bao_cao/nguyen_van_vi_du_bkttg", "Chánh Văn phòng,Ban Quản lý các Khu"),
    ("sang_kien/xac_nhan_sk01", "ông Nguyễn Văn Ví Dụ, Chánh Văn phòng; được công nhận"),
    ("sang_kien/xac_nhan_sk02", "năm 2025 cho bà Nguyễn Thị Thí Dụ"),
])  # fmt: skip
def test_papers_say_what_their_forms_want(made, file, said):
    assert said in words(made[1] / f"{file}.docx")


def test_every_paper_is_judged_right_and_nothing_of_it_goes_unseen(made):
    for path in sorted(made[1].rglob("*.docx")):
        report = vanban.check(path)
        assert [finding.message for finding in report.findings] == [], path
        certificate = path.name.startswith("giay_khen")  # the award law's own form, which the decree does not judge
        assert report.unseen == (("van-ban",) if certificate else ()), path


def validated(paths: list[Path]) -> None:
    validator = OpenXmlValidator()
    for path in paths:
        assert [str(error) for error in validator.validate(str(path)).errors] == [], path
        assert [str(finding) for finding in integrity(str(path))] == [], path


def test_a_paper_of_each_kind_passes_both_validators(made):
    kinds = {vanban.read(path).slug(): path for path in sorted(made[1].rglob("*.docx"))}
    validated([*kinds.values()])


@pytest.mark.page
def test_every_paper_passes_both_validators(made):
    validated(sorted(made[1].rglob("*.docx")))


def test_the_index_cites_in_full_and_explains_its_mark_before_using_it(made):
    text = " ".join(vanban.read(made[1] / "muc_luc_ho_so.docx").model_dump_json().split())
    assert "Điều 23 Luật Thi đua, khen thưởng số 06/2022/QH15" in text
    assert re.findall(r"\b(?:L22|L03|N91|N98|N152|NĐ129|Đ\d+)\b", text) == []
    assert text.index("Dấu (*) sau căn cứ") < text.index("(*)") < text.index("NĐ-CP (*)")
