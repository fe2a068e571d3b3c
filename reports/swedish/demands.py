"""What each requirement demands, in Swedish: the lines of a conflict."""

from constraints.latest import last_of
from plans.lag import Lag, Unit
from plans.when import When
from reports.case import Case
from reports.swedish.days import within
from reports.swedish.grammar import A_WEEKDAY, ON_WEEKDAYS, holiday
from reports.swedish.law import LAW_DEMANDS
from reports.swedish.meetings import pattern_told, usual_day
from reports.swedish.people import PEOPLE_DEMANDS
from reports.words import Telling

_WEEKDAY_CODES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def _off(days: str, c: Case) -> str:
    key = c.keys[0]
    if c.plan.activities[key].kind.gathers or not c.is_long(key):
        return f"{c.apart()} får inte ligga {days}"
    return f"{c.apart()} får inte börja eller sluta {days}"


def _such(c: Case) -> str:
    """`, som nationaldagen (tisdag 6 juni 2023)`, where that is the day in question."""
    if not c.facts.get("on"):
        return ""
    names = c.grammar.listed(dict.fromkeys(map(holiday, c.facts["names"])))
    return f", som {names} ({c.grammar.days(c.facts['on'])})"


def _closed(c: Case) -> str:
    period = c.facts["period"]
    when = c.grammar.span(period.days.first, period.days.last)
    return f"{c.apart()} får inte ligga i den stängda perioden {c.grammar.quoted(period.name)} ({when})"


def _absence(c: Case) -> str:
    absence = c.facts["absence"]
    away = "går inte att använda" if c.is_room(absence.body) else "är borta"
    return f"{c.body(absence.body)} {away} {c.grammar.when(absence.days)} ({c.apart()})"


def _latest(c: Case) -> str:
    return f"{c.apart()} ska vara klar senast {c.grammar.day(last_of(c.facts['latest']))}"


def _fixed(c: Case) -> str:
    stated = c.facts["stated"]
    return f"{c.apart()} är beslutad till {c.grammar.span(stated.first, stated.last)}"


def _length(c: Case) -> str:
    unit = Unit.WORKING_DAYS if c.plan.two_ended(c.keys[0]) else Unit.DAYS
    least = "minst " if c.plan.elastic(c.keys[0]) else ""
    return f"{c.apart()} ska vara {least}{c.grammar.count(c.facts['needed'], unit)}"


def _phase(c: Case) -> str:
    phase = c.facts["phase"]
    return f"{c.apart()} ska ligga i fasen {c.grammar.quoted(phase.name)} ({c.grammar.when(phase.days)})"


def _stated_day(c: Case) -> str:
    weekday, week = c.facts["weekday"], c.facts["week"]
    said = [f"på {A_WEEKDAY[_WEEKDAY_CODES.index(weekday)]}"] if weekday else []
    said += [f"i vecka {week}"] if week else []
    return f"{c.apart()} ska ligga {' '.join(said)}, som det står i dokumentet"


def _precedence(c: Case) -> str:
    dependency = c.dependency
    least, most = dependency.at_least, dependency.at_most
    first, then = dependency.measured.split("-")
    long_first, long_then = (c.is_long(key) for key in c.keys)
    verb = {"start": "börja", "end": "sluta"}[then] if long_then else "ligga"
    after = {"start": "börjar", "end": "slutar"}[first]
    other = f"att {c.apart(0)} {after}" if long_first else c.apart(0)
    if least is not None and least.count:
        upper = f" och högst {c.grammar.lag(most)}" if most else ""
        return f"{c.apart(1)} ska {verb} minst {c.grammar.lag(least)}{upper} efter {other}"
    if c.facts["clock"]:
        why = f"för klockslagen tillåter inte samma dag{_most(c, most)}"
        return f"{c.apart(1)} ska {verb} en senare dag än {c.apart(0)}, {why}"
    if most is not None:
        return f"{c.apart(1)} ska {verb} högst {c.grammar.lag(most)} efter {other}, och inte före"
    if long_first:
        return f"{c.apart(1)} ska {verb} samma dag som {c.apart(0)} {after}, eller senare"
    return f"{c.apart(1)} ska {verb} samma dag som {c.apart(0)} eller senare"


def _most(c: Case, most: Lag | None) -> str:
    return f", och högst {c.grammar.lag(most)} efter" if most else ""


