import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from plans.lag import Lag, LagField, Unit, parse_lag
from tests.plans.making import code_of

LAGS = st.builds(Lag, st.integers(0, 9999), st.sampled_from(Unit))


@given(LAGS)
def test_a_lag_is_read_as_it_is_written_out(lag: Lag) -> None:
    assert parse_lag(str(lag)) == lag


@given(LAGS)
def test_the_pattern_for_editors_takes_every_lag(lag: Lag) -> None:
    assert re.match(TypeAdapter(LagField).json_schema()["pattern"], str(lag))


@pytest.mark.parametrize(
    ("text", "amount", "unit"),
    [
        ("7 days", 7, Unit.DAYS),
        ("1 day", 1, Unit.DAYS),
        ("0 days", 0, Unit.DAYS),
        ("5 working days", 5, Unit.WORKING_DAYS),
        ("1 working day", 1, Unit.WORKING_DAYS),
        ("2 weeks", 2, Unit.WEEKS),
        ("1 week", 1, Unit.WEEKS),
        ("  7   days ", 7, Unit.DAYS),
        ("9999 days", 9999, Unit.DAYS),
    ],
)
def test_each_unit_is_read_in_one_and_in_many(text: str, amount: int, unit: Unit) -> None:
    assert parse_lag(text) == Lag(amount, unit)


@pytest.mark.parametrize("text", ["1 day", "1 working day", "1 week", "2 days", "0 weeks", "3 working days"])
def test_one_is_written_in_the_singular(text: str) -> None:
    assert str(parse_lag(text)) == text


@pytest.mark.parametrize(
    "text",
    [
        *("", "7", "days", "7days", "-7 days", "+7 days", "1.5 weeks", "7 dagar", "a week", "7 months", "2 years"),
        *("7 Days", "10000 days", "7 days 2 weeks", "7 workingdays", "7 working weeks", "7 dayss", "1e3 days"),
    ],
)
def test_what_is_no_length_of_time_is_refused(text: str) -> None:
    assert code_of(parse_lag, text) == "bad_lag"


@pytest.mark.parametrize("value", [None, 7, 7.0, [], {"days": 7}])
def test_what_is_no_text_is_refused(value: object) -> None:
    assert code_of(parse_lag, value) == "bad_lag"


def test_digits_of_other_scripts_are_refused() -> None:
    assert code_of(parse_lag, "٣ days") == "bad_lag"


def test_a_week_counts_as_seven_days_and_a_working_day_as_one() -> None:
    assert parse_lag("2 weeks").count == 14
    assert parse_lag("14 days").count == 14
    assert parse_lag("14 working days").count == 14


def test_only_working_days_are_working() -> None:
    assert parse_lag("5 working days").working
    assert not parse_lag("5 days").working
    assert not parse_lag("1 week").working


def test_a_lag_that_is_read_already_stays_as_it_is() -> None:
    lag = Lag(7, Unit.DAYS)
    assert parse_lag(lag) is lag
