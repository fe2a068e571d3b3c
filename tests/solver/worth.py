"""What a schedule is worth, in plain dates: the levels of `solver.wishes`, read from their docstring."""

from collections import Counter
from collections.abc import Container, Sequence
from datetime import date, timedelta
from itertools import pairwise

from constraints.check import Finding, check
from constraints.rules import RULES
from constraints.usual_weekday import usual_weekday
from plans.activity import Dependency, Kind, Status
from plans.body import BodyKind
from plans.pattern import pattern_days
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity

LEVELS = ("warnings", "moved-called", "moved", "days", "habits", "load")
USUAL = {("subcommittee", "board"): 14, ("board", "council"): 14}
OF_DATES = {rule.code for rule in RULES if not rule.of_document}


def broken(plan: Plan, schedule: Schedule) -> list[Finding]:
    """What the schedule breaks of the rules about dates.

    Left out are remarks that no day can mend: that a body has no usual weekday at all, or, of an activity that
    has no day yet, that its window begins or ends on a free one. So is the order of two rows while a row
    between them has no day.
    """
    found = check(plan, schedule, select=OF_DATES)
    neighbours = set(pairwise(plan.activities))
    return [f for f in found if all(key in schedule for key in f.breach.activities) and _counts(f, neighbours)]


def _counts(finding: Finding, neighbours: Container[tuple[str, ...]]) -> bool:
    if finding.rule == "row-order":
        return finding.breach.activities in neighbours
    return finding.rule != "usual-weekday" or finding.breach.facts["usual"] is not None


def worth(plan: Plan, schedule: Schedule, findings: Sequence[Finding] | None = None) -> tuple[int, ...]:
    """The six levels, in order; for a schedule that leaves some out, those of the others."""
    moved_called, moved, days = _moves(plan, schedule)
    known = broken(plan, schedule) if findings is None else findings
    warnings = sum(finding.severity is Severity.WARN for finding in known)
    return warnings, moved_called, moved, days, _habits(plan, schedule), _load(schedule)


def _moves(plan: Plan, schedule: Schedule) -> tuple[int, int, int]:
    moved = {True: 0, False: 0}
    total = 0
    for key, slot in schedule.items():
        stated = plan.activities[key].stated
        if stated is not None:
            begins, ends = abs((slot.start - stated.first).days), abs((slot.end - stated.last).days)
            moved[plan.activities[key].status is Status.CALLED] += begins + ends > 0
            total += begins + (ends if plan.elastic(key) else 0)
    return moved[True], moved[False], total


def _habits(plan: Plan, schedule: Schedule) -> int:
    weekdays = 7 * sum(not _usual(plan, key, schedule[key].start) for key in schedule)
    lags = sum(
        abs((schedule[d.then].start - schedule[d.first].start).days - lag)
        for d in plan.dependencies
        if d.first in schedule and d.then in schedule and (lag := _usual_lag(plan, d)) is not None
    )
    months = sum(
        abs((slot.start - plan.window(key).first).days) + abs((slot.end - plan.window(key).last).days)
        for key, slot in schedule.items()
        if plan.elastic(key) and plan.activities[key].stated is None
    )
    around = sum(
        abs((slot.start - activity.around).days)
        for key, slot in schedule.items()
        if (activity := plan.activities[key]).around is not None and activity.stated is None
    )
    return weekdays + lags + months + around + sum(_left(plan, key, slot.start) for key, slot in schedule.items())


def _left(plan: Plan, key: str, day: date) -> int:
    """What it is worth that a council or a board leaves its stated day."""
    stated, host = plan.activities[key].stated, plan.host(key)
    if stated is None or stated.first == day or host is None:
        return 0
    return {BodyKind.COUNCIL: 2, BodyKind.BOARD: 1}.get(plan.bodies[host].kind, 0)


def _usual(plan: Plan, key: str, day: date) -> bool:
    """Whether a meeting keeps its stated day, its body's pattern or, if a decision, its body's weekday."""
    activity, host = plan.activities[key], plan.host(key)
    if activity.stated is not None and activity.stated.first == day:
        return True
    meets = activity.on or (None if host is None else plan.bodies[host].meets)
    if meets is not None:
        return day in pattern_days(meets, plan.days.first, plan.days.last)
    if host is None:
        return True
    usual = usual_weekday(plan, host) if activity.kind is Kind.DECISION else None
    return usual is None or day.weekday() == usual


def _usual_lag(plan: Plan, dependency: Dependency) -> int | None:
    if dependency.usual is not None:
        weeks, rest = divmod(dependency.usual.amount, 5)
        return 7 * weeks + rest if dependency.usual.working else dependency.usual.count
    first, then = dependency.first, dependency.then
    hosts = plan.host(first), plan.host(then)
    if hosts[0] is not None and hosts[1] is not None:
        kinds: list[BodyKind] = [plan.bodies[host].kind for host in hosts if host is not None]
        return USUAL.get((kinds[0], kinds[1]))
    mailed = plan.activities[first].kind is Kind.MAILING and plan.activities[then].kind.gathers
    return 7 if mailed else None


def _load(schedule: Schedule) -> int:
    weeks = Counter(slot.start - timedelta(slot.start.weekday()) for slot in schedule.values())
    return sum(count * count for count in weeks.values())
