"""What each requirement demands, in English: the lines of a conflict."""

from constraints.latest import last_of
from plans.lag import Lag, Unit
from plans.when import When
from reports.case import Case
from reports.english.days import within
from reports.english.grammar import WEEKDAYS, holiday
from reports.english.law import LAW_DEMANDS
from reports.english.meetings import pattern_told, usual_day
from reports.english.people import PEOPLE_DEMANDS
from reports.words import Telling

_WEEKDAY_CODES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _off(days: str, c: Case) -> str:
    key = c.keys[0]
    if c.plan.activities[key].kind.gathers or not c.is_long(key):
        return f"{c.apart()} may not be {days}"
    return f"{c.apart()} may not begin or end {days}"


def _such(c: Case) -> str:
    """`, such as the National Day (Tuesday 6 June 2023)`, where that is the day in question."""
    if not c.facts.get("on"):
        return ""
    names = c.grammar.listed(dict.fromkeys(map(holiday, c.facts["names"])))
    return f", such as {names} ({c.grammar.days(c.facts['on'])})"


def _closed(c: Case) -> str:
    period = c.facts["period"]
    when = c.grammar.span(period.days.first, period.days.last)
    return f"{c.apart()} may not be in the closed period {c.grammar.quoted(period.name)} ({when})"


def _absence(c: Case) -> str:
    absence = c.facts["absence"]
    return f"Away {c.grammar.when(absence.days)}: {c.body(absence.body)} ({c.apart()})"


def _latest(c: Case) -> str:
    return f"{c.apart()} is to be done by {c.grammar.day(last_of(c.facts['latest']))}"


def _fixed(c: Case) -> str:
    stated = c.facts["stated"]
    return f"{c.apart()} has been decided for {c.grammar.span(stated.first, stated.last)}"


def _length(c: Case) -> str:
    unit = Unit.WORKING_DAYS if c.plan.two_ended(c.keys[0]) else Unit.DAYS
    least = "at least " if c.plan.elastic(c.keys[0]) else ""
    return f"{c.apart()} is to take {least}{c.grammar.count(c.facts['needed'], unit)}"


def _phase(c: Case) -> str:
    phase = c.facts["phase"]
    return f"{c.apart()} is to be in the phase {c.grammar.quoted(phase.name)} ({c.grammar.when(phase.days)})"


def _stated_day(c: Case) -> str:
    weekday, week = c.facts["weekday"], c.facts["week"]
    said = [f"on a {WEEKDAYS[_WEEKDAY_CODES.index(weekday)]}"] if weekday else []
    said += [f"in week {week}"] if week else []
    return f"{c.apart()} is to be {' '.join(said)}, as the document says"


def _precedence(c: Case) -> str:
    dependency = c.dependency
    least, most = dependency.at_least, dependency.at_most
    first, then = dependency.measured.split("-")
    long_first, long_then = (c.is_long(key) for key in c.keys)
    verb = {"start": "begin", "end": "end"}[then] if long_then else "be"
    after = {"start": "begins", "end": "ends"}[first]
    other = f"{c.apart(0)} {after}" if long_first else c.apart(0)
    if least is not None and least.count:
        upper = f" and at most {c.grammar.lag(most)}" if most else ""
        return f"{c.apart(1)} is to {verb} at least {c.grammar.lag(least)}{upper} after {other}"
    if c.facts["clock"]:
        why = f"for their hours rule out the same day{_most(c, most)}"
        return f"{c.apart(1)} is to {verb} on a later day than {c.apart(0)}, {why}"
    if most is not None:
        return f"{c.apart(1)} is to {verb} at most {c.grammar.lag(most)} after {other}, and not before"
    return f"{c.apart(1)} is to {verb} on the day {'that ' if long_first else 'of '}{other} or later"


def _most(c: Case, most: Lag | None) -> str:
    return f", and at most {c.grammar.lag(most)} after" if most else ""


def _notice(c: Case) -> str:
    notice = c.grammar.lag(c.facts["notice"])
    summons = f"the summons of {c.body()} goes out, {notice} before {c.apart(1)}"
    return f"{c.apart(0)} is to be done {'the day before' if c.all_day else 'when'} {summons}"


