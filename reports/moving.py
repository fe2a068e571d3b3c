"""What moves, said in words: from where, to where, and how far."""

from collections.abc import Sequence
from datetime import date

from babel.dates import format_date

from plans.plan import Plan
from plans.schedule import Slot
from reports.titles import short_title
from reports.words import Words


def move_text(plan: Plan, key: str, old: Slot, new: Slot, told: Words) -> str:
    """`”A”: fredag 27 maj → torsdag 26 maj 2016 (en dag tidigare)`."""
    before, after = told.grammar.span(old.start, old.end, new.start), told.grammar.span(new.start, new.end)
    return f"{title_text(plan, key, told)}: {before} → {after} ({by_text(old, new, told)})"


def placing_text(plan: Plan, key: str, new: Slot, told: Words) -> str:
    """`”A”: december 2015 → måndag 7 december 2015`."""
    activity = plan.activities[key]
    known = activity.date or activity.between
    before = told.labels["no day"] if known is None else told.grammar.when(known)
    return f"{title_text(plan, key, told)}: {before} → {told.grammar.span(new.start, new.end)}"


def series_text(plan: Plan, name: str, days: Sequence[date], told: Words) -> str:
    """`”Kommunfullmäktige” (9): 22 februari, 30 mars … och 29 november 2027`."""
    language = told.grammar.language
    last = format_date(days[-1], "d MMMM y", locale=language)
    said = [format_date(day, "d MMMM", locale=language) for day in days[:-1]]
    title = told.grammar.quoted(plan.series[name].title)
    return f"{title} ({len(days)}): {told.grammar.listed([*said, last], most=len(days))}"


def by_text(old: Slot, new: Slot, told: Words) -> str:
    """How far it moves: `en dag tidigare`, or `slutar 2 dagar senare` if its ends do not move alike."""
    begin, end = (new.start - old.start).days, (new.end - old.end).days
    if begin == end:
        return off_text(begin, told)
    parts = [told.labels["begins"].format(off_text(begin, told))] if begin else []
    parts += [told.labels["ends"].format(off_text(end, told))] if end else []
    return ", ".join(parts)


def off_text(days: int, told: Words) -> str:
    """`3 dagar senare`, `en dag tidigare`."""
    return told.labels["earlier" if days < 0 else "later"].format(told.grammar.count(abs(days)))


def title_text(plan: Plan, key: str, told: Words) -> str:
    """The quoted title; the id of an activity that the plan has not."""
    return told.grammar.quoted(short_title(plan, key) if key in plan.activities else key)
