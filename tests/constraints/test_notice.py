"""Papers are ready when the members are called."""

from typing import Any

import pytest

from plans.plan import Plan
from plans.severity import Severity
from tests.constraints.making import days, found, one, plan, row, short

WEEK = {"KF": {"notice": "7 days"}}


def called(first: dict[str, Any], then: dict[str, Any], bodies: dict[str, Any] | None = None, **more: Any) -> Plan:
    link = {"first": "a", "then": "b", "papers": True, **more}
    return plan(first, then, bodies=WEEK if bodies is None else bodies, dependencies=[link])


class TestNotice:
    def test_papers_two_weeks_before_are_fine(self) -> None:
        assert found("notice", called(row("2023-06-05", "KS"), row("2023-06-19", "KF"))) == []

    def test_papers_after_the_notice_has_begun_are_a_warning(self) -> None:
        finding = one("notice", called(row("2023-06-15", "KS"), row("2023-06-19", "KF")))
        assert (finding.severity, short(finding), days(finding)) == (
            Severity.WARN,
            3,
            ["2023-06-15", "2023-06-19"],
        )
        assert (finding.breach.facts["body"], str(finding.breach.facts["notice"])) == ("KF", "7 days")
        assert finding.breach.requirement.bodies == ("KF",)

    def test_a_meeting_is_ready_the_same_day_and_is_short_the_day_after(self) -> None:
        assert found("notice", called(row("2023-06-12", "KS"), row("2023-06-19", "KF"))) == []
        assert short(one("notice", called(row("2023-06-13", "KS"), row("2023-06-19", "KF")))) == 1

    @pytest.mark.parametrize("kind", ["deadline", "work"])
    def test_what_may_be_handed_in_all_day_is_ready_the_day_after(self, kind: str) -> None:
        assert found("notice", called(row("2023-06-11", kind=kind), row("2023-06-19", "KF"))) == []
        assert short(one("notice", called(row("2023-06-12", kind=kind), row("2023-06-19", "KF")))) == 1

    def test_a_mailing_is_ready_when_it_goes_out(self) -> None:
        assert found("notice", called(row("2023-06-12", kind="mailing"), row("2023-06-19", "KF"))) == []

    def test_a_notice_in_working_days_passes_over_midsummer(self) -> None:
        five = {"KS": {"notice": "5 working days"}}
        assert found("notice", called(row("2023-06-20"), row("2023-06-28", "KS"), five)) == []
        finding = one("notice", called(row("2023-06-21"), row("2023-06-28", "KS"), five))
        assert short(finding) == 1

    def test_a_notice_in_weeks_is_in_days(self) -> None:
        weeks = {"KF": {"notice": "2 weeks"}}
        assert found("notice", called(row("2023-06-05"), row("2023-06-19", "KF"), weeks)) == []
        assert short(one("notice", called(row("2023-06-06"), row("2023-06-19", "KF"), weeks))) == 1

    def test_it_is_the_end_of_what_comes_first_that_counts(self) -> None:
        long = row("2023-06-01..2023-06-13", "KS")
        assert short(one("notice", called(long, row("2023-06-19", "KF"), measured="start-start"))) == 1

    def test_papers_that_come_after_the_meeting_are_short_by_all_the_days(self) -> None:
        assert short(one("notice", called(row("2023-06-21"), row("2023-06-19", "KF")))) == 9

    def test_each_body_that_is_called_has_its_own_notice(self) -> None:
        both = {"KF": {"notice": "7 days"}, "KS": {"notice": "5 days"}}
        two = found("notice", called(row("2023-06-16"), row("2023-06-19", "KS", "KF"), both))
        assert [(f.breach.facts["body"], short(f)) for f in two] == [("KS", 2), ("KF", 4)]

    def test_without_papers_nothing_need_be_ready(self) -> None:
        assert found("notice", called(row("2023-06-15"), row("2023-06-19", "KF"), papers=False)) == []

    def test_a_body_without_a_notice_calls_nobody_beforehand(self) -> None:
        assert found("notice", called(row("2023-06-18"), row("2023-06-19", "KS"), {})) == []

    def test_the_council_is_called_a_week_before_even_if_the_plan_says_less_or_nothing(self) -> None:
        less: dict[str, Any] = {"KF": {"notice": "4 working days"}}
        for bodies in ({}, less):
            finding = one("notice", called(row("2023-06-13"), row("2023-06-19", "KF"), bodies))
            assert (str(finding.breach.facts["notice"]), short(finding)) == ("7 days", 1)
            assert finding.breach.requirement.law == "KL 5 kap. 13 och 15 §§"
            assert found("notice", called(row("2023-06-12"), row("2023-06-19", "KF"), bodies)) == []

    def test_before_the_law_of_today_the_plan_alone_says(self) -> None:
        assert found("notice", called(row("2016-06-15"), row("2016-06-16", "KF"), {})) == []

    def test_an_activity_without_a_day_is_passed_over(self) -> None:
        assert found("notice", called(row("2023-06"), row("2023-06-19", "KF"))) == []
