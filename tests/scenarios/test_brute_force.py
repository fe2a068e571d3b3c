"""The least disturbance against every calendar there is, tried with the checker alone, on small plans."""

from datetime import date

from hypothesis import assume, event, given, note
from hypothesis import strategies as st

from constraints.check import check
from plans.plan import Plan
from plans.severity import Severity
from scenarios.asking import asking
from scenarios.changes import Change
from solver.answer import Status
from solver.disturbance import least_disturbance
from solver.price import LEVELS
from solver.whole import solve_whole
from tests.scenarios.asks import asked_of, changes_of, pressed, settled
from tests.scenarios.calendars import Scenario, has_room
from tests.scenarios.tolerance import plain
from tests.strategies import fewer, plans

MOST = 20_000
"""How many calendars are tried at most."""

Asked = tuple[Plan, tuple[Change, ...], date | None]


@st.composite
def of_any_plan(draw: st.DrawFn) -> Asked:
    """A plan that may break anything already (but for the unions, of which no date says what is no worse)."""
    plan = draw(plans(4, 11))
    assume(has_room(plan) and plain(plan))
    return plan, draw(asked_of(plan)), draw(_today(plan))


@st.composite
def of_a_settled_plan(draw: st.DrawFn) -> Asked:
    """A plan in which nothing is wrong, and any changes."""
    plan = draw(settled(4, 11))
    assume(has_room(plan))
    assume(not any(finding.severity in (Severity.BLOCK, Severity.WARN) for finding in check(plan)))
    return plan, draw(changes_of(plan)), draw(_today(plan))


@st.composite
def of_a_full_plan(draw: st.DrawFn) -> Asked:
    """A plan of activities of a day each, much of which is to stay as it is."""
    plan = draw(settled(5, 11, simple=True))
    assume(has_room(plan) and plain(plan))
    return plan, draw(pressed(plan)), draw(_today(plan))


def agrees(asked: Asked) -> None:
    """The same feasibility and the same worth, level by level, by search and by CP-SAT."""
    plan, changes, today = asked
    tried = Scenario(plan, changes, today)
    assume(tried.size <= MOST)
    note([change.as_written() for change in changes])
    best, ask = tried.best(), asking(plan, changes, today=today)
    event("infeasible" if best is None else f"{sum(best[:3])} moves")
    for answer in (least_disturbance(ask), solve_whole(ask)):
        assert (answer.status is Status.INFEASIBLE) is (best is None), answer
        if best is not None:
            assert tuple(level.value for level in answer.levels[: len(LEVELS)]) == best, answer.schedule
            assert all(level.proven for level in answer.levels[: len(LEVELS)])


@given(of_any_plan())
def test_no_calendar_costs_less_whatever_the_plan_breaks_already(asked: Asked) -> None:
    agrees(asked)


@fewer
@given(of_a_settled_plan())
def test_no_calendar_costs_less_whatever_is_changed(asked: Asked) -> None:
    agrees(asked)


@fewer
@given(of_a_full_plan())
def test_no_calendar_costs_less_where_little_may_move(asked: Asked) -> None:
    agrees(asked)


def _today(plan: Plan) -> st.SearchStrategy[date | None]:
    return st.none() | st.sampled_from(plan.days.days)
