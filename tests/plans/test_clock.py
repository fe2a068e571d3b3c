import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter

from plans.clock import ALL_DAY, ASSUMED_MINUTES, Hours, HoursField, parse_hours
from tests.plans.making import code_of


@st.composite
def hours(draw: st.DrawFn) -> Hours:
    start = draw(st.integers(0, 1439))
    return Hours(start, draw(st.none() | st.integers(start + 1, 1440)))


@given(hours())
def test_hours_are_read_as_they_are_written_out(time: Hours) -> None:
    assert parse_hours(str(time)) == time


@given(hours())
def test_the_pattern_for_editors_takes_all_hours(time: Hours) -> None:
    assert re.match(TypeAdapter(HoursField).json_schema()["pattern"], str(time))


@given(hours(), hours())
def test_an_overlap_is_mutual(one: Hours, other: Hours) -> None:
    assert one.overlaps(other) == other.overlaps(one)


@given(hours(), hours())
def test_hours_overlap_exactly_where_they_share_a_minute(one: Hours, other: Hours) -> None:
    shared = set(range(one.start, one.until)) & set(range(other.start, other.until))
    assert one.overlaps(other) == bool(shared)


@given(hours())
def test_hours_overlap_themselves_and_the_whole_day(time: Hours) -> None:
    assert time.overlaps(time)
    assert time.overlaps(ALL_DAY)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("13:00", 780, None),
        ("13.00", 780, None),
        ("8:15", 495, None),
        ("00:00", 0, None),
        ("23:59", 1439, None),
        ("13:00-16:30", 780, 990),
        ("13.00–16.30", 780, 990),
        (" 13:00 - 16:30 ", 780, 990),
        ("22:00-24:00", 1320, 1440),
        ("all day", 0, 1440),
    ],
)
def test_each_form_of_the_grammar_is_read(text: str, start: int, end: int | None) -> None:
    assert parse_hours(text) == Hours(start, end)


@pytest.mark.parametrize(
    ("text", "normal"),
    [("8.15", "08:15"), ("8:00 – 9:30", "08:00-09:30"), ("0:00-24:00", "all day"), ("all day", "all day")],
)
def test_hours_are_written_out_in_one_way(text: str, normal: str) -> None:
    assert str(parse_hours(text)) == normal


@pytest.mark.parametrize(
    "text",
    [
        *("", "13", "1300", "kl 13", "24:00", "24:01", "25:00", "13:60", "13:5", "-1:00", "13:00-", "-16:00"),
        *("16:00-13:00", "13:00-13:00", "13:00-24:30", "13:00-16:60", "13:00-14:00-15:00", "13:00:00", "day"),
    ],
)
def test_what_is_no_time_of_day_is_refused(text: str) -> None:
    assert code_of(parse_hours, text) == "bad_time"


@pytest.mark.parametrize("value", [None, 780, 13.0, [], True])
def test_what_is_no_text_is_refused(value: object) -> None:
    assert code_of(parse_hours, value) == "bad_time"


def test_digits_of_other_scripts_are_refused() -> None:
    assert code_of(parse_hours, "٣:٠٠") == "bad_time"


def test_a_meeting_without_an_end_is_assumed_to_last_two_hours() -> None:
    assert ASSUMED_MINUTES == 120
    assert parse_hours("13:00").until == parse_hours("15:00").start
    assert parse_hours("13:00").overlaps(parse_hours("14:59"))
    assert not parse_hours("13:00").overlaps(parse_hours("15:00"))


def test_one_meeting_may_begin_when_another_ends() -> None:
    assert not parse_hours("08:00-12:00").overlaps(parse_hours("12:00-13:00"))
    assert parse_hours("08:00-12:01").overlaps(parse_hours("12:00-13:00"))


def test_the_board_at_one_is_done_before_the_council_at_six() -> None:
    assert not parse_hours("13:00").overlaps(parse_hours("18:00"))


def test_hours_that_are_read_already_stay_as_they_are() -> None:
    time = Hours(780)
    assert parse_hours(time) is time
