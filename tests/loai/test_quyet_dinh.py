"""Decisions and resolutions: who decides, what is decided, whom it reaches, what is issued with it."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

import vanban
from vanban.the_thuc.noi_dung import Khoi

BASE: dict[str, Any] = {
    "co_quan_ban_hanh": "Ban Quản lý các Khu công nghiệp", "ky_hieu_co_quan": "KCNĐN", "dia_danh": "Đồng Nai",
    "ngay_ban_hanh": "2026-03-05", "trich_yeu": "Tặng Giấy khen năm 2026",
    "noi_dung": ["Tặng Giấy khen cho Văn phòng", "Văn phòng chịu trách nhiệm thi hành Quyết định này."],
    "nguoi_ky": {"chuc_vu": "Trưởng ban"},
}  # fmt: skip
QUY_CHE: dict[str, Any] = {
    "ten_loai": "Quy chế", "trich_yeu": "Làm việc của cơ quan",
    "noi_dung": [{"chuong": "Quy định chung"}, {"dieu": "Phạm vi"}, "Quy chế này quy định việc làm việc."],
}  # fmt: skip


def decision(**changes: Any) -> Any:
    return vanban.kinds()["quyet_dinh"].model_validate(BASE | changes)


def resolution(**changes: Any) -> Any:
    return vanban.kinds()["nghi_quyet"].model_validate(BASE | changes)


def said(body: list[Khoi], level: str) -> list[str]:
    return [f"{khoi['nhan']} {khoi['loi']}".strip() for khoi in body if khoi["cap"] == level]


def authority(paper: Any) -> str:
    [line] = said(paper.than_bai(), "tham_quyen")
    return line


@pytest.mark.parametrize(
    ("signer", "issuer", "told"),
    [
        ({"chuc_vu": "Trưởng ban"}, "Ban Quản lý các\nKhu công nghiệp", "Trưởng ban Ban Quản lý các Khu công nghiệp"),
        ({"quyen_han": "KT.", "chuc_vu": "Phó Giám đốc"}, "Sở Nội vụ", "Giám đốc Sở Nội vụ"),
        ({"quyen_han": "TL. Bộ trưởng", "chuc_vu": "Vụ trưởng Vụ Thí Dụ"}, "Bộ Nội vụ", "Bộ trưởng Bộ Nội vụ"),
        ({"quyen_han": "Q.", "chuc_vu": "Hiệu trưởng"}, "Trường Thí Dụ", "Hiệu trưởng Trường Thí Dụ"),
        ({"chuc_vu": "Chủ tịch UBND tỉnh"}, "Ủy ban nhân dân tỉnh Đồng Nai", "Chủ tịch UBND tỉnh"),
        ({"chuc_vu": "Giám đốc Sở Nội vụ"}, "Sở Nội vụ", "Giám đốc Sở Nội vụ"),
        ({"quyen_han": ["TM. Ủy ban nhân dân", "KT. Chủ tịch"], "chuc_vu": "Phó Chủ tịch"},
            "Ủy ban nhân dân tỉnh Đồng Nai", "Ủy ban nhân dân tỉnh Đồng Nai"),
        ({"quyen_han": "TM. Ban Thường vụ", "chuc_vu": "Chủ tịch"}, "Hội Thí Dụ", "Ban Thường vụ"),
    ],
)  # fmt: skip
def test_the_authority_is_told_by_who_signs(signer, issuer, told):
    assert authority(decision(nguoi_ky=signer, co_quan_ban_hanh=issuer)) == told


def test_a_resolution_is_made_by_the_body_not_by_who_signs():
    assert (
        authority(resolution(co_quan_ban_hanh="Hội đồng Thí Dụ", nguoi_ky={"chuc_vu": "Chủ tịch"})) == "Hội đồng Thí Dụ"
    )
    signed = {"quyen_han": "TM. Hội đồng", "chuc_vu": "Chủ tịch"}
    assert authority(resolution(co_quan_ban_hanh="Hội đồng Thí Dụ", nguoi_ky=signed)) == "Hội đồng Thí Dụ"


def test_another_authority_is_kept_and_the_same_one_forgotten():
    assert authority(decision(tham_quyen="Hội đồng quản lý")) == "Hội đồng quản lý"
    assert decision(tham_quyen="TRƯỞNG BAN BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP") == decision()


def test_the_body_is_authority_bases_order_and_articles():
    body = decision(can_cu=["Luật Thi đua, khen thưởng", "Theo đề nghị của Chánh Văn phòng"]).than_bai()
    assert [khoi["cap"] for khoi in body] == ["tham_quyen", "can_cu", "can_cu", "quyet_dinh", "dieu_tron", "dieu_tron"]
    assert said(body, "can_cu")[-1] == "Theo đề nghị của Chánh Văn phòng."
    assert said(body, "quyet_dinh") == ["QUYẾT ĐỊNH:"]
    assert said(body, "dieu_tron")[0] == "**Điều 1.** Tặng Giấy khen cho Văn phòng."
    assert said(body, "dieu_tron")[1].endswith("thi hành Quyết định này./.")
    assert said(resolution().than_bai(), "quyet_dinh") == ["QUYẾT NGHỊ:"]


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Tặng Giấy khen năm 2026", "Về việc tặng Giấy khen năm 2026"),
        ("về việc tặng Giấy khen", "Về việc tặng Giấy khen"),
        ("V/v tặng Giấy khen", "Về việc tặng Giấy khen"),
        ("Ban hành Quy chế làm việc", "Ban hành Quy chế làm việc"),
        ("Phê duyệt Đề án thí dụ", "Phê duyệt Đề án thí dụ"),
        ("UBND tỉnh tặng Bằng khen", "Về việc UBND tỉnh tặng Bằng khen"),
    ],
)
def test_the_subject_opens_as_its_form_has_it(typed, printed):
    assert decision(trich_yeu=typed).trich_yeu == printed


def test_those_of_the_last_article_are_the_first_recipients():
    assert decision().in_noi_nhan() == ["- Như Điều 2;", "- Lưu: VT."]
    assert decision(noi_nhan=["Lãnh đạo Ban", "- Như điều 2;"]) == decision(noi_nhan=["Lãnh đạo Ban"])
    other = decision(noi_nhan=["Lãnh đạo Ban", "Như Điều 1"])
    assert other.in_noi_nhan() == ["- Như Điều 1;", "- Lãnh đạo Ban;", "- Lưu: VT."]
    assert decision(noi_dung=[{"doan": "Một đoạn."}], noi_nhan="Lãnh đạo Ban").in_noi_nhan()[0] == "- Lãnh đạo Ban;"


PAPERS = {
    "direct": lambda: decision(),
    "articles with more under them": lambda: decision(
        noi_dung=["Giao việc:", {"gach": "Một;"}, {"doan": "Hai."}, {"dieu": "Hiệu lực"}, {"khoan": "Ba."}]),
    "no article at all": lambda: decision(noi_dung=[{"muc": "Một"}, {"doan": "Hai."}]),
    "another authority and other recipients": lambda: decision(tham_quyen="Hội đồng", noi_nhan=["Như Điều 1", "A"]),
    "a text attached": lambda: decision(trich_yeu="Ban hành Quy chế", van_ban_kem_theo=QUY_CHE),
    "a text attached by a body of long name": lambda: decision(
        van_ban_kem_theo=QUY_CHE, co_quan_chu_quan="UBND tỉnh\nĐồng Nai", co_quan_ban_hanh="Ban\nQuản lý"),
    "a text and appendices": lambda: decision(
        van_ban_kem_theo=QUY_CHE, phu_luc=[{"noi_dung": "Một."}, {"tieu_de": "Hai", "noi_dung": [{"dieu": "Ba"}]}]),
    "a draft": lambda: decision(ngay_ban_hanh="2026", van_ban_kem_theo=QUY_CHE | {"ten_loai": "Nội quy"}),
    "an address at the foot of page 1": lambda: decision(dia_chi=["Số 1, đường Thí Dụ"], van_ban_kem_theo=QUY_CHE),
    "a resolution": lambda: resolution(phu_luc=[{"noi_dung": "Một."}]),
}  # fmt: skip


@pytest.mark.parametrize("paper", PAPERS)
def test_it_is_read_back_equal_with_nothing_left(paper, tmp_path):
    from vanban.reading import read_with_rest, to_yaml

    document = PAPERS[paper]()
    read = read_with_rest(vanban.render(document))
    assert read.document == document
    assert read.unplaced == ()
    (tmp_path / "a.yaml").write_text(to_yaml(document), encoding="utf-8")
    assert vanban.load(tmp_path / "a.yaml") == document


@pytest.mark.parametrize("paper", PAPERS)
def test_it_is_clean_of_form(paper, tmp_path):
    report = vanban.check(vanban.save(PAPERS[paper](), tmp_path / "a.docx"))
    assert {found.rule for found in report.findings} <= {"phu-luc.chi-dan"}
    assert report.unseen == ()


def test_the_attached_text_is_tied_to_its_decision_and_numbered_apart():
    view = decision(so_ky_hieu="15/QĐ-KCNĐN", van_ban_kem_theo=QUY_CHE, ky_hieu_co_quan=None).view()
    attached = view["van_ban_kem_theo"]
    assert attached["kem_theo"] == (
        "(Kèm theo Quyết định số 15/QĐ-KCNĐN ngày 05 tháng 3 năm 2026 của Ban Quản lý các Khu công nghiệp)"
    )
    assert said(attached["noi_dung"], "dieu") == ["Điều 1. Phạm vi"]
    assert said(attached["noi_dung"], "doan")[-1].endswith("./.")


def test_every_fault_of_what_is_attached_is_told_at_once():
    with pytest.raises(ValidationError) as caught:
        decision(van_ban_kem_theo={"ten_loai": " ", "noi_dung": []}, phu_luc=[{"tieu_de": "A"}], tham_quyen="")
    places = {".".join(map(str, error["loc"])) for error in caught.value.errors()}
    assert places == {
        "van_ban_kem_theo.ten_loai", "van_ban_kem_theo.trich_yeu", "van_ban_kem_theo.noi_dung", "phu_luc.0.noi_dung",
        "tham_quyen",
    }  # fmt: skip
