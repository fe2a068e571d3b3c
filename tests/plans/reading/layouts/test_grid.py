"""Grids of bodies and months in the ways that municipalities write them."""

import pytest

from plans.reading.layouts import calendar, columns, grid, lists
from plans.reading.reading import Use
from tests.plans.reading.layouts.calendars import asked, context, meetings, read, table

HALF_YEAR = """
    Nämnd | Tid | Jan | Feb | Mars
    KF | 18:30 | – | 24 | 31(13.00)
    KS | 13.15 | 15 | 5, 19(08.00) | 12
    KSAU, beslut | 08:30 | 8,22 | 12 | 5
"""


def test_bodies_by_months() -> None:
    found = read(grid, table(HALF_YEAR, ["Sammanträdestider 2025"]))
    assert meetings(found) == [
        "KF 2025-02-24 18:30",
        "KF 2025-03-31 13:00",
        "KS 2025-01-15 13:15",
        "KS 2025-02-05 13:15",
        "KS 2025-02-19 08:00",
        "KS 2025-03-12 13:15",
        "KSAU 2025-01-08 08:30",
        "KSAU 2025-01-22 08:30",
        "KSAU 2025-02-12 08:30",
        "KSAU 2025-03-05 08:30",
    ]
    assert asked(found) == []
    assert list(found.uses.values()) == [Use.USED, Use.READ, Use.READ, Use.READ]


def test_usual_hours_told_over_the_grid_are_of_ordinary_meetings() -> None:
    over = "Kommunfullmäktige sammanträder i regel sista måndagen i månaden kl 18:30."
    part = table(
        "Organ | Jan | Feb | Mars\nKF | 26 | 23 (kl 15) | 16 extra, 30\nKS | 13 | 10 | 10", ["Tider 2026"]
    )
    assert meetings(read(grid, part, over))[:4] == [
        "KF 2026-01-26 18:30",
        "KF 2026-02-23 15:00",
        "KF 2026-03-16 extra",
        "KF 2026-03-30 18:30",
    ]


def test_a_row_with_a_line_for_each_of_two_bodies() -> None:
    part = table(
        "Nämnd | Feb | Mars | April\nSocialnämnden / Utskottet | 19 / 5 | 19 / 5 | \nKF / (kl 18) | 23 | 30 | 27",
        ["2026"],
    )
    assert meetings(read(grid, part)) == [
        "SN 2026-02-19",
        "SN 2026-03-19",
        "SN_UTSKOTT 2026-02-05",
        "SN_UTSKOTT 2026-03-05",
        "KF 2026-02-23 18:00",
        "KF 2026-03-30 18:00",
        "KF 2026-04-27 18:00",
    ]


def test_a_row_keeps_the_cells_it_comes_from() -> None:
    found = read(grid, table(HALF_YEAR, ["Sammanträdestider 2025"]))
    row = next(row for row in found.rows if row.written.raw == "19(08.00)")
    assert (row.title, row.cell) == ("KS", "KS, Feb")
    assert row.columns == {"Nämnd": "KS", "Tid": "13.15", "Feb": "5, 19(08.00)"}
    assert found.columns == ("Nämnd", "Tid", "Jan", "Feb", "Mars")


def test_months_by_bodies() -> None:
    part = table(
        """
        2021 | KF | KS | KS AU | Omsorgsnämnden
        Mötestid: | Kl 10 | Kl 10 | Kl 8.30 | Kl. 10:00
        Januari | | 12 | 19, 26 |
        Februari | 22 | | 16 | 11 (kl. 08:15)
        Juli | | | |
        """
    )
    found = read(grid, part)
    assert sorted(meetings(found)) == [
        "KF 2021-02-22 10:00",
        "KS 2021-01-12 10:00",
        "KSAU 2021-01-19 08:30",
        "KSAU 2021-01-26 08:30",
        "KSAU 2021-02-16 08:30",
        "ON 2021-02-11 08:15",
    ]
    assert found.uses[part.rows[4].place] is Use.ASIDE


def test_half_years_in_one_table() -> None:
    part = table(
        """
        Våren 2024 | | |
        Organ | Jan | Feb | Mars
        Kommunfullmäktige | 29 | 26 | 25
        Hösten 2024 | | |
        Organ | Aug | Sept | Okt
        Kommunfullmäktige | 26 | 30 | 28
        """
    )
    assert meetings(read(grid, part)) == [
        "KF 2024-01-29",
        "KF 2024-02-26",
        "KF 2024-03-25",
        "KF 2024-08-26",
        "KF 2024-09-30",
        "KF 2024-10-28",
    ]


def test_half_years_beside_each_other() -> None:
    part = table(
        """
        Månad | KF | Månad | KF
        Januari | 27 | Augusti | 25
        Februari | 24 | September | 29
        Mars | 31 | Oktober | 27
        """,
        ["2025"],
    )
    assert sorted(meetings(read(grid, part))) == [
        "KF 2025-01-27",
        "KF 2025-02-24",
        "KF 2025-03-31",
        "KF 2025-08-25",
        "KF 2025-09-29",
        "KF 2025-10-27",
    ]


