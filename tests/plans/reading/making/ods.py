"""A document as a sheet of LibreOffice, written part by part."""

import io
import zipfile
from xml.sax.saxutils import escape, quoteattr

from plans.reading.document import Document
from tests.plans.reading.making.grid import sheet_rows

_KIND = "application/vnd.oasis.opendocument.spreadsheet"
_MANIFEST = (
    '<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
    f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{_KIND}"/></manifest:manifest>'
)
_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_CONTENT = (
    f'<office:document-content xmlns:office="{_OASIS}:office:1.0" xmlns:table="{_OASIS}:table:1.0"'
    f' xmlns:text="{_OASIS}:text:1.0" xmlns:style="{_OASIS}:style:1.0" office:version="1.3"'
    f' xmlns:fo="{_OASIS}:xsl-fo-compatible:1.0">'
    "<office:automatic-styles>{styles}</office:automatic-styles>"
    "<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document-content>"
)


def ods_of(document: Document, sheet: str = "Tidsplan") -> bytes:
    rows = "".join(_row(cells) for cells in sheet_rows(document))
    return ods_with(f"<table:table table:name={quoteattr(sheet)}>{rows}</table:table>")


def ods_with(tables: str, styles: str = "") -> bytes:
    """A workbook with these tables and styles, as they stand in the file."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("mimetype", _KIND)
        packed.writestr("META-INF/manifest.xml", _MANIFEST)
        packed.writestr("content.xml", _CONTENT.format(tables=tables, styles=styles), zipfile.ZIP_DEFLATED)
    return out.getvalue()


def _row(cells: list[str]) -> str:
    return f"<table:table-row>{''.join(map(_cell, cells)) or '<table:table-cell/>'}</table:table-row>"


def _cell(text: str) -> str:
    if not text:
        return "<table:table-cell/>"
    lines = "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))
    return f'<table:table-cell office:value-type="string">{lines}</table:table-cell>'
