"""The streams of a PDF, unpacked within bounds.

The library unpacks whatever a stream holds at one go, after taking away other packing and locks, so a check from
outside cannot see what is coming. It is given a zlib that counts instead: the same one, until there is too much.
"""

import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from plans.reading.formats.bounds import MEGABYTE, MOST_UNPACKED, Refused

_unpacked: ContextVar[list[int] | None] = ContextVar("unpacked", default=None)
"""How many bytes the streams of the document that is being read have come to."""


class CountingZlib:
    """What the library uses of zlib."""

    error = zlib.error
    decompressobj = staticmethod(zlib.decompressobj)

    @staticmethod
    def decompress(data: bytes) -> bytes:
        """Unpack; of a stream that ends in damage, what comes before it. Raises Refused where it is too much."""
        counted = _unpacked.get()
        unpacker = zlib.decompressobj()
        parts: list[bytes] = []
        left = data
        try:
            while left and not unpacker.eof:
                parts.append(unpacker.decompress(left, MEGABYTE))
                left = unpacker.unconsumed_tail
                if counted is not None:
                    counted[0] += len(parts[-1])
                    if counted[0] > MOST_UNPACKED:
                        raise Refused("too_large_inside", most=MOST_UNPACKED // MEGABYTE)
        except zlib.error:
            if not any(parts):
                raise
        return b"".join(parts)


@contextmanager
def bounded_streams() -> Iterator[None]:
    """Count what is unpacked inside."""
    from pdfminer import pdftypes

    vars(pdftypes)["zlib"] = CountingZlib  # harmless to others: without a count it is as before
    token = _unpacked.set([0])
    try:
        yield
    finally:
        _unpacked.reset(token)
