"""The same matter on its way: from subcommittees and committees to the board, from there to the council.

Nobody is sent a matter twice: each decision gets the nearest meeting before it, and none from before the decision
that came last on the same matter.
"""

from collections.abc import Iterator

from plans.activity import Kind, Reason, Sureness
from plans.body import BodyKind
from plans.reading.suggesting.candidate import Candidate
from plans.reading.suggesting.rows import Row, Rows

_FAR = 100
"""Days: from June over the summer to September, and not to the next round."""
_INTO = {
    BodyKind.COUNCIL: (BodyKind.BOARD,),
    BodyKind.BOARD: (BodyKind.SUBCOMMITTEE, BodyKind.COMMITTEE, BodyKind.DRAFTING),
    BodyKind.COMMITTEE: (BodyKind.SUBCOMMITTEE,),
    BodyKind.SUBCOMMITTEE: (BodyKind.DRAFTING,),
}
"""By whom what a body decides is prepared."""


def chains(rows: Rows) -> Iterator[Candidate]:
    """Every step of a matter from one body to the next."""
    for then in rows.rows:
        for kind in _INTO:
            if then.meets(kind) and _takes_up(then):
                for preparing in _INTO[kind]:
                    yield from _prepared(rows, then, kind, preparing)


def _prepared(rows: Rows, then: Row, kind: BodyKind, preparing: BodyKind) -> Iterator[Candidate]:
    """The meetings of bodies of one kind that prepare it: the nearest of each body."""
    seen: set[str] = set()
    for first in rows.before(then, _FAR):
        if not first.kind.gathers or not rows.same_matter(first, then):
            continue
        if first.meets(kind) and first.decides:
            return
        if then.hosts & first.hosts:
            continue
        hosts = {code for code in first.hosts if rows.plan.bodies[code].kind is preparing} - seen
        if hosts and not first.informs and any(_is_for(rows, code, then) for code in hosts):
            seen |= hosts
            yield Candidate(first, then, Reason.CHAIN, _sureness(rows, hosts, first, then))


def _takes_up(row: Row) -> bool:
    """Whether the matter may be settled there: not where the body is only told of it, or meets besides."""
    return row.kind.gathers and not row.informs and not row.activity.extra


def _is_for(rows: Rows, code: str, then: Row) -> bool:
    """Whether what a body prepares can be for that meeting: a subcommittee works for the body it is part of."""
    body = rows.plan.bodies[code]
    return body.kind is not BodyKind.SUBCOMMITTEE or not body.part_of or not then.hosts.isdisjoint(body.part_of)


def _sureness(rows: Rows, hosts: set[str], first: Row, then: Row) -> Sureness:
    """Usual where something is decided in the end; a subcommittee of no known body is only guessed to prepare."""
    bodies = [rows.plan.bodies[code] for code in hosts]
    is_known = all(body.kind is not BodyKind.SUBCOMMITTEE or body.part_of for body in bodies)
    settles = then.kind is Kind.DECISION or then.about.meet(first.about)
    return Sureness.USUAL if is_known and settles else Sureness.GUESS
