"""What can slip before something falls and whose absence breaks it, against every calendar there is."""

from datetime import date

from hypothesis import assume, event, given
from hypothesis import strategies as st

from constraints.check import blocks, check
from constraints.days import touched
from constraints.pairs import gatherings
from plans.plan import Plan
from plans.schedule import Schedule
from scenarios.changes import KeepActivity
from scenarios.robust import aways, slips
from tests.constraints.making import plan as plan_of
from tests.constraints.making import row
from tests.scenarios.asks import settled
from tests.scenarios.calendars import Calendar, Scenario, has_room
from tests.scenarios.tolerance import plain
from tests.strategies import fewer

MOST = 3_000


@st.composite
def settled_and_tried(draw: st.DrawFn) -> tuple[Plan, list[Calendar]]:
    """A plan on days that are proposed, and all its calendars."""
    plan = draw(st.one_of(settled(4, 9), settled(5, 8, simple=True)))
    assume(plan.schedule and has_room(plan))
    assume(plain(plan))
    tried = Scenario(plan)
    assume(tried.size <= MOST)
    return plan, list(tried.calendars())


@fewer
@given(settled_and_tried(), st.data())
def test_a_slip_is_how_late_an_activity_can_be_that_the_anchor_holds_back(
    both: tuple[Plan, list[Calendar]], data: st.DataObject
) -> None:
    plan, calendars = both
    anchor = data.draw(st.sampled_from(list(plan.schedule)))
    tried = Scenario(plan, [KeepActivity(activity=anchor)])
    held = list(tried.calendars())
    found = {slip.activity: slip.days for slip in slips(plan, anchor)}
    for key, slot in plan.schedule.items():
        free, kept = (max(c.schedule[key].start for c in each) for each in (calendars, held))
        expected = (kept - slot.start).days if key != anchor and kept < free else None
        assert found.get(key) == expected, key
    assert list(found.values()) == sorted(found.values())
    event(f"{len(found)} slips")


def away(plan: Plan, body: str, day: date, schedule: Schedule) -> bool:
    """Whether the schedule keeps all to which the body is called off the day."""
    inside = plan.containment.parts_of(body)
    called = [key for key in gatherings(plan) if not inside.isdisjoint(plan.participants(key))]
    return not any(key in called and day in days for key, days in touched(plan, schedule))


def with_absence(plan: Plan, body: str, day: date) -> Plan:
    """The plan with this absence and no other."""
    return Plan.model_validate(plan.model_dump() | {"absences": [{"body": body, "days": str(day)}]})


@fewer
@given(settled_and_tried())
def test_an_absence_costs_what_the_best_calendar_without_the_day_costs(both: tuple[Plan, list[Calendar]]) -> None:
    plan, calendars = both
    assume(len(plan.schedule) == len(plan.activities))
    found = list(aways(plan))
    for each in found:
        absent = with_absence(plan, each.body, each.date)
        left = [c.worth for c in calendars if not blocks(check(absent, c.schedule, select=("absence",)))]
        best = min(left, default=None)
        expected = (False, None, None) if best is None else (True, sum(best[:3]), best[4])
        assert (each.feasible, each.moved, each.days) == expected, each
        assert all(each.date in plan.schedule[key].days for key in each.activities)
        assert each.activities
    called = {
        (body, day)
        for body in plan.bodies
        for slot in plan.schedule.values()
        for day in slot.days
        if not away(plan, body, day, plan.schedule)
    }
    assert {(each.body, each.date) for each in found} == called
    event(f"{len(found)} absences")


def test_an_absence_that_the_plan_only_warns_of_costs_no_move() -> None:
    of = plan_of(
        row("2023-06-14", "KS"), row("2023-06-15", "KS", status="decided"), horizon="2023-06-14..2023-06-15"
    )
    assert [(each.body, each.feasible) for each in aways(of) if each.date == date(2023, 6, 14)] == [("KS", False)]
    lenient = plan_of(
        row("2023-06-14", "KS"),
        row("2023-06-15", "KS", status="decided"),
        horizon="2023-06-14..2023-06-15",
        rules={"absence": "warn"},
    )
    (one, *_) = [each for each in aways(lenient) if each.date == date(2023, 6, 14)]
    assert (one.feasible, one.moved) == (True, 0)
