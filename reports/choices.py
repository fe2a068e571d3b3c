"""What else could be done: more moves for fewer days, other answers, and the ways out of what cannot be."""

from typing import TYPE_CHECKING

from plans.plan import Plan
from reports.asking import change_text, plan_of
from reports.grammar import capital
from reports.moving import title_text
from reports.paragraphs import INDENT, wrapped
from reports.prices import changed_text, counted_moves, days_of, price_text
from reports.words import Words
from scenarios.changes import Change, KeepActivity, MoveActivity
from scenarios.moves import Move

if TYPE_CHECKING:
    from scenarios.whatif import Alternative, Repair, WhatIf

_BULLET = f"{INDENT}– "


def trade_lines(found: "WhatIf", told: Words, width: int) -> list[str]:
    """What more moves would save, as far as that is known."""
    moves, days = len(counted_moves(found.moves)), days_of(found.answer, found.moves)
    better = [trade for trade in found.trades if trade.moves > moves and trade.days < days]
    lines = []
    for trade in better:
        more, count = trade.moves - moves, told.grammar.count
        text = told.labels["trade one" if more == 1 else "trade"].format(
            more=more, days=count(days - trade.days), moves=trade.moves, total=count(trade.days)
        )
        lines += wrapped(text, "", width)
    return lines


def alternative_lines(found: "WhatIf", told: Words, width: int) -> list[str]:
    """The other answers: what each costs, what stays where it is and what moves instead."""
    if not found.alternatives:
        return []
    lines = [f"{told.labels['alternatives'].format(len(found.alternatives))}:"]
    for n, other in enumerate(found.alternatives, 1):
        text = _alternative(found, other, told)
        lines += wrapped(text, f"{n:>4}. ", width)
        lines += [line for move in _instead(found, other) for line in _move(found, move, told, width)]
    return lines


def stays(found: "WhatIf", other: "Alternative") -> list[str]:
    """The activities that the answer moves and the other one leaves where they are."""
    moved = {move.activity for move in other.moves}
    return [move.activity for move in counted_moves(found.moves) if move.activity not in moved]


def repair_lines(found: "WhatIf", told: Words, width: int) -> list[str]:
    """The ways out, each with its price."""
    number = len(found.repairs)
    if not number:
        return []
    lines = [f"{told.labels['repairs one' if number == 1 else 'repairs'].format(number)}:"]
    for n, repair in enumerate(found.repairs, 1):
        price = price_text(repair.answer, repair.moves, told)
        cost = told.labels["repair"].format(price) if repair.moves else told.labels["repair free"]
        text = f"{capital(repair_text(found, repair, told))}. {cost}"
        lines += wrapped(text, f"{n:>4}. ", width)
    return lines


def repair_text(found: "WhatIf", repair: "Repair", told: Words) -> str:
    """`korta avståndet mellan ”A” och ”B” till minst 5 dagar och tillåt ”B” på en klämdag`."""
    language = told.grammar.language
    changes = [(plan_of(found, change), change) for change in repair.changes]
    return told.grammar.listed(change_text(plan, _plainly(plan, change), language) for plan, change in changes)


def _plainly(plan: Plan, change: Change) -> Change:
    """A way out that moves an activity to where it is leaves it there."""
    if not isinstance(change, MoveActivity) or (slot := plan.schedule.get(change.activity)) is None:
        return change
    there = (slot.start, slot.end) == (change.to.first, change.to.last)
    return KeepActivity(activity=change.activity) if there else change


def _alternative(found: "WhatIf", other: "Alternative", told: Words) -> str:
    text = f"{capital(price_text(other.answer, other.moves, told))}."
    kept = [title_text(found.plan, key, told) for key in stays(found, other)]
    if kept:
        text += f" {told.labels['alternative stays'].format(told.grammar.listed(kept))}"
    return f"{text} {told.labels['alternative moves']}:" if _instead(found, other) else text


def _instead(found: "WhatIf", other: "Alternative") -> list["Move"]:
    """The moves that the answer has not, or has to another day."""
    return [move for move in other.moves if move not in found.moves]


def _move(found: "WhatIf", move: "Move", told: Words, width: int) -> list[str]:
    return wrapped(changed_text(found.plan, move, told), f"{'':6}– ", width)
