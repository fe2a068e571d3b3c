"""Offices that stand without their body: "KS ordf och 1:e vice ordf" are both of the board."""

from collections.abc import Sequence
from dataclasses import replace

from plans.reading.bodies.known import OFFICES, known, owners
from plans.reading.bodies.names.lexicon import Lexicon
from plans.reading.bodies.names.phrases import JOINING
from plans.reading.bodies.names.sense import Match, Origin, Sense, office_of, sense_of
from plans.reading.bodies.names.tokens import Token


def owner_of(match: Match) -> Sense | None:
    """Whose offices may follow: the body's own, or those of the body whose office it is."""
    if match.owner is not None:
        return match.owner
    if match.sense.owns:
        return match.sense
    owner = owners().get(match.sense.code)
    return None if owner is None else _listed(owner)


def office_alone(words: Sequence[Token], at: int, lexicon: Lexicon, before: Sense | None) -> Match | None:
    """An office of the body before it, else of the one after; several presidia are those of the committees."""
    match = lexicon.office(words, at) or _ordinal_alone(words, at, lexicon)
    if match is None or match.sense.office is None:
        return None
    owner = before or _owner_ahead(words, match.last, lexicon)
    if match.form.plural and (owner is None or match.sense.office.code == "PRESIDIUM"):
        owner = replace(_listed("NÄMNDER"), sure=False)
    if owner is None:
        return None
    return replace(match, sense=office_of(owner, match.sense.office), owner=owner)


def _ordinal_alone(words: Sequence[Token], at: int, lexicon: Lexicon) -> Match | None:
    """1:e och 2:e vice ordförande."""
    if words[at].word != "1:e" or at + 2 >= len(words) or words[at + 1].word not in JOINING:
        return None
    second = lexicon.office(words, at + 2)
    if second is None:
        return None
    first = next(office for office in OFFICES if office.code == "1VO")
    return replace(second, first=at, last=at + 1, sense=replace(second.sense, office=first))


def _owner_ahead(words: Sequence[Token], at: int, lexicon: Lexicon) -> Sense | None:
    """Ordförande och 2:e vice ordförande i KS."""
    at += at < len(words) and words[at].word in JOINING
    ahead = lexicon.match(words, at, cell=True) if at < len(words) else None
    return ahead.owner if ahead is not None else None


def _listed(code: str) -> Sense:
    body = known()[code]
    return sense_of(body, body.full[0], Origin.KNOWN)
