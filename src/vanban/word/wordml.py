"""WordprocessingML as lxml sees it: names, the safe parser, schema order."""

from __future__ import annotations

import re
from collections.abc import Sequence

from lxml import etree
from lxml.etree import _Element as Element

from vanban.errors import WordError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
PRESERVE = "{http://www.w3.org/XML/1998/namespace}space"

# The schema fixes the order of properties; these are the heads of the two sequences, up to what we insert.
P_PR_BEFORE_IND = tuple(
    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"  # noqa: SIM905
    " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
    " snapToGrid spacing".split()
)
R_PR_BEFORE_BOLD = ("rStyle", "rFonts")
R_PR_BEFORE_ITALIC = (*R_PR_BEFORE_BOLD, "b", "bCs")

_DECLARATION = re.compile(r' xmlns(?::(\w+))?="([^"]*)"')


def w_names(words: str) -> frozenset[str]:
    """Give the full names of ``w:`` elements, written with spaces between."""
    return frozenset(W + word for word in words.split())


def parse_xml(data: bytes, path: str, part: str) -> Element:
    """Parse one part of the package ``path``; ``WordError`` when it is not plain, well-formed XML."""
    # A new parser each time: lxml parsers hold a lock and, after an error, the error's log.
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        raise WordError(path, f"{part}: không phải XML đúng cú pháp") from None
    if root.getroottree().docinfo.internalDTD is not None:
        raise WordError(path, f"{part}: có khai báo DOCTYPE")
    return root


def child(element: Element | None, name: str) -> Element | None:
    """Find the first child ``w:name``."""
    return None if element is None else element.find(W + name)


def value(element: Element | None, name: str = "val") -> str:
    """Read the attribute ``w:name``, empty when there is none."""
    return "" if element is None else str(element.get(W + name, ""))


def insert_after(parent: Element, new: Element, before: Sequence[str]) -> None:
    """Put ``new`` into ``parent`` behind the children called ``before``, which the schema wants first."""
    names = {W + name for name in before}
    index = 0
    for position, element in enumerate(parent, start=1):
        if element.tag in names:
            index = position
    parent.insert(index, new)


def fragment(element: Element) -> str:
    """Serialise ``element`` to text that can stand inside the part it came from (no namespace declarations)."""
    declared = element.getroottree().getroot().nsmap
    text = etree.tostring(element, encoding="unicode", with_tail=False)
    return _DECLARATION.sub(lambda found: "" if declared.get(found[1]) == found[2] else found[0], text)
