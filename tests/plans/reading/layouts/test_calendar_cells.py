"""A time in a day's cell under the body that heads the column, with what is said of it behind."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of

TABLE = """
    Mötesplan 2027

    Datum | Dag | KF | KS | KSAU | Övrigt
    2027-01-12 | tis | | | 8:30 |
    2027-01-26 | tis | | 13:00 | | {other}
    2027-02-08 | mån | 18:00 | | |
    2027-03-09 | tis | | | {said} |
    2027-04-06 | tis | 18:00 | | 8:30 |
    """


@pytest.mark.parametrize("said", ["8:30", "8:30 (heldag)", "8:30 OBS dag", "kl. 8.30, i Folkets hus"])
@pytest.mark.parametrize("other", ["", "Utbildning för nya ledamöter"])
def test_what_is_said_behind_a_time_leaves_it_the_meeting_of_the_body_above(said: str, other: str) -> None:
    found = rows_of(reading_of(TABLE.format(said=said, other=other)))
    assert [row for row in found if row.startswith("K")] == [
        "KSAU 2027-01-12 08:30",
        "KS 2027-01-26 13:00",
        "KF 2027-02-08 18:00",
        "KSAU 2027-03-09 08:30",
        "KF 2027-04-06 18:00",
        "KSAU 2027-04-06 08:30",
    ]


def test_a_time_that_is_said_to_be_another_bodys_is_not_that_of_the_one_above() -> None:
    found = rows_of(reading_of(TABLE.format(said="8:30 med socialnämnden 9:30", other="")))
    assert "KSAU 2027-03-09 08:30" not in found


@pytest.mark.parametrize("word", ["Kl.", "Tid", ""])
def test_a_row_of_times_under_bodies_is_when_they_meet(word: str) -> None:
    found = reading_of(
        f"Datum | Veckodag | KF | KS\n | {word} | 18:00 | 13.00\n2027-01-25 | måndag | X |\n"
        "2027-02-02 | tisdag | | X\n2027-02-22 | måndag | X | kl. 15"
    )
    assert rows_of(found) == [
        "KF 2027-01-25 18:00",
        "KS 2027-02-02 13:00",
        "KF 2027-02-22 18:00",
        "KS 2027-02-22 15:00",
    ]
    assert not found.doubts


def test_a_heading_with_a_time_is_when_those_below_meet() -> None:
    found = reading_of(
        "Möten 2027\n\nDatum | Förmiddag kl. 9.00 | Eftermiddag kl. 13.30\ntis 26/1 | KSAU |\n"
        "ons 27/1 | SN | BUN\ntis 2/2 | | KS\nons 3/2 | SN kl. 8 |"
    )
    assert rows_of(found) == [
        "KSAU 2027-01-26 09:00",
        "SN 2027-01-27 09:00",
        "BUN 2027-01-27 13:30",
        "KS 2027-02-02 13:30",
        "SN 2027-02-03 08:00",
    ]


def test_days_beside_months_are_no_activities_under_a_time() -> None:
    rows = "Januari | | 12, 26\nFebruari | 15 | 9, 23\nMars | | 8"
    found = reading_of(f"Möten 2028\n\n | KF | KS\nStarttid | kl. 18.00 | kl. 9.30\n{rows}\n")
    assert sorted(rows_of(found)) == [
        "KF 2028-02-15 18:00",
        *(f"KS 2028-{day} 09:30" for day in ("01-12", "01-26", "02-09", "02-23", "03-08")),
    ]
