"""The council that a document means by "fullmäktige" alone, where it is another's than a municipality's."""

import re
from collections.abc import Iterable

from plans.body import BodyKind
from plans.reading.bodies.known import Known, Name
from plans.reading.bodies.names.naming import code_of
from plans.reading.letters import capital

_NAMED = re.compile(r"\b([^\W\d_]{3,})fullmäktiges?\b", re.IGNORECASE)
_MUNICIPAL = re.compile(r"(?i:\bkommun(?:al)?fullmäktige)|\bKF\b|\bKf\b")
_CHURCH = re.compile(r"\bkyrkoråd(?:ets?|s)?\b", re.IGNORECASE)
_SHORT = ("fullmäktige", "fullmäktigemöte", "fullmäktigesammanträde")
_KINDS_OF_MEETING = frozenset({"budget", "kommun"})


def own_council(texts: Iterable[str]) -> Known | None:
    """The only other council that is named, or that of a church whose board is; None beside a municipality's.

    It is not certain that "fullmäktige" alone is that one, so it is asked.
    """
    whole = "\n".join(texts)
    named = {hit[1].lower() for hit in _NAMED.finditer(whole)} - _KINDS_OF_MEETING
    named = named or ({"kyrko"} if _CHURCH.search(whole) else set())
    if len(named) != 1 or _MUNICIPAL.search(whole):
        return None
    name = f"{named.pop()}fullmäktige"
    full = (Name(name), *(Name(short, sure=False) for short in _SHORT))
    return Known(code_of([name]), capital(name), BodyKind.COUNCIL, full, (), (), "")
