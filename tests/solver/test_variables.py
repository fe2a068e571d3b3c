"""A day variable, over all its solutions."""

from collections.abc import Callable

import pytest
from ortools.sat.python import cp_model

from solver.variables import DayVar, Linear, total

DAYS = (2, 3, 5, 9, 10)
ASKED = range(13)


def values(of: Callable[[cp_model.CpModel, DayVar], Linear]) -> dict[int, int]:
    """What the expression is worth on each day."""
    found = {}
    for day in DAYS:
        model = cp_model.CpModel()
        variable = DayVar(model, "x", DAYS)
        worth = model.new_int_var(-1000, 1000, "worth")
        model.add(worth == of(model, variable))
        model.add_bool_and([variable.at_most(day), variable.at_least(day)])
        model.minimize(worth)
        solver = cp_model.CpSolver()
        assert solver.solve(model) == cp_model.OPTIMAL
        assert variable.chosen(solver) == day
        found[day] = solver.value(worth)
    return found


@pytest.mark.parametrize("asked", ASKED)
def test_every_question_about_a_day_is_answered_as_it_should(asked: int) -> None:
    assert values(lambda _, x: 1 * x.at_most(asked)) == {day: int(day <= asked) for day in DAYS}
    assert values(lambda _, x: 1 * x.at_least(asked)) == {day: int(day >= asked) for day in DAYS}
    assert values(lambda _, x: 1 * x.before(asked)) == {day: int(day < asked) for day in DAYS}
    assert values(lambda _, x: x.within(asked, asked + 3)) == {day: int(asked <= day <= asked + 3) for day in DAYS}


def test_a_cost_is_paid_on_its_day() -> None:
    assert values(lambda _, x: x.cost(lambda n: (n - 4) ** 2)) == {day: (day - 4) ** 2 for day in DAYS}


@pytest.mark.parametrize("good", [{2}, {3, 10}, {5}, {9, 10}, set(DAYS), set(), {4}])
def test_being_off_is_one_on_all_but_the_good_days(good: set[int]) -> None:
    found = values(lambda model, x: x.off(model, "off", good.__contains__))
    assert found == {day: int(day not in good) for day in DAYS}


def test_what_lies_between_is_known() -> None:
    variable = DayVar(cp_model.CpModel(), "x", DAYS)
    for before in ASKED:
        for after in ASKED:
            assert variable.has_between(before, after) is any(before < day < after for day in DAYS)


def test_a_sum_of_numbers_is_a_number() -> None:
    assert total([1, 2]) == 3
    assert total([]) == 0
