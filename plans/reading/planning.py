"""A plan from a reading: what was read, with ids made of its words, and nothing added to it."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from plans.activity import Activity, Phase, Source
from plans.body import Body
from plans.content import Table
from plans.plan import Plan
from plans.question import Question
from plans.reading.letters import folded
from plans.reading.reading import About, Doubt, Reading, ReadRow

_LONGEST_WORDS = 4
_LONGEST_KEY = 44
_SMALL = frozenset(
    re.findall(r"\w+", "och för av till i på med den det de om samt som ett en vid från att in inför")
)
_OF_DAYS = frozenset({About.YEAR, About.DATE, About.WEEKDAY, About.CELL, About.LAYOUT})
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")


def plan_of(reading: Reading, source: str | None = None) -> Plan:
    """The plan that a reading holds; `source` is what the document is called.

    Its activities are those of the reading in their order (see `keys_of`). What nothing was taken of stands among
    the questions: a row that may be none, and a date that is none, whose activity has no date. A meeting of which
    only the week is known, or that goes on for long, may be on any day of that time.
    Raises pydantic's ValidationError for a reading without activities.
    """
    keys = keys_of(reading)
    table = _table(reading)
    rows = {key: _activity(row, table) for key, row in zip(keys, reading.rows, strict=True) if row.stands}
    phases = dict(zip(_distinct([slug(p.name) or "fas" for p in reading.phases]), reading.phases, strict=True))
    return Plan(
        title=reading.title,
        source=source,
        notes=reading.notes,
        table=table,
        bodies=dict(reading.bodies),
        phases={key: Phase(name=phase.name, days=phase.days) for key, phase in phases.items()},
        activities=rows,
        questions=tuple(_questions(reading, keys)),
    )


def _questions(reading: Reading, keys: Sequence[str]) -> Iterator[Question]:
    for doubt in reading.doubts:
        if leaves_out(doubt):
            about = [(key, row) for key, row in zip(keys, reading.rows, strict=True) if row.asked == doubt.key]
            titles = {row.title: None for _, row in about if row.title not in doubt.text}
            text = " ".join(" ".join((doubt.text, *titles)).split())
            place = doubt.place
            yield Question(
                line=place.line,
                sheet=place.sheet,
                text=text,
                because=doubt.because,
                activities=tuple(key for key, _ in about),
            )


def keys_of(reading: Reading) -> tuple[str, ...]:
    """An id for each row: its first body and the first words of its title, numbered where several are the same."""
    return _distinct([_key(row, reading.bodies) for row in reading.rows])


def leaves_out(doubt: Doubt) -> bool:
    """Whether a plan may lack a day that the document has, as nothing was taken for the doubt."""
    return doubt.taken is None and doubt.about in _OF_DAYS


def slug(text: str) -> str:
    """The words of a text as an id: small letters a to z and figures, with hyphens between."""
    return "-".join(re.findall(r"[a-z0-9]+", folded(text)))


def _key(row: ReadRow, bodies: Mapping[str, Body]) -> str:
    code = next(iter(row.bodies), None)
    body = slug(code) if code is not None else ""
    said = {body, *_words(bodies[code].name)} if code is not None else set()
    words = [word for word in _words(row.title) if word not in said][:_LONGEST_WORDS]
    key = "-".join(part for part in (body, *words) if part) or "rad"
    if len(key) <= _LONGEST_KEY:
        return key
    return key[: max(key.rfind("-", 0, _LONGEST_KEY + 1), 0)] or key[:_LONGEST_KEY]


def _words(text: str) -> list[str]:
    """The words of a text as parts of an id, without the small ones."""
    return [slug(word) for word in re.findall(r"\w+", text.casefold()) if word not in _SMALL and slug(word)]


def _distinct(keys: Sequence[str]) -> tuple[str, ...]:
    """The ids, those that come more than once numbered from 1."""
    several = {key for key, count in Counter(keys).items() if count > 1}
    taken, numbers = set(keys), Counter[str]()
    made = []
    for key in keys:
        if key in several:
            numbers[key] += 1
            while (numbered := f"{key}-{numbers[key]}") in taken:
                numbers[key] += 1
            taken.add(numbered)
            key = numbered
        made.append(key)
    return tuple(made)


def _activity(row: ReadRow, table: Table | None) -> Activity:
    columns = table.columns if table is not None else ()
    return Activity(
        title=row.title,
        kind=row.kind,
        date=None if row.on_one_day else row.when,
        between=replace(row.when, uncertain=False) if row.on_one_day and row.when is not None else None,
        time=row.time,
        bodies=row.bodies,
        optional=row.optional,
        responsible=row.responsible,
        recipients=row.recipients,
        extra=row.extra,
        weekday=None if row.weekday is None else _WEEKDAYS[row.weekday],
        week=row.week or _only_week(row),
        columns={name: row.columns[name] or None for name in columns if name in row.columns},
        source=Source(
            sheet=row.place.sheet,
            line=row.place.line,
            cell=row.cell,
            raw=row.raw_date or None,
            year_from=row.year_from,
        ),
    )


def _only_week(row: ReadRow) -> int | None:
    """The week of a meeting of which nothing else is known."""
    weeks = {day.isocalendar().week for day in (row.when.first, row.when.last)} if row.when is not None else set()
    return weeks.pop() if row.on_one_day and len(weeks) == 1 else None


def _table(reading: Reading) -> Table | None:
    """The columns of the source's table, if most rows come from one with their titles in a column of their own."""
    largest = max(reading.explained, key=lambda part: part.rows, default=None)
    if largest is None or not reading.columns:
        return None
    roles = [tuple(said.split("=", 1)) for said in largest.because if "=" in said]
    dates, titles, who = ([name for role, name in roles if role == wanted] for wanted in ("date", "title", "who"))
    columns = tuple(dict.fromkeys(name for name in reading.columns if name))
    if not dates or not titles or not {dates[0], titles[0], *who} <= set(columns):
        return None
    return Table(columns=columns, date=dates[0], title=titles[0], participants=tuple(dict.fromkeys(who)))
