"""What `tidplan read --json` prints."""

from datetime import date

from pydantic import Field

from plans.activity import Kind
from plans.body import BodyKind
from plans.model import Model
from plans.plan import Plan
from plans.reading.planning import keys_of
from plans.reading.reading import Doubt, Reading, ReadRow, Use, YearFrom
from plans.when import Precision
from reports.contract.suggest import SuggestionOut, suggestions_out
from reports.reading.doubts import question_text


class RowOut(Model):
    """One activity as read; for a month, `start` and `end` are its first and last day. Null: no date was taken.

    `on_one_day`: it is on a single day from `start` to `end`, but no more than the week is written.
    """

    activity: str
    line: int
    page: int | None
    sheet: str | None
    cell: str | None
    raw_date: str
    start: date | None
    end: date | None
    precision: Precision | None
    on_one_day: bool
    uncertain: bool
    time: str | None
    title: str
    bodies: list[str]
    optional: list[str]
    responsible: list[str]
    recipients: list[str]
    kind: Kind
    year_inferred: bool
    year_from: YearFrom | None


class ReadBodyOut(Model):
    """A body that the document names."""

    name: str
    kind: BodyKind


class DoubtOut(Model):
    """Something not certain. `key` is what an answer is kept under; `question` is it in words."""

    line: int
    page: int | None
    sheet: str | None
    text: str
    about: str
    because: str
    readings: list[str]
    taken: str | None
    key: str
    question: str


class LeftAsideOut(Model):
    """A line, or words of one, that is no activity, and a code that says why."""

    line: int
    page: int | None
    sheet: str | None
    text: str
    because: str


class UnreadOut(Model):
    """Something in the file that is not read."""

    what: str
    facts: dict[str, int | str | list[int | str]]


class ExplainedOut(Model):
    """How a part of the document was understood, from this line on."""

    line: int
    sheet: str | None
    layout: str
    because: list[str]
    rows: int


class ReadOut(Model):
    """What `tidplan read --json` prints. In `counts` the lines by their use add up to `lines`."""

    title: str
    format: str
    layouts: list[str]
    bodies: dict[str, ReadBodyOut]
    rows: list[RowOut]
    doubts: list[DoubtOut]
    left_aside: list[LeftAsideOut]
    unread: list[UnreadOut]
    explained: list[ExplainedOut]
    suggestions: list[SuggestionOut] = Field(description="With --suggest: the dependencies suggested.")
    counts: dict[str, int] = Field(
        description="lines, " + ", ".join(use.value for use in Use) + ", rows, dates, doubts"
    )


def read_out(reading: Reading, plan: Plan | None, language: str) -> ReadOut:
    """The reading, in the order of the document, and the suggestions of the plan made of it."""
    return ReadOut(
        title=reading.title,
        format=reading.format,
        layouts=list(reading.layouts),
        bodies={code: ReadBodyOut(name=body.name, kind=body.kind) for code, body in reading.bodies.items()},
        rows=[_row(key, row) for key, row in zip(keys_of(reading), reading.rows, strict=True)],
        doubts=[_doubt(doubt, language) for doubt in reading.doubts],
        left_aside=[
            LeftAsideOut(
                line=one.place.line, page=one.place.page, sheet=one.place.sheet, text=one.text, because=one.because
            )
            for one in reading.left_aside
        ],
        unread=[
            UnreadOut.model_validate({"what": one.what, "facts": {k: _fact(v) for k, v in one.facts.items()}})
            for one in reading.unread
        ],
        explained=[
            ExplainedOut(
                line=part.place.line,
                sheet=part.place.sheet,
                layout=part.layout,
                because=list(part.because),
                rows=part.rows,
            )
            for part in reading.explained
        ],
        suggestions=suggestions_out(plan, language) if plan is not None else [],
        counts=reading.counts(),
    )


def _fact(fact: object) -> object:
    return list(fact) if isinstance(fact, tuple) else fact


def _row(key: str, row: ReadRow) -> RowOut:
    when = row.when
    return RowOut(
        activity=key,
        line=row.place.line,
        page=row.place.page,
        sheet=row.place.sheet,
        cell=row.cell,
        raw_date=row.raw_date,
        start=when.first if when else None,
        end=when.last if when else None,
        on_one_day=row.on_one_day,
        precision=when.precision if when else None,
        uncertain=when.uncertain if when else False,
        time=str(row.time) if row.time else None,
        title=row.title,
        bodies=list(row.bodies),
        optional=list(row.optional),
        responsible=list(row.responsible),
        recipients=list(row.recipients),
        kind=row.kind,
        year_inferred=row.year_from not in (None, YearFrom.WRITTEN),
        year_from=row.year_from,
    )


def _doubt(doubt: Doubt, language: str) -> DoubtOut:
    return DoubtOut(
        line=doubt.place.line,
        page=doubt.place.page,
        sheet=doubt.place.sheet,
        text=doubt.text,
        about=str(doubt.about),
        because=str(doubt.because),
        readings=list(doubt.readings),
        taken=doubt.taken,
        key=doubt.key,
        question=question_text(doubt, language),
    )
