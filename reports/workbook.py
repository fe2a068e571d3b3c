"""The plan as the document's own table in Excel, with its goals, its phases and what has changed (.xlsx)."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from textwrap import wrap

from xlsxwriter import Workbook
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from plans.atomic import written_whole
from plans.clock import ALL_DAY
from plans.faults import PlanError
from plans.plan import Plan
from plans.schedule import Schedule, Slot
from reports import dates

_WORDS = {
    "sv": {
        "table": "Tidplan",
        "goals": "Mål",
        "phases": "Faser",
        "changes": "Ändringar",
        "was": "Var {day}",
        "was_months": "Var: {day} (månad)",
        "was_none": "Hade inget datum",
        "none": "inget datum",
        "page": "Sida &P av &N",
    },
    "en": {
        "table": "Time plan",
        "goals": "Goals",
        "phases": "Phases",
        "changes": "Changes",
        "was": "Was {day}",
        "was_months": "Was: {day} (month)",
        "was_none": "Had no date",
        "none": "no date",
        "page": "Page &P of &N",
    },
}
_COLUMNS = {
    "sv": ("Datum", "Aktivitet", "Deltagare", "Kommentar"),
    "en": ("Date", "Activity", "Participants", "Comment"),
}
_PHASE_COLUMNS = {"sv": ("Fas", "Tid"), "en": ("Phase", "Time")}
_CHANGE_COLUMNS = {"sv": ("Aktivitet", "Från", "Till", "Dagar"), "en": ("Activity", "From", "To", "Days")}

_ENDING = ".xlsx"
_BLUE, _ORANGE, _LINE = "#0b3d6e", "#fde3c8", "#c5ced8"
_SHORT, _LEAST, _PAGE_UNITS, _LETTERS = 24.0, 15.0, 152.0, 1.24
_MOST_IN_A_CELL = 32_767  # Excel's own limit
_CREATED = datetime(2000, 1, 1, tzinfo=UTC)  # a fixed moment, so that the same plan gives the same bytes


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


def write_workbook(
    plan: Plan, schedule: Schedule, target: Path, *, before: Schedule | None = None, language: str = "sv"
) -> None:
    """Write the plan with the schedule's dates; what differs from `before` (the plan's own dates) is marked.

    The same input gives the same bytes. Raises PlanError: `unknown_table_format` unless the target ends in
    .xlsx, or that the target cannot be written (it then stays as it was).
    """
    if target.suffix.lower() != _ENDING:
        raise PlanError.of_file(target, "unknown_table_format", known=_ENDING)
    before = plan.schedule if before is None else before
    content = BytesIO()
    with Workbook(content, {"in_memory": True}) as workbook:
        workbook.set_properties({"title": plan.title[:200], "created": _CREATED.replace(tzinfo=None)})
        sheets = _Sheets(workbook, plan.title, language)
        sheets.plan(plan_table(plan, schedule, before=before, language=language))
        if plan.goals:
            sheets.add("goals", *_goals(plan, language))
        if plan.phases:
            phases = [[p.name, dates.when(p.days, language)] for p in plan.phases.values()]
            sheets.add("phases", _PHASE_COLUMNS[language], phases)
        changes = _changes(plan, schedule, before, language)
        if changes:
            sheets.add("changes", _CHANGE_COLUMNS[language], changes)
    with written_whole(target) as temporary:
        temporary.write_bytes(content.getvalue())


def plan_table(
    plan: Plan, schedule: Schedule, *, before: Schedule | None = None, language: str = "sv"
) -> PlanTable:
    """The plan as its document shows it: the same columns, rows and words, and only changed dates anew."""
    before = plan.schedule if before is None else before
    columns = plan.table.columns if plan.table else _COLUMNS[language]
    rows = []
    for key in plan.activities:
        cells = _cells(plan, key, language) | {_date_column(plan, language): _date(plan, key, schedule, language)}
        was = _was(plan, key, before, language) if dates.moved(schedule.get(key), before.get(key)) else None
        rows.append(Row(key, tuple(cells.get(column) or "" for column in columns), was))
    return PlanTable(columns, columns.index(_date_column(plan, language)), tuple(rows))


def _date_column(plan: Plan, language: str) -> str:
    return plan.table.date if plan.table else _COLUMNS[language][0]


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
    if slot is not None and (dates.moved(slot, stated) or _other_hours(slot, stated)):
        return _slot_text(slot, timed=activity.time is not None, language=language)
    if slot is None and stated is not None:
        return ""
    if activity.source is not None and activity.source.raw:
        return activity.source.raw
    if slot is not None:
        return _slot_text(slot, timed=activity.time is not None, language=language)
    return dates.when(activity.date, language) if activity.date is not None else ""


def _other_hours(slot: Slot, stated: Slot | None) -> bool:
    return stated is not None and slot.hours is not None and slot.hours != stated.hours


def _slot_text(slot: Slot, *, timed: bool, language: str) -> str:
    text = dates.span(slot.start, slot.end, language)
    if not timed or slot.hours is None:
        return text
    hours = dates.hours(slot.hours, language)
    return f"{text} ({hours})" if slot.hours == ALL_DAY else f"{text}, {hours}"


def _was(plan: Plan, key: str, before: Schedule, language: str) -> str:
    words, old, stated = _WORDS[language], before.get(key), plan.activities[key].date
    if old is not None:
        return words["was"].format(day=dates.span(old.start, old.end, language))
    if stated is not None and not stated.exact:
        return words["was_months"].format(day=dates.when(stated, language))
    return words["was_none"]


def _goals(plan: Plan, language: str) -> tuple[list[str], list[list[str]]]:
    roles = list(dict.fromkeys(role for goal in plan.goals.values() for role in goal.people))
    rows = [
        [goal.name, *(", ".join(plan.bodies[p].name for p in goal.people.get(role, ())) for role in roles)]
        for goal in plan.goals.values()
    ]
    return [_WORDS[language]["goals"], *roles], rows


def _changes(plan: Plan, schedule: Schedule, before: Schedule, language: str) -> list[list[str | int]]:
    """What has another date than before, with the days it has moved (later is positive)."""
    rows: list[list[str | int]] = []
    for key, activity in plan.activities.items():
        new, old = schedule.get(key), before.get(key)
        if dates.moved(new, old):
            known = dates.when(activity.date, language) if activity.date and not activity.date.exact else ""
            texts = [dates.span(s.start, s.end, language) if s else "" for s in (old, new)]
            none = _WORDS[language]["none"]
            days = (new.start - old.start).days if new and old else ""
            rows.append([activity.title, texts[0] or known or none, texts[1] or none, days])
    return rows


class _Sheets:
    """Sheets of one look: dark header, wrapped text, as wide as its words, ready for printing on A4."""

    def __init__(self, workbook: Workbook, title: str, language: str) -> None:
        self._workbook, self._words = workbook, _WORDS[language]
        self._title = title[:100].replace("&", "&&")
        base = {"font_name": "Calibri", "font_size": 10, "text_wrap": True, "valign": "top", "border": 1}
        base |= {"border_color": _LINE}
        self._head = self._format(base, bold=True, font_color="white", bg_color=_BLUE, valign="vcenter")
        self._text = self._format(base)
        self._days = self._format(base, num_format="+0;−0;0")
        self._changed = self._format(base, bg_color=_ORANGE)

    def _format(self, base: dict[str, object], **more: object) -> Format:
        return self._workbook.add_format(base | more)

    def plan(self, table: PlanTable) -> None:
        """The document's table, its changed dates marked and commented."""
        sheet = self.add("table", table.columns, [row.cells for row in table.rows])
        for n, row in enumerate(table.rows, start=1):
            if row.was is not None:
                sheet.write_string(n, table.date, row.cells[table.date], self._changed)
                sheet.write_comment(n, table.date, row.was, {"x_scale": 1.5, "y_scale": 0.4})

    def add(self, name: str, columns: Sequence[str], rows: Iterable[Sequence[str | int]]) -> Worksheet:
        """A sheet with a header that stays in sight."""
        sheet = self._workbook.add_worksheet(self._words[name])
        rows = list(rows)
        widths = _widths(columns, [[str(cell) for cell in row] for row in rows])
        for n, column in enumerate(columns):
            sheet.write_string(0, n, column, self._head)
            sheet.set_column(n, n, widths[n])
        sheet.set_row(0, 20)
        for y, row in enumerate(rows, start=1):
            sheet.set_row(y, _height(map(str, row), widths))
            for x, cell in enumerate(row):
                if isinstance(cell, int):
                    sheet.write_number(y, x, cell, self._days)
                elif not cell:
                    sheet.write_blank(y, x, None, self._text)
                else:  # as text whatever it begins with, so that nothing becomes a formula
                    sheet.write_string(y, x, cell[:_MOST_IN_A_CELL], self._text)
        sheet.freeze_panes(1, 0)
        sheet.autofilter(0, 0, len(rows), len(columns) - 1)
        self._print_setup(sheet)
        return sheet

    def _print_setup(self, sheet: Worksheet) -> None:
        sheet.set_landscape()
        sheet.set_paper(9)  # A4
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.set_margins(left=0.4, right=0.4, top=0.7, bottom=0.6)
        sheet.set_header(f'&L&"Calibri,Bold"&12{" " + self._title}')
        sheet.set_footer(f"&R{self._words['page']}")
        sheet.hide_gridlines(2)


