"""The answer to a what-if, as plain text: what must move and how sure that is, or why it cannot be."""

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from plans.activity import Status as Firmness
from plans.files import PlanFile
from reports.aftermath import new_lines, old_lines
from reports.asking import asked_texts
from reports.choices import alternative_lines, repair_lines, trade_lines
from reports.conflicts import conflict_lines
from reports.languages import words
from reports.moving import title_text
from reports.openquestions import question_lines
from reports.paragraphs import INDENT, wrapped
from reports.prices import changed_text
from reports.proof import proof_sentences
from reports.words import Words
from scenarios.moves import Move
from solver.answer import Status

if TYPE_CHECKING:
    from scenarios.whatif import WhatIf

_BULLET = f"{INDENT}– "


def whatif_text(
    file: PlanFile, found: "WhatIf", language: str = "sv", width: int = 100, *, alternatives: int = 0
) -> str:
    """What was asked, the answer and its proof, what else could be done, and what it means for the rules.

    `alternatives` is how many were asked for: that there are none is said.
    """
    told = words(language)
    if found.answer.status is Status.INFEASIBLE:
        parts = _impossible(found, told, width)
    elif found.answer.schedule is None:
        parts = iter([wrapped(told.labels["what-if unknown"], "", width)])
    else:
        parts = _possible(file, found, told, width)
        if alternatives and not found.alternatives:
            parts = chain(parts, [wrapped(told.labels["what-if no others"], "", width)])
    took = told.labels["answer took"].format(seconds_text(found.answer.seconds.total, told))
    told_parts = [_question(found, told, width), *parts, question_lines(found.plan, language, width), [took]]
    return "\n\n".join("\n".join(part) for part in told_parts if part) + "\n"


def seconds_text(seconds: float, told: Words) -> str:
    """`12 ms`, `1,52 s`."""
    if seconds < 0.001:
        return told.labels["no millisecond"]
    if seconds < 1:
        return told.labels["milliseconds"].format(round(seconds * 1000))
    return told.labels["seconds of"].format(told.grammar.number(seconds))


def _question(found: "WhatIf", told: Words, width: int) -> list[str]:
    texts = asked_texts(found, told.grammar.language)
    if not texts:
        return [told.labels["what-if nothing"]]
    return [f"{told.labels['what-if']}:", *(line for text in texts for line in wrapped(text, _BULLET, width))]


def _possible(file: PlanFile, found: "WhatIf", told: Words, width: int) -> Iterator[list[str]]:
    yield _moves(found, told, width)
    yield _placed(found, told, width)
    yield _past(found, told, width)
    yield _late_calls(found, told, width)
    yield wrapped(" ".join(proof_sentences(found, told)), "", width)
    yield trade_lines(found, told, width)
    yield new_lines(file, found, told, width)
    yield old_lines(found, told, width)
    yield alternative_lines(found, told, width)


def _impossible(found: "WhatIf", told: Words, width: int) -> Iterator[list[str]]:
    label = "what-if impossible" if found.conflicts else "what-if no way"
    yield wrapped(told.labels[label] + (":" if found.conflicts else ""), "", width)
    for conflict in found.conflicts[:1]:
        yield conflict_lines(found.plan, conflict, told, width)
    yield repair_lines(found, told, width)
    for n, conflict in enumerate(found.conflicts[1:], 2):
        yield wrapped(f"{told.labels['conflict also'].format(n)}:", "", width)
        yield conflict_lines(found.plan, conflict, told, width)


def _moves(found: "WhatIf", told: Words, width: int) -> list[str]:
    """What else moves than what was asked for."""
    others = [move for move in found.moves if move.before and move.activity not in found.asked]
    if not others:
        return wrapped(told.labels["what-if free"], "", width)
    label = "what-if moves" if found.asked else "what-if moves alone"
    head = told.labels[f"{label} one" if len(others) == 1 else label].format(len(others))
    lines = wrapped(f"{head}:", "", width)
    return lines + [line for move in others for line in wrapped(_move(found, move, told), _BULLET, width)]


def _move(found: "WhatIf", move: Move, told: Words) -> str:
    """The move, and how firm its day was."""
    text = changed_text(found.plan, move, told)
    activity = found.base.activities.get(move.activity)
    label = {Firmness.CALLED: "what-if called", Firmness.DECIDED: "what-if decided"}
    firm = label.get(activity.status) if activity else None
    return told.labels[firm].format(text) if firm else text


def _placed(found: "WhatIf", told: Words, width: int) -> list[str]:
    placed = [move for move in found.moves if move.before is None]
    if not placed:
        return []
    lines = [f"{told.labels['placed'].format(len(placed))}:"]
    return lines + [line for m in placed for line in wrapped(changed_text(found.plan, m, told), _BULLET, width)]


def _past(found: "WhatIf", told: Words, width: int) -> list[str]:
    """That what was asked for is on days that have passed."""
    if not (found.past and found.not_before):
        return []
    titles = told.grammar.listed(title_text(found.plan, move.activity, told) for move in found.past)
    label = told.labels["what-if past one" if len(found.past) == 1 else "what-if past"]
    return wrapped(label.format(titles=titles, today=told.grammar.day(found.not_before)), "", width)


def _late_calls(found: "WhatIf", told: Words, width: int) -> list[str]:
    """That what moves is so near that its summons cannot go out in time."""
    lines: list[str] = []
    for move, by in found.late_calls:
        day = move.after.start
        facts = {"title": title_text(found.plan, move.activity, told), "day": told.grammar.day(day)}
        facts |= {"by": told.grammar.day(by, day), "days": told.grammar.count((day - by).days)}
        lines += wrapped(told.labels["what-if late call"].format(**facts), "", width)
    return lines
