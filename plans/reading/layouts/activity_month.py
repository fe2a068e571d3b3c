"""Days of an activity table whose month stands in another cell, or over the rows: "14 kl 10" beside "Januari"."""

from dataclasses import dataclass, replace

from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Written
from plans.reading.layouts.calendar_hours import said_hours


@dataclass(frozen=True)
class Completed:
    """Days with the month they lie in, and the words with figures of their cell that nobody has read."""

    dates: tuple[Written, ...] = ()
    left: str = ""


def completed(day: str, month: str) -> Completed:
    """Days with the month (and year) they lie in: "senast 15" and "januari 2024". A time stays behind them."""
    hours = said_hours(day)
    head = (day[: hours[0].start] if hours else day).rstrip(" (,;")
    text = f"{head} {month}{day[len(head) :]}"
    dates = find_dates(text, cell=True)
    is_half = "/" in day  # "n/11" has a month of its own, and no day that can be read
    if is_half or not dates or any(date.start >= len(head) or date.first.day is None for date in dates):
        return Completed()
    left = rest(text, dates)
    return Completed(
        tuple(
            replace(date, raw=date.raw if date.end <= len(head) else day, start=0, end=len(day), time_span=None)
            for date in dates
        ),
        left if any(map(str.isdigit, left)) else "",
    )


def whole(text: str) -> tuple[Written, ...]:
    """The dates that stand where days do with all that they need: "v. 13", "15 juni–21 aug"."""
    dates = find_dates(text, cell=True)
    are_whole = all(date.first.week is not None or date.first.month is not None for date in dates)
    return dates if are_whole and not any(map(str.isdigit, rest(text, dates))) else ()
