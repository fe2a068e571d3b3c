"""What the council has decided is carried out: the committees plan within the budget and the frames they got."""

from collections.abc import Iterator

from plans.activity import Kind, Reason, Sureness
from plans.body import BodyKind
from plans.reading.suggesting.candidate import Candidate
from plans.reading.suggesting.rows import Row, Rows

_SOON = 100
_GIVEN = frozenset({"budget", "ramar"})
_MADE_OF_IT = frozenset({"verksamhetsplan"})


def decided(rows: Rows) -> Iterator[Candidate]:
    """From the council's decision on budget or frames to the committees' plans, the next of each sort."""
    for row in rows.rows:
        if row.decides and row.meets(BodyKind.COUNCIL) and row.about.keys & _GIVEN:
            kinds: set[Kind] = set()
            for other in rows.after(row, _SOON):
                if other.decides and other.meets(BodyKind.COUNCIL) and other.about.meet(row.about):
                    break
                if other.kind not in kinds and _is_made_of_it(other):
                    kinds.add(other.kind)
                    yield Candidate(row, other, Reason.DECIDED, Sureness.USUAL)


def _is_made_of_it(row: Row) -> bool:
    """Whether committees make their own plans there."""
    by_others = row.meets(BodyKind.COUNCIL, BodyKind.BOARD)
    return bool(row.about.keys & _MADE_OF_IT) and row.kind is not Kind.MAILING and not by_others
