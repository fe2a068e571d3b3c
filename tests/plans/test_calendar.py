from datetime import date, timedelta

import pytest

from plans.calendar import eve, free_names, holiday, is_bridge, is_free, is_weekend
from plans.when import YEARS
from tests.plans.making import day


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("2016-03-25", "Långfredagen"),
        ("2016-03-27", "Påskdagen"),
        ("2016-03-28", "Annandag påsk"),
        ("2024-03-29", "Långfredagen"),
        ("2024-04-01", "Annandag påsk"),
        ("2025-04-21", "Annandag påsk"),
        ("2023-01-01", "Nyårsdagen"),
        ("2023-01-06", "Trettondedag jul"),
        ("2023-05-01", "Första maj"),
        ("2023-05-18", "Kristi himmelsfärdsdag"),
        ("2016-05-05", "Kristi himmelsfärdsdag"),
        ("2023-05-28", "Pingstdagen"),
        ("2016-06-06", "Nationaldagen"),
        ("2023-06-06", "Nationaldagen"),
        ("2023-06-23", "Midsommarafton"),
        ("2016-06-24", "Midsommarafton"),
        ("2023-06-24", "Midsommardagen"),
        ("2023-11-04", "Alla helgons dag"),
        ("2015-10-31", "Alla helgons dag"),
        ("2016-11-05", "Alla helgons dag"),
        ("2023-12-24", "Julafton"),
        ("2024-12-24", "Julafton"),
        ("2023-12-25", "Juldagen"),
        ("2023-12-26", "Annandag jul"),
        ("2024-12-31", "Nyårsafton"),
    ],
)
def test_the_holidays_of_the_law_and_the_free_eves_are_known_by_name(text: str, name: str) -> None:
    assert holiday(day(text)) == name
    assert is_free(day(text))


@pytest.mark.parametrize(
    "text",
    [
        *("2023-05-29", "2016-05-16", "2024-05-20"),  # annandag pingst is a working day since 2005
        *("2016-03-24", "2023-01-05", "2023-05-17", "2023-11-03", "2023-06-07", "2023-12-27", "2023-06-22"),
    ],
)
def test_a_day_that_only_sounds_like_a_holiday_is_a_working_day(text: str) -> None:
    assert holiday(day(text)) is None
    assert not is_free(day(text))


def test_annandag_pingst_was_free_until_it_gave_way_to_the_national_day() -> None:
    assert is_free(date(2004, 5, 31))
    assert not is_free(date(2005, 5, 16))
    assert holiday(date(2004, 6, 6)) is None
    assert holiday(date(2005, 6, 6)) == "Nationaldagen"


def test_two_holidays_on_one_day_are_both_named() -> None:
    named = holiday(date(2008, 5, 1))
    assert named is not None
    assert "Första maj" in named
    assert "Kristi himmelsfärdsdag" in named


@pytest.mark.parametrize("year", [*YEARS[:10], 1989, 2004, 2005, 2016, 2023, 2038, *YEARS[-10:]])
def test_every_year_that_a_plan_may_lie_in_has_its_holidays(year: int) -> None:
    assert holiday(date(year, 1, 1)) is not None
    assert holiday(date(year, 5, 1)) is not None
    assert holiday(date(year, 12, 24)) == "Julafton"


@pytest.mark.parametrize("year", range(1990, 2041))
def test_the_movable_holidays_fall_where_the_law_puts_them(year: int) -> None:
    names = {
        n: date(year, 1, 1) + timedelta(d) for d in range(366) if (n := holiday(date(year, 1, 1) + timedelta(d)))
    }
    easter = names["Påskdagen"]
    assert names["Långfredagen"] == easter - timedelta(2)
    assert names["Annandag påsk"] == easter + timedelta(1)
    assert holiday(easter + timedelta(39)) is not None
    assert holiday(easter + timedelta(49)) is not None
    assert names["Midsommarafton"].weekday() == 4
    assert names["Midsommardagen"] == names["Midsommarafton"] + timedelta(1)
    assert date(year, 6, 20) <= names["Midsommardagen"] <= date(year, 6, 26)
    assert names["Alla helgons dag"].weekday() == 5
    assert date(year, 10, 31) <= names["Alla helgons dag"] <= date(year, 11, 6)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("2023-01-05", "Trettondagsafton"),
        ("2016-03-24", "Skärtorsdagen"),
        ("2023-04-06", "Skärtorsdagen"),
        ("2024-04-30", "Valborgsmässoafton"),
        ("2023-05-17", "Dag före Kristi himmelsfärdsdag"),
        ("2023-11-03", "Allahelgonsafton"),
    ],
)
def test_a_half_day_is_named_without_its_hour_and_is_a_working_day(text: str, name: str) -> None:
    assert eve(day(text)) == name
    assert not is_free(day(text))


@pytest.mark.parametrize("text", ["2023-06-23", "2024-12-24", "2024-12-31", "2023-06-06", "2023-06-07"])
def test_a_free_day_or_an_ordinary_one_is_no_half_day(text: str) -> None:
    assert eve(day(text)) is None


@pytest.mark.parametrize(
    "text",
    [
        "2016-05-06",  # the Friday after Ascension
        "2023-05-19",
        "2023-06-05",  # the Monday before the national day
        "2019-06-07",  # the Friday after it
        "2024-12-23",  # the Monday before julafton
        "2024-12-27",  # the Friday after annandag jul
        "2024-12-30",  # the Monday before nyårsafton
        "2026-01-02",
        "2026-01-05",
    ],
)
def test_a_single_working_day_between_free_days_is_a_bridge(text: str) -> None:
    assert is_bridge(day(text))
    assert not is_free(day(text))


@pytest.mark.parametrize(
    "text",
    [
        "2016-06-06",  # a holiday itself
        "2023-06-06",
        "2023-05-20",  # a Saturday
        "2023-06-07",  # a Wednesday after the national day
        "2023-06-09",
        "2023-01-02",  # a Monday after a Sunday holiday
        "2024-12-24",
        "2023-12-27",  # the first of three working days
        "2023-04-11",
    ],
)
def test_a_free_day_or_one_beside_other_working_days_is_no_bridge(text: str) -> None:
    assert not is_bridge(day(text))


def test_saturday_and_sunday_are_the_weekend() -> None:
    monday = date(2023, 6, 5)
    assert [is_weekend(monday + timedelta(n)) for n in range(7)] == [False] * 5 + [True] * 2


def test_the_names_of_free_days_come_in_order_and_once_each() -> None:
    christmas = [date(2023, 12, 20) + timedelta(n) for n in range(14)]
    assert free_names(christmas) == ("Julafton", "Juldagen", "Annandag jul", "Nyårsafton", "Nyårsdagen")
    assert free_names([date(2023, 12, 25), date(2024, 12, 25)]) == ("Juldagen",)
    assert free_names([date(2023, 6, 7)]) == ()
