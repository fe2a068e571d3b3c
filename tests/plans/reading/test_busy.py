"""A person's calendar as busy times: what counts, when it is in Sweden, and that nothing else is kept."""

from datetime import datetime, time, timedelta
from pathlib import Path
from textwrap import dedent

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plans.faults import PlanError
from plans.reading.busy import busy_in, stretches_of, together
from plans.reading.formats.bounds import Refused
from plans.when import parse_when
from tests.plans.making import day

YEAR = parse_when("2027-01-01..2027-12-31")
AT_TWO = "DTSTART:20270414T120000Z\nDTEND:20270414T133000Z"


def calendar(*events: str, component: str = "VEVENT") -> str:
    """A calendar with these events, each as its own lines."""
    parts = [f"BEGIN:{component}\nUID:{n}\n{text}\nEND:{component}" for n, text in enumerate(events)]
    return "\n".join(["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:x", *parts, "END:VCALENDAR", ""])


def busy(*events: str, component: str = "VEVENT") -> list[str]:
    """The absences that they become, as a plan file has them."""
    found = together(stretches_of(calendar(*events, component=component), YEAR), YEAR)
    absences = [one.absence("p") for one in found]
    return [f"{a.days}" if a.time is None else f"{a.days} {a.time}" for a in absences]


def test_times_are_those_of_sweden() -> None:
    assert busy(AT_TWO) == ["2027-04-14 14:00-15:30"]
    winter = "DTSTART:20270114T120000Z\nDTEND:20270114T133000Z"
    assert busy(winter) == ["2027-01-14 13:00-14:30"]
    abroad = "DTSTART;TZID=America/New_York:20270414T080000\nDURATION:PT1H"
    assert busy(abroad) == ["2027-04-14 14:00-15:00"]
    assert busy("DTSTART:20270414T140000\nDTEND:20270414T150000") == ["2027-04-14 14:00-15:00"]


def test_whole_days_have_no_time_and_end_the_day_before_their_end() -> None:
    assert busy("DTSTART;VALUE=DATE:20270607\nDTEND;VALUE=DATE:20270612") == ["2027-06-07..2027-06-11"]
    assert busy("DTSTART;VALUE=DATE:20270607") == ["2027-06-07"]


def test_a_stretch_over_midnight_is_told_day_by_day() -> None:
    assert busy("DTSTART:20270607T200000\nDTEND:20270609T080000") == [
        "2027-06-07 20:00-24:00",
        "2027-06-08",
        "2027-06-09 00:00-08:00",
    ]


@pytest.mark.parametrize(
    "free",
    ["TRANSP:TRANSPARENT", "STATUS:CANCELLED", "X-MICROSOFT-CDO-BUSYSTATUS:FREE"],
)
def test_what_is_free_or_cancelled_is_not_busy(free: str) -> None:
    assert busy(f"{AT_TWO}\n{free}") == []


@pytest.mark.parametrize("taken", ["TRANSP:OPAQUE", "STATUS:TENTATIVE", "X-MICROSOFT-CDO-BUSYSTATUS:OOF"])
def test_what_may_be_is(taken: str) -> None:
    assert busy(f"{AT_TWO}\n{taken}") == ["2027-04-14 14:00-15:30"]


def test_a_moment_is_no_time() -> None:
    assert busy("DTSTART:20270414T120000Z", "DTSTART:20270414T120000Z\nDTEND:20270414T120000Z") == []


def test_what_repeats_is_followed_through_the_plans_days_with_its_exceptions() -> None:
    weekly = dedent(
        """\
        DTSTART;TZID=Europe/Stockholm:20261214T080000
        DTEND;TZID=Europe/Stockholm:20261214T090000
        RRULE:FREQ=WEEKLY;COUNT=7
        EXDATE;TZID=Europe/Stockholm:20270111T080000"""
    )
    assert busy(weekly) == [f"2027-01-{n:02} 08:00-09:00" for n in (4, 18, 25)]


