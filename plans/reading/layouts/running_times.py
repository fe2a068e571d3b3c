"""A time that stands once and is that of several days: behind the last of a list, or "båda kl. 9–12"."""

import re
from collections.abc import Sequence
from dataclasses import replace

from plans.reading.dates.grammar.words import MANY_WEEKDAYS
from plans.reading.dates.written import Written

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


def timed_as_told(text: str, dates: Sequence[Written]) -> Sequence[Written]:
    """The dates, all with the time before a colon and the first of them: "kl. 13.15: 6 mars, 8 maj".

    So has "kl. 13.15 följande tisdagar: 6 mars, 8 maj", and a list whose weekday is said once for all: "måndagar
    kl. 18.30 den 22 februari, 26 april, 14 juni".
    """
    first = dates[0]
    if first.time is None or any(date.time for date in dates[1:]):
        return dates
    is_usual = len(dates) >= _LIST and _MANY.match(first.raw) is not None
    is_before = first.time_span is not None and _COLON.match(text, first.time_span[1]) is not None
    if not (is_usual or is_before):
        return dates
    return [replace(date, time=first.time) for date in dates]


_MANY = re.compile(rf"(?:{'|'.join(sorted(MANY_WEEKDAYS, key=len, reverse=True))})\W+kl", re.IGNORECASE)
_COLON = re.compile(r"\s*(?:(?:på\s+)?följande\s+(?:\w+dagar|dagar|datum|tider))?\s*:\s", re.IGNORECASE)


def _with_time(dates: Sequence[Written]) -> Sequence[Written]:
    last = dates[-1]
    return [replace(date, time=date.time or last.time) for date in dates]


_JOINT = re.compile(r"(?:,|\boch\b|\bsamt\b|\bden\b|\s)+", re.IGNORECASE)
_BEGIN = re.compile(r"\s*(?:börjar|startar|inleds)\b", re.IGNORECASE)
_OF_ALL = re.compile(r"\b(?:båda|bägge|samtliga|alla)\b[^\d;]{0,20}\d", re.IGNORECASE)
