"""Spreadsheets: values as they are and as they read, merged, hidden and crossed-out cells, row numbers."""

import io
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
import xlsxwriter
import xlwt

from plans.reading.document import Cell, Document, Merged, Place, Unread
from plans.reading.formats import document_of
from plans.reading.formats.bounds import MOST_CELLS, MOST_ROWS
from plans.reading.formats.sheets import column_name
from plans.reading.formats.values import Value, cell_of_value
from tests.plans.reading.formats.reading import cells, fault_of, paragraphs, tables, texts
from tests.plans.reading.making.ods import ods_with

at = datetime.fromisoformat


def book() -> tuple[io.BytesIO, Any]:
    out = io.BytesIO()
    return out, xlsxwriter.Workbook(out)


def read(out: io.BytesIO, made: Any) -> Document:
    made.close()
    return document_of(out.getvalue())


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (date(2024, 5, 6), Cell("2024-05-06", date(2024, 5, 6))),
        (at("2024-05-06"), Cell("2024-05-06", date(2024, 5, 6))),
        (at("2024-05-06T13:29:59.999999"), Cell("2024-05-06 13:30", at("2024-05-06T13:30"))),
        (time(8, 30), Cell("08:30", time(8, 30))),
        (3.0, Cell("3", 3.0)),
        (1234567.5, Cell("1234567,5", 1234567.5)),
        (-0.25, Cell("-0,25", -0.25)),
        (1e300, Cell("1e+300", 1e300)),
        (True, Cell("sant")),
        (timedelta(days=1, hours=12, minutes=30), Cell("36:30")),
        (" KS \n KF", Cell("KS\nKF")),
        ("", Cell("")),
    ],
)
def test_values_read_as_a_swede_would_write_them(value: Value, cell: Cell) -> None:
    assert cell_of_value(value) == cell


def test_true_dates_and_row_numbers() -> None:
    out, made = book()
    made.set_properties({"title": "Plan"})
    sheet = made.add_worksheet("Våren")
    sheet.write(1, 1, "Tidplan 2024")
    sheet.write_row(3, 1, ["Datum", "Tid", "Antal"])
    sheet.write_datetime(4, 1, at("2024-05-06"), made.add_format({"num_format": "d mmmm"}))
    sheet.write_datetime(4, 2, time(13, 30), made.add_format({"num_format": "hh:mm"}))
    sheet.write(4, 3, 7)
    sheet.write_row(6, 1, ["", "13:00"])
    document = read(out, made)
    assert [(p.text, p.place, p.heading) for p in paragraphs(document)] == [
        ("Våren", Place(0, sheet="Våren"), 1), ("Tidplan 2024", Place(2, sheet="Våren"), 0),
    ]  # fmt: skip
    assert document.title == "Plan"
    assert tables(document) == [[["Datum", "Tid", "Antal"], ["2024-05-06", "13:30", "7"]], [["", "13:00", ""]]]
    assert cells(document)[1][0].value == date(2024, 5, 6)
    assert [place.line for place in document.lines()] == [0, 2, 3, 4, 5, 6, 7]


def test_merged_cells_in_each_format() -> None:
    out, made = book()
    sheet = made.add_worksheet()
    sheet.merge_range(0, 0, 0, 2, "Tidplan över hela bredden")
    sheet.write_row(1, 0, ["a", "b", "c"])
    sheet.merge_range(2, 0, 3, 0, "maj")
    sheet.merge_range(2, 1, 3, 2, "KS")
    old = xlwt.Workbook()
    page = old.add_sheet("Sheet1")
    page.write_merge(0, 0, 0, 2, "Tidplan över hela bredden")
    for column, text in enumerate("abc"):
        page.write(1, column, text)
    page.write_merge(2, 3, 0, 0, "maj")
    page.write_merge(2, 3, 1, 2, "KS")
    kept = io.BytesIO()
    old.save(kept)
    put = "<table:table-cell office:value-type='string' {}><text:p>{}</text:p></table:table-cell>".format
    wide, high, both = (
        " ".join(f"table:number-{sort}-spanned='{number}'" for sort, number in spans)
        for spans in ([("columns", 3)], [("rows", 2)], [("columns", 2), ("rows", 2)])
    )
    ods = ods_with(
        "<table:table table:name='Sheet1'>"
        f"<table:table-row>{put(wide, 'Tidplan över hela bredden')}"
        "<table:covered-table-cell table:number-columns-repeated='2'/></table:table-row>"
        f"<table:table-row>{put('', 'a')}{put('', 'b')}{put('', 'c')}</table:table-row>"
        f"<table:table-row>{put(high, 'maj')}{put(both, 'KS')}<table:covered-table-cell/></table:table-row>"
        "<table:table-row><table:covered-table-cell table:number-columns-repeated='3'/></table:table-row>"
        "</table:table>"
    )
    for document in (read(out, made), document_of(kept.getvalue()), document_of(ods)):
        assert texts(document) == ["Sheet1", "Tidplan över hela bredden"]
        assert [[(cell.text, cell.merged) for cell in row] for row in cells(document)] == [
            [("a", None), ("b", None), ("c", None)],
            [("maj", None), ("KS", None), ("KS", Merged.LEFT)],
            [("maj", Merged.ABOVE), ("KS", Merged.ABOVE), ("KS", Merged.ABOVE)],
        ]


