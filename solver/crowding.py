"""How many at a time, for CP-SAT: so many activities a day, or so many days a week."""

from typing import TYPE_CHECKING

from solver.pieces import Cap, Weekly
from solver.tables import numbers_in
from solver.variables import Literal

if TYPE_CHECKING:
    from solver.model import Model


def crowded(model: "Model", piece: Cap | Weekly) -> list[int]:
    """The days, or weeks, in which there could be too many."""
    if isinstance(piece, Weekly):
        weeks: dict[int, set[int]] = {}
        for n, variable in enumerate(piece.variables):
            for day in numbers_in(_reach(model, variable, piece.lengths[n]) & piece.counted[n]):
                weeks.setdefault(piece.week(day), set()).add(day)
        return sorted(week for week, days in weeks.items() if len(days) > piece.allowed(week))
    could: dict[int, int] = {}
    for variable, length in zip(piece.variables, piece.lengths, strict=True):
        for day in numbers_in(_reach(model, variable, length)):
            could[day] = could.get(day, 0) + 1
    return sorted(day for day, count in could.items() if count > piece.excused.get(day, piece.most))


def limit_day(model: "Model", cap: Cap, number: int, unless: Literal | None) -> None:
    """Hold the cap on one day."""
    held, most = [], cap.excused.get(number, cap.most)
    for index, length in zip(cap.variables, cap.lengths, strict=True):
        variable, begins = model.days[index], number - length + 1
        if variable.has_between(begins - 1, number + 1):
            held.append(variable.within(begins, number))
    if len(held) > most:
        over = 0 if unless is None else len(held) * unless
        model.cp.add(sum(held) <= most + over)


def limit_week(model: "Model", weekly: Weekly, week: int, unless: Literal | None) -> None:
    """Hold the limit in one week: a literal for each of its days that is taken, and not too many of them."""
    first, taken = week * 7 - weekly.weekday, []
    for day in range(first, first + 7):
        literal = None
        for index, length, counted in zip(weekly.variables, weekly.lengths, weekly.counted, strict=True):
            variable = model.days[index]
            if day >= 0 and counted >> day & 1 and variable.has_between(day - length, day + 1):
                literal = model.cp.new_bool_var("taken") if literal is None else literal
                model.cp.add_bool_or([variable.at_most(day - length), variable.at_least(day + 1), literal])
        if literal is not None:
            taken.append(literal)
    if len(taken) > weekly.allowed(week):
        over = 0 if unless is None else len(taken) * unless
        model.cp.add(sum(taken) <= weekly.allowed(week) + over)


def _reach(model: "Model", variable: int, length: int) -> int:
    """Every day on which the activity may go on."""
    bits = 0
    for day in model.days[variable].days:
        bits |= ((1 << length) - 1) << day
    return bits
