"""Bodies called twice, and people called to two places at once."""

from typing import Any

import pytest

from plans.severity import Severity
from tests.constraints.making import days, found, one, plan, row

CLASHES = ("body-twice", "overlap", "overlap-unknown")
DAY = "2023-06-07"


def clashes(*rows: dict[str, Any], bodies: dict[str, Any] | None = None, **parts: Any) -> list[str]:
    """Which of the three rules find something, in this order."""
    of = plan(*rows, bodies=bodies, **parts)
    return [code for code in CLASHES for _ in found(code, of)]


class TestBodyTwice:
    def test_one_meeting_of_a_body_on_a_day_is_fine(self) -> None:
        assert found("body-twice", plan(row(DAY, "KS"), row(DAY, "KF"))) == []

    @pytest.mark.parametrize("time", [None, "08:00-09:00"])
    def test_two_meetings_of_a_body_on_a_day_block_whatever_the_times(self, time: str | None) -> None:
        twice = plan(row(DAY, "KS", time="18:00"), row(DAY, "KF", "KS", time=time))
        finding = one("body-twice", twice)
        assert (finding.severity, days(finding)) == (Severity.BLOCK, [DAY])
        assert finding.breach.activities == ("a", "b")
        assert finding.breach.facts["called"] == ("KS",)
        assert clashes(row(DAY, "KS", time="18:00"), row(DAY, "KF", "KS", time=time)) == ["body-twice"]

    def test_the_day_after_is_fine(self) -> None:
        assert found("body-twice", plan(row(DAY, "KS"), row("2023-06-08", "KS"))) == []

    @pytest.mark.parametrize("kind", ["council", "board", "committee", "subcommittee", "drafting"])
    def test_five_kinds_of_bodies_meet_as_one(self, kind: str) -> None:
        assert clashes(row(DAY, "X"), row(DAY, "X"), bodies={"X": {"kind": kind}}) == ["body-twice"]

    @pytest.mark.parametrize("kind", ["presidium", "party", "group", "unions", "person", "room"])
    def test_other_bodies_are_people_who_have_times(self, kind: str) -> None:
        assert clashes(row(DAY, "X"), row(DAY, "X"), bodies={"X": {"kind": kind}}) == ["overlap-unknown"]

    def test_long_meetings_that_share_days_are_told_with_all_of_them(self) -> None:
        finding = one("body-twice", plan(row("2023-06-05..2023-06-08", "KS"), row("2023-06-07..2023-06-09", "KS")))
        assert days(finding) == ["2023-06-07", "2023-06-08"]

    def test_three_meetings_on_a_day_are_three_pairs_in_the_plans_order(self) -> None:
        three = found("body-twice", plan(*(row(DAY, "KS") for _ in range(3))))
        assert [finding.breach.activities for finding in three] == [("a", "b"), ("a", "c"), ("b", "c")]

    @pytest.mark.parametrize("kind", ["deadline", "mailing", "work"])
    def test_only_gatherings_call_anybody(self, kind: str) -> None:
        assert clashes(row(DAY, "KS"), row(DAY, "KS", kind=kind)) == []

    def test_a_row_known_to_the_month_is_passed_over(self) -> None:
        assert clashes(row(DAY, "KS"), row("2023-06", "KS")) == []


class TestOverlap:
    def test_bodies_without_people_in_common_are_fine(self) -> None:
        assert found("overlap", plan(row(DAY, "KF", time="18:00"), row(DAY, "KS", time="18:00"))) == []

    def test_people_called_to_two_places_at_once_block(self) -> None:
        clash = plan(row(DAY, "KSO", time="13:00-15:00"), row(DAY, "KS", time="14:00-16:00"))
        finding = one("overlap", clash)
        assert (finding.severity, days(finding)) == (Severity.BLOCK, [DAY])
        assert finding.breach.facts["people"] == ("KSO",)
        assert finding.breach.requirement.bodies == ("KSO",)

    def test_a_meeting_that_begins_when_the_other_ends_is_fine_and_a_minute_before_is_not(self) -> None:
        assert clashes(row(DAY, "KSO", time="13:00-15:00"), row(DAY, "KS", time="15:00")) == []
        assert clashes(row(DAY, "KSO", time="13:00-15:00"), row(DAY, "KS", time="14:59")) == ["overlap"]

    def test_a_meeting_without_an_end_is_taken_to_last_two_hours(self) -> None:
        assert clashes(row(DAY, "KSO", time="13:00"), row(DAY, "KS", time="15:00")) == []
        assert clashes(row(DAY, "KSO", time="13:00"), row(DAY, "KS", time="14:59")) == ["overlap"]

    def test_the_board_in_the_afternoon_and_the_council_in_the_evening_are_in_order(self) -> None:
        usual = {"KS": {"at": "13:00"}, "KF": {"at": "18:00"}, "KSO": {"part_of": ["KS", "KF"]}}
        assert clashes(row(DAY, "KS"), row(DAY, "KF"), bodies=usual) == []
        assert clashes(row(DAY, "KS"), row(DAY, "KF"), bodies=usual | {"KF": {"at": "14:00"}}) == ["overlap"]

    def test_the_usual_hours_are_those_of_the_host_and_not_of_an_extra_meeting(self) -> None:
        usual = {"KS": {"at": "13:00"}, "KF": {"at": "18:00"}, "KSO": {"part_of": ["KS", "KF"]}}
        assert clashes(row(DAY, "KS", extra=True), row(DAY, "KF"), bodies=usual) == ["overlap-unknown"]
        assert clashes(row(DAY, "EKO", "KS"), row(DAY, "KF"), bodies=usual) == ["overlap-unknown"]

    def test_all_day_is_at_every_time(self) -> None:
        assert clashes(row(DAY, "KSO", time="all day"), row(DAY, "KS", time="20:00")) == ["overlap"]

    def test_the_day_after_is_fine(self) -> None:
        assert clashes(row(DAY, "KSO", time="13:00"), row("2023-06-08", "KS", time="13:00")) == []


