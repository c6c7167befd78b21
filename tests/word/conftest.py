"""Small .docx packages built in memory."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

from lxml import etree

from vanban.word.package import write_package

W_NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R_NS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KINDS = {"header": "header", "footer": "footer", "footnotes": "footnotes", "endnotes": "endnotes"}

STYLES = (
    f'<w:styles xmlns:w="{W_NS}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman"/>'
    '<w:sz w:val="28"/></w:rPr></w:rPrDefault></w:docDefaults>'
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>'
    '<w:style w:type="paragraph" w:styleId="NoiDung"><w:name w:val="Nội dung"/><w:basedOn w:val="Normal"/>'
    '<w:pPr><w:spacing w:before="120"/><w:ind w:firstLine="567"/><w:jc w:val="both"/></w:pPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="TrichYeu"><w:name w:val="Trích yếu"/><w:basedOn w:val="NoiDung"/>'
    '<w:pPr><w:ind w:left="10" w:right="20" w:firstLine="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>'
    '<w:style w:type="paragraph" w:styleId="NguoiKy"><w:name w:val="Người ký"/><w:rPr><w:b/><w:caps/></w:rPr></w:style>'
    "</w:styles>"
)


def run(text: str, properties: str = "") -> str:
    """Give a run."""
    r_pr = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r>{r_pr}<w:t xml:space="preserve">{text}</w:t></w:r>'


def p(*runs: str, style: str = "", properties: str = "") -> str:
    """Give a paragraph; a string that is no XML becomes a run."""
    p_style = f'<w:pStyle w:val="{style}"/>' if style else ""
    p_pr = f"<w:pPr>{p_style}{properties}</w:pPr>" if style or properties else ""
    return f"<w:p>{p_pr}{''.join(r if r.startswith('<') else run(r) for r in runs)}</w:p>"


def tc(*blocks: str, width: int = 2000) -> str:
    """Give a cell; a string that is no XML becomes a paragraph."""
    inner = "".join(b if b.startswith("<") else p(b) for b in blocks or ("",))
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{inner}</w:tc>'


def tr(*cells: str) -> str:
    """Give a row; a string that is no cell becomes one."""
    return f"<w:tr>{''.join(c if c.startswith(('<w:tc>', '<w:sdt>')) else tc(c) for c in cells)}</w:tr>"


def tbl(*rows: str, columns: tuple[int, ...] = (2000, 2000)) -> str:
    """Give a table."""
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    total = sum(columns)
    properties = f'<w:tblPr><w:tblW w:w="{total}" w:type="dxa"/></w:tblPr>'
    return f"<w:tbl>{properties}<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


SECTION = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:left="1701" w:right="851" w:gutter="0"/></w:sectPr>'


def docx(*blocks: str, section: str = SECTION, **others: str) -> bytes:
    """Give a .docx whose body is ``blocks``; others: header1="…", footnotes="…", core="…" and so on."""
    return write_package(parts(*blocks, section=section, **others))


def parts(*blocks: str, section: str = SECTION, **others: str) -> dict[str, bytes]:
    """Give the members of a .docx."""
    body = "".join(b if b.startswith("<") else p(b) for b in blocks)
    members = {"word/styles.xml": STYLES}
    overrides = {"word/document.xml": f"{_WML}.document.main+xml", "word/styles.xml": f"{_WML}.styles+xml"}
    relations = [("styles", "styles.xml")]
    root_relations = [(f"{_R_NS}/officeDocument", "word/document.xml")]
    members["word/document.xml"] = (
        f'<w:document xmlns:w="{W_NS}" xmlns:r="{_R_NS}"><w:body>{body}{section}</w:body></w:document>'
    )
    for name, inner in others.items():
        kind = re.sub(r"\d+$", "", name)
        if kind in _KINDS:
            root = {"header": "hdr", "footer": "ftr"}.get(kind, kind)
            members[f"word/{name}.xml"] = f'<w:{root} xmlns:w="{W_NS}" xmlns:r="{_R_NS}">{inner}</w:{root}>'
            overrides[f"word/{name}.xml"] = f"{_WML}.{_KINDS[kind]}+xml"
            relations.append((_KINDS[kind], f"{name}.xml"))
        elif kind == "core":
            members["docProps/core.xml"] = (
                f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
                f'xmlns:dc="http://purl.org/dc/elements/1.1/">{inner}</cp:coreProperties>'
            )
            overrides["docProps/core.xml"] = "application/vnd.openxmlformats-package.core-properties+xml"
            root_relations.append((f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml"))
    members["_rels/.rels"] = _relations(root_relations)
    members["word/_rels/document.xml.rels"] = _relations([(f"{_R_NS}/{kind}", target) for kind, target in relations])
    members["[Content_Types].xml"] = (
        f'<Types xmlns="{_PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="png" ContentType="image/png"/>'
        + "".join(f'<Override PartName="/{part}" ContentType="{kind}"/>' for part, kind in overrides.items())
        + "</Types>"
    )
    return {name: text.encode() for name, text in members.items()}


def _relations(relations: list[tuple[str, str]]) -> str:
    rows = "".join(
        f'<Relationship Id="rId{i}" Type="{kind}" Target="{target}"/>' for i, (kind, target) in enumerate(relations, 1)
    )
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{rows}</Relationships>'


def read(data: bytes, part: str = "word/document.xml") -> str:
    """Read one member as text."""
    with ZipFile(BytesIO(data)) as file:
        return file.read(part).decode()


def body(data: bytes) -> str:
    """Give what stands in the body of a document, without its last section."""
    inner = read(data).partition("<w:body>")[2].partition("</w:body>")[0]
    return re.sub(r"<w:sectPr>.*", "", inner)


def lines(data: bytes, part: str = "word/document.xml") -> list[str]:
    """Give the text of each paragraph, tabs and line breaks as characters."""
    w = f"{{{W_NS}}}"
    signs = {f"{w}tab": "\t", f"{w}br": "\n"}
    root = etree.fromstring(read(data, part).encode())
    return [
        "".join(e.text or "" if e.tag == f"{w}t" else signs.get(e.tag, "") for e in paragraph.iter())
        for paragraph in root.iter(f"{w}p")
    ]
