"""Whose a room is: the name before it tells where people meet, and not who does."""

import re

from plans.body import BodyKind
from plans.reading.bodies.names.words import noun_of

_BEHIND = re.compile(r"s\s+(?:[a-zåäö]{3,}a\s+)?([a-zåäö]+)")


def is_of_room(text: str, end: int) -> bool:
    """Whether the name that ends there owns the room behind it: "Stadsbyggnadskontorets stora sammanträdesrum"."""
    room = _BEHIND.match(text, end - 1)
    noun = noun_of(room[1]) if room is not None else None
    return noun is not None and noun[0].kind is BodyKind.ROOM
