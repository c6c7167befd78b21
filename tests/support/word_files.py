"""Word files of any styles, lists, theme and settings, built in memory for the readers."""

from __future__ import annotations

from vanban.word.package import write_package

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_A = "http://schemas.openxmlformats.org/drawingml/2006/main"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_SPACES = (
    f'xmlns:w="{W}" xmlns:r="{_R}" xmlns:a="{_A}" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
)
_ROOTS = {
    "styles": ("styles", f"{_WML}.styles+xml"), "numbering": ("numbering", f"{_WML}.numbering+xml"),
    "settings": ("settings", f"{_WML}.settings+xml"), "header": ("hdr", f"{_WML}.header+xml"),
    "footer": ("ftr", f"{_WML}.footer+xml"), "footnotes": ("footnotes", f"{_WML}.footnotes+xml"),
}  # fmt: skip
SECTION = (
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>'
    '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>'
    "</w:sectPr>"
)


def style(style_id: str, inner: str = "", *, kind: str = "paragraph", based: str = "", default: bool = False) -> str:
    """Write a style; its name is its id with a blank before each inner capital."""
    name = "".join(f" {letter}" if letter.isupper() and at else letter for at, letter in enumerate(style_id))
    base = f'<w:basedOn w:val="{based}"/>' if based else ""
    first = ' w:default="1"' if default else ""
    return f'<w:style w:type="{kind}"{first} w:styleId="{style_id}"><w:name w:val="{name}"/>{base}{inner}</w:style>'


def r(text: str, properties: str = "") -> str:
    """Write a run."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*runs: str, style: str = "", properties: str = "") -> str:
    """Write a paragraph; a text that is no XML becomes a run."""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    inner = "".join(each if each.startswith("<") else r(each) for each in runs)
    return f"<w:p><w:pPr>{named}{properties}</w:pPr>{inner}</w:p>"


def tbl(*rows: tuple[str, ...], style: str = "", properties: str = "", width: int = 2000) -> str:
    """Write a table of rows of cells' contents."""
    named = f'<w:tblStyle w:val="{style}"/>' if style else ""
    grid = f'<w:gridCol w:w="{width}"/>' * max(map(len, rows))
    cell = '<w:tc><w:tcPr><w:tcW w:w="{0}" w:type="dxa"/></w:tcPr>{1}</w:tc>'
    body = "".join(f"<w:tr>{''.join(cell.format(width, inner) for inner in row)}</w:tr>" for row in rows)
    return f"<w:tbl><w:tblPr>{named}{properties}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{body}</w:tbl>"


def theme(*, latin: str = "Calibri Light", viet: str = "Times New Roman") -> str:
    """Write a theme whose two fonts are alike."""
    script = f'<a:font script="Viet" typeface="{viet}"/>' if viet else ""
    font = f'<a:latin typeface="{latin}"/><a:ea typeface=""/><a:cs typeface=""/>{script}'
    return (
        f'<a:theme xmlns:a="{_A}" name="t"><a:themeElements><a:clrScheme name="c">'
        '<a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:accent1><a:srgbClr val="4472c4"/></a:accent1>'
        f'</a:clrScheme><a:fontScheme name="f"><a:majorFont>{font}</a:majorFont><a:minorFont>{font}</a:minorFont>'
        "</a:fontScheme></a:themeElements></a:theme>"
    )


def word_file(*blocks: str, section: str = SECTION, **parts: str) -> bytes:
    """Write a .docx; parts by name (styles, numbering, settings, theme, header1 …), their roots added."""
    members = {"word/document.xml": f"<w:document {_SPACES}><w:body>{''.join(blocks)}{section}</w:body></w:document>"}
    types = {"word/document.xml": f"{_WML}.document.main+xml"}
    relations = []
    for name, inner in parts.items():
        kind = name.rstrip("0123456789")
        path = f"word/{name}.xml"
        if kind == "theme":
            members[path], types[path] = inner, "application/vnd.openxmlformats-officedocument.theme+xml"
        else:
            root, types[path] = _ROOTS[kind]
            members[path] = f"<w:{root} {_SPACES}>{inner}</w:{root}>"
        relations.append((name, kind))
    members["word/_rels/document.xml.rels"] = _relations((n, f"{_R}/{kind}", f"{n}.xml") for n, kind in relations)
    members["_rels/.rels"] = _relations([("main", f"{_R}/officeDocument", "word/document.xml")])
    members["[Content_Types].xml"] = (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        + "".join(f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in types.items())
        + "</Types>"
    )
    return write_package({name: text.encode() for name, text in members.items()})


def _relations(rows: object) -> str:
    inner = "".join(f'<Relationship Id="{i}" Type="{kind}" Target="{target}"/>' for i, kind, target in rows)  # type: ignore[attr-defined]
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inner}</Relationships>'
