"""Mục lục: one Word page or two about a dossier: what it holds, what must be mended, what is still to be asked for.

A report of the office about its own file, in the form of reports. Long lists are told by their number and their cells.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from itertools import islice
from typing import Any, Protocol

from vanban.chu.marked import escaped
from vanban.chu.text import upper_first
from vanban.danh_muc.nguon import CHUA_CHAC, GIAI_CHUA_CHAC, in_dieu
from vanban.errors import InputFault
from vanban.khen_thuong.de_nghi import NhomDeNghi
from vanban.khen_thuong.dieu_kien.quy_tac import quy_tac_nhac_lai
from vanban.khen_thuong.doi_chieu import Giay
from vanban.khen_thuong.doi_chieu_tieu_chuan import COT, FILE_NAME, hang_muc_luc
from vanban.khen_thuong.giay import DuLieu, con_lai
from vanban.khen_thuong.giay_hoi_dong import dem_doi_tuong
from vanban.khen_thuong.giay_trinh import dau_giay, noi_chung
from vanban.khen_thuong.hang import HangLoi, MucDo, NhanXet
from vanban.khen_thuong.nguoi_quyet_dinh import nguoi_quyet_dinh
from vanban.khen_thuong.o_bang import gon
from vanban.khen_thuong.so_lieu import SoLieu
from vanban.khen_thuong.thanh_phan import con_thieu
from vanban.khen_thuong.xet_ho_so import SoXet
from vanban.loai import find_kind
from vanban.loai.shared.award_words import dem, viec

TEN = "muc_luc_ho_so"
_AT_MOST = 200
"""Rows of a table of remarks or cases: more are told by their number, the workbooks beside have them all."""
_READING = (
    "Đối chiếu số liệu đã kê với từng tiêu chí, trong ngoặc là lý do và chứng cứ; việc xem xét, kết luận thuộc người "
    "có thẩm quyền."
)
_CODES = (
    "Cột “Mã” ghi phép kiểm tra đã thấy: V01 đến V17 là đối chiếu giữa bảng tính và các văn bản; R01 đến R15 là quy "
    "tắc chung của luật; mã bằng chữ là tiêu chí của phần thưởng, hạn mức hoặc tỷ lệ phiếu."
)
_TO_VERIFY = (
    "Số liệu chưa đủ để kết luận; xác minh xong thì ghi mã trong ngoặc vuông và căn cứ vào trang XacMinh. "
    f"{GIAI_CHUA_CHAC}"
)


class _Lap(Protocol):
    giay: list[Giay]
    nhan_xet: list[NhanXet]
    bo_ra: list[HangLoi]
    cho_lam: list[InputFault]

    @property
    def so_xet(self) -> SoXet:
        """What judging gave."""


def muc_luc(facts: SoLieu, office: Mapping[str, Any], groups: Sequence[NhomDeNghi], made: _Lap) -> DuLieu:
    """Give the data of the index."""
    chung = facts.chung
    values = {
        **dau_giay(chung, dict(office)),
        "noi_nhan": ("Lãnh đạo cơ quan",),
        "ngay_ban_hanh": chung.ngay_to_trinh if chung.ngay_to_trinh.nam else chung.nam_lap,
        "trich_yeu": f"Mục lục hồ sơ khen thưởng năm {chung.nam} và những việc còn phải làm",
        "noi_dung": tuple(_body(facts, groups, made)),
    }
    return DuLieu(find_kind("bao_cao"), con_lai(values), partial(noi_chung, facts))


def _body(facts: SoLieu, groups: Sequence[NhomDeNghi], made: _Lap) -> Iterator[Any]:
    chung = facts.chung
    yield {"muc": "Các trường hợp đề nghị"}
    yield from _table(
        ("Cấp quyết định", "Loại hình", "Đề nghị", "Số lượng"),
        (
            (
                nguoi_quyet_dinh(group.noi, chung), group.noi.loai_hinh.nhan,
                upper_first(viec(rows[0].muc.ten, chung.ngay_ap_dung)),
                dem(dem_doi_tuong(rows)),
            )
            for group in groups for _, rows in group.theo_phan_thuong
        ),
        "Không có trường hợp nào.",
    )  # fmt: skip
    yield {"muc": "Văn bản có trong hồ sơ"}
    yield from _table(("Thư mục, tệp", "Văn bản", "Số tệp"), _papers(made.giay), "Không có văn bản nào.")
    yield {"muc": "Lỗi phải sửa, hàng bị bỏ ra"}
    if any(one.ma and one.muc is not MucDo.GOI_Y for one in made.nhan_xet):
        yield {"doan": _CODES}
    if made.bo_ra:
        names = ", ".join(one.ten or "hàng chưa có tên" for one in made.bo_ra[:20])
        more = f" và {len(made.bo_ra) - 20} hàng khác" if len(made.bo_ra) > 20 else ""
        yield {"doan": escaped(f"Không có trong văn bản nào của hồ sơ: {names}{more}.")}
    yield from _remarks(made.nhan_xet, MucDo.LOI, "Không có.")
    yield {"muc": "Cảnh báo, cần người có thẩm quyền xem xét"}
    yield from _remarks(made.nhan_xet, MucDo.CANH_BAO, "Không có.")
    yield {"muc": "Văn bản, ý kiến còn phải bổ sung"}
    yield from _table(
        ("Cần có", "Cho phần thưởng", "Căn cứ", "Số trường hợp"), _missing(facts, groups, made), "Không có."
    )
    yield {"muc": "Tiêu chí cần xác minh"}
    yield {"doan": escaped(_TO_VERIFY)}
    yield from _table(("Phần thưởng", "Tiêu chí", "Căn cứ", "Ở các ô"), _open(made.so_xet), "Không có.")
    if rules := quy_tac_nhac_lai(chung.ngay_ap_dung):
        yield {"muc": "Khi trao tặng, chi thưởng"}
        rows = ((upper_first(one.noi_dung), in_dieu(str(one.nguon), CHUA_CHAC)) for one in rules)
        yield from _table(("Phải giữ đúng", "Căn cứ"), rows, "")
    notes = [("Cả hồ sơ", note) for note in made.so_xet.luu_y]
    notes += [(one.loi.place, one.loi.message) for one in made.nhan_xet if one.muc is MucDo.GOI_Y][:_AT_MOST]
    if notes:
        yield {"muc": "Gợi ý"}
        yield from _table(("Ô", "Nội dung"), ((place, upper_first(note)) for place, note in notes), "")
    yield {"muc": "Đối chiếu từng trường hợp với tiêu chuẩn"}
    yield {"doan": escaped(_READING)}
    heads, cases = _told_of(COT, list(islice(hang_muc_luc(made.so_xet.truong_hop), _AT_MOST)))
    yield from _table(heads, cases, "Không có trường hợp nào.")
    yield {"doan": escaped(f"Từng trường hợp, kể cả các quy tắc chung đã giữ đúng, ghi ở tệp {FILE_NAME}.")}


def _table(heads: Iterable[str], rows: Iterable[Sequence[str]], nothing: str) -> Iterator[dict[str, Any]]:
    cells = [[number, *map(escaped, row)] for number, row in enumerate(rows, 1)]
    yield {"bang": {"cot": ["TT", *heads], "hang": cells}} if cells else {"doan": nothing}


def _told_of(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> tuple[list[str], list[list[str]]]:
    """Leave out columns of which no row tells anything: the others need their room."""
    kept = [at for at in range(len(heads)) if any(row[at] for row in rows)]
    return [heads[at] for at in kept], [[row[at] for at in kept] for row in rows]


def _papers(papers: Iterable[Giay]) -> Iterator[tuple[str, str, str]]:
    """List papers by their folder and kind: single ones by their file."""
    found: dict[tuple[str, str], list[str]] = {}
    for one in papers:
        found.setdefault((one.path.rpartition("/")[0] or ".", one.ten_loai), []).append(one.path)
    for (folder, kind), files in found.items():
        yield files[0] if len(files) == 1 else f"{folder}/", kind, str(len(files))


def _remarks(remarks: Iterable[NhanXet], grade: MucDo, nothing: str) -> Iterator[dict[str, Any]]:
    told = [(one.loi.place, one.loi.title, one.loi.message, one.ma) for one in remarks if one.muc is grade]
    yield from _table(("Ô", "Cột", "Nội dung", "Mã"), told[:_AT_MOST], nothing)
    if len(told) > _AT_MOST:
        yield {"doan": f"Và {len(told) - _AT_MOST} mục khác, ghi ở bảng tính trả lại."}


def _missing(facts: SoLieu, groups: Sequence[NhomDeNghi], made: _Lap) -> Iterator[tuple[str, str, str, str]]:
    for fault in made.cho_lam:
        yield f"{fault.title}: {fault.message}", "", in_dieu("N152 Đ33.5"), ""
    for group in groups:
        for what, award, clause, count in con_thieu(group, facts):
            yield what, award, in_dieu(clause), str(count)


def _open(judged: SoXet) -> Iterator[tuple[str, str, str, str]]:
    for task, cells in judged.can_xac_minh.items():
        yield task.phan_thuong, f"{upper_first(task.noi_dung)} [{task.ma}]", task.dieu, gon(cells)
