"""What differs between plans side by side, as data: the rows that a table, a sheet and a picture show."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from plans.plan import Plan
from plans.schedule import Slot
from plans.severity import Severity
from reports import dates
from reports.titles import one_line

if TYPE_CHECKING:
    from scenarios.compare import Compared, Comparison

COUNTED = (Severity.BLOCK, Severity.WARN, Severity.QUESTION, Severity.INFO)
"""The findings that are counted, gravest first."""


@dataclass(frozen=True)
class Difference:
    """An activity and its days in each of the plans, in their order; None where a plan has no day for it.

    `firsts` are what each is compared with: the first plan's days, or the same days in the year of that plan.
    """

    activity: str
    slots: tuple[Slot | None, ...]
    firsts: tuple[Slot | None, ...]

    def days(self, at: int) -> int | None:
        """How many calendar days later than in the first plan it begins; None where one of the two has no day."""
        first, other = self.firsts[at], self.slots[at]
        return None if first is None or other is None else (other.start - first.start).days

    def ends(self, at: int) -> int | None:
        """How many calendar days later it ends."""
        first, other = self.firsts[at], self.slots[at]
        return None if first is None or other is None else (other.end - first.end).days

    def moved(self, at: int) -> bool:
        """Whether the plan at this place has other days than the first."""
        return dates.moved(self.slots[at], self.firsts[at])


def rows(comparison: "Comparison") -> list[Difference]:
    """Every activity of any of the plans, in the comparison's order."""
    schedules = [one.schedule for one in comparison.compared]
    firsts = [schedules[0] if one.same is None else one.same for one in comparison.compared]
    return [
        Difference(key, tuple(s.get(key) for s in schedules), tuple(s.get(key) for s in firsts))
        for key in comparison.activities
    ]


def differing(comparison: "Comparison") -> list[Difference]:
    """Only those whose days are not the same in all plans."""
    return [row for row in rows(comparison) if any(map(row.moved, range(len(row.slots))))]


def plan_with(comparison: "Comparison", key: str) -> Plan:
    """The first of the plans that has the activity."""
    return next(one.plan for one in comparison.compared if key in one.plan.activities)


def title(comparison: "Comparison", key: str) -> str:
    """The activity's title, whole; its id where no plan has it."""
    plans = (one.plan for one in comparison.compared)
    return next((one_line(plan.activities[key].title) for plan in plans if key in plan.activities), key)


def moves(comparison: "Comparison", at: int) -> list[int]:
    """How many days each activity has moved that has a day in the first plan and another in this one."""
    found = [row.days(at) for row in rows(comparison) if row.moved(at)]
    return [days for days in found if days is not None]


def counts(one: "Compared") -> list[int]:
    """How many findings there are of each severity in COUNTED."""
    return [sum(finding.severity is severity for finding in one.findings) for severity in COUNTED]


def level_names(comparison: "Comparison") -> list[str]:
    """The levels of any of the plans, in the order in which they come."""
    return list(dict.fromkeys(level.name for one in comparison.compared for level in one.levels))
