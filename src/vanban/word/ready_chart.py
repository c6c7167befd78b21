"""A chart in a paragraph of its own, in line with the text.

Whatever opens a .docx has drawn such charts since Word 2007, so no picture
stands beside it for others; its alternative text tells the numbers.
"""

from __future__ import annotations

from dataclasses import dataclass

from vanban.word.chart import CHART, DRAWING, RELATIONS, Chart
from vanban.word.chart_workbook import workbook
from vanban.word.chart_writing import chart_xml
from vanban.word.ready import Extras, Ready
from vanban.word.values import attribute, opening

_FRAME = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
_WORKBOOK = "rId1"
"""The id of the one relationship that a chart's part has."""


@dataclass(frozen=True)
class ReadyChart(Ready):
    """A chart: its ``name``, alternative ``text``, size in EMU, ``style`` the id of its paragraph's style."""

    chart: Chart
    name: str
    text: str
    width: int
    height: int
    style: str = ""

    def pieces(self, extras: Extras) -> tuple[bytes]:
        """Write its paragraph."""
        relation = extras.chart(chart_xml(self.chart, self.width, _WORKBOOK), _WORKBOOK, workbook(self.chart))
        frame = (
            f'<wp:inline xmlns:wp="{_FRAME}" distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent cx="{self.width:d}" cy="{self.height:d}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
            f'<wp:docPr id="{extras.drawing():d}" name="{attribute(self.name)}" descr="{attribute(self.text)}"/>'
            f'<wp:cNvGraphicFramePr/><a:graphic xmlns:a="{DRAWING}"><a:graphicData uri="{CHART}">'
            f'<c:chart xmlns:c="{CHART}" xmlns:r="{RELATIONS}" r:id="{relation}"/></a:graphicData></a:graphic>'
            "</wp:inline>"
        )
        return (f"<w:p>{opening(self.style)}<w:r><w:drawing>{frame}</w:drawing></w:r></w:p>".encode(),)
