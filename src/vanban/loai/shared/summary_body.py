"""The body of a summary report: sections and their parts under fixed headings, printed and read back.

A part is either prose or computed, so that reading takes the one and forgets the other.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from vanban.chu.text import slug
from vanban.loai.shared.summary_parts import NhomPhan
from vanban.the_thuc.khoi_noi_dung import KhoiNoiDung
from vanban.thong_ke.bieu import Bieu
from vanban.thong_ke.bieu_do import Chuoi
from vanban.thong_ke.loi import Cau

CacKhoiTinh = tuple[KhoiNoiDung, ...]


class Muc(NamedTuple):
    """A section: its heading and its parts; a part without a heading stands right below the section's."""

    ten: str
    phan: tuple[tuple[str, CacKhoiTinh], ...]


def in_cac_muc(title: str, sections: Iterable[Muc]) -> Iterator[KhoiNoiDung]:
    """Give the blocks of one half of the report; what is empty has no heading."""
    yield KhoiNoiDung(phan=title)
    for section in sections:
        parts = [(heading, blocks) for heading, blocks in section.phan if blocks]
        if parts:
            yield KhoiNoiDung(muc=section.ten)
        for heading, blocks in parts:
            if heading:
                yield KhoiNoiDung(khoan=heading)
            yield from blocks


def khoi_loi(sentences: Iterable[Cau]) -> CacKhoiTinh:
    """Make blocks of computed sentences."""
    return tuple(KhoiNoiDung.model_validate({kind: text}) for kind, text in sentences)


def khoi_bang(table: Bieu) -> CacKhoiTinh:
    """Make a block of a computed table, with its title above it."""
    return (KhoiNoiDung(bang=table.bang().model_copy(update={"tieu_de": table.tieu_de})),)


def khoi_bieu_do(data: Chuoi, form: str) -> CacKhoiTinh:
    """Make a block of a chart; none of what has fewer than two categories, which would compare nothing."""
    if len(data.nhan) < 2:
        return ()
    series = [{"ten": name, "gia_tri": list(values)} for name, values in zip(data.ten, data.gia_tri, strict=True)]
    chart = {"kieu": form, "chu_thich": data.tieu_de, "nhan": list(data.nhan), "so_lieu": series, "don_vi": data.don_vi}
    return (KhoiNoiDung.model_validate({"bieu_do": chart}),)


class ThanDoc(NamedTuple):
    """A body that was read: what stands before the first half, the halves' titles, the parts by their headings."""

    mo_dau: list[dict[str, Any]]
    tieu_de: list[str]
    phan: dict[tuple[str, str], list[dict[str, Any]]]

    def nhom(self, section: str, kind: type[NhomPhan]) -> dict[str, Any]:
        """Give the prose of a section's parts by their fields."""
        found = {name: self.phan.get((slug(section), slug(heading))) for name, heading in kind.cac_de_muc().items()}
        return {name: blocks for name, blocks in found.items() if blocks}

    def loi(self, section: str, heading: str = "") -> list[dict[str, Any]]:
        """Give the blocks of one part."""
        return self.phan.get((slug(section), slug(heading)), [])


def doc_than_bao_cao(blocks: Sequence[dict[str, Any]]) -> ThanDoc:
    """Part the blocks of a body at its headings: the inverse of ``in_cac_muc``."""
    found = ThanDoc([], [], {})
    section = heading = ""
    for block in blocks:
        if "phan" in block:
            found.tieu_de.append(block["phan"])
            section = heading = ""
        elif "muc" in block:
            section, heading = slug(block["muc"]), ""
        elif "khoan" in block:
            heading = slug(block["khoan"])
        elif section:
            found.phan.setdefault((section, heading), []).append(block)
        else:
            found.mo_dau.append(block)
    return found
