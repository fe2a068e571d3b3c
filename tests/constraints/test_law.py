"""Who must be heard before whom, and who may not decide."""

from typing import Any

import pytest

from plans.plan import Plan
from plans.severity import Severity
from tests.constraints.making import Row, days, found, one, plan, row, short


class TestBoardFirst:
    council = row("2023-06-19", "KF", kind="decision", matter="budget")

    def test_a_plan_without_a_council_has_nobody_to_prepare_for(self) -> None:
        assert found("board-first", plan(row("2023-06-07", "KS", kind="decision"))) == []

    def test_a_decision_that_nobody_prepares_is_a_question(self) -> None:
        finding = one("board-first", plan(self.council))
        assert (finding.severity, days(finding)) == (Severity.QUESTION, ["2023-06-19"])
        assert finding.breach.requirement.law == "KL 5 kap. 26 och 28 §§"

    def test_the_board_on_the_same_matter_prepares_it_and_on_another_it_does_not(self) -> None:
        assert found("board-first", plan(self.council, row("2023-06-07", "KS", matter="budget"))) == []
        assert found("board-first", plan(self.council, row("2023-06-07", "KS", matter="mål"))) != []
        assert found("board-first", plan(self.council | {"matter": None}, row("2023-06-07", "KS"))) != []

    def test_a_dependency_on_the_board_prepares_it_and_a_later_meeting_does_not(self) -> None:
        rows = [row("2023-06-07", "KS"), row("2023-06-19", "KF", kind="decision")]
        assert found("board-first", plan(*rows, dependencies=[{"first": "a", "then": "b"}])) == []
        assert found("board-first", plan(*rows, dependencies=[{"first": "b", "then": "a"}])) != []

    def linked(self, origin: str, *, board: Row | None = None, **council: Any) -> Plan:
        rows = [row("2023-06-07", "KS", **(board or {})), row("2023-06-19", "KF", kind="decision", **council)]
        return plan(*rows, dependencies=[{"first": "a", "then": "b", "origin": origin}])

    def test_a_series_puts_a_meeting_before_but_not_its_matter(self) -> None:
        finding = one("board-first", self.linked("series", matter="taxor"))
        assert finding.breach.facts["near"] == ["a"]
        assert found("board-first", self.linked("series", board={"matter": "taxor"}, matter="taxor")) == []
        assert found("board-first", self.linked("reading", matter="taxor")) == []
        assert found("board-first", self.linked("series")) == []

    def test_the_budgets_own_days_ask_which_meeting_of_the_board_proposes_it(self) -> None:
        assert one("board-first", self.linked("reading", matter="budget")).breach.facts["near"] == ["a"]
        proposed = {"kind": "decision", "matter": "budget"}
        assert found("board-first", self.linked("reading", board=proposed, matter="budget")) == []
        titled = {"kind": "decision", "title": "Förslag till budget"}
        assert found("board-first", self.linked("reading", board=titled, matter="mal-och-budget-2024")) == []

    def test_a_workshop_on_the_budget_proposes_nothing_unless_the_plan_says_so(self) -> None:
        workshop = row("2023-06-07", "KS", title="Workshop om budget")
        assert one("board-first", plan(workshop, self.council)).breach.facts["near"] == ["a"]
        assert found("board-first", plan(workshop | {"matter": "budget"}, self.council)) == []

    @pytest.mark.parametrize("other", [{"kind": "deadline"}, {"bodies": ["AU"]}, {"bodies": ["KSO"]}])
    def test_only_a_meeting_of_the_board_itself_is_one(self, other: dict[str, Any]) -> None:
        assert found("board-first", plan(self.council, row("2023-06-07", "KS", matter="budget") | other)) != []

    def test_a_meeting_of_the_council_without_a_decision_needs_no_proposal(self) -> None:
        assert found("board-first", plan(row("2023-06-19", "KF"))) == []

    def test_a_decision_known_to_the_month_is_asked_about_too(self) -> None:
        assert days(one("board-first", plan(row("2023-11", "KF", kind="decision")))) == []

    def test_the_order_of_the_days_is_the_dependencys_matter(self) -> None:
        assert found("board-first", plan(self.council, row("2023-06-26", "KS", matter="budget"))) == []


