"""Every answer, by the checker: nothing new blocks, what was asked holds, and what need not move stands still."""

from hypothesis import event, given, note
from hypothesis import strategies as st

from constraints.check import blocks, check
from plans.plan import Plan
from plans.severity import Severity
from scenarios.changes import Change
from scenarios.whatif import WhatIf, what_if
from solver.answer import Status
from solver.price import LEVELS
from tests.scenarios.asks import changes_of, settled
from tests.scenarios.calendars import fits
from tests.solver.towns import crowd, scenario, town
from tests.strategies import fewer

SEEDS = st.integers(0, 10**6)


def is_sound(plan: Plan, changes: tuple[Change, ...]) -> None:
    note([each.as_written() for each in changes])
    found = what_if(plan, changes, repairs=0, alternatives=2)
    event(found.answer.status)
    if found.answer.schedule is None:
        assert found.answer.status is Status.INFEASIBLE
        return
    for key, slot in found.answer.schedule.items():
        assert fits(found.plan, changes, key, slot)
        assert found.plan.days.first <= slot.start <= slot.end <= found.plan.days.last
        assert slot.hours == found.plan.hours(key)
    if not blocks(check(plan)):
        assert not blocks(check(found.plan, found.answer.schedule))
    assert not blocks(found.new_findings)
    stands_still(found)


def stands_still(found: WhatIf) -> None:
    """What is no move is where the plan has it, and the moves are as many and as far as the levels say."""
    assert found.answer.schedule is not None
    moved = {move.activity: move for move in found.moves}
    stated = found.plan.schedule
    for key, slot in found.answer.schedule.items():
        stays = key in stated and (stated[key].start, stated[key].end) == (slot.start, slot.end)
        assert (key not in moved) is stays
        assert stays or moved[key].after == slot
    levels = dict(zip(LEVELS, (level.value for level in found.answer.levels), strict=False))
    dated = [move for move in found.moves if move.before is not None]
    assert sum(levels[name] for name in LEVELS[:3]) == len(dated)
    assert found.total_days <= levels["days"] or any(found.plan.two_ended(move.activity) for move in dated)
    warned = [f for f in found.new_findings if f.severity is Severity.WARN and found.plan is found.base]
    assert len([f for f in warned if all(key in stated for key in f.breach.activities)]) <= levels["new-warnings"]
    for other in found.alternatives:
        assert other.answer.schedule is not None
        new = check(found.plan, other.answer.schedule)
        assert blocks(check(found.base)) or not blocks(new)


@given(SEEDS, st.integers(2, 30))
def test_in_a_crowd(seed: int, activities: int) -> None:
    plan = crowd(seed, activities)
    is_sound(plan, scenario(seed, plan))


@fewer
@given(SEEDS, st.integers(3, 60))
def test_in_a_municipality(seed: int, activities: int) -> None:
    plan = town(seed, activities)
    is_sound(plan, scenario(seed, plan))


@fewer
@given(st.data())
def test_with_any_rule_and_any_change(data: st.DataObject) -> None:
    plan = data.draw(settled(6, 14))
    is_sound(plan, data.draw(changes_of(plan)))
