"""A table of phases: their names, and below (or beside) each of them its days, "2/12 – 25/1"."""

from plans.reading.dates.find import find_dates
from plans.reading.dates.rest import rest
from plans.reading.dates.written import Written
from plans.reading.document import Place, Row
from plans.reading.layouts.part import Context, Part, PartRead, RawPhase
from plans.reading.reading import Use

NAME = "phases"
_LEAST = 2


def fit(part: Part, _: Context) -> float:
    """How sure: a row of names and under it a row of spans, and no other."""
    return 0.95 if part.is_table and _phases(part) else 0.0


def read(part: Part, _: Context) -> PartRead:
    """The phases."""
    phases = _phases(part)
    uses: dict[Place, Use] = {place: Use.USED if text else Use.EMPTY for place, text in part.lines()}
    return PartRead(NAME, (), uses, phases=tuple(phases), because=("spans_under_names",))


def _phases(part: Part) -> list[RawPhase]:
    rows = [row for row in part.rows if any(cell.text.strip() for cell in row.cells)]
    if len(rows) != 2:
        return []
    names, spans = ([" ".join(cell.text.split()) for cell in row.cells] for row in rows)
    found = [_phase(rows[1], name, span) for name, span in zip(names, spans, strict=True) if name or span]
    whole = [phase for phase in found if phase is not None]
    return whole if len(whole) == len(found) >= _LEAST else []


def _phase(row: Row, name: str, span: str) -> RawPhase | None:
    dates: tuple[Written, ...] = find_dates(span, cell=True)
    if not name or find_dates(name) or len(dates) != 1 or rest(span, dates) or dates[0].last is None:
        return None
    return RawPhase(row.place, name, dates[0])
