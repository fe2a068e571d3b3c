"""Calendars (.ics): a table with a row for each occurrence, in the order of time.

Times are those of Sweden; an event that is cancelled is struck through, a tentative one has a question mark.
What repeats without an end is followed some years past the last day that the calendar names.
"""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from plans.reading.document import Cell, Document
from plans.reading.formats.blocks import Blocks
from plans.reading.formats.bounds import (
    MOST_OCCURRENCES,
    MOST_ROWS,
    MOST_SERIES,
    YEARS_OF_REPEATS,
    Refused,
    within,
)
from plans.reading.formats.values import clock
from plans.reading.formats.words import clean, one_line

HEADER = ("Datum", "Tid", "Aktivitet", "Plats", "Beskrivning")
_SWEDEN = ZoneInfo("Europe/Stockholm")
TOO_OFTEN = ("HOURLY", "MINUTELY", "SECONDLY")
_LONGEST_SERIES = 20
"""Years: how long a series that has an end is followed."""
_FIRST_YEAR, _LAST_YEAR = 1900, 2200
_BROKEN = (KeyError, ValueError, TypeError, AttributeError)
"""What the library raises for a property that is not written as it should be."""


def calendar_document(text: str) -> Document:
    """The document that a calendar is."""
    from icalendar import Calendar

    within("too_many_rows", text.count("\n"), MOST_ROWS)
    blocks = Blocks()
    calendars = Calendar.from_ical(text, multiple=True)
    rows = []
    title = ""
    for calendar in calendars:
        title = title or one_line(str(calendar.get("X-WR-CALNAME", "")))
        rows += list(_rows(calendar, blocks))
    if not rows:
        raise Refused("no_text", format="ics")
    rows.sort(key=lambda row: (row[0].text, row[1].text, row[2].text))
    blocks.table([[Cell(name) for name in HEADER], *rows], headers=[0])
    return blocks.document("ics", title)


def _rows(calendar: Any, blocks: Blocks) -> Iterator[list[Cell]]:
    """The rows of a calendar's events."""
    events = calendar.walk("VEVENT")
    dated = [event for event in events if start_of(event) is not None]
    if len(dated) < len(events):
        blocks.unread("events_without_days", count=len(events) - len(dated))
    others = len(calendar.walk("VTODO")) + len(calendar.walk("VJOURNAL"))
    if others:
        blocks.unread("tasks", count=others)
    single = [event for event in dated if is_single(event)]
    yield from map(_row, single)
    if len(single) < len(dated):
        yield from _repeated(dated, blocks)


def is_single(event: Any) -> bool:
    """Whether an event is neither a series nor an occurrence of one."""
    return not any(event.get(key) for key in ("RRULE", "RDATE", "RECURRENCE-ID"))


def _repeated(events: list[Any], blocks: Blocks) -> Iterator[list[Cell]]:
    """The occurrences of the events that repeat, year by year, within bounds."""
    import recurring_ical_events
    from icalendar import Calendar

    days = [_day(start) for event in events if (start := start_of(event)) is not None]
    series = [event for event in events if not is_single(event)]
    within("too_many_series", len({str(event.get("UID")) for event in series}), MOST_SERIES)
    followed = {str(event.get("UID", "")): _until(event, max(days)) for event in series}
    calendar = Calendar()
    for event in series:
        calendar.add_component(event)
    query = recurring_ical_events.of(calendar, skip_bad_series=True)
    seen: set[tuple[str, str]] = set()
    cut: set[str] = set()
    for year in range(min(days).year, max(followed.values()).year + 1):
        for event in query.between(date(year, 1, 1), date(year + 1, 1, 1)):
            start = start_of(event)
            uid = str(event.get("UID", ""))
            if start is None or (uid, str(start)) in seen:
                continue
            if _day(start) > followed.get(uid, date.max) or len(seen) >= MOST_OCCURRENCES:
                cut.add(uid)
                continue
            seen.add((uid, str(start)))
            yield _row(event)
        if len(seen) >= MOST_OCCURRENCES:
            break
    if cut:
        blocks.unread("repeats_cut", count=len(cut))
    lost = len(set(followed) - {uid for uid, _ in seen})
    if lost:
        blocks.unread("events_without_days", count=lost)


def _until(event: Any, named: date) -> date:
    """How long a series is followed. One that repeats within a day is no plan's: only its first day is read."""
    rules = event.get("RRULE")
    years = YEARS_OF_REPEATS
    for rule in rules if isinstance(rules, list) else [rules] if rules else []:
        if str((rule.get("FREQ") or [""])[0]).upper() in TOO_OFTEN:
            event.pop("RRULE", None)
        elif rule.get("COUNT") or rule.get("UNTIL"):
            years = _LONGEST_SERIES
    return date(min(named.year + years, _LAST_YEAR), named.month, min(named.day, 28))


def _row(event: Any) -> list[Cell]:
    first, last, hours = _when(event)
    text = first.isoformat() if first == last else f"{first.isoformat()} – {last.isoformat()}"
    status = str(event.get("STATUS", "")).upper()
    struck, perhaps = status == "CANCELLED", status == "TENTATIVE"
    return [
        Cell(f"{text}?", struck=struck)
        if perhaps
        else Cell(text, first if first == last else None, struck=struck),
        Cell(hours, struck=struck),
        Cell(one_line(str(event.get("SUMMARY", ""))), struck=struck),
        Cell(one_line(str(event.get("LOCATION", ""))), struck=struck),
        Cell(clean(str(event.get("DESCRIPTION", ""))), struck=struck),
    ]


def _when(event: Any) -> tuple[date, date, str]:
    """The first and last day, and the hours as text; a calendar's end is the day or hour after the last."""
    start = start_of(event) or date.min
    end = end_of(event, start)
    if not isinstance(start, datetime):
        last = _day(end) - timedelta(days=1)
        return start, max(start, last), ""
    if not isinstance(end, datetime) or end <= start:
        return start.date(), start.date(), clock(start.time())
    last = (end - timedelta(seconds=1)).date()
    hours = f"{clock(start.time())}-{clock(end.time())}"
    if (start.time(), end.time()) == (time(), time()):
        hours = ""
    return start.date(), last, hours


def start_of(event: Any) -> date | datetime | None:
    """The day or moment an event begins, in Sweden; None where it has none that can be read."""
    return _moment(event, "DTSTART")


def end_of(event: Any, start: date | datetime) -> date | datetime:
    """When it ends, or when it begins where it does not say."""
    end = _moment(event, "DTEND")
    if end is not None:
        return end
    try:
        length = event.decoded("DURATION", timedelta())
        return start + length if isinstance(length, timedelta) else start
    except (*_BROKEN, OverflowError):
        return start


def _moment(event: Any, name: str) -> date | datetime | None:
    try:
        value = event.decoded(name, None)
        if isinstance(value, datetime) and value.tzinfo is not None:
            value = swedish(value)
    except (*_BROKEN, OverflowError):
        return None
    is_known = isinstance(value, date) and _FIRST_YEAR <= value.year <= _LAST_YEAR
    return value if is_known else None


def swedish(moment: datetime) -> datetime:
    """The moment by the clocks of Sweden; one without a time zone is taken to be that."""
    return moment if moment.tzinfo is None else moment.astimezone(_SWEDEN).replace(tzinfo=None)


def _day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value
