"""What a breach of a rule about orders, people and habits says in English."""

from datetime import date

from babel.dates import get_month_names

from plans.activity import Dependency
from plans.lag import Unit
from reports.case import Case
from reports.english.days import because, lies
from reports.english.grammar import WEEKDAYS, holiday, nth_weekday
from reports.grammar import capital
from reports.patterns import habit


def pattern_told(c: Case) -> str:
    """` (the fourth Monday of the month but for February)`, if the pattern is a common one."""
    found = habit(c.facts["pattern"])
    if found is None:
        return ""
    days = c.grammar.listed(nth_weekday(number, weekday) for number, weekday in found.days)
    monthly = " of the month" if any(number for number, _ in found.days) else ""
    monthly = " of the months that have one" if found.seldom else monthly
    names = get_month_names("wide", locale="en")
    missing = [names[n] for n in range(1, 13) if n not in found.months]
    if not missing:
        return f" ({days}{monthly})"
    if len(missing) < 6:
        return f" ({days}{monthly} but for {c.grammar.listed(missing)})"
    return f" ({days} in {c.grammar.listed([names[n] for n in found.months], most=12)})"


def usual_day(c: Case) -> str:
    """`an ordinary meeting day of the Executive Board`, or of what keeps to days of its own."""
    return f"an ordinary meeting day of {c.body()}" if c.facts["body"] else "one of its ordinary days"


def _end(c: Case, at: int, beside: date | None) -> str:
    """`“A” on Monday 5 June`, `“A”, which ends on Monday 5 June,`."""
    key = c.keys[at]
    day = c.grammar.day(c.days[at], beside)
    measured = c.dependency.measured.split("-")[at]
    if not c.is_long(key):
        return f"{c.title(at)} on {day}"
    return f"{c.title(at)}, which {'ends' if measured == 'end' else 'begins'} on {day},"


def _precedence(c: Case) -> str:
    dependency: Dependency = c.dependency
    first, then = c.days
    short, lag = c.short_by or 0, c.lag
    told = f"{_end(c, 1, None)} is"
    other = _end(c, 0, then).removesuffix(",")
    same = f"the same day as {other if c.is_long(c.keys[0]) else c.title(0)}"
    reason = because(dependency.because)
    if c.facts.get("too_late"):
        over = c.grammar.count(short, Unit.WORKING_DAYS if lag.working else Unit.DAYS)
        return (
            f"{told} {c.grammar.lag(c.gap)} after {other}, but is to be at most {c.grammar.lag(lag)} after. "
            f"That is {over} too late.{reason}"
        )
    if first == then and c.facts["clock"] and lag.count == 0:
        return f"{c.timed(1)} is to come after {c.timed(0)}, but both are on {c.day(1)}.{reason}"
    mend = f"{_missing(c)} missing: not before {c.near(c.earliest())}."
    if then < first:
        must = f"at least {c.grammar.lag(lag)} after it" if lag.count else "the same day or later"
        return f"{told} before {other}, but is to be {must}. {mend}{reason}"
    where = same if first == then else f"{c.grammar.lag(c.gap)} after {other}"
    return f"{told} {where}, but is to be at least {c.grammar.lag(lag)} after. {mend}{reason}"


def _missing(c: Case) -> str:
    """How much is, in what the lag is counted in; in days where the order itself is wrong."""
    wrong_order = c.days[1] < c.days[0]
    unit = Unit.WORKING_DAYS if c.lag.working and not wrong_order else Unit.DAYS
    number = (c.short_by or 0) if wrong_order else c.lag.count - c.gap.amount
    return f"{capital(c.grammar.count(number, unit))} {'is' if number == 1 else 'are'}"


