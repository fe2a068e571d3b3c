"""Tables that another program has written: beginnings and ends, stamps of records, flags, parts of dates."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

PLANNER = """
    Uppgifts-ID | Uppgiftsnamn | Förlopp | Tilldelad till | Skapad den | Startdatum | Förfallodatum | Slutförd den
    aa1 | Beräkna ramar | Ej startad | Lisa Berg | 2027-10-01 | 2028-02-07 | 2028-02-18 |
    aa2 | Ramberedning | Ej startad | Lisa Berg | 2027-10-01 | 2028-03-06 | 2028-03-06 |
    aa3 | Nya taxor | Ej startad | Lisa Berg | 2027-10-01 | | 2028-04-14 | 2028-04-20
"""
OUTLOOK = """
    Subject | Start Date | Start Time | End Date | End Time | All day event | Location
    Socialnämnden | 2028-02-08 | 09:00 | 2028-02-08 | 12:00 | False | Aspen
    Socialnämnden | 2028-03-07 | 09:00 | 2028-03-07 | 12:00 | False | Aspen
    Planeringsdagar socialnämnden | 2028-03-16 | | 2028-03-17 | | True | Aspen
"""


def test_what_is_to_be_done_lasts_from_its_start_until_it_is_due_whenever_its_record_was_made() -> None:
    found = reading_of(PLANNER)
    assert [(str(row.when), row.title) for row in found.rows] == [
        ("2028-02-07..2028-02-18", "Beräkna ramar"),
        ("2028-03-06", "Ramberedning"),
        ("2028-04-14", "Nya taxor"),
    ]
    assert found.rows[2].kind.value == "deadline"
    assert [left.text for left in found.left_aside] == ["2027-10-01", "2027-10-01", "2027-10-01", "2028-04-20"]


def test_an_event_of_a_program_in_english_is_one_row_with_its_hours() -> None:
    found = reading_of(OUTLOOK)
    assert rows_of(found)[:2] == ["SN 2028-02-08 09:00-12:00", "SN 2028-03-07 09:00-12:00"]
    assert [str(row.when) for row in found.rows[2:]] == ["2028-03-16..2028-03-17"]
    assert [row.title for row in found.rows][2] == "Planeringsdagar socialnämnden"


@pytest.mark.parametrize(
    "head", ["Skapad", "Ändrad", "Senast uppdaterad", "Created", "Last Modified", "Date created"]
)
def test_the_day_of_a_record_is_no_activity_s(head: str) -> None:
    found = reading_of(f"Datum | Möte | {head}\n2028-02-08 | SN | 2027-11-02\n2028-03-07 | SN | 2027-11-02\n")
    assert rows_of(found) == ["SN 2028-02-08", "SN 2028-03-07"]


@pytest.mark.parametrize("head", ["Ändrat datum", "Slutförd", "Beslutad"])
def test_a_day_that_may_be_the_plan_s_own_is_read(head: str) -> None:
    found = reading_of(f"Datum | Möte | {head}\n2028-02-08 | SN | 2028-02-10\n2028-03-07 | SN | 2028-03-09\n")
    assert len(found.rows) + len(found.doubts) >= 4


def test_the_only_days_of_a_table_are_no_stamps() -> None:
    found = reading_of("Skapad | Möte\n2028-02-08 | SN\n2028-03-07 | SN\n")
    assert rows_of(found) == ["SN 2028-02-08", "SN 2028-03-07"]


def test_from_and_till_under_a_heading_over_both_are_one_time() -> None:
    found = reading_of(
        """
        Moment | Ansvarig | Vårens uppföljning | | Höstens uppföljning |
        | | Från | Till | Från | Till
        Prognosarbete | Rektorer | 2028-04-03 | 2028-04-12 | 2028-09-04 | 2028-09-13
        Rapport upprättas | Controllers | 2028-04-13 | 2028-04-18 | 2028-09-14 | 2028-09-19
        Beslut | Socialnämnden | 2028-05-08 | | 2028-10-09 |
    """.replace("Vårens uppföljning | |", "Vårens uppföljning | Vårens uppföljning |")
    )
    assert [str(row.when) for row in found.rows] == [
        *("2028-04-03..2028-04-12", "2028-09-04..2028-09-13"),
        *("2028-04-13..2028-04-18", "2028-09-14..2028-09-19"),
        *("2028-05-08", "2028-10-09"),
    ]
    assert found.rows[0].title == "Vårens uppföljning: Prognosarbete"
    assert asked(found) == []


def test_a_beginning_and_its_end_are_one_time_beside_other_days() -> None:
    found = reading_of("""
        Aktivitet | Startdatum | Slutdatum | Underlag senast
        Bokslutsarbete | 2028-01-10 | 2028-01-28 | 2028-02-04
        Budgetarbete | 2028-03-06 | 2028-03-31 | 2028-04-07
    """)
    assert [str(row.when) for row in found.rows] == [
        *("2028-01-10..2028-01-28", "2028-02-04"),
        *("2028-03-06..2028-03-31", "2028-04-07"),
    ]


def test_two_columns_of_days_that_are_no_beginning_and_end_stay_two() -> None:
    found = reading_of("""
        Aktivitet | Start | Uppföljning
        Bokslutsarbete | 2028-01-10 | 2028-01-28
        Budgetarbete | 2028-03-06 | 2028-03-31
    """)
    assert [str(row.when) for row in found.rows] == ["2028-01-10", "2028-01-28", "2028-03-06", "2028-03-31"]


def test_the_number_of_a_month_beside_that_of_a_day_is_the_month() -> None:
    found = reading_of("""
        Organ | År | Månad | Dag | Start | Slut
        Socialnämnden | 2028 | 2 | 9 | 09.00 | 12.00
        Socialnämnden | 2028 | 11 | 15 | 09.00 | 12.00
    """)
    assert rows_of(found) == ["SN 2028-02-09 09:00-12:00", "SN 2028-11-15 09:00-12:00"]
    assert asked(found) == []


def test_a_number_that_no_month_has_is_asked_about() -> None:
    found = reading_of("""
        Organ | År | Månad | Dag
        Socialnämnden | 2028 | 2 | 9
        Socialnämnden | 2028 | 13 | 15
    """)
    assert rows_of(found)[0] == "SN 2028-02-09"
    assert asked(found)


@pytest.mark.parametrize("head", ["Ändrad av", "Skapad av", "Modified By", "Last modified by", "Författare"])
def test_who_made_a_record_is_no_activity(head: str) -> None:
    found = reading_of(
        f"Titel | Starttid | Plats | {head}\nDirektionen | 2027-02-05 09:00 | Vik | Bo Ek\n"
        "Direktionens presidium | 2027-02-26 08:30 | Vik | Bo Ek\nÄgarsamråd | 2027-04-08 13:00 | Ås | Bo Ek\n"
    )
    assert [row.title for row in found.rows] == ["Direktionen", "Direktionens presidium", "Ägarsamråd"]
    assert [row.bodies for row in found.rows] == [("DIREKTION",), ("DIREKTION_PRESIDIUM",), ("ÄGARSAMRÅD",)]


def test_how_long_it_lasts_says_not_what_it_is() -> None:
    found = reading_of("""
        ID | Aktivitetsnamn | Varaktighet | Start | Slut | Föregående | Resursnamn
        1 | Bolagen konsolideras | 5 dagar | 2026-09-14 | 2026-09-18 | 2 | Ekonomienheten
        2 | Nämnderna godkänner sina rapporter | 10 dagar | 2026-09-21 | 2026-10-02 | 1 | Nämnderna
        """)
    assert [row.kind.value for row in found.rows] == ["work", "decision"]
    assert asked(found) == ["no_word"]
