from typing import Any

import pytest
from pydantic import BaseModel, ValidationError

from plans.activity import Kind, Status
from plans.clock import parse_hours
from plans.plan import Plan
from plans.schedule import Slot
from tests.plans.making import ACTIVITIES, BODIES, day, plan_of, plan_with, when

FULL: dict[str, Any] = {
    "municipality": "Exempelstad",
    "source": "Tidplan 2024.docx",
    "notes": ["Utkast"],
    "horizon": "2023-01..2023-12",
    "table": {"columns": ["Datum", "Vad", "Vem"], "date": "Datum", "title": "Vad", "participants": ["Vem"]},
    "calendar": {"closed": [{"name": "Sportlov", "days": "2023-03-06..2023-03-10", "severity": "info"}]},
    "goals": {"skola": {"name": "Skolan först", "people": {"ansvarig": ["KSO"], "stöd": ["EKO", "KSO"]}}},
    "phases": {"ram": {"name": "Rambudget", "days": "2023-02..2023-06"}},
    "dependencies": [{"first": "ks", "then": "kf", "at_least": "7 days", "papers": True, "because": "KL 5:28"}],
    "absences": [{"body": "KSO", "days": "2023-07-01..2023-07-31", "severity": "warn"}],
    "rules": {"weekend": "warn", "holiday": {"severity": "allow", "because": "valår"}},
}


def full(**parts: Any) -> Plan:
    ks = ACTIVITIES["ks"] | {
        "latest": {"date": "2023-10-31", "law": "KL 11:8"},
        "between": "2023-06",
        "time": "13:00-16:00",
        "goal": "skola",
        "phase": "ram",
        "columns": {"Datum": "7 juni", "Vem": None},
        "source": {"line": 3, "raw": "7/6"},
        "week": 23,
        "weekday": "wed",
        "rules": {"eve": "info"},
    }
    return plan_of(**FULL, activities=ACTIVITIES | {"ks": ks}, **parts)


@pytest.mark.parametrize("mode", ["json", "python"])
def test_a_plan_that_is_written_out_and_read_again_is_the_same(mode: str) -> None:
    plan = full()
    assert Plan.model_validate(plan.model_dump(mode=mode)) == plan
    assert Plan.model_validate_json(plan.model_dump_json()) == plan
    assert Plan.model_validate(plan.model_dump(mode=mode, exclude_defaults=True)) == plan


def test_the_order_of_the_document_is_kept() -> None:
    keys = ["z", "a", "m", "å"]
    assert list(plan_of(activities={key: {"title": key} for key in keys}).activities) == keys
    assert list(plan_of().bodies) == list(BODIES)


def test_a_stated_horizon_is_taken_as_it_stands() -> None:
    assert plan_of(horizon="2023-01-01..2023-12-31").days == when("2023-01-01..2023-12-31")
    assert full().days.last == day("2023-12-31")


def test_an_unstated_horizon_is_a_month_more_than_the_dates_at_each_end() -> None:
    assert plan_of().days == when("2023-05-01..2023-07-31")


def test_windows_months_and_phases_widen_the_horizon() -> None:
    assert plan_with(between="2023-04..2023-06").days == when("2023-03-01..2023-07-31")
    assert plan_with("kf", date="2023-12").days == when("2023-05-01..2024-01-31")
    phases = {"ram": {"name": "Rambudget", "days": "2023-02-10..2023-08-10"}}
    assert plan_of(phases=phases).days == when("2023-01-01..2023-09-30")


def test_a_plan_without_any_date_spans_a_whole_year() -> None:
    days = plan_of(activities={"ks": {"title": "Budget"}}).days
    assert (days.first.month, days.first.day, days.last.month, days.last.day) == (1, 1, 12, 31)
    assert days.first.year == days.last.year


def test_the_people_of_the_goal_take_part_once_each_after_the_bodies() -> None:
    goals = {"skola": {"name": "Skolan", "people": {"ansvarig": ["KSO", "KF"], "stöd": ["EKO", "KSO"]}}}
    plan = plan_of(goals=goals, activities={"ks": {"title": "Dialog", "goal": "skola", "bodies": ["KF", "KS"]}})
    assert plan.participants("ks") == ("KF", "KS", "KSO", "EKO")


def test_those_who_are_only_told_do_not_take_part() -> None:
    plan = plan_with(optional=["KF"], responsible=["EKO"], recipients=["KSO"])
    assert plan.participants("ks") == ("KS",)
    assert plan_with(bodies=[]).participants("ks") == ()


