"""The plan as plain tables of words, the document's own first: what Excel, Word and PDF write alike."""

from dataclasses import dataclass
from datetime import date

from plans.clock import ALL_DAY
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from reports import dates

_WORDS = {
    "sv": {
        "goals": "Mål",
        "was": "Var {day}",
        "was_months": "Var: {day} (månad)",
        "was_none": "Hade inget datum",
        "none": "inget datum",
    },
    "en": {
        "goals": "Goals",
        "was": "Was {day}",
        "was_months": "Was: {day} (month)",
        "was_none": "Had no date",
        "none": "no date",
    },
}
_COLUMNS = {
    "sv": ("Datum", "Aktivitet", "Deltagare", "Kommentar"),
    "en": ("Date", "Activity", "Participants", "Comment"),
}
_PHASE_COLUMNS = {"sv": ("Fas", "Tid"), "en": ("Phase", "Time")}
_CHANGE_COLUMNS = {"sv": ("Aktivitet", "Från", "Till", "Dagar"), "en": ("Activity", "From", "To", "Days")}


Cell = str | int | date
"""What stands in a table: a text, a number of days, a day."""


@dataclass(frozen=True)
class Table:
    """A header and rows of as many cells; a number in a cell is a number of days."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True)
class Row:
    """An activity's cells in the order of the columns; `was` says what its date was, if that has changed."""

    key: str
    cells: tuple[str, ...]
    was: str | None


@dataclass(frozen=True)
class PlanTable:
    """The document's table with the schedule's dates; `date` is the number of the date's column, from 0."""

    columns: tuple[str, ...]
    date: int
    rows: tuple[Row, ...]


def plan_table(
    plan: Plan, schedule: Schedule, *, before: Schedule | None = None, language: str = "sv"
) -> PlanTable:
    """The plan as its document shows it: the same columns, rows and words, and only changed dates anew.

    `before` is what a date must differ from to be marked as changed: the plan's own dates, unless given.
    """
    before = plan.schedule if before is None else before
    columns = plan.table.columns if plan.table else _COLUMNS[language]
    date = plan.table.date if plan.table else columns[0]
    rows = []
    for key in plan.activities:
        cells = _cells(plan, key, language) | {date: _date(plan, key, schedule, language)}
        new, old = schedule.get(key), before.get(key)
        was = _was(plan, key, new, old, language) if dates.changed(new, old) else None
        rows.append(Row(key, tuple(cells.get(column) or "" for column in columns), was))
    return PlanTable(columns, columns.index(date), tuple(rows))


def goals_table(plan: Plan, language: str) -> Table:
    """The goals, and who answers for each by role."""
    roles = tuple(dict.fromkeys(role for goal in plan.goals.values() for role in goal.people))
    rows = tuple(
        (goal.name, *(", ".join(plan.bodies[p].name for p in goal.people.get(role, ())) for role in roles))
        for goal in plan.goals.values()
    )
    return Table((_WORDS[language]["goals"], *roles), rows)


def phases_table(plan: Plan, language: str) -> Table:
    """The phases and their days."""
    rows = tuple((phase.name, dates.when(phase.days, language)) for phase in plan.phases.values())
    return Table(_PHASE_COLUMNS[language], rows)


def changes_table(plan: Plan, schedule: Schedule, before: Schedule, language: str) -> Table:
    """What has another date or time than before, with the calendar days it has moved (later is positive)."""
    none = _WORDS[language]["none"]
    rows: list[tuple[str | int, ...]] = []
    for key, activity in plan.activities.items():
        new, old = schedule.get(key), before.get(key)
        if dates.changed(new, old):
            months = dates.when(activity.date, language) if activity.date and not activity.date.exact else none
            timed = dates.other_hours(new, old)
            was = _slot_text(old, timed=timed, language=language) if old else months
            now = _slot_text(new, timed=timed, language=language) if new else none
            rows.append((activity.title, was, now, (new.start - old.start).days if new and old else ""))
    return Table(_CHANGE_COLUMNS[language], tuple(rows))


def _cells(plan: Plan, key: str, language: str) -> dict[str, str | None]:
    """The words of the document's row; a row that no document had is filled from what the plan knows."""
    activity = plan.activities[key]
    names = ", ".join(plan.bodies[code].name for code in plan.participants(key))
    if plan.table is None:
        return dict(zip(_COLUMNS[language], ("", activity.title, names, activity.note), strict=True))
    cells = {plan.table.title: activity.title} | activity.columns
    if not activity.columns and plan.table.participants:
        cells[plan.table.participants[0]] = names
    return cells


def _date(plan: Plan, key: str, schedule: Schedule, language: str) -> str:
    """The date as the document has it, unless the schedule says another."""
    activity, slot, stated = plan.activities[key], schedule.get(key), plan.schedule.get(key)
    if slot is None and stated is not None:
        return ""
    raw = activity.source.raw if activity.source else None
    if raw and not dates.changed(slot, stated):
        return raw
    if slot is not None:
        return _slot_text(
            slot, timed=activity.time is not None or dates.other_hours(slot, stated), language=language
        )
    return dates.when(activity.date, language) if activity.date is not None else ""


def _was(plan: Plan, key: str, new: Slot | None, old: Slot | None, language: str) -> str:
    words, stated = _WORDS[language], plan.activities[key].date
    if old is not None:
        return words["was"].format(day=_slot_text(old, timed=dates.other_hours(new, old), language=language))
    if stated is not None and not stated.exact:
        return words["was_months"].format(day=dates.when(stated, language))
    return words["was_none"]


def _slot_text(slot: Slot, *, timed: bool, language: str) -> str:
    text = dates.span(slot.start, slot.end, language)
    if not timed or slot.hours is None:
        return text
    hours = dates.hours(slot.hours, language)
    return f"{text} ({hours})" if slot.hours == ALL_DAY else f"{text}, {hours}"
