"""Documents of dates in a few signs: rows apart by |, and a section's name after #."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from plans.reading.dates.find import find_dates
from plans.reading.dates.years.clues import Clues, Item, Resolved
from plans.reading.dates.years.headings import HeadingYears, heading_years
from plans.reading.dates.years.resolve import resolve
from plans.reading.document import Place


def items_of(text: str, *, meetings: bool = False) -> list[Item]:
    items: list[Item] = []
    section: str | None = None
    for line, row in enumerate((row.strip() for row in text.split("|")), 1):
        if row.startswith("#"):
            section = row.strip("# ")
        else:
            items += [Item(found, Place(line), section, meetings) for found in find_dates(row, cell=True)]
    return items


def resolved(
    text: str,
    title: str | None = None,
    *,
    sections: Mapping[str, str] | None = None,
    meeting: date | None = None,
    answered: Mapping[int, int] | None = None,
    around: int | None = None,
    meetings: bool = False,
    made: int | None = None,
) -> tuple[Resolved, ...]:
    headings: dict[str | None, HeadingYears] = {}
    for section, heading in (sections or {}).items():
        years = heading_years(heading)
        assert years is not None
        headings[section] = years
    clues = Clues(
        heading_years(title) if title else None,
        headings,
        meeting,
        around,
        made=made,
    )
    items = items_of(text, meetings=meetings)
    return resolve([replace(item, answered=(answered or {}).get(item.place.line)) for item in items], clues)


def told(found: tuple[Resolved, ...]) -> list[str]:
    """The When of each date, or what it may be, and why."""
    return [
        f"{one.when} {one.because}" if one.when else " ".join([one.because, *map(str, one.candidates)])
        for one in found
    ]