class TestUnionsFirst:
    def decided(self, when: str, *unions: str, step: str = "proposal", body: str = "KS", **parts: Any) -> Plan:
        decision = row(when, body, kind="decision", matter="budget", step=step)
        return plan(decision, *(row(day, "CSG", matter="budget") for day in unions), **parts)

    def test_a_plan_that_never_meets_the_unions_is_fine(self) -> None:
        assert found("unions-first", self.decided("2023-06-07")) == []

    def test_unions_met_after_the_decision_are_a_question(self) -> None:
        finding = one("unions-first", self.decided("2023-06-07", "2023-06-14"))
        assert (finding.severity, short(finding)) == (Severity.QUESTION, 8)
        assert days(finding) == ["2023-06-14", "2023-06-07"]
        assert finding.breach.requirement.law == "MBL 11 och 19 §§"
        assert finding.breach.facts["decision"] == finding.breach.requirement.about == "a"

    def test_the_day_before_is_in_time_and_the_day_itself_is_not(self) -> None:
        assert found("unions-first", self.decided("2023-06-07", "2023-06-06")) == []
        assert short(one("unions-first", self.decided("2023-06-07", "2023-06-07"))) == 1

    def test_it_is_the_end_of_the_meeting_with_the_unions_that_counts(self) -> None:
        of = self.decided("2023-06-07", "2023-06-05")
        assert short(one("unions-first", of, a="2023-06-07", b="2023-06-05..2023-06-07")) == 1

    def test_one_meeting_before_is_enough(self) -> None:
        assert found("unions-first", self.decided("2023-06-07", "2023-06-14", "2023-06-05")) == []

    def test_a_meeting_without_a_day_may_yet_be_before(self) -> None:
        assert found("unions-first", self.decided("2023-06-07", "2023-06-14", "2023-05")) == []

    def test_another_matter_is_another_matter(self) -> None:
        other = plan(
            row("2023-06-07", "KS", matter="budget", step="proposal"), row("2023-06-14", "CSG", matter="mål")
        )
        assert found("unions-first", other) == []

    @pytest.mark.parametrize(
        ("body", "step", "asked"),
        [
            ("KS", "proposal", True),
            ("KS", "decision", True),
            ("AU", "decision", True),
            ("AU", "proposal", False),  # binds nobody yet
            ("KF", "decision", False),  # the council is not the employer's first word
            ("KS", "information", False),
            ("KSO", "decision", False),
        ],
    )
    def test_it_is_asked_of_those_who_decide_for_the_employer(self, body: str, step: str, asked: bool) -> None:
        assert bool(found("unions-first", self.decided("2023-06-07", "2023-06-14", body=body, step=step))) is asked

    def test_a_dependency_between_the_two_says_it_already(self) -> None:
        link = [{"first": "b", "then": "a"}]
        assert found("unions-first", self.decided("2023-06-07", "2023-06-14", dependencies=link)) == []

    def test_a_decision_where_the_unions_sit_in_is_no_meeting_before_itself(self) -> None:
        together = plan(row("2023-06-07", "KS", "CSG", matter="budget", step="proposal"))
        assert found("unions-first", together) == []


