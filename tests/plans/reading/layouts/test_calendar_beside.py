"""Columns of a calendar sheet under no heading: times and rooms of the meetings beside them."""

import pytest

from plans.reading.layouts import calendar
from tests.plans.reading.layouts.calendars import asked, context, meetings, read, table
from tests.plans.reading.tables import reading_of, rows_of

_HELD = ["KS 2027-02-09 13:00", "TN 2027-02-11 08:30-11:30", "KF 2027-02-22 18:00"]


@pytest.mark.parametrize(
    "lines",
    [
        "Ti 9 | 13.00 | {}\nTo 11 | 08.30–11.30 | {}\nMå 22 | 18.00 | {}",
        "Ti 9 | {} | kl. 13\nTo 11 | {} | kl. 8.30–11.30\nMå 22 | {} | kl. 18",
        "13.00 | Ti 9 | {}\n8.30–11.30 | To 11 | {}\n18.00 | Må 22 | {}",
        "Ti | 9 | 13.00 | {}\nTo | 11 | 8.30–11.30 | {}\nMå | 22 | 18.00 | {}",
        "Ti 9 | 13.00 {}\nTo 11 | 8.30–11.30, {}\nMå 22 | kl 18 / {}",
    ],
)
def test_a_column_of_times_is_when_those_beside_it_meet(lines: str) -> None:
    part = table(lines.format("Kommunstyrelsen", "Tekniska nämnden", "Kommunfullmäktige"), ["2027", "Februari"])
    assert meetings(read(calendar, part)) == _HELD


def test_a_time_is_no_meeting_but_of_the_day_where_nobody_is_named_beside_it() -> None:
    part = table("Ti 9 | 13.00 | KS\nTo 11 | 08.30 |\nMå 22 | 18.00 | KF", ["Februari 2027"])
    found = read(calendar, part)
    assert meetings(found) == ["KS 2027-02-09 13:00", "– 2027-02-11 08:30", "KF 2027-02-22 18:00"]
    assert [row.title for row in found.rows] == ["KS", "Sammanträde", "KF"]


def test_times_under_a_body_are_its_meetings() -> None:
    part = table("Dag | KS | KF\nTi 9 | 13.00 |\nTo 11 | 08.30 |\nMå 22 | | 18.00", ["Februari 2027"])
    assert meetings(read(calendar, part)) == ["KS 2027-02-09 13:00", "KS 2027-02-11 08:30", "KF 2027-02-22 18:00"]


def test_words_that_only_stand_beside_those_who_meet_are_said_of_them() -> None:
    part = table("Ti 9 | KS | Blå salen\nTo 11 | TN | Ekgården\nMå 22 | KF | Stora salen", ["Februari 2027"])
    found = read(calendar, part)
    assert [(row.bodies, row.title) for row in found.rows] == [
        (("KS",), "KS, Blå salen"),
        (("TN",), "TN, Ekgården"),
        (("KF",), "KF, Stora salen"),
    ]


def test_words_that_stand_alone_on_a_day_are_what_happens_then() -> None:
    part = table("Ti 9 | KS | Budgetdag\nTo 11 | | Utbildning\nMå 22 | KF |\nTi 23 | TN |", ["Februari 2027"])
    assert [row.title for row in read(calendar, part).rows] == ["KS", "Budgetdag", "Utbildning", "KF", "TN"]


def test_a_month_of_one_or_two_days_is_read_where_the_weekdays_tell_that_they_are_days() -> None:
    for lines in ("Ti 14 | 13.00 | KS", "Ti | 14 | 13.00 | KS"):
        assert meetings(read(calendar, table(lines, ["2027", "December"]))) == ["KS 2027-12-14 13:00"]
    alone = table("14 | 13.00 | KS", ["2027", "December"])
    assert calendar.fit(alone, context(alone)) == 0.0


@pytest.mark.parametrize(("over", "whose"), [("Möten för tekniska nämnden 2027", "TN"), ("Möten 2027", "–")])
def test_days_with_nothing_but_times_are_of_the_body_above_or_nobodys(over: str, whose: str) -> None:
    part = table("To 11 | 08.30\nTo 25 | 13.00", [over, "Februari"])
    found = calendar.read(part, context(part))
    assert meetings(found) == [f"{whose} 2027-02-11 08:30", f"{whose} 2027-02-25 13:00"]
    assert calendar.fit(part, context(part)) >= 0.5


def test_numbers_that_rise_before_those_who_meet_are_days_of_the_month_above() -> None:
    part = table("9 | KS 13.00\n11 | TN 8.30\n22 | KF 18", ["2027", "Februari"])
    assert meetings(read(calendar, part)) == ["KS 2027-02-09 13:00", "TN 2027-02-11 08:30", "KF 2027-02-22 18:00"]
    for lines in ("9 | KS\n11 | TN\n11 | KF", "9 | KS\n7 | TN\n22 | KF"):
        other = table(lines, ["2027", "Februari"])
        assert calendar.fit(other, context(other)) == 0.0


def test_a_meeting_without_a_day_but_with_its_time_is_on_the_day_above() -> None:
    lines = ["12 januari | 09.00 | Rum 1 | KSAU", " | 13.00 | Blå salen | KS", " | 18.30 | Aulan | KF"]
    lines += ["19 januari | 13.30 | Rum 2 | SN", "2 februari | 9.00 | Rum 1 | KSAU", " | | | BUN"]
    part = table("\n".join(["Datum | Kl. | Lokal | Sammanträde", *lines]), ["Sammanträden 2027"])
    found = read(calendar, part)
    assert meetings(found) == [
        "KSAU 2027-01-12 09:00",
        "KS 2027-01-12 13:00",
        "KF 2027-01-12 18:30",
        "SN 2027-01-19 13:30",
        "KSAU 2027-02-02 09:00",
    ]
    assert asked(found) == ["7 cell BUN no_day"]


@pytest.mark.parametrize("note", ["Tillsammans med ungdomsrådet", "Gemensamt med KSAU"])
@pytest.mark.parametrize("heads", ["Datum | Veckodag | Klockslag | Kommentar", "Dag | Veckodag | Tid | Anm."])
def test_a_note_on_one_of_a_body_s_days_names_nobody_whose_days_they_are(heads: str, note: str) -> None:
    found = reading_of(
        f"Vårdnämnden 2029\nSammanträdena börjar klockan 13.00.\n\n{heads}\n"
        f"1 februari | torsdag | |\n8 mars | torsdag | |\n12 april | torsdag | | {note}\n24 maj | torsdag | |"
    )
    assert rows_of(found) == [f"VÅRDNÄMND 2029-{day} 13:00" for day in ("02-01", "03-08", "04-12", "05-24")]
    assert found.rows[2].title == f"Vårdnämnden, {note}"


def test_notes_beside_days_of_nobody_say_who_meets() -> None:
    found = reading_of(
        "Kalender 2029\n\nDatum | Veckodag | Anm.\n1 februari | torsdag | KS 13\n8 mars | torsdag | KF\n"
        "12 april | torsdag | KS 13\n24 maj | torsdag | KF"
    )
    assert rows_of(found) == ["KS 2029-02-01 13:00", "KF 2029-03-08", "KS 2029-04-12 13:00", "KF 2029-05-24"]
