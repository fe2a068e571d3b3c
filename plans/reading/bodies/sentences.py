"""Where sentences begin and end, and what in a text is quoted or a time of day and thus speaks of no body."""

import re
from collections.abc import Iterator

from plans.reading.dates.grammar.words import FULL_MONTHS, MONTHS

_END = re.compile(r"[.!?](?=\s+[\"”(]?[A-ZÅÄÖ0-9])|\n\s*\n|\n(?=\s*[•*–-]\s)|[•\v\f]")
_SHORTENED = re.compile(
    r"(?:\b(?:ordf|avd|ev|prel|resp|inkl|exkl|bl\.?a|m\.?fl|t\.?ex|d\.?v\.?s|ca|kl|nr|st|dir|ekonomiavd|bitr|tf|obs)|"
    r"\b\d{1,2}|(?<!\d:)\b[A-ZÅÄÖ])$",
    re.IGNORECASE,
)
_MONTH = re.compile(rf"\d\s?(?:{'|'.join(MONTHS.keys() - set(FULL_MONTHS))})$", re.IGNORECASE)
_YEAR = re.compile(r"\s+(?:19|20)\d\d\b")
"""What goes on with a day whose month is shortened: "8 sep. 2026"."""
_BEFORE = 16
_WHOLE = re.compile(
    r"(?:\bkl(?:ockan)?\.?\s*\d{1,2}(?:\s?[–-]\s?\d{1,2})?|\b\d{1,2}[.:]\d{2}|(?<![\d/])\d{1,2}/\d{1,2})$",
    re.IGNORECASE,
)
"""A time of day, or a day with its month, after which a stop is one."""
_QUOTED = re.compile(r"[\"”“„»«](?:[^\"”“„»«\n]|\n(?![ \t]*\n)){1,200}[\"”“„»«]")
_CLOCK = re.compile(
    r"\b(?:kl(?:ockan)?\.?\s*)\d{1,2}(?:[.:]\d{2})?(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?|"
    r"\b\d{1,2}[.:]\d{2}(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?\b",
    re.IGNORECASE,
)
_SMALL_LINE = re.compile(r"(?<!-)\n(?=[ \t]*[a-zåäö0-9(])")
_OPEN_LINE = re.compile(
    r"(\b(?:i|på|av|om|för|till|med|från|och|samt|inför|efter|enligt|hos|vid|utifrån|innan|före)[ \t]*)\n",
    re.IGNORECASE,
)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """The sentences of a text from start to end; a stop after a shortened word ends none."""
    start = 0
    for end in _END.finditer(text):
        before = text[max(start, end.start() - _BEFORE) : end.start()]
        if end[0] in ".!?" and _SHORTENED.search(before) and not _WHOLE.search(before):
            continue
        if _MONTH.search(before) and _YEAR.match(text, end.end()):
            continue
        if text[start : end.start()].strip():
            yield start, end.end()
        start = end.end()
    if text[start:].strip():
        yield start, len(text)


def without_asides(text: str) -> str:
    """The text with quotations and times of day blanked out; every other character keeps its place."""
    for aside in (_QUOTED, _CLOCK):
        text = aside.sub(lambda found: " " * len(found[0]), text)
    return text


def unwrapped(text: str) -> str:
    """The text with a space for each line's end at which a line was merely full; nothing changes its place."""
    return _OPEN_LINE.sub(lambda found: f"{found[1]} ", _SMALL_LINE.sub(" ", text))
