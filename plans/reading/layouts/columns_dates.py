"""A cell of whole dates: each with the words beside it, or the reason why none of them is taken."""

import re
from dataclasses import dataclass

from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Written
from plans.reading.layouts.calendar_hours import without_hours
from plans.reading.layouts.moved_to import moved_to
from plans.reading.refusals import NO_DAY, UNREADABLE

_INSTEAD = re.compile(
    r"\b(?:flytta[dts]?(?:\s+från)?|tidigare|ersätter|istället\s+för|i\s+stället\s+för|ändra[dt]\s+från|inställt|utgår)\b[^\w),;\n]*$",
    re.IGNORECASE,
)
"""What stands before a day that does not hold; in a list, or in brackets, it is said of the day before it."""
_LONGEST_NOTE = 60
_FIGURE = re.compile(r"\d")


_OF_MATTER = re.compile(
    r"§\s*\d+|\d\)|\[\w{1,2}\]|(?i:\b(?:\w*budget|\w*bokslut|årsredovisning|\w*rapport|\w*plan)(?:en|et|n)?\s+)20\d\d(?![-./\d])"
)
"""Figures that are no day's: of a paragraph, of a footnote, the year of a budget."""


@dataclass(frozen=True)
class SaidDate:
    """A date and what stands beside it."""

    written: Written
    said: str = ""


@dataclass(frozen=True)
class DatesRead:
    """The dates of a text, or why they are refused."""

    dates: tuple[SaidDate, ...] = ()
    refused: str | None = None


def is_date_cell(text: str) -> bool:
    """Whether a cell begins with a day, or the weekday of a week, and says little else."""
    dates = find_dates(text, cell=True)
    if not dates or not _is_day(dates[0]) or text[: dates[0].start].strip(" (*"):
        return False
    left = len(text) - sum(date.end - date.start for date in dates)
    return left <= _LONGEST_NOTE


def _is_day(date: Written) -> bool:
    return date.first.day is not None or date.weekday is not None


def read_dates(text: str) -> DatesRead:
    """Every day of a cell that is a meeting of its own: not the one that a note says it was moved from."""
    found = find_dates(text, cell=True)
    if not found:
        return DatesRead(refused=UNREADABLE if _FIGURE.search(without_hours(text)) else None)
    if not all(map(_is_day, found)):
        return DatesRead(refused=NO_DAY)
    kept = [date for date in found if not _INSTEAD.search(text[: date.start])]
    kept = [date for date in kept if moved_to(text[: date.end]) is None] or list(found)
    ends = [*(date.start for date in kept), len(text)][1:]
    said = []
    for date, end in zip(kept, ends, strict=True):
        words = _without_time(text, date, end)
        said.append(SaidDate(date, words.strip(" ,;\n")))
    if text[: kept[0].start].strip():
        first = said[0]
        said[0] = SaidDate(first.written, f"{text[: kept[0].start].strip(' ,;:')}, {first.said}".strip(", "))
    gone = [date for date in found if date not in kept]
    left = "".join(one.said for one in said)
    for date in gone:
        left = left.replace(date.raw, "")
    if _FIGURE.search(_OF_MATTER.sub("", without_hours(left))):
        return DatesRead(refused=UNREADABLE)
    return DatesRead(tuple(said))


def _without_time(text: str, date: Written, end: int) -> str:
    """The words after a date, its own time left out."""
    words = text[date.end : end]
    if date.time_span is not None and date.end <= date.time_span[0] and date.time_span[1] <= end:
        start, stop = (place - date.end for place in date.time_span)
        words = f"{words[:start]} {words[stop:]}"
    return words
