"""Lists of meetings: under a body, under a month, in a line."""

import pytest

from plans.reading.document import Document
from plans.reading.layouts import lists
from plans.reading.read import read_document
from plans.reading.reading import Use
from tests.plans.reading.layouts.calendars import context, meetings, read, text


def test_a_list_for_each_body() -> None:
    part = text(
        """
        Sammanträdesplan 2023

        Regionfullmäktige

        Onsdagar, start klockan 09.15.

        22 februari
        12 april, årsbokslut
        14-15 juni

        Regionstyrelsen

        9 mars (extrainsatt sammanträde)
        22 mars (inställt)
        torsdag 26 april, kl 13

        Regionstyrelsens arbetsutskott

        • 11 januari
        • 25 januari,
        """
    )
    found = read(lists, part)
    assert meetings(found) == [
        "REGIONFULLMÄKTIGE 2023-02-22 09:15",
        "REGIONFULLMÄKTIGE 2023-04-12 09:15",
        "REGIONFULLMÄKTIGE 2023-06-14..06-15 09:15",
        "REGIONSTYRELSE 2023-03-09 extra",
        "REGIONSTYRELSE 2023-03-22 !called_off",
        "REGIONSTYRELSE 2023-04-26 13:00",
        "REGIONSTYRELSE_AU 2023-01-11",
        "REGIONSTYRELSE_AU 2023-01-25",
    ]
    assert found.rows[1].title == "Regionfullmäktige, årsbokslut"
    assert set(found.uses.values()) == {Use.USED, Use.EMPTY, Use.READ, Use.REFUSED}


def test_a_month_before_its_days_without_a_colon() -> None:
    part = text(
        """
        Sammanträden 2025
        Kommunstyrelsens arbetsutskott
        okt 14, 28
        nov. 11 och 25
        december 9
        Kommunstyrelsen
        oktober 21
        """
    )
    assert meetings(read(lists, part)) == [
        "KSAU 2025-10-14",
        "KSAU 2025-10-28",
        "KSAU 2025-11-11",
        "KSAU 2025-11-25",
        "KSAU 2025-12-09",
        "KS 2025-10-21",
    ]


def test_a_year_in_each_heading() -> None:
    part = text(
        """
        Kommunfullmäktige 2021

        Kommunfullmäktige sammanträder klockan 18.30 följande datum:

        • 25 januari,
        • 20 december.

        Mötena är öppna för allmänheten.

        Kommunfullmäktige 2022

        Kommunfullmäktige sammanträder klockan 18.30 följande datum:

        • 17 oktober (val),
        • 28 november

        Kommunstyrelsen 2021

        Kommunstyrelsen sammanträder klockan 13.30 följande datum:

        • 11 januari
        """
    )
    found = read(lists, part)
    assert meetings(found) == [
        "KF 2021-01-25 18:30",
        "KF 2021-12-20 18:30",
        "KF 2022-10-17 18:30",
        "KF 2022-11-28 18:30",
        "KS 2021-01-11 13:30",
    ]


def test_the_usual_time_and_its_exceptions() -> None:
    part = text(
        """
        Kommunfullmäktige
        Sammanträdena börjar kl 18.30 om inget annat anges.
        måndag 29 januari
        måndag 25 november, kl 9.00 (budget)
        5 juni (startar 9.00)
        16 december (kl. 13.00)
        Kultur- och fritidsnämnden
        torsdag 13 juni Obs! plats Skäret
        """
    )
    found = read(lists, part)
    assert [line.split(" ", 2)[2:] for line in meetings(found)] == [["18:30"], ["09:00"], ["09:00"], ["13:00"], []]
    assert found.rows[1].title == "Kommunfullmäktige, budget"


