"""A chart written as a part of DrawingML: flat, black on white, told apart by shade and hatching in any print.

Numbers have Vietnam's separators where the reader's program heeds a format's
locale; Word itself takes those of its system (ECMA-376 part 1, 21.2).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from vanban.word.chart import CHART, DRAWING, PERCENT, RELATIONS, Chart, column
from vanban.word.chart_workbook import SHEET
from vanban.word.metrics import text_width
from vanban.word.values import attribute

FACE, POINTS = "Times New Roman", 11
_VIETNAM = "[$-42A]"
_LABEL_AXIS, _NUMBER_AXIS = 1, 2
_GRID, _EDGE, _AXIS = "D9D9D9", "404040", "7F7F7F"
_EMU_A_POINT = 12_700
_SIDES = 60
"""Points that the axis of numbers and the chart's own margins take of its width."""

_LOWEST = Decimal("0.08")
"""What a number's height is of the highest pile's."""


class _Fill(NamedTuple):
    """How a series is filled: its colour, its hatching over white (empty: none), the colour of text on it."""

    color: str
    hatching: str
    text: str


_FILLS = (
    _Fill("1F3864", "", "FFFFFF"),
    _Fill("BDD0E9", "", "000000"),
    _Fill("1F3864", "wdUpDiag", "000000"),
    _Fill("808080", "", "FFFFFF"),
    _Fill("FFFFFF", "", "000000"),
    _Fill("404040", "diagCross", "000000"),
)
"""Dark and light by turns: neighbours differ on paper without colours too."""


def chart_xml(chart: Chart, width: int, workbook: str) -> bytes:
    """Write the part of a chart ``width`` EMU wide; ``workbook`` is the id of the relationship to its workbook."""
    stacked = chart.grouping != "clustered"
    labelled = _labels_fit(chart, width / _EMU_A_POINT)
    series = "".join(_series(chart, number, labelled=labelled) for number in range(len(chart.series)))
    # Bars of one series stand as far apart as they are wide; groups of several, a little closer.
    gap = 110 if stacked or len(chart.series) == 1 else 60
    overlap = 100 if stacked else 0
    bars = (
        f'<c:barChart><c:barDir val="{chart.direction}"/><c:grouping val="{chart.grouping}"/><c:varyColors val="0"/>'
        f'{series}<c:gapWidth val="{gap}"/><c:overlap val="{overlap}"/>'
        f'<c:axId val="{_LABEL_AXIS}"/><c:axId val="{_NUMBER_AXIS}"/></c:barChart>'
    )
    legend = (
        f'<c:legend><c:legendPos val="b"/><c:overlay val="0"/>{_text()}</c:legend>' if len(chart.series) > 1 else ""
    )
    return (
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
        f'<c:chartSpace xmlns:c="{CHART}" xmlns:a="{DRAWING}" xmlns:r="{RELATIONS}">'
        '<c:date1904 val="0"/><c:lang val="vi-VN"/><c:roundedCorners val="0"/>'
        f'<c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>{bars}{_axes(chart)}'
        f"<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>{legend}"
        '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>'
        '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>'
        f'{_text()}<c:externalData r:id="{attribute(workbook)}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
    ).encode()


def _series(chart: Chart, number: int, *, labelled: bool) -> str:
    series, count, fill = chart.series[number], len(chart.categories), _FILLS[number % len(_FILLS)]
    letter = column(number + 1)
    name = f"<c:f>{SHEET}!${letter}$1</c:f>{_texts([series.name])}"
    labels = f"<c:f>{SHEET}!$A$2:$A${count + 1}</c:f>{_texts(chart.categories)}"
    points = "".join(f'<c:pt idx="{at}"><c:v>{attribute(each)}</c:v></c:pt>' for at, each in enumerate(series.numbers))
    numbers = (
        f"<c:f>{SHEET}!${letter}$2:${letter}${count + 1}</c:f>"
        f'<c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="{count}"/>{points}</c:numCache>'
    )
    return (
        f'<c:ser><c:idx val="{number}"/><c:order val="{number}"/><c:tx><c:strRef>{name}</c:strRef></c:tx>'
        f'<c:spPr>{_filling(fill)}<a:ln w="6350">{_solid(_EDGE)}</a:ln></c:spPr><c:invertIfNegative val="0"/>'
        f"{_labels(chart, number, fill, shown=labelled)}<c:cat><c:strRef>{labels}</c:strRef></c:cat>"
        f"<c:val><c:numRef>{numbers}</c:numRef></c:val></c:ser>"
    )


def _texts(texts: Sequence[str]) -> str:
    points = "".join(f'<c:pt idx="{at}"><c:v>{attribute(text)}</c:v></c:pt>' for at, text in enumerate(texts))
    return f'<c:strCache><c:ptCount val="{len(texts)}"/>{points}</c:strCache>'


def _labels(chart: Chart, series: int, fill: _Fill, *, shown: bool) -> str:
    """Write the numbers above bars that stand side by side, or in the middle of those that are piled up.

    Where they are not ``shown``, their format still tells the unit.
    """
    stacked = chart.grouping != "clustered"
    code = _format(chart, chart.decimals)
    behind = '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill></c:spPr>' if fill.hatching else ""
    look = f"{behind if stacked else ''}{_text(fill.text if stacked else '000000')}"
    parts = "".join(
        f'<c:show{name} val="{int(shown and name == "Val")}"/>'
        for name in ("LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize")
    )
    place = "ctr" if stacked else "outEnd"
    number = f'<c:numFmt formatCode="{attribute(code)}" sourceLinked="0"/>'
    bare = _low(chart, series) if stacked and shown else ()
    without = "".join(f'<c:dLbl><c:idx val="{at}"/><c:delete val="1"/></c:dLbl>' for at in bare)
    return f'<c:dLbls>{without}{number}{look}<c:dLblPos val="{place}"/>{parts}</c:dLbls>'


