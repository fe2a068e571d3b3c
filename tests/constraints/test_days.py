"""Weekends, holidays, half days and bridge days."""

import pytest

from plans.severity import Severity
from tests.constraints.making import days, found, one, plan, row

GATHERINGS = ("meeting", "decision")
OTHERS = ("deadline", "mailing", "work")


class TestWeekend:
    def test_a_meeting_on_a_wednesday_is_fine(self) -> None:
        assert found("weekend", plan(row("2023-06-07", "KS"))) == []

    @pytest.mark.parametrize("when", ["2023-06-10", "2023-06-11"])
    def test_a_meeting_on_a_saturday_or_sunday_blocks(self, when: str) -> None:
        finding = one("weekend", plan(row(when, "KS")))
        assert finding.severity is Severity.BLOCK
        assert days(finding) == [when]
        assert str(finding.breach.facts["next"]) == "2023-06-12"

    @pytest.mark.parametrize("when", ["2023-06-09", "2023-06-12"])
    def test_a_meeting_on_the_friday_before_or_the_monday_after_is_fine(self, when: str) -> None:
        assert found("weekend", plan(row(when, "KS"))) == []

    @pytest.mark.parametrize("kind", GATHERINGS)
    def test_a_gathering_of_several_days_is_held_on_each_of_them(self, kind: str) -> None:
        finding = one("weekend", plan(row("2023-06-09..2023-06-12", kind=kind)))
        assert days(finding) == ["2023-06-10", "2023-06-11"]

    @pytest.mark.parametrize("kind", OTHERS)
    def test_anything_else_goes_on_over_a_weekend(self, kind: str) -> None:
        assert found("weekend", plan(row("2023-06-09..2023-06-12", kind=kind))) == []

    @pytest.mark.parametrize("kind", OTHERS)
    def test_anything_else_that_begins_or_ends_on_one_is_a_warning(self, kind: str) -> None:
        finding = one("weekend", plan(row("2023-06-10..2023-06-18", kind=kind)))
        assert finding.severity is Severity.WARN
        assert days(finding) == ["2023-06-10", "2023-06-18"]

    def test_the_next_working_day_is_after_the_holiday_beside_the_weekend(self) -> None:
        finding = one("weekend", plan(row("2023-04-08", "KS")))  # påskafton; annandag påsk is the 10th
        assert str(finding.breach.facts["next"]) == "2023-04-11"

    def test_a_row_known_to_the_month_is_passed_over(self) -> None:
        assert found("weekend", plan(row("2023-07", "KS"))) == []

    def test_the_edges_of_a_window_stated_in_days_are_a_warning_each(self) -> None:
        both = found("weekend", plan(row(None, "KS", between="2023-06-10..2023-06-18")))
        assert [(days(f), f.severity, f.breach.activities) for f in both] == [
            (["2023-06-10"], Severity.WARN, ("a",)),
            (["2023-06-18"], Severity.WARN, ("a",)),
        ]

    def test_a_window_of_one_day_has_one_edge(self) -> None:
        assert days(one("weekend", plan(row(None, "KS", between="2023-06-10")))) == ["2023-06-10"]

    def test_the_edges_of_a_window_of_months_were_never_chosen(self) -> None:
        assert found("weekend", plan(row(None, "KS", between="2023-07"))) == []  # the 1st is a Saturday

    def test_the_window_of_an_activity_with_a_day_says_nothing_of_its_edges(self) -> None:
        assert found("weekend", plan(row("2023-06-14", "KS", between="2023-06-10..2023-06-18"))) == []

    def test_it_counts_whose_people_are_called_through_a_goal(self) -> None:
        mild = {"KSO": {"rules": {"weekend": "info"}}}
        goals = {"mal": {"name": "Mål", "people": {"Politiker": ["KSO"]}}}
        called = plan(row("2023-06-10", goal="mal"), bodies=mild, goals=goals)
        assert one("weekend", called).severity is Severity.INFO


class TestHoliday:
    def test_a_meeting_on_an_ordinary_wednesday_is_fine(self) -> None:
        assert found("holiday", plan(row("2023-06-07", "KS"))) == []

    def test_a_meeting_on_the_national_day_blocks(self) -> None:
        finding = one("holiday", plan(row("2023-06-06", "KS")))
        assert finding.severity is Severity.BLOCK
        assert finding.breach.requirement.law == "lag (1989:253) 1–2 §§"
        assert finding.breach.facts["names"] == ["Nationaldagen"]
        assert str(finding.breach.facts["next"]) == "2023-06-07"

    @pytest.mark.parametrize("when", ["2023-06-05", "2023-06-07"])
    def test_a_meeting_the_day_before_or_after_is_fine(self, when: str) -> None:
        assert found("holiday", plan(row(when, "KS"))) == []

    @pytest.mark.parametrize("when", ["2023-06-23", "2023-12-24", "2023-12-31"])
    def test_the_three_free_eves_are_holidays(self, when: str) -> None:
        assert days(one("holiday", plan(row(when, "KS")))) == [when]

    @pytest.mark.parametrize("when", ["2023-04-07", "2023-04-10", "2024-03-29", "2024-04-01"])
    def test_easter_is_where_it_is_each_year(self, when: str) -> None:
        assert days(one("holiday", plan(row(when, "KS")))) == [when]

    def test_whit_monday_is_an_ordinary_day(self) -> None:
        assert found("holiday", plan(row("2023-05-29", "KS"))) == []

    def test_a_sunday_is_the_weekends_matter(self) -> None:
        assert found("holiday", plan(row("2023-06-11", "KS"))) == []

    def test_all_the_days_of_a_gathering_count(self) -> None:
        finding = one("holiday", plan(row("2023-04-06..2023-04-11", "KS")))
        assert days(finding) == ["2023-04-07", "2023-04-09", "2023-04-10"]
        assert finding.breach.facts["names"] == ["Långfredagen", "Påskdagen", "Annandag påsk"]

    @pytest.mark.parametrize("kind", OTHERS)
    def test_anything_else_that_begins_or_ends_on_one_is_a_warning(self, kind: str) -> None:
        assert one("holiday", plan(row("2023-06-06", kind=kind))).severity is Severity.WARN
        assert found("holiday", plan(row("2023-06-05..2023-06-07", kind=kind))) == []

    def test_the_edges_of_a_window_stated_in_days_are_a_warning_each(self) -> None:
        finding = one("holiday", plan(row(None, "KS", between="2023-06-23..2023-10-05")))
        assert (finding.severity, days(finding)) == (Severity.WARN, ["2023-06-23"])
        assert finding.breach.facts["names"] == ["Midsommarafton"]


