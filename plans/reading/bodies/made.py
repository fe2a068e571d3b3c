"""Bodies for a plan, of those that were found: named, of a kind, and part of others that are there too."""

from collections.abc import Iterable, Mapping

from plans.body import Body, BodyKind
from plans.reading.bodies.known import OFFICES, Known, known
from plans.reading.bodies.legend import NO_LEGEND, Legend
from plans.reading.bodies.mention import Mention
from plans.reading.bodies.names.sense import Origin, Sense, office_of

_ABBREVIATION = 5
"""A code no longer than this is taken to be one, and not a word."""


def bodies_of(found: Iterable[Mention | str], legend: Legend = NO_LEGEND) -> dict[str, Body]:
    """A plan's bodies by code, in the order in which they were found.

    From a code alone comes as much as the legend and the built-in list say of it. `part_of` names the nearest
    bodies that each usually sits in and that are found too; it is a suggestion, and never goes round in a circle.
    The usual hours that the legend tells are theirs.
    """
    told = {body.code: body for body in legend.bodies}
    senses: dict[str, Sense] = {}
    for one in found:
        sense = _sense(one, told) if isinstance(one, str) else one.sense
        senses.setdefault(sense.code, sense)
    wholes = {code: _wholes(sense, told) for code, sense in senses.items()}
    bodies = {}
    for code, sense in senses.items():
        bodies[code] = Body(
            name=_name(sense, told),
            kind=sense.kind,
            part_of=_nearest(code, wholes, senses),
            at=legend.usual(code, sense.kind),
        )
    return bodies


def _sense(code: str, told: Mapping[str, Known]) -> Sense:
    """What is known of a code alone: of an office, also through the body whose it is."""
    body = told.get(code) or known().get(code)
    if body is not None:
        return Sense(code, body.name, body.kind, part_of=body.part_of, tells=body.tells)
    for office in OFFICES:
        owner = code.removesuffix(f"_{office.code}") if office.code else code
        if owner != code and (owner in told or owner in known()):
            return office_of(_sense(owner, told), office)
    name = code if len(code) <= _ABBREVIATION else code.replace("_", " ").capitalize()
    return Sense(code, name, BodyKind.GROUP, sure=False, origin=Origin.MADE)


def _name(sense: Sense, told: Mapping[str, Known]) -> str:
    return told[sense.code].name if sense.code in told else sense.name


def _wholes(sense: Sense, told: Mapping[str, Known]) -> list[str]:
    """Everything that the body usually sits in, near or far, the nearest first."""
    found: list[str] = []
    waiting = list(sense.part_of)
    if sense.kind is BodyKind.PRESIDIUM and sense.code not in ("KS_PRESIDIUM", "KF_PRESIDIUM"):
        waiting.append("NÄMND_PRESIDIUM")
    if sense.kind is BodyKind.COMMITTEE:
        waiting.append("NÄMNDER")
    while waiting:
        code = waiting.pop(0)
        if code in found or code == sense.code:
            continue
        found.append(code)
        body = told.get(code) or known().get(code)
        waiting.extend(body.part_of if body is not None else ())
    return found


def _nearest(code: str, wholes: Mapping[str, list[str]], there: Mapping[str, Sense]) -> tuple[str, ...]:
    """The wholes that are there, without those that another of them already sits in."""
    mine = [whole for whole in wholes[code] if whole in there and code not in wholes[whole]]
    return tuple(whole for whole in mine if not any(whole in wholes[other] for other in mine if other != whole))
