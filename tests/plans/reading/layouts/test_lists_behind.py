"""Sentences behind a day of a list: what else is due or sent then is an activity, any other is told of."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of

_LIST = "Datum för kommunstyrelsen 2027\n\n14 januari: sammanträde\n"


def test_what_else_is_due_on_the_day_is_an_activity_of_its_own() -> None:
    text = f"{_LIST}21 maj: sista dag för kommunstyrelsens ärenden. Sista dag för nämndernas bokslut."
    found = reading_of(text)
    assert [row.split()[1:] for row in rows_of(found)][1:] == [["2027-05-21", "deadline"]] * 2
    assert [row.title for row in found.rows][2] == "Sista dag för nämndernas bokslut"


@pytest.mark.parametrize(
    "said",
    [
        "11 februari. Lunch serveras.",
        "11 februari. Utskick av handlingar till revisorerna.",
        "11 februari: sista dag för ärenden. Utskick sker en vecka före.",
    ],
)
def test_any_other_sentence_is_told_of(said: str) -> None:
    found = reading_of(f"{_LIST}{said}")
    assert len(found.rows) == 2
    assert said.partition(". ")[2] in [one.text for one in found.left_aside]
