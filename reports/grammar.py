"""What a language does to lists, days and lengths of time inside a sentence."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from babel.dates import format_date

from plans.lag import Lag, Unit
from plans.when import Precision, When
from reports import dates

MOST_LISTED = 6
"""A longer list ends in how many more there are."""


@dataclass(frozen=True)
class Grammar:
    """A language's quotation marks, its word for "and", its lengths of time (one, several) and decimal sign."""

    language: str
    quotes: tuple[str, str]
    conjunction: str
    more: str
    units: Mapping[Unit, tuple[str, str]]
    decimal: str

    def quoted(self, text: str) -> str:
        """The text in quotation marks; its own marks become single ones."""
        inner = "".join("’" if mark in '”“"„»«' else mark for mark in text)
        return self.quotes[0] + inner + self.quotes[1]

    def listed(self, items: Iterable[str], *, most: int = MOST_LISTED) -> str:
        """`A`, `A och B`, `A, B och C`, `A, B, C och 7 till`."""
        parts = list(items)
        if len(parts) > most:
            parts = [*parts[: most - 1], self.more.format(len(parts) - most + 1)]
        if len(parts) < 2:
            return "".join(parts)
        return f"{', '.join(parts[:-1])} {self.conjunction} {parts[-1]}"

    def day(self, day: date, beside: date | None = None) -> str:
        """`söndag 15 januari 2023`; without the year beside another day of the same year."""
        year = "" if beside is not None and beside.year == day.year else " y"
        return format_date(day, f"EEEE d MMMM{year}", locale=self.language)

    def days(self, days: Sequence[date], beside: date | None = None) -> str:
        """One day, several with the year said once, or a stretch of days as `6–9 februari 2023`."""
        days = sorted(set(days))
        first, last = days[0], days[-1]
        if len(days) > 2 and (last - first) == timedelta(len(days) - 1):
            return dates.span(first, last, self.language)
        return self.listed([*(self.day(day, last) for day in days[:-1]), self.day(last, beside)])

    def span(self, first: date, last: date, beside: date | None = None) -> str:
        """A single day with its weekday, or `6–8 februari 2023`."""
        return self.day(first, beside) if first == last else dates.span(first, last, self.language)

    def when(self, when: When) -> str:
        """A date as precise as it is known: days with a weekday, a stretch of days, or months."""
        if when.precision is Precision.DAY:
            return self.day(when.first)
        return dates.when(When(when.first, when.last, when.precision), self.language)

    def count(self, number: int, unit: Unit = Unit.DAYS) -> str:
        """`en dag`, `2 arbetsdagar`."""
        one, several = self.units[unit]
        return one if number == 1 else several.format(number)

    def lag(self, lag: Lag) -> str:
        """`7 dagar`, `2 veckor`."""
        return self.count(lag.amount, lag.unit)

    def number(self, number: float) -> str:
        """With two decimals: `0,72`, or `0.72` in English."""
        return f"{number:.2f}".replace(".", self.decimal)


def capital(text: str) -> str:
    """The text with its first letter large."""
    return text[:1].upper() + text[1:]


def sentence(text: str) -> str:
    """The text with a large first letter and an end."""
    text = capital(text.strip())
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


class Known(dict[str, object]):
    """Facts for a template: what it names and nobody knows is a question mark."""

    def __missing__(self, key: str) -> str:
        return "?"
