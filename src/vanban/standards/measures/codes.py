"""What a paper says of itself and of others: codes of kinds, places, citations, appendices."""

from __future__ import annotations

import datetime
import re

from vanban.standards import components as tp
from vanban.standards.loai_van_ban import MA_CU
from vanban.standards.measures.texts import text_of
from vanban.standards.model import Deviation, Measure, Outcome, Unseen
from vanban.standards.paper import Appendix, Paper
from vanban.word.document import Paragraph

Target = tuple[Paper, Paragraph]

_NEVER_CODES = frozenset({"CK", "CN", "ĐĐ", "BN", "CV"})
_KINDS = (
    "Nghị quyết|Quyết định|Chỉ thị|Quy chế|Quy định|Thông báo|Hướng dẫn|Chương trình|Kế hoạch|Phương án|Đề án|Báo cáo"
    "|Tờ trình|Công văn|Nghị định|Thông tư"
)
_CITED = re.compile(rf"(?:{_KINDS}) số\s+(?P<so>\d+/[\w/.-]*\w)(?=(?P<sau>[^;]{{0,120}}))", re.IGNORECASE)
_DATED = re.compile(r"^\W*(?:,\s*)?(?:của [^,;]{0,60}\s)?(?:ngày|tháng|năm)\b")
_LAW = re.compile(r"(?:Luật|Pháp lệnh)\b[^;]*\bsố\s+\d+/\d{4}/(?:QH|UBTVQH|PL-UBTVQH)\d+")
_BARE_LOCAL = re.compile(
    r"(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)(?:\s+(?:tỉnh|thành phố|huyện|quận|xã|phường))?",
    re.IGNORECASE,
)


def _group(paper: Paper) -> str:
    return paper.ky_hieu.partition("-")[0]


def kind_code() -> Measure:
    """Demand a symbol that begins with the code of the kind that is printed; an old code is another rule's."""

    def run(target: Target) -> Outcome:
        paper, paragraph = target
        kind, group = paper.loai, _group(paper)
        if not kind or not kind.viet_tat or not group or paper.first(tp.TEN_LOAI) is None:
            return None
        if group == kind.viet_tat or _old(group):
            return None
        return Deviation(paragraph.place, f"{group}-…", f"{kind.viet_tat}-…")

    return Measure("chữ viết tắt tên loại", run, "ghi ký hiệu bắt đầu bằng {expected}")


def old_code() -> Measure:
    """Demand a symbol whose code the decree no longer has, where the kind is printed."""

    def run(target: Target) -> Outcome:
        paper, paragraph = target
        kind, group = paper.loai, _group(paper)
        if paper.first(tp.TEN_LOAI) is None or not _old(group) or (kind and kind.viet_tat == group):
            return None
        right = kind.viet_tat if kind and kind.viet_tat else MA_CU.get(group, "mã trong Phụ lục III")
        return Deviation(paragraph.place, f"{group}-… (mã cũ)", f"{right}-…")

    return Measure("chữ viết tắt tên loại", run, "ghi ký hiệu bắt đầu bằng {expected}")


def _old(group: str) -> bool:
    return group in MA_CU or group in _NEVER_CODES


def letter_symbol(*, unit_required: bool) -> Measure:
    """Demand the symbol of a công văn: the body's code, then the unit's or field's; no code of a kind."""

    def run(target: Target) -> Outcome:
        paper, paragraph = target
        groups = paper.ky_hieu.split("-")
        if not paper.ky_hieu:
            return None
        if "CV" in groups:
            right = "-".join(group for group in groups if group != "CV")
            return Deviation(paragraph.place, paper.ky_hieu, f"{right} (không có nhóm CV)")
        if unit_required and len(groups) < 2:
            return Deviation(paragraph.place, paper.ky_hieu, f"{paper.ky_hieu}-đơn vị soạn thảo hoặc lĩnh vực")
        return None

    return Measure("ký hiệu công văn", run, "ghi ký hiệu: {expected}")


def symbol_groups(least: int) -> Measure:
    """Demand a symbol of so many groups, the kind's code and the body's, where the kind is printed."""

    def run(target: Target) -> Outcome:
        paper, paragraph = target
        if not paper.ky_hieu or paper.first(tp.TEN_LOAI) is None or len(paper.ky_hieu.split("-")) >= least:
            return None
        return Deviation(paragraph.place, paper.ky_hieu, "chữ viết tắt tên loại-chữ viết tắt tên cơ quan")

    return Measure("ký hiệu", run, "ghi ký hiệu: {expected}")


def symbol_in_capitals() -> Measure:
    """Demand groups of capitals; a code may hold small letters beside them."""

    def run(target: Target) -> Outcome:
        paper, paragraph = target
        small = [group for group in paper.ky_hieu.split("-") if group.islower()]
        return Deviation(paragraph.place, paper.ky_hieu, paper.ky_hieu.upper()) if small else None

    return Measure("ký hiệu", run, "ghi “{expected}”")


def no_body_name() -> Measure:
    """Demand a signer's title that does not repeat the body's own name."""

    def run(target: Target) -> Outcome:
        paper, paragraph = target
        text = text_of(paragraph)
        name = " ".join(text_of(line) for line in paper.of(tp.CO_QUAN)).casefold()
        if len(name.split()) < 2 or text.startswith(("TM.", "TM ")) or not text.casefold().endswith(f" {name}"):
            return None
        return Deviation(paragraph.place, text, text[: -len(name)].strip())

    return Measure("chức vụ", run, "ghi “{expected}”, không nhắc lại tên cơ quan")


