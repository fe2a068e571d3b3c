"""Grids of bodies and months in the ways that municipalities write them."""

from dataclasses import replace
from datetime import date

import pytest

from plans.reading.document import Cell, Place, Row, Table
from plans.reading.layouts import calendar, columns, grid, lists
from plans.reading.layouts.part import Part
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


def test_the_working_committee_of_a_body_by_its_short_name() -> None:
    part = table(
        """
        Organ | Jan | Feb | Mars
        Socialnämnden | 22 | 19 | 19
        Barn- och utbildningsnämnden | 29 | 26 | 26
        Soc au | 8 | 5 | 5
        Bu au | 15 | 12 | 12
        Tekn au | 6 | 3 | 3
        """,
        ["Tider 2026"],
    )
    found = read(grid, part)
    assert [row.bodies for row in found.rows[6::3]] == [("SN_AU",), ("BUN_AU",), ("TEKNAU",)], "none is KSAU"


def test_a_raised_number_is_the_sign_of_a_note() -> None:
    part = table("Organ | Jan | Feb | Mars\nKF kl 18 | 26 | 23[1] | 30\nKS | 13 | 10 | 10", ["Tider 2026"])
    assert meetings(read(grid, part, "1 Start kl. 15.00")) == meetings(read(grid, part, "1) Start kl. 15.00"))
    found = read(grid, part, "1) Start kl. 15.00")
    assert meetings(found)[:3] == ["KF 2026-01-26 18:00", "KF 2026-02-23 15:00", "KF 2026-03-30 18:00"]


def test_a_day_among_notes_is_asked() -> None:
    part = table(
        """
        Månad | KS | KF | Anm
        jan | 14 | 26 | Sportlov v 9
        feb | 11 | | 23
        mars | 11 | 30 | Påsk
        """,
        ["2026"],
    )
    found = read(grid, part)
    assert [(doubt.place.line, doubt.text, doubt.because) for doubt in found.doubts] == [(3, "23", "columns_lost")]


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


@pytest.mark.parametrize(
    ("cell", "days"),
    [
        ("må 5", ["05"]),
        ("tis 14 / ons 22", ["14", "22"]),
        ("5 o 19", ["05", "19"]),
        ("5+19", ["05", "19"]),
        ("5 och 19", ["05", "19"]),
        ("12-13", ["12..05-13"]),
        ("16:e", ["16"]),
        ("29***", ["29"]),
        ("22 (tors)", ["22"]),
        ("extra 5", ["05"]),
        ("5 (budget), 19", ["05", "19"]),
        ("11, kl. 09:30", ["11 09:30"]),
        ("18 (kl. 9.00)", ["18 09:00"]),
        ("kl 8.30: 15", ["15 08:30"]),
        ("27 heldag", ["27 all day"]),
        ("5?", ["05?"]),
        ("prel. 10", ["10?"]),
        ("10 (vid behov)", ["10?"]),
        ("8 maj", ["08"]),
        ("2025-05-08", ["08"]),
        ("B 5, DR 19", ["05", "19"]),
    ],
)
def test_days_in_a_cell(cell: str, days: list[str]) -> None:
    found = read(grid, table(f"Nämnd | Mars | April | Maj\nKF | 3 | 7 | {cell}\nKS | 3 | 7 | 4", ["2025"]))
    cells = [line for line in meetings(found) if line.startswith("KF 2025-05")]
    assert [line.removeprefix("KF 2025-05-").removesuffix(" extra") for line in cells] == days


@pytest.mark.parametrize(
    ("cell", "because"),
    [
        ("2628", "unreadable"),
        ("26 8", "unreadable"),
        ("x", "no_day"),
        ("31", "no_such_day"),
        ("5/19", "no_such_day"),
        ("5, 31", "no_such_day"),
        ("v 19", "unreadable"),
        ("4 maj, 15 sept", "other_month"),
        ("5 / 2 3 19 28 14", "unreadable"),
    ],
)
def test_a_cell_that_cannot_be_read_is_refused_whole(cell: str, because: str) -> None:
    found = read(grid, table(f"Nämnd | Mars | April | Maj\nKF | 3 | {cell} | 12\nKS | 3 | 7 | 4", ["2025"]))
    assert meetings(found) == [
        "KF 2025-03-03",
        f"KF [{cell.replace(' / ', chr(10))}] !{because}",
        "KF 2025-05-12",
        "KS 2025-03-03",
        "KS 2025-04-07",
        "KS 2025-05-04",
    ]


def test_two_days_or_a_day_with_its_month() -> None:
    found = read(grid, table("Nämnd | Okt | Nov | Dec\nKF | 10/11 | 10/11 | 4", ["2025"]))
    assert meetings(found) == ["KF [10/11] !day_or_month", "KF 2025-11-10", "KF 2025-12-04"]


