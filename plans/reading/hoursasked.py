"""Times of day that a document tells and no activity has, where meetings have none: are they theirs?"""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from plans.activity import Kind
from plans.clock import ALL_DAY, Hours
from plans.reading.asking import Asking, is_left_out
from plans.reading.bodies.told.hours_line import AT_LATEST
from plans.reading.dates.find import find_dates
from plans.reading.dates.grammar.words import MEET
from plans.reading.document import Place
from plans.reading.layouts.calendar_hours import hours_alone, said_hours, without_hours
from plans.reading.reading import About, Doubt, ReadRow, Use
from plans.reading.untimed import minutes_had, times_not_had
from plans.when import Precision

_OF_MEETINGS = re.compile(
    rf"\b(?:\w*sammanträd\w*|\w*möte\w*|{MEET}|börjar|startar?|hålls|\w*beredning\w*|\w+dagar\b)|"
    r"^(?!.*\böpp).*\w(?:utskott|nämnd|styrelse|fullmäktige)",
    re.IGNORECASE,
)
"""What a line says that is of when meetings are, and not of an office's opening hours."""


def with_hours_asked(
    rows: Sequence[ReadRow], texts: Mapping[Place, str], uses: Mapping[Place, Use], asking: Asking
) -> tuple[ReadRow, ...]:
    """The rows, those with the time that is answered. Nothing is taken for now: a time is never made up.

    A line's time may be that of its own meetings, or, where it has no day, of the meetings without a time that
    follow, of the first body among them and those beside it on its lines; of those before it, where none follow.
    Of a meeting it is asked once.
    """
    timed = list(rows)
    doubts = [doubt for doubt in asking.asked if doubt.about is About.TIME]
    known, said = {doubt.place for doubt in doubts}, {_plain(doubt.text) for doubt in doubts}
    had = minutes_had(rows)
    on_line = {place: minutes_had(there) for place, there in _with_untimed(rows).items()}
    lines = [
        (place, hours)
        for place, text in texts.items()
        if place not in known
        and (uses[place] is not Use.ASIDE or _OF_MEETINGS.search(text) or _is_hours_alone(text))
        and (hours := _hours_of(text, on_line.get(place, had)))
        and _plain(text) not in said
    ]
    asked: set[int] = set()
    untimed = _Untimed(rows, list(texts), [place for place, _ in lines], known)
    for place, hours in lines:
        its = [at for at in untimed.near(place, texts[place]) if at not in asked]
        asked.update(its)
        doubt = _doubt(place, texts[place], hours, [rows[at] for at in its])
        answer = None if doubt is None else asking.ask(doubt)
        own = None if answer is None or is_left_out(answer) else hours_alone(answer)
        for at in its if own is not None else ():
            timed[at] = replace(timed[at], time=own)
    return tuple(timed)


def _with_untimed(rows: Sequence[ReadRow]) -> dict[Place, list[ReadRow]]:
    """The rows of each line that has a meeting without a time: what the line tells is no other line's."""
    places = dict.fromkeys(row.place for row in rows if _is_without(row))
    return {place: [row for row in rows if row.place == place] for place in places}


def _is_hours_alone(text: str) -> bool:
    """Whether a line has several times and nothing else: it heads columns that are not beneath it."""
    left = re.sub(r"\bkl(?:ockan)?\b|\btid\w*", "", without_hours(text), flags=re.IGNORECASE)
    return len(said_hours(text)) > 1 and not any(map(str.isalnum, left))


def _plain(text: str) -> str:
    return " ".join(text.split())


def _hours_of(text: str, had: Collection[int | None]) -> tuple[Hours, ...]:
    """The times of a line at which no row begins or ends, and that are no last moment: "senast kl. 9"."""
    told = (said.hours for said in times_not_had(text, had) if not AT_LATEST.search(text[: said.start]))
    return tuple(dict.fromkeys(told))


def _doubt(place: Place, text: str, hours: Sequence[Hours], rows: Sequence[ReadRow]) -> Doubt | None:
    days = [row.when.first for row in rows if row.when is not None]
    if not days:
        return None
    because = "meetings_without" if len(days) > 1 else "meeting_without"
    facts = {"day": min(days).isoformat()}
    return Doubt(place, About.TIME, _plain(text), tuple(map(str, hours)), None, because, facts)


class _Untimed:
    """The meetings without a time, about the lines that tell times."""

    def __init__(
        self, rows: Sequence[ReadRow], places: Sequence[Place], telling: Sequence[Place], asked: Collection[Place]
    ) -> None:
        self._rows = rows
        self._asked = asked
        self._order = {place: number for number, place in enumerate(places)}
        self._telling = [self._order[place] for place in telling]

    def near(self, place: Place, text: str) -> list[int]:
        """The numbers of the rows that a line may tell the time of."""
        own = [at for at, row in enumerate(self._rows) if row.place == place]
        if own or any(date.first.day is not None for date in find_dates(text)):
            return [at for at in own if _is_without(self._rows[at]) or self._rows[at].time == ALL_DAY]
        here = self._order[place]
        first = max((one for one in self._telling if one < here), default=-1)
        last = min((one for one in self._telling if one > here), default=len(self._order))
        among = self._between(here, last) or self._between(first, here)
        own = [at for at in among if self._rows[at].bodies == self._rows[among[0]].bodies]
        lines = {self._rows[at].place for at in own}
        beside = {self._rows[at].bodies for at in among if self._rows[at].place in lines}
        return [at for at in among if self._rows[at].bodies in beside]

    def _between(self, first: int, last: int) -> list[int]:
        return [
            at
            for at, row in enumerate(self._rows)
            if _is_without(row) and row.place not in self._asked and first < self._order[row.place] < last
        ]


def _is_without(row: ReadRow) -> bool:
    is_day = row.when is not None and row.when.precision is Precision.DAY
    return row.kind is Kind.MEETING and row.time is None and is_day
