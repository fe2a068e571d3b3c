"""Grids of months: a day moves within its cell, or out of it and into that of another month."""

import io

import pytest
from openpyxl import load_workbook

from plans.activity import Activity
from plans.reading.planning import plan_of
from plans.reading.read import read_file
from plans.when import parse_when
from reports.like.like import like
from reports.like.liked import Done, Liked, Why
from reports.like.styles import FILL
from tests.plans.reading.making import csv_of, docx_of, html_of, text_of, xlsx_of
from tests.reports.like.making import MOMENT, NOTE, document

GRID = [
    ("Organ", "Tid", "Jan", "Feb", "Mars", "April"),
    ("KS", "13.00", "11", "8", "8, 22", "-"),
    ("KF", "18.00", "-", "20", "27", "24(09.00)"),
    ("KSAU", "08.30", "4, 18", "1, 15", "1, 15, 29", "12"),
]
FORMATS = {"csv": csv_of, "docx": docx_of, "html": html_of, "txt": text_of, "xlsx": xlsx_of}
each = pytest.mark.parametrize("format", FORMATS)
TITLE = "Sammanträden 2023"


def moved(content: bytes, name: str, moves: dict[tuple[str, str], str]) -> Liked:
    """The document with meetings, by their body and day, on other days."""
    reading = read_file(content, name)
    plan = plan_of(reading)
    activities = dict(plan.activities)
    for (body, day), new in moves.items():
        (key,) = (k for k, a in activities.items() if body in a.bodies and str(a.date) == day)
        activities[key] = activities[key].model_copy(update={"date": parse_when(new)})
    return like(plan.model_copy(update={"activities": activities}), reading, content, name=name, moment=MOMENT)


def rows(liked: Liked, name: str) -> dict[str, list[str]]:
    """The days that are read, by body."""
    found: dict[str, list[str]] = {}
    for row in read_file(liked.content, name).rows:
        found.setdefault(row.bodies[0], []).append(f"{row.when} {row.time}")
    return {body: sorted(days) for body, days in found.items()}


@each
def test_within_the_month(format: str) -> None:
    content = FORMATS[format](document(*GRID, title=TITLE))
    liked = moved(content, f"t.{format}", {("KS", "2023-03-22"): "2023-03-29"})
    assert [(one.before, one.after) for one in liked.changes] == [("22", "29")]
    assert rows(liked, f"t.{format}")["KS"] == [
        f"{day} 13:00" for day in ("2023-01-11", "2023-02-08", "2023-03-08", "2023-03-29")
    ]


@each
def test_into_an_empty_cell_and_leaving_one(format: str) -> None:
    content = FORMATS[format](document(*GRID, title=TITLE))
    liked = moved(content, f"t.{format}", {("KF", "2023-02-20"): "2023-01-30"})
    assert not liked.unwritten
    found = rows(liked, f"t.{format}")["KF"]
    assert found == ["2023-01-30 18:00", "2023-03-27 18:00", "2023-04-24 09:00"]


@each
def test_among_the_days_of_another_month_in_their_order(format: str) -> None:
    content = FORMATS[format](document(*GRID, title=TITLE))
    liked = moved(
        content, f"t.{format}", {("KSAU", "2023-02-01"): "2023-03-08", ("KF", "2023-04-24"): "2023-03-31"}
    )
    assert not liked.unwritten
    found = rows(liked, f"t.{format}")
    assert found["KSAU"][3:] == [f"2023-{day} 08:30" for day in ("03-01", "03-08", "03-15", "03-29", "04-12")]
    assert found["KF"][1:] == ["2023-03-27 18:00", "2023-03-31 09:00"]


def entered(content: bytes, name: str, *new: tuple[str, str]) -> Liked:
    """The document with new meetings, by their bodies and days."""
    reading = read_file(content, name)
    plan = plan_of(reading)
    more = {
        f"ny-{n}": Activity(title=f"Möte {body}", bodies=(body,), date=parse_when(day))
        for n, (body, day) in enumerate(new)
    }
    more_plan = plan.model_copy(update={"activities": {**plan.activities, **more}})
    return like(more_plan, reading, content, name=name, moment=MOMENT, note=NOTE)


