"""Which of the figures in "02/03/2027" is the day: the first, as here, where nothing in the document tells.

An American writes the month first. Another date of the same form with a figure above twelve settles it for all.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from plans.reading.asking import Asking
from plans.reading.dates.written import Partial, Written
from plans.reading.dates.years.whens import own_year, when_in
from plans.reading.layouts.part import RawRow
from plans.reading.reading import About, Doubt

_FORM = re.compile(r"\b\d{1,2}/\d{1,2}/(?:\d{4}|\d{2})\b")
_MONTHS = 12


def with_days_settled(rows: Sequence[RawRow], asking: Asking) -> list[RawRow]:
    """The rows, with the month first in such dates where it is so; asked once where nothing tells."""
    formed = [row for row in rows if _FORM.search(row.written.raw) and None not in _figures(row.written)]
    is_month_first = any((month or 0) > _MONTHS for _, month in map(_figures, (row.written for row in formed)))
    is_told = any((day or 0) > _MONTHS or row.written.weekday is not None for row in formed
                  for day, _ in [_figures(row.written)])  # fmt: skip
    open_ = [row for row in formed if _may_turn(row.written)]
    if not open_ or (is_told and not is_month_first):
        return list(rows)
    turned = _is_turned(open_[0], asking, likely=is_month_first)
    return [replace(row, written=_turned(row.written)) if turned and row in formed else row for row in rows]


def _figures(written: Written) -> tuple[int | None, int | None]:
    return written.first.day, written.first.month


def _may_turn(written: Written) -> bool:
    day, month = _figures(written)
    return day != month and day is not None and month is not None and max(day, month) <= _MONTHS


def _is_turned(row: RawRow, asking: Asking, *, likely: bool) -> bool:
    """Whether the month stands first, as answered."""
    year = own_year(row.written)
    whens = [when_in(one, year) if year is not None else None for one in (row.written, _turned(row.written))]
    readings = tuple(str(when) for when in (reversed(whens) if likely else whens) if when is not None)
    if len(readings) < len(whens):
        return False
    answer = asking.ask(Doubt(row.place, About.DATE, row.written.raw, readings, readings[0], "day_first"))
    return answer == str(whens[1])


def _turned(written: Written) -> Written:
    if written.last is not None or (written.first.day or 0) > _MONTHS:
        return written
    first = Partial(written.first.year, written.first.day, written.first.month)
    return replace(written, first=first)
