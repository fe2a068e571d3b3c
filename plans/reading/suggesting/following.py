"""Rows on the same matter, one after the other: a body is told before it decides; the rest is only guessed."""

from collections.abc import Iterator

from plans.activity import Kind, Reason, Sureness
from plans.reading.suggesting.candidate import Candidate
from plans.reading.suggesting.rows import Row, Rows
from plans.reading.suggesting.words import subject_of

_SOON = 45
_PARALLEL = 0.8


def following(rows: Rows) -> Iterator[Candidate]:
    """To every row from the nearest one before it on the same matter that is not beside it."""
    for then in rows.rows:
        for first in rows.before(then, _SOON):
            if not rows.same_matter(first, then):
                continue
            if first.informs and then.kind is Kind.DECISION and first.hosts & then.hosts:
                yield Candidate(first, then, Reason.MATTER, Sureness.USUAL)
            elif not first.informs and not _is_beside(rows, first, then):
                yield Candidate(first, then, Reason.MATTER, Sureness.GUESS)
                break


def _is_beside(rows: Rows, first: Row, then: Row) -> bool:
    """Whether the two are of one sort: committees that decide each for itself, the same told to several."""
    if first.kind is not then.kind:
        return False
    if first.hosts and then.hosts:
        return first.hosts == then.hosts or first.kinds == then.kinds
    says = [subject_of(" ".join(row.texts[1:2])) for row in (first, then)]
    return rows.weights.likeness(*says) >= _PARALLEL
