"""What differs between a plan and the document that it was read from."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from plans.activity import Activity
from plans.plan import Plan
from plans.reading.reading import Reading, ReadRow
from reports.like.forms import Told

_LEAST_FOUND = 0.5
"""The share of the plan's places that a document has to have to be the one it was read from."""


@dataclass(frozen=True)
class Wanted:
    """A row of the document, the activity that it is in the plan, and what both say of its days and hours."""

    row: ReadRow
    key: str
    old: Told
    new: Told

    @property
    def changed(self) -> bool:
        """Whether the plan has it at another time than the document."""
        return self.old != self.new


@dataclass(frozen=True)
class Differing:
    """The rows that are in both, in the order of the document, and what only one of the two has."""

    both: tuple[Wanted, ...]
    gone: tuple[ReadRow, ...]
    added: tuple[str, ...]
    strange: bool = False
    """Whether the document is another one than the plan was read from."""


def differing(plan: Plan, reading: Reading) -> Differing:
    """Pair the activities of a plan with the rows of the document by their places."""
    by_place: dict[object, list[str]] = defaultdict(list)
    for key, activity in plan.activities.items():
        if activity.source is not None and activity.source.line is not None:
            by_place[_place_of(activity)].append(key)
    rows: dict[object, list[ReadRow]] = defaultdict(list)
    for row in reading.rows:
        rows[row.place.sheet, row.place.line, row.cell, row.raw_date].append(row)
    key_of: dict[int, str] = {}
    for place, keys in by_place.items():
        for row, key in _paired(rows.get(place, []), keys, plan):
            key_of[id(row)] = key
    placed = sum(map(len, by_place.values()))
    exact = len(key_of)
    left = [key for key in plan.activities if plan.activities[key].source and key not in set(key_of.values())]
    for row, key in _alike([row for row in reading.activities if id(row) not in key_of], left, plan):
        key_of[id(row)] = key
    both = [_wanted(row, key_of[id(row)], plan) for row in reading.rows if id(row) in key_of]
    known = {one.key for one in both}
    return Differing(
        tuple(both),
        tuple(row for row in reading.activities if id(row) not in key_of),
        tuple(key for key in plan.activities if key not in known),
        strange=not placed or exact < placed * _LEAST_FOUND,
    )


def _place_of(activity: Activity) -> object:
    source = activity.source
    assert source is not None
    return source.sheet, source.line, source.cell, source.raw or ""


def _paired(rows: Sequence[ReadRow], keys: Iterable[str], plan: Plan) -> list[tuple[ReadRow, str]]:
    """Rows and activities of one place: those with the same title first, the others in order."""
    left, pairs, others = list(rows), [], []
    for key in keys:
        same = next((row for row in left if row.title == plan.activities[key].title), None)
        if same is None:
            others.append(key)
        else:
            left.remove(same)
            pairs.append((same, key))
    return pairs + list(zip(left, others, strict=False))


def _alike(rows: Sequence[ReadRow], keys: Sequence[str], plan: Plan) -> Iterator[tuple[ReadRow, str]]:
    """Rows whose date has been changed in the document since: told by their titles, where each stands once."""
    for key in keys:
        one = plan.activities[key]
        found = [row for row in rows if row.title == one.title]
        if len(found) == 1 and sum(plan.activities[other].title == one.title for other in keys) == 1:
            yield found[0], key


def _wanted(row: ReadRow, key: str, plan: Plan) -> Wanted:
    activity = plan.activities[key]
    when = activity.between if activity.date is None and row.on_one_day else activity.date
    return Wanted(row, key, Told(row.when, row.time), Told(when, activity.time))
