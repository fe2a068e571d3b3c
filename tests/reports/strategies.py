"""Arbitrary answers about a plan: whatever a solver may say, the reports must be able to say it."""

from datetime import date, timedelta

from hypothesis import strategies as st

from constraints.check import check
from constraints.rules import RULES
from constraints.shapes import Apart, Forbid, Point, Requirement, Shape, Within
from plans.plan import Plan
from plans.when import day_or_range
from scenarios.changes import Change, ForbidDays, KeepActivity, MoveActivity, RemoveActivity
from scenarios.compare import Compared, Comparison
from scenarios.moves import moves
from scenarios.whatif import Alternative, Repair, WhatIf
from scenarios.why import Reason, Why
from solver.alternatives import Trade
from solver.answer import Answer, Level, Seconds, Status
from solver.explained import Chain, Conflict, Skipped, Step
from solver.price import LEVELS
from solver.windows import DayCost, Window
from tests.strategies import schedules


def shapes(plan: Plan) -> list[Shape]:
    """All that the rules demand of the plan."""
    return [shape for rule in RULES for shape in rule.post(plan)]


def _day(plan: Plan) -> st.SearchStrategy[date]:
    return st.sampled_from(plan.days.days)


@st.composite
def answers(draw: st.DrawFn, plan: Plan, status: Status | None = None) -> Answer:
    """An answer with any levels, proven or not."""
    chosen = status or draw(st.sampled_from([Status.OPTIMAL, Status.FEASIBLE]))
    schedule = draw(schedules(plan)) if chosen in (Status.OPTIMAL, Status.FEASIBLE) else None
    values = [(draw(st.integers(0, 9)), draw(st.integers(0, 3))) for _ in LEVELS]
    levels = [Level(name, value, max(0, value - less)) for name, (value, less) in zip(LEVELS, values, strict=True)]
    return Answer(chosen, Seconds(draw(st.floats(0, 3)), 0.0), schedule, tuple(levels))


@st.composite
def chains(draw: st.DrawFn, plan: Plan, found: list[Shape]) -> Chain:
    """A step from some point on its own, and then along a distance, if any leads on."""
    least = draw(st.booleans())
    lags = [shape for shape in found if isinstance(shape, Apart)]
    lag = draw(st.none() | st.sampled_from(lags)) if lags else None
    source, point = (Point(next(iter(plan.activities))), None) if lag is None else (lag.first, lag.then)
    own = [s.requirement for s in found if isinstance(s, Forbid | Within) and s.point == source]
    steps = [
        draw(_step(plan, source, least, draw(st.none() | st.sampled_from(own)) if own else None, None, found))
    ]
    if lag is not None and point is not None:
        steps.append(draw(_step(plan, point, least, lag.requirement, source, found)))
    return tuple(steps)


@st.composite
def _step(
    draw: st.DrawFn,
    plan: Plan,
    point: Point,
    least: bool,
    requirement: Requirement | None,
    source: Point | None,
    found: list[Shape],
) -> Step:
    off = [shape for shape in found if isinstance(shape, Forbid) and shape.point == point]
    chosen = draw(st.lists(st.sampled_from(off), max_size=2)) if off else []
    skipped, day = [], draw(_day(plan))
    by = day
    for shape in chosen:
        lost = tuple(by + timedelta(n if least else -n) for n in range(draw(st.integers(1, 3))))
        skipped.append(Skipped(lost, shape.requirement))
        by = lost[-1] + timedelta(1 if least else -1)
    return Step(point, least, by, day, requirement, source, tuple(skipped))


@st.composite
def conflicts(draw: st.DrawFn, plan: Plan) -> Conflict:
    """Some demands, with chains or without."""
    found = shapes(plan)
    demands = [shape.requirement for shape in found]
    chosen = draw(st.lists(st.sampled_from(demands), max_size=4)) if demands else []
    if not draw(st.booleans()):
        return Conflict(tuple(chosen), draw(st.booleans()))
    both = draw(chains(plan, found)), draw(chains(plan, found))
    return Conflict(tuple(chosen), draw(st.booleans()), *both, draw(st.none() | st.integers(1, 99)))


