from datetime import date

import pandas as pd
import pytest

from constraints.check import check
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from reports.frames import (
    comparison_frame,
    days_frame,
    findings_frame,
    plan_frame,
    schedule_frame,
    windows_frame,
)
from tests.reports.answers import PLAN as ANSWERED
from tests.reports.test_comparing import compared
from tests.reports.test_timeline import EXAMPLES, SMALL, example
from tests.reports.test_windows import WINDOWS, days

PLAN = Plan.model_validate(
    {
        "title": "Budget 2028",
        "horizon": "2027-01-01..2027-12-31",
        "bodies": {
            "KF": {"name": "Kommunfullmäktige", "kind": "council", "at": "18:00-21:00"},
            "ANNA": {"name": "Anna A", "kind": "person"},
        },
        "goals": {"skola": {"name": "Utbildning", "people": {"Politiker": ["ANNA"]}}},
        "activities": {
            "kf": {"title": "Beslut", "date": "2027-06-19", "bodies": ["KF"], "kind": "decision"},
            "work": {"title": "Arbete", "date": "2027-06-07..2027-06-14?", "kind": "work", "goal": "skola"},
            "rest": {"title": "Uppföljning", "date": "2027-12", "latest": "2027-12-20"},
            "some-day": {"title": "Någon gång"},
        },
    }
)


def row(frame: pd.DataFrame, key: str) -> dict[str, object]:
    found = frame.set_index("activity").loc[key].to_dict()
    return {str(name): None if pd.isna(value) else value for name, value in found.items()}


def types(frame: pd.DataFrame) -> dict[str, str]:
    return {str(name): str(kind) for name, kind in frame.dtypes.items()}


def test_a_row_for_each_activity_of_the_plan() -> None:
    frame = plan_frame(PLAN)
    assert list(frame["activity"]) == list(PLAN.activities)
    assert row(frame, "kf") == {
        "title": "Beslut",
        "kind": "decision",
        "status": "draft",
        "first_day": pd.Timestamp("2027-06-19"),
        "last_day": pd.Timestamp("2027-06-19"),
        "precision": "day",
        "uncertain": False,
        "window_first": pd.Timestamp("2027-01-01"),
        "window_last": pd.Timestamp("2027-12-31"),
        "latest": None,
        "length": 1,
        "time": "18:00-21:00",
        "bodies": "KF",
        "participants": "KF",
        "goal": None,
        "phase": None,
    }


def test_a_date_is_as_precise_as_it_is_known() -> None:
    frame = plan_frame(PLAN)
    work, rest, some_day = (row(frame, key) for key in ("work", "rest", "some-day"))
    assert (work["precision"], work["uncertain"], work["length"]) == ("range", True, 6)
    assert (work["bodies"], work["participants"], work["goal"]) == (None, "ANNA", "skola")
    assert (rest["precision"], rest["first_day"]) == ("month", pd.Timestamp("2027-12-01"))
    assert rest["last_day"] == rest["window_last"] == pd.Timestamp("2027-12-31")
    assert rest["latest"] == pd.Timestamp("2027-12-20")
    assert (some_day["precision"], some_day["first_day"], some_day["uncertain"]) == (None, None, None)


def test_a_schedule_says_how_far_each_activity_has_moved() -> None:
    slots = {"kf": Slot(date(2027, 6, 21), date(2027, 6, 22), PLAN.hours("kf"))}
    frame = schedule_frame(PLAN, Schedule(slots))
    kf, work = row(frame, "kf"), row(frame, "work")
    assert (kf["first_day"], kf["last_day"]) == (pd.Timestamp("2027-06-21"), pd.Timestamp("2027-06-22"))
    assert (kf["days"], kf["time"], kf["moved"]) == (2, "18:00-21:00", 2)
    assert (work["title"], work["first_day"], work["days"], work["moved"]) == ("Arbete", None, None, None)


def test_a_row_for_each_finding() -> None:
    frame = findings_frame(PLAN, check(PLAN, select=["weekend"]))
    assert len(frame) == 1
    assert frame.iloc[0].fillna("").to_dict() == {
        "rule": "weekend",
        "severity": "block",
        "activities": "kf",
        "titles": "Beslut",
        "first_day": pd.Timestamp("2027-06-19"),
        "last_day": pd.Timestamp("2027-06-19"),
        "days": 1,
        "short_by": "",
        "law": "",
    }


@pytest.mark.parametrize("plan", [SMALL, *(example(path) for path in EXAMPLES)], ids=lambda plan: plan.title)
def test_types_are_the_same_whatever_the_plan(plan: Plan) -> None:
    findings = check(plan)
    assert types(plan_frame(plan)) == types(plan_frame(PLAN))
    assert types(schedule_frame(plan, plan.schedule)) == types(schedule_frame(PLAN, Schedule({})))
    assert types(findings_frame(plan, findings)) == types(findings_frame(PLAN, []))
    assert len(findings_frame(plan, findings)) == len(findings)
    days = types(schedule_frame(plan, plan.schedule))
    assert (days["first_day"], days["days"], days["title"]) == ("datetime64[s]", "Int64", "string")


def test_windows_and_the_days_of_one_activity_are_tables() -> None:
    windows = windows_frame(ANSWERED, WINDOWS)
    assert row(windows, "uppfoljning") == {
        "title": "Uppföljning",
        "date": None,
        "earliest": pd.Timestamp("2023-10-02"),
        "latest": pd.Timestamp("2023-10-31"),
        "slack": 29,
        "proven": False,
    }
    frame = days_frame(days())
    assert types(frame) == types(days_frame([]))
    assert frame["feasible"].sum() == 14
    assert frame["moved"].max() == 3
    assert (frame["rule"][0], frame["activities"][0]) == ("precedence", "ks, kf")
    assert pd.isna(frame["feasible"][29])


def test_plans_side_by_side_are_a_table_plan_by_plan() -> None:
    frame = comparison_frame(compared())
    assert len(frame) == 3 * len(ANSWERED.activities)
    second = frame[frame["plan"] == "KF den 12 juni"]
    assert row(second, "kf") == {
        "plan": "KF den 12 juni",
        "title": "Rambudget i fullmäktige",
        "first_day": pd.Timestamp("2023-06-12"),
        "last_day": pd.Timestamp("2023-06-12"),
        "moved": -7,
    }
    third = frame[frame["plan"] == "Kortare arbete"]
    assert pd.isna(third.set_index("activity").loc["csg"]["first_day"])
