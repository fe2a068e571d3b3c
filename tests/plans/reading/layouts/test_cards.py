"""Cards of events, as a page shows them: a day, a name, a time and a place, a line each."""

import inspect

import pytest

from plans.reading.read import read_file
from plans.reading.reading import Reading, Use


def read(text: str, name: str = "a.txt") -> Reading:
    return read_file(inspect.cleandoc(text).encode(), name)


def told(reading: Reading) -> list[str]:
    return [
        " ".join((str(row.when), *row.bodies, str(row.time), "" if row.stands else "?")).strip()
        for row in reading.rows
    ]


READ = [
    "2031-02-04 KSAU 09:00-12:00",
    "2031-02-06 SBN 13:00",
    "None KS 13:00 ?",
    "2031-03-04 KSAU 09:00",
]
SPLIT = """
    Kommande möten
    Visar 1-4 av 63 möten
    Februari 2031
    4
    feb
    Kommunstyrelsens arbetsutskott
    Tisdag 09:00–12:00
    Kallelse
    6
    feb
    Samhällsbyggnadsnämnden
    Torsdag 13:00
    11
    feb
    Kommunstyrelsen
    Tisdag 13:00
    Inställt
    Mars 2031
    4
    mars
    Kommunstyrelsens arbetsutskott
    Tisdag 09:00
    Kallelse
    Visa fler
    Senast granskad: 20 januari 2031
    """
ON_A_LINE = SPLIT
for _day in ("4", "6", "11"):
    ON_A_LINE = ON_A_LINE.replace(f"    {_day}\n    feb", f"    {_day} feb").replace(
        f"    {_day}\n    mars", f"    {_day} mars"
    )
NAME_FIRST = """
    Möten 2031

    Kommunstyrelsens arbetsutskott
    Tisdag 4 februari
    09.00–12.00
    Läs mer

    Samhällsbyggnadsnämnden
    Torsdag 6 februari
    Kl. 13.00, Stora salen
    Läs mer

    Kommunstyrelsen
    Tisdag 11 februari
    13.00
    Inställt
    Läs mer

    Kommunstyrelsens arbetsutskott
    Tisdag 4 mars
    09.00
    Läs mer
    """
KEYED = """
    Kommunstyrelsens arbetsutskott
    Datum: 4 februari 2031
    Tid: 09.00–12.00
    Plats: Eken
    Samhällsbyggnadsnämnden
    Datum: 6 februari 2031
    Tid: 13.00
    Plats: Stora salen
    Kommunstyrelsen
    Datum: 11 februari 2031
    Tid: 13.00
    Inställt
    Kommunstyrelsens arbetsutskott
    Datum:
    4 mars 2031
    Tid:
    09.00
    """


@pytest.mark.parametrize("text", [SPLIT, ON_A_LINE, NAME_FIRST, KEYED])
def test_each_card_is_one_meeting_and_one_called_off_is_asked_about(text: str) -> None:
    assert told(read(text)) == READ
    assert [doubt.because for doubt in read(text).doubts] == ["called_off"]


def test_the_names_of_cards_that_a_page_has_as_headings_stay_with_their_own_days() -> None:
    page = "".join(
        f"<div><div><span>{day}</span><span>feb</span></div><h3>{name}</h3><p>{time}</p></div>"
        for day, name, time in [
            (4, "Kommunstyrelsens arbetsutskott", "Tisdag 09:00"),
            (6, "Samhällsbyggnadsnämnden", "Torsdag 13:00"),
            (11, "Kommunstyrelsen", "Tisdag 13:00"),
        ]
    )
    page = f"<html><body><h1>Möten</h1><h2>Februari 2031</h2>{page}</body></html>"
    assert told(read(page, "a.html")) == [
        "2031-02-04 KSAU 09:00",
        "2031-02-06 SBN 13:00",
        "2031-02-11 KS 13:00",
    ]


