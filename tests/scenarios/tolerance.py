"""What stood before may stand, no worse: in plain dates, from the docstring of `solver.compiling`.

A single day that was wrong stays allowed. A lag that was too short may be as short as long as the first is no
later than it was, and the second no earlier; one that was too long, the other way about. Two that were too near
each other may stay on exactly those two days. A day may hold as many as it held.
"""

from collections.abc import Iterator
from datetime import date, timedelta

from constraints.check import Finding, check
from plans.plan import Plan
from plans.schedule import Schedule
from plans.when import When

LAGS = ("precedence", "notice", "length", "row-order", "council-call")
CHOICES = ("board-before", "unions-first", "proposal-public", "annual-report-first")
"""One lag of several is enough: what stood may stand in more ways than these plain dates tell."""

PAIRS = (
    "body-twice",
    "overlap",
    "overlap-unknown",
    "person-twice",
    "person-twice-unknown",
    "break",
    "spacing",
    "unions-same-day",
)


def plain(plan: Plan) -> bool:
    """Whether what is wrong in the plan can stand in no more ways than these plain dates tell."""
    return not any(finding.rule in CHOICES for finding in check(plan))


def tolerated(plan: Plan, finding: Finding, schedule: Schedule, before: Schedule) -> bool:
    """Whether what is found in the schedule stood before and is no worse."""
    keys = tuple(key for key in finding.breach.activities if key in schedule)
    if not all(key in before for key in keys):
        return False
    stood = [
        f for f in check(plan, before, select=[finding.rule]) if f.breach.requirement == finding.breach.requirement
    ]
    stood = [f for f in stood if f.severity is finding.severity and too_late(f) is too_late(finding)]
    if not stood:
        return False
    if finding.rule in CHOICES:
        return False
    if finding.rule in PAIRS:
        return all(schedule[key].start == before[key].start for key in keys)
    if finding.rule in LAGS:
        return _no_worse_lag(finding, schedule, before)
    if finding.rule == "per-day":
        return all(_held(finding, schedule, day) <= _held(finding, before, day) for day in finding.breach.days)
    if finding.rule == "evenings":
        weeks = {day - timedelta(day.weekday()) for day in finding.breach.days}
        return all(_taken(plan, finding, schedule, week) <= _taken(plan, finding, before, week) for week in weeks)
    return _no_worse_days(plan, finding, schedule, before)


def too_late(finding: Finding) -> bool:
    """Whether it is a lag that is too long."""
    facts = finding.breach.facts
    return bool(facts.get("too_late")) or (finding.rule == "length" and facts["found"] > facts["needed"])


def _no_worse_lag(finding: Finding, schedule: Schedule, before: Schedule) -> bool:
    (first, then), (old_first, old_then) = _ends(finding, schedule), _ends(finding, before)
    if too_late(finding):
        return then <= old_then and first >= old_first
    return first <= old_first and then >= old_then


def _ends(finding: Finding, schedule: Schedule) -> tuple[date, date]:
    """The two days between which the lag is measured."""
    keys = finding.breach.activities
    if finding.rule == "length":
        return schedule[keys[0]].start, schedule[keys[0]].end
    one, other = (schedule[key] for key in keys)
    if finding.rule == "row-order":
        return one.start, other.start
    measured = (
        "end-start" if finding.rule in ("notice", "council-call") else finding.breach.facts["dependency"].measured
    )
    of_first, of_then = measured.split("-")
    return (one.end if of_first == "end" else one.start), (other.end if of_then == "end" else other.start)


def _held(finding: Finding, schedule: Schedule, day: date) -> int:
    return sum(schedule[key].start <= day <= schedule[key].end for key in finding.breach.activities)


def _taken(plan: Plan, finding: Finding, schedule: Schedule, monday: date) -> int:
    """How many evenings of the week are taken, by those with whom the requirement begins."""
    person = finding.breach.requirement.about
    placed = [key for key in finding.breach.activities if key in schedule]
    week = [monday + timedelta(n) for n in range(7)]
    return sum(
        any(day in schedule[key].days and _called(plan, person, key, day) for key in placed) for day in week
    )


def _called(plan: Plan, person: str, key: str, day: date) -> bool:
    calls = plan.seating.calls(plan.calling(key))
    return person in plan.bodies or any(c.person == person and (c.term is None or day in c.term) for c in calls)


def _no_worse_days(plan: Plan, finding: Finding, schedule: Schedule, before: Schedule) -> bool:
    (key,) = finding.breach.activities
    if not plan.two_ended(key):
        return schedule[key].start == before[key].start
    wrong = set(_wrong_ends(finding, schedule))
    stays = (schedule[key].start == before[key].start, schedule[key].end == before[key].end)
    return all(stays[end] for end in wrong)


def _wrong_ends(finding: Finding, schedule: Schedule) -> Iterator[int]:
    """Which of the two ends of a work period is on a wrong day."""
    slot, facts = schedule[finding.breach.activities[0]], finding.breach.facts
    if finding.rule == "latest":
        yield 1
    elif finding.rule in ("window", "phase"):
        span: When = facts["window"] if finding.rule == "window" else facts["phase"].days
        if slot.start < span.first:
            yield 0
        if slot.end > span.last:
            yield 1
    elif finding.rule in ("stated-day", "pattern", "usual-weekday"):
        yield 0
    else:
        yield from (end for end, day in enumerate((slot.start, slot.end)) if day in finding.breach.days)
