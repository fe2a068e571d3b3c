"""One day of a meeting grid's cell: its number or two, a month, a weekday, marks, a time."""

from dataclasses import replace

from plans.reading.dates.grammar import words
from plans.reading.dates.grammar.before import before_at, weekday_at
from plans.reading.dates.grammar.clocks import Clock, clock_at
from plans.reading.dates.grammar.names import month_name
from plans.reading.dates.grammar.tokens import Gap, Line, Sort
from plans.reading.dates.marks import DayMark
from plans.reading.dates.written import Unsure

_LAST = 31
_LONGEST_CODE = 3
_SIGNS = "*†‡#·•°¤¹²³⁰⁴⁵⁶⁷⁸⁹ᵃᵇ"


def day_at(line: Line, place: int) -> tuple[DayMark, int] | None:
    """One day with all that belongs to it; nothing if something unread touches it."""
    bracket = line.brackets.get(place)
    before = before_at(line, place + (bracket is not None))
    if before.vague or before.between or before.last_weekday is not None or before.time is not None:
        return None
    weekday, at = before.weekday, before.next
    begun = _numbers(line, at)
    if begun is None:
        return None
    dated = _months(line, *begun)
    if dated is None:
        return None
    day, at = dated
    if weekday is None and (later := weekday_at(line, at)) is not None and _is_last(line, later[1]):
        weekday, at = later
    day = replace(day, weekday=weekday, qualifier=before.qualifier, uncertain=before.uncertain)
    day, at = _told(line, day, at)
    if bracket is not None:
        if at != bracket:
            return None
        is_asked = line.is_sign(at + 1, "?")
        day, at = replace(day, bracketed=True, uncertain=day.uncertain or is_asked), at + 1 + is_asked
    if line.touches(at) and not line.is_sign(at, ",;"):
        return None
    start, end = line.at(place).start, line.at(at - 1).end
    return replace(day, start=start, end=end), at


def _is_last(line: Line, place: int) -> bool:
    """Whether a weekday before the place is that of the day before it, and not of a day that follows."""
    return line.number(place) is None


def _numbers(line: Line, place: int) -> tuple[DayMark, int] | None:
    first = _day_number(line, place)
    if first is None:
        return None
    day, after = first
    dash = after + line.is_sign(after, "-")
    named = weekday_at(line, dash) if dash > after else None
    second = _day_number(line, dash if named is None else named[1]) if dash > after else None
    if second is None:
        return DayMark(0, 0, "", day), after
    return DayMark(0, 0, "", day, second[0], last_weekday=named[0] if named else None), second[1]


def _day_number(line: Line, place: int) -> tuple[int, int] | None:
    day = line.number(place)
    if day is None or not 1 <= day <= _LAST or line.joins(place + 1, ".:"):
        return None
    after = place + 1
    if line.is_sign(after, ":") and line.touches(after) and line.at(after + 1).text in ("e", "a"):
        return day, after + 2
    return day, after + (line.is_sign(after, ".") and line.touches(after))


def _months(line: Line, day: DayMark, place: int) -> tuple[DayMark, int] | None:
    """The month of "4/1", "4 jan" and "30/4-2/5"; nothing if the days run backwards."""
    month, at = _month(line, place)
    if month is None:
        return (day, place) if day.last is None or day.last > day.day else None
    if day.last is None and line.is_sign(at, "-") and (end := _day_number(line, at + 1)) is not None:
        last_month, after = _month(line, end[1])
        if last_month is not None:
            return replace(day, month=month, last=end[0], last_month=last_month), after
    is_two_days = line.is_sign(place, "/") and day.last is None and month == day.day + 1
    return replace(day, month=month, unsure=Unsure.DAY_OR_MONTH if is_two_days else None), at


def _month(line: Line, place: int) -> tuple[int | None, int]:
    named = month_name(line, place)
    if named is not None:
        return named
    number = line.number(place + 1) if line.joins(place, "/") else None
    return (number, place + 2) if number is not None and 1 <= number <= 12 else (None, place)


def _told(line: Line, day: DayMark, place: int) -> tuple[DayMark, int]:
    """The marks, the time and the question mark after a day."""
    while True:
        clock, after = _clock(line, place)
        if line.is_sign(place, "?"):
            day, place = replace(day, uncertain=True), place + 1
        elif line.is_sign(place, "(") and line.is_sign(place + 1, "?") and line.is_sign(place + 2, ")"):
            day, place = replace(day, uncertain=True), place + 3
        elif line.at(place).text in words.UNCERTAIN:
            day, place = replace(day, uncertain=True), place + 1 + line.is_sign(place + 1, ".")
        elif clock is not None and day.time is None and day.part is None:
            day, place = replace(day, time=clock.hours, part=clock.part), after
        elif (mark := _mark(line, place)) is not None:
            day, place = replace(day, marks=(*day.marks, mark[0])), mark[1]
        else:
            return day, place


def _clock(line: Line, place: int) -> tuple[Clock | None, int]:
    """A time after a day: announced by "kl", with minutes, or either in brackets."""
    place += line.is_sign(place, ",") and line.at(place + 1).text in words.CLOCK
    bracket = line.brackets.get(place)
    clock = clock_at(line, place + (bracket is not None))
    is_said = line.at(place + (bracket is not None)).sort is Sort.WORD
    if clock is None or (bracket is not None and clock.next != bracket):
        return None, place
    has_minutes = any(line.joins(at, ".:") for at in range(place, clock.next))
    if not (is_said or has_minutes):
        return None, place
    return clock, clock.next + (bracket is not None)


def _mark(line: Line, place: int) -> tuple[str, int] | None:
    """Footnote signs or a short code in capitals, also in brackets: "**", "¹", "DR", "(B)"."""
    token = line.at(place)
    if token.sort is Sort.SIGN and token.text in _SIGNS and token.gap < Gap.LINE:
        end = place + 1
        while line.touches(end) and line.at(end).sort is Sort.SIGN and line.at(end).text == token.text:
            end += 1
        return line.text[token.start : line.at(end - 1).end], end
    bracket = line.brackets.get(place)
    code = line.at(place + (bracket is not None))
    raw = line.text[code.start : code.end]
    is_code = code.sort is Sort.WORD and raw.isupper() and len(raw) <= _LONGEST_CODE and code.gap < Gap.LINE
    if not is_code or (bracket is not None and bracket != place + 2):
        return None
    return raw, place + 1 if bracket is None else bracket + 1
