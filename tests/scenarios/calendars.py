"""Every calendar that a scenario allows, tried with the checker alone, and what each costs; for small plans.

The checker judges each activity by itself and each pair of them once; what concerns more than two is judged when
all have days. Undated activities need room and cost nothing.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from constraints.check import Finding, check
from constraints.days import touched
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from plans.severity import Severity
from scenarios.apply import apply
from scenarios.changes import AddActivity, Change, ForbidDays, KeepActivity, MoveActivity
from tests.scenarios.tolerance import CHOICES, tolerated
from tests.solver.brute import slots
from tests.solver.worth import broken

Worth = tuple[int, int, int, int, int]
Judged = tuple[bool, int]
"""Whether nothing blocks, and how many warnings there are."""

MANY = ("per-day", "evenings", *CHOICES)
"""The rules that may concern more than two activities; `evenings` is judged when all have days, however many."""


@dataclass(frozen=True)
class Calendar:
    """Days for the activities of an answer, and what it costs to change to them."""

    worth: Worth
    schedule: Schedule
    moved: frozenset[str]


class Scenario:
    """A plan and changes. What stood broken before may stand where the plan itself stays the same."""

    def __init__(self, plan: Plan, changes: Sequence[Change] = (), today: date | None = None) -> None:
        self.base, self.changes, self.today = plan, changes, today
        self.plan = apply(plan, changes)
        self.before = plan.schedule if self.plan is plan else Schedule({})
        given = {c.activity for c in changes if isinstance(c, MoveActivity | AddActivity)}
        self.answered = [key for key in self.plan.activities if key in self.plan.schedule or key in given]
        self._waiting = [key for key in self.plan.activities if key not in self.answered]
        self._pairs: dict[tuple[str, Slot, str, Slot], Judged] = {}

    @cached_property
    def open_to(self) -> dict[str, dict[Slot, int]]:
        """The slots that each activity may have by itself, and what each warns of."""
        found: dict[str, dict[Slot, int]] = {}
        for key in self.plan.activities:
            judged = {
                slot: self._judge(Schedule({key: slot}))
                for slot in slots(self.plan, key)
                if fits(self.plan, self.changes, key, slot)
            }
            found[key] = {slot: warnings for slot, (fine, warnings) in judged.items() if fine}
        return found

    @cached_property
    def size(self) -> int:
        """How many calendars there would be if the activities had nothing to do with each other."""
        size = 1
        for alone in self.open_to.values():
            size *= len(alone)
        return size

    def calendars(self) -> Iterator[Calendar]:
        """All that are allowed."""
        order = sorted(self.answered, key=lambda key: len(self.open_to[key]))
        for placed, warnings in self._descend({}, 0, order):
            if self._room(placed):
                schedule = Schedule({key: placed[key] for key in self.answered})
                many = [rule for rule in MANY if rule != "evenings"]
                more = self._judge(self._stated(schedule), many)[1] + self._judge(schedule, ("evenings",))[1]
                yield self._priced(schedule, warnings + more)

    def best(self) -> Worth | None:
        """The least that any costs."""
        return min((each.worth for each in self.calendars()), default=None)

    def room_beside(self, schedule: Schedule) -> bool:
        """Whether all that is not answered for has a day beside this schedule."""
        return self._room(dict(schedule))

    def _descend(
        self, placed: dict[str, Slot], warnings: int, waiting: Sequence[str]
    ) -> Iterator[tuple[dict[str, Slot], int]]:
        if not waiting:
            yield placed, warnings
            return
        key, *rest = waiting
        for slot, alone in self.open_to[key].items():
            judged = [self._pair(other, there, key, slot) for other, there in placed.items()]
            if all(fine for fine, _ in judged):
                more = alone + sum(count for _, count in judged)
                yield from self._descend({**placed, key: slot}, warnings + more, rest)

    def _room(self, placed: dict[str, Slot]) -> bool:
        """Whether the activities without a day can have one."""
        whole = (each for each, _ in self._descend(placed, 0, self._waiting))
        return any(self._judge(Schedule(each), MANY)[0] for each in whole)

    def _pair(self, one: str, there: Slot, other: str, here: Slot) -> Judged:
        known = (one, there, other, here)
        if known not in self._pairs:
            both = {one: there, other: here}
            schedule = Schedule({key: both[key] for key in self.plan.activities if key in both})
            self._pairs[known] = self._judge(schedule)
        return self._pairs[known]

    def _judge(self, schedule: Schedule, many: Sequence[str] = ()) -> Judged:
        """What is found that concerns exactly these; or, of the rules in `many`, more than two of them."""
        found = [f for f in self._found(schedule, many) if not tolerated(self.base, f, schedule, self.before)]
        warned = [f for f in found if f.severity is Severity.WARN and self._counts(f, schedule)]
        return not any(f.severity is Severity.BLOCK for f in found), len(warned)

    def _found(self, schedule: Schedule, many: Sequence[str]) -> list[Finding]:
        if many:
            found = check(self.plan, schedule, select=many)
            weeks = [f for f in found if f.rule == "evenings"]
            found = [f for f in found if len(f.breach.activities) > 2 and f not in weeks]
            return weeks + [f for f in found if f.rule == "per-day" or _placed(f, schedule)]
        found = [f for f in broken(self.plan, schedule) if f.rule != "evenings"]
        return [f for f in found if set(f.breach.activities) == set(schedule)]

    def _counts(self, finding: Finding, schedule: Schedule) -> bool:
        """Warnings count among the activities that the answer gives a day."""
        return all(key in self._placed for key in finding.breach.activities if key in schedule)

    @cached_property
    def _placed(self) -> set[str]:
        moved = {one.activity for one in self.changes if one.change == "move"}
        return {*self.plan.schedule, *moved, *(self.plan.activities.keys() - self.base.activities.keys())}

    def _stated(self, schedule: Schedule) -> Schedule:
        return Schedule({key: slot for key, slot in schedule.items() if key in self.plan.schedule})

    def _priced(self, schedule: Schedule, warnings: int) -> Calendar:
        counts, days, moved = [0, 0, 0], 0, set()
        for key, slot in self._stated(schedule).items():
            old = self.plan.schedule[key]
            begins, ends = abs((slot.start - old.start).days), abs((slot.end - old.end).days)
            days += begins + (ends if self.plan.elastic(key) else 0)
            if begins or ends:
                moved.add(key)
                counts[self._rank(key, old.start)] += 1
        return Calendar((*counts, warnings, days), schedule, frozenset(moved))  # type: ignore[arg-type]

    def _rank(self, key: str, day: date) -> int:
        if self.plan.activities[key].status != "called":
            return 2
        return 0 if self.today is not None and _summoned(self.plan, key, day, self.today) else 1


def fits(plan: Plan, changes: Sequence[Change], key: str, slot: Slot) -> bool:
    """Whether the slot is as the changes ask."""
    [(_, days)] = touched(plan, Schedule({key: slot}))
    for change in changes:
        match change:
            case MoveActivity(activity=name, to=to) if name == key:
                if slot.start != to.first or (to.first != to.last and slot.end != to.last):
                    return False
            case KeepActivity(activity=name) if name == key:
                if slot != plan.schedule[key]:
                    return False
            case ForbidDays(activity=name, days=off) if name == key:
                if any(day in off for day in days):
                    return False
    return True


def _summoned(plan: Plan, key: str, day: date, today: date) -> bool:
    from constraints.lags import latest

    notices = [plan.bodies[code].notice for code in plan.participants(key)]
    return any(latest(day, notice) <= today <= day for notice in notices if notice is not None)


def _placed(finding: Finding, schedule: Schedule) -> bool:
    return all(key in schedule for key in finding.breach.activities)


def has_room(plan: Plan) -> bool:
    """Whether there is a day for each activity that has none, while all others stay."""
    return len(plan.schedule) == len(plan.activities) or Scenario(plan).room_beside(plan.schedule)
