"""The values of a copied row: days of a month, a dash for none, a time of day."""

import re

from plans.reading.layouts.calendar_hours import hours_alone

_CLOCK = r"(?:kl\.?\s?)?\d{1,2}[.:]\d{2}(?:\s?[-–]\s?(?:kl\.?\s?)?\d{1,2}[.:]\d{2})?"
_DAY = (
    r"(?:(?:må|ti|on|to|fr|lö|sö)[a-zåäö]{0,2}\.?\s)?\d{1,2}(?::[ea])?(?:[-–]\d{1,2}(?::[ea])?)?(?:/\d{1,2})?\.?\*{0,4}[¹²³]?"
    r"(?:\s?\([^()]*\)|,?\skl\.?\s?\d{1,2}(?:[.:]\d{2})?)?(?:\s[A-ZÅÄÖ]{1,3}(?=[\s,]|$))?\*{0,4}\??"
)
_TIME = re.compile(rf"{_CLOCK}(?=\s|$)", re.IGNORECASE)
_VALUE = re.compile(rf"(?:[-–—](?=\s|$)|{_DAY}(?:\s?(?:,|\boch\b|\bo\b|\+|&)\s?{_DAY})*(?=\s|$))")


def is_time(value: str) -> bool:
    """Whether a value is a time of day, and no day."""
    return _TIME.fullmatch(value) is not None and hours_alone(value) is not None


def values_of(text: str) -> list[str] | None:
    """The values of a row, each of the days that commas join; None if some of it is neither days nor a time."""
    found, at = [], 0
    while at < len(text):
        hit = _TIME.match(text, at) or _VALUE.match(text, at)
        if hit is None:
            return None
        found.append(hit[0])
        at = hit.end()
        at += len(text[at:]) - len(text[at:].lstrip())
    return found