def without_parent(issuers: str) -> Measure:
    """Demand no parent's line over these bodies (a pattern of their names)."""
    form = re.compile(issuers, re.IGNORECASE)

    def run(pair: tuple[Paragraph, Paragraph]) -> Outcome:
        parent, issuer = pair
        if not form.match(text_of(issuer)):
            return None
        return Deviation(parent.place, f"có dòng “{text_of(parent)}”", "không ghi cơ quan chủ quản")

    return Measure("tên cơ quan chủ quản", run, "bỏ dòng tên cơ quan chủ quản")


def dated_within(first: datetime.date, last: datetime.date) -> Measure:
    """Demand a paper of the days when a standard was in force."""

    def run(paper: Paper) -> Outcome:
        day = paper.thoi_gian.ca_ngay if paper.thoi_gian else None
        if day is None or first <= day <= last:
            return None
        return Deviation(None, f"{day:%d/%m/%Y}", f"từ {first:%d/%m/%Y} đến {last:%d/%m/%Y}")

    return Measure("ngày ban hành", run, "xét văn bản này theo quy định của ngày ban hành")


def place_name(*, city_allowed: bool = False) -> Measure:
    """Demand a place by its official name: no "TP.", a capital first; ``city_allowed``: but of a provincial city."""

    def run(paragraph: Paragraph) -> Outcome:
        place, comma, _ = text_of(paragraph).rpartition(",")
        place = place.strip()
        if not comma or not place:
            return None
        if re.match(r"(?:TP|Tp|tp)\b\.?\s*(?:HCM|Hồ Chí Minh)", place):
            return Deviation(paragraph.place, place, "Thành phố Hồ Chí Minh")
        if not city_allowed and (found := re.match(r"(?:TP|Tp|tp)\b\.?\s*", place)):
            return Deviation(paragraph.place, place, place[found.end() :])
        return Deviation(paragraph.place, place, place[:1].upper() + place[1:]) if place[:1].islower() else None

    return Measure("địa danh", run, "ghi “{expected}”")


def local_parent() -> Measure:
    """Demand a local parent with the name of its province, district or commune."""

    def run(lines: tuple[Paragraph, ...]) -> Outcome:
        text = " ".join(text_of(lines).split())
        if not _BARE_LOCAL.fullmatch(text):
            return None
        return Deviation(lines[0].place, text, "thêm tên tỉnh, thành phố, xã, phường")

    return Measure("tên cơ quan chủ quản", run, "{expected} (ví dụ: UBND TỈNH ĐỒNG NAI)")


def full_basis() -> Measure:
    """Demand a basis told in full: a numbered paper with its date; a law without a number."""

    def run(paragraph: Paragraph) -> Outcome:
        text = text_of(paragraph)
        if _LAW.search(text):
            return Deviation(paragraph.place, text, "Luật, Pháp lệnh không ghi số, ký hiệu")
        if (found := _CITED.search(text)) and "ngày" not in found["sau"]:
            return Deviation(paragraph.place, text, "ngày tháng năm, cơ quan ban hành và trích yếu")
        return None

    return Measure("căn cứ", run, "ghi đủ: {expected}")


def first_citation() -> Measure:
    """Demand a paper cited for the first time with its date; what the bases have cited is known already."""

    def run(target: tuple[Paper, tuple[Paragraph, ...]]) -> Outcome:
        paper, paragraphs = target
        known: set[str] = set()
        for paragraph in paragraphs:
            for found in _CITED.finditer(text_of(paragraph)):
                new = found["so"] not in known
                known.add(found["so"])
                if new and paper.style_of(paragraph) not in tp.CAN_CU.styles and not _DATED.match(found["sau"]):
                    return Deviation(paragraph.place, found[0], f"{found[0]} ngày … tháng … năm … của … về …")
        return None

    return Measure("viện dẫn lần đầu", run, "ghi đủ: {expected}")


_POINTS = re.compile(
    r"phụ lục|(?:danh sách|danh mục|bảng|biểu|mẫu|dự toán|lịch)\b[^.;]{0,60}(?:kèm theo|đính kèm|gửi kèm)",
    re.IGNORECASE,
)
"""How a paper points to what goes with it, by its label or by what it is."""


def appendices_mentioned() -> Measure:
    """Demand a paper that points to its appendices."""

    def run(paper: Paper) -> Outcome:
        if not paper.appendices or any(_POINTS.search(text_of(one)) for one in paper.main_text):
            return None
        return Deviation(paper.appendices[0].label.place, "văn bản không nhắc tới phụ lục", "có chỉ dẫn về phụ lục")

    return Measure("chỉ dẫn về phụ lục", run, "thêm vào văn bản câu chỉ dẫn, như “tại Phụ lục kèm theo”")


def tied() -> Measure:
    """Demand an appendix that says which paper it goes with."""

    def run(target: tuple[Paper, Appendix]) -> Outcome:
        paper, appendix = target
        if any(text_of(one).lower().startswith("(kèm theo") for one in appendix.paragraphs[:8]):
            return None
        top = appendix.paragraphs[:8]
        hidden = any("kèm theo" in text_of(one).lower() or one.boxes for one in top)
        if not paper.complete and (hidden or any(one.place.box for one in top)):
            return Unseen(tp.KEM_THEO.id)
        return Deviation(appendix.label.place, "không có", "(Kèm theo … số …/… ngày … tháng … năm … của …)")

    return Measure("dòng chỉ dẫn", run, "thêm dưới tên phụ lục: {expected}")
