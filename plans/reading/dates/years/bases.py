"""The year in which a document's dates begin, when no date and no heading gives one.

Only weekdays can tell: the one year in which those that are written agree, or else the one in which no meeting
falls on a free day. It is sought first among the years that are likely, then two to either side of each: the days
of the week come back after five, six or eleven years, so that more would prove nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from plans.reading.dates.years.clues import Because, Item
from plans.reading.dates.years.evidence import contradictions, has_evidence, is_on_free_day
from plans.reading.dates.years.sections import Given, Yeared, years_of
from plans.reading.dates.years.whens import nearly_in
from plans.reading.reading import YearFrom

_FAR = 2
_FAR_BACK = 3
"""So many months back dates that follow on one another go only where the year turns."""
_FEWEST_MEETINGS = 3
_FEWEST_ON_FREE_DAYS = 2
"""So many meetings on free days rule a year out: a single one happens."""
_FEWEST_TO_FORGIVE = 3
"""Of so many written weekdays a single one that is wrong puts no year behind another."""
_FEWEST_WEEKDAYS = 5
_MANY_MEETINGS = 10
"""So many of all bodies together tell of a year that nothing else makes likely."""
_LONG_AGO, _AHEAD = 15, 2
_WRONG = 5
"""Of so many written weekdays one may be wrong."""


@dataclass(frozen=True)
class Base:
    """A year for the first date, what the others then have, and what speaks against it."""

    year: int
    found: tuple[Yeared, ...]
    wrong: int
    on_free_days: int
    likely: int
    """The place of its least likely year among those that the clues make likely; their number if it is none."""
    touches: bool
    """Whether any of its years is likely."""


def bases(sections: Sequence[Sequence[Item]], likely: Sequence[int]) -> list[Base]:
    """Every year in which the dates of all sections may begin, the likeliest first.

    Nothing if no year is likely at all.
    """
    if not any(sections):
        return []
    forgiven = sum(has_evidence(item.written) for items in sections for item in items) >= _FEWEST_TO_FORGIVE
    tried = sorted({year + away for year in likely for away in range(-_FAR, _FAR + 1)})
    found = [_together([base_in(items, year, likely) for items in sections]) for year in tried]
    return sorted(found, key=lambda base: _rank(base, forgiven))


def _together(sections: Sequence[Base]) -> Base:
    """What speaks against the year in which all these sections begin."""
    return Base(
        sections[0].year,
        tuple(one for base in sections for one in base.found),
        sum(base.wrong for base in sections),
        sum(base.on_free_days for base in sections),
        max(base.likely for base in sections),
        any(base.touches for base in sections),
    )


def begins_anew(items: Sequence[Item]) -> bool:
    """Whether dates go far back more than once, as those of lists that each begin in January do."""
    months = [item.written.first.month for item in items if item.written.first.month is not None]
    return sum(before - after >= _FAR_BACK for before, after in pairwise(months)) > 1


def plausible(tried: Sequence[Base]) -> list[Base]:
    """Those to offer: the likely ones, and others only where more of the weekdays agree than in any of these."""
    least = min((base.wrong for base in tried if base.touches), default=None)
    return [base for base in tried if base.touches or least is None or base.wrong < least]


def _rank(base: Base, forgiven: bool) -> tuple[int, ...]:
    return max(base.wrong - forgiven, 0), base.likely, base.wrong, base.on_free_days


def certain(items: Sequence[Item], tried: Sequence[Base], likely: Sequence[int]) -> tuple[Base, Because] | None:
    """The only base that the weekdays allow, and what says so: WEEKDAYS or NO_FREE_DAY."""
    said = sum(has_evidence(item.written) for item in items)
    close = [base for base in tried if base.likely < len(likely)]
    if said:
        for among in (close, tried):
            agreeing = [base for base in among if base.wrong <= _allowed(said)]
            if agreeing:
                return (
                    (agreeing[0], Because.WEEKDAYS)
                    if len(agreeing) == 1 and _stands_out(agreeing[0], among, said)
                    else None
                )
        return None
    meetings = sum(item.meeting and item.written.first.day is not None for item in items)
    free = [base for base in tried if base.touches and base.on_free_days == 0]
    others = [base for base in tried if base.touches and base.on_free_days]
    is_ruled_out = all(base.on_free_days >= _FEWEST_ON_FREE_DAYS for base in others)
    if meetings >= _FEWEST_MEETINGS and len(free) == 1 and others and is_ruled_out:
        return free[0], Because.NO_FREE_DAY
    return None


def free_years(sections: Sequence[Sequence[Item]], made: int, named: Sequence[int] = ()) -> list[int]:
    """The years in which all sections may begin, so that no meeting of any falls on a free day.

    Those about the one in which the document was made come first, then those before, and later ones that it names:
    each body alone keeps to one weekday, and only all of them together rule a year out. Nothing where weekdays are
    written, or too few meet.
    """
    items = [item for section in sections for item in section]
    meetings = sum(item.meeting and item.written.first.day is not None for item in items)
    if meetings < _MANY_MEETINGS or any(has_evidence(item.written) for item in items):
        return []
    years = dict.fromkeys((made, made + 1, *range(made - 1, made - _LONG_AGO, -1), *named))
    return [year for year in years if not any(base_in(section, year).on_free_days for section in sections)]


def agreeing_years(items: Sequence[Item], made: int) -> list[int]:
    """The years in which the dates may begin and their weekdays agree, those nearest to `made` first.

    Weekdays come back after five, six or eleven years: nothing else known, the only year in sight that agrees may
    be wrong. Nothing where no weekday is written.
    """
    said = sum(has_evidence(item.written) for item in items)
    years = sorted(range(made - _LONG_AGO, made + _AHEAD + 1), key=lambda year: (abs(year - made), year))
    return [year for year in years if base_in(items, year).wrong <= _allowed(said)] if said else []


def _allowed(said: int) -> int:
    return said // _WRONG if said >= _FEWEST_WEEKDAYS else 0


def _stands_out(base: Base, among: Sequence[Base], said: int) -> bool:
    """Whether most weekdays are wrong in every other year, where one is wrong in this."""
    return base.wrong == 0 or all(other.wrong * 2 >= said for other in among if other is not base)


def base_in(items: Sequence[Item], year: int, likely: Sequence[int] = ()) -> Base:
    """The years of all the dates if the first of them lies in this one."""
    first = next((place for place, item in enumerate(items) if nearly_in(item.written, year) is not None), 0)
    given = {first: Given(year, YearFrom.WEEKDAYS, Because.WEEKDAYS)}
    found = years_of(items, given, {})
    known = [(item, one.year) for item, one in zip(items, found, strict=True) if one.year is not None]
    places = [likely.index(in_year) if in_year in likely else len(likely) for _, in_year in known]
    return Base(
        year,
        tuple(found),
        sum(contradictions(item.written, in_year) for item, in_year in known),
        sum(is_on_free_day(item, in_year) for item, in_year in known),
        max(places, default=len(likely)),
        min(places, default=len(likely)) < len(likely),
    )