def _low(chart: Chart, series: int) -> Iterator[int]:
    """Name the parts of piles that are lower than the number that would stand in them."""
    piles = [sum(map(Decimal, numbers)) for numbers in zip(*(each.numbers for each in chart.series), strict=True)]
    for at, number in enumerate(chart.series[series].numbers):
        height = piles[at] if chart.grouping == "percentStacked" else max(piles)
        if Decimal(number) <= height * _LOWEST:
            yield at


def _labels_fit(chart: Chart, width: float) -> bool:
    """Tell whether the numbers of neighbouring bars keep clear of one another (points)."""
    if chart.direction == "bar":
        return True
    side_by_side = 1 if chart.grouping != "clustered" else len(chart.series)
    room = (width - _SIDES) / (len(chart.categories) * (side_by_side + 0.6))
    unit = f" {PERCENT}" if chart.unit == PERCENT else ""
    longest = max((_shown(each, chart.decimals) for s in chart.series for each in s.numbers), key=len)
    return text_width(f"{longest}{unit}", POINTS) <= room * (1 if side_by_side > 1 else 1.4)


def _shown(number: str, decimals: int) -> str:
    return f"{Decimal(number):,.{decimals}f}"


def _format(chart: Chart, decimals: int) -> str:
    """Write a number format; in one, a comma parts thousands and a point decimals, whatever is shown."""
    unit = f'" {PERCENT}"' if chart.unit == PERCENT else ""
    return f"{_VIETNAM}#,##0{'.' + '0' * decimals if decimals else ''}{unit}"


def _axes(chart: Chart) -> str:
    lying = chart.direction == "bar"
    numbers = [Decimal(number) for each in chart.series for number in each.numbers]
    share = chart.grouping == "percentStacked"
    top = max(map(abs, numbers))
    whole = not chart.decimals
    code = '0" "%' if share else _format(chart, 0 if whole or top >= 10 else chart.decimals)
    # Left alone, programs part a short axis of whole numbers at halves.
    step = '<c:majorUnit val="1"/>' if whole and 0 < top <= 5 and chart.grouping == "clustered" else ""
    least = "" if min(numbers) < 0 else '<c:min val="0"/>'
    title = _title(chart.unit, lying=lying) if chart.unit not in ("", PERCENT) else ""
    below, beside = ("l", "b") if lying else ("b", "l")
    line = f'<c:spPr><a:ln w="9525">{_solid(_AXIS)}</a:ln></c:spPr>'
    return (
        f'<c:catAx><c:axId val="{_LABEL_AXIS}"/><c:scaling><c:orientation val="{"maxMin" if lying else "minMax"}"/>'
        f'</c:scaling><c:delete val="0"/><c:axPos val="{below}"/><c:numFmt formatCode="General" sourceLinked="0"/>'
        f'<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>{line}{_text()}'
        f'<c:crossAx val="{_NUMBER_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>'
        '<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
        f'<c:valAx><c:axId val="{_NUMBER_AXIS}"/><c:scaling><c:orientation val="minMax"/>{least}</c:scaling>'
        f'<c:delete val="0"/><c:axPos val="{beside}"/><c:majorGridlines><c:spPr><a:ln w="6350">{_solid(_GRID)}</a:ln>'
        f'</c:spPr></c:majorGridlines>{title}<c:numFmt formatCode="{attribute(code)}" sourceLinked="0"/>'
        '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'
        f"<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>{_text()}"
        f'<c:crossAx val="{_LABEL_AXIS}"/><c:crosses val="{"max" if lying else "autoZero"}"/>'
        f'<c:crossBetween val="between"/>{step}</c:valAx>'
    )


def _title(text: str, *, lying: bool) -> str:
    turned = "" if lying else ' rot="-5400000" vert="horz"'
    look, own = _letters("defRPr"), _letters("rPr")
    return (
        f"<c:title><c:tx><c:rich><a:bodyPr{turned}/><a:p><a:pPr>{look}</a:pPr>"
        f"<a:r>{own}<a:t>{attribute(text)}</a:t></a:r></a:p></c:rich></c:tx>"
        '<c:overlay val="0"/></c:title>'
    )


def _text(color: str = "000000") -> str:
    look = _letters("defRPr", color)
    return f'<c:txPr><a:bodyPr/><a:p><a:pPr>{look}</a:pPr><a:endParaRPr lang="vi-VN"/></a:p></c:txPr>'


def _letters(tag: str, color: str = "000000") -> str:
    faces = "".join(f'<a:{slot} typeface="{FACE}"/>' for slot in ("latin", "ea", "cs"))
    return f'<a:{tag} lang="vi-VN" sz="{POINTS * 100}" b="0">{_solid(color)}{faces}</a:{tag}>'


def _filling(fill: _Fill) -> str:
    if not fill.hatching:
        return _solid(fill.color)
    front, back = (f'<a:srgbClr val="{color}"/>' for color in (fill.color, "FFFFFF"))
    return f'<a:pattFill prst="{fill.hatching}"><a:fgClr>{front}</a:fgClr><a:bgClr>{back}</a:bgClr></a:pattFill>'


def _solid(color: str) -> str:
    return f'<a:solidFill><a:srgbClr val="{color}"/></a:solidFill>'
