"""An office that several bodies share: "socialnämndens och vårdnämndens presidier" are two presidia."""

import re
from collections.abc import Sequence
from dataclasses import replace

from plans.reading.bodies.known import OFFICES, Office
from plans.reading.bodies.mention import Mention
from plans.reading.bodies.names.lexicon import ground_form
from plans.reading.bodies.names.sense import office_of
from plans.reading.bodies.names.words import noun_of

JOINED = re.compile(r"\s*(?:,|&|/|,?\s*\b(?:och|samt|respektive|resp\.?)\b)\s*", re.IGNORECASE)


def with_shared_offices(text: str, found: Sequence[Mention]) -> tuple[Mention, ...]:
    """The bodies of a text, those whose office only stands behind the last of them as that office."""
    told: list[Mention] = []
    office: Office | None = None
    for one, other in zip(reversed(found), (None, *reversed(found)), strict=False):
        is_joined = other is not None and JOINED.fullmatch(text[one.end : other.start]) is not None
        office = office if is_joined and other is not None and _is_open(one, other) else None
        told.append(one if office is None else replace(one, sense=office_of(one.sense, office)))
        office = office or _office_behind(one)
    return tuple(reversed(told))


def _is_open(one: Mention, other: Mention) -> bool:
    """Whether a body waits for what is its: in the genitive; abbreviated like the next, before both offices."""
    if not one.sense.owns:
        return False
    *owner, office = other.raw.split()
    form = noun_of(office.lower())
    is_of_both = form is not None and form[1].plural is True and "".join(owner).isupper()
    return _is_genitive(one) or (one.raw.isupper() and is_of_both)


def _is_genitive(one: Mention) -> bool:
    return one.raw.lower().endswith("s") and not one.name.lower().endswith("s") and not one.raw.isupper()


def _office_behind(one: Mention) -> Office | None:
    """The office that ends a body's name, written behind whose it is; not one that is in the genitive itself."""
    words = ground_form(one.raw)
    if len(words) < 2 or _is_genitive(one):
        return None
    return next((office for office in OFFICES if office.code and _ends(words, office)), None)


def _ends(words: Sequence[str], office: Office) -> bool:
    return any(words[-len(name) :] == name for name in map(ground_form, office.written))
