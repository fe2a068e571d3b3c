"""Random small plans, and schedules for them: around Easter, Christmas and midsummer, with every rule in reach."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st

from plans.activity import Kind, Step
from plans.body import BodyKind
from plans.calendar import WORKING_DAYS, is_free
from plans.codes import RULE_CODES
from plans.pattern import pattern_days
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from plans.severity import Severity

Parts = dict[str, Any]

fewer = settings(max_examples=settings().max_examples // 5)
"""A decorator for properties that need no more than a fifth of the profile's examples."""

BEGINNINGS = (
    date(2023, 3, 20),  # the clock change on 26 March and Easter, 7–10 April
    date(2022, 12, 12),  # Christmas, the new year and Epiphany
    date(2023, 6, 1),  # the national day and midsummer
    date(2023, 4, 24),  # the first of May, Ascension and its bridge day
    date(2023, 2, 1),  # a whole month, without holidays
    date(
        2022, 10, 10
    ),  # an election year: the new council on the 15th, the budget's and the interim report's 31st
    date(2022, 11, 18),  # the end of November, for the council's budget
    date(2023, 4, 3),  # 15 April, a Saturday, for the annual report
    date(2023, 6, 19),  # the end of June, for discharge
)
WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
PATTERNS = (
    "FREQ=WEEKLY;BYDAY=WE",
    "FREQ=MONTHLY;BYDAY=-1MO,-1TU",
    "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH",
    "FREQ=DAILY;INTERVAL=3",
)
OF_LAW: tuple[Parts, ...] = (
    {"title": "Mål och budget 2023", "kind": Kind.DECISION, "bodies": ["KF"]},
    {"title": "Mål och budget 2023", "kind": Kind.DECISION, "bodies": ["KS"]},
    {"title": "Skattesats", "kind": Kind.DECISION, "bodies": ["KS"], "matter": None},
    {"title": "Årsredovisning och ansvarsfrihet", "kind": Kind.DECISION, "bodies": ["KF"], "matter": None},
    {"title": "Årsredovisning 2022", "kind": Kind.DECISION, "bodies": ["KS"], "matter": None},
    {"title": "Årsredovisning 2022", "kind": Kind.DECISION, "bodies": ["KF"], "matter": None},
    {"title": "Ansvarsfrihet 2022", "kind": Kind.DECISION, "bodies": ["KF"], "matter": None},
    {"title": "Årsredovisning lämnas", "kind": Kind.MAILING, "recipients": ["KF"], "matter": None},
    {"title": "Delårsrapport per augusti", "kind": Kind.DECISION, "bodies": ["KS"], "matter": None},
    {"title": "Delårsrapport T1", "kind": Kind.MAILING, "bodies": ["KS"], "recipients": ["KF"], "matter": None},
    {"title": "Kallelse till fullmäktige", "kind": Kind.MAILING, "bodies": ["KS"], "recipients": ["KF"]},
    {"title": "MBL-förhandling om budget", "kind": Kind.MEETING, "bodies": ["CSG"], "matter": None},
)
"""Rows that the rules of law look at, with a step where the title alone tells it."""

TIMES = ("08:00-12:00", "13:00", "14:30-16:00", "18:00", "all day")
LIMITS: dict[str, st.SearchStrategy[Any]] = {
    "break_time": st.sampled_from(["30 min", "2 h", "4 h"]),
    "evenings": st.integers(0, 2),
    "evening_from": st.sampled_from(["15:00", "18:00"]),
}
"""What a plan may ask for its people's sake."""

KINDS: dict[str, tuple[BodyKind, ...]] = {
    "KF": (BodyKind.COUNCIL,),
    "KS": (BodyKind.BOARD,),
    "NAMND": (BodyKind.COMMITTEE, BodyKind.DRAFTING),
    "KSAU": (BodyKind.SUBCOMMITTEE,),
    "PRES": (BodyKind.PRESIDIUM, BodyKind.GROUP),
    "CSG": (BodyKind.UNIONS,),
    "EKO": (BodyKind.OFFICE, BodyKind.PUBLIC),
    "KSO": (BodyKind.PERSON,),
    "SALEN": (BodyKind.ROOM,),
}
"""The bodies, wholes before parts, and the kinds that each may be."""


@st.composite
def plans(draw: st.DrawFn, max_activities: int = 8, days: int = 28, simple: bool = False) -> Plan:
    """A sound plan with one to `max_activities` activities and a horizon of so many days.

    A `simple` plan has activities of one day, windows, orders and absences: no work of several days, no habits
    of bodies (patterns, spacing, meetings a day) and no severities but the rules' own.
    """
    return Plan.model_validate(draw(_plan_parts(max_activities, days, simple)))


