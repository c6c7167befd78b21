"""Random valid plans: every field, and text that is legal but hostile.

``plans()`` gives models, ``plan_data()`` what a clerk would type; most of it is
valid, the rest is thrown away.
"""

from __future__ import annotations

import unicodedata
from datetime import date
from typing import Any

from hypothesis import strategies as st
from pydantic import ValidationError

from vanban.loai.ke_hoach import CHI_DAN, DeMuc, KeHoach
from vanban.the_thuc.quy import quy_text

_WORDS = (
    "Ban", "Quản", "lý", "khu", "công", "nghiệp", "tỉnh", "Đồng Nai", "thi đua", "khen thưởng", "năm", "2020", "72",
    "kế hoạch", "phong trào", "yêu nước", "Hội đồng", "Văn phòng", "lãng phí", "hành chính", "đơn vị", "CBCC-VC",
)  # fmt: skip
_MARKS = (
    "**đậm**", "*nghiêng*", "***cả hai***", "**đậm *và nghiêng* nữa**", "**hai\ndòng**", "*một\nhai*", r"\*chú thích",
    "2*3*4", "*", "**", "***", r"\*", "*)", "(*", "**a", "b**", "*x", "y*", r"\**a*", "**5 * 6**", "*a*b*", r"a\b",
    "\\",
)  # fmt: skip
_SIGNS = (
    "&", "<", ">", "</w:t>", "<b>", "{{", "}}", "{{ x }}", "{%p if y %}", "{# z #}", "%", "%s", '"', "'", "“", "”", "«",
    "»", "…", "...", "..", ".", "./.", "./", "/", ";", ";.", ":", ",", "!", "?", "!.", ".”", ".'", "- ", "-", "–", "— ",
    "+ ", "• ", "* ", "-5 %", "(", ")", "[", "]", "#", "@", "|", ">-", "\\n", "~", "😀", "漢", "ǰ", "ß", "\u0301",
    "e\u200b\u0301", "\u00a0", "\t", "\u200b", "\u2029", "\u200d",
)  # fmt: skip
_PHRASES = (
    "I. Mục đích", "1. Quý I", "a) Điểm", "II.", "12.", "Quý I", "Quý I và II", "quý iii.", "(chủ trì: Văn phòng)",
    "(chủ trì: A; phối hợp: B; C; thời hạn: 5/3/2020).", "(thời hạn: )", "(sản phẩm: x; sản phẩm: y)", "chủ trì: A",
    "thời hạn:", "Lưu: VT, TH", "Lưu VT", "Nơi nhận:", "Căn cứ Luật", "Luật Đầu tư", "V/v tổ chức", "Về việc",
    "Q. Giám đốc", "TM. Ủy ban", "KT.", "TP. HCM", "ngày 05 tháng 3 năm 2020", "yes", "null", "true", "2020-01-01",
    "0x1F", "1e3", "Tổ chức thực hiện", "Số: 05/KH-X", "P. TCCB", "x" * 70, CHI_DAN,
)  # fmt: skip

_piece = st.one_of(
    st.sampled_from(_WORDS), st.sampled_from(_WORDS), st.sampled_from(_WORDS), st.sampled_from(_WORDS),
    st.sampled_from(_SIGNS), st.sampled_from(_MARKS), st.sampled_from(_PHRASES),
    st.sampled_from(_WORDS).map(lambda word: unicodedata.normalize("NFD", word)),
    st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), max_size=4),
)  # fmt: skip
_joint = st.sampled_from((" ", " ", " ", " ", " ", "", "  ", "; ", ". ", ", "))
_line_joint = st.sampled_from((" ", " ", " ", " ", " ", " ", "", "\n", "\n", "\n- ", "\n+ ", "\r\n", "\u2028"))


@st.composite
def texts(draw: st.DrawFn, joint: st.SearchStrategy[str] = _joint, most: int = 8) -> str:
    """Words, signs and marks in any order."""
    pieces = draw(st.lists(_piece, min_size=1, max_size=most))
    return "".join(piece + draw(joint) for piece in pieces[:-1]) + pieces[-1]


LINES = texts()
BODIES = st.one_of(texts(_line_joint), texts(_line_joint), texts(_line_joint, 40))
NAMES = st.one_of(texts(_line_joint, 5), st.sampled_from(("UBND tỉnh Đồng Nai", "Ban Quản lý\ncác Khu công nghiệp")))
_letters = st.text("ABCDĐEGHKLMNOPQRSTUVXY", min_size=1, max_size=6)
_codes = st.lists(_letters, min_size=1, max_size=3).map("-".join)
_years = st.integers(1945, 2999)
_days = st.dates(date(1945, 1, 1), date(2999, 12, 31))
_dates = st.one_of(
    st.none(), _days, _days.map("{:%d/%m/%Y}".format), _years, _years.map(str),
    st.builds("{}-{:02d}".format, _years, st.integers(1, 12)),
)  # fmt: skip
_details = st.fixed_dictionaries(
    {"noi_dung": BODIES},
    optional={
        "chu_tri": LINES,
        "phoi_hop": st.one_of(LINES, st.lists(LINES, max_size=3)),
        "thoi_han": st.one_of(LINES, st.sampled_from(("2020-03-31", "5/3/2020.", "Quý III", "12.2020", "Tháng 3"))),
        "san_pham": LINES,
    },
)
_tasks = st.one_of(st.lists(st.one_of(BODIES, _details), min_size=1, max_size=3), BODIES)


