"""How sure a what-if is, and no surer: what each level's proof says, the dearest moves first.

Each level is proven given those before it. So fewer moves in all are ruled out only where that is known by
itself (`fewest`); otherwise they are ruled out as long as no called activity moves that stays here.
"""

from typing import TYPE_CHECKING

from plans.activity import Status
from reports.prices import counted_moves, days_of
from reports.words import Words
from solver.answer import Level

if TYPE_CHECKING:
    from scenarios.whatif import WhatIf

_RANKS = ("moved-summoned", "moved-called", "moved")


def proof_sentences(found: "WhatIf", told: Words) -> list[str]:
    """What is proven of the number of moves and of their days."""
    moves = counted_moves(found.moves)
    if all(move.activity in found.asked for move in moves):
        return []
    return [*_moves(found, len(moves), told), *_called(found, told), *_days(found, told)]


def _levels(found: "WhatIf") -> dict[str, Level]:
    return {level.name: level for level in found.answer.levels}


def _proven(found: "WhatIf", *names: str) -> bool:
    levels = _levels(found)
    return all(name in levels and levels[name].proven for name in names)


def _called_moved(found: "WhatIf") -> int:
    levels = _levels(found)
    return sum(levels[name].value for name in _RANKS[:2] if name in levels)


def _called_stay(found: "WhatIf") -> bool:
    """Whether an activity that is called has a day and keeps it."""
    moved = {move.activity for move in found.moves}
    called = (key for key, a in found.plan.activities.items() if a.status is Status.CALLED and a.stated)
    return any(key not in moved for key in called)


def _moves(found: "WhatIf", number: int, told: Words) -> list[str]:
    labels = told.labels
    asked = sum(move.activity in found.asked for move in counted_moves(found.moves))
    proven = _proven(found, *_RANKS)
    if found.fewest == number or (found.fewest is None and proven and not _called_stay(found)):
        counted = labels["what-if counted one" if asked == 1 else "what-if counted"] if asked else ""
        return [labels["what-if must"] if number == 1 else labels["what-if fewest"].format(number, counted)]
    known = [found.fewest] if found.fewest is not None and found.fewest < number else []
    if not proven:
        at_least = [labels["what-if at least"].format(n) for n in known]
        return [labels["what-if not fewest"].format(number), *at_least]
    label = "what-if dearer still" if _called_moved(found) else "what-if dearer"
    return [labels[label].format(number), *(labels["what-if then"].format(n) for n in known)]


def _called(found: "WhatIf", told: Words) -> list[str]:
    """That so many called ones must move, as far as it is proven."""
    levels, labels = _levels(found), told.labels
    if not _proven(found, *_RANKS[:2]):
        return []
    summoned, called = (levels[name].value for name in _RANKS[:2])
    if summoned:
        sentences = [labels["what-if summoned one" if summoned == 1 else "what-if summoned"].format(summoned)]
        also = labels["what-if also called one" if called == 1 else "what-if also called"].format(called)
        return [*sentences, also] if called else sentences
    if called > 1:
        return [labels["what-if fewer called" if found.summoned else "what-if called ones"].format(called)]
    return [labels["what-if a called one"]] if called else []


def _days(found: "WhatIf", told: Words) -> list[str]:
    levels, labels = _levels(found), told.labels
    days = days_of(found.answer, found.moves)
    label = "what-if days" if len(counted_moves(found.moves)) > 1 else "what-if day"
    label = label if days == found.total_days else "what-if both ends"
    sentences = [labels[label].format(told.grammar.count(days))]
    if not _proven(found, *_RANKS, "new-warnings") or "days" not in levels:
        return sentences
    if levels["days"].proven:
        return [*sentences, labels["what-if fewest days"].format(told.grammar.listed(_alike(found, told)))]
    least = told.grammar.count(levels["days"].bound)
    return [*sentences, labels["what-if not fewest days"].format(least)]


def _alike(found: "WhatIf", told: Words) -> list[str]:
    """What the answers have in common among which this one has the fewest days."""
    parts = [told.labels["what-if as many"]]
    if _called_moved(found):
        parts.append(told.labels["what-if as called"])
    elif _called_stay(found):
        parts.append(told.labels["what-if no called"])
    warnings = _levels(found)["new-warnings"].value
    return [*parts, told.labels["what-if as warnings" if warnings else "what-if no warning"]]
