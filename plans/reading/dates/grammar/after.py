"""What stands right after a date and belongs to it: "?", "(mån)", "v 6", ", kl 10.00", "(heldag)", "prel."."""

from typing import NamedTuple

from plans.clock import Hours
from plans.reading.dates.grammar import words
from plans.reading.dates.grammar.before import weekday_at
from plans.reading.dates.grammar.clocks import clock_at
from plans.reading.dates.grammar.days import days_at, named_day
from plans.reading.dates.grammar.figures import figures_at
from plans.reading.dates.grammar.points import week_at
from plans.reading.dates.grammar.tokens import Gap, Line, Sort
from plans.reading.dates.written import DayPart

_MOST = 6
_MIDNIGHT = Hours(0)
"""What a spreadsheet writes after a day that has no time: "2015-12-02 00:00:00"."""


class After(NamedTuple):
    """What has been read after a date, up to the token `next`."""

    next: int
    uncertain: bool = False
    weekday: int | None = None
    week: int | None = None
    time: Hours | None = None
    part: DayPart | None = None
    other_time: Hours | None = None
    to_the_end: bool = False
    """Whether the end of the month is named ("oktober månads utgång")."""


_ITSELF = 0
"""The week beside a date that is a week itself."""


def after_at(line: Line, place: int, weekday: int | None = None, *, of_week: bool = False) -> After:
    """Everything after a date that ends before the place; one whose `weekday` stands before it has no other.

    `of_week`: it is a week, and the next one is another.
    """
    after = After(place, weekday=weekday, week=_ITSELF if of_week else None)
    for _ in range(_MOST):
        more = _bracketed(line, after) or _joined(line, after)
        if more is None:
            break
        after = more
    return after._replace(week=None) if of_week else after


def _bracketed(line: Line, after: After) -> After | None:
    """A pair of brackets, if nothing but such words stand in it."""
    end = line.brackets.get(after.next)
    if end is None:
        return None
    inside = after._replace(next=after.next + 1)
    while inside.next < end:
        more = _one(line, inside, True)
        if more is None or more.next > end:
            return None
        inside = more
        while inside.next < end and line.is_sign(inside.next, ",;."):
            inside = inside._replace(next=inside.next + 1)
    return inside._replace(next=end + 1)


def _joined(line: Line, after: After) -> After | None:
    if line.at(after.next).text in words.END:
        return after._replace(next=after.next + 1, to_the_end=True)
    at = after.next + line.is_sign(after.next, ",;:")
    if line.at(at).gap is Gap.COLUMN:
        return None
    if line.at(at).text == "t" and line.touches(at) and line.touches(at + 1):
        at += 1  # 2019-01-16T13:00
    return _one(line, after._replace(next=at), False)


def _one(line: Line, after: After, bracketed: bool) -> After | None:
    at = after.next
    if line.is_sign(at, "?"):
        return after._replace(next=at + 1, uncertain=True)
    return (
        _uncertain(line, after, bracketed)
        or _week(line, after)
        or _weekday(line, after, bracketed)
        or _clock(line, after)
    )


def _uncertain(line: Line, after: After, bracketed: bool) -> After | None:
    """ "5 maj (prel.)", "5 maj ev."; but "17 maj ev. justeringar" goes on about something else."""
    at = after.next
    if line.at(at).sort is not Sort.WORD or line.at(at).text not in words.UNCERTAIN:
        return None
    end = at + 1 + (line.is_sign(at + 1, ".") and line.touches(at + 1))
    follows = line.at(end)
    is_last = follows.sort in (Sort.SIGN, Sort.END) or follows.gap > Gap.SPACE
    return after._replace(next=end, uncertain=True) if bracketed or is_last else None


def _week(line: Line, after: After) -> After | None:
    point = week_at(line, after.next)
    if (
        point is None
        or after.week is not None
        or point.partial.year is not None
        or _is_of_a_date(line, point.next)
    ):
        return None
    if line.is_sign(point.next, "-/") and line.number(point.next + 1) is not None:
        return None
    return after._replace(next=point.next, week=point.partial.week)


def _weekday(line: Line, after: After, bracketed: bool) -> After | None:
    found = weekday_at(line, after.next)
    if found is None or after.weekday is not None or _is_of_a_date(line, found[1]):
        return None
    if after.week == _ITSELF and week_at(line, found[1]) is not None:
        return None  # "tisdag v 4, onsdag v 8"
    is_short = line.at(after.next).text in words.SHORT_WEEKDAYS
    if is_short and not (bracketed or line.cell):
        return None
    return after._replace(next=found[1], weekday=found[0])


def _clock(line: Line, after: After) -> After | None:
    clock = clock_at(line, after.next)
    if clock is None or (after.time is not None and clock.hours is not None) or _is_date(line, after.next):
        return None
    time = None if clock.hours == _MIDNIGHT else clock.hours
    return after._replace(
        next=clock.next, time=time or after.time, part=clock.part or after.part, other_time=clock.other
    )


def _is_of_a_date(line: Line, place: int) -> bool:
    """Whether a word before the place belongs to the date that follows: "5 maj, måndag 8 maj"."""
    at = place + line.is_sign(place, ",:")
    _, at = named_day(line, at)
    return _is_date(line, at)


def _is_date(line: Line, place: int) -> bool:
    """Whether a date begins at the place; "10.10" after one is a time."""
    figures = figures_at(line, place)
    return (figures is not None and figures.partial.year is not None) or days_at(line, place) is not None
