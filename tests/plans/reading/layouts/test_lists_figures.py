"""Lines of figures in a list: days where several are alike, asked where one may be any number, else no days."""

import inspect

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document
from plans.reading.reading import Reading


def read(days: str, title: str = "Sammanträden 2027") -> Reading:
    source = f"Socialnämnden\n\n{title}\n\n{inspect.cleandoc(days)}\n"
    return read_document(text_document(source, markdown=False))


def whens(reading: Reading) -> list[str]:
    return [" ".join(filter(None, (str(row.when), str(row.time or "")))) for row in reading.rows]


@pytest.mark.parametrize(
    ("days", "raws"),
    [
        ("270312\n270416 kl 9\n270521 (budget)", ["270312", "270416 kl 9", "270521"]),
        ("• 12.3\n• 16.4 kl 9\n• 21.5 (budget)", ["12.3", "16.4 kl 9", "21.5"]),
    ],
)
def test_figures_of_one_form_are_days_as_the_document_writes_them(days: str, raws: list[str]) -> None:
    reading = read(days)
    assert whens(reading) == ["2027-03-12", "2027-04-16 09:00", "2027-05-21"]
    assert [row.raw_date for row in reading.rows] == raws
    assert not reading.doubts


def test_one_line_of_figures_among_days_is_asked() -> None:
    reading = read("12 mars\n270416\n21 maj")
    assert whens(reading) == ["2027-03-12", "None", "2027-05-21"]
    (doubt,) = reading.doubts
    assert (doubt.text, doubt.readings, doubt.taken) == ("270416", ("2027-04-16",), None)


@pytest.mark.parametrize(
    "numbers",
    [
        "Diarienummer\n\n271312\n270101\n270555",
        "Belopp\n\n270 312\n270 416\n270 521",
        "Ärenden\n\n170312\n210416\n270521",
        "Kapitel\n\n5.1\n2.2\n7.1\n3.4\n1.1",
    ],
)
def test_other_figures_are_no_days(numbers: str) -> None:
    assert whens(read(f"12 mars\n16 april\n21 maj\n\n{numbers}")) == ["2027-03-12", "2027-04-16", "2027-05-21"]


def test_called_off_in_brackets_under_a_day_is_said_of_it() -> None:
    reading = read("12 mars\n16 april\n(Inställt)\n21 maj")
    assert whens(reading) == ["2027-03-12", "None", "2027-05-21"]
    assert [(doubt.because, doubt.text) for doubt in reading.doubts] == [("called_off", "16 april")]
