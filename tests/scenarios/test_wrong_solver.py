"""A solver that is wrong is caught: its calendar is checked, and the days asked for are looked at."""

from typing import Any

import pytest

from plans.plan import Plan
from plans.schedule import Schedule
from scenarios import whatif
from scenarios.whatif import what_if
from scenarios.wrong import WrongAnswer
from solver.answer import Answer, Seconds, Status
from solver.ask import Ask
from tests.constraints.making import plan as plan_of
from tests.constraints.making import row, schedule
from tests.scenarios.making import change, changes

PLAN = plan_of(
    row("2023-06-14", "KS"),
    row("2023-06-21", "KF"),
    row("2023-06-26..2023-06-28", "EKO"),
    dependencies=[{"first": "a", "then": "b", "at_least": "3 days"}],
    horizon="2023-06-12..2023-06-30",
)
OLD = {"a": "2023-06-14", "b": "2023-06-21", "c": "2023-06-26..2023-06-28"}


def answered(plan: Plan, one: dict[str, Any], **slots: str) -> None:
    """What is made of a solver that always gives these days."""

    def wrong(_: Ask) -> Answer:
        return Answer(Status.OPTIMAL, Seconds(0.0, 0.0), Schedule(dict(schedule(**OLD | slots))))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(whatif, "least_disturbance", wrong)
        what_if(plan, changes(one))


@pytest.mark.parametrize(
    ("slots", "rule"),
    [
        ({"b": "2023-06-17"}, "weekend"),
        ({"b": "2023-06-23"}, "holiday"),
        ({"b": "2023-06-15"}, "precedence"),
        ({"a": "2023-06-12", "b": "2023-06-14"}, "precedence"),
        ({"c": "2023-06-26..2023-06-27"}, "length"),
    ],
)
def test_a_calendar_that_the_checker_refuses_is_no_answer(slots: dict[str, str], rule: str) -> None:
    to = slots.get("b", "2023-06-21")
    with pytest.raises(WrongAnswer) as caught:
        answered(PLAN, change("move", activity="b", to=to), **slots)
    assert rule in {finding.rule for finding in caught.value.findings}


@pytest.mark.parametrize(
    ("one", "slots"),
    [
        (change("move", activity="b", to="2023-06-22"), {}),
        (change("move", activity="c", to="2023-06-27..2023-06-29"), {"c": "2023-06-28..2023-06-30"}),
        (change("keep", activity="b"), {"b": "2023-06-22"}),
        (change("forbid", activity="b", days="2023-06-21"), {}),
        (change("forbid", activity="c", days="2023-06-27"), {}),
        (change("forbid", activity="c", days="2023-06-28..2023-06-29"), {}),
        (change("absent", body="KF", days="2023-06-21"), {}),
    ],
)
def test_a_calendar_that_is_not_as_asked_is_no_answer(one: dict[str, Any], slots: dict[str, str]) -> None:
    with pytest.raises(WrongAnswer):
        answered(PLAN, one, **slots)


def test_a_calendar_that_is_sound_and_as_asked_is_one() -> None:
    answered(PLAN, change("move", activity="b", to="2023-06-20"), b="2023-06-20")
    answered(PLAN, change("forbid", activity="c", days="2023-06-29..2023-06-30"))


def test_what_was_broken_before_is_not_held_against_an_answer() -> None:
    broken = plan_of(
        row("2023-06-17", "KS"), row("2023-06-21", "KF"), row(OLD["c"], "EKO"), horizon="2023-06-12..2023-06-30"
    )
    answered(broken, change("keep", activity="b"), a="2023-06-17")
    with pytest.raises(WrongAnswer):
        answered(broken, change("keep", activity="b"), a="2023-06-18")
