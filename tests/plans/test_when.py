import re
from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plans.when import (
    PATTERN,
    YEARS,
    Precision,
    When,
    day_or_range,
    parse_day,
    parse_days,
    parse_exact,
    parse_when,
)
from tests.plans.making import code_of, when

ALL_DAYS = st.dates(date(YEARS[0], 1, 1), date(YEARS[-1], 12, 31))


@st.composite
def written(draw: st.DrawFn) -> str:
    first, last = sorted([draw(ALL_DAYS), draw(ALL_DAYS)])
    form = draw(st.sampled_from(["%Y-%m-%d", "%Y-%m"]))
    text = first.strftime(form)
    if draw(st.booleans()):
        text += ".." + last.strftime(form)
    return text + draw(st.sampled_from(["", "?"]))


@pytest.mark.parametrize(
    ("text", "first", "last", "precision", "uncertain"),
    [
        ("2023-06-07", "2023-06-07", "2023-06-07", Precision.DAY, False),
        ("2023-05-25..2023-05-30", "2023-05-25", "2023-05-30", Precision.RANGE, False),
        ("2016-03", "2016-03-01", "2016-03-31", Precision.MONTH, False),
        ("2016-02", "2016-02-01", "2016-02-29", Precision.MONTH, False),
        ("2023-02", "2023-02-01", "2023-02-28", Precision.MONTH, False),
        ("2016-08..2016-09", "2016-08-01", "2016-09-30", Precision.MONTHS, False),
        ("2016-12..2017-01", "2016-12-01", "2017-01-31", Precision.MONTHS, False),
        ("2019-06-04?", "2019-06-04", "2019-06-04", Precision.DAY, True),
        ("2019-06-04..2019-06-05?", "2019-06-04", "2019-06-05", Precision.RANGE, True),
        ("2019-06?", "2019-06-01", "2019-06-30", Precision.MONTH, True),
        ("2019-06..2019-08?", "2019-06-01", "2019-08-31", Precision.MONTHS, True),
    ],
)
def test_each_form_of_the_grammar_keeps_its_days_and_its_precision(
    text: str, first: str, last: str, precision: Precision, uncertain: bool
) -> None:
    expected = When(date.fromisoformat(first), date.fromisoformat(last), precision, uncertain)
    assert parse_when(text) == expected
    assert str(expected) == text


@given(written())
def test_reading_what_is_written_out_gives_the_same(text: str) -> None:
    read = parse_when(text)
    assert parse_when(str(read)) == read
    assert str(parse_when(str(read))) == str(read)


@given(written())
def test_the_pattern_for_editors_takes_what_the_reader_takes(text: str) -> None:
    assert re.match(PATTERN, text)
    assert re.match(PATTERN, str(parse_when(text)))


@given(written())
def test_a_date_holds_its_own_days_and_no_others(text: str) -> None:
    read = parse_when(text)
    assert read.first in read
    assert read.last in read
    assert len(read.days) == (read.last - read.first).days + 1
    assert read.days[0] == read.first
    assert read.days[-1] == read.last


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("2023-06-07..2023-06-07", "2023-06-07"),
        ("2023-06..2023-06", "2023-06"),
        ("  2023-06-07 ", "2023-06-07"),
        ("2023-06-07 .. 2023-06-09 ?", "2023-06-07..2023-06-09?"),
        ("2023-06-07\n", "2023-06-07"),
    ],
)
def test_spaces_and_repetition_are_written_out_in_one_way(text: str, normal: str) -> None:
    assert str(parse_when(text)) == normal


def test_days_are_exact_and_months_are_not() -> None:
    assert when("2023-06-07").exact
    assert when("2023-06-07..2023-06-08?").exact
    assert not when("2023-06").exact
    assert not when("2023-06..2023-07").exact


def test_a_range_includes_both_its_ends_and_nothing_beside_them() -> None:
    stretch = when("2023-05-30..2023-06-02")
    assert date(2023, 5, 30) in stretch
    assert date(2023, 6, 2) in stretch
    assert date(2023, 5, 29) not in stretch
    assert date(2023, 6, 3) not in stretch


@pytest.mark.parametrize(
    "text",
    [
        *("", "?", "..", "juni", "7 juni 2023", "2023", "2023-6-7", "2023/06/07", "20230607", "2023-06-07T12:00"),
        *("2023-06-07..", "..2023-06-07", "2023-06-07...2023-06-08", "2023-06-07-2023-06-08", "-2023-06-07"),
        *(
            "2023-06-07??",
            "2023-06-07?..2023-06-08",
            "2023-06-07 2023-06-08",
            "2023-W23",
            "23-06-07",
            "x" * 10_000,
        ),
    ],
)
def test_what_is_not_of_the_grammar_is_a_bad_date(text: str) -> None:
    assert code_of(parse_when, text) == "bad_date"


