"""Papers whose signers show pictures of their signatures and seals."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import vanban
from make_signatures import seal, signature
from vanban.loai.shared.base import VanBan

EXAMPLES = Path(__file__).parent.parent.parent / "examples"


def ink(wide: float = 40, high: float = 20, *, stamp: float = 36) -> dict[str, Any]:
    """A signer's pictures, so many mm large; no seal with ``stamp=0``."""
    shown: dict[str, Any] = {"anh_chu_ky": {"tep": "chữ & ký.png", "du_lieu": signature(wide, high)}}
    return shown | ({"anh_con_dau": {"tep": "con_dau.png", "du_lieu": seal(stamp)}} if stamp else {})


def changed(name: str, **fields: Any) -> VanBan:
    """An example with other data; ``None`` takes a field away."""
    paper = vanban.load(EXAMPLES / f"{name}.yaml")
    return type(paper).model_validate(paper.model_dump() | fields)


def signed(name: str, *, pictures: dict[str, Any] | None = None, **more: Any) -> VanBan:
    """An example whose one signer shows pictures."""
    paper = vanban.load(EXAMPLES / f"{name}.yaml").model_dump()
    return changed(name, nguoi_ky=paper["nguoi_ky"] | (ink() if pictures is None else pictures) | more)


def minutes() -> VanBan:
    """Minutes that both signed; the seal is the chair's."""
    paper = vanban.load(EXAMPLES / "bien_ban.yaml").model_dump()
    return changed("bien_ban", thu_ky=paper["thu_ky"] | ink(30, 15, stamp=0), chu_tri=paper["chu_tri"] | ink(44, 18))


def contract(count: int = 3) -> VanBan:
    """A contract of so many parties, each with a seal of its own but the second, who signed by hand."""
    given = vanban.load(EXAMPLES / "hop_dong.yaml").model_dump()["cac_ben"]
    parties = [given[number % len(given)] | {"ten": f"Công ty Thí Dụ {number}"} for number in range(count)]
    pens = [ink(30 + number, 15, stamp=36 + number) if number != 1 else {} for number in range(count)]
    return changed(
        "hop_dong",
        cac_ben=[party | {"dai_dien": party["dai_dien"] | pen} for party, pen in zip(parties, pens, strict=True)],
    )


PAPERS: dict[str, VanBan] = {
    "thong_bao": vanban.load(EXAMPLES / "thong_bao_ky_so.yaml"),
    "cong_van": signed("cong_van"),
    "hai_dong": signed("thong_bao", chuc_vu="Trưởng ban Ban Quản lý các Khu công nghiệp tỉnh Đồng Nai", quyen_han=()),
    "chuc_vu_khac": signed("quyet_dinh", chuc_vu_khac="Giám đốc Sở Nội vụ"),
    "du_thao": signed("to_trinh", ho_ten=None),
    "ky_tay_dong_dau_sau": signed("giay_nghi_phep", pictures=ink(stamp=0)),
    "nho": signed("thu_cong", pictures={"anh_chu_ky": ink()["anh_chu_ky"] | {"rong": 25}}),
    "cu": signed("ke_hoach_2020", pictures=ink(55, 20, stamp=42), ho_ten="Nguyễn Văn Ví Dụ"),
    "bien_ban": minutes(),
    "hop_dong": contract(),
}
