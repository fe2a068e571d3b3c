"""Looking ahead passes over nothing: the same best, and the same that are as good, as a search that never does."""

from collections.abc import Callable
from itertools import islice
from typing import Any

import pytest
from hypothesis import assume, event, given
from hypothesis import strategies as st

from constraints.shapes import Point
from plans.plan import Plan
from scenarios.asking import asking
from scenarios.changes import Change
from solver import search
from solver.ask import Ask
from solver.dayprices import day_prices
from solver.price import A_WARNING, NOTHING, Worth
from solver.search import OutOfNodes, Search, same
from solver.tables import numbers_in
from tests.constraints.making import plan as plan_of
from tests.constraints.making import row
from tests.solver.towns import crowd, scenario, town
from tests.strategies import fewer

MOST = 200


def warnings_first(worth: Worth) -> Any:
    summoned, called, moved, warnings, days = worth
    return warnings, summoned + called, moved, days


def days_first(worth: Worth) -> Any:
    return worth[4], sum(worth[:3])


ORDERS: list[Callable[[Worth], Any]] = [same, warnings_first, days_first, lambda worth: sum(worth[:3])]


def best(ask: Ask, order: Callable[[Worth], Any], easy: int, ahead: int) -> tuple[Any, list[dict[int, int]]]:
    """What the best is worth by the order, and the days of those that are worth as much."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(search, "EASY", easy)
        patch.setattr(search, "MOST_AHEAD", ahead)
        found = Search(ask.bounds(), ask.prepared.old, order=order)
        first = next(found.leaves(), None)
        if first is None:
            return None, []
        leaves = [first, *islice(found.leaves(most=first.worth), MOST)]
    return order(first.worth), sorted((dict(leaf.changed) for leaf in leaves), key=str)


def agree(plan: Plan, asked: tuple[Change, ...], order: Callable[[Worth], Any]) -> None:
    ask = asking(plan, asked)
    try:
        without, ties = best(ask, order, 10**9, 0)
    except OutOfNodes:
        assume(False)
    ahead, found = best(ask, order, -1, 60)
    event(f"{min(len(ties), 3)} as good")
    assert ahead == without
    if len(ties) <= MOST:
        assert found == ties


@fewer
@given(st.integers(0, 10**6), st.integers(3, 14), st.sampled_from(ORDERS))
def test_in_a_crowd(seed: int, activities: int, order: Callable[[Worth], Any]) -> None:
    plan = crowd(seed, activities)
    agree(plan, scenario(seed, plan), order)


@fewer
@given(st.integers(0, 10**6), st.integers(5, 40), st.sampled_from(ORDERS))
def test_in_a_municipality(seed: int, activities: int, order: Callable[[Worth], Any]) -> None:
    plan = town(seed, activities)
    agree(plan, scenario(seed, plan), order)


def prices_of(
    ask: Ask, activity: str, changed: tuple[int, ...] = (), accepted: frozenset[int] = frozenset()
) -> dict[Worth, list[int]]:
    """What an activity's days cost, by their days of the month."""
    network = ask.prepared.network
    variable, _ = network.variables.of(Point(activity))
    days, axis = network.days[variable].bits, network.tables.axis
    prices = day_prices(ask.prepared.old, variable, days, changed=changed, accepted=accepted, order=same)
    return {worth: [axis.day(n).day for n in numbers_in(bits)] for worth, bits in prices.days.items()}


def test_a_day_costs_its_warnings_and_what_must_make_way() -> None:
    plan = plan_of(
        row("2023-06-14", "KS"),
        row("2023-06-15", "KS"),
        row("2023-06-16", "EKO", kind="deadline"),
        horizon="2023-06-12..2023-06-18",
    )
    ask = asking(plan, ())
    to_move: Worth = (0, 0, 1, 0, 1)
    assert prices_of(ask, "a") == {NOTHING: [12, 13, 14, 16], to_move: [15]}
    assert prices_of(ask, "a", changed=(1,)) == {NOTHING: [12, 13, 14, 15, 16]}, "it has moved already"
    assert prices_of(ask, "c") == {NOTHING: [12, 13, 14, 15, 16], A_WARNING: [17, 18]}
    assert prices_of(ask, "c", accepted=frozenset([0])) == {NOTHING: [12, 13, 14, 15, 16, 17, 18]}
