"""What a reader would ask the author of the document."""

from typing import Any

import pytest

from plans.severity import Severity
from tests.constraints.making import days, found, one, plan, row, short

TABLE = {
    "columns": ["Tid", "Vem", "Vilka", "Vad"],
    "date": "Tid",
    "title": "Vad",
    "participants": ["Vem", "Vilka"],
}


class TestUncertain:
    def test_a_certain_date_is_fine(self) -> None:
        assert found("uncertain", plan(row("2019-06-04", "KS"))) == []

    def test_a_date_that_the_document_doubts_is_a_question(self) -> None:
        finding = one("uncertain", plan(row("2019-06-04?", "KS")))
        assert (finding.severity, days(finding)) == (Severity.QUESTION, ["2019-06-04"])
        assert str(finding.breach.facts["when"]) == "2019-06-04?"

    def test_a_month_may_be_doubted_too_and_has_no_day(self) -> None:
        assert days(one("uncertain", plan(row("2019-06?", "KS"), row("2019-06", "KS")))) == []


class TestUndated:
    def test_a_day_is_a_date(self) -> None:
        assert found("undated", plan(row("2019-06-04", "KS"), row("2019-06-04..2019-06-05", "KS"))) == []

    def test_a_month_is_none_and_neither_is_nothing(self) -> None:
        month, nothing = found("undated", plan(row("2019-06", "KS"), row(None, "KS")))
        assert (month.severity, days(month), month.breach.facts["length"]) == (Severity.INFO, [], 30)
        assert nothing.breach.facts["window"] == plan(row("2019-06", "KS")).days

    def test_a_proposal_that_gives_it_a_day_settles_it(self) -> None:
        assert found("undated", plan(row("2019-06", "KS")), a="2019-06-04") == []


class TestRowOrder:
    def test_rows_in_order_are_fine(self) -> None:
        assert found("row-order", plan(row("2019-02-21", "KS"), row("2019-02-25", "KF"))) == []

    def test_a_row_before_the_row_above_it_is_told(self) -> None:
        finding = one("row-order", plan(row("2019-02-25", "KF"), row("2019-02-21", "KS"), row("2019-02-26", "KS")))
        assert (finding.severity, short(finding)) == (Severity.INFO, 4)
        assert finding.breach.activities == ("a", "b")
        assert days(finding) == ["2019-02-25", "2019-02-21"]

    def test_two_rows_on_one_day_are_in_order(self) -> None:
        assert found("row-order", plan(row("2019-02-25", "KF"), row("2019-02-25", "KS"))) == []

    def test_a_month_counts_as_its_first_day(self) -> None:
        assert found("row-order", plan(row("2016-01", "KF"), row("2016-01-01", "KS"))) == []
        assert short(one("row-order", plan(row("2016-01-25", "KF"), row("2016-01", "KS")))) == 24

    def test_the_order_within_a_grid_says_nothing(self) -> None:
        days = [("2027-01-12", 3), ("2027-02-09", 3), ("2027-01-25", 4), ("2027-02-22", 4), ("2027-01-20", 5)]
        grid = plan(*(row(day, "KS", source={"line": line}) for day, line in days))
        assert found("row-order", grid) == []

    def test_a_line_of_two_meetings_among_lines_of_one_is_no_grid(self) -> None:
        days = [("2019-02-06", 3), ("2019-02-25", 3), ("2019-02-21", 4), ("2019-03-20", 5), ("2019-04-10", 6)]
        rows = plan(*(row(day, "KS", source={"line": line}) for day, line in days))
        assert one("row-order", rows).breach.activities == ("b", "c")

    def test_a_row_without_any_date_is_passed_over(self) -> None:
        rows = plan(row("2019-02-25"), row(None, between="2019-01-01..2019-12-31"), row("2019-02-21"))
        assert one("row-order", rows).breach.activities == ("a", "c")


class TestNoYear:
    def written(self, *raws: str | None) -> Any:
        return plan(*(row("2023-10-13", source={"raw": raw}) for raw in raws), row("2023-10-16"))

    @pytest.mark.parametrize("raw", ["13 oktober 2023", "2 december 2015 (heldag)", "2023-10-13", None])
    def test_a_written_date_with_a_year_or_none_at_all_is_fine(self, raw: str | None) -> None:
        assert found("no-year", self.written(raw)) == []

    def test_all_written_dates_without_a_year_are_one_finding(self) -> None:
        finding = one("no-year", self.written("13 oktober", "16 oktober 2023", "2/12 – 25/1"))
        assert (finding.severity, finding.breach.activities) == (Severity.INFO, ("a", "c"))
        assert finding.breach.facts == {"raw": ["13 oktober", "2/12 – 25/1"], "of": 3}

    @pytest.mark.parametrize(("year_from", "told"), [("title", True), ("section", True), ("neighbours", False)])
    def test_a_year_over_the_date_is_enough(self, year_from: str, *, told: bool) -> None:
        rows = plan(row("2023-10-13", source={"raw": "13 oktober", "year_from": year_from}))
        assert (found("no-year", rows) == []) == told

    @pytest.mark.parametrize("raw", ["26-06-07", "070623"])
    def test_a_year_read_in_the_date_itself_is_a_year_however_short(self, raw: str) -> None:
        rows = plan(row("2026-06-07", source={"raw": raw, "year_from": "written"}))
        assert found("no-year", rows) == []

    def test_what_is_not_read_as_a_date_has_no_year_to_ask_for(self) -> None:
        rows = plan(row(None, source={"raw": "Summa"}), row("2023-10-13", source={"raw": "13 oktober"}))
        finding = one("no-year", rows)
        assert finding.breach.facts == {"raw": ["13 oktober"], "of": 1}

    def test_a_number_that_is_no_year_is_none(self) -> None:
        assert found("no-year", self.written("kl 1700, rum 20230")) != []


