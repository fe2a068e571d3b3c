"""What a breach of a rule about the document says in Swedish."""

from constraints.elections import is_election_year
from plans.when import When
from reports.case import Case
from reports.swedish.days import within
from reports.swedish.grammar import TIMES
from reports.words import Collected

_MOST_DATES = 4
"""Of more dates than this, three are told and how many more there are."""


def _uncertain(c: Case) -> str:
    when = c.grammar.when(c.facts["when"])
    return f"Datumet för {c.title()}, {when}, är osäkert i dokumentet. Bestäm dagen och ta bort frågetecknet."


def _undated(c: Case) -> str:
    if "series" in c.facts:
        return f"Serien {_of_series(c)} har ingen dag än."
    window: When = c.facts["window"]
    if window == c.plan.days:
        return f"{c.title()} har ingen dag än."
    return f"{c.title()} har ingen dag än. Den ska ligga {within(window, c)}."


def _undated_item(c: Case) -> str:
    if "series" in c.facts:
        return _of_series(c)
    return f"{c.title()} ska ligga {within(c.facts['window'], c)}"


def _of_series(c: Case) -> str:
    """`”Kommunfullmäktige” (9 st)`, so many without a day."""
    title = c.plan.series[c.facts["series"]].title
    return f"{c.grammar.quoted(title)} ({len(c.keys)} st)"


def _row_order(c: Case) -> str:
    before = "räknas från månadens första dag" if is_month(c, 1) else "börjar före"
    return f"{c.title(1)} ({row_day(c, 1)}) står efter {c.title(0)} ({row_day(c, 0)}) i dokumentet men {before}."


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
        question = f"Är det {c.days[0].year}?" if c.days else "Vilket år är det?"
        return f"Årtal saknas i dokumentets datum för {c.title()}: {c.grammar.quoted(raw[0])}. {question}"
    examples = c.grammar.listed(map(c.grammar.quoted, raw), most=_MOST_DATES)
    how_many = f"alla dokumentets {of}" if len(raw) == of else f"{len(raw)} av dokumentets {of}"
    return f"Årtal saknas på {how_many} datum: {examples}. Stämmer de tolkade åren?"


def _no_participants(c: Case) -> str:
    return f"Ingen deltar i {c.title()}{c.aside()}. Ange deltagarna."


def _unstated_body(c: Case) -> str:
    columns = c.plan.table.participants if c.plan.table is not None else ()
    named = c.grammar.listed(c.grammar.quoted(name) for name in columns)
    empty = f"kolumnerna {named} är tomma" if len(columns) > 1 else f"kolumnen {named} är tom"
    return f"{c.bodies(c.facts['called'])} deltar i {c.title()}{c.aside()}, men {empty} i dokumentet."


def _repeated_text(c: Case) -> str:
    times = TIMES.get(len(c.keys), f"{len(c.keys)} gånger")
    when = f": {c.all_days()}" if c.days else ""
    return f"{c.title()} står {times} med exakt samma text{when}. Är en rad en kopia som inte ändrats?"


def _election_year(c: Case) -> str:
    year = c.days[0].year
    before = next(y for y in range(year, year - 5, -1) if is_election_year(y))
    return f"{c.title()} ligger {c.day()}, men {year} är inget valår. Det är {before} och {before + 4}."


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
    "undated": Collected("{} aktiviteter har ingen dag än:", _undated_item),
    "row-order": Collected(
        "{} rader står efter en rad som börjar senare (en månad räknas från sin första dag):",
        lambda c: f"{c.title(1)} ({row_day(c, 1)}) står efter {c.title(0)} ({row_day(c, 0)})",
    ),
    "no-participants": Collected("{} aktiviteter har inga deltagare:", lambda c: f"{c.title()}{c.aside()}"),
    "unstated-body": Collected(
        "{} rader har deltagare som inte står i dokumentets deltagarkolumn:",
        lambda c: f"{c.title()}{c.aside()}: {c.bodies(c.facts['called'])}",
    ),
}