@st.composite
def _blocks(draw: st.DrawFn) -> list[dict[str, Any]]:
    quarters = draw(st.lists(st.integers(1, 4), unique=True, max_size=4).map(sorted))
    blocks: list[dict[str, Any]] = []
    while quarters:
        count = draw(st.integers(1, len(quarters)))
        mine, quarters = quarters[:count], quarters[count:]
        given = draw(st.sampled_from(("list", "roman", "title")))
        heading = {"list": {"quy": mine}, "roman": {"quy": quy_text(mine)}, "title": {"tieu_de": quy_text(mine)}}[given]
        blocks.append({**heading, "nhiem_vu": draw(_tasks)})
    for _ in range(draw(st.integers(0 if blocks else 1, 2))):
        blocks.insert(draw(st.integers(0, len(blocks))), {"tieu_de": draw(LINES), "nhiem_vu": draw(_tasks)})
    return blocks


_people = st.one_of(st.sampled_from(("Nguyễn Văn Ví Dụ", "TRẦN THỊ THÍ DỤ", "lê văn a", "Y Moan")), LINES)
_chains: tuple[Any, ...] = (
    {"chuc_vu": "Trưởng ban"},
    {"quyen_han": "KT.", "chuc_vu": "Phó Trưởng ban"},
    {"quyen_han": ["TM. Ủy ban nhân dân", "KT. Chủ tịch"], "chuc_vu": "Phó Chủ tịch"},
    {"quyen_han": "TL. Chủ tịch", "chuc_vu": "Chánh Văn phòng"},
    {"quyen_han": ["TUQ. Chủ tịch"], "chuc_vu": "Giám đốc *Sở*"},
    {"quyen_han": ["TM. Đoàn", "Q."], "chuc_vu": "Trưởng đoàn"},
    {"quyen_han": "Q.", "chuc_vu": "q. Giám đốc"},
    {"quyen_han": "Q. Giám đốc"},
    {"chuc_vu": "Q. Giám đốc"},
    "Q.\nGiám đốc\nLê Văn A",
)
_signers = st.one_of(
    st.sampled_from(_chains),
    st.fixed_dictionaries({"chuc_vu": LINES}, optional={"ho_ten": _people}),
    st.fixed_dictionaries({"chuc_vu": LINES, "quyen_han": st.one_of(LINES.map("TM. {}".format), st.just("Q."))}),
)
_list = st.one_of(BODIES, st.lists(BODIES, min_size=1, max_size=3))
_headings = st.fixed_dictionaries({}, optional=dict.fromkeys(DeMuc.model_fields, LINES))


@st.composite
def plan_data(draw: st.DrawFn) -> dict[str, Any]:
    """What a clerk might type for a plan."""
    code = draw(_codes)
    number = draw(st.one_of(st.none(), st.integers(1, 99_999)))
    symbol = {"ky_hieu_co_quan": code} if number is None else {"so_ky_hieu": f"{number}/KH-{code}"}
    required = {
        "co_quan_ban_hanh": NAMES, "dia_danh": st.one_of(LINES, st.sampled_from(("Đồng Nai", "TP.HCM", "Hà Nội ,"))),
        "trich_yeu": NAMES, "noi_nhan": st.one_of(LINES, st.lists(NAMES, min_size=1, max_size=4)), "nguoi_ky": _signers,
        "muc_dich": _list, "yeu_cau": _list, "noi_dung": _blocks(), "to_chuc_thuc_hien": _list,
    }  # fmt: skip
    optional = {
        "co_quan_chu_quan": NAMES, "ngay_ban_hanh": _dates, "can_cu": st.one_of(LINES, st.lists(BODIES, max_size=3)),
        "luu": st.one_of(LINES, st.sampled_from(("VT, P. TCCB", "TH, VT", "Lưu: VT, TĐKT."))),
        "nguoi_soan_thao": st.one_of(st.sampled_from(("PL", "pl.", "N.V.A")), LINES), "so_ban": st.integers(1, 5000),
        "mo_dau": BODIES, "ket_thuc": BODIES, "bang_phan_cong": st.booleans(), "de_muc": _headings,
    }  # fmt: skip
    return {**symbol, **draw(st.fixed_dictionaries(required, optional=optional))}


def _valid(data: dict[str, Any]) -> KeHoach | None:
    try:
        return KeHoach.model_validate(data)
    except ValidationError:
        return None


def plans() -> st.SearchStrategy[KeHoach]:
    """Valid plans."""
    found: st.SearchStrategy[Any] = plan_data().map(_valid).filter(lambda plan: plan is not None)
    return found
