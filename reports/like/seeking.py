"""Words as they are read, found again among the characters of the source."""

import re
import unicodedata
from functools import lru_cache

from plans.reading.formats.words import clean

_GONE = "[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]*"
_SPACE = r"[\s\u00a0]+"
_LIKE = {"-": "[-\u2010\u2011\u001e]"}
_LONGEST = 4_000


def spans_of(words: str, text: str) -> list[tuple[int, int]]:
    """Every place of a text that reads as these words, as words of their own."""
    if not words or len(words) > _LONGEST:
        return []
    return [hit.span() for hit in _pattern(words).finditer(text)]


def span_from(words: str, text: str, start: int) -> tuple[int, int] | None:
    """The first such place from a character on, as a part of a word too."""
    if not words or len(words) > _LONGEST:
        return None
    at = text.find(words, start)
    if at >= 0:
        return at, at + len(words)
    hit = _pattern(words, loose=True).search(text, start)
    return None if hit is None else hit.span()


def reads_as(text: str) -> str:
    """What is read of some characters, in one line."""
    return " ".join(clean(text).split())


@lru_cache(maxsize=4096)
def _pattern(words: str, *, loose: bool = False) -> re.Pattern[str]:
    parts = [_GONE.join(map(_character, word)) for word in words.split()]
    body = f"{_GONE}{_SPACE}{_GONE}".join(parts)
    if loose:
        return re.compile(body)
    before = r"(?<!\w)" if words[:1].isalnum() else ""
    after = r"(?!\w)" if words[-1:].isalnum() else ""
    return re.compile(before + body + after)


def _character(one: str) -> str:
    parts = unicodedata.normalize("NFD", one)
    if parts != one:
        return f"(?:{re.escape(one)}|{re.escape(parts)})"
    return _LIKE.get(one, re.escape(one))
