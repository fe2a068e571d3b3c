from datetime import date, timedelta
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from plans.body import Body
from plans.pattern import parse_pattern, pattern_days
from tests.plans.making import day

LAST_MONDAY = "FREQ=MONTHLY;BYDAY=-1MO"
PATTERNS = (
    LAST_MONDAY,
    "FREQ=MONTHLY;BYDAY=2TU;BYMONTH=2,3,4,5,6,8,9,10,11,12",
    "FREQ=WEEKLY;BYDAY=TU,TH",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
    "FREQ=MONTHLY;INTERVAL=2;BYDAY=1WE",
    "FREQ=YEARLY;BYMONTH=6;BYDAY=3MO",
    "FREQ=DAILY",
)


def days(text: str, first: str, last: str) -> list[str]:
    return sorted(map(str, pattern_days(text, day(first), day(last))))


def refused(meets: object) -> bool:
    with pytest.raises(ValidationError) as caught:
        Body.model_validate({"name": "KF", "meets": meets})
    (error,) = caught.value.errors()
    return error["type"] == "bad_pattern" and error["loc"] == ("meets",)


def test_the_last_monday_of_each_month_is_found() -> None:
    assert days(LAST_MONDAY, "2023-01-01", "2023-06-30") == [
        *("2023-01-30", "2023-02-27", "2023-03-27"),
        *("2023-04-24", "2023-05-29", "2023-06-26"),
    ]


def test_months_without_a_meeting_are_left_out() -> None:
    found = days("FREQ=MONTHLY;BYDAY=2TU;BYMONTH=2,6,8", "2023-01-01", "2023-12-31")
    assert found == ["2023-02-14", "2023-06-13", "2023-08-08"]


@pytest.mark.parametrize(
    ("said", "rule"),
    [
        ("mon", "FREQ=WEEKLY;BYDAY=MO"),
        ("Tue or wed", "FREQ=WEEKLY;BYDAY=TU,WE"),
        ("wed, tue", "FREQ=WEEKLY;BYDAY=TU,WE"),
        ("last mon", LAST_MONDAY),
        ("last mon except jan, jul", LAST_MONDAY + ";BYMONTH=2,3,4,5,6,8,9,10,11,12"),
        ("1st and 3rd thu in feb sep", "FREQ=MONTHLY;BYDAY=1TH,3TH;BYMONTH=2,9"),
        ("second tue", "FREQ=MONTHLY;BYDAY=2TU"),
        ("sista måndagen utom januari och juli", LAST_MONDAY + ";BYMONTH=2,3,4,5,6,8,9,10,11,12"),
        ("Tisdagar eller onsdagar", "FREQ=WEEKLY;BYDAY=TU,WE"),
        ("andra torsdagen i feb, maj och okt", "FREQ=MONTHLY;BYDAY=2TH;BYMONTH=2,5,10"),
        ("friday", "FREQ=WEEKLY;BYDAY=FR"),
        (" last fri ", "FREQ=MONTHLY;BYDAY=-1FR"),
    ],
)
def test_a_pattern_can_be_said_in_words(said: str, rule: str) -> None:
    assert Body.model_validate({"name": "KF", "meets": said}).meets == rule


@pytest.mark.parametrize(
    "said", ["mondag", "5th mon", "last", "mon except", "mon in juliett", "on mon", "mon except x"]
)
def test_other_words_are_no_pattern(said: str) -> None:
    assert refused(said)


def test_both_ends_of_the_stretch_are_included() -> None:
    assert days(LAST_MONDAY, "2023-02-27", "2023-03-27") == ["2023-02-27", "2023-03-27"]
    assert days(LAST_MONDAY, "2023-02-28", "2023-03-26") == []


def test_a_meeting_on_the_last_day_counts_though_the_rule_says_an_hour() -> None:
    assert days(LAST_MONDAY + ";BYHOUR=18;BYMINUTE=30", "2023-02-27", "2023-03-27") == ["2023-02-27", "2023-03-27"]