def test_lists_by_month() -> None:
    part = text(
        """
        Sammanträden 2025
        Januari
        14 KS kl 13, 27 KF 18.00
        Februari
        tis 11 Kommunstyrelsen
        mån 24: KF
        Mars
        5 KSAU 8.30, BUN 13
        """
    )
    assert meetings(read(lists, part)) == [
        "KS 2025-01-14 13:00",
        "KF 2025-01-27 18:00",
        "KS 2025-02-11",
        "KF 2025-02-24",
        "KSAU 2025-03-05 08:30",
        "BUN 2025-03-05 13:00",
    ]


def test_months_under_a_body() -> None:
    part = text("Kommunstyrelsen 2025\nJanuari\n14, 28\nFebruari\n11\nmåndag 24 (budget)\nMars: 11, 25\n")
    assert meetings(read(lists, part)) == [
        "KS 2025-01-14",
        "KS 2025-01-28",
        "KS 2025-02-11",
        "KS 2025-02-24",
        "KS 2025-03-11",
        "KS 2025-03-25",
    ]


@pytest.mark.parametrize(
    ("line", "days"),
    [
        (
            "Kommunstyrelsen: 14/1, 11/2 och 15/6 (OBS kl 16)",
            ["KS 2025-01-14", "KS 2025-02-11", "KS 2025-06-15 16:00"],
        ),
        ("KS 14/1, KF 27/1", ["KS 2025-01-14", "KF 2025-01-27"]),
        ("14 januari Kommunstyrelsen kl 13", ["KS 2025-01-14 13:00"]),
        ("14/1 KS, 27/1 KF", ["KS 2025-01-14", "KF 2025-01-27"]),
        ("KS sammanträder följande dagar 2024: 14/1 och 11/2", ["KS 2024-01-14", "KS 2024-02-11"]),
        ("KF blir måndagar kl 18: 24/2, 15/6 (OBS kl 16)", ["KF 2025-02-24 18:00", "KF 2025-06-15 16:00"]),
        ("KF: 1 och 8 februari, 5—7 maj (budget)", ["KF 2025-02-01", "KF 2025-02-08", "KF 2025-05-05..05-07"]),
        ("Kommunstyrelsens sammanträdesdagar äger rum: 22 maj och 3 juni", ["KS 2025-05-22", "KS 2025-06-03"]),
        ("KF: 24 mars samt 6 maj, prel. även 7 maj", ["KF 2025-03-24", "KF 2025-05-06", "KF 2025-05-07?"]),
        (
            "KF: 20 februari, 19 juni. Mötena inleds klockan 13.00 utom den 19 juni då de inleds klockan 9.00.",
            ["KF 2025-02-20 13:00", "KF 2025-06-19 09:00"],
        ),
        ("KS sammanträder 15 januari, 12 februari. Start kl 13.", ["KS 2025-01-15 13:00", "KS 2025-02-12 13:00"]),
        (
            "SN sammanträder 24 maj, 5 juni och 3 juli kl 13",
            ["SN 2025-05-24 13:00", "SN 2025-06-05 13:00", "SN 2025-07-03 13:00"],
        ),
        (
            "KS sammanträder kl. 08.30 den 26/1, 23/2 och 30/3",
            ["KS 2025-01-26 08:30", "KS 2025-02-23 08:30", "KS 2025-03-30 08:30"],
        ),
        ("Barn- och utbildningsnämndens presidium, 14/1 (kl. 8)", ["BUN_PRESIDIUM 2025-01-14 08:00"]),
    ],
)
def test_a_body_and_its_days_in_a_line(line: str, days: list[str]) -> None:
    part = text(line, ["2025"])
    assert meetings(lists.read(part, context(part))) == days


def test_other_lines_are_left_aside_or_read_as_text() -> None:
    part = text(
        """
        Kommunfullmäktige 2025
        27 januari
        24 februari
        Sidan uppdaterad 2024-12-14
        Nämnderna lämnar sina förslag till kommunstyrelsen den 3 mars.
        """
    )
    found = lists.read(part, context(part))
    assert meetings(found)[:2] == ["KF 2025-01-27", "KF 2025-02-24"]
    assert {row.place.line for row in found.rows} == {2, 3, 5}
    assert [(one.place.line, one.because) for one in found.left_aside] == [(4, "stamp")]


