"""Pictures, charts, lines and text boxes: what kind they are and how large, from DrawingML and from the older VML."""

from __future__ import annotations

import re
from typing import Literal

from lxml.etree import _Element as Element

from vanban.word.chart import CHART, RELATIONS
from vanban.word.document import Drawing
from vanban.word.properties import whole
from vanban.word.wordml import W

_WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_EMBED = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed"
_CHART = f"{{{CHART}}}chart"
_ID = f"{{{RELATIONS}}}id"
_PIC = "{http://schemas.openxmlformats.org/drawingml/2006/picture}pic"
_V = "{urn:schemas-microsoft-com:vml}"
_IN_CELL = "{urn:schemas-microsoft-com:office:office}allowincell"
_EMU_A_MM = 36_000
_MM_A_POINT = 25.4 / 72
_STRAIGHT = {"line", "straightConnector1"}
_STRAIGHT_VML = {"#_x0000_t20", "#_x0000_t32"}
_UNITS = {"pt": _MM_A_POINT, "in": 25.4, "cm": 10.0, "mm": 1.0, "px": 25.4 / 96, "": 25.4 / 96}
_LENGTH = re.compile(r"\s*(-?[\d.]+)\s*(pt|in|cm|mm|px|)\s*")

Kind = Literal["picture", "chart", "line", "box", "shape"]


def read_drawing(element: Element) -> Drawing | None:
    """Read a ``w:drawing`` or a ``w:pict``; ``None`` when it shows nothing (a shape's definition)."""
    return _drawn(element) if element.tag == W + "drawing" else _vml(element)


def _drawn(element: Element) -> Drawing | None:
    frame = next((e for e in element if e.tag in (_WP + "inline", _WP + "anchor")), None)
    if frame is None:
        return None
    extent, name = frame.find(_WP + "extent"), frame.find(_WP + "docPr")
    across, down = frame.find(_WP + "positionH"), frame.find(_WP + "positionV")
    return Drawing(
        kind=_kind(frame),
        width=_mm(None if extent is None else extent.get("cx")),
        height=_mm(None if extent is None else extent.get("cy")),
        anchored=frame.tag == _WP + "anchor",
        x=_mm(_inner(across, "posOffset") or None),
        y=_mm(_inner(down, "posOffset") or None),
        x_from="" if across is None else str(across.get("relativeFrom", "")),
        y_from="" if down is None else str(down.get("relativeFrom", "")),
        x_align=_inner(across, "align"),
        name="" if name is None else str(name.get("name", "")),
        text="" if name is None else str(name.get("descr", "")),
        relation=next(
            (str(e.get(_EMBED if e.tag != _CHART else _ID, "")) for e in frame.iter(_A + "blip", _CHART)), ""
        ),
    )


def _kind(frame: Element) -> Kind:
    if next(frame.iter(W + "txbxContent"), None) is not None:
        return "box"
    if next(frame.iter(_PIC), None) is not None:
        return "picture"
    if next(frame.iter(_CHART), None) is not None:
        return "chart"
    shapes = [str(e.get("prst", "")) for e in frame.iter(_A + "prstGeom")]
    return "line" if shapes and all(shape in _STRAIGHT for shape in shapes) else "shape"


def _inner(element: Element | None, name: str) -> str:
    found = None if element is None else element.find(_WP + name)
    return "" if found is None else (found.text or "").strip()


def _mm(emu: object) -> float | None:
    number = whole(str(emu))
    return None if number is None else number / _EMU_A_MM


def _vml(element: Element) -> Drawing | None:
    shape = next((e for e in element if str(e.tag).startswith(_V) and e.tag != _V + "shapetype"), None)
    if shape is None:
        return None
    style = dict(part.split(":", 1) for part in str(shape.get("style", "")).replace(" ", "").split(";") if ":" in part)
    width, height = _length(style.get("width", "")), _length(style.get("height", ""))
    left = _length(style.get("margin-left", ""))
    kind: Kind = "shape"
    if next(shape.iter(W + "txbxContent"), None) is not None:
        kind = "box"
    elif next(shape.iter(_V + "imagedata"), None) is not None:
        kind = "picture"
    elif shape.tag == _V + "line":
        kind = "line"
        start, end = _pair(str(shape.get("from", ""))), _pair(str(shape.get("to", "")))
        if start and end:
            width, height = abs(end[0] - start[0]), abs(end[1] - start[1])
            left = (left or 0.0) + min(start[0], end[0])
    elif shape.get("type") in _STRAIGHT_VML:
        kind = "line"
    floats = style.get("position", "") == "absolute"
    return Drawing(
        kind=kind,
        width=width,
        height=height,
        anchored=floats,
        x=left if floats else None,
        y=_length(style.get("margin-top", "")) if floats else None,
        x_from=_across(shape, style.get("mso-position-horizontal-relative", "")) if floats else "",
        y_from=style.get("mso-position-vertical-relative", "") if floats else "",
        x_align=style.get("mso-position-horizontal", ""),
        name=str(shape.get("id", "")),
    )


def _across(shape: Element, relative: str) -> str:
    """Tell what a floating shape's offset is counted from; without a word the column (in a table the cell)."""
    in_cell = shape.get(_IN_CELL, "t") not in ("f", "false")
    return "column" if in_cell and relative in ("", "text") else relative


def _pair(text: str) -> tuple[float, float] | None:
    lengths = [_length(part) for part in text.split(",")]
    if len(lengths) != 2 or lengths[0] is None or lengths[1] is None:
        return None
    return lengths[0], lengths[1]


def _length(text: str) -> float | None:
    found = _LENGTH.fullmatch(text)
    return float(found[1]) * _UNITS[found[2]] if found else None
