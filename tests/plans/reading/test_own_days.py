"""A column of days under a body's name is that body's, whatever stands beside them."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of


def test_the_days_that_a_remark_tells_are_those_of_others_and_no_times() -> None:
    found = reading_of(
        """
        Möten 2027

        Kommunstyrelsen kl. 13.00 | Beredning till
        27 januari | KF 22 februari
        24 mars |
        26 maj | KF 14 juni
        """
    )
    assert rows_of(found) == [
        "KS 2027-01-27 13:00",
        "KS 2027-03-24 13:00",
        "KS 2027-05-26 13:00",
        "KF 2027-02-22",
        "KF 2027-06-14",
    ]
    assert not found.doubts


@pytest.mark.parametrize("heading", ["Anmärkning", "Ärenden", "Innehåll"])
def test_a_day_without_a_remark_is_a_meeting_too(heading: str) -> None:
    found = reading_of(
        f"""
        Möten 2027

        Socialnämnden kl. 9.00 | {heading}
        27 januari | ramar
        24 mars |
        26 maj | lokalplan, se bilaga
        """
    )
    assert rows_of(found) == ["SN 2027-01-27 09:00", "SN 2027-03-24 09:00", "SN 2027-05-26 09:00"]


def test_the_days_under_a_word_for_days_are_of_those_beside_them() -> None:
    found = reading_of(
        """
        Möten 2027

        Sammanträdesdag | Vem
        27 januari | KF 22.00
        24 mars | KS 13.00
        26 maj | KF 18.00
        """
    )
    assert rows_of(found) == [
        "KF 2027-01-27 22:00",
        "KS 2027-03-24 13:00",
        "KF 2027-05-26 18:00",
    ]


def test_a_body_behind_a_date_with_its_weekday_is_no_weekday() -> None:
    found = reading_of(
        """
        Möten 2027

        Datum | Tid
        tors 21/1 ON | 9.00
        tis 9/2 KS | 13.00
        tors 18 februari ON | 9.00

        ON = omsorgsnämnden, KS = kommunstyrelsen
        """
    )
    assert rows_of(found) == ["ON 2027-01-21 09:00", "KS 2027-02-09 13:00", "ON 2027-02-18 09:00"]


def test_rounds_across_are_of_the_bodies_and_deadlines_of_their_rows() -> None:
    found = reading_of(
        """
        Ärendeprocess 2027

         | Omgång 1 | Omgång 2
        Tjänsteskrivelser klara (kl 12) | 6 jan | 3 feb
        KSAU | 20 jan | 17 feb
        KS | 3 feb | 3 mars
        """
    )
    assert rows_of(found) == [
        "– 2027-01-06 12:00 deadline",
        "KSAU 2027-01-20",
        "KS 2027-02-03",
        "– 2027-02-03 12:00 deadline",
        "KSAU 2027-02-17",
        "KS 2027-03-03",
    ]
    assert found.rows[0].title == "Tjänsteskrivelser klara"


def test_numbered_meetings_of_a_body_that_heads_columns_are_that_body_s() -> None:
    found = reading_of(
        """
        Tider 2027

        Program | KSAU 1 | KSAU 2
        Ramar | 20 jan | 17 feb
        Budget | 3 mars | 7 april
        """
    )
    assert {row.split()[0] for row in rows_of(found)} == {"KSAU"}
