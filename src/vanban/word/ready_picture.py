"""A picture in a paragraph of its own, in line with the text."""

from __future__ import annotations

from dataclasses import dataclass, field

from vanban.word.ready import Extras, Ready
from vanban.word.values import attribute, opening

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


@dataclass(frozen=True)
class ReadyPicture(Ready):
    """A picture: ``name`` of its file, alternative ``text``, size in EMU, ``style`` the id of its paragraph's style."""

    data: bytes = field(repr=False)
    ending: str
    name: str
    text: str
    width: int
    height: int
    style: str = ""

    def xml(self, extras: Extras) -> str:
        """Write its paragraph."""
        number, name = extras.drawing(), attribute(self.name)
        size = f'cx="{self.width:d}" cy="{self.height:d}"'
        picture = (
            f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr id="{number:d}" name="{name}"/>'
            f"<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
            f'<a:blip xmlns:r="{_RELATIONS}" r:embed="{extras.picture(self.data, self.ending)}"/>'
            "<a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
            f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm>'
            '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>'
        )
        frame = (
            f'<wp:inline xmlns:wp="{_DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">'
            f'<wp:extent {size}/><wp:effectExtent l="0" t="0" r="0" b="0"/>'
            f'<wp:docPr id="{number:d}" name="{name}" descr="{attribute(self.text)}"/>'
            f'<wp:cNvGraphicFramePr><a:graphicFrameLocks xmlns:a="{_DRAWING}/main" noChangeAspect="1"/>'
            f'</wp:cNvGraphicFramePr><a:graphic xmlns:a="{_DRAWING}/main">'
            f'<a:graphicData uri="{_DRAWING}/picture">{picture}</a:graphicData></a:graphic></wp:inline>'
        )
        return f"<w:p>{opening(self.style)}<w:r><w:drawing>{frame}</w:drawing></w:r></w:p>"
