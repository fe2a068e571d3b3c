"""What a breach of a rule about orders, people and habits says in Swedish."""

from datetime import date

from babel.dates import get_month_names

from plans.activity import Dependency, Kind
from plans.lag import Unit
from reports.case import Case
from reports.grammar import capital
from reports.patterns import habit
from reports.swedish.days import because, lies
from reports.swedish.grammar import ON_WEEKDAYS, holiday, nth_weekday

_UNTIL = {Kind.DEADLINE: "gäller till och med", Kind.WORK: "pågår till och med"}


def pattern_told(c: Case) -> str:
    """` (fjärde måndagen i månaden utom februari)`, if the pattern is a common one."""
    found = habit(c.facts["pattern"])
    if found is None:
        return ""
    days = c.grammar.listed(nth_weekday(number, weekday) for number, weekday in found.days)
    monthly = " i månaden" if any(number for number, _ in found.days) else ""
    monthly = " i de månader som har en sådan" if found.seldom else monthly
    names = get_month_names("wide", locale="sv")
    missing = [names[n] for n in range(1, 13) if n not in found.months]
    if not missing:
        return f" ({days}{monthly})"
    if len(missing) < 6:
        return f" ({days}{monthly} utom {c.grammar.listed(missing)})"
    return f" ({days} i {c.grammar.listed([names[n] for n in found.months])})"


def usual_day(c: Case) -> str:
    """`en ordinarie mötesdag för Kommunstyrelsen`, or of what keeps to days of its own."""
    return f"en ordinarie mötesdag för {c.body()}" if c.facts["body"] else "en av dess ordinarie dagar"


def _end(c: Case, at: int, beside: date | None) -> str:
    """`”A” måndag 5 juni`, `”A”, som slutar måndag 5 juni,`."""
    key = c.keys[at]
    day = c.grammar.day(c.days[at], beside)
    measured = c.dependency.measured.split("-")[at]
    if not c.is_long(key):
        return f"{c.title(at)} {day}"
    return f"{c.title(at)}, som {'slutar' if measured == 'end' else 'börjar'} {day},"


def _precedence(c: Case) -> str:
    dependency: Dependency = c.dependency
    first, then = c.days
    short, lag = c.short_by or 0, c.lag
    told = f"{_end(c, 1, None)} ligger"
    other = _end(c, 0, then).removesuffix(",")
    same = f"samma dag som {c.title(0)}" if not c.is_long(c.keys[0]) else f"samma dag som {other}"
    reason = because(dependency.because)
    if c.facts.get("too_late"):
        where = f"{c.grammar.lag(c.gap)} efter {other}"
        return (
            f"{told} {where}, men ska ligga högst {c.grammar.lag(lag)} efter: {_units(c, short)} för sent.{reason}"
        )
    if first == then and c.facts["clock"] and lag.count == 0:
        return f"{c.timed(1)} ska komma efter {c.timed(0)}, men båda ligger {c.day(1)}.{reason}"
    mend = f"Det fattas {_missing(c)}: tidigast {c.near(c.earliest())}."
    if then < first:
        must = f"minst {c.grammar.lag(lag)} efter" if lag.count else "samma dag eller senare"
        return f"{told} före {other}, men ska ligga {must}. {mend}{reason}"
    where = same if first == then else f"{c.grammar.lag(c.gap)} efter {other}"
    return f"{told} {where}, men ska ligga minst {c.grammar.lag(lag)} efter. {mend}{reason}"


def _missing(c: Case) -> str:
    """How much, in what the lag is counted in; in days where the order itself is wrong."""
    wrong_order = c.days[1] < c.days[0]
    return c.grammar.count(c.short_by or 0) if wrong_order else _units(c, c.lag.count - c.gap.amount)


def _units(c: Case, number: int) -> str:
    return c.grammar.count(number, Unit.WORKING_DAYS if c.lag.working else Unit.DAYS)


