"""Whole months and weeks, their ranges and lists: "Aug-Sep", "sep/okt 2023", "v. 8–9", "veckorna 6 och 7"."""

from plans.reading.dates.grammar.days import end_at
from plans.reading.dates.grammar.figures import figures_at
from plans.reading.dates.grammar.joints import LONGEST_LIST, Span, Spans, connector_at, separator_at
from plans.reading.dates.grammar.points import Point, Style, month_at, week_at, week_number
from plans.reading.dates.grammar.tails import tail_at
from plans.reading.dates.grammar.tokens import Gap, Line, Sort
from plans.reading.dates.grammar.words import QUARTER, QUARTER_SIGNS, spelled
from plans.reading.dates.grammar.years import year_at
from plans.reading.dates.written import Partial

_QUARTERS = {
    form: number
    for number, word in enumerate(("första", "andra", "tredje", "fjärde"), 1)
    for form in spelled(word)
}


def months_at(line: Line, place: int, between: bool = False) -> Spans | None:
    """Whole months: "december", "Aug-Sep", "sep/okt 2023", "mars och april"."""
    point = month_at(line, place)
    if point is None:
        return None
    spans = [_months_ranged(line, Span(place, point.next, point.partial), between)]
    while len(spans) < LONGEST_LIST:
        separator = separator_at(line, spans[-1].next)
        more = month_at(line, separator.next) if separator is not None else None
        if separator is None or more is None or not (line.cell or separator.is_word):
            break
        spans.append(_months_ranged(line, Span(separator.next, more.next, more.partial), between))
    return Spans(tuple(spans), Style.MONTH)


def _months_ranged(line: Line, span: Span, between: bool) -> Span:
    after = span.next + 1 if line.is_sign(span.next, "/") else connector_at(line, span.next, between)
    point = end_at(line, after) if after is not None else None
    return span if point is None else span._replace(next=point.next, last=point.partial)


def weeks_at(line: Line, place: int, between: bool = False) -> Spans | None:
    """Weeks: "vecka 6", "v. 8–9", "v 36/37", "veckorna 6 och 7"."""
    point = week_at(line, place)
    if point is None:
        return None
    spans = [_weeks_ranged(line, Span(place, point.next, point.partial), between)]
    sure = 1
    while len(spans) < LONGEST_LIST:
        separator = separator_at(line, spans[-1].next)
        more = None if separator is None else week_at(line, separator.next) or _week_alone(line, separator.next)
        if separator is None or more is None:
            break
        spans.append(_weeks_ranged(line, Span(separator.next, more.next, more.partial), between))
        sure = len(spans) if line.cell or separator.is_word or _ends(line, spans[-1].next) else sure
    return Spans(tuple(spans[:sure]), Style.WEEK)


def _ends(line: Line, place: int) -> bool:
    """Whether nothing is counted by the number before the place: "v. 6, 10, 14", not "v. 6, 10 ledamöter"."""
    token = line.at(place)
    return token.gap >= Gap.LINE or (token.sort is Sort.SIGN and token.text not in "-/")


def _week_alone(line: Line, place: int) -> Point | None:
    """A week's number without its word, if it is not the day of a date."""
    point = week_number(line, place)
    is_day = tail_at(line, place + 1) is not None or figures_at(line, place) is not None
    return None if is_day else point


def _weeks_ranged(line: Line, span: Span, between: bool) -> Span:
    if line.is_sign(span.next, "/"):
        turn = _week_alone(line, span.next + 1)
        is_next = turn is not None and turn.partial.week == (span.first.week or 0) + 1
        return span._replace(next=turn.next, last=turn.partial) if turn is not None and is_next else span
    after = connector_at(line, span.next, between)
    point = (week_at(line, after) or _week_alone(line, after)) if after is not None else None
    return span if point is None else span._replace(next=point.next, last=point.partial)


def quarters_at(line: Line, place: int) -> Spans | None:
    """A quarter as its months: "kvartal 1 2024", "första kvartalet"; "Q1" in a cell or with a year."""
    word = line.at(place).text
    number, after = line.number(place + 1, 1), place + 2
    if word in _QUARTERS and line.at(place + 1).text in QUARTER:
        number = _QUARTERS[word]
    elif word not in QUARTER | QUARTER_SIGNS or number is None or not 1 <= number <= 4:
        return None
    found = year_at(line, after) or (year_at(line, after + 1) if line.at(after).text == "år" else None)
    if word in QUARTER_SIGNS and found is None and not line.cell:
        return None
    year, end = found or (None, after)
    first = 3 * (number or 1) - 2
    return Spans((Span(place, end, Partial(year, first), Partial(year, first + 2)),), Style.WEEK)
