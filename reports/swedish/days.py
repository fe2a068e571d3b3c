"""What a breach of a rule about days and bounds says in Swedish."""

from datetime import date

from constraints.latest import last_of
from plans.lag import Unit
from plans.when import When
from reports import dates
from reports.case import Case, End
from reports.grammar import sentence
from reports.swedish.grammar import A_WEEKDAY, holiday

_LIES = {End.WHOLE: "ligger", End.FIRST: "börjar", End.LAST: "slutar", End.EITHER: "börjar eller slutar"}
_WEEKDAY_CODES = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def within(when: When, c: Case) -> str:
    """`i mars 2016`, `inom 6–8 februari 2023`, `måndag 6 februari 2023`."""
    if not when.exact:
        return f"i {c.grammar.when(when)}"
    return c.grammar.when(when) if when.first == when.last else f"inom {c.grammar.when(when)}"


def because(reason: str | None) -> str:
    """` Skäl: …`, if there is one."""
    return f" Skäl: {sentence(reason)}" if reason else ""


def lies(c: Case) -> str:
    """The activity with its days: `”A” börjar måndag 5 juni 2023`."""
    return f"{c.title()} {_LIES[c.end]} {c.all_days()}"


def _next(c: Case) -> str:
    day: date | None = c.facts.get("next")
    window: When | None = c.facts.get("window")
    if window is not None and c.days[0] == window.last != window.first:
        return f" Närmaste arbetsdag före är {c.near(c.working_day_before(window.last))}."
    return f" Nästa arbetsdag är {c.near(day)}." if day else ""


def _edge(c: Case, name: str) -> str | None:
    """Of a window rather than of an activity's own day."""
    window: When | None = c.facts.get("window")
    if window is None or window.first == window.last:
        return None
    end = "första" if c.days[0] == window.first else "sista"
    return (
        f"{c.title()} ska ligga inom {c.grammar.when(window)}, men den {end} dagen är {c.near(c.days[0])}{name}."
    )


def _weekend(c: Case) -> str:
    return (_edge(c, "") or f"{lies(c)}.") + _next(c)


def _holiday(c: Case) -> str:
    names = c.grammar.listed(dict.fromkeys(holiday(name) for name in c.facts.get("names", ())))
    told = f", som är {names}" if names else ""
    return (_edge(c, told) or f"{lies(c)}{told}.") + _next(c)


def _eve(c: Case) -> str:
    names = c.grammar.listed(dict.fromkeys(holiday(name) for name in c.facts.get("names", ())))
    return f"{lies(c)}{f', som är {names}' if names else ''}. Många slutar redan vid lunch då."


def _bridge_day(c: Case) -> str:
    return f"{lies(c)}, som är en klämdag. Många är lediga då."


def _closed(c: Case) -> str:
    period = c.facts["period"]
    when = c.grammar.span(period.days.first, period.days.last)
    return f"{lies(c)}, i den stängda perioden {c.grammar.quoted(period.name)} ({when})."


def _absence(c: Case) -> str:
    absence = c.facts["absence"]
    participants = c.plan.participants(c.keys[0])
    room = c.is_room(absence.body)
    away = "går inte att använda" if room else "är borta"
    told = f"{c.body(absence.body)} {away} {c.grammar.when(absence.days)}"
    reason = f" ({absence.because.rstrip('.')})" if absence.because else ""
    if absence.body in participants:
        return f"{told}{reason} men {'behövs' if room else 'kallas'} till {c.title()} {c.all_days()}."
    inner = c.plan.containment.parts_of(absence.body)
    who = c.bodies([code for code in participants if code in inner])
    return f"{told}{reason}. Därifrån kallas {who} till {c.title()} {c.all_days()}."


def _out(c: Case, window: When) -> str:
    early, late = (window.first - c.days[0]).days, (c.days[-1] - window.last).days
    return f"{c.grammar.count(max(early, late))} för {'sent' if late >= early else 'tidigt'}"


def _slot(c: Case) -> str:
    return f"{c.title()} ligger {c.grammar.span(c.days[0], c.days[-1])}"


def _window(c: Case) -> str:
    window: When = c.facts["window"]
    return f"{_slot(c)} men ska ligga {within(window, c)}. Det är {_out(c, window)}."


def _phase(c: Case) -> str:
    phase = c.facts["phase"]
    when = c.grammar.when(phase.days)
    return f"{_slot(c)}, utanför fasen {c.grammar.quoted(phase.name)} ({when}). Det är {_out(c, phase.days)}."


def _latest(c: Case) -> str:
    latest = c.facts["latest"]
    lies = "slutar" if c.is_long(c.keys[0]) else "ligger"
    over = c.grammar.count(c.short_by or 0)
    told = f"{c.title()} {lies} {c.day()}, {over} efter sista dagen, som är {c.near(last_of(latest))}."
    return told + because(latest.because)


def _fixed(c: Case) -> str:
    stated: When = c.facts["stated"]
    return f"{_slot(c)} men är beslutad till {c.grammar.span(stated.first, stated.last, c.days[0])}."


def _length(c: Case) -> str:
    needed, found = c.facts["needed"], c.facts.get("found", 0)
    if c.days and c.days[-1] < c.days[0]:
        return f"{c.title()} slutar {c.day(-1)}, före sin första dag, {c.day(0, -1)}."
    unit = Unit.WORKING_DAYS if c.plan.two_ended(c.keys[0]) else Unit.DAYS
    least = "minst " if c.plan.elastic(c.keys[0]) else ""
    off = f"{c.grammar.count(abs(needed - found))} för {'kort' if found < needed else 'långt'}"
    return (
        f"{c.title()} ska vara {least}{c.grammar.count(needed, unit)} men är {c.grammar.count(found, unit)}. "
        f"Det är {off}."
    )


def _stated_day(c: Case) -> str:
    day, weekday, week = c.days[0], c.facts["weekday"], c.facts["week"]
    said, found = [], []
    if weekday is not None and _WEEKDAY_CODES[day.weekday()] != weekday:
        said.append(A_WEEKDAY[_WEEKDAY_CODES.index(weekday)])
        found.append(f"är {A_WEEKDAY[day.weekday()]}")
    if week is not None and day.isocalendar().week != week:
        said.append(f"vecka {week}")
        found.append(f"ligger i vecka {day.isocalendar().week}")
    told = dates.day(day, "sv")
    return f"Enligt dokumentet är {c.title()} {' i '.join(said)}, men {told} {' och '.join(found)}."


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
