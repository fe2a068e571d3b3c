"""Closed periods, absences and phases."""

from typing import Any

import pytest

from plans.severity import Severity
from tests.constraints.making import days, found, one, plan, row, short

SPORTLOV = {"calendar": {"closed": [{"name": "Sportlov", "days": "2023-03-06..2023-03-10"}]}}
SUMMER = {"calendar": {"closed": [{"name": "Sommar", "days": "2023-07"}]}}


class TestClosed:
    def test_a_plan_without_closed_periods_has_none_to_meet(self) -> None:
        assert found("closed", plan(row("2023-03-08", "KS"))) == []

    def test_a_meeting_in_a_closed_period_is_a_warning(self) -> None:
        finding = one("closed", plan(row("2023-03-08", "KS"), **SPORTLOV))
        assert (finding.severity, days(finding)) == (Severity.WARN, ["2023-03-08"])
        assert finding.breach.facts["period"].name == "Sportlov"
        assert finding.breach.requirement.about == "0 Sportlov 2023-03-06..2023-03-10"

    @pytest.mark.parametrize("when", ["2023-03-03", "2023-03-05", "2023-03-11", "2023-03-13"])
    def test_a_meeting_just_outside_it_is_fine(self, when: str) -> None:
        assert found("closed", plan(row(when, "KS"), **SPORTLOV)) == []

    @pytest.mark.parametrize("when", ["2023-03-06", "2023-03-10"])
    def test_its_first_and_last_day_are_closed(self, when: str) -> None:
        assert days(one("closed", plan(row(when, "KS"), **SPORTLOV))) == [when]

    @pytest.mark.parametrize("when", ["2023-07-01", "2023-07-31"])
    def test_a_month_is_closed_from_its_first_day_to_its_last(self, when: str) -> None:
        assert days(one("closed", plan(row(when, kind="deadline"), **SUMMER))) == [when]

    @pytest.mark.parametrize("kind", ["meeting", "decision", "deadline", "mailing"])
    def test_all_but_work_is_kept_out(self, kind: str) -> None:
        assert found("closed", plan(row("2023-03-08", kind=kind), **SPORTLOV)) != []

    @pytest.mark.parametrize("when", ["2023-03-08", "2023-03-06..2023-03-10", "2023-03-01..2023-03-31"])
    def test_work_goes_on(self, when: str) -> None:
        assert found("closed", plan(row(when, kind="work"), **SPORTLOV)) == []

    def test_a_gathering_of_several_days_is_told_for_those_inside(self) -> None:
        finding = one("closed", plan(row("2023-03-03..2023-03-07", "KS"), **SPORTLOV))
        assert days(finding) == ["2023-03-06", "2023-03-07"]

    def test_each_period_is_a_finding_of_its_own_with_its_own_severity(self) -> None:
        closed = [
            {"name": "Lov", "days": "2023-03-06..2023-03-10", "severity": "block"},
            {"name": "Resa", "days": "2023-03-08", "severity": "info"},
        ]
        both = found("closed", plan(row("2023-03-08", "KS"), calendar={"closed": closed}))
        assert [(f.severity, f.breach.facts["period"].name) for f in both] == [
            (Severity.BLOCK, "Lov"),
            (Severity.INFO, "Resa"),
        ]

    def test_a_row_known_to_the_month_is_passed_over(self) -> None:
        assert found("closed", plan(row("2023-07", "KS"), **SUMMER)) == []


