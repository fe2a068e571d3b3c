"""What each kind of change asks for, in English: phrases that begin with a verb."""

from plans.activity import Status
from plans.severity import Severity
from plans.when import When
from reports.altered import Altered
from reports.english.demands import DEMANDS
from reports.english.rules import RULE_NAMES

_STATUS = {Status.CALLED: "it is called", Status.DECIDED: "it has been decided"}
_DOES = {
    Severity.BLOCK: "block",
    Severity.WARN: "warn",
    Severity.QUESTION: "ask a question",
    Severity.INFO: "give a note",
}
_AS = {
    None: "",
    Severity.BLOCK: ", as an obstacle",
    Severity.WARN: ", as a warning",
    Severity.QUESTION: ", as a question",
    Severity.INFO: ", as a note",
    Severity.ALLOW: ", as an exception",
}
_ALLOWED = {
    "weekend": "on a Saturday or Sunday",
    "holiday": "on a public holiday",
    "eve": "on a half day before a holiday",
    "bridge-day": "on a single working day between two free days",
    "closed": "in a closed period",
}


def _at(when: When, a: Altered) -> str:
    """`on Monday 12 June 2023`, `within 6–8 February 2023`, `in June 2023`."""
    if not when.exact:
        return f"in {a.grammar.when(when)}"
    return f"{'on' if when.first == when.last else 'within'} {a.grammar.when(when)}"


def _move(a: Altered) -> str:
    to, start = a.change.to, a.start()
    when = f"begin on {a.grammar.when(to)}" if a.begins else a.grammar.when(to)
    told = f"move {a.own} to {when}" if start else f"let {a.own} {'begin' if a.begins else 'be'} {_at(to, a)}"
    days = 0 if start is None else (to.first - start).days
    return f"{told} ({a.grammar.count(abs(days))} {'earlier' if days < 0 else 'later'})" if days else told


def _keep(a: Altered) -> str:
    slot = a.plan.schedule.get(a.change.activity)
    return f"leave {a.own} where it is" + (f", {a.grammar.span(slot.start, slot.end)}" if slot else "")


def _free(a: Altered) -> str:
    activity = a.plan.activities.get(a.change.activity)
    status = _STATUS.get(activity.status) if activity else None
    return f"let {a.own} move" + (f" although {status}" if status else "")


def _absent(a: Altered) -> str:
    reason = f" ({a.change.because.rstrip('.')})" if a.change.because else ""
    when = _at(a.change.days, a).replace("within ", "")
    return f"do without {a.body()} {when}{reason}{_AS[a.change.severity]}"


def _close(a: Altered) -> str:
    when = a.grammar.when(a.change.days)
    return f"close for {a.grammar.quoted(a.change.name)} ({when}){_AS[a.change.severity]}"


def _lag(a: Altered) -> str:
    least, most = a.change.at_least, a.change.at_most
    first, then = a.pair
    if least is None:
        return f"let {then} be at most {a.grammar.lag(most)} after {first}"
    upper = f"at most {a.grammar.lag(most)}" if most else ""
    if least.count == 0:
        return f"drop the distance between {first} and {then}{upper and f', but {upper}'}"
    verb = {True: "lengthen", False: "shorten", None: "change"}[a.longer()]
    told = f"{verb} the distance between {first} and {then} to at least {a.grammar.lag(least)}"
    return f"{told}{upper and f', and {upper}'}"


def _rule(a: Altered) -> str:
    change = a.change
    if change.severity is Severity.ALLOW and change.activity and change.rule in _ALLOWED:
        return f"allow {a.own} {_ALLOWED[change.rule]}"
    name = RULE_NAMES.get(change.rule, change.rule)
    allowed = change.severity is Severity.ALLOW
    told = f"allow exceptions from the rule {name}" if allowed else f"let the rule {name} {_DOES[change.severity]}"
    if change.activity:
        return f"{told} for {a.own}"
    if change.body:
        return f"{told} for {a.body()}"
    return f"{told} between {a.pair[0]} and {a.pair[1]}" if change.first else told


def _add(a: Altered) -> str:
    date = a.change.row.date
    return f"add {a.new}" + (f" {_at(date, a)}" if date else "")


def _depend(a: Altered) -> str:
    papers = ", and to go out with the summons" if a.change.papers else ""
    if a.known:
        return f"demand that {DEMANDS['precedence'](a.order())}{papers}"
    return f"demand that {a.pair[1]} is to be after {a.pair[0]}{papers}"


CHANGES = {
    "move": _move,
    "forbid": lambda a: f"do not put {a.own} {_at(a.change.days, a)}",
    "keep": _keep,
    "free": _free,
    "absent": _absent,
    "close": _close,
    "lag": _lag,
    "rule": _rule,
    "add": _add,
    "remove": lambda a: f"remove {a.own}",
    "depend": _depend,
    "undepend": lambda a: f"no longer demand that {a.pair[1]} is after {a.pair[0]}",
}
