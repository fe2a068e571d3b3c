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
from reports.like.entering import Entered, entries
from reports.like.finding import Finder
from reports.like.forms import Told, rewritten
from reports.like.lines import alike, is_line, new_lines

TABLES = "activity-table"


@dataclass(frozen=True)
class Removed:
    """A row taken away: its line, and those that only go on with it."""

    row: ReadRow
    places: tuple[Place, ...]


@dataclass(frozen=True)
class Added:
    """A row put after the line `like` and those that go on with it, looking like it; its texts by column.

    Where it is `first` it comes before that line.
    """

    key: str
    like: Place
    places: tuple[Place, ...]
    cells: Mapping[int, str]
    says: str
    first: bool = False

    def __hash__(self) -> int:
        return hash((self.key, self.like, self.says))

    @property
    def place(self) -> Place:
        """The line that it stands beside."""
        return self.like if self.first else self.places[-1]


RowStep = Removed | Added
Step = RowStep | Entered


def removals(differs: Differing, reading: Reading, finder: Finder) -> Iterator[Removed]:
    """The rows of the document that the plan has not, where nothing else stands on their lines."""
    gone = {id(row) for row in differs.gone}
    for row in differs.gone:
        if all(id(other) in gone for other in finder.rows_of(row.place)):
            if _is_activity(row.place, reading, finder):
                yield Removed(row, _with_more(row.place, reading))
            elif is_line(row, finder) and len(_with_more(row.place, reading)) == 1:
                yield Removed(row, (row.place,))


def additions(
    plan: Plan, differs: Differing, reading: Reading, finder: Finder, style: Style
) -> Iterator[list[Step]]:
    """For each activity that the document has not: the ways to put it in a table, none where there is none."""
    keys = sorted(differs.added, key=lambda key: _first_day(plan.activities[key]))
    for key, entered in zip(keys, entries(plan, keys, differs, reading, finder), strict=True):
        near = _neighbour(plan.activities[key], differs, reading, finder)
        rows = [] if near is None or plan.table is None else _ways(key, plan, *near, reading, finder, style)
        yield [*rows, *entered, *_lines(key, plan.activities[key], differs, finder, style)]


def _lines(key: str, activity: Activity, differs: Differing, finder: Finder, style: Style) -> Iterator[Added]:
    """The ways to say it on a line of its own, in a list whose other lines say the same of other days."""
    near = alike(activity, differs, finder)
    for line, day in new_lines(near[0], activity, finder, style) if near is not None else ():
        assert near is not None
        yield Added(key, near[0].place, (near[0].place,), {0: line}, day, near[1])


def _ways(
    key: str, plan: Plan, near: ReadRow, first: bool, reading: Reading, finder: Finder, style: Style
) -> Iterator[Added]:
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
        yield Added(key, near.place, _with_more(near.place, reading), {**cells, at: text}, text, first)


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


def _neighbour(
    activity: Activity, differs: Differing, reading: Reading, finder: Finder
) -> tuple[ReadRow, bool] | None:
    """The row of a table that comes last before the activity by its date; else the first one, and that it is."""
    if activity.date is None:
        return None
    dated: list[tuple[date, ReadRow]] = [
        (one.new.when.first, one.row)
        for one in differs.both
        if one.new.when is not None and one.row.when is not None and _is_activity(one.row.place, reading, finder)
    ]
    before = [row for day, row in dated if day <= activity.date.first]
    if before:
        return before[-1], False
    return (dated[0][1], True) if dated else None


def _first_day(activity: Activity) -> date:
    return date.max if activity.date is None else activity.date.first


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
