"""Biên bản kiểm phiếu (minutes of a count of votes): the council, the tellers, the ballots, the result, high to low.

The six points of BM.10 of QĐ 3621/QĐ-BYT (2025) under the head of Mẫu 1.9. The
shares and who reaches the one that is asked for are computed. Tellers sign at
the left, their head at the right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, Any, TypedDict

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from vanban.chu.cau import unclosed
from vanban.chu.marked import escaped
from vanban.chu.text import lower_first
from vanban.loai.bien_ban import KyView
from vanban.loai.shared.parts import CoNoiNhan, CoTrichYeu
from vanban.loai.shared.symbols import CoSoKyHieu
from vanban.loai.shared.view import View
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, bo_het
from vanban.the_thuc.bang_phieu import cac_hang, ngoai_bang
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.noi_nhan import Luu
from vanban.the_thuc.phieu import TEN_DONG, Nguong, SoNguoi, SoPhieu, dat, khong_qua, so_dem, so_phieu_in
from vanban.the_thuc.than_van_ban import KIEU_THAN
from vanban.the_thuc.thanh_vien import NguoiHop, UyVien
from vanban.the_thuc.ung_vien import DoiTuong, UngVien, doc_bang_kiem_phieu, in_bang_kiem_phieu, theo_so_phieu
from vanban.the_thuc.written import Dong

UY_VIEN_KY, TRUONG_BAN_KY = "Các ủy viên Ban kiểm phiếu", "Trưởng ban kiểm phiếu"
TRUONG_BAN, UY_VIEN, VANG = "Trưởng ban: ", "Ủy viên: ", "Số thành viên không tham gia bỏ phiếu: "
KET_QUA = "Kết quả kiểm phiếu, xếp theo số phiếu từ cao xuống thấp:"
TREN_TONG = "số phiếu trở lên, tính trên tổng số thành viên Hội đồng"
_POINTS = (
    re.compile(r"(?P<hoi_dong>.+) được thành lập theo (?P<quyet_dinh>.+)"),
    re.compile(r"Hội đồng họp (?P<ngay_hop>ngày .+? năm \S+) để (?P<viec_bau>.+)"),
    re.compile(r"Ban kiểm phiếu gồm \d+ người:"),
    re.compile(r"Số thành viên và số phiếu:"),
    re.compile(r"Số (?P<doi_tuong>tập thể, cá nhân|tập thể|cá nhân) được đề nghị: \d+"),
    re.compile(re.escape(KET_QUA)),
)
_COUNTS = (
    re.compile(r"Tổng số thành viên Hội đồng theo quyết định: (?P<tong_so>\d+)"),
    re.compile(r"Số thành viên tham gia bỏ phiếu: (?P<tham_gia>\d+)"),
    re.compile(rf"{VANG}\d+(?:; lý do: (?P<ly_do>.+))?"),
)
_SHARE = re.compile(rf"(?:Có|Không có) .+ đạt từ (?P<nguong>.+) {TREN_TONG}(?:, gồm:|\.)")

Loi = Annotated[Dong, AfterValidator(unclosed)]


class KyNhieuView(TypedDict):
    """Who signs together on one side: what as, and their names."""

    vai_tro: str
    ho_ten: list[str]


class BienBanKiemPhieuView(View):
    """What the template of the minutes of a count may ask for."""

    uy_vien: KyNhieuView
    truong_ban: KyView


class BienBanKiemPhieu(CoNoiNhan, CoTrichYeu, CoSoKyHieu):
    """Records how many ballots there were and who got how many votes."""

    ten = "Biên bản kiểm phiếu"
    ten_loai = "Biên bản"
    viet_tat = "BB"
    mau = "1.9"

    hoi_dong: Loi = Field(
        title="Hội đồng", description="Tên Hội đồng.", examples=["Hội đồng Thi đua - Khen thưởng Ban Quản lý"]
    )
    quyet_dinh: Loi = Field(
        title="Quyết định",
        description="Quyết định thành lập Hội đồng, ghi đủ số, ngày, người ban hành.",
        examples=["Quyết định số 15/QĐ-KCNĐN ngày 12 tháng 01 năm 2026 của Trưởng ban"],
    )
    ngay_hop: ThoiGian = Field(
        default=ThoiGian(), title="Ngày họp", description="Ngày Hội đồng họp, bỏ phiếu.", examples=["15/12/2026"]
    )
    viec_bau: Annotated[Loi, AfterValidator(lower_first)] = Field(
        title="Việc bầu",
        description="Họp để bầu, đề nghị gì.",
        examples=["bầu, đề nghị tặng danh hiệu “Chiến sĩ thi đua cơ sở” năm 2026"],
    )
    truong_ban: NguoiHop = Field(
        title="Trưởng ban", description="Trưởng ban kiểm phiếu, ký bên phải.", examples=["Bà Trần Thị Thí Dụ"]
    )
    uy_vien: tuple[UyVien, ...] = Field(
        title="Ủy viên",
        min_length=1,
        description="Các ủy viên Ban kiểm phiếu, ký bên trái.",
        examples=[["Ông Phạm Văn Minh Họa"]],
    )
    tong_so: Annotated[SoNguoi, Field(ge=1)] = Field(
        title="Tổng số", description="Tổng số thành viên Hội đồng theo quyết định.", examples=[3]
    )
    tham_gia: SoNguoi = Field(title="Tham gia", description="Số thành viên tham gia bỏ phiếu.", examples=[2])
    ly_do: Loi | None = Field(
        default=None, title="Lý do", description="Vì sao có thành viên không bỏ phiếu.", examples=["đi công tác"]
    )
    phieu: SoPhieu = Field(title="Phiếu", description="Số phiếu phát ra, thu về, hợp lệ, không hợp lệ.")
    doi_tuong: DoiTuong = Field(
        default="cá nhân", title="Đối tượng", description="Bầu cá nhân, tập thể hay cả hai.", examples=["tập thể"]
    )
    nguong: Nguong = Field(
        title="Ngưỡng",
        description="Tỷ lệ phiếu ít nhất trên tổng số thành viên, như 80 % hoặc 2/3.",
        examples=["80 %"],
    )
    ung_vien: tuple[UngVien, ...] = Field(
        title="Ứng viên", min_length=1, description="Từng người với số phiếu đồng ý; thứ tự, tỷ lệ được tính ra."
    )
    luu: Luu = Field(
        default="VT, Hồ sơ", title="Lưu", description="Nơi lưu, ghi sau chữ “Lưu:”.", examples=["VT, Hồ sơ họp"]
    )

    @field_validator("tham_gia")
    @classmethod
    def _of_the_members(cls, count: int, info: ValidationInfo) -> int:
        if (total := info.data.get("tong_so")) is not None and count > total:
            raise ValueError(f"{count} người bỏ phiếu mà Hội đồng có {total} thành viên")
        return count

    @field_validator("ly_do")
    @classmethod
    def _of_those_who_did_not(cls, reason: str | None, info: ValidationInfo) -> str | None:
        if reason and info.data.get("tham_gia", -1) == info.data.get("tong_so"):
            raise ValueError("ghi lý do không bỏ phiếu mà mọi thành viên đều bỏ phiếu")
        return reason

    @field_validator("phieu")
    @classmethod
    def _no_more_than_voters(cls, ballots: SoPhieu, info: ValidationInfo) -> SoPhieu:
        for name, count, does in (("tong_so", ballots.phat_ra, "phát ra"), ("tham_gia", ballots.thu_ve, "thu về")):
            if (most := info.data.get(name)) is not None and count > most:
                whose = "thành viên" if name == "tong_so" else "người bỏ phiếu"
                raise ValueError(f"{does} {count} phiếu mà có {most} {whose}")
        return ballots

    @field_validator("ung_vien", mode="before")
    @classmethod
    def _votes_there_can_be(cls, candidates: Any, info: ValidationInfo) -> Any:
        ballots = info.data.get("phieu")
        return khong_qua(candidates, ballots.hop_le if ballots else None, "phiếu hợp lệ")

    @field_validator("ung_vien")
    @classmethod
    def _high_to_low(cls, candidates: tuple[UngVien, ...]) -> tuple[UngVien, ...]:
        return theo_so_phieu(candidates)

    @property
    def thoi_gian(self) -> ThoiGian:
        """The day of the vote."""
        return self.ngay_hop

    @property
    def trung(self) -> list[UngVien]:
        """Those who reach the share that is asked for."""
        return [each for each in self.ung_vien if dat(each.so_phieu, self.tong_so, self.nguong)]

    def view(self) -> BienBanKiemPhieuView:
        """Add the tellers and their head."""
        names = [each.ho_ten for each in self.uy_vien]
        return {
            **super().view(),
            "uy_vien": {"vai_tro": UY_VIEN_KY, "ho_ten": names},
            "truong_ban": {"vai_tro": TRUONG_BAN_KY, "ho_ten": self.truong_ban.ho_ten, "anh_ky": []},
        }

    def than_bai(self) -> list[Khoi]:
        """Print the six points."""
        tellers = [f"{TRUONG_BAN}{self.truong_ban}.", *(f"{UY_VIEN}{each}." for each in self.uy_vien)]
        points: tuple[tuple[str, list[str]], ...] = (
            (f"{self.hoi_dong} được thành lập theo {self.quyet_dinh}.", []),
            (f"Hội đồng họp {self.ngay_hop.bang_loi('……')} để {self.viec_bau}.", []),
            (f"Ban kiểm phiếu gồm {so_dem(len(tellers))} người:", tellers),
            ("Số thành viên và số phiếu:", [f"{line}." for line in self._counts()]),
            (f"Số {self.doi_tuong} được đề nghị: {so_dem(len(self.ung_vien))}.", []),
            (KET_QUA, []),
        )
        body = []
        for number, (point, under) in enumerate(points, 1):
            body += [nd.khoan(number, escaped(point), titled=False), *(nd.gach(escaped(line)) for line in under)]
        body.append(in_bang_kiem_phieu(self.ung_vien, self.tong_so, self.doi_tuong))
        return nd.ket_thuc([*body, *(nd.doan(escaped(line)) for line in self._conclusion())])

    def _counts(self) -> Iterator[str]:
        yield f"Tổng số thành viên Hội đồng theo quyết định: {so_dem(self.tong_so)}"
        yield f"Số thành viên tham gia bỏ phiếu: {so_dem(self.tham_gia)}"
        yield f"{VANG}{so_dem(self.tong_so - self.tham_gia)}" + (f"; lý do: {self.ly_do}" if self.ly_do else "")
        yield from self.phieu.dong

    def _conclusion(self) -> Iterator[str]:
        passed = self.trung
        share = f"{self.doi_tuong} đạt từ {self.nguong} {TREN_TONG}"
        if not passed:
            yield f"Không có {share}."
            return
        yield f"Có {so_phieu_in(len(passed), len(self.ung_vien))} {share}, gồm:"
        for number, each in enumerate(passed, 1):
            yield f"{number}) {each}{'.' if number == len(passed) else ';'}"

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the six points back; what is computed from them is left to be computed."""
        ban.lay(kieu.QUYEN_HAN_CHUC_VU, kieu.HO_TEN)  # every signer is named in the body
        data, body = super().doc_lai(ban), bo_het(ban.lay(*KIEU_THAN))
        data |= {"ung_vien": doc_bang_kiem_phieu(cac_hang(body)), "uy_vien": []}
        counts: dict[str, str] = {}
        after = False
        for each in ngoai_bang(body):
            line = re.sub(r"^(?:\d+\.|-) ", "", each.loi.strip()).removesuffix(".")
            label, _, count = line.partition(": ")
            if found := next(filter(None, (form.fullmatch(line) for form in (*_POINTS, *_COUNTS))), None):
                data |= {name: text for name, text in found.groupdict().items() if text}
            elif found := _SHARE.fullmatch(each.loi.strip()) or _SHARE.fullmatch(f"{line}."):
                data["nguong"], after = found["nguong"], True
            elif line.startswith(TRUONG_BAN):
                data["truong_ban"] = line.removeprefix(TRUONG_BAN)
            elif line.startswith(UY_VIEN):
                data["uy_vien"].append(line.removeprefix(UY_VIEN))
            elif label in TEN_DONG:
                counts[TEN_DONG[label]] = count
            elif not after or not re.match(r"\d+\) ", line):
                ban.tra([each])
        return data | {"phieu": counts}
