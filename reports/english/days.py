"""What a breach of a rule about days and bounds says in English."""

from datetime import date

from constraints.latest import last_of
from plans.lag import Unit
from plans.when import When
from reports import dates
from reports.case import Case, End
from reports.english.grammar import WEEKDAYS, holiday
from reports.grammar import sentence

_LIES = {End.WHOLE: "is on", End.FIRST: "begins on", End.LAST: "ends on", End.EITHER: "begins or ends on"}
_WEEKDAY_CODES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def within(when: When, c: Case) -> str:
    """`in March 2016`, `within 6–8 February 2023`, `on Monday 6 February 2023`."""
    if not when.exact:
        return f"in {c.grammar.when(when)}"
    return f"{'on' if when.first == when.last else 'within'} {c.grammar.when(when)}"


def because(reason: str | None) -> str:
    """` Reason: …`, if there is one."""
    return f" Reason: {sentence(reason)}" if reason else ""


def lies(c: Case) -> str:
    """The activity with its days: `“A” begins on Monday 5 June 2023`."""
    return f"{c.title()} {_LIES[c.end]} {c.all_days()}"


def _next(c: Case) -> str:
    day: date | None = c.facts.get("next")
    window: When | None = c.facts.get("window")
    if window is not None and c.days[0] == window.last != window.first:
        return f" The nearest working day before is {c.near(c.working_day_before(window.last))}."
    return f" The next working day is {c.near(day)}." if day else ""


def _edge(c: Case, name: str) -> str | None:
    """Of a window rather than of an activity's own day."""
    window: When | None = c.facts.get("window")
    if window is None or window.first == window.last:
        return None
    end = "first" if c.days[0] == window.first else "last"
    when = c.grammar.when(window)
    return f"{c.title()} is to be within {when}, but the {end} of these days is {c.near(c.days[0])}{name}."


def _weekend(c: Case) -> str:
    return (_edge(c, "") or f"{lies(c)}.") + _next(c)


def _holiday(c: Case) -> str:
    names = c.grammar.listed(dict.fromkeys(holiday(name) for name in c.facts.get("names", ())))
    told = f", which is {names}" if names else ""
    return (_edge(c, told) or f"{lies(c)}{told}.") + _next(c)


def _eve(c: Case) -> str:
    names = c.grammar.listed(dict.fromkeys(holiday(name) for name in c.facts.get("names", ())))
    return f"{lies(c)}{f', which is {names}' if names else ''}. Many people leave at noon then."


def _bridge_day(c: Case) -> str:
    return f"{lies(c)}, a single working day between two free days. Many people are away then."


def _closed(c: Case) -> str:
    period = c.facts["period"]
    when = c.grammar.span(period.days.first, period.days.last)
    return f"{lies(c)}, in the closed period {c.grammar.quoted(period.name)} ({when})."


def _absence(c: Case) -> str:
    absence = c.facts["absence"]
    participants = c.plan.participants(c.keys[0])
    reason = f" ({absence.because.rstrip('.')})" if absence.because else ""
    room = c.is_room(absence.body)
    away = f"{'Not free' if room else 'Away'} {c.grammar.when(absence.days)}{reason}: {c.body(absence.body)}"
    if room and absence.body in participants:
        return f"{away}, although needed for {c.title()} on {c.all_days()}."
    if absence.body in participants:
        return f"{away}, although called to {c.title()} on {c.all_days()}."
    inner = c.plan.containment.parts_of(absence.body)
    who = c.bodies([code for code in participants if code in inner])
    return f"{away}. From there, {c.title()} on {c.all_days()} calls {who}."


def _out(c: Case, window: When) -> str:
    early, late = (window.first - c.days[0]).days, (c.days[-1] - window.last).days
    return f"{c.grammar.count(max(early, late))} too {'late' if late >= early else 'early'}"


def _slot(c: Case) -> str:
    return f"{c.title()} is on {c.grammar.span(c.days[0], c.days[-1])}"


def _window(c: Case) -> str:
    window: When = c.facts["window"]
    return f"{_slot(c)} but is to be {within(window, c)}. That is {_out(c, window)}."


def _phase(c: Case) -> str:
    phase = c.facts["phase"]
    when = c.grammar.when(phase.days)
    return f"{_slot(c)}, outside the phase {c.grammar.quoted(phase.name)} ({when}). That is {_out(c, phase.days)}."


def _latest(c: Case) -> str:
    latest = c.facts["latest"]
    is_on = "ends on" if c.is_long(c.keys[0]) else "is on"
    over = c.grammar.count(c.short_by or 0)
    told = (
        f"{c.title()} {is_on} {c.day()}, {over} after the last day for it, {c.near(last_of(c.facts['latest']))}."
    )
    return told + because(latest.because)


def _fixed(c: Case) -> str:
    stated: When = c.facts["stated"]
    return f"{_slot(c)} but has been decided for {c.grammar.span(stated.first, stated.last, c.days[0])}."


def _length(c: Case) -> str:
    needed, found = c.facts["needed"], c.facts.get("found", 0)
    if c.days and c.days[-1] < c.days[0]:
        return f"{c.title()} ends on {c.day(-1)}, before its first day, {c.day(0, -1)}."
    unit = Unit.WORKING_DAYS if c.plan.two_ended(c.keys[0]) else Unit.DAYS
    least = "at least " if c.plan.elastic(c.keys[0]) else ""
    off = f"{c.grammar.count(abs(needed - found))} too {'short' if found < needed else 'long'}"
    needs = f"{least}{c.grammar.count(needed, unit)}"
    return f"{c.title()} is to take {needs} but takes {c.grammar.count(found, unit)}. That is {off}."


def _stated_day(c: Case) -> str:
    day, weekday, week = c.days[0], c.facts["weekday"], c.facts["week"]
    said, found = [], []
    if weekday is not None and _WEEKDAY_CODES[day.weekday()] != weekday:
        said.append(f"a {WEEKDAYS[_WEEKDAY_CODES.index(weekday)]}")
        found.append(f"is a {WEEKDAYS[day.weekday()]}")
    if week is not None and day.isocalendar().week != week:
        said.append(f"in week {week}")
        found.append(f"is in week {day.isocalendar().week}")
    told = dates.day(day, "en")
    return f"By the document, {c.title()} is {' '.join(said)}, but {told} {' and '.join(found)}."


DAYS = {
    "weekend": _weekend,
    "holiday": _holiday,
    "eve": _eve,
    "bridge-day": _bridge_day,
    "closed": _closed,
    "absence": _absence,
    "window": _window,
    "latest": _latest,
    "fixed": _fixed,
    "length": _length,
    "phase": _phase,
    "stated-day": _stated_day,
}
