"""How serious a breach is: the setting nearest to the activities decides, and of equals the mildest."""

from typing import Any

import pytest
from pydantic import ValidationError

from constraints.check import allowed, check
from plans.plan import Plan
from plans.severity import Severity
from tests.constraints.making import found, one, plan, row

SUNDAY = "2023-06-11"


def set_to(severity: str) -> dict[str, Any]:
    return {"severity": severity, "because": "så är det"}


def weekend(*, activity: str = "", body: str = "", whole: str = "", kind: str = "meeting") -> Severity:
    """The severity of a weekend, set at these places."""
    rules = {"weekend": set_to(activity)} if activity else {}
    bodies = {"KS": {"rules": {"weekend": set_to(body)} if body else {}}}
    parts = {"rules": {"weekend": set_to(whole)} if whole else {}}
    return one("weekend", plan(row(SUNDAY, "KS", kind=kind, rules=rules), bodies=bodies, **parts)).severity


class TestNearest:
    def test_without_settings_it_is_the_rules_own_by_kind(self) -> None:
        assert (weekend(), weekend(kind="deadline")) == (Severity.BLOCK, Severity.WARN)

    def test_the_plan_is_nearer_than_the_rule_and_its_kinds(self) -> None:
        assert weekend(whole="question") is Severity.QUESTION
        assert weekend(whole="block", kind="deadline") is Severity.BLOCK

    def test_the_body_is_nearer_than_the_plan(self) -> None:
        assert weekend(whole="info", body="block") is Severity.BLOCK

    def test_the_activity_is_nearer_than_the_body(self) -> None:
        assert weekend(whole="info", body="info", activity="block") is Severity.BLOCK

    def test_a_setting_of_another_rule_says_nothing(self) -> None:
        assert one("weekend", plan(row(SUNDAY, rules={"holiday": "info"}))).severity is Severity.BLOCK

    @pytest.mark.parametrize(
        ("activity", "body", "whole", "severity"),
        [
            ("", "", "", Severity.INFO),
            ("", "", "block", Severity.INFO),
            ("", "block", "block", Severity.INFO),
            ("block", "warn", "warn", Severity.BLOCK),
        ],
    )
    def test_a_closed_period_stands_between_the_activity_and_the_body(
        self, activity: str, body: str, whole: str, severity: Severity
    ) -> None:
        closed = {"name": "Lov", "days": SUNDAY, "severity": "info"}
        of = plan(
            row(SUNDAY, "KS", rules={"closed": activity} if activity else {}),
            bodies={"KS": {"rules": {"closed": body} if body else {}}},
            calendar={"closed": [closed]},
            rules={"closed": whole} if whole else {},
        )
        assert one("closed", of).severity is severity

    @pytest.mark.parametrize(("activity", "severity"), [("", Severity.INFO), ("question", Severity.QUESTION)])
    def test_a_dependency_is_nearer_than_the_plan_and_farther_than_the_activity(
        self, activity: str, severity: Severity
    ) -> None:
        link = [{"first": "a", "then": "b", "severity": "info"}]
        rows = row("2023-06-08", rules={"precedence": activity} if activity else {}), row("2023-06-07")
        assert one("precedence", plan(*rows, dependencies=link, rules={"precedence": "warn"})).severity is severity

    def test_a_latest_date_and_an_absence_have_theirs(self) -> None:
        late = row("2023-06-07", "KS", latest={"date": "2023-06-06", "severity": "question"})
        away = [{"body": "KS", "days": "2023-06-07", "severity": "info"}]
        settings = {"latest": "warn", "absence": "warn"}
        both = plan(late, absences=away, rules=settings, bodies={"KS": {"rules": settings}})
        assert one("latest", both).severity is Severity.QUESTION
        assert one("absence", both).severity is Severity.INFO

    def test_the_edge_of_a_window_is_a_warning_unless_the_activity_says_otherwise(self) -> None:
        between = f"{SUNDAY}..2023-06-16"
        assert (
            one("weekend", plan(row(None, between=between), rules={"weekend": "info"})).severity is Severity.WARN
        )
        of = plan(row(None, between=between, rules={"weekend": "info"}))
        assert one("weekend", of).severity is Severity.INFO


