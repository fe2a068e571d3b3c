"""The dates of a line; a day may have no month but the one over it: "senast den 20:e", "7–16 Bokslut"."""

import re
from dataclasses import replace

from plans.reading.dates.find import find_dates
from plans.reading.dates.full import in_full
from plans.reading.dates.grammar.words import MONTHS
from plans.reading.dates.notdates import not_dates
from plans.reading.dates.written import Written
from plans.reading.layouts.unread import unread

_NUMBER = r"(?:[1-9]|[12]\d|3[01])(?::[ea])?"
_DAYS = rf"{_NUMBER}(?:(?:\s?[-–]\s?|,\s|\s(?:och|samt|till)\s)(?:den\s)?{_NUMBER})*"
BARE = re.compile(
    rf"(?:\b[Dd]en\s{_DAYS}(?=$|[\s,;.:)–-])(?!\s?[.:/–-]\s?\d)|^{_DAYS}(?=:?\s(?:[–-]\s)?[A-ZÅÄÖ][^\W\d]))(?!\s(?:§|kap))"
)
"""A day behind "den", or one that begins the line and has words behind it."""


def dates_of(text: str, month: Written | None, *, loose: bool) -> list[Written]:
    """The dates of a line, those that cannot be read among them, or its days in the month over it."""
    found = find_dates(text, loose=loose)
    if not found and month is not None:
        found = tuple(days_of_month(text, month))
    return list(in_full(text, sorted((*found, *unread(text, found)), key=lambda date: date.start)))


def days_of_month(text: str, month: Written) -> list[Written]:
    """The days of a line that names no other date, in the month over it."""
    name = next((name for name, number in MONTHS.items() if number == month.first.month), None)
    bare = BARE.search(text)
    if bare is None or name is None or month.last is not None or find_dates(text):
        return []
    if any(one.start <= bare.start() < one.end for one in not_dates(text)):
        return []  # "bokslut per den 31 mars"
    whole = f"{text[: bare.end()]} {name}{text[bare.end() :]}"
    return [_as_written(date, bare.end(), len(name) + 1) for date in find_dates(whole)]


def _as_written(date: Written, at: int, more: int) -> Written:
    """The date as it stands in the line, without the month that was put in."""
    if date.end <= at:
        return date
    return replace(
        date, end=max(at, date.end - more), raw=date.raw[: at - date.start] + date.raw[at - date.start + more :]
    )