class TestOverlapUnknown:
    def test_bodies_without_people_in_common_are_fine(self) -> None:
        assert found("overlap-unknown", plan(row(DAY, "KF"), row(DAY, "KS"))) == []

    @pytest.mark.parametrize(("one_time", "other_time"), [(None, None), ("13:00", None), (None, "13:00")])
    def test_people_called_twice_on_a_day_without_times_are_a_warning(
        self, one_time: str | None, other_time: str | None
    ) -> None:
        finding = one("overlap-unknown", plan(row(DAY, "KSO", time=one_time), row(DAY, "KS", time=other_time)))
        assert (finding.severity, finding.breach.facts["people"]) == (Severity.WARN, ("KSO",))

    def test_with_both_times_the_question_is_gone_and_so_it_is_the_day_after(self) -> None:
        assert clashes(row(DAY, "KSO", time="10:00"), row(DAY, "KS", time="18:00")) == []
        assert clashes(row(DAY, "KSO"), row("2023-06-08", "KS")) == []

    def test_people_are_shared_through_several_steps(self) -> None:
        deep = {"X": {"part_of": ["KSO"]}}
        assert clashes(row(DAY, "X"), row(DAY, "KS"), bodies=deep) == ["overlap-unknown"]

    def test_people_are_shared_by_a_third_body_that_is_part_of_both(self) -> None:
        third = {"KSO": {"part_of": ["KS", "KF"]}}
        finding = one("overlap-unknown", plan(row(DAY, "KS"), row(DAY, "KF"), bodies=third))
        assert finding.breach.facts["people"] == ("KSO",)

    def test_only_the_largest_bodies_in_common_are_named(self) -> None:
        finding = one("overlap-unknown", plan(row(DAY, "AU"), row(DAY, "KS")))
        assert finding.breach.facts["people"] == ("AU",)  # and not the chair who sits in it

    def test_every_presidium_of_a_committee_is_part_of_those_who_are_called_so(self) -> None:
        bodies = {
            "NAMND": {"kind": "committee"},
            "PRES": {"kind": "presidium", "part_of": ["NAMND"]},
            "ORDF": {"kind": "person", "part_of": ["PRES"]},
            "ALLA": {"includes": [{"every": "presidium", "of": "committee"}]},
        }
        finding = one("overlap-unknown", plan(row(DAY, "ALLA"), row(DAY, "NAMND"), bodies=bodies))
        assert finding.breach.facts["people"] == ("PRES",)
        assert clashes(row(DAY, "ALLA"), row(DAY, "ORDF"), bodies=bodies) == ["overlap-unknown"]

    @pytest.mark.parametrize("kind", ["office", "public"])
    def test_an_office_or_the_public_can_be_in_two_places(self, kind: str) -> None:
        assert clashes(row(DAY, "X"), row(DAY, "X"), bodies={"X": {"kind": kind}}) == []

    def test_somebody_in_an_office_can_not(self) -> None:
        part = {"CHEF": {"kind": "person", "part_of": ["EKO"]}}
        assert clashes(row(DAY, "EKO"), row(DAY, "EKO"), bodies=part) == ["overlap-unknown"]

    def test_people_called_through_a_goal_count(self) -> None:
        goals = {"mal": {"name": "Mål", "people": {"Politiker": ["KSO"]}}}
        assert clashes(row(DAY, goal="mal"), row(DAY, "KS"), goals=goals) == ["overlap-unknown"]

    def test_those_who_are_welcome_are_not_called(self) -> None:
        welcome = row(DAY, "KF", optional=["KSO"], responsible=["KSO"], recipients=["KSO"])
        assert clashes(welcome, row(DAY, "KS")) == []
