"""What the document says itself: a row's words point at another row by its date, by who meets, or by its name."""

from collections.abc import Iterator, Sequence
from itertools import islice

from plans.activity import Kind, Reason, Sureness
from plans.body import MEETS_AS_ONE
from plans.reading.bodies.find import find_bodies
from plans.reading.dates.years.whens import when_in
from plans.reading.letters import folded
from plans.reading.suggesting.candidate import Candidate
from plans.reading.suggesting.matters import matters_of
from plans.reading.suggesting.named import named_rows
from plans.reading.suggesting.references import Reference, references_in
from plans.reading.suggesting.rows import Row, Rows
from plans.when import When

_FAR = 150
"""Days: what is named without a date is not looked for farther away."""


def stated(rows: Rows) -> Iterator[Candidate]:
    """Every row that another one points at."""
    for row in rows.rows:
        for text in row.texts:
            for reference in references_in(text):
                for other, reason, sure in _targets(rows, row, reference):
                    if row.line is not None and row.line == other.line:
                        continue  # the words tell both of them
                    pair = (row, other) if reference.is_before else (other, row)
                    yield Candidate(*pair, reason, sure, reference.text)


def _targets(rows: Rows, row: Row, reference: Reference) -> Iterator[tuple[Row, Reason, Sureness]]:
    """The rows meant: those of the date, else of the body, else of the name."""
    side = rows.after if reference.is_before else rows.before
    near = side(row, _FAR)
    if reference.target is not None:
        yield from _of_kind(rows, reference, near)
        return
    codes = _codes(rows, reference.phrase)
    dates = _dates(row, reference)
    if dates:
        for other in _on_dates(rows, row, side(row, 400), dates, codes):
            yield other, Reason.NAMED, Sureness.STATED
        return
    if codes:
        yield from _of_body(rows, row, near, codes)
    if not reference.who_only:
        for named in islice(named_rows(rows, reference, near), 1):
            yield named, Reason.NAMED, Sureness.STATED


# by date


def _dates(row: Row, reference: Reference) -> list[When]:
    """The dates written, in the year in which they are nearest on their side of the row."""
    found = []
    for written in reference.dates:
        years = range(row.when.first.year - 1, row.when.last.year + 2)
        whens = [when for year in years if (when := when_in(written, year)) is not None]
        if reference.is_before:
            whens = [when for when in whens if when.last >= row.when.first]
        else:
            whens = [when for when in whens if when.first <= row.when.last][::-1]
        found += whens[:1]
    return found


def _on_dates(
    rows: Rows, row: Row, near: Sequence[Row], dates: Sequence[When], codes: frozenset[str]
) -> Iterator[Row]:
    """The rows on those dates: of a body that is named with them, else the only gathering there."""
    for when in dates:
        there = [other for other in near if _is_on(other, when)]
        if codes:
            there = [other for other in there if codes & set(other.activity.bodies)]
        elif when.exact:
            there = [other for other in there if other.kind.gathers] or there
        else:
            continue
        same = [other for other in there if rows.same_matter(row, other)]
        if len(there) == 1 or len(same) == 1:
            yield (there if len(there) == 1 else same)[0]


def _is_on(row: Row, when: When) -> bool:
    if when.exact:
        return row.when.exact and row.when.first == when.first
    return when.first <= row.when.first and row.when.last <= when.last


# by who meets


def _codes(rows: Rows, text: str) -> frozenset[str]:
    """The plan's bodies that a text names."""
    found = (rows.by_code.get(folded(mention.code)) for mention in find_bodies(text))
    return frozenset(code for code in found if code is not None)


def _of_body(
    rows: Rows, row: Row, near: Sequence[Row], codes: frozenset[str]
) -> Iterator[tuple[Row, Reason, Sureness]]:
    """The nearest meeting of the body on the row's matter; if none is, the nearest one that may be."""
    for code in sorted(codes):
        if rows.plan.bodies[code].kind not in MEETS_AS_ONE or code in row.hosts:
            continue
        meetings = [other for other in near if other.kind.gathers and code in other.hosts]
        same = [other for other in meetings if rows.same_matter(row, other)]
        if same:
            yield same[0], Reason.NAMED, Sureness.STATED
        elif meetings and not _is_about_another(row, meetings[0]):
            yield meetings[0], Reason.NAMED, Sureness.USUAL


def _is_about_another(row: Row, other: Row) -> bool:
    return bool(row.about.keys and other.about.keys)


# by what was done


def _of_kind(rows: Rows, reference: Reference, near: Sequence[Row]) -> Iterator[tuple[Row, Reason, Sureness]]:
    """What was handed in, sent or fixed before: by rows of that kind that are about what the phrase names."""
    reason = _REASONS[reference.target or Kind.MEETING]
    kinds = {reference.target, Kind.WORK} if reference.target is Kind.DEADLINE else {reference.target}
    about = matters_of(reference.phrase)
    of_kind = [other for other in near if other.kind in kinds]
    meant = [other for other in of_kind if about.meet(other.about)]
    if not meant:
        meant = list(named_rows(rows, reference, of_kind))[:1]
    seen: set[frozenset[str]] = set()
    for other in meant:
        matters = about.keys & other.about.keys
        if matters not in seen:
            seen.add(matters)
            yield other, reason, Sureness.STATED


_REASONS = {
    Kind.DEADLINE: Reason.HANDED_IN,
    Kind.DECISION: Reason.DECIDED,
    Kind.MAILING: Reason.MAILING,
    Kind.MEETING: Reason.NAMED,
}
