"""Which year a date gets, and from what."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plans.reading.dates.years.resolve import resolve
from plans.reading.reading import YearFrom
from tests.plans.reading.dates.reading import items_of, resolved, told


def test_the_year_is_carried_forward_and_turns_at_new_year() -> None:
    assert told(resolved("2 december 2015 | December | 22 januari | 7 mars")) == [
        "2015-12-02 written",
        "2015-12 neighbours",
        "2016-01-22 neighbours",
        "2016-03-07 neighbours",
    ]


def test_the_year_is_carried_back_too() -> None:
    assert told(resolved("november | 15 december | 22 januari 2016"))[:2] == [
        "2015-11 neighbours",
        "2015-12-15 neighbours",
    ]


def test_rows_out_of_order_by_weeks_or_months_turn_nothing() -> None:
    rows = "25 januari 2016 | Januari | 11 januari | 20 december | 7 mars | 21 februari | juni | maj | 5 juli"
    assert [str(one.when) for one in resolved(rows)] == [
        "2016-01-25",
        "2016-01",
        "2016-01-11",
        "2015-12-20",
        "2016-03-07",
        "2016-02-21",
        "2016-06",
        "2016-05",
        "2016-07-05",
    ]


@pytest.mark.parametrize(
    ("after", "reads"),
    [
        ("juni", "2016-06 neighbours"),
        ("juli", "ambiguous 2016-07 2015-07"),
        ("september", "ambiguous 2015-09 2016-09"),
        ("oktober", "2015-10 neighbours"),
    ],
)
def test_a_leap_of_seven_to_nine_months_is_left_open(after: str, reads: str) -> None:
    assert told(resolved(f"2 december 2015 | {after}"))[1] == reads


def test_an_open_leap_leaves_all_that_follow_it_open() -> None:
    assert told(resolved("2 december 2015 | augusti | september")) == [
        "2015-12-02 written",
        "ambiguous 2015-08 2016-08",
        "ambiguous 2015-09 2016-09",
    ]


def test_a_weekday_settles_what_the_order_leaves_open() -> None:
    assert told(resolved("2 december 2015 | torsdag 1 september | 15 september"))[1:] == [
        "2016-09-01 weekdays",
        "2016-09-15 weekdays",
    ]


def test_the_end_of_a_range_may_carry_the_year() -> None:
    assert told(resolved("2 december – 25 januari 2016 | 26 januari")) == [
        "2015-12-02..2016-01-25 written",
        "2016-01-26 neighbours",
    ]


def test_a_range_without_years_wraps_at_new_year() -> None:
    assert told(resolved("1 december 2015 | 2/12 – 25/1 | 26/1 – 6/4"))[1:] == [
        "2015-12-02..2016-01-25 neighbours",
        "2016-01-26..2016-04-06 neighbours",
    ]


def test_a_calendar_gives_all_its_dates_its_year() -> None:
    found = resolved("15/1 | 12/2 | 10/12 | 27/1 | 15/12 2024", "Sammanträdestider 2025")
    assert told(found) == [
        "2025-01-15 title",
        "2025-02-12 title",
        "2025-12-10 title",
        "2025-01-27 title",
        "2024-12-15 written",
    ]
    assert found[0].facts == {"heading": "Sammanträdestider 2025"}


def test_a_heading_of_its_own_comes_before_the_title() -> None:
    found = resolved(
        "# jan | 15/1 | # feb | 12/2", "Sammanträdestider 2025", sections={"feb": "Sammanträden 2026"}
    )
    assert told(found) == ["2025-01-15 title", "2026-02-12 section"]


def test_a_heading_of_a_plan_year_does_not() -> None:
    found = resolved("# a | 15/1", "Sammanträdestider 2025", sections={"a": "Mål och budget 2027"})
    assert told(found) == ["2025-01-15 title"]


def test_a_calendar_of_two_years_lets_the_order_choose() -> None:
    found = resolved("1 september | 5 december | 16 januari | 3 juni", "Sammanträdesplan 2024/2025")
    assert [str(one.when) for one in found] == ["2024-09-01", "2024-12-05", "2025-01-16", "2025-06-03"]
    assert {one.year_from for one in found} == {YearFrom.TITLE}


@pytest.mark.parametrize("title", ["Möten hösten 2025 – våren 2026", "Höst 2025/vår 2026: sammanträden"])
@pytest.mark.parametrize(
    "rows", ["27 oktober | 24 november | 26 januari | 23 februari", "26 januari | 27 oktober"]
)
def test_a_heading_of_two_seasons_gives_each_its_year(title: str, rows: str) -> None:
    found = resolved(rows, title)
    assert [one.when and one.when.first.year for one in found] == [
        2026 if one.item.written.first.month in (1, 2) else 2025 for one in found
    ]
    assert {one.year_from for one in found} == {YearFrom.TITLE}


def test_two_years_in_a_heading_let_the_order_choose_however_they_are_written() -> None:
    for title in ("Sammanträden 2025 och 2026", "Sammanträden från 2025 till 2026"):
        found = resolved("1 september | 5 december | 16 januari | 3 juni", title)
        assert [str(one.when) for one in found] == ["2025-09-01", "2025-12-05", "2026-01-16", "2026-06-03"]
        assert told(resolved("1 september", title)) == ["ambiguous 2025-09-01 2026-09-01"]


def test_two_seasons_with_one_year_are_asked() -> None:
    found = resolved("1 september | 5 december | 16 januari | 3 juni", "Sammanträden höst – vår 2026")
    assert [(one.when, len(one.candidates)) for one in found] == [(None, 2)] * 4


def test_a_month_far_outside_the_season_of_its_heading_is_not_given_its_year() -> None:
    found = resolved("15 september | 8 december | 19 januari", "Sammanträden hösten 2025")
    assert told(found) == ["2025-09-15 title", "2025-12-08 title", "2026-01-19 neighbours"]
    assert told(resolved("8 juni | 24 augusti", "Möten våren 2025")) == ["2025-06-08 title", "2025-08-24 title"]


def test_the_year_of_a_decision_is_not_that_of_the_meetings() -> None:
    assert told(resolved("15/1", "Sammanträdestider 2025 (beslutade 2024)")) == ["2025-01-15 title"]
    assert told(resolved("15/1", "Sammanträdestider, reviderade 2024"))[0].startswith("ambiguous 2024-01-15")


def test_a_plan_year_in_the_title_gives_no_year() -> None:
    found = resolved("2 december 2015 | 22 januari", "Mål och budget 2017 – 2019")
    assert told(found)[1] == "2016-01-22 neighbours"


def test_a_plan_year_says_where_to_look() -> None:
    assert told(resolved("8 februari | 2 mars", "Mål och budget 2022"))[0].startswith("ambiguous 2021-02-08")


def test_the_only_year_in_which_the_weekdays_agree() -> None:
    found = resolved("måndag 8 februari | tisdag 2 mars | 7 april", "Mål och budget 2022")
    assert told(found) == ["2021-02-08 weekdays", "2021-03-02 weekdays", "2021-04-07 weekdays"]
    assert {one.year_from for one in found} == {YearFrom.WEEKDAYS}


def test_one_wrong_weekday_of_five_does_not_hide_the_year() -> None:
    rows = "måndag 8 februari | tisdag 2 mars | torsdag 7 april | fredag 7 maj | måndag 7 juni"
    assert {one.when.first.year for one in resolved(rows, "Mål och budget 2022") if one.when} == {2021}


def test_weeks_tell_the_year_too() -> None:
    assert told(resolved("v 6: 8/2 | v 9: 2/3", "Mål och budget 2022"))[0] == "2021-02-08 weekdays"


def test_weekdays_alone_give_no_year() -> None:
    assert told(resolved("måndag 8 februari | tisdag 2 mars")) == ["no_clue", "no_clue"]


def test_a_year_to_look_about_is_enough_for_weekdays() -> None:
    assert told(resolved("måndag 8 februari", around=2022)) == ["2021-02-08 weekdays"]


def test_the_only_year_in_which_no_meeting_is_on_a_free_day() -> None:
    rows = "16/1 | 6/2 | 25/2 | 10/4 | 8/5 | 22/5 | 4/6 | 24/6 | 28/8 | 11/9 | 30/9 | 25/11"
    found = resolved(rows, "Mål för mandatperioden 2019-2022", meetings=True)
    assert {one.when.first.year for one in found if one.when} == {2019}
    assert {one.because for one in found} == {"no_free_day"}


BODIES = "# KF | 26/2 | 27/5 | 23/9 | 25/11 | # KS | 14/2 | 15/5 | 11/9 | 13/11 | # BN | 9/2 | 12/4 | 18/10 | 6/12"
"""Mondays, Wednesdays and Fridays of 2024."""


def test_all_bodies_together_tell_the_year_that_no_body_alone_does() -> None:
    found = resolved(BODIES, meetings=True, made=2026)
    assert {one.when.first.year for one in found if one.when} == {2024}
    assert {(one.because, one.year_from) for one in found} == {("no_free_day", YearFrom.WEEKDAYS)}


def test_bodies_that_could_meet_in_several_years_leave_the_year_open() -> None:
    tuesdays = "# KF | 27/2 | 28/5 | 24/9 | 26/11 | # KS | 13/2 | 14/5 | 10/9 | 12/11 | # BN | 6/2 | 9/4 | 21/5"
    found = resolved(tuesdays, meetings=True, made=2026)
    assert {one.because for one in found} == {"ambiguous"}
    assert [when.first.year for when in found[0].candidates] == [2025, 2024, 2019]


def test_too_few_meetings_tell_no_year() -> None:
    few = "# KF | 26/2 | # KS | 14/2 | 15/5 | # BN | 9/2 | 12/4"
    assert {one.because for one in resolved(few, meetings=True, made=2026)} == {"no_clue"}


def test_a_single_meeting_on_a_free_day_proves_nothing() -> None:
    found = resolved("8 februari | 2 mars | 3 mars", "Mål och budget 2022", meetings=True)
    assert {one.because for one in found} == {"ambiguous"}


def test_minutes_give_the_year_of_what_follows_on_the_meeting() -> None:
    found = resolved("16/1 | 6/2 | 25/11", meeting=date(2019, 1, 16))
    assert [str(one.when) for one in found] == ["2019-01-16", "2019-02-06", "2019-11-25"]
    assert found[2].facts == {"meeting": "2019-01-16"}


def test_dates_before_the_meeting_are_left_open_where_they_could_follow_on_it() -> None:
    assert told(resolved("6/12", meeting=date(2019, 1, 16))) == ["ambiguous 2019-12-06 2018-12-06"]
    assert told(resolved("14/1", meeting=date(2019, 1, 16))) == ["2019-01-14 neighbours"]


def test_an_answer_gives_the_year_and_carries_it() -> None:
    found = resolved("2 december | 22 januari", answered={1: 2015})
    assert told(found) == ["2015-12-02 answered", "2016-01-22 neighbours"]
    assert found[0].year_from is YearFrom.ANSWERED


def test_another_section_lies_in_the_time_of_the_first() -> None:
    rows = "# rader | 2 december 2015 | 25 januari | 16 juni | november | # faser | 2/12 – 25/1 | 30/5 – 16/6"
    assert told(resolved(rows))[-2:] == ["2015-12-02..2016-01-25 same_time", "2016-05-30..2016-06-16 same_time"]


def test_a_list_that_begins_again_for_another_body_does_not_turn_the_year() -> None:
    rows = (
        "# KS | 15 januari 2025 | 12 maj | 10 september | 10 december | # KF | 27 januari | 20 maj | 15 december"
    )
    assert {one.when.first.year for one in resolved(rows) if one.when} == {2025}


def test_a_section_that_goes_on_does() -> None:
    rows = "# fas 1 | 30 augusti 2022 | 15 december | # fas 2 | 16 januari | 3 juni"
    assert told(resolved(rows))[2:] == ["2023-01-16 neighbours", "2023-06-03 neighbours"]


def test_a_section_that_fits_in_two_years_is_left_open_unless_weekdays_tell() -> None:
    rows = (
        "# a | 30 augusti 2022 | 15 december | juni | 1 september | november | # b | {}15 september | 1 november"
    )
    assert told(resolved(rows.format("")))[-1] == "ambiguous 2022-11-01 2023-11-01"
    assert told(resolved(rows.format("fredag ")))[-1] == "2023-11-01 weekdays"


def test_a_second_date_in_a_cell_lies_nearest_to_the_first() -> None:
    assert told(resolved("5 januari (info 18/12) | 5 maj 2016")) == [
        "2016-01-05 neighbours",
        "2015-12-18 same_cell",
        "2016-05-05 written",
    ]


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("31 april", "no_such_day"),
        ("29 februari", "no_such_day"),
        ("32/1", "no_such_day"),
        ("5/13", "no_such_day"),
        ("2024-W53", "no_such_day"),
        ("30–31 juni", "no_such_day"),
        ("10–5 maj", "reversed"),
    ],
)
def test_what_is_no_day_is_told_and_gives_no_candidates(text: str, because: str) -> None:
    (found,) = resolved(f"{text} | 5 maj 2023")[:-1]
    assert (found.when, found.because, found.candidates) == (None, because, ())


def test_what_can_be_read_in_two_ways_is_not_taken() -> None:
    found = resolved("1 december 2015 | 2/12-15")[1]
    assert told((found,)) == ["year_or_day 2015-12-02? 2015-12-02..2015-12-15?"]


def test_without_anything_to_go_by_no_year_is_made_up() -> None:
    assert told(resolved("16/1 | december | v 6")) == ["no_clue", "no_clue", "no_clue"]


@given(
    st.dates(date(2000, 1, 1), date(2090, 12, 31)),
    st.lists(st.integers(0, 180), max_size=12),
    st.integers(0, 12),
)
def test_dates_in_order_get_their_years_back(first: date, steps: list[int], known: int) -> None:
    days = [first]
    for step in steps:
        days.append(days[-1] + timedelta(step))
    place = known % len(days)
    rows = [
        f"{day.day}/{day.month}" + (f" {day.year}" if number == place else "") for number, day in enumerate(days)
    ]
    assert [one.when and one.when.first for one in resolved(" | ".join(rows))] == days


@given(
    st.dates(date(2000, 1, 1), date(2090, 12, 31)),
    st.lists(st.tuples(st.integers(0, 60), st.integers(-21, 21)), min_size=1, max_size=12),
)
def test_dates_some_weeks_out_of_order_get_their_years_back(first: date, steps: list[tuple[int, int]]) -> None:
    days, at = [first], first
    for step, off in steps:
        at += timedelta(step)
        days.append(at + timedelta(off))
    rows = [f"{first.day}/{first.month} {first.year}", *(f"{day.day}/{day.month}" for day in days[1:])]
    assert [one.when and one.when.first for one in resolved(" | ".join(rows))] == days


@given(st.lists(st.dates(date(2000, 1, 1), date(2090, 12, 31)), max_size=6))
def test_a_written_year_is_always_kept(days: list[date]) -> None:
    found = resolve(items_of(" | ".join(day.isoformat() for day in days)))
    assert [one.when and one.when.first for one in found] == days
