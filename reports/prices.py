"""What an answer costs: how many activities move and how many days in all."""

from collections.abc import Sequence

from plans.plan import Plan
from reports.moving import move_text, placing_text
from reports.words import Words
from scenarios.moves import Move
from solver.answer import Answer


def counted_moves(moves: Sequence[Move]) -> list[Move]:
    """Those that leave a day; an activity that had none moves freely."""
    return [move for move in moves if move.before is not None]


def days_of(answer: Answer, moves: Sequence[Move]) -> int:
    """The days in all moves as the answer counts them, both ends of a work period; else as the moves say."""
    value = level_value(answer, "days")
    return sum(abs(move.days) for move in moves) if value is None else value


def level_value(answer: Answer, name: str) -> int | None:
    """What the answer is worth at a level, if it has that level."""
    return next((level.value for level in answer.levels if level.name == name), None)


def price_text(answer: Answer, moves: Sequence[Move], told: Words) -> str:
    """`1 flytt, en dag`, `5 flyttar, 20 dagar, 2 nya varningar`."""
    return cost_text(len(counted_moves(moves)), days_of(answer, moves), level_value(answer, "new-warnings"), told)


def cost_text(moves: int, days: int, warnings: int | None, told: Words) -> str:
    """The same from the numbers."""
    labels, count = told.labels, told.grammar.count(days)
    parts = [labels["price none"]]
    if moves:
        parts = [labels["price one"].format(count) if moves == 1 else labels["price"].format(moves, count)]
    if warnings:
        parts.append(labels["price warning" if warnings == 1 else "price warnings"].format(warnings))
    return ", ".join(parts)


def changed_text(plan: Plan, move: Move, told: Words) -> str:
    """The move with its days, or the day that an activity without one gets."""
    if move.before is None:
        return placing_text(plan, move.activity, move.after, told)
    return move_text(plan, move.activity, move.before, move.after, told)
