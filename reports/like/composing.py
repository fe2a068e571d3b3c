"""New days in place of old ones: what they have in common is said once if the source says it once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from plans.when import When
from reports.like.names import weekday_like
from reports.like.points import MONTHS, Form, Point, replaced

_FRIDAY = timedelta(4)


@dataclass(frozen=True)
class Style:
    """What the rest of the document tells of how dates are written in it."""

    short: bool = False
    """Whether its months are shortened."""
    month: int | None = None
    """The month that the place itself says, where a day stands without one."""


@dataclass(frozen=True)
class More:
    """What is to be written though the old date leaves it out."""

    month: bool = False
    year: bool = False


def composed(text: str, points: Sequence[Point], new: When, style: Style, wanted: More) -> str | None:
    """The new days in place of the points and of what joins them."""
    last = points[-1]
    if last.form is Form.WEEK:
        return _as_week(last, new, style, wanted)
    if not new.exact:
        return _as_months(text, points, new, style, wanted)
    months = [point.form in MONTHS for point in points]
    points = [_day_of_month(one) if is_month else one for one, is_month in zip(points, months, strict=True)]
    last = points[-1]
    if last.form is Form.DAY and points[0].form is Form.DAY:
        if wanted.month:
            last = Point(Form.SLASH, last.start, last.end, "1/1", {"d": (0, 1), "m": (2, 3)})
        elif style.month is None or {new.first.month, new.last.month} != {style.month}:
            return None
    ends = [*points[:-1], last]
    if new.first == new.last:
        return _one_day(ends, new.first, style, wanted)
    return _range(text, ends, new, style, wanted, apart=months[0])


def _one_day(points: Sequence[Point], day: date, style: Style, wanted: More) -> str:
    last = points[-1]
    text = last.of(day, year=wanted.year, short=style.short)
    first = points[0]
    if first is not last and first.part("W") and not last.part("W"):
        lead = first.text[: first.spans["d"][0]]
        text = lead.replace(first.part("W"), weekday_like(first.part("W"), day.weekday())) + text
    return text


def _range(
    text: str, points: Sequence[Point], new: When, style: Style, wanted: More, *, apart: bool = False
) -> str:
    """From the first day to the last; what both have in common is said once if the source says it once.

    Where they are `apart` the source joins other words than these, and closer.
    """
    first, last = points[0], points[-1]
    join = text[first.end : last.start] if first is not last else ""
    same_month = (new.first.year, new.first.month) == (new.last.year, new.last.month)
    end = last.of(new.last, year=wanted.year, short=style.short)
    if same_month and first is not last and first.form is Form.DAY:
        return first.of(new.first) + join + end
    once = first is last or (first.form is Form.WORDS and first.month != last.month)
    if same_month and once and last.form is Form.WORDS and not first.part("W") and not last.part("W"):
        return f"{new.first.day}–{end}"
    if first is last or first.form is Form.DAY or apart:
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


def _as_months(text: str, points: Sequence[Point], new: When, style: Style, wanted: More) -> str | None:
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


def _as_week(week: Point, new: When, style: Style, wanted: More) -> str | None:
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
