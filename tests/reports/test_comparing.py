from dataclasses import replace
from datetime import date
from pathlib import Path

import openpyxl
import pytest
from python_calamine import CalamineWorkbook

from constraints.check import check
from plans.faults import PlanError
from plans.files import read_plan
from plans.plan import Plan
from plans.schedule import Schedule
from reports.comparebook import write_comparison
from reports.comparing import comparison_text, letter, summary_text
from scenarios.compare import Compared, Comparison
from solver.answer import Level
from tests.reports.answers import PLAN, feasible, slots
from tests.reports.test_workbook import MARKED, sheet
from tests.tidplan.running import EXAMPLES


def compared() -> Comparison:
    """The plan, the answer to the what-if, and one where only the work is shorter and something is gone."""
    answer = feasible().answer
    assert answer.schedule is not None
    levels = (*answer.levels[:4], Level("days", 21, 14))
    shorter = dict(slots(PLAN, planer="2023-06-20..2023-09-14"))
    shorter.pop("csg")
    return Comparison(
        (
            Compared("mal-och-budget.yaml", PLAN, PLAN.schedule, tuple(check(PLAN))),
            Compared("KF den 12 juni", PLAN, answer.schedule, (), levels),
            Compared("Kortare arbete", PLAN, Schedule(shorter), (), feasible=False),
        ),
        tuple(PLAN.activities),
    )


TEXT = """\
  A  mal-och-budget.yaml (jämförs med)
  B  KF den 12 juni
  C  Kortare arbete

6 aktiviteter skiljer sig.

Aktivitet                    A                      B              C
Sista dag för remissvar      2023-06-01             2023-05-25 −7  =
Förhandling om ramarna       2023-06-02             2023-06-01 −1  –
Rambudget i kommunstyrelsen  2023-06-08             2023-06-02 −6  =
Rambudget i fullmäktige      2023-06-19             2023-06-12 −7  =
Nämndernas planer            2023-06-20–2023-09-15  =              2023-06-20–2023-09-14 0/−1
Uppföljning                  –                      2023-10-02     =

                                      A      B    C
Går det?                             ja     ja  nej
Flyttade från A                       0      4    1
Dagar från A                          0     21    0
Blockerar                             0      0    0
Varningar                             1      0    0
Frågor                                0      0    0
Upplysningar                          2      0    0
Mått: flyttade vars kallelse är ute   –      0    –
Mått: flyttade kallade                –      2    –
Mått: flyttade                        –      2    –
Mått: nya varningar                   –      0    –
Mått: dagar i flyttar                 –  14–21    –
"""


def test_plans_stand_side_by_side() -> None:
    assert comparison_text(compared()) == TEXT


@pytest.mark.parametrize("language", ["sv", "en"])
def test_without_room_for_a_table_each_activity_has_its_lines(language: str) -> None:
    told = comparison_text(compared(), language, 60)
    assert all(len(line) <= 60 for line in told.splitlines())
    if language == "sv":
        assert (
            "”Nämndernas planer”\n  A  20 juni – 15 september 2023\n  B  20 juni – 15 september 2023\n"
            "  C  20 juni – 14 september 2023 (slutar en dag tidigare)\n"
        ) in told
        assert "  C  utan datum\n" in told


def test_what_is_the_same_is_left_out_and_counted() -> None:
    first, second, _ = compared().compared
    same = Comparison((first, first), tuple(PLAN.activities))
    assert summary_text(same) == "Alla 6 aktiviteter ligger lika."
    assert "Aktivitet" not in comparison_text(same)
    one = replace(second, schedule=slots(PLAN, kf="2023-06-12"))
    assert summary_text(Comparison((first, one), tuple(PLAN.activities))) == (
        "En aktivitet skiljer sig. 5 ligger lika i alla och är utelämnade."
    )
    two = Comparison((first, one), ("ks", "kf"))
    assert summary_text(two, "en") == "One activity differs. One is the same in all and left out."


