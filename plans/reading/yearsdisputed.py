"""Rows over which two years stand, of which the nearer may be a slip: both are tried then, and one is asked."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from plans.reading.dates.years.clues import Item
from plans.reading.dates.years.evidence import contradictions, is_on_free_day
from plans.reading.dates.years.headings import HeadingYears
from plans.reading.dating import Placed, meets, with_usual_weekday
from plans.reading.layouts.part import Part, PartRead
from plans.reading.yearclues import years_of_short


def with_disputed(rows: Sequence[Placed], reads: Sequence[tuple[Part, PartRead]]) -> list[Placed]:
    """The rows, each list whose year is in dispute with all the years that it may be of; see `_tried`."""
    parts = [part for part, read in reads for _ in read.rows]
    of_rows = {row.row.written.first.year for row in rows} | {_year(row.over) for row in rows}
    found: list[Placed] = []
    for _, group in groupby(enumerate(rows), key=lambda one: (id(parts[one[0]]), one[1].over)):
        numbers, listed = zip(*group, strict=True)
        over, year = listed[0].over, _year(listed[0].over)
        if over is None or year is None:
            found += listed
            continue
        before = _years_before(parts[numbers[0]], listed[0])
        wrong = _objections(listed, year)
        others = [one for one in before if one not in of_rows or _objections(listed, one) < wrong]
        tried = _tried(listed, year, others)
        years = over if tried == (year,) else replace(over, years=tried, begins=1, ends=12)
        found += [replace(one, over=years) for one in listed]
    return found


def _tried(rows: Sequence[Placed], year: int, others: Sequence[int]) -> tuple[int, ...]:
    """The years that the rows may be of: theirs and the one beside it that stands over them too.

    That one has no rows, or the weekdays speak for it.
    The nearer one stays where the weekdays fit it better. Where only one stands there, and the weekday on which
    they meet is another then on most of the days, the years beside it are tried as well.
    """
    if len(others) == 1 and abs(others[0] - year) == 1:
        return (year,) if _objections(rows, year) < _objections(rows, others[0]) else (year, others[0])
    usual = [one.row for one in rows if one.row.usual_weekday is not None and one.row.written.weekday is None]
    wrong = sum(contradictions(with_usual_weekday(row), year) for row in usual)
    return (year, year + 1, year - 1) if wrong * 2 > len(rows) > 1 else (year,)


def _year(over: HeadingYears | None) -> int | None:
    return over.years[0] if over is not None and over.sure and len(over.years) == 1 else None


def _years_before(part: Part, first: Placed) -> list[int]:
    """The years of the headings of a part, and of the lines above the first of its rows."""
    lines = [text for place, text in part.lines() if (place.line or 0) < (first.row.place.line or 0)]
    told: Iterable[HeadingYears | None] = (years_of_short(text) for text in (*part.headings, *lines))
    return list(dict.fromkeys(year for years in told if (year := _year(years)) is not None))


def _objections(rows: Sequence[Placed], year: int) -> int:
    """How many weekdays the year contradicts, and how many meetings it puts on free days."""
    items = [Item(with_usual_weekday(one.row), one.row.place, None, meets(one.row)) for one in rows]
    return sum(contradictions(item.written, year) + is_on_free_day(item, year) for item in items)
