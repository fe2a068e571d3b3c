"""Activities down and months across, with days in the cells: what is done is the title, and who does it meets."""

import pytest

from plans.reading.layouts import matrix
from tests.plans.reading.layouts.calendars import context, table
from tests.plans.reading.tables import asked, reading_of, rows_of


def test_what_is_done_is_the_title_and_who_does_it_has_a_column() -> None:
    reading = reading_of("""
        Aktivitet | Ansvar | Januari 2028 | Februari 2028 | Mars 2028
        Omvärldsanalys | Ekonomienheten | 17/1–11/2 | |
        Beslut om ramar | Kommunstyrelsen | | | 14
        Budgetdagar | Budgetberedningen | 12, 26 | 9 |
        """)
    assert [row.title for row in reading.rows] == [
        "Omvärldsanalys",
        "Budgetdagar",
        "Budgetdagar",
        "Budgetdagar",
        "Beslut om ramar",
    ]
    assert rows_of(reading) == [
        "EKONOMIENHET 2028-01-17..2028-02-11 work",
        "BUDGETBEREDNING 2028-01-12",
        "BUDGETBEREDNING 2028-01-26",
        "BUDGETBEREDNING 2028-02-09",
        "KS 2028-03-14 decision",
    ]
    assert asked(reading) == []


def test_a_cell_that_is_no_day_is_asked_about() -> None:
    cells = "12 | 9 | 15\nBeslut om ramar | 14 | 32 | 5"
    reading = reading_of(f"Aktivitet | Januari 2028 | Februari 2028 | Mars 2028\nBudgetdag | {cells}")
    assert len(reading.rows) == 6
    assert sum(row.when is None for row in reading.rows) == 1


@pytest.mark.parametrize(
    "rows",
    [
        "Moment | jan | feb | mars\nKommunstyrelsen | 12 | 9 | 15\nKommunfullmäktige | 26 | 23 | 29",
        "Moment | jan | feb | mars\nÄrendestopp | 2 | 1 | 3\nKS | 12 | 9 | 15\nKF | 26 | 23 | 29",
        "Aktivitet | jan | feb | mars\nInternkontroll | x | x |\nÅrsbokslut | | x | x",
        "Aktivitet | v. 2 | v. 3 | v. 4\nInternkontroll | 12 | | \nÅrsbokslut | | 19 | 26",
    ],
)
def test_days_of_bodies_crosses_and_weeks_are_read_otherwise(rows: str) -> None:
    part = table(rows, ["2028"])
    titles = (
        [row.title for row in matrix.read(part, context(part)).rows] if matrix.fit(part, context(part)) else []
    )
    assert not any("Kommun" in title for title in titles)
    assert matrix.fit(part, context(part)) == ("x" in rows.split("\n")[1])
