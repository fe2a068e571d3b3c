"""A matrix of activities by months with days in its cells: "Aktivitet | Ansvar | Januari" over "17/1–11/2"."""

from collections.abc import Iterator
from dataclasses import replace

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.dates.full import in_full
from plans.reading.dates.grammar.words import MONTH_NAMES
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Written
from plans.reading.document import Merged, Row
from plans.reading.layouts.activity_fit import DEEDS
from plans.reading.layouts.activity_month import completed
from plans.reading.layouts.matrix_shape import Matrix, Period, said
from plans.reading.layouts.only_bodies import only_bodies
from plans.reading.layouts.part import RawRow
from plans.reading.refusals import UNREADABLE

_FEWEST = 3
_DAYS = 0.8
"""So many of the cells that say something are days."""


def is_of_days(matrix: Matrix, legend: Legend) -> bool:
    """Whether its cells are days of the months over them, and its rows what happens then: no row is a body's."""
    if any(period.is_week for period in matrix.periods.values()):
        return False
    named = [at for at in matrix.before if DEEDS.search(matrix.heading(at))]
    rows = [row for row in matrix.lines() if said_at(matrix, row)]
    days = [bool(days_in(said(row, at), matrix.periods[at])) for row in rows for at in said_at(matrix, row)]
    are_deeds = bool(named) and not any(only_bodies(row.cells[named[0]].text, legend) for row in rows)
    return are_deeds and len(days) >= _FEWEST and sum(days) >= _DAYS * len(days)


def said_at(matrix: Matrix, row: Row) -> list[int]:
    """The columns whose cells say something, each merged cell where it begins."""
    return [at for at in matrix.periods if said(row, at) and row.cells[at].merged is not Merged.LEFT]


def day_rows(matrix: Matrix, row: Row, at: int, base: RawRow, title: str) -> Iterator[RawRow]:
    """The activities of a cell, one for each of its days; what is no day is asked about, as `base` has it."""
    text = said(row, at)
    days = days_in(text, matrix.periods[at])
    year = matrix.periods[at].year
    for day in days:
        yield replace(
            base,
            written=day,
            title=", ".join(filter(None, (title, rest(text, days)))),
            section_year=year if day.first.year is None else None,
            refused=base.refused if row.cells[at].struck else None,
        )
    if not days:
        yield replace(base, refused=base.refused or UNREADABLE)


def days_in(text: str, period: Period) -> tuple[Written, ...]:
    """The days of a cell, in the month over it where they name none; none if more is said with figures."""
    dates = in_full(text, find_dates(text, cell=True))
    if not any(date.first.month for date in dates):
        under = completed(text, MONTH_NAMES[period.number - 1])
        return under.dates if not under.left else ()
    is_whole = all(date.first.day is not None for date in dates) and not any(map(str.isdigit, rest(text, dates)))
    return tuple(dates) if is_whole else ()
