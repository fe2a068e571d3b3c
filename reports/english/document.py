"""What a breach of a rule about the document says in English."""

from constraints.elections import is_election_year
from plans.when import When
from reports.case import Case
from reports.english.days import within
from reports.english.grammar import TIMES
from reports.words import Collected

_MOST_DATES = 4
"""Of more dates than this, three are told and how many more there are."""


def _uncertain(c: Case) -> str:
    when = c.grammar.when(c.facts["when"])
    return (
        f"The document is not certain of the date of {c.title()}, {when}. Settle it and remove the question mark."
    )


def _undated(c: Case) -> str:
    if "series" in c.facts:
        return f"The series {_of_series(c)} has no day yet."
    window: When = c.facts["window"]
    if window == c.plan.days:
        return f"{c.title()} has no day yet."
    return f"{c.title()} has no day yet. It is to be {within(window, c)}."


def _undated_item(c: Case) -> str:
    if "series" in c.facts:
        return _of_series(c)
    return f"{c.title()} is to be {within(c.facts['window'], c)}"


def _of_series(c: Case) -> str:
    """`“Kommunfullmäktige” (9)`, so many without a day."""
    title = c.plan.series[c.facts["series"]].title
    return f"{c.grammar.quoted(title)} ({len(c.keys)})"


def _row_order(c: Case) -> str:
    before = "counts from the first day of the month" if is_month(c, 1) else "begins before it"
    return f"{c.title(1)} ({row_day(c, 1)}) stands after {c.title(0)} ({row_day(c, 0)}) but {before}."


def row_day(c: Case, at: int) -> str:
    """The day of a row, or its month where that is all the document says."""
    when = c.plan.activities[c.keys[at]].date
    return c.grammar.when(when) if when is not None and is_month(c, at) else c.day(at)


def is_month(c: Case, at: int) -> bool:
    """Whether the row's day is only the first of the months that the document names."""
    when = c.plan.activities[c.keys[at]].date
    return when is not None and not when.exact and when.first == c.days[at]


def _no_year(c: Case) -> str:
    raw, of = c.facts["raw"], c.facts["of"]
    if len(raw) == 1:
        question = f"Is it {c.days[0].year}?" if c.days else "Which year is it?"
        return f"The document’s date for {c.title()} has no year: {c.grammar.quoted(raw[0])}. {question}"
    examples = c.grammar.listed(map(c.grammar.quoted, raw), most=_MOST_DATES)
    how_many = f"All the document’s {of} dates" if len(raw) == of else f"{len(raw)} of the document’s {of} dates"
    return f"{how_many} have no year: {examples}. Are the years right?"


def _no_participants(c: Case) -> str:
    return f"Nobody takes part in {c.title()}{c.aside()}. Say who does."


def _unstated_body(c: Case) -> str:
    columns = c.plan.table.participants if c.plan.table is not None else ()
    named = c.grammar.listed(c.grammar.quoted(name) for name in columns)
    empty = f"the columns {named} are empty" if len(columns) > 1 else f"the column {named} is empty"
    return f"Taking part in {c.title()}{c.aside()}: {c.bodies(c.facts['called'])}. But {empty} in the document."


def _repeated_text(c: Case) -> str:
    times = TIMES.get(len(c.keys), f"{len(c.keys)} times")
    when = f": {c.all_days()}" if c.days else ""
    return f"{c.title()} stands {times} with the very same text{when}. Is one row a copy that was left unchanged?"


def _election_year(c: Case) -> str:
    year = c.days[0].year
    before = next(y for y in range(year, year - 5, -1) if is_election_year(y))
    return f"{c.title()} is on {c.day()}, but {year} is no election year. {before} and {before + 4} are."


DOCUMENT = {
    "uncertain": _uncertain,
    "undated": _undated,
    "row-order": _row_order,
    "no-year": _no_year,
    "no-participants": _no_participants,
    "unstated-body": _unstated_body,
    "repeated-text": _repeated_text,
    "election-year": _election_year,
}

COLLECTED = {
    "undated": Collected("{} activities have no day yet:", _undated_item),
    "row-order": Collected(
        "{} rows stand after a row that begins later (a month counts from its first day):",
        lambda c: f"{c.title(1)} ({row_day(c, 1)}) stands after {c.title(0)} ({row_day(c, 0)})",
    ),
    "no-participants": Collected("{} activities have no participants:", lambda c: f"{c.title()}{c.aside()}"),
    "unstated-body": Collected(
        "{} rows have participants that do not stand in the document’s columns for them:",
        lambda c: f"{c.title()}{c.aside()}: {c.bodies(c.facts['called'])}",
    ),
}
