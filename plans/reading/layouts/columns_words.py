"""What a column of words beside columns of days says, where somebody heads it: what they do, no notes."""

from collections.abc import Iterable
from dataclasses import replace

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.dates.written import Written
from plans.reading.layouts.calendar_making import Spot
from plans.reading.layouts.calendar_years import month_of
from plans.reading.layouts.doers_named import is_doer, with_doer
from plans.reading.layouts.part import RawRow


def by_heading(rows: Iterable[RawRow], heading: str, legend: Legend) -> list[RawRow]:
    """The rows, those that name nobody by whoever heads their column: "Förvaltning" over "Bokslut stängs 24/1"."""
    if not is_doer(heading, legend):
        return list(rows)
    return [
        row if row.who or row.bodies or row.refused else with_doer(replace(row, who=(heading,)), legend)
        for row in rows
    ]


def in_month(text: str, beside: Iterable[str], spot: Spot) -> RawRow | None:
    """What is done some time in the month that stands beside it; none where no single month does."""
    months = [words for words in beside if month_of(words) is not None]
    dates: list[Written] = [date for words in months[:1] for date in find_dates(words, cell=True)]
    if len(months) != 1 or len(dates) != 1 or not any(map(str.isalpha, text)):
        return None
    return RawRow(
        spot.place,
        dates[0],
        " ".join(text.split()),
        columns=spot.columns,
        cell=spot.cell,
        section="month",
        section_year=spot.year if dates[0].first.year is None else None,
    )
