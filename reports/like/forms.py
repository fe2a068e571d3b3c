"""A date as the source writes it, and how another date and time are written in its form."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from plans.clock import Hours
from plans.when import Precision, When
from reports.like.clocks import NEW, Time, times_in, without
from reports.like.composing import More, Style, composed
from reports.like.names import WEEKDAY, weekday_like
from reports.like.points import Form, Point, points_in, replaced

_TO = re.compile(
    r"[.\s]*(?:[-–—/]|till(?:\s+(?:och\s+med|o\s?m))?|t\.?\s?o\.?\s?m\.?|tom|och)\s*(?:den\s+)?", re.IGNORECASE
)
_WEEKDAY = re.compile(rf"(?<!\w){WEEKDAY}\.?(?!\w)", re.IGNORECASE)
_DOUBT = re.compile(r"\s?\?|\b(?:prel(?:iminärt)?|ev(?:entuellt)?|ca|cirka)\b\.?:?\s?", re.IGNORECASE)


PLAIN = Style()


@dataclass(frozen=True)
class Told:
    """What a date says: its days (None where they are not known) and its time of day."""

    when: When | None
    hours: Hours | None = None


def rewritten(raw: str, old: Told, new: Told, style: Style = PLAIN) -> Iterator[str]:
    """The ways to write a new date in the form of an old one, the likest first; none where the form is not known.

    The first leaves out what the old one leaves out. The others write the year too, or the month: for where the
    place does not tell them.
    """
    if new.when is None:
        return
    seen: set[str] = set()
    for more in (More(), More(month=True), More(month=True, year=True)):
        text = _written(raw, old, new, style, more)
        if text is not None and text not in seen:
            seen.add(text)
            yield text


def _written(raw: str, old: Told, new: Told, style: Style, wanted: More) -> str | None:
    text = _with_hours(raw, old.hours, new.hours)
    if text is None or new.when is None:
        return None
    if old.when == new.when and not wanted.year:
        return text
    text = _with_doubt(text, old.when, new.when)
    return None if text is None else _with_days(text, old.when, new.when, new.hours, style, wanted)


def _with_days(
    text: str, old: When | None, new: When, hours: Hours | None, style: Style, wanted: More
) -> str | None:
    hidden = [(time.start, time.end) for time in (times_in(text, hours) if hours is not None else ())]
    found = list(points_in(text, () if old is None else _days_of(old), hidden))
    weeks = [point for point in found if point.form is Form.WEEK]
    points = [point for point in found if point.form is not Form.WEEK] or weeks
    if (
        not points
        or len(points) > 2
        or (len(points) == 2 and not _TO.fullmatch(text[points[0].end : points[1].start]))
    ):
        return None
    if len(points) == 1 and old is not None and old.precision is Precision.RANGE and points[0].form is Form.DAY:
        return None
    days = composed(text, points, new, style, wanted)
    if days is None:
        return None
    edits = {(points[0].start, points[-1].end): days}
    if points is not weeks:
        edits |= {(week.start, week.end): week.of(new.first) for week in weeks}
        edits |= _weekdays(text, points, new)
    return replaced(text, edits)


def _days_of(when: When) -> tuple[date, ...]:
    """The days that a date is told by: its ends, and the Monday of a week that it does not begin with."""
    return tuple(dict.fromkeys((when.first, when.last)))


def _weekdays(text: str, points: Sequence[Point], new: When) -> dict[tuple[int, int], str]:
    """Weekdays beside the date: that of its first day, and after it that of its last one."""
    beside = [
        hit
        for hit in _WEEKDAY.finditer(text)
        if len(hit[0]) > 2 and (hit.end() <= points[0].start or hit.start() >= points[-1].end)
    ]
    days = [new.first, new.last]
    if len(beside) > 2 or (len(beside) == 2 and new.first == new.last):
        return {}
    return {
        hit.span(): weekday_like(hit[0], day.weekday())
        for hit, day in zip(beside, days if len(beside) == 2 else days[:1], strict=False)
    }


def _with_hours(text: str, old: Hours | None, new: Hours | None) -> str | None:
    """The text with another time of day; None where the old one cannot be pointed out."""
    if old == new:
        return text
    found: Sequence[Time] = times_in(text, old) if old is not None else ()
    if old is None and new is not None:
        return f"{text}, {NEW.of(new)}"
    if len(found) != 1:
        return None
    return (
        without(text, found[0])
        if new is None
        else replaced(text, {(found[0].start, found[0].end): found[0].of(new)})
    )


def _with_doubt(text: str, old: When | None, new: When) -> str | None:
    """The text with a question mark, or without one, or without the words that say as much."""
    was = old is not None and old.uncertain
    if was == new.uncertain:
        return text
    if new.uncertain:
        return f"{text}?"
    bare = _DOUBT.sub("", text)
    return bare if bare != text else None
