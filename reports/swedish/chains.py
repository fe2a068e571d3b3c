"""Why an activity lies no earlier, or no later, than on a day, in Swedish: the steps of a chain."""

from plans.calendar import free_names
from plans.lag import Lag
from reports.link import Link
from reports.swedish.demands import DEMANDS
from reports.swedish.grammar import holiday
from solver.explained import Skipped

_MOST_NAMES = 3


def _source(link: Link) -> str:
    """`”A” onsdag 7 juni`: the activity of the step before, and the day it has there."""
    assert link.before is not None
    return f"{link.title(link.before.point)} {link.day(link.before.day)}"


def _end_of_source(link: Link) -> str:
    """`”A” slutar fredag 16 juni`."""
    assert link.before is not None
    point = link.before.point
    verb = ("slutar" if point.last else "börjar") if link.is_long(point) else "ligger"
    return f"{link.title(point)} {verb} {link.day(link.before.day)}"


def _counted(lag: Lag, link: Link) -> str:
    """`5 arbetsdagar (nationaldagen räknas inte)`."""
    names = [holiday(name) for name in link.uncounted()] if lag.working else []
    passed = f" ({link.grammar.listed(names, most=_MOST_NAMES)} räknas inte)" if names else ""
    return f"{link.grammar.lag(lag)}{passed}"


def _precedence(link: Link) -> str:
    assert link.before is not None
    lag, at_most = link.lag
    later = link.step.least is not at_most
    long = link.is_long(link.before.point)
    if lag.count == 0 and not at_most:
        return _in_order(link, later=later, long=long)
    far = f"{'högst' if at_most else 'minst'} {_counted(lag, link)}"
    if not long:
        return f"{far} {'efter' if later else 'före'} {_source(link)}"
    return f"{far} {'efter att' if later else 'innan'} {_end_of_source(link)}"


def _in_order(link: Link, *, later: bool, long: bool) -> str:
    if link.case.facts["clock"]:
        return f"en {'senare' if later else 'tidigare'} dag än {_source(link)}, för klockslagens skull"
    if not long:
        return f"inte {'före' if later else 'efter'} {_source(link)}"
    return f"inte {'innan' if later else 'efter att'} {_end_of_source(link)}"


def _notice(link: Link) -> str:
    assert link.before is not None
    early = f"{_counted(link.case.facts['notice'], link)} före"
    if link.step.least:
        waits = _end_of_source(link) if link.is_long(link.before.point) else _source(link)
        return f"kallelsen till {link.case.body()} går ut {early} och väntar på {waits}"
    ready = "klar dagen innan" if link.case.all_day else "klar när"
    return f"{ready} kallelsen till {link.case.body()} går ut, {early} {_source(link)}"


def _nothing(link: Link) -> str:
    """No rule: the horizon, or that nothing ends before it begins."""
    if link.before is None:
        return f"planen {'börjar' if link.step.least else 'slutar'} {link.day(link.step.by)}"
    return "inget slutar innan det börjar"


def _length(link: Link) -> str:
    assert link.before is not None
    least = "minst " if link.elastic else ""
    needed, day = f"{least}{link.needed}", link.day(link.before.day)
    return f"från {day} tar det {needed}" if link.step.least else f"det tar {needed} och slutar {day}"


def _other(link: Link) -> str:
    return f"{DEMANDS[link.case.requirement.rule](link.case)} ({_end_of_source(link)})"


def _weekend(link: Link, skipped: Skipped) -> str:
    return f"helgen {link.span(skipped)}" if len(skipped.days) > 1 else link.span(skipped)


def _holiday(link: Link, skipped: Skipped) -> str:
    names = [holiday(name) for name in free_names(sorted(skipped.days))]
    return f"{link.grammar.listed(names)} ({link.span(skipped)})" if names else f"helgdag {link.span(skipped)}"


def _closed(link: Link, skipped: Skipped) -> str:
    return f"{link.grammar.quoted(skipped.requirement.facts['period'].name)} {link.span(skipped)}"


def _absence(link: Link, skipped: Skipped) -> str:
    body = link.plan.who(skipped.requirement.facts["absence"].body).name
    return f"frånvaron {link.span(skipped)} ({body})"


def _quorum(link: Link, skipped: Skipped) -> str:
    body = link.plan.bodies[skipped.requirement.facts["body"]].name
    return f"frånvaron {link.span(skipped)} ({body})"


def _pattern(link: Link, skipped: Skipped) -> str:
    body = skipped.requirement.facts["body"]
    days = "dagar" if len(skipped.days) > 1 else "en dag"
    whose = f" ({link.plan.bodies[body].name})" if body else ""
    return f"{days} utan ordinarie möte {link.span(skipped)}{whose}"


def _forbidden(link: Link, skipped: Skipped) -> str:
    days = "de uteslutna dagarna" if len(skipped.days) > 1 else "den uteslutna dagen"
    return f"{days} {link.span(skipped)}"


STEPS = {
    "step least": "{title} kan {verb} tidigast {day}: {reason}.",
    "step most": "{title} måste {verb} senast {day}: {reason}.",
    "step then least": "Då kan {title} {verb} tidigast {day}: {reason}.",
    "step then most": "Då måste {title} {verb} senast {day}: {reason}.",
    "step gives least": "{demand}. Det ger tidigast {day}{lost}.",
    "step gives most": "{demand}. Det ger senast {day}{lost}.",
    "step only": "{demand}.",
    "step both": "{title} kan {verb} tidigast {least} men måste {verb} senast {most}",
    "step be": "ligga",
    "step begin": "börja",
    "step end": "sluta",
    "step costs": "{days} kostar {count}",
    "step and": "{reason}, och {lost}",
    "step for": ", för {lost}",
    "step rule days": "regeln {rule} ({days})",
}
"""How a step is put together of a bound, a reason and lost days."""

TIES = {"precedence": _precedence, "notice": _notice, "length": _length, "": _nothing, "other": _other}
"""What ties a step to the one before, by rule."""

LOST = {
    "weekend": _weekend,
    "holiday": _holiday,
    "eve": lambda link, skipped: f"{'halvdagar' if len(skipped.days) > 1 else 'halvdagen'} {link.span(skipped)}",
    "bridge-day": lambda link, skipped: f"klämdagen {link.span(skipped)}",
    "closed": _closed,
    "absence": _absence,
    "quorum": _quorum,
    "members-away": _quorum,
    "pattern": _pattern,
    "forbid": _forbidden,
    "past": lambda link, skipped: f"dagarna som har varit, {link.span(skipped)},",
}
"""Days that fall away, by the rule that forbids them; of other rules the name is told."""
