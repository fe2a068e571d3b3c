"""What is told of one day of a list, or of others who meet before it, is not so of all of its days."""

import inspect

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import About, Reading


def read(source: str) -> Reading:
    return read_document(text_document(inspect.cleandoc(source), markdown=False))


def times(reading: Reading) -> list[str]:
    """The day and the time of each row, in order."""
    return sorted(f"{str(row.when)[5:]} {row.time}" for row in reading.rows)


LIST = """
    Vårdnämndens sammanträden 2028

    Vårdnämnden{usual}

    13 januari{first}
    10 februari{second}
    9 mars{third}

    {behind}
    """


def of_list(*, usual: str = "", first: str = "", second: str = "", third: str = "", behind: str = "") -> Reading:
    return read(LIST.format(usual=usual, first=first, second=second, third=third, behind=behind))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ({"first": ". Mötet börjar kl. 8.30."}, ["01-13 08:30", "02-10 None", "03-09 None"]),
        ({"second": " - OBS! Digitalt, kl 13-15"}, ["01-13 None", "02-10 13:00-15:00", "03-09 None"]),
        ({"first": ". Mötena börjar kl. 8.30."}, ["01-13 08:30", "02-10 08:30", "03-09 08:30"]),
        (
            {"usual": " kl. 13.00", "behind": "Sammanträdet 10 februari börjar kl 9.00."},
            ["01-13 13:00", "02-10 09:00", "03-09 13:00"],
        ),
        (
            {"usual": " kl. 13.00–15.00", "behind": "Mötet den 10 februari pågår till kl. 16."},
            ["01-13 13:00-15:00", "02-10 13:00-16:00", "03-09 13:00-15:00"],
        ),
    ],
)
def test_a_time_that_is_told_of_one_day_is_its_alone(said: dict[str, str], expected: list[str]) -> None:
    reading = of_list(**said)
    assert times(reading) == expected
    assert not reading.doubts


@pytest.mark.parametrize("said", ["Presidiet träffas kl. 8.30.", "Mötet pågår till kl. 8.30."])
def test_a_time_at_which_others_meet_or_the_meeting_ends_is_asked(said: str) -> None:
    reading = of_list(first=f". {said}")
    assert times(reading) == ["01-13 None", "02-10 None", "03-09 None"]
    assert [(doubt.about, doubt.readings) for doubt in reading.doubts] == [(About.TIME, ("08:30",))]


@pytest.mark.parametrize(
    ("behind", "expected"),
    [
        (
            ", samtliga gånger kl. 10–14. Mötet den 7 juni pågår till kl. 16.",
            ["03-01 10:00-14:00", "06-07 10:00-16:00", "12-06 10:00-14:00"],
        ),
        (
            " kl. 13. Sammanträdet 7 juni börjar kl 9.00.",
            ["03-01 13:00", "06-07 09:00", "12-06 13:00"],
        ),
        (
            " kl. 13. Mötet i juni börjar kl. 9.",
            ["03-01 13:00", "06-07 09:00", "12-06 13:00"],
        ),
        (" kl. 13. Mötet den 7 juni är inställt.", [" 13:00", "03-01 13:00", "12-06 13:00"]),
        (" kl. 13.", ["03-01 13:00", "06-07 13:00", "12-06 13:00"]),
    ],
)
def test_a_sentence_behind_listed_days_that_tells_of_one_changes_that_alone(
    behind: str, expected: list[str]
) -> None:
    reading = read(f"Sammanträdestider 2028\n\nVårdnämnden sammanträder 1 mars, 7 juni och 6 december{behind}")
    assert times(reading) == expected


def test_the_meeting_of_a_day_on_which_two_meet_is_asked() -> None:
    reading = read("""
        Sammanträdestider 2028

        Vårdnämnden: 13 januari, 10 februari, 9 mars
        Tekniska nämnden: 13 januari, 17 februari

        Sammanträdet 13 januari börjar kl 9.00.
    """)
    assert [doubt.because for doubt in reading.doubts] == ["nobody"]
