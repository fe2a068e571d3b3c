"""What words mean: a body, how it is known, and how it is written here."""

from dataclasses import dataclass, replace
from enum import StrEnum

from plans.body import BodyKind
from plans.reading.bodies.known import Known, Name, Office, composed, known
from plans.reading.bodies.names.words import Form


class Origin(StrEnum):
    """How a body is known."""

    LEGEND = "legend"  # the document says what it is
    KNOWN = "known"  # it is in the built-in list
    FORMED = "formed"  # it is named like a body: Servicenämnden
    MADE = "made"  # it stands in a cell for participants, and that is all


@dataclass(frozen=True)
class Sense:
    """A body that is meant; or, with `office` alone, a part of one that is named elsewhere."""

    code: str
    name: str
    kind: BodyKind
    sure: bool = True
    origin: Origin = Origin.KNOWN
    part_of: tuple[str, ...] = ()
    tells: str = ""
    cell_only: bool = False
    office: Office | None = None

    @property
    def is_collective(self) -> bool:
        """Whether it is a word for all of a sort: Nämnderna."""
        return self.code in _COLLECTIVE

    @property
    def owns(self) -> bool:
        """Whether it has a chair, a presidium and the like."""
        is_council = self.kind is BodyKind.GROUP and self.name.endswith(_COUNCILS)
        return self.kind in _OWNERS or self.code in _COLLECTIVE or is_council


@dataclass(frozen=True)
class Match:
    """Words `first` up to but not including `last`, and what they mean.

    `spelled` is how they ought to be; `owner` is whose office it is, where both are written.
    """

    first: int
    last: int
    sense: Sense
    form: Form
    short: bool = False
    spelled: str | None = None
    owner: Sense | None = None

    @property
    def open(self) -> bool:
        """Whether an office may follow as its own: after a genitive, an abbreviation or a word without ending."""
        return self.form.genitive or self.short or not self.form.definite


_OWNERS = frozenset(
    {BodyKind.COUNCIL, BodyKind.BOARD, BodyKind.COMMITTEE, BodyKind.SUBCOMMITTEE, BodyKind.DRAFTING}
)
_COLLECTIVE = frozenset({"NÄMNDER", "UTSKOTT", "BOLAG"})
_COUNCILS = ("råd", "rådet", "grupp", "gruppen")
"""How the name of a group ends that has a chair as a board has: Kommunala pensionärsrådet."""


def sense_of(body: Known, name: Name, origin: Origin) -> Sense:
    """A listed body, written in this way."""
    return Sense(
        body.code, body.name, body.kind, name.sure, origin, body.part_of, body.tells, cell_only=name.cell_only
    )


def office_of(owner: Sense, office: Office | None) -> Sense:
    """The office of a body, as a body of its own; the body itself for its members."""
    if office is None or not office.code:
        return owner
    code = composed(owner.code, office.code)
    listed = known().get(code)
    if listed is not None:
        return replace(sense_of(listed, Name(listed.name), owner.origin), sure=owner.sure)
    kind = BodyKind.GROUP if owner.code in _COLLECTIVE else office.kind
    sits_in = (composed(owner.code, "PRESIDIUM"), owner.code) if office.kind is BodyKind.PERSON else (owner.code,)
    return Sense(code, f"{genitive(owner.name)} {office.name}", kind, owner.sure, owner.origin, sits_in)


def genitive(name: str) -> str:
    """Whose: kommunstyrelsens, FFU:s, Vik Energi AB:s."""
    if name.split()[-1].isupper():
        return f"{name}:s"
    return name if name.endswith(("s", "x", "z")) else f"{name}s"
