"""Remarks beside a day that it is moved to or from another one: "Flyttat till 7 juni", "flyttas till v. 24"."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Written
from plans.reading.layouts.calendar_hours import without_hours
from plans.reading.layouts.part import RawRow
from plans.reading.refusals import MOVED

_PUT_OFF = r"(?:upp|fram)skju(?:t(?:en|et|na)|ts)|(?:tidigare|senare)(?:läggs|lag[dt])"
_TO = re.compile(
    rf"(?:^|[\s(,;:!–-])(?:(?:(?:fram)?flytta[dts]{{1,2}}|ändra[dts]{{1,2}}|{_PUT_OFF}|skjuts)\s+"
    r"(?:(?:fram|upp|i ?stället)\s+)?till|(?:ersätts|ersatt)\s+(?:av|med))\s+(?:den\s+)?",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"(?:(?:obs|mötet|sammanträdet|är|blir|har)\b\W*)*"
    r"(?:(?:fram)?flytta[dts]{1,2}(?:\s+till)?|(?:ersätts|ersatt)\s+(?:av|med)|"
    rf"{_PUT_OFF}|skjuts\s+(?:upp|fram))\W*",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"(?:obs\b\W*)?(?:ändra[dt]|ny(?:tt)?)\s+(?:(?:mötes|sammanträdes)?(?:dag|datum))\W*", re.IGNORECASE
)
_FROM = re.compile(
    r"\b(?:(?:fram)?flytta[dts]{1,2}|ändra[dts]{1,2}|tidigarelag[dt]|senarelag[dt])\s+(?=från\b)", re.IGNORECASE
)
_HALF_A_YEAR = 6


def moved_to(note: str) -> Written | None:
    """The day, or the week or month in which it is, to which a note moves what it stands beside."""
    hit = _TO.search(note)
    if hit is None:
        return None
    date = next(iter(find_dates(note[hit.end() :], cell=True)), None)
    return None if date is None or date.start > 0 else replace(date, qualifier=None)


def is_moved_alone(words: str) -> bool:
    """Whether words, without the day, say that a meeting is moved away, and nothing else: "FLYTTAT"."""
    return _ALONE.fullmatch(words) is not None


def is_changed_alone(words: str) -> bool:
    """Whether words say that a day is another than it was, and nothing else: it may be the old one or the new."""
    return _CHANGED.fullmatch(words) is not None


def comes_from(note: str) -> bool:
    """Whether a note says from which day what it stands beside was moved: it is held."""
    return _FROM.search(note) is not None


def is_moved_from(text: str, date: Written) -> bool:
    """Whether words say of a date that what they stand beside is no longer then: "Flyttat från 5 juni"."""
    hit = next((hit for hit in _FROM.finditer(text) if hit.end() <= date.end), None)
    return hit is not None and not text[hit.end() : date.start].strip().removeprefix("från").strip()


def tells_new_day(text: str) -> bool:
    """Whether figures that are no time stand behind such words: the days before those hold no longer."""
    hit = _TO.search(text)
    return hit is not None and any(map(str.isdigit, without_hours(text[hit.end() :])))


def with_moves(rows: Iterable[RawRow], notes: Sequence[str]) -> list[RawRow]:
    """The rows, each with one for the day to which a note moves it."""
    moved = next((new for note in notes if (new := moved_to(note)) is not None), None)
    return [one for row in rows for one in moved_rows(row, moved)]


def moved_rows(row: RawRow, new: Written | None) -> list[RawRow]:
    """The row, and one for the day to which it is moved; where that is no day the row's own is asked about."""
    old = row.written
    if new is None or row.refused is not None or old.first.day is None or old.first == new.first:
        return [row]
    if new.first.day is None:
        return [replace(row, refused=MOVED)]
    is_near = abs((new.first.month or 0) - (old.first.month or 0)) <= _HALF_A_YEAR
    if new.first.year is None and is_near:
        new = replace(new, first=replace(new.first, year=old.first.year))
    return [row, replace(row, written=new, instead_of=old, time=new.time or row.time, cell=None)]
