"""A picture: in a paragraph of its own, in line with the text; or hanging on a text, in front of it."""

from __future__ import annotations

from dataclasses import dataclass, field

from vanban.word.ready import Extras, Hanging, Ready
from vanban.word.values import attribute, opening

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WP = f'xmlns:wp="{_DRAWING}/wordprocessingDrawing"'


@dataclass(frozen=True)
class _Picture:
    """What is shown: ``name`` of its file, alternative ``text``, ``width`` and ``height`` in EMU."""

    data: bytes = field(repr=False)
    ending: str
    name: str
    text: str
    width: int
    height: int

    @property
    def size(self) -> str:
        """Its size as attributes."""
        return f'cx="{self.width:d}" cy="{self.height:d}"'

    def graphic(self, extras: Extras) -> str:
        """Write what every frame of a picture holds, from its number and words on."""
        number, name = extras.drawing(), attribute(self.name)
        picture = (
            f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="{number:d}" name="{name}"/>'
            f"<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
            f'<a:blip xmlns:r="{_RELATIONS}" r:embed="{extras.picture(self.data, self.ending)}"/>'
            "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {self.size}/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        )
        return (
            f'<wp:docPr id="{number:d}" name="{name}" descr="{attribute(self.text)}"/>'
            f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_DRAWING}/main" noChangeAspect="1"/>'
            f'</wp:cNvGraphicFramePr><a:graphic xmlns:a="{_DRAWING}/main">'
            f'<a:graphicData uri="{_DRAWING}/picture">{picture}</a:graphicData></a:graphic>'
        )


@dataclass(frozen=True)
class ReadyPicture(_Picture, Ready):
    """A picture in line; ``style`` is the id of its paragraph's style."""

    style: str = ""

    def pieces(self, extras: Extras) -> tuple[bytes]:
        """Write its paragraph."""
        frame = (
            f'<wp:inline {_WP} distT="0" distB="0" distL="0" distR="0"><wp:extent {self.size}/>'
            f'<wp:effectExtent l="0" t="0" r="0" b="0"/>{self.graphic(extras)}</wp:inline>'
        )
        return (f"<w:p>{opening(self.style)}<w:r><w:drawing>{frame}</w:drawing></w:r></w:p>".encode(),)


@dataclass(frozen=True)
class HangingPicture(_Picture, Hanging):
    """A picture in front of the text, ``x`` and ``y`` EMU from its column and its paragraph; ``order`` from behind."""

    x: int
    y: int
    order: int

    def run(self, extras: Extras) -> str:
        """Write its run."""
        frame = (
            f'<wp:anchor {_WP} distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{self.order:d}" '
            'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
            f'<wp:positionH relativeFrom="column"><wp:posOffset>{self.x:d}</wp:posOffset></wp:positionH>'
            f'<wp:positionV relativeFrom="paragraph"><wp:posOffset>{self.y:d}</wp:posOffset></wp:positionV>'
            f'<wp:extent {self.size}/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
            f"{self.graphic(extras)}</wp:anchor>"
        )
        return f"<w:r><w:drawing>{frame}</w:drawing></w:r>"
