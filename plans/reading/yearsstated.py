"""A year that is stated, but puts meetings on free days, or on other weekdays than those that are written.

It is taken all the same, and asked about once for all the dates that have it, if another year fits them all.
"""

from collections.abc import Sequence
from dataclasses import replace

from plans.reading.asking import Asking
from plans.reading.dates.years.clues import Clues, Item, Resolved
from plans.reading.dates.years.evidence import contradictions, has_evidence, is_on_free_day
from plans.reading.dates.years.resolve import resolve
from plans.reading.dates.years.whens import when_in
from plans.reading.reading import About, Doubt, YearFrom
from plans.reading.yearsasked import answered_year

_STATED = frozenset({YearFrom.TITLE, YearFrom.SECTION})
_NEAR = (1, -1, 2, -2)
_FEWEST = 3
_FEWEST_WRONG = 2
_SHARE = 10
"""Of so many meetings one is wrong at least: a single one on a free day happens."""


def with_stated_years(items: Sequence[Item], clues: Clues, asking: Asking) -> tuple[list[Item], frozenset[int]]:
    """The dates, each with the year that was answered instead of the stated one; which are still asked about."""
    found = resolve(items, clues)
    stated = [one.when.first.year if one.when and one.year_from in _STATED else None for one in found]
    told = {one.when.first.year for one in found if one.when is not None}
    settled, open_ = list(items), set[int]()
    for year in dict.fromkeys(year for year in stated if year is not None):
        numbers = [number for number, own in enumerate(stated) if own == year]
        rows = [found[number] for number in numbers]
        others = [year + away for away in _NEAR if year + away not in told and not _wrong(rows, year + away)]
        if not others or not _is_doubtful(rows, year):
            continue
        asked = len(asking.doubts)
        answer = answered_year(asking.ask(_doubt(rows, year, others)))
        for number in numbers if answer not in (None, year) else ():
            settled[number] = replace(settled[number], answered=answer)
        open_ |= set(numbers if len(asking.doubts) > asked else ())
    return settled, frozenset(open_)


def _wrong(rows: Sequence[Resolved], year: int) -> int:
    """How many days the year puts on a free day, or on another weekday than is written."""
    items = (one.item for one in rows)
    wrong = (item for item in items if contradictions(item.written, year) or is_on_free_day(item, year))
    return len({item.written.first for item in wrong})


def _is_doubtful(rows: Sequence[Resolved], year: int) -> bool:
    wrong, told = _wrong(rows, year), _telling(rows)
    return told >= _FEWEST and wrong >= max(_FEWEST_WRONG, told / _SHARE)


def _telling(rows: Sequence[Resolved]) -> int:
    """How many of the days a wrong year can be seen by."""
    return len({one.item.written.first for one in rows if one.item.meeting or has_evidence(one.item.written)})


def _doubt(rows: Sequence[Resolved], year: int, others: Sequence[int]) -> Doubt:
    item = rows[0].item
    readings = tuple(str(when) for own in (year, *others) if (when := when_in(item.written, own)) is not None)
    facts = {
        "year": year,
        "wrong": _wrong(rows, year),
        "of": _telling(rows),
        "other": others[0],
        "rows": len(rows),
    }
    return Doubt(item.place, About.YEAR, item.written.raw, readings, readings[0], "stated", facts)