class TestWeeks:
    """The days of a week that somebody chose are warned of; those at the ends of whole weeks were never chosen."""

    @pytest.mark.parametrize(
        "when", ["2026-04-27..2026-05-01", "2026-04-06..2026-04-17", "2026-05-11..2026-05-15"]
    )
    @pytest.mark.parametrize("rule", ["holiday", "bridge-day"])
    def test_work_in_whole_weeks_is_fine(self, rule: str, when: str) -> None:
        assert found(rule, plan(row(when, kind="work"))) == []

    def test_work_that_ends_on_the_same_day_but_begins_on_another_is_a_warning(self) -> None:
        assert days(one("holiday", plan(row("2026-04-28..2026-05-01", kind="work")))) == ["2026-05-01"]

    def test_work_that_ends_the_day_before_is_fine(self) -> None:
        assert found("holiday", plan(row("2026-04-27..2026-04-30", kind="work"))) == []

    def test_a_meeting_of_a_whole_week_is_held_on_the_holiday_too(self) -> None:
        assert days(one("holiday", plan(row("2026-04-27..2026-05-01", "KS")))) == ["2026-05-01"]

    def test_the_edges_of_a_window_of_a_week_were_never_chosen(self) -> None:
        assert found("holiday", plan(row(None, "KS", between="2026-04-27..2026-05-01"))) == []


class TestEve:
    def test_a_meeting_on_an_ordinary_day_is_fine(self) -> None:
        assert found("eve", plan(row("2023-05-16", "KS"))) == []

    @pytest.mark.parametrize("when", ["2023-01-05", "2023-04-06", "2023-05-17", "2023-11-03", "2024-04-30"])
    def test_a_meeting_on_a_half_day_is_told(self, when: str) -> None:
        finding = one("eve", plan(row(when, "KS")))
        assert (finding.severity, days(finding)) == (Severity.INFO, [when])
        assert all(finding.breach.facts["names"])

    @pytest.mark.parametrize("when", ["2023-04-05", "2023-04-11"])
    def test_the_day_before_and_the_day_after_easter_are_fine(self, when: str) -> None:
        assert found("eve", plan(row(when, "KS"))) == []

    def test_a_half_day_on_a_weekend_is_the_weekends_matter(self) -> None:
        assert found("eve", plan(row("2023-04-30", "KS"))) == []  # Valborg, a Sunday

    def test_a_free_eve_is_the_holidays_matter(self) -> None:
        assert found("eve", plan(row("2023-06-23", "KS"))) == []

    @pytest.mark.parametrize("kind", OTHERS)
    def test_nobody_comes_to_anything_else(self, kind: str) -> None:
        assert found("eve", plan(row("2023-04-06", kind=kind))) == []


class TestBridgeDay:
    def test_a_meeting_in_an_ordinary_week_is_fine(self) -> None:
        assert found("bridge-day", plan(row("2023-06-14", "KS"))) == []

    @pytest.mark.parametrize("when", ["2023-05-19", "2023-06-05", "2024-12-23", "2024-12-30"])
    def test_a_meeting_on_a_bridge_day_is_a_warning(self, when: str) -> None:
        finding = one("bridge-day", plan(row(when, "KS")))
        assert (finding.severity, days(finding)) == (Severity.WARN, [when])

    def test_two_working_days_between_free_days_are_no_bridge(self) -> None:
        assert found("bridge-day", plan(row("2018-06-04..2018-06-05", "KS"))) == []  # the 6th is a Wednesday

    def test_a_day_between_two_weekends_is_no_bridge(self) -> None:
        assert found("bridge-day", plan(row("2023-06-09", "KS"))) == []

    @pytest.mark.parametrize("kind", OTHERS)
    def test_of_anything_else_it_is_only_told(self, kind: str) -> None:
        assert one("bridge-day", plan(row("2023-05-19", kind=kind))).severity is Severity.INFO

    def test_work_that_goes_on_over_it_is_fine(self) -> None:
        assert found("bridge-day", plan(row("2023-05-17..2023-05-22", kind="work"))) == []
