"""The rows of an activity table whose cells stand each on a line of its own: a date, and the cells below it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from plans.reading.bodies.legend import Legend
from plans.reading.document import Cell, Place, Row
from plans.reading.kinds import is_due
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.roles import Role
from plans.reading.layouts.running_apart import apart
from plans.reading.layouts.stacked_units import Unit

_SEVERAL = 2


@dataclass(frozen=True)
class Group:
    """A date with the cells below it, or a year alone."""

    date: Unit
    cells: tuple[Unit, ...]


def groups_of(units: Sequence[Unit]) -> list[Group]:
    """The dates, each with the cells below it up to the next."""
    starts = [n for n, unit in enumerate(units) if unit.is_date or unit.is_year]
    return [Group(units[start], tuple(units[start + 1 : end])) for start, end in pairwise((*starts, len(units)))]


def ended(groups: Sequence[Group], width: int | None) -> list[Group]:
    """The groups, the last with no more cells than a row has: `width`, or as many as any of the others."""
    *others, last = groups
    cells = [group.cells for group in others if group.cells]
    if not cells:
        return list(groups)
    most = width or max(map(len, cells))
    if all(cell.bullet for group in cells for cell in group):
        most = len(list(takewhile(lambda cell: cell.bullet, last.cells)))
    return [*others, replace(last, cells=last.cells[:most])]


def rows_of(group: Group, roles: Sequence[Role | None], legend: Legend, *, each: bool) -> Iterator[Row]:
    """The row of a date; `each` thing that stands below a month has one of its own.

    So have items of a day that are due or sent; others on a day are one: what a meeting is about.
    """
    date = group.date
    if not each or not group.cells or (date.has_day and not _are_due(group)):
        texts = [cell.text for cell in group.cells]
        has_place = roles[-1] is Role.TEXT and bool(date.where)
        cells = _in_columns([*texts, date.where] if has_place else texts, roles)
        yield _row(date.places[0], [date.when if has_place else date.text.rstrip(" :"), *cells])
        return
    for n, thing in enumerate(_things(group.cells)):
        place = date.places[0] if n == 0 else thing.places[0]
        said = apart(thing.text, legend) if not thing.is_list else []
        for text in said if len(said) > 1 else [thing.text]:
            yield _row(place, [date.text, *_in_columns([text], roles)])


def _are_due(group: Group) -> bool:
    """Whether items stand below a day without a time of which several are due or sent then."""
    due = [is_due(cell.text) for cell in group.cells if cell.bullet]
    return sum(due) >= _SEVERAL and len(due) == len(group.cells) and not said_hours(group.date.text)


def _things(cells: Sequence[Unit]) -> Iterator[Unit]:
    """Each thing that happens: a cell, with the items that it opens a list of."""
    open_: Unit | None = None
    for cell in cells:
        if open_ is not None and cell.bullet and open_.text.split("\n")[0].endswith(":"):
            open_ = Unit((*open_.lines, *cell.lines))
            continue
        if open_ is not None:
            yield open_
        open_ = cell
    if open_ is not None:
        yield open_


def _in_columns(cells: Sequence[str], roles: Sequence[Role | None]) -> list[str]:
    """The cells of a row in their columns. What is more than these goes on with the text, or with the title."""
    more = len(cells) - len(roles)
    if more <= 0:
        return [*cells, *[""] * -more]
    at = len(roles) - 1 if roles[-1] is Role.TEXT else roles.index(Role.TITLE)
    return [*cells[:at], "\n".join(cells[at : at + more + 1]), *cells[at + more + 1 :]]


def _row(place: Place, texts: Sequence[str]) -> Row:
    return Row(place, tuple(Cell(text) for text in texts))
