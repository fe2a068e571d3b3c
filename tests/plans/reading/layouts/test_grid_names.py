"""Whose the lines of a grid are: each is its own name's, and never the line's above it."""

import pytest

from plans.reading.layouts import grid
from tests.plans.reading.layouts.calendars import asked, meetings, read, table
from tests.plans.reading.tables import reading_of, rows_of


@pytest.mark.parametrize(
    ("name", "body"),
    [
        ("Dagordningsmöte", "DAGORDNINGSMÖTE"),
        ("Chefsmöten", "CHEFSMÖTEN"),
        ("Fullmäktigemöte", "KF"),
        ("Ordförandemöte", "NÄMND_ORDF"),
        ("Sammanträde", "KS"),
        ("Nämndsmöte", "KS"),
    ],
)
def test_a_line_with_a_meeting_s_own_name_is_not_of_the_body_above(name: str, body: str) -> None:
    part = table(f"Organ | Jan | Feb | Mars\nKommunstyrelsen | 12 | 9 | 9\n{name} | 7 | 4 | 4\nKF | 26 | 23 | 30")
    found = read(grid, part)
    assert meetings(found)[3:] == [
        *(f"{body} ?-{day}" for day in ("01-07", "02-04", "03-04")),
        *(f"KF ?-{day}" for day in ("01-26", "02-23", "03-30")),
    ]


def test_a_line_that_has_no_days_heads_those_under_it() -> None:
    part = table("Organ | Jan | Feb\nSocialnämnden | |\nArbetsmöte | 7 | 4\nSammanträde | 14 | 11")
    assert [meeting.split()[0] for meeting in meetings(read(grid, part))] == ["SN"] * 4


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


def test_a_line_of_weeks_without_a_name() -> None:
    part = table("Nämnd | Jan | Feb | Mars\n | 1-5 | 5-9 | 9-13\nKS | 14 | 11 | 11", ["Kommunstyrelsen 2025"])
    assert meetings(read(grid, part)) == ["KS 2025-01-14", "KS 2025-02-11", "KS 2025-03-11"]


def test_a_line_without_a_name_is_asked_about() -> None:
    found = read(grid, table("Nämnd | Jan | Feb\nKS | 14 | 11\n | 28 | 25\nKF | 27 | 24", ["2025"]))
    assert "KS 2025-01-28" in meetings(found)
    assert asked(found) == ["3 body 28 25 label_empty"]


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


def test_what_leads_up_to_a_body_s_meetings_stands_under_it_by_name() -> None:
    part = table("2026 | Jan | Feb | Mar\nKSAU | 20 | 17 | 17\nStoppdatum KSAU | 8 | 5 | 5\nKS | 27 | 24 | 24")
    rows = read(grid, part).rows
    assert [(row.title, row.meeting) for row in rows[3:6]] == [("Stoppdatum KSAU", False)] * 3
    assert [row.bodies for row in rows[6:]] == [("KS",)] * 3


def test_a_board_beside_a_committee_is_not_the_committee() -> None:
    part = table(
        "2027 | Beredande AU | Nämnd | Kallelse ut\njan | 12 | 26 | 19\nfeb | 9 | 23 | 16\nmar | 9 | 23 | 16"
    )
    found = read(grid, part)
    assert {row.bodies for row in found.rows if row.title == "Nämnd"} == {()}
    assert {row.written.first.day for row in found.rows if row.bodies and row.meeting} == {9, 12}


def test_lines_of_what_is_done_are_nobody_s_where_their_days_say_who_does_it() -> None:
    reading = reading_of(
        """
        Styrning 2027

        Process | Jan | Feb | Mars
        Årsredovisning | 22/1 Bokslut klart | 26/2 Nämnderna lämnar underlag | 30/3 KS
        """
    )
    assert rows_of(reading) == ["– 2027-01-22 deadline", "NÄMNDER 2027-02-26 deadline", "KS 2027-03-30 decision"]
    assert reading.rows[2].title == "Årsredovisning, KS"
    assert not reading.doubts


def test_a_group_with_days_of_its_own_is_one_whoever_comes_to_one_of_them() -> None:
    reading = reading_of("Möten 2027\n\nGrupp | Jan | Feb | Mars\nDialoggruppen | 22 | 26 | 30 (med KS)")
    assert [row.bodies for row in reading.rows] == [("DIALOGGRUPP",)] * 3
