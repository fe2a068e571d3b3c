"""Days that head those who meet then, each on a line that begins with its time: "8.30 Kommunstyrelsen, Salen"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plans.reading.bodies.legend import Legend
from plans.reading.dates.find import find_dates
from plans.reading.document import Cell, Paragraph, Place, Row, Table
from plans.reading.kinds import kind_of
from plans.reading.layouts import activity_table
from plans.reading.layouts.calendar_hours import said_hours
from plans.reading.layouts.calendar_label import label_of
from plans.reading.layouts.card_lines import Sort, card_lines
from plans.reading.layouts.copied_table import read_text
from plans.reading.layouts.lists_names import is_name
from plans.reading.layouts.part import Context, Part, PartRead
from plans.reading.layouts.surest import together
from plans.reading.reading import Use
from plans.reading.telling import is_period

_SEEN = "days_over_times"
_HEADS = ("Datum", "Tid", "Händelse", "Övrigt")
_NOWHERE = Place(0)
"""Where the headings of the columns stand: the text has none."""
_FEWEST = 2
"""So many days with lines of their own are no single day's programme."""
_MOST_ABOVE = 8
_TIMED = re.compile(r"\W*(?:kl(?:ockan)?\b\.?\s*)?(?=\d)", re.IGNORECASE)
_BREAK = re.compile(r"(?:lunch|fika|kaffe|paus|bensträckare|middag)\w*", re.IGNORECASE)
"""What nobody meets for."""
_SIGNS = " \t,;:–—-"


@dataclass(frozen=True)
class _Day:
    """A day alone on its line, and the lines under it that begin with a time."""

    line: Paragraph
    text: str
    timed: tuple[tuple[Paragraph, str, str], ...]
    """Each line with its time and with its other words."""


def fit(part: Part, context: Context) -> float:
    """Quite sure, where most of the lines under the days name who meets."""
    days = [] if part.is_table else _days_of(part.paragraphs)
    names = [words for day in days for _, _, words in day.timed]
    known = sum(_names_body(words, context.legend) for words in names)
    return 1.0 if len(days) >= _FEWEST and known * 2 > len(names) else 0.0


def read(part: Part, context: Context) -> PartRead:
    """Each line as a meeting of the day over it, and all other text as text."""
    days = _days_of(part.paragraphs)
    taken = {line.place for day in days for line in (day.line, *(one for one, *_ in day.timed))}
    first = next(n for n, line in enumerate(part.paragraphs) if line.place in taken)
    above = [line for line in part.paragraphs[:first] if line.text.strip()]
    periods = [line.place for line in above if any(map(is_period, find_dates(line.text)))]
    rest = tuple(line for line in part.paragraphs if line.place not in (*taken, *periods))
    over = [line.text.strip() for line in above]
    table = Part((Table(tuple(_rows(days, context.legend))),), (*part.headings, *over[-_MOST_ABOVE:]))
    reads = [activity_table.read(table, context)]
    reads += [read_text(Part(rest, part.headings), context)] if any(line.text.strip() for line in rest) else []
    others = {**dict.fromkeys(periods, Use.USED), **{day.timed[0][0].place: Use.JOINED for day in days}}
    return together(part, reads, (_SEEN,), others)


def _names_body(words: str, legend: Legend) -> bool:
    return label_of(words, legend).known


def _days_of(paragraphs: Sequence[Paragraph]) -> list[_Day]:
    """The days with timed lines right under them; none where another day stands without any."""
    kinds = {line.paragraphs[0].place: line for line in card_lines(paragraphs) if len(line.paragraphs) == 1}
    found: list[_Day] = []
    for line in paragraphs:
        kind = kinds.get(line.place)
        if kind is not None and kind.sort is Sort.DATE:
            found.append(_Day(line, kind.text, ()))
        elif found and (timed := _timed(line.text)) is not None:
            found[-1] = _Day(found[-1].line, found[-1].text, (*found[-1].timed, (line, *timed)))
    return found if all(day.timed for day in found) else []


def _timed(text: str) -> tuple[str, str] | None:
    """The time that a line begins with, and its words; None if it begins with none, or says no more."""
    said, begins = said_hours(text), _TIMED.match(text)
    if not said or begins is None or said[0].start > begins.end():
        return None
    words = text[said[0].end :].strip(_SIGNS)
    is_one = any(map(str.isalpha, words)) and not _BREAK.match(words)
    return (text[said[0].start : said[0].end], words) if is_one else None


def _rows(days: Sequence[_Day], legend: Legend) -> Iterator[Row]:
    """A row for each line; the first of a day stands where the day does."""
    yield Row(_NOWHERE, tuple(map(Cell, _HEADS)), header=True)
    for day in days:
        for n, (line, time, words) in enumerate(day.timed):
            struck = any(one.struck for one in (day.line, line))
            texts = (day.text, time, *_parted(words, legend))
            yield Row((line if n else day.line).place, tuple(Cell(text, struck=struck) for text in texts))


def _parted(words: str, legend: Legend) -> tuple[str, str]:
    """Who meets, and what stands behind a comma and is no matter: the place."""
    name, _, rest = words.partition(",")
    label = label_of(name, legend)
    is_whose = label.known and is_name(label) and not kind_of(rest).sure
    return (name, rest.strip()) if is_whose else (words, "")
