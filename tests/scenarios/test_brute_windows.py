"""Windows and what each day costs, against every calendar there is."""

from hypothesis import assume, event, given, note
from hypothesis import strategies as st

from plans.plan import Plan
from scenarios.asking import asking
from solver.windows import day_costs, windows
from tests.scenarios.asks import asked_of, settled
from tests.scenarios.calendars import Calendar, Scenario, has_room
from tests.scenarios.tolerance import plain
from tests.strategies import fewer, plans

MOST = 5_000


@st.composite
def asked(draw: st.DrawFn) -> tuple[Plan, Scenario, list[Calendar]]:
    """A plan, what is asked of it, and all calendars; at times nothing is asked."""
    plan = draw(st.one_of(plans(3, 10), settled(3, 10), settled(5, 8, simple=True)))
    assume(plan.schedule and has_room(plan))
    assume(plain(plan))
    tried = Scenario(plan, draw(st.one_of(st.just(()), asked_of(plan, 2))))
    assume(tried.size <= MOST)
    note([change.as_written() for change in tried.changes])
    return plan, tried, list(tried.calendars())


@fewer
@given(asked())
def test_a_window_reaches_from_the_first_to_the_last_day_that_some_calendar_has(
    given_: tuple[Plan, Scenario, list[Calendar]],
) -> None:
    plan, tried, calendars = given_
    ask = asking(plan, tried.changes)
    found = {window.activity: window for window in windows(ask.prepared, tried.answered, ask.demands)}
    event(f"{len(calendars) > 0}")
    assert list(found) == (tried.answered if calendars else [])
    for key, window in found.items():
        days = [calendar.schedule[key].start for calendar in calendars]
        assert (window.earliest, window.latest, window.proven) == (min(days), max(days), True)
        assert window.slack == (max(days) - min(days)).days


@fewer
@given(asked(), st.data())
def test_a_day_costs_what_the_best_calendar_with_it_costs(
    given_: tuple[Plan, Scenario, list[Calendar]], data: st.DataObject
) -> None:
    plan, tried, calendars = given_
    ask, key = asking(plan, tried.changes), data.draw(st.sampled_from(tried.answered))
    strip = list(day_costs(ask.prepared, key, ask.demands))
    assert [cost.date for cost in strip] == list(plan.days.days)
    for cost in strip:
        best = min((c.worth for c in calendars if c.schedule[key].start == cost.date), default=None)
        if best is None:
            assert (cost.feasible, cost.moved, cost.days, cost.warnings) == (False, None, None, None), cost
        else:
            told = (cost.feasible, cost.moved, cost.days, cost.warnings, cost.because)
            assert told == (True, sum(best[:3]), best[4], best[3], None)
