"""The bounds on an activity's days: its window, its latest date, the day it has, what the document says of it."""

import pytest

from constraints.rules import BY_CODE
from plans.plan import Plan
from plans.severity import Severity
from tests.constraints.holding import holds
from tests.constraints.making import days, found, one, plan, row, schedule, short


class TestWindow:
    within = row("2023-06-07", "KS", between="2023-06-05..2023-06-09")

    def test_an_activity_without_a_window_lies_anywhere_in_the_horizon(self) -> None:
        free = plan(row("2023-06-07", "KS"))
        assert str(free.days) == "2023-05-01..2023-07-31"
        assert found("window", free, a="2023-05-01") == found("window", free, a="2023-07-31") == []

    def test_a_day_outside_the_horizon_blocks(self) -> None:
        finding = one("window", plan(row("2023-06-07", "KS")), a="2023-08-02")
        assert (finding.severity, short(finding)) == (Severity.BLOCK, 2)

    @pytest.mark.parametrize(
        ("when", "out"), [("2023-06-04", 1), ("2023-06-12", 3), ("2023-06-08..2023-06-11", 2)]
    )
    def test_a_day_outside_the_window_blocks(self, when: str, out: int) -> None:
        finding = one("window", plan(self.within), a=when)
        assert (finding.severity, short(finding)) == (Severity.BLOCK, out)
        assert str(finding.breach.facts["window"]) == "2023-06-05..2023-06-09"

    @pytest.mark.parametrize("when", ["2023-06-05", "2023-06-09", "2023-06-05..2023-06-09"])
    def test_the_first_and_last_day_of_the_window_are_allowed(self, when: str) -> None:
        assert found("window", plan(self.within), a=when) == []

    def test_the_months_of_a_date_are_its_window(self) -> None:
        autumn = plan(row("2016-08..2016-09", kind="work"))
        assert found("window", autumn, a="2016-08-01..2016-09-30") == []
        assert short(one("window", autumn, a="2016-08-01..2016-10-01")) == 1

    def test_between_is_nearer_than_the_months_of_the_date(self) -> None:
        narrow = plan(row("2023-06", "KS", between="2023-06-05..2023-06-09"))
        assert short(one("window", narrow, a="2023-06-13")) == 4

    def test_a_stated_date_may_disagree_with_the_plans_own_window(self) -> None:
        assert short(one("window", plan(row("2023-06-12", "KS", between="2023-06-05..2023-06-09")))) == 3


class TestLatest:
    def latest(self, when: str, **more: str) -> dict[str, object]:
        return row(when, "KS", latest={"date": "2023-10-31", **more})

    def test_an_activity_without_a_latest_date_is_never_late(self) -> None:
        assert found("latest", plan(row("2023-11-07", "KS"))) == []

    def test_a_later_day_blocks(self) -> None:
        finding = one("latest", plan(self.latest("2023-11-07")))
        assert (finding.severity, short(finding), days(finding)) == (Severity.BLOCK, 7, ["2023-11-07"])

    def test_the_day_itself_is_in_time_and_the_next_is_not(self) -> None:
        assert found("latest", plan(self.latest("2023-10-31"))) == []
        assert short(one("latest", plan(self.latest("2023-11-01")))) == 1

    def test_it_is_the_last_day_that_counts(self) -> None:
        assert short(one("latest", plan(self.latest("2023-10-30..2023-11-02") | {"kind": "work"}))) == 2

    def test_its_law_and_severity_are_its_own(self) -> None:
        finding = one("latest", plan(self.latest("2023-11-07", law="KL 11 kap. 8 §", severity="question")))
        assert finding.severity is Severity.QUESTION
        assert finding.breach.requirement.law == "KL 11 kap. 8 §"
        assert str(finding.breach.facts["latest"].date) == "2023-10-31"

    def test_the_short_form_is_a_date_alone(self) -> None:
        assert short(one("latest", plan(row("2023-11-07", "KS", latest="2023-10-31")))) == 7


class TestFixed:
    decided = plan(row("2023-06-07", "KS", status="decided"))

    def test_a_decided_date_that_stays_is_fine(self) -> None:
        assert found("fixed", self.decided) == []

    @pytest.mark.parametrize(
        ("when", "off"), [("2023-06-06", 2), ("2023-06-08", 2), ("2023-06-07..2023-06-08", 1)]
    )
    def test_any_other_day_blocks(self, when: str, off: int) -> None:
        finding = one("fixed", self.decided, a=when)
        assert (finding.severity, short(finding)) == (Severity.BLOCK, off)
        assert str(finding.breach.facts["stated"]) == "2023-06-07"

    @pytest.mark.parametrize("status", ["draft", "called"])
    def test_a_date_that_is_not_decided_moves(self, status: str) -> None:
        assert found("fixed", plan(row("2023-06-07", "KS", status=status)), a="2023-06-14") == []

    @pytest.mark.parametrize("shrunk", ["2023-06-07..2023-06-16", "2023-06-05..2023-06-15"])
    def test_decided_work_that_could_shrink_stays_too_in_both_halves(self, shrunk: str) -> None:
        work = plan(row("2023-06-05..2023-06-16", kind="work", shortest=2, status="decided"))
        self.is_broken_in_both(work, shrunk)

    def test_decided_work_that_ends_on_a_weekend_is_not_cut_to_its_working_days(self) -> None:
        self.is_broken_in_both(
            plan(row("2023-06-12..2023-06-18", kind="work", status="decided")), "2023-06-12..2023-06-16"
        )

    def is_broken_in_both(self, work: Plan, when: str) -> None:
        assert found("fixed", work, a=when) != []
        shapes = list(BY_CODE["fixed"].post(work))
        assert all(holds(shape, work.schedule) for shape in shapes)
        assert not all(holds(shape, schedule(a=when)) for shape in shapes)


