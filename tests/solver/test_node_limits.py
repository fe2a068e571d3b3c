"""A search that may look at few nodes never says what is not so: CP-SAT decides, or it is said to be unknown."""

import pytest
from hypothesis import assume, event, given
from hypothesis import strategies as st

from plans.plan import Plan
from scenarios.asking import asking
from scenarios.whatif import what_if
from solver import conflict, core, disturbance, feasible, windows
from solver.answer import Answer, Seconds, Status
from solver.ask import Ask
from solver.core import can_hold as settled_by_cpsat
from solver.disturbance import least_disturbance
from solver.price import LEVELS
from tests.constraints.making import plan as plan_of
from tests.constraints.making import row
from tests.scenarios.making import change, changes
from tests.solver.towns import crowd, scenario
from tests.strategies import fewer

SEEDS, SIZES = st.integers(0, 10**6), st.integers(3, 25)
CLASH = plan_of(row("2023-06-14", "KS"), row("2023-06-15", "KS"), horizon="2023-06-12..2023-06-30")
MOVED = changes(change("move", activity="b", to="2023-06-14"))


def asked(seed: int, activities: int) -> Ask:
    plan = crowd(seed, activities)
    return asking(plan, scenario(seed, plan))


@fewer
@given(SEEDS, SIZES, st.sampled_from([0, 1, 5]))
def test_a_search_of_few_nodes_has_the_same_levels(seed: int, activities: int, nodes: int) -> None:
    ask = asked(seed, activities)
    few, many = least_disturbance(ask, nodes=nodes), least_disturbance(ask)
    event(f"{many.status}")
    assert few.status is many.status or Status.FEASIBLE in (few.status, many.status)
    count = len(LEVELS)
    assert [level.value for level in few.levels[:count]] == [level.value for level in many.levels[:count]]
    assert all(level.proven for level in few.levels[:count])


@fewer
@given(SEEDS, st.integers(3, 10), st.sampled_from([0, 1, 3]))
def test_windows_of_few_nodes_are_those_of_many(seed: int, activities: int, nodes: int) -> None:
    ask = asked(seed, activities)
    many = list(windows.windows(ask.prepared, ask.keys, ask.demands))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(windows, "NODES", nodes)
        assert list(windows.windows(ask.prepared, ask.keys, ask.demands)) == many


@fewer
@given(SEEDS, st.integers(3, 10), st.sampled_from([0, 1, 3]))
def test_where_cpsat_does_not_know_either_a_window_is_not_proven_and_never_too_wide(
    seed: int, activities: int, nodes: int
) -> None:
    ask = asked(seed, activities)
    true = {window.activity: window for window in windows.windows(ask.prepared, ask.keys, ask.demands)}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(windows, "NODES", nodes)
        patch.setattr(core, "can_hold", lambda _: None)
        found = list(windows.windows(ask.prepared, ask.keys, ask.demands))
    for window in found:
        known = true[window.activity]
        assert known.earliest <= window.earliest <= window.latest <= known.latest
        assert not window.proven or window == known


@fewer
@given(SEEDS, st.integers(3, 20), st.sampled_from([0, 1, 3]))
def test_a_conflict_of_a_search_of_few_nodes_is_minimal(seed: int, activities: int, nodes: int) -> None:
    ask = asked(seed, activities)
    assume(least_disturbance(ask).status is Status.INFEASIBLE)
    network = ask.prepared.network.asked(ask.demands)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(feasible, "NODES", nodes)
        found = conflict.find_conflict(network, ask.prepared.old.days)
    numbers = [network.numbers[requirement] for requirement in found.requirements]
    assert found.minimal
    assert settled_by_cpsat(network.only(numbers)) is False
    assert all(settled_by_cpsat(network.only([n for n in numbers if n != one])) for one in numbers)


def test_a_conflict_of_which_cpsat_does_not_know_whether_it_is_least_says_so() -> None:
    stuck = changes(change("move", activity="b", to="2023-06-14"), change("keep", activity="a"))
    ask = asking(CLASH, stuck)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(feasible, "NODES", 0)
        patch.setattr(core, "can_hold", lambda _: None)
        found = conflict.find_conflict(ask.prepared.network.asked(ask.demands))
    assert not found.minimal
    assert {"move", "keep", "body-twice"} <= {requirement.rule for requirement in found.requirements}


def test_what_cpsat_does_not_know_is_not_infeasible() -> None:
    def unknown(_: Ask) -> Answer:
        return Answer(Status.UNKNOWN, Seconds(0.0, 0.0))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("solver.whole.solve_whole", unknown)
        patch.setattr(disturbance.least_disturbance, "__kwdefaults__", {"nodes": 0})
        found = what_if(CLASH, MOVED, alternatives=2)
    assert found.answer.status is Status.UNKNOWN
    assert (found.moves, found.conflicts, found.repairs, found.alternatives) == ((), (), (), ())


@pytest.mark.parametrize("limit", [1e-9, 1e-6, 1e-4])
def test_cpsat_without_time_claims_no_more_than_is_true(limit: float) -> None:
    from solver.whole import solve_whole

    for seed in range(20):
        plan: Plan = crowd(seed, 15)
        ask = asking(plan, scenario(seed, plan))
        few, full = solve_whole(ask, limit=limit), solve_whole(ask)
        assert few.status in (Status.UNKNOWN, Status.FEASIBLE, full.status)
        for level, true in zip(few.levels, full.levels, strict=False):
            assert level.bound <= true.value <= level.value
