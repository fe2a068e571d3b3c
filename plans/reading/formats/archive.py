"""A packed file (docx, xlsx, ods): its parts, unpacked once within bounds before any library is let near it."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from plans.reading.formats.bounds import (
    MEGABYTE,
    MOST_PARTS,
    MOST_RATIO,
    MOST_UNPACKED,
    SMALL_PART,
    Refused,
)
from plans.reading.formats.words import one_line

_LOCAL_HEADER = 30
_CHUNK = 1024 * 1024
_LOCKED = 0x1
_KINDS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_DOCTYPE = b"<!DOCTYPE"


class Archive:
    """The parts of a packed file. Making one raises Refused where it is locked, damaged or too large inside."""

    def __init__(self, data: bytes, format: str) -> None:
        self.data = data
        self.format = format
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            self._parts = {info.filename: info for info in self._zip.infolist()}
        except (zipfile.BadZipFile, ValueError, NotImplementedError, struct.error, OSError) as error:
            raise Refused("damaged", format=format, said=str(error)) from error
        if len(self._parts) > MOST_PARTS:
            raise _too_large()

    @cached_property
    def names(self) -> frozenset[str]:
        """The names of the parts."""
        return frozenset(self._parts)

    def check(self) -> None:
        """Unpack every part once, within bounds, without believing the sizes that the file gives itself."""
        total = 0
        for info in self._zip.infolist():
            if info.flag_bits & _LOCKED:
                raise Refused("password", format=self.format)
            size = 0
            tail = b""
            for chunk in self._unpacked(info):
                size += len(chunk)
                if total + size > MOST_UNPACKED or size > max(SMALL_PART, info.compress_size * MOST_RATIO):
                    raise _too_large()
                if _DOCTYPE in tail + chunk and info.filename.endswith((".xml", ".rels")):
                    raise Refused("with_entities", format=self.format)
                tail = chunk[-len(_DOCTYPE) :]
            total += size
            if size != info.file_size:
                raise Refused("damaged", format=self.format, said=f"{info.filename}: {size} ≠ {info.file_size}")

    def read(self, name: str) -> bytes:
        """A part's bytes; none for a part that is not there."""
        if name not in self._parts:
            return b""
        try:
            return self._zip.read(name)
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError) as error:
            raise Refused("damaged", format=self.format, said=str(error)) from error

    def xml(self, name: str) -> Any:
        """A part as an XML tree, or None for one that is not there. Nothing it names is fetched or filled in."""
        from lxml import etree

        data = self.read(name)
        if not data:
            return None
        root = etree.fromstring(data, safe_parser())
        if root.getroottree().docinfo.doctype:
            raise Refused("with_entities", format=self.format)
        return root

    def title(self, name: str) -> str:
        """The title among the properties in a part."""
        properties = self.xml(name)
        title = (
            None if properties is None else next(properties.iter("{http://purl.org/dc/elements/1.1/}title"), None)
        )
        return "" if title is None else one_line(title.text or "")

    def _unpacked(self, info: zipfile.ZipInfo) -> Iterator[bytes]:
        """What the part's own bytes unpack to, a piece at a time."""
        if info.compress_type not in _KINDS:
            raise Refused("damaged", format=self.format, said=f"zip {info.compress_type}")
        header = self.data[info.header_offset : info.header_offset + _LOCAL_HEADER]
        if len(header) < _LOCAL_HEADER:
            raise Refused("damaged", format=self.format, said=info.filename)
        name, extra = struct.unpack("<HH", header[26:30])
        start = info.header_offset + _LOCAL_HEADER + name + extra
        packed = memoryview(self.data)[start : start + info.compress_size]
        if info.compress_type == zipfile.ZIP_STORED:
            yield bytes(packed)
            return
        unpacker = zlib.decompressobj(-15)
        left: Any = packed
        try:
            while left and not unpacker.eof:
                yield unpacker.decompress(left, _CHUNK)
                left = unpacker.unconsumed_tail
            yield unpacker.flush()
        except zlib.error as error:
            raise Refused("damaged", format=self.format, said=f"{info.filename}: {error}") from error


def _too_large() -> Refused:
    return Refused("too_large_inside", most=MOST_UNPACKED // MEGABYTE)


def safe_parser() -> Any:
    """An XML parser that fetches nothing, fills in no entities and bounds depth and length."""
    from lxml import etree

    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
