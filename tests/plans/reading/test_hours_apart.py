"""Several meetings of one activity that each have their own hours are a row each."""

import pytest

from tests.plans.reading.tables import asked, reading_of, rows_of

_TABLE = """
Sammanträdesplan 2027
Datum | Aktivitet | Vem
26/5 | {}
9/6 | KSAU bereder | KSAU
"""


@pytest.mark.parametrize(
    "words",
    [
        "Dialog med SN kl. 9–12 och BUN kl. 13–16 |",
        "Dialog kl. 9–12 med SN samt kl. 13–16 med BUN |",
        "Dialog med SN och BUN, kl. 9–12 respektive 13–16 |",
        "Dialog med SN kl. 9–12 och BUN kl. 13–16 | SN, BUN",
    ],
)
def test_bodies_that_have_their_own_hours_meet_apart(words: str) -> None:
    found = rows_of(reading_of(_TABLE.format(words)))
    assert found[:2] == ["SN 2027-05-26 09:00-12:00", "BUN 2027-05-26 13:00-16:00"]


def test_so_they_do_in_a_cell_of_a_month() -> None:
    table = """
    Sammanträdesplan 2027
    Månad | Aktivitet
    Maj | 26/5 Dialog med SN kl. 9–12 och BUN kl. 13–16
    Juni | 9/6 KSAU bereder
    """
    found = rows_of(reading_of(table))
    assert found[:2] == ["SN 2027-05-26 09:00-12:00", "BUN 2027-05-26 13:00-16:00"]


def test_one_time_is_that_of_all_of_them() -> None:
    found = reading_of(_TABLE.format("Dialog med SN och BUN kl. 13–16 | SN, BUN"))
    assert rows_of(found)[0] == "SN+BUN 2027-05-26 13:00-16:00"


def test_hours_in_turn_of_nobody_known_are_meetings_of_whom_it_is_asked() -> None:
    found = reading_of(_TABLE.format("Överläggning med Ljung och Alm, kl. 9.00 respektive 13.00 |"))
    assert rows_of(found)[:2] == ["– 2027-05-26 09:00", "– 2027-05-26 13:00"]
    assert asked(found) == ["nobody"]
