"""Tables of weeks under weekdays: each cell is its weekday's day in the week of its row, or of its column."""

import pytest

from plans.reading.layouts import calendar
from plans.reading.reading import Use
from tests.plans.reading.layouts.calendars import asked, context, meetings, read, table
from tests.plans.reading.tables import reading_of

_HEAD = "Vecka | Datum | Måndag | Tisdag | Onsdag | Torsdag | Fredag"


def test_the_days_of_the_week_beside_its_number() -> None:
    part = table(
        f"""
        {_HEAD}
        v. 4 | 25/1–29/1 | KSAU 8.30 | | | |
        v. 5 | 1/2–5/2 | | TN 13.00 / SN 9.00 | | |
        v. 8 | 22/2–26/2 | KS 13 | | | | Budgetdag 9–12
        v. 9 | 1/3–5/3 | | | Nationaldagen | BUN 13.30 |
        """,
        ["Veckoplan 2027"],
    )
    found = read(calendar, part)
    assert meetings(found) == [
        "KSAU 2027-01-25 08:30",
        "TN 2027-02-02 13:00",
        "SN 2027-02-02 09:00",
        "KS 2027-02-22 13:00",
        "– 2027-02-26 09:00-12:00",
        "BUN 2027-03-04 13:30",
    ]
    assert [(row.written.weekday, row.written.week) for row in found.rows[:2]] == [(0, 4), (1, 5)]
    assert [(one.text, one.because) for one in found.left_aside] == [("1/3–5/3 Onsdag Nationaldagen", "holiday")]


@pytest.mark.parametrize(
    ("dates", "days"),
    [
        (("25/1", "1/2", "8/2"), ["01-28", "02-03", "02-09"]),
        (("25–29 januari", "1–5 februari", "8–12 februari"), ["01-28", "02-03", "02-09"]),
        (("25/1-31/1", "1/2-7/2", "8/2-14/2"), ["01-28", "02-03", "02-09"]),
        (("v. 4 (25–29/1)", "v. 5 (1–5/2)", "v. 6 (8–12/2)"), ["01-28", "02-03", "02-09"]),
        (("mån 25/1", "mån 1/2", "mån 8/2"), ["01-28", "02-03", "02-09"]),
    ],
)
def test_the_days_however_they_are_written(dates: tuple[str, ...], days: list[str]) -> None:
    first, second, third = dates
    part = table(
        f"""
        Datum | Må | Ti | On | To | Fr
        {first} | | | | KS |
        {second} | | | KS | |
        {third} | | KS | | |
        """,
        ["Veckor 2027"],
    )
    assert meetings(read(calendar, part)) == [f"KS 2027-{day}" for day in days]


def test_over_the_turn_of_a_month_and_of_a_year() -> None:
    part = table(
        """
        Datum | Måndag | Tisdag | Onsdag | Torsdag | Fredag
        22/2–26/2 | | | | | KS
        28/2–3/3 | | | KS | |
        20/12–24/12 | KF | | | |
        27/12–31/12 | | KS | | |
        29/12–2/1 | | | | | KF
        """
    )
    assert meetings(read(calendar, part)) == [
        "KS ?-02-26",
        "KS ?-03-01",  # there are five days to 3 March only where 29 February is one of them
        "KF ?-12-20",
        "KS ?-12-28",
        "KF ?-01-02",
    ]
    stated = table("Datum | Mån | Tis | Ons\n13/12 | KS | |\n20/12 | KF | |\n30/12 | | | KS", ["Hösten 2027"])
    assert meetings(read(calendar, stated))[-1] == "KS 2028-01-01"


def test_what_no_year_tells_is_asked() -> None:
    part = table(
        """
        Datum | Måndag | Tisdag | Onsdag
        22/2 | KS | |
        1/3 | | KF |
        22/2–24/2 | | | KF
        24/2 | | KS |
        27/2 | | | BUN
        """
    )
    found = read(calendar, part)
    assert meetings(found)[:4] == ["KS ?-02-22", "KF ?-03-02", "KF ?-02-24", "KS ?-02-25"]
    assert asked(found) == ["6 BUN no_day"]  # 29 February or 1 March


def test_a_week_that_is_not_whole_is_that_of_its_number_or_year() -> None:
    part = table(
        f"{_HEAD}\nv. 13 | 30/3–2/4 | | SN | | |\nv. 14 | 6/4–9/4 | | KS | | |\nv. 15 | 12/4–16/4 | KS | | | |"
    )
    assert meetings(read(calendar, part)) == ["SN v13.1", "KS v14.1", "KS ?-04-12"]
    stated = table(
        "Datum | Måndag | Tisdag | Onsdag\n30/3–2/4 | | SN |\n6/4–9/4 | | | KS\n12/4–16/4 | KS | |", ["2027"]
    )
    assert meetings(read(calendar, stated)) == ["SN 2027-03-30", "KS 2027-04-07", "KS 2027-04-12"]


