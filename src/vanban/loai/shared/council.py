"""A session of a council: when and where, who is a member by the decision and who came, how it went.

Practice of councils for emulation and commendation.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Annotated, Any

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from vanban.chu.cau import unclosed
from vanban.chu.marked import escaped, written
from vanban.chu.text import lower_first, slug
from vanban.loai.shared.parts import CoNoiNhan, CoTrichYeu
from vanban.loai.shared.symbols import CoSoKyHieu
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, DoanIn, Phan, cac_gach
from vanban.the_thuc.gio_ngay import GioNgay
from vanban.the_thuc.noi_dung import Khoi, doan_hoac_gach
from vanban.the_thuc.phieu import SoNguoi, so_dem, so_phieu_in
from vanban.the_thuc.thanh_vien import NguoiHop, ThanhVien
from vanban.the_thuc.written import CacY, Dong, Muc, TungDong

CHU_TRI, THU_KY, TONG_SO, KHACH_MOI = "Chủ trì: ", "Thư ký: ", "Tổng số thành viên theo ", "Khách mời: "
DIEN_BIEN = {
    "Chủ trì nêu mục đích, căn cứ": "muc_dich",
    "Thường trực Hội đồng báo cáo tóm tắt hồ sơ": "bao_cao",
    "Thảo luận": "thao_luan",
    "Kết quả công khai và ý kiến của cơ quan liên quan": "cong_khai",
}
"""The titles under which the session's course stands, and their fields."""
_OPENING = re.compile(r"Vào lúc (?P<bat_dau>.+?), tại (?P<dia_diem>.+), tiến hành họp .+")
_TOTAL = re.compile(rf"{TONG_SO}(?P<quyet_dinh>.+): (?P<tong_so>\d+); có mặt .+")

Loi = Annotated[Dong, AfterValidator(unclosed)]