@st.composite
def changes(draw: st.DrawFn, plan: Plan) -> tuple[Change, ...]:
    """A few changes about activities of the plan."""
    key, day = st.sampled_from(list(plan.activities)), _day(plan).map(lambda d: day_or_range(d, d))
    kinds: list[st.SearchStrategy[Change]] = [
        st.builds(MoveActivity, activity=key, to=day),
        st.builds(ForbidDays, activity=key, days=day),
        st.builds(KeepActivity, activity=key),
        st.builds(RemoveActivity, activity=key),
    ]
    return tuple(draw(st.lists(st.one_of(kinds), max_size=3)))


@st.composite
def whatifs(draw: st.DrawFn, plan: Plan) -> WhatIf:
    """Any answer to any scenario."""
    asked = draw(changes(plan))
    status = draw(st.sampled_from(Status))
    answer = draw(answers(plan, status))
    repair = draw(answers(plan))
    assert repair.schedule is not None
    moved = moves(plan.schedule, answer.schedule) if answer.schedule else []
    found = check(plan, answer.schedule)
    others = tuple(moves(plan.schedule, repair.schedule))
    return WhatIf(
        plan,
        plan,
        asked,
        answer,
        tuple(moved),
        frozenset(change.activity for change in asked if isinstance(change, MoveActivity)),
        draw(st.none() | st.integers(0, 9)),
        tuple(found[::2]),
        tuple(found[1::2]),
        tuple(draw(st.lists(conflicts(plan), max_size=2))) if status is Status.INFEASIBLE else (),
        (Repair(draw(changes(plan)), repair, others),) if draw(st.booleans()) else (),
        (Alternative(repair, others),) if draw(st.booleans()) else (),
        tuple(Trade(n, 50 - 5 * n) for n in range(draw(st.integers(0, 9)))),
    )


@st.composite
def windows(draw: st.DrawFn, plan: Plan) -> list[Window]:
    """A window for each activity."""
    found = []
    for key, activity in plan.activities.items():
        first, last = sorted([draw(_day(plan)), draw(_day(plan))])
        stated = None if activity.stated is None else activity.stated.first
        found.append(Window(key, stated, first, last, draw(st.booleans())))
    return found


@st.composite
def whys(draw: st.DrawFn, plan: Plan, window: Window) -> Why:
    """Reasons for the window, with chains or without."""
    found = shapes(plan)
    chain = st.just(()) | chains(plan, found)
    reason = Reason(window, draw(chain), draw(chain))
    return Why(window.activity, draw(st.sampled_from([None, reason])), reason)


@st.composite
def day_costs(draw: st.DrawFn, plan: Plan) -> list[DayCost]:
    """An answer for every day of the horizon."""
    demands: list[Requirement | None] = [None, *(shape.requirement for shape in shapes(plan))]
    most = draw(st.sampled_from([1, 6, 40]))
    found = []
    for day in plan.days.days:
        feasible = draw(st.sampled_from([True, True, False, False, None]))
        if feasible:
            cost = draw(st.integers(0, most)), draw(st.integers(0, 99)), draw(st.integers(0, 2))
            found.append(DayCost(day, True, *cost))
        else:
            found.append(
                DayCost(day, feasible, because=draw(st.sampled_from(demands[:9])) if not feasible else None)
            )
    return found


@st.composite
def comparisons(draw: st.DrawFn, plan: Plan) -> Comparison:
    """The plan and a few other schedules for it."""
    answers_of = draw(st.lists(answers(plan), max_size=5))
    compared = [Compared("plan.yaml", plan, plan.schedule, tuple(check(plan)))]
    for n, answer in enumerate(answers_of):
        assert answer.schedule is not None
        compared.append(Compared(f"Scenario {n}", plan, answer.schedule, (), answer.levels, draw(st.booleans())))
    return Comparison(tuple(compared), tuple(plan.activities))
