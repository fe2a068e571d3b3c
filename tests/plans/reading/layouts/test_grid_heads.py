"""The months and years over a grid's columns, in the ways that municipalities write them."""

from datetime import date

import pytest

from plans.reading.document import Cell, Place, Row, Table
from plans.reading.layouts import grid
from plans.reading.layouts.part import Part
from tests.plans.reading.layouts.calendars import asked, context, meetings, read, table
from tests.plans.reading.tables import asked as questions
from tests.plans.reading.tables import reading_of


@pytest.mark.parametrize(
    ("heads", "months"),
    [
        ("jan | feb | mar", (1, 2, 3)),
        ("JANUARI | FEBRUARI | MARS", (1, 2, 3)),
        ("jan-25 | feb-25 | mar-25", (1, 2, 3)),
        ("Januari 2025 | Februari 2025 | Mars 2025", (1, 2, 3)),
        ("2025-01 | 2025-02 | 2025-03", (1, 2, 3)),
        ("Okt. | Nov. | Dec.", (10, 11, 12)),
        ("Jan (v 1-5) | Feb / v. 6-9 | Mars* ", (1, 2, 3)),
    ],
)
def test_heads_of_months(heads: str, months: tuple[int, ...]) -> None:
    found = read(grid, table(f"Nämnd | {heads}\nKS | 14 | 11 | 10\nKF | 27 | 24 | 30", ["Möten 2025"]))
    assert tuple(row.written.first.month for row in found.rows[:3]) == months
    assert {row.written.first.year or row.section_year for row in found.rows} == {2025}


def test_numbers_are_months_only_beside_names() -> None:
    assert grid.fit(table("Sal | 1 | 2 | 3\nA | 450 | 800 | 25"), context(table("Sal | 1"))) == 0.0


@pytest.mark.parametrize(
    ("over", "years"),
    [
        ("Organ | 2024 | < | 2025 | <\n^ | Nov | Dec | Jan | Feb", (2024, 2024, 2025, 2025)),
        ("Organ | 2024 | | 2025 |\n | Nov | Dec | Jan | Feb", (2024, 2024, 2025, 2025)),
        ("Organ | Nov 2024 | Dec | Jan | Feb", (2024, 2024, 2025, 2025)),
    ],
)
def test_years_over_the_months(over: str, years: tuple[int, ...]) -> None:
    found = read(grid, table(f"{over}\nKF | 25 | 16 | 27 | 24"))
    assert tuple(row.section_year for row in found.rows) == years


def test_two_years_in_the_title_turn_with_the_months() -> None:
    part = table("Nämnd | Sep | Dec | Jan | Maj\nKS | 4 | 4 | 15 | 14", ["Sammanträden 2024/2025"])
    assert meetings(read(grid, part)) == ["KS 2024-09-04", "KS 2024-12-04", "KS 2025-01-15", "KS 2025-05-14"]


def test_the_year_of_a_budget_is_not_that_of_the_meetings() -> None:
    part = table("Nämnd | Jan | Feb\nKS | 14 | 11", ["Tider för arbetet med budget 2026"])
    assert {row.section_year for row in read(grid, part).rows} == {None}


def test_a_day_of_the_next_year_in_the_last_column() -> None:
    found = read(grid, table("Nämnd | Okt | Nov | Dec\nKF | 6 | 3 | 1, 13/1\nKS | 7 | 4 | 8/1-26", ["2025"]))
    assert meetings(found)[3:] == ["KF 2026-01-13", "KS 2025-10-07", "KS 2025-11-04", "KS 2026-01-08"]


def test_numbers_for_months() -> None:
    head = "Nämnd | " + " | ".join(map(str, range(1, 13)))
    part = table(f"{head}\nKF | – | 24 | 31 | 28 | 26 | 16 | – | 25 | 29 | 27 | 24 | 15", ["2025"])
    found = read(grid, part)
    assert meetings(found)[:2] == ["KF 2025-02-24", "KF 2025-03-31"]
    assert len(found.rows) == 10


