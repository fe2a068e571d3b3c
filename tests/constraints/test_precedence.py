"""One activity after another: lags in every unit, between every pair of ends, and times of day."""

from typing import Any

import pytest

from plans.plan import Plan
from plans.severity import Severity
from tests.constraints.making import days, found, one, plan, row, short


def link(**more: Any) -> dict[str, Any]:
    return {"dependencies": [{"first": "a", "then": "b", **more}]}


def pair(first: str, then: str, /, **more: Any) -> Plan:
    """Two meetings and a dependency between them."""
    return plan(row(first, "KS"), row(then, "KF"), **link(**more))


class TestPrecedence:
    def test_an_order_that_the_days_keep_is_fine(self) -> None:
        assert found("precedence", pair("2023-06-07", "2023-06-19")) == []

    def test_an_order_that_the_days_turn_round_blocks(self) -> None:
        finding = one("precedence", pair("2023-06-19", "2023-06-07"))
        assert (finding.severity, short(finding)) == (Severity.BLOCK, 12)
        assert finding.breach.activities == ("a", "b")
        assert days(finding) == ["2023-06-19", "2023-06-07"]
        assert finding.breach.facts["dependency"].then == "b"
        assert not finding.breach.facts["too_late"]

    def test_on_one_day_they_are_in_order(self) -> None:
        assert found("precedence", pair("2023-06-07", "2023-06-07")) == []

    @pytest.mark.parametrize(
        ("least", "enough", "too_soon"),
        [
            ("7 days", "2023-06-14", "2023-06-13"),
            ("1 week", "2023-06-14", "2023-06-13"),
            ("2 weeks", "2023-06-21", "2023-06-20"),
            ("5 working days", "2023-06-14", "2023-06-13"),
            ("1 day", "2023-06-08", "2023-06-07"),
        ],
    )
    def test_a_lag_holds_from_its_last_day_on(self, least: str, enough: str, too_soon: str) -> None:
        assert found("precedence", pair("2023-06-07", enough, at_least=least)) == []
        assert short(one("precedence", pair("2023-06-07", too_soon, at_least=least))) == 1

    @pytest.mark.parametrize(
        ("first", "least", "enough"),
        [
            ("2023-04-05", 2, "2023-04-11"),  # skärtorsdag, then the Tuesday after Easter
            ("2023-03-24", 1, "2023-03-27"),  # over the night when the clocks go forward
            ("2023-10-27", 1, "2023-10-30"),  # and back
            ("2022-12-23", 4, "2022-12-30"),
            ("2022-12-30", 1, "2023-01-02"),
            ("2023-01-05", 1, "2023-01-09"),  # trettondedag jul is a Friday
            ("2023-06-22", 1, "2023-06-26"),
            ("2024-02-28", 2, "2024-03-01"),  # a leap day is a working day
        ],
    )
    def test_working_days_pass_over_holidays_new_years_and_clock_changes(
        self, first: str, least: int, enough: str
    ) -> None:
        lag = f"{least} working days"
        assert found("precedence", pair(first, enough, at_least=lag)) == []
        more = f"{least + 1} working days"
        assert found("precedence", pair(first, enough, at_least=more)) != []

    def test_it_is_short_by_days_even_where_the_lag_is_in_working_days(self) -> None:
        finding = one("precedence", pair("2023-04-05", "2023-04-06", at_least="2 working days"))
        assert short(finding) == 5  # the 11th is the first day that would do

    @pytest.mark.parametrize(("then", "over"), [("2023-06-14", None), ("2023-06-15", 1), ("2023-06-21", 7)])
    def test_at_most_is_exceeded_from_the_day_after(self, then: str, over: int | None) -> None:
        broken = found("precedence", pair("2023-06-07", then, at_most="1 week"))
        assert [short(finding) for finding in broken] == ([] if over is None else [over])
        assert all(finding.breach.facts["too_late"] for finding in broken)

    def test_at_most_may_be_in_working_days_too(self) -> None:
        assert found("precedence", pair("2023-04-05", "2023-04-11", at_most="2 working days")) == []
        assert short(one("precedence", pair("2023-04-05", "2023-04-13", at_most="2 working days"))) == 2

    @pytest.mark.parametrize(
        ("measured", "short_by"), [("end-start", 5), ("start-start", 1), ("end-end", 2), ("start-end", 0)]
    )
    def test_it_is_measured_between_the_ends_that_it_names(self, measured: str, short_by: int) -> None:
        long = plan(
            row("2023-06-05..2023-06-09"),
            row("2023-06-11..2023-06-14"),
            **link(measured=measured, at_least="7 days"),
        )
        broken = found("precedence", long)
        assert [short(finding) for finding in broken] == ([short_by] if short_by else [])

    def test_the_end_of_long_work_is_what_counts(self) -> None:
        work = plan(row("2023-06-05..2023-06-16", kind="work"), row("2023-06-15", "KS"), **link())
        assert (short(one("precedence", work)), days(one("precedence", work))) == (1, ["2023-06-16", "2023-06-15"])

    def test_activities_without_a_day_are_passed_over(self) -> None:
        assert found("precedence", pair("2023-06", "2023-05-01", at_least="3 weeks")) == []
        assert found("precedence", pair("2023-06-07", "2023-05", at_least="3 weeks")) == []

    def test_its_severity_may_be_its_own(self) -> None:
        assert one("precedence", pair("2023-06-19", "2023-06-07", severity="info")).severity is Severity.INFO

    def test_two_dependencies_between_the_same_two_are_two_findings(self) -> None:
        both = [{"first": "a", "then": "b", "at_least": lag} for lag in ("7 days", "2 weeks")]
        broken = found("precedence", plan(row("2023-06-07"), row("2023-06-08"), dependencies=both))
        assert [(short(f), f.breach.requirement.about) for f in broken] == [(6, "0"), (13, "1")]


