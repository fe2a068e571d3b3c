"""How long apart two activities should be: what the law or usage asks, and never more than the document has.

Only three lags are asked for nearly everywhere. Papers for the council go out a week before (KL 5 kap. 13 and
15 §§), so what the board proposes is ready then; to boards and committees the same week is the usual one (4 to 7
days in their reglementen), unless the plan says another notice; the unions are met a day or more before the
decision (MBL 11 §). The rest is order alone.
"""

from plans.activity import Kind, Reason
from plans.body import MEETS_AS_ONE, BodyKind
from plans.lag import Lag, Unit
from plans.plan import Plan
from plans.reading.suggesting.candidate import Candidate
from plans.reading.suggesting.rows import gap

_WEEK = 7
_DAY = 1


def seen(candidate: Candidate) -> int | None:
    """The days between the two in the document, if both have days."""
    first, then = candidate.first, candidate.then
    return gap(first, then) if first.when.exact and then.when.exact else None


def at_least(plan: Plan, candidate: Candidate) -> Lag | None:
    """The least time to suggest; None where order is enough, or nothing can be seen."""
    days = seen(candidate)
    usual = _usual(plan, candidate)
    return Lag(min(usual, days), Unit.DAYS) if usual and days else None


def _usual(plan: Plan, candidate: Candidate) -> int:
    """The days that are usual between two such activities."""
    first, then = candidate.first, candidate.then
    if candidate.reason is Reason.UNIONS:
        return _DAY
    if not then.kind.gathers or then.kinds.isdisjoint(MEETS_AS_ONE):
        return _WEEK if candidate.reason is Reason.MAILING and then.kind.gathers else 0
    prepared = candidate.reason is Reason.CHAIN or (candidate.reason is Reason.NAMED and first.decides)
    proposed = prepared and _goes_up(first.kinds, then.kinds)
    summoned = first.kind is Kind.MAILING and candidate.reason in (Reason.MAILING, Reason.NAMED)
    return _notice(plan, candidate) if proposed or summoned else 0


def _goes_up(first: frozenset[BodyKind], then: frozenset[BodyKind]) -> bool:
    """Whether the one prepares for the other: the highest of its bodies is below the highest of the other's."""
    return _highest(then) < _highest(first)


def _highest(kinds: frozenset[BodyKind]) -> int:
    return min((_RANKS.index(kind) for kind in kinds if kind in _RANKS), default=len(_RANKS))


_RANKS = (BodyKind.COUNCIL, BodyKind.BOARD, BodyKind.COMMITTEE, BodyKind.SUBCOMMITTEE, BodyKind.DRAFTING)


def _notice(plan: Plan, candidate: Candidate) -> int:
    """The longest notice in days among those who meet, a week where the plan says none."""
    hosts = [plan.bodies[code] for code in sorted(candidate.then.hosts)]
    told = [body.notice.count for body in hosts if body.notice is not None and not body.notice.working]
    return max(told, default=_WEEK)
