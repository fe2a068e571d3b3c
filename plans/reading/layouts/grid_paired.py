"""Grids with the same columns under each month or body: "Datum | Tid" or "Möte | Utskick", over and over."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from plans.reading.bodies.legend import NO_LEGEND
from plans.reading.dates.find import find_dates
from plans.reading.document import Cell, Merged, Row
from plans.reading.layouts.calendar_cells import weekday_of
from plans.reading.layouts.calendar_hours import hours_alone
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.calendar_under import is_part
from plans.reading.layouts.calendar_years import month_of
from plans.reading.layouts.grid_shape import Sort, sort_of
from plans.reading.layouts.roles import Role, role_of

_HEADS_WITHIN = 3
_EMPTY = Cell("")
_NUMBER = re.compile(r"\d{1,2}(?![\d.:/]|\s*[^\W\d])")
_HOUR = re.compile(r"^kl(?:ockan)?\.?\s*", re.IGNORECASE)
_PLACE = re.compile(r"plats|lokal\w*|sal|rum|adress", re.IGNORECASE)
_AFTER = re.compile(r"justering|anslag|protokoll", re.IGNORECASE)
"""What comes after the meeting: all else leads up to it."""

Group = tuple[int, ...]
"""The columns under one heading."""


@dataclass(frozen=True)
class _Days:
    """A column of days in each group: its name, "" for the meetings' own, and the columns that tell when."""

    at: int
    name: str
    times: tuple[int, ...] = ()
    weekdays: tuple[int, ...] = ()


def paired(rows: Sequence[Row]) -> tuple[Row, ...]:
    """The rows with each time and weekday in the cell of its day; under months, a row for each sort of day."""
    for n in range(min(_HEADS_WITHIN, len(rows) - 2)):
        groups = _groups(rows[n], rows[n + 1])
        days = _days(rows[n + 1], rows[n + 2 :], groups) if groups else []
        if days and all(month_of(rows[n].cells[group[0]]) is not None for group in groups):
            return tuple(rows) if _have_months(rows[n + 2 :], groups) else tuple(_by_sort(rows, n, groups, days))
        if days:
            return tuple(_together(rows, n, groups, days))
    return tuple(rows)


def _groups(upper: Row, lower: Row) -> list[Group]:
    """The columns under each heading of the upper row, where the lower says the same under all of them."""
    starts = [n for n in range(1, len(upper.cells)) if _begins(upper, n) and lower.cells[n].text.strip()]
    if len(starts) < 2:
        return []
    width = starts[1] - starts[0]
    is_even = all(after - one == width for one, after in pairwise(starts))
    if width < 2 or not is_even or starts[-1] + width > len(upper.cells):
        return []
    groups = [tuple(range(start, start + width)) for start in starts]
    names = [[_words(lower.cells[n]) for n in group] for group in groups]
    return groups if all(one == names[0] and all(one) for one in names) else []


def _begins(row: Row, at: int) -> bool:
    """Whether another heading begins there: a merged cell, an empty one and one that says the same go on."""
    cell = row.cells[at]
    return bool(cell.text.strip()) and cell.merged is not Merged.LEFT and _words(cell) != _words(row.cells[at - 1])


def _words(cell: Cell) -> str:
    return " ".join(cell.text.lower().split())


def _days(lower: Row, below: Sequence[Row], groups: Sequence[Group]) -> list[_Days]:
    """The columns of days in each group; none where others stand beside them than times, weekdays and places."""
    found: list[_Days] = []
    for n, at in enumerate(groups[0]):
        name = " ".join(lower.cells[at].text.split())
        texts = [text for row in below for group in groups if (text := row.cells[group[n]].text.strip())]
        if found and texts and all(weekday_of(text) is not None for text in texts):
            found[-1] = replace(found[-1], weekdays=(*found[-1].weekdays, n))
        elif found and texts and sort_of(name) is Sort.TIME and all(map(hours_alone, texts)):
            found[-1] = replace(found[-1], times=(*found[-1].times, n))
        elif found and _PLACE.fullmatch(name):
            continue
        elif _is_own(name) or _is_step(name):
            found.append(_Days(n, "" if _is_own(name) else name))
        else:
            return []
    return found if len(found) == 1 or sum(not day.name for day in found) == 1 else []


def _is_own(name: str) -> bool:
    """Whether a column is called after the meeting itself, or only the day."""
    return role_of(name) in (Role.DATE, Role.TITLE) and label_of(name, NO_LEGEND).meets


def _is_step(name: str) -> bool:
    label = label_of(name, NO_LEGEND)
    return role_of(name) is None and (not label.meets or is_part(label))


def _have_months(rows: Sequence[Row], groups: Sequence[Group]) -> bool:
    """Whether days are written with months of their own, whichever month they stand under."""
    dates = (date for row in rows for group in groups for n in group for date in find_dates(row.cells[n].text))
    return any(date.first.day is not None for date in dates)


def _by_sort(rows: Sequence[Row], head: int, groups: Sequence[Group], days: Sequence[_Days]) -> Iterator[Row]:
    """The rows with a column for what their days are, behind those that say whose they are."""
    labels, upper = groups[0][0], rows[head]
    for row in (*rows[:head], rows[head + 1]):
        yield replace(row, cells=(*row.cells[:labels], _EMPTY, *(_EMPTY for _ in groups)))
    yield replace(upper, cells=(*upper.cells[:labels], _EMPTY, *(upper.cells[group[0]] for group in groups)))
    for row in rows[head + 2 :]:
        for n, day in enumerate(days):
            cells = [_cells(row, group, days)[n] for group in groups]
            if not day.name or any(cell.text.strip() for cell in cells):
                yield replace(row, cells=(*row.cells[:labels], Cell(day.name), *cells))


def _together(rows: Sequence[Row], head: int, groups: Sequence[Group], days: Sequence[_Days]) -> Iterator[Row]:
    """The rows without the columns that only tell when."""
    labels = groups[0][0]
    for n, row in enumerate(rows):
        own = [row.cells[group[day.at]] for group in groups for day in days]
        told = [cell for group in groups for cell in _cells(row, group, days)] if n > head + 1 else own
        yield replace(row, cells=(*row.cells[:labels], *told))


def _cells(row: Row, group: Group, days: Sequence[_Days]) -> list[Cell]:
    """The cells of a group's days."""
    own = next((day for day in days if not day.name), days[0])
    return [_near(_cell(row, group, day), day, row.cells[group[own.at]]) for day in days]


def _cell(row: Row, group: Group, day: _Days) -> Cell:
    """The cell of a day, with its weekday before it and its time behind it."""
    cell = row.cells[group[day.at]]
    if not any(map(str.isdigit, cell.text)):
        return cell
    weekdays = [text for n in day.weekdays if (text := row.cells[group[n]].text.strip())]
    times = [f"kl {_HOUR.sub('', text)}" for n in day.times if (text := row.cells[group[n]].text.strip())]
    return replace(cell, text=" ".join([*weekdays, cell.text.strip(), *times])) if weekdays or times else cell


def _near(cell: Cell, day: _Days, meeting: Cell) -> Cell:
    """The cell of a day, in doubt where it may be in another month than its meeting: "29" for the 5th."""
    numbers = [int(found[0]) for one in (cell, meeting) if (found := _NUMBER.match(one.text.strip()))]
    if not day.name or len(numbers) < 2 or numbers[0] == numbers[1]:
        return cell
    is_later = numbers[0] > numbers[1]
    return cell if is_later is bool(_AFTER.search(day.name)) else replace(cell, text=f"{cell.text.strip()}?")
