"""Documents a second: docxtpl and vanban's engine on the same template and data, in one run on one core.

    python benchmarks/render.py                                       # the self-made plan, and Kế hoạch if it is there
    python benchmarks/render.py --template t.docx --view view.json    # any template with its view

Rounds of the engines are interleaved and medians compared, so other work on
the machine hits all alike; only the ratios mean anything elsewhere. docxtpl is
used as its documentation shows: one object a document, autoescape on.
"""

# ruff: noqa: SLF001 - a profile looks inside
from __future__ import annotations

import argparse
import itertools
import json
import os
import statistics
import time
import zlib
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import docx
import docxtpl
from docx.oxml.ns import qn

from vanban.word import archive
from vanban.word.additions import NOWHERE
from vanban.word.package import Package, write_package
from vanban.word.sandbox import Budget
from vanban.word.template import Template, compile_template

ROOT = Path(__file__).resolve().parent.parent
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"

Case = tuple[str, bytes, Mapping[str, Any]]


def main() -> None:
    """Measure each case and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--template", type=Path, help="a template (.docx); needs --view")
    parser.add_argument("--view", type=Path, help="its view (.json)")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--seconds", type=float, default=0.7, help="of each engine in each round")
    options = parser.parse_args()
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    if options.template:
        view = json.loads(options.view.read_text(encoding="utf-8"))
        cases = [(options.template.name, options.template.read_bytes(), view)]
    else:
        cases = [("self-made plan", self_made_template(), self_made_view()), *_ke_hoach()]
    for case in cases:
        _report(*case, rounds=options.rounds, seconds=options.seconds)


def _ke_hoach() -> list[Case]:
    """Give the library's own template with its example."""
    template, example = ROOT / "templates/ke_hoach.docx", ROOT / "examples/ke_hoach_2020.yaml"
    if not (template.exists() and example.exists()):
        return []
    import vanban

    return [(template.name, template.read_bytes(), vanban.load(example).view())]


def _report(name: str, data: bytes, view: Mapping[str, Any], rounds: int, seconds: float) -> None:
    started = time.perf_counter()
    template = compile_template(data, name)
    compiled = time.perf_counter() - started
    filled = _filled_parts(template, view)
    package = Package.open(data)
    engines: dict[str, Callable[[], object]] = {
        "docxtpl": lambda: _docxtpl(data, view),
        "vanban": lambda: template.render(view),
        "limit": lambda: package.with_parts(filled),
    }
    if _text(template.render(view)) != _text(_docxtpl(data, view)):
        raise SystemExit(f"{name}: the engines do not make the same text")
    engines["limit"]()
    rates: dict[str, list[float]] = {engine: [] for engine in engines}
    for _ in range(rounds):
        for engine, once in engines.items():
            rates[engine].append(_rate(once, seconds))
    median = {engine: statistics.median(values) for engine, values in rates.items()}
    size, made = sum(map(len, filled.values())), len(template.render(view))
    print(f"\n{name}: {size:,} B of XML filled in, {made:,} B .docx, compiled in {compiled * 1e3:.0f} ms")
    for engine, label, words in (
        ("docxtpl", f"docxtpl {docxtpl.__version__}", ""),
        ("vanban", "vanban", f"{median['vanban'] / median['docxtpl']:.0f} x docxtpl"),
        ("limit", "deflate and zip", f"vanban is {median['vanban'] / median['limit']:.0%} of it"),
    ):
        print(f"  {label:<16} {median[engine]:>9,.0f} documents/s   {words}".rstrip())
    _profile(template, data, view, filled, rounds)


def _rate(once: Callable[[], object], seconds: float) -> float:
    count, started = 0, time.perf_counter()
    while (spent := time.perf_counter() - started) < seconds:
        once()
        count += 1
    return count / spent


def _docxtpl(data: bytes, view: Mapping[str, Any]) -> bytes:
    template = docxtpl.DocxTemplate(BytesIO(data))
    template.render(dict(view), autoescape=True)
    out = BytesIO()
    template.save(out)
    return out.getvalue()


