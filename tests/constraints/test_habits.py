"""What bodies keep to: how far apart they meet, how often a day, on which days of the month and the week."""

import pytest

from plans.severity import Severity
from tests.constraints.making import days, found, one, plan, row, short


class TestSpacing:
    fortnight = {"KS": {"spacing": "14 days"}}

    def test_a_body_without_a_spacing_meets_when_it_will(self) -> None:
        assert found("spacing", plan(row("2023-06-07", "KS"), row("2023-06-08", "KS"))) == []

    def test_two_meetings_too_close_are_a_warning_in_either_order(self) -> None:
        for rows in (["2023-06-07", "2023-06-14"], ["2023-06-14", "2023-06-07"]):
            finding = one("spacing", plan(*(row(when, "KS") for when in rows), bodies=self.fortnight))
            assert (finding.severity, short(finding)) == (Severity.WARN, 7)
            assert days(finding) == ["2023-06-07", "2023-06-14"]
            assert (finding.breach.activities, finding.breach.facts["body"]) == (("a", "b"), "KS")

    def test_just_far_enough_is_fine_and_a_day_less_is_not(self) -> None:
        assert (
            found("spacing", plan(row("2023-06-07", "KS"), row("2023-06-21", "KS"), bodies=self.fortnight)) == []
        )
        near = plan(row("2023-06-07", "KS"), row("2023-06-20", "KS"), bodies=self.fortnight)
        assert short(one("spacing", near)) == 1

    def test_it_counts_from_the_first_day_of_each(self) -> None:
        long = plan(row("2023-06-07..2023-06-16", "KS"), row("2023-06-21", "KS"), bodies=self.fortnight)
        assert found("spacing", long) == []

    def test_working_days_are_short_by_working_days(self) -> None:
        five = {"KS": {"spacing": "5 working days"}}
        finding = one("spacing", plan(row("2023-04-05", "KS"), row("2023-04-12", "KS"), bodies=five))
        assert short(finding) == 2

    def test_not_only_neighbours_but_all_pairs_count(self) -> None:
        three = plan(
            *(row(when, "KS") for when in ("2023-06-07", "2023-06-12", "2023-06-14")), bodies=self.fortnight
        )
        assert [finding.breach.activities for finding in found("spacing", three)] == [
            ("a", "b"),
            ("a", "c"),
            ("b", "c"),
        ]

    def test_extra_meetings_guests_and_deadlines_are_aside(self) -> None:
        meeting = row("2023-06-07", "KS")
        for other in (
            row("2023-06-08", "KS", extra=True),
            row("2023-06-08", "KF", "KS"),
            row("2023-06-08", "KS", kind="deadline"),
            row("2023-06", "KS"),
        ):
            assert found("spacing", plan(meeting, other, bodies=self.fortnight)) == []


class TestPerDay:
    rows = [row("2023-06-07", "KSO"), row("2023-06-07", "KS"), row("2023-06-07", "KF", "AU")]

    def test_without_a_limit_any_number_is_fine(self) -> None:
        assert found("per-day", plan(*self.rows)) == []

    def test_more_than_the_limit_block_and_a_body_is_there_in_all_it_is_part_of(self) -> None:
        finding = one("per-day", plan(*self.rows, bodies={"KSO": {"per_day": 2}}))
        assert (finding.severity, short(finding), days(finding)) == (Severity.BLOCK, 1, ["2023-06-07"])
        assert finding.breach.facts["most"] == 2
        assert finding.breach.facts["there"] == ("a", "b", "c")

    def test_as_many_as_the_limit_are_fine(self) -> None:
        assert found("per-day", plan(*self.rows, bodies={"KSO": {"per_day": 3}})) == []
        assert (
            found("per-day", plan(*self.rows[:2], row("2023-06-08", "AU"), bodies={"KSO": {"per_day": 2}})) == []
        )

    def test_parts_of_a_body_do_not_fill_its_day(self) -> None:
        assert found("per-day", plan(*self.rows, bodies={"KS": {"per_day": 1}})) == []

    def test_rooms_have_limits_too(self) -> None:
        hall = {"SALEN": {"kind": "room", "per_day": 1}}
        assert (
            found("per-day", plan(row("2023-06-07", "KS", "SALEN"), row("2023-06-07", "SALEN"), bodies=hall)) != []
        )

    def test_it_is_short_by_the_worst_day_and_names_only_those_who_are_there(self) -> None:
        many = plan(
            row("2023-06-07..2023-06-08", "KSO"),
            row("2023-06-07..2023-06-08", "KSO"),
            row("2023-06-08", "KSO"),
            row("2023-06-09", "KSO"),
            bodies={"KSO": {"per_day": 1}},
        )
        finding = one("per-day", many)
        assert (short(finding), days(finding)) == (2, ["2023-06-07", "2023-06-08"])
        assert finding.breach.facts["there"] == ("a", "b", "c")
        assert finding.breach.activities == ("a", "b", "c", "d")

    def test_deadlines_and_rows_without_a_day_take_no_time(self) -> None:
        limit = {"KSO": {"per_day": 1}}
        for other in (row("2023-06-07", "KSO", kind="deadline"), row("2023-06", "KSO")):
            assert found("per-day", plan(row("2023-06-07", "KSO"), other, bodies=limit)) == []