def test_a_year_between_the_months() -> None:
    part = table("Månad | KF | KS\n2025 | |\nNovember | 24 | 11\nDecember | 15 | 2\n2026 | |\nJanuari | 26 | 13")
    assert sorted(meetings(read(grid, part))) == [
        "KF 2025-11-24",
        "KF 2025-12-15",
        "KF 2026-01-26",
        "KS 2025-11-11",
        "KS 2025-12-02",
        "KS 2026-01-13",
    ]


def test_true_dates_head_months_only_together() -> None:
    first = [Cell(day.isoformat(), day) for day in (date(2025, 1, 1), date(2025, 2, 1), date(2025, 3, 1))]
    rows = [
        Row(Place(1), (Cell("Nämnd"), *first)),
        Row(Place(2), (Cell("KS"), Cell("14"), Cell("11"), Cell("11"))),
    ]
    assert meetings(read(grid, Part((Table(tuple(rows)),)))) == ["KS 2025-01-14", "KS 2025-02-11", "KS 2025-03-11"]
    days = [Cell(day.isoformat(), day) for day in (date(2025, 4, 1), date(2025, 10, 1), date(2025, 12, 9))]
    part = Part((Table((Row(Place(1), (Cell("KS"), *days)), Row(Place(2), (Cell("KF"), *days)))),))
    assert grid.fit(part, context(part)) == 0.0


def test_the_day_a_calendar_was_decided_gives_it_no_year() -> None:
    part = table(
        " | Jan | Feb | Mar\nKF | 26 | 23 | 30\nKS | 13 | 10 | 10",
        ["Sammanträdesdagar 2026", "Beslutade av kommunfullmäktige den 27 oktober 2025, § 112."],
    )
    assert {row.section_year for row in read(grid, part).rows} == {2026}


def test_a_month_s_name_that_a_narrow_column_broke() -> None:
    rows = [["Nämnd", "Aug", "Sep\ntember", "No\nve\nmber"], ["KS", "12", "9", "4"]]
    part = Part((Table(tuple(Row(Place(n), tuple(map(Cell, row))) for n, row in enumerate(rows, 1))),), ("2025",))
    assert meetings(read(grid, part)) == ["KS 2025-08-12", "KS 2025-09-09", "KS 2025-11-04"]


def test_days_under_a_word_between_months_are_asked_about_and_numbers_that_a_heading_explains_are_not() -> None:
    found = read(grid, table("Nämnd | Aug | Sepbemter | Okt\nKS | 12 | 9 | 7\nKF | 26 | 23 | 28", ["2025"]))
    assert [held for held in meetings(found) if "!" not in held] == [
        "KS 2025-08-12", "KS 2025-10-07", "KF 2025-08-26", "KF 2025-10-28",
    ]  # fmt: skip
    assert asked(found) == ["2 9 columns_lost", "3 23 columns_lost"]
    other = read(grid, table("Nämnd | Aug | Antal | Okt\nKS | 12 | 9 | 7\nKF | 26 | 23 | 28", ["2025"]))
    assert len(meetings(other)) == 4
    assert asked(other) == []


def test_of_columns_that_nothing_names_each_is_asked_of_and_so_are_the_times_left_above() -> None:
    rows = "Januari | - | 12\nFebruari | 22 | 2\nMars | - | 9\nApril | 26 | 6"
    text = f"Möten 2027\n\nMånad | KF | KS\nKl | 18.00 | 13.00\n\nOrdningen gäller.\n\n{rows}"
    found = reading_of(text)
    assert {row.bodies for row in found.rows} == {()}
    assert sorted(questions(found)) == ["meetings_without", "nobody", "nobody"]
    assert questions(reading_of(f"Möten 2027\n\nMånad | KF | KS\nKl | 18.00 | 13.00\n{rows}")) == []
