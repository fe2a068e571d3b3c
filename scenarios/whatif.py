"""What if something moves: the least that must move with it, proven; or why it cannot be, and the ways out."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from constraints.check import Finding, check
from constraints.days import touched
from constraints.notice import call_by
from plans.faults import PlanError
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity
from scenarios.asking import asking, standing_findings
from scenarios.changes import Change, ChangeLag, ChangeRule, ForbidDays, KeepActivity, MoveActivity
from scenarios.findings import findings_apart
from scenarios.moves import Move, moves, total_days
from scenarios.repairs import ways_out
from scenarios.wrong import WrongAnswer
from solver.alternatives import Trade, other_answers, trades
from solver.answer import Answer, Status
from solver.ask import Ask
from solver.conflict import find_conflicts
from solver.disturbance import disturbance_proven, least_disturbance, worth_of
from solver.explained import Conflict
from solver.price import RANKS
from solver.search import OutOfNodes, Search

__all__ = ["Alternative", "Repair", "Trade", "WhatIf", "what_if", "with_repair"]

MOST_REPAIRS = 5
"""How many ways out are told."""


@dataclass(frozen=True)
class Alternative:
    """Another answer, which leaves something where it is that the better ones move; and its price."""

    answer: Answer
    moves: tuple[Move, ...]


@dataclass(frozen=True)
class Repair:
    """Changes more that make the scenario possible, as seen by solving it with them; what it then costs."""

    changes: tuple[Change, ...]
    answer: Answer
    moves: tuple[Move, ...]


@dataclass(frozen=True)
class WhatIf:
    """The answer to a scenario.

    `base` is the plan before the changes and `plan` after them (without the moves asked for). `moves` holds all
    that moves, what was asked for (`asked`) as well; the summons of the `summoned` is out. `old_findings` were
    there before, `new_findings` come with the changes. `fewest` is how few activities could move if a called one
    were worth no more than a draft; None if that is not known. Nothing but what was asked for moves to before
    `not_before`.
    """

    base: Plan
    plan: Plan
    changes: tuple[Change, ...]
    answer: Answer
    moves: tuple[Move, ...] = ()
    asked: frozenset[str] = frozenset()
    fewest: int | None = None
    new_findings: tuple[Finding, ...] = ()
    old_findings: tuple[Finding, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    repairs: tuple[Repair, ...] = ()
    alternatives: tuple[Alternative, ...] = ()
    trades: tuple[Trade, ...] = ()
    summoned: frozenset[str] = frozenset()
    not_before: date | None = None

    @property
    def total_days(self) -> int:
        """How many days all moves are together, as the levels count them."""
        return total_days(self.answer, self.moves)

    @property
    def past(self) -> tuple[Move, ...]:
        """The moves to days that have passed."""
        return tuple(move for move in self.moves if self.not_before and move.back_to_before(self.not_before))

    @property
    def late_calls(self) -> tuple[tuple[Move, date], ...]:
        """The moves to days that have not passed, but so near that the summons had to go out before today."""
        if self.not_before is None:
            return ()
        begun = [m for m in self.moves if m.after.start >= self.not_before and m.begins_anew]
        calls = [(move, call_by(self.plan, move.activity, move.after.start)) for move in begun]
        return tuple((move, by) for move, by in calls if by is not None and by < self.not_before)


def what_if(
    plan: Plan,
    changes: Sequence[Change],
    *,
    today: date | None = None,
    not_before: date | None = None,
    alternatives: int = 0,
    repairs: int = MOST_REPAIRS,
) -> WhatIf:
    """Answer a scenario, and check the answer.

    `today` decides whose summons is out. Nothing is moved to a day `not_before`, unless a change says so. So many
    `alternatives` are given and, where it cannot be done, so many `repairs` at most. Raises PlanError for changes
    that make no sense in the plan, WrongAnswer if the checker refuses the calendar found.
    """
    ask = asking(plan, changes, today=today, not_before=not_before)
    answer = least_disturbance(ask)
    moved = frozenset(change.activity for change in changes if isinstance(change, MoveActivity))
    prices = ask.prepared.old.prices
    summoned = frozenset(key for key, rank in zip(prices.activities, prices.ranks, strict=True) if rank == 0)
    found = WhatIf(
        plan, ask.prepared.plan, tuple(changes), answer, asked=moved, summoned=summoned, not_before=not_before
    )
    if answer.status is Status.INFEASIBLE:
        return _explained(found, ask, today, repairs)
    if answer.schedule is None:
        return replace(found, old_findings=standing_findings(plan))
    new, old = findings_apart(standing_findings(plan), check(found.plan, answer.schedule))
    _refuse_wrong(found, [finding for finding in new if _of_solver(ask, answer.schedule, finding)])
    return replace(
        found,
        moves=_moves(found, answer),
        fewest=_fewest(ask, answer),
        new_findings=tuple(new),
        old_findings=tuple(old),
        alternatives=tuple(_others(found, ask, alternatives)),
        trades=tuple(trades(ask, worth_of(answer))) if alternatives and disturbance_proven(answer) else (),
    )


def _moves(found: WhatIf, answer: Answer) -> tuple[Move, ...]:
    assert answer.schedule is not None
    return tuple(moves(found.plan.schedule, answer.schedule))


def _of_solver(ask: Ask, schedule: Schedule, finding: Finding) -> bool:
    """Whether it is about days that a solver gave, and something that it was told; lengths are built in."""
    told = finding.rule == "length" or finding.breach.requirement in ask.prepared.network.numbers
    return told and all(key in schedule for key in finding.breach.activities)


def _refuse_wrong(found: WhatIf, new: Sequence[Finding]) -> None:
    """Raise WrongAnswer if the calendar breaks what it must not, or is not on the days that were asked for."""
    refused = [finding for finding in new if finding.severity is Severity.BLOCK]
    if refused or not all(_on_its_day(found, change) for change in found.changes):
        raise WrongAnswer(found.plan, refused)


def _on_its_day(found: WhatIf, change: Change) -> bool:
    assert found.answer.schedule is not None
    match change:
        case MoveActivity(activity=key, to=to):
            slot = found.answer.schedule[key]
            return slot.start == to.first and (to.first == to.last or slot.end == to.last)
        case KeepActivity(activity=key):
            return found.answer.schedule[key] == found.plan.schedule[key]
        case ForbidDays(activity=key, days=days):
            placed = Schedule({k: slot for k, slot in found.answer.schedule.items() if k == key})
            return not any(day in days for _, on in touched(found.plan, placed) for day in on)
    return True


def _fewest(ask: Ask, answer: Answer) -> int | None:
    """How few activities could move, whatever their status."""
    if not disturbance_proven(answer):
        return None
    if set(ask.prepared.old.prices.ranks) <= {None, RANKS.index("moved")}:
        return sum(worth_of(answer)[:3])
    try:
        search = Search(ask.bounds(), ask.prepared.old, order=lambda worth: sum(worth[:3]))
        return sum(next(search.leaves()).worth[:3])
    except OutOfNodes:
        return None


def _others(found: WhatIf, ask: Ask, count: int) -> Iterator[Alternative]:
    if count and disturbance_proven(found.answer):
        for other in other_answers(ask, found.answer, count):
            yield Alternative(other, _moves(found, other))


def _explained(found: WhatIf, ask: Ask, today: date | None, most: int) -> WhatIf:
    """Why it cannot be done, and what would make it possible, each seen by answering the scenario with it."""
    network = ask.prepared.network.asked(ask.demands)
    conflicts = find_conflicts(network, ask.prepared.old.days)
    tried = ways_out(ask, conflicts[0].requirements) if most else iter(())
    answered = (_repair(found, changes, today) for changes in tried)
    repairs = tuple(islice((repair for repair in answered if repair is not None), most))
    before = standing_findings(found.base)
    return replace(found, conflicts=tuple(conflicts), repairs=repairs, old_findings=before)


def _repair(found: WhatIf, changes: tuple[Change, ...], today: date | None) -> Repair | None:
    try:
        again = what_if(
            found.base,
            with_repair(found.changes, changes),
            today=today,
            not_before=found.not_before,
            repairs=0,
        )
    except PlanError:  # it cannot be said as a change of this plan: of two lags between the same activities, say
        return None
    if again.answer.schedule is None:
        return None
    return Repair(changes, again.answer, again.moves)


def with_repair(changes: Sequence[Change], repair: Sequence[Change]) -> tuple[Change, ...]:
    """A scenario's changes with those of a repair, each in the place of what the scenario says of the same thing.

    A move takes the place of a move or of a keep; a lag that the repair leaves alone stays the scenario's.
    """
    replaced = {_subject(change) for change in repair}
    kept = [change for change in changes if _subject(change) not in replaced]
    lags = {_subject(change): change for change in changes if isinstance(change, ChangeLag)}
    return (*kept, *(_over(lags.get(_subject(change)), change) for change in repair))


def _subject(change: Change) -> object:
    match change:
        case MoveActivity(activity=key) | KeepActivity(activity=key):
            return ("day", key)
        case ChangeLag(first=first, then=then):
            return ("lag", first, then)
        case ChangeRule():
            return ("rule", change.rule, change.activity, change.body, change.first, change.then)
    return repr(change)


def _over(before: ChangeLag | None, change: Change) -> Change:
    if before is None or not isinstance(change, ChangeLag):
        return change
    least, most = change.at_least or before.at_least, change.at_most or before.at_most
    return ChangeLag(first=change.first, then=change.then, at_least=least, at_most=most)
