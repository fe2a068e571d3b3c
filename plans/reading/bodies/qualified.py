"""Some of a body: the group leaders of two parties, of one side."""

from collections.abc import Sequence
from dataclasses import replace

from plans.reading.bodies.mention import Mention
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


def _some(mention: Mention, which: Sequence[str], name: str, end: int) -> Mention:
    part_of = (mention.code, *mention.sense.part_of)
    sense = replace(mention.sense, code="_".join([mention.code, *which]), name=name, part_of=part_of)
    return replace(mention, sense=sense, end=end)
