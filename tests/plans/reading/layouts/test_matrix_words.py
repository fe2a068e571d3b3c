"""Months along the top and words in the cells: what each role does, on its own day or some time in the month."""

import pytest

from plans.reading.layouts import matrix
from tests.plans.reading.layouts.calendars import context, table
from tests.plans.reading.tables import asked, reading_of, rows_of

WHEEL = """
Årshjul 2027, alla datum avser 2027

 | Januari | Februari | Mars
{0} | Dialog om direktiv 12/1 | | Beslutar om direktiv 10/3
{1} | | Analys av resultat | Förslag lämnas 15/3
{2} | Rapport till elever v. 3–4 | Sammanställer förslag |
"""


def test_each_cell_is_an_activity_of_the_body_before_it() -> None:
    reading = reading_of(WHEEL.format("Kommunstyrelsen", "Nämnderna", "Ekonomiavdelningen"))
    assert rows_of(reading) == [
        "KS 2027-01-12",
        "EKONOMIAVD 2027-01-18..2027-01-29 work",
        "NÄMNDER 2027-02 work",
        "EKONOMIAVD 2027-02 work",
        "KS 2027-03-10 decision",
        "NÄMNDER 2027-03-15 deadline",
    ]
    assert "rows_of_whom" not in asked(reading)


def test_of_roles_that_nobody_knows_it_is_asked_once() -> None:
    source = WHEEL.format("Mentorer", "Nämnderna", "Arbetslag")
    reading = reading_of(source)
    (doubt,) = (one for one in reading.doubts if one.because == "rows_of_whom")
    assert (doubt.text, doubt.taken) == ("Mentorer, Arbetslag", "MENTORER / ARBETSLAG")
    assert {row.split()[0] for row in rows_of(reading)} == {"MENTORER", "NÄMNDER", "ARBETSLAG"}
    none = reading_of(source, answers={doubt.key: "-"})
    assert {row.split()[0] for row in rows_of(none)} <= {"–", "NÄMNDER"}


def test_what_another_body_is_said_to_do_is_its_own() -> None:
    source = WHEEL.format("Rektor", "Nämnderna", "Arbetslag").replace("Sammanställer förslag", "KF 22/2")
    found = [row for row in rows_of(reading_of(source)) if "2027-02-22" in row]
    assert found == ["KF 2027-02-22"]


def test_names_of_areas_are_asked_about_though_offices_are_called_so() -> None:
    source = WHEEL.format("Ekonomi", "Kvalitet", "Personal")
    (doubt,) = (one for one in reading_of(source.replace("\n |", "\nOmråde |")).doubts if one.about == "body")
    assert (doubt.because, doubt.text) == ("rows_of_whom", "Ekonomi, Kvalitet, Personal")


@pytest.mark.parametrize(
    "rows",
    [
        " | Januari | Februari | Mars\nKS | 12 | 9 | 9\nKF | 25 | 22 | 29",
        " | Januari | Februari | Mars\nJour | Anna | Bo | Cilla\nBakjour | Bo | Cilla | Anna",
        " | Januari | Februari | Mars\nBokslut | x | x | remiss\nBudget | | x | x",
    ],
)
def test_days_names_and_crosses_are_no_deeds(rows: str) -> None:
    part = table(rows)
    assert matrix.fit(part, context(part)) in (0.0, 1.0)


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("Enkät skickas ut 9/2", "2027-02-09"),
        ("Enkät till elever v. 7", "2027-02-15..2027-02-19"),
        ("Rapport om läget per 9/2", "2027-02"),
        ("Enkät till elever 9/11", "2027-02"),
    ],
)
def test_a_day_that_ends_the_words_is_theirs_where_it_lies_in_the_month(words: str, when: str) -> None:
    reading = reading_of(WHEEL.format("KS", "Nämnderna", "Kansliet").replace("Analys av resultat", words))
    assert when in [str(row.when) for row in reading.rows if "NÄMNDER" in row.bodies]
