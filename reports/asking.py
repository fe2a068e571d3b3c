"""Changes in words: what a scenario asks for, and what a way out would change."""

from typing import TYPE_CHECKING

from plans.plan import Plan
from reports.altered import Altered
from reports.languages import words
from reports.moving import move_text
from reports.words import Words

if TYPE_CHECKING:
    from scenarios.changes import Change
    from scenarios.whatif import WhatIf


_IN_THE_DATES = ("move", "keep", "forbid", "free")
"""The changes that are over and done with once the activities have their dates."""


def change_text(plan: Plan, change: "Change", language: str = "sv") -> str:
    """A change of the plan as a phrase: `flytta ”A” till måndag 12 juni 2023 (3 dagar senare)`."""
    told = words(language)
    return told.changes[change.change](Altered(plan, change, told.grammar))


def asked_texts(found: "WhatIf", language: str = "sv") -> list[str]:
    """All that was asked for; a move from the day where the activity was to the days that it now has."""
    return [_asked(found, change, words(language)) for change in found.changes]


def unwritten_text(found: "WhatIf", language: str = "sv") -> str:
    """What a plan file with the new dates does not hold of what was asked for; empty if it holds all of it."""
    left = [change for change in found.changes if change.change not in _IN_THE_DATES]
    texts = [change_text(plan_of(found, change), change, language) for change in left]
    return words(language).labels["what-if unwritten"].format("; ".join(texts)) if texts else ""


def _asked(found: "WhatIf", change: "Change", told: Words) -> str:
    key = change.activity if change.change == "move" else None
    move = next((move for move in found.moves if move.activity == key), None)
    if move is None or move.before is None:
        return change_text(plan_of(found, change), change, told.grammar.language)
    plan = plan_of(found, change)
    return told.labels["what-if move"].format(move_text(plan, move.activity, move.before, move.after, told))


def plan_of(found: "WhatIf", change: "Change") -> Plan:
    """The plan that has what the change is about: as it was before, unless the change is about something new."""
    keys = {getattr(change, field, None) for field in ("activity", "first", "then")} - {None}
    return found.base if keys <= set(found.base.activities) else found.plan
