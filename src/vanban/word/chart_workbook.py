"""The workbook that a chart's numbers are edited in: one sheet, its labels in column A, a series in each other column.

Written from nothing, the same bytes for the same chart (ECMA-376 part 1, 12.3 and 18).
"""

from __future__ import annotations

from collections.abc import Iterable

from vanban.word.chart import RELATIONS, Chart, column
from vanban.word.package import write_package
from vanban.word.values import attribute

SHEET = "Sheet1"
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_FONT = '<font><sz val="11"/><name val="Times New Roman"/></font>'
_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>"
_FILLS = '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>'

_FIXED = {
    "[Content_Types].xml": (
        f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{_TYPE}.worksheet+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/></Types>'
    ),
    "_rels/.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        f'<workbook xmlns="{_MAIN}" xmlns:r="{RELATIONS}"><sheets>'
        f'<sheet name="{SHEET}" sheetId="1" r:id="rId1"/></sheets></workbook>'
    ),
    "xl/_rels/workbook.xml.rels": (
        f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/>'
        f'<Relationship Id="rId2" Type="{RELATIONS}/styles" Target="styles.xml"/></Relationships>'
    ),
    "xl/styles.xml": (
        f'<styleSheet xmlns="{_MAIN}"><fonts count="1">{_FONT}</fonts><fills count="2">{_FILLS}</fills>'
        f'<borders count="1">{_BORDER}</borders>'
        '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
        '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>'
        '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    ),
}


def workbook(chart: Chart) -> bytes:
    """Write the workbook of a chart."""
    head = _row(1, ["", *(each.name for each in chart.series)], ())
    columns = [each.numbers for each in chart.series]
    rows = (_row(at + 2, [label], [numbers[at] for numbers in columns]) for at, label in enumerate(chart.categories))
    sheet = f'<worksheet xmlns="{_MAIN}"><sheetData>{head}{"".join(rows)}</sheetData></worksheet>'
    parts = {**_FIXED, "xl/worksheets/sheet1.xml": sheet}
    return write_package({name: f"{_HEAD}{text}".encode() for name, text in parts.items()})


def _row(number: int, texts: Iterable[str], numbers: Iterable[str]) -> str:
    # What is typed in another script or looks like a formula stays text: it stands in an inline string.
    cells = [f't="inlineStr"><is><t xml:space="preserve">{attribute(text)}</t></is>' if text else ">" for text in texts]
    cells += [f"><v>{attribute(each)}</v>" for each in numbers]
    filled = (f'<c r="{column(at)}{number}" {cell}</c>' for at, cell in enumerate(cells))
    return f'<row r="{number}">{"".join(filled)}</row>'
