"""Ways of writing tried out: what is written is read again, and only what reads as wanted is kept."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from plans.reading.document import Place
from plans.reading.reading import About, Reading, ReadRow
from reports.like.forms import Told
from reports.like.ground import CannotWrite, Edit, Ground
from reports.like.liked import Why
from reports.like.way import Way

_MOST_READINGS = 100
"""How many times a document is read again at most; what is left then is told as not written."""
_FEW = 10
"""So few that fail together are tried one by one: one of them may have led the others astray."""

Said = Counter[tuple[object, ...]]
"""How often a document says each thing: a line, days, hours, who and what."""


@dataclass(frozen=True)
class Task:
    """Rows that have one date, what each of them is to say, and the ways to write it."""

    rows: tuple[int, ...]
    """Numbers of rows of the reading."""
    told: tuple[Told, ...]
    ways: tuple[Way, ...]


@dataclass
class Trial:
    """A document on its way: what of it is already written, and what it says then."""

    reading: Reading
    ground: Ground
    read: Callable[[bytes], Reading]
    kept: dict[Task, Way] = field(default_factory=dict)
    readings: int = 0
    contradicted: set[object] = field(default_factory=set)
    """The lines where something beside the date would say another day."""

    def run(self, tasks: Sequence[Task]) -> None:
        """Keep of the tasks as many as can be written, each in the first of its ways that reads as wanted."""
        for number in range(max((len(task.ways) for task in tasks), default=0)):
            left = [task for task in tasks if task not in self.kept and number < len(task.ways)]
            self._try([(task, task.ways[number]) for task in left])

    def _try(self, chosen: Sequence[tuple[Task, Way]]) -> None:
        """Keep all if they read as wanted together; else those whose lines do, and of the others what can be."""
        if not chosen or self.readings >= _MOST_READINGS:
            return
        wrong = self._wrong(dict(chosen))
        if not wrong:
            self.kept |= dict(chosen)
            return
        guilty = [one for one in chosen if self._lines(*one) & wrong]
        if len(chosen) == 1:
            return
        if 0 < len(guilty) < len(chosen):
            self._try([one for one in chosen if one not in guilty])
            for group in self._by_line(guilty):
                if len(guilty) <= _FEW:
                    self._try(group)
                else:
                    self._halves(group)
        else:
            self._halves(chosen)

    def _halves(self, chosen: Sequence[tuple[Task, Way]]) -> None:
        """Try each half by itself; one alone has been tried."""
        middle = len(chosen) // 2
        if middle:
            self._try(chosen[:middle])
            self._try(chosen[middle:])

    def why(self, task: Task) -> Why:
        """Why a task is not kept."""
        lines = {line for way in task.ways for line in self._lines(task, way)}
        return Why.CONTRADICTED if lines & self.contradicted else Why.READS_OTHERWISE

    def _lines(self, task: Task, way: Way) -> set[object]:
        """The lines that a task is about."""
        lines: set[object] = {_line(self.reading.rows[number].place) for number in task.rows}
        return lines if way.place is None else lines | {_line(way.place)}

    def _by_line(self, chosen: Sequence[tuple[Task, Way]]) -> list[list[tuple[Task, Way]]]:
        """Those together that are about the same lines."""
        groups: dict[frozenset[object], list[tuple[Task, Way]]] = {}
        for one in chosen:
            groups.setdefault(frozenset(self._lines(*one)), []).append(one)
        return list(groups.values())

    def _wrong(self, more: dict[Task, Way]) -> set[object]:
        """The lines that would read otherwise than wanted, if these were written too."""
        ways = self.kept | more
        try:
            content = self.ground.written(edits_of(ways.values()))
        except CannotWrite:
            return {line for one in more.items() for line in self._lines(*one)}
        self.readings += 1
        read = self.read(content)
        wanted, places = self._wanted(ways)
        said = said_by(read.rows)
        wrong = {what[:2] for what in (said - wanted) | (wanted - said)}
        contradicted = set(_contradicted(read) - _contradicted(self.reading, places))
        self.contradicted |= contradicted - wrong
        return wrong | contradicted

    def _wanted(self, ways: Mapping[Task, Way]) -> tuple[Said, dict[Place, Place]]:
        """What is to be said when these are written, and where the rows then stand."""
        told: dict[int, tuple[Told, Place]] = {}
        for task, way in ways.items():
            for number, new in zip(task.rows, task.told, strict=True):
                told[number] = new, way.place or self.reading.rows[number].place
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


def _said(row: ReadRow, told: Told, place: Place) -> tuple[object, ...]:
    title = "" if row.raw_date in row.title else row.title
    return *_line(place), told.when, told.hours, title, row.kind, row.bodies


def _line(place: Place) -> tuple[object, ...]:
    return place.sheet, place.line


def _contradicted(reading: Reading, moved: Mapping[Place, Place] | None = None) -> Counter[tuple[object, ...]]:
    """The lines whose weekday or week says another day."""
    places = moved or {}
    doubts = [doubt.place for doubt in reading.doubts if doubt.about == About.WEEKDAY]
    return Counter(_line(places.get(place, place)) for place in doubts)
