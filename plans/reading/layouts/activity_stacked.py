"""An activity table copied so that each cell is a line of its own: a date, and below it what happens then."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise, takewhile

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.document import Cell, Place, Row, Table
from plans.reading.kinds import kind_of
from plans.reading.layouts import activity_table
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.calendar_rest import with_rest
from plans.reading.layouts.calendar_years import years_of
from plans.reading.layouts.contents import Content, content_of
from plans.reading.layouts.lists_names import is_name
from plans.reading.layouts.minutes import no_plan, why_prose, why_text
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.layouts.roles import WHEN, Role, role_of
from plans.reading.layouts.stacked_rows import Group, ended, groups_of, rows_of
from plans.reading.layouts.stacked_units import Unit, goes_on, units_of
from plans.reading.reading import LeftAside, Use

_SURE = 1.0
_LEAST_ROWS = 2
_LEAST_TURNS = 4
"""So many days with words below each, and none before the first, are no days under words."""
_LEAST_COLUMNS = 2
_LEAST_MONTHS = 3
_OPENS = re.compile(r"(?::|(?:sammanträdes|mötes)(?:dagar|tider|datum)(?:na|en)?)\s*$", re.IGNORECASE)
"""How words end that open the days below them: "AU har möte kl. 9:", "Valnämndens sammanträdesdagar"."""


def fit(part: Part, context: Context) -> float:
    """Quite sure, where every date has its words below it and they are more than names."""
    return _SURE if not part.is_table and _stacked(part, context.legend) is not None else 0.0


def read(part: Part, context: Context) -> PartRead:
    """The table put together again, and what the lines around it tell as running text."""
    found = _stacked(part, context.legend)
    assert found is not None
    told = activity_table.read(Part((Table(found.rows),), (*part.headings, *found.above)), context)
    uses = {**dict.fromkeys(found.joined, Use.JOINED), **dict.fromkeys(found.heads, Use.USED), **told.uses}
    left = list(told.left_aside)
    for line in part.paragraphs:
        if line.place not in uses:
            text = line.text.strip()
            uses[line.place] = Use.ASIDE if any(map(str.isalnum, text)) else Use.EMPTY
            if uses[line.place] is Use.ASIDE:
                left.append(LeftAside(line.place, text, _why(text)))
    ordered = {place: uses[place] for place, _ in part.lines()}
    return with_rest(replace(told, uses=ordered, left_aside=tuple(left)), part, context)


def _why(text: str) -> str:
    dates = find_dates(text)
    return (no_plan(text, dates) or why_prose(text)) if dates else why_text(text)


@dataclass(frozen=True)
class _Stacked:
    """The rows of the table, with the places of their other cells and of the headings, and the lines above it."""

    rows: tuple[Row, ...]
    joined: tuple[Place, ...]
    heads: tuple[Place, ...]
    above: tuple[str, ...]


def _stacked(part: Part, legend: Legend) -> _Stacked | None:
    units = units_of(part.paragraphs)
    start = next((n for n, unit in enumerate(units) if unit.is_date), None)
    if start is None or goes_on(part.paragraphs):
        return None
    start -= start > 0 and units[start - 1].is_year
    above, groups = units[:start], groups_of(units[start:])
    if _open_days(above, groups):
        return None
    return _headed(above, groups, legend) or _plain(above, groups, legend)


def _headed(above: Sequence[Unit], groups: Sequence[Group], legend: Legend) -> _Stacked | None:
    """The table under its column headings, the date's first, if most rows have a cell for each of them.

    What stands over the headings may sound like one of them: as many are taken as fit most rows. No column is
    headed by somebody's name: "Valnämnden har möte".
    """
    heads = list(takewhile(lambda unit: _may_head(unit.text, legend), reversed(above)))[::-1]
    widths = [
        len(heads) - n - 1
        for n, unit in enumerate(heads[: 1 - _LEAST_COLUMNS])
        if role_of(unit.text) in WHEN and Role.TITLE in {role_of(one.text) for one in heads[n + 1 :]}
    ]
    cells = [len(group.cells) for group in groups if group.date.is_date]
    width = max(reversed(widths), key=cells.count, default=0)
    if not width or len(cells) < _LEAST_ROWS or (width > 1 and cells.count(width) * 2 < len(cells)):
        return None
    heads, above = heads[-width - 1 :], above[: -width - 1]
    groups = ended(groups, width if width > 1 else None)
    head = Row(heads[0].places[0], tuple(Cell(unit.text) for unit in heads))
    roles = [role_of(unit.text) for unit in heads[1:]]
    rows = [row for group in groups for row in rows_of(group, roles, legend, each=width == 1)]
    return _whole([head, *rows], groups, heads, above)


def _may_head(text: str, legend: Legend) -> bool:
    role = role_of(text)
    return role is not None and not (role is Role.TITLE and label_of(text, legend).known)


def _plain(above: Sequence[Unit], groups: Sequence[Group], legend: Legend) -> _Stacked | None:
    """Dates with words below them, and no headings of columns."""
    groups = ended(groups, None)
    dated = [group for group in groups if group.date.is_date]
    days = sum(group.date.has_day for group in dated)
    is_wheel = len(dated) >= _LEAST_MONTHS and not any(cell.bullet for group in dated for cell in group.cells)
    if not all(group.cells for group in dated) or not (days >= _LEAST_ROWS or is_wheel):
        return None
    if _stand_above(above, dated, legend):
        return None
    said = [group.cells[0].text for group in dated]
    names = sum(_is_body(text, legend) for text in said)
    take_turns = _take_turns(above, dated)
    if not (take_turns or any(map(_is_parted, dated))) or names * 2 > len(said):
        return None
    if not all(_says(text) and (take_turns or len(text.split()) > 1) for text in said):
        return None
    if not take_turns and _may_stand_above(above, dated):
        return None
    rows = [row for group in groups for row in rows_of(group, [Role.TITLE, Role.TEXT], legend, each=True)]
    return _whole(rows, groups, (), above)


def _open_days(above: Sequence[Unit], groups: Sequence[Group]) -> bool:
    """Whether words open the days below them: they say so, or each is right over a day, behind an empty line."""
    over = [(group.date, *group.cells, below.date) for group, below in pairwise(groups) if group.cells]
    if any(_OPENS.search(units[-2].text) for units in over):
        return True
    first = [(*above, groups[0].date)] if above and groups else []
    return bool(first and over) and all(map(_is_right_over, (*first, *over)))


def _is_right_over(units: Sequence[Unit]) -> bool:
    """Whether the last unit but one, behind an empty line, stands right over the last."""
    *before, words, day = units
    is_near = day.places[0].line - words.places[-1].line == 1
    return is_near and all(words.places[0].line - one.places[-1].line > 1 for one in before[-1:])


def _stand_above(above: Sequence[Unit], groups: Sequence[Group], legend: Legend) -> bool:
    """Whether names stand right over the days, the first of them too, and more than right under them.

    One name over the first day alone may be that of the body whose table it is.
    """
    over = [*above[-1:], *(group.cells[-1] for group in groups[:-1])]
    under = [group.cells[0] for group in groups]
    named, below = ([_is_body(unit.lines[0].text, legend) for unit in units] for units in (over, under))
    return bool(above) and named[0] and 1 < sum(named) > sum(below)


def _take_turns(above: Sequence[Unit], groups: Sequence[Group]) -> bool:
    """Whether days and words stand in turn, the days first: over them is a title with its year, or nothing."""
    days = [find_dates(group.date.text, cell=True) for group in groups]
    are_days = len(days) >= _LEAST_TURNS and all(len(found) == 1 and found[0].first.day for found in days)
    are_single = all(len(group.cells) == 1 and not group.cells[0].bullet for group in groups)
    is_titled = not above or (len(above) == 1 and bool(years_of(above[0].text)))
    return are_days and are_single and is_titled and len({group.cells[0].text for group in groups}) == len(groups)


def _is_parted(group: Group) -> bool:
    """Whether an empty line, or the sign of an item, parts a date from its words: else they are one paragraph."""
    first = group.cells[0]
    return first.bullet or first.places[0].line - group.date.places[0].line > 1


def _says(text: str) -> bool:
    """Whether a cell says what happens, and no day of its own stands first there."""
    begins = any(date.first.day is not None and not text[: date.start].strip() for date in find_dates(text))
    return content_of(text) is Content.WORDS and not begins


def _is_body(text: str, legend: Legend) -> bool:
    label = label_of(text, legend)
    return label.known and is_name(label)


def _may_stand_above(above: Sequence[Unit], groups: Sequence[Group]) -> bool:
    """Whether the words may as well be of the date below them: one between any two, and such a one before all.

    A month stands over what happens in it.
    """
    if not any(group.date.has_day for group in groups[:1]) or any(
        len(group.cells) != 1 or group.cells[0].bullet for group in groups
    ):
        return False
    return bool(above) and kind_of(above[-1].text).sure and not kind_of(groups[-1].cells[0].text).sure


def _whole(rows: Sequence[Row], groups: Sequence[Group], heads: Sequence[Unit], above: Sequence[Unit]) -> _Stacked:
    own = {row.place for row in rows}
    cells = (unit for group in groups for unit in (group.date, *group.cells))
    return _Stacked(
        tuple(rows),
        tuple(place for unit in cells for place in unit.places if place not in own),
        tuple(place for unit in heads for place in unit.places),
        tuple(unit.text for unit in above),
    )
