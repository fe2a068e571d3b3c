"""Why an activity lies no earlier, or no later, than on a day, in English: the steps of a chain."""

from plans.calendar import free_names
from plans.lag import Lag
from reports.english.demands import DEMANDS
from reports.english.grammar import holiday
from reports.link import Link
from solver.explained import Skipped

_MOST_NAMES = 3


def _source(link: Link) -> str:
    """`“A” on Wednesday 7 June`: the activity of the step before, and the day it has there."""
    assert link.before is not None
    return f"{link.title(link.before.point)} on {link.day(link.before.day)}"


def _end_of_source(link: Link) -> str:
    """`“A” ends on Friday 16 June`."""
    assert link.before is not None
    point = link.before.point
    verb = ("ends on" if point.last else "begins on") if link.is_long(point) else "is on"
    return f"{link.title(point)} {verb} {link.day(link.before.day)}"


def _counted(lag: Lag, link: Link) -> str:
    """`5 working days (the National Day not counted)`."""
    names = [holiday(name) for name in link.uncounted()] if lag.working else []
    passed = f" ({link.grammar.listed(names, most=_MOST_NAMES)} not counted)" if names else ""
    return f"{link.grammar.lag(lag)}{passed}"


def _precedence(link: Link) -> str:
    assert link.before is not None
    lag, at_most = link.lag
    later = link.step.least is not at_most
    source = _end_of_source(link) if link.is_long(link.before.point) else _source(link)
    if lag.count == 0 and not at_most:
        if link.case.facts["clock"]:
            return f"on {'a later' if later else 'an earlier'} day than {_source(link)}, because of the hours"
        return f"not {'before' if later else 'after'} {source}"
    far = f"{'at most' if at_most else 'at least'} {_counted(lag, link)}"
    return f"{far} {'after' if later else 'before'} {source}"


def _notice(link: Link) -> str:
    assert link.before is not None
    early = f"{_counted(link.case.facts['notice'], link)} before"
    if link.step.least:
        waits = _end_of_source(link) if link.is_long(link.before.point) else _source(link)
        return f"the summons of {link.case.body()} goes out {early} and waits until {waits}"
    ready = "done the day before" if link.case.all_day else "done when"
    return f"{ready} the summons of {link.case.body()} goes out, {early} {_source(link)}"


def _nothing(link: Link) -> str:
    """No rule: the horizon, or that nothing ends before it begins."""
    if link.before is None:
        return f"the plan {'begins' if link.step.least else 'ends'} on {link.day(link.step.by)}"
    return "nothing ends before it begins"


def _length(link: Link) -> str:
    assert link.before is not None
    least = "at least " if link.elastic else ""
    needed, day = f"{least}{link.needed}", link.day(link.before.day)
    return f"from {day} it takes {needed}" if link.step.least else f"it takes {needed} and ends on {day}"


def _other(link: Link) -> str:
    return f"{DEMANDS[link.case.requirement.rule](link.case)} ({_end_of_source(link)})"


def _weekend(link: Link, skipped: Skipped) -> str:
    return f"the weekend {link.span(skipped)}" if len(skipped.days) > 1 else link.span(skipped)


def _holiday(link: Link, skipped: Skipped) -> str:
    names = [holiday(name) for name in free_names(sorted(skipped.days))]
    return f"{link.grammar.listed(names)} ({link.span(skipped)})" if names else f"the holiday {link.span(skipped)}"


def _closed(link: Link, skipped: Skipped) -> str:
    return f"{link.grammar.quoted(skipped.requirement.facts['period'].name)} {link.span(skipped)}"


def _absence(link: Link, skipped: Skipped) -> str:
    body = link.plan.who(skipped.requirement.facts["absence"].body).name
    return f"the absence {link.span(skipped)} ({body})"


def _quorum(link: Link, skipped: Skipped) -> str:
    body = link.plan.bodies[skipped.requirement.facts["body"]].name
    return f"the absences {link.span(skipped)} ({body})"


def _pattern(link: Link, skipped: Skipped) -> str:
    body = skipped.requirement.facts["body"]
    days = "days" if len(skipped.days) > 1 else "a day"
    whose = f" ({link.plan.bodies[body].name})" if body else ""
    return f"{days} without an ordinary meeting, {link.span(skipped)}{whose},"


STEPS = {
    "step least": "{title} can {verb} {day} at the earliest: {reason}.",
    "step most": "{title} must {verb} {day} at the latest: {reason}.",
    "step then least": "Then {title} can {verb} {day} at the earliest: {reason}.",
    "step then most": "Then {title} must {verb} {day} at the latest: {reason}.",
    "step gives least": "{demand}. That makes {day} the earliest{lost}.",
    "step gives most": "{demand}. That makes {day} the latest{lost}.",
    "step only": "{demand}.",
    "step both": "{title} can {verb} {least} at the earliest but must {verb} {most} at the latest",
    "step be": "be on",
    "step begin": "begin on",
    "step end": "end on",
    "step costs": "{count} lost to {days}",
    "step and": "{reason}, with {lost}",
    "step for": ", with {lost}",
    "step rule days": "the rule {rule} ({days})",
}
"""How a step is put together of a bound, a reason and lost days."""

TIES = {"precedence": _precedence, "notice": _notice, "length": _length, "": _nothing, "other": _other}
"""What ties a step to the one before, by rule."""

LOST = {
    "weekend": _weekend,
    "holiday": _holiday,
    "eve": lambda link, skipped: f"the half {'days' if len(skipped.days) > 1 else 'day'} {link.span(skipped)}",
    "bridge-day": lambda link, skipped: f"{link.span(skipped)}, a single working day between free days,",
    "closed": _closed,
    "absence": _absence,
    "quorum": _quorum,
    "members-away": _quorum,
    "pattern": _pattern,
    "forbid": lambda link, skipped: (
        f"the ruled-out {'days' if len(skipped.days) > 1 else 'day'} {link.span(skipped)}"
    ),
    "past": lambda link, skipped: f"the days that have passed, {link.span(skipped)},",
}
"""Days that fall away, by the rule that forbids them; of other rules the name is told."""