class TestUnionsSameDay:
    def decided(self, *unions: dict[str, Any], step: str = "proposal", **parts: Any) -> Plan:
        return plan(row("2023-06-07", "KS", kind="decision", matter="budget", step=step), *unions, **parts)

    def test_unions_met_another_day_are_fine(self) -> None:
        assert found("unions-same-day", self.decided(row("2023-06-14", "CSG"))) == []

    def test_a_meeting_on_the_day_itself_may_be_about_the_decision(self) -> None:
        finding = one("unions-same-day", self.decided(row("2023-06-07", "CSG")))
        assert (finding.severity, days(finding)) == (Severity.QUESTION, ["2023-06-07"])
        assert finding.breach.activities == ("b", "a")

    def test_the_day_before_is_fine(self) -> None:
        assert found("unions-same-day", self.decided(row("2023-06-06", "CSG"))) == []

    def test_the_days_that_the_two_share_are_told(self) -> None:
        of = self.decided(row("2023-06-06..2023-06-07", "CSG"))
        assert days(one("unions-same-day", of)) == ["2023-06-07"]

    def test_another_meeting_on_the_matter_before_does_not_answer_it(self) -> None:
        met = [row(day, "CSG", matter="budget") for day in ("2023-05-31", "2023-06-07")]
        assert one("unions-same-day", self.decided(*met)).breach.activities == ("c", "a")

    def test_the_only_meeting_on_the_matter_is_left_to_the_other_rule(self) -> None:
        of = self.decided(row("2023-06-07", "CSG", matter="budget"))
        assert found("unions-same-day", of) == []
        assert len(found("unions-first", of)) == 1

    def test_a_meeting_on_another_matter_is_fine(self) -> None:
        assert found("unions-same-day", self.decided(row("2023-06-07", "CSG", matter="skolan"))) == []

    def test_a_meeting_where_nothing_is_decided_is_fine(self) -> None:
        assert found("unions-same-day", plan(row("2023-06-07", "KS"), row("2023-06-07", "CSG"))) == []

    def test_a_dependency_says_it_already(self) -> None:
        link = [{"first": "b", "then": "a"}]
        assert found("unions-same-day", self.decided(row("2023-06-07", "CSG"), dependencies=link)) == []


class TestCommitteeFinal:
    def goals(self, body: str = "AU", step: str = "decision", **more: Any) -> Plan:
        decision = row("2019-05-22", body, kind="decision", matter="mål", step=step) | more
        return plan(decision, row("2019-06-24", "KF", matter="mål", step="decision"))

    def test_the_board_decides(self) -> None:
        assert found("committee-final", self.goals("KS")) == []

    def test_a_subcommittee_that_decides_what_goes_to_the_council_is_a_question(self) -> None:
        finding = one("committee-final", self.goals())
        assert (finding.severity, days(finding)) == (Severity.QUESTION, ["2019-05-22"])
        assert finding.breach.requirement.law == "KL 5 kap. 1 §, 6 kap. 38 §"
        assert finding.breach.facts["council"] == ["b"]
        assert finding.breach.activities == ("a",)

    def test_its_proposal_is_fine(self) -> None:
        assert found("committee-final", self.goals(step="proposal")) == []

    def test_what_does_not_go_to_the_council_is_its_own(self) -> None:
        assert found("committee-final", self.goals(matter="tidplan")) == []
        assert found("committee-final", self.goals(matter=None)) == []

    def test_together_with_the_board_it_is_the_board_that_decides(self) -> None:
        assert found("committee-final", self.goals(bodies=["AU", "KS"])) == []

    def test_only_a_gathering_decides(self) -> None:
        assert found("committee-final", self.goals(kind="deadline")) == []

    @pytest.mark.parametrize(
        ("title", "asked"),
        [("Slutligt beslut om ny organisation", True), ("Beslut om ny organisation", False)],
    )
    def test_a_title_that_says_so_is_a_final_decision(self, title: str, *, asked: bool) -> None:
        decision = row("2019-05-22", "AU", kind="decision", title=title)
        of = plan(decision, row("2019-06-24", "KF", kind="decision", title=title))
        assert bool(found("committee-final", of)) is asked

    def test_a_final_decision_that_the_council_never_sees_is_its_own(self) -> None:
        decision = row("2019-05-22", "AU", kind="decision", title="Slutligt beslut om ny organisation")
        assert found("committee-final", plan(decision, row("2019-06-24", "KF", title="Taxor"))) == []
