"""Months that say more of themselves: "i juni (21/6)", "Mars (v. 11)", "i mars … den 30:e"."""

from collections.abc import Sequence
from dataclasses import replace

from plans.reading.dates.written import Partial, Written

_WEEKS_OF_A_MONTH = 4.35
_NEAR = 1.5
"""How far from a month's own weeks a number may be: which they are differs from year to year."""


def in_full(text: str, dates: Sequence[Written]) -> list[Written]:
    """The dates, months as the week beside them, and none whose day or weeks stand right behind it."""
    after = [*dates[1:], None][: len(dates)]
    kept = [one for one, other in zip(dates, after, strict=True) if other is None or not _is_of(text, one, other)]
    return [_as_week(one) for one in kept]


def _as_week(one: Written) -> Written:
    if not _is_month(one) or one.week is None or not is_week_of(one.week, one.first.month or 0):
        return one
    return replace(one, first=Partial(year=one.first.year, week=one.week), week=None)


def _is_of(text: str, month: Written, other: Written) -> bool:
    between = text[month.end : other.start].strip(" ,")
    if _is_month(month) and other.lone:
        return True
    if not _is_month(month) or between not in ("(", ""):
        return False
    if other.first.week is not None:
        return is_week_of(other.first.week, month.first.month or 0)
    return other.first.day is not None and other.first.month == month.first.month


def _is_month(one: Written) -> bool:
    return one.first.month is not None and one.first.day is None and one.last is None


def is_week_of(week: int, month: int, near: float = _NEAR) -> bool:
    """Whether a week is one of a month, or so many weeks from its own."""
    return (month - 1) * _WEEKS_OF_A_MONTH - near < week < month * _WEEKS_OF_A_MONTH + near
