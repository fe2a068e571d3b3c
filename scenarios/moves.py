"""What differs between two schedules of a plan."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from plans.schedule import Schedule, Slot
from solver.answer import Answer


@dataclass(frozen=True)
class Move:
    """An activity that has another slot than before, or had none."""

    activity: str
    before: Slot | None
    after: Slot

    @property
    def days(self) -> int:
        """How many calendar days later it begins, or ends where it begins as before; negative if earlier.

        0 if it had no day before.
        """
        if self.before is None:
            return 0
        return (self.after.start - self.before.start).days or (self.after.end - self.before.end).days

    @property
    def begins_anew(self) -> bool:
        """Whether it begins on another day than before, or had none."""
        return self.before is None or self.before.start != self.after.start

    def back_to_before(self, day: date) -> bool:
        """Whether it now begins or ends before the day, and did not do so on that day before."""
        old = () if self.before is None else (self.before.start, self.before.end)
        return any(end < day and end not in old for end in (self.after.start, self.after.end))


def total_days(answer: Answer, found: Iterable[Move]) -> int:
    """How many days all moves of an answer are together: its level, or (of what has none) as the moves say."""
    level = next((level.value for level in answer.levels if level.name == "days"), None)
    return sum(abs(move.days) for move in found) if level is None else level


def moves(before: Schedule, after: Schedule) -> list[Move]:
    """The activities whose first or last day differs, in the order of `after`."""
    return [
        Move(key, before.get(key), slot)
        for key, slot in after.items()
        if key not in before or (before[key].start, before[key].end) != (slot.start, slot.end)
    ]
