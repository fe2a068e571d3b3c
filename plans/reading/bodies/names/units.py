"""Bodies that every administration or company has one of: FSG Teknik and FSG Kultur och fritid are two."""

import re
from collections.abc import Sequence
from dataclasses import replace

from plans.body import BodyKind
from plans.reading.bodies.names.formed import formed
from plans.reading.bodies.names.lexicon import Lexicon
from plans.reading.bodies.names.naming import code_of, is_person
from plans.reading.bodies.names.phrases import JOINING, NO_BODIES, PREPOSITIONS, PROSE
from plans.reading.bodies.names.sense import Match, Origin, Sense
from plans.reading.bodies.names.tokens import Token
from plans.reading.bodies.names.words import noun_of

_EACH_HAS_ONE = frozenset({"FSG", "LSG"})
_COMPANIES = "BOLAG"
_LEADING = "KLG"
_MOST = 6
_BLANKS = re.compile(r"\s+")
_SPACE = re.compile(r"[ \t\u00a0]+")
_MATTERS = re.compile(
    r"\w*(?:budget\w*|bokslut\w*|redovisning\w*|rapport\w*|plan|planen|process\w*|prognos\w*|ramar\w*|mål|"
    r"uppföljning\w*|genomgång\w*|förhandling\w*|dag|dagen|mbl|internat\w*|ordinarie|verksamhets\w+)",
    re.IGNORECASE,
)
"""Words for what such a body deals with, and for its meetings, that say nothing of whose it is."""
_AREAS = re.compile(
    r"\w*(?:skola|skolan|förskol\w*|utbildning|kultur|fritid|omsorg|äldreomsorg|vård|social\w*|teknik|tekniska|miljö|"
    r"samhällsbyggnad|bygg|service|räddningstjänst\w*|bibliotek\w*|kost|fastighet|stöd)",
    re.IGNORECASE,
)
"""What municipalities have an administration for each."""


def with_unit(words: Sequence[Token], match: Match, lexicon: Lexicon, *, cell: bool = False) -> Match:
    """The match with the unit behind it that ends its name: whose of all bodies of the sort it is.

    Anywhere but in a cell any words may follow, so there the unit has to be an office or an area that has one.
    """
    if not _is_one_of_many(match, words[match.last - 1]):
        return match
    last = _end_of_unit(words, match.last, lexicon, cell)
    named = words[match.last : last]
    if not named or (last < len(words) and not words[last].gap.strip()):
        return match
    unit = "".join(f"{_BLANKS.sub(' ', token.gap)}{token.text}" for token in named).strip()
    if is_person(unit):
        return match
    own, is_listed = [token.text for token in words[match.first : match.last]], match.sense.code in _EACH_HAS_ONE
    sense = Sense(
        f"{match.sense.code if is_listed else code_of(own)}_{code_of([token.text for token in named])}",
        f"{' '.join(own)} {unit}",
        match.sense.kind,
        sure=False,
        origin=Origin.FORMED,
    )
    return replace(match, last=last, sense=sense, short=False)


def _is_one_of_many(match: Match, word: Token) -> bool:
    noun = noun_of(word.word)
    is_one = noun is not None and noun[1].plural is False and not noun[1].genitive
    return (
        match.sense.code in _EACH_HAS_ONE
        or (match.sense.code == _LEADING and not match.sense.sure)
        or (match.sense.code == _COMPANIES and noun is not None and noun[0].lemma == "styrelse" and is_one)
    )


def _end_of_unit(words: Sequence[Token], first: int, lexicon: Lexicon, cell: bool) -> int:
    """Where the name of an administration, a company or what it is for ends; `first` if there is none."""
    if first == len(words) or not words[first].capital or not _SPACE.fullmatch(words[first].gap):
        return first
    body = lexicon.match(words, first, cell=True) or formed(words, first, lexicon)
    if body is not None:
        noun = noun_of(words[body.last - 1].word)
        is_office = noun is not None and noun[0].kind is BodyKind.OFFICE and not noun[1].plural
        return body.last if is_office else first
    last = first + 1
    while last < min(first + _MOST, len(words)) and _goes_on(words, last, lexicon):
        last += 1
    said = [token.word for token in words[first:last]]
    if words[first].word in NO_BODIES or any(map(_MATTERS.fullmatch, said)):
        return first
    return last if cell or any(map(_AREAS.fullmatch, said)) else first


def _goes_on(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether the word is of the unit's name too, or joins two words of it: "Barn och utbildning"."""
    token, before = words[at], words[at - 1]
    is_beside = _SPACE.fullmatch(token.gap) is not None or "-" in token.gap
    if not is_beside or not token.text[0].isalpha() or token.word in PREPOSITIONS | PROSE:
        return False
    if token.word in JOINING:
        return at + 1 < len(words) and words[at + 1].text[0].islower()
    return lexicon.match(words, at, cell=True) is None and (before.word in JOINING or token.word not in NO_BODIES)
