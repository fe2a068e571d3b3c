"""Calendars for the wall as PDF without frames: the days tell the columns, whatever stands beside them."""

import io
from collections.abc import Mapping
from datetime import date, timedelta

import pytest
from reportlab.lib.pagesizes import A3, landscape
from reportlab.pdfgen.canvas import Canvas

from plans.reading.document import Document, Table
from plans.reading.formats import document_of
from tests.plans.reading.formats.reading import rows, tables

YEAR = 2027
STEP, ROW, TOP, LEFT = 108, 22, 780, 30
LETTERS = "MTOTFLS"

Held = Mapping[tuple[int, int], str]
"""What stands beside a day, by month and day; a line break begins a second line."""

HELD = {
    (1, 5): "KSAU", (1, 6): "Trettondedag jul", (2, 1): "Budgetberedningen", (2, 2): "KF",
    (3, 31): "KS\nKF", (1, 19): "Vård och omsorg\nKS",
}  # fmt: skip


def wall(
    held: Held, months: int = 3, *, ruled: bool = True, weekdays: bool = True, centred: bool = False,
    heads: int | None = None,
) -> Document:  # fmt: skip
    """A calendar of the first months of the year, its rows of the same height, with a line under each."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=landscape(A3))
    for month in range(1, months + 1):
        left = LEFT + STEP * (month - 1)
        canvas.setFont("Helvetica-Bold", 12)
        if month <= (months if heads is None else heads):
            name = date(YEAR, month, 1).strftime("%m/%Y")
            canvas.drawString(left + (25 if centred else 0), TOP + 10, name)
        canvas.setFont("Helvetica", 9)
        day = date(YEAR, month, 1)
        while day.month == month:
            y = TOP - ROW * day.day
            if weekdays:
                canvas.drawString(left, y, LETTERS[day.weekday()])
            canvas.drawRightString(left + 22, y, str(day.day))
            for n, words in enumerate(held.get((month, day.day), "").split("\n")):
                canvas.drawString(left + 27, y - 10 * n, words)
            if ruled:
                canvas.line(left, y - 13, left + STEP - 8, y - 13)
            day += timedelta(1)
    canvas.setFont("Helvetica", 9)
    canvas.drawString(LEFT, 40, "Sammanträdena hålls i stadshuset")
    canvas.save()
    return document_of(out.getvalue())


def told(month: int, day: int, held: Held, *, weekdays: bool = True) -> str:
    try:
        letter = LETTERS[date(YEAR, month, day).weekday()]
    except ValueError:
        return ""
    letter = letter if weekdays else ""
    return " ".join(filter(None, (letter, str(day), " ".join(held.get((month, day), "").split()))))


@pytest.mark.parametrize("weekdays", [True, False])
@pytest.mark.parametrize("centred", [True, False])
@pytest.mark.parametrize("months", [2, 3, 6])
def test_each_day_is_a_row_of_its_month(weekdays: bool, centred: bool, months: int) -> None:
    found = rows(wall(HELD, months, weekdays=weekdays, centred=centred))
    assert found[0] == [f"{month:02}/{YEAR}" for month in range(1, months + 1)]
    assert [[" ".join(text.split()) for text in row] for row in found[1:]] == [
        [told(month, day, HELD, weekdays=weekdays) for month in range(1, months + 1)] for day in range(1, 32)
    ]


def test_without_lines_between_the_rows_there_is_one_line_for_each_day_or_no_calendar() -> None:
    single = {key: words for key, words in HELD.items() if "\n" not in words}
    assert len(rows(wall(single, ruled=False))) == 32
    assert not any(len(table) == 32 for table in tables(wall(HELD, ruled=False)))


def test_months_without_a_name_each_are_no_calendar() -> None:
    found = [block for block in wall({}, heads=2).blocks if isinstance(block, Table)]
    assert not any(len(table.rows) == 32 for table in found)


def test_what_stands_under_a_calendar_is_not_of_it() -> None:
    document = wall(HELD)
    assert [block.text for block in document.blocks if not isinstance(block, Table) and block.text] == [
        "Sammanträdena hålls i stadshuset"
    ]
