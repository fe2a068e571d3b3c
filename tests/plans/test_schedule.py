from datetime import date

import pytest

from plans.clock import Hours
from plans.schedule import Schedule, Slot
from tests.plans.making import day

SLOT = Slot(day("2023-06-07"), day("2023-06-09"))


def test_a_slot_has_every_day_from_its_first_to_its_last() -> None:
    assert SLOT.days == (date(2023, 6, 7), date(2023, 6, 8), date(2023, 6, 9))


def test_a_schedule_reads_like_a_mapping() -> None:
    schedule = Schedule({"b": SLOT, "a": SLOT})
    assert list(schedule) == ["b", "a"]
    assert len(schedule) == 2
    assert schedule["a"] == SLOT
    assert "c" not in schedule
    with pytest.raises(KeyError):
        schedule["c"]


def test_a_schedule_cannot_be_changed_from_inside_or_outside() -> None:
    slots = {"a": SLOT}
    schedule = Schedule(slots)
    slots["b"] = SLOT
    assert list(schedule) == ["a"]
    with pytest.raises(TypeError):
        schedule["b"] = SLOT  # type: ignore[index]
    with pytest.raises(AttributeError):
        schedule.extra = 1  # type: ignore[attr-defined]
    with pytest.raises(AttributeError):
        SLOT.start = day("2023-06-01")  # type: ignore[misc]


def test_schedules_with_the_same_slots_are_equal_whatever_their_order() -> None:
    one, other = Schedule({"a": SLOT, "b": SLOT}), Schedule({"b": SLOT, "a": SLOT})
    assert one == other
    assert hash(one) == hash(other)
    assert one != Schedule({"a": SLOT})
    assert one != Schedule({"a": SLOT, "b": Slot(SLOT.start, SLOT.end, Hours(780))})
    assert one != {"a": SLOT, "b": SLOT}