def _notice(c: Case) -> str:
    first, then = c.days
    lies = _UNTIL.get(c.plan.activities[c.keys[0]].kind, "ligger")
    known = f"{c.title(0)} {lies} {c.grammar.day(first, then)}"
    meeting = f"{c.title(1)} {c.day(1)}"
    summons = f"{c.grammar.lag(c.facts['notice'])} före, senast {c.near(c.summons())}"
    reason = because(c.dependency.because)
    mend = f"det första ligger senast {c.near(c.ready())} eller mötet tidigast {c.near(c.earliest())}"
    told = f"{known}, men kallelsen till {c.body()} för {meeting} går ut {summons}."
    return f"{told} Det går ihop om {mend}.{reason}"


def _body_twice(c: Case) -> str:
    return (
        f"{c.bodies(c.facts['called'])} kallas två gånger {c.all_days()}: till {c.title(0)} och till {c.title(1)}."
    )


def _overlap(c: Case) -> str:
    assumed = any(hours is not None and hours.end is None for hours in (c.hours(0), c.hours(1)))
    counted = " Utan sluttid räknas ett möte som två timmar." if assumed else ""
    who = c.bodies(c.facts["people"])
    return f"{who} behövs på två möten samtidigt {c.all_days()}: {c.timed(0)} och {c.timed(1)}.{counted}"


def _overlap_unknown(c: Case) -> str:
    unknown = [c.title(at) for at in (0, 1) if c.hours(at) is None]
    missing = "båda" if len(unknown) == 2 else unknown[0]
    who = c.bodies(c.facts["people"])
    return (
        f"{who} behövs på två möten {c.all_days()}: {c.timed(0)} och {c.timed(1)}. "
        f"Klockslag saknas för {missing}, så det går inte att se om de krockar."
    )


def _spacing(c: Case) -> str:
    spacing, short = c.facts["spacing"], c.short_by or 0
    unit = Unit.WORKING_DAYS if spacing.working else Unit.DAYS
    apart = f"{c.grammar.count(spacing.count - short, unit)} isär" if spacing.count > short else "samma dag"
    two = f"{c.title(0)} och {c.title(1)} ligger {apart} ({c.all_days()})"
    return (
        f"{two}, men mellan två möten med {c.body()} ska det gå minst {c.grammar.lag(spacing)}. "
        f"Det fattas {c.grammar.count(short, unit)}."
    )


def _per_day(c: Case) -> str:
    most, there = c.facts["most"], c.facts.get("there") or c.keys
    allowed = "ett" if most == 1 else str(most)
    if len(c.days) == 1:
        number = most + (c.short_by or 0)
        told = f"{c.body()} har {number} möten {c.all_days()}, men det får vara högst {allowed} om dagen"
    else:
        told = f"{c.body()} har fler än {allowed} {'möte' if most == 1 else 'möten'} om dagen {c.all_days()}"
    return f"{told}: {c.titles(there)}."


def _pattern(c: Case) -> str:
    near = [c.near(day) for day in c.facts.get("near", ())]
    told = f"{lies(c)}, som inte är {usual_day(c)}{pattern_told(c)}."
    return f"{told} Närmast ligger {c.grammar.listed(near)}." if near else told


def _usual_weekday(c: Case) -> str:
    usual = c.facts["usual"]
    if usual is None:
        days = [f"{c.title(at)} {c.grammar.day(day, c.days[-1])}" for at, day in enumerate(c.days[:-1])]
        days.append(f"{c.title(len(c.days) - 1)} {c.day(-1)}")
        return f"{c.body()} har ingen vanlig veckodag för sina beslut: {c.grammar.listed(days)}."
    told = f"{lies(c)}, men {c.body()} beslutar oftast på {ON_WEEKDAYS[usual]}."
    reason = c.facts.get("reason")
    return f"{told} {capital(holiday(reason))} samma vecka kan vara skälet." if reason else told


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
