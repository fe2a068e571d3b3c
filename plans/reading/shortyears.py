"""Which of the figures in "26-05-03", "03.05.26" and "3/5-26" is the year: the one that is the same in all.

A list goes through days while its year stands still. Where a date of its form stands alone, or nothing stands
still, it is asked once: the year is first behind dashes and last behind points, as is the custom here.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from plans.reading.asking import Asking
from plans.reading.dates.written import Partial, Unsure, Written
from plans.reading.layouts.part import RawRow
from plans.reading.reading import About, Doubt

_CENTURY = 2000
_FORM = re.compile(r"(?<![\d.-])(\d\d)([.-])(\d\d)\2(\d\d)(?![\d.-])")


class _Ways(NamedTuple):
    """A date of the form with its year first, and with its year last; None where there is no such day."""

    first: date | None
    last: date | None


def with_short_years(rows: Sequence[RawRow], asking: Asking) -> list[RawRow]:
    """The rows, each with the year that its form has, as far as the others or an answer tell it."""
    ends = [row.written.last.day for row in rows if _is_span_or_year(row.written) and row.written.last]
    in_year = len(ends) > 1 and len(set(ends)) == 1
    found = [replace(row, written=_in_short_year(row.written)) if in_year else row for row in rows]
    for sign in "-.":
        found = _ordered(found, sign, asking)
    return found


def _is_span_or_year(written: Written) -> bool:
    return written.unsure is Unsure.YEAR_OR_DAY


def _in_short_year(written: Written) -> Written:
    """ "3/5-26" as a day of 2026."""
    if not _is_span_or_year(written) or written.last is None or written.last.day is None:
        return written
    first = replace(written.first, year=_CENTURY + written.last.day)
    return replace(written, first=first, last=None, unsure=None, uncertain=False)


def _ordered(rows: Sequence[RawRow], sign: str, asking: Asking) -> list[RawRow]:
    """The rows with the dates of one form in the order that holds for all of them."""
    ways = [_ways(row.written, sign) for row in rows]
    told = [(row, one) for row, one in zip(rows, ways, strict=True) if one is not None]
    if not told:
        return list(rows)
    year_first = _year_first([one for _, one in told])
    if year_first is None:
        year_first = _is_year_first(*told[0], sign, asking)
    return [_on(row, one and (one.first if year_first else one.last)) for row, one in zip(rows, ways, strict=True)]


def _ways(written: Written, sign: str) -> _Ways | None:
    found = _FORM.search(written.raw)
    if found is None or found[2] != sign or written.last is not None or written.first.day is None:
        return None
    first, month, last = int(found[1]), int(found[3]), int(found[4])
    return _Ways(_day(first, month, last), _day(last, month, first))


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(_CENTURY + year, month, day)
    except ValueError:
        return None


def _year_first(ways: Sequence[_Ways]) -> bool | None:
    """Whether the year is the first figure; None where nothing tells."""
    firsts = {None if one.first is None else one.first.year for one in ways}
    lasts = {None if one.last is None else one.last.year for one in ways}
    if None in firsts or None in lasts:
        return None not in firsts
    return None if (len(firsts) == 1) == (len(lasts) == 1) else len(firsts) == 1


def _is_year_first(row: RawRow, ways: _Ways, sign: str, asking: Asking) -> bool:
    readings = tuple(str(day) for day in (ways if sign == "-" else reversed(ways)))
    answer = asking.ask(Doubt(row.place, About.DATE, row.written.raw, readings, readings[0], "year_first"))
    return answer == str(ways.first)


def _on(row: RawRow, day: date | None) -> RawRow:
    if day is None:
        return row
    return replace(row, written=replace(row.written, first=Partial(day.year, day.month, day.day)))
