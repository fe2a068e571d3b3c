"""A time that is told once of all last days is theirs, and of no meeting."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of

_TABLE = "Stoppdag | Kallelse | Sammanträde\n15/1 | 21/1 | 26/1\n12/2 | 18/2 | 23/2"


@pytest.mark.parametrize(
    "told",
    [
        "Stopptid är kl. 12.00.",
        "Stopptiden är kl. 12.00. Ärenden som kommer senare tas upp på nästa möte.",
        "Handlingar lämnas senast kl. 12.00 på stoppdagen.",
    ],
)
def test_the_time_of_all_last_days(told: str) -> None:
    found = reading_of(f"Vårdnämnden 2027\n{told}\n\n{_TABLE}")
    assert [row.split(" ", 1)[1] for row in rows_of(found)] == [
        "2027-01-15 12:00 deadline",
        "2027-02-12 12:00 deadline",
        "2027-01-21 mailing",
        "2027-02-18 mailing",
        "2027-01-26",
        "2027-02-23",
    ]
    assert not found.doubts


@pytest.mark.parametrize(
    "told",
    [
        "Stopptid för KS är kl. 12.00.",
        "Stopptiden den 5 mars är kl. 12.00.",
        "Stopptid är kl. 12.00.\n\nStopptid är kl. 9.00.",
    ],
)
def test_a_time_of_some_last_days_is_not_that_of_all(told: str) -> None:
    found = reading_of(f"Vårdnämnden 2027\n{told}\n\n{_TABLE}")
    assert not any(row.time for row in found.rows if row.kind.value == "deadline" and str(row.when) < "2027-03")