def _text(data: bytes) -> list[str]:
    """Give the text of each paragraph."""
    return [paragraph.text for paragraph in docx.Document(BytesIO(data)).element.body.iter(qn("w:p"))]


def _filled_parts(template: Template, view: Mapping[str, Any]) -> dict[str, bytes]:
    package = Package.open(template.render(view))
    return {part.name: package.read(part.name) for part in template._parts}


def _profile(template: Template, data: bytes, view: Mapping[str, Any], filled: dict[str, bytes], rounds: int) -> None:
    """Time the stages of one render apart; what is left over is the price of putting them together."""
    package = Package.open(data)
    names, sites = dict(view), template._sites.texts({})
    packed = [archive.Member.pack(name, [text]) for name, text in filled.items()]
    fixed = archive.Archive().add(package._others(filled))
    printed = _printed(compile_template(data, "noted"), view)
    stages: dict[str, Callable[[], object]] = {
        "fill": lambda: [part.render(part.quick, names, sites, Budget(), NOWHERE, 0) for part in template._parts],
        "- of which escape": lambda: [printer(*given) for printer, given in printed],
        "deflate": lambda: [archive.deflate(text) for text in filled.values()],
        "checksum": lambda: [zlib.crc32(text) for text in filled.values()],
        "zip": lambda: fixed.close(packed),
        "whole": lambda: template.render(view),
    }
    spent = {stage: 1e6 / statistics.median(_rate(once, 0.1) for _ in range(rounds)) for stage, once in stages.items()}
    spent["rest"] = 2 * spent["whole"] + spent["- of which escape"] - sum(spent.values())
    for stage in [*list(stages)[:-1], "rest"]:
        print(f"    {stage:<20}{spent[stage]:>8.0f} µs {spent[stage] / spent['whole']:>6.0%}")


def _printed(template: Template, view: Mapping[str, Any]) -> list[tuple[Callable[..., str], tuple[object, ...]]]:
    """Render once and note what every printing function was given."""
    noted: list[tuple[Callable[..., str], tuple[object, ...]]] = []

    def noting(printer: Callable[..., str]) -> Callable[..., str]:
        def note(*given: object) -> str:
            noted.append((printer, given))
            return printer(*given)

        return note

    printers = {spot.printer for part in template._parts for spot in part.spots if spot.printer}
    for part in template._parts:
        given = part.quick.fill.__globals__
        given.update({name: noting(value) for name, value in given.items() if callable(value) and value in printers})
    template.render(view)
    return noted


_SENTENCES = (
    "Phát huy sức mạnh tập thể, khuyến khích động viên công chức, viên chức và người lao động hoàn thành nhiệm vụ",
    "Tổ chức phát động, ký kết giao ước thi đua giữa các phòng, đơn vị trực thuộc ngay từ đầu năm",
    "Tổng kết công tác thi đua, khen thưởng; bình xét danh hiệu cho tập thể và cá nhân có thành tích xuất sắc",
    "Gửi hồ sơ đề nghị khen thưởng về Thường trực Hội đồng (qua Văn phòng) để thẩm định trước khi trình & ký",
    "Đăng ký đề tài, sáng kiến cải tiến kỹ thuật với mức thưởng < 50 % quỹ theo quy định hiện hành",
    "Kiểm tra, đôn đốc việc thực hiện các phong trào; kịp thời biểu dương gương người tốt, việc tốt",
    "Rà soát quy chế, sửa đổi các tiêu chí chấm điểm cho sát với tình hình thực tế của từng bộ phận",
)