def _notice(c: Case) -> str:
    first, then = c.days
    is_on = "goes on until the end of" if c.all_day else "is on"
    known = f"{c.title(0)} {is_on} {c.grammar.day(first, then)}"
    meeting = f"{c.title(1)} on {c.day(1)}"
    summons = f"{c.grammar.lag(c.facts['notice'])} before, by {c.near(c.summons())}"
    reason = because(c.dependency.because)
    mend = f"the first is by {c.near(c.ready())} or the meeting not before {c.near(c.earliest())}"
    return f"{known}, but the summons of {c.body()} to {meeting} goes out {summons}. It works if {mend}.{reason}"


def _body_twice(c: Case) -> str:
    return f"{c.bodies(c.facts['called'])}: called twice on {c.all_days()}, to {c.title(0)} and to {c.title(1)}."


def _overlap(c: Case) -> str:
    assumed = any(hours is not None and hours.end is None for hours in (c.hours(0), c.hours(1)))
    counted = " A meeting without an end counts as two hours." if assumed else ""
    who = c.bodies(c.facts["people"])
    return f"{who}: needed at two meetings at once on {c.all_days()}, {c.timed(0)} and {c.timed(1)}.{counted}"


def _overlap_unknown(c: Case) -> str:
    unknown = [c.title(at) for at in (0, 1) if c.hours(at) is None]
    missing = "both" if len(unknown) == 2 else unknown[0]
    who = c.bodies(c.facts["people"])
    return (
        f"{who}: needed at two meetings on {c.all_days()}, {c.timed(0)} and {c.timed(1)}. "
        f"The time of {missing} is not given, so whether they clash cannot be seen."
    )


def _spacing(c: Case) -> str:
    spacing, short = c.facts["spacing"], c.short_by or 0
    unit = Unit.WORKING_DAYS if spacing.working else Unit.DAYS
    apart = f"{c.grammar.count(spacing.count - short, unit)} apart" if spacing.count > short else "on the same day"
    two = f"{c.title(0)} and {c.title(1)} are {apart} ({c.all_days()})"
    missing = f"{capital(c.grammar.count(short, unit))} {'is' if short == 1 else 'are'} missing."
    return f"{two}, but two meetings of {c.body()} are to be at least {c.grammar.lag(spacing)} apart. {missing}"


def _per_day(c: Case) -> str:
    most, there = c.facts["most"], c.facts.get("there") or c.keys
    allowed = "one" if most == 1 else str(most)
    if len(c.days) == 1:
        number = most + (c.short_by or 0)
        told = f"{c.body()}: {number} meetings on {c.all_days()}, but {allowed} a day is the most"
    else:
        told = f"{c.body()}: more than {allowed} {'meeting' if most == 1 else 'meetings'} a day on {c.all_days()}"
    return f"{told}. These are {c.titles(there)}."


def _pattern(c: Case) -> str:
    near = [c.near(day) for day in c.facts.get("near", ())]
    told = f"{lies(c)}, which is not {usual_day(c)}{pattern_told(c)}."
    return f"{told} The nearest {'are' if len(near) > 1 else 'is'} {c.grammar.listed(near)}." if near else told


def _usual_weekday(c: Case) -> str:
    usual = c.facts["usual"]
    if usual is None:
        days = [f"{c.title(at)} on {c.grammar.day(day, c.days[-1])}" for at, day in enumerate(c.days[:-1])]
        days.append(f"{c.title(len(c.days) - 1)} on {c.day(-1)}")
        return f"{c.body()}: no usual weekday for decisions, {c.grammar.listed(days)}."
    told = f"{lies(c)}, but most decisions of {c.body()} are on {WEEKDAYS[usual]}s."
    reason = c.facts.get("reason")
    return f"{told} {capital(holiday(reason))} in the same week may be why." if reason else told


MEETINGS = {
    "precedence": _precedence,
    "notice": _notice,
    "body-twice": _body_twice,
    "overlap": _overlap,
    "overlap-unknown": _overlap_unknown,
    "spacing": _spacing,
    "per-day": _per_day,
    "pattern": _pattern,
    "usual-weekday": _usual_weekday,
}
