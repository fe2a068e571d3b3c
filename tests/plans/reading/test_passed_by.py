"""Names of bodies over days that nobody got are one question for the document."""

import pytest

from plans.reading.read import read_file
from plans.reading.reading import About
from tests.plans.reading.tables import TODAY, asked, reading_of, rows_of

_ONE = """
Sammanträden 2027

Socialnämnden
Digitalt möte
27 januari
24 februari
"""
_TWO = f"""{_ONE}
Byggnadsnämnden
Digitalt möte
13 januari
10 februari
"""


def test_a_name_over_days_of_nobody_is_asked_about_once() -> None:
    found = reading_of(_ONE)
    assert rows_of(found) == ["– 2027-01-27", "– 2027-02-24"]
    assert [(doubt.because, doubt.text, doubt.readings) for doubt in found.doubts] == [
        ("names_over", "Socialnämnden", ("SN",))
    ]


@pytest.mark.parametrize(
    ("answer", "codes"),
    [("SN / BN", ["SN", "SN", "BN", "BN"]), ("SN", ["SN"] * 4), ("-", ["–"] * 4)],
)
def test_several_names_are_one_question_and_answered_in_turn(answer: str, codes: list[str]) -> None:
    found = reading_of(_TWO)
    [doubt] = [one for one in found.doubts if one.about is About.BODY]
    assert doubt.readings == ("SN / BN", "SN", "BN")
    again = read_file(_TWO.strip().encode(), "a.txt", today=TODAY, answers={doubt.key: answer})
    assert [row.split()[0] for row in rows_of(again)] == codes


def test_days_that_say_what_happens_or_whose_they_are_are_not_asked_about() -> None:
    found = reading_of(_ONE.replace("Digitalt möte\n", ""))
    assert rows_of(found) == ["SN 2027-01-27", "SN 2027-02-24"]
    assert asked(found) == []
