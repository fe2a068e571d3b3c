"""Hours in columns of their own: a beginning and an end, as Excel and Outlook write them."""

import pytest

from plans.reading.read import read_file
from tests.plans.reading.tables import TODAY, reading_of, rows_of


@pytest.mark.parametrize("end", ["Slut", "Sluttid", "Till"])
def test_a_meeting_lasts_till_the_hour_under_its_end(end: str) -> None:
    found = reading_of(
        f"Möten 2027\n\nDatum | Start | {end} | Möte\n"
        "12 maj | 8.00 | 12.00 | KS\n19 maj | 13.00 | | KF\n26 maj | 9.30 | 11.00 | KS"
    )
    assert rows_of(found) == ["KS 2027-05-12 08:00-12:00", "KF 2027-05-19 13:00", "KS 2027-05-26 09:30-11:00"]


def test_the_hours_of_something_else_are_no_end() -> None:
    found = reading_of(
        "Möten 2027\n\nDatum | Tid | Lunch | Möte\n12 maj | 8.00 | 12.00 | KS\n19 maj | 9.00 | 12.30 | KF"
    )
    assert rows_of(found) == ["KS 2027-05-12 08:00", "KF 2027-05-19 09:00"]


def test_a_calendar_s_own_table_has_its_subjects_as_titles() -> None:
    source = """
        "Ämne","Startdatum","Starttid","Slutdatum","Sluttid","Heldagshändelse","Plats"
        "KS","2027-01-12","09:00:00","2027-01-12","12:00:00","Falskt","Eken"
        "KF","2027-02-22","18:30:00","2027-02-22","22:00:00","Falskt","Eken"
        "Utskick KF","2027-02-15","00:00:00","2027-02-15","00:00:00","Sant",""
        """
    text = "\n".join(line.strip() for line in source.strip().split("\n"))
    found = read_file(text.encode(), "kalender.csv", today=TODAY)
    assert rows_of(found) == [
        "KS 2027-01-12 09:00-12:00",
        "KF 2027-02-22 18:30-22:00",
        "KF 2027-02-15 mailing",
    ]
    assert [row.title for row in found.rows] == ["KS", "KF", "Utskick KF"]
    assert not found.doubts


@pytest.mark.parametrize("day", ["2027-05-12T08:30", "12 maj 2027 kl 8.30"])
def test_a_date_with_its_hour_lasts_till_the_hour_under_its_end(day: str) -> None:
    found = reading_of(f"Datum | Aktivitet | Starttid | Sluttid | Deltagare\n{day} | Möte | 08:30 | 12:00 | KS")
    assert rows_of(found) == ["KS 2027-05-12 08:30-12:00"]
    only = reading_of(f"Datum | Aktivitet | Sluttid | Deltagare\n{day} | Möte | 12:00 | KS")
    assert rows_of(only) == ["KS 2027-05-12 08:30-12:00"]
    lists = reading_of(
        f"Organ | Datum | Starttid | Sluttid\nKS | {day} | 08:30 | 12:00\nKF | {day} | 08:30 | 12:00"
    )
    assert rows_of(lists) == ["KS 2027-05-12 08:30-12:00", "KF 2027-05-12 08:30-12:00"]


def test_the_date_s_own_hour_is_kept_where_the_column_has_another() -> None:
    head = "Datum | Aktivitet | Tid | Deltagare"
    assert rows_of(reading_of(f"{head}\n12 maj 2027 kl 8.30 | Möte | 13.00–16.00 | KS")) == ["KS 2027-05-12 08:30"]
    assert rows_of(reading_of(f"{head}\n12 maj 2027 kl 8.30 | Möte | | KS")) == ["KS 2027-05-12 08:30"]


@pytest.mark.parametrize(
    "ends",
    ["Datum från | Datum till | Klockan från | Klockan till", "Startdatum | Slutdatum | Starttid | Sluttid"],
)
def test_a_beginning_and_an_end_beside_a_body_s_name_are_one_meeting(ends: str) -> None:
    found = reading_of(
        f"Möte | {ends}\nKF | 2027-02-22 | 2027-02-22 | 18:00 | 22:00\n"
        "KS | 2027-06-14 | 2027-06-15 | 09:00 | 17:00"
    )
    assert rows_of(found) == ["KF 2027-02-22 18:00-22:00", "KS 2027-06-14..2027-06-15 09:00-17:00"]
    assert not found.doubts


def test_two_days_under_other_headings_are_two_steps() -> None:
    found = reading_of("Möte | Utskick | Sammanträde\nKF | 2027-02-15 | 2027-02-22\nKS | 2027-06-07 | 2027-06-14")
    assert sorted(str(row.when) for row in found.rows) == ["2027-02-15", "2027-02-22", "2027-06-07", "2027-06-14"]


def test_a_first_and_a_last_week_are_one_period() -> None:
    found = reading_of(
        "Kalender 2027\n\nAktivitet | Startvecka | Slutvecka | Ansvarig\n"
        "Analys av läget | 2 | 5 | Ekonomichef\nMöte om ramar | 12 | 12 | Ekonomichef"
    )
    assert [str(row.when) for row in found.rows] == ["2027-01-11..2027-02-05", "2027-03-22..2027-03-26"]


@pytest.mark.parametrize(
    ("said", "time"), [("SN 8.30-12", "08:30-12:00"), ("SN 8-12", "08:00-12:00"), ("SN 12.13-5", "")]
)
def test_hours_behind_a_body_in_a_room_s_column_are_its_meeting_s(said: str, time: str) -> None:
    found = reading_of(f"""
        Lokaler maj 2028
        Datum | Ekrummet | Björkrummet
        2028-05-02 | {said} |
        2028-05-03 | | KPR 10-12
        2028-05-04 | KS 13-17 |
    """)
    assert rows_of(found)[0] == f"SN 2028-05-02 {time}".strip()
    assert rows_of(found)[1:] == ["KPR 2028-05-03 10:00-12:00", "KS 2028-05-04 13:00-17:00"]


@pytest.mark.parametrize(
    ("note", "time"), [("Studiebesök, samling 12.15", "13:00"), ("OBS kl 12.15", "12:15"), ("Samling", "13:00")]
)
def test_when_people_gather_ahead_of_a_meeting_is_not_its_time(note: str, time: str) -> None:
    found = reading_of(f"""
        Möten 2028

        Vecka | Dag | Datum | Tid | Möte | Plats | Kommentar
        April | | | | | |
        15 | tors | 2028-04-13 | 13.00 | SN | Linden | {note}
        19 | tors | 2028-05-11 | 13.00 | SN | Eken | Bokslut
        23 | tors | 2028-06-08 | 08.30 | SN AU | Eken |
    """)
    assert rows_of(found)[0] == f"SN 2028-04-13 {time}"


def test_four_figures_under_a_heading_for_times_are_a_time() -> None:
    table = "MÖTESFÖRTECKNING 2027\n\nDATUM | DAG | KL | ORGAN | RUM\n270118 | MÅ | 0900 | KSAU | BO\n"
    found = reading_of(f"{table}270202 | TI | 1330 | KS | BO\n270224 | ON | 1800 | KF | BO\n")
    assert rows_of(found) == ["KSAU 2027-01-18 09:00", "KS 2027-02-02 13:30", "KF 2027-02-24 18:00"]
