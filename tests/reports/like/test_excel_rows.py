"""A row put in a sheet of Excel: all that stands below it, and all that points there, goes on saying the same."""

import io
from datetime import date

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.formatting.rule import FormulaRule
from openpyxl.styles import Font
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table

from plans.activity import Activity
from plans.reading.planning import plan_of
from plans.reading.read import read_file
from plans.when import parse_when
from reports.like.like import like
from reports.like.references import filled, moved, moved_range
from tests.reports.like.making import MOMENT

DAYS = (date(2023, 6, 7), date(2023, 6, 19), date(2023, 9, 6))


def workbook() -> bytes:
    """A plan with formulas, a note, a list, colours, a print area, a table and another sheet that counts."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Tidplan"
    sheet.append(["Datum", "Aktivitet", "Deltagare", "Dagar kvar"])
    for number, day in enumerate(DAYS, 2):
        sheet.append([day, f"Rambudget {number}", "KS", f"=A{number}-A$2"])
        sheet.cell(number, 1).number_format = "yyyy-mm-dd"
        sheet.cell(number, 2).font = Font(bold=True)
    sheet["B4"].comment = Comment("Kom ihåg lokal", "Eva")
    sheet.merge_cells("A6:D6")
    sheet["A6"] = "Ändringar kan ske."
    sheet.conditional_formatting.add("A2:D4", FormulaRule(formula=["$A4>0"], font=Font(italic=True)))
    choice = DataValidation(type="list", formula1='"KS,KF"')
    choice.add("C2:C4")
    sheet.add_data_validation(choice)
    sheet.print_area = "A1:D6"
    other = book.create_sheet("Antal")
    other["A1"] = "=COUNTA(Tidplan!A2:A4)"
    other["A2"] = '="A4 "&Tidplan!$B$4'
    other["F1"], other["F2"] = "Mål", "Ett"
    other.add_table(Table(displayName="Mal", ref="F1:F2"))
    book.defined_names["Sista"] = DefinedName("Sista", attr_text="Tidplan!$A$4")
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.fixture(scope="module")
def written() -> bytes:
    content = workbook()
    reading = read_file(content, "t.xlsx")
    plan = plan_of(reading)
    new = Activity(title="Extra budgetdag", bodies=("KS",), date=parse_when("2023-06-21"))
    liked = like(
        plan.model_copy(update={"activities": {**plan.activities, "ny": new}}),
        reading,
        content,
        name="t.xlsx",
        moment=MOMENT,
    )
    assert not liked.unwritten
    return liked.content


def test_the_document_says_the_new_row_and_the_old_ones(written: bytes) -> None:
    rows = read_file(written, "t.xlsx").rows
    assert [(row.title, str(row.when)) for row in rows] == [
        ("Rambudget 2", "2023-06-07"),
        ("Rambudget 3", "2023-06-19"),
        ("Extra budgetdag", "2023-06-21"),
        ("Rambudget 4", "2023-09-06"),
    ]


def test_the_new_row_looks_like_the_one_above(written: bytes) -> None:
    sheet = load_workbook(io.BytesIO(written))["Tidplan"]
    assert (sheet["A4"].value.date(), sheet["A4"].number_format) == (date(2023, 6, 21), "yyyy-mm-dd")
    assert sheet["B4"].font.bold
    assert sheet["D4"].value == "=A4-A$2"


def test_what_points_below_follows(written: bytes) -> None:
    book = load_workbook(io.BytesIO(written))
    sheet, other = book["Tidplan"], book["Antal"]
    assert (sheet["B5"].comment.text, sheet["B4"].comment) == ("Kom ihåg lokal", None)
    assert sheet["D5"].value == "=A5-A$2"
    assert [str(one) for one in sheet.merged_cells.ranges] == ["A7:D7"]
    assert [str(one.sqref) for one in sheet.conditional_formatting] == ["A2:D5"]
    assert [rule.formula for one in sheet.conditional_formatting for rule in one.rules] == [["$A5>0"]]
    assert [str(one.sqref) for one in sheet.data_validations.dataValidation] == ["C2:C5"]
    assert sheet.print_area == "'Tidplan'!$A$1:$D$7"
    assert (other["A1"].value, other["A2"].value) == ("=COUNTA(Tidplan!A2:A5)", '="A4 "&Tidplan!$B$5')
    assert other.tables["Mal"].ref == "F1:F2"
    assert book.defined_names["Sista"].attr_text == "Tidplan!$A$5"


@pytest.mark.parametrize(
    ("formula", "after"),
    [
        ("A3+A4", "A3+A5"),
        ("SUM($B$2:$B$9)", "SUM($B$2:$B$10)"),
        ('"A9"&A9', '"A9"&A10'),
        ("LOG10(A9)", "LOG10(A10)"),
        ("'Blad 2'!A9+[1]Blad1!A9", "'Blad 2'!A9+[1]Blad1!A9"),
        ("Blad1!A9+'blad1'!A$9", "Blad1!A10+'blad1'!A$10"),
        ("SUM(4:6)", "SUM(5:7)"),
        ("Summa_A9+A9B", "Summa_A9+A9B"),
    ],
)
def test_a_formula_follows_the_rows_of_its_own_sheet(formula: str, after: str) -> None:
    assert moved(formula, "Blad1", "Blad1", 4) == after


def test_ranges_and_formulas_filled_down() -> None:
    assert moved_range("A2:B9 C4", 4) == "A2:B10 C5"
    assert filled("A3-A$2+$B3", 1) == "A4-A$2+$B4"
