"""For each rule a small plan file that breaks it: what its page shows, and what shows how its sentences sound."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from constraints.rule import Breach
from constraints.rules import BY_CODE
from plans.files import parse_plan
from plans.plan import Plan
from plans.schedule import Schedule, Slot

_MOVED = {
    "window": ("avstamning", date(2027, 4, 19), date(2027, 4, 19)),
    "fixed": ("bokslut", date(2027, 3, 17), date(2027, 3, 17)),
    "length": ("arbete", date(2027, 6, 7), date(2027, 6, 16)),
}
"""What no plan breaks on its own days, only a calendar that moves the activity to these."""


@dataclass(frozen=True)
class Example:
    """The text of a plan file, the plan, its days (`moved` is what does not lie as stated), and a breach there."""

    text: str
    plan: Plan
    schedule: Schedule
    moved: str | None
    breach: Breach


@cache
def example_of(code: str) -> Example:
    """A plan that breaks the rule, and the first breach of it."""
    text = (files("reports") / "examples" / f"{code}.yaml").read_text(encoding="utf-8")
    plan, moved, schedule = parse_plan(text).plan, None, None
    if code in _MOVED:
        moved, first, last = _MOVED[code]
        schedule = Schedule({**plan.schedule, moved: Slot(first, last, plan.hours(moved))})
    days = schedule or plan.schedule
    return Example(text, plan, days, moved, next(BY_CODE[code].broken(plan, days)))