def test_digits_of_other_scripts_are_refused() -> None:
    assert code_of(parse_when, "２０２３-06-07") == "bad_date"


@pytest.mark.parametrize("value", [None, 7, 20230607, 2023.5, True, [], {}, b"2023-06-07"])
def test_what_is_no_text_is_a_bad_date(value: object) -> None:
    assert code_of(parse_when, value) == "bad_date"


@pytest.mark.parametrize("text", ["2023-06..2023-07-01", "2023-06-01..2023-07", "2023-06..2023-06-30?"])
def test_a_day_and_a_month_do_not_mix(text: str) -> None:
    assert code_of(parse_when, text) == "bad_date"


@pytest.mark.parametrize(
    "text",
    [
        *("2023-04-31", "2023-02-29", "2023-02-30", "2024-02-30", "2023-13", "2023-00", "2023-13-01"),
        *("2023-06-00", "2023-06-32", "2023-06-01..2023-06-31", "2023-06-31..2023-07-01", "2023-01..2023-13"),
    ],
)
def test_a_day_that_the_calendar_lacks_is_named_as_such(text: str) -> None:
    assert code_of(parse_when, text) == "no_such_day"


@pytest.mark.parametrize("text", ["2023-06-08..2023-06-07", "2023-07..2023-06", "2024-01-01..2023-12-31?"])
def test_a_range_may_not_end_before_it_begins(text: str) -> None:
    assert code_of(parse_when, text) == "reversed_range"


@pytest.mark.parametrize(
    "text",
    [f"{YEARS[0] - 1}-12-31", f"{YEARS[-1] + 1}-01-01", "0000-01-01", "0203-06-07", "9999-12", "2023-01..9999-12"],
)
def test_a_year_that_is_surely_a_slip_is_refused(text: str) -> None:
    assert code_of(parse_when, text) == "year_out_of_range"


@pytest.mark.parametrize("text", [f"{YEARS[0]}-01-01", f"{YEARS[-1]}-12-31"])
def test_the_first_and_the_last_year_are_fine(text: str) -> None:
    assert str(parse_when(text)) == text


@pytest.mark.parametrize("text", ["2023-06-07?", "2023-06?", "2023-06-07..2023-06-08?"])
def test_a_window_is_never_uncertain(text: str) -> None:
    assert code_of(parse_days, text) == "bad_date"
    assert str(parse_days(text.rstrip("?"))) == text.rstrip("?")


@pytest.mark.parametrize("text", ["2023-06", "2023-06-07..2023-06-08", "2023-06..2023-07", "igår", ""])
def test_one_day_is_not_a_range_or_a_month(text: str) -> None:
    assert code_of(parse_day, text) == "not_a_day"


@pytest.mark.parametrize("text", ["2023-06", "2023-06..2023-07", "12 juni", "", "2023-6-1"])
def test_days_in_a_row_are_no_months(text: str) -> None:
    assert code_of(parse_exact, text) == "not_exact"


@pytest.mark.parametrize("text", ["2023-06-07", "2023-06-07..2023-06-09"])
def test_days_in_a_row_read_as_any_others(text: str) -> None:
    assert parse_exact(text) == when(text) == parse_exact(when(text))


@pytest.mark.parametrize("text", ["2023-06-07?", None, 5])
def test_days_in_a_row_are_certain(text: object) -> None:
    assert code_of(parse_exact, text) == "bad_date"


def test_one_day_reads_as_a_date() -> None:
    assert parse_day("2023-06-07") == date(2023, 6, 7)


def test_what_is_read_already_stays_as_it_is() -> None:
    known = when("2023-06?")
    assert parse_when(known) is known
    assert parse_when(date(2023, 6, 7)) == when("2023-06-07")


def test_a_moment_of_a_day_is_read_as_the_day() -> None:
    read = parse_when(datetime(2023, 6, 7, 12, 30))  # noqa: DTZ001
    assert read == when("2023-06-07")
    assert type(read.first) is date


def test_a_date_object_is_held_to_the_same_years() -> None:
    assert code_of(parse_when, date(1900, 1, 1)) == "year_out_of_range"


def test_known_days_are_a_day_or_a_range() -> None:
    assert day_or_range(date(2023, 6, 7), date(2023, 6, 7)) == when("2023-06-07")
    assert day_or_range(date(2023, 6, 7), date(2023, 6, 9), uncertain=True) == when("2023-06-07..2023-06-09?")
