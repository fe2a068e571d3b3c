"""Windows in words: how far each activity can move while all others may, and what each day of one would cost."""

from collections.abc import Sequence
from datetime import date
from itertools import groupby

from plans.plan import Plan
from reports.columns import table_lines
from reports.dates import weekday_day
from reports.languages import words
from reports.moving import title_text
from reports.paragraphs import INDENT, wrapped
from reports.prices import cost_text
from reports.sentences import requirement_text
from reports.titles import short_title
from reports.words import Words
from solver.windows import DayCost, Window

_DAY = len("ons 2023-06-07")
_NUMBERS = (4,)

FREE_RULES = ("weekend", "holiday")
"""The rules of days on which nobody works."""


def windows_text(plan: Plan, windows: Sequence[Window], language: str = "sv", width: int = 100) -> str:
    """How many activities are held fast, and a table of all: their days, their windows and their slack."""
    told = words(language)
    if not windows:
        return "\n".join(wrapped(told.labels["windows none"], "", width)) + "\n"
    head = [told.labels[f"window {name}"] for name in ("activity", "date", "earliest", "latest", "slack")]
    rows = [_row(plan, window, told) for window in windows]
    lines = wrapped(_summary(windows, told), "", width)
    lines += ["", *table_lines(head, rows, width, _NUMBERS)] if rows else []
    if not all(window.proven for window in windows):
        lines += ["", *wrapped(told.labels["window unproven"], "", width)]
    return "\n".join(lines) + "\n"


def days_text(plan: Plan, key: str, days: Sequence[DayCost], language: str = "sv", width: int = 100) -> str:
    """What it would cost to begin the activity on each day: a line a day, or a stretch of days with one answer."""
    told = words(language)
    lines = wrapped(days_summary(plan, key, days, language), "", width)
    lines += [""] if days else []
    for stretch in _stretches(days):
        lines += _stretch(plan, key, stretch, told, width)
    return "\n".join(lines) + "\n"


def days_summary(plan: Plan, key: str, days: Sequence[DayCost], language: str = "sv") -> str:
    """How many of the days are possible, and which other day is the cheapest."""
    told = words(language)
    possible = [day for day in days if day.feasible]
    title, slot = title_text(plan, key, told), plan.schedule.get(key)
    stated = None if slot is None else slot.start
    if not possible:
        return told.labels["days none"].format(title=title, number=len(days))
    parts = [told.labels["days possible"].format(title=title, number=len(possible), of=len(days))]
    others = [day for day in possible if day.date != stated]
    if others:
        best = min(others, key=lambda day: cost_order(day, stated))
        cost = cost_text(best.moved or 0, best.days or 0, best.warnings, told)
        label = "days cheapest of all" if stated is None else "days cheapest"
        parts.append(told.labels[label].format(day=told.grammar.day(best.date), cost=cost))
    unknown = sum(day.feasible is None for day in days)
    parts += (
        [told.labels["days unknown" if unknown > 1 else "days one unknown"].format(unknown)] if unknown else []
    )
    return " ".join(parts)


def cost_order(day: DayCost, stated: date | None) -> tuple[int, int, int, int, date]:
    """Fewest moves first, then fewest warnings and days, then nearest to the stated date."""
    away = abs((day.date - stated).days) if stated else 0
    return day.moved or 0, day.warnings or 0, day.days or 0, away, day.date


def obstacle_text(plan: Plan, day: DayCost, language: str = "sv") -> str:
    """Why a day is not possible, without its end; empty if that is not known."""
    return "" if day.because is None else requirement_text(plan, day.because, language)


def _summary(windows: Sequence[Window], told: Words) -> str:
    fast = sum(window.slack == 0 for window in windows)
    number = told.labels["activity" if len(windows) == 1 else "activities"].format(len(windows))
    held = "none" if fast == 0 else "one" if fast == 1 else "several"
    return told.labels[f"window {held} fast"].format(number=number, fast=fast)


def _row(plan: Plan, window: Window, told: Words) -> tuple[str, ...]:
    language = told.grammar.language
    known = "–" if window.date is None else weekday_day(window.date, language)
    first, last = weekday_day(window.earliest, language), weekday_day(window.latest, language)
    mark = "" if window.proven else " *"
    return short_title(plan, window.activity), known, first, last, f"{window.slack}{mark}"


def _stretches(days: Sequence[DayCost]) -> list[list[DayCost]]:
    """Days one after another with the same answer; free days between two such stretches belong to both."""
    found: list[list[DayCost]] = []
    for _, same in groupby(days, key=_same):
        stretch = list(same)
        last = next((n for n in reversed(range(len(found))) if not _is_free(found[n][0])), None)
        if last is not None and _impossible_alike(found[last][0], stretch[0]):
            found[last:] = [[day for part in (*found[last:], stretch) for day in part]]
        else:
            found.append(stretch)
    return found


def _same(day: DayCost) -> tuple[object, ...]:
    return day.feasible, day.moved, day.days, day.warnings, day.because


def _impossible_alike(one: DayCost, other: DayCost) -> bool:
    return one.feasible is False and _same(one) == _same(other)


def _is_free(day: DayCost) -> bool:
    """Whether the day is not possible because nobody works."""
    return day.feasible is False and day.because is not None and day.because.rule in FREE_RULES


def _stretch(plan: Plan, key: str, days: Sequence[DayCost], told: Words, width: int) -> list[str]:
    first, last = (weekday_day(day.date, told.grammar.language) for day in (days[0], days[-1]))
    where = first if len(days) == 1 else f"{first} – {last}"
    return wrapped(_answer(plan, key, days[0], told), f"{INDENT}{where:<{2 * _DAY + 3}}{INDENT}", width)


def _answer(plan: Plan, key: str, day: DayCost, told: Words) -> str:
    if day.feasible is None:
        return told.labels["day unknown"]
    if not day.feasible:
        free = day.because.rule if _is_free(day) and day.because else ""
        reason = told.labels[f"day {free}"] if free else obstacle_text(plan, day, told.grammar.language)
        return told.labels["day impossible"].format(reason) if reason else told.labels["day impossible alone"]
    cost = cost_text(day.moved or 0, day.days or 0, day.warnings, told)
    slot = plan.schedule.get(key)
    return told.labels["day stated"].format(cost) if slot and slot.start == day.date else cost
