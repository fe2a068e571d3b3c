"""A body that a person answers with, though the document has it nowhere."""

from collections.abc import Mapping
from difflib import get_close_matches

from plans.body import Body
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.made import bodies_of

_ALIKE = 0.75
"""So like a body of the document, what is typed is that one misspelt."""


def body_answered(said: str) -> tuple[str, Body] | None:
    """The body that an answer names, with its code: one that is generally known, or a new one of that name."""
    mentions = find_bodies(said, cell=True)
    if len(mentions) != 1 or not said[:1].isupper():
        return None
    return next(iter(bodies_of(mentions).items()), None)


def is_misspelt(said: str, bodies: Mapping[str, Body]) -> bool:
    """Whether what is said is nearly a code or a name of one of the bodies."""
    names = [name.casefold() for code, body in bodies.items() for name in (code, body.name)]
    return bool(get_close_matches(said.casefold(), names, cutoff=_ALIKE))
