"""The smallest OLE compound file there is: a header, a table of sectors, and a directory with one stream."""

import struct

_MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_FREE, _END, _TABLE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD
_SECTOR = 512
_STREAM, _ROOT = 2, 5


def compound_of(stream: str) -> bytes:
    """A compound file with an empty stream of that name."""
    header = (
        _MAGIC
        + bytes(16)
        + struct.pack("<HHHHH6xIIIIIIIII", 0x3E, 3, 0xFFFE, 9, 6, 0, 1, 1, 0, 4096, _END, 0, _END, 0)
    )
    header += struct.pack("<109I", 0, *[_FREE] * 108)
    table = struct.pack("<128I", _TABLE, _END, *[_FREE] * 126)
    entries = _entry("Root Entry", _ROOT, child=1) + _entry(stream, _STREAM) + bytes(_SECTOR - 256)
    return header + table + entries


def _entry(name: str, sort: int, child: int = _FREE) -> bytes:
    wide = name.encode("utf-16-le") + b"\0\0"
    start = _END if sort == _ROOT else 0
    return wide.ljust(64, b"\0") + struct.pack("<HBBIII36xIQ", len(wide), sort, 1, _FREE, _FREE, child, start, 0)
