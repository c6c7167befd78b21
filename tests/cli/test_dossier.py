"""``vanban batch ho_so_khen_thuong`` and ``vanban verify``: a workbook with forty faults, mended, done again."""

from __future__ import annotations

import json
import re
from typing import Any

import openpyxl
import pytest
from batches import results, seen, times
from docx import Document
from dossiers import OFFICE, book, cell, day, general, idea, past, person, unit

GOOD = [person(f"{name} Văn Ví Dụ") for name in ("Nguyễn", "Lê", "Trần", "Phạm")]
LONG = "Chủ trì thẩm định hồ sơ đăng ký đầu tư của các doanh nghiệp trong khu công nghiệp trước hạn được giao một tuần"

# The fault's cell by sheet and field, and the row it is in; a field of another sheet is told with its own row.
PEOPLE: list[tuple[str, dict[str, Any]]] = [
    ("danh_hieu_de_nghi", {"danh_hieu_de_nghi": "CSTĐXX"}),
    ("danh_hieu_de_nghi", {"danh_hieu_de_nghi": "Giấy khen"}),
    ("hinh_thuc_de_nghi", {"hinh_thuc_de_nghi": "LĐTT"}),
    ("danh_hieu_de_nghi", {"danh_hieu_de_nghi": "TTLĐTT"}),
    ("danh_hieu_de_nghi", {"danh_hieu_de_nghi": None}),
    ("ngay_sinh", {"ngay_sinh": "31/02/1980"}),
    ("gioi_tinh", {"gioi_tinh": "không rõ"}),
    ("gioi_tinh", {"gioi_tinh": "Nữ"}),
    ("dang_vien", {"dang_vien": "đang xét"}),
    ("nhom_lao_dong", {"nhom_lao_dong": "giám đốc"}),
    ("so_thang_lam_viec", {"so_thang_lam_viec": "cả năm"}),
    ("xep_loai_nam", {"xep_loai_nam": "giỏi"}),
    ("ky_luat", {"ky_luat": "nhắc nhở"}),
    ("loai_hinh", {"loai_hinh": "thi đua nước rút"}),
    ("thoi_gian_thanh_tich_tu", {"thoi_gian_thanh_tich_tu": "năm ngoái"}),
    ("thoi_gian_thanh_tich_den", {"thoi_gian_thanh_tich_den": "31/11/2025"}),
    ("sang_kien", {"sang_kien": "SK99"}),
    ("so_phieu_dong_y", {"so_phieu_dong_y": "chín"}),
    ("so_phieu_dong_y", {"so_phieu_dong_y": 10}),
    ("so_phieu_dong_y", {"so_phieu_dong_y": None}),
    ("tong_so_thanh_vien", {"tong_so_thanh_vien": 8}),
    ("ty_le", {"ty_le": "gần hết"}),
    ("ty_le", {"ty_le": 90}),
    ("ngay_vao_co_quan", {"ngay_vao_co_quan": "lâu rồi"}),
    ("phong_don_vi", {"phong_don_vi": "UBND huyện Thí Dụ"}),
    ("thanh_tich_tom_tat", {"thanh_tich_tom_tat": "Kỷ niệm 70 năm ngày truyền thống (1950-2025)"}),
    ("thanh_tich_tom_tat", {"thanh_tich_tom_tat": LONG}),
    ("thanh_tich_tom_tat", {"thanh_tich_tom_tat": f"{LONG}."}),
]  # fmt: skip
UNITS: list[tuple[str, dict[str, Any]]] = [
    ("hinh_thuc_de_nghi", {"hinh_thuc_de_nghi": "Bằng khen"}),
    ("danh_hieu_de_nghi", {"danh_hieu_de_nghi": "CSTĐCS"}),
    ("tong_so_nguoi", {"tong_so_nguoi": "mười"}),
    ("nam_thanh_lap", {"nam_thanh_lap": "thời chiến"}),
    ("nu", {"nu": 11}),
]
HISTORY: list[tuple[str, dict[str, Any]]] = [
    ("ma_doi_tuong", past("Ai Đó Khác", 2024, "CSTĐCS")),
    ("so_qd", past("Nguyễn Văn Ví Dụ", 2024, "CSTĐCS", so_qd=None)),
    ("ngay_qd", past("Lê Văn Ví Dụ", 2024, "CSTĐCS", ngay_qd=None)),
    ("nam", past("Phạm Văn Ví Dụ", 2024, "CSTĐCS", nam="năm kia")),
]
OTHERS = [("ThongTinChung", "so_phieu_thu_ve", 0), ("ThongTinChung", "ngay_to_trinh", 0), ("SangKien", "ngay", 1)]
SEEDED = [
    *(cell("CaNhan", field, at + len(GOOD)) for at, (field, _) in enumerate(PEOPLE, 1)),
    *(cell("TapThe", field, at + 1) for at, (field, _) in enumerate(UNITS, 1)),
    *(cell("LichSu", field, at) for at, (field, _) in enumerate(HISTORY, 1)),
    *(cell(*each) for each in OTHERS),
]  # fmt: skip