def _notice(c: Case) -> str:
    notice = c.grammar.lag(c.facts["notice"])
    summons = f"kallelsen till {c.body()} går ut, {notice} före {c.apart(1)}"
    return f"{c.apart(0)} ska vara klar {'dagen innan' if c.all_day else 'när'} {summons}"


def _apart(why: str, c: Case) -> str:
    return f"{c.apart(0)} och {c.apart(1)} får inte ligga samma dag: {why}"


def _spacing(c: Case) -> str:
    lag = c.grammar.lag(c.facts["spacing"])
    return f"{c.apart(0)} och {c.apart(1)} ska ligga minst {lag} isär, som möten med {c.body()}"


def _per_day(c: Case) -> str:
    most = c.facts["most"]
    return f"{c.body()} kan ha högst {'ett möte' if most == 1 else f'{most} möten'} om dagen"


def _on(when: When, c: Case) -> str:
    return c.grammar.when(when) if when.exact else f"i {c.grammar.when(when)}"


def _move(c: Case) -> str:
    to, stated = c.facts["to"], c.plan.activities[c.keys[0]].stated
    if c.is_long(c.keys[0]) and to.first == to.last:
        return f"{c.apart()} ska {'flyttas och ' if stated else ''}börja {c.grammar.day(to.first)}"
    return f"{c.apart()} ska {'flyttas till' if stated else 'ligga'} {c.grammar.when(to)}"


def _keep(c: Case) -> str:
    stated = c.facts["stated"]
    return f"{c.apart()} ska ligga kvar {c.grammar.span(stated.first, stated.last)}"


def _past(c: Case) -> str:
    today = c.grammar.day(c.facts["today"])
    if c.facts["gone"]:
        return f"{c.apart()} har redan varit och kan bara flyttas till {today} eller senare"
    return f"{c.apart()} kan inte läggas på en dag som har varit (före {today})"


DEMANDS: dict[str, Telling] = {
    "weekend": lambda c: _off("på en lördag eller söndag", c),
    "holiday": lambda c: _off(f"på en helgdag{_such(c)}", c),
    "eve": lambda c: _off(f"på en halvdag före en helgdag{_such(c)}", c),
    "bridge-day": lambda c: _off("på en klämdag", c),
    "closed": _closed,
    "absence": _absence,
    "window": lambda c: f"{c.apart()} ska ligga {within(c.facts['window'], c)}",
    "latest": _latest,
    "fixed": _fixed,
    "length": _length,
    "phase": _phase,
    "stated-day": _stated_day,
    "precedence": _precedence,
    "notice": _notice,
    "body-twice": lambda c: _apart(f"{c.bodies(c.facts['called'])} kallas till båda", c),
    "overlap": lambda c: _apart(f"{c.bodies(c.facts['people'])} behövs på båda, och tiderna krockar", c),
    "overlap-unknown": lambda c: _apart(f"{c.bodies(c.facts['people'])} behövs på båda, klockslag saknas", c),
    "spacing": _spacing,
    "per-day": _per_day,
    "pattern": lambda c: f"{c.apart()} ska ligga på {usual_day(c)}{pattern_told(c)}",
    "usual-weekday": lambda c: (
        f"{c.apart()} ska ligga på samma veckodag som andra beslut i {c.body()}"
        if c.facts["usual"] is None
        else f"{c.apart()} ska ligga på en av de {ON_WEEKDAYS[c.facts['usual']]} då {c.body()} brukar besluta"
    ),
    **PEOPLE_DEMANDS,
    **LAW_DEMANDS,
    "uncertain": lambda c: f"{c.apart()} ska ha ett säkert datum",
    "undated": lambda c: f"{c.apart()} ska ha en dag",
    "row-order": lambda c: f"{c.apart(1)} ska inte börja före {c.apart(0)}, som står ovanför i dokumentet",
    "no-year": lambda _: "Dokumentets datum ska ha årtal",
    "no-participants": lambda c: f"{c.apart()} ska ha minst en deltagare",
    "unstated-body": lambda c: f"Deltagarna i {c.apart()} ska stå i dokumentets deltagarkolumn",
    "repeated-text": lambda c: f"Raderna {c.grammar.listed(c.apart(k) for k in c.keys)} ska inte ha samma text",
    "election-year": lambda c: f"{c.apart()} ska ligga i ett valår",
    "move": _move,
    "keep": _keep,
    "forbid": lambda c: _off(_on(c.facts["days"], c), c),
    "past": _past,
}
