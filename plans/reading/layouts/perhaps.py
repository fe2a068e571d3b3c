"""Meetings whose own names say that they may not take place: "Ev. extra KS", "Preliminärt: KSAU", "(BUN)"."""

import re

from plans.reading.bodies.find import find_bodies
from plans.reading.bodies.legend import Legend
from plans.reading.bodies.names.sense import Origin
from plans.reading.layouts.called_off import perhaps_in

_BRACKETED = re.compile(r"\s*\(([^()]*)\)\s*")
_SAYS_NO_MORE = re.compile(
    r"\b(?:extra\w*|insatt\w*|möten?\w*|mötes\w*|sammanträde\w*|dag(?:en|ar)?|datum|tider|och|samt|med|för|år|kl)\b",
    re.IGNORECASE,
)
"""Words that tell of no matter: what is preliminary beside them is the meeting."""


def meets_perhaps(name: str, legend: Legend) -> bool:
    """Whether a name says so of its meeting, and not of its matter: "Prel. KF", but not "Prel. budget KF"."""
    if bracketed := _BRACKETED.fullmatch(name):
        return _is_only_bodies(bracketed[1], legend)
    start, end = perhaps_in(name)
    if start == end:
        return False
    before, after = name[:start], name[end:].lstrip(". ")
    return (not before.strip() and after.startswith(":")) or _is_only_bodies(f"{before} {after}", legend)


def says_perhaps(words: str) -> bool:
    """Whether words say so of the days over which or beside whose name they stand: "Preliminära datum 2027"."""
    start, end = perhaps_in(words)
    return start < end and not any(map(str.isalpha, _SAYS_NO_MORE.sub(" ", f"{words[:start]} {words[end:]}")))


def _is_only_bodies(text: str, legend: Legend) -> bool:
    left = text
    for body in find_bodies(text, legend, cell=True):
        left = left.replace(body.raw, " ", 1) if body.origin is not Origin.MADE else left
    return left != text and not any(map(str.isalpha, _SAYS_NO_MORE.sub(" ", left)))
