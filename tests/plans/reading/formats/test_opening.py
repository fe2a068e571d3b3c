"""What a file is is seen from what is in it; what cannot be read is refused with what to do."""

import io
import os
import re
import zipfile
import zlib
from pathlib import Path

import olefile
import pytest

from plans.faults import Fault, PlanError, Problem
from plans.reading.formats import document_of, open_document
from plans.reading.formats.bounds import MOST_BYTES
from plans.reading.formats.damage import reason
from reports.languages import LANGUAGES
from reports.problems import problem_text
from tests.plans.reading.formats.reading import document_with, fault_of, tables
from tests.plans.reading.making import csv_of, docx_of, html_of, ods_of, pdf_of, text_of, xls_of, xlsx_of
from tests.plans.reading.making.compound import compound_of

TABLE = [["Datum", "Vad", "Vem"], ["5 maj", "Budget", "KS"], ["6 juni", "Budget", "KF"]]
MAKERS = {
    "docx": docx_of, "xlsx": xlsx_of, "xls": xls_of, "ods": ods_of, "pdf": pdf_of, "html": html_of, "csv": csv_of,
    "txt": text_of,
}  # fmt: skip


def packed(*parts: tuple[str, bytes], kind: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", kind) as made:
        for name, data in parts:
            made.writestr(name, data)
    return out.getvalue()


@pytest.mark.parametrize("format", MAKERS)
def test_the_ending_of_the_name_is_not_believed(format: str, tmp_path: Path) -> None:
    data = MAKERS[format](document_with(TABLE))
    for ending in ("docx", "pdf", "txt", "bak", "xls"):
        path = tmp_path / f"plan.{ending}"
        path.write_bytes(data)
        document = open_document(path)
        assert (document.format, tables(document)) == (format, [TABLE])
    assert document_of(data).format == format


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty_file"),
        (b" \r\n\t", "empty_file"),
        (compound_of("WordDocument"), "old_word"),
        (compound_of("PowerPoint Document"), "powerpoint"),
        (compound_of("EncryptedPackage"), "password"),
        (compound_of("Something"), "unknown_binary"),
        (compound_of("__properties_version1.0"), "mail"),
        (olefile.MAGIC + b"short", "damaged"),
        (packed(("ppt/presentation.xml", b"<p/>")), "powerpoint"),
        (packed(("xl/workbook.bin", b"x")), "other_format"),
        (packed(("Index/Document.iwa", b"x")), "other_format"),
        (packed(("mimetype", b"application/vnd.oasis.opendocument.text")), "other_format"),
        (packed(("bilder/a.png", b"x")), "archive"),
        (b"PK\x03\x04 and no more", "damaged"),
        (b"{\\rtf1 hej}", "other_format"),
        (b"<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>", "other_format"),
        (
            b"<?xml version='1.0'?>\n<o:document xmlns:o='urn:oasis:names:tc:opendocument:x:office'/>",
            "other_format",
        ),
        (b"<svg xmlns='http://www.w3.org/2000/svg'><text>KS 5 maj 2027</text></svg>", "other_format"),
        (b"From: <Saved by Blink>\r\nMIME-Version: 1.0\r\n\r\nhej", "other_format"),
        (b"\x89PNG\r\n\x1a\n" + bytes(40), "picture"),
        (b"\xff\xd8\xff\xe0" + bytes(40), "picture"),
        (b"\x1f\x8b\x08" + bytes(40), "archive"),
        (b"MZ" + bytes(100), "unknown_binary"),
        (b"%PDF-1.7 and no more", "damaged"),
        (b"<html><body></body></html>", "no_text"),
        (docx_of(document_with()), "no_text"),
    ],
)
def test_what_cannot_be_read(data: bytes, code: str) -> None:
    assert fault_of(data).code == code
    assert fault_of(data, "plan.txt").code == code


def test_bmp_is_a_picture_only_where_it_is_no_text() -> None:
    assert fault_of(b"BM" + bytes(100)).code == "picture"
    assert document_of("BM är en förkortning".encode()).format == "txt"


def test_a_locked_workbook_is_told_of() -> None:
    locked = packed(("mimetype", b"application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", b"?"),
                    ("META-INF/manifest.xml", b"<m:encryption-data/>"))  # fmt: skip
    assert fault_of(locked).code == "password"


def test_the_faults_of_a_path(tmp_path: Path) -> None:
    for path, code in (
        (tmp_path / "ingen.docx", "not_found"),
        (tmp_path, "is_folder"),
        (Path(os.devnull), "no_file"),
    ):
        with pytest.raises(PlanError) as caught:
            open_document(path)
        (problem,) = caught.value.problems
        assert (problem.file, problem.fault.code) == (str(path), code)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    path.write_text("KS")
    path.chmod(0)
    with pytest.raises(PlanError) as caught:
        open_document(path)
    assert caught.value.problems[0].fault.code == "no_permission"


