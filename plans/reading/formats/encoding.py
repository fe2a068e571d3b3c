"""Bytes as text: UTF-8, UTF-16, and the older encodings that Swedish files come in."""

import codecs

from plans.reading.formats.bounds import Refused

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as the mark of UTF-16 does
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_OLDER = ("cp1252", "cp850", "mac_roman")
_SWEDISH = frozenset("åäöÅÄÖ")
_SAMPLE = 64 * 1024
_LEAST_SWEDISH = 3
_CONTROLS = frozenset(range(32)) - {7, 8, 9, 10, 11, 12, 13, 27, 30, 31}
_MOST_CONTROLS = 0.002


def text_of(data: bytes) -> str:
    """The text that the bytes are. Raises Refused `unknown_binary` where they are none."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _sound(data[len(mark) :].decode(encoding, "replace"))
    wide = _unmarked_utf16(data)
    if wide:
        return _sound(data.decode(wide, "replace"))
    if _is_binary(data):
        raise Refused("unknown_binary")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _older(data)


def _sound(text: str) -> str:
    """Text that a byte order mark speaks for, unless most of it is no text all the same."""
    sample = text[:_SAMPLE]
    strange = sum(not (character.isprintable() or character.isspace()) for character in sample)
    if strange + sample.count("\ufffd") > len(sample) / 20 + 1:
        raise Refused("unknown_binary")
    return text


def _unmarked_utf16(data: bytes) -> str | None:
    """UTF-16 without its mark: every second byte of Western text is zero."""
    sample = data[:_SAMPLE]
    half = len(sample) // 2
    if half < 2:
        return None
    even, odd = sample[::2].count(0), sample[1::2].count(0)
    if odd > half * 0.7 and even < half * 0.05:
        return "utf-16-le"
    return "utf-16-be" if even > half * 0.7 and odd < half * 0.05 else None


def _is_binary(data: bytes) -> bool:
    sample = data[:_SAMPLE]
    if 0 in sample:
        return True
    return sum(byte in _CONTROLS for byte in sample) > len(sample) * _MOST_CONTROLS


def _older(data: bytes) -> str:
    """Windows' own encoding, unless only DOS's or the old Macintosh's gives Swedish letters."""
    windows = data.decode("cp1252", "replace").replace("\ufffd", "")
    if _swedish(windows):
        return windows
    others = [data.decode(encoding, "replace") for encoding in _OLDER[1:]]
    best = max(others, key=_swedish)
    several = len(_SWEDISH & set(best)) > 1  # a quotation mark of Windows alone is an ö of DOS
    return best if several and _swedish(best) >= _LEAST_SWEDISH else windows


def _swedish(text: str) -> int:
    return sum(map(text[:_SAMPLE].count, _SWEDISH))
