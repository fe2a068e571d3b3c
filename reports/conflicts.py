"""Why something cannot be done: the demands that cannot hold together, and how the days are counted."""

from collections.abc import Sequence

from constraints.shapes import Requirement
from plans.plan import Plan
from reports.namedays import with_names
from reports.paragraphs import INDENT, wrapped
from reports.sentences import requirement_text
from reports.steps import chain_lines, shortage_text
from reports.words import Words
from solver.explained import Chain, Conflict


def demand_lines(plan: Plan, requirements: Sequence[Requirement], told: Words, width: int) -> list[str]:
    """The demands, numbered, each with its rule and law."""
    lines: list[str] = []
    for n, requirement in enumerate(with_names(requirements), 1):
        law = f" {requirement.law}" if requirement.law else ""
        text = f"{requirement_text(plan, requirement, told.grammar.language)}. [{requirement.rule}]{law}"
        lines += wrapped(text, f"{n:>4}. ", width)
    return lines


def conflict_lines(plan: Plan, conflict: Conflict, told: Words, width: int) -> list[str]:
    """The demands, whether they are the fewest, and day by day what each makes of the one before."""
    note = told.labels["minimal" if conflict.minimal else "conflict perhaps"]
    lines = [*demand_lines(plan, conflict.requirements, told, width), "", *wrapped(note, "", width)]
    counted = _counted(plan, conflict, told, width)
    return [*lines, "", *counted] if counted else lines


def _counted(plan: Plan, conflict: Conflict, told: Words, width: int) -> list[str]:
    """How the days are counted; nothing where the demands are about one activity's own days, and say it all."""
    labels = told.labels
    if not (conflict.earliest and conflict.latest):
        return wrapped(labels["conflict clash"], "", width)
    if conflict.short_by is None:
        return []
    lines = [f"{labels['conflict counted']}:", *_chain(plan, conflict.latest, told, width)]
    lines += [f"{labels['conflict but']}:", *_chain(plan, conflict.earliest, told, width)]
    text = shortage_text(plan, conflict, told.grammar.language)
    text = labels["conflict short"].format(told.grammar.count(conflict.short_by), text)
    return [*lines, *wrapped(text, "", width)]


def _chain(plan: Plan, chain: Chain, told: Words, width: int) -> list[str]:
    sentences = chain_lines(plan, chain, told.grammar.language)
    return [line for sentence in sentences for line in wrapped(sentence, INDENT, width)]
