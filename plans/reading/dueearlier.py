"""Days that lead up to the first meetings of a year, and lie in the year before: "Stopp 21/12, 25/1, 22/2".

The heading's year is that of the meetings. What is due or sent before them begins in December where a list of such
days does, goes on in January, and has a meeting soon after it in the year of the heading only.
"""

from collections.abc import Hashable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

from plans.reading.dates.years.evidence import contradictions
from plans.reading.dates.years.whens import when_in
from plans.reading.kinds import kind_of
from plans.reading.moved import Whole
from plans.reading.reading import YearFrom
from plans.when import Precision, When

_LATE = 11
"""The first month of a year whose days may be those of the next year's meetings."""
_SOON = timedelta(60)
_OVER = (YearFrom.TITLE, YearFrom.SECTION)


def with_days_before(rows: Sequence[Whole]) -> list[Whole]:
    """The rows, what is due or sent before the year of a heading in the year before it."""
    lists: dict[Hashable, list[int]] = {}
    for n, one in enumerate(rows):
        if _is_due(one):
            lists.setdefault((one.row.title, one.people.bodies, one.dated.year_from), []).append(n)
    found = list(rows)
    for numbers in lists.values():
        for n in numbers[: _early([rows[n] for n in numbers])]:
            before = _year_before(rows[n])
            if before is not None and _leads_up(rows[n], before, rows):
                found[n] = replace(rows[n], dated=replace(rows[n].dated, when=before))
    return found


def _is_due(one: Whole) -> bool:
    """Whether something is due or sent on a day whose year a heading tells."""
    title = one.row.written.label or one.row.title
    return one.dated.year_from in _OVER and _day(one) is not None and kind_of(title).is_due_or_sent


def _early(rows: Sequence[Whole]) -> int:
    """How many days of a list are before it begins anew in its year, where it is in order but for that."""
    days = [day for one in rows if (day := _day(one)) is not None]
    turns = [n for n, (before, after) in enumerate(pairwise(days), 1) if after < before]
    is_late = len(turns) == 1 and all(day.month >= _LATE for day in days[: turns[0]])
    return turns[0] if is_late and days[0].year == days[-1].year else 0


def _year_before(one: Whole) -> When | None:
    """The day a year earlier, if its weekday does not speak against it."""
    day, written = _day(one), one.row.written
    assert day is not None
    if contradictions(written, day.year - 1) > contradictions(written, day.year):
        return None
    return when_in(written, day.year - 1)


def _leads_up(one: Whole, before: When, rows: Sequence[Whole]) -> bool:
    """Whether a meeting, of the body if one is named, follows soon in the one year and not in the other."""
    of = set(one.people.bodies)
    days = [day for other in rows if _meets(other) and (day := _day(other)) is not None
            and (not of or of & {*other.people.bodies})]  # fmt: skip
    day = _day(one)
    assert day is not None
    return _follows(before.first, days) and not _follows(day, days)


def _follows(day: date, days: Sequence[date]) -> bool:
    return any(timedelta() <= other - day <= _SOON for other in days)


def _meets(one: Whole) -> bool:
    return one.row.refused is None and not kind_of(one.row.written.label or one.row.title).is_due_or_sent


def _day(one: Whole) -> date | None:
    when = one.dated.when
    return when.first if when is not None and when.precision is Precision.DAY else None