def test_the_hours_are_those_stated_or_else_the_usual_ones_of_the_body_that_meets() -> None:
    assert plan_of().hours("ks") == parse_hours("13:00")
    assert plan_with(time="09:00-11:00").hours("ks") == parse_hours("09:00-11:00")
    assert plan_with(bodies=["EKO"]).hours("ks") is None
    assert plan_with(bodies=["KS", "KF"]).hours("ks") == parse_hours("13:00")
    assert plan_with(bodies=["KF", "KS"]).hours("ks") == parse_hours("18:00")
    assert plan_with(bodies=[]).hours("ks") is None


@pytest.mark.parametrize("kind", ["deadline", "mailing", "work"])
def test_what_gathers_nobody_has_no_usual_hours(kind: str) -> None:
    assert plan_with(kind=kind).hours("ks") is None
    assert plan_with(kind=kind, time="12:00").hours("ks") == parse_hours("12:00")
    assert not Kind(kind).gathers


def test_the_window_is_what_is_allowed_or_the_months_or_the_whole_horizon() -> None:
    assert plan_with(between="2023-06-01..2023-06-10").window("ks") == when("2023-06-01..2023-06-10")
    assert plan_with(date="2023-06", between="2023-06-01..2023-06-10").window("ks").last == day("2023-06-10")
    assert plan_with(date="2023-05..2023-06").window("ks") == when("2023-05..2023-06")
    assert plan_with(date="2023-05?").window("ks").first == day("2023-05-01")
    assert plan_of().window("ks") == plan_of().days
    assert plan_with(date=None).window("ks") == plan_with(date=None).days


def test_the_schedule_has_the_stated_days_and_no_invented_ones() -> None:
    plan = plan_of(
        activities={
            "day": {"title": "En dag", "date": "2023-06-07", "bodies": ["KS"]},
            "range": {"title": "Flera", "date": "2023-06-08..2023-06-09"},
            "perhaps": {"title": "Kanske", "date": "2023-06-12?"},
            "month": {"title": "En månad", "date": "2023-06"},
            "none": {"title": "Ingen"},
        }
    )
    assert dict(plan.schedule) == {
        "day": Slot(day("2023-06-07"), day("2023-06-07"), parse_hours("13:00")),
        "range": Slot(day("2023-06-08"), day("2023-06-09")),
        "perhaps": Slot(day("2023-06-12"), day("2023-06-12")),
    }


def models(value: Any) -> list[BaseModel]:
    """Every model inside a value, however deep."""
    if isinstance(value, BaseModel):
        return [value, *(m for name in type(value).model_fields for m in models(getattr(value, name)))]
    if isinstance(value, dict):
        return [m for inner in value.values() for m in models(inner)]
    return [m for inner in value for m in models(inner)] if isinstance(value, tuple) else []


def test_nothing_in_a_plan_can_be_set_to_something_else() -> None:
    found = models(full())
    assert len({type(model) for model in found}) >= 13
    for model in found:
        for name in type(model).model_fields:
            with pytest.raises(ValidationError, match="frozen"):
                setattr(model, name, None)


def test_nothing_in_a_plan_takes_a_key_that_it_does_not_know() -> None:
    for model in models(full()):
        with pytest.raises(ValidationError, match="extra_forbidden"):
            type(model).model_validate(model.model_dump(mode="json") | {"colour": "red"})


@pytest.mark.parametrize(
    ("part", "value"),
    [
        *(
            ("title", ""),
            ("title", "   "),
            ("format", 2),
            ("format", 0),
            ("activities", {}),
            ("horizon", "2023-06?"),
        ),
        *(("calendar", {"country": "NO"}), ("table", {"columns": [], "date": "d", "title": "t"})),
    ],
)
def test_a_plan_must_have_what_makes_it_one(part: str, value: object) -> None:
    with pytest.raises(ValidationError):
        plan_of(**{part: value})


def test_an_activity_of_which_nothing_is_said_is_a_draft_meeting() -> None:
    activity = plan_of(activities={"x": {"title": "Något"}}).activities["x"]
    assert (activity.kind, activity.status, activity.date, activity.bodies) == (
        Kind.MEETING,
        Status.DRAFT,
        None,
        (),
    )
    assert activity.stated is None


def test_the_latest_day_may_be_written_short() -> None:
    short, long = plan_with(latest="2023-10-31"), plan_with(latest={"date": "2023-10-31"})
    assert short == long
    assert short.activities["ks"].latest is not None


def test_two_plans_do_not_share_what_neither_says() -> None:
    one, other = plan_of().activities["ks"], plan_of().activities["kf"]
    assert one.columns is not other.columns
    assert one.rules is not other.rules


def test_work_on_one_stated_day_is_one_day_whatever_it_may_shrink_to() -> None:
    plan = plan_of(activities={"a": {"title": "A", "kind": "work", "date": "2023-06-07", "shortest": 1}})
    assert not plan.elastic("a")
    assert not plan.two_ended("a")
    assert plan.length("a") == 1
