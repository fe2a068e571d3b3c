"""A board does not meet at one time of day on many days in a row: it is asked on which of them."""

import pytest

from tests.plans.reading.tables import asked, reading_of


@pytest.mark.parametrize(
    ("line", "is_asked"),
    [
        ("10–14 maj KSAU kl. 8.30", True),
        ("10–13 maj KSAU kl. 8.30", True),
        ("10–12 maj KSAU kl. 8.30", False),
        ("10–14 maj KSAU, konferens", False),
        ("10–14 maj Utbildning för chefer kl. 8.30", False),
    ],
)
def test_many_days_with_one_time_are_asked_about(line: str, is_asked: bool) -> None:
    found = reading_of(f"Möten 2027\n\n{line}\n2 juni KS kl. 13\n")
    assert ("which_of_them" in asked(found)) == is_asked
    assert len(found.activities) == 2


def test_the_day_that_is_answered_is_taken() -> None:
    text = "Möten 2027\n\n10–14 maj KSAU kl. 8.30\n2 juni KS kl. 13\n"
    (doubt,) = reading_of(text).doubts
    found = reading_of(text, answers={doubt.key: "2027-05-12"})
    assert [str(row.when) for row in found.rows] == ["2027-05-12", "2027-06-02"]
    assert found.doubts == ()