class TestNoParticipants:
    def test_a_body_takes_part(self) -> None:
        assert found("no-participants", plan(row("2023-06-07", "KS"))) == []

    def test_nobody_is_told(self) -> None:
        finding = one("no-participants", plan(row("2023-06-07", optional=["KS"], recipients=["KS"])))
        assert (finding.severity, days(finding)) == (Severity.INFO, ["2023-06-07"])

    def test_the_people_of_a_goal_are_somebody(self) -> None:
        goals = {"mal": {"name": "Mål", "people": {"Politiker": ["KSO"]}}}
        assert found("no-participants", plan(row("2023-06", goal="mal"), goals=goals)) == []


class TestUnstatedBody:
    def cells(self, who: str | None, which: str | None, *bodies: str) -> Any:
        cells = {"Vem": who, "Vilka": which, "Vad": "Möte CSG"}
        return plan(row("2023-06-07", *bodies, columns=cells), table=TABLE)

    def test_a_body_that_stands_in_either_column_is_fine(self) -> None:
        assert found("unstated-body", self.cells("KS", None, "KS")) == []
        assert found("unstated-body", self.cells("-", "KS", "KS")) == []

    @pytest.mark.parametrize(("who", "which"), [("", ""), ("-", " – "), (None, "—"), ("...", "")])
    def test_a_body_between_the_lines_is_told(self, who: str | None, which: str | None) -> None:
        finding = one("unstated-body", self.cells(who, which, "CSG"))
        assert (finding.severity, days(finding)) == (Severity.INFO, ["2023-06-07"])
        assert finding.breach.facts["called"] == ("CSG",)

    def test_nobody_where_nobody_stands_is_another_rules_matter(self) -> None:
        assert found("unstated-body", self.cells("", "")) == []

    def test_without_a_table_or_cells_there_is_no_column_to_be_empty(self) -> None:
        assert found("unstated-body", plan(row("2023-06-07", "KS"))) == []
        assert found("unstated-body", plan(row("2023-06-07", "KS"), table=TABLE)) == []


class TestRepeatedText:
    def rows(self, *texts: str | None) -> Any:
        return plan(
            *(row("2023-06-07", "CSG", columns={"Vad": text} if text else {}) for text in texts), table=TABLE
        )

    def test_rows_that_say_different_things_are_fine(self) -> None:
        assert found("repeated-text", self.rows("Rambudget", "Slutlig budget")) == []

    def test_rows_that_say_the_same_are_a_question_all_together(self) -> None:
        finding = one("repeated-text", self.rows("Rambudget", "Slutlig budget", "Rambudget", "Rambudget"))
        assert (finding.severity, finding.breach.activities) == (Severity.QUESTION, ("a", "c", "d"))

    def test_the_title_is_part_of_the_words(self) -> None:
        cells: Any = {"columns": {"Vad": "Möte"}}
        two = plan(row("2023-06-07", **cells), row("2023-06-07", **cells) | {"title": "En annan"}, table=TABLE)
        assert found("repeated-text", two) == []

    def test_rows_without_cells_say_nothing(self) -> None:
        assert found("repeated-text", self.rows(None, None)) == []

    def test_the_date_is_not_among_the_words(self) -> None:
        cells: Any = {"columns": {"Vad": "Möte"}}
        assert (
            found("repeated-text", plan(row("2023-06-07", **cells), row("2023-11-07", **cells), table=TABLE)) != []
        )


class TestElectionYear:
    @pytest.mark.parametrize("when", ["2014-01-27", "2018-01-26", "2022-01-27", "2026-01-27"])
    def test_election_years_are_called_so(self, when: str) -> None:
        assert found("election-year", plan(row(when) | {"title": "Politisk arbetsdag (valår)"})) == []

    @pytest.mark.parametrize("when", ["2023-01-27", "2021-12-31"])
    @pytest.mark.parametrize("title", ["Politisk arbetsdag (valår)", "Valårets dag"])
    def test_any_other_year_is_told(self, when: str, title: str) -> None:
        finding = one("election-year", plan(row(when) | {"title": title}))
        assert (finding.severity, days(finding)) == (Severity.INFO, [when])
        assert finding.breach.requirement.law == "vallagen 1 kap. 3 §"

    def test_a_title_that_says_nothing_of_elections_is_fine(self) -> None:
        assert found("election-year", plan(row("2023-01-27") | {"title": "Kvalårgång"})) == []

    def test_a_row_known_to_the_month_is_passed_over(self) -> None:
        assert found("election-year", plan(row("2023-01") | {"title": "Valår"})) == []
