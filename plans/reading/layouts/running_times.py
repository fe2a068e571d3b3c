"""A time that stands once and is that of several days: behind the last of a list, or "båda kl. 9–12"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from plans.reading.bodies.sentences import sentences
from plans.reading.dates.grammar.words import MANY_WEEKDAYS
from plans.reading.dates.written import Written
from plans.reading.layouts.calendar_hours import said_hours

_LIST = 3
"""So many dates are a list."""


def timed_alike(text: str, dates: Sequence[Written]) -> Sequence[Written]:
    """The dates, with the time of the last where words behind it say that it is that of both, or all.

    So are those joined to it before a verb that tells when they begin: "29 maj och 19 juni börjar kl. 14.00".
    """
    last = dates[-1] if dates else None
    if last is None or last.time is None:
        return dates
    if _OF_ALL.search(text, last.start):
        return _with_time(dates)
    if _BEGIN.match(text, last.end) is None:
        return dates
    joined = len(dates) - 1
    while joined and _JOINT.fullmatch(text, dates[joined - 1].end, dates[joined].start):
        joined -= 1
    return [*dates[:joined], *_with_time(dates[joined:])]


def timed_as_last(text: str, dates: Sequence[Written]) -> Sequence[Written]:
    """The dates, all with the time that stands once, behind the last of a list."""
    last = dates[-1]
    is_last = len(dates) >= _LIST and not any(date.time for date in dates[:-1]) and "(" not in text[last.start :]
    return _with_time(dates) if is_last else dates


def timed_as_told(text: str, begin: int, dates: Sequence[Written]) -> Sequence[Written]:
    """The dates of the sentence from `begin` on, all with the time before a colon: "kl. 13.15: 6 mars, 8 maj".

    So has "kl. 13.15 följande tisdagar: 6 mars, 8 maj", and a list whose weekday is said once for all: "måndagar
    kl. 18.30 den 22 februari, 26 april, 14 juni".
    """
    first = dates[0]
    said = said_hours(text[begin : first.start])
    if len(said) == 1 and not any(date.time for date in dates) and _COLON.match(text, begin + said[0].end):
        return [
            replace(date, time=said[0].hours) for date in dates
        ]  # "… 5 maj. De andra möts kl. 9: 6 mars, 8 maj"
    if first.time is None or any(date.time for date in dates[1:]):
        return dates
    is_usual = len(dates) >= _LIST and _MANY.match(first.raw) is not None
    is_before = first.time_span is not None and _COLON.match(text, first.time_span[1]) is not None
    if not (is_usual or is_before):
        return dates
    return [replace(date, time=first.time) for date in dates]


_MANY = re.compile(rf"(?:{'|'.join(sorted(MANY_WEEKDAYS, key=len, reverse=True))})\W+kl", re.IGNORECASE)
_COLON = re.compile(
    r"\s*(?:(?:på\s+)?följande\s+(?:\w+dagar|dagar|datum|tider))?\s*:\s|"
    r"\s*,?\s+(?:närmare\s+bestämt|nämligen|det\s+vill\s+säga|dvs\.?|d\.v\.s\.|vilket\s+(?:är|blir|innebär))\s",
    re.IGNORECASE,
)
"""What stands between a time and the days of which it is: a colon, ", närmare bestämt"."""


def without_usual(text: str, dates: Sequence[Written]) -> list[Written]:
    """The dates without a time that a later sentence tells of all meetings: "… den 6 maj. Mötena börjar kl. 18".

    A list of days in one sentence has it.
    """
    done = list(dates)
    for begin, end in sentences(text):
        inside = [n for n, date in enumerate(dates) if begin <= date.start < end]
        for n in inside if len(inside) < _LIST else ():
            span = dates[n].time_span
            if span is not None and span[0] >= end and _THE_MEETINGS.match(text, end):
                done[n] = replace(dates[n], time=None, time_span=None)
    return done


_THE_MEETINGS = re.compile(r"[\s.]*(?:sammanträdena|mötena)\b", re.IGNORECASE)


def _with_time(dates: Sequence[Written]) -> Sequence[Written]:
    last = dates[-1]
    return [replace(date, time=date.time or last.time) for date in dates]


_JOINT = re.compile(r"(?:,|\boch\b|\bsamt\b|\bden\b|\s)+", re.IGNORECASE)
_BEGIN = re.compile(r"\s*(?:börjar|startar|inleds)\b", re.IGNORECASE)
_OF_ALL = re.compile(r"\b(?:båda|bägge|samtliga|alla)\b[^\d;]{0,20}\d", re.IGNORECASE)
