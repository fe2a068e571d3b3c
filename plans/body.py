"""Bodies: councils, boards, groups, offices, people and rooms, and who is part of what."""

from collections.abc import Mapping
from enum import StrEnum

from pydantic import Field

from plans.clock import HoursField
from plans.lag import LagField
from plans.model import Model
from plans.pattern import PatternField
from plans.severity import Settings


class BodyKind(StrEnum):
    """What sort of body; the first five meet as one and are never called twice on a day."""

    COUNCIL = "council"  # kommunfullmäktige
    BOARD = "board"  # kommunstyrelsen
    COMMITTEE = "committee"  # nämnd
    SUBCOMMITTEE = "subcommittee"  # utskott
    DRAFTING = "drafting"  # beredning
    PRESIDIUM = "presidium"
    PARTY = "party"  # partigrupp, majoritet, opposition
    GROUP = "group"  # other groups of people: ledningsgrupp, nätverk
    UNIONS = "unions"  # samverkansgrupp, fackliga parter
    OFFICE = "office"  # förvaltning, avdelning, a role held by several
    PERSON = "person"  # one person or a role held by one
    PUBLIC = "public"  # media, citizens
    ROOM = "room"


MEETS_AS_ONE = frozenset(
    {BodyKind.COUNCIL, BodyKind.BOARD, BodyKind.COMMITTEE, BodyKind.SUBCOMMITTEE, BodyKind.DRAFTING}
)
"""Bodies with a summons, an agenda and minutes: two meetings on one day are a mistake."""


NOT_ONE_PERSON = frozenset({BodyKind.OFFICE, BodyKind.PUBLIC})
"""Bodies of which somebody, not everybody, comes: an office can be in two places."""


class Every(Model):
    """All bodies of one kind that are part of a body of another: the presidium of every nämnd."""

    every: BodyKind
    of: BodyKind


class Body(Model):
    """Somebody who takes part.

    `part_of` names the bodies it sits in, `includes` the bodies that sit in it; both mean that people are
    shared. `meets` is its pattern (`last mon`; see `plans.pattern`), `at` its usual hours, `notice` how long
    before a meeting its members are called, `spacing` how far apart its meetings lie at least, `per_day` how many
    meetings a day are its most.
    Of a body whose people are known, `members` is how many it has (else as many as are known), `quorum` how many
    must be there (else more than half), and so many missing as `warn_missing` are a warning. Of
    a room, `seats` is how many it holds.
    """

    name: str
    kind: BodyKind = BodyKind.GROUP
    part_of: tuple[str, ...] = ()
    includes: tuple[str | Every, ...] = ()
    meets: PatternField | None = None
    at: HoursField | None = None
    notice: LagField | None = None
    per_day: int | None = Field(default=None, ge=1, le=50)
    spacing: LagField | None = None
    members: int | None = Field(default=None, ge=1, le=500)
    quorum: int | None = Field(default=None, ge=1, le=500)
    warn_missing: int | None = Field(default=None, ge=1, le=500)
    seats: int | None = Field(default=None, ge=1, le=100_000)
    rules: Settings = {}
    note: str | None = None

    @property
    def meets_as_one(self) -> bool:
        """Whether a second meeting on a day is a mistake in itself."""
        return self.kind in MEETS_AS_ONE


class Containment:
    """Who sits in what, through any number of steps; `parts_of(x)` is x and all that is part of it."""

    def __init__(self, bodies: Mapping[str, Body]) -> None:
        children: dict[str, set[str]] = {code: set() for code in bodies}
        for code, body in bodies.items():
            for whole in body.part_of:
                children[whole].add(code)
            children[code].update(part for part in body.includes if isinstance(part, str))
        named = {code: frozenset(parts) for code, parts in children.items()}
        for code, body in bodies.items():
            for every in body.includes:
                if isinstance(every, Every):
                    children[code].update(_selected(every, bodies, named))
        self._parts = {code: _closure(code, children) for code in bodies}

    def parts_of(self, code: str) -> frozenset[str]:
        """The body itself and every body that is part of it."""
        return self._parts[code]

    def shared(self, one: str, other: str) -> frozenset[str]:
        """The bodies whose people sit in both; empty if the two have nobody in common."""
        return self._parts[one] & self._parts[other]


def _selected(every: Every, bodies: Mapping[str, Body], named: Mapping[str, frozenset[str]]) -> set[str]:
    parts = {part for whole, body in bodies.items() if body.kind is every.of for part in named[whole]}
    return {part for part in parts if bodies[part].kind is every.every}


def _closure(code: str, children: Mapping[str, set[str]]) -> frozenset[str]:
    found, waiting = {code}, [code]
    while waiting:
        new = children[waiting.pop()] - found
        found |= new
        waiting.extend(sorted(new))
    return frozenset(found)
