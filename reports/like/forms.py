"""A date as the source writes it, and how another date and time are written in its form."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from plans.clock import Hours
from plans.when import Precision, When
from reports.like.clocks import NEW, Time, times_in, without
from reports.like.names import WEEKDAY, weekday_like
from reports.like.points import MONTHS, Form, Point, points_in, replaced

_TO = re.compile(
    r"[.\s]*(?:[-–—/]|till(?:\s+(?:och\s+med|o\s?m))?|t\.?\s?o\.?\s?m\.?|tom|och)\s*(?:den\s+)?", re.IGNORECASE
)
_WEEKDAY = re.compile(rf"(?<!\w){WEEKDAY}\.?(?!\w)", re.IGNORECASE)
_DOUBT = re.compile(r"\s?\?|\b(?:prel(?:iminärt)?|ev(?:entuellt)?|ca|cirka)\b\.?:?\s?", re.IGNORECASE)
_FRIDAY = timedelta(4)


@dataclass(frozen=True)
class Told:
    """What a date says: its days (None where they are not known) and its time of day."""

    when: When | None
    hours: Hours | None = None


@dataclass(frozen=True)
class Style:
    """What the rest of the document tells of how dates are written in it."""

    short: bool = False
    """Whether its months are shortened."""
    month: int | None = None
    """The month that the place itself says, where a day stands without one."""


def rewritten(raw: str, old: Told, new: Told, style: Style = Style()) -> Iterator[str]:
    """The ways to write a new date in the form of an old one, the likest first; none where the form is not known.

    The first leaves out what the old one leaves out. The others write the year too, or the month: for where the
    place does not tell them.
    """
    if new.when is None:
        return
    seen: set[str] = set()
    for more in (_Wanted(), _Wanted(month=True), _Wanted(month=True, year=True)):
        text = _written(raw, old, new, style, more)
        if text is not None and text not in seen:
            seen.add(text)
            yield text


@dataclass(frozen=True)
class _Wanted:
    """What is to be written though the old date leaves it out."""

    month: bool = False
    year: bool = False


def _written(raw: str, old: Told, new: Told, style: Style, wanted: _Wanted) -> str | None:
    text = _with_hours(raw, old.hours, new.hours)
    if text is None or new.when is None:
        return None
    if old.when == new.when and not wanted.year:
        return text
    text = _with_doubt(text, old.when, new.when)
    return None if text is None else _with_days(text, old.when, new.when, new.hours, style, wanted)


def _with_days(
    text: str, old: When | None, new: When, hours: Hours | None, style: Style, wanted: _Wanted
) -> str | None:
    hidden = [(time.start, time.end) for time in (times_in(text, hours) if hours is not None else ())]
    days = () if old is None else _days_of(old)
    found = list(points_in(text, days, hidden))
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
    composed = _composed(text, points, new, style, wanted)
    if composed is None:
        return None
    edits = {(points[0].start, points[-1].end): composed}
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


def _composed(text: str, points: Sequence[Point], new: When, style: Style, wanted: _Wanted) -> str | None:
    """The new days in place of the points and of what joins them."""
    last = points[-1]
    if last.form is Form.WEEK:
        return _as_week(last, new, style, wanted)
    if not new.exact:
        return _as_months(text, points, new, style, wanted)
    if last.form in MONTHS:
        last = _day_of_month(last)
    if last.form is Form.DAY and points[0].form is Form.DAY:
        if wanted.month:
            last = Point(Form.SLASH, last.start, last.end, "1/1", {"d": (0, 1), "m": (2, 3)})
        elif style.month is None or {new.first.month, new.last.month} != {style.month}:
            return None
    ends = [*points[:-1], last]
    if new.first == new.last:
        return _one_day(ends, new.first, style, wanted)
    return _range(text, ends, new, style, wanted)


def _one_day(points: Sequence[Point], day: date, style: Style, wanted: _Wanted) -> str:
    last = points[-1]
    text = last.of(day, year=wanted.year, short=style.short)
    first = points[0]
    if first is not last and first.part("W") and not last.part("W"):
        lead = first.text[: first.spans["d"][0]]
        text = lead.replace(first.part("W"), weekday_like(first.part("W"), day.weekday())) + text
    return text


def _range(text: str, points: Sequence[Point], new: When, style: Style, wanted: _Wanted) -> str:
    """From the first day to the last; what both have in common is said once if the source says it once."""
    first, last = points[0], points[-1]
    join = text[first.end : last.start] if first is not last else ""
    same_month = (new.first.year, new.first.month) == (new.last.year, new.last.month)
    end = last.of(new.last, year=wanted.year, short=style.short)
    if same_month and first is not last and first.form is Form.DAY:
        return first.of(new.first) + join + end
    if same_month and first is last and last.form is Form.WORDS and not last.part("W"):
        return f"{new.first.day}–{end}"
    if first is last or first.form is Form.DAY:
        join = join if join.strip().isalpha() else " – " if " " in end.strip() or last.form is Form.ISO else "–"
        first = last if first is last or not first.part("W") else _with_weekday(first, last)
    years = new.first.year != new.last.year and (bool(last.year) or wanted.year)
    if first.form not in (Form.ISO, Form.BACKWARDS, Form.COMPACT, Form.DOT) and not years:
        first = first.without_year()
    return first.of(new.first, year=years and not first.year, short=style.short) + join + end


def _with_weekday(first: Point, last: Point) -> Point:
    """The form of the last date with the weekday of the first one before it."""
    begin = last.spans["d"][0]
    lead = first.text[: first.spans["d"][0]]
    by = len(lead) - begin
    spans = {name: (start + by, end + by) for name, (start, end) in last.spans.items() if name != "W"}
    return Point(last.form, 0, 0, lead + last.text[begin:], spans | {"W": first.spans["W"]})


def _day_of_month(month: Point) -> Point:
    """A month's form made that of a day in it: `December 2023` as `1 december 2023`, `2023-12` as `2023-12-01`."""
    if month.form is Form.ISO_MONTH:
        spans = dict(month.spans) | {"d": (len(month.text) + 1, len(month.text) + 3)}
        return Point(Form.ISO, month.start, month.end, f"{month.text}-01", spans)
    name = month.part("M")
    tail = month.text[month.spans["M"][1] :].replace(month.part("tail"), "", 1)
    lower = name if name.isupper() and len(name) > 3 else name.lower()
    year = month.part(month.year)
    text = f"1 {lower}{tail}"
    spans = {"d": (0, 1), "M": (2, 2 + len(lower))}
    if year:
        spans["y"] = (len(text) - len(year), len(text))
    return Point(Form.WORDS, month.start, month.end, text, spans)


