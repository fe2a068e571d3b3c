"""Tables of matters with several days each, told by what stands over the days: no matter and no body is lost."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of


def test_each_day_is_what_its_column_says_of_the_matter() -> None:
    reading = reading_of("""
        Aktivitet | Underlag senast | Utskick | Möte | Vem möts
        Årsbokslut | 29 januari 2027 | 5 februari 2027 | 12 februari 2027 | KSAU
        Ramar | 19 mars 2027 | 26 mars 2027 | 6 april 2027 | KS
        """)
    assert rows_of(reading)[:3] == ["KSAU 2027-01-29 deadline", "KSAU 2027-02-05 mailing", "KSAU 2027-02-12"]
    assert [row.title for row in reading.rows][3:] == ["Underlag senast: Ramar", "Utskick: Ramar", "Möte: Ramar"]
    assert asked(reading) == []


def test_whose_one_of_the_days_is_may_stand_with_it() -> None:
    reading = reading_of("""
        Steg | Politisk instans | Sammanträdesdag | Beredning | Handlingar ut
        Förutsättningar | KS | 2 mars 2027 | KSAU 16 februari 2027 | 23 februari 2027
        Ramar | KF | 26 april 2027 | KS 13 april 2027 | 16 april 2027
        """)
    assert rows_of(reading)[:2] == ["KS 2027-03-02", "KSAU 2027-02-16"]
    assert rows_of(reading)[4] == "KS 2027-04-13"
    assert len(reading.rows) == 6


@pytest.mark.parametrize("matter", ["Delårsrapport 1", "Tertialrapport 2"])
def test_which_report_it_is_belongs_to_the_title(matter: str) -> None:
    reading = reading_of(f"""
        Rapport | Deadline förvaltning | Till KS | Till KF
        Årsredovisning | 29 januari 2027 | 23 mars 2027 | 19 april 2027
        {matter} | 14 maj 2027 | 8 juni 2027 | –
        """)
    titles = [row.title for row in reading.rows]
    assert "Deadline förvaltning: Årsredovisning" in titles
    assert f"Till KS, {matter}" in titles


def test_what_starts_and_stops_lasts() -> None:
    reading = reading_of("""
        Process | Startdatum | Stoppdatum | Ansvarig
        Omvärldsanalys | 2028-01-10 | 2028-02-04 | Ekonomienheten
        Arbete med ramar | 2028-02-07 | 2028-03-10 | Ekonomienheten
        """)
    assert [str(row.when) for row in reading.rows] == ["2028-01-10..2028-02-04", "2028-02-07..2028-03-10"]


@pytest.mark.parametrize(
    ("heads", "told"), [("R | A | C | I", "CSG"), ("Deltagare | Ansvarig | Konsulteras | Information till", "CSG")]
)
def test_who_is_asked_or_told_does_not_take_part(heads: str, told: str) -> None:
    reading = reading_of(f"""
        Aktivitet | Tidpunkt | {heads}
        Besluta om ramar | 15 februari 2027 | KS | KS | Nämnderna | CSG
        Besluta om budget | 22 november 2027 | KF | KF | KS | CSG
        """)
    assert rows_of(reading) == ["KS 2027-02-15 decision", "KF 2027-11-22 decision"]
    assert all(told in row.recipients for row in reading.rows)
