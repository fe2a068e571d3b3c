"""Any plan, rolled to any year from 2015 to 2035."""

from hypothesis import assume, given
from hypothesis import strategies as st

from constraints.check import blocks, check
from plans.files import parse_plan
from plans.plan import Plan
from plans.writing import plan_text
from scenarios.rolling.roll import roll
from scenarios.rolling.standing import blocked
from scenarios.rolling.years import plan_year
from tests.scenarios.rolling.test_roll import grounded
from tests.strategies import fewer, plans

to = st.integers(2015, 2035)


@fewer
@given(plans(max_activities=5), to)
def test_a_rolled_plan_has_no_blocking_finding_or_there_is_a_conflict(plan: Plan, year: int) -> None:
    assume(not blocks(check(plan)))
    file = parse_plan(plan_text(plan))
    rolled = roll(file, year)
    if rolled.file is None:
        assert rolled.proposal is not None
        assert rolled.proposal.answer.conflict
        return
    after = rolled.file.plan
    assert parse_plan(rolled.file.text).plan == after
    assert not blocks(check(after))
    assert after.dependencies == plan.dependencies
    assert list(after.activities) == list(plan.activities)
    assert [a.time for a in after.activities.values()] == [a.time for a in plan.activities.values()]
    assert set(after.schedule) == set(plan.schedule)


@fewer
@given(plans(max_activities=5), to)
def test_nothing_blocks_that_did_not_block_before(plan: Plan, year: int) -> None:
    rolled = roll(parse_plan(plan_text(plan)), year)
    if rolled.file is not None:
        assert blocked(rolled.file.plan) <= blocked(plan)


@fewer
@given(plans(max_activities=5), to)
def test_each_difference_has_its_reason(plan: Plan, year: int) -> None:
    rolled = roll(parse_plan(plan_text(plan)), year)
    if rolled.proven:
        assert all(difference.because for difference in rolled.differences)
    assert grounded(rolled.differences)
    differ = {difference.activity for difference in rolled.differences}
    if rolled.file is not None:
        after, same = rolled.file.plan.schedule, rolled.same.plan.schedule
        assert {k for k in same if (after[k].start, after[k].end) != (same[k].start, same[k].end)} == differ


@fewer
@given(plans(max_activities=5))
def test_by_no_years_the_plan_is_the_same(plan: Plan) -> None:
    file = parse_plan(plan_text(plan))
    assert roll(file, plan_year(plan)).file is file


@fewer
@given(plans(max_activities=4, simple=True))
def test_a_plan_without_findings_stays_where_it_is_in_a_year_of_the_same_calendar(plan: Plan) -> None:
    """2017 and 2023, 2023 and 2034 begin on Sundays; only rolling to and fro is sure to meet the same Easter."""
    file = parse_plan(plan_text(plan))
    there = roll(file, plan_year(plan) + 1)
    assume(there.file is not None and not there.differences and not plan.absences)
    assert there.file is not None
    back = roll(there.file, plan_year(plan))
    assume(back.file is not None and not back.differences and plan_year(there.file.plan) == plan_year(plan) + 1)
    assert back.file is not None
    weeks = {key: slot.start for key, slot in plan.schedule.items() if slot.start.isocalendar().week < 53}
    assert {key: back.file.plan.schedule[key].start for key in weeks} == weeks