class TestLength:
    def test_the_plans_own_days_have_the_right_length(self) -> None:
        own = plan(
            row("2023-06-07", "KS"), row("2023-06-05..2023-06-16", kind="work"), row("2023-06-07..2023-06-08")
        )
        assert found("length", own) == []

    def test_a_meeting_of_two_days_keeps_both_even_over_a_weekend(self) -> None:
        two = plan(row("2023-06-07..2023-06-08", "KS"))
        finding = one("length", two, a="2023-06-07")
        assert (finding.severity, short(finding)) == (Severity.BLOCK, 1)
        assert (finding.breach.facts["needed"], finding.breach.facts["found"]) == (2, 1)
        assert found("length", two, a="2023-06-10..2023-06-11") == []

    def test_a_longer_meeting_is_wrong_and_short_by_nothing(self) -> None:
        assert short(one("length", plan(row("2023-06-07", "KS")), a="2023-06-07..2023-06-08")) == 0

    def test_work_keeps_its_working_days(self) -> None:
        ten = plan(row("2023-06-07..2023-06-20", kind="work"))
        assert found("length", ten, a="2023-06-08..2023-06-21") == []
        assert short(one("length", ten, a="2023-06-08..2023-06-20")) == 1
        assert short(one("length", ten, a="2023-06-08..2023-06-22")) == 0

    def test_easter_makes_the_same_work_longer_in_days(self) -> None:
        week = plan(row("2023-03-27..2023-03-31", kind="work"))
        assert found("length", week, a="2023-04-05..2023-04-13") == []
        assert short(one("length", week, a="2023-04-05..2023-04-12")) == 1

    def test_work_whose_length_is_stated_but_not_its_days_keeps_it(self) -> None:
        stated = plan(row(None, kind="work", length=5), row("2023-06-07"))
        assert found("length", stated, a="2023-06-05..2023-06-12") == []  # the 6th is a holiday
        assert short(one("length", stated, a="2023-06-05..2023-06-09")) == 1

    def test_work_that_may_shrink_is_as_long_as_its_shortest_or_longer(self) -> None:
        elastic = plan(row("2023-06-07..2023-06-20", kind="work", shortest=3))
        assert found("length", elastic, a="2023-06-07..2023-06-09") == []
        assert found("length", elastic, a="2023-06-07..2023-06-30") == []
        assert short(one("length", elastic, a="2023-06-07..2023-06-08")) == 1

    def test_work_known_to_the_month_has_at_least_a_working_day(self) -> None:
        month = plan(row("2016-05", kind="work"))
        assert found("length", month, a="2016-05-02") == found("length", month, a="2016-05-01..2016-05-31") == []
        assert short(one("length", month, a="2016-05-07..2016-05-08")) == 1

    def test_work_stated_on_one_day_is_of_one_day(self) -> None:
        assert found("length", plan(row("2023-06-07", kind="work")), a="2023-06-10") == []

    def test_an_end_before_the_beginning_is_no_length(self) -> None:
        weekend = plan(row("2023-06-10..2023-06-11", kind="work"))  # no working day at all
        assert found("length", weekend) == []
        assert found("length", weekend, a="2023-06-11..2023-06-10") != []


class TestStatedDay:
    def test_a_date_without_a_weekday_or_a_week_beside_it_is_fine(self) -> None:
        assert found("stated-day", plan(row("2023-06-07", "KS"))) == []

    def test_another_weekday_than_the_documents_is_a_warning(self) -> None:
        finding = one("stated-day", plan(row("2023-06-08", "KS", weekday="wed")))
        assert (finding.severity, days(finding)) == (Severity.WARN, ["2023-06-08"])
        assert finding.breach.facts == {"weekday": "wed", "week": None}

    def test_the_right_weekday_in_the_right_week_is_fine_and_the_sunday_before_is_not(self) -> None:
        right = plan(row("2023-06-05", "KS", weekday="mon", week=23), row("2023-06-04", "KS", week=23))
        assert one("stated-day", right).breach.activities == ("b",)

    @pytest.mark.parametrize(("when", "week"), [("2023-01-01", 52), ("2021-01-03", 53), ("2024-12-30", 1)])
    def test_the_days_around_new_year_belong_to_the_iso_week(self, when: str, week: int) -> None:
        assert found("stated-day", plan(row(when, "KS", week=week))) == []

    def test_it_is_the_first_day_that_counts(self) -> None:
        assert found("stated-day", plan(row("2023-06-07..2023-06-09", "KS", weekday="wed"))) == []

    def test_a_weekday_beside_a_month_has_no_day_to_disagree_with(self) -> None:
        assert found("stated-day", plan(row("2023-06", "KS", weekday="wed"))) == []
