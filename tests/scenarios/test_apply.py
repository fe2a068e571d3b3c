from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from plans.activity import Reason, Status, Suggested, Suggestion, Sureness
from plans.lag import Lag, Unit
from plans.plan import Plan
from plans.severity import Setting, Severity
from plans.when import parse_when
from scenarios.apply import apply
from scenarios.changes import Change
from tests.scenarios.making import EVERY, PLAN, ROW, change, changes
from tests.scenarios.strategies import any_change


def after(*written: dict[str, Any]) -> Plan:
    return apply(PLAN, changes(*written))


def lags(plan: Plan) -> list[tuple[str, str]]:
    return [(str(d.at_least), str(d.at_most)) for d in plan.dependencies]


@given(st.lists(any_change("move", "forbid", "keep")))
def test_what_demands_days_leaves_the_very_same_plan(asked: list[Change]) -> None:
    assert apply(PLAN, asked) is PLAN


def test_a_move_leaves_the_stated_date_beside_another_change_too() -> None:
    changed = after(EVERY["move"], EVERY["close"])
    assert changed.activities == PLAN.activities
    assert changed.schedule == PLAN.schedule


@pytest.mark.parametrize("kind", sorted(EVERY.keys() - {"move", "forbid", "keep"}))
def test_every_other_change_makes_another_plan_and_leaves_the_first_as_it_was(kind: str) -> None:
    before = PLAN.model_dump_json()
    assert after(EVERY[kind]) != PLAN
    assert PLAN.model_dump_json() == before


def test_a_freed_activity_is_a_draft_on_the_same_day() -> None:
    freed = after(change("free", activity="beslutad")).activities["beslutad"]
    assert (freed.status, freed.date) == (Status.DRAFT, PLAN.activities["beslutad"].date)


def test_absences_and_closed_periods_come_last() -> None:
    changed = after(EVERY["absent"], EVERY["close"])
    (absence,), (period,) = changed.absences, changed.calendar.closed
    assert (absence.body, absence.days, absence.because) == ("KSO", parse_when("2023-06-01..2023-06-09"), "resa")
    assert (period.name, period.severity) == ("Lov", Severity.BLOCK)


def test_a_lag_that_is_not_given_stays_and_all_dependencies_of_the_pair_change() -> None:
    assert lags(PLAN)[1:] == [("7 days", "3 weeks"), ("None", "None")]
    assert lags(after(EVERY["lag"]))[1:] == [("10 days", "3 weeks"), ("10 days", "None")]
    changed = after(change("lag", first="ks", then="kf", at_least="1 week", at_most="2 weeks"))
    assert changed.dependencies[1].at_least == Lag(1, Unit.WEEKS)
    assert changed.dependencies[1].because == "KL 5 kap. 13 §"
    assert lags(changed)[0] == lags(PLAN)[0]


def test_a_rule_is_set_where_the_change_says() -> None:
    so, rule = {"severity": "info", "because": "så är det"}, "precedence"
    setting = Setting(severity=Severity.INFO, because="så är det")
    assert after(change("rule", rule=rule, **so)).rules == {rule: setting}
    assert after(change("rule", rule=rule, activity="kf", **so)).activities["kf"].rules == {rule: setting}
    assert after(change("rule", rule=rule, body="KF", **so)).bodies["KF"].rules == {rule: setting}
    of_pair = after(change("rule", rule=rule, first="ks", then="kf", severity="warn"))
    assert [d.severity for d in of_pair.dependencies] == [None, Severity.WARN, Severity.WARN]
    assert of_pair.dependencies[1].because == "KL 5 kap. 13 §"
    told = after(change("rule", rule=rule, first="ks", then="kf", **so))
    assert told.dependencies[1].because == "så är det"


@pytest.mark.parametrize(
    ("date", "place"),
    [
        ("2023-05-01", 0),
        ("2023-06-09", 3),
        ("2023-06-12", 4),
        ("2023-06", 2),
        ("2023-07-30", 6),
        (None, 6),
    ],
)
def test_an_added_row_stands_in_the_order_of_the_dates(date: str | None, place: int) -> None:
    keys = list(after(change("add", activity="extra", row=ROW | {"date": date})).activities)
    assert keys.index("extra") == place
    assert [key for key in keys if key != "extra"] == list(PLAN.activities)


def test_a_removed_activity_takes_its_dependencies_with_it() -> None:
    changed = after(change("remove", activity="ks"))
    assert "ks" not in changed.activities
    assert changed.dependencies == ()


def test_a_removed_activity_takes_its_suggestions_with_it() -> None:
    why = Suggested(reason=Reason.MATTER, sure=Sureness.GUESS)
    pairs = (("ks", "kf"), ("kf", "beslutad"))
    suggestions = tuple(Suggestion(first=first, then=then, suggested=why) for first, then in pairs)
    plan = PLAN.model_copy(update={"suggestions": suggestions})
    removed = apply(plan, changes(change("remove", activity="ks")))
    assert [one.first for one in removed.suggestions] == ["kf"]
    assert apply(plan, changes(EVERY["close"])).suggestions == suggestions


def test_a_removed_dependency_leaves_the_others() -> None:
    assert lags(after(change("undepend", first="ks", then="kf"))) == [("None", "None")]


def test_a_dependency_can_be_replaced_whatever_the_order() -> None:
    gone, new = change("undepend", first="ks", then="kf"), change("depend", first="kf", then="ks")
    assert after(gone, new) == after(new, gone)
    assert [(d.first, d.then) for d in after(new, gone).dependencies] == [("arbete", "ks"), ("kf", "ks")]


@given(st.permutations(list(EVERY.values())))
def test_the_order_of_the_changes_makes_no_difference(written: list[dict[str, Any]]) -> None:
    assert after(*written) == after(*EVERY.values())


def test_a_plan_that_does_not_hold_together_is_refused() -> None:
    with pytest.raises(ValidationError):
        after(change("depend", first="kf", then="ks"))
