"""Sentences whose days are of the month that begins the paragraph, is over it, or was named last."""

import pytest

from tests.plans.reading.layouts.runnings import held

_YEAR = "# Årshjul för ekonomi 2031\n\n"


def test_days_behind_a_month_that_begins_the_paragraph_are_its() -> None:
    text = "Mars. Den 18 behandlar kommunstyrelsen budgeten. Den 27 fastställer kommunfullmäktige den."
    assert held(_YEAR + text) == [("KS", "2031-03-18"), ("KF", "2031-03-27")]


@pytest.mark.parametrize("month", ["Mars\n", "## Mars\n\n", "Mars: "])
def test_so_are_those_under_a_month_that_stands_alone(month: str) -> None:
    text = "Den 18 behandlar kommunstyrelsen budgeten. Den 27 och den 28 har budgetberedningen överläggningar."
    days = [("KS", "2031-03-18"), ("BUDGETBEREDNING", "2031-03-27"), ("BUDGETBEREDNING", "2031-03-28")]
    assert held(f"{_YEAR}{month}{text}") == days


def test_two_days_with_what_is_between_them_are_a_stretch_of_the_month() -> None:
    text = (
        "Maj. Den 4 beslutar kommunstyrelsen om ramar. Mellan den 10 och den 21 arbetar förvaltningarna med mål."
    )
    assert held(_YEAR + text)[1] == ("FÖRVALTNINGAR", "2031-05-10..2031-05-21")


def test_a_sentence_without_a_day_happens_in_the_month() -> None:
    text = "Maj. Under månaden arbetar förvaltningarna med mål. Den 4 beslutar kommunstyrelsen om ramar."
    assert held(_YEAR + text) == [("FÖRVALTNINGAR", "2031-05"), ("KS", "2031-05-04")]


def test_a_later_day_without_a_month_is_of_the_month_that_was_named_last() -> None:
    text = "Den 7 maj 2031 behandlar kommunstyrelsen ramarna. Den 19 beslutar kommunfullmäktige om dem."
    assert held(text) == [("KS", "2031-05-07"), ("KF", "2031-05-19")]


def test_an_earlier_one_is_nobodys() -> None:
    text = "Den 19 maj 2031 behandlar kommunstyrelsen ramarna. Den 7 beslutar kommunfullmäktige om dem."
    assert held(text) == [("KS", "2031-05-19")]


def test_a_day_that_the_month_does_not_have_is_none() -> None:
    text = "April. Den 14 behandlar kommunstyrelsen ramarna. Den 31 beslutar kommunfullmäktige om dem."
    assert held(_YEAR + text) == [("KS", "2031-04-14"), ("KF", None)]


def test_clauses_that_begin_with_their_days_are_each_of_their_own() -> None:
    text = (
        "Mars: Den 1 lämnar nämnderna bokslut, den 16 sammanträder kommunstyrelsen och den 29 kommunfullmäktige."
    )
    assert held(_YEAR + text) == [("NÄMNDER", "2031-03-01"), ("KS", "2031-03-16"), ("KF", "2031-03-29")]


def test_a_day_that_comes_to_nothing_is_asked_about() -> None:
    text = "Mars: Den 3 och den 8 möts budgetberedningen. Den 10 skickas underlag inför mötet den 12."
    assert held(_YEAR + text) == [
        *(("BUDGETBEREDNING", "2031-03-03"), ("BUDGETBEREDNING", "2031-03-08")),
        *(("", "2031-03-10"), ("", None)),
    ]


@pytest.mark.parametrize("over", ["Under mars: den 3", "Mars Den 3", "I mars: den 3"])
def test_the_month_may_stand_before_a_day_without_a_stop(over: str) -> None:
    text = f"{over} beslutar kommunstyrelsen om mål. Den 17 träffas budgetberedningen."
    assert held(_YEAR + text) == [("KS", "2031-03-03"), ("BUDGETBEREDNING", "2031-03-17")]