def _as_months(text: str, points: Sequence[Point], new: When, style: Style, wanted: _Wanted) -> str | None:
    """Whole months in place of months or of a day."""
    last = points[-1]
    if last.form is Form.DAY or last.form in (Form.DOT, Form.SLASH):
        return None
    month = last if last.form in MONTHS else _month_of_day(last)
    end = month.of(new.last, year=wanted.year, short=style.short)
    if (new.first.year, new.first.month) == (new.last.year, new.last.month):
        return end
    first = points[0] if points[0] is not last and points[0].form in MONTHS else month
    join = text[points[0].end : last.start] if points[0] is not last else "–"
    if new.first.year == new.last.year:
        first = first.without_year()
    return first.of(new.first, short=style.short) + join + end


def _month_of_day(day: Point) -> Point:
    if day.form is not Form.WORDS:
        spans = {"y": (0, 4), "m": (5, 7)}
        return Point(Form.ISO_MONTH, day.start, day.end, "2000-01", spans)
    at = day.spans["M"][0]
    spans = {name: (start - at, end - at) for name, (start, end) in day.spans.items() if start >= at}
    return Point(Form.MONTH, day.start, day.end, day.text[at:], spans)


def _as_week(week: Point, new: When, style: Style, wanted: _Wanted) -> str | None:
    """A week's number for a working week, or several; for other days the days themselves."""
    last = new.last - timedelta(new.last.weekday())
    if new.exact and new.first.weekday() == 0 and new.last - last == _FRIDAY:
        text = week.of(new.first, year=wanted.year)
        number = str(new.last.isocalendar().week)
        if "w2" in week.spans:
            if last == new.first:
                return replaced(
                    week.text, {week.spans["w"]: number, (week.spans["w"][1], week.spans["w2"][1]): ""}
                )
            return replaced(
                week.text, {week.spans["w"]: str(new.first.isocalendar().week), week.spans["w2"]: number}
            )
        return (
            text
            if last == new.first
            else replaced(
                week.of(new.last, year=wanted.year), {week.spans["w"]: f"{new.first.isocalendar().week}–{number}"}
            )
        )
    plain = Point(Form.WORDS, 0, 0, "1 januari", {"d": (0, 1), "M": (2, 9)})
    wanted = replace(wanted, year=wanted.year or bool(week.year))
    if not new.exact:
        return _as_months("", [plain], new, style, wanted)
    if new.first == new.last:
        return _one_day([plain], new.first, style, wanted)
    return _range("", [plain], new, style, wanted)


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
