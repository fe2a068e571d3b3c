"""A person's calendar (.ics) as times when the person is busy. Nothing else in it is looked at, let alone kept.

Cancelled events, events that are shown as free and moments without length are not busy times. What repeats is
followed through the days asked about. Times are those of Sweden; a time without a zone is taken to be one.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from plans.activity import Absence
from plans.clock import ALL_DAY, Hours
from plans.faults import PlanError
from plans.reading.formats.bounds import MEGABYTE, MOST_OCCURRENCES, MOST_SERIES, MOST_TEXT, Refused, within
from plans.reading.formats.calendarfile import TOO_OFTEN, end_of, is_single, start_of, swedish
from plans.reading.formats.damage import reading_as
from plans.reading.formats.encoding import text_of
from plans.reading.formats.opening import document_bytes
from plans.when import When, day_or_range

_ONE = timedelta(1)
_MINUTES = 24 * 60

Stretch = tuple[datetime, datetime]
"""From a moment up to another."""


@dataclass(frozen=True, order=True)
class Busy:
    """Days in a row on each of which somebody is busy at these minutes of the day."""

    first: date
    last: date
    start: int
    end: int

    def absence(self, who: str) -> Absence:
        """The same as a plan has it."""
        hours = Hours(self.start, self.end)
        days = day_or_range(self.first, self.last)
        return Absence(body=who, days=days, time=None if hours == ALL_DAY else hours, calendar=True)


def busy_in(paths: Iterable[Path], horizon: When) -> tuple[Busy, ...]:
    """The busy times of calendar files, together, within these days. Raises PlanError where one cannot be read."""
    stretches: list[Stretch] = []
    for path in paths:
        data = document_bytes(path)
        try:
            within("document_too_large", (len(data) + MEGABYTE - 1) // MEGABYTE, MOST_TEXT // MEGABYTE)
            with reading_as("ics"):
                stretches += stretches_of(text_of(data), horizon)
        except Refused as refused:
            raise PlanError.of_file(path, refused.code, **refused.facts) from refused.__cause__
    return together(stretches, horizon)


def stretches_of(text: str, horizon: When) -> list[Stretch]:
    """The busy times that a calendar's text says. Raises Refused `no_calendar` where it is none."""
    from icalendar import Calendar

    if "BEGIN:VCALENDAR" not in text:
        raise Refused("no_calendar")
    stretches: list[Stretch] = []
    for calendar in Calendar.from_ical(text, multiple=True):
        stretches += _events(calendar, horizon)
        stretches += _published(calendar)
    return stretches


def together(stretches: Iterable[Stretch], horizon: When) -> tuple[Busy, ...]:
    """Stretches of time day by day within the horizon, those that touch as one, the same on days in a row once."""
    days: dict[date, list[tuple[int, int]]] = defaultdict(list)
    for begin, end in stretches:
        for day, start, until in _by_day(begin, end, horizon):
            days[day].append((start, until))
    open_: dict[tuple[int, int], Busy] = {}
    done: list[Busy] = []
    for day in sorted(days):
        for minutes in _merged(days[day]):
            run = open_.get(minutes)
            if run is not None and run.last == day - _ONE:
                open_[minutes] = Busy(run.first, day, *minutes)
            else:
                done += [run] if run is not None else []
                open_[minutes] = Busy(day, day, *minutes)
    return tuple(sorted([*done, *open_.values()]))


def _by_day(begin: datetime, end: datetime, horizon: When) -> Iterator[tuple[date, int, int]]:
    """The minutes of each day that a stretch takes, begun ones whole."""
    day = max(begin.date(), horizon.first)
    while day <= horizon.last and datetime.combine(day, datetime.min.time()) < end:
        midnight = datetime.combine(day, datetime.min.time())
        start = max(0, int((begin - midnight).total_seconds() // 60))
        until = min(_MINUTES, -int(-(end - midnight).total_seconds() // 60))
        yield day, start, until
        day += _ONE


def _merged(times: list[tuple[int, int]]) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for start, end in sorted(times):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(end, found[-1][1]))
        else:
            found.append((start, end))
    return found


def _events(calendar: Any, horizon: When) -> Iterator[Stretch]:
    events = calendar.walk("VEVENT")
    for number, event in enumerate(events, 1):
        if not _is_readable(event):
            raise Refused("unreadable_event", number=str(number), count=str(len(events)))
    series = [event for event in events if not is_single(event)]
    within("too_many_series", len({str(event.get("UID")) for event in series}), MOST_SERIES)
    for event in (*filter(is_single, events), *_occurrences(series, horizon)):
        if _is_busy(event):
            yield from _stretch(event)


def _is_readable(event: Any) -> bool:
    """Whether it says when: one left out would look like free time."""
    rules = event.get("RRULE")
    listed = rules if isinstance(rules, list) else [rules] if rules is not None else []
    return start_of(event) is not None and all(isinstance(rule, Mapping) for rule in listed)


def _occurrences(series: list[Any], horizon: When) -> Iterator[Any]:
    """The events that repeat, as they are within the horizon; one that repeats within a day does so only once."""
    import recurring_ical_events
    from icalendar import Calendar

    calendar, count = Calendar(), 0
    for event in series:
        rules = event.get("RRULE")
        for rule in rules if isinstance(rules, list) else [rules] if rules else []:
            if str((rule.get("FREQ") or [""])[0]).upper() in TOO_OFTEN:
                event.pop("RRULE", None)
        calendar.add_component(event)
    if not series:
        return
    query = recurring_ical_events.of(calendar, skip_bad_series=True)
    for year in range(horizon.first.year, horizon.last.year + 1):
        for event in query.between(date(year, 1, 1), date(year + 1, 1, 1)):
            count += 1
            within("too_many_series", count, MOST_OCCURRENCES)
            yield event


def _is_busy(event: Any) -> bool:
    cancelled = str(event.get("STATUS", "")).upper() == "CANCELLED"
    free = str(event.get("TRANSP", "")).upper() == "TRANSPARENT"
    shown_free = str(event.get("X-MICROSOFT-CDO-BUSYSTATUS", "")).upper() == "FREE"
    return not (cancelled or free or shown_free)


def _stretch(event: Any) -> Iterator[Stretch]:
    """From its beginning to its end; an event of whole days that does not say how many has one."""
    start = start_of(event)
    if start is None:
        return
    end = end_of(event, start)
    if not isinstance(start, datetime):
        last = end.date() if isinstance(end, datetime) else end
        yield _midnight(start), _midnight(max(last, start + _ONE))
    elif isinstance(end, datetime) and end > start:
        yield start, end


def _published(calendar: Any) -> Iterator[Stretch]:
    """The periods of published busy times (VFREEBUSY), which say nothing else to begin with."""
    for component in calendar.walk("VFREEBUSY"):
        periods = component.get("FREEBUSY", [])
        for period in periods if isinstance(periods, list) else [periods]:
            start, end = getattr(period, "start", None), getattr(period, "end", None)
            if not isinstance(start, datetime) or not isinstance(end, datetime):
                continue
            if end > start and str(period.params.get("FBTYPE", "BUSY")).upper() != "FREE":
                yield swedish(start), swedish(end)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, datetime.min.time())
