"""Lines between days that words of their own name: they head the days below, and are nothing of the one above."""

from collections.abc import Sequence

from plans.reading.dates.find import find_dates
from plans.reading.document import Paragraph


def stands_between(line: Paragraph, lines: Sequence[Paragraph]) -> bool:
    """Whether two such days stand right over a line with a capital letter, and one right under it.

    "Skolstart 17 augusti", "Avslutning 18 december", "Lovdagar", "Studiedag 14 september".
    """
    said = [one for one in lines if one.text.strip()]
    at = next((n for n, one in enumerate(said) if one.place == line.place), 0)
    beside = (*said[max(at - 2, 0) : at], *said[at + 1 : at + 2])
    return (
        len(beside) == _BESIDE and line.text.strip()[:1].isupper() and all(_is_named(one.text) for one in beside)
    )


_BESIDE = 3


def _is_named(text: str) -> bool:
    """Whether a line is words and then a day, or days in a row, with none behind them."""
    dates = [date for date in find_dates(text) if date.first.day is not None]
    if len(dates) != 1:
        return False
    before, behind = text[: dates[0].start], text[max(dates[0].end, (dates[0].time_span or (0, 0))[1]) :]
    return any(map(str.isalpha, before)) and not any(map(str.isalpha, behind))
