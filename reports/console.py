"""What a check found and what a solver proposes, as plain text for a terminal."""

from collections.abc import Iterator, Sequence

from constraints.check import Finding
from plans.files import PlanFile
from plans.plan import Plan
from plans.schedule import Schedule
from plans.severity import Severity
from reports import dates
from reports.conflicts import demand_lines
from reports.exceptions import allowed_text
from reports.languages import words
from reports.moving import move_text, placing_text, series_text
from reports.openquestions import question_lines
from reports.paragraphs import INDENT, apart, counted, findings_lines, wrapped
from reports.sentences import level_name
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
    lines += apart(question_lines(file.plan, language, width))
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
        note = told.labels["minimal" if answer.minimal else "not minimal"]
        demands = demand_lines(file.plan, answer.conflict, told, width)
        lines += ["", *demands, "", *wrapped(note, "", width)]
    if answer.schedule is not None:
        lines += _changes_lines(file.plan, answer.schedule, told, width)
        lines += ["", f"{told.labels['measures']}:", *(INDENT + _level(level, told) for level in answer.levels)]
        lines += ["", *_left_lines(file, findings_left, told, width)]
    lines += apart(question_lines(file.plan, language, width))
    lines += ["", told.labels["seconds"].format(*map(told.grammar.number, (spent.build, spent.solve)))]
    return "\n".join(lines) + "\n"


def _changes_lines(plan: Plan, schedule: Schedule, told: Words, width: int) -> list[str]:
    changed = [key for key in plan.activities if dates.moved(schedule.get(key), plan.schedule.get(key))]
    moved = [key for key in changed if key in plan.schedule and key in schedule]
    placed = [key for key in changed if key not in plan.schedule and key in schedule]
    lines = ["", f"{told.labels['moved'].format(len(moved))}:"] if moved else ["", told.labels["nothing moves"]]
    for key in moved:
        lines += wrapped(move_text(plan, key, plan.schedule[key], schedule[key], told), _BULLET, width)
    if placed:
        lines += ["", f"{told.labels['placed'].format(len(placed))}:"]
    for text in _placed_texts(plan, placed, schedule, told):
        lines += wrapped(text, _BULLET, width)
    return lines


def _placed_texts(plan: Plan, placed: Sequence[str], schedule: Schedule, told: Words) -> Iterator[str]:
    """A text for each row that gets a day, and one for all the meetings of a series that do."""
    rows = set(plan.rows)
    yield from (placing_text(plan, key, schedule[key], told) for key in placed if key in rows)
    for name, keys in plan.meetings.items():
        days = [schedule[key].start for key in keys if key in placed]
        if days:
            yield series_text(plan, name, days, told)


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
