"""Rounds that are numbered from one on are no months, where their cells have days of other months."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of

_ROUNDS = ("4 januari | 27 januari", "8 februari | 3 mars", "22 mars | 14 april", "10 maj | 2 juni", "{} | {}")


@pytest.mark.parametrize(("stop", "meeting"), [("23 augusti", "15 september"), ("30 juni", "25 augusti")])
def test_the_rounds_of_a_year_are_read_by_their_own_months(stop: str, meeting: str) -> None:
    rows = "\n".join(f"{n} | {row}" for n, row in enumerate(_ROUNDS, 1)).format(stop, meeting)
    found = reading_of(f"Tidplan 2027\n\nOmgång | Stoppdatum | Socialnämnden\n{rows}\n")
    assert len([row for row in rows_of(found) if row.startswith("SN 2027") and "deadline" not in row]) == len(
        _ROUNDS
    )
    assert not [doubt for doubt in found.doubts if doubt.because == "other_month"]
