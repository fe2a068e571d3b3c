"""Some of a body, or one beside it: the group leaders of two parties, of one side; a deputy."""

from collections.abc import Sequence
from dataclasses import replace

from plans.body import BodyKind
from plans.reading.bodies.mention import Mention
from plans.reading.bodies.names.sense import Match, Origin
from plans.reading.bodies.names.tokens import Token

_DIVISIBLE = frozenset({"GRUPPLEDARE", "PARTIER", "KF_GRUPPER", "STYRANDE", "KOMMUNALRÅD", "POLITIKER"})


def is_divisible(mention: Mention) -> bool:
    """Whether some of it can be meant by adding a party or a side."""
    return mention.code in _DIVISIBLE


def of_parties(mention: Mention, parties: Sequence[str], end: int) -> Mention:
    """Gruppledare (S, C). Behind a person it is that person's party, and says nothing of who comes."""
    if not is_divisible(mention):
        return mention
    named = [party.upper() for party in parties]
    return _some(mention, named, f"{mention.name} ({', '.join(named)})", end)


def of_side(mention: Mention, words: Sequence[Token]) -> Mention:
    """Gruppledare Mittstyret."""
    side = [token.text for token in words]
    return _some(mention, [word.upper() for word in side], f"{mention.name}, {' '.join(side)}", words[-1].end)


def of_deputy(before: Sequence[Token], words: Sequence[Token], match: Match) -> Match | None:
    """The one beside the person who is matched, if the word before says so: "Biträdande rektor"."""
    is_deputy = [token.word for token in before] == ["biträdande"] and words[match.first].gap == " "
    if not is_deputy or match.sense.kind is not BodyKind.PERSON:
        return None
    name = f"Biträdande {match.sense.name[:1].lower()}{match.sense.name[1:]}"
    sense = replace(match.sense, code=f"BITRÄDANDE_{match.sense.code}", name=name, origin=Origin.FORMED)
    return replace(match, first=match.first - 1, sense=sense)


def _some(mention: Mention, which: Sequence[str], name: str, end: int) -> Mention:
    part_of = (mention.code, *mention.sense.part_of)
    sense = replace(mention.sense, code="_".join([mention.code, *which]), name=name, part_of=part_of)
    return replace(mention, sense=sense, end=end)
