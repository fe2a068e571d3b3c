from datetime import date

from plans.clock import Hours
from plans.schedule import Schedule, Slot
from scenarios.moves import Move, moves


def slot(first: int, last: int | None = None, hours: Hours | None = None) -> Slot:
    return Slot(date(2023, 6, first), date(2023, 6, last or first), hours)


def test_what_stays_is_no_move_also_at_another_time_of_day() -> None:
    assert moves(Schedule({"a": slot(7)}), Schedule({"a": slot(7, hours=Hours(780))})) == []


def test_a_move_counts_calendar_days_from_first_day_to_first_day() -> None:
    (move,) = moves(Schedule({"a": slot(9, 12)}), Schedule({"a": slot(12, 13)}))
    assert move == Move("a", slot(9, 12), slot(12, 13))
    assert move.days == 3


def test_a_new_last_day_alone_is_a_move_by_as_many_days() -> None:
    (move,) = moves(Schedule({"a": slot(7, 9)}), Schedule({"a": slot(7, 8)}))
    assert move.days == -1


def test_an_activity_that_had_no_day_is_among_them() -> None:
    (move,) = moves(Schedule({}), Schedule({"a": slot(7)}))
    assert (move.before, move.days) == (None, 0)
