"""Alternatives, trades and the fewest moves of any status, against every calendar there is."""

from hypothesis import assume, event, given, note
from hypothesis import strategies as st

from plans.plan import Plan
from plans.schedule import Schedule
from scenarios.asking import asking
from scenarios.whatif import what_if
from solver.alternatives import other_answers, trades
from solver.answer import Status
from solver.disturbance import least_disturbance, worth_of
from tests.constraints.making import plan as plan_of
from tests.constraints.making import row
from tests.scenarios.asks import asked_of, settled
from tests.scenarios.calendars import Calendar, Scenario, has_room
from tests.scenarios.making import change, changes
from tests.scenarios.tolerance import plain
from tests.strategies import fewer, plans

MOST = 5_000
COUNT = 5


@st.composite
def asked(draw: st.DrawFn) -> tuple[Scenario, list[Calendar]]:
    """What is asked of a plan, and all calendars."""
    plan = draw(st.one_of(plans(4, 10), settled(4, 10), settled(5, 8, simple=True)))
    assume(plan.schedule and has_room(plan))
    assume(plain(plan))
    today = draw(st.none() | st.sampled_from(plan.days.days))
    tried = Scenario(plan, draw(asked_of(plan, 2)), today)
    assume(tried.size <= MOST)
    note([one.as_written() for one in tried.changes])
    return tried, list(tried.calendars())


def moved(plan: Plan, schedule: Schedule) -> frozenset[str]:
    """The activities with a day that have another one."""
    days = {key: (slot.start, slot.end) for key, slot in schedule.items()}
    return frozenset(key for key, slot in plan.schedule.items() if days[key] != (slot.start, slot.end))


@fewer
@given(asked())
def test_each_answer_is_the_best_that_leaves_alone_something_that_each_before_moves(
    given_: tuple[Scenario, list[Calendar]],
) -> None:
    tried, calendars = given_
    ask = asking(tried.base, tried.changes, today=tried.today)
    best = least_disturbance(ask)
    if best.schedule is None:
        return
    told = [moved(tried.plan, best.schedule)]
    for answer in other_answers(ask, best, COUNT):
        left = [each for each in calendars if not any(before <= each.moved for before in told)]
        price = tuple(level.value for level in answer.levels)
        assert price == min(each.worth for each in left)
        assert answer.schedule is not None
        told.append(moved(tried.plan, answer.schedule))
        assert any((each.worth, each.moved) == (price, told[-1]) for each in left)
    event(f"{len(told)} answers")
    if len(told) <= COUNT:
        assert all(any(before <= each.moved for before in told) for each in calendars), "none is missing"


@fewer
@given(asked())
def test_trades_are_exactly_the_fewest_days_for_each_number_of_moves(
    given_: tuple[Scenario, list[Calendar]],
) -> None:
    tried, calendars = given_
    ask = asking(tried.base, tried.changes, today=tried.today)
    answer = least_disturbance(ask)
    if answer.status is Status.INFEASIBLE:
        return
    best = worth_of(answer)
    within = [c.worth for c in calendars if all(c.worth[n] <= best[n] for n in (0, 1, 3))]
    points = {(sum(worth[:3]), worth[4]) for worth in within}
    pareto = [p for p in points if not any(q != p and q[0] <= p[0] and q[1] <= p[1] for q in points)]
    found = trades(ask, best)
    event(f"{len(found)} trades")
    assert [(trade.moves, trade.days) for trade in found] == sorted(pareto)


@fewer
@given(asked())
def test_no_alternative_is_the_answer_and_the_fewest_moves_count_every_status_alike(
    given_: tuple[Scenario, list[Calendar]],
) -> None:
    tried, calendars = given_
    found = what_if(tried.base, tried.changes, today=tried.today, alternatives=COUNT, repairs=0)
    if found.answer.schedule is None:
        return
    answer = moved(tried.plan, found.answer.schedule)
    others = [moved(tried.plan, other.answer.schedule or Schedule({})) for other in found.alternatives]
    assert len({answer, *others}) == 1 + len(others)
    assert found.fewest == min(sum(each.worth[:3]) for each in calendars)


def test_a_trade_is_seen_past_warnings_that_need_not_come() -> None:
    after = {"b": "2 days", "c": "2 days", "d": "1 day"}
    plan = plan_of(
        row("2023-06-05", "EKO", kind="deadline"),
        row("2023-06-07", "EKO", kind="deadline"),
        row("2023-06-07", "EKO", kind="deadline"),
        row("2023-06-07", "KS"),
        row("2023-06-09", "KS"),
        row("2023-06-12", "KS"),
        dependencies=[{"first": "a", "then": then, "at_least": lag} for then, lag in after.items()],
        horizon="2023-06-05..2023-06-30",
    )
    found = what_if(plan, changes(change("move", activity="a", to="2023-06-08")), alternatives=1)
    assert [(trade.moves, trade.days) for trade in found.trades] == [(4, 19), (5, 16)]


def test_where_habits_choose_between_two_answers_the_other_is_the_alternative() -> None:
    for first, second in (("decision", "meeting"), ("meeting", "decision")):
        plan = plan_of(
            row("2023-06-14", "KS", "KSO", kind=first, time="08:00-09:00"),
            row("2023-06-14", "KF", "KSO", kind=second, time="10:00-11:00"),
            row("2023-06-15", "EKO", "KSO", time="13:00-14:00"),
            row("2023-06-21", "KS", kind="decision"),
            row("2023-06-21", "KF", kind="decision"),
            bodies={"KSO": {"per_day": 2}},
            horizon="2023-06-12..2023-06-30",
        )
        asked = changes(change("move", activity="c", to="2023-06-14"))
        found = what_if(plan, asked, alternatives=1)
        (other,) = found.alternatives
        assert found.answer.levels[:5] == other.answer.levels
        assert {move.activity for move in found.moves} != {move.activity for move in other.moves}