@st.composite
def schedules(draw: st.DrawFn, plan: Plan, inside: bool = False, lengths: bool = False) -> Schedule:
    """A day for every activity of the plan.

    One in ten schedules may leave the horizon, unless `inside`, and in one in ten an activity may have another
    length than its own, unless `lengths`; the last day of a work period is always free.
    In one of three much lies on one day or soon after.
    """
    strays = not inside and draw(_one_in(10))
    stretches = not lengths and draw(_one_in(10))
    crowd = draw(st.sampled_from(plan.days.days)) if draw(_one_in(3)) else None
    return Schedule({key: draw(_slot(plan, key, strays, stretches, crowd)) for key in plan.activities})


def horizons(days: int = 28) -> st.SearchStrategy[tuple[date, ...]]:
    """All days of a horizon."""
    return st.sampled_from(BEGINNINGS).map(lambda first: tuple(first + timedelta(n) for n in range(days)))


@cache
def lags(units: tuple[str, ...] = ("days", "working days", "weeks"), most: int = 9) -> st.SearchStrategy[str]:
    """A length of time as a plan file has it; weeks are few."""
    unit = st.sampled_from(units)
    return unit.flatmap(lambda u: st.integers(0, most // 4 if u == "weeks" else most).map(lambda n: f"{n} {u}"))


@cache
def stretches(days: tuple[date, ...], most: int | None = None) -> st.SearchStrategy[str]:
    """A day or a range of at most so many of the days, as a plan file has it."""
    last = len(days) - 1

    def from_first(n: int) -> st.SearchStrategy[str]:
        end = last if most is None else min(last, n + most - 1)
        return st.integers(n, end).map(lambda m: f"{days[n]}..{days[m]}" if m > n else str(days[n]))

    return st.integers(0, last).flatmap(from_first)


@cache
def settings_of_rules() -> st.SearchStrategy[Parts]:
    """Severities for a few rules."""
    severity = st.sampled_from(Severity).map(lambda s: {"severity": s.value, "because": "så är det"})
    return st.dictionaries(st.sampled_from(RULE_CODES), severity, max_size=2)


@st.composite
def _plan_parts(draw: st.DrawFn, max_activities: int, days: int, simple: bool) -> Parts:
    horizon = draw(horizons(days))
    wider = (horizon[0] - timedelta(3), *horizon, horizon[-1] + timedelta(3))
    others = st.sampled_from([code for code in KINDS if code not in ("KF", "KS", "KSO", "CSG")])
    chosen = {"KF", "KS", "KSO", "CSG", *draw(st.lists(others, max_size=2, unique=True))}
    codes = tuple(code for code in KINDS if code in chosen)
    rows = draw(st.lists(_activity(horizon, codes, simple), min_size=1, max_size=max_activities))
    activities = {f"a{n}": row for n, row in enumerate(rows, 1)}
    closed: Parts = {"name": "Lov", "days": draw(stretches(wider, 7))}
    closed["severity"] = None if simple else draw(st.sampled_from([None, None, "block", "info"]))
    people = draw(_people(codes, horizon))
    absences = st.lists(_absence((*codes, *people), wider, simple), max_size=2)
    return {
        "title": "Plan",
        "horizon": f"{horizon[0]}..{horizon[-1]}",
        "bodies": draw(_bodies(codes, simple)),
        "goals": {"mal": {"name": "Trygghet", "people": {"Politiker": codes[:1], "Tjänstemän": codes[1:]}}},
        "phases": {name: {"name": name, "days": draw(stretches(wider))} for name in ("tidigt", "sent")},
        "calendar": {"closed": [closed] if draw(st.booleans()) else []},
        "people": people,
        "limits": {} if simple else draw(_some(LIMITS, 3)),
        "absences": draw(absences),
        "activities": activities,
        "dependencies": draw(_dependencies(tuple(activities), simple)),
        "rules": {} if simple else draw(settings_of_rules()),
    }


@st.composite
def _bodies(draw: st.DrawFn, codes: tuple[str, ...], simple: bool) -> Parts:
    habits: dict[str, st.SearchStrategy[Any]] = {"at": st.sampled_from(TIMES), "notice": lags(most=7)}
    if not simple:
        habits |= {
            "meets": st.sampled_from(PATTERNS),
            "spacing": lags(most=20),
            "per_day": st.integers(1, 2),
            "members": st.integers(3, 4),
            "quorum": st.integers(1, 3),
            "warn_missing": st.integers(1, 2),
            "rules": settings_of_rules(),
        }
    found: Parts = {}
    for code in codes:
        wholes = draw(st.lists(st.sampled_from(list(found)), max_size=2, unique=True)) if found else []
        found[code] = {"name": code, "kind": draw(st.sampled_from(KINDS[code])), "part_of": wholes}
        found[code] |= draw(_some(habits, 4))
    return found | {"ALLA_PRES": {"name": "Presidierna", "includes": [{"every": "presidium", "of": "committee"}]}}


@st.composite
def _people(draw: st.DrawFn, codes: tuple[str, ...], horizon: tuple[date, ...]) -> Parts:
    """Nobody, or a few people with seats in several bodies."""
    found: Parts = {}
    for n in range(draw(st.sampled_from([0, 1, 2, 4]))):
        seats = []
        for code in draw(st.lists(st.sampled_from(codes), min_size=1, max_size=4, unique=True)):
            role = draw(st.sampled_from(["member", "member", "chair", "vice", "substitute"]))
            seats.append({"body": code, "role": role, "term": draw(_seldom(stretches(horizon), None, 4))})
        found[f"p{n}"] = {"name": f"Ledamot {n}", "seats": seats}
    return found


@st.composite
def _absence(draw: st.DrawFn, who: tuple[str, ...], days: tuple[date, ...], simple: bool) -> Parts:
    body = draw(st.sampled_from(who) | st.sampled_from(who[-2:]))
    time = draw(_seldom(st.sampled_from(TIMES), None, 3))
    return {"body": body, "days": draw(stretches(days, 9)), "time": time, **draw(_judged(simple))}


@st.composite
def _activity(draw: st.DrawFn, horizon: tuple[date, ...], codes: tuple[str, ...], simple: bool) -> Parts:
    kinds = [Kind.MEETING, Kind.DECISION, *(kind for kind in Kind if not simple or kind is not Kind.WORK)]
    of_law: Parts = draw(_seldom(st.sampled_from(OF_LAW), {}, 3))
    kind, day = of_law.get("kind") or draw(st.sampled_from(kinds)), draw(st.sampled_from(horizon))
    latest = {"date": day, "law": draw(_maybe(st.just("KL 11 kap. 8 §"))), **draw(_judged(simple))}
    more: dict[str, st.SearchStrategy[Any]] = {
        "extra": st.just(True),
        "substitutes": st.just(True),
        "goal": st.just("mal"),
        "phase": st.sampled_from(["tidigt", "sent"]),
        "weekday": st.just(WEEKDAYS[day.weekday()]),
        "week": st.just(day.isocalendar().week),
        "latest": st.just(latest),
        "between": stretches(horizon),
        "around": st.sampled_from(horizon),
    }
    if not simple:
        more |= {"rules": settings_of_rules(), "on": st.sampled_from(PATTERNS)}
    called = st.lists(st.sampled_from(["KS", *codes, "ALLA_PRES"]), min_size=1, max_size=3, unique=True)
    return {
        "title": "En rad",
        "kind": kind,
        "time": draw(st.sampled_from([None, None, *TIMES])),
        "bodies": draw(_seldom(st.just([]), called, 8)),
        "matter": draw(st.sampled_from(["budget", "budget", "budget", "mål", None])),
        "step": draw(st.sampled_from([Step.PROPOSAL, Step.DECISION, Step.NEGOTIATION, None])),
        **({"step": None} | of_law if of_law else {}),
        **draw(_dates(horizon, kind, simple)),
        **draw(_some(more, 3)),
    }


@st.composite
def _dates(draw: st.DrawFn, horizon: tuple[date, ...], kind: Kind, simple: bool) -> Parts:
    """When it is, or when it may be, and how long it takes: in agreement with each other."""
    found: Parts = {}
    one_day = simple or draw(st.booleans())
    if draw(st.booleans()):
        stated = draw(stretches(horizon, 1 if one_day else 9))
        found["date"] = stated + draw(_seldom(st.just("?"), "", 8))
        found["status"] = draw(st.sampled_from(["draft", "called", "decided"]))
    elif _holds_month(horizon) and draw(st.booleans()):
        found["date"] = f"{horizon[0]:%Y-%m}"
    else:
        found["length"] = 1 if one_day else draw(_maybe(st.integers(1, 6)))
    if kind is Kind.WORK and draw(_one_in(3)):
        found["shortest"] = draw(st.integers(1, 4))
    return found


@st.composite
def _dependencies(draw: st.DrawFn, keys: Sequence[str], simple: bool) -> list[Parts]:
    """At most as many as there are activities, without a circle: each goes forward in some order of them."""
    if len(keys) < 2:
        return []
    order = draw(st.permutations(keys))
    ends = st.lists(st.integers(0, len(keys) - 1), min_size=2, max_size=2, unique=True).map(sorted)
    found = []
    for one, other in draw(st.lists(ends, max_size=len(keys))):
        least, most = draw(_maybe(lags(most=6))), draw(_seldom(lags(most=20), None, 4))
        found.append(
            {
                "first": order[one],
                "then": order[other],
                "at_least": least,
                "at_most": None if _reversed(least, most) else most,
                "usual": draw(_seldom(lags(most=9), None, 4)),
                "measured": draw(
                    st.sampled_from(["end-start", "end-start", "start-start", "end-end", "start-end"])
                ),
                "papers": draw(_one_in(3)),
                **draw(_judged(simple)),
            }
        )
    return found


@st.composite
def _slot(draw: st.DrawFn, plan: Plan, key: str, strays: bool, stretches: bool, crowd: date | None) -> Slot:
    length = plan.length(key) if not stretches else max(1, plan.length(key) + draw(st.integers(-1, 2)))
    first, last, margin = plan.days.first, plan.days.last, timedelta(10 if strays else 0)
    if plan.two_ended(key):
        start = draw(_day(plan, key, first - margin, last + margin, crowd))
        whole = WORKING_DAYS.add(start - timedelta(1), max(1, length))
        end = draw(st.sampled_from([whole, whole, start + timedelta(draw(st.integers(-1, 9)))]))
        return Slot(start, end if strays else max(first, min(end, last)), plan.hours(key))
    latest = max(first, last - timedelta(length - 1))
    start = draw(_day(plan, key, first - margin, latest + margin, crowd))
    return Slot(start, start + timedelta(length - 1), plan.hours(key))


def _day(plan: Plan, key: str, first: date, last: date, crowd: date | None) -> st.SearchStrategy[date]:
    """A day from first to last: any, or one that suits the activity, such as its own."""
    activity, window = plan.activities[key], plan.window(key)
    pattern = plan.pattern(key)
    usual = window.days if pattern is None else sorted(pattern_days(pattern, window.first, window.last))
    own = [] if activity.stated is None else [activity.stated.first]
    suits = [day for day in [*own, *usual] if first <= day <= last and (day in own or not is_free(day))]
    free = st.dates(first, last)
    if crowd is not None and first <= crowd <= last:
        return st.one_of(free, st.just(crowd), st.dates(crowd, min(last, crowd + timedelta(3))))
    return st.one_of(free, st.sampled_from(suits), st.sampled_from(suits[:1])) if suits else free


def _maybe(one: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.none() | one


@cache
def _one_in(count: int) -> st.SearchStrategy[bool]:
    return st.integers(1, count).map(lambda n: n == count)


def _some(parts: dict[str, st.SearchStrategy[Any]], most: int) -> st.SearchStrategy[Parts]:
    """At most so many of the parts."""
    names = st.lists(st.sampled_from(list(parts)), max_size=most, unique=True)
    return names.flatmap(lambda chosen: st.fixed_dictionaries({name: parts[name] for name in chosen}))


def _seldom(one: st.SearchStrategy[Any], else_: Any, one_in: int) -> st.SearchStrategy[Any]:
    """The strategy once in so many times, otherwise the other strategy or plain value."""
    other = else_ if isinstance(else_, st.SearchStrategy) else st.just(else_)
    return _one_in(one_in).flatmap(lambda chosen: one if chosen else other)


@cache
def _judged(simple: bool) -> st.SearchStrategy[Parts]:
    """A severity with the reason that the mildest takes; usually neither."""
    judged = st.sampled_from(Severity).map(lambda s: {"severity": s.value, "because": "så är det"})
    return st.just({}) if simple else _seldom(judged, {}, 3)


def _holds_month(horizon: Sequence[date]) -> bool:
    first, last = horizon[0], horizon[-1]
    return first.day == 1 and (first.replace(day=28) + timedelta(4)).replace(day=1) <= last + timedelta(1)


def _reversed(least: str | None, most: str | None) -> bool:
    """Whether a plan would refuse the two: counted alike, and the least is more than the most."""
    if least is None or most is None or ("working" in least) is not ("working" in most):
        return False
    return _count(least) > _count(most)


def _count(lag: str) -> int:
    return int(lag.split()[0]) * (7 if "week" in lag else 1)