def test_cards_under_the_name_of_the_body_that_meets() -> None:
    text = """
        Kommunfullmäktiges sammanträden

        Måndag 24 februari 2031
        Tid: 18.30
        Plats: Fullmäktigesalen
        Måndag 24 mars 2031
        Tid: 17.00
        Plats: Fullmäktigesalen
        Måndag 28 april 2031
        Tid: 18.30
        Plats: Fullmäktigesalen
        """
    assert told(read(text)) == ["2031-02-24 KF 18:30", "2031-03-24 KF 17:00", "2031-04-28 KF 18:30"]


def test_other_events_between_meetings_are_cards_too() -> None:
    text = """
        Februari 2031
        4 - 5
        feb
        Budgetdialog
        08:30
        11
        feb
        Kommunstyrelsen
        13:00
        17
        feb
        Sista dag för motioner
        24
        feb
        Kommunfullmäktige
        18:30
        """
    assert told(read(text)) == [
        "2031-02-04..2031-02-05 08:30",
        "2031-02-11 KS 13:00",
        "2031-02-17 None",
        "2031-02-24 KF 18:30",
    ]


def test_days_of_two_bodies_each_are_no_cards() -> None:
    text = """
        Möten 2031
        tis 4 feb
        09.00
        Kommunstyrelsens arbetsutskott
        tors 6 feb
        13.00
        Samhällsbyggnadsnämnden
        13.00
        Miljönämnden
        tis 11 feb
        13.00
        Kommunstyrelsen
        """
    assert told(read(text)) == [
        "2031-02-04 KSAU 09:00",
        "2031-02-06 SBN 13:00",
        "2031-02-06 MN 13:00",
        "2031-02-11 KS 13:00",
    ]


def test_every_line_is_accounted_for() -> None:
    reading = read(SPLIT)
    assert len(reading.uses) == len(inspect.cleandoc(SPLIT).splitlines())
    assert sum(use is Use.READ for use in reading.uses.values()) == len(READ)
    assert "Senast granskad: 20 januari 2031" in [one.text for one in reading.left_aside]


BADGED = """Möteskalender

18
jan
Tekniska nämnden
Tisdag 18 januari 2028 kl. 13.00
Plats: Sal Granen
2
feb
Vårdnämnden – inställt
Onsdag 2 februari 2028 kl. 9.00
Plats: Sal Granen
15
feb
Tekniska nämnden
Tisdag 15 februari 2028 kl. 13.00
Plats: Digitalt
"""


def test_the_day_on_a_badge_is_no_second_meeting() -> None:
    reading = read(BADGED)
    assert [(row.bodies, str(row.when), str(row.time)) for row in reading.rows] == [
        (("TN",), "2028-01-18", "13:00"),
        (("VÅRDNÄMND",), "None", "09:00"),
        (("TN",), "2028-02-15", "13:00"),
    ]
    assert [doubt.because for doubt in reading.doubts] == ["called_off"]


def test_two_cards_of_one_day_without_years_are_two() -> None:
    text = "Möten 2028\n\n18 januari\nTekniska nämnden\n18 januari\nVårdnämnden\n20 januari\nKommunstyrelsen\n"
    reading = read(text)
    assert [str(row.when) for row in reading.rows] == ["2028-01-18", "2028-01-18", "2028-01-20"]


@pytest.mark.parametrize("last", ["Kommunfullmäktige", "Kulturnämndens sammanträde"])
def test_a_day_over_each_heading_is_the_headings(last: str) -> None:
    cards = [("12 jan 2031", "Kommunstyrelsens sammanträde"), ("20 jan 2031", "Sammanträde byggnämnden")]
    cards += [("4 feb 2031", "Ungdomsrådet"), ("10 feb 2031", last)]
    events = "".join(
        f"<p>{day}</p><h2>{name}</h2><p>Kl. 9.00–12.00</p><p>Plats: Gården</p>" for day, name in cards
    )
    page = f"<html><body><h1>Kalender</h1><p>Visar 4 av 4 händelser</p>{events}</body></html>"
    rows = [row.split()[:2] for row in told(read(page, "a.html"))]
    assert [day for day, _ in rows] == ["2031-01-12", "2031-01-20", "2031-02-04", "2031-02-10"]
    assert [rows[0][1], rows[2][1]] == ["KS", "UNGDOMSRÅD"]