class TestAbsence:
    def absent(self, body: str, when: str = "2023-06-05..2023-06-09", **more: str) -> dict[str, Any]:
        return {"absences": [{"body": body, "days": when, **more}]}

    def test_a_meeting_of_others_is_fine(self) -> None:
        assert found("absence", plan(row("2023-06-07", "KF"), **self.absent("KS"))) == []

    def test_a_meeting_with_somebody_who_is_away_blocks(self) -> None:
        finding = one("absence", plan(row("2023-06-07", "KF", "KSO"), **self.absent("KSO", because="semester")))
        assert (finding.severity, days(finding)) == (Severity.BLOCK, ["2023-06-07"])
        assert finding.breach.facts["absence"].because == "semester"
        assert finding.breach.requirement.about == "0 KSO 2023-06-05..2023-06-09"

    @pytest.mark.parametrize("when", ["2023-06-02", "2023-06-10"])
    def test_a_meeting_just_before_or_after_is_fine(self, when: str) -> None:
        assert found("absence", plan(row(when, "KSO"), **self.absent("KSO", "2023-06-03..2023-06-09"))) == []

    def test_a_body_meets_although_a_part_of_it_is_away(self) -> None:
        assert found("absence", plan(row("2023-06-07", "KS"), **self.absent("KSO"))) == []

    def test_a_part_does_not_meet_while_the_whole_is_away_however_many_steps_between(self) -> None:
        assert found("absence", plan(row("2023-06-07", "KSO"), **self.absent("KS"))) != []

    def test_it_reaches_parts_that_are_named_by_their_kind(self) -> None:
        bodies = {
            "NAMND": {"kind": "committee"},
            "PRES": {"kind": "presidium", "part_of": ["NAMND"]},
            "ALLA": {"includes": [{"every": "presidium", "of": "committee"}]},
        }
        assert found("absence", plan(row("2023-06-07", "PRES"), bodies=bodies, **self.absent("ALLA"))) != []

    @pytest.mark.parametrize("kind", ["deadline", "mailing", "work"])
    def test_nobody_is_called_to_anything_else(self, kind: str) -> None:
        assert found("absence", plan(row("2023-06-07", "KSO", kind=kind), **self.absent("KSO"))) == []

    def test_those_who_are_welcome_need_not_be_there(self) -> None:
        welcome = row("2023-06-07", "KF", optional=["KSO"], responsible=["KSO"], recipients=["KSO"])
        assert found("absence", plan(welcome, **self.absent("KSO"))) == []

    def test_it_may_be_milder_than_the_rule(self) -> None:
        away = self.absent("KSO", severity="warn")
        assert one("absence", plan(row("2023-06-07", "KSO"), **away)).severity is Severity.WARN

    def test_a_day_of_a_longer_gathering_is_enough(self) -> None:
        assert days(one("absence", plan(row("2023-06-08..2023-06-12", "KSO"), **self.absent("KSO")))) == [
            "2023-06-08",
            "2023-06-09",
        ]


class TestPhase:
    parts = {"phases": {"bered": {"name": "Beredning", "days": "2023-04-07..2023-05-29"}}}

    def test_an_activity_without_a_phase_is_fine(self) -> None:
        assert found("phase", plan(row("2023-06-07", "KS"), **self.parts)) == []

    @pytest.mark.parametrize(("when", "out"), [("2023-04-05", 2), ("2023-06-01", 3)])
    def test_an_activity_outside_its_phase_is_a_warning(self, when: str, out: int) -> None:
        finding = one("phase", plan(row(when, "KS", phase="bered"), **self.parts))
        assert (finding.severity, short(finding)) == (Severity.WARN, out)
        assert finding.breach.facts["phase"].name == "Beredning"

    @pytest.mark.parametrize("when", ["2023-04-07", "2023-05-29", "2023-04-07..2023-05-29"])
    def test_the_first_and_last_day_belong_to_the_phase(self, when: str) -> None:
        assert found("phase", plan(row(when, "KS", phase="bered"), **self.parts)) == []

    def test_an_activity_that_sticks_out_at_both_ends_is_short_by_the_longer(self) -> None:
        finding = one("phase", plan(row("2023-04-06..2023-06-02", kind="work", phase="bered"), **self.parts))
        assert (short(finding), days(finding)) == (4, ["2023-04-06", "2023-06-02"])

    def test_a_row_known_to_the_month_is_passed_over(self) -> None:
        assert found("phase", plan(row("2023-06", "KS", phase="bered"), **self.parts)) == []
