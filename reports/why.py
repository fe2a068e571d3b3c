"""Why an activity lies where it lies: the chains of rules that hold it from both sides, and its slack."""

from typing import TYPE_CHECKING

from plans.plan import Plan
from reports.conflicts import conflict_lines
from reports.languages import words
from reports.moving import title_text
from reports.paragraphs import INDENT, wrapped
from reports.steps import backwards_lines
from reports.words import Words
from solver.explained import Chain
from solver.windows import Window

if TYPE_CHECKING:
    from scenarios.why import Reason, Why

_DEEPER = 2 * INDENT


def why_text(plan: Plan, why: "Why", language: str = "sv", width: int = 100) -> str:
    """Where it is; then how far it can go while all others stay, and if they may move, and what hinders more.

    Or why it can be nowhere at all.
    """
    told, slot = words(language), plan.schedule.get(why.activity)
    title = title_text(plan, why.activity, told)
    stated = told.labels["why undated"] if slot is None else told.labels["why dated"]
    day = "" if slot is None else told.grammar.span(slot.start, slot.end)
    parts = [wrapped(stated.format(title=title, day=day), "", width)]
    if why.conflict is not None:
        parts.append(wrapped(f"{told.labels['why not free']} {told.labels['why conflict']}", "", width))
        parts.append(conflict_lines(plan, why.conflict, told, width))
        return "\n\n".join("\n".join(part) for part in parts) + "\n"
    for name, reason in (("alone", why.alone), ("free", why.free)):
        parts.append(_reason(plan, name, reason, told, width))
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def _reason(plan: Plan, name: str, reason: "Reason | None", told: Words, width: int) -> list[str]:
    if reason is None:
        return wrapped(told.labels[f"why not {name}"], "", width)
    lines = wrapped(_window_text(name, reason.window, told), "", width)
    lines += _held(plan, reason.earliest, reason.window, told, width, least=True)
    return lines + _held(plan, reason.latest, reason.window, told, width, least=False)


def _window_text(name: str, window: Window, told: Words) -> str:
    """`Medan allt annat ligger kvar kan den ligga tidigast … och senast …. Spelrummet är 4 dagar: …`"""
    labels, day = told.labels, told.grammar.day
    first, last = day(window.earliest, window.latest), day(window.latest)
    parts = [labels[f"why {name} fast"].format(last)]
    if window.slack:
        parts = [labels[f"why {name}"].format(earliest=first, latest=last), _slack(window, told)]
    return " ".join(parts if window.proven else [*parts, labels["why unproven"]])


def _slack(window: Window, told: Words) -> str:
    """`Spelrummet är 11 dagar: 6 bakåt och 5 framåt.`"""
    count = told.grammar.count(window.slack)
    if window.date is None or not window.earliest <= window.date <= window.latest:
        return told.labels["why slack"].format(count)
    before, after = (window.date - window.earliest).days, (window.latest - window.date).days
    return told.labels["why slack both"].format(count, before=before, after=after)


def _held(plan: Plan, chain: Chain, window: Window, told: Words, width: int, *, least: bool) -> list[str]:
    side, day = ("least", window.earliest) if least else ("most", window.latest)
    lines = wrapped(f"{told.labels[f'why {side}'].format(told.grammar.day(day))}:", INDENT, width)
    if not chain:
        return [*lines, *wrapped(told.labels[f"why nothing {side}"], _DEEPER, width)]
    if chain[-1].day != day:
        lines += wrapped(told.labels["why clash"].format(told.grammar.day(chain[-1].day, day)), _DEEPER, width)
    sentences = backwards_lines(plan, chain, told.grammar.language)
    return lines + [line for sentence in sentences for line in wrapped(sentence, _DEEPER, width)]
