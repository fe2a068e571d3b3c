"""What may come before what in a plan, as its own words and the usual order of such matters tell it."""

from collections.abc import Iterator

from plans.activity import Origin, Reason, Suggested, Suggestion, Sureness
from plans.lag import Lag, Unit
from plans.plan import Plan
from plans.reading.suggesting.candidate import Candidate
from plans.reading.suggesting.chains import chains
from plans.reading.suggesting.deadlines import deadlines
from plans.reading.suggesting.decided import decided
from plans.reading.suggesting.following import following
from plans.reading.suggesting.lags import at_least, seen
from plans.reading.suggesting.mailings import mailings
from plans.reading.suggesting.order import Order
from plans.reading.suggesting.reducing import reduced
from plans.reading.suggesting.rows import Rows, rows_of
from plans.reading.suggesting.stated import stated
from plans.reading.suggesting.unions import unions


def suggest(plan: Plan) -> tuple[Suggestion, ...]:
    """Precedences that the plan does not have yet, the surest first and of those the earliest.

    Together with the plan's own they form no circle, and the dates that the plan states keep all of them. What
    follows from others that are as sure is left out.
    """
    rows = rows_of(plan)
    order = Order(plan, rows.rows)
    held = {(dependency.first, dependency.then) for dependency in plan.dependencies}
    taken: dict[tuple[str, str], Candidate] = {}
    for candidate in sorted(_candidates(rows), key=_rank):
        pair = candidate.first.key, candidate.then.key
        if pair in held or pair in taken:
            continue
        lag = at_least(plan, candidate)
        if candidate.sure is Sureness.GUESS and order.reaches(*pair):
            continue
        if order.try_add(*pair, lag.count if lag else 0):
            taken[pair] = candidate
    return tuple(_suggestion(plan, candidate) for candidate in reduced(plan, list(taken.values())))


def with_suggestions(plan: Plan) -> Plan:
    """The plan with these suggestions in the place of those it has."""
    parts = {name: getattr(plan, name) for name in Plan.model_fields}
    return Plan.model_validate(parts | {"suggestions": suggest(plan)})


def _candidates(rows: Rows) -> Iterator[Candidate]:
    for finder in (stated, chains, unions, mailings, deadlines, decided, following):
        yield from finder(rows)


def _rank(candidate: Candidate) -> tuple[int, int, int, int, int]:
    """The surest first, then by date; of the same two, the reason that says most."""
    first, then = candidate.first, candidate.then
    return (
        candidate.sure.rank,
        then.when.first.toordinal(),
        then.number,
        first.when.first.toordinal(),
        list(Reason).index(candidate.reason),
    )


def _suggestion(plan: Plan, candidate: Candidate) -> Suggestion:
    days = seen(candidate)
    return Suggestion(
        first=candidate.first.key,
        then=candidate.then.key,
        at_least=at_least(plan, candidate),
        origin=Origin.DOCUMENT if candidate.sure is Sureness.STATED else Origin.READING,
        suggested=Suggested(
            reason=candidate.reason,
            sure=candidate.sure,
            seen=None if days is None else Lag(days, Unit.DAYS),
            text=candidate.text,
        ),
    )