def _apart(why: str, c: Case) -> str:
    return f"{c.apart(0)} and {c.apart(1)} may not share a day: {why}"


def _spacing(c: Case) -> str:
    lag = c.grammar.lag(c.facts["spacing"])
    return f"{c.apart(0)} and {c.apart(1)} are to be at least {lag} apart, as meetings of {c.body()}"


def _per_day(c: Case) -> str:
    most = c.facts["most"]
    return f"{c.body()} can have at most {'one meeting' if most == 1 else f'{most} meetings'} a day"


def _on(when: When, c: Case) -> str:
    """`on Monday 12 June 2023`, `on any of 5–9 June 2023`, `in June 2023`."""
    if not when.exact:
        return f"in {c.grammar.when(when)}"
    return f"on {'' if when.first == when.last else 'any of '}{c.grammar.when(when)}"


def _move(c: Case) -> str:
    to, stated = c.facts["to"], c.plan.activities[c.keys[0]].stated
    if c.is_long(c.keys[0]) and to.first == to.last:
        return f"{c.apart()} is to {'be moved to ' if stated else ''}begin on {c.grammar.day(to.first)}"
    return f"{c.apart()} is to be {'moved to' if stated else 'on'} {c.grammar.when(to)}"


def _keep(c: Case) -> str:
    stated = c.facts["stated"]
    return f"{c.apart()} is to stay on {c.grammar.span(stated.first, stated.last)}"


def _past(c: Case) -> str:
    today = c.grammar.day(c.facts["today"])
    if c.facts["gone"]:
        return f"{c.apart()} has been already and can only move to {today} or later"
    return f"{c.apart()} cannot be put on a day that has passed (before {today})"


DEMANDS: dict[str, Telling] = {
    "weekend": lambda c: _off("on a Saturday or Sunday", c),
    "holiday": lambda c: _off(f"on a public holiday{_such(c)}", c),
    "eve": lambda c: _off(f"on a half day before a holiday{_such(c)}", c),
    "bridge-day": lambda c: _off("on a single working day between two free days", c),
    "closed": _closed,
    "absence": _absence,
    "window": lambda c: f"{c.apart()} is to be {within(c.facts['window'], c)}",
    "latest": _latest,
    "fixed": _fixed,
    "length": _length,
    "phase": _phase,
    "stated-day": _stated_day,
    "precedence": _precedence,
    "notice": _notice,
    "body-twice": lambda c: _apart(f"both call {c.bodies(c.facts['called'])}", c),
    "overlap": lambda c: _apart(f"both need {c.bodies(c.facts['people'])}, and their hours clash", c),
    "overlap-unknown": lambda c: _apart(f"both need {c.bodies(c.facts['people'])}, and a time is missing", c),
    "spacing": _spacing,
    "per-day": _per_day,
    "pattern": lambda c: f"{c.apart()} is to be on {usual_day(c)}{pattern_told(c)}",
    "usual-weekday": lambda c: (
        f"{c.apart()} is to be on the weekday of the other decisions of {c.body()}"
        if c.facts["usual"] is None
        else f"{c.apart()} is to be on a {WEEKDAYS[c.facts['usual']]}, as most decisions of {c.body()}"
    ),
    **PEOPLE_DEMANDS,
    **LAW_DEMANDS,
    "uncertain": lambda c: f"{c.apart()} is to have a certain date",
    "undated": lambda c: f"{c.apart()} is to have a day",
    "row-order": lambda c: f"{c.apart(1)} is not to begin before {c.apart(0)}, which stands above it",
    "no-year": lambda _: "The document’s dates are to have a year",
    "no-participants": lambda c: f"{c.apart()} is to have at least one participant",
    "unstated-body": lambda c: f"The participants of {c.apart()} are to stand in the document’s column for them",
    "repeated-text": lambda c: f"The rows {c.grammar.listed(c.apart(k) for k in c.keys)} are not to say the same",
    "election-year": lambda c: f"{c.apart()} is to be in an election year",
    "move": _move,
    "keep": _keep,
    "forbid": lambda c: _off(_on(c.facts["days"], c), c),
    "past": _past,
}