def test_months_over_values_and_a_body_over_them() -> None:
    part = table(
        """
        Januari | Februari | Mars
        – | 16* kl. 08.30 | 16:e kl. 10.00
        April | Maj | Juni
        19:e-21:a kl. 08.30 | – | 18:e
        """,
        ["Kommunfullmäktige", "Sammanträdestider 2017"],
    )
    assert meetings(read(grid, part)) == [
        "KF 2017-02-16 08:30",
        "KF 2017-03-16 10:00",
        "KF 2017-04-19..04-21 08:30",
        "KF 2017-06-18",
    ]


def test_a_line_a_month_under_a_body() -> None:
    part = table(
        "Månad | Datum\nJanuari |\nFebruari | 11\nOktober | 14, 28", ["Kommunstyrelsen", "Under 2019 gäller:"]
    )
    assert meetings(read(grid, part)) == ["KS 2019-02-11", "KS 2019-10-14", "KS 2019-10-28"]


def test_the_body_in_one_column_and_what_it_does_in_the_next() -> None:
    part = table(
        """
        Organ | | Jan | Feb
        Socialnämnden | AU | 7 | 4
        ^ | Nämnd kl 13.15 | 21 | 18
        Kommunstyrelsen | Stopp | 2 | 3
        | Sammanträde | 22 | 19
        """,
        ["2025"],
    )
    assert meetings(read(grid, part)) == [
        "SN_AU 2025-01-07",
        "SN_AU 2025-02-04",
        "SN 2025-01-21 13:15",
        "SN 2025-02-18 13:15",
        "KS 2025-01-02 (no meeting)",
        "KS 2025-02-03 (no meeting)",
        "KS 2025-01-22",
        "KS 2025-02-19",
    ]


def test_times_in_the_last_column_with_marks_of_the_row() -> None:
    part = table(
        """
        Beslutsinstans | Jan | Feb | Klockan
        Kommunfullmäktige | 27 | 24* | 18.00 / *budget
        Arbetsmarknadsnämnden | 9* | 11 | 08.30 / *tors
        """,
        ["Mötestider 2025"],
    )
    found = read(grid, part)
    assert [row.title for row in found.rows] == [
        "Kommunfullmäktige",
        "Kommunfullmäktige, budget",
        "Arbetsmarknadsnämnden",
        "Arbetsmarknadsnämnden",
    ]
    assert [row.written.weekday for row in found.rows] == [None, None, 3, None]
    assert {str(row.time) for row in found.rows} == {"18:00", "08:30"}


def test_other_columns_and_rows_are_left() -> None:
    part = table(
        """
        Nämnd | Ordförande | Dag | Jan | Feb | Plats
        Vecka | | | 1-5 | 6-9 |
        KF | Eva Lind | måndag | 27 | 24 | Folkets hus
        KS | Jan Ek | tisdag | 14 | 11 | Sessionssalen
        Antal möten | | | 2 | 2 |
        """,
        ["2025"],
    )
    found = read(grid, part)
    assert meetings(found) == ["KF 2025-01-27", "KF 2025-02-24", "KS 2025-01-14", "KS 2025-02-11"]
    assert list(found.uses.values()) == [Use.USED, Use.USED, Use.READ, Use.READ, Use.ASIDE]
    assert found.rows[0].columns["Ordförande"] == "Eva Lind"


@pytest.mark.parametrize(
    "part",
    [
        table("Lokal | 1/2 dag | Hel dag | Mån-tors\nSal A | 450 | 800 | 25\nSal B | 300 | 550 | 12"),
        table(
            "När | Vad | Vem\nJanuari | Genomgång | KS\nFebruari | Beslut om ramar | KF\nMars | Remiss | Nämnderna"
        ),
        table("Namn | Telefon\nEva | 0300-12 12 12"),
    ],
)
def test_other_tables_are_no_grids(part) -> None:  # type: ignore[no-untyped-def]
    assert [layout.fit(part, context(part)) for layout in (grid, columns, lists, calendar)] == [0.0] * 4


DAYS = """
    Nämnd | {heading} | Tid | Jan | Feb | Mars
    Kommunfullmäktige | må | 18:30 | – | 22 | 22
    Bygg- och miljönämnden | to | 13.00 | 21 | 18 | 18
    Valnämnden | ti | 10.00 | 26 | | 17
"""


@pytest.mark.parametrize("heading", ["Dag", "Veckodag", ""])
def test_weekdays_in_a_column_are_those_of_the_line_s_meetings(heading: str) -> None:
    found = read(grid, table(DAYS.format(heading=heading), ["Sammanträdestider 2027"]))
    assert [row.usual_weekday for row in found.rows] == [0, 0, 3, 3, 3, 1, 1]
    assert {line.split()[0] for line in meetings(found)} == {"KF", "BMN", "VN"}
