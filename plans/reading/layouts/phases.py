"""A table of phases: their names, and below (or beside) each of them its days, "2/12 – 25/1".

Under the days may stand what is done in the phase, a line for each thing.
"""

from collections.abc import Sequence

from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Written
from plans.reading.document import Place, Row
from plans.reading.layouts.part import Context, Part, PartRead, RawPhase, RawRow
from plans.reading.layouts.within import in_period
from plans.reading.layouts.within_pieces import things_of
from plans.reading.reading import LeftAside, Use

NAME = "phases"
_LEAST = 2


def fit(part: Part, _: Context) -> float:
    """How sure: a row of names and under it a row of spans; under them words, if anything."""
    return 0.95 if part.is_table and _phases(part) else 0.0


def read(part: Part, context: Context) -> PartRead:
    """The phases, and what is done in each."""
    phases = _phases(part)
    uses: dict[Place, Use] = {place: Use.USED if text else Use.EMPTY for place, text in part.lines()}
    rows: list[RawRow] = []
    left: list[LeftAside] = []
    for at, phase in phases.items():
        for row in _filled(part)[2:]:
            text = row.cells[at].text
            if not text.strip() or row.cells[at].merged is not None:
                continue
            base = RawRow(
                row.place, phase.written, "", columns={phase.name: text}, cell=phase.name, section="days"
            )
            things = things_of(text, phase.written, context.legend, done=True)
            told, free = in_period(things, base, context.legend, phase.name)
            rows, left = [*rows, *told], [*left, *free]
            uses[row.place] = Use.READ
    raw = tuple(phase for phase in phases.values() if phase.written.last is not None)
    return PartRead(NAME, tuple(rows), uses, (), tuple(left), phases=raw, because=("spans_under_names",))


def _filled(part: Part) -> list[Row]:
    return [row for row in part.rows if any(cell.text.strip() for cell in row.cells)]


def _phases(part: Part) -> dict[int, RawPhase]:
    """The phases by their columns; none where the first two rows are not all theirs."""
    rows = _filled(part)
    if len(rows) < 2 or not all(map(_has_words, rows[2:])):
        return {}
    names, spans = ([" ".join(cell.text.split()) for cell in row.cells] for row in rows[:2])
    found = {
        at: _phase(rows[1], name, span, told=len(rows) > 2)
        for at, (name, span) in enumerate(zip(names, spans, strict=True))
        if name or span
    }
    whole = {at: phase for at, phase in found.items() if phase is not None}
    lasting = sum(phase.written.last is not None for phase in whole.values())
    return whole if len(whole) == len(found) and lasting >= _LEAST else {}


def _has_words(row: Row) -> bool:
    """Whether each cell that says something tells it in words, and holds no more than days."""
    texts = [cell.text for cell in row.cells if cell.text.strip()]
    return all(any(map(str.isalpha, rest(text, find_dates(text)))) for text in texts)


def _phase(row: Row, name: str, span: str, *, told: bool) -> RawPhase | None:
    """A phase: a span of days or months; of whole months, or one, where it is `told` below what is done in it."""
    dates: Sequence[Written] = find_dates(span, cell=True)
    if not name or find_dates(name) or len(dates) != 1 or rest(span, dates):
        return None
    is_month = dates[0].first.month is not None and dates[0].first.day is None
    return RawPhase(row.place, name, dates[0]) if (is_month if told else dates[0].last is not None) else None
