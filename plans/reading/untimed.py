"""The times of day that a document tells and no activity has: they are left aside, and told."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from plans.clock import ALL_DAY
from plans.reading.document import Place
from plans.reading.layouts.calendar_hours import Said, said_hours
from plans.reading.reading import Doubt, LeftAside, ReadRow, Use

UNTIMED = "time_spoken_of"
_TELLING = frozenset({Use.READ, Use.JOINED, Use.USED})


def untimed(
    texts: Mapping[Place, str],
    uses: Mapping[Place, Use],
    rows: Sequence[ReadRow],
    doubts: Iterable[Doubt],
    left: Mapping[Place, Sequence[LeftAside]],
) -> Iterator[LeftAside]:
    """Every time that a line tells, at which no row of the document begins or ends, and nothing else tells.

    It is looked for among all rows, for a line may tell it of any of them.
    """
    had = minutes_had(rows)
    asked: dict[Place, list[str]] = {}
    for doubt in doubts:
        asked.setdefault(doubt.place, []).append(doubt.text)
    for place, text in texts.items():
        told = [*asked.get(place, ()), *(one.text for one in left.get(place, ()))]
        for said in times_not_had(text, had) if uses[place] in _TELLING else ():
            raw = text[said.start : said.end]
            if not any(raw in words for words in told):
                yield LeftAside(place, raw, UNTIMED)


def minutes_had(rows: Iterable[ReadRow]) -> frozenset[int | None]:
    """The minutes of the day at which rows begin or end."""
    return frozenset(minute for row in rows if row.time is not None for minute in (row.time.start, row.time.end))


def times_not_had(text: str, had: Collection[int | None]) -> Iterator[Said]:
    """The times that a text tells, but for those whose minute rows have already."""
    return (said for said in said_hours(text) if said.hours != ALL_DAY and said.hours.start not in had)
