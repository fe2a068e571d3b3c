"""Meetings that only the plan has, put as days in the cells of a grid: in their body's row, in their month."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from plans.activity import Activity
from plans.plan import Plan
from plans.reading.document import Place, Table
from plans.reading.reading import Reading, ReadRow
from reports.like.changing import Differing, Wanted
from reports.like.finding import Finder, Spot
from reports.like.ground import CannotWrite, Edit, Ground
from reports.like.months import cell_of, put_in
from reports.like.writing import is_day_alone

GRIDS = frozenset({"grid", "columns"})


@dataclass(frozen=True)
class Entered:
    """A day put in a cell that then reads as a row like `row`, on other days."""

    key: str
    row: ReadRow
    place: Place
    column: int
    day: int
    says: str

    def __hash__(self) -> int:
        return hash((self.key, self.place, self.column))


def entries(
    plan: Plan, keys: Sequence[str], differs: Differing, reading: Reading, finder: Finder
) -> Iterator[list[Entered]]:
    """For each activity that the document has not: its place in a grid, if there is one."""
    for key in keys:
        activity = plan.activities[key]
        alike = sorted(_alike(activity, differs, reading), key=lambda one: _away(activity, one))
        yield [found for one in alike[:1] if (found := _entered(key, activity, one, finder)) is not None]


def _alike(activity: Activity, differs: Differing, reading: Reading) -> list[Wanted]:
    """The meetings of the same bodies at the same time of day that stand in a grid."""
    if activity.date is None or not activity.date.exact or not activity.bodies:
        return []
    return [
        one
        for one in differs.both
        if one.row.bodies == activity.bodies
        and one.row.when is not None
        and one.row.when.exact
        and activity.time in (None, one.row.time)
        and _is_in_grid(one.row.place, reading)
    ]


def _away(activity: Activity, one: Wanted) -> int:
    assert activity.date is not None
    assert one.row.when is not None
    return abs((activity.date.first - one.row.when.first).days)


def _is_in_grid(place: Place, reading: Reading) -> bool:
    parts = [p for p in reading.explained if p.place.sheet == place.sheet and p.place.line <= place.line]
    return bool(parts) and parts[-1].layout in GRIDS


def _entered(key: str, activity: Activity, like: Wanted, finder: Finder) -> Entered | None:
    spot, standing, when = finder.spot(like.row), finder.lines.get(like.row.place), activity.date
    assert when is not None
    if not isinstance(spot, Spot) or len(spot.parts) != 1 or not is_day_alone(spot.parts[0].text):
        return None
    if standing is None or not isinstance(standing.block, Table) or when.first.month != when.last.month:
        return None
    piece = spot.parts[0].piece
    target = cell_of(piece, standing.block, standing.row, when.first.year, when.first.month, finder)
    if target is None or target.column is None:
        return None
    days = f"{when.first.day}" if when.first == when.last else f"{when.first.day}–{when.last.day}"
    row = replace(like.row, place=target.place, when=when)
    return Entered(key, row, target.place, target.column, when.first.day, days)


def entering(steps: Sequence[Entered], ground: Ground) -> list[Edit]:
    """The days in their cells. Raises CannotWrite where there is no such cell."""
    edits = []
    for step in steps:
        cells = [p for p in ground.pieces.get(step.place, ()) if p.column == step.column and p.closed is None]
        if len(cells) != 1:
            raise CannotWrite("no_cell")
        edits.append(put_in(cells[0], step.says, step.day))
    return edits
