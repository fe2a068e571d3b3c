"""Word documents: what a reader sees with every change accepted."""

import io
import re
import zipfile
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from plans.reading.document import Document, Merged, Table, Unread
from plans.reading.formats import document_of
from tests.plans.reading.formats.reading import cells, paragraphs, tables, texts


def read(word: Any) -> Document:
    return document_of(saved(word))


def saved(word: Any) -> bytes:
    out = io.BytesIO()
    word.save(out)
    return out.getvalue()


SPACES = nsdecls("w") + "".join(
    f' xmlns:{name}="{uri}"'
    for name, uri in (
        ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
        ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
        ("v", "urn:schemas-microsoft-com:vml"),
    )
)


def element(xml: str) -> Any:
    """A piece of Word's XML, in its namespaces."""
    return parse_xml(re.sub(r"(?=/?>)", f" {SPACES}", xml, count=1))


def changed(data: bytes, part: str, old: str, new: str) -> bytes:
    """The file with one of its parts written otherwise."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as packed, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
        for name in packed.namelist():
            text = packed.read(name)
            if name == part:
                assert old in text.decode()
                text = text.decode().replace(old, new).encode()
            made.writestr(name, text)
    return out.getvalue()


def test_headings_lists_and_lines_in_order() -> None:
    word = docx.Document()
    word.core_properties.title = "Tidplan"
    word.add_paragraph("Plan", style="Title")
    word.add_heading("Våren", 2)
    word.add_paragraph("första", style="List Number")
    word.add_paragraph("")
    word.add_paragraph("rad ett").add_run("\nrad två")
    word.add_paragraph("•\tskriven punkt")
    document = read(word)
    assert document.title == "Tidplan"
    assert [place.line for place in document.lines()] == [1, 2, 3, 4, 5, 6, 7]
    assert [(p.text, p.heading, p.bullet) for p in paragraphs(document)] == [
        ("Plan", 1, False), ("Våren", 2, False), ("första", 0, True),
        ("rad ett", 0, False), ("rad två", 0, False), ("skriven punkt", 0, True),
    ]  # fmt: skip


def test_inserted_words_count_and_deleted_ones_do_not() -> None:
    word = docx.Document()
    paragraph = word.add_paragraph("KF ")
    paragraph._p.append(element("<w:del w:id='1' w:author='A'><w:r><w:delText>5 maj</w:delText></w:r></w:del>"))
    paragraph._p.append(element("<w:ins w:id='2' w:author='A'><w:r><w:t>7 maj</w:t></w:r></w:ins>"))
    table = word.add_table(2, 2)
    for cell, text in zip(table._cells, "abcd", strict=True):
        cell.text = text
    table.rows[1]._tr.get_or_add_trPr().append(element("<w:del w:id='3' w:author='A'/>"))
    document = read(word)
    assert texts(document) == ["KF 7 maj"]
    assert tables(document) == [[["a", "b"]]]
    assert document.unread == (Unread("deleted_text", {"count": 2}),)


def test_words_struck_through_or_hidden() -> None:
    word = docx.Document()
    cell, whole = word.add_table(1, 2).rows[0].cells
    cell.paragraphs[0].add_run("5 maj").font.strike = True
    cell.paragraphs[0].add_run(" 7 maj")
    whole.paragraphs[0].add_run("KS").font.double_strike = True
    word.add_paragraph("synligt").add_run(" dolt").font.hidden = True
    document = read(word)
    (row,) = cells(document)
    assert [(cell.text, cell.crossed, cell.struck) for cell in row] == [
        ("7 maj", "5 maj", False),
        ("KS", "", True),
    ]
    assert texts(document) == ["synligt"]
    assert document.unread == (Unread("hidden_text", {"count": 1}),)


def test_raised_figures_and_odd_characters() -> None:
    word = docx.Document()
    paragraph = word.add_paragraph("kl\u00a013")
    paragraph.add_run("00").font.superscript = True
    paragraph.add_run("\u201316")
    paragraph.add_run("30").font.superscript = True
    paragraph.add_run(" full\u00admäktige")
    paragraph._p.append(element("<w:r><w:t>25</w:t><w:noBreakHyphen/><w:t>30</w:t></w:r>"))
    assert texts(read(word)) == ["kl 13.00–16.30 fullmäktige25-30"]


def test_merged_cells_repeat_their_words() -> None:
    word = docx.Document()
    table = word.add_table(3, 3)
    for number, cell in enumerate(table._cells):
        cell.text = str(number)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "bred"
    table.cell(1, 0).merge(table.cell(2, 0)).text = "hög"
    table.rows[0]._tr.get_or_add_trPr().append(element("<w:tblHeader/>"))
    document = read(word)
    assert [[(cell.text, cell.merged) for cell in row] for row in cells(document)] == [
        [("bred", None), ("bred", Merged.LEFT), ("2", None)],
        [("hög", None), ("4", None), ("5", None)],
        [("hög", Merged.ABOVE), ("7", None), ("8", None)],
    ]
    (block,) = (block for block in document.blocks if isinstance(block, Table))
    assert [row.header for row in block.rows] == [True, False, False]


def test_edges_moved_a_little_by_hand_make_no_columns() -> None:
    word = docx.Document()
    word.element.body.insert(0, element(
        "<w:tbl><w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='40'/><w:gridCol w:w='3000'/></w:tblGrid>"
        "<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>b</w:t></w:r></w:p></w:tc></w:tr>"
        "<w:tr><w:tc><w:tcPr><w:gridSpan w:val='2'/></w:tcPr><w:p><w:r><w:t>c</w:t></w:r></w:p></w:tc>"
        "<w:tc><w:p><w:r><w:t>d</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
    ))  # fmt: skip
    assert tables(read(word)) == [[["a", "b"], ["c", "d"]]]


def test_a_table_in_a_cell_stands_after_it_and_a_frame_is_none() -> None:
    word = docx.Document()
    outer = word.add_table(2, 2)
    outer.cell(0, 0).text = "yttre"
    inner = outer.cell(1, 1).add_table(2, 2)
    for cell, text in zip(inner._cells, "abcd", strict=True):
        cell.text = text
    frame = word.add_table(1, 1).cell(0, 0)
    frame.text = "Rubrik"
    framed = frame.add_table(2, 2)
    for cell, text in zip(framed._cells, "efgh", strict=True):
        cell.text = text
    document = read(word)
    assert tables(document) == [[["yttre", ""], ["", ""]], [["a", "b"], ["c", "d"]], [["e", "f"], ["g", "h"]]]
    assert texts(document) == ["Rubrik"]


def test_content_controls_and_text_boxes_are_read_once() -> None:
    word = docx.Document()
    body = word.element.body
    body.insert(
        0, element("<w:sdt><w:sdtContent><w:p><w:r><w:t>i en kontroll</w:t></w:r></w:p></w:sdtContent></w:sdt>")
    )
    box = "<w:txbxContent><w:p><w:r><w:t>i en ruta</w:t></w:r></w:p></w:txbxContent>"
    body.insert(1, element(
        "<w:p><w:r><w:t>före</w:t><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing>"
        f"<wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>{box}</v:textbox>"
        "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    ))  # fmt: skip
    assert texts(read(word)) == ["i en kontroll", "före", "i en ruta"]


def test_lines_with_tabs_are_a_table_but_not_those_of_a_table_of_contents() -> None:
    word = docx.Document()
    word.styles.add_style("toc 1", 1)
    word.add_paragraph("Inledning\t3", style="toc 1")
    word.add_paragraph("Datum\tVad")
    word.add_paragraph("5 maj\t\tKS")
    word.add_paragraph("slut")
    document = read(word)
    assert tables(document) == [[["Datum", "Vad"], ["5 maj", "KS"]]]
    assert texts(document) == ["Inledning 3", "slut"]


def test_running_heads_are_furniture_and_notes_stand_last_with_their_marks() -> None:
    word = docx.Document()
    word.sections[0].header.paragraphs[0].text = "Kommunen\tTidplan"
    paragraph = word.add_paragraph("Beslut 5 maj 2024")
    paragraph._p.append(element("<w:r><w:footnoteReference w:id='7'/></w:r>"))
    data = saved(word)
    notes = (
        f"<w:footnotes {nsdecls('w')}>"
        "<w:footnote w:id='0'><w:p><w:r><w:t>skiljelinje</w:t></w:r></w:p></w:footnote>"
        "<w:footnote w:id='7'><w:p><w:r><w:t>Om KS vill</w:t></w:r></w:p></w:footnote></w:footnotes>"
    )
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a") as packed:
        packed.writestr("word/footnotes.xml", notes)
    document = document_of(out.getvalue())
    assert [(p.text, p.furniture) for p in paragraphs(document)] == [
        ("Kommunen Tidplan", True), ("Beslut 5 maj 2024[1]", False), ("[1] Om KS vill", False),
    ]  # fmt: skip


def test_documents_with_macros_templates_and_strict_ones_are_read() -> None:
    word = docx.Document()
    word.add_paragraph("KS 5 maj")
    data = saved(word)
    for kind in (
        "application/vnd.ms-word.document.macroEnabled.main+xml",
        "application/vnd.ms-word.template.main+xml",
    ):
        main = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
        assert texts(document_of(changed(data, "[Content_Types].xml", main, kind))) == ["KS 5 maj"]
    old, new = (
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
        "http://purl.oclc.org/ooxml/wordprocessingml/main",
    )
    assert texts(document_of(changed(data, "word/document.xml", old, new))) == ["KS 5 maj"]


def test_comments_in_the_margin_are_told_of() -> None:
    word = docx.Document()
    paragraph = word.add_paragraph("KS 5 maj")
    word.add_comment(paragraph.runs, text="Flyttat till 12 maj", author="a")
    assert read(word).unread == (Unread("comment", {"count": 1}),)
