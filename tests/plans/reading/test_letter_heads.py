"""The head of a letter or a mail: its day is when it was written, and those it goes to meet nowhere."""

import pytest

from tests.plans.reading.tables import reading_of, rows_of

_PLAN = "Tidplan 2027\nMåndag den 1 februari: Budgetberedningen möts.\n14 juni: Kommunfullmäktige beslutar.\n"
_READ = ["BUDGETBEREDNING 2027-02-01", "KF 2027-06-14 decision"]


@pytest.mark.parametrize(
    "head",
    [
        "2027-01-11\nTill nämnderna\n",
        "Ekby kommun\n2027-01-11\nSamtliga nämnder\n\n",
        "Ekby kommun, ekonomikontoret 2027-01-11\nTill nämnder och förvaltningschefer\n\n",
        "Ekonomikontoret 2027-01-11\nTill nämnderna\n\n",
    ],
)
def test_the_day_of_a_letter_is_no_activity(head: str) -> None:
    found = reading_of(f"{head}{_PLAN}")
    assert rows_of(found) == _READ
    assert [aside.because for aside in found.left_aside if "2027-01-11" in aside.text] == ["stamp"]


def test_a_day_in_a_list_of_such_days_is_one() -> None:
    found = reading_of(
        "Tidplan 2027\n2027-01-11\nTill nämnderna skickas anvisningar\n2027-02-01\nDialog med nämnderna\n"
    )
    assert [row.split()[1] for row in rows_of(found)] == ["2027-01-11", "2027-02-01"]


def test_what_an_office_sends_on_a_day_is_an_activity() -> None:
    found = reading_of(f"Ekonomikontoret 2027-01-11\nTill nämnderna skickas anvisningar\n{_PLAN}")
    assert [row.split()[1] for row in rows_of(found)] == ["2027-01-11", "2027-02-01", "2027-06-14"]


def test_those_a_mail_goes_to_do_not_head_its_list() -> None:
    found = reading_of(
        """
        Från: Karin Holm
        Till: Förvaltningschefer
        Ämne: Budgettider 2027

        - 5 februari 2027: anvisningarna skickas ut till nämnderna
        - 14 juni 2027: kommunfullmäktige beslutar om budget
        """
    )
    assert rows_of(found) == ["– 2027-02-05 mailing", "KF 2027-06-14 decision"]
    assert found.rows[0].title.startswith("anvisningarna")


@pytest.mark.parametrize("line", ["Ekonomikontoret, 2027-01-11", "12.01.2027 kl. 08:57", "2027-01-11 13:02"])
def test_the_day_under_a_title_on_which_it_came_out_is_no_activity(line: str) -> None:
    found = reading_of(f"Anvisningar för bokslutet\n{line}\n\nNämnderna behandlar sina förslag 2027-09-21.\n")
    assert [row.split()[1] for row in rows_of(found)] == ["2027-09-21"]
    assert [(aside.text, aside.because) for aside in found.left_aside] == [(line, "stamp")]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Ekonomikontoret sammanställer 2027-01-11", "EKONOMIKONTOR"),
        ("Kommunstyrelsen, 2027-01-11", "KS"),
        ("Kommunstyrelsen, 2027-01-11 kl. 08:55", "KS"),
    ],
)
def test_a_day_under_a_title_on_which_somebody_meets_is_one(line: str, expected: str) -> None:
    found = reading_of(f"Tidplan för arbetet\n{line}\n\nNämnderna behandlar sina förslag 2027-09-21.\n")
    assert rows_of(found)[0].startswith(f"{expected} 2027-01-11")


def test_when_a_page_was_changed_is_no_activity() -> None:
    found = reading_of("Fullmäktige sammanträder 2027-02-22 kl. 18.00.\n\nSenast ändrat\n11.02.2027\n")
    assert [row.split()[1] for row in rows_of(found)] == ["2027-02-22"]


def test_the_last_of_days_that_a_page_lists_is_not_the_pages_own() -> None:
    listed = "\n".join(
        f"20270{n}: 2027-0{n + 1}-02 (tisdag)\n\n2027-0{n + 1}-0{n + 7}\n" for n in range(1, 4) if n != 2
    )
    found = reading_of(f"Tider för avstämning\n\n{listed}\n2027-05-10\n")
    assert "2027-05-10" in [row.split()[1] for row in rows_of(found)]


def test_a_letter_that_lists_days_in_its_lines_still_ends_with_its_own() -> None:
    listed = "2 mars 2027 Anvisningar skickas ut\n\n13 april 2027 Förslagen lämnas in"
    found = reading_of(f"Bästa kollegor\n\n{listed}\n\n2026-11-10\n")
    assert [row.split()[1] for row in rows_of(found)] == ["2027-03-02", "2027-04-13"]