def test_what_is_hidden_is_left_out_and_told_of() -> None:
    out, made = book()
    sheet = made.add_worksheet("Plan")
    for row in range(4):
        sheet.write_row(row, 0, [f"r{row}", "hemlig", f"x{row}"])
    sheet.set_row(2, None, None, {"hidden": True})
    sheet.set_column(1, 1, None, None, {"hidden": True})
    made.add_worksheet("Gammalt").hide()
    made.add_worksheet("Hjälp").very_hidden()
    document = read(out, made)
    assert tables(document) == [[["r0", "x0"], ["r1", "x1"], ["r3", "x3"]]]
    assert [place.line for place in document.lines()] == [0, 1, 2, 4]
    assert document.unread == (
        Unread("hidden_rows", {"sheet": "Plan", "rows": (3,)}),
        Unread("hidden_columns", {"sheet": "Plan", "columns": ("B",)}),
        Unread("hidden_sheet", {"sheet": "Gammalt"}),
        Unread("hidden_sheet", {"sheet": "Hjälp"}),
    )


def test_comments_on_cells_are_told_of() -> None:
    out, made = book()
    sheet = made.add_worksheet("Plan")
    sheet.write_row(0, 0, ["Datum", "Vad"])
    sheet.write_comment(0, 1, "Flyttat till 27 mars")
    sheet.write_comment("AB12", "Sportlov")
    made.add_worksheet("Annat").write(0, 0, "a")
    assert read(out, made).unread == (Unread("cell_comments", {"sheet": "Plan", "cells": ("B1", "AB12")}),)
    note = "<office:annotation><text:p>Flyttat</text:p></office:annotation>"
    cell = f"<table:table-cell office:value-type='string'>{note}<text:p>KS</text:p></table:table-cell>"
    document = document_of(
        ods_with(f"<table:table table:name='A'><table:table-row>{cell}</table:table-row></table:table>")
    )
    assert document.unread == (Unread("cell_comments", {"sheet": "A", "cells": ("A1",)}),)


def test_cells_struck_through() -> None:
    out, made = book()
    sheet = made.add_worksheet()
    struck = made.add_format({"font_strikeout": True})
    sheet.write_row(0, 0, ["Datum", "Vad"])
    sheet.write_datetime(1, 0, at("2024-05-06"), made.add_format({"font_strikeout": True, "num_format": "d/m"}))
    sheet.write_rich_string(1, 1, struck, "KS", " blir KF")
    whole = cells(read(out, made))[1]
    assert whole == [
        Cell("2024-05-06", date(2024, 5, 6), struck=True),
        Cell("blir KF", crossed="KS"),
    ]