def test_a_day_of_the_next_year_in_the_last_column() -> None:
    found = read(grid, table("Nämnd | Okt | Nov | Dec\nKF | 6 | 3 | 1, 13/1\nKS | 7 | 4 | 8/1-26", ["2025"]))
    assert meetings(found)[3:] == ["KF 2026-01-13", "KS 2025-10-07", "KS 2025-11-04", "KS 2026-01-08"]


def test_parts_of_a_body_under_it() -> None:
    part = table(
        """
        Nämnd | Jan | Feb
        Barn- och utbildningsnämnden | 21 | 18
        AU | 7 | 4
        Presidium | 3 | 6
        Beredning | 8 | 5
        Utskick handlingar | 14 | 11
        Kommunstyrelsen | 22 | 19
        Arbetsutskott | 15 | 12
        Stoppdatum | 2 | 3
        """,
        ["2025"],
    )
    found = read(grid, part)
    assert meetings(found) == [
        "BUN 2025-01-21",
        "BUN 2025-02-18",
        "BUN_AU 2025-01-07",
        "BUN_AU 2025-02-04",
        "BUN_PRESIDIUM 2025-01-03",
        "BUN_PRESIDIUM 2025-02-06",
        "BUN 2025-01-08",
        "BUN 2025-02-05",
        "BUN 2025-01-14 (no meeting)",
        "BUN 2025-02-11 (no meeting)",
        "KS 2025-01-22",
        "KS 2025-02-19",
        "KSAU 2025-01-15",
        "KSAU 2025-02-12",
        "KS 2025-01-02 (no meeting)",
        "KS 2025-02-03 (no meeting)",
    ]
    titles = {row.place.line: row.title for row in found.rows}
    assert [titles[line] for line in (3, 5, 6, 9)] == [
        "Barn- och utbildningsnämndens AU",
        "Barn- och utbildningsnämnden, beredning",
        "Utskick handlingar Barn- och utbildningsnämnden",
        "Stoppdatum Kommunstyrelsen",
    ]


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


def test_an_unknown_name_is_a_body_of_its_own() -> None:
    part = table("Nämnd | Jan | Feb\nKS | 14 | 11\nPOM | 20 | 17\nPOM AU | 6 | 3\nSamrådsforum | 9 | 6", ["2025"])
    assert {line.split()[0] for line in meetings(read(grid, part))} == {"KS", "POM", "POMAU", "SAMRÅDSFORUM"}


def test_an_abbreviation_belongs_to_its_document() -> None:
    part = table("Nämnd | Jan | Feb\nKF | 14 | 11\nBUN | 20 | 17", ["2025"])
    found = read(grid, part, "BUN = Bygg- och utvecklingsnämnden")
    assert {row.bodies for row in found.rows} != {("KF",), ("BUN",)} or found.rows[2].who == ("BUN",)


@pytest.mark.parametrize(
    "label",
    [
        "Kommunstyrelsen kl. 13.00",
        "KS (13:00)",
        "Kommunstyrelsen / kl. 13.00, Sessionssalen",
        "Kommunstyrelsen tisdagar kl.13",
    ],
)
def test_the_time_beside_the_name(label: str) -> None:
    found = read(grid, table(f"Nämnd | Jan | Feb\n{label} | 14 | 11 kl 9", ["2025"]))
    assert meetings(found) == ["KS 2025-01-14 13:00", "KS 2025-02-11 09:00"]
    assert found.rows[0].title in ("Kommunstyrelsen", "KS")


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


def test_marks_and_codes_have_their_meaning_from_the_legend() -> None:
    part = table("Nämnd | Feb | Mars | April\nKF | 26* | 25 ÅR | 29**\nKS | 14 B, 28 XX | 13*** | 10", ["2025"])
    legend = ("* Extra sammanträde vid behov", "** Annan dag än brukligt", "*** heldag med start kl. 9.00")
    found = read(grid, part, *legend, "B = budget, ÅR = årsredovisning")
    assert meetings(found) == [
        "KF 2025-02-26? extra",
        "KF 2025-03-25",
        "KF 2025-04-29",
        "KS 2025-02-14",
        "KS 2025-02-28",
        "KS 2025-03-13 09:00",
        "KS 2025-04-10",
    ]
    assert [row.title for row in found.rows[:5]] == [
        "KF, Extra sammanträde vid behov",
        "KF, årsredovisning",
        "KF",
        "KS, budget",
        "KS, XX",
    ]
    assert found.rows[2].text == "Annan dag än brukligt"


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


def test_a_line_of_weeks_without_a_name() -> None:
    part = table("Nämnd | Jan | Feb | Mars\n | 1-5 | 5-9 | 9-13\nKS | 14 | 11 | 11", ["Kommunstyrelsen 2025"])
    assert meetings(read(grid, part)) == ["KS 2025-01-14", "KS 2025-02-11", "KS 2025-03-11"]


def test_a_line_without_a_name_is_asked_about() -> None:
    found = read(grid, table("Nämnd | Jan | Feb\nKS | 14 | 11\n | 28 | 25\nKF | 27 | 24", ["2025"]))
    assert "KS 2025-01-28" in meetings(found)
    assert asked(found) == ["3 body 28 25 label_empty"]


