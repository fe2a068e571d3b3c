"""Weeks told by bare numbers after the Mondays of a column of days: "mån 5 2 KLG" is Monday the 5th, in week 2."""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from plans.reading.document import Cell
from plans.reading.layouts.calendar_days import day_text
from plans.reading.layouts.cellwise import by_column
from plans.reading.layouts.part import Part

_NUMBER = re.compile(r"\s+(?P<week>\d{1,2})(?P<rest>(?:\s.*)?)", re.DOTALL)
_LEAST = 3
"""So many Mondays with numbers, one higher each time, have weeks."""
_LAST_WEEKS = (52, 53)


def with_weeks(part: Part) -> Part:
    """The part with such numbers as weeks: "mån 5 v. 2 KLG"."""
    return by_column(part, _told)


def _told(column: Sequence[Cell]) -> list[Cell]:
    """The cells of a column, where each of its Mondays, and no other day, has such a number."""
    days = [day_text(cell.text) for cell in column]
    mondays = [day is not None and day.written.weekday == 0 for day in days]
    numbers = [_NUMBER.fullmatch(day.rest) if day else None for day in days]
    weeks = [int(number["week"]) for number in numbers if number]
    rise = all(after == before + 1 or (before in _LAST_WEEKS and after == 1) for before, after in pairwise(weeks))
    if len(weeks) < _LEAST or not rise or mondays != [number is not None for number in numbers]:
        return list(column)
    return [
        replace(cell, text=f"{cell.text[: -len(number[0])]} v. {number['week']}{number['rest']}")
        if number
        else cell
        for cell, number in zip(column, numbers, strict=True)
    ]