class PhienHop(CoNoiNhan, CoTrichYeu, CoSoKyHieu):
    """A session of a council."""

    bat_dau: GioNgay = Field(
        default=GioNgay(),
        title="Bắt đầu",
        description="Giờ, ngày bắt đầu; dự thảo bỏ trống.",
        examples=["14h00, ngày 15/12/2026"],
    )
    dia_diem: Loi = Field(title="Địa điểm", description="Nơi họp.", examples=["Phòng họp số 1"])
    quyet_dinh: Loi = Field(
        title="Quyết định",
        description="Quyết định thành lập Hội đồng, ghi đủ số, ngày, người ban hành.",
        examples=["Quyết định số 15/QĐ-KCNĐN ngày 12 tháng 01 năm 2026 của Trưởng ban"],
    )
    thanh_vien: tuple[ThanhVien, ...] = Field(
        title="Thành viên",
        min_length=1,
        description="Mọi thành viên theo quyết định; sau dấu chấm phẩy là vai trò, vắng thì ghi (vắng mặt, lý do).",
        examples=[
            [
                "Ông Nguyễn Văn Ví Dụ, Trưởng ban; Chủ tịch Hội đồng",
                "Bà Trần Thị Thí Dụ, Chánh Văn phòng; Ủy viên, thư ký",
                "Ông Lê Văn Mẫu, Trưởng phòng; Ủy viên",
            ]
        ],
    )
    tong_so: SoNguoi | None = Field(
        default=None,
        title="Tổng số",
        description="Tổng số thành viên theo quyết định; không ghi thì đếm danh sách thành viên.",
        examples=[3],
    )
    chu_tri: NguoiHop = Field(
        title="Chủ trì",
        description="Người chủ trì (Chủ tịch Hội đồng), ký bên phải.",
        examples=["Ông Nguyễn Văn Ví Dụ, Chủ tịch Hội đồng"],
    )
    thu_ky: NguoiHop = Field(
        title="Thư ký", description="Người ghi biên bản, ký bên trái.", examples=["Bà Trần Thị Thí Dụ, Thư ký Hội đồng"]
    )
    khach_moi: Annotated[tuple[Muc, ...], TungDong] = Field(
        default=(), title="Khách mời", description="Khách mời; không có thì bỏ.", examples=[["Đại diện Công đoàn"]]
    )
    muc_dich: CacY = Field(
        title="Mục đích",
        min_length=1,
        description="Chủ trì nêu mục đích, căn cứ của phiên họp.",
        examples=[["Xét, đề nghị danh hiệu thi đua và hình thức khen thưởng năm 2026"]],
    )
    bao_cao: CacY = Field(
        title="Báo cáo",
        min_length=1,
        description="Thường trực Hội đồng báo cáo tóm tắt hồ sơ.",
        examples=[["Hồ sơ của các trường hợp được đề nghị đầy đủ, đúng thời hạn"]],
    )
    thao_luan: CacY = Field(
        title="Thảo luận",
        min_length=1,
        description="Ý kiến của từng thành viên, mỗi ý kiến một dòng.",
        examples=[["Các thành viên nhất trí với báo cáo của thường trực Hội đồng"]],
    )
    cong_khai: CacY = Field(
        default=(),
        title="Công khai",
        description="Kết quả công khai, ý kiến cơ quan liên quan; cần cho khen thưởng cấp Nhà nước, không có thì bỏ.",
        examples=[["Công khai 10 ngày làm việc, không có ý kiến khác"]],
    )

    @field_validator("trich_yeu")
    @classmethod
    def _a_session(cls, subject: str) -> str:
        """Begin with "Họp", which the opening sentence goes on with."""
        return subject if slug(subject).startswith("hop_") else f"Họp {lower_first(subject)}"

    @field_validator("tong_so")
    @classmethod
    def _as_many_as_listed(cls, total: int | None, info: ValidationInfo) -> int | None:
        if (members := info.data.get("thanh_vien")) is None:
            return total
        if total is not None and total != len(members):
            raise ValueError(f"quyết định có {total} thành viên, danh sách có {len(members)}")
        return len(members)

    @field_validator("chu_tri")
    @classmethod
    def _one_of_those_there(cls, chair: NguoiHop, info: ValidationInfo) -> NguoiHop:
        if "thanh_vien" not in info.data:
            return chair
        member = next((each for each in info.data["thanh_vien"] if each.la(chair)), None)
        if member is None:
            raise ValueError(f"{chair.ho_ten} không có trong danh sách thành viên")
        if not member.co_mat:
            raise ValueError(f"{chair.ho_ten} vắng mặt thì không chủ trì")
        return chair

    @field_validator("thu_ky")
    @classmethod
    def _there(cls, secretary: NguoiHop, info: ValidationInfo) -> NguoiHop:
        if any(each.la(secretary) and not each.co_mat for each in info.data.get("thanh_vien", ())):
            raise ValueError(f"{secretary.ho_ten} vắng mặt thì không ghi biên bản")
        return secretary

    @property
    def so_thanh_vien(self) -> int:
        """How many members there are by the decision."""
        return len(self.thanh_vien)

    def in_mo_dau(self) -> Khoi:
        """Print when and where it began."""
        subject = lower_first(self.trich_yeu.replace("\n", " "))
        return nd.doan(escaped(f"Vào lúc {self.bat_dau}, tại {self.dia_diem}, tiến hành {subject}."))

    def in_thanh_phan(self) -> Iterator[Khoi]:
        """Print who was there, and how many of how many."""
        present, total = sum(each.co_mat for each in self.thanh_vien), self.so_thanh_vien
        count = f"{TONG_SO}{self.quyet_dinh}: {so_dem(total)}; có mặt {so_phieu_in(present, total)}"
        lines = [
            f"{CHU_TRI}{self.chu_tri}.",
            f"{THU_KY}{self.thu_ky}.",
            f"{count}; vắng mặt {so_dem(total - present)}; gồm:",
        ]
        yield from (nd.khoan(number, escaped(line), titled=False) for number, line in enumerate(lines, 1))
        yield from (nd.gach(escaped(f"{each}.")) for each in self.thanh_vien)
        if self.khach_moi:
            guests = "; ".join(map(escaped, self.khach_moi))
            yield nd.khoan(len(lines) + 1, f"{KHACH_MOI}{guests}.", titled=False)

    def in_dien_bien(self) -> Iterator[tuple[str, list[Khoi]]]:
        """Print what was said, title by title."""
        for title, name in DIEN_BIEN.items():
            if said := getattr(self, name):
                yield title, list(doan_hoac_gach(said))


def doc_mo_dau(lines: Iterable[DoanIn], ban: BanIn) -> dict[str, Any]:
    """Read when and where it began; other lines are given back."""
    data: dict[str, Any] = {}
    for each in lines:
        found = _OPENING.fullmatch(each.loi.strip())
        data |= found.groupdict() if found else {}
        ban.tra([] if found else [each])
    return data


def doc_thanh_phan(part: Phan, ban: BanIn) -> dict[str, Any]:
    """Read who was there: the inverse of ``in_thanh_phan``."""
    data: dict[str, Any] = {"thanh_vien": []}
    for each in part.doan:
        text = each.loi.strip().rstrip(".:")
        line = re.sub(r"^\d+\. ", "", text)
        if each.kieu == kieu.GACH:
            data["thanh_vien"].append(ThanhVien.read(text.removeprefix("- ")))
        elif line.startswith(CHU_TRI):
            data["chu_tri"] = line.removeprefix(CHU_TRI)
        elif line.startswith(THU_KY):
            data["thu_ky"] = line.removeprefix(THU_KY)
        elif found := _TOTAL.fullmatch(line):
            data |= found.groupdict()
        elif line.startswith(KHACH_MOI):
            data["khach_moi"] = line.removeprefix(KHACH_MOI).split("; ")
        else:
            ban.tra([each])
    return data


def doc_dien_bien(parts: Iterable[Phan]) -> tuple[dict[str, Any], list[Phan]]:
    """Read what was said, and give the parts that tell something else."""
    known = {slug(title): name for title, name in DIEN_BIEN.items()}
    told, others = {}, []
    for part in parts:
        if name := known.get(slug(part.tieu_de)):
            told[name] = [written(item) for item in cac_gach(part.doan)]
        else:
            others.append(part)
    return told, others