def faulty() -> dict[str, Any]:
    letters = "ABCDEGHIKLMNOPQRSTUVXY"
    names = (f"Hoàng {first} {second.lower()}a" for first in ("Văn", "Thị") for second in letters)
    people = [person(name, **changes) for name, (_, changes) in zip(names, PEOPLE, strict=False)]
    units = [unit("Phòng Tốt"), *(unit(f"Phòng số {at}", **changes) for at, (_, changes) in enumerate(UNITS))]
    return {
        "CaNhan": [*GOOD, *people], "TapThe": units, "LichSu": [row for _, row in HISTORY],
        "SangKien": [idea("SK1", "Ai Đó", ngay="hôm nọ")],
    }  # fmt: skip


@pytest.fixture
def office(folder):
    (folder / "office.yaml").write_text(json.dumps(OFFICE, ensure_ascii=False), "utf-8")
    return folder


@pytest.fixture
def run(vanban, office):
    return lambda: vanban("batch", "ho_so_khen_thuong", "ho_so.xlsx", "-o", "ra", "--defaults", "office.yaml")


def test_there_are_forty_seeded_faults():
    assert len(SEEDED) == len(set(SEEDED)) == 40


def test_all_forty_are_told_at_their_cells_and_every_good_row_is_made(run, office):
    told = general(so_phieu_phat_ra=8, ngay_to_trinh=day("2025-12-10"))
    book(office / "ho_so.xlsx", told, **faulty())
    status, _, err = run()
    assert status == 1
    assert "Traceback" not in err
    cells = set(re.findall(r"ho_so\.xlsx!(\w+![A-Z]+\d+): ", err))
    assert set(SEEDED) - cells == set()
    assert "LỖI (" in err
    assert "CẢNH BÁO (" in err
    made = {path.rpartition("/")[2] for path in seen(office / "ra") if "/bao_cao/" in path}
    good = ("nguyen", "le", "tran")
    assert {f"{name}_van_vi_du_cstdcs.docx" for name in good} | {"phong_tot_gk.docx"} <= made


def test_the_workbook_comes_back_with_every_fault_marked(run, office):
    told = general(so_phieu_phat_ra=8, ngay_to_trinh=day("2025-12-10"))
    book(office / "ho_so.xlsx", told, **faulty())
    run()
    back = openpyxl.load_workbook(office / "ra/ho_so.loi.xlsx")
    for place in SEEDED:
        sheet, _, at = place.partition("!")
        assert back[sheet][at].comment is not None, place
        assert back[sheet][at].fill.fgColor.rgb == "FFFFC7CE"
    links = {each.hyperlink.location for row in back["Lỗi"].iter_rows() for each in row if each.hyperlink}
    assert {"'{}'!{}".format(*place.split("!")) for place in SEEDED} <= links


MENDED = {
    **{cell("CaNhan", field, at + len(GOOD)): person(f"Hoàng Văn {at}").get(field)
       for at, (field, _) in enumerate(PEOPLE, 1)},
    **{cell("TapThe", field, at + 1): unit("Phòng").get(field) for at, (field, _) in enumerate(UNITS, 1)},
    cell("LichSu", "ma_doi_tuong", 1): "Trần Văn Ví Dụ", cell("LichSu", "so_qd", 2): "24/QĐ-VD",
    cell("LichSu", "ngay_qd", 3): day("2025-01-15"), cell("LichSu", "nam", 4): 2024,
    cell("SangKien", "ngay", 1): day("2025-12-01"), cell("ThongTinChung", "so_phieu_phat_ra", 0): 9,
    cell("ThongTinChung", "ngay_to_trinh", 0): day("2025-12-22"),
}  # fmt: skip


def test_the_workbook_given_back_is_mended_in_its_marked_cells_and_run_again(run, office):
    told = general(so_phieu_phat_ra=8, ngay_to_trinh=day("2025-12-10"))
    book(office / "ho_so.xlsx", told, **faulty())
    run()
    before = times(office / "ra")
    back = openpyxl.load_workbook(office / "ra/ho_so.loi.xlsx")
    for place, value in MENDED.items():
        sheet, _, at = place.partition("!")
        back[sheet][at].value = value
    back.save(office / "ho_so.xlsx")
    status, _, err = run()
    assert (status, "LỖI" in err, "CẢNH BÁO" in err) == (0, False, False), err
    after = times(office / "ra")
    reports = {path.rpartition("/")[2] for path in seen(office / "ra") if "/bao_cao/" in path}
    assert len(reports) == len(GOOD) + len(PEOPLE) + 1 + len(UNITS)
    assert before["phong_tot_gk.docx"] == after["phong_tot_gk.docx"]
    assert not (office / "ra/ho_so.loi.xlsx").exists()