@each
def test_a_new_meeting_is_entered_in_its_bodys_row_and_its_month(format: str) -> None:
    content = FORMATS[format](document(*GRID, title=TITLE))
    liked = entered(content, f"t.{format}", ("KSAU", "2023-01-11"), ("KSAU", "2023-01-02"), ("KF", "2023-01-30"))
    assert not liked.unwritten
    assert {(one.done, one.after) for one in liked.changes} == {(Done.ENTERED, day) for day in ("11", "2", "30")}
    found = rows(liked, f"t.{format}")
    assert [day[:10] for day in found["KSAU"][:4]] == ["2023-01-02", "2023-01-04", "2023-01-11", "2023-01-18"]
    assert found["KF"][0] == "2023-01-30 18:00"
    assert sum(map(len, found.values())) == 15 + 3


def test_what_is_entered_stands_in_order_and_is_marked_in_excel() -> None:
    content = xlsx_of(document(*GRID, title=TITLE))
    liked = entered(content, "t.xlsx", ("KSAU", "2023-01-11"))
    sheet = load_workbook(io.BytesIO(liked.content)).active
    cell = next(cell for row in sheet.iter_rows() for cell in row if cell.value == "4, 11, 18")
    assert cell.fill.fgColor.rgb == FILL
    assert cell.comment.text == "Stod: 4, 18"


@pytest.mark.parametrize("new", [("KS", "2023-09-11"), ("BUN", "2023-01-11")])
def test_what_has_no_place_in_the_grid_is_told(new: tuple[str, str]) -> None:
    content = csv_of(document(*GRID, title=TITLE))
    liked = entered(content, "t.csv", new)
    assert [one.why for one in liked.unwritten] == [Why.NOT_IN_DOCUMENT]
    assert liked.content == content


def test_a_new_meeting_beside_one_that_moves_into_the_same_cell() -> None:
    content = csv_of(document(*GRID, title=TITLE))
    reading = read_file(content, "t.csv")
    plan = plan_of(reading)
    key = next(k for k, a in plan.activities.items() if a.bodies == ("KS",) and str(a.date) == "2023-03-08")
    changed = plan.activities[key].model_copy(update={"date": parse_when("2023-02-22")})
    new = Activity(title="KS", bodies=("KS",), date=parse_when("2023-02-15"))
    both = plan.model_copy(update={"activities": {**plan.activities, key: changed, "ny": new}})
    liked = like(both, reading, content, name="t.csv", moment=MOMENT)
    assert not liked.unwritten
    assert "KS;13.00;11;8, 15, 22;22;-" in liked.content.decode("utf-8-sig")


def test_what_stands_in_the_cells() -> None:
    content = csv_of(document(*GRID, title=TITLE))
    moves = {
        ("KSAU", "2023-02-01"): "2023-03-08",
        ("KF", "2023-02-20"): "2023-01-30",
        ("KF", "2023-04-24"): "2023-03-31",
        ("KS", "2023-03-08"): "2023-04-05",
    }
    text = moved(content, "t.csv", moves).content.decode("utf-8-sig").split("\r\n")
    assert text[2:5] == [
        "KS;13.00;11;8;22;5",
        "KF;18.00;30;-;27, 31(09.00);-",
        "KSAU;08.30;4, 18;15;1, 8, 15, 29;12",
    ]


def test_months_down_the_side() -> None:
    turned = [tuple(row) for row in zip(*[(row[0], *row[2:]) for row in GRID], strict=True)]
    content = csv_of(document(("2023", *turned[0][1:]), *turned[1:], title=TITLE))
    liked = moved(content, "t.csv", {("KS", "2023-03-22"): "2023-04-05"})
    assert not liked.unwritten
    assert [day[:10] for day in rows(liked, "t.csv")["KS"]] == [
        "2023-01-11",
        "2023-02-08",
        "2023-03-08",
        "2023-04-05",
    ]


def test_a_month_that_the_grid_has_not_is_written_with_the_day() -> None:
    content = csv_of(document(*GRID, title=TITLE))
    liked = moved(content, "t.csv", {("KF", "2023-04-24"): "2023-05-03"})
    assert [one.after for one in liked.changes] == ["3/5(09.00)"]
    assert "2023-05-03 09:00" in rows(liked, "t.csv")["KF"]
