"""The solver against every schedule there is, on plans small enough to try them all with the checker."""

from typing import Any

import pytest
from hypothesis import given, reject

from plans.plan import Plan
from solver.answer import Status
from solver.propose import propose
from tests.constraints.making import plan as plan_of
from tests.constraints.making import row
from tests.solver.brute import TooMany, best
from tests.solver.worth import worth
from tests.strategies import plans


def agrees(plan: Plan, levels: int = 6) -> None:
    """The same feasibility and the same worth, level by level."""
    try:
        found = best(plan, levels)
    except TooMany:
        reject()
    answer = propose(plan)
    if found is None:
        assert answer.status is Status.INFEASIBLE, answer
    else:
        value, schedule = found
        assert worth(plan, schedule)[:levels] == value
        assert answer.status is Status.OPTIMAL, schedule
        assert tuple(level.value for level in answer.levels[:levels]) == value, schedule


@given(plans(max_activities=4, days=14))
def test_feasibility_and_every_level_equal_brute_force_over_two_weeks(plan: Plan) -> None:
    agrees(plan)


@given(plans(max_activities=4, days=9))
def test_and_over_nine_days_which_are_shorter_than_the_usual_lags(plan: Plan) -> None:
    agrees(plan)


@given(plans(max_activities=7, days=14, simple=True))
def test_and_the_levels_about_moves_with_more_activities_of_a_day_each(plan: Plan) -> None:
    agrees(plan, levels=4)


WEEK = "2023-06-12..2023-06-20"
FOUR_DAYS = "2023-06-12..2023-06-15"
WORK: dict[str, Any] = row("2023-06-12..2023-06-14", "EKO", kind="work", shortest=1)

BY_HAND = {
    "a Saturday with something undated after it": plan_of(
        row("2023-06-17", "KS"), row(None, "KS"), dependencies=[{"first": "a", "then": "b"}], horizon=WEEK
    ),
    "a usual lag longer than the horizon": plan_of(
        row(None, "KS"), row(None, "KF"), dependencies=[{"first": "a", "then": "b"}], horizon=WEEK
    ),
    "an order that the plan allows to be broken": plan_of(
        row("2023-06-20", "KS", status="decided"),
        row("2023-06-12", "KF", status="decided"),
        dependencies=[{"first": "a", "then": "b", "severity": "info"}],
        horizon=WEEK,
    ),
    "a decided work period that could shrink": plan_of(
        WORK | {"status": "decided"},
        row("2023-06-14", "KS", status="decided"),
        dependencies=[{"first": "a", "then": "b", "at_least": "1 day"}],
        horizon=WEEK,
    ),
    "a work period whose length may be broken": plan_of(
        row("2023-06-12..2023-06-14", "EKO", kind="work", rules={"length": "warn"}),
        row("2023-06-15", "EKO", kind="work", rules={"length": "info"}, between="2023-06-15..2023-06-16"),
        row(None, "EKO", kind="work", length=2, rules={"length": "info"}),
        horizon=WEEK,
    ),
    "work that ends further on than it begins": plan_of(
        row("2023-06-15..2023-06-16", "EKO", kind="work", between="2023-06-16..2023-06-20"), horizon=WEEK
    ),
    "work over a weekend only": plan_of(row("2023-06-17..2023-06-18", "EKO", kind="work"), horizon=WEEK),
    "more meetings than days": plan_of(*[row(None, "KS") for _ in range(5)], horizon=FOUR_DAYS),
    "as many meetings as days": plan_of(*[row(None, "KS") for _ in range(4)], horizon=FOUR_DAYS),
    "a warning that is certain": plan_of(
        row("2023-06-17", "KS", status="decided", rules={"weekend": "warn"}), horizon=WEEK
    ),
    "nothing to decide": plan_of(row("2023-06-14", "KS", status="decided"), horizon=WEEK),
    "a horizon of one day": plan_of(row(None, "KS"), row(None, "KF"), horizon="2023-06-14"),
    "nothing but a month": plan_of(row("2023-06", "EKO", kind="work"), horizon="2023-06-01..2023-06-30"),
}


@pytest.mark.parametrize("name", BY_HAND)
def test_and_by_hand(name: str) -> None:
    agrees(BY_HAND[name])
