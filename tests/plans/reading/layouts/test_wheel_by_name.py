"""A page that calls itself a wheel, with months over words of which few say what is done."""

import inspect

import pytest

from plans.reading.formats.text import text_document
from plans.reading.read import read_document

WHEEL = """
    {title}

    Januari 2027

    Februari 2027

    Underlag för budget 2028

    Möte med controller

    Mars 2027

    Bokslut 2026 för koncernen (kommunstyrelsen)

    Besök

    Maj 2027

    {report}

    Kontakt

    Anna Andersson
    """


def told(title: str, report: str) -> list[tuple[str, str]]:
    """The month and the title of each row."""
    text = inspect.cleandoc(WHEEL.format(title=title, report=report))
    rows = sorted(read_document(text_document(text, markdown=False)).rows, key=lambda row: row.place.line)
    return [(str(row.when), row.title) for row in rows]


@pytest.mark.parametrize("title", ["Årshjul ekonomi", "Ekonomins årscykel"])
@pytest.mark.parametrize("report", ["Delårsrapport mars 2027 för kommunen", "Bokslut per den 31 mars 2027"])
def test_whatever_stands_under_a_month_happens_then(title: str, report: str) -> None:
    assert told(title, report) == [
        ("2027-02", "Underlag för budget 2028"),
        ("2027-02", "Möte med controller"),
        ("2027-03", "Bokslut 2026 för koncernen (kommunstyrelsen)"),
        ("2027-03", "Besök"),
        ("2027-05", report),
    ]


def test_words_under_the_months_of_any_other_page_may_be_anything() -> None:
    assert ("2027-03", "Besök") not in told("Nyheter", "Delårsrapport mars 2027 för kommunen")


def test_a_day_in_an_item_is_when_it_happens() -> None:
    assert told("Årshjul ekonomi", "Delårsrapport till KS 12 maj 2027")[-1][0] == "2027-05-12"
