"""The year that a line of running text gives its own days: "HT 2027: 5 maj", "Under 2027 sammanträder KS …"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from plans.reading.bodies.sentences import sentences
from plans.reading.dates.grammar.words import MEET
from plans.reading.dates.written import Partial, Written
from plans.reading.layouts.calendar_years import years_of
from plans.reading.layouts.lists_names import PLAIN

_TERM = re.compile(r"\W*(?:vt|ht|vår\w*|höst\w*)[\s\d:./–-]*", re.IGNORECASE)
_SAID = re.compile(r"\b(?:under|år|\w*höst\w*|\w*vår\w*|ht|vt)\s+(?:år(?:et)?\s+)?20\d\d\b", re.IGNORECASE)
_DAYS_OF = re.compile(
    r"\b(?:\w{3,}(?:dagar|datum|tider)|\w*(?:möten|sammanträden))\s+(?:(?:för|under|i)\s+)?(?:år(?:et)?\s+)?"
    r"20\d\d\b(?!.*\b(?:fastställ|beslut|anta|publicer|planer|behandla|godkänn|redovisa|skicka|senast))",
    re.IGNORECASE | re.DOTALL,
)
"""Days, or meetings, of a year, of which the sentence goes on to say when they are, and not when it is decided."""
_MEETING_OF = re.compile(r"\b(?!budget)\w*(?:möte|sammanträde|stämma)\s+(?:år\s+)?20\d\d$", re.IGNORECASE)
"""A meeting of a year, with its day right behind: "Nästa möte 2028: 13 januari"."""
_HELD = re.compile(
    r"\w\s+20\d\d\W?\s+(?:som\s+)?(?:äger\s+rum|hålls|arrangeras|genomförs)(?:\s+\w+dag(?:en)?)?(?:\s+den)?$",
    re.IGNORECASE,
)
"""The year of what is held on the day that follows: "kongressen 2028 som äger rum"."""
_MEETS = re.compile(rf"\b(?:\w*sammanträd|\w*möt|{MEET})", re.IGNORECASE)


def is_term(words: str) -> bool:
    """Whether words are half a year and nothing else: "HT 2027:"."""
    return _TERM.fullmatch(words) is not None


def in_years(text: str, dates: Sequence[Written]) -> list[Written]:
    """The dates, each without a year in the one that stands before them and says when it is that they meet.

    It holds up to the sentence that names another: "… 2027: 5 maj. Utbildningsdagar 2026: 3 juni" are of two.
    """
    whole: list[Written] = []
    year: int | None = None
    begin = 0
    for start, end in sentences(text):
        inside = [date for date in dates if begin <= date.start < end]
        before = text[start : inside[0].start].rstrip(" :–-") if inside else ""
        if len(years_of(before)) == 1 or not whole:
            year = _year_said(text, before)
        whole += [date if year is None else _in_year(date, year) for date in inside]
        begin = end
    return whole


def _year_said(text: str, before: str) -> int | None:
    """The year that words say of the days behind them."""
    years = years_of(before)
    is_of_year = any(said.search(before) for said in (_DAYS_OF, _MEETING_OF, _HELD))
    is_said = PLAIN.fullmatch(before) or is_of_year or (_SAID.search(before) and _MEETS.search(text))
    return years[0] if len(years) == 1 and is_said else None


def _in_year(date: Written, year: int) -> Written:
    if date.first == Partial() or date.first.year is not None or (date.last and date.last.year is not None):
        return date
    last = None if date.last is None else replace(date.last, year=year)
    return replace(date, first=replace(date.first, year=year), last=last)
