"""What is claimed when a search may do little: never more than an unlimited search proves."""

import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from constraints.check import blocks
from plans.plan import Plan
from solver.answer import Level, Status
from solver.propose import propose
from tests.solver.solving import fewer
from tests.solver.worth import LEVELS, broken, worth
from tests.strategies import plans

LIMITS = st.sampled_from([1e-9, 1e-7, 1e-6, 1e-5, 1e-4, 1e-3])


@fewer
@given(plans(max_activities=12, days=42), LIMITS)
def test_a_limited_answer_claims_no_more_than_is_true(plan: Plan, limit: float) -> None:
    told: list[Level] = []
    answer, full = propose(plan, limit=limit, progress=told.append), propose(plan)
    event(f"{answer.status} of {full.status}")
    assert answer.levels == tuple(told)
    assert [level.name for level in answer.levels] == list(LEVELS[: len(answer.levels)])
    for level, true in zip(answer.levels, full.levels, strict=False):
        assert level.bound <= true.value <= level.value
        assert level.proven or level == answer.levels[-1], "no level is begun before the one above it is proven"
    if answer.status in (Status.OPTIMAL, Status.INFEASIBLE):
        assert answer.status is full.status
        assert [level.value for level in answer.levels] == [level.value for level in full.levels]


@fewer
@given(plans(max_activities=12, days=42), LIMITS)
def test_a_schedule_found_in_little_time_is_as_sound_as_any(plan: Plan, limit: float) -> None:
    answer = propose(plan, limit=limit)
    assert (answer.schedule is None) is (answer.status in (Status.UNKNOWN, Status.INFEASIBLE))
    if answer.schedule is not None:
        assert list(answer.schedule) == list(plan.activities)
        assert not blocks(broken(plan, answer.schedule))
        for level, true in zip(answer.levels, worth(plan, answer.schedule), strict=False):
            assert level.bound <= true <= level.value, "a level that is not proven may be better than was claimed"
            assert true == level.value or not level.proven


@pytest.mark.parametrize("value", [0, 3])
def test_a_level_is_proven_just_when_its_bound_is_its_value(value: int) -> None:
    assert Level("days", value, value).proven
    assert not Level("days", value, value - 1).proven
