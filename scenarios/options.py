"""Changes as the options of a command line say them.

--move ID=DAY, --move ID=DAY..DAY       the activity begins on the day, or lies on exactly these days
--forbid ID=DAYS                        it lies on none of these days (also a month: 2023-06)
--keep ID                               it stays where it is
--free ID                               it may move although it was called or decided
--absent BODY=DAYS                      the body is away
--close DAYS, --close NAME=DAYS         nobody should be called
--lag FIRST,THEN=LEAST                  the least time between the two: 5 days, 3 working days, 2 weeks
--lag FIRST,THEN=LEAST..MOST            the most too; ..MOST for the most alone
--rule RULE=SEVERITY                    how serious a rule is, in the whole plan
--rule RULE@ID=SEVERITY                 for an activity
--rule RULE@FIRST,THEN=SEVERITY         for a dependency
--rule RULE=allow:REASON                to allow takes a reason; the other severities may have one
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from pydantic import TypeAdapter, ValidationError

from plans.faults import Fault, PlanError, Problem
from plans.modelfaults import faults_of
from scenarios.changes import Change
from scenarios.files import SCENARIO_FILE

Fields = dict[str, str]

_CHANGE: TypeAdapter[Change] = TypeAdapter(Change)
_EXAMPLES = {
    "move": "kf-rambudget=2023-06-12",
    "forbid": "kf-rambudget=2023-06-05..2023-06-09",
    "absent": "KF=2023-06-01..2023-06-20",
    "close": "Höstlov=2023-10-30..2023-11-03",
    "lag": "ks-rambudget,kf-rambudget=10 days",
    "rule": "bridge-day@kf-rambudget=warn",
}


def changes_of(
    *,
    move: Iterable[str] = (),
    forbid: Iterable[str] = (),
    keep: Iterable[str] = (),
    free: Iterable[str] = (),
    absent: Iterable[str] = (),
    close: Iterable[str] = (),
    lag: Iterable[str] = (),
    rule: Iterable[str] = (),
) -> list[Change]:
    """The changes that the texts of the options say. Raises PlanError with a problem for each that says none."""
    given = {"move": move, "forbid": forbid, "keep": keep, "free": free}
    given |= {"absent": absent, "close": close, "lag": lag, "rule": rule}
    found = [_change(kind, text) for kind, texts in given.items() for text in texts]
    problems = [problem for one in found if isinstance(one, list) for problem in one]
    if problems:
        raise PlanError(problems)
    return [one for one in found if not isinstance(one, list)]


def _change(kind: str, text: str) -> Change | list[Problem]:
    """The change, or why it is none."""
    fields = _READERS[kind](text)
    if fields is None:
        faults = [Fault("option_form", (), {"value": text, "example": _EXAMPLES[kind]})]
    else:
        try:
            return _CHANGE.validate_python({"change": kind, **fields})
        except ValidationError as error:
            faults = [_of_change(kind, text, fault) for fault in faults_of(error, SCENARIO_FILE)]
    return [Problem(f"--{kind}", None, None, fault) for fault in faults]


def _of_change(kind: str, text: str, fault: Fault) -> Fault:
    """The fault at its field: pydantic's paths begin with the kind."""
    if fault.code == "allow_without_reason":
        return Fault("option_without_reason", (), {"value": text.rstrip(": ")})
    return replace(fault, path=("changes", 0, *fault.path[1:]), facts=fault.facts | {"tag": kind})


def _halves(text: str) -> tuple[str, str] | None:
    """What stands before the last `=` and after it, if both say something."""
    before, equals, after = (part.strip() for part in text.rpartition("="))
    return (before, after) if equals and before and after else None


def _with_days(field: str, days: str) -> Callable[[str], Fields | None]:
    """A reader of `WHAT=DAYS`."""

    def read(text: str) -> Fields | None:
        halves = _halves(text)
        return None if halves is None else {field: halves[0], days: halves[1]}

    return read


def _activity(text: str) -> Fields | None:
    return {"activity": text}


def _close(text: str) -> Fields | None:
    """A period without a name is called by its days."""
    name, _, days = (part.strip() for part in text.rpartition("="))
    return {"name": name or days, "days": days} if days else None


def _pair(text: str) -> Fields | None:
    first, comma, then = (part.strip() for part in text.partition(","))
    return {"first": first, "then": then} if comma and first and then else None


def _lag(text: str) -> Fields | None:
    halves = _halves(text)
    pair = _pair(halves[0]) if halves else None
    if halves is None or pair is None:
        return None
    least, _, most = (part.strip() for part in halves[1].partition(".."))
    lags = {"at_least": least, "at_most": most}
    given = {name: lag for name, lag in lags.items() if lag}
    return pair | given if given else None


def _rule(text: str) -> Fields | None:
    where, equals, judged = (part.strip() for part in text.partition("="))
    rule, at, who = (part.strip() for part in where.partition("@"))
    severity, _, because = (part.strip() for part in judged.partition(":"))
    of = {} if not at else _pair(who) if "," in who else {"activity": who}
    if not (equals and rule and severity) or of is None or (at and not who):
        return None
    return {"rule": rule, "severity": severity, **of, **({"because": because} if because else {})}


_READERS: Mapping[str, Callable[[str], Fields | None]] = {
    "move": _with_days("activity", "to"),
    "forbid": _with_days("activity", "days"),
    "keep": _activity,
    "free": _activity,
    "absent": _with_days("body", "days"),
    "close": _close,
    "lag": _lag,
    "rule": _rule,
}
"""What each option says, as the fields of its change; None where it is not of the option's form."""
