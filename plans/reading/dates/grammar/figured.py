"""Dates in figures with their ranges: "2019-01-16–18", "2019-01-16 – 02-03", "16–18.1.2019", "8.1.–18.2.2019"."""

from plans.reading.dates.grammar.days import end_at
from plans.reading.dates.grammar.figures import figures_at
from plans.reading.dates.grammar.joints import Span, Spans, connector_at
from plans.reading.dates.grammar.points import Style
from plans.reading.dates.grammar.tails import day_number
from plans.reading.dates.grammar.tokens import Line, Sort
from plans.reading.dates.written import Partial


def figured_at(line: Line, place: int, between: bool = False) -> Spans | None:
    """A date in figures that begins at the place, or its range."""
    point = figures_at(line, place)
    if point is None:
        return _before_whole(line, place)
    span = Span(place, point.next, point.partial)
    after = _connector_behind(line, span.next, between)
    if after is not None:
        span = _months_ranged(line, span, after) if point.style is Style.MONTH else _ranged(line, span, after)
    return Spans((span,), point.style)


def _months_ranged(line: Line, span: Span, after: int) -> Span:
    point = figures_at(line, after)
    is_month = point is not None and point.style is Style.MONTH
    return span._replace(next=point.next, last=point.partial) if point is not None and is_month else span


def _ranged(line: Line, span: Span, after: int) -> Span:
    whole = end_at(line, after)
    if whole is not None and whole.style is not Style.MONTH:
        return span._replace(next=whole.next, last=whole.partial)
    return _month_and_day(line, span, after) or _day_alone(line, span, after) or span


def _month_and_day(line: Line, span: Span, after: int) -> Span | None:
    month, day = line.number(after), line.number(after + 2)
    joined = line.is_sign(after + 1, "-") and line.touches(after + 1) and line.touches(after + 2)
    if month is None or day is None or not joined:
        return None
    return span._replace(next=after + 3, last=Partial(span.first.year, month, day))


def _day_alone(line: Line, span: Span, after: int) -> Span | None:
    day = day_number(line, after)
    is_close = line.touches(after) and line.touches(after - 1)
    if day is None or not (is_close or line.cell) or line.at(after).sort is not Sort.NUMBER:
        return None
    return span._replace(next=day[1], last=Partial(span.first.year, span.first.month, day[0]))


def _connector_behind(line: Line, place: int, between: bool = False) -> int | None:
    """The place after what joins a date to its end; the point of an ordinal may stand before it: "8.1.–18.2."."""
    pointed = line.is_sign(place, ".") and line.touches(place)
    return connector_at(line, place + pointed, between)


def _before_whole(line: Line, place: int) -> Spans | None:
    """A day that has its year, or its month too, from the end of its range: "8.1.–18.2.2019", "16–18.1.2019"."""
    day = line.number(place)
    own = line.number(place + 2) if line.is_sign(place + 1, ".") and line.touches(place + 2) else None
    after = None if day is None else _connector_behind(line, place + (1 if own is None else 3))
    point = None if after is None or not line.is_sign(after + 1, ".") else figures_at(line, after)
    if point is None or point.partial.day is None or (own is not None and point.partial.year is None):
        return None
    month, year = (own, None) if own is not None else (point.partial.month, point.partial.year)
    return Spans((Span(place, point.next, Partial(year, month, day), point.partial),), Style.FIGURES)
