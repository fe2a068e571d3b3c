"""Lines that begin with a month, and say on which days of it something happens."""

import inspect

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document


def told(text: str) -> list[str]:
    """Each activity as its date and its bodies."""
    reading = read_document(text_document(inspect.cleandoc(text), markdown=False))
    return [" ".join((str(row.when), *row.bodies)) for row in reading.activities]


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        ("Januari – Nämnden antar plan för internkontroll", ["2027-01 KN"]),
        ("Januari – Nämnden antar plan för internkontroll (28/1)", ["2027-01-28 KN"]),
        ("Januari: Bidrag beslutas den 21 januari kl 13", ["2027-01-21"]),
        ("Januari – Remissen är ute 11/1–29/1", ["2027-01-11..2027-01-29"]),
        ("Januari – KSAU bereder 12/1, KS beslutar 26/1", ["2027-01-12 KSAU", "2027-01-26 KS"]),
        ("Januari – Bokslut per 31/12 till nämnden", ["2027-01 KN"]),
        ("Januari – Nämnden planerar för besöket, se utskick 4/5", ["2027-01 KN"]),
        (
            "Januari – Presidiet planerar våren. Nämnden antar plan 28/1.",
            ["2027-01 KN_PRESIDIUM", "2027-01-28 KN"],
        ),
    ],
)
def test_a_line_of_a_wheel_is_on_the_day_of_its_month_that_it_says(item: str, expected: list[str]) -> None:
    text = f"Årshjul 2027 – kulturnämnden\n\n- {item}\n- Mars – Nämnden beslutar om bidrag (25/3)"
    assert told(text)[:-1] == expected


def test_months_before_their_days_are_no_meetings_of_their_own() -> None:
    text = """
        Sammanträden 2027

        Socialnämnden

        Augusti: 4/8, 11/8, 18/8

        September: 8/9, 15/9

        Anmälan ska vara inne senast den 2 augusti.
        """
    days = ["2027-08-04", "2027-08-11", "2027-08-18", "2027-09-08", "2027-09-15"]
    assert told(text)[:5] == [f"{day} SN" for day in days]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Under oktober håller kulturnämnden två möten, den 4 och 18 oktober.",
            ["2027-10-04 KN", "2027-10-18 KN"],
        ),
        ("I oktober sammanträder KS.", ["2027-10 KS"]),
        ("KSAU bereder budgeten i oktober och KF beslutar den 28 oktober.", ["2027-10 KSAU", "2027-10-28 KF"]),
    ],
)
def test_a_sentence_tells_a_month_and_its_days_once(sentence: str, expected: list[str]) -> None:
    assert told(f"Sammanträden 2027\n\nDen 2 februari sammanträder KS.\n\n{sentence}")[1:] == expected


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Servicenämnden sammanträder 12 januari.", ["2027-01-12 SEN"]),
        ("Servicenämnden bildades 12 januari.", []),
        ("Servicenämndens första möte hölls 12 januari.", []),
    ],
)
def test_what_was_done_before_is_told_and_no_activity(line: str, expected: list[str]) -> None:
    assert told(f"Sammanträden 2027\n\nDen 2 februari sammanträder KS.\n\n{line}")[1:] == expected
