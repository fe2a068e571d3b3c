"""What an activity is called in its lane: its title without the words that the lane itself says."""

import re

from plans.plan import Plan
from reports.drawing.cut import shortened
from reports.drawing.fonts import drawable
from reports.drawing.lanekeys import LaneKey, Loose, mentions, names
from reports.grammar import capital

_SEPARATOR = re.compile(r" [–-] |: ")
_GOAL_LETTERS, _ABOUT_LETTERS = 30, 42


def title_of(plan: Plan, keys: tuple[str, ...], lane: LaneKey) -> str:
    """The title of an activity, or of meetings about one goal each that share a mark, with all their goals."""
    activity = plan.activities[keys[0]]
    title = subject(plan, keys[0])
    if activity.goal is not None:
        about = title if len(keys) == 1 else shortened(title, _ABOUT_LETTERS)
        return f"{', '.join(_goal(plan, key) for key in keys)}: {about}"
    if not activity.bodies:
        return title
    name = drawable(plan.bodies[activity.bodies[0]].name)
    if lane is Loose.REST:
        return title if mentions(title, name) else f"{name}: {title}"
    return _without(title, (name, activity.bodies[0]))


def subject(plan: Plan, key: str) -> str:
    """The title without the name of the activity's goal: what it says of every goal alike."""
    activity = plan.activities[key]
    title = drawable(activity.title)
    return title if activity.goal is None else _without(title, (drawable(plan.goals[activity.goal].name),))


def _goal(plan: Plan, key: str) -> str:
    goal = plan.activities[key].goal
    return "" if goal is None else shortened(drawable(plan.goals[goal].name).partition(" – ")[0], _GOAL_LETTERS)


def _without(title: str, known: tuple[str, ...]) -> str:
    """`Kommunstyrelsen – tidsplan` and `KS: tidsplan` are `Tidsplan` in the lane of kommunstyrelsen."""
    head, *rest = _SEPARATOR.split(title, maxsplit=1)
    tail = rest[0] if rest else ""
    if tail and any(names(head, name) for name in known):
        return capital(tail)
    return head if tail and any(names(tail, name) for name in known) else title
