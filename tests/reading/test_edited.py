"""Files edited by hand, and files that are none of ours."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document
from docx.shared import Mm
from plans import plan, with_table
from word_files import p, word_file

import vanban
from vanban.errors import InputError, UnknownKindError, WordError
from vanban.reading import read, read_with_rest
from vanban.word.package import Package


def edited(change, document=None):
    """A rendered plan after ``change`` did something to it in Word."""
    word = Document(BytesIO(vanban.render(document or plan())))
    change(word)
    out = BytesIO()
    word.save(out)
    return out.getvalue()


def find(word, text):
    cells = [each for table in word.tables for row in table.rows for cell in row.cells for each in cell.paragraphs]
    return next(each for each in [*word.paragraphs, *cells] if text in each.text)


def rest(data):
    found = read_with_rest(data)
    return found.document, [str(each) for each in found.unplaced]


def test_saved_by_another_program_nothing_is_lost():
    assert read_with_rest(edited(lambda word: None)) == read_with_rest(vanban.render(plan()))


def test_words_changed_in_word_are_data():
    def change(word):
        find(word, "Tổ chức phát động").runs[0].text = "- Phát động thi đua"
        find(word, "Số:").runs[0].text = "Số : 7 / KH - KCNĐN"

    document, unplaced = rest(edited(change))
    assert document.noi_dung[0].nhiem_vu[2].noi_dung == "Phát động thi đua."
    assert (document.so_ky_hieu.so, unplaced) == (7, [])


def test_bold_words_become_marks():
    def change(word):
        paragraph = find(word, "Trên đây là")
        paragraph.runs[0].text = "Trên đây là "
        paragraph.add_run("Kế hoạch ").bold = True
        paragraph.add_run("năm").italic = True

    assert read(edited(change)).ket_thuc == "Trên đây là **Kế hoạch** *năm*."


def test_bold_within_a_word_is_told():
    def change(word):
        paragraph = find(word, "Trên đây là")
        paragraph.runs[0].text = "Trên"
        paragraph.add_run("đây").bold = True

    document, unplaced = rest(edited(change))
    assert document.ket_thuc == "Trênđây."
    assert unplaced == ["đoạn 37: “Trênđây” có chữ đậm hoặc nghiêng ở giữa từ, đọc thành chữ thường"]


def test_what_has_no_place_is_told_with_its_place():
    def change(word):
        find(word, "2. Yêu cầu").insert_paragraph_before("Ghi chú thêm", style="Normal")
        find(word, "III.").insert_paragraph_before("IV. Kinh phí", style="heading 1")

    document, unplaced = rest(edited(change))
    assert document == plan()
    assert unplaced == [
        "đoạn 8: “Ghi chú thêm” không xếp được vào mục nào",
        "đoạn 35: “IV. Kinh phí” không xếp được vào mục nào",
    ]


def test_a_section_of_its_own_is_told_whole():
    def change(word):
        find(word, "III.").insert_paragraph_before("III. Kinh phí", style="heading 1")
        find(word, "III. Tổ").insert_paragraph_before("Do ngân sách cấp.", style="Nội dung")

    document, unplaced = rest(edited(change))
    assert document == plan()
    assert [line.partition(": ")[2].split("” ")[0] for line in unplaced] == ["“III. Kinh phí", "“Do ngân sách cấp."]


def test_an_automatic_list_is_read_with_its_labels():
    made = vanban.render(plan(yeu_cau=["Một", "Hai"]))
    package = Package.open(made)
    text = package.read("word/document.xml").decode()
    numbered = re.sub(
        r'(<w:pStyle w:val="GachDauDong"/>)(</w:pPr><w:r><w:t xml:space="preserve">)- (Một)',
        r'\1<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>\2\3', text,
    )  # fmt: skip
    assert numbered != text
    w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    numbering = (
        f'<w:numbering {w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
        '<w:lvlText w:val="-"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
        "</w:numbering>"
    )
    rels = package.read("word/_rels/document.xml.rels").decode()
    link = (
        '<Relationship Id="rId99" Target="numbering.xml" '
        'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering"/></Relationships>'
    )
    types = package.read("[Content_Types].xml").decode()
    kind = (
        '<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.numbering+xml"/></Types>'
    )
    parts = {
        "word/document.xml": numbered, "word/numbering.xml": numbering,
        "word/_rels/document.xml.rels": rels.replace("</Relationships>", link),
        "[Content_Types].xml": types.replace("</Types>", kind),
    }  # fmt: skip
    data = package.with_parts({name: part.encode() for name, part in parts.items()})
    assert read(data) == plan(yeu_cau=["Một", "Hai"])


def test_pictures_headers_and_fixed_words_are_told(tmp_path):
    def change(word):
        picture = tmp_path / "a.png"
        picture.write_bytes(PNG)
        find(word, "Trên đây là").add_run().add_picture(str(picture), width=Mm(10))
        find(word, "Độc lập").runs[0].text = "Độc lập Tự do"
        word.sections[0].header.paragraphs[0].add_run(" DỰ THẢO")

    _, unplaced = rest(edited(change))
    assert unplaced == [
        "bảng 1, hàng 1, ô 2, đoạn 2: “Độc lập Tự do” không xếp được vào mục nào",
        "đoạn 37: có hình, không đọc vào dữ liệu",
        "đầu trang, đoạn 1: “DỰ THẢO” không xếp được vào mục nào",
    ]


def test_where_text_and_table_differ_the_table_holds_and_the_text_is_told():
    def change(word):
        find(word, "Thực hiện việc thứ 0").runs[0].text = "- Việc khác"

    document, unplaced = rest(edited(change, with_table(4)))
    assert document == with_table(4)
    assert unplaced == ["đoạn 15: “- Việc khác” không xếp được vào mục nào"]


def test_what_a_plan_must_have_is_asked_for():
    def change(word):
        for text in ("Ban Quản lý", "Số:", "Trưởng ban"):
            paragraph = find(word, text) if text != "Ban Quản lý" else word.tables[0].cell(0, 0).paragraphs[1]
            paragraph._p.getparent().remove(paragraph._p)
        find(word, "Đồng Nai, ngày").runs[0].text = "Đồng Nai, ngày 31 tháng 02 năm 2020"

    with pytest.raises(InputError) as caught:
        read(edited(change), "a.docx")
    assert [str(fault) for fault in caught.value.faults] == [
        "a.docx: Cơ quan ban hành (co_quan_ban_hanh): không thấy trong tệp",
        "a.docx: Số, ký hiệu (so_ky_hieu): không thấy trong tệp",
        "a.docx:bảng 1, hàng 2, ô 2, đoạn 1: Ngày ban hành (ngay_ban_hanh): không có ngày 31/2/2020",
        "a.docx: Người ký (nguoi_ky): không thấy trong tệp",
    ]


def test_another_kind_of_paper_is_named():
    def change(word):
        find(word, "Kế hoạch").runs[0].text = "Kế hạch"

    with pytest.raises(UnknownKindError, match="ke_hoach"):
        read(edited(change))


def test_a_strangers_file_is_refused():
    with pytest.raises(InputError, match=r"a\.docx: không thấy tên loại văn bản"):
        read(word_file(p("Kính gửi anh Nam")), "a.docx")
    with pytest.raises(WordError, match=r"a\.docx"):
        read(b"", "a.docx")


PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff3f0005fe02fe0def46b8"
    "0000000049454e44ae426082"
)


def test_the_package_edited_is_a_package():
    with ZipFile(BytesIO(edited(lambda word: None))) as package:
        assert package.testzip() is None
