"""Plans and scenarios side by side, as plain text: what moved, by how much, what breaks and what it is worth."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from plans.schedule import Slot
from plans.severity import Severity
from reports.columns import table_lines, table_width
from reports.differing import COUNTED, Difference, counts, differing, level_names, moves, title
from reports.languages import words
from reports.moving import by_text
from reports.paragraphs import INDENT, wrapped
from reports.sentences import level_name
from reports.titles import one_line
from reports.words import Words
from scenarios.rolling.years import main_year

if TYPE_CHECKING:
    from scenarios.compare import Compared, Comparison

NONE = "–"
_GROUPS = {
    Severity.BLOCK: "blocks",
    Severity.WARN: "warns",
    Severity.QUESTION: "questions",
    Severity.INFO: "infos",
}


def comparison_text(comparison: "Comparison", language: str = "sv", width: int = 100) -> str:
    """Which plans, the activities that differ (the others are only counted), and what each plan comes to."""
    told, found = words(language), differing(comparison)
    other = [wrapped(years, "", width)] if (years := years_text(comparison, language)) else []
    parts = [*other, _names(comparison, told, width), wrapped(summary_text(comparison, language), "", width)]
    if found:
        parts.append(_differences(comparison, found, told, width))
    parts.append(_outcome(comparison, told, width))
    return "\n\n".join("\n".join(part) for part in parts) + "\n"


def summary_text(comparison: "Comparison", language: str = "sv") -> str:
    """`4 aktiviteter skiljer sig. 48 är lika i alla och utelämnade.`"""
    labels, found = words(language).labels, len(differing(comparison))
    same = len(comparison.activities) - found
    if not found:
        return labels["compare same"].format(same)
    told = labels["compare one differs" if found == 1 else "compare differ"].format(found)
    left_out = labels["compare one left out" if same == 1 else "compare left out"].format(same)
    return f"{told} {left_out}" if same else told


def years_text(comparison: "Comparison", language: str = "sv") -> str:
    """`Planerna är för olika år (A 2024 och B 2025): …`; empty where all are for the same year."""
    told, year = words(language), main_year(comparison.compared[0].plan)
    if not any(one.years for one in comparison.compared):
        return ""
    each = [f"{letter(at)} {year + one.years}" for at, one in enumerate(comparison.compared)]
    return told.labels["compare years"].format(told.grammar.listed(each))


def title_text(comparison: "Comparison", language: str = "sv") -> str:
    """`Mål och budget 2024: 3 planer jämförda`."""
    number, plan = len(comparison.compared), comparison.compared[0].plan
    return words(language).labels["compare title"].format(title=one_line(plan.title), number=number)


def letter(at: int) -> str:
    """`A` for the first plan, `B` for the next, `AA` after `Z`."""
    return (letter(at // 26 - 1) if at > 25 else "") + chr(ord("A") + at % 26)


def slot_text(slot: Slot | None) -> str:
    """`2023-06-12`, `2023-06-22–2023-10-05`; `–` for no day."""
    if slot is None:
        return NONE
    text = slot.start.isoformat()
    return text if slot.end == slot.start else f"{text}–{slot.end.isoformat()}"


def outcome_rows(comparison: "Comparison", language: str) -> list[tuple[str, ...]]:
    """What each plan comes to: moves from the first, their days, findings by severity, levels."""
    labels, compared = words(language).labels, comparison.compared
    rows = [(labels["compare feasible"], *(_verdict(one, language) for one in compared))]
    found = [moves(comparison, at) for at in range(len(compared))]
    rows.append((labels["compare moved"], *(str(len(days)) for days in found)))
    rows.append((labels["compare days"], *(str(sum(map(abs, days))) for days in found)))
    for n, severity in enumerate(COUNTED):
        rows.append((labels[_GROUPS[severity]], *(str(counts(one)[n]) for one in compared)))
    for name in level_names(comparison):
        rows.append((level_text(name, language), *(_level(one, name) for one in compared)))
    return rows


def level_text(name: str, language: str) -> str:
    """`Mått: flyttade kallade`."""
    return words(language).labels["compare level"].format(level_name(name, language))


def _verdict(one: "Compared", language: str) -> str:
    return words(language).labels["compare can" if one.feasible else "compare cannot"]


def _level(one: "Compared", name: str) -> str:
    level = next((level for level in one.levels if level.name == name), None)
    if level is None:
        return NONE
    return str(level.value) if level.proven else f"{level.bound}–{level.value}"


def _names(comparison: "Comparison", told: Words, width: int) -> list[str]:
    label = told.labels["compare first"]
    names = [f"{one.name} {label}" if at == 0 else one.name for at, one in enumerate(comparison.compared)]
    return [line for at, name in enumerate(names) for line in wrapped(name, f"{INDENT}{letter(at)}  ", width)]


def _differences(comparison: "Comparison", found: Sequence[Difference], told: Words, width: int) -> list[str]:
    """A table where there is room for it, otherwise a few lines for each activity."""
    plans = range(len(comparison.compared))
    head = [told.labels["window activity"], *map(letter, plans)]
    rows = [(title(comparison, row.activity), *(_cell(row, at) for at in plans)) for row in found]
    if table_width(head, rows) <= width:
        return table_lines(head, rows, width)
    lines: list[str] = []
    for row in found:
        lines += wrapped(told.grammar.quoted(title(comparison, row.activity)), "", width)
        lines += [line for at in plans for line in wrapped(_said(row, at, told), f"{INDENT}{letter(at)}  ", width)]
    return lines


def _cell(row: Difference, at: int) -> str:
    """`2023-06-12 −7`; `=` for the same days as in the first plan."""
    if at == 0:
        return slot_text(row.slots[0])
    if not row.moved(at):
        return "="
    return f"{slot_text(row.slots[at])} {signed(row, at)}".rstrip()


def signed(row: Difference, at: int) -> str:
    """How many days later: `+5`, `−7`, `0/+1` where only the end moves; empty where that is no number."""
    begin, end = row.days(at), row.ends(at)
    if begin is None or end is None:
        return ""
    parts = [begin] if begin == end else [begin, end]
    return "/".join(f"{days:+d}" if days else "0" for days in parts).replace("-", "−")


def _said(row: Difference, at: int, told: Words) -> str:
    slot, first = row.slots[at], row.firsts[at]
    if slot is None:
        return told.labels["no day"]
    text = told.grammar.span(slot.start, slot.end)
    return f"{text} ({by_text(first, slot, told)})" if first is not None and row.moved(at) else text


def _outcome(comparison: "Comparison", told: Words, width: int) -> list[str]:
    head = ["", *(letter(at) for at in range(len(comparison.compared)))]
    rows = outcome_rows(comparison, told.grammar.language)
    return table_lines(head, rows, width, right=range(1, len(head)))