@settings(deadline=None, max_examples=40)
@given(
    st.sampled_from(PATTERNS),
    st.dates(date(2000, 1, 1), date(2035, 12, 31)),
    st.integers(0, 400),
    st.integers(0, 800),
    st.integers(0, 800),
)
def test_a_longer_stretch_has_the_same_days_where_they_overlap(
    text: str, first: date, length: int, before: int, after: int
) -> None:
    last = first + timedelta(length)
    longer = pattern_days(text, first - timedelta(before), last + timedelta(after))
    assert pattern_days(text, first, last) == {found for found in longer if first <= found <= last}


@settings(deadline=None, max_examples=40)
@given(st.dates(date(1990, 1, 1), date(2040, 12, 31)), st.integers(0, 400))
def test_the_last_mondays_are_the_mondays_with_none_after_them_in_the_month(start: date, length: int) -> None:
    stretch = [start + timedelta(n) for n in range(length + 1)]
    expected = {d for d in stretch if d.weekday() == 0 and (d + timedelta(7)).month != d.month}
    assert pattern_days(LAST_MONDAY, start, stretch[-1]) == expected


@pytest.mark.parametrize("text", [*PATTERNS, "freq=monthly;byday=mo", "RRULE:FREQ=WEEKLY;BYDAY=MO"])
def test_a_pattern_of_the_standard_is_taken_as_it_stands(text: str) -> None:
    assert Body(name="KF", meets=text).meets == text
    assert parse_pattern(text)


@pytest.mark.parametrize(
    "text",
    [
        *(
            "",
            "   ",
            "nonsense",
            "varje måndag",
            "FREQ",
            "=",
            "FREQ=",
            "FREQ=FOO",
            "BYDAY=MO",
            "FREQ=MONTHLY;FOO=1",
        ),
        *("FREQ=MONTHLY;BYDAY=XX", "FREQ=MONTHLY;BYDAY=", "FREQ=MONTHLY;BYDAY=0MO", "FREQ=MONTHLY;BYSETPOS=0"),
        *("FREQ=MONTHLY;;", "FREQ=MONTHLY;UNTIL=soon", "FREQ=MONTHLY;INTERVAL=x", "FREQ=MONTHLY;WKST=XX"),
    ],
)
def test_what_is_no_pattern_is_refused(text: str) -> None:
    assert refused(text)


@pytest.mark.parametrize("frequency", ["HOURLY", "MINUTELY", "SECONDLY"])
def test_nobody_meets_more_often_than_daily(frequency: str) -> None:
    assert refused(f"FREQ={frequency}")


@pytest.mark.parametrize(
    "text", ["RRULE:FREQ=DAILY\nRRULE:FREQ=WEEKLY", "RRULE:FREQ=DAILY\nEXDATE:20230101T000000"]
)
def test_one_pattern_is_one_rule(text: str) -> None:
    assert refused(text)


@pytest.mark.parametrize(
    "text", ["DTSTART:20230101", "DTSTART:20200101T000000Z\nRRULE:FREQ=DAILY", "FREQ=WEEKLY;BYDAY=MO;COUNT=3"]
)
def test_a_pattern_has_no_beginning_of_its_own_to_count_from(text: str) -> None:
    assert refused(text)


@pytest.mark.parametrize("interval", ["0", "-1"])
@pytest.mark.parametrize("frequency", ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"])
def test_an_interval_that_never_moves_on_is_refused(frequency: str, interval: str) -> None:
    assert refused(f"FREQ={frequency};INTERVAL={interval}")


@pytest.mark.parametrize(
    "text",
    [
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=DAILY;BYMONTH=13",
        "FREQ=MONTHLY;BYDAY=6MO",
    ],
)
def test_a_pattern_that_never_meets_is_done_with_quickly(text: str) -> None:
    begun = perf_counter()
    try:
        found = pattern_days(text, date(2023, 1, 1), date(2023, 12, 31))
    except ValueError:
        found = frozenset()  # refused, which is as good
    assert found == frozenset()
    assert perf_counter() - begun < 1.0
