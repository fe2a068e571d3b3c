"""The statutes' own days: each rule trivially fine, broken, and just fine beside it."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from constraints.check import allowed, check
from plans.files import parse_plan, read_plan
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from plans.severity import Severity
from tests.constraints.making import Row, days, found, one, plan, row, short


def budget(when: str | None, body: str, **more: Any) -> Row:
    return row(when, body, **({"kind": "decision", "matter": "budget"} | more))


def sent(when: str, title: str, **more: Any) -> Row:
    return row(when, "EKO", kind="mailing", title=title, recipients=["KF"], **more)


class TestBudgetProposal:
    def test_a_proposal_in_june_is_early(self) -> None:
        assert found("budget-proposal", plan(budget("2023-06-07", "KS"))) == []

    def test_november_is_a_question_of_special_reasons(self) -> None:
        finding = one("budget-proposal", plan(budget("2023-11-07", "KS")))
        assert (finding.severity, short(finding), days(finding)) == (Severity.QUESTION, 7, ["2023-11-07"])
        assert finding.breach.requirement.law == "KL 11 kap. 8 §"
        assert finding.breach.facts["tax_rate"] is None

    def test_the_last_of_october_is_in_time_and_the_first_of_november_is_not(self) -> None:
        assert found("budget-proposal", plan(budget("2023-10-31", "KS"))) == []
        assert short(one("budget-proposal", plan(budget("2023-11-01", "KS")))) == 1

    def test_the_tax_rate_proposed_in_october_is_seen(self) -> None:
        rate = row("2023-10-31", "KS", kind="decision", title="Förslag till skattesats")
        assert one("budget-proposal", plan(budget("2023-11-07", "KS"), rate)).breach.facts["tax_rate"] == "b"
        late = rate | {"date": "2023-11-01"}
        assert one("budget-proposal", plan(budget("2023-11-07", "KS"), late)).breach.facts["tax_rate"] is None

    def test_after_november_there_is_no_exception(self) -> None:
        assert one("budget-proposal", plan(budget("2023-11-30", "KS"))).severity is Severity.QUESTION
        assert one("budget-proposal", plan(budget("2023-12-01", "KS"))).severity is Severity.WARN

    def test_where_the_day_is_free_the_next_working_day_is_in_time(self) -> None:
        assert found("budget-proposal", plan(budget("2026-11-02", "KS"))) == []  # 31 October 2026 is a Saturday
        assert short(one("budget-proposal", plan(budget("2026-11-03", "KS")))) == 1

    def test_it_is_the_first_proposal_that_counts(self) -> None:
        both = plan(budget("2023-11-07", "KS"), budget("2023-06-07", "KS"))
        assert found("budget-proposal", both) == []

    @pytest.mark.parametrize("matter", ["rambudget", "investeringsbudget", "internbudget", "namndbudget", "mal"])
    def test_another_matter_is_another_matter(self, matter: str) -> None:
        assert found("budget-proposal", plan(budget("2023-11-07", "KS", matter=matter))) == []

    @pytest.mark.parametrize(
        "title",
        ["Budgetuppföljning", "Budgetförutsättningar", "Tilläggsbudget", "Budgetprognos", "Tidsplan för budget"],
    )
    def test_a_title_about_something_else_than_the_budget_itself(self, title: str) -> None:
        assert found("budget-proposal", plan(row("2023-11-07", "KS", kind="decision", title=title))) == []

    def test_the_matter_is_read_from_the_title_where_the_plan_does_not_say_it(self) -> None:
        titled = row("2023-11-07", "KS", kind="decision", title="Mål och budget 2024")
        assert short(one("budget-proposal", plan(titled))) == 7

    def test_those_who_draft_the_budget_may_meet_with_the_board(self) -> None:
        def titled(title: str) -> Plan:
            return plan(row("2023-11-07", "KS", kind="decision", title=title))

        assert short(one("budget-proposal", titled("Budgetberedning och kommunstyrelse: mål och budget"))) == 7
        assert found("budget-proposal", titled("Budgetberedning med kommunstyrelsen")) == []

    @pytest.mark.parametrize("step", ["information", "input", "negotiation"])
    def test_the_board_that_only_hears_of_it_proposes_nothing(self, step: str) -> None:
        assert found("budget-proposal", plan(budget("2023-11-07", "KS", step=step))) == []

    def test_a_budget_treated_in_its_own_year_is_late_by_months(self) -> None:
        late = plan(budget("2024-01-10", "KS", title="Budget 2024"))
        assert one("budget-proposal", late).severity is Severity.WARN
        assert found("budget-proposal", plan(budget("2024-01-10", "KS", title="Budget 2025"))) == []

    def test_a_latest_day_by_the_same_paragraph_says_it_already(self) -> None:
        latest = {"date": "2023-10-31", "law": "KL 11 kap. 8 §"}
        assert found("budget-proposal", plan(budget("2023-11-07", "KS", latest=latest))) == []
        other = latest | {"law": "KL 11 kap. 9 §"}
        assert found("budget-proposal", plan(budget("2023-11-07", "KS", latest=other))) != []

    def test_the_law_of_today_is_not_asked_of_the_years_before_it(self) -> None:
        assert found("budget-proposal", plan(budget("2016-11-07", "KS"))) == []

    def test_an_answer_in_the_plan_is_an_exception_with_its_reason(self) -> None:
        answer = {"budget-proposal": {"severity": "allow", "because": "Regeringsbildningen dröjde"}}
        assert found("budget-proposal", plan(budget("2023-11-07", "KS", rules=answer))) == []


class TestBudgetDecision:
    def test_a_decision_in_june_is_early(self) -> None:
        assert found("budget-decision", plan(budget("2023-06-19", "KF"))) == []

    def test_december_is_a_question_and_the_new_year_too_late(self) -> None:
        finding = one("budget-decision", plan(budget("2023-12-18", "KF")))
        assert (finding.severity, short(finding)) == (Severity.QUESTION, 18)
        assert finding.breach.requirement.law == "KL 11 kap. 10 och 11 §§"
        late = plan(budget("2024-01-29", "KF", title="Budget 2024"))
        assert one("budget-decision", late).severity is Severity.WARN

    def test_the_last_of_november_is_in_time(self) -> None:
        assert found("budget-decision", plan(budget("2023-11-30", "KF"))) == []
        assert short(one("budget-decision", plan(budget("2023-12-01", "KF")))) == 1

    def test_the_tax_rate_fixed_in_november_is_seen(self) -> None:
        rate = row("2023-11-27", "KF", kind="decision", title="Skattesats 2024")
        assert one("budget-decision", plan(budget("2023-12-18", "KF"), rate)).breach.facts["tax_rate"] == "b"

    def test_in_an_election_year_it_is_the_last_decision_that_counts(self) -> None:
        assert found("budget-decision", plan(budget("2023-06-19", "KF"), budget("2023-12-18", "KF"))) == []
        assert one("budget-decision", plan(budget("2022-06-20", "KF"), budget("2022-12-12", "KF")))


class TestNewCouncil:
    def test_an_ordinary_year_has_one_council(self) -> None:
        assert found("new-council", plan(budget("2023-06-19", "KF"))) == []

    def test_the_old_council_does_not_fix_the_budget_of_an_election_year(self) -> None:
        finding = one("new-council", plan(budget("2022-06-20", "KF")))
        assert (finding.severity, short(finding)) == (Severity.WARN, 117)
        assert finding.breach.requirement.law == "KL 5 kap. 9 §, 11 kap. 10 §"

    def test_the_fifteenth_of_october_is_the_first_day(self) -> None:
        assert found("new-council", plan(budget("2026-10-15", "KF"))) == []
        assert short(one("new-council", plan(budget("2026-10-14", "KF")))) == 1

    def test_a_decision_in_june_that_the_new_council_confirms_is_fine(self) -> None:
        assert found("new-council", plan(budget("2022-06-20", "KF"), budget("2022-11-21", "KF"))) == []


class TestProposalPublic:
    def decided(self, *proposed: str, dependencies: Any = ()) -> Plan:
        boards = [budget(when, "KS") for when in proposed]
        return plan(*boards, budget("2023-11-27", "KF"), dependencies=list(dependencies))

    def test_three_weeks_before_is_fine(self) -> None:
        assert found("proposal-public", self.decided("2023-11-06")) == []

    def test_a_proposal_in_the_week_before_the_meeting_is_a_warning(self) -> None:
        finding = one("proposal-public", self.decided("2023-11-22"))
        assert (finding.severity, short(finding)) == (Severity.WARN, 2)
        assert days(finding) == ["2023-11-22", "2023-11-27"]
        assert finding.breach.requirement.law == "KL 8 kap. 14 §"

    def test_a_week_before_is_enough_and_six_days_are_not(self) -> None:
        assert found("proposal-public", self.decided("2023-11-20")) == []
        assert short(one("proposal-public", self.decided("2023-11-21"))) == 1

    def test_one_proposal_in_time_is_enough(self) -> None:
        assert found("proposal-public", self.decided("2023-11-06", "2023-11-22")) == []

    def test_without_a_proposal_it_is_board_first_that_asks(self) -> None:
        assert found("proposal-public", self.decided()) == []
        assert found("board-first", self.decided())

    def test_a_dependency_of_a_week_says_it_already_and_a_shorter_one_does_not(self) -> None:
        week = {"first": "a", "then": "b", "at_least": "1 week"}
        assert found("proposal-public", self.decided("2023-11-22", dependencies=[week])) == []
        short_one = week | {"at_least": "4 working days"}
        assert found("proposal-public", self.decided("2023-11-22", dependencies=[short_one])) != []


class TestBoardBefore:
    council = row("2023-06-19", "KF", kind="decision", matter="mal")

    def test_a_matter_that_only_the_council_has_is_another_rules(self) -> None:
        assert found("board-before", plan(self.council)) == []

    def test_a_board_that_meets_after_the_decision_is_a_question(self) -> None:
        finding = one("board-before", plan(self.council, row("2023-06-26", "KS", matter="mal")))
        assert (finding.severity, short(finding)) == (Severity.QUESTION, 7)
        assert finding.breach.requirement.law == "KL 5 kap. 26 och 28 §§"

    def test_the_same_day_is_in_time_and_one_meeting_is_enough(self) -> None:
        assert found("board-before", plan(self.council, row("2023-06-19", "KS", matter="mal"))) == []
        meetings = [row("2023-06-26", "KS", matter="mal"), row("2023-06-07", "KS", matter="mal")]
        assert found("board-before", plan(self.council, *meetings)) == []

    def test_a_dependency_says_it_already_and_the_budget_has_a_rule_of_its_own(self) -> None:
        rows = [self.council, row("2023-06-26", "KS", matter="mal")]
        assert found("board-before", plan(*rows, dependencies=[{"first": "b", "then": "a"}])) == []
        assert found("board-before", plan(budget("2023-06-19", "KF"), budget("2023-06-26", "KS"))) == []


class TestCouncilCall:
    def called(self, when: str, title: str = "Kallelse till fullmäktige", **parts: Any) -> Plan:
        return plan(sent(when, title), row("2023-11-27", "KF"), **parts)

    def test_two_weeks_before_is_fine(self) -> None:
        assert found("council-call", self.called("2023-11-13")) == []

    def test_a_call_in_the_week_before_is_a_warning(self) -> None:
        finding = one("council-call", self.called("2023-11-22"))
        assert (finding.severity, short(finding), finding.breach.activities) == (Severity.WARN, 2, ("a", "b"))
        assert finding.breach.requirement.law == "KL 5 kap. 13 och 15 §§"

    def test_a_week_before_is_enough_and_six_days_are_not(self) -> None:
        assert found("council-call", self.called("2023-11-20")) == []
        assert short(one("council-call", self.called("2023-11-21"))) == 1

    @pytest.mark.parametrize("title", ["Tillkännagivande", "Kungörelse", "Föredragningslista till KF"])
    def test_what_announces_the_meeting_is_a_call_too(self, title: str) -> None:
        assert found("council-call", self.called("2023-11-22", title)) != []

    def test_other_mailings_may_come_later(self) -> None:
        assert found("council-call", self.called("2023-11-22", "Kompletterande handlingar")) == []

    def test_it_is_the_meeting_that_depends_on_it_or_else_the_next(self) -> None:
        meetings = [row("2023-11-27", "KF"), row("2023-12-18", "KF")]
        of = plan(sent("2023-11-22", "Kallelse"), *meetings, dependencies=[{"first": "a", "then": "c"}])
        assert found("council-call", of) == []
        assert one("council-call", plan(sent("2023-11-22", "Kallelse"), *meetings)).breach.activities == ("a", "b")

    def test_a_dependency_of_a_week_says_it_already(self) -> None:
        link = [{"first": "a", "then": "b", "at_least": "5 working days"}]
        assert found("council-call", self.called("2023-11-22", dependencies=link)) == []

    def test_a_call_without_a_meeting_after_it_calls_to_nothing(self) -> None:
        assert found("council-call", plan(sent("2023-11-28", "Kallelse"), row("2023-11-27", "KF"))) == []


class TestAnnualReport:
    def test_a_report_in_march_is_early(self) -> None:
        assert found("annual-report", plan(sent("2024-03-27", "Årsredovisning 2023 lämnas"))) == []

    def test_handed_over_later_it_is_a_warning(self) -> None:
        finding = one("annual-report", plan(sent("2024-04-22", "Årsredovisning 2023 lämnas")))
        assert (finding.severity, short(finding)) == (Severity.WARN, 7)
        assert finding.breach.requirement.law == "KL 11 kap. 20 §"

    def test_the_fifteenth_of_april_is_in_time_or_the_monday_after(self) -> None:
        assert found("annual-report", plan(sent("2024-04-15", "Årsredovisning 2023"))) == []
        assert short(one("annual-report", plan(sent("2024-04-16", "Årsredovisning 2023")))) == 1
        assert found("annual-report", plan(sent("2023-04-17", "Årsredovisning 2022"))) == []  # the 15th: Saturday

    def test_without_a_row_for_it_the_boards_decision_is_asked_about(self) -> None:
        board = row("2024-04-22", "KS", kind="decision", title="Årsredovisning 2023")
        assert one("annual-report", plan(board)).severity is Severity.QUESTION
        assert found("annual-report", plan(board, sent("2024-04-10", "Årsredovisning 2023"))) == []

    def test_the_councils_own_meeting_may_be_later(self) -> None:
        council = row("2024-05-27", "KF", kind="decision", title="Årsredovisning 2023")
        assert found("annual-report", plan(council)) == []


class TestDischarge:
    def decided(self, when: str, title: str = "Årsredovisning och ansvarsfrihet") -> Plan:
        return plan(row(when, "KF", kind="decision", title=title))

    def test_may_is_early(self) -> None:
        assert found("discharge", self.decided("2024-05-27")) == []

    def test_august_is_too_late(self) -> None:
        finding = one("discharge", self.decided("2024-08-26"))
        assert (finding.severity, short(finding)) == (Severity.WARN, 56)  # 30 June 2024 is a Sunday
        assert finding.breach.requirement.law == "KL 5 kap. 24 §, 11 kap. 21 §"

    def test_the_end_of_june_is_in_time(self) -> None:
        assert found("discharge", self.decided("2023-06-30")) == []
        assert short(one("discharge", self.decided("2023-07-03"))) == 3
        assert found("discharge", self.decided("2024-07-01")) == []

    def test_where_discharge_is_not_named_the_annual_report_is_before_it(self) -> None:
        assert found("discharge", self.decided("2024-08-26", "Årsredovisning 2023")) != []

    def test_where_it_is_named_the_report_may_be_noted_again(self) -> None:
        again = row("2024-08-26", "KF", kind="decision", title="Årsredovisning för bolagen")
        first = row("2024-05-27", "KF", kind="decision", title="Årsredovisning och ansvarsfrihet")
        assert found("discharge", plan(first, again)) == []

    def test_each_year_is_looked_at_by_itself(self) -> None:
        first = row("2024-05-27", "KF", kind="decision", title="Ansvarsfrihet 2023")
        second = row("2025-08-25", "KF", kind="decision", title="Årsredovisning 2024")
        assert one("discharge", plan(first, second)).breach.activities == ("b",)


class TestAnnualReportFirst:
    discharge = row("2024-04-29", "KF", kind="decision", title="Ansvarsfrihet 2023")

    def approved(self, when: str, **more: Any) -> Row:
        return row(when, "KF", kind="decision", title="Årsredovisning 2023", **more)

    def test_discharge_alone_or_with_the_report_in_one_row_is_fine(self) -> None:
        assert found("annual-report-first", plan(self.discharge)) == []
        both = self.discharge | {"title": "Årsredovisning 2023 och ansvarsfrihet"}
        assert found("annual-report-first", plan(both, self.approved("2024-05-27"))) == []

    def test_a_report_that_is_approved_after_discharge_is_a_warning(self) -> None:
        finding = one("annual-report-first", plan(self.discharge, self.approved("2024-05-27")))
        assert (finding.severity, short(finding), finding.breach.activities) == (Severity.WARN, 28, ("b", "a"))
        assert days(finding) == ["2024-05-27", "2024-04-29"]
        assert finding.breach.requirement.law == "KL 11 kap. 21 §"

    def test_the_same_day_is_in_time_and_the_day_after_is_not(self) -> None:
        assert found("annual-report-first", plan(self.discharge, self.approved("2024-04-29"))) == []
        assert short(one("annual-report-first", plan(self.discharge, self.approved("2024-04-30")))) == 1

    def test_a_report_that_is_handed_over_after_discharge_is_one_too(self) -> None:
        late = sent("2024-05-06", "Årsredovisning 2023 lämnas")
        finding = one("annual-report-first", plan(self.discharge, late))
        assert (finding.breach.facts["step"], short(finding)) == ("sent", 7)
        assert found("annual-report-first", plan(self.discharge, late | {"date": "2024-04-10"})) == []

    def test_the_matter_alone_does_not_approve_the_report(self) -> None:
        of = plan(self.discharge | {"matter": "arsredovisning"}, self.approved("2024-05-27"))
        assert short(one("annual-report-first", of)) == 28

    def test_another_years_report_is_another_matter(self) -> None:
        assert found("annual-report-first", plan(self.discharge, self.approved("2025-04-28"))) == []

    def test_a_dependency_says_it_already_and_an_answer_stays(self) -> None:
        rows = [self.discharge, self.approved("2024-05-27")]
        assert found("annual-report-first", plan(*rows, dependencies=[{"first": "b", "then": "a"}])) == []
        answer = {"annual-report-first": {"severity": "allow", "because": "Beslutas om igen i maj"}}
        assert found("annual-report-first", plan(self.discharge | {"rules": answer}, rows[1])) == []


class TestInterimReport:
    def test_a_report_in_september_is_early(self) -> None:
        assert found("interim-report", plan(sent("2023-09-27", "Delårsrapport per augusti lämnas"))) == []

    def test_more_than_two_months_after_its_period_is_a_warning(self) -> None:
        finding = one("interim-report", plan(sent("2023-11-07", "Delårsrapport per den 31 augusti")))
        assert (finding.severity, short(finding)) == (Severity.WARN, 7)
        assert finding.breach.requirement.law == "KL 11 kap. 16 §"

    @pytest.mark.parametrize(
        ("title", "last", "late"),
        [
            ("Delårsrapport per augusti", "2023-10-31", "2023-11-01"),
            ("Delårsrapport januari–juni", "2023-08-30", "2023-08-31"),
            ("Delårsrapport T1", "2023-06-30", "2023-07-03"),
            ("Delårsrapport tertial 2", "2023-10-31", "2023-11-01"),
            ("Delårsrapport", "2023-10-31", "2023-11-01"),
        ],
    )
    def test_the_period_is_read_from_the_title(self, title: str, last: str, late: str) -> None:
        assert found("interim-report", plan(sent(last, title))) == []
        assert found("interim-report", plan(sent(late, title))) != []

    def test_without_a_row_for_it_the_boards_decision_is_asked_about(self) -> None:
        board = row("2023-11-07", "KS", kind="decision", title="Delårsrapport 2")
        finding = one("interim-report", plan(board))
        assert (finding.severity, finding.breach.facts["named"]) == (Severity.QUESTION, False)

    def test_a_period_that_nobody_names_is_assumed_and_asked_about(self) -> None:
        unnamed, named = sent("2023-11-07", "Delårsrapport"), sent("2023-11-07", "Delårsrapport augusti")
        assert one("interim-report", plan(unnamed)).severity is Severity.QUESTION
        assert one("interim-report", plan(named)).severity is Severity.WARN

    def test_before_2019_nothing_is_said(self) -> None:
        assert found("interim-report", plan(sent("2018-11-07", "Delårsrapport augusti"))) == []
        assert found("interim-report", plan(sent("2019-11-07", "Delårsrapport augusti"))) != []

    def test_two_reports_of_a_year_are_two(self) -> None:
        both = plan(sent("2023-06-05", "Delårsrapport T1"), sent("2023-11-07", "Delårsrapport T2"))
        assert one("interim-report", both).breach.activities == ("b",)


class TestFreeDays:
    def test_a_latest_day_by_law_that_is_free_is_the_next_working_day(self) -> None:
        law = {"date": "2026-10-31", "law": "KL 11 kap. 8 §"}
        assert found("latest", plan(budget("2026-11-02", "KS", latest=law))) == []
        assert short(one("latest", plan(budget("2026-11-03", "KS", latest=law)))) == 1

    def test_a_local_day_is_as_it_stands(self) -> None:
        assert short(one("latest", plan(budget("2026-11-02", "KS", latest="2026-10-31")))) == 2


class TestSeries:
    year = """