def self_made_view() -> dict[str, Any]:
    """Give a plan of three sections, forty paragraphs and a table of ten rows."""
    numbers = itertools.count(1)

    def sentence() -> str:
        number = next(numbers)
        return f"{_SENTENCES[number % 7]}, theo Công văn số {number * 7919 % 997}/CV-{number % 12 + 1} ({number})."

    return {
        "co_quan": "Ban Quản lý các Khu công nghiệp",
        "so_ky_hieu": "Số: 12/KH-KCNĐN",
        "trich_yeu": "Thực hiện công tác thi đua, khen thưởng năm 2020",
        "muc": [
            {"tieu_de": f"{roman}. NỘI DUNG", "doan": [sentence() for _ in range(count)]}
            for roman, count in (("I", 12), ("II", 12), ("III", 16))
        ],
        "viec": [{"noi_dung": sentence(), "chu_tri": "Văn phòng", "thoi_han": f"{n + 1}/12/2020"} for n in range(10)],
        "noi_nhan": ["Ban Thi đua - Khen thưởng tỉnh;", "Các phòng;", "Lưu: VT, TĐKT."],
        "chuc_vu": "Trưởng ban",
        "ho_ten": "Nguyễn Văn A",
    }


def self_made_template() -> bytes:
    """Give a lean template for that view, tags as a clerk would type them."""
    header = _row("{{ co_quan }}", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM") + _row(
        "{{ so_ky_hieu }}", "Độc lập - Tự do - Hạnh phúc"
    )
    loops = "".join(
        _paragraph(text)
        for text in (
            "KẾ HOẠCH",
            "{{ trich_yeu }}",
            "{%p for m in muc %}",
            "{{ m.tieu_de }}",
            "{%p for d in m.doan %}",
            "{{ d }}",
            "{%p endfor %}",
            "{%p endfor %}",
        )
    )
    table = (
        _row("TT", "Nội dung", "Chủ trì", "Thời hạn")
        + _row("{%tr for v in viec %}", "", "", "")
        + _row("{{ loop.index }}", "{{ v.noi_dung }}", "{{ v.chu_tri }}", "{{ v.thoi_han }}")
        + _row("{%tr endfor %}", "", "", "")
    )
    recipients = "".join(map(_paragraph, ("Nơi nhận:", "{%p for n in noi_nhan %}", "- {{ n }}", "{%p endfor %}")))
    signing = f"<w:tr>{_cell(recipients)}{_cell(_paragraph('{{ chuc_vu }}') + _paragraph('{{ ho_ten }}'))}</w:tr>"
    body = _table(header, 2) + loops + _table(table, 4) + _paragraph("") + _table(signing, 2) + _paragraph("")
    section = (
        '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1701" w:right="851" w:gutter="0"/></w:sectPr>'
    )
    parts = {
        "word/document.xml": f'<w:document xmlns:w="{_W}"><w:body>{body}{section}</w:body></w:document>',
        "word/styles.xml": f'<w:styles xmlns:w="{_W}">{"".join(map(_style, range(60)))}</w:styles>',
        "_rels/.rels": _relations("officeDocument", "word/document.xml"),
        "word/_rels/document.xml.rels": _relations("styles", "styles.xml"),
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" '
        'ContentType="application/xml"/><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Override PartName="/word/document.xml" ContentType="{_WML}.document.main+xml"/>'
        f'<Override PartName="/word/styles.xml" ContentType="{_WML}.styles+xml"/></Types>',
    }
    return write_package({name: text.encode() for name, text in parts.items()})


def _paragraph(text: str) -> str:
    run = f'<w:r><w:rPr><w:lang w:val="vi-VN"/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="S7"/><w:spacing w:before="120"/><w:jc w:val="both"/></w:pPr>{run}</w:p>'


def _cell(paragraphs: str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="2000" w:type="dxa"/></w:tcPr>{paragraphs}</w:tc>'


def _row(*texts: str) -> str:
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{''.join(_cell(_paragraph(text)) for text in texts)}</w:tr>"


def _table(rows: str, columns: int) -> str:
    grid = columns * '<w:gridCol w:w="2000"/>'
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"


def _style(number: int) -> str:
    return (
        f'<w:style w:type="paragraph" w:styleId="S{number}"><w:name w:val="Kiểu {number}"/><w:qFormat/><w:pPr>'
        f'<w:spacing w:before="{number}" w:after="0"/><w:jc w:val="both"/></w:pPr>'
        '<w:rPr><w:sz w:val="28"/></w:rPr></w:style>'
    )


def _relations(kind: str, target: str) -> str:
    return (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_R}/{kind}" Target="{target}"/></Relationships>'
    )


if __name__ == "__main__":
    main()
