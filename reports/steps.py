"""Chains of bounds in words: each step says on which day at the earliest, or at the latest, and why."""

from collections.abc import Iterator
from itertools import pairwise

from constraints.shapes import Point
from plans.plan import Plan
from reports.grammar import capital
from reports.languages import words
from reports.link import Link
from reports.words import Words
from solver.explained import Chain, Conflict, Skipped, Step

_MOST_LOST = 4


def chain_lines(plan: Plan, chain: Chain, language: str = "sv") -> list[str]:
    """A sentence a step, from the beginning of the chain: what it demands, and what then follows."""
    return [_sentence(link, "step then", link.before) for link in _links(plan, chain, language)]


def backwards_lines(plan: Plan, chain: Chain, language: str = "sv") -> list[str]:
    """The same from the end: what is asked about, what makes it so, and what makes that so."""
    links = list(_links(plan, chain, language))[::-1]
    return [_sentence(link, "step", told) for link, told in zip(links, (None, *chain[::-1]), strict=False)]


def step_text(plan: Plan, step: Step, before: Step | None, language: str = "sv") -> str:
    """Why the point of a step lies no earlier (or no later): a reason without its end, the lost days with it.

    `before` is the step that it follows from, None for the beginning of a chain.
    """
    link, told = Link(plan, step, before, words(language).grammar), words(language)
    lost = _lost(link, told)
    return told.labels["step and"].format(reason=_reason(link, told), lost=lost) if lost else _reason(link, told)


def shortage_text(plan: Plan, conflict: Conflict, language: str = "sv") -> str:
    """`”A” kan ligga tidigast onsdag 7 juni men måste ligga senast fredag 2 juni 2023`, without its end."""
    told, least, most = words(language), conflict.earliest[-1], conflict.latest[-1]
    link = Link(plan, most, None, told.grammar)
    days = {"least": link.day(least.day), "most": told.grammar.day(most.day)}
    return told.labels["step both"].format(
        title=link.title(most.point), verb=_verb(link, most.point, told), **days
    )


def _links(plan: Plan, chain: Chain, language: str) -> Iterator[Link]:
    grammar = words(language).grammar
    for before, step in pairwise((None, *chain)):
        if step is not None:
            yield Link(plan, step, before, grammar)


def _sentence(link: Link, form: str, beside: Step | None) -> str:
    """The step in a sentence; `beside` is the step that has just been told."""
    told, step = words(link.grammar.language), link.step
    side = "least" if step.least else "most"
    day, lost = told.grammar.day(step.day, None if beside is None else beside.day), _lost(link, told)
    if link.before is None and step.requirement is not None:
        demand = capital(_reason(link, told))
        if not lost and told.grammar.day(step.day) in demand:
            return told.labels["step only"].format(demand=demand)
        told_lost = told.labels["step for"].format(lost=lost) if lost else ""
        return told.labels[f"step gives {side}"].format(demand=demand, day=day, lost=told_lost)
    reason = step_text(link.plan, step, link.before, told.grammar.language)
    label = f"{form if link.before else 'step'} {side}"
    title, verb = link.title(step.point), _verb(link, step.point, told)
    return capital(told.labels[label].format(title=title, verb=verb, day=day, reason=reason))


def _reason(link: Link, told: Words) -> str:
    """What the requirement makes of the step before, or (at the beginning) what it demands."""
    requirement = link.step.requirement
    if requirement is None:
        return told.ties[""](link)
    if link.before is None:
        return told.demands[requirement.rule](link.case)
    return told.ties.get(requirement.rule, told.ties["other"])(link)


def _lost(link: Link, told: Words) -> str:
    """`helgen 3–4 juni kostar 2 dagar`; empty if no day is lost."""
    if not link.step.skipped:
        return ""
    days = told.grammar.listed((_days(link, skipped, told) for skipped in link.step.skipped), most=_MOST_LOST)
    return told.labels["step costs"].format(days=days, count=told.grammar.count(link.cost))


def _days(link: Link, skipped: Skipped, told: Words) -> str:
    code = skipped.requirement.rule
    if code in told.lost:
        return told.lost[code](link, skipped)
    return told.labels["step rule days"].format(rule=told.rules.get(code, code), days=link.span(skipped))


def _verb(link: Link, point: Point, told: Words) -> str:
    if not link.is_long(point):
        return told.labels["step be"]
    return told.labels["step end" if point.last else "step begin"]
