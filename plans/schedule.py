"""A schedule: the days given to activities."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from plans.clock import Hours


@dataclass(frozen=True)
class Slot:
    """From `start` to `end`, both included; `hours` is None where the time of day is unknown."""

    start: date
    end: date
    hours: Hours | None = None

    @property
    def days(self) -> tuple[date, ...]:
        """Every day of the slot."""
        return tuple(self.start + timedelta(n) for n in range((self.end - self.start).days + 1))


class Schedule(Mapping[str, Slot]):
    """Activity id → slot. Immutable; an activity that is not in it has no day yet."""

    __slots__ = ("_slots",)

    def __init__(self, slots: Mapping[str, Slot]) -> None:
        self._slots = dict(slots)

    def __getitem__(self, key: str) -> Slot:
        return self._slots[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._slots)

    def __len__(self) -> int:
        return len(self._slots)

    def __hash__(self) -> int:
        return hash(tuple(sorted(self._slots)))

    def __eq__(self, other: Any) -> bool:
        return isinstance(other, Schedule) and self._slots == other._slots

    def __repr__(self) -> str:
        return f"Schedule({self._slots!r})"