def test_months_over_numbers_of_days() -> None:
    part = table(
        """
        Månad | Vecka | Datum | Måndag | Tisdag | Onsdag | Torsdag | Fredag
        Januari | 2 | 11–15 | KSAU | | | |
        | 3 | 18–22 | | KS | | |
        Februari | 5 | 1–5 | | | BUN | |
        """,
        ["2027"],
    )
    assert meetings(read(calendar, part)) == ["KSAU 2027-01-11", "KS 2027-01-19", "BUN 2027-02-03"]


def test_months_in_rows_of_their_own() -> None:
    part = table(
        """
        Vecka | Måndag | Tisdag | Onsdag | Torsdag
        Januari | | | |
        2 | KSAU | | |
        3 | | KS 13 | |
        Februari | | | |
        5 | | | 3 BUN | 13 KS
        """,
        ["2027"],
    )
    found = read(calendar, part)
    assert meetings(found) == ["KSAU v2.0", "KS v3.1 13:00", "BUN v5.2", "KS v5.3 13:00"]
    assert found.uses[part.rows[1].place] is Use.USED


def test_a_number_that_is_no_day_of_the_week_is_an_hour() -> None:
    part = table(
        f"{_HEAD}\n5 | 1/2–5/2 | | 2 KS | 13 BUN | |\n6 | 8/2–12/2 | | | | |\n7 | 15/2–19/2 | | | | |", ["2027"]
    )
    assert meetings(read(calendar, part)) == ["KS 2027-02-02", "BUN 2027-02-03 13:00"]


def test_weeks_along_the_top() -> None:
    part = table(
        """
        Vecka | v. 2 | v. 3 | v. 4
        Datum | 11/1–15/1 | 18/1–22/1 | 25/1–29/1
        Måndag | KSAU 8.30 | | KS 13.15
        Tisdag | | SN / TN 13 |
        Onsdag | | | BUN
        Torsdag | | |
        Fredag | | |
        """,
        ["2027"],
    )
    assert meetings(read(calendar, part)) == [
        "KSAU 2027-01-11 08:30",
        "KS 2027-01-25 13:15",
        "SN 2027-01-19",
        "TN 2027-01-19 13:00",
        "BUN 2027-01-27",
    ]


def test_what_stands_under_no_weekday() -> None:
    part = table(
        """
        Vecka | Måndag | Tisdag | Onsdag | Anmärkning | Övrigt
        2 | KSAU | | | Inställt |
        3 | | KS | BUN | Lokalen upptagen | Sportlov
        4 | | | | | KF
        """,
        ["2027"],
    )
    found = read(calendar, part)
    assert meetings(found) == ["KSAU v2.0 !called_off", "KS v3.1", "BUN v3.2", "KF [KF] !no_day"]
    assert asked(found) == ["2 v. 2 Måndag called_off", "4 KF no_day"]
    assert {(one.text, one.because) for one in found.left_aside} == {
        ("Lokalen upptagen", "text"),
        ("Sportlov", "holiday"),
    }


def test_weekdays_in_no_order_head_no_weeks() -> None:
    part = table("Vecka | Tisdag | Måndag | Fredag\n2 | KS | |\n3 | | KF |\n4 | | | BUN", ["2027"])
    assert calendar.fit(part, context(part)) == 0.0


def test_weekdays_by_their_first_letters_over_the_days() -> None:
    part = table(
        "v | M | T | O | T | F\n50 | KSAU 9 | | | |\n51 | | KS 13 | | |\n2 | | | | BUN 13 |", ["2027/2028"]
    )
    assert meetings(read(calendar, part)) == ["KSAU v50.0 09:00", "KS v51.1 13:00", "BUN v2.3 13:00"]


def test_a_meeting_among_the_notes_is_none_of_the_week_and_no_note() -> None:
    part = table(
        """
        Vecka | Måndag | Tisdag | Onsdag | Anmärkning
        2 | KS 13 | | | Valberedningen 17
        3 | | KF 18 | | Obs Folkets hus
        4 | BUN 8.30 / Presidiet 10 | | |
        """,
        ["2027"],
    )
    found = read(calendar, part)
    assert asked(found) == ["2 Valberedningen 17 no_day"]
    assert meetings(found)[1:] == ["KS v2.0 13:00", "KF v3.1 18:00", "BUN v4.0 08:30", "PRESIDIUM v4.0 10:00"]


def test_who_answers_for_a_week_makes_it_no_table_of_activities() -> None:
    reading = reading_of(
        "Vecka;Datum;Mån;Tis;Ons;Tors;Fre;Ansvarig\nv. 3;18-22 jan 2027;KSAU 8.30;;Utskick KS;;;Anna\n"
        "v. 4;25-29 jan 2027;;KS 13.00;;;;Bo\nv. 5;1-5 feb 2027;KF 18.00;;;;;Anna",
        "a.csv",
    )
    assert [(str(row.when), row.title) for row in reading.rows] == [
        ("2027-01-18", "KSAU"),
        ("2027-01-20", "Utskick KS"),
        ("2027-01-26", "KS"),
        ("2027-02-01", "KF"),
    ]