def _widths(columns: Sequence[str], rows: list[list[str]]) -> list[float]:
    """Widths in Excel's units: short texts on one line, the rest of the page shared out by what is long."""
    texts = [[f"{column}    ", *(row[n] for row in rows)] for n, column in enumerate(columns)]  # and the filter
    longest = [_units(max(map(len, cells))) for cells in texts]
    words = [_units(max((len(word) for cell in cells for word in cell.split()), default=0)) for cells in texts]
    widths = [long if long <= _SHORT else min(word, _LEAST) for long, word in zip(longest, words, strict=True)]
    amounts = [sum(map(len, cells)) if long > _SHORT else 0 for cells, long in zip(texts, longest, strict=True)]
    spare = max(_PAGE_UNITS - sum(widths), 0.0)
    return [
        min(width + spare * amount / max(sum(amounts), 1), long)
        for width, amount, long in zip(widths, amounts, longest, strict=True)
    ]


def _units(letters: int) -> float:
    """How wide a column must be for so many letters: a unit is a digit, and most letters are narrower."""
    return letters / _LETTERS + 2.0


def _height(cells: Iterable[str], widths: list[float]) -> float:
    """The points that the cell with the most lines needs: not every program finds the height by itself."""
    lines = max(
        sum(max(1, len(wrap(part, max(int(width * _LETTERS), 4)))) for part in cell.split("\n"))
        for cell, width in zip(cells, widths, strict=True)
    )
    return min(lines * 12.9 + 3, 409.0)
