"""Documents, the plans that are read from them, and those plans written back with some dates moved."""

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

from plans.clock import parse_hours
from plans.plan import Plan
from plans.reading.document import Block, Cell, Document, Paragraph, Place, Row, Table
from plans.reading.planning import plan_of
from plans.reading.read import read_file
from plans.reading.reading import Reading
from plans.when import parse_when
from reports.like.like import like
from reports.like.liked import Liked

MOMENT = datetime(2026, 7, 1, 12, tzinfo=UTC)
NOTE = "Stod: {}"


def document(*rows: Sequence[str], title: str = "Tidplan 2023") -> Document:
    """A heading and a table."""
    made = [Row(Place(n), tuple(map(Cell, row))) for n, row in enumerate(rows, 2)]
    blocks: tuple[Block, ...] = (Paragraph(Place(1), title, heading=1), Table(tuple(made)))
    return Document("txt", blocks)


def moved(plan: Plan, moves: Mapping[str, str | None]) -> Plan:
    """The plan with other dates (and times, after a space) for activities named by a part of their titles."""
    activities = dict(plan.activities)
    for title, text in moves.items():
        keys = [key for key, one in activities.items() if title in one.title]
        assert len(keys) == 1, (title, [one.title for one in activities.values()])
        day, _, hours = (text or "").partition(" ")
        new: dict[str, object] = {"date": parse_when(day) if day else None}
        if hours:
            new["time"] = None if hours == "-" else parse_hours(hours)
        activities[keys[0]] = activities[keys[0]].model_copy(update=new)
    return plan.model_copy(update={"activities": activities})


def written(content: bytes, name: str, moves: Mapping[str, str | None]) -> Liked:
    """The document with the moves in it."""
    reading = read_file(content, name)
    return like(moved(plan_of(reading), moves), reading, content, name=name, moment=MOMENT, note=NOTE)


def said(reading: Reading) -> list[tuple[str, str, str]]:
    """Title, days and hours of every row."""
    return [(row.title, str(row.when), str(row.time or "")) for row in reading.rows]


def again(liked: Liked, name: str) -> dict[str, str]:
    """What is read of it: the days by the titles."""
    return {row.title: str(row.when) for row in read_file(liked.content, name).rows}
