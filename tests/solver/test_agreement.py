"""The search and CP-SAT on the whole model give the same answer, level by level, and the checker finds it sound.

With HYPOTHESIS_PROFILE=full these are more than 10,000 what-ifs, of up to 200 activities.
"""

from random import Random

from hypothesis import event, given, settings
from hypothesis import strategies as st

from plans.plan import Plan
from scenarios.asking import asking
from scenarios.changes import Change
from scenarios.whatif import what_if
from solver.answer import Status
from solver.disturbance import disturbance_proven, least_disturbance
from solver.price import LEVELS
from solver.whole import solve_whole
from tests.solver.towns import crowd, scenario, town

SEEDS = st.integers(0, 2**32)
EXAMPLES = settings().max_examples


def agree(plan: Plan, changes: tuple[Change, ...], seed: int) -> None:
    """Both prove the same levels, or that there is none."""
    today = Random(seed).choice([None, *plan.days.days])
    ask = asking(plan, changes, today=today)
    found, whole = least_disturbance(ask), solve_whole(ask)
    assert Status.UNKNOWN not in (found.status, whole.status)
    assert (found.status is Status.INFEASIBLE) is (whole.status is Status.INFEASIBLE), (found, whole)
    if found.status is Status.INFEASIBLE:
        event("infeasible")
        return
    both = found.status is whole.status is Status.OPTIMAL
    count = len(LEVELS) + both
    assert disturbance_proven(found)
    assert disturbance_proven(whole)
    assert [level.name for level in found.levels] == [*LEVELS, "habits"]
    assert [level.value for level in found.levels[:count]] == [level.value for level in whole.levels[:count]]
    event(f"{min(3, sum(level.value for level in found.levels[:3]))} moves, habits {'proven' if both else 'open'}")
    what_if(plan, changes, today=today, repairs=0)


@settings(max_examples=EXAMPLES * 3)
@given(SEEDS, st.integers(2, 12))
def test_in_a_small_crowd(seed: int, activities: int) -> None:
    plan = crowd(seed, activities)
    agree(plan, scenario(seed, plan), seed)


@settings(max_examples=EXAMPLES * 3 // 2)
@given(SEEDS, st.integers(8, 40))
def test_in_a_larger_crowd(seed: int, activities: int) -> None:
    plan = crowd(seed, activities)
    agree(plan, scenario(seed, plan), seed)


@settings(max_examples=EXAMPLES // 2)
@given(SEEDS, st.integers(3, 40))
def test_in_a_municipality(seed: int, activities: int) -> None:
    plan = town(seed, activities)
    agree(plan, scenario(seed, plan), seed)


@settings(max_examples=max(2, EXAMPLES // 20))
@given(SEEDS, st.integers(60, 200))
def test_in_a_municipality_with_up_to_two_hundred_activities(seed: int, activities: int) -> None:
    plan = town(seed, activities)
    agree(plan, scenario(seed, plan), seed)
