"""The texts of a plan in which years turn, with their places: titles, notes, names, columns, reasons."""

from collections.abc import Iterator, Mapping

from plans.activity import Row
from plans.body import Body
from plans.faults import KeyPath
from plans.plan import Plan
from plans.severity import Excusable, Settings

Text = tuple[KeyPath, str]


def texts(plan: Plan) -> Iterator[Text]:
    """All of them, part by part as a plan file has them."""
    yield ("title",), plan.title
    yield from ((("notes", n), note) for n, note in enumerate(plan.notes))
    yield from ((("calendar", "closed", n, "name"), one.name) for n, one in enumerate(plan.calendar.closed))
    yield from ((("goals", key, "name"), goal.name) for key, goal in plan.goals.items())
    yield from ((("phases", key, "name"), phase.name) for key, phase in plan.phases.items())
    yield from _of_rows(plan)
    yield from _reasons(plan)


def _of_rows(plan: Plan) -> Iterator[Text]:
    rows = [("series", name, row) for name, row in plan.series.items()]
    for part, key, activity in [*rows, *(("activities", key, a) for key, a in plan.activities.items())]:
        at = (part, key)
        yield (*at, "title"), activity.title
        if activity.note is not None:
            yield (*at, "note"), activity.note
        dated = None if plan.table is None else plan.table.date
        yield from (((*at, "columns", c), text) for c, text in activity.columns.items() if text and c != dated)


def _reasons(plan: Plan) -> Iterator[Text]:
    """Why something is as it is, in the words of whoever decided it."""
    excusable: list[tuple[KeyPath, Excusable]] = [
        *((("calendar", "closed", n), one) for n, one in enumerate(plan.calendar.closed)),
        *((("dependencies", n), one) for n, one in enumerate(plan.dependencies)),
        *((("suggestions", n), one) for n, one in enumerate(plan.suggestions)),
        *((("activities", key, "latest"), a.latest) for key, a in plan.activities.items() if a.latest is not None),
        *_settings((), plan.rules),
    ]
    owners: list[tuple[str, Mapping[str, Body | Row]]] = [
        ("bodies", plan.bodies),
        ("series", plan.series),
        ("activities", plan.activities),
    ]
    for part, keyed in owners:
        for key, owner in keyed.items():
            excusable += _settings((part, key), owner.rules)
    yield from (((*at, "because"), one.because) for at, one in excusable if one.because is not None)


def _settings(at: KeyPath, rules: Settings) -> Iterator[tuple[KeyPath, Excusable]]:
    yield from (((*at, "rules", code), setting) for code, setting in rules.items())
