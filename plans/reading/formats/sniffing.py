"""What sort of document some bytes are, by what is in them and not by the file's name."""

import re
from pathlib import PurePath

from plans.reading.formats.archive import Archive
from plans.reading.formats.bounds import Refused
from plans.reading.formats.compound import MAGIC, compound_sort
from plans.reading.formats.delimited import delimiter_of, is_delimited
from plans.reading.formats.text import is_markdown

_SAMPLE = 4096
_PICTURES = {
    b"\x89PNG": "PNG",
    b"\xff\xd8\xff": "JPEG",
    b"GIF8": "GIF",
    b"BM": "BMP",
    b"II*\x00": "TIFF",
    b"MM\x00*": "TIFF",
    b"\x00\x00\x01\x00": "ICO",
}
_OTHERS = {
    b"{\\rtf": "RTF",
    b"%!PS": "PostScript",
    b"\x1f\x8b": "gzip",
    b"7z\xbc\xaf": "7-Zip",
    b"Rar!": "RAR",
    b"BZh": "bzip2",
    b"\xfd7zXZ": "xz",
    b"SQLite format": "SQLite",
}
_ARCHIVES = frozenset({"gzip", "7-Zip", "RAR", "bzip2", "xz"})
_OPEN_DOCUMENT = "application/vnd.oasis.opendocument."
_HTML = re.compile(
    r"\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|table|div|main|article|section|p|h[1-6]|ul|ol)\b",
    re.I | re.S,
)
_OLD_XML = re.compile(
    r"<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet|schemas.microsoft.com/office/word/2003"
)
_XML = re.compile(r"\s*<(?:\?xml|svg)\b")
_FLAT_DOCUMENT = "urn:oasis:names:tc:opendocument"
_MAIL_PAGE = re.compile(r"^(?:MIME-Version:|From: <Saved by|Content-Type: multipart/related)", re.I | re.M)


def packed_sort(data: bytes) -> str | None:
    """The format of a file that is not text: docx, xlsx, xls, ods or pdf; None for one that may be text.

    Raises Refused for what is known and not read.
    """
    if b"%PDF-" in data[:1024]:
        return "pdf"
    if data.startswith(MAGIC):
        sort = compound_sort(data)
        if sort != "xls":
            raise Refused(sort, format="doc")
        return "xls"
    if data[:4] in (b"PK\x03\x04", b"PK\x05\x06"):
        return _zip_sort(Archive(data, "zip"))
    _refuse_known(data)
    return None


def text_sort(text: str, name: str | None) -> str:
    """The format of a text: html, ics, csv, md or txt. The name's ending decides between the last three only."""
    head = text[:_SAMPLE].lstrip("\ufeff")
    if _OLD_XML.search(head):
        raise Refused("other_format", sort="Office XML")
    if _MAIL_PAGE.search(head):
        raise Refused("other_format", sort="MHTML")
    if _HTML.match(head):
        return "html"
    if _XML.match(head):
        raise Refused("other_format", sort="OpenDocument" if _FLAT_DOCUMENT in head else "XML")
    if head.lstrip().upper().startswith("BEGIN:VCALENDAR"):
        return "ics"
    ending = PurePath(name).suffix.lower() if name else ""
    if ending in (".csv", ".tsv", ".tab") and delimiter_of(text):
        return "csv"
    if ending in (".md", ".markdown"):
        return "md"
    if is_delimited(text):
        return "csv"
    return "md" if is_markdown(text) else "txt"


def _zip_sort(archive: Archive) -> str:
    names = archive.names
    kind = archive.read("mimetype")[:100].decode("ascii", "replace").strip()
    if kind == f"{_OPEN_DOCUMENT}spreadsheet":
        return "ods"
    if kind.startswith(_OPEN_DOCUMENT) or kind == "application/epub+zip":
        raise Refused("other_format", sort="EPUB" if "epub" in kind else "OpenDocument")
    if "xl/workbook.bin" in names:
        raise Refused("other_format", sort="XLSB")
    if any(name.startswith("ppt/") for name in names):
        raise Refused("powerpoint", format="pptx")
    if any(name.endswith(".iwa") for name in names):
        raise Refused("other_format", sort="Apple iWork")
    if "xl/workbook.xml" in names:
        return "xlsx"
    if any(name.startswith("word/") for name in names):
        return "docx"
    raise Refused("archive", sort="ZIP")


def _refuse_known(data: bytes) -> None:
    for magic, sort in _PICTURES.items():
        if data.startswith(magic) and (sort != "BMP" or 0 in data[:32]):
            raise Refused("picture", sort=sort)
    if data[:4] == b"RIFF" and data[8:12] == b"WEBP":
        raise Refused("picture", sort="WebP")
    if data[4:8] == b"ftyp":
        raise Refused("picture", sort="HEIC/MP4")
    for magic, sort in _OTHERS.items():
        if data.startswith(magic):
            raise Refused("archive" if sort in _ARCHIVES else "other_format", sort=sort)
