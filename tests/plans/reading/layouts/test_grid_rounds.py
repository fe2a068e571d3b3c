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


def test_the_days_of_a_round_may_be_weekdays_of_weeks() -> None:
    rows = "\n".join(f"{n} | v. {week} tor | v. {week + 3} tis" for n, week in enumerate((4, 10, 15), 1))
    found = reading_of(f"Tidplan 2026 för gymnasienämnden\n\nOmgång | Ärendestopp | Nämnd\n{rows}\n")
    assert sorted(rows_of(found)) == [
        "GN 2026-01-22 deadline",
        "GN 2026-02-10",
        "GN 2026-03-05 deadline",
        "GN 2026-03-24",
        "GN 2026-04-09 deadline",
        "GN 2026-04-28",
    ]