class TestTimesOfDay:
    def broken(self, first: str | None, then: str | None, **more: Any) -> list[int | None]:
        same = plan(row("2023-06-07", time=first), row("2023-06-07", time=then), **link(**more))
        return [short(finding) for finding in found("precedence", same)]

    @pytest.mark.parametrize(("first", "then"), [("13:00", "18:00"), ("13:00-14:00", "14:00"), ("13:00", "15:00")])
    def test_on_one_day_the_later_time_is_after(self, first: str, then: str) -> None:
        assert self.broken(first, then) == []

    @pytest.mark.parametrize(
        ("first", "then"), [("18:00", "13:00"), ("13:00-14:01", "14:00"), ("13:00", "14:59"), ("13:00", "13:00")]
    )
    def test_on_one_day_the_next_begins_when_the_first_is_over(self, first: str, then: str) -> None:
        assert self.broken(first, then) == [1]

    @pytest.mark.parametrize(("first", "then"), [("18:00", None), (None, "08:00"), (None, None)])
    def test_an_unknown_time_says_nothing(self, first: str | None, then: str | None) -> None:
        assert self.broken(first, then) == []

    def test_all_day_leaves_no_room_on_the_day(self) -> None:
        assert self.broken("all day", "18:00") == [1]

    @pytest.mark.parametrize("measured", ["start-start", "end-end", "start-end"])
    def test_only_an_end_and_a_start_have_a_time_between_them(self, measured: str) -> None:
        assert self.broken("18:00", "13:00", measured=measured) == []

    def test_a_day_too_early_is_short_by_days_and_not_by_the_clock(self) -> None:
        assert self.broken("18:00", "13:00", at_least="3 days") == [3]

    def test_on_another_day_the_times_say_nothing(self) -> None:
        later = plan(row("2023-06-07", time="18:00"), row("2023-06-08", time="08:00"), **link())
        assert found("precedence", later) == []

    def test_the_usual_hours_of_the_bodies_count(self) -> None:
        hours = {"KS": {"at": "18:00"}, "KF": {"at": "13:00"}}
        usual = plan(row("2023-06-07", "KS"), row("2023-06-07", "KF"), bodies=hours, **link())
        assert one("precedence", usual).breach.facts["clock"]
        extra = plan(row("2023-06-07", "KS", extra=True), row("2023-06-07", "KF"), bodies=hours, **link())
        assert found("precedence", extra) == []

    def test_the_last_day_of_a_long_meeting_is_the_day_they_share(self) -> None:
        long = plan(row("2023-06-05..2023-06-07", time="18:00"), row("2023-06-07", time="13:00"), **link())
        assert short(one("precedence", long)) == 1
