"""What each kind of change asks for, in Swedish: phrases that begin with a verb."""

from plans.activity import Status
from plans.severity import Severity
from reports.altered import Altered
from reports.swedish.demands import DEMANDS
from reports.swedish.rules import RULE_NAMES

_STATUS = {Status.CALLED: "den är kallad", Status.DECIDED: "den är beslutad"}
_DOES = {
    Severity.BLOCK: "blockera",
    Severity.WARN: "varna",
    Severity.QUESTION: "ställa en fråga",
    Severity.INFO: "ge en upplysning",
}
_AS = {
    None: "",
    Severity.BLOCK: ", som hinder",
    Severity.WARN: ", som varning",
    Severity.QUESTION: ", som fråga",
    Severity.INFO: ", som upplysning",
    Severity.ALLOW: ", som undantag",
}
_ALLOWED = {
    "weekend": "på en lördag eller söndag",
    "holiday": "på en helgdag",
    "eve": "på en halvdag före en helgdag",
    "bridge-day": "på en klämdag",
    "closed": "i en stängd period",
}


def _move(a: Altered) -> str:
    to, start = a.change.to, a.start()
    when = a.grammar.when(to)
    told = f"låt {a.own} {'börja' if a.begins else 'ligga'} {when}"
    if start:
        told = f"flytta {a.own} till {'att börja ' if a.begins else ''}{when}"
    days = 0 if start is None else (to.first - start).days
    return f"{told} ({a.grammar.count(abs(days))} {'tidigare' if days < 0 else 'senare'})" if days else told


def _forbid(a: Altered) -> str:
    days = a.change.days
    where = a.grammar.when(days) if days.first == days.last else f"någon dag i {a.grammar.when(days)}"
    if days.exact and days.first != days.last:
        where = f"någon av dagarna {a.grammar.when(days)}"
    return f"lägg inte {a.own} {where}"


def _keep(a: Altered) -> str:
    slot = a.plan.schedule.get(a.change.activity)
    return f"låt {a.own} ligga kvar" + (f" {a.grammar.span(slot.start, slot.end)}" if slot else "")


def _free(a: Altered) -> str:
    activity = a.plan.activities.get(a.change.activity)
    status = _STATUS.get(activity.status) if activity else None
    return f"låt {a.own} flyttas" + (f" fast {status}" if status else "")


def _absent(a: Altered) -> str:
    reason = f" ({a.change.because.rstrip('.')})" if a.change.because else ""
    when = a.grammar.when(a.change.days)
    at = when if a.change.days.exact else f"i {when}"
    return f"räkna med att {a.body()} är borta {at}{reason}{_AS[a.change.severity]}"


def _close(a: Altered) -> str:
    return f"stäng för {a.grammar.quoted(a.change.name)} {a.grammar.when(a.change.days)}{_AS[a.change.severity]}"


def _lag(a: Altered) -> str:
    least, most = a.change.at_least, a.change.at_most
    first, then = a.pair
    if least is None:
        return f"låt {then} ligga högst {a.grammar.lag(most)} efter {first}"
    upper = f"högst {a.grammar.lag(most)}" if most else ""
    if least.count == 0:
        return f"släpp kravet på avstånd mellan {first} och {then}{upper and f', men {upper}'}"
    verb = {True: "förläng", False: "korta", None: "ändra"}[a.longer()]
    told = f"{verb} avståndet mellan {first} och {then} till minst {a.grammar.lag(least)}"
    return f"{told}{upper and f', och {upper}'}"


def _rule(a: Altered) -> str:
    change = a.change
    if change.severity is Severity.ALLOW and change.activity and change.rule in _ALLOWED:
        return f"tillåt {a.own} {_ALLOWED[change.rule]}"
    name = RULE_NAMES.get(change.rule, change.rule)
    allowed = change.severity is Severity.ALLOW
    told = f"tillåt undantag från regeln {name}" if allowed else f"låt regeln {name} {_DOES[change.severity]}"
    if change.activity:
        return f"{told} för {a.own}"
    if change.body:
        return f"{told} för {a.body()}"
    return f"{told} mellan {a.pair[0]} och {a.pair[1]}" if change.first else told


def _add(a: Altered) -> str:
    date = a.change.row.date
    at = "" if date is None else f" {a.grammar.when(date)}" if date.exact else f" i {a.grammar.when(date)}"
    return f"lägg till {a.new}{at}"


def _depend(a: Altered) -> str:
    papers = ", och gå ut med kallelsen" if a.change.papers else ""
    if a.known:
        return f"kräv att {DEMANDS['precedence'](a.order())}{papers}"
    return f"kräv att {a.pair[1]} ska ligga efter {a.pair[0]}{papers}"


CHANGES = {
    "move": _move,
    "forbid": _forbid,
    "keep": _keep,
    "free": _free,
    "absent": _absent,
    "close": _close,
    "lag": _lag,
    "rule": _rule,
    "add": _add,
    "remove": lambda a: f"ta bort {a.own}",
    "depend": _depend,
    "undepend": lambda a: f"ta bort kravet att {a.pair[1]} ligger efter {a.pair[0]}",
}
