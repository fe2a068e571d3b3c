"""Terms of office in another year: those of four years become the next ones, others end where they end.

The council sits for four years from 15 October of an election year (KL 5 kap. 9 §), the board as a rule from
1 January after (KL 6 kap. 18 §). Who sits in the next term nobody knows: the roles stay, and are to be filled.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from constraints.elections import is_election_year
from plans.faults import KeyPath
from plans.person import Role
from plans.plan import Plan
from plans.when import YEARS, When

_YEARS = 4


@dataclass(frozen=True)
class Held:
    """A seat of a person, with the term that the old plan gives it."""

    person: str
    body: str
    role: Role
    term: When


def is_of_an_election(term: When) -> bool:
    """Whether it is just the four years of a council, or of a board, after an election."""
    for first, last, elected in (((10, 15), (10, 14), 0), ((1, 1), (12, 31), 1)):
        if (term.first.month, term.first.day) == first and (term.last.month, term.last.day) == last:
            return term.last.year - term.first.year == _YEARS - elected and is_election_year(
                term.first.year - elected
            )
    return False


def next_terms(plan: Plan, first: date, last: date) -> Iterator[tuple[KeyPath, When]]:
    """The terms after an election that are over before these days, or begin after them, as those that hold then.

    Where somebody has a seat in the body for those years already, the plan knows the new term itself.
    """
    for key, person in plan.people.items():
        for n, seat in enumerate(person.seats):
            if seat.term is not None and is_of_an_election(seat.term):
                new = _moved(seat.term, first, last)
                if new != seat.term and new.last.year in YEARS and not _is_known(plan, seat.body, new):
                    yield ("people", key, "seats", n, "term"), new


def rolled_seats(before: Plan, after: Plan) -> tuple[Held, ...]:
    """The seats whose term is another in the rolled plan; with the new term."""
    return tuple(
        Held(key, seat.body, seat.role, seat.term)
        for key, person in after.people.items()
        for seat, old in zip(person.seats, before.people[key].seats, strict=True)
        if seat.term is not None and seat != old
    )


def open_seats(before: Plan, after: Plan) -> tuple[Held, ...]:
    """The seats held at the end of the old plan, and over at the end of the new, that nobody is known to take."""
    old, new = _last(before), _last(after)
    over: dict[tuple[str, Role], list[Held]] = {}
    taken: Counter[tuple[str, Role]] = Counter()
    for key, person in after.people.items():
        for seat, was in zip(person.seats, before.people[key].seats, strict=True):
            if was.held(old) and not seat.held(new) and seat.term is not None and seat.term.last < new:
                over.setdefault((seat.body, seat.role), []).append(Held(key, seat.body, seat.role, seat.term))
            elif seat.held(new) and not was.held(old):
                taken[seat.body, seat.role] += 1
    return tuple(held for place, seats in over.items() if len(seats) > taken[place] for held in seats)


def _moved(term: When, first: date, last: date) -> When:
    """As many terms later, or earlier, as it takes to reach the days."""
    while term.last < first:
        term = _by(term, _YEARS)
    while term.first > last:
        term = _by(term, -_YEARS)
    return term


def _by(term: When, years: int) -> When:
    first, last = (day.replace(year=day.year + years) for day in (term.first, term.last))
    return When(first, last, term.precision)


def _is_known(plan: Plan, body: str, term: When) -> bool:
    seats = (seat for person in plan.people.values() for seat in person.seats)
    terms = [seat.term for seat in seats if seat.body == body and seat.term is not None]
    return any(known.first <= term.last and term.first <= known.last for known in terms)


def _last(plan: Plan) -> date:
    days = [when.last for a in plan.activities.values() if (when := a.date or a.between) is not None]
    return max(days, default=plan.days.last)