title: Sammanträden 2027
horizon: 2027-01..2027-12
bodies: {KF: {name: Fullmäktige, kind: council, meets: last mon in nov}, KS: {name: Styrelsen, kind: board}}
series:
  kf: {title: Fullmäktige, kind: decision, bodies: [KF], dates: [2027-11-29]}
  ks: {title: Styrelsen, kind: decision, bodies: [KS], before: {each: kf, by: 14 days}, dates: [2027-11-15]}
"""

    def asked(self, activities: str) -> list[str]:
        return [finding.rule for finding in check(parse_plan(self.year + activities).plan)]

    def test_ordinary_meetings_are_asked_nothing(self) -> None:
        assert self.asked("") == []

    def test_a_budget_at_one_of_them_asks_for_the_boards_and_then_for_its_days(self) -> None:
        budget = "activities:\n  kf-1: {title: 'Fullmäktige: budget 2028'}\n"
        assert self.asked(budget) == ["board-first"]
        assert self.asked(f"{budget}  ks-1: {{title: Styrelsen, matter: budget}}\n") == ["budget-proposal"]


class TestElectionYears:
    second = Path(__file__).parent / "valar-2022.yaml"

    def test_a_second_calendar_that_obeys_everything_has_nothing_above_information(self) -> None:
        of = read_plan(self.second).plan
        assert [f for f in check(of) if f.severity.rank < Severity.INFO.rank] == []
        assert [f.breach.rule for f in allowed(of)] == ["budget-proposal"]

    @pytest.mark.parametrize(
        ("key", "day", "rule"),
        [
            ("kf-budget", "2022-10-14", "new-council"),
            ("kf-budget", "2022-12-05", "budget-decision"),
            ("ks-budget", "2022-11-15", "proposal-public"),
            ("kallelse", "2022-11-15", "council-call"),
            ("csg-budget", "2022-11-01", "unions-first"),
            ("arsredovisning-lamnas", "2022-04-20", "annual-report"),  # the 15th is Good Friday
            ("kf-ansvarsfrihet", "2022-08-29", "discharge"),
            ("arsredovisning-lamnas", "2022-06-29", "annual-report-first"),
            ("ks-delarsrapport", "2022-11-08", "interim-report"),
        ],
    )
    def test_each_of_its_days_is_held_by_the_law(self, key: str, day: str, rule: str) -> None:
        of = read_plan(self.second).plan
        moved = Schedule({**of.schedule, key: Slot(date.fromisoformat(day), date.fromisoformat(day))})
        assert rule in {finding.rule for finding in check(of, moved)}
