"""Ways of writing tried out: what is written is read again, and only what reads as wanted is kept."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from plans.reading.document import Place
from plans.reading.reading import About, Reading, ReadRow
from reports.like.forms import Told
from reports.like.ground import CannotWrite, Edit, Ground
from reports.like.way import Way

_MOST_ALONE = 200
"""So many tasks are tried in their other ways; each may cost a reading."""

Said = Counter[object]
"""How often a document says each thing: a line, days, hours, who and what."""


@dataclass(frozen=True)
class Task:
    """Rows that stand in one place and are to say the same, and the ways to write it."""

    rows: tuple[int, ...]
    """Numbers of rows of the reading."""
    told: Told
    ways: tuple[Way, ...]


@dataclass
class Trial:
    """A document on its way: what of it is already written, and what it says then."""

    reading: Reading
    ground: Ground
    read: Callable[[bytes], Reading]
    kept: dict[Task, Way] = field(default_factory=dict)
    readings: int = 0

    def run(self, tasks: Sequence[Task]) -> None:
        """Keep of the tasks as many as can be written, each in the first of its ways that reads as wanted."""
        most = max((len(task.ways) for task in tasks), default=0)
        for number in range(most):
            left = [task for task in tasks if task not in self.kept and number < len(task.ways)]
            if number == 0 or len(left) <= _MOST_ALONE:
                self._try([(task, task.ways[number]) for task in left])

    def _try(self, chosen: Sequence[tuple[Task, Way]]) -> None:
        """Keep all if they read as wanted together; else each half by itself."""
        if not chosen:
            return
        if self._holds(dict(chosen)):
            self.kept |= dict(chosen)
        elif len(chosen) > 1:
            middle = len(chosen) // 2
            self._try(chosen[:middle])
            self._try(chosen[middle:])

    def _holds(self, more: dict[Task, Way]) -> bool:
        ways = self.kept | more
        try:
            content = self.ground.written(edits_of(ways.values()))
        except CannotWrite:
            return False
        self.readings += 1
        read = self.read(content)
        wanted, places = self._wanted(ways)
        return said_by(read.rows) == wanted and _contradicted(read) <= _contradicted(self.reading, places)

    def _wanted(self, ways: Mapping[Task, Way]) -> tuple[Said, dict[Place, Place]]:
        """What is to be said when these are written, and where the rows then stand."""
        told: dict[int, tuple[Told, Place]] = {}
        for task, way in ways.items():
            told |= dict.fromkeys(task.rows, (task.told, way.place))
        said: Said = Counter()
        for number, row in enumerate(self.reading.rows):
            new, place = told.get(number, (Told(row.when, row.time), row.place))
            said[_said(row, new, place)] += 1
        return said, {self.reading.rows[number].place: place for number, (_, place) in told.items()}


def edits_of(ways: Iterable[Way]) -> list[Edit]:
    """The edits of all ways, each once."""
    return list(dict.fromkeys(edit for way in ways for edit in way.edits))


def said_by(rows: Sequence[ReadRow]) -> Said:
    """What rows say."""
    return Counter(_said(row, Told(row.when, row.time), row.place) for row in rows)


def _said(row: ReadRow, told: Told, place: Place) -> object:
    title = "" if row.raw_date in row.title else row.title
    return place.sheet, place.line, told.when, told.hours, title, row.kind, row.bodies


def _contradicted(reading: Reading, moved: Mapping[Place, Place] | None = None) -> "Counter[object]":
    """The lines whose weekday or week says another day."""
    places = moved or {}
    return Counter(
        (places.get(doubt.place, doubt.place).sheet, places.get(doubt.place, doubt.place).line)
        for doubt in reading.doubts
        if doubt.about == About.WEEKDAY
    )