def test_an_occurrence_that_is_moved_or_cancelled_is_so_here_too() -> None:
    def occurrence(text: str) -> str:
        return f"BEGIN:VEVENT\nUID:s\n{text}\nEND:VEVENT"

    series = "DTSTART:20270104T080000\nDTEND:20270104T090000\nRRULE:FREQ=DAILY;COUNT=3"
    moved = "RECURRENCE-ID:20270105T080000\nDTSTART:20270105T100000\nDTEND:20270105T110000"
    gone = "RECURRENCE-ID:20270106T080000\nDTSTART:20270106T080000\nDTEND:20270106T090000\nSTATUS:CANCELLED"
    text = "\n".join(
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:x",
            *map(occurrence, (series, moved, gone)),
            "END:VCALENDAR",
            "",
        ]
    )
    found = together(stretches_of(text, YEAR), YEAR)
    assert [str(one.absence("p").time) for one in found] == ["08:00-09:00", "10:00-11:00"]


def test_a_series_without_an_end_stops_with_the_plan_and_one_by_the_minute_is_one_event() -> None:
    daily = "DTSTART;VALUE=DATE:20270101\nRRULE:FREQ=DAILY"
    assert busy(daily) == ["2027-01-01..2027-12-31"]
    assert busy(f"{AT_TWO}\nRRULE:FREQ=MINUTELY") == ["2027-04-14 14:00-15:30"]


def test_published_busy_times_are_read_too() -> None:
    periods = dedent(
        """\
        FREEBUSY;FBTYPE=BUSY:20270412T110000Z/20270412T130000Z,20270413T110000Z/PT1H
        FREEBUSY;FBTYPE=FREE:20270414T110000Z/20270414T130000Z"""
    )
    assert busy(periods, component="VFREEBUSY") == ["2027-04-12 13:00-15:00", "2027-04-13 13:00-14:00"]


def test_times_that_touch_are_one_and_the_same_on_days_in_a_row_are_said_once() -> None:
    parts = [f"DTSTART:202704{n}T080000\nDTEND:202704{n}T090000" for n in (12, 13, 14)]
    later = "DTSTART:20270414T090000\nDTEND:20270414T100000"
    assert busy(*parts[:2], parts[2], later) == ["2027-04-12..2027-04-13 08:00-09:00", "2027-04-14 08:00-10:00"]


def test_only_the_plans_days_are_told() -> None:
    assert busy("DTSTART;VALUE=DATE:20261220\nDTEND;VALUE=DATE:20270103") == ["2027-01-01..2027-01-02"]
    assert busy("DTSTART;VALUE=DATE:20281220") == []


def test_what_is_no_calendar_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="no_calendar"):
        stretches_of("Kalender", YEAR)
    file = tmp_path / "k.ics"
    file.write_text("Kalender", encoding="utf-8")
    with pytest.raises(PlanError) as caught:
        busy_in([file], YEAR)
    assert caught.value.problems[0].fault.code == "no_calendar"


MOMENTS = st.datetimes(*(datetime.combine(day(text), time.min) for text in ("2026-12-30", "2027-01-09")))


@given(st.lists(st.tuples(MOMENTS, MOMENTS).map(lambda ends: (min(ends), max(ends))), max_size=5))
def test_every_minute_of_every_stretch_is_busy_and_no_other(stretches: list[tuple[datetime, datetime]]) -> None:
    taken: set[datetime] = set()
    for begin, end in stretches:
        minute = begin.replace(second=0, microsecond=0)
        while minute < end:
            taken.add(minute)
            minute += timedelta(minutes=1)
    within = parse_when("2027-01-01..2027-01-07")
    told: set[datetime] = set()
    for one in together(stretches, within):
        for n in range((one.last - one.first).days + 1):
            midnight = datetime.combine(one.first + timedelta(n), datetime.min.time())
            told |= {midnight + timedelta(minutes=m) for m in range(one.start, one.end)}
    assert told == {minute for minute in taken if day("2027-01-01") <= minute.date() <= day("2027-01-07")}


REPEATED = "DTSTART;VALUE=DATE:20270603\nRRULE:FREQ=BANAN"


@pytest.mark.parametrize("said", ["DTSTART:trasig", "DTSTART:20270101T2500", REPEATED, "SUMMARY:Utan tid"])
def test_an_event_that_cannot_be_read_is_told_and_not_left_out(said: str) -> None:
    event = "BEGIN:VEVENT\nUID:a\n{}\nEND:VEVENT\n"
    sound = event.format("DTSTART;VALUE=DATE:20270602")
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:x\n{sound}{event.format(said)}END:VCALENDAR\n"
    with pytest.raises(Refused, match="unreadable_event") as caught:
        stretches_of(text.replace("\n", "\r\n"), parse_when("2027-06"))
    assert caught.value.facts == {"number": "2", "count": "2"}
