"""Sáng kiến, đề tài (an initiative or research project) as a confirmation of its effect names it.

NĐ 152/2025/NĐ-CP, Mẫu 13; the columns of the list are those of TT 62/2025/TT-BNNMT.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, Field

from vanban.chu.cau import unclosed, unquoted
from vanban.chu.marked import escaped
from vanban.chu.text import lower_first, upper_first
from vanban.the_thuc.nguoi import Nguoi
from vanban.the_thuc.written import Dong, Model

LOAI = ("sáng kiến", "đề tài khoa học", "đề án khoa học", "công trình khoa học và công nghệ")
TAC_GIA, DONG_TAC_GIA = "tác giả", "đồng tác giả"
COT = ("TT", "Họ và tên", "Chức vụ, đơn vị", "Tên sáng kiến/đề tài", "Số, ngày QĐ công nhận", "Hiệu quả áp dụng",
       "Phạm vi ảnh hưởng đề nghị")  # fmt: skip
"""The heads of the list that goes with a confirmation."""
_LINE = re.compile(
    rf"(?P<loai>{'|'.join(LOAI)}) “(?P<ten>.+)”, (?:{DONG_TAC_GIA}|{TAC_GIA}): (?P<tac_gia>.+); được công nhận tại "
    r"(?P<quyet_dinh>.+); đã áp dụng có hiệu quả tại (?P<ap_dung>.+?)(?: \((?P<hieu_qua>.+)\))?"
    r" và có khả năng nhân rộng trong phạm vi (?P<pham_vi>[^()]+)",
    re.IGNORECASE,
)


def _name(text: str) -> str:
    return unquoted(unclosed(text))


Loi = Annotated[Dong, AfterValidator(unclosed)]


class TacGia(Nguoi):
    """An author."""

    by_example = True


def _in_sentence(author: TacGia) -> str:
    return lower_first(str(author)) if author.danh_xung else str(author)


class SangKien(Model):
    """An initiative: its name, its authors, who recognised it, where it is applied and how far it may spread."""

    ten: Annotated[Dong, AfterValidator(_name)] = Field(
        title="Tên", description="Tên đầy đủ; dấu ngoặc kép được thêm.", examples=["Số hóa hồ sơ doanh nghiệp"]
    )
    tac_gia: tuple[TacGia, ...] = Field(
        title="Tác giả",
        min_length=1,
        description="Tác giả; nhiều người là đồng tác giả.",
        examples=[["Bà Trần Thị Thí Dụ, chuyên viên Văn phòng"]],
    )
    loai: Literal["sáng kiến", "đề tài khoa học", "đề án khoa học", "công trình khoa học và công nghệ"] = Field(
        default="sáng kiến",
        title="Loại",
        description="Sáng kiến, đề tài, đề án hay công trình.",
        examples=["đề tài khoa học"],
    )
    quyet_dinh: Loi = Field(
        title="Quyết định",
        description="Quyết định công nhận, ghi đủ số, ngày, người ban hành.",
        examples=["Quyết định số 20/QĐ-KCNĐN ngày 05 tháng 3 năm 2026 của Trưởng ban"],
    )
    ap_dung: Loi = Field(title="Áp dụng", description="Đã áp dụng ở đâu.", examples=["các phòng của Ban Quản lý"])
    hieu_qua: Annotated[Loi, AfterValidator(lower_first)] | None = Field(
        default=None,
        title="Hiệu quả",
        description="Hiệu quả áp dụng; không có thì bỏ.",
        examples=["giảm 30 % thời gian"],
    )
    pham_vi: Loi = Field(
        title="Phạm vi", description="Khả năng nhân rộng trong phạm vi nào.", examples=["toàn tỉnh", "toàn quốc"]
    )

    def __str__(self) -> str:
        authors = TAC_GIA if len(self.tac_gia) == 1 else DONG_TAC_GIA
        effect = f" ({self.hieu_qua})" if self.hieu_qua else ""
        return (
            f"{self.loai} “{self.ten}”, {authors}: {'; '.join(map(_in_sentence, self.tac_gia))}; được công nhận tại "
            f"{self.quyet_dinh}; đã áp dụng có hiệu quả tại {self.ap_dung}{effect} và có khả năng nhân rộng trong "
            f"phạm vi {self.pham_vi}"
        )

    @property
    def hang(self) -> list[tuple[str, ...]]:
        """Its rows in the list, behind the number: one an author, what they share in the first."""
        effect = "; ".join(filter(None, (f"Áp dụng tại {self.ap_dung}", self.hieu_qua)))
        shared = (upper_first(self.ten), self.quyet_dinh, effect, upper_first(self.pham_vi))
        names = [(f"{each.danh_xung or ''} {each.ho_ten}".strip(), each.chuc_vu or "") for each in self.tac_gia]
        first, *others = names
        return [(*first, *shared), *((*name, "", "", "", "") for name in others)]


def doc_sang_kien(text: str) -> dict[str, Any] | None:
    """Read a printed sentence back: the inverse of ``str``; ``None`` if it is something else."""
    found = _LINE.fullmatch(text.strip().rstrip(".;"))
    if not found:
        return None
    told = {name: given for name, given in found.groupdict().items() if given}
    return told | {"loai": told["loai"].lower(), "tac_gia": told["tac_gia"].split("; ")}


def danh_sach(cases: Iterable[SangKien]) -> dict[str, Any]:
    """Give the list as the data of a table."""
    rows = [
        ["" if at else number, *map(escaped, row)]
        for number, each in enumerate(cases, 1)
        for at, row in enumerate(each.hang)
    ]
    return {"bang": {"cot": list(COT), "hang": rows}}
