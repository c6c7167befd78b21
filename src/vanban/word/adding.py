"""Footnotes, pictures and charts put into a package: their parts, and all else of the package that must know them.

What the template lacks is made: the part of footnotes with Word's two
separators, its entry in the settings, the styles, relationships and content
types (ECMA-376 part 1, 11.3.7, 14.2.1, 15.2.11, 17.11; part 2, 10.1).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree
from lxml.etree import _Element as Element

from vanban.word import safety
from vanban.word.additions import NOTE_STYLES, Additions
from vanban.word.package import Package
from vanban.word.wordml import W, child, insert_after, parse_xml, value

_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml"
_WORKBOOK_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_NOTES_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml"

_SEPARATORS = "".join(
    f'<w:footnote w:type="{kind}" w:id="{number}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" '
    f'w:lineRule="auto"/></w:pPr><w:r><w:{kind}/></w:r></w:p></w:footnote>'
    for kind, number in (("separator", -1), ("continuationSeparator", 0))
)
_NOTE_PROPERTIES = '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
_SETTINGS_BEHIND = tuple(
    "endnotePr compat docVars rsids attachedSchema themeFontLang clrSchemeMapping doNotIncludeSubdocsInStats"  # noqa: SIM905
    " doNotAutoCompressPictures forceUpgrade captions readModeInkLockDown smartTagType shapeDefaults"
    " doNotEmbedSmartTags decimalSymbol listSeparator".split()
)
_STYLES = {
    "footnote text": (
        '<w:style w:type="paragraph" w:styleId="{id}"><w:name w:val="footnote text"/><w:pPr><w:spacing w:after="0" '
        'w:line="240" w:lineRule="auto"/></w:pPr><w:rPr><w:sz w:val="20"/><w:szCs w:val="20"/></w:rPr></w:style>'
    ),
    "footnote reference": (
        '<w:style w:type="character" w:styleId="{id}"><w:name w:val="footnote reference"/><w:rPr>'
        '<w:vertAlign w:val="superscript"/></w:rPr></w:style>'
    ),
}


def added(package: Package, filled: Mapping[str, bytes], additions: Additions) -> dict[str, bytes]:
    """Give the parts to replace or add: those ``filled``, and what ``additions`` need."""
    work = _Work(package, dict(filled))
    if additions.notes:
        work.add_notes(additions)
    if additions.pictures:
        work.add_pictures(additions)
    if additions.charts:
        work.add_charts(additions)
    return work.parts()


class _Work:
    def __init__(self, package: Package, filled: dict[str, bytes]) -> None:
        self.package, self.filled = package, filled
        self.folder = package.main.rpartition("/")[0]
        self.roots: dict[str, Element] = {}

    def parts(self) -> dict[str, bytes]:
        """Give the finished parts."""
        changed = {part: _serialised(root) for part, root in self.roots.items()}
        return {**self.filled, **changed}

    def root(self, part: str, new: str = "") -> Element:
        """Give a part's tree, to be changed; one that lacks is parsed from ``new``."""
        if part not in self.roots:
            data = self.filled.get(part) or (self.package.read(part) if part in self.package.names else new.encode())
            self.roots[part] = parse_xml(data, self.package.name, part)
        return self.roots[part]

    def add_notes(self, additions: Additions) -> None:
        part = next(iter(self.package.of_type("footnotes+xml")), "")
        if not part:
            part = f"{self.folder}/footnotes.xml"
            self.root(part, f'<w:footnotes xmlns:w="{_WORD}">{_SEPARATORS}</w:footnotes>')
            self.override(part, _NOTES_TYPE)
            self.relate("vanbanNotes", "footnotes", "footnotes.xml")
            for settings in self.package.of_type(".settings+xml"):
                self.announce(self.root(settings))
        self.root(part).extend(_elements("".join(additions.notes)))
        for styles in self.package.of_type(".styles+xml"):
            self.add_styles(styles, additions.taken.note_styles)

    def announce(self, settings: Element) -> None:
        """Name the separators in the settings."""
        old = child(settings, "footnotePr")
        if old is None:
            before = [e for e in settings if e.tag not in {W + name for name in _SETTINGS_BEHIND}]
            names = [str(e.tag).rpartition("}")[2] for e in before]
            insert_after(settings, next(_elements(_NOTE_PROPERTIES)), names)
        elif child(old, "footnote") is None:
            old.extend(next(_elements(_NOTE_PROPERTIES)))

    def add_styles(self, part: str, ids: Mapping[str, str]) -> None:
        """Add the styles of footnotes that lack."""
        present = {value(style, "styleId") for style in parse_xml(self.package.read(part), self.package.name, part)}
        for name in NOTE_STYLES:
            if ids[name] not in present:
                self.root(part).extend(_elements(_STYLES[name].format(id=ids[name])))

    def add_pictures(self, additions: Additions) -> None:
        number = 0
        for data, (ending, relation) in additions.pictures.items():
            number += 1
            while f"{self.folder}/media/vanban{number}.{ending}".lower() in additions.taken.members:
                number += 1
            name = f"media/vanban{number}.{ending}"
            self.filled[f"{self.folder}/{name}"] = data
            self.relate(relation, "image", name)
            self.know_ending(f"{self.folder}/{name}", ending, f"image/{ending}")

    def add_charts(self, additions: Additions) -> None:
        number = 0
        for chart in additions.charts:
            number += 1
            while {f"{self.folder}/{name}".lower() for name in _chart_members(number)} & additions.taken.members:
                number += 1
            part, relations, workbook = _chart_members(number)
            self.filled[f"{self.folder}/{part}"] = chart.data
            self.filled[f"{self.folder}/{workbook}"] = chart.workbook
            self.filled[f"{self.folder}/{relations}"] = (
                '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
                f'<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="{chart.link}" '
                f'Type="{_RELATION}/package" Target="../{workbook}"/></Relationships>'
            ).encode()
            self.relate(chart.relation, "chart", part)
            self.override(f"{self.folder}/{part}", _CHART_TYPE)
            self.know_ending(f"{self.folder}/{workbook}", "xlsx", _WORKBOOK_TYPE)

    def relate(self, relation: str, kind: str, target: str) -> None:
        new = f'<Relationships xmlns="{_PACKAGE}/relationships"/>'
        root = self.root(self.package.relations, new)
        etree.SubElement(
            root, f"{{{_PACKAGE}/relationships}}Relationship", Id=relation, Type=f"{_RELATION}/{kind}", Target=target
        )

    def override(self, part: str, kind: str) -> None:
        types = self.root(safety.CONTENT_TYPES)
        etree.SubElement(types, f"{{{_PACKAGE}/content-types}}Override", PartName=f"/{part}", ContentType=kind)

    def know_ending(self, part: str, ending: str, kind: str) -> None:
        """Tell the type of files of this ending, or of this one where the ending means something else."""
        types = self.root(safety.CONTENT_TYPES)
        tag = f"{{{_PACKAGE}/content-types}}Default"
        known = {str(e.get("Extension", "")).lower(): str(e.get("ContentType", "")).lower() for e in types.iter(tag)}
        if ending not in known:
            types.insert(0, types.makeelement(tag, Extension=ending, ContentType=kind))
        elif known[ending] != kind:
            self.override(part, kind)


def _chart_members(number: int) -> tuple[str, str, str]:
    """Name the parts of a chart below the document's folder: itself, its relationships, its workbook."""
    return (
        f"charts/chart{number}.xml",
        f"charts/_rels/chart{number}.xml.rels",
        f"embeddings/Microsoft_Excel_Sheet{number}.xlsx",
    )


def _elements(text: str) -> Iterator[Element]:
    """Parse WordprocessingML of ours."""
    return iter(list(etree.fromstring(f'<w:x xmlns:w="{_WORD}">{text}</w:x>')))


def _serialised(root: Element) -> bytes:
    data: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return data
