"""The bodies that a line names beside its activities, and that no activity has: they are left aside, and told."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from plans.body import MEETS_AS_ONE, Body
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.mention import Because, Mention, Role
from plans.reading.bodies.names.sense import Origin
from plans.reading.bodies.names.words import noun_of
from plans.reading.dates.find import find_dates
from plans.reading.document import Place
from plans.reading.reading import IN_TURN, About, Doubt, LeftAside, ReadRow, Use

UNMET = "body_spoken_of"
_TELLING = frozenset({Use.READ, Use.JOINED})


def unmet(
    texts: Mapping[Place, str], uses: Mapping[Place, Use], rows: Sequence[ReadRow], bodies: Mapping[str, Body],
    asked: Sequence[Doubt], left: Mapping[Place, Sequence[LeftAside]], legend: Legend,
) -> Iterator[LeftAside]:  # fmt: skip
    """Every body that meets, named in a line that is read, and had by no row of the document.

    One that has rows is told only where the words say that it takes part in what no row of the line has it in: of
    the budget that KS adopts its meeting stands elsewhere. `asked` is everything that was asked about, answered or
    not: of that, the planner knows; so it is of a line of which nobody is said to meet.
    """
    there = _There(rows, bodies, asked)
    for place, text in texts.items():
        if uses[place] not in _TELLING or there.asks_who(place):
            continue
        told = "\n".join((*there.questions(place), *(one.text for one in left.get(place, ()))))
        named = {one.code: one for one in reversed(find_bodies(text, legend)) if _is_known(one)}
        for one in reversed(named.values()):
            if not re.search(rf"\b{re.escape(one.raw)}\b", told) and not there.has(one, place, text):
                yield LeftAside(place, one.raw, UNMET)


def _is_known(body: Mention) -> bool:
    """Whether it is a body that may meet here: not one that a matter goes to, or whose papers are spoken of."""
    is_only_named = body.because is Because.ADDRESSED or _is_owner(body.raw)
    return body.kind in MEETS_AS_ONE and body.origin is not Origin.MADE and not is_only_named


def _is_owner(raw: str) -> bool:
    """Whether something of the body's is meant: "enligt nämndens beslut"."""
    noun = noun_of(raw.lower().split()[-1])
    return raw.endswith(":s") or (noun is not None and noun[1].genitive)


class _There:
    """Who has rows, in which lines, and what was asked of them."""

    def __init__(self, rows: Sequence[ReadRow], bodies: Mapping[str, Body], asked: Iterable[Doubt]) -> None:
        self._rows: dict[str, list[ReadRow]] = {}
        self._lines: dict[Place, list[ReadRow]] = {}
        for row in rows:
            self._lines.setdefault(row.place, []).append(row)
            for code in (*row.bodies, *row.optional, *row.responsible, *row.recipients):
                self._rows.setdefault(code, []).append(row)
        self._called = {_last_word(bodies[code].name) for code in self._rows if code in bodies}
        self._asked: dict[Place, list[Doubt]] = {}
        self._readings: set[str] = set()
        for doubt in asked:
            self._asked.setdefault(doubt.place, []).append(doubt)
            if doubt.about is About.BODY:
                self._readings.update(", ".join(doubt.readings).replace(IN_TURN, ", ").split(", "))

    def asks_who(self, place: Place) -> bool:
        """Whether nobody is said to meet in a row of the line, so that it is asked who does."""
        return any(doubt.about is About.BODY and not doubt.readings for doubt in self._asked.get(place, ()))

    def questions(self, place: Place) -> Iterator[str]:
        """What the questions on a line are about."""
        return (doubt.text for doubt in self._asked.get(place, ()))

    def has(self, body: Mention, place: Place, text: str) -> bool:
        """Whether rows have what a line says of a body, or a question does."""
        rows = self._rows.get(body.code)
        if rows is None:
            return body.code in self._readings or (_is_supposed(body) and _last_word(body.name) in self._called)
        here = self._lines.get(place, ())
        if body.role is Role.NAMED or not here or any(row.place == place for row in rows):
            return True
        days = {_day_of(row) for row in here if body.raw in row.title}
        days = days or {(date.first.month, date.first.day) for date in find_dates(text)}
        return any(_day_of(row) in days for row in rows)


def _day_of(row: ReadRow) -> tuple[int | None, int | None]:
    return (None, None) if row.when is None else (row.when.first.month, row.when.first.day)


def _is_supposed(body: Mention) -> bool:
    """Whether it is known by its words alone, which may be another's: "arbetsutskottet", "löne- nämnden"."""
    return not body.sure or body.origin is Origin.FORMED


def _last_word(name: str) -> str:
    """The ground form of the word that a name ends in."""
    word = name.lower().split()[-1]
    noun = noun_of(word)
    return word if noun is None else noun[1].lemma
