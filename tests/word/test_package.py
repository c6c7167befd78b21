"""Packages: what is refused, and that the rest keeps its bytes."""

import struct
import zlib
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_STORED, ZipFile, ZipInfo

import pytest
from tests.word.conftest import docx, p, parts

from vanban.errors import WordError
from vanban.word.archive import Member
from vanban.word.package import Limits, Package, write_package
from vanban.word.template import compile_template

GOOD = parts("a")
_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def zipped(members: dict[str, bytes], **extra: bytes) -> bytes:
    """Zip as any program would, names as given."""
    out = BytesIO()
    with ZipFile(out, "w") as file:
        for name, data in {**members, **extra}.items():
            file.writestr(ZipInfo(name), data, compress_type=8)
    return out.getvalue()


def with_relation(kind: str, target: str, mode: str = "") -> dict[str, bytes]:
    """Give the members of a .docx with one more relationship of its document."""
    name = "word/_rels/document.xml.rels"
    mode = f' TargetMode="{mode}"' if mode else ""
    row = f'<Relationship Id="rX" Type="{_RELS}/{kind}" Target="{target}"{mode}/></Relationships>'
    return {**GOOD, name: GOOD[name].replace(b"</Relationships>", row.encode())}


def with_type(part: str, kind: str) -> dict[str, bytes]:
    """Give the members of a .docx with one more part of that content type."""
    name = "[Content_Types].xml"
    row = f'<Override PartName="/{part}" ContentType="{kind}"/></Types>'
    return {**GOOD, name: GOOD[name].replace(b"</Types>", row.encode()), part: b"x"}


def patched(data: bytes, name: bytes, local: int, central: int, value: bytes) -> bytes:
    """Overwrite a field of a member's local header and directory entry (offsets from their signatures)."""
    out = bytearray(data)
    start = out.index(name) - 30
    entry = out.rindex(name) - 46
    out[start + local : start + local + len(value)] = value
    out[entry + central : entry + central + len(value)] = value
    return bytes(out)


def overlapping() -> bytes:
    data = bytearray(write_package(GOOD))
    first, second = (data.index(b"PK\1\2"), data.index(b"PK\1\2", data.index(b"PK\1\2") + 4))
    data[second + 42 : second + 46] = data[first + 42 : first + 46]
    return bytes(data)


def duplicated() -> bytes:
    data = write_package({**GOOD, "word/stylez.xml": b"<a/>"})
    return data.replace(b"word/stylez.xml", b"word/styles.xml")


def bzipped() -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as file:
        for name, data in GOOD.items():
            file.writestr(name, data, compress_type=ZIP_BZIP2)
    return out.getvalue()


BOMB = write_package({**GOOD, "word/header1.xml": b"<a>" + b" " * 30_000_000 + b"</a>"})
ENTITY = b'<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]><w>&a;</w>'
LAUGHS = b'<!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><l>&b;</l>'

