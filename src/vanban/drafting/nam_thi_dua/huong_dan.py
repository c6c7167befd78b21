"""The folder's own guide: what is written when, and the commands to run, in their order."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from vanban.danh_muc.ngay_ky_niem import LOI_KEU_GOI, nam_tron
from vanban.drafting.nam_thi_dua.lich import BANG, CO_QUAN, VAN_BAN, Viec

_QUY: Final = ("I", "II", "III", "IV")
_NGOAI_VAN_BAN: Final = {
    1: "Tổng kết năm {truoc}; ký kết giao ước của khối, cụm; hoàn chỉnh hồ sơ khen thưởng cấp trên.",
    2: "Hoạt động {ky_niem}.",
    3: "Sơ kết sáu tháng đầu năm; tuyên dương mô hình mới, cách làm hay.",
    4: "Kiểm tra; bình xét, họp Hội đồng Thi đua - Khen thưởng; tổng kết năm.",
}

_DAU: Final = (
    "Mở cửa sổ lệnh tại thư mục này rồi chạy các lệnh dưới đây, lần lượt theo quý. Sửa trước tiên, một lần: tệp",
    f"`{CO_QUAN}`, thông tin chung của cơ quan (tên, ký hiệu, nơi nhận, người ký). Mỗi văn bản: sửa tệp .yaml,",
    f"làm tệp Word vào thư mục `{VAN_BAN}`, rồi xét thể thức. Chữ trong «…» là chỗ phải thay. Đã làm tệp Word rồi",
    "mà sửa tệp .yaml thì thêm `--force` vào lệnh `render`.",
)


def huong_dan(nam: int, given: Mapping[str, Any], viec: Sequence[tuple[Viec, str]], bang: Sequence[str]) -> str:
    """Write the guide of a year: ``viec`` are its papers with their kinds' names, ``bang`` its workbooks."""
    return "\n".join(_lines(nam, given, viec, bang)) + "\n"


def _lines(nam: int, given: Mapping[str, Any], viec: Sequence[tuple[Viec, str]], bang: Sequence[str]) -> Iterator[str]:
    office = " ".join(str(given.get("co_quan_ban_hanh", "")).split())
    yield f"# Năm thi đua {nam}" + (f" – {office}" if office else "")
    yield ""
    yield from _DAU
    for quy in range(1, 5):
        yield from ("", f"## Quý {_QUY[quy - 1]}", "")
        yield _NGOAI_VAN_BAN[quy].format(truoc=nam - 1, ky_niem=LOI_KEU_GOI.ky_niem(nam))
        for one, name in viec:
            if one.quy == quy:
                yield from _paper(one, name, nam)
    yield from ("", "## Bảng tính", "")
    for name in bang:
        yield f"- `{name}.xlsx`: {BANG[name][0].lower()}{BANG[name][1:]}"
    yield from ("", "Cần thêm bảng trống thì chạy:", "", "```sh")
    yield from (f"vanban workbook {name} -o {name}_moi.xlsx" for name in bang)
    yield "```"
    if tron := nam_tron(nam):
        yield from ("", f"## Kỷ niệm năm tròn trong năm {nam}", "")
        yield from (f"- {text[0].upper()}{text[1:]}." for text in (one.ky_niem(nam) for one in tron))


def _paper(one: Viec, name: str, nam: int) -> Iterator[str]:
    yield from ("", f"### {name} (tháng {one.thang})", "", f"`{one.tep(nam)}`: {one.lam[0].lower()}{one.lam[1:]}", "")
    yield "```sh"
    yield f"vanban render {one.tep(nam)} --defaults {CO_QUAN} -o {VAN_BAN}/"
    yield f"vanban check {VAN_BAN}/{one.slug}_{nam}.docx"
    yield "```"
