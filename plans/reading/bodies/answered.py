"""A body that a person answers with, though the document has it nowhere."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from difflib import get_close_matches

from plans.body import Body
from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.made import bodies_of
from plans.reading.bodies.mention import Mention
from plans.reading.bodies.names.naming import code_of
from plans.reading.bodies.names.sense import Origin, Sense
from plans.reading.bodies.names.tokens import tokens

_ALIKE = 0.75
"""So like a body of the document, what is typed is that one misspelt."""


def body_answered(said: str, there: Collection[str] = ()) -> tuple[str, Body] | None:
    """The body that an answer names, with its code: one that is generally known, or a new one of that name.

    `there` are the codes of the document's bodies. A name that many bodies have a part by is a listed one only
    where that one or its whole is there: "Arbetsutskottet" is that of kommunstyrelsen beside kommunstyrelsen.
    """
    mentions = find_bodies(said, cell=True)
    if len(mentions) != 1 or not said[:1].isupper():
        return None
    return next(iter(bodies_of([_as_written(said, mentions[0], there)]).items()), None)


def _as_written(said: str, found: Mention, there: Collection[str]) -> Mention:
    sense = found.sense
    is_there = sense.code in there or any(whole in there for whole in sense.part_of)
    if sense.sure or sense.origin is not Origin.KNOWN or is_there:
        return found
    code = code_of([token.text for token in tokens(said)])
    return replace(found, sense=Sense(code, said, sense.kind, sure=False, origin=Origin.MADE))


def is_misspelt(said: str, bodies: Mapping[str, Body]) -> bool:
    """Whether what is said is nearly a code or a name of one of the bodies."""
    names = [name.casefold() for code, body in bodies.items() for name in (code, body.name)]
    return bool(get_close_matches(said.casefold(), names, cutoff=_ALIKE))
