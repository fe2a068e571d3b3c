"""Second days of a list's line, each with the words that say what is done then."""

from datetime import date

import pytest

from plans.reading.read import read_file

HEAD = "Sammanträden 2027\n\nKommunstyrelsen\n"


def rows(text: str) -> list[tuple[str, str]]:
    found = read_file(text.encode(), "plan.txt", today=date(2027, 1, 1)).rows
    return [(str(row.when), row.kind.value) for row in found]


@pytest.mark.parametrize(
    ("step", "kind"),
    [
        (", kallelse 31 mars", "mailing"),
        (" (kallelse 31 mars)", "mailing"),
        (" – stopptid 31 mars", "deadline"),
        (", handlingar skickas ut senast 2027-03-31", "mailing"),
        (", gruppmöte 31 mars", "meeting"),
    ],
)
def test_words_before_a_second_day_are_of_that_day(step: str, kind: str) -> None:
    text = f"{HEAD}6 april{step}\n4 maj{step.replace('31 mars', '28 april').replace('03-31', '04-28')}\n"
    expected = [("2027-04-06", "meeting"), ("2027-03-31", kind), ("2027-05-04", "meeting"), ("2027-04-28", kind)]
    assert rows(text) == expected


def test_each_of_two_steps_has_its_own_day() -> None:
    found = rows(f"{HEAD}6 april (sista dag för ärenden 16 mars, kallelse 31 mars)\n4 maj\n")
    assert found[:3] == [("2027-04-06", "meeting"), ("2027-03-16", "deadline"), ("2027-03-31", "mailing")]


@pytest.mark.parametrize("words", ["extra, ", "(heldag) ", ", "])
def test_words_that_a_sign_parts_from_the_next_day_are_of_the_day_before(words: str) -> None:
    assert {kind for _, kind in rows(f"{HEAD}6 april {words}4 maj\n8 juni\n")} == {"meeting"}


def test_words_that_call_the_first_day_off_are_its_own() -> None:
    found = rows(f"{HEAD}6 april – inställt och ersatt av möte 31 mars\n4 maj\n8 juni\n")
    assert found[:2] == [("None", "meeting"), ("2027-03-31", "meeting")]
