"""Notices of a meeting: a call with the meeting's own day is the meeting, and by when to sign up is another's."""

import re

from plans.activity import Kind

_CALLED_TO = (
    r"\b(?:kallelse|kalla[ds]|kallas|inbjudan|inbjuds?)\b[^.;]{0,160}?\btill\b[^.;:]{0,80}?"
    r"\b\w*(?:stämma|möte|sammanträde)(?:t|n)?\b"
)
_CALLED = re.compile(_CALLED_TO, re.IGNORECASE)
_CALLED_THEN = re.compile(rf"{_CALLED_TO}\W*(?:(?:den|på|mellan|\w+dag(?:en)?)\s+)*$", re.IGNORECASE)
"""What stands right before a day on which people are called to a meeting."""
_SENT = re.compile(
    r"\b(?:skicka\w*|sänd\w*|utskick\w*|publicer\w*|går ut|senast|anslås|ska vara|ut)\b", re.IGNORECASE
)
"""What says that the call itself is what happens on the day."""
_SIGN_UP = re.compile(
    r"\b(?:anmäl\w*|o\.?s\.?a\b\.?)[^.;()]{0,60}?\b(?:senast|stoppdatum|sista\s+(?:anmälnings)?dag(?:en)?)"
    r"(?:\s+(?:den|är|\w+dag(?:en)?))*\s+\d{1,2}(?:[/.]\d{1,2}|(?::e)?\s+[^\W\d_]{3,9})",
    re.IGNORECASE,
)
"""By when one signs up for what the words around it are about."""


def without_sign_up(words: str, day: str) -> str:
    """The words without those that tell by when to sign up, where that is not the day itself."""
    return _SIGN_UP.sub(lambda hit: hit[0] if day and day in hit[0] else " ", words)


def kind_of_call(kind: Kind, words: str, day: str, *, timed: bool) -> Kind:
    """The kind; a meeting where the words call people to one, right before its own day or at a time of day.

    "Kallelse till årsstämma den 5 maj", and over "5 maj kl. 18"; not "Kallelse till årsstämma skickas".
    """
    if kind is not Kind.MAILING or _CALLED.search(words) is None or _SENT.search(words):
        return kind
    before, found, _ = words.partition(day or words)
    is_own = bool(found) and _CALLED_THEN.search(before) is not None
    return Kind.MEETING if is_own or timed else kind