class TestMildestOfEquals:
    def pair(self, one_set: str, other_set: str) -> Plan:
        return plan(
            row("2023-06-07", "KS", rules={"body-twice": set_to(one_set)} if one_set else {}),
            row("2023-06-07", "KS", rules={"body-twice": set_to(other_set)} if other_set else {}),
        )

    @pytest.mark.parametrize(
        ("one_set", "other_set"), [("warn", "info"), ("info", "warn"), ("info", ""), ("", "info")]
    )
    def test_of_two_activities_the_mildest_decides(self, one_set: str, other_set: str) -> None:
        assert one("body-twice", self.pair(one_set, other_set)).severity is Severity.INFO

    def test_an_exception_for_one_of_two_is_one_for_the_pair(self) -> None:
        assert check(self.pair("allow", "block"), select={"body-twice"}) == []

    def test_a_sterner_setting_is_one_too_if_it_is_the_only_one(self) -> None:
        assert (
            one(
                "overlap-unknown",
                plan(row("2023-06-07", "KS", rules={"overlap-unknown": "block"}), row("2023-06-07", "KSO")),
            ).severity
            is Severity.BLOCK
        )

    def test_of_two_bodies_the_mildest_decides(self) -> None:
        bodies = {"KS": {"rules": {"weekend": "warn"}}, "KF": {"rules": {"weekend": "question"}}}
        assert one("weekend", plan(row(SUNDAY, "KS", "KF"), bodies=bodies)).severity is Severity.QUESTION

    def test_only_the_bodies_that_clash_count(self) -> None:
        bodies = {"KF": {"rules": {"body-twice": "info"}}, "KS": {"rules": {"body-twice": "warn"}}}
        both = plan(row("2023-06-07", "KS", "KF"), row("2023-06-07", "KS"), bodies=bodies)
        assert one("body-twice", both).severity is Severity.WARN

    def test_of_two_kinds_the_mildest_of_the_rule_decides(self) -> None:
        pairs = plan(row("2023-06-07", kind="work"), row("2023-06-06", kind="meeting"))
        assert {finding.severity for finding in found("row-order", pairs)} == {Severity.INFO}


class TestAllow:
    mild = plan(row(SUNDAY, "KS", rules={"weekend": {"severity": "allow", "because": "Stormöte"}}))

    def test_what_is_allowed_leaves_check_and_enters_allowed(self) -> None:
        assert found("weekend", self.mild) == []
        (finding,) = allowed(self.mild)
        assert (finding.rule, finding.severity) == ("weekend", Severity.ALLOW)
        assert finding.breach.activities == ("a",)

    def test_what_is_not_allowed_does_not_enter_it(self) -> None:
        assert allowed(plan(row(SUNDAY, "KS"))) == []

    @pytest.mark.parametrize(
        "parts",
        [
            {"dependencies": [{"first": "a", "then": "a", "severity": "allow"}]},
            {"absences": [{"body": "KS", "days": SUNDAY, "severity": "allow"}]},
            {"calendar": {"closed": [{"name": "Lov", "days": SUNDAY, "severity": "allow"}]}},
        ],
    )
    def test_to_allow_takes_a_reason_wherever_it_is_said(self, parts: dict[str, Any]) -> None:
        with pytest.raises(ValidationError, match="severity allow needs because"):
            plan(row(SUNDAY, "KS"), **parts)

    def test_to_allow_a_late_date_takes_a_reason_too(self) -> None:
        with pytest.raises(ValidationError, match="severity allow needs because"):
            plan(row(SUNDAY, "KS", latest={"date": "2023-06-01", "severity": "allow"}))

    def test_a_dependency_may_be_allowed_to_be_broken(self) -> None:
        link = [{"first": "a", "then": "b", "severity": "allow", "because": "Beslutat i efterhand"}]
        of = plan(row("2023-06-08"), row("2023-06-07"), dependencies=link)
        assert found("precedence", of) == []
        assert [finding.rule for finding in allowed(of)] == ["precedence"]