def test_days_under_no_month_are_refused() -> None:
    found = read(
        grid, table("Nämnd | Jan | | Mars | Juni/Juli\nKS | 14 | 11 | 11 | 3\nKF | 27 | 24 | 31 | 16", ["2025"])
    )
    assert meetings(found) == [
        "KS 2025-01-14",
        "KS [11] !columns_lost",
        "KS 2025-03-11",
        "KS [3] !columns_lost",
        "KF 2025-01-27",
        "KF [24] !columns_lost",
        "KF 2025-03-31",
        "KF [16] !columns_lost",
    ]


def test_what_is_called_off_or_struck_through_is_told() -> None:
    part = table("Nämnd | Jan | Feb\nKS | 14 (inställt), 28 | sommaruppehåll\nKF | 27 | inställt", ["2025"])
    found = read(grid, part)
    assert meetings(found) == ["KS 2025-01-14 !called_off", "KS 2025-01-28", "KF 2025-01-27"]
    assert [(one.text, one.because) for one in found.left_aside] == [
        ("KS sommaruppehåll", "no_day"),
        ("KF inställt", "no_day"),
    ]


def test_the_same_day_twice_for_a_body_is_asked_and_two_bodies_on_a_day_are_not() -> None:
    found = read(grid, table("Nämnd | Jan | Feb\nKS | 14, 14 | 11\nKF | 14 | 11", ["2025"]))
    assert len(found.rows) == 5
    assert asked(found) == ["2 duplicate KS 14 same_day"]


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


def test_days_that_name_their_body() -> None:
    part = table("Månad | Datum\nJanuari | 14 KS, 27 KF\nFebruari | 11 KS\nMars | 31 KF", ["Sammanträden 2025"])
    assert meetings(read(grid, part)) == ["KS 2025-01-14", "KF 2025-01-27", "KS 2025-02-11", "KF 2025-03-31"]


@pytest.mark.parametrize(
    ("label", "bodies"),
    [
        ("Kommunfullmäktige / Ordförande: Eva Lind", "KF"),
        ("Kommunstyrelsens / arbetsutskott", "KSAU"),
        ("Kommunstyrelsens / arbetsutskott / Lilla salen", "KSAU"),
        ("KS / AU", "KSAU"),
        ("Barn- och / utbildningsnämnden", "BUN"),
        ("Miljö- och byggnads- / nämnden", "MBN"),
        ("Kommunala / pensionärsrådet", "KPR"),
        ("Kommunstyrelsen, ordförande Jan Ek", "KS"),
        ("Kommunfullmäktige (KF)", "KF"),
        ("KF Kommunfullmäktige", "KF"),
        ("KS/KF", "KS+KF"),
        ("KOMMUNSTYRELSEN", "KS"),
    ],
)
def test_names_of_lines(label: str, bodies: str) -> None:
    found = read(grid, table(f"Nämnd | Jan | Feb | Mars\n{label} | 14 | 11 | 11\nSN | 15 | 12 | 12", ["2025"]))
    assert meetings(found)[0].split()[0] == bodies


def test_two_days_that_a_spreadsheet_took_for_a_number() -> None:
    """ "4,10" becomes the number 4.1 and is shown as "4,1"; "4,18" stays what it is."""
    part = table("Nämnd | Mars | April\nKF | 4,1 | 4,18\nKS | 3,20 | 7", ["2025"])
    rows = tuple(
        replace(row, cells=tuple(replace(cell, value=_number(cell.text)) for cell in row.cells))
        for row in part.rows
    )
    found = read(grid, Part((Table(rows),), part.headings))
    assert meetings(found)[:3] == ["KF [4,1] !lost_zero", "KF 2025-04-04", "KF 2025-04-18"]


def _number(words: str) -> float | None:
    try:
        return float(words.replace(",", "."))
    except ValueError:
        return None


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


def test_what_leads_up_to_a_body_s_meetings_stands_under_it_by_name() -> None:
    part = table("2026 | Jan | Feb | Mar\nKSAU | 20 | 17 | 17\nStoppdatum KSAU | 8 | 5 | 5\nKS | 27 | 24 | 24")
    rows = read(grid, part).rows
    assert [(row.title, row.meeting) for row in rows[3:6]] == [("Stoppdatum KSAU", False)] * 3
    assert [row.bodies for row in rows[6:]] == [("KS",)] * 3


def test_footnotes_with_numbers_say_what_is_dealt_with_and_when() -> None:
    part = table(
        "Månad | KF | KS \nJanuari | 29 | 15 \n Mars | 21 | 14 \n November | 25 2) | 14 1)", ["Plan 2024"]
    )
    found = read(grid, part, "1) Budget, heldag", "2) Börjar kl. 13.00")
    rows = {row.written.raw: row for row in found.rows if row.time is not None}
    assert {raw: (row.title, str(row.time)) for raw, row in rows.items()} == {
        "25": ("KF", "13:00"),
        "14": ("KS, Budget", "all day"),
    }


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
