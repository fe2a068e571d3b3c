"""The unions are met before the employer decides: lag (1976:580) om medbestämmande 11 and 19 §§."""

import re
from collections.abc import Iterable, Iterator

from plans.activity import Reason, Sureness
from plans.body import BodyKind
from plans.reading.suggesting.candidate import Candidate
from plans.reading.suggesting.rows import Row, Rows, gap

_SOON = 45
"""Days from the meeting with the unions to the decision."""
_NEAR = 28
"""The same, where only the matters touch or none is told."""


def unions(rows: Rows) -> Iterator[Candidate]:
    """From every meeting with the unions to the decisions of board and committees on the same matter.

    Where none is, to the next one on a matter that holds it, or that it holds; and a negotiation that says nothing
    of its matter is on what is decided next.
    """
    for row in rows.rows:
        negotiates = row.kind.gathers and _NEGOTIATION.search(row.activity.title) is not None
        if negotiates or row.meets(BodyKind.UNIONS):
            near = [other for other in rows.after(row, _SOON) if other.decides and other.meets(*_DECIDERS)]
            same = [other for other in near if rows.same_matter(row, other)]
            at_large = negotiates and not row.about.keys and not row.subject
            close = (other for other in near if gap(row, other) <= _NEAR)
            nearly = [other for other in close if at_large or row.about.touch(other.about)][:1]
            for decision in _each_body(same) if same else nearly:
                yield Candidate(row, decision, Reason.UNIONS, Sureness.USUAL)


def _each_body(decisions: Iterable[Row]) -> Iterator[Row]:
    """The next decision of each body."""
    seen: set[str] = set()
    for row in decisions:
        if not row.hosts <= seen:
            seen |= row.hosts
            yield row


_DECIDERS = (BodyKind.BOARD, BodyKind.COMMITTEE)
_NEGOTIATION = re.compile(r"f.rhandling|\bMBL\b", re.IGNORECASE)
