"""A plan in the form of the document that it was read from."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from plans.faults import PlanError
from plans.plan import Plan
from plans.reading.document import Place
from plans.reading.formats import document_of
from plans.reading.read import read_file
from plans.reading.reading import Reading, ReadRow
from reports.like.changing import Differing, Wanted, differing
from reports.like.composing import Style
from reports.like.entering import Entered
from reports.like.finding import Finder, Spot
from reports.like.grounds import ground_of, rows_writer
from reports.like.liked import Change, Done, Liked, Unwritten, Why
from reports.like.names import months_are_short
from reports.like.rows import Removed, Step, additions, removals
from reports.like.rowtrial import RowTrial
from reports.like.trying import Task, Trial, edits_of
from reports.like.writing import is_day_alone, ways


def like(
    plan: Plan,
    reading: Reading,
    source: bytes,
    *,
    name: str | None = None,
    answers: Mapping[str, str] | None = None,
    moment: datetime | None = None,
    note: str = "",
) -> Liked:
    """The source with the plan's dates in it, changed where they differ and marked where the format can mark.

    `reading` is what was read of the source under `name` with `answers`. What is written is read again, and only
    kept where it then says what the plan says and nothing else has changed. `moment` is when the changes say
    that they were made, `note` what Excel's notes say of what stood in a cell (`{}`). Raises PlanError where the
    format cannot be written, or the plan is of another document.
    """
    moment = moment or datetime.now(UTC)
    differs = differing(plan, reading)
    if differs.strange:
        raise PlanError.of_file(name or "-", "not_its_document")
    ground = ground_of(source, document_of(source, name), moment, note, name)
    trial = Trial(reading, ground, lambda content: read_file(content, name, answers=answers))
    writer = _Writer(plan, reading, differs, Finder(reading, ground))
    trial.run(writer.tasks)
    content = ground.written(edits_of(list(trial.kept.values()))) if trial.kept else source
    rows = RowTrial(
        plan, content, rows_writer(content, reading.format, name, moment, note), trial.read, reading.format
    )
    rows.run(writer.row_ways())
    return Liked(
        rows.content,
        reading.format,
        tuple(writer.changes(trial, rows.kept)),
        tuple(writer.unwritten(trial, rows.kept)),
    )


def _move_alike(group: Sequence[Wanted]) -> bool:
    """Whether all activities of one date are moved to the same other one, each at its time or all to another."""
    days = {(one.old.when, one.new.when) for one in group}
    hours = {(one.old.hours, one.new.hours) for one in group}
    return len(days) == 1 and (len(hours) == 1 or all(old == new for old, new in hours))


class _Writer:
    """The changes of a plan as tasks, and what became of them."""

    def __init__(self, plan: Plan, reading: Reading, differs: Differing, finder: Finder) -> None:
        self._plan = plan
        self._reading = reading
        self._differs = differs
        self._finder = finder
        self._number = {id(row): number for number, row in enumerate(reading.rows)}
        self._style = Style(months_are_short([row.raw_date for row in reading.rows]))
        self._failed: list[tuple[Wanted, Why]] = []
        self._of_task: dict[Task, list[Wanted]] = {}
        self.tasks: list[Task] = []
        self._plan_tasks()

    def _plan_tasks(self) -> None:
        spots: dict[Spot, list[Wanted]] = {}
        for one in self._differs.both if any(one.changed for one in self._differs.both) else ():
            spot = self._finder.spot(one.row)
            if isinstance(spot, Spot):
                spots.setdefault(spot, []).append(one)
            elif one.changed:
                self._failed.append((one, spot))
        for spot, group in spots.items():
            if any(one.changed for one in group):
                self._add(spot, group)

    def _add(self, spot: Spot, group: list[Wanted]) -> None:
        first = next(one for one in group if one.changed)
        if first.new.when is None:
            self._failed += [(one, Why.NO_DATE) for one in group if one.changed]
            return
        if not _move_alike(group):
            self._failed += [(one, Why.SHARED) for one in group if one.changed]
            return
        if self._is_wall(first.row) and is_day_alone(spot.parts[0].text):
            self._failed += [(one, Why.WALL) for one in group]
            return
        found = tuple(ways(first, spot, self._finder, self._style))
        if not found:
            self._failed += [(one, Why.NO_FORM) for one in group]
            return
        numbers = tuple(self._number[id(one.row)] for one in group)
        task = Task(numbers, tuple(one.new for one in group), found)
        self._of_task[task] = group
        self.tasks.append(task)

    def _is_wall(self, row: ReadRow) -> bool:
        """Whether the row stands in a calendar with a line or a cell for each day."""
        before = [part for part in self._reading.explained if _follows(row.place, part.place)]
        return bool(before) and before[-1].layout == "calendar"

    def row_ways(self) -> list[list[Step]]:
        """The ways to put in and take away each row that only one of the two has."""
        if not self._differs.gone and not self._differs.added:
            return []
        ways: list[list[Step]] = [[step] for step in removals(self._differs, self._reading, self._finder)]
        for some in additions(self._plan, self._differs, self._reading, self._finder, self._style):
            ways.append(list(some))
        return ways

    def changes(self, trial: Trial, rows: Sequence[Step]) -> list[Change]:
        """What was written, in the order of the document."""
        made = [
            Change(
                Done.CHANGED,
                one.key,
                one.row.title,
                one.row.place,
                one.row.raw_date,
                way.says,
                one.old.when,
                one.new.when,
            )
            for task, way in trial.kept.items()
            for one in self._of_task[task]
        ]
        for step in rows:
            if isinstance(step, Removed):
                made.append(
                    Change(
                        Done.REMOVED, None, step.row.title, step.row.place, step.row.raw_date, "", step.row.when
                    )
                )
                continue
            done = Done.ENTERED if isinstance(step, Entered) else Done.ADDED
            activity = self._plan.activities[step.key]
            made.append(Change(done, step.key, activity.title, step.place, "", step.says, None, activity.date))
        order = {place: number for number, place in enumerate(self._reading.uses)}
        return sorted(made, key=lambda one: order[one.place])

    def unwritten(self, trial: Trial, rows: Sequence[Step]) -> list[Unwritten]:
        """What was not."""
        lost = [task for task in self.tasks if task not in trial.kept]
        left = [(one, trial.why(task)) for task in lost for one in self._of_task[task]]
        both = sorted([*self._failed, *left], key=lambda item: self._number[id(item[0].row)])
        told = [Unwritten(one.key, one.row.title, one.row.place, why, one.row.raw_date) for one, why in both]
        activities = self._plan.activities
        added = {step.key for step in rows if not isinstance(step, Removed)}
        removed = {id(step.row) for step in rows if isinstance(step, Removed)}
        told += [
            Unwritten(key, activities[key].title, None, Why.NOT_IN_DOCUMENT)
            for key in self._differs.added
            if key not in added
        ]
        told += [
            Unwritten(None, row.title, row.place, Why.NOT_IN_PLAN, row.raw_date)
            for row in self._differs.gone
            if id(row) not in removed
        ]
        return told


def _follows(place: Place, first: Place) -> bool:
    return place.sheet == first.sheet and place.line >= first.line
