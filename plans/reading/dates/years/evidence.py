"""What speaks for a date in a year: the weekday and week beside it, and that people meet on working days."""

from datetime import date

from plans.calendar import is_free
from plans.reading.dates.written import Written
from plans.reading.dates.years.clues import Item
from plans.reading.dates.years.whens import when_in


def has_evidence(written: Written) -> bool:
    """Whether a weekday or week stands beside a day."""
    is_day = written.first.day is not None
    return is_day and any(said is not None for said in (written.weekday, written.last_weekday, written.week))


def contradictions(written: Written, year: int) -> int:
    """How many of the weekdays and weeks beside the date are others in the year; all, if there is no such day."""
    when = when_in(written, year)
    if not has_evidence(written):
        return 0
    if when is None:
        return sum(said is not None for said in (written.weekday, written.last_weekday, written.week))
    return sum(
        (
            written.weekday not in (None, when.first.weekday()),
            written.last_weekday not in (None, when.last.weekday()),
            written.week not in (None, when.first.isocalendar().week),
        )
    )


def is_on_free_day(item: Item, year: int) -> bool:
    """Whether a meeting of one day would lie on a weekend or holiday in the year."""
    day = _day(item, year)
    return day is not None and is_free(day)


def _day(item: Item, year: int) -> date | None:
    if not item.meeting or item.written.first.day is None or item.written.qualifier is not None:
        return None
    when = when_in(item.written, year)
    return None if when is None or when.first != when.last else when.first
