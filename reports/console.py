"""What a check found and what a solver proposes, as plain text for a terminal."""

from collections.abc import Sequence
from datetime import date

from constraints.check import Finding
from plans.files import PlanFile
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from plans.severity import Severity
from reports import dates
from reports.exceptions import allowed_text
from reports.languages import words
from reports.paragraphs import INDENT, counted, findings_lines, wrapped
from reports.sentences import level_name, requirement_text
from reports.titles import short_title
from reports.words import Words
from solver.answer import Answer, Level, Status

_BULLET = f"{INDENT}– "
_GROUPS = {
    Severity.BLOCK: "blocks",
    Severity.WARN: "warns",
    Severity.QUESTION: "questions",
    Severity.INFO: "infos",
}


def check_text(
    file: PlanFile,
    findings: Sequence[Finding],
    allowed: Sequence[Finding],
    language: str = "sv",
    width: int = 100,
) -> str:
    """How much was found, then all of it with the gravest first and each group by day, then what is allowed."""
    told = words(language)
    lines = wrapped(summary_text(file, findings, language), "", width)
    for severity, label in _GROUPS.items():
        group = [finding for finding in findings if finding.severity is severity]
        if group:
            lines += [
                "",
                f"{told.labels[label]} ({len(group)})",
                "",
                *findings_lines(file, group, language, width),
            ]
    if allowed:
        lines += ["", *wrapped(allowed_text(file.plan, allowed, language), "", width)]
    return "\n".join(lines) + "\n"


def summary_text(file: PlanFile, findings: Sequence[Finding], language: str = "sv") -> str:
    """`52 aktiviteter, 1 blockerar, 7 varningar.`"""
    told = words(language)
    found = ", ".join(counted(findings, language)) or told.labels["nothing"]
    number = len(file.plan.activities)
    activities = told.labels["activity"] if number == 1 else told.labels["activities"].format(number)
    return f"{activities}, {found}."


def proposal_text(
    file: PlanFile,
    answer: Answer,
    findings_left: Sequence[Finding],
    language: str = "sv",
    width: int = 100,
) -> str:
    """How sure the answer is, what moves and what gets a day, what it is worth and what is left to settle."""
    told, spent = words(language), answer.seconds
    lines = wrapped(told.labels[answer.status.value], "", width)
    if answer.status is Status.INFEASIBLE:
        lines += ["", *_conflict_lines(file.plan, answer, told, width)]
    if answer.schedule is not None:
        lines += _changes_lines(file.plan, answer.schedule, told, width)
        lines += ["", f"{told.labels['measures']}:", *(INDENT + _level(level, told) for level in answer.levels)]
        lines += ["", *_left_lines(file, findings_left, told, width)]
    lines += ["", told.labels["seconds"].format(*map(told.grammar.number, (spent.build, spent.solve)))]
    return "\n".join(lines) + "\n"


def _conflict_lines(plan: Plan, answer: Answer, told: Words, width: int) -> list[str]:
    lines: list[str] = []
    for n, requirement in enumerate(answer.conflict, 1):
        law = f" {requirement.law}" if requirement.law else ""
        text = f"{requirement_text(plan, requirement, told.grammar.language)}. [{requirement.rule}]{law}"
        lines += wrapped(text, f"{n:>4}. ", width)
    note = told.labels["minimal" if answer.minimal else "not minimal"]
    return [*lines, "", *wrapped(note, "", width)]


def _changes_lines(plan: Plan, schedule: Schedule, told: Words, width: int) -> list[str]:
    changed = [key for key in plan.activities if dates.moved(schedule.get(key), plan.schedule.get(key))]
    moved = [key for key in changed if key in plan.schedule and key in schedule]
    placed = [key for key in changed if key not in plan.schedule and key in schedule]
    lines = ["", f"{told.labels['moved'].format(len(moved))}:"] if moved else ["", told.labels["nothing moves"]]
    for key in moved:
        lines += wrapped(_move(plan, key, schedule[key], told), _BULLET, width)
    if placed:
        lines += ["", f"{told.labels['placed'].format(len(placed))}:"]
    for key in placed:
        lines += wrapped(_placing(plan, key, schedule[key], told), _BULLET, width)
    return lines


def _move(plan: Plan, key: str, new: Slot, told: Words) -> str:
    """`”A”: fredag 27 maj → torsdag 26 maj 2016 (en dag tidigare)`."""
    old = plan.schedule[key]
    grammar = told.grammar
    begin, end = (new.start - old.start).days, (new.end - old.end).days
    if begin == end:
        by = _off(begin, told)
    else:
        parts = [told.labels["begins"].format(_off(begin, told))] if begin else []
        parts += [told.labels["ends"].format(_off(end, told))] if end else []
        by = ", ".join(parts)
    return f"{_title(plan, key, told)}: {_days(old, told, new.start)} → {grammar.span(new.start, new.end)} ({by})"


def _placing(plan: Plan, key: str, new: Slot, told: Words) -> str:
    """`”A”: december 2015 → måndag 7 december 2015`."""
    activity = plan.activities[key]
    known = activity.date or activity.between
    before = told.labels["no day"] if known is None else told.grammar.when(known)
    return f"{_title(plan, key, told)}: {before} → {told.grammar.span(new.start, new.end)}"


def _title(plan: Plan, key: str, told: Words) -> str:
    return told.grammar.quoted(short_title(plan, key))


def _days(slot: Slot, told: Words, beside: date) -> str:
    return told.grammar.span(slot.start, slot.end, beside)


def _off(days: int, told: Words) -> str:
    return told.labels["earlier" if days < 0 else "later"].format(told.grammar.count(abs(days)))


def _level(level: Level, told: Words) -> str:
    name = level_name(level.name, told.grammar.language)
    label = told.labels["proven" if level.proven else "unproven"]
    return label.format(name=name, value=level.value, bound=level.bound)


def _left_lines(file: PlanFile, left: Sequence[Finding], told: Words, width: int) -> list[str]:
    grave = [finding for finding in left if finding.severity in (Severity.BLOCK, Severity.WARN)]
    rest = [finding for finding in left if finding not in grave]
    language = told.grammar.language
    lines = [told.labels["none left"]]
    if grave:
        lines = [f"{told.labels['left'].format(told.grammar.listed(counted(grave, language)))}:"]
        lines += findings_lines(file, grave, language, width)
    if rest:
        lines += wrapped(told.labels["also left"].format(told.grammar.listed(counted(rest, language))), "", width)
    return lines