@pytest.mark.parametrize(
    "words",
    [
        "14 januari Budgetdialog med nämnderna\n21 januari Utskick av anvisningar",
        "KSAU 10/4 Formulera förslag till ny vision\nKS 2/5 Godkänna förslaget",
        "SAMMANTRÄDESPROTOKOLL\nTekniska nämnden\nSammanträdesdatum 2023-05-16\n§ 47 Avgifter, se bilaga 12/5",
        "Kontakta kommunstyrelsens kansli före den 14 januari.",
        "Kontakta kommunkansliet efter den 14 januari.",
        "Kommunfullmäktige beslutade den 27 november 2023 om taxan.",
    ],
)
def test_other_texts_are_no_lists(words: str) -> None:
    part = text(words)
    assert lists.fit(part, context(part)) == 0.0


@pytest.mark.parametrize(
    ("line", "short"),
    [
        ("15 januari kl. 13.00 Sessionssalen", "KS 2025-01-15 13:00"),
        ("15 januari kl. 13.00-16.00, Sessionssalen i kommunhuset", "KS 2025-01-15 13:00-16:00"),
        ("2025-01-15 13:00 Lilla salen", "KS 2025-01-15 13:00"),
        ("onsdag 15 januari Lilla salen", "KS 2025-01-15"),
        ("15/1 (ons)", "KS 2025-01-15"),
        ("15 januari Extra sammanträde", "KS 2025-01-15 extra"),
        ("15 januari – budget", "KS 2025-01-15"),
        ("15 januari, Obs! ändrad dag", "KS 2025-01-15"),
    ],
)
def test_a_day_with_its_place(line: str, short: str) -> None:
    part = text(f"Kommunstyrelsen 2025\n14 januari\n{line}\n11 februari\n11 mars")
    assert meetings(read(lists, part))[1] == short


@pytest.mark.parametrize("title", ["Sammanträdesdagar 2025", "Sammanträdesdatum 2025", "Mötesdatum"])
def test_days_with_their_years_are_no_day_of_minutes(title: str) -> None:
    """A page may speak of minutes, or of "datum", and still be a list."""
    part = text(
        f"{title}\n\nKommunstyrelsen\n2025-01-14\n2025-02-11\n\nKommunfullmäktige\n2025-01-27\n2025-02-24\n\n"
        "Protokollen publiceras på webbplatsen."
    )
    assert meetings(read(lists, part)) == ["KS 2025-01-14", "KS 2025-02-11", "KF 2025-01-27", "KF 2025-02-24"]


def test_minutes_tell_their_own_day_once() -> None:
    part = text(
        "SAMMANTRÄDESPROTOKOLL\nSammanträdesdatum\n2024-09-03\n\n§ 120 Sammanträdestider 2025\n\n"
        "Kommunstyrelsen\n2025-01-14\n2025-02-11\n\nKommunfullmäktige\n2025-01-27\n2025-02-24\n"
    )
    found = read(lists, part)
    assert meetings(found) == ["KS 2025-01-14", "KS 2025-02-11", "KF 2025-01-27", "KF 2025-02-24"]
    assert [one.text for one in found.left_aside if one.because == "minutes_head"] == ["2024-09-03"]


def test_a_day_that_tells_which_forecast_is_meant_is_no_meeting() -> None:
    part = text(
        "Budget 2025\n- KSAU 4/2 (ekonomichefen informerar om prognosen från 18 dec)\n- KS 18/2\n- KF 10/3\n"
    )
    found = read(lists, part)
    assert [row.written.raw for row in found.rows] == ["4/2", "18/2", "10/3"]
    assert found.rows[0].title == "KSAU, ekonomichefen informerar om prognosen från 18 dec"