def test_mended_and_done_again_only_the_rest_is_made(run, office, vanban):
    book(office / "ho_so.xlsx", general(), **faulty())
    run()
    before = times(office / "ra")
    letters = [row["ho_va_ten"] for row in faulty()["CaNhan"][len(GOOD) :]]
    book(office / "ho_so.xlsx", general(), CaNhan=[*GOOD, *map(person, letters)], TapThe=[unit("Phòng Tốt")],
         LichSu=[past("Nguyễn Văn Ví Dụ", 2023, "CSTĐCS")])  # fmt: skip
    status, _, err = run()
    assert status == 0, err
    after = times(office / "ra")
    assert all(before[name] == after[name] for name in ("tran_van_vi_du_cstdcs.docx", "phong_tot_gk.docx"))
    assert len([name for name in after if name.endswith("_cstdcs.docx") and name.startswith("hoang")]) == len(letters)
    assert not (office / "ra/ho_so.loi.xlsx").exists()
    assert {record["status"] for record in results(office / "ra")} == {"made", "same"}
    status, _, _ = run()
    assert (status, {record["status"] for record in results(office / "ra")}) == (0, {"same"})


def test_a_dossier_in_order_says_little_and_verifies(run, office, vanban):
    book(office / "ho_so.xlsx", general(), CaNhan=GOOD)
    status, out, err = run()
    assert status == 0
    assert re.fullmatch(r"ra/ket_qua\.json: làm \d+, không đổi 0, lỗi 0\n", out)
    assert re.fullmatch(r"GỢI Ý: còn \d+ tiêu chí cần xác minh, ghi ở muc_luc_ho_so\.docx\n", err)
    status, out, err = vanban("verify", "ra")
    assert (status, err) == (0, "")
    assert re.fullmatch(r"ra: đọc \d+ văn bản, 0 chỗ cần xem lại\n", out)


def test_verify_tells_what_was_changed_since(run, office, vanban):
    book(office / "ho_so.xlsx", general(), CaNhan=[person("Lê Văn Thử", danh_hieu_de_nghi="CSTĐ tỉnh")])
    run()
    path = office / "ra/trinh_bo_tinh/cong_trang/to_trinh.docx"
    word = Document(str(path))
    for run_ in (each for p in word.element.body.iter("{*}p") for each in p.iter("{*}t")):
        if run_.text and "Lê Văn Thử" in run_.text:
            run_.text = run_.text.replace("Lê Văn Thử", "Lê Văn Thủ")
    word.save(str(path))
    status, _, err = vanban("verify", "ra")
    assert status == 1
    assert err.splitlines()[0] == "CẢNH BÁO (1):"
    assert "trinh_bo_tinh/cong_trang/to_trinh.docx: “Ông Lê Văn Thủ" in err
    assert "viết khác “Ông Lê Văn Thử" in err


def retyped(path, before, after):
    word = Document(str(path))
    for each in word.element.body.iter("{*}t"):
        each.text = (each.text or "").replace(before, after)
    word.save(str(path))


def test_several_dossiers_are_verified_in_one_call_and_the_worst_decides(run, office, vanban):
    book(office / "ho_so.xlsx", general(), CaNhan=GOOD)
    for out in ("mot", "hai"):
        assert vanban("batch", "ho_so_khen_thuong", "ho_so.xlsx", "-o", out, "--defaults", "office.yaml")[0] == 0
    assert vanban("verify", "mot", "hai")[0] == 0
    (office / "hai/hoi_dong/phieu_bau_cstdcs.docx").unlink()
    status, out, err = vanban("verify", "mot", "hai")
    assert (status, [line.rpartition(", ")[2] for line in out.splitlines()]) == (
        1, ["0 chỗ cần xem lại", "1 chỗ cần xem lại"])  # fmt: skip
    assert err.splitlines()[:2] == ["hai:", "CẢNH BÁO (1):"]
    status, out, err = vanban("verify", "khong_co", "hai", "mot")
    assert (status, len(out.splitlines())) == (2, 2)
    assert err.splitlines()[0].startswith("khong_co: ")


