"""What is sent is for something: a summons for a meeting, papers for readers, templates for an answer."""

import re
from collections.abc import Iterator

from plans.activity import Kind, Reason, Sureness
from plans.body import MEETS_AS_ONE
from plans.reading.suggesting.candidate import Candidate
from plans.reading.suggesting.rows import Row, Rows

_SUMMONS = re.compile(r"kallelse|kung.r|tillk.nnag|handlingar|f.redragningslist|dagordning|utskick", re.IGNORECASE)
_SOON = 24
"""Days from papers to the meeting: measured 3 to 12."""
_TO_ANSWER = 180
"""Days that somebody has for an answer: half a year, and not to the next round."""


def mailings(rows: Rows) -> Iterator[Candidate]:
    """From every mailing to its meeting, or to the deadline of the answers to it."""
    for row in rows.rows:
        if row.kind is Kind.MAILING:
            yield from _summons(rows, row)
            yield from _meeting(rows, row)
            yield from _answers(rows, row)


def _summons(rows: Rows, row: Row) -> Iterator[Candidate]:
    """To the next meeting of the body that is called, if no other summons to it comes before that."""
    called = {
        code
        for code in (*row.activity.recipients, *row.activity.bodies)
        if rows.plan.bodies[code].kind in MEETS_AS_ONE
    }
    if len(called) != 1 or not _SUMMONS.search(row.activity.title):
        return
    near = [
        other for other in rows.after(row, _SOON) if called & {*other.activity.recipients, *other.activity.bodies}
    ]
    if near and near[0].kind.gathers and called & near[0].hosts and _may_be_for(rows, row, near[0]):
        yield Candidate(row, near[0], Reason.MAILING, Sureness.USUAL)


def _may_be_for(rows: Rows, row: Row, meeting: Row) -> bool:
    """Whether nothing says that the two are about different things."""
    return not (row.about.keys and meeting.about.keys) or rows.same_matter(row, meeting)


def _meeting(rows: Rows, row: Row) -> Iterator[Candidate]:
    """To the next meeting of those who get the papers, if it is about the same."""
    people = set(row.activity.recipients) - set(row.activity.bodies)
    for other in rows.after(row, _SOON):
        if other.kind.gathers and rows.same_matter(row, other):
            sure = Sureness.USUAL if people & set(other.activity.bodies) else Sureness.GUESS
            yield Candidate(row, other, Reason.MAILING, sure)
            return


def _answers(rows: Rows, row: Row) -> Iterator[Candidate]:
    """To the next deadline on the same: templates, instructions and referrals are sent out for that."""
    for other in rows.after(row, _TO_ANSWER):
        if other.kind is Kind.DEADLINE and rows.same_matter(row, other):
            yield Candidate(row, other, Reason.MAILING, Sureness.USUAL)
            return