def test_a_file_that_is_too_large_is_refused_without_being_read(tmp_path: Path) -> None:
    path = tmp_path / "plan.txt"
    with path.open("wb") as stream:
        stream.truncate(1024**4)
    with pytest.raises(PlanError) as caught:
        open_document(path)
    fault = caught.value.problems[0].fault
    assert (fault.code, fault.facts) == ("document_too_large", {"most": 50})
    assert fault_of(b"a" * (MOST_BYTES + 1)).code == "document_too_large"


def test_files_with_too_many_lines_or_cells(monkeypatch: pytest.MonkeyPatch) -> None:
    assert fault_of(b"a\n" * 200_001).code == "too_many_rows"
    assert fault_of(b"a;b\n" * 200_001, "plan.csv").code == "too_many_rows"
    assert fault_of(b"\t".join([b"a"] * 20_000) + b"\n" + b"a\tb\n" * 200).code == "too_many_cells"
    monkeypatch.setattr("plans.reading.formats.webtable.MOST_CELLS", 50_000)
    assert fault_of(b"<table>" + (b"<tr><td rowspan=9 colspan=1000>" * 20)).code == "too_many_cells"


ZEROS = bytes(20 * 1024 * 1024)
MAIN = ("word/document.xml", b"<w:document xmlns:w='x'/>")


def lying(data: bytes, real: int) -> bytes:
    """The packed file, saying of its part that it is small."""
    assert data.count(real.to_bytes(4, "little")) >= 1
    return data.replace(real.to_bytes(4, "little"), (100).to_bytes(4, "little"))


def test_files_that_unpack_to_far_too_much() -> None:
    bomb = packed(MAIN, ("word/media/a.png", ZEROS))
    assert fault_of(bomb).code == "too_large_inside"
    assert fault_of(lying(bomb, len(ZEROS))).code in ("too_large_inside", "damaged")
    sheet = packed(("xl/workbook.xml", b"<w/>"), ("xl/worksheets/sheet1.xml", ZEROS))
    assert fault_of(sheet).code == "too_large_inside"
    assert fault_of(packed(MAIN, *((f"a{n}", b"") for n in range(10_001)))).code == "too_large_inside"


def test_a_pdf_whose_streams_unpack_to_far_too_much(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plans.reading.formats.pdfstreams.MOST_UNPACKED", 4 * 1024 * 1024)
    stream = zlib.compress(b"0 0 m 1 1 l S " * 1_000_000)
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>>",
        b"<</Filter/FlateDecode/Length %d>>stream\n%s\nendstream" % (len(stream), stream),
    ]  # fmt: skip
    out = b"%PDF-1.4\n"
    places = []
    for number, part in enumerate(parts, 1):
        places.append(len(out))
        out += b"%d 0 obj%s endobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"xref\n0 5\n0000000000 65535 f \n%strailer<</Size 5/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (
        table,
        len(out),
    )
    assert fault_of(out).code == "too_large_inside"


def test_definitions_of_entities_are_refused() -> None:
    laughs = b"<!DOCTYPE a [<!ENTITY b 'ha'><!ENTITY c '&b;&b;&b;'>]>"
    word = b"<w:document xmlns:w='x'><w:body><w:p><w:r><w:t>&c;</w:t></w:r></w:p></w:body></w:document>"
    assert fault_of(packed(("word/document.xml", laughs + word))).code == "with_entities"
    wide = ("<?xml version='1.0' encoding='utf-16'?>" + (laughs + word).decode()).encode("utf-16")
    assert fault_of(packed(("word/document.xml", wide))).code in ("with_entities", "damaged")


SOURCES = Path("plans/reading/formats")
CODES = sorted(
    {
        code
        for path in SOURCES.glob("*.py")
        for code in re.findall(
            r'(?:Refused|within)\(\s*(?:[^"(),]* if [^"]*)?"(\w+)"', path.read_text(encoding="utf-8")
        )
    }
    | {"old_word", "mail", "no_text", "scanned_pdf", "archive"}
)


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("code", CODES)
def test_every_refusal_is_said_in_both_languages(code: str, language: str) -> None:
    assert code in LANGUAGES[language].problems.faults
    facts = {"most": 50, "format": "docx", "said": "Bad magic", "sort": "PNG", "page": 3}
    told = problem_text(Problem("plan.docx", None, None, Fault(code, (), facts)), language)
    assert told.startswith("plan.docx: ")
    assert told.endswith((".", "?"))
    assert not re.search(r"[{}]|None| \? ", told)


def test_the_refusals_are_found() -> None:
    assert {"password", "damaged", "too_many_pages", "with_entities", "empty_file", "picture"} <= set(CODES)


def test_reading_a_text_needs_no_heavy_library() -> None:
    import subprocess
    import sys

    script = (
        "import sys; from plans.reading.formats import document_of; document_of(b'a\\tb'); "
        "print([m for m in ('lxml', 'pdfplumber', 'python_calamine', 'icalendar', 'olefile', 'pandas') "
        "if m in sys.modules])"
    )
    assert (
        subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout == "[]\n"
    )


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (ValueError("no such table"), "no such table"),
        (ValueError(), "ValueError"),
        (KeyError(None), "KeyError None"),
    ],
)
def test_an_error_that_is_no_sentence_is_told_with_its_sort(error: Exception, said: str) -> None:
    assert reason(error) == said
