"""Ways out: each works, also for CP-SAT; lags are changed no more than they must be, days are the nearest."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import assume, event, example, given, note
from hypothesis import strategies as st

from plans.lag import Lag
from plans.plan import Plan
from plans.when import day_or_range
from scenarios.asking import asking
from scenarios.changes import Change, ChangeLag, ChangeRule, MoveActivity
from scenarios.checks import change_faults
from scenarios.whatif import what_if, with_repair
from solver.answer import Status
from solver.disturbance import least_disturbance
from solver.whole import solve_whole
from tests.constraints.making import plan as plan_of
from tests.constraints.making import row
from tests.scenarios.asks import pressed
from tests.scenarios.making import change, changes
from tests.solver.towns import crowd, scenario
from tests.strategies import fewer, plans

FEW: dict[str, Any] = {"horizon": "2023-06-12..2023-06-30"}


def possible(plan: Plan, asked: tuple[Change, ...]) -> bool:
    ask = asking(plan, asked)
    answers = [least_disturbance(ask), solve_whole(ask)]
    assert answers[0].status is answers[1].status
    return answers[0].status is Status.OPTIMAL


def ways_out_work(plan: Plan, asked: tuple[Change, ...]) -> None:
    note([each.as_written() for each in asked])
    found = what_if(plan, asked)
    event(f"{len(found.repairs)} repairs")
    sets = [frozenset(repair.changes) for repair in found.repairs]
    assert not any(
        one < other or (one == other and n != m) for n, one in enumerate(sets) for m, other in enumerate(sets)
    )
    for repair in found.repairs:
        assert not change_faults(plan, with_repair(asked, repair.changes))
        assert possible(plan, with_repair(asked, repair.changes))
        if len(repair.changes) == 1:
            for nearer in _milder(plan, asked, repair.changes[0]):
                assert not possible(plan, with_repair(asked, [nearer])), (repair.changes, nearer)


def _milder(plan: Plan, asked: tuple[Change, ...], repair: Change) -> list[Change]:
    """The change of a lag that is a unit less; the days nearer to the day asked for, on the same side."""
    if isinstance(repair, ChangeLag):
        pairs = [
            d
            for d in asking(plan, asked).prepared.plan.dependencies
            if (d.first, d.then) == (repair.first, repair.then)
        ]
        if len(pairs) > 1:
            return []
        if repair.at_least is not None:
            return [repair.model_copy(update={"at_least": Lag(repair.at_least.amount + 1, repair.at_least.unit)})]
        assert repair.at_most is not None
        return [repair.model_copy(update={"at_most": Lag(repair.at_most.amount - 1, repair.at_most.unit)})]
    if isinstance(repair, MoveActivity):
        moved = [c.to.first for c in asked if isinstance(c, MoveActivity) and c.activity == repair.activity]
        day = moved[0] if moved else plan.schedule[repair.activity].start
        sign = timedelta(1 if repair.to.first > day else -1)
        between = [day + n * sign for n in range(1, abs((repair.to.first - day).days))]
        nearer: list[Change] = [
            MoveActivity(activity=repair.activity, to=day_or_range(each, each)) for each in between
        ]
        return [each for each in nearer if not change_faults(plan, with_repair(asked, [each]))]
    return []


@given(st.integers(0, 10**6), st.integers(3, 15))
@example(13049, 6)
def test_every_way_out_of_a_crowd_works_and_is_the_least_of_its_kind(seed: int, activities: int) -> None:
    plan = crowd(seed, activities)
    asked = scenario(seed, plan)
    assume(least_disturbance(asking(plan, asked)).status is Status.INFEASIBLE)
    ways_out_work(plan, asked)


@fewer
@given(st.data())
def test_and_with_any_rule(data: st.DataObject) -> None:
    plan = data.draw(plans(5, 14))
    ways_out_work(plan, data.draw(pressed(plan)))


LAG = plan_of(
    row("2023-06-13", "KS"),
    row("2023-06-27", "KF"),
    dependencies=[{"first": "a", "then": "b", "at_least": "7 days"}],
    **FEW,
)


@pytest.mark.parametrize("side", [{"at_least": "30 days"}, {"at_most": "0 days"}])
def test_a_lag_that_the_scenario_changes_may_be_eased_again(side: dict[str, str]) -> None:
    found = what_if(
        LAG,
        changes(
            change("lag", first="a", then="b", **{"at_least": "0 days"} | side),
            change("keep", activity="a"),
            change("keep", activity="b"),
        ),
    )
    assert found.answer.status is Status.INFEASIBLE
    assert any(isinstance(one, ChangeLag) for repair in found.repairs for one in repair.changes)


def test_a_rule_that_the_scenario_makes_block_may_warn_again() -> None:
    plan = plan_of(row("2023-06-14", "KS"), row("2023-06-15", "KS"), **FEW)
    strict = change("rule", rule="weekend", severity="block", activity="b")
    found = what_if(plan, changes(strict, change("move", activity="b", to="2023-06-17")))
    assert found.answer.status is Status.INFEASIBLE
    assert [repair.changes for repair in found.repairs]


def test_a_way_out_by_one_of_two_lags_of_a_pair_leaves_a_sound_plan() -> None:
    plan = plan_of(
        row("2023-06-12..2023-06-16", "KS", status="decided"),
        row("2023-06-22", "KF"),
        dependencies=[
            {"first": "a", "then": "b", "at_least": "10 days", "measured": "start-start"},
            {"first": "a", "then": "b", "at_most": "6 days"},
        ],
        **FEW,
    )
    asked = changes(change("move", activity="b", to="2023-06-20"))
    found = what_if(plan, asked)
    assert found.answer.status is Status.INFEASIBLE
    for repair in found.repairs:
        assert possible(plan, with_repair(asked, repair.changes))


def test_two_closed_periods_in_the_way_are_one_way_out() -> None:
    plan = plan_of(row("2023-06-16", "KS"), **FEW)
    one = change("close", days="2023-06-12..2023-06-16", name="c", severity="block")
    other = change("close", days="2023-06-19..2023-06-30", name="d", severity="block")
    found = what_if(plan, changes(one, other))
    assert found.answer.status is Status.INFEASIBLE
    rules = [
        c.rule
        for repair in found.repairs
        for c in repair.changes
        if isinstance(c, ChangeRule) and c.activity == "a"
    ]
    assert rules.count("closed") == 1


def test_no_way_out_eases_what_the_law_says() -> None:
    latest = {"date": "2023-06-16", "law": "KL 11 kap. 8 §"}
    plan = plan_of(row("2023-06-15", "KF", latest=latest), **FEW)
    found = what_if(plan, changes(change("move", activity="a", to="2023-06-19")))
    assert [one.change for repair in found.repairs for one in repair.changes] == ["move"]
    assert [
        str(one.to) for repair in found.repairs for one in repair.changes if isinstance(one, MoveActivity)
    ] == ["2023-06-16"]
