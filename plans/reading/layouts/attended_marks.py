"""What a mark under somebody's name says of their share in a row's activity: "x", "A", "bereder", "X (beslut)"."""

import re
from enum import Enum

from plans.reading.bodies.legend import Legend


class Share(Enum):
    """Whether the one over the column takes part, supports those who do, or is told of it."""

    TAKES_PART = "takes part"
    SUPPORTS = "supports"
    IS_TOLD = "is told"


_CROSS = re.compile(r"\s*[xX•●✓✔✗]\s*[*¹²³]*\s*")
_PIECE = re.compile(r"[^\s/,;+&()]+")
_LETTER = re.compile(r"[A-ZÅÄÖ]")
_WORDS = {
    Share.IS_TOLD: re.compile(r"\b(?:info|känn(?:edom|er)|kopia)\w*", re.IGNORECASE),
    Share.SUPPORTS: re.compile(
        r"\b(?:stöd|stötta|bistå|bistår|konsult|consulted|rådfråg|rådgiv|support)\w*", re.IGNORECASE
    ),
    Share.TAKES_PART: re.compile(
        r"\b(?:(?:huvud|med)?ansvar|beslut|bered|behandl|delta|medverka|godkänn|fastställ|anta|utför|genomför|"
        r"ägare|leder|håller|granska|kontroller|yttra|"
        r"föredra|förbered|samman|skriv|tar fram|verkställ|initier|accountable|responsible)\w*",
        re.IGNORECASE,
    ),
}
_USUAL = {
    **dict.fromkeys("XABDRU", Share.TAKES_PART),
    **dict.fromkeys("SCK", Share.SUPPORTS),
    "I": Share.IS_TOLD,
}
"""What letters stand for that the document does not explain: ansvarig, beslutar, deltar, responsible, utför; stöd,
consulted, konsulteras; informeras."""
_ORDER = (Share.TAKES_PART, Share.SUPPORTS, Share.IS_TOLD)


def is_cross(text: str) -> bool:
    """Whether a cell says no more than that they take part."""
    return _CROSS.fullmatch(text) is not None


def share_of(text: str, legend: Legend) -> Share | None:
    """The share that a cell tells, the greatest of several; None if it says something else."""
    if is_cross(text):
        return Share.TAKES_PART
    shares = [_of_piece(piece, legend) for piece in _PIECE.findall(text)]
    return None if None in shares else next((one for one in _ORDER if one in shares), None)


def _of_piece(piece: str, legend: Legend) -> Share | None:
    if is_cross(piece):
        return Share.TAKES_PART
    meaning = legend.meaning.get(piece) if _LETTER.fullmatch(piece) else None
    if meaning is not None:
        return next((one for one, words in _WORDS.items() if words.search(meaning)), None)
    if _LETTER.fullmatch(piece):
        return _USUAL.get(piece)
    return next((one for one, words in _WORDS.items() if words.fullmatch(piece)), None)
