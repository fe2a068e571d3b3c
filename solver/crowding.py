"""How many at a time, for CP-SAT: so many activities a day, or so many days a week."""

from collections.abc import Sequence

from ortools.sat.python import cp_model

from solver.pieces import Cap, Weekly
from solver.tables import numbers_in
from solver.variables import DayVar, Literal


def crowded(days: Sequence[DayVar], piece: Cap | Weekly) -> list[int]:
    """The days, or weeks, in which there could be too many."""
    if isinstance(piece, Weekly):
        weeks: dict[int, set[int]] = {}
        for n, variable in enumerate(piece.variables):
            for day in numbers_in(_reach(days[variable], piece.lengths[n]) & piece.counted[n]):
                weeks.setdefault(piece.week(day), set()).add(day)
        return sorted(week for week, taken in weeks.items() if len(taken) > piece.allowed(week))
    could: dict[int, int] = {}
    for variable, length in zip(piece.variables, piece.lengths, strict=True):
        for day in numbers_in(_reach(days[variable], length)):
            could[day] = could.get(day, 0) + 1
    return sorted(day for day, count in could.items() if count > piece.excused.get(day, piece.most))


def limit_day(cp: cp_model.CpModel, days: Sequence[DayVar], cap: Cap, number: int, unless: Literal | None) -> None:
    """Hold the cap on one day."""
    held, most = [], cap.excused.get(number, cap.most)
    for index, length in zip(cap.variables, cap.lengths, strict=True):
        variable, begins = days[index], number - length + 1
        if variable.has_between(begins - 1, number + 1):
            held.append(variable.within(begins, number))
    if len(held) > most:
        over = 0 if unless is None else len(held) * unless
        cp.add(sum(held) <= most + over)


def limit_week(
    cp: cp_model.CpModel, days: Sequence[DayVar], weekly: Weekly, week: int, unless: Literal | None
) -> None:
    """Hold the limit in one week: a literal for each of its days that is taken, and not too many of them."""
    first, taken = week * 7 - weekly.weekday, []
    for day in range(first, first + 7):
        literal = None
        for index, length, counted in zip(weekly.variables, weekly.lengths, weekly.counted, strict=True):
            variable = days[index]
            if day >= 0 and counted >> day & 1 and variable.has_between(day - length, day + 1):
                literal = cp.new_bool_var("taken") if literal is None else literal
                cp.add_bool_or([variable.at_most(day - length), variable.at_least(day + 1), literal])
        if literal is not None:
            taken.append(literal)
    if len(taken) > weekly.allowed(week):
        over = 0 if unless is None else len(taken) * unless
        cp.add(sum(taken) <= weekly.allowed(week) + over)


def _reach(variable: DayVar, length: int) -> int:
    """Every day on which the activity may go on."""
    bits = 0
    for day in variable.days:
        bits |= ((1 << length) - 1) << day
    return bits