def test_an_ods_tells_what_is_hidden_and_struck_through() -> None:
    styles = (
        "<style:style style:name='g' style:family='table'>"
        "<style:table-properties table:display='false'/></style:style>"
        "<style:style style:name='s' style:family='table-cell'>"
        "<style:text-properties style:text-line-through-style='solid'/></style:style>"
    )
    row = (
        "<table:table-row{}><table:table-cell{} office:value-type='string'><text:p>{}</text:p></table:table-cell>"
    )
    row += "<table:table-cell office:value-type='float' office:value='2'/></table:table-row>"
    shown = row.format("", "", "a") + row.format(" table:visibility='filter'", "", "b")
    shown += row.format("", " table:style-name='s'", "c")
    sheets = f"<table:table table:name='A'>{shown}</table:table>"
    sheets += f"<table:table table:name='B' table:style-name='g'>{shown}</table:table>"
    document = document_of(ods_with(sheets, styles))
    assert [[(cell.text, cell.struck) for cell in row] for row in cells(document)] == [
        [("a", False), ("2", False)],
        [("c", True), ("2", False)],
    ]
    assert document.unread == (
        Unread("hidden_rows", {"sheet": "A", "rows": (2,)}),
        Unread("hidden_sheet", {"sheet": "B"}),
    )


def test_an_ods_tells_which_columns_are_hidden() -> None:
    texts = "".join(
        f"<table:table-cell office:value-type='string'><text:p>{n}</text:p></table:table-cell>" for n in "abc"
    )
    columns = "<table:table-column/><table:table-column table:visibility='collapse'/><table:table-column/>"
    document = document_of(
        ods_with(f"<table:table table:name='A'>{columns}<table:table-row>{texts}</table:table-row></table:table>")
    )
    assert [[cell.text for cell in row] for row in cells(document)] == [["a", "c"]]
    assert document.unread == (Unread("hidden_columns", {"sheet": "A", "columns": ("B",)}),)


def test_words_struck_through_in_a_cell_of_an_ods() -> None:
    styles = (
        "<style:style style:name='T1' style:family='text'>"
        "<style:text-properties style:text-line-through-style='solid'/></style:style>"
    )
    said = (
        "<text:span text:style-name='T1'>5 maj</text:span> 7 maj",
        "<text:span text:style-name='T1'>KS</text:span>",
    )
    texts = "".join(
        f"<table:table-cell office:value-type='string'><text:p>{one}</text:p></table:table-cell>" for one in said
    )
    document = document_of(
        ods_with(f"<table:table table:name='A'><table:table-row>{texts}</table:table-row></table:table>", styles)
    )
    assert cells(document) == [[Cell("7 maj", crossed="5 maj"), Cell("KS", struck=True)]]


def test_colours_of_cells_of_an_ods_also_of_those_repeated() -> None:
    styles = "".join(
        f"<style:style style:name='{name}' style:family='table-cell'>"
        f"<style:table-cell-properties fo:background-color='{colour}'/></style:style>"
        for name, colour in (("r", "#FFC7CE"), ("w", "#ffffff"), ("n", "transparent"))
    )
    row = "<table:table-cell table:style-name='{}' office:value-type='float' office:value='7'/>"
    texts = (
        "".join(map(row.format, "rwn"))
        + "<table:table-cell table:style-name='r' table:number-columns-repeated='2'/>"
    )
    texts += row.format("r") + "<table:table-cell table:style-name='r' table:number-columns-repeated='16000'/>"
    document = document_of(
        ods_with(f"<table:table table:name='A'><table:table-row>{texts}</table:table-row></table:table>", styles)
    )
    assert [cell.colour for cell in cells(document)[0]] == ["ffc7ce", "", "", "ffc7ce", "ffc7ce", "ffc7ce"]


def test_cells_at_opposite_ends_of_a_sheet_are_refused_before_room_is_made_for_all_between() -> None:
    for row, column, code, most in (
        (1_048_575, 0, "too_many_rows", MOST_ROWS),
        (150_000, 16_383, "too_many_cells", MOST_CELLS),
    ):
        out, made = book()
        sheet = made.add_worksheet("Plan")
        sheet.write(0, 0, "a")
        sheet.write(row, column, "b")
        made.close()
        fault = fault_of(out.getvalue())
        assert (fault.code, fault.facts["most"]) == (code, most)
    repeated = (
        "<table:table table:name='A'><table:table-row table:number-rows-repeated='150000'><table:table-cell"
        " table:number-columns-repeated='16384' office:value-type='string'><text:p>x</text:p></table:table-cell>"
        "</table:table-row></table:table>"
    )
    assert fault_of(ods_with(repeated)).code == "too_many_cells"


def test_columns_have_the_names_of_the_sheet() -> None:
    assert [column_name(number) for number in (0, 25, 26, 701, 702, 16_383)] == [
        "A",
        "Z",
        "AA",
        "ZZ",
        "AAA",
        "XFD",
    ]
