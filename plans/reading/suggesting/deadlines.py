"""What is handed in is for something: it is put together, sent out, drafted, decided."""

import re
from collections.abc import Callable, Iterator
from itertools import islice

from plans.activity import Kind, Reason, Sureness
from plans.body import MEETS_AS_ONE, BodyKind
from plans.reading.suggesting.candidate import Candidate
from plans.reading.suggesting.rows import Row, Rows
from plans.reading.suggesting.words import stems, words_of

_COMPILES = re.compile(r"sammanst.ll|ber.kn|bearbet|gransk", re.IGNORECASE)
_SOON = 45
"""Days until what was handed in is taken up."""
_CYCLE = 31
"""Days from the last day for papers to the meeting that they are for."""


def deadlines(rows: Rows) -> Iterator[Candidate]:
    """From every deadline to what comes of it, and to it from the work and the decisions that it ends."""
    for row in rows.rows:
        if row.kind is Kind.DEADLINE:
            yield from _onward(rows, row)
            yield from _papers(rows, row)
            yield from _ends(rows, row)
            yield from _next(rows, row, lambda other: _compiles(other) or _drafts(other))
        elif _compiles(row) and not row.hosts:
            yield from _next(rows, row, _drafts)


def _onward(rows: Rows, row: Row) -> Iterator[Candidate]:
    """To the next row on the same that takes up what was handed in."""
    for other in rows.after(row, _SOON):
        if other.kind is Kind.DEADLINE or not rows.same_matter(row, other):
            continue
        if other.kind.gathers or other.kind is Kind.MAILING or _compiles(other):
            yield Candidate(row, other, Reason.DEADLINE, Sureness.USUAL)
            return
    touching = (other for other in rows.after(row, _CYCLE) if other.decides and row.about.touch(other.about))
    for other in islice(touching, 1):
        yield Candidate(row, other, Reason.DEADLINE, Sureness.GUESS)


def _papers(rows: Rows, row: Row) -> Iterator[Candidate]:
    """To the next summons or meeting of the one body for which it is the last day to hand in."""
    hosts = {code for code in row.activity.bodies if rows.plan.bodies[code].kind in MEETS_AS_ONE}
    if len(hosts) != 1 or rows.plan.bodies[next(iter(hosts))].kind is BodyKind.COMMITTEE:
        return
    for other in rows.after(row, _CYCLE):
        if other.kind is not Kind.DEADLINE and hosts & {*other.activity.bodies, *other.activity.recipients}:
            yield Candidate(row, other, Reason.DEADLINE, Sureness.USUAL)
            return


def _ends(rows: Rows, row: Row) -> Iterator[Candidate]:
    """From the committees' decisions, the work and the talks that lead up to it."""
    seen: set[frozenset[str]] = set()
    for other in rows.before(row, _SOON):
        if not rows.same_matter(row, other) or other.activity.kind in (Kind.DEADLINE, Kind.MAILING):
            continue
        decided = other.decides and other.meets(BodyKind.COMMITTEE)
        if (decided or other.kind is Kind.WORK) and other.hosts not in seen:
            seen.add(other.hosts)
            yield Candidate(other, row, Reason.DEADLINE, Sureness.USUAL)


def _next(rows: Rows, row: Row, is_meant: Callable[[Row], bool]) -> Iterator[Candidate]:
    """To the next row that puts together or drafts from what is only called proposals, papers or reports."""
    for other in rows.after(row, _CYCLE):
        if is_meant(other) and not (row.about.keys and other.about.keys):
            shared = stems("object") & set(words_of(row.activity.title)) & set(words_of(other.activity.title))
            if shared or (_drafts(other) and _compiles(row)):
                yield Candidate(row, other, Reason.DEADLINE, Sureness.USUAL)
            return


def _compiles(row: Row) -> bool:
    return _COMPILES.search(row.activity.title) is not None


def _drafts(row: Row) -> bool:
    return row.meets(BodyKind.DRAFTING) and not row.decides
