"""The dates that begin at a place: what stands before them, their days, what stands after, all in one."""

from dataclasses import replace
from typing import NamedTuple

from plans.reading.dates.grammar.after import After, after_at
from plans.reading.dates.grammar.before import STARTERS, Before, before_at
from plans.reading.dates.grammar.counting import counts
from plans.reading.dates.grammar.days import days_at
from plans.reading.dates.grammar.figured import figured_at
from plans.reading.dates.grammar.joints import Span, Spans
from plans.reading.dates.grammar.points import Style
from plans.reading.dates.grammar.tails import day_number
from plans.reading.dates.grammar.tokens import Gap, Line, Sort
from plans.reading.dates.grammar.wholes import months_at, quarters_at, weeks_at
from plans.reading.dates.grammar.words import AFTER_A_DAY, TILL
from plans.reading.dates.written import Partial, Qualifier, Written


class Found(NamedTuple):
    """Dates that stand together, up to the token `next`; what is said of the last is said of all of them."""

    dates: tuple[Written, ...]
    next: int


class _Week(NamedTuple):
    """A week that says where a day lies: "v 6: måndag 8/2"."""

    number: int | None
    before: Before
    core: Spans


def dates_at(line: Line, place: int) -> Found | None:
    """The dates that begin at the place, if any do."""
    if not _may_begin(line, place):
        return None
    before = before_at(line, place)
    core = _core(line, before)
    if core is None or not counts(line, before.next, before, core):
        return None
    if core.style is Style.WEEK and before.last_weekday is None:
        before = before._replace(every=True)  # "tisdag v. 4, 8 och 12": on that day of each
    week = _day_of_week(line, core)
    if week is not None:
        qualifier = before.qualifier or week.before.qualifier
        before, core = week.before._replace(qualifier=qualifier), week.core
    is_one = len(core.spans) == 1 and core.spans[0].last is None
    weekday = before.weekday if is_one else None
    after = after_at(line, core.spans[-1].next, weekday, of_week=core.style is Style.WEEK)
    if week is not None:
        after = after._replace(week=week.number)
    starts = [place] + [span.start for span in core.spans[1:]]
    ends = [span.next for span in core.spans[:-1]] + [after.next]
    pieces = zip(starts, ends, core.spans, strict=True)
    found = [_written(line, start, end, span, before, after) for start, end, span in pieces]
    others = [replace(one, alternative=span.either) for one, span in zip(found, core.spans, strict=True)][1:]
    return Found((found[0], *others), after.next)


def lone_day_at(line: Line, place: int, month: Partial) -> Found | None:
    """A day of a month that stands before it in the sentence: "den 30:e", "till 30:e", "torsdagen den 7 kl 13"."""
    before = before_at(line, place)
    day = day_number(line, before.next)
    if day is None or not 1 <= day[0] <= _LAST or not _is_told_a_day(line, before, day[1]):
        return None
    after = after_at(line, day[1])
    span = Span(before.next, day[1], replace(month, day=day[0]))
    return Found((replace(_written(line, place, after.next, span, before, after), lone=True),), after.next)


_LAST = 31


def _is_told_a_day(line: Line, before: Before, end: int) -> bool:
    """Whether the number is a day: it stands behind "den", or between "till" and ":e", and counts nothing."""
    is_ordinal = end > before.next + 1 and line.at(before.next - 1).text in {*TILL, "från"}
    follows = line.at(end)
    is_code = line.text[follows.start : follows.end].isupper()
    ends = follows.sort is not Sort.WORD or follows.gap is not Gap.SPACE or follows.text in AFTER_A_DAY or is_code
    return (before.den or is_ordinal) and ends and not before.vague and not line.is_sign(end, "-/%§")


def is_inside_figures(line: Line, place: int) -> bool:
    """Whether the token goes on from what stands before it: the "1/5" of "2019/1/5" when that is no date."""
    if not line.touches(place):
        return False
    if line.at(place - 1).sort is not Sort.SIGN:
        return True
    joined = line.is_sign(place - 1, "/.,:-'") and line.touches(place - 1)
    return joined and line.at(place - 2).sort in (Sort.NUMBER, Sort.BLIND)


def _may_begin(line: Line, place: int) -> bool:
    token = line.at(place)
    if token.sort is Sort.SIGN:
        return line.cell and token.text == "?"
    is_starter = token.sort is Sort.NUMBER or token.text in STARTERS
    return (is_starter or (line.loose and token.sort is Sort.WORD)) and not is_inside_figures(line, place)


def _core(line: Line, before: Before) -> Spans | None:
    place, between = before.next, before.between
    if before.vague:
        return months_at(line, place, between)
    return (
        figured_at(line, place, between)
        or days_at(line, place, between)
        or weeks_at(line, place, between)
        or quarters_at(line, place)
        or months_at(line, place, between)
    )


def _day_of_week(line: Line, core: Spans) -> _Week | None:
    """The days after a week: "v 6: måndag 8/2", "v 6 (8/2)", "v. 10-11 (6–17 mars)"."""
    week = core.spans[-1]
    if core.style is not Style.WEEK or len(core.spans) > 1 or week.first.week is None:
        return None
    before = before_at(line, week.next + line.is_sign(week.next, ",:("))
    days = None if before.vague else figured_at(line, before.next) or days_at(line, before.next)
    closed = line.brackets.get(week.next)
    if days is None or closed is None:
        return None if days is None else _Week(week.first.week, before, days)
    last = days.spans[-1]
    if last.next != closed:
        return None
    return _Week(week.first.week, before, days._replace(spans=(*days.spans[:-1], last._replace(next=closed + 1))))


def _written(line: Line, start: int, end: int, span: Span, before: Before, after: After) -> Written:
    opened = line.inside[start]
    return Written(
        line.at(start).start,
        line.at(end - 1).end,
        "",
        span.first,
        span.last,
        _weekday(span, before, after),
        after.week,
        after.time or before.time,
        before.uncertain or after.uncertain or span.either or span.unsure is not None,
        _qualifier(span, before, after),
        opened >= 0 and end <= line.brackets[opened] + 1,
        last_weekday=span.last_weekday if span.last_weekday is not None else before.last_weekday,
        part=after.part,
        unsure=span.unsure,
        other_time=after.other_time or before.other_time,
    )


def _weekday(span: Span, before: Before, after: After) -> int | None:
    if span.weekday is not None:
        return span.weekday
    is_told_before = before.weekday is not None and (before.every or span.start == before.next)
    return before.weekday if is_told_before else after.weekday


def _qualifier(span: Span, before: Before, after: After) -> Qualifier | None:
    if after.to_the_end and before.qualifier is Qualifier.BEFORE:
        return Qualifier.BY
    is_said_by_range = before.qualifier is Qualifier.FROM and span.last is not None
    return None if is_said_by_range else before.qualifier
