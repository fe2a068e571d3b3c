"""The years of dates that follow on one another: those with which the rows go back in time the least.

A step forward costs its days, a step back twice its days. Of all ways to give every date a year the cheapest is
found (Viterbi), and for each date what the cheapest way costs in which it has another year. How much dearer that
is tells how certain the year is. So a year turns where months wrap from December to January, while a row that is
out of order by some weeks or months turns nothing.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from plans.reading.dates.years.whens import Days

BACK = 2
_CLEAR = 90
"""Days by which another year must be dearer where the rows are in order about the date …"""
CLEARER = 300
"""… and where they are not."""
_IN_ORDER = 45
"""Days back that are no disorder: a few weeks."""

Choices = Mapping[int, Days]
"""The years a date may have, each with the days it then has."""


@dataclass(frozen=True)
class Link:
    """One date of a chain, and what its years cost besides their place in it."""

    choices: Choices
    costs: Mapping[int, float]


@dataclass(frozen=True)
class Verdict:
    """The year of a date in the cheapest way, what others would cost more, and whether it is certain."""

    year: int
    others: Mapping[int, float]
    certain: bool


def step(before: Days, after: Days) -> float:
    """What it costs that the second date follows the first; nothing where they overlap."""
    if after[0] > before[1]:
        return float((after[0] - before[1]).days)
    return float(BACK * max((before[0] - after[1]).days, 0))


def verdicts(links: Sequence[Link], *, clear: float = _CLEAR) -> list[Verdict]:
    """For each date of a chain its year, certain where another is dearer by `clear`. Every link has a choice."""
    if not links:
        return []
    ahead = _sums(links)
    behind = _sums(links, backwards=True)
    found = []
    for place, link in enumerate(links):
        totals = {year: ahead[place][year] + behind[place][year] - _own(link, year) for year in link.choices}
        best = min(totals, key=lambda year: (totals[year], year))
        found.append((best, {year: total - totals[best] for year, total in totals.items() if year != best}))
    years = [year for year, _ in found]
    needed = [clear if in_order else max(clear, CLEARER) for in_order in _in_order(links, years)]
    return [
        Verdict(year, others, all(dearer >= least for dearer in others.values()))
        for (year, others), least in zip(found, needed, strict=True)
    ]


def _in_order(links: Sequence[Link], years: Sequence[int]) -> list[bool]:
    """For each date whether the dates about it are in order, as far as the next ones with only one choice."""
    in_order = [True] * len(links)
    start = 0
    for place in range(1, len(links)):
        before = links[place - 1].choices[years[place - 1]]
        after = links[place].choices[years[place]]
        if (before[0] - after[1]).days > _IN_ORDER:
            in_order[start : place + 1] = [False] * (place + 1 - start)
        elif not in_order[place - 1] and len(links[place - 1].choices) > 1:
            in_order[place] = False
        if len(links[place].choices) == 1:
            start = place
    return in_order


def _own(link: Link, year: int) -> float:
    return link.costs.get(year, 0.0)


def _sums(links: Sequence[Link], *, backwards: bool = False) -> list[dict[int, float]]:
    """For each link and year the cheapest way to it from the chain's beginning, or from its end."""
    order = range(len(links) - 1, -1, -1) if backwards else range(len(links))
    sums: list[dict[int, float]] = [{} for _ in links]
    last: int | None = None
    for place in order:
        for year, days in links[place].choices.items():
            ways = (
                [0.0]
                if last is None
                else [
                    total + (step(days, other) if backwards else step(other, days))
                    for total, other in ((sums[last][y], links[last].choices[y]) for y in links[last].choices)
                ]
            )
            sums[place][year] = min(ways) + _own(links[place], year)
        last = place
    return sums