class TestPattern:
    last_monday = {"KF": {"meets": "FREQ=MONTHLY;BYDAY=-1MO"}}

    def test_a_body_without_a_pattern_meets_when_it_will(self) -> None:
        assert found("pattern", plan(row("2023-06-07", "KF"))) == []

    def test_a_meeting_off_the_pattern_is_a_warning_with_the_nearest_days(self) -> None:
        finding = one("pattern", plan(row("2023-06-19", "KF"), bodies=self.last_monday))
        assert (finding.severity, days(finding)) == (Severity.WARN, ["2023-06-19"])
        assert [str(near) for near in finding.breach.facts["near"]] == ["2023-05-29", "2023-06-26"]

    def test_a_day_of_the_pattern_is_fine_and_the_day_after_is_not(self) -> None:
        assert found("pattern", plan(row("2023-06-26", "KF"), bodies=self.last_monday)) == []
        assert found("pattern", plan(row("2023-06-27", "KF"), bodies=self.last_monday)) != []

    def test_extra_meetings_guests_and_deadlines_are_aside(self) -> None:
        for other in (
            row("2023-06-07", "KF", extra=True),
            row("2023-06-07", "KS", "KF"),
            row("2023-06-07", "KF", kind="deadline"),
            row("2023-06", "KF"),
        ):
            assert found("pattern", plan(other, bodies=self.last_monday)) == []

    def test_it_is_the_first_day_that_counts(self) -> None:
        assert found("pattern", plan(row("2023-06-26..2023-06-27", "KF"), bodies=self.last_monday)) == []

    def test_a_pattern_without_a_day_in_the_horizon_has_none_to_name(self) -> None:
        never = {"KF": {"meets": "FREQ=YEARLY;BYMONTH=12;BYDAY=1MO"}}
        assert one("pattern", plan(row("2023-06-07", "KF"), bodies=never)).breach.facts["near"] == []


class TestUsualWeekday:
    weds = ["2023-03-01", "2023-04-12", "2023-05-10"]

    def test_decisions_on_one_weekday_are_fine(self) -> None:
        assert found("usual-weekday", plan(*(row(when, "KS", kind="decision") for when in self.weds))) == []

    def test_a_decision_on_another_weekday_is_told(self) -> None:
        finding = one("usual-weekday", plan(*(row(w, "KS", kind="decision") for w in [*self.weds, "2023-06-15"])))
        assert (finding.severity, finding.breach.activities, days(finding)) == (
            Severity.INFO,
            ("d",),
            ["2023-06-15"],
        )
        assert finding.breach.facts == {"body": "KS", "usual": 2, "reason": None}

    def test_more_than_half_is_usual_and_just_half_is_not(self) -> None:
        half = [
            row(when, "KS", kind="decision") for when in ("2023-03-01", "2023-03-06", "2023-03-08", "2023-03-14")
        ]
        finding = one("usual-weekday", plan(*half))
        assert (finding.breach.activities, finding.breach.facts["usual"]) == (("a", "b", "c", "d"), None)
        assert finding.severity is Severity.INFO

    @pytest.mark.parametrize(("moved", "reason"), [("2023-06-05", "Nationaldagen"), ("2023-06-12", None)])
    def test_a_day_moved_for_a_holiday_is_named_as_such(self, moved: str, reason: str | None) -> None:
        rows = [row(when, "KS", kind="decision") for when in ("2023-03-07", "2023-03-14", moved)]
        assert one("usual-weekday", plan(*rows)).breach.facts["reason"] == reason

    def test_the_day_before_a_holiday_is_a_reason_too(self) -> None:
        rows = [row(when, "KS", kind="decision") for when in ("2019-02-06", "2019-05-08", "2019-06-04")]
        assert one("usual-weekday", plan(*rows)).breach.facts["reason"] == "Nationaldagen"  # Thursday the 6th

    def test_it_is_told_as_serious_as_the_plan_says_it_is(self) -> None:
        rows = [row(when, "KS", kind="decision") for when in [*self.weds, "2023-06-15"]]
        assert one("usual-weekday", plan(*rows, rules={"usual-weekday": "warn"})).severity is Severity.WARN

    def test_what_is_usual_stands_in_the_plan_whatever_a_proposal_says(self) -> None:
        usual = plan(*(row(when, "KS", kind="decision") for when in self.weds))
        moved = found("usual-weekday", usual, a="2023-03-02", b="2023-04-13", c="2023-05-11")
        assert [finding.breach.facts["usual"] for finding in moved] == [2, 2, 2]

    def test_meetings_that_decide_nothing_and_bodies_with_a_pattern_are_aside(self) -> None:
        rows = [row(when, "KS", kind="meeting") for when in ("2023-03-01", "2023-03-06")]
        assert found("usual-weekday", plan(*rows)) == []
        decisions = [row | {"kind": "decision"} for row in rows]
        assert found("usual-weekday", plan(*decisions, bodies={"KS": {"meets": "FREQ=WEEKLY;BYDAY=WE"}})) == []
        assert found("usual-weekday", plan(*(each | {"extra": True} for each in decisions))) == []