def test_the_matter_behind_a_day_may_hold_the_year_of_a_plan() -> None:
    found = read(lists, text("Möten 2026\nKS 2 juni, KF 15–16 juni – budget 2027\nKS 9 juni\n"))
    assert [row.title for row in found.rows] == ["KS, budget 2027", "KF, budget 2027", "KS"]


def test_a_line_that_begins_with_preliminary_is_not_certain_of_any_of_its_days() -> None:
    found = read(lists, text("Möten 2025\nKS 18/2\nPreliminärt KS den 20 maj och KF måndag 16 juni\nKS 3/9\n"))
    assert [(row.title, row.written.uncertain) for row in found.rows] == [
        ("KS", False),
        ("KS", True),
        ("KF", True),
        ("KS", False),
    ]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Årsredovisningen: KSAU 10 mars, KS 24 mars", ["KSAU, Årsredovisningen", "KS, Årsredovisningen"]),
        ("KSAU 14/4 + 21/4 (båda heldag)", ["KSAU all day", "KSAU all day"]),
        ("Reservdatum 22 juni", ["Kommunfullmäktige?"]),
    ],
)
def test_what_is_said_of_all_days_and_of_one_in_reserve(line: str, expected: list[str]) -> None:
    reading = read_document(
        Document("txt", text(f"Möten 2026\n\nKommunfullmäktige\n26 januari\n27 april\n{line}").blocks)
    )
    found = [row for row in reading.rows if row.place.line == 6]
    said = [
        f"{row.title}{'?' * (row.when is not None and row.when.uncertain)} {row.time or ''}".strip()
        for row in found
    ]
    assert said == expected


def test_weeks_of_bodies_are_days_of_a_list() -> None:
    part = text(
        """
        Möten vecka 6-22 2027

        SN: v. 6, 10 och 14
        KS v. 12
        BUN tis v. 11
        Vecka 20 KSAU bereder budget
        """
    )
    reading = read_document(Document("txt", part.blocks), "a")
    assert [(str(row.when), row.bodies) for row in reading.rows] == [
        ("2027-02-08..2027-02-12", ("SN",)),
        ("2027-03-08..2027-03-12", ("SN",)),
        ("2027-04-05..2027-04-09", ("SN",)),
        ("2027-03-22..2027-03-26", ("KS",)),
        ("2027-03-16", ("BUN",)),
        ("2027-05-17..2027-05-21", ("KSAU",)),
    ]


@pytest.mark.parametrize(
    ("days", "time"),
    [("12 och 19 mars 2027 (heldagar)", "all day"), ("12 mars och 7 maj 2027, samtliga kl 09.00", "09:00")],
)
def test_what_is_said_of_all_days_behind_the_last_is_of_each(days: str, time: str) -> None:
    found = read(lists, text(f"Socialnämnden\n{days}"))
    assert [(row.title, str(row.time)) for row in found.rows] == [("Socialnämnden", time)] * 2


def test_a_decision_in_items_lists_the_days_of_each_body_over_broken_lines() -> None:
    part = text(
        """
        Kommunstyrelsen beslutar

        att fastställa följande sammanträdestider för kommunstyrelsen 2026: 13 januari,
        10 februari och 10 mars,

        att arbetsutskottet sammanträder två veckor före kommunstyrelsen, nämligen 30 december 2025,
        27 januari och 24 februari, samt

        att sammanträdena börjar kl. 08.30 för utskottet och kl. 13.00 för styrelsen.
        """
    )
    reading = read_document(Document("txt", part.blocks), "a")
    assert [(str(row.when), row.bodies, row.time) for row in reading.rows] == [
        ("2026-01-13", ("KS",), None),
        ("2026-02-10", ("KS",), None),
        ("2026-03-10", ("KS",), None),
        ("2025-12-30", ("KSAU",), None),
        ("2026-01-27", ("KSAU",), None),
        ("2026-02-24", ("KSAU",), None),
    ]
