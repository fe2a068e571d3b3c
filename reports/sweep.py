"""What came of a sweep, as plain text: how many can be done, at what price, and what is in the way."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from plans.faults import PlanError
from plans.plan import Plan
from reports.grammar import sentence
from reports.languages import words
from reports.paragraphs import INDENT, wrapped
from reports.problems import problems_text
from reports.sentences import rule_name
from reports.titles import short_title
from reports.words import Words
from scenarios.sweeps.row import Row
from scenarios.wrong import WrongAnswer

FEW = 5
"""How many questions or requirements are named under a heading."""

_BULLET = f"{INDENT}– "
_STATES = {
    "optimal": "feasible",
    "feasible": "feasible",
    "infeasible": "infeasible",
    "unknown": "unknown",
    "error": "errors",
}


def sweep_text(plan: Plan | None, rows: Sequence[Row], language: str = "sv", width: int = 100) -> str:
    """A line of numbers, the cheapest and the dearest questions, what was in the way and what went wrong.

    Without a plan (in a sweep over many) activities are called by their ids.
    """
    told = words(language)
    priced = sorted((row for row in rows if row.feasible), key=_price)
    dearest = [row for row in reversed(priced[FEW:]) if _price(row) > _price(priced[0])][:FEW]
    groups = {
        "sweep cheapest": [f"{row.question}: {_price_text(row, told)}" for row in priced[:FEW]],
        "sweep dearest": [f"{row.question}: {_price_text(row, told)}" for row in dearest],
        "sweep in the way": _in_the_way(plan, rows, told),
        "sweep failed": _failed(rows, told),
    }
    lines = wrapped(_numbers(rows, told), "", width)
    for label, items in groups.items():
        if items:
            lines += ["", f"{told.labels[label]}:"]
            lines += [line for item in items for line in wrapped(item, _BULLET, width)]
    return "\n".join(lines) + "\n"


def stopping_text(language: str = "sv") -> str:
    """What is said after the first Ctrl-C."""
    return words(language).labels["sweep stopping"]


def stopped_text(done: int, total: int, journal: Path, language: str = "sv") -> str:
    """How far a stopped sweep came, where that is, and how to go on."""
    return words(language).labels["sweep stopped"].format(done=done, total=total, path=journal)


def error_text(error: Exception, language: str = "sv") -> str:
    """Why a question has no answer, on one line; the first of several things that are wrong with a file."""
    told = words(language)
    if isinstance(error, PlanError):
        first, *others = problems_text(error, language)
        return f"{first} ({told.labels['sweep more'].format(len(others))})" if others else first
    if isinstance(error, WrongAnswer):
        return sentence(told.labels["sweep refused"])
    return f"{type(error).__name__}: {error}"


def _numbers(rows: Sequence[Row], told: Words) -> str:
    """`327 frågor: 211 går och 116 går inte.`"""
    counts = Counter(_STATES[row.status] for row in rows)
    label = told.labels["sweep question" if len(rows) == 1 else "sweep questions"].format(len(rows))
    states = [state for state in dict.fromkeys(_STATES.values()) if counts[state]]
    parts = [told.labels[f"sweep {state}"].format(counts[state]) for state in states]
    return f"{label}: {told.grammar.listed(parts)}."


def _price(row: Row) -> tuple[int, int]:
    return row.moved or 0, row.total_days or 0


def _price_text(row: Row, told: Words) -> str:
    """`2 flyttar, 9 dagar i allt, 1 ny varning`."""
    moved, days = _price(row)
    label = "sweep nothing moves" if moved == 0 else "sweep move" if moved == 1 else "sweep moves"
    parts = [told.labels[label].format(moved, days=told.grammar.count(days))]
    for number, what in ((row.new_blocking, "blocking"), (row.new_warnings, "warning")):
        if number:
            parts.append(told.labels[f"sweep {what}" if number == 1 else f"sweep {what}s"].format(number))
    return ", ".join(parts)


def _in_the_way(plan: Plan | None, rows: Sequence[Row], told: Words) -> list[str]:
    found = Counter((row.conflict_rule, row.conflict_activities or "") for row in rows if row.conflict_rule)
    lines = []
    for (code, activities), number in found.most_common(FEW):
        label = told.labels["sweep question" if number == 1 else "sweep questions"].format(number)
        lines.append(f"{label}: {_requirement(plan, str(code), activities, told)}")
    return lines


def _requirement(plan: Plan | None, code: str, activities: str, told: Words) -> str:
    """`Ordning och avstånd [precedence]: ”A” och ”B”`."""
    keys = [key for key in activities.split(", ") if key]
    known = plan.activities if plan is not None else {}
    titles = [told.grammar.quoted(short_title(plan, key)) if plan and key in known else key for key in keys]
    named = told.grammar.listed(titles)
    if code not in told.rules:
        return told.labels["sweep asked"].format(titles=named)
    text = told.labels["sweep rule"].format(rule=rule_name(code, told.grammar.language), code=code, titles=named)
    return text.removesuffix(": ")


def _failed(rows: Sequence[Row], told: Words) -> list[str]:
    errors = [f"{row.question}: {row.error}" for row in rows if row.status == "error"]
    more = [told.labels["sweep more"].format(len(errors) - FEW)] if len(errors) > FEW else []
    return errors[:FEW] + more
