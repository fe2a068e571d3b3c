"""Where people meet, behind the time or the weekday that they do: "Måndagar kl. 18.30 i Folkets hus"."""

import re

from plans.body import BodyKind
from plans.reading.bodies.names.words import noun_of

_WHERE = re.compile(r"\s*\b(?:i|på|(?:plats|lokal)(?:en)?\s*:?)\s+([^,;:()]{2,60})$", re.IGNORECASE)
_ABBREVIATED = re.compile(r"\b[A-ZÅÄÖ]{2,6}\b")


def without_place(words: str) -> str:
    """The words without the place that ends them; a body is none: "Måndagar i socialnämnden"."""
    found = _WHERE.search(words)
    if found is None or _ABBREVIATED.search(found[1]):
        return words
    nouns = [noun_of(word.lower()) for word in re.findall(r"[^\W\d_]+", found[1])]
    meets = any(noun is not None and noun[0].kind not in (None, *_ROOMS) for noun in nouns)
    return words if meets else words[: found.start()]


_ROOMS = (BodyKind.ROOM, BodyKind.OFFICE)
"""What people sit in: also the office whose house it is."""