def test_letters_go_on_after_the_alphabet() -> None:
    assert [letter(n) for n in (0, 1, 25, 26, 27)] == ["A", "B", "Z", "AA", "AB"]


def test_a_workbook_has_all_dates_with_the_changed_ones_marked(tmp_path: Path) -> None:
    target = tmp_path / "x.xlsx"
    write_comparison(compared(), target)
    assert CalamineWorkbook.from_path(target).sheet_names == ["Jämförelse", "Utfall", "Avvikelser"]
    header, *rows = sheet(target, "Jämförelse")
    assert header == [
        "Aktivitet",
        "A: mal-och-budget.yaml",
        "B: KF den 12 juni",
        "Dagar",
        "C: Kortare arbete",
        "Dagar",
    ]
    assert len(rows) == len(PLAN.activities)
    before, after = date(2023, 6, 19), date(2023, 6, 12)
    assert rows[3] == ["Rambudget i fullmäktige", before, after, -7.0, before, 0.0]
    assert rows[1][3:] == [-1.0, "–", ""]
    page = openpyxl.load_workbook(target)["Jämförelse"]
    marked = {c.coordinate for row in page.iter_rows() for c in row if c.fill.fgColor.rgb == MARKED}
    assert marked == {"C2", "C3", "C4", "C5", "C7", "E3", "E6"}
    assert page["C5"].number_format == page["B5"].number_format == "[$-41D]ddd d mmm yyyy"
    assert page["B6"].value == "20 juni – 15 sep 2023"
    note = page["C5"].comment
    assert note is not None
    assert note.text == "I A: 19 juni 2023"
    assert page["C7"].comment is not None
    assert page["C7"].comment.text == "I A: inget datum"


def test_the_titles_get_the_room_that_dates_leave(tmp_path: Path) -> None:
    file = read_plan(EXAMPLES / "mal-och-budget-2024.yaml")
    one = Compared("mal-och-budget-2024", file.plan, file.plan.schedule, ())
    write_comparison(Comparison((one,) * 4, tuple(file.plan.activities)), tmp_path / "x.xlsx")
    page = openpyxl.load_workbook(tmp_path / "x.xlsx")["Jämförelse"]
    assert page.column_dimensions["A"].width > 40
    assert page.column_dimensions["B"].width < 20


def test_a_workbook_has_what_each_plan_comes_to_and_why(tmp_path: Path) -> None:
    target = tmp_path / "x.xlsx"
    write_comparison(compared(), target, language="en")
    outcome = {row[0]: row[1:] for row in sheet(target, "Outcome")}
    assert outcome["Moved from A"] == ["0", "4", "1"]
    assert outcome["Possible?"] == ["yes", "yes", "no"]
    header, *rows = sheet(target, "Findings")
    assert header == ["Plan", "Severity", "Rule", "What"]
    assert len(rows) == len(check(PLAN))
    assert rows[0][:3] == ["A", "Warning", "Notice"]


def test_the_same_comparison_gives_the_same_bytes_and_another_ending_is_refused(tmp_path: Path) -> None:
    one, two = tmp_path / "one.xlsx", tmp_path / "two.xlsx"
    for target in (one, two):
        write_comparison(compared(), target)
    assert one.read_bytes() == two.read_bytes()
    with pytest.raises(PlanError):
        write_comparison(compared(), tmp_path / "x.csv")


def test_an_activity_of_a_later_plan_is_told_by_its_title_there() -> None:
    rows = dict(PLAN.activities) | {"ny": PLAN.activities["kf"].model_copy(update={"title": "Extra möte"})}
    more = Plan.model_validate({name: getattr(PLAN, name) for name in Plan.model_fields} | {"activities": rows})
    second = Compared("B", more, slots(more, ny="2023-06-26"), ())
    first = Compared("A", PLAN, PLAN.schedule, ())
    told = comparison_text(Comparison((first, second), tuple(rows)))
    assert "Extra möte  –  2023-06-26\n" in " ".join(told.split(" ")).replace("   ", "  ")
