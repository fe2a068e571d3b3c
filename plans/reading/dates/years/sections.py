"""The years of one section's dates: those that are given, and the others from their neighbours and weekdays."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from plans.reading.dates.years.chain import CLEARER, Choices, Link, Verdict, verdicts
from plans.reading.dates.years.clues import Because, Item
from plans.reading.dates.years.evidence import contradictions, has_evidence, is_on_free_day
from plans.reading.dates.years.whens import Days, nearly_in
from plans.reading.reading import YearFrom

_AROUND = 2
"""How many years before the first known one and after the last are tried; one more for each turn of the year."""
_MOST_TURNS = 6
_BEFORE_SINCE = 6.0
"""What a day before `Bounds.since` costs."""
OUTSIDE = 300.0
"""What a month costs that is outside the seasons of its heading: enough to tell, but not more than the order."""
_WRONG_WEEKDAY = 400.0
_FREE_DAY = 150.0
"""What a contradicted weekday, and a meeting on a free day, cost in the days of `chain`."""

Allowed = Mapping[int, float]
"""The years that a heading lets a date have, and what each costs."""


@dataclass(frozen=True)
class Given:
    """A year that is known, and where from."""

    year: int
    source: YearFrom
    because: Because


@dataclass(frozen=True)
class Yeared:
    """The year found for a date; `years` are those possible, the likeliest first, where it is not certain."""

    year: int | None
    source: YearFrom | None = None
    because: Because = Because.AMBIGUOUS
    years: tuple[int, ...] = ()


@dataclass(frozen=True)
class Bounds:
    """What the section follows on, and what follows on it, as days; `since`: the day that all of it follows on."""

    before: Days | None = None
    after: Days | None = None
    since: date | None = None


NO_BOUNDS = Bounds()


def years_of(
    items: Sequence[Item],
    given: Mapping[int, Given],
    allowed: Mapping[int, Allowed],
    bounds: Bounds = NO_BOUNDS,
    source: YearFrom = YearFrom.NEIGHBOURS,
) -> list[Yeared]:
    """A year for each item of a section, some of whose years are `given` by their place in it.

    `allowed` are the only years that an item may have (a heading of several years), and what each costs.
    Something has to be given, allowed or in the bounds.
    """
    span = _span(items, given, bounds)
    choices = [_choices(item, given.get(place), allowed.get(place), span) for place, item in enumerate(items)]
    chained = [place for place in range(len(items)) if choices[place]]
    first = _judged(items, chained, choices, allowed, bounds)
    sure = {place: {v.year: choices[place][v.year]} for place, v in first.items() if v.certain}
    second = first
    if any(has_evidence(items[place].written) or items[place].meeting for place in chained if place not in sure):
        narrowed = [sure.get(place, choices[place]) for place in range(len(items))]
        second = _judged(items, chained, narrowed, allowed, bounds, told=True)
    found = []
    for place in range(len(items)):
        if place not in first:
            found.append(_unchained(given.get(place)))
        elif place in given:
            found.append(Yeared(given[place].year, given[place].source, given[place].because))
        else:
            found.append(_inside(_yeared(first[place], second[place], source), allowed.get(place, {})))
    return found


def _inside(found: Yeared, allowed: Allowed) -> Yeared:
    """The year, left open where the seasons of its heading say another: a day in September of "2026/27"."""
    inside = tuple(year for year, cost in allowed.items() if not cost)
    if found.year is None or not inside or not allowed.get(found.year):
        return found
    return Yeared(None, years=(*inside, found.year))


def _unchained(given: Given | None) -> Yeared:
    return (
        Yeared(None, because=Because.NO_SUCH_DAY)
        if given is None
        else Yeared(given.year, given.source, given.because)
    )


def _yeared(first: Verdict, second: Verdict, source: YearFrom) -> Yeared:
    if first.certain:
        return Yeared(first.year, source, Because.NEIGHBOURS)
    if second.certain:
        return Yeared(second.year, YearFrom.WEEKDAYS, Because.WEEKDAYS)
    likely = sorted(second.others, key=lambda year: (second.others[year], year))
    return Yeared(None, years=(second.year, *(year for year in likely if second.others[year] <= CLEARER)))


def _span(items: Sequence[Item], given: Mapping[int, Given], bounds: Bounds) -> range:
    known = [one.year for one in given.values()]
    known += [days[0].year for days in (bounds.before, bounds.after) if days is not None]
    known += [] if bounds.since is None else [bounds.since.year]
    months = [item.written.first.month or 0 for item in items]
    turns = sum(after < before for before, after in pairwise(months))
    reach = _AROUND + min(turns, _MOST_TURNS)
    return range(min(known) - reach, max(known) + reach + 1) if known else range(0)


def _choices(item: Item, given: Given | None, allowed: Allowed | None, span: range) -> Choices:
    years = [given.year] if given is not None else span if allowed is None else allowed
    tried = {year: nearly_in(item.written, year) for year in years}
    return {year: days for year, days in tried.items() if days is not None}


def _judged(
    items: Sequence[Item],
    chained: Sequence[int],
    choices: Sequence[Choices],
    allowed: Mapping[int, Allowed],
    bounds: Bounds,
    *,
    told: bool = False,
) -> dict[int, Verdict]:
    """The verdict on each date of the chain; with `told`, weekdays and free days count."""
    links = []
    for place in chained:
        own = allowed.get(place, {})
        costs = _costs(items[place], choices[place], bounds.since, told)
        links.append(Link(choices[place], {year: cost + own.get(year, 0.0) for year, cost in costs.items()}))
    since = None if bounds.since is None else (bounds.since, bounds.since)
    before = bounds.before or since
    if before is not None:
        links.insert(0, Link({0: before}, {}))
    if bounds.after is not None:
        links.append(Link({0: bounds.after}, {}))
    judged = verdicts(links, clear=CLEARER) if told else verdicts(links)
    return dict(zip(chained, judged[before is not None :], strict=False))


def _costs(item: Item, choices: Choices, since: date | None, told: bool) -> dict[int, float]:
    costs = {}
    for year, days in choices.items():
        costs[year] = 0.0 if since is None else _BEFORE_SINCE * max((since - days[1]).days, 0)
        if told:
            costs[year] += _WRONG_WEEKDAY * contradictions(item.written, year)
            costs[year] += _FREE_DAY * is_on_free_day(item, year)
    return costs
