"""What holds of every answer, on random plans of up to twelve activities over six weeks."""

from hypothesis import event, given, note

from constraints.check import blocks
from plans.plan import Plan
from plans.schedule import Schedule
from solver.answer import Status
from solver.ground import ground
from solver.propose import propose
from tests.solver.brute import can_hold
from tests.solver.solving import fewer, forwards, holds, placed, said_to_be_worth
from tests.solver.worth import LEVELS, broken, worth
from tests.strategies import plans

PLANS = plans(max_activities=12, days=42)
SMALL = plans(max_activities=5, days=14)


@given(PLANS)
def test_a_proposal_breaks_no_blocking_rule_and_is_worth_what_it_says(plan: Plan) -> None:
    answer = propose(plan)
    event(answer.status)
    note(repr(answer))
    if answer.schedule is not None:
        assert answer.status is Status.OPTIMAL
        assert not blocks(broken(plan, answer.schedule))
        assert tuple(level.name for level in answer.levels) == LEVELS
        assert tuple(level.value for level in answer.levels) == worth(plan, answer.schedule)
        assert all(level.proven for level in answer.levels)
        assert not answer.conflict


@given(PLANS)
def test_a_proposal_has_a_slot_of_the_right_length_in_the_horizon_for_every_activity(plan: Plan) -> None:
    schedule = propose(plan).schedule
    if schedule is not None:
        assert list(schedule) == list(plan.activities)
        assert forwards(schedule)
        for key, slot in schedule.items():
            assert plan.days.first <= slot.start
            assert slot.end <= plan.days.last
            assert slot.hours == plan.hours(key)
            assert plan.two_ended(key) or len(slot.days) == plan.length(key)


@given(placed())
def test_a_schedule_is_accepted_when_fixed_just_when_no_blocking_rule_is_broken(
    both: tuple[Plan, Schedule],
) -> None:
    plan, schedule = both
    findings = broken(plan, schedule)
    event("refused" if blocks(findings) else "accepted")
    assert holds(plan, ground(plan).hard, schedule) is not blocks(findings), findings


@given(placed())
def test_a_schedule_fixed_in_the_model_is_worth_what_plain_counting_gives(both: tuple[Plan, Schedule]) -> None:
    assert said_to_be_worth(*both) == worth(*both)


@given(PLANS)
def test_a_conflict_cannot_hold_and_can_without_any_one_of_its_members(plan: Plan) -> None:
    answer = propose(plan)
    if answer.status is Status.INFEASIBLE:
        hard = ground(plan).hard
        members = [each for each in hard if each.requirement in answer.conflict]
        assert answer.schedule is None
        assert answer.levels == ()
        assert answer.conflict == tuple(each.requirement for each in members) != ()
        assert answer.minimal
        assert not holds(plan, members)
        for one in members:
            assert holds(plan, [other for other in members if other is not one]), one.requirement


@given(SMALL)
def test_a_conflict_in_a_small_plan_is_one_for_the_checker_too(plan: Plan) -> None:
    conflict = propose(plan).conflict
    event(f"{len(conflict)} members")
    if conflict:
        assert not can_hold(plan, conflict)
        for one in conflict:
            assert can_hold(plan, [other for other in conflict if other is not one]), one


@fewer
@given(PLANS)
def test_the_same_plan_twice_has_the_same_answer(plan: Plan) -> None:
    one, other = propose(plan), propose(Plan.model_validate(plan.model_dump()))
    assert (one.schedule, one.levels, one.conflict) == (other.schedule, other.levels, other.conflict)