def test_verified_as_json_each_dossier_is_an_object_shaped_as_a_judged_file(run, office, vanban):
    book(office / "ho_so.xlsx", general(), CaNhan=GOOD)
    run()
    status, out, err = vanban("verify", "ra", "ra", "--format", "json")
    records = [json.loads(line) for line in out.splitlines()]
    assert (status, err) == (0, "")
    assert records == [{"file": "ra", "papers": records[0]["papers"], "findings": [], "unseen": []}] * 2
    retyped(office / "ra/hoi_dong/bien_ban_kiem_phieu_cstdcs.docx", "Lê Văn Ví Dụ", "Lê Văn Ví Du")
    (office / "ra/hoi_dong/phieu_bau_cstdcs.docx").write_bytes(b"not Word")
    status, out, err = vanban("verify", "ra", "--format", "json")
    [record] = [json.loads(line) for line in out.splitlines()]
    assert (status, err, record["unseen"]) == (1, "", ["hoi_dong/phieu_bau_cstdcs.docx"])
    keys = ["rule", "clause", "strength", "path", "place", "found", "expected", "message"]
    assert all(list(one) == keys for one in record["findings"])
    assert ("V03", "warning", "hoi_dong/bien_ban_kiem_phieu_cstdcs.docx") in {
        (one["rule"], one["strength"], one["path"]) for one in record["findings"]
    }
    assert any("đã được sửa sau khi làm ra" in note for note in record["notes"])
    assert vanban("verify", "ra", "khong_co", "--format", "json")[0] == 2


@pytest.mark.parametrize("folder_name", ["khong_co", "."])
def test_verify_of_what_is_no_dossier_could_not_run(vanban, folder, folder_name):
    status, out, err = vanban("verify", folder_name)
    assert (status, out, err.count("\n")) == (2, "", 1)
    assert "so_lieu.json" in err


def test_options_of_single_papers_are_refused(vanban, office):
    book(office / "ho_so.xlsx", general(), CaNhan=GOOD)
    status, _, err = vanban("batch", "ho_so_khen_thuong", "ho_so.xlsx", "-o", "ra", "--key", "TT")
    assert (status, err.count("\n")) == (2, 1)
    assert "không dùng --key" in err


def test_a_workbook_that_is_none_could_not_run(vanban, folder):
    (folder / "ho_so.xlsx").write_text("không phải bảng tính", "utf-8")
    status, out, _ = vanban("batch", "ho_so_khen_thuong", "ho_so.xlsx", "-o", "ra")
    assert (status, out) == (2, "")
    assert not (folder / "ra").exists()


def test_the_blank_workbook_offers_the_awards(vanban, folder):
    assert vanban("workbook", "ho_so_khen_thuong", "-o", "trong.xlsx")[0] == 0
    lists = openpyxl.load_workbook(folder / "trong.xlsx")["DanhMuc"]
    assert "Chiến sĩ thi đua cơ sở" in {each.value for column in lists.columns for each in column}


def test_a_fault_that_all_share_hides_no_other_fault(run, office):
    told = general(so_phieu_phat_ra="chín", nam=None)
    book(office / "ho_so.xlsx", told, **faulty())
    status, out, err = run()
    assert (status, out) == (2, "")
    assert "Traceback" not in err
    cells = {re.split(r": ", line)[0].removeprefix("ho_so.xlsx!") for line in err.splitlines()}
    shared = {cell("ThongTinChung", "so_phieu_phat_ra", 0), cell("ThongTinChung", "nam", 0)}
    rows = {cell("CaNhan", "ngay_sinh", 10), cell("CaNhan", "danh_hieu_de_nghi", 5), cell("SangKien", "ngay", 1),
            cell("CaNhan", "so_phieu_dong_y", 23), cell("LichSu", "ma_doi_tuong", 1), cell("LichSu", "nam", 4),
            cell("TapThe", "nam_thanh_lap", 5)}  # fmt: skip
    assert shared | rows <= cells
    back = openpyxl.load_workbook(office / "ra/ho_so.loi.xlsx")
    links = {each.hyperlink.location for row in back["Lỗi"].iter_rows() for each in row if each.hyperlink}
    for place in shared | rows:
        sheet, _, at = place.partition("!")
        assert back[sheet][at].comment is not None, place
        assert back[sheet][at].fill.fgColor.rgb == "FFFFC7CE"
        assert f"'{sheet}'!{at}" in links
    assert seen(office / "ra") == {"ho_so.loi.xlsx"}


def test_a_finished_dossier_stays_whole_while_what_all_share_is_at_fault(run, office):
    book(office / "ho_so.xlsx", general(), CaNhan=GOOD)
    run()
    before = {name: (office / "ra" / name).read_bytes() for name in seen(office / "ra")}
    book(office / "ho_so.xlsx", general(ngay_hop="hôm nọ"), CaNhan=GOOD)
    assert run()[0] == 2
    assert {name: (office / "ra" / name).read_bytes() for name in before} == before
    assert seen(office / "ra") - {*before} == {"ho_so.loi.xlsx"}
    book(office / "ho_so.xlsx", general(), CaNhan=GOOD)
    assert run()[0] == 0
    assert {name: (office / "ra" / name).read_bytes() for name in seen(office / "ra")}.keys() == before.keys()