REFUSED = {
    "nothing": (b"", "không phải tệp .docx"),
    "text": (b"PK nothing of the sort", "không phải tệp .docx"),
    "cut off": (write_package(GOOD)[:-40], "không phải tệp .docx"),
    "cut in the middle": (write_package(GOOD)[200:], "không khớp|chồng lên nhau|không phải tệp .docx"),
    "old .doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "tệp .doc kiểu cũ"),
    "encrypted": (patched(write_package(GOOD), b"word/styles.xml", 6, 8, b"\1\0"), "mã hoá"),
    "strange compression": (bzipped(), "kiểu nén lạ"),
    "path upwards": (zipped(GOOD, **{"../evil.xml": b"a"}), "tên mục trỏ ra ngoài"),
    "path upwards inside": (zipped(GOOD, **{"word/../../evil.xml": b"a"}), "tên mục trỏ ra ngoài"),
    "absolute path": (zipped(GOOD, **{"/etc/passwd": b"a"}), "tên mục trỏ ra ngoài"),
    "drive": (zipped(GOOD, **{"c:/evil.xml": b"a"}), "tên mục trỏ ra ngoài"),
    "backslash": (zipped(GOOD, **{"word\\evil.xml": b"a"}), "tên mục trỏ ra ngoài"),
    "names twice": (duplicated(), "tên mục bị lặp"),
    "names differing in case": (zipped(GOOD, **{"WORD/styles.xml": b"a"}), "tên mục bị lặp"),
    "members overlapping": (overlapping(), "chồng lên nhau"),
    "bomb": (BOMB, "tỷ lệ nén"),
    "lying about its size": (
        patched(BOMB, b"word/header1.xml", 22, 24, struct.pack("<L", 900)),
        "kích thước hoặc mã kiểm tra",
    ),
    "wrong checksum": (
        patched(write_package(GOOD), b"word/styles.xml", 14, 16, b"abcd"),
        "kích thước hoặc mã kiểm tra",
    ),
    "damaged data": (
        write_package(GOOD).replace(zlib.compress(GOOD["word/document.xml"], 9, -15)[:8], b"\xff" * 8),
        "bị hỏng",
    ),
    "no content types": (zipped({n: d for n, d in GOOD.items() if not n.startswith("[")}), r"thiếu \[Content_Types\]"),
    "no document": (zipped({n: d for n, d in GOOD.items() if n != "word/document.xml"}), "officeDocument"),
    "no relationships": (zipped({n: d for n, d in GOOD.items() if n != "_rels/.rels"}), "officeDocument"),
    "entity file": (zipped({**GOOD, "word/styles.xml": ENTITY}), "DOCTYPE"),
    "entity bomb": (zipped({**GOOD, "word/header1.xml": LAUGHS}), "DOCTYPE"),
    "entities in UTF-16": (zipped({**GOOD, "word/header1.xml": LAUGHS.decode().encode("utf-16")}), "DOCTYPE"),
    "entities in the rels": (zipped({**GOOD, "word/_rels/document.xml.rels": LAUGHS}), "DOCTYPE"),
    "broken rels": (zipped({**GOOD, "word/_rels/document.xml.rels": b"<a>"}), "không phải XML"),
    "broken content types": (zipped({**GOOD, "[Content_Types].xml": b"<a>"}), "không phải XML"),
    "macro": (zipped(GOOD, **{"word/vbaProject.bin": b"a"}), "macro"),
    "macro under another name": (zipped(with_type("word/a.bin", "application/vnd.ms-office.vbaProject")), "macro"),
    "macro document": (
        zipped(with_type("word/b.xml", "application/vnd.ms-word.document.macroEnabled.main+xml")),
        "macro",
    ),
    "OLE": (
        zipped(with_type("word/embeddings/o.bin", "application/vnd.openxmlformats-officedocument.oleObject")),
        "đối tượng nhúng",
    ),
    "ActiveX": (zipped(GOOD, **{"word/activeX/activeX1.xml": b"<a/>"}), "đối tượng nhúng"),
    "OLE by its relationship": (zipped(with_relation("oleObject", "media/a.bin")), "đối tượng nhúng"),
    "foreign chunk": (zipped(with_relation("aFChunk", "a.html")), "đối tượng nhúng"),
    "template from outside": (zipped(with_relation("attachedTemplate", "http://a/b.dotm", "External")), "ra ngoài"),
    "workbook": (
        zipped(
            with_type("word/document.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
        ),
        "đây là bảng tính Excel, không phải tệp Word",
    ),
    "picture from outside": (zipped(with_relation("image", "http://a/b.png", "External")), "ra ngoài"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_an_unsafe_package_is_refused_with_a_reason(name):
    data, reason = REFUSED[name]
    with pytest.raises(WordError, match=reason) as caught:
        Package.open(data, "a.docx")
    assert caught.value.path == "a.docx"


def test_limits_are_checked_before_anything_is_inflated(monkeypatch):
    monkeypatch.setattr("vanban.word.archive.inflate", lambda *_: pytest.fail("inflated"))
    size = sum(map(len, GOOD.values()))
    largest = max(map(len, GOOD.values()))
    for limits in (
        Limits(members=len(GOOD) - 1),
        Limits(total=size - 1),
        Limits(single=largest - 1),
        Limits(ratio=1, ratio_floor=10),
    ):
        with pytest.raises(WordError, match="quá"):
            Package.open(write_package(GOOD), "a.docx", limits)


def test_a_package_at_its_limits_opens():
    size, largest = sum(map(len, GOOD.values())), max(map(len, GOOD.values()))
    Package.open(write_package(GOOD), limits=Limits(members=len(GOOD), total=size, single=largest))


def test_too_many_elements_are_refused_before_parsing():
    data = docx(*["a"] * 100)
    with pytest.raises(WordError, match="có quá 400 phần tử"):
        Package.open(data, limits=Limits(elements=400))


def test_a_member_that_inflates_past_its_size_is_given_up_there(monkeypatch):
    asked: list[int] = []
    inflate = zlib.decompressobj

    class Watched:
        def decompress(self, raw: bytes, most: int) -> bytes:
            asked.append(most)
            return inflate(-15).decompress(raw, most)

    monkeypatch.setattr("vanban.word.archive.zlib.decompressobj", lambda _: Watched())
    with pytest.raises(WordError):
        Package.open(REFUSED["lying about its size"][0])
    assert max(asked) == 900 + 1


def test_hyperlinks_and_folders_may_stay():
    data = zipped(with_relation("hyperlink", "https://chinhphu.vn", "External"), **{"word/media/": b""})
    package = Package.open(data)
    assert "word/media/" not in package.names
    assert (package.main, set(package.names)) == ("word/document.xml", set(GOOD))


def test_stored_members_and_data_descriptors_are_read():
    class Pipe(BytesIO):
        def seekable(self) -> bool:
            return False

    out = Pipe()
    with ZipFile(out, "w", ZIP_STORED) as file:
        for name, data in GOOD.items():
            file.writestr(name, data)
    package = Package.open(out.getvalue())
    assert {name: package.read(name) for name in package.names} == GOOD
    again = Package.open(package.with_parts({}))
    assert {name: again.read(name) for name in again.names} == GOOD


def test_parts_are_replaced_and_added_and_the_rest_stays():
    package = Package.open(write_package({**GOOD, "word/ảnh.png": b"\x89PNG"}))
    made = Package.open(package.with_parts({"word/document.xml": "<mới/>".encode(), "word/comments.xml": b"<c/>"}))
    assert made.read("word/document.xml") == "<mới/>".encode()
    assert made.read("word/comments.xml") == b"<c/>"
    assert made.read("word/ảnh.png") == b"\x89PNG"
    assert set(made.names) == {*package.names, "word/comments.xml"}
    assert package.read("word/document.xml") == GOOD["word/document.xml"]


def test_a_text_in_many_pieces_is_packed_as_the_same_text_in_one():
    pieces = [f"<w:p>{number * 7919 % 1000}</w:p>".encode() for number in range(50_000)]
    packed = Member.pack("a", pieces)
    assert packed.unpack() == b"".join(pieces)
    assert packed == Member.pack("a", [b"".join(pieces)])


def test_content_types_stay_first_also_when_they_change():
    package = Package.open(write_package(GOOD))
    data = package.with_parts({"[Content_Types].xml": GOOD["[Content_Types].xml"], "word/document.xml": b"<a/>"})
    with ZipFile(BytesIO(data)) as file:
        assert file.testzip() is None
        assert file.namelist()[0] == "[Content_Types].xml"
        assert sorted(file.namelist()) == sorted(GOOD)


def test_a_real_document_opens(tmp_path: Path):
    import docx as python_docx

    path = tmp_path / "a.docx"
    python_docx.Document().save(str(path))
    package = Package.open(path.read_bytes(), "a.docx")
    assert package.of_type(".styles+xml") == ("word/styles.xml",)
    document = python_docx.Document(BytesIO(package.with_parts({"docProps/app.xml": package.read("docProps/app.xml")})))
    assert document.sections


def test_a_template_that_is_no_usual_word_document_is_refused():
    strict = GOOD["word/document.xml"].replace(
        b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        b"http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    with pytest.raises(WordError, match="Strict"):
        compile_template(zipped({**GOOD, "word/document.xml": strict}), "a.docx")


def test_xml_nested_absurdly_deep_is_refused():
    deep = b"<a>" * 5000 + b"</a>" * 5000
    with pytest.raises(WordError, match="không phải XML"):
        compile_template(zipped({**GOOD, "word/document.xml": deep}), "a.docx")


def test_a_missing_member_is_a_key_error():
    with pytest.raises(KeyError):
        Package.open(docx(p("a"))).read("word/khong_co.xml")


@pytest.mark.parametrize(
    "field",
    [
        '<w:p><w:fldSimple w:instr=" DDEAUTO c:\\x y "/></w:p>',
        '<w:p><w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://a/b"</w:instrText></w:r></w:p>',
    ],
)
def test_a_template_whose_fields_fetch_from_outside_is_refused(field):
    with pytest.raises(WordError, match="lấy nội dung từ bên ngoài"):
        compile_template(docx(field))
