"""The board of an association or a company, and its working committee, where a document is of that board alone."""

import re

from plans.body import BodyKind
from plans.reading.bodies.known import OFFICES, Known, Name, known
from plans.reading.bodies.names.naming import code_of
from plans.reading.bodies.names.sense import Origin, office_of, sense_of
from plans.reading.letters import capital

_BOARD = re.compile(
    r"\b(?:förbunds)?(styrelse|direktion|kyrkoråd)(?:(?:n|en|et)s?|(?:möt|sammanträd)\w*)?\b", re.IGNORECASE
)
_MUNICIPAL = re.compile(
    r"(?i:\b(?:kommun|region|landstings|stads)(?:fullmäktige|styrelse)|\bfullmäktige|\b\w*nämnd(?:en|er|erna)?s?\b)|"
    r"\b(?:KS|Ks|KF|Kf|KSAU)\b"
)
"""Bodies beside which "styrelsen" may be short for another, and a working committee anybody's."""
_MEETINGS = ("möte", "sammanträde")
_WORKING = next(office for office in OFFICES if office.code == "AU")


def own_board(text: str) -> tuple[Known, ...]:
    """The only board that a document names, and the working committee that then is its; none beside others.

    "Arbetsutskottet" of such a document is no municipality's.
    """
    named = {hit[1].lower() for hit in _BOARD.finditer(text)}
    if len(named) != 1 or _MUNICIPAL.search(text):
        return ()
    board = _board(named.pop())
    part = office_of(sense_of(board, board.full[0], Origin.LEGEND), _WORKING)
    full = tuple(Name(name) for name in (part.name, _WORKING.name))
    short = tuple(Name(name) for name in (_WORKING.code, _WORKING.code.capitalize()))
    return board, Known(part.code, part.name, part.kind, full, short, part.part_of, "")


def _board(noun: str) -> Known:
    code = code_of([noun])
    names = (noun, f"förbunds{noun}", *(f"{noun}{meeting}" for meeting in _MEETINGS))
    listed = known().get(code)
    if listed is not None:
        return listed
    name = capital(f"{noun}{'et' if noun.endswith('råd') else 'n'}")
    return Known(code, name, BodyKind.COMMITTEE, tuple(map(Name, names)), (), (), "")
