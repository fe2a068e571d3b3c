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
_ASSOCIATION = re.compile(
    r"\b[^\W\d_]{3,}(förbund|samkommun)(?:et|en)?s?\b|\b(samkommun)(?:en)?s?\b|"
    r"\b(förbund)s(?:styrelse|direktion|kongress|möte|stämma)(?:ns?|ens?|ts?)?\b",
    re.IGNORECASE,
)
_OF_A_MUNICIPALITY = re.compile(r"(?i:\bkommunstyrelse|nämnd)|\bKS\b|\bKs\b")
"""Bodies beside which an association is only one of those that a municipality has to do with."""
_SHORT = ("fullmäktige", "fullmäktigemöte", "fullmäktigesammanträde")
_KINDS_OF_MEETING = frozenset({"budget", "kommun"})


def own_council(texts: Iterable[str]) -> Known | None:
    """The only other council that is named, or that of a church whose board is, or of an association that is.

    None beside a municipality's.

    It is not certain that "fullmäktige" alone is that one, so it is asked.
    """
    whole = "\n".join(texts)
    named = {hit[1].lower() for hit in _NAMED.finditer(whole)} - _KINDS_OF_MEETING
    named = named or ({"kyrko"} if _CHURCH.search(whole) else _of_association(whole))
    if len(named) != 1 or _MUNICIPAL.search(whole):
        return None
    name = f"{named.pop()}fullmäktige"
    full = (Name(name), *(Name(short, sure=False) for short in _SHORT))
    return Known(code_of([name]), capital(name), BodyKind.COUNCIL, full, (), (), "")


def _of_association(whole: str) -> set[str]:
    """The sort of association that a text is of, as its council's name begins."""
    found = {(hit[1] or hit[2] or hit[3]).lower() for hit in _ASSOCIATION.finditer(whole)}
    return {f"{sort}s" for sort in found} if not _OF_A_MUNICIPALITY.search(whole) else set()
