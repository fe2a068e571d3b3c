"""Days as pixels: where a day begins in a picture, and stretches from left to right."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta


@dataclass(frozen=True)
class Span:
    """A stretch of pixels from left to right."""

    left: float
    right: float

    @property
    def width(self) -> float:
        """In pixels."""
        return self.right - self.left

    @property
    def middle(self) -> float:
        """Half way."""
        return (self.left + self.right) / 2

    def around(self, *others: "Span | None") -> "Span":
        """The shortest span that holds this one and the others."""
        spans = [self, *(other for other in others if other is not None)]
        return Span(min(s.left for s in spans), max(s.right for s in spans))

    def clear_of(self, other: "Span", apart: float) -> bool:
        """Whether at least so many pixels lie between the two."""
        return self.left >= other.right + apart or other.left >= self.right + apart


@dataclass(frozen=True)
class Scale:
    """Days laid out from `left` to `right`: `first` begins at the left, `last` ends at the right."""

    first: date
    last: date
    left: float
    right: float

    @property
    def day(self) -> float:
        """Pixels a day."""
        return (self.right - self.left) / ((self.last - self.first).days + 1)

    @property
    def days(self) -> Iterator[date]:
        """Every day from first to last."""
        return (self.first + timedelta(n) for n in range((self.last - self.first).days + 1))

    @property
    def months(self) -> Iterator[date]:
        """The first day of the scale and of each month after it."""
        return (day for day in self.days if day == self.first or day.day == 1)

    def x(self, day: date) -> float:
        """Where the day begins."""
        return self.left + (day - self.first).days * self.day

    def span(self, first: date, last: date) -> Span:
        """From the beginning of the first day to the end of the last one, as far as the scale goes."""
        return Span(self.x(max(first, self.first)), self.x(min(last, self.last)) + self.day)

    def meets(self, first: date, last: date) -> bool:
        """Whether any of the days is on the scale."""
        return first <= self.last and last >= self.first
