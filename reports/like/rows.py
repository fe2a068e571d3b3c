"""Rows that only the plan has, put among those of a table; and rows that only the document has, taken away."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from plans.activity import Activity
from plans.plan import Plan
from plans.reading.document import Place, Table
from plans.reading.reading import Reading, ReadRow, Use
from reports.like.changing import Differing
from reports.like.composing import Style
from reports.like.finding import Finder
from reports.like.forms import Told, rewritten

TABLES = "activity-table"


@dataclass(frozen=True)
class Removed:
    """A row taken away: its line, and those that only go on with it."""

    row: ReadRow
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Added:
    """A row put after the line `after` and those that go on with it, looking like it; its texts by column."""

    key: str
    after: Place
    places: tuple[Place, ...]
    cells: Mapping[int, str]
    says: str

    def __hash__(self) -> int:
        return hash((self.key, self.after, self.says))


Step = Removed | Added


def removals(differs: Differing, reading: Reading, finder: Finder) -> Iterator[Removed]:
    """The rows of the document that the plan has not, where nothing else stands on their lines."""
    gone = {id(row) for row in differs.gone}
    for row in differs.gone:
        if all(id(other) in gone for other in finder.rows_of(row.place)) and _is_activity(
            row.place, reading, finder
        ):
            yield Removed(row, _with_more(row.place, reading))


def additions(
    plan: Plan, differs: Differing, reading: Reading, finder: Finder, style: Style
) -> Iterator[list[Added]]:
    """For each activity that the document has not: the ways to put it in a table, none where there is none."""
    for key in differs.added:
        activity = plan.activities[key]
        near = _neighbour(activity, differs, reading, finder)
        yield [] if near is None or plan.table is None else list(_ways(key, plan, near, reading, finder, style))


def _ways(key: str, plan: Plan, near: ReadRow, reading: Reading, finder: Finder, style: Style) -> Iterator[Added]:
    activity = plan.activities[key]
    table = plan.table
    assert table is not None
    told = Told(near.when, near.time), Told(activity.date, activity.time)
    cells = {
        piece.column: _words(name, activity, plan)
        for piece in finder.pieces_of(near.place)
        if piece.column is not None
        for name in finder.headings(piece) & set(table.columns)
    }
    pieces = [piece for piece in finder.pieces_of(near.place) if table.date in finder.headings(piece)]
    at = next((piece.column for piece in pieces), None)
    if at is None:
        return
    for text in rewritten(near.raw_date, *told, style):
        yield Added(key, near.place, _with_more(near.place, reading), {**cells, at: text}, text)


def _words(name: str, activity: Activity, plan: Plan) -> str:
    """What the activity says in a column of the table."""
    table = plan.table
    assert table is not None
    said = activity.columns.get(name)
    if said is not None:
        return said
    if name == table.title:
        return activity.title
    return ", ".join(activity.bodies) if table.participants[:1] == (name,) else ""


def _neighbour(activity: Activity, differs: Differing, reading: Reading, finder: Finder) -> ReadRow | None:
    """The row of a table that comes last before the activity by its date; else the first one."""
    if activity.date is None:
        return None
    dated: list[tuple[date, ReadRow]] = [
        (one.new.when.first, one.row)
        for one in differs.both
        if one.new.when is not None and one.row.when is not None and _is_activity(one.row.place, reading, finder)
    ]
    before = [row for day, row in dated if day <= activity.date.first]
    return before[-1] if before else None


def _is_activity(place: Place, reading: Reading, finder: Finder) -> bool:
    """Whether a line is a row of a table of activities."""
    parts = [p for p in reading.explained if p.place.sheet == place.sheet and p.place.line <= place.line]
    standing = finder.lines.get(place)
    is_row = standing is not None and isinstance(standing.block, Table)
    return is_row and bool(parts) and parts[-1].layout == TABLES


def _with_more(place: Place, reading: Reading) -> tuple[Place, ...]:
    """A line and those after it that were joined to it."""
    places = list(reading.uses)
    at = places.index(place)
    end = at + 1
    last = at
    while end < len(places) and reading.uses[places[end]] in (Use.JOINED, Use.EMPTY):
        if reading.uses[places[end]] is Use.JOINED:
            last = end
        end += 1
    return tuple(places[at : last + 1])


def last_of(step: Added) -> Place:
    """The line that a new row comes after."""
    return step.places[-1]
