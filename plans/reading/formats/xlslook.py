"""A look at an .xls: how much room its values take. What it hides or strikes through is not looked for."""

import struct
from collections.abc import Iterator

from plans.reading.formats.bounds import Refused
from plans.reading.formats.compound import stream_of
from plans.reading.formats.sheetlook import Look

_BEGINNING = frozenset({0x0009, 0x0209, 0x0409, 0x0809})
_LOCKED = 0x002F
_VALUES = frozenset(
    {0x0002, 0x0003, 0x0004, 0x0005, 0x0006, 0x00BD, 0x00D6, 0x00FD, 0x0203, 0x0204, 0x0205, 0x027E}
)
"""The records of a cell with a value; each begins with its row and column."""


def xls_looks(data: bytes) -> dict[str, Look]:
    """Measure each sheet. Raises Refused where one is too large, or the book is locked."""
    look = Look()
    for sort, body in _records(stream_of(data, "Workbook", "Book")):
        if sort == _LOCKED:
            raise Refused("password", format="xls")
        if sort in _BEGINNING:
            look = Look()
        elif sort in _VALUES and len(body) >= 4:
            look.used(*struct.unpack("<HH", body[:4]))
    return {}


def _records(book: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at + 4 <= len(book):
        sort, length = struct.unpack_from("<HH", book, at)
        yield sort, book[at + 4 : at + 4 + min(length, 4)]
        at += 4 + length
