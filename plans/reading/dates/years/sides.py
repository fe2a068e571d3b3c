"""Second dates in a cell, in brackets or labelled: "25 januari (info 11/1)". They stand outside the order."""

from collections.abc import Sequence
from datetime import timedelta

from plans.reading.dates.years.clues import Because, Item
from plans.reading.dates.years.sections import Yeared
from plans.reading.dates.years.whens import nearly_in
from plans.reading.document import Place
from plans.reading.reading import YearFrom

_FARTHEST = timedelta(150)
"""A second date lies no further from the first."""


def second_dates(items: Sequence[Item]) -> dict[int, int]:
    """The dates in brackets or with a label, each with the date of its cell that it goes with."""
    cells: dict[tuple[Place, str | None], list[int]] = {}
    for number, item in enumerate(items):
        cells.setdefault((item.place, item.section), []).append(number)
    found: dict[int, int] = {}
    for numbers in cells.values():
        main = next((number for number in numbers if not _is_second(items[number])), None)
        for number in numbers:
            if not _is_second(items[number]):
                main = number
            elif main is not None:
                found[number] = main
    return found


def _is_second(item: Item) -> bool:
    return item.written.bracketed or item.written.label is not None


def beside(item: Item, main: Item, yeared: Yeared | None) -> Yeared:
    """The year in which a second date lies nearest to the first one of its cell."""
    days = None if yeared is None or yeared.year is None else nearly_in(main.written, yeared.year)
    if days is None:
        return Yeared(None, years=yeared.years if yeared is not None else ())
    apart = {}
    for year in range(days[0].year - 1, days[0].year + 2):
        there = nearly_in(item.written, year)
        if there is not None:
            apart[year] = max(days[0] - there[1], there[0] - days[1], timedelta(0))
    near = sorted(apart, key=lambda year: apart[year])
    if not near:
        return Yeared(None, because=Because.NO_SUCH_DAY)
    if apart[near[0]] <= _FARTHEST:
        return Yeared(near[0], YearFrom.NEIGHBOURS, Because.SAME_CELL)
    return Yeared(None, years=tuple(near))
